"""The cut, defined once: number of clusters, threshold and labels as readings of one thing."""

from __future__ import annotations

from copy import copy
from functools import cached_property
from heapq import heappush, heappushpop
from math import ceil, sqrt, ulp
from numbers import Integral, Real

import numpy as np
from numpy.typing import NDArray

from .annotations import Annotations, disambiguate_names
from .tree import Tree

Ints = NDArray[np.intp]

# A start is suggested among so many clusters at most, and no more than the square root of the
# rows: beyond, gaps are between near-duplicates.
MAX_SUGGESTED = 20

# Where one cluster is left, no merge bounds the threshold from above: it is put this much higher.
_ABOVE_ROOT = 1.05


class Cut:
    """A tree cut into clusters.

    The first ``n - k`` merges are made and the last ``k - 1`` are not. A threshold makes the
    merges whose height lies strictly below it, which is scikit-learn's rule; where heights go
    down again (centroid, median) their running maximum counts, so that a threshold, too, undoes
    a run of last merges.

    Parameters
    ----------
    tree : Tree
    n_clusters : int, optional
        From 1 to the number of leaves. Gives always exactly so many clusters.
    distance_threshold : float, optional
        From 0. Exactly one of the two is given.

    Attributes
    ----------
    tree : Tree
    n_clusters : int
        k.
    distance_threshold : float
        As given, or the middle of the gap in which k holds.
    lower, upper : float
        The gap: every t with ``lower < t <= upper`` gives these clusters. For one cluster upper
        is inf; for n clusters ``lower`` is 0 and t = 0 gives them, too.
    has_threshold : bool
        False if heights are tied so that no threshold gives this k. The threshold is then the
        tied height itself.
    marks : Annotations or None
        Names and colors that were given to nodes of the tree.

    Raises
    ------
    TypeError
        Unless exactly one of the two is given, and as a number.
    ValueError
        If it is out of range.
    """

    def __init__(
        self,
        tree: Tree,
        *,
        n_clusters: int | None = None,
        distance_threshold: float | None = None,
    ) -> None:
        if (n_clusters is None) == (distance_threshold is None):
            raise TypeError("Give either n_clusters or distance_threshold.")
        self.tree = tree
        self.marks: Annotations | None = None
        heights = tree.heights
        if n_clusters is not None:
            k = check_n_clusters(n_clusters, tree.n_leaves)
        else:
            t = check_threshold(distance_threshold)
            k = tree.n_leaves - int(np.searchsorted(heights, t, side="left"))
        n = tree.n_leaves
        self.n_clusters = k
        self.lower = float(heights[n - k - 1]) if k < n else 0.0
        self.upper = float(heights[n - k]) if k > 1 else float("inf")
        # n clusters hold at t = 0 whatever the heights are: nothing lies strictly below it.
        self.has_threshold = self.lower < self.upper or k == n
        self.distance_threshold = self._middle() if distance_threshold is None else t

    def _middle(self) -> float:
        if self.upper == float("inf"):
            if self.lower == 0:
                return 1.0
            above = self.lower * _ABOVE_ROOT
            # The smallest floats are too coarse for a factor: the next of them is above as well.
            return above if above > self.lower else self.lower + ulp(0.0)
        middle = self.lower + (self.upper - self.lower) / 2
        return middle if middle > self.lower else self.upper  # neighbouring floats have no middle

    def __repr__(self) -> str:
        return f"Cut({self.n_clusters} clusters at {self.distance_threshold:.6g})"

    def with_tree(self, tree: Tree) -> Cut:
        """Give the same cut of the same tree drawn in another order."""
        if not tree.same_merges(self.tree):
            raise ValueError("This is another tree: cut it anew.")
        other = Cut(tree, n_clusters=self.n_clusters)
        other.distance_threshold = self.distance_threshold
        other.marks = None if self.marks is None else self.marks.with_tree(tree, self.marks.rows)
        return other

    def with_annotations(self, marks: Annotations | None) -> Cut:
        """Give the same cut with other names and colors."""
        other = copy(self)
        other.marks = marks
        other.__dict__.pop("given_names", None)
        other.__dict__.pop("names", None)
        other.__dict__.pop("colors", None)
        return other

    @cached_property
    def given_names(self) -> dict[int, str]:
        """Names as they were given, by label: two clusters may have one name."""
        return {} if self.marks is None else self._by_label(self.marks.names)

    @cached_property
    def names(self) -> dict[int, str]:
        """Names that were given, by label, those of one name told apart: ``"Light cars (2)"``."""
        given = self.given_names
        return disambiguate_names(given, self.nodes) if given else {}

    @cached_property
    def colors(self) -> dict[int, str]:
        """Colors that were given, ``#rrggbb``, by label."""
        return {} if self.marks is None else self._by_label(self.marks.colors)

    def name(self, label: int) -> str:
        """Return the name of a cluster: the given one, else its number."""
        return self.names.get(label, str(label))

    def title(self, label: int) -> str:
        """Return number and given name of a cluster: ``"3"`` or ``"3 Light cars"``."""
        return f"{label:,} {self.names[label]}" if label in self.names else f"{label:,}"

    def _by_label(self, by_node: dict[int, str]) -> dict[int, str]:
        if not by_node:
            return {}
        found = np.flatnonzero(np.isin(self.nodes, list(by_node))).tolist()
        return {i: by_node[int(self.nodes[i])] for i in found}

    @cached_property
    def nodes(self) -> Ints:
        """Node of every cluster, in the order of the labels: ndarray of shape (k,).

        Notes
        -----
        ``AgglomerativeClustering`` undoes merges from the root with a binary heap and numbers the
        clusters in the heap's own order, so the same steps are taken here.
        """
        n = self.tree.n_leaves
        heap = [-(2 * n - 2)]
        pairs = self.tree.children_[n - self.n_clusters :].tolist()
        for first, second in reversed(pairs):  # the largest id is on top: the last merge left
            heappush(heap, -first)
            heappushpop(heap, -second)
        return np.negative(np.asarray(heap, dtype=np.intp))

    @cached_property
    def sizes(self) -> Ints:
        """Rows in every cluster: ndarray of shape (k,)."""
        sizes: Ints = self.tree.sizes[self.nodes]
        return sizes

    @cached_property
    def left_to_right(self) -> Ints:
        """Labels in the order in which the tree draws them: ndarray of shape (k,)."""
        return np.argsort(self.tree.start[self.nodes])

    @cached_property
    def labels_(self) -> Ints:
        """Label of every leaf, as ``AgglomerativeClustering`` numbers them: shape (n,)."""
        labels = np.empty(self.tree.n_leaves, dtype=np.intp)
        order = self.left_to_right
        labels[self.tree.leaf_order] = np.repeat(order, self.sizes[order])
        labels.setflags(write=False)
        return labels


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
    """Give the number of clusters with the largest relative gap between heights.

    It is looked for from 2 to the square root of the number of rows, rounded up, and to 20 at
    most: of a few rows nearly every merge leaves a gap, and the largest is often that between the
    first two.

    The gap of k is the ratio of the height at which k clusters become k - 1 to the height at
    which they came to be. Of equal gaps the one with fewer clusters counts. A tree in which all
    heights are zero, or of one leaf, is one cluster.
    """
    n, heights = tree.n_leaves, tree.heights
    if n < 2 or heights[-1] == 0:
        return 1
    most = min(n - 1, ceil(sqrt(n)), MAX_SUGGESTED)
    if most < 2:
        return 2
    k = np.arange(2, most + 1)
    lower, upper = heights[n - k - 1], heights[n - k]
    ratio = np.ones(len(k))
    with np.errstate(over="ignore"):  # a ratio too large for a float is as good as infinite
        np.divide(upper, lower, out=ratio, where=lower > 0)
    ratio[(lower == 0) & (upper > 0)] = np.inf
    return int(k[ratio.argmax()])
