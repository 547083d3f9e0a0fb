"""The merges of a tree, and what follows from them alone: sizes, parents, order of leaves."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Self

import numpy as np
from numpy.typing import ArrayLike, NDArray

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["Merges"]

Floats = NDArray[np.float64]
Ints = NDArray[np.intp]


class Merges:
    """Merges with heights, as scipy writes them down, and the order in which leaves are drawn.

    What a :class:`~hclust_widgets.tree.tree.Tree` knows without the rows that it was made of; its
    docstring tells of parameters and attributes. Nothing here is recursive.
    """

    def __init__(
        self,
        linkage_matrix: Floats,
        *,
        linkage: str | None = None,
        metric: str | None = None,
        flips: NDArray[np.bool_] | None = None,
        names: Sequence[str] | None = None,
    ) -> None:
        self.linkage_matrix: Floats = _frozen(np.asarray(linkage_matrix, dtype=np.float64))
        self.n_leaves = len(self.linkage_matrix) + 1
        self.linkage = linkage
        self.metric = metric
        if flips is None:
            flips = np.zeros(self.n_leaves - 1, dtype=bool)
        self.flips: NDArray[np.bool_] = _frozen(flips)
        self.names: tuple[str, ...] | None = None if names is None else tuple(names)

    # -- merges ------------------------------------------------------------------------------

    @cached_property
    def children_(self) -> Ints:
        """Ids of the two nodes that each merge joins: ndarray of shape (n - 1, 2)."""
        return _frozen(self.linkage_matrix[:, :2].astype(np.intp))

    @property
    def distances_(self) -> Floats:
        """Height of each merge, as the linkage gave it: ndarray of shape (n - 1,)."""
        return self.linkage_matrix[:, 2]

    @cached_property
    def heights(self) -> Floats:
        """Running maximum of ``distances_``: what a threshold is compared with."""
        return _frozen(np.maximum.accumulate(self.distances_))

    @cached_property
    def is_monotone(self) -> bool:
        """Whether no merge lies below an earlier one (centroid and median may break it)."""
        return bool(np.array_equal(self.heights, self.distances_))

    @cached_property
    def sizes(self) -> Ints:
        """Leaves under every node: ndarray of shape (2n - 1,)."""
        leaves = np.ones(self.n_leaves, dtype=np.intp)
        return _frozen(np.concatenate([leaves, self.linkage_matrix[:, 3].astype(np.intp)]))

    @cached_property
    def parents(self) -> Ints:
        """Id of the node above every node, -1 for the root: ndarray of shape (2n - 1,)."""
        up = np.full(2 * self.n_leaves - 1, -1, dtype=np.intp)
        ids = np.arange(self.n_leaves, 2 * self.n_leaves - 1)
        up[self.children_[:, 0]] = ids
        up[self.children_[:, 1]] = ids
        return _frozen(up)

    # -- order -------------------------------------------------------------------------------

    @cached_property
    def start(self) -> Ints:
        """Position of every node's first leaf: ndarray of shape (2n - 1,).

        The leaves of node ``v`` are ``leaf_order[start[v] : start[v] + sizes[v]]``.
        """
        n = self.n_leaves
        sizes = self.sizes.tolist()
        start = [0] * (2 * n - 1)
        pairs = self.children_.tolist()
        flips = self.flips.tolist()
        for i in range(n - 2, -1, -1):  # from the root down: a parent is placed before its parts
            left, right = pairs[i]
            if flips[i]:
                left, right = right, left
            at = start[n + i]
            start[left] = at
            start[right] = at + sizes[left]
        return _frozen(np.asarray(start, dtype=np.intp))

    @cached_property
    def leaf_order(self) -> Ints:
        """Leaf at each position from left to right: ndarray of shape (n,)."""
        order = np.empty(self.n_leaves, dtype=np.intp)
        order[self.start[: self.n_leaves]] = np.arange(self.n_leaves)
        return _frozen(order)

    def leaves(self, node: int) -> Ints:
        """Leaves under a node, from left to right."""
        at = self.start[node]
        return self.leaf_order[at : at + self.sizes[node]]

    def ordered(self, flips: ArrayLike) -> Self:
        """Give the same tree with other merges flipped.

        Parameters
        ----------
        flips : array of bool of shape (n - 1,)
            True where the merge's second child is to be drawn on the left.
        """
        flips = self.check_flips(flips)
        tree = type(self)(np.empty((0, 4)), linkage=self.linkage, metric=self.metric)
        tree.linkage_matrix, tree.n_leaves = self.linkage_matrix, self.n_leaves  # shared
        tree.flips, tree.names = _frozen(flips), self.names
        return tree

    def check_flips(self, flips: ArrayLike) -> NDArray[np.bool_]:
        """Return flips as an array of bool; raise a ValueError unless there is one per merge."""
        flips = np.asarray(flips, dtype=bool)
        if flips.shape != (self.n_leaves - 1,):
            raise ValueError(
                f"flips has shape {flips.shape}, but this tree has {self.n_leaves - 1} merges."
            )
        return flips

    def same_merges(self, other: Merges) -> bool:
        """Tell whether another tree is this one, perhaps drawn in another order."""
        return self.linkage_matrix is other.linkage_matrix

    def optimally_ordered(self, distances: Floats) -> Self:
        """Give the same tree with like leaves beside each other (Bar-Joseph et al. 2001).

        Parameters
        ----------
        distances : array of shape (n * (n - 1) / 2,)
            Condensed distances between the leaves.
        """
        if self.n_leaves < 3:
            return self
        from scipy.cluster.hierarchy import optimal_leaf_ordering

        Z = optimal_leaf_ordering(self.linkage_matrix, distances)
        return self.ordered(Z[:, 0] != self.linkage_matrix[:, 0])

    @cached_property
    def _join(self) -> Ints:
        """Merge at which the leaves at positions j and j + 1 come together, shape (n - 1,)."""
        join = np.empty(self.n_leaves - 1, dtype=np.intp)
        first = np.where(self.flips, self.children_[:, 1], self.children_[:, 0])
        join[self.start[first] + self.sizes[first] - 1] = np.arange(self.n_leaves - 1)
        return _frozen(join)

    def join(self, a: int, b: int) -> int:
        """Id of the smallest node that holds both leaves (the leaf itself when they are one)."""
        if a == b:
            return int(a)
        low, high = sorted((int(self.start[a]), int(self.start[b])))
        # A parent has a larger id than its parts, so the merge that joins two leaves is the
        # largest of those between neighbours on the way: true of trees with inversions too.
        return int(self.n_leaves + self._join[low:high].max())


def _frozen(array: NDArray[Any]) -> NDArray[Any]:
    array = np.array(array, order="C")  # a copy: the caller's own array stays writable
    array.setflags(write=False)
    return array
