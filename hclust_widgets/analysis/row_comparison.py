"""Two rows compared: how far apart, what each column adds, where they join."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from hclust_widgets.common.format import value_in_words
from hclust_widgets.table.features import Features
from hclust_widgets.table.row_lookup import listed
from hclust_widgets.table.schema import column_kinds
from hclust_widgets.tree.distances import distances_between
from hclust_widgets.tree.tree import Tree

Floats = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Comparison:
    """The distance between two rows, taken apart.

    Attributes
    ----------
    a, b : int
        Leaves: positions among the rows that were clustered.
    metric : str
    distance : float
    contributions : ndarray of shape (p,) or None
        What each feature adds. Their sum is ``distance`` to the power of ``power``; None for
        metrics that are no sum over columns.
    power : int
        2 for euclidean distances, whose squares add up; 1 for others.
    possible : float or None
        The largest distance that these columns allow; None when they set no limit.
    possible_words : str
        How that comes about.
    farthest : float
        The largest distance from ``a`` to any row.
    join : int
        Node at which the two rows come together.
    join_height : float
    """

    a: int
    b: int
    metric: str
    distance: float
    contributions: Floats | None
    power: int
    possible: float | None
    possible_words: str
    farthest: float
    join: int
    join_height: float

    @property
    def shares(self) -> Floats | None:
        """Contributions as shares of their sum: ndarray of shape (p,), or None."""
        if self.contributions is None:
            return None
        total = self.contributions.sum()
        return self.contributions / total if total > 0 else np.zeros_like(self.contributions)


def compare(
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
        Default: the tree's own, or euclidean when it is not known.

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
    possible, words = _possible(features, metric)
    join = tree.lowest_common_ancestor(a, b)
    return Comparison(
        a=a,
        b=b,
        metric=metric,
        distance=float(row[b]) if a != b else 0.0,
        contributions=contributions,
        power=power,
        possible=possible,
        possible_words=words,
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


def _possible(features: Features, metric: str) -> tuple[float | None, str]:
    """The limit that columns in [0, 1] set; the lesson's step 14."""
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


def values_in_words(features: Features, leaf: int) -> list[str]:
    """Values of a row in the columns' own units, as words.

    Parameters
    ----------
    features : Features
    leaf : int
        Position among the rows that were clustered.

    Returns
    -------
    list of p str
    """
    kinds = column_kinds(features.table)
    return [
        value_in_words(float(value), kinds[source].what)
        for value, source in zip(features.unscaled[leaf], features.sources, strict=True)
    ]
