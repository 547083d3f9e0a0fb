"""Clusters against known classes: counts, and five numbers for how far they agree."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    import pandas as pd

    from hclust_widgets.common.arrays import Ints

__all__ = ["INDICES", "ClassComparison", "compare_labels", "matched_order"]

#: Attribute, title, and what the number says.
INDICES = (
    (
        "adjusted_rand",
        "Adjusted Rand index",
        "1 if clusters and classes are the same, about 0 for chance (pairs that agree).",
    ),
    (
        "normalized_mutual_info",
        "Normalized mutual information",
        "From 0 to 1: what each tells about the other. Many clusters raise it, chance too.",
    ),
    ("homogeneity", "Homogeneity", "1 if every cluster has rows of one class only."),
    ("completeness", "Completeness", "1 if all rows of a class are in one cluster."),
    (
        "v_measure",
        "V-measure",
        "Harmonic mean of these two; it equals the normalized mutual information.",
    ),
)

# Cells of the table of counts: beyond it names of rows were taken for classes.
_MAX_CELLS = 4_000_000


@dataclass(frozen=True)
class ClassComparison:
    """How far clusters agree with known classes.

    Attributes
    ----------
    table : DataFrame of int, shape (n_clusters, n_classes)
        Rows of every cluster (index ``cluster``: labels) in every class (columns), in an order
        that makes the diagonal heavy: each cluster beside one class, matched so that the most rows
        agree (Hungarian method). Clusters and classes without a partner come last.
    adjusted_rand : float
        ``sklearn.metrics.adjusted_rand_score`` (Hubert and Arabie 1985).
    normalized_mutual_info : float
        ``sklearn.metrics.normalized_mutual_info_score``, by the arithmetic mean.
    homogeneity, completeness, v_measure : float
        ``sklearn.metrics.homogeneity_completeness_v_measure`` (Rosenberg and Hirschberg 2007).
    n_matched : int
        Rows on the diagonal.
    n_rows : int
        Rows that were compared: those with a cluster and a class.
    n_left_out : int
        Rows that were clustered but have no class.
    """

    table: pd.DataFrame
    adjusted_rand: float
    normalized_mutual_info: float
    homogeneity: float
    completeness: float
    v_measure: float
    n_matched: int
    n_rows: int
    n_left_out: int

    def scores(self) -> dict[str, float]:
        """Return the five numbers by name."""
        return {name: float(getattr(self, name)) for name, _, _ in INDICES}


def compare_labels(labels: Ints, classes: Ints, names: Any, *, called: str) -> ClassComparison:
    """Compare clusters with classes.

    Parameters
    ----------
    labels : ndarray of int, shape (n,)
        Clusters, from 0; -1 for rows that were not clustered.
    classes : ndarray of int, shape (n,)
        Positions in ``names``; -1 for rows without a class.
    names : Index of length n_classes
        Classes that no row has are left out.
    called : str
        The column, for error messages.

    Returns
    -------
    ClassComparison

    Raises
    ------
    ValueError
        If no row has both, or if there are too many classes.
    """
    import pandas as pd
    from sklearn.metrics import (
        adjusted_rand_score,
        homogeneity_completeness_v_measure,
        normalized_mutual_info_score,
    )

    both = (labels >= 0) & (classes >= 0)
    if not both.any():
        raise ValueError(
            f"No row that was clustered has a class in {called}: choose another column."
        )
    a = labels[both]
    present, b = np.unique(classes[both], return_inverse=True)
    k, m = int(labels.max()) + 1, len(present)
    if k * m > _MAX_CELLS:
        raise ValueError(
            f"The {m:,} different values in {called} are too many for a table with {k:,} clusters: "
            "choose a column with fewer, or fewer clusters."
        )
    counts = np.bincount(a * m + b, minlength=k * m).reshape(k, m)
    rows, columns = matched_order(counts)
    homogeneity, completeness, v_measure = homogeneity_completeness_v_measure(b, a)
    ordered = counts[np.ix_(rows, columns)]
    return ClassComparison(
        table=pd.DataFrame(
            ordered,
            index=pd.Index(rows, name="cluster"),
            columns=names[present[columns]],
        ),
        adjusted_rand=float(adjusted_rand_score(b, a)),
        normalized_mutual_info=float(normalized_mutual_info_score(b, a)),
        homogeneity=float(homogeneity),
        completeness=float(completeness),
        v_measure=float(v_measure),
        n_matched=int(np.trace(ordered)),
        n_rows=len(a),
        n_left_out=int(((labels >= 0) & (classes < 0)).sum()),
    )


def matched_order(counts: Ints) -> tuple[Ints, Ints]:
    """Return orders of rows and columns that make the diagonal of a table of counts heavy.

    Parameters
    ----------
    counts : ndarray of int, shape (k, m)

    Returns
    -------
    rows : ndarray of int, shape (k,)
    columns : ndarray of int, shape (m,)
        The sum of the diagonal is the largest that there is (H. W. Kuhn 1955, The Hungarian method
        for the assignment problem). Matched rows ascend; those without a partner come last, the
        largest first. Pairs that share nothing are no partners.
    """
    from scipy.optimize import linear_sum_assignment

    rows, columns = linear_sum_assignment(counts, maximize=True)
    shared = counts[rows, columns] > 0
    return (
        _completed(rows[shared], counts.sum(axis=1)),
        _completed(columns[shared], counts.sum(axis=0)),
    )


def _completed(matched: Ints, sizes: Ints) -> Ints:
    rest = np.setdiff1d(np.arange(len(sizes)), matched)
    largest = rest[np.argsort(-sizes[rest], kind="stable")]
    return np.concatenate([matched, largest]).astype(np.int64)
