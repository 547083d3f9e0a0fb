"""The distances between all rows in the order of the tree, few enough for a picture."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from hclust_widgets.clustering.cuts.shape_cuts import distances_of
from hclust_widgets.common.constants import ONLY_A_TREE

from .refusals import NOT_FOR_GROUPS

if TYPE_CHECKING:
    from hclust_widgets.common.arrays import Floats

    from .clustering import Clustering

__all__ = ["MAX_ROWS", "DistanceMatrix", "distance_matrix_of"]

#: Most rows and columns of the picture: of more, each cell is the mean of several distances.
CELLS = 600
#: Of more rows all distances take too long: their number grows with the square of the rows.
MAX_ROWS = 10_000


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
    def is_binned(self) -> bool:
        """True if a cell is the mean of several distances."""
        return len(self.values) < self.n_rows


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
    if now.groups is not None:
        raise ValueError(NOT_FOR_GROUPS.format("Distances between rows are"))
    if now.features is None and now.precomputed is None:
        raise ValueError(f"A matrix of distances needs the rows' values, but {ONLY_A_TREE}")
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
