"""Comparison of two rows: distance, contribution of each column, lowest common ancestor."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from hclust_widgets.common.arrays import Floats
from hclust_widgets.common.format import format_value
from hclust_widgets.table.features import Features
from hclust_widgets.table.row_lookup import listed
from hclust_widgets.tree.distances import distances_between
from hclust_widgets.tree.tree import Tree


@dataclass(frozen=True, eq=False)
class Comparison:
    """The distance between two rows and the contributions of the columns.

    Attributes
    ----------
    a, b : int
        Leaves: positions among the rows that were clustered.
    metric : str
    distance : float
    contributions : ndarray of shape (p,) or None
        Contribution of each feature. Their sum is ``distance ** power``; None for metrics that
        are not a sum over columns.
    contribution : str
        What a contribution is, in the plural: ``"squared differences"``.
    largest_contribution : float or None
        Upper limit of one column's contribution over all pairs of rows: a scale that does not
        depend on the pair. None without contributions, or if there is no such limit.
    power : int
        2 for euclidean distances, whose squares add up; 1 for others.
    max_distance : float or None
        Largest distance that these columns allow; None if they set no limit.
    max_distance_reason : str
        Why, for the reader.
    farthest : float
        Largest distance from ``a`` to any row.
    join : int
        Node at which the two rows are merged.
    join_height : float
    """

    a: int
    b: int
    metric: str
    distance: float
    contributions: Floats | None
    contribution: str
    largest_contribution: float | None
    power: int
    max_distance: float | None
    max_distance_reason: str
    farthest: float
    join: int
    join_height: float

    @property
    def shares(self) -> Floats | None:
        """Contributions divided by their sum: ndarray of shape (p,), or None."""
        if self.contributions is None:
            return None
        total = self.contributions.sum()
        return self.contributions / total if total > 0 else np.zeros_like(self.contributions)


def compare_rows(
    features: Features, tree: Tree, a: int, b: int, *, metric: str | None = None
) -> Comparison:
    """Compare two rows that were clustered.

    Parameters
    ----------
    features : Features
    tree : Tree
    a, b : int
        Leaves: positions among the rows that were clustered.
    metric : str, optional
        Default: the tree's metric, or euclidean if unknown.

    Raises
    ------
    ValueError
        If a leaf does not exist.
    """
    n = tree.n_leaves
    for leaf in (a, b):
        if not 0 <= leaf < n:
            raise ValueError(f"There is no row {leaf}: the rows are 0 to {n - 1}.")
    metric = metric or tree.metric or "euclidean"
    X = features.values
    row = distances_between(X[a : a + 1], X, metric, table=X)[0]
    contributions, power = _contributions(X, a, b, metric)
    max_distance, words = _max_distance(features, metric)
    join = tree.lowest_common_ancestor(a, b)
    return Comparison(
        a=a,
        b=b,
        metric=metric,
        distance=float(row[b]) if a != b else 0.0,
        contributions=contributions,
        contribution=_CONTRIBUTION.get(metric, ""),
        largest_contribution=_largest_contribution(X, metric),
        power=power,
        max_distance=max_distance,
        max_distance_reason=words,
        farthest=float(np.nanmax(row)),
        join=join,
        join_height=float(tree.distances_[join - n]) if join >= n else 0.0,
    )


def _contributions(X: Floats, a: int, b: int, metric: str) -> tuple[Floats | None, int]:
    gap = np.abs(X[a] - X[b])
    if metric in ("euclidean", "minkowski"):
        return gap**2, 2
    if metric == "sqeuclidean":
        return gap**2, 1
    if metric == "seuclidean":
        return gap**2 / X.var(axis=0, ddof=1), 2
    if metric == "cityblock":
        return gap, 1
    if metric == "chebyshev":
        only = np.zeros_like(gap)
        only[gap.argmax()] = gap.max()
        return only, 1
    if metric == "canberra":
        size = np.abs(X[a]) + np.abs(X[b])
        return np.divide(gap, size, out=np.zeros_like(gap), where=size > 0), 1
    if metric == "braycurtis":
        total = np.abs(X[a] + X[b]).sum()
        return (gap / total if total > 0 else np.zeros_like(gap)), 1
    if metric == "hamming":
        return (gap > 0) / len(gap), 1
    return None, 1


# What a column adds, by metric; other metrics are no sum over columns.
_CONTRIBUTION = {
    "euclidean": "squared differences",
    "minkowski": "squared differences",
    "sqeuclidean": "squared differences",
    "seuclidean": "squared differences over variance",
    "cityblock": "differences",
    "chebyshev": "largest difference",
    "canberra": "relative differences",
    "braycurtis": "differences over sum of values",
    "hamming": "differing columns",
}


def _largest_contribution(X: Floats, metric: str) -> float | None:
    """Return the most that one column can add for any pair of rows, without comparing all pairs."""
    ranges = np.ptp(X, axis=0)
    with np.errstate(over="ignore"):
        if metric in ("euclidean", "minkowski", "sqeuclidean"):
            found = float((ranges**2).max())
        elif metric == "seuclidean":
            found = float((ranges**2 / X.var(axis=0, ddof=1)).max())
        elif metric in ("cityblock", "chebyshev"):
            found = float(ranges.max())
        elif metric == "hamming":
            found = 1 / X.shape[1]
        elif metric == "canberra" or (metric == "braycurtis" and X.min() >= 0):
            found = 1.0
        else:
            return None
    return found if np.isfinite(found) and found > 0 else None


def _max_distance(features: Features, metric: str) -> tuple[float | None, str]:
    """Return the largest distance that columns in [0, 1] allow; the lesson's step 14."""
    p = len(features.columns)
    fixed = {"cosine": 2.0, "correlation": 2.0, "hamming": 1.0}
    if metric in fixed:
        return fixed[metric], f"{metric} distances end there"
    if metric == "canberra":
        return float(p), f"each of {p} columns adds at most 1"
    if features.scaling != "minmax":
        return None, "columns that are not scaled to [0, 1] set no limit"
    if metric in ("euclidean", "minkowski"):
        return float(np.sqrt(p)), f"the square root of {p}, for {p} columns in [0, 1]"
    if metric in ("sqeuclidean", "cityblock"):
        return float(p), f"{p} columns in [0, 1]"
    if metric in ("chebyshev", "braycurtis"):
        return 1.0, "columns in [0, 1]"
    return None, f"{metric} distances have no limit that the columns set"


