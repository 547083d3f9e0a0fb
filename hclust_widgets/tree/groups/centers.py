"""Groups of like rows, found among some rows, to which any other rows can be put."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from hclust_widgets.common.arrays import Floats, Ints, read_only

from .row_groups import group_means, identical_rows, k_means, split_cells

__all__ = ["GroupCenters", "find_centers"]

# Rows that are compared at once: their distances to some 50 centers stay in a core's cache.
_BLOCK = 2048


@dataclass(frozen=True, eq=False)
class GroupCenters:
    """Centers of groups, in cells: a row is compared with the cells', then with those of its cell.

    Attributes
    ----------
    middle : ndarray of shape (p,)
        Subtracted from rows before they are compared.
    cells : ndarray of shape (c, p)
        Centers of the cells.
    middles : tuple of c arrays of shape (p,)
        Subtracted from the rows of a cell.
    fine : tuple of c arrays of shape (m_c, p)
        Centers of the groups in each cell.
    numbers : tuple of c arrays of intp, shape (m_c,)
        Numbers of these groups.
    """

    middle: Floats
    cells: Floats
    middles: tuple[Floats, ...]
    fine: tuple[Floats, ...]
    numbers: tuple[Ints, ...]

    @property
    def n_groups(self) -> int:
        """Number of groups."""
        return sum(map(len, self.numbers))

    def assign(self, X: Floats) -> Ints:
        """Return the group of each row: that of the nearest center in the nearest cell.

        Parameters
        ----------
        X : ndarray of shape (n, p)

        Returns
        -------
        ndarray of intp, shape (n,)
            It depends on the values of the row alone, to the last bit, and not on the rows beside
            it, as sums by a BLAS may.
        """
        points = X - self.middle
        cell = nearest(points, self.cells)
        found = np.empty(len(X), dtype=np.intp)
        order = np.argsort(cell, kind="stable")
        edges = np.searchsorted(cell[order], np.arange(len(self.cells) + 1))
        for c in np.flatnonzero(np.diff(edges)).tolist():
            rows = order[edges[c] : edges[c + 1]]
            at = nearest(points[rows] - self.middles[c], self.fine[c])
            found[rows] = self.numbers[c][at]
        return found

    def renumbered(self, numbers: Ints) -> GroupCenters:
        """Return the centers with other numbers of the groups; those below 0 are left out.

        Parameters
        ----------
        numbers : ndarray of intp, shape (m,)
            New number of each group.
        """
        cells, middles, fine, names = [], [], [], []
        for center, middle, centers, old in zip(
            self.cells, self.middles, self.fine, self.numbers, strict=True
        ):
            new = numbers[old]
            if (new >= 0).any():
                cells.append(center)
                middles.append(middle)
                fine.append(read_only(centers[new >= 0]))
                names.append(read_only(new[new >= 0]))
        return replace(
            self, cells=np.array(cells), middles=tuple(middles), fine=tuple(fine),
            numbers=tuple(names),
        )  # fmt: skip


def nearest(points: Floats, centers: Floats) -> Ints:
    """Return which center is nearest to each point, column by column in a fixed order.

    Parameters
    ----------
    points : ndarray of shape (n, p)
    centers : ndarray of shape (k, p)

    Returns
    -------
    ndarray of intp, shape (n,)
        The first of several.
    """
    found = np.empty(len(points), dtype=np.intp)
    if len(centers) == 1:
        found[:] = 0
        return found
    sums = np.empty((min(_BLOCK, len(points)), len(centers)))
    part = np.empty_like(sums)
    for at in range(0, len(points), _BLOCK):
        some = points[at : at + _BLOCK]
        total, off = sums[: len(some)], part[: len(some)]
        total[:] = 0.0
        for j in range(points.shape[1]):
            np.subtract(some[:, j, None], centers[:, j], out=off)
            np.multiply(off, off, out=off)
            np.add(total, off, out=total)
        found[at : at + _BLOCK] = total.argmin(axis=1)
    return found


def find_centers(X: Floats, max_groups: int, seed: int = 0) -> tuple[GroupCenters, Ints, Ints]:
    """Find groups of like rows, as :func:`~hclust_widgets.tree.groups.row_groups.group_rows` does.

    Parameters
    ----------
    X : ndarray of shape (n, p)
        Finite numbers: a sample of the rows that are to be put into the groups.
    max_groups : int
    seed : int
        Of the random numbers.

    Returns
    -------
    centers : GroupCenters
        Every group has rows of ``X``.
    group : ndarray of intp, shape (n,)
        Group of each row of ``X``.
    middle : ndarray of intp, shape (m,)
        Of each group the row of ``X`` that is nearest to the mean of these rows, ascending.
    """
    X = np.ascontiguousarray(X, dtype=np.float64)
    first, same = identical_rows(X)
    mean = X.mean(axis=0)
    points = X[first] - mean
    weights = np.bincount(same).astype(np.float64)
    random = np.random.default_rng(seed)
    n_cells = max(1, round(min(max_groups, len(first)) ** 0.5))
    around = k_means(points, weights, n_cells, random)
    cells, parts = split_cells(points, weights, around, nearest(points, around), max_groups)
    each = len(first) <= max_groups  # every different row is a group
    centers: list[Floats] = []
    middles: list[Floats] = []
    fine: list[Floats] = []
    numbers: list[Ints] = []
    made = 0
    cell = nearest(points, around)
    for rows, k in zip(cells, parts.tolist(), strict=True):
        middle = points[rows].mean(axis=0)
        inside = points[rows] - middle
        found = inside if each else k_means(inside, weights[rows], k, random)
        centers.append(around[cell[rows[0]]])
        middles.append(read_only(middle))
        fine.append(read_only(found))
        numbers.append(np.arange(made, made + len(found)))
        made += len(found)
    rough = GroupCenters(mean, np.array(centers), tuple(middles), tuple(fine), tuple(numbers))
    group = rough.assign(X)
    there, group = np.unique(group, return_inverse=True)
    group = group.astype(np.intp)
    means = group_means(X, group)[0]
    off = np.zeros(len(X))
    for j, column in enumerate(X.T):
        off += (column - means[group, j]) ** 2
    order = np.lexsort([off, group])
    nearest_row = order[np.searchsorted(group[order], np.arange(len(there)))]
    rank = np.argsort(np.argsort(nearest_row))
    new = np.full(made, -1, dtype=np.intp)
    new[there] = rank
    return rough.renumbered(new), rank[group], np.sort(nearest_row)
