"""Many rows become a few thousand small groups, in time that grows with the rows."""

from __future__ import annotations

import numpy as np
import pandas as pd
from numpy.typing import NDArray

__all__ = [
    "group_means",
    "group_rows",
    "identical_rows",
    "k_means",
    "nearest_center",
    "split_cells",
]

# Scripts that state.code() writes contain the source of these functions as it is: they use
# nothing but numpy, pandas, NDArray and each other.


def group_rows(
    X: NDArray[np.float64], max_groups: int, seed: int = 0
) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Put like rows into at most so many groups.

    Parameters
    ----------
    X : array of shape (n, p)
        Finite numbers.
    max_groups : int
        At least 1.
    seed : int
        Of the random numbers: the same one gives the same groups.

    Returns
    -------
    group : array of intp, shape (n,)
        Group of each row. Identical rows are in the same group; where there are no more than
        ``max_groups`` different rows, each is a group.
    middle : array of intp, shape (m,)
        Of each group the row that is nearest to its mean, ascending: in this order the groups are
        numbered.

    Notes
    -----
    From coarse to fine: k-means parts the rows into some ``sqrt(max_groups)`` cells, then each
    cell into groups, more where there are more rows that lie farther apart. So a row is compared
    with about ``2 * sqrt(max_groups)`` centers, and not with all of them.
    """
    X = np.ascontiguousarray(X, dtype=np.float64)  # sums depend on the order, in the last digit
    first, same = identical_rows(X)
    if len(first) <= max_groups:
        return same, first
    points = X[first] - X.mean(axis=0)
    weights = np.bincount(same).astype(np.float64)
    random = np.random.default_rng(seed)
    n_cells = round(max_groups**0.5)
    centers = k_means(points, weights, n_cells, random)
    cell = nearest_center(points, centers)
    cells, parts = split_cells(points, weights, centers, cell, max_groups)
    fine, made = np.empty(len(points), dtype=np.intp), 0
    for rows, k in zip(cells, parts.tolist(), strict=True):
        inside = points[rows] - points[rows].mean(axis=0)
        centers = k_means(inside, weights[rows], k, random)
        fine[rows] = made + nearest_center(inside, centers)
        made += k
    found = np.asarray(pd.factorize(fine[same])[0], dtype=np.intp)
    centers = group_means(X, found)[0]
    off = np.zeros(len(X))
    for j, column in enumerate(X.T):
        off += (column - centers[found, j]) ** 2
    order = np.lexsort([off, found])
    middle = order[np.searchsorted(found[order], np.arange(len(centers)))]
    rank = np.argsort(np.argsort(middle))
    return rank[found], np.sort(middle)


def identical_rows(X: NDArray[np.float64]) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Find rows that are the same.

    Parameters
    ----------
    X : array of shape (n, p)

    Returns
    -------
    first : array of intp, shape (m,)
        Where each of the m different rows is first.
    group : array of intp, shape (n,)
        Which of them each row is.
    """
    group = np.zeros(len(X), dtype=np.intp)
    for column in X.T:  # 0.0 and -0.0 are the same number
        group = group * len(X) + pd.factorize(column + 0.0)[0]
        group = np.asarray(pd.factorize(group)[0], dtype=np.intp)
    first = np.unique(group, return_index=True)[1]
    return first, group


