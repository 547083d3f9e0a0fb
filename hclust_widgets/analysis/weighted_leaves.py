"""Leaves of a tree that stand for many rows each: what scores and indices need of them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from hclust_widgets.common.arrays import Floats, Ints, read_only
from hclust_widgets.tree.tree import Tree

__all__ = ["WeightedLeaves"]


@dataclass(frozen=True, eq=False)
class WeightedLeaves:
    """Groups of rows as the leaves of a tree, in Euclidean space.

    Attributes
    ----------
    X : ndarray of shape (n, p)
        All rows.
    leaf_of : ndarray of intp, shape (n,)
        Leaf of each row.
    centers : ndarray of shape (m, p)
        Mean of the rows of each leaf.
    sizes : ndarray of intp, shape (m,)
        Rows of each leaf.
    """

    X: Floats
    leaf_of: Ints
    centers: Floats
    sizes: Ints

    @cached_property
    def squares(self) -> Floats:
        """Squared deviations of a leaf's rows from their mean, added up: shape (m, p)."""
        found = np.empty_like(self.centers)
        for j, column in enumerate(self.X.T):
            off = column - self.centers[self.leaf_of, j]
            found[:, j] = np.bincount(self.leaf_of, off**2, minlength=len(self.sizes))
        return read_only(found)

    def node_sizes(self, tree: Tree) -> Ints:
        """Return the rows under every node: ndarray of intp, shape (2m - 1,)."""
        found = np.concatenate([self.sizes, np.zeros(tree.n_leaves - 1, dtype=np.intp)])
        for i, (a, b) in enumerate(tree.children_.tolist()):
            found[tree.n_leaves + i] = found[a] + found[b]
        return found

    def rows_of_nodes(self, tree: Tree) -> tuple[Ints, Ints, Ints]:
        """Return the rows in leaf order, and where those of every node begin and end in it.

        Returns
        -------
        rows : ndarray of intp, shape (n,)
        begin, end : ndarray of intp, shape (2m - 1,)
        """
        order = np.asarray(tree.leaf_order)
        place = np.empty(len(order), dtype=np.intp)
        place[order] = np.arange(len(order))
        rows = np.argsort(place[self.leaf_of], kind="stable")
        edges = np.concatenate([[0], np.cumsum(self.sizes[order])])
        begin = edges[tree.start]
        return rows, begin, edges[tree.start + tree.sizes]
