"""The cut, defined once: number of clusters, threshold and labels as readings of one thing."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from math import ulp
from numbers import Integral, Real

import numpy as np
from numpy.typing import NDArray

from hclust_widgets.common.format import significant

from .arrays import read_only
from .cut_nodes import FreeMerges, line_heights, validate_nodes
from .label_numbers import (
    MAX_SUGGESTED,
    cluster_nodes,
    is_uneven,
    largest_relative_gap,
    uneven_cluster_nodes,
)
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
    a run of last merges. :meth:`at_nodes` makes a cut whose clusters lie at different heights.

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
        upper is inf; for n clusters ``lower`` is 0, and t = 0 leads to them, too. Of an uneven
        cut they are those of its threshold alone.
    has_threshold : bool
        False if no threshold leads to these clusters: heights are tied, and the threshold is the
        tied height itself; or the cut is uneven.
    is_uneven : bool
        True if the clusters are not those of the last ``k - 1`` merges undone. The threshold is
        then the height of the line from which some clusters deviate.
    locked : tuple of int
        Nodes of clusters that stay when the line is moved, ascending.

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
    is_uneven: bool
    locked: tuple[int, ...]
    _uneven: tuple[int, ...]

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
            "is_uneven": False,
            "locked": (),
            "_uneven": (),
        }
        self._replace(**fixed)

    def _replace(self, **fixed: object) -> None:
        for name, value in fixed.items():
            object.__setattr__(self, name, value)

    @classmethod
    def at_nodes(
        cls,
        tree: Tree,
        nodes: Iterable[int],
        *,
        distance_threshold: float | None = None,
        locked: Iterable[int] = (),
    ) -> Cut:
        """Return the cut with these clusters, at one height or not.

        Parameters
        ----------
        tree : Tree
        nodes : iterable of int
            A node for each cluster, as scipy numbers them, in any order: every leaf lies under
            exactly one.
        distance_threshold : float, optional
            Height of the line. By default, and for a cut that is not uneven where it leads to
            another k, that of the even cut into k clusters.
        locked : iterable of int
            Some of the nodes; others are left out.

        Raises
        ------
        TypeError, ValueError
            If they are no such nodes; one sentence that names the node or the row.
        """
        wanted = validate_nodes(tree, nodes)
        k = len(wanted)
        if distance_threshold is None:
            cut = cls(tree, n_clusters=k)
        else:
            cut = cls(tree, distance_threshold=distance_threshold)
        if is_uneven(tree.n_leaves, wanted):
            ordered = uneven_cluster_nodes(tree.children_, wanted)
            cut._replace(
                n_clusters=k, has_threshold=False, is_uneven=True, _uneven=tuple(ordered.tolist())
            )
        elif cut.n_clusters != k:
            cut = cls(tree, n_clusters=k)
        cut._replace(locked=tuple(sorted({int(v) for v in locked} & set(wanted))))
        return cut

    def line_moved(
        self,
        *,
        tree: Tree | None = None,
        n_clusters: int | None = None,
        distance_threshold: float | None = None,
    ) -> Cut:
        """Return the cut after its line was moved: all at one height but for locked clusters.

        Merges inside a locked cluster stay made, and those above it undone.

        Parameters
        ----------
        tree : Tree, optional
            The same tree in another order.
        n_clusters, distance_threshold : optional
            One of them, as for the class.

        Raises
        ------
        TypeError, ValueError
            If it is out of range, also because of the locked clusters.
        """
        tree = tree or self.tree
        if not self.locked or (n_clusters is None) == (distance_threshold is None):
            return Cut(tree, n_clusters=n_clusters, distance_threshold=distance_threshold)
        free = FreeMerges(tree, self.locked)
        if n_clusters is None:
            t = check_threshold(distance_threshold)
            nodes = free.nodes(free.undone_at(t))
        else:
            k = check_n_clusters(n_clusters, tree.n_leaves)
            if not free.fewest <= k <= free.most:
                raise ValueError(
                    f"n_clusters={k} is out of range: beside the locked clusters there can be "
                    f"{free.fewest} to {free.most}; unlock one first."
                )
            nodes = free.nodes(k - free.fewest)
            t = _middle(*free.gap(k - free.fewest))
        return Cut.at_nodes(tree, nodes, distance_threshold=t, locked=self.locked)

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
        if self.is_uneven:
            return f"Cut({self.n_clusters} clusters at different heights)"
        return f"Cut({self.n_clusters} clusters at {significant(self.distance_threshold)})"

    def same_clusters(self, other: Cut) -> bool:
        """Return True if another cut of the same merges leads to the same clusters."""
        return self.n_clusters == other.n_clusters and self._uneven == other._uneven

    def with_tree(self, tree: Tree) -> Cut:
        """Return the same cut of the same tree drawn in another order.

        Raises
        ------
        ValueError
            If it is another tree.
        """
        if not tree.same_merges(self.tree):
            raise ValueError("This is another tree: cut it anew.")
        if self.is_uneven or self.locked:
            t = self.distance_threshold
            return Cut.at_nodes(tree, self.nodes, distance_threshold=t, locked=self.locked)
        return Cut.from_readings(
            tree, n_clusters=self.n_clusters, distance_threshold=self.distance_threshold
        )

    @cached_property
    def nodes(self) -> Ints:
        """Node of every cluster, in the order of the labels: ndarray of shape (k,)."""
        if self.is_uneven:
            return read_only(np.asarray(self._uneven, dtype=np.intp))
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
    def line_heights(self) -> NDArray[np.float64]:
        """Height at which the line crosses every cluster: ndarray of shape (k,), by label.

        The threshold, and for a cluster of an uneven cut that the threshold does not lead to the
        middle between its own merge and the next.
        """
        if not self.is_uneven:
            return read_only(np.full(self.n_clusters, self.distance_threshold))
        return read_only(line_heights(self.tree, self.nodes, self.distance_threshold))

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

    See :func:`hclust_widgets.tree.label_numbers.largest_relative_gap`.
    """
    return largest_relative_gap(tree.heights)
