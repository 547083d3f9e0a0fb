"""Geometry of a cut: the cluster of each link, and the interval of each cluster."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from hclust_widgets.common.constants import CAPTION_MARGIN

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray

    from hclust_widgets.tree.cut import Cut
    from hclust_widgets.tree.layout import Layout
    from hclust_widgets.tree.tree import Tree

__all__ = [
    "along",
    "cluster_spans",
    "find_free_space",
    "link_clusters",
    "marked_runs",
    "row_mask",
    "shrink_rows",
]

APART = CAPTION_MARGIN  # pixels between text and a branch


def link_clusters(cut: Cut, nodes: NDArray[np.intp]) -> NDArray[np.intp]:
    """Return the cluster that each node lies in.

    Parameters
    ----------
    cut : Cut
    nodes : ndarray of intp, shape (m,)
        Node ids.

    Returns
    -------
    ndarray of intp, shape (m,)
        Cluster number, -1 for nodes above the cut.
    """
    tree = cut.tree
    if len(nodes) == 0:
        return np.empty(0, dtype=np.intp)
    number = cut.labels_[tree.leaf_order[tree.start[nodes]]]
    # Two nodes that share a leaf lie one in the other: the smaller one is the inner one.
    inside = tree.sizes[nodes] <= cut.sizes[number]
    return np.where(inside, number, -1)


def cluster_spans(cut: Cut, layout: Layout) -> NDArray[np.float64]:
    """Return where each cluster begins and ends along the leaves.

    Parameters
    ----------
    cut : Cut
    layout : Layout
        A contracted subtree that holds several clusters is shared among them by their rows.

    Returns
    -------
    ndarray of float, shape (k, 2)
        In the layout's coordinates (drawn leaf ``j`` takes ``edges[j]`` to ``edges[j + 1]``), in
        the order of the cluster numbers.
    """
    tree: Tree = cut.tree
    begin = tree.start[cut.nodes]
    return np.column_stack([along(layout, begin), along(layout, begin + cut.sizes)])


def along(layout: Layout, positions: ArrayLike) -> NDArray[np.float64]:
    """Return where positions in the leaf order lie along the drawn leaves.

    Parameters
    ----------
    layout : Layout
    positions : array_like of float
        0 is the left edge of the first row's place, n the right edge of the last one's.

    Returns
    -------
    ndarray of float
    """
    return layout.along(positions)


def row_mask(rows: ArrayLike | None, n: int) -> NDArray[np.bool_]:
    """Return a selection of rows as one truth value per row.

    Parameters
    ----------
    rows : array_like of int or of bool, or None
        Positions of the rows, or one truth value per row.
    n : int
        Number of rows.

    Returns
    -------
    ndarray of bool, shape (n,)

    Raises
    ------
    ValueError
        If a position is not below ``n``.
    """
    out = np.zeros(n, dtype=bool)
    picked = np.asarray([] if rows is None else rows)
    if picked.dtype == bool and picked.shape == (n,):
        return picked.copy()
    picked = picked.astype(np.intp).ravel()
    wrong = picked[(picked < 0) | (picked >= n)]
    if len(wrong):
        raise ValueError(f"selection has row {wrong[0]}, but there are rows 0 to {n - 1}.")
    out[picked] = True
    return out


def find_free_space(occupied: ArrayLike, wide: float, end: float) -> int | None:
    """Return the rightmost place where text covers no branch.

    Parameters
    ----------
    occupied : array_like of shape (m, 2)
        Occupied intervals, from left to right, in pixels.
    wide : float
        Width of the text in pixels.
    end : float
        Right end of the available space.

    Returns
    -------
    int or None
        Left end of the text; None if there is no such place. The rule of the live view
        (js/src/canvas/free_space.js).
    """
    last = int(np.floor(end))
    if wide > last:
        return None
    spans = np.asarray(occupied, dtype=float).reshape(-1, 2)
    first = np.maximum(np.floor(spans[:, 0]).astype(int) - APART, 0)
    behind = np.minimum(np.ceil(spans[:, 1]).astype(int) + APART, last)
    seen = first <= behind
    change = np.bincount(first[seen], minlength=last + 2)[: last + 2]
    change = change - np.bincount(behind[seen] + 1, minlength=last + 2)
    over = np.concatenate([[0], np.cumsum(np.cumsum(change[: last + 1]) > 0)])
    need = int(np.ceil(wide))
    free = np.flatnonzero(over[need : last + 1] == over[: last + 1 - need])
    return int(free[-1]) if len(free) else None


def marked_runs(
    edges: NDArray[np.float64], marked: NDArray[np.bool_], unit: float
) -> NDArray[np.float64]:
    """Return the intervals of marked places.

    Parameters
    ----------
    edges : ndarray of float, shape (n + 1,)
        Where each place begins, and where the last one ends.
    marked : ndarray of bool, shape (n,)
    unit : float
        Pixels per unit of the edges.

    Returns
    -------
    ndarray of float, shape (m, 2)
        Begin and end; each is a pixel long at least, and neighbors less than a pixel apart are
        one: rows that are marked side by side are a line, not a row of beads.
    """
    change = np.diff(np.concatenate([[0], marked.astype(np.int8), [0]]))
    begin = edges[change == 1]
    end = np.maximum(edges[change == -1], begin + 1 / unit)
    apart = begin[1:] - end[:-1] >= 1 / unit
    first, last = np.r_[True, apart][: len(begin)], np.r_[apart, True][: len(begin)]
    return np.column_stack([begin[first], end[last]])


def shrink_rows(values: NDArray[np.float64], rows: int) -> NDArray[np.float64]:
    """Average a table down to so many rows, each the mean of an equal share of the old ones.

    Parameters
    ----------
    values : ndarray of shape (n, p)
    rows : int

    Returns
    -------
    ndarray of shape (min(n, rows), p)
        The table itself if it has no more rows than that.
    """
    n = len(values)
    if n <= rows:
        return values
    total = np.vstack([np.zeros((1, values.shape[1])), np.cumsum(values, axis=0)])
    edges = np.linspace(0, n, rows + 1)
    below = np.minimum(edges.astype(np.intp), n - 1)
    at = total[below] + (edges - below)[:, None] * values[below]
    mean: NDArray[np.float64] = np.diff(at, axis=0) * (rows / n)
    return mean.clip(values.min(axis=0), values.max(axis=0))
