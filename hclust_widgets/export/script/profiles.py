"""Write distances by rank or by absolute correlation, which scipy's ``pdist`` does not have."""

from __future__ import annotations

from collections.abc import Sequence

from hclust_widgets.table.metric.measure import Measure

from .columns import Script
from .literals import filled

__all__ = ["weight_lines", "write_profiles"]


def write_profiles(
    script: Script, measure: Measure, values: str, *, scratch: str = "values"
) -> str:
    """Write the condensed distances of rows by their shapes; returns their variable.

    Parameters
    ----------
    script : Script
    measure : Measure
    values : str
        Of the rows.
    scratch : str
        A variable that the lines may set.
    """
    if measure.metric == "absolute_correlation":
        _write_absolute(script, measure, values)
        return "distances"
    script.imports.add("import numpy as np")
    if measure.metric == "spearman":
        script.imports.add("from scipy.stats import rankdata")
        script.add(
            "# Spearman's rank correlation of each row with each. Sums of whole numbers and",
            "# quarters are exact, so that tied distances stay tied.",
            f"ranks = rankdata({values}, axis=1)",
            "ranks = ranks - (ranks.shape[1] + 1) / 2",
            "products = ranks @ ranks.T",
        )
    else:
        script.add(
            "# Kendall's tau-b of each row with each: do two columns differ in the same way?",
            f"{scratch} = np.asarray({values}, dtype=float)",
            "products = 0",
            f"for i in range({scratch}.shape[1] - 1):",
            f"    signs = np.sign({scratch}[:, i + 1 :] - {scratch}[:, [i]])",
            "    products = products + signs @ signs.T",
        )
    script.add(
        "own = np.diag(products)",
        "square = 1 - products / np.sqrt(np.outer(own, own))",
        "distances = square[np.triu_indices(len(square), k=1)]",
    )
    return "distances"


def _write_absolute(script: Script, measure: Measure, values: str) -> None:
    script.imports |= {"import numpy as np", "from scipy.spatial.distance import pdist"}
    lines, option = [], ""
    if measure.weights is not None:
        lines = weight_lines("weights", measure.weights)
        option = ", w=weights"
    script.add(
        "# 1 - size of the correlation of two rows, whatever its sign.",
        *lines,
        f'distances = 1 - np.abs(1 - pdist({values}, "correlation"{option}))',
    )


def weight_lines(name: str, weights: Sequence[float]) -> list[str]:
    """Return lines that write weights as an array."""
    return filled(f"{name} = np.array([", map(repr, weights), "])")