def row_position(features: Features, row: Any) -> int:
    """Find a row by its position in the table or by a name that occurs once.

    Parameters
    ----------
    features : Features
    row : int or str

    Returns
    -------
    int
        Position in the table.

    Raises
    ------
    ValueError
        If there is no such row among those that were clustered, or more than one.
    """
    if isinstance(row, (int, np.integer)) and not isinstance(row, bool):
        at = int(row)
        if not 0 <= at < features.n_rows:
            raise ValueError(
                f"There is no row {at}: the table's rows are 0 to {features.n_rows - 1}."
            )
    else:
        found = np.flatnonzero(features.names == str(row))
        if len(found) == 0:
            raise ValueError(
                f"There is no row named {row!r}: pick one from the list, or give its position in "
                "the table."
            )
        if len(found) > 1:
            raise ValueError(
                f"There are {len(found)} rows named {row!r}: give the position of the one that is "
                f"meant, {listed([str(at) for at in found], 'or')}."
            )
        at = int(found[0])
    if at in features.dropped:
        raise ValueError(f"Row {at} is incomplete and was left out: choose another one.")
    return at


def format_row_values(features: Features, leaf: int) -> list[str]:
    """Format the values of a row in the columns' original units.

    Parameters
    ----------
    features : Features
    leaf : int
        Position among the rows that were clustered.

    Returns
    -------
    list of p str
    """
    return [
        format_value(float(value), features.schema[source].kind)
        for value, source in zip(features.unscaled[leaf], features.sources, strict=True)
    ]
