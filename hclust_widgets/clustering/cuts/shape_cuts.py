"""Cuts that follow the shape of the branches: dynamic tree cut, and cuts by inconsistency."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property, partial
from numbers import Integral, Real
from typing import TYPE_CHECKING, Any

import numpy as np

from hclust_widgets.analysis.cuts.best_cuts import check_limits
from hclust_widgets.analysis.cuts.dynamic_cut import (
    CORE_SCATTER,
    Branches,
    Unassigned,
    assign_rows,
    complete_nodes,
    find_branches,
    number_by_size,
)
from hclust_widgets.analysis.cuts.dynamic_tree import find_stretches, nearest_cut
from hclust_widgets.analysis.cuts.inconsistency_cut import (
    InconsistencyCut,
    inconsistency_cut,
    inconsistency_cuts,
)
from hclust_widgets.clustering.shared_messages import NOT_FOR_GROUPS
from hclust_widgets.common.arrays import Ints
from hclust_widgets.common.checks import check_choice
from hclust_widgets.common.constants import ONLY_A_TREE
from hclust_widgets.tree.label_numbers import is_uneven, uneven_cluster_nodes
from hclust_widgets.tree.linkage.distances import distances_between, zero_to_itself

if TYPE_CHECKING:
    import pandas as pd

    from hclust_widgets.clustering.clustering import Clustering
    from hclust_widgets.table.metric.measure import Measure
    from hclust_widgets.tree.tree import Tree

__all__ = [
    "DYNAMIC_METHODS",
    "DYNAMIC_OPTIONS",
    "INCONSISTENCY_OPTIONS",
    "NEAREST_NEEDS_DISTANCES",
    "DynamicCut",
    "NoBranchError",
    "distances_of",
    "dynamic_cut_of",
    "inconsistency_cut_of",
    "inconsistency_cuts_of",
    "knows_distances",
]

DYNAMIC_OPTIONS = (
    "method", "deep_split", "min_size", "cut_height", "assign", "respect_tree", "unassigned",
)  # fmt: skip
#: Methods of dynamic tree cut, and the largest deep_split of each.
DYNAMIC_METHODS = {"hybrid": len(CORE_SCATTER) - 1, "tree": 1}
INCONSISTENCY_OPTIONS = ("threshold", "depth")

UNASSIGNED = ("nearest", "na")
#: Begin of a sentence; the way out follows.
NEAREST_NEEDS_DISTANCES = (
    "Rows beside the clusters go to the nearest by distances, but only a tree was handed in: choose"
)


class NoBranchError(ValueError):
    """Raised where no branch is a cluster by its shape."""


@dataclass(frozen=True, eq=False)
class DynamicCut:
    """What dynamic tree cut finds: labels of rows, and the nearest cut of the tree.

    Rows that are assigned by their distance leave their branch, and clusters of the method
    "tree" need be no branches, so the labels need be no cut of the tree. ``nodes`` is one: for
    "hybrid" the branches of the first stage, and each largest branch beside them as a cluster of
    its own; for "tree" the cut that agrees with the clusters in most pairs of rows.

    Attributes
    ----------
    tree : Tree
    nodes : tuple of int
        A complete cut, which ``state.cut_nodes`` takes; more than ``n_clusters`` where rows were
        in no cluster after the first stage.
    labels_ : IntegerArray of length n
        Label of every leaf, from 0 by decreasing size: R's numbers less one. ``<NA>`` for rows
        that are in no cluster.
    score : float
        Share of the rows that are in clusters before others are given to the nearest.
    deep_split : int
    method : {"hybrid", "tree"}
    """

    tree: Tree
    nodes: tuple[int, ...]
    labels_: pd.arrays.IntegerArray
    score: float
    deep_split: int
    method: str = "hybrid"

    @property
    def n_clusters(self) -> int:
        """Number of clusters, by ``labels_``."""
        return len(self.sizes)

    @cached_property
    def sizes(self) -> Ints:
        """Rows in every cluster: ndarray of intp, shape (n_clusters,)."""
        known = np.asarray(self.labels_[~self.labels_.isna()], dtype=np.intp)
        return np.bincount(known).astype(np.intp)

    @property
    def n_unassigned(self) -> int:
        """Rows that are in no cluster."""
        return int(self.labels_.isna().sum())

    @property
    def n_beside(self) -> int:
        """Rows beside the clusters, before others are given to the nearest."""
        return round((1 - self.score) * self.tree.n_leaves)

    @cached_property
    def joined_nodes(self) -> tuple[int, ...]:
        """The complete cut that agrees with ``labels_`` in most pairs of rows.

        In it rows beside the clusters are in the cluster that was found for them, as far as
        whole branches can be; ``nodes`` has them as clusters of their own.
        """
        labels = np.asarray(self.labels_.to_numpy(dtype=np.int64, na_value=-1), dtype=np.intp)
        nodes = uneven_cluster_nodes(self.tree.children_, nearest_cut(self.tree, labels))
        return tuple(int(node) for node in nodes)

    @cached_property
    def is_cut(self) -> bool:
        """True if the labels are those of ``nodes``: every row has stayed on its branch."""
        if self.n_unassigned or len(self.nodes) != self.n_clusters:
            return False
        labels = np.asarray(self.labels_, dtype=np.intp)
        return all(len(np.unique(labels[self.tree.leaves(node)])) == 1 for node in self.nodes)

    @cached_property
    def is_uneven(self) -> bool:
        """True if no single height leads to ``nodes``."""
        return is_uneven(self.tree.n_leaves, self.nodes)


def dynamic_cut_of(
    now: Clustering,
    *,
    method: str = "hybrid",
    deep_split: int = 1,
    min_size: int = 5,
    cut_height: float | None = None,
    assign: bool = True,
    respect_tree: bool = True,
    unassigned: str = "nearest",
) -> DynamicCut:
    """Find clusters by the shape of the branches: dynamic tree cut, hybrid or by the tree alone.

    With the method "hybrid" a branch is a cluster if it has enough rows, a tight core and a gap
    above it. Rows beside such branches go to the cluster to which their mean distance is smallest.
    With the method "tree" clusters are stretches of neighboring leaves that are merged low, between
    leaves that are merged high; it asks for no distances with ``unassigned="na"``.

    Parameters
    ----------
    now : Clustering
    method : {"hybrid", "tree"}
    deep_split : int
        0 to 4, by default 1: the larger, the smaller and the less separate the clusters. For
        "tree" 0 or 1: whether clusters are split again.
    min_size : int
        Smallest cluster, by default 5.
    cut_height : float, optional
        Merges above it are not made. Default: 99 % of the way from the height that 5 % of the
        merges do not exceed to that of the last one; for "tree" 99 % of the latter.
    assign : bool
        Assign rows beside the branches by distance, if it is less than the cut height or than
        the cluster's own radius: R's ``pamStage``. Without effect for "tree".
    respect_tree : bool
        Only to clusters on the branch that they joined: R's ``pamRespectsDendro``. Without effect
        for "tree".
    unassigned : {"nearest", "na"}
        What is left is given to the nearest cluster, or has the label ``<NA>``, as R's 0.

    Returns
    -------
    DynamicCut
        ``labels_``, ``n_clusters``, ``sizes``, ``n_unassigned``, and ``nodes``: a complete cut
        of the tree for :attr:`cut_nodes`, in which rows beside the clusters are clusters of
        their own; in ``joined_nodes`` they go with the cluster that was found for them. The
        labels need be no cut of the tree (``is_cut``), since rows are assigned by distance.

    Raises
    ------
    TypeError, ValueError
        If an option is out of range, if there are no distances between single rows, or if no
        branch is a cluster.

    References
    ----------
    P. Langfelder, B. Zhang, S. Horvath (2008). Bioinformatics 24, 719-720. With
    ``unassigned="na"`` the labels are those of R's ``cutreeDynamic``, less one; for "tree" of
    R's ``cutreeDynamicTree`` with ``maxTreeHeight`` at 99 % of the last merge.

    Examples
    --------
    >>> from hclust_widgets import ClusterState, load_mpg
    >>> state = ClusterState(load_mpg())
    >>> found = state.dynamic_cut(min_size=20)
    >>> found.n_clusters, found.n_unassigned, found.is_cut
    (5, 0, True)
    >>> state.cut_nodes = found.nodes
    """
    import pandas as pd

    check_choice("method", method, tuple(DYNAMIC_METHODS))
    by_tree = method == "tree"
    if not (by_tree and isinstance(deep_split, bool)):
        _check_whole("deep_split", deep_split, 0, DYNAMIC_METHODS[method])
    _check_whole("min_size", min_size, 2)
    check_choice("unassigned", unassigned, UNASSIGNED)
    if cut_height is not None:
        _check_number("cut_height", cut_height)
    if now.groups is not None:
        raise ValueError(NOT_FOR_GROUPS.format("Dynamic cuts are"))
    if now.tree.n_leaves < 2:
        raise ValueError("One row makes one cluster: there is nothing to choose.")
    tree, nearest = now.tree, unassigned == "nearest"
    if by_tree:
        first = find_stretches(
            tree, min_size=int(min_size), deep_split=bool(deep_split), cut_height=cut_height
        )
        found = _as_branches(first)
    else:
        distances = distances_of(now)
        found = find_branches(
            tree, distances,
            min_size=int(min_size), deep_split=int(deep_split), cut_height=cut_height,
        )  # fmt: skip
        first = np.full(tree.n_leaves, -1, dtype=np.intp)
        for at, leaves in enumerate(found.clusters):
            first[leaves] = at
    if not found.clusters:
        raise NoBranchError(
            f"No branch of {min_size:,} rows or more is a cluster by its shape: choose a smaller "
            f"min_size, or a larger deep_split (0 to {DYNAMIC_METHODS[method]})"
            f"{'.' if cut_height is None else ', or a larger cut_height.'}"
        )
    if by_tree and nearest and found.unassigned and not knows_distances(now):
        raise ValueError(f"{NEAREST_NEEDS_DISTANCES} unassigned='na', or pass the table as well.")
    labels = first
    if (assign and not by_tree) or (nearest and found.unassigned):
        labels = assign_rows(
            found, tree.n_leaves, distances_of(now) if by_tree else distances,
            respect_tree=respect_tree, to_nearest=nearest,
        )  # fmt: skip
    labels = number_by_size(labels)
    whole = nearest_cut(tree, first) if by_tree else complete_nodes(tree, found.nodes)
    nodes = uneven_cluster_nodes(tree.children_, whole)
    return DynamicCut(
        tree,
        tuple(int(node) for node in nodes),
        pd.arrays.IntegerArray(labels.astype(np.int64), labels < 0),
        float((first >= 0).mean()),
        int(deep_split),
        method,
    )


def _as_branches(labels: Ints) -> Branches:
    """Return what the method "tree" finds as clusters, and leaves that are near none."""
    rows = [np.flatnonzero(labels == one).tolist() for one in range(int(labels.max()) + 1)]
    loose = [Unassigned([leaf], False, ()) for leaf in np.flatnonzero(labels < 0).tolist()]
    return Branches([], rows, loose, 0.0)


def inconsistency_cut_of(
    now: Clustering, *, threshold: float | None = None, depth: int = 2
) -> InconsistencyCut:
    """Find the largest branches in which no merge lies far above those below it.

    Parameters
    ----------
    now : Clustering
    threshold : float, optional
        Largest coefficient within a cluster: how many standard deviations a merge lies above
        the mean of itself and those below it. Default: the middle of the widest range that
        leads to the same 2 to 12 clusters.
    depth : int
        How many levels below a merge count, itself included, by default 2.

    Returns
    -------
    InconsistencyCut
        As one of :meth:`best_cuts`, with ``threshold`` and ``depth``; ``score`` is how far the
        threshold can move before the clusters change. The clusters are those of scipy's
        ``fcluster(Z, threshold, "inconsistent", depth)``, with scipy's definition of the
        coefficient; base R has none.

    Raises
    ------
    TypeError, ValueError
        If an option is out of range, or if no threshold leads to 2 to 12 clusters.

    Examples
    --------
    >>> from hclust_widgets import ClusterState, load_mpg
    >>> state = ClusterState(load_mpg())
    >>> state.cut_nodes = state.inconsistency_cut(threshold=1.1).nodes
    """
    _check_whole("depth", depth, 1)
    if threshold is not None:
        _check_number("threshold", threshold)
        return _of_rows(now, inconsistency_cut(now.tree, float(threshold), depth=int(depth)))
    found = inconsistency_cuts_of(now, top=1, depth=int(depth))
    if not found:
        raise ValueError(
            "No threshold leads to 2 to 12 clusters here: say which one is meant (threshold=...)."
        )
    return found[0]


def inconsistency_cuts_of(
    now: Clustering, *, top: int = 5, k: Any = (2, 12), depth: int = 2
) -> list[InconsistencyCut]:
    """Return the cuts that the widest ranges of the threshold lead to, the widest first."""
    limits = check_limits(k, now.tree.n_leaves)
    found = inconsistency_cuts(now.tree, depth=depth, top=top, k=limits)
    return [_of_rows(now, cut) for cut in found]


def _of_rows(now: Clustering, cut: InconsistencyCut) -> InconsistencyCut:
    """Return the cut with labels and sizes of rows, where the leaves are groups of them."""
    return cut if now.groups is None else replace(cut, leaf_of=now.groups.group_of)


def knows_distances(now: Clustering) -> bool:
    """Check whether there are distances between the rows, beside the tree."""
    return now.precomputed is not None or now.features is not None


def distances_of(now: Clustering) -> Any:
    """Return the function that computes the distances from some leaves to others."""
    if now.precomputed is not None:
        return now.precomputed.between
    if now.features is None:
        raise ValueError(f"Distances need the rows' values, but {ONLY_A_TREE}")
    X = now.features.values
    return partial(_between, X, now.features.measure(now.settings.metric or "euclidean"))


def _between(X: Any, measure: str | Measure, rows: Ints, others: Ints) -> Any:
    return zero_to_itself(distances_between(X[rows], X[others], measure, table=X), rows, others)


def _check_whole(name: str, value: object, least: int, most: int | None = None) -> None:
    if isinstance(value, bool) or not isinstance(value, Integral):
        raise TypeError(f"{name} must be a whole number, not {value!r}.")
    if int(value) < least or (most is not None and int(value) > most):
        limits = f"it starts at {least}" if most is None else f"it goes from {least} to {most}"
        raise ValueError(f"{name}={value} is out of range: {limits}.")


def _check_number(name: str, value: object) -> None:
    if isinstance(value, bool) or not isinstance(value, Real):
        raise TypeError(f"{name} must be a number, not {value!r}.")
    if not np.isfinite(float(value)) or value < 0:
        raise ValueError(f"{name}={value} is out of range: it is a finite number from 0.")