def split_cells(
    points: NDArray[np.float64],
    weights: NDArray[np.float64],
    centers: NDArray[np.float64],
    cell: NDArray[np.intp],
    max_groups: int,
) -> tuple[list[NDArray[np.intp]], NDArray[np.intp]]:
    """State into how many groups each cell is parted.

    Parameters
    ----------
    points : array of shape (n, p)
    weights : array of shape (n,)
    centers : array of shape (c, p)
        Of the cells.
    cell : array of intp, shape (n,)
        Cell of each point.
    max_groups : int
        Of all cells together.

    Returns
    -------
    cells : list of arrays of intp
        Points of each cell that has any.
    parts : array of intp
        Groups of each of these: at least one, and no more than it has points.
    """
    cells = [rows for c in range(len(centers)) if len(rows := np.flatnonzero(cell == c))]
    rows_of = np.array([weights[rows].sum() for rows in cells])
    spread = np.array([weights[rows] @ ((points[rows] - centers[cell[rows[0]]]) ** 2).sum(axis=1)
                       for rows in cells])  # fmt: skip
    share = np.sqrt(rows_of * spread)
    share = share / share.sum() if share.sum() > 0 else np.full(len(cells), 1 / len(cells))
    parts = np.minimum(
        1 + (share * (max_groups - len(cells))).astype(int), [len(rows) for rows in cells]
    )
    return cells, parts


def k_means(
    points: NDArray[np.float64], weights: NDArray[np.float64], k: int, random: np.random.Generator
) -> NDArray[np.float64]:
    """Return k centers of weighted points: k-means of a sample, begun as k-means++ does.

    Parameters
    ----------
    points : array of shape (n, p)
        At least k.
    weights : array of shape (n,)
    k : int
    random : Generator

    Returns
    -------
    array of shape (k, p)
        Two of them may be equal.

    Notes
    -----
    Arthur & Vassilvitskii (2007), then up to ten steps of Lloyd (1982), of at most 100 points for
    each center. A center that no point is nearest to stays where it is.
    """
    if len(points) > 100 * k:
        some = random.choice(len(points), 100 * k, replace=False)
        points, weights = points[some], weights[some]
    centers = np.empty((k, points.shape[1]))
    off = np.full(len(points), np.inf)
    chance = weights
    for i in range(k):
        up = np.cumsum(chance)
        at = int(np.searchsorted(up, random.random() * up[-1], side="right"))
        centers[i] = points[min(at, len(points) - 1)]
        off = np.minimum(off, ((points - centers[i]) ** 2).sum(axis=1))
        chance = off * weights if off.any() else weights
    before = np.full(len(points), -1)
    for _ in range(10):
        nearest = nearest_center(points, centers)
        if (nearest == before).all():
            break
        before = nearest
        counts = np.bincount(nearest, weights, minlength=k)
        there = counts > 0
        for column in range(points.shape[1]):
            sums = np.bincount(nearest, weights * points[:, column], minlength=k)
            centers[there, column] = sums[there] / counts[there]
    return centers


def nearest_center(points: NDArray[np.float64], centers: NDArray[np.float64]) -> NDArray[np.intp]:
    """Return which center is nearest to each point: array of intp, shape (n,).

    Parameters
    ----------
    points : array of shape (n, p)
    centers : array of shape (k, p)
    """
    half = (centers**2).sum(axis=1) / 2
    found = np.empty(len(points), dtype=np.intp)
    step = max(1, 2_000_000 // len(centers))
    for at in range(0, len(points), step):
        found[at : at + step] = (half - points[at : at + step] @ centers.T).argmin(axis=1)
    return found


def group_means(
    X: NDArray[np.float64], group: NDArray[np.intp]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Describe groups of rows.

    Parameters
    ----------
    X : array of shape (n, p)
    group : array of intp, shape (n,)
        Group of each row, as :func:`group_rows` gives it.

    Returns
    -------
    centers : array of shape (m, p)
        Mean of each group.
    spreads : array of shape (m,)
        Mean squared distance of its rows from it.
    """
    sizes = np.bincount(group)
    first = np.unique(group, return_index=True)[1]
    centers = X[first].copy()  # differences from one of its rows: of equal rows they are 0
    spreads = np.zeros(len(sizes))
    for j, column in enumerate(X.T):
        off = column - centers[group, j]
        centers[:, j] += np.bincount(group, off) / sizes
        spreads += np.bincount(group, (column - centers[group, j]) ** 2) / sizes
    return centers, spreads
