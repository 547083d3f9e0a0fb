"""Write the comparison of clusters with known classes as calls of scikit-learn."""

from __future__ import annotations

import numpy as np

from hclust_widgets.clustering.clustering import Clustering
from hclust_widgets.clustering.known_classes import class_codes, known_column
from hclust_widgets.export.script.columns import Script, can_be_written
from hclust_widgets.export.script.literals import literal

__all__ = ["write_class_comparison"]


def write_class_comparison(script: Script, now: Clustering) -> None:
    """Write lines that print the five numbers; nothing if no class is known.

    They read ``df`` and ``labels``, which the script has by then.
    """
    at = known_column(now)
    if at is None or now.precomputed is not None:  # given distances: the script has no table
        return
    codes, _, _ = class_codes(now)
    if not (codes[now.rows()] >= 0).any():
        return
    assert now.features is not None
    names = now.features.table.columns
    name = names[at]
    by_name = isinstance(name, str) and can_be_written(name) and names.is_unique
    column = f"df[{literal(name)}]" if by_name else f"df.iloc[:, {at}]"
    script.imports.add(
        "from sklearn.metrics import (\n"
        "    adjusted_rand_score,\n"
        "    homogeneity_completeness_v_measure,\n"
        "    normalized_mutual_info_score,\n"
        ")"
    )
    gaps = bool(np.any(codes < 0)) or len(now.rows()) < now.n_rows
    only = " (rows that have both)" if gaps else ""
    script.add(
        f"# How far the clusters agree with the known classes{only}.",
        f"known = pd.factorize({column})[0]  # -1 stands for a missing class",
        "both = (labels.notna() & (known >= 0)).to_numpy()",
        "pair = known[both], labels[both].astype(int)",
        'print("Adjusted Rand index:", adjusted_rand_score(*pair))',
        'print("Normalized mutual information:", normalized_mutual_info_score(*pair))',
        "homogeneity, completeness, v_measure = homogeneity_completeness_v_measure(*pair)",
        'print("Homogeneity:", homogeneity)',
        'print("Completeness:", completeness)',
        'print("V-measure:", v_measure)',
    )
