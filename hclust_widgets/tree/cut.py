"""The cut, defined once: number of clusters, threshold and labels as readings of one thing."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from math import ulp
from numbers import Integral, Real

import numpy as np
from numpy.typing import NDArray

from .arrays import read_only
from .cut_rules import MAX_SUGGESTED, cluster_nodes, largest_relative_gap
from .tree import Tree

__all__ = ["MAX_SUGGESTED", "Cut", "check_n_clusters", "check_threshold", "suggest_n_clusters"]

Ints = NDArray[np.intp]

# Where one cluster is left, no merge bounds the threshold from above: it is put this much higher.
_ABOVE_ROOT = 1.05


@dataclass(frozen=True, eq=False, repr=False, init=False)
class Cut:
    """A tree cut into clusters; cannot be changed.

    The first ``n - k`` merges are made and the last ``k - 1`` are not. A threshold makes the
    merges whose height lies strictly below it, which is scikit-learn's rule; where heights go
    down again (centroid, median) their running maximum counts, so that a threshold, too, undoes
    a run of last merges.

    Parameters
    ----------
    tree : Tree
    n_clusters : int, optional
        From 1 to the number of leaves. Always leads to exactly this many clusters.
    distance_threshold : float, optional
        From 0. Exactly one of the two is required.

    Attributes
    ----------
    tree : Tree
    n_clusters : int
        k.
    distance_threshold : float
        The parameter, or the middle of the gap in which k holds.
    lower, upper : float
        The gap: every t with ``lower < t <= upper`` leads to these clusters. For one cluster
        upper is inf; for n clusters ``lower`` is 0, and t = 0 leads to them, too.
    has_threshold : bool
        False if heights are tied so that no threshold leads to this k. The threshold is then the
        tied height itself.

    Raises
    ------
    TypeError
        Unless exactly one of the two is passed, and as a number.
    ValueError
        If it is out of range.
    """

    tree: Tree
    n_clusters: int
    distance_threshold: float
    lower: float
    upper: float
    has_threshold: bool

    def __init__(
        self,
        tree: Tree,
        *,
        n_clusters: int | None = None,
        distance_threshold: float | None = None,
    ) -> None:
        if (n_clusters is None) == (distance_threshold is None):
            raise TypeError("Give either n_clusters or distance_threshold.")
        if n_clusters is not None:
            self._set(tree, check_n_clusters(n_clusters, tree.n_leaves), None)
        else:
            t = check_threshold(distance_threshold)
            self._set(tree, clusters_at(tree, t), t)

    def _set(self, tree: Tree, k: int, threshold: float | None) -> None:
        n, heights = tree.n_leaves, tree.heights
        lower = float(heights[n - k - 1]) if k < n else 0.0
        upper = float(heights[n - k]) if k > 1 else float("inf")
        fixed = {
            "tree": tree,
            "n_clusters": k,
            "distance_threshold": _middle(lower, upper) if threshold is None else threshold,
            "lower": lower,
            "upper": upper,
            # n clusters hold at t = 0 whatever the heights are: nothing lies strictly below it.
            "has_threshold": lower < upper or k == n,
        }
        for name, value in fixed.items():
            object.__setattr__(self, name, value)

    @classmethod
    def from_readings(cls, tree: Tree, *, n_clusters: int, distance_threshold: float) -> Cut:
        """Return the cut into k clusters, at this threshold if it leads to k.

        Parameters
        ----------
        tree : Tree
        n_clusters : int
            Decides where the two disagree, as after a change of the last bit of a height.
        distance_threshold : float
            Otherwise the threshold is the middle of the gap.

        Raises
        ------
        TypeError, ValueError
            If one of them is no such number or out of range.
        """
        at_threshold = cls(tree, distance_threshold=distance_threshold)
        same = at_threshold.n_clusters == check_n_clusters(n_clusters, tree.n_leaves)
        return at_threshold if same else cls(tree, n_clusters=n_clusters)

    def __repr__(self) -> str:
        return f"Cut({self.n_clusters} clusters at {self.distance_threshold:.6g})"

    def with_tree(self, tree: Tree) -> Cut:
        """Return the same cut of the same tree drawn in another order.

        Raises
        ------
        ValueError
            If it is another tree.
        """
        if not tree.same_merges(self.tree):
            raise ValueError("This is another tree: cut it anew.")
        return Cut.from_readings(
            tree, n_clusters=self.n_clusters, distance_threshold=self.distance_threshold
        )

    @cached_property
    def nodes(self) -> Ints:
        """Node of every cluster, in the order of the labels: ndarray of shape (k,)."""
        return read_only(cluster_nodes(self.tree.children_, self.n_clusters))

    @cached_property
    def sizes(self) -> Ints:
        """Rows in every cluster: ndarray of shape (k,)."""
        return read_only(self.tree.sizes[self.nodes])

    @cached_property
    def left_to_right(self) -> Ints:
        """Labels in the order in which the tree draws them: ndarray of shape (k,)."""
        return read_only(np.argsort(self.tree.start[self.nodes]))

    @cached_property
    def labels_(self) -> Ints:
        """Label of every leaf, as ``AgglomerativeClustering`` numbers them: shape (n,)."""
        labels = np.empty(self.tree.n_leaves, dtype=np.intp)
        order = self.left_to_right
        labels[self.tree.leaf_order] = np.repeat(order, self.sizes[order])
        return read_only(labels)


def clusters_at(tree: Tree, threshold: float) -> int:
    """Return the number of clusters to which a threshold leads."""
    return tree.n_leaves - int(np.searchsorted(tree.heights, threshold, side="left"))


def _middle(lower: float, upper: float) -> float:
    if upper == float("inf"):
        if lower == 0:
            return 1.0
        above = lower * _ABOVE_ROOT
        # The smallest floats are too coarse for a factor: the next of them is above as well.
        return above if above > lower else lower + ulp(0.0)
    middle = lower + (upper - lower) / 2
    return middle if middle > lower else upper  # neighboring floats have no middle


def check_n_clusters(value: object, n_leaves: int) -> int:
    """Return a number of clusters as an int.

    Raises
    ------
    TypeError
        If it is no whole number.
    ValueError
        If it is not between 1 and ``n_leaves``.
    """
    if isinstance(value, bool) or not isinstance(value, Integral):
        raise TypeError(f"n_clusters must be a whole number, not {value!r}.")
    k = int(value)
    if not 1 <= k <= n_leaves:
        raise ValueError(
            f"n_clusters={k} is out of range: these {n_leaves} rows can make 1 to "
            f"{n_leaves} clusters."
        )
    return k


def check_threshold(value: object) -> float:
    """Return a threshold as a float.

    Raises
    ------
    TypeError
        If it is no number.
    ValueError
        If it is negative or nan.
    """
    if isinstance(value, bool) or not isinstance(value, Real):
        raise TypeError(f"distance_threshold must be a number, not {value!r}.")
    t = float(value)
    if not t >= 0:
        raise ValueError(f"distance_threshold={t} is out of range: it starts at 0.")
    return t


def suggest_n_clusters(tree: Tree) -> int:
    """Return the number of clusters with the largest relative gap between heights.

    See :func:`hclust_widgets.tree.cut_rules.largest_relative_gap`.
    """
    return largest_relative_gap(tree.heights)
