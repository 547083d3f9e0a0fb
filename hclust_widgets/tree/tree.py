"""The tree of merges: fitted from rows, or taken over from scipy or scikit-learn."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import cached_property
from numbers import Integral
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from hclust_widgets.table.metric.measure import Measure
from hclust_widgets.tree.linkage.build import linkage_of_distances, linkage_of_rows
from hclust_widgets.tree.linkage.check_linkage import (
    check_linkage_matrix,
    looks_like_linkage_of_children,
)
from hclust_widgets.tree.linkage.distances import LINKAGES, distances_between
from hclust_widgets.tree.linkage.fast import choose_method
from hclust_widgets.tree.linkage.from_sklearn import is_constrained, linkage_of_model
from hclust_widgets.tree.order.best_flips import best_flips

from .arrays import read_only
from .cophenetic import correlate_with_heights
from .node_colors import color_numbers, split_numbers, start_numbering

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

__all__ = ["LINKAGES", "Tree"]

Floats = NDArray[np.float64]
Ints = NDArray[np.intp]
Bools = NDArray[np.bool_]


@dataclass(frozen=True, eq=False, repr=False, init=False)
class Tree:
    """A rooted binary tree of merges with heights, in scipy's format.

    Node ids are scipy's: leaves are ``0 .. n-1``, the merge in row ``i`` makes node ``n + i``.
    A tree cannot be changed; :meth:`ordered` returns a copy whose leaves are drawn in another
    order. No method is recursive.

    Parameters
    ----------
    linkage_matrix : array of shape (n - 1, 4)
        Children, height and size of every merge. Not checked here: the class methods, which are
        the ordinary way to make a tree, check it.
    linkage, metric : str or None
        How it was made; None when that is not known.
    flips : array of bool of shape (n - 1,), optional
        Merges whose second child is drawn on the left. Drawing only: numbering and merges
        follow ``linkage_matrix``.
    names : sequence of n str, optional
        Names of the leaves where no table has them: of trees from other programs.
    constrained : bool
        True if only neighbors of a connectivity graph were merged, as scikit-learn's
        ``connectivity=`` asks for.
    is_fast : bool
        True if fastcluster made it.
    order_lengths : tuple of float, optional
        Of an order that is nearly optimal: see :meth:`optimally_ordered`.

    Attributes
    ----------
    linkage_matrix : ndarray of shape (n - 1, 4)
    n_leaves : int
    linkage, metric : str or None
    flips : ndarray of bool, shape (n - 1,)
    names : tuple of n str, or None
    constrained : bool
    is_fast : bool
    order_lengths : tuple of float, or None
    """

    linkage_matrix: Floats
    linkage: str | None
    metric: str | None
    flips: Bools
    names: tuple[str, ...] | None
    constrained: bool
    is_fast: bool
    order_lengths: tuple[float, float] | None
    n_leaves: int = field(init=False)

    def __init__(
        self,
        linkage_matrix: ArrayLike,
        *,
        linkage: str | None = None,
        metric: str | None = None,
        flips: ArrayLike | None = None,
        names: Sequence[str] | None = None,
        constrained: bool = False,
        is_fast: bool = False,
        order_lengths: tuple[float, float] | None = None,
    ) -> None:
        Z = read_only(np.asarray(linkage_matrix, dtype=np.float64))
        if flips is None:
            flips = np.zeros(len(Z), dtype=bool)
        fixed = {
            "linkage_matrix": Z,
            "linkage": linkage,
            "metric": metric,
            "flips": read_only(np.asarray(flips, dtype=bool)),
            "names": None if names is None else tuple(names),
            "constrained": constrained,
            "is_fast": is_fast,
            "order_lengths": order_lengths,
            "n_leaves": len(Z) + 1,
        }
        for name, value in fixed.items():
            object.__setattr__(self, name, value)

    def __repr__(self) -> str:
        made = "given" if self.linkage is None else f"{self.linkage}, {self.metric}"
        return f"Tree({self.n_leaves} leaves, {made})"

    # -- made from ---------------------------------------------------------------------------

    @classmethod
    def fit(
        cls,
        X: ArrayLike,
        *,
        linkage: str = "ward",
        metric: str | Measure = "euclidean",
        optimal_ordering: bool = False,
        names: Sequence[str] | None = None,
        columns: Sequence[str] | None = None,
        method: str = "auto",
    ) -> Tree:
        """Cluster the rows of a table of numbers.

        Parameters
        ----------
        X : array of shape (n, p)
            Finite numbers, one row an observation; nan where a Measure allows for gaps.
        linkage : {"ward", "complete", "average", "single", "weighted", "centroid", "median"}
        metric : str or Measure
            One of :data:`~hclust_widgets.tree.linkage.distances.ALL_METRICS`, or one with
            parameters. Ward, centroid and median are defined for Euclidean distances only.
        optimal_ordering : bool
            Draw the leaves so that the distances between neighbors add up to the least that the
            tree allows (Bar-Joseph, Gifford & Jaakkola 2001). Its time grows with the cube of the
            rows: one to three seconds for 2,000.
        names : sequence of n str, optional
            Names of the rows, for error messages.
        columns : sequence of p str, optional
            Names of the columns, for error messages.
        method : {"auto", "scipy", "fast"}
            "fast": by fastcluster, without distances of all pairs, for ward, centroid and median
            linkage of Euclidean distances. "auto" takes it where the distances would not fit into
            memory. Where distances are tied its merges may be others than scipy's.

        Raises
        ------
        ValueError
            For numbers that are not finite, a linkage or metric that is unknown or that do not go
            together, rows for which the metric has no value, or distances that would not fit into
            memory.

        Notes
        -----
        The merges are those of ``scipy.cluster.hierarchy.linkage``. For single linkage and the
        metrics that it knows, they are taken from ``AgglomerativeClustering``, which joins the
        same clusters, but writes the two halves in another order: its labels follow from that.
        """
        rows = np.ascontiguousarray(X, dtype=np.float64)
        fast = rows.ndim == 2 and not optimal_ordering
        fast = fast and choose_method(method, len(rows), linkage, metric)
        Z, distances = linkage_of_rows(
            X,
            linkage,
            metric,
            keep_distances=optimal_ordering,
            names=names,
            columns=columns,
            fast=fast,
        )
        tree = cls(Z, linkage=linkage, metric=Measure.of(metric).metric, is_fast=fast)
        return tree if distances is None else tree.optimally_ordered(distances)

    @classmethod
    def from_distances(
        cls,
        distances: Floats,
        *,
        linkage: str,
        metric: str | Measure,
        X: Floats | None = None,
        optimal_ordering: bool = False,
    ) -> Tree:
        """Cluster from condensed distances, as ``scipy.spatial.distance.pdist`` returns them.

        Parameters
        ----------
        distances : array of shape (n * (n - 1) / 2,)
        linkage : str
        metric : str or Measure
            That by which the distances were made.
        X : array of shape (n, p), optional
            The rows themselves. With them single linkage is numbered as scikit-learn numbers it.
        optimal_ordering : bool
            As in :meth:`fit`.
        """
        Z = linkage_of_distances(distances, linkage, metric, X)
        tree = cls(Z, linkage=linkage, metric=Measure.of(metric).metric)
        return tree.optimally_ordered(distances) if optimal_ordering else tree

    @classmethod
    def from_linkage(
        cls,
        Z: ArrayLike,
        *,
        linkage: str | None = None,
        metric: str | None = None,
        check_children: bool = True,
    ) -> Tree:
        """Take over a scipy linkage matrix.

        Parameters
        ----------
        Z : array of shape (n - 1, 4)
        linkage, metric : str, optional
            How it was made, if that is known.
        check_children : bool
            Refuse a matrix that looks like ``linkage(model.children_)``, a tree of the merge
            table and not of the rows. False accepts it (to show what is wrong with it).

        Raises
        ------
        TypeError
            If it is no table of numbers.
        ValueError
            If it is no valid tree: the message names the first row that is wrong.
        """
        Z = check_linkage_matrix(Z)
        if check_children and looks_like_linkage_of_children(Z):
            raise ValueError(
                "This linkage matrix was computed from children_ (it clusters the pairs of node "
                "ids, not your rows): use linkage(X, method='ward'), or pass the fitted model."
            )
        return cls(Z, linkage=linkage, metric=metric)

    @classmethod
    def from_sklearn(cls, model: Any, X: ArrayLike | None = None) -> Tree:
        """Take over a fitted ``sklearn.cluster.AgglomerativeClustering``.

        Parameters
        ----------
        model : AgglomerativeClustering
            Fitted. Its heights are ``distances_``; scikit-learn keeps them when it was given a
            ``distance_threshold`` or ``compute_distances=True``.
        X : array of shape (n, p), optional
            What the model was fitted on, needed when the model kept no heights.

        Raises
        ------
        TypeError
            If it is no ``AgglomerativeClustering``.
        ValueError
            If it is not fitted, stopped before the root, or has no heights and ``X`` is missing
            or is not what it was fitted on; if it has no heights, and a connectivity constraint.
        """
        Z, linkage, metric = linkage_of_model(model, X)
        return cls(Z, linkage=linkage, metric=metric, constrained=is_constrained(model))

    # -- merges ------------------------------------------------------------------------------

    @cached_property
    def children_(self) -> Ints:
        """Ids of the two nodes that each merge joins: ndarray of shape (n - 1, 2)."""
        return read_only(self.linkage_matrix[:, :2].astype(np.intp))

    @property
    def distances_(self) -> Floats:
        """Height of each merge, as the linkage computed it: ndarray of shape (n - 1,)."""
        return self.linkage_matrix[:, 2]

    @cached_property
    def heights(self) -> Floats:
        """Running maximum of ``distances_``: what a threshold is compared with."""
        return read_only(np.maximum.accumulate(self.distances_))

    @cached_property
    def is_monotone(self) -> bool:
        """True if no merge lies below an earlier one (centroid and median may break it)."""
        return bool(np.array_equal(self.heights, self.distances_))

    @cached_property
    def sizes(self) -> Ints:
        """Leaves under every node: ndarray of shape (2n - 1,)."""
        leaves = np.ones(self.n_leaves, dtype=np.intp)
        return read_only(np.concatenate([leaves, self.linkage_matrix[:, 3].astype(np.intp)]))

    @cached_property
    def parents(self) -> Ints:
        """Id of the node above every node, -1 for the root: ndarray of shape (2n - 1,)."""
        up = np.full(2 * self.n_leaves - 1, -1, dtype=np.intp)
        ids = np.arange(self.n_leaves, 2 * self.n_leaves - 1)
        up[self.children_[:, 0]] = ids
        up[self.children_[:, 1]] = ids
        return read_only(up)

    @cached_property
    def splits(self) -> Ints:
        """Number of every node in the order of the splits: ndarray of intp, shape (2n - 1,).

        See :func:`hclust_widgets.tree.node_colors.split_numbers`.
        """
        return read_only(split_numbers(self.children_, self.sizes))

    @cached_property
    def node_colors(self) -> Ints:
        """Color number of every node in a tree that follows on no other one: shape (2n - 1,).

        See :func:`hclust_widgets.tree.node_colors.start_numbering`.
        """
        start = start_numbering(self.children_, self.heights, self.splits)
        return read_only(color_numbers(self.splits, start))

    def same_merges(self, other: Tree) -> bool:
        """Return True if another tree is this one, perhaps drawn in another order."""
        return self.linkage_matrix is other.linkage_matrix

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
        return read_only(np.asarray(start, dtype=np.intp))

    @cached_property
    def leaf_order(self) -> Ints:
        """Leaf at each position from left to right: ndarray of shape (n,)."""
        order = np.empty(self.n_leaves, dtype=np.intp)
        order[self.start[: self.n_leaves]] = np.arange(self.n_leaves)
        return read_only(order)

    def leaves(self, node: int) -> Ints:
        """Return the leaves under a node, from left to right."""
        at = self.start[node]
        return self.leaf_order[at : at + self.sizes[node]]

    def ordered(self, flips: ArrayLike) -> Tree:
        """Return the same tree with other merges flipped.

        Parameters
        ----------
        flips : array of bool of shape (n - 1,)
            True where the merge's second child is to be drawn on the left.

        Raises
        ------
        ValueError
            If it has another shape.
        """
        # It shares the linkage matrix.
        return replace(self, flips=self.check_flips(flips), order_lengths=None)

    def flipped_at(self, node: int) -> Bools:
        """Return the flips with which one more merge is drawn flipped: ndarray of bool, (n - 1,).

        Parameters
        ----------
        node : int
            Id of the merge: n to 2n - 2.

        Raises
        ------
        TypeError, ValueError
            If it is no merge of this tree.
        """
        n = self.n_leaves
        if isinstance(node, bool) or not isinstance(node, Integral):
            raise TypeError(f"node must be the id of a merge, not {node!r}.")
        if not n <= node <= 2 * n - 2:
            raise ValueError(
                f"node={node} is no merge of this tree: their ids are {n} to {2 * n - 2}."
                if n > 1
                else f"node={node} is no merge of this tree, which has one leaf."
            )
        flips = self.flips.copy()
        flips[int(node) - n] ^= True
        return flips

    def check_flips(self, flips: ArrayLike) -> Bools:
        """Return flips as an array of bool; raise a ValueError unless there is one per merge."""
        flips = np.asarray(flips, dtype=bool)
        if flips.shape != (self.n_leaves - 1,):
            raise ValueError(
                f"flips has shape {flips.shape}, but this tree has {self.n_leaves - 1} merges."
            )
        return flips

    def optimally_ordered(self, distances: Floats) -> Tree:
        """Return the same tree with like leaves adjacent (Bar-Joseph et al. 2001).

        The distances between neighbors add up to the least that the tree allows. Where several
        orders do, the one that the tree has is kept, or one near to it. More than 2,000 leaves are
        put into an order that is nearly optimal, and ``order_lengths`` then holds the sum of these
        distances, and one that no order of this tree falls below.

        Parameters
        ----------
        distances : array of shape (n * (n - 1) / 2,)
            Condensed distances between the leaves.
        """
        if self.n_leaves < 3:
            return self
        flips, lengths = best_flips(self.children_, self.flips, distances)
        return replace(self, flips=flips, order_lengths=lengths)

    @cached_property
    def _neighbor_merge(self) -> Ints:
        """Merge that joins the leaves at positions j and j + 1: ndarray of shape (n - 1,)."""
        join = np.empty(self.n_leaves - 1, dtype=np.intp)
        first = np.where(self.flips, self.children_[:, 1], self.children_[:, 0])
        join[self.start[first] + self.sizes[first] - 1] = np.arange(self.n_leaves - 1)
        return read_only(join)

    @property
    def _pairs(self) -> Floats:
        """Pairs of leaves that each merge joins: ndarray of float64, shape (n - 1,)."""
        sizes = self.sizes.astype(np.float64)
        return np.asarray(sizes[self.children_[:, 0]] * sizes[self.children_[:, 1]])

    def lowest_common_ancestor(self, a: int, b: int) -> int:
        """Return the id of the smallest node with both leaves (the leaf itself if they are one)."""
        if a == b:
            return int(a)
        low, high = sorted((int(self.start[a]), int(self.start[b])))
        # A parent has a larger id than its parts, so the merge that joins two leaves is the
        # largest of those between neighbors on the way: true of trees with inversions too.
        return int(self.n_leaves + self._neighbor_merge[low:high].max())

    def cophenetic_correlation(self, X: ArrayLike, *, metric: str | Measure | None = None) -> float:
        """Correlate the distances between rows with the heights at which they join.

        Parameters
        ----------
        X : array of shape (n, p)
            The rows that were clustered.
        metric : str or Measure, optional
            Default: the tree's metric.

        Returns
        -------
        float
            Sokal & Rohlf's (1962) cophenetic correlation; nan if all distances or all heights
            are equal. Exact, in memory that grows with the rows and not with their square.
        """
        rows = np.ascontiguousarray(X, dtype=np.float64)[self.leaf_order]
        metric = metric or self.metric or "euclidean"
        return correlate_with_heights(
            len(rows),
            lambda some, others: distances_between(rows[some], rows[others], metric, table=rows),
            self._neighbor_merge,
            self.distances_,
            self._pairs,
        )

    def cophenetic_of_distances(self, between: Callable[[Ints, Ints], Floats]) -> float:
        """Correlate known distances with the heights: see :meth:`cophenetic_correlation`.

        Parameters
        ----------
        between : function
            Returns the distances from some leaves to others.
        """
        order = self.leaf_order

        def distances(some: slice, others: slice) -> Floats:
            return between(order[some], order[others])

        return correlate_with_heights(
            self.n_leaves, distances, self._neighbor_merge, self.distances_, self._pairs
        )
