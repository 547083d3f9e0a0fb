"""Coordinates of every node, those of scipy, computed without recursion."""

from __future__ import annotations

from functools import cached_property
from numbers import Integral

import numpy as np
from numpy.typing import ArrayLike, NDArray

from hclust_widgets.common.checks import check_choice

from .tree import Tree

Floats = NDArray[np.float64]
Ints = NDArray[np.intp]

TRUNCATE_MODES = ("lastp", "level")


def check_p(p: object) -> int:
    """Return the number of clusters or levels that a truncated tree shows.

    Raises
    ------
    TypeError
        If it is no whole number.
    ValueError
        If it is negative.
    """
    if isinstance(p, bool) or not isinstance(p, Integral):
        raise TypeError(f"p must be a whole number, not {p!r}.")
    if p < 0:
        raise ValueError(f"p={int(p)} is out of range: it starts at 0.")
    return int(p)


class Layout:
    """The coordinates of a dendrogram, equal to those of ``scipy.cluster.hierarchy.dendrogram``.

    Parameters
    ----------
    tree : Tree
    truncate_mode : {None, "lastp", "level"}
        None draws every leaf; "lastp" the last ``p`` clusters that are left before the ``p - 1``
        last merges; "level" no more than ``p`` levels below the root.
    p : int
        Counts for "lastp" (0 or more than the leaves: all of them) and for "level" (below 1: all).
    leaf_rows : ndarray of int, shape (n,), optional
        Rows of each leaf, where leaves are groups of rows: they are then as wide as these.

    Attributes
    ----------
    links : ndarray of intp, shape (m,)
        Node ids of the merges that are drawn, ascending.
    leaves : ndarray of intp, shape (q,)
        Node ids at the feet from left to right; an id of ``n`` or more stands for a whole subtree.
    counts : ndarray of intp, shape (q,)
        Rows behind each foot.
    edges : ndarray of float64, shape (q + 1,)
        Where each foot's place begins, and where the last one ends. A foot is 10 wide, or in the
        mean if they have widths of their own.
    x : ndarray of float64, shape (2n - 1,)
        Position of every node that is drawn, nan elsewhere. Foot ``j`` is amid its place: without
        widths at ``10 j + 5``.
    """

    def __init__(
        self,
        tree: Tree,
        *,
        truncate_mode: str | None = None,
        p: int = 30,
        leaf_rows: Ints | None = None,
    ) -> None:
        if truncate_mode is not None:
            check_choice("truncate_mode", truncate_mode, TRUNCATE_MODES)
            p = check_p(p)
        self.tree = tree
        self.truncate_mode = truncate_mode
        self.p = p
        n = tree.n_leaves
        drawn, open_ = self._what_is_drawn()
        feet = np.flatnonzero(drawn & ~open_)
        self.leaves: Ints = feet[np.argsort(tree.start[feet])]
        self.counts: Ints = tree.sizes[self.leaves]
        self.links: Ints = np.flatnonzero(open_)
        # Of leaves with widths every edge is known, also within contracted subtrees.
        self._leaves_before: Ints = np.concatenate([[0], np.cumsum(self.counts)])
        self.edges: Floats = 10.0 * np.arange(len(self.leaves) + 1, dtype=np.float64)
        self._knots, self._places = self._leaves_before, self.edges
        if leaf_rows is not None:
            rows = np.concatenate([[0], np.cumsum(np.asarray(leaf_rows)[tree.leaf_order])])
            self._knots = np.arange(n + 1)
            self._places = np.asarray(self.width * rows / rows[-1], dtype=np.float64)
            self.edges = self._places[self._leaves_before]
        self.x = np.full(2 * n - 1, np.nan)
        self.x[self.leaves] = (self.edges[:-1] + self.edges[1:]) / 2
        x = self.x.tolist()
        for i, (a, b) in zip((self.links - n).tolist(), self._pairs.tolist(), strict=True):
            x[n + i] = (x[a] + x[b]) / 2
        self.x = np.asarray(x)

    def _what_is_drawn(self) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
        """Return which nodes are drawn at all, and which of these as merges."""
        tree, n = self.tree, self.tree.n_leaves
        ids = np.arange(2 * n - 1)
        if self.truncate_mode == "lastp" and 0 < self.p <= n:
            open_ = ids >= 2 * n - self.p
            drawn = np.append(open_[tree.parents[:-1]], True)
            return drawn, open_
        if self.truncate_mode == "level" and self.p >= 1:
            level = self._levels()
            # scipy never closes the first merge, n: pictures must not differ from its own.
            closed = (ids > n) & (level > self.p)
            shut = closed.tolist()
            parents = tree.parents.tolist()
            seen = [True] * (2 * n - 1)
            for v in range(2 * n - 3, -1, -1):
                seen[v] = seen[parents[v]] and not shut[parents[v]]
            drawn = np.asarray(seen)
            return drawn, drawn & ~closed & (ids >= n)
        return np.ones(2 * n - 1, dtype=bool), ids >= n

    def _levels(self) -> Ints:
        n = self.tree.n_leaves
        level = [0] * (2 * n - 1)
        parents = self.tree.parents.tolist()
        for v in range(2 * n - 3, -1, -1):
            level[v] = level[parents[v]] + 1
        return np.asarray(level, dtype=np.intp)

    @cached_property
    def _pairs(self) -> Ints:
        """Left and right part of every drawn merge: ndarray of shape (m, 2)."""
        rows = self.links - self.tree.n_leaves
        pairs = self.tree.children_[rows]
        return np.where(self.tree.flips[rows, None], pairs[:, ::-1], pairs)

    @cached_property
    def icoord(self) -> Floats:
        """Coordinate along the leaves of the four corners of every link: shape (m, 4)."""
        return np.repeat(self.x[self._pairs], 2, axis=1)

    @cached_property
    def dcoord(self) -> Floats:
        """Height of the same four corners: shape (m, 4)."""
        n = self.tree.n_leaves
        height = np.concatenate([np.zeros(n), self.tree.distances_])
        height[self.leaves] = 0.0  # a collapsed subtree starts at height 0
        feet = height[self._pairs]
        top = self.tree.distances_[self.links - n]
        return np.column_stack([feet[:, 0], top, top, feet[:, 1]])

    @property
    def width(self) -> float:
        """Extent along the leaves: 10 for every foot."""
        return 10.0 * len(self.leaves)

    def along(self, positions: ArrayLike) -> Floats:
        """Return where positions in the leaf order lie along the drawn leaves.

        Parameters
        ----------
        positions : array_like of float
            0 is the left edge of the first leaf's place, n the right edge of the last one's.

        Returns
        -------
        ndarray of float
        """
        at = np.asarray(positions, dtype=np.float64)
        places: Floats = np.interp(at, self._knots, self._places)
        return places

    def extent(self, node: int) -> tuple[float, float]:
        """Return the left and right edge of what is drawn of a node's leaves.

        A node inside a collapsed subtree has the edges of that subtree's foot.
        """
        start = self.tree.start[self.leaves]
        first = int(np.searchsorted(start, self.tree.start[node], side="right")) - 1
        end = self.tree.start[node] + self.tree.sizes[node]
        last = int(np.searchsorted(start, end, side="left"))
        return float(self.edges[first]), float(self.edges[max(last, first + 1)])
