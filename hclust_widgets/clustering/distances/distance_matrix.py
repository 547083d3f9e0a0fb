"""The distances between all rows in the order of the tree, few enough for a picture."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from hclust_widgets.clustering.cuts.shape_cuts import distances_of
from hclust_widgets.clustering.shared_messages import NOT_FOR_GROUPS
from hclust_widgets.common.constants import ONLY_A_TREE
from hclust_widgets.common.memory import format_bytes
from hclust_widgets.tree.linkage.distances import condensed_distances

if TYPE_CHECKING:
    from hclust_widgets.clustering.clustering import Clustering
    from hclust_widgets.common.arrays import Floats

__all__ = [
    "MAX_LIVE_ROWS",
    "MAX_PAGE_ROWS",
    "MAX_ROWS",
    "DistanceMatrix",
    "distance_matrix_of",
    "distance_unit",
    "pairs_of",
    "why_no_pairs",
]

#: Most rows and columns of the picture: of more, each cell is the mean of several distances.
CELLS = 600
#: Of more rows all distances take too long: their number grows with the square of the rows.
MAX_ROWS = 10_000
#: Of more rows the browser is not sent all distances: these are 16 MB there.
MAX_LIVE_ROWS = 2_000
#: Of more rows a page does not hold them: these are 2 MB of its file.
MAX_PAGE_ROWS = 1_000


@dataclass(frozen=True, eq=False)
class DistanceMatrix:
    """Distances between rows, as the leaves stand in the tree.

    Attributes
    ----------
    values : ndarray of float64, shape (m, m)
        m is the number of rows, or 600 of more: then each is the mean over neighbors.
    n_rows : int
    """

    values: Floats
    n_rows: int

    @property
    def largest(self) -> float:
        """The largest of the values."""
        return float(self.values.max())

    @property
    def is_binned(self) -> bool:
        """True if a cell is the mean of several distances."""
        return len(self.values) < self.n_rows


def _why_none(now: Clustering) -> str:
    """Explain why there are no distances between single rows; "" if there are."""
    if now.groups is not None:
        return NOT_FOR_GROUPS.format("Distances between rows are")
    if now.features is None and now.precomputed is None:
        return f"A matrix of distances needs the rows' values, but {ONLY_A_TREE}"
    return ""


def why_no_pairs(now: Clustering, most: int = MAX_LIVE_ROWS) -> str:
    """Explain why :func:`pairs_of` has nothing for the browser; "" if it has.

    Parameters
    ----------
    now : Clustering
    most : int
        Most rows that it is sent the distances of.
    """
    n = now.tree.n_leaves
    if n <= most or _why_none(now):
        return _why_none(now)
    where = "a page" if most == MAX_PAGE_ROWS else "the browser"
    return (
        f"The distances between {n:,} rows would take {format_bytes(4 * n * n)} in {where}, which "
        f"shows up to {most:,} rows: the figure shows more, as means of several distances."
    )


def distance_unit(now: Clustering) -> str:
    """Return what the distances are, the title of the legend: "euclidean distance"."""
    if now.precomputed is not None:
        return "distance"
    return f"{str(now.settings.metric or 'euclidean').replace('_', ' ')} distance"


def pairs_of(now: Clustering) -> Floats:
    """Return the distances of all pairs of rows, as scipy's ``pdist`` orders them.

    Those that the tree was made of: with the scaling, the weights of columns and the metric of the
    state, or those that were handed in.

    Parameters
    ----------
    now : Clustering

    Returns
    -------
    ndarray of shape (n * (n - 1) / 2,)

    Raises
    ------
    ValueError
        If there are no distances between single rows; the sentence says why.
    """
    if why := _why_none(now):
        raise ValueError(why)
    if now.precomputed is not None:
        return now.precomputed.condensed
    assert now.features is not None
    measure = now.features.measure(now.settings.metric or "euclidean")
    return condensed_distances(
        now.features.values, measure, names=[str(name) for name in now.row_names()]
    )


def distance_matrix_of(now: Clustering, cells: int = CELLS) -> DistanceMatrix:
    """Return the distances between all rows in the order of the leaves.

    Parameters
    ----------
    now : Clustering
    cells : int
        Most rows and columns that are returned.

    Raises
    ------
    ValueError
        If there are no distances between single rows, or too many; the sentence says why.
    """
    if why := _why_none(now):
        raise ValueError(why)
    order, n = now.tree.leaf_order, now.tree.n_leaves
    if n > MAX_ROWS:
        raise ValueError(
            f"A matrix of distances is drawn for up to {MAX_ROWS:,} rows, but these are {n:,}: "
            "take a sample."
        )
    between = distances_of(now)
    size = min(n, cells)
    edges = np.arange(size + 1) * n // size
    widths = np.diff(edges).astype(np.float64)
    values = np.empty((size, size))
    step = max(1, 2_000_000 // (n * max(1, n // size)))  # rows of the picture at a time
    for begin in range(0, size, step):
        end = min(begin + step, size)
        found = between(order[edges[begin] : edges[end]], order)
        sums = np.add.reduceat(found, edges[:-1], axis=1)
        values[begin:end] = np.add.reduceat(sums, edges[begin:end] - edges[begin], axis=0)
    return DistanceMatrix(values / widths[:, None] / widths, n)
