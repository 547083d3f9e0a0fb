"""Cuts whose clusters lie at different heights: split, join and lock clusters by hand."""

from __future__ import annotations

from collections.abc import Iterable
from numbers import Integral
from typing import TYPE_CHECKING, Any

from hclust_widgets.clustering.cuts.shape_cuts import (
    DYNAMIC_OPTIONS,
    INCONSISTENCY_OPTIONS,
    DynamicCut,
    dynamic_cut_of,
    inconsistency_cut_of,
)
from hclust_widgets.common.checks import reject_unknown
from hclust_widgets.tree.cut import Cut

from .errors import RefusedError, RefusedTypeError, refusing

if TYPE_CHECKING:
    from hclust_widgets.analysis.inconsistency_cut import InconsistencyCut
    from hclust_widgets.clustering.clustering import Clustering

__all__ = ["UnevenCuts"]


class UnevenCuts:
    """The part of a state that changes its cut cluster by cluster.

    A state's cut is uneven as soon as no single height leads to its clusters. It is one complete
    partition all the same: every row that is clustered has one label.
    """

    if TYPE_CHECKING:
        _lock: Any
        _held: dict[str, Any] | None

        @property
        def cut(self) -> Cut: ...  # noqa: D102
        @property
        def clustering(self) -> Clustering: ...  # noqa: D102
        def _changed(self, changes: dict[str, Any]) -> Clustering: ...
        def _apply(self, new: Clustering, *, merge_undo: bool = True) -> None: ...

    @property
    def cut_nodes(self) -> tuple[int, ...]:
        """Node of every cluster, as scipy numbers them, by label; settable.

        Nodes that are set may come in any order, but every row has to lie under exactly one.
        Observe ``clustering`` to be told of changes.

        Examples
        --------
        >>> from hclust_widgets import ClusterState, load_mpg
        >>> state = ClusterState(load_mpg(), n_clusters=4)
        >>> best = state.best_cuts(top=1, min_size=20, k=(2, 6))[0]
        >>> state.cut_nodes = best.nodes
        >>> state.is_uneven, state.n_clusters
        (True, 6)
        """
        nodes: list[int] = self.cut.nodes.tolist()
        return tuple(nodes)

    @cut_nodes.setter
    def cut_nodes(self, nodes: Iterable[int]) -> None:
        with self._lock:
            if self._held is not None:
                self._held["cut_nodes"] = nodes
                return
            self._cut_at(nodes)

    @property
    def is_uneven(self) -> bool:
        """True if no single height leads to the clusters of this cut."""
        return self.cut.is_uneven

    @property
    def locked(self) -> tuple[int, ...]:
        """Labels of the locked clusters, ascending: see :meth:`lock`."""
        labels = {node: label for label, node in enumerate(self.cut_nodes)}
        return tuple(sorted(labels[node] for node in self.cut.locked))

    def split(self, cluster: int) -> None:
        """Split a cluster into the two parts that were merged last; the others stay.

        Parameters
        ----------
        cluster : int
            Label of the cluster now.

        Raises
        ------
        TypeError, ValueError
            If there is no such cluster, if it is one row, or if it is locked.

        Examples
        --------
        >>> from hclust_widgets import ClusterState, load_mpg
        >>> state = ClusterState(load_mpg(), n_clusters=4)
        >>> state.split(2)
        >>> state.n_clusters, state.is_uneven
        (5, True)
        >>> state.level_cut()
        >>> state.n_clusters, state.is_uneven
        (5, False)
        """
        with self._lock:
            node, tree = self._node_of(cluster), self.cut.tree
            if node < tree.n_leaves:
                raise RefusedError(f"Cluster {cluster} is a single row, which cannot be split.")
            self._refuse_locked(node, cluster, "split")
            parts = tree.children_[node - tree.n_leaves].tolist()
            self._cut_at([one for one in self.cut_nodes if one != node] + parts)

    def join(self, cluster: int) -> None:
        """Join a cluster and its sibling, the cluster it is merged with next; the others stay.

        Parameters
        ----------
        cluster : int
            Label of one of the two.

        Raises
        ------
        TypeError, ValueError
            If there is no such cluster, if its sibling is more than one cluster, or if one of
            the two is locked.
        """
        with self._lock:
            node, tree, nodes = self._node_of(cluster), self.cut.tree, self.cut_nodes
            if len(nodes) == 1:
                raise RefusedError("There is one cluster only: nothing is left to join it with.")
            merge = int(tree.parents[node])
            first, second = tree.children_[merge - tree.n_leaves].tolist()
            sibling = second if first == node else first
            if sibling not in nodes:
                start = tree.start[sibling]
                inside = [
                    label
                    for label, one in enumerate(nodes)
                    if start <= tree.start[one] < start + tree.sizes[sibling]
                ]
                raise RefusedError(
                    f"Cluster {cluster} is merged next with all of {len(inside):,} clusters "
                    f"({', '.join(map(str, inside[:6]))}{', ...' if len(inside) > 6 else ''}): "
                    "join those first."
                )
            self._refuse_locked(node, cluster, "joined")
            self._refuse_locked(sibling, nodes.index(sibling), "joined")
            self._cut_at([one for one in nodes if one not in (node, sibling)] + [merge])

    def lock(self, cluster: int) -> None:
        """Keep a cluster as it is while the whole cut is moved, until :meth:`unlock`.

        Setting ``n_clusters`` or ``distance_threshold`` then moves the rest of the cut. A cluster
        that ``cut_nodes`` no longer has, and a change of the tree, end the lock.

        Parameters
        ----------
        cluster : int

        Raises
        ------
        TypeError, ValueError
            If there is no such cluster.

        Examples
        --------
        >>> from hclust_widgets import ClusterState, load_mpg
        >>> state = ClusterState(load_mpg(), n_clusters=4)
        >>> kept = state.cut_nodes[1]
        >>> state.lock(1)
        >>> state.n_clusters = 9
        >>> kept in state.cut_nodes, state.is_uneven
        (True, True)
        """
        with self._lock:
            node = self._node_of(cluster)
            self._cut_at(self.cut_nodes, locked=(*self.cut.locked, node))

    def unlock(self, cluster: int | None = None) -> None:
        """Let a cluster follow the cut again; the clusters stay as they are.

        Parameters
        ----------
        cluster : int, optional
            Default: all of them.

        Raises
        ------
        TypeError, ValueError
            If there is no such cluster.
        """
        with self._lock:
            gone = self.cut.locked if cluster is None else (self._node_of(cluster),)
            locked = [node for node in self.cut.locked if node not in gone]
            self._cut_at(self.cut_nodes, locked=locked)

    def level_cut(self) -> None:
        """Cut at one height again, into as many clusters as now; no cluster is locked then."""
        with self._lock:
            k = self.cut.n_clusters
            self._cut_at(Cut(self.cut.tree, n_clusters=k).nodes.tolist(), locked=())

    def cut_at(
        self, nodes: Iterable[int], *, distance_threshold: float, locked: Iterable[int] = ()
    ) -> None:
        """Set clusters, height of the line and locked clusters at once, as a live view does.

        A change that moving the line makes belongs to the same undo step as the one before.

        Parameters
        ----------
        nodes : iterable of int
            As for :attr:`cut_nodes`.
        distance_threshold : float
            Height of the line, at which clusters lie that it crosses.
        locked : iterable of int
            Some of the nodes.

        Raises
        ------
        TypeError, ValueError
            If the nodes are no partition, or the height is no threshold.
        """
        with self._lock:
            changes = {"cut_nodes": nodes, "locked": locked, "line": distance_threshold}
            self._apply(self._changed(changes))

    def dynamic_cut(self, **options: Any) -> DynamicCut:
        """Find clusters by the shape of the branches: dynamic tree cut, the hybrid kind.

        A branch is a cluster if it has enough rows, a tight core and a gap above it. Rows beside
        such branches go to the cluster to which their mean distance is smallest.

        Parameters
        ----------
        deep_split : int
            0 to 4, by default 1: the larger, the smaller and the less separate the clusters.
        min_size : int
            Smallest cluster, by default 5.
        cut_height : float, optional
            Merges above it are not made. Default: 99 % of the way from the height that 5 % of the
            merges do not exceed to that of the last one.
        assign : bool
            Assign rows beside the branches by distance, if it is less than the cut height or than
            the cluster's own radius: R's ``pamStage``.
        respect_tree : bool
            Only to clusters on the branch that they joined: R's ``pamRespectsDendro``.
        unassigned : {"nearest", "na"}
            What is left is given to the nearest cluster, or has the label ``<NA>``, as R's 0.

        Returns
        -------
        DynamicCut
            ``labels_``, ``n_clusters``, ``sizes``, ``n_unassigned``, and ``nodes``: the complete
            cut of the tree that comes nearest, for :attr:`cut_nodes`. The labels need be no cut
            of the tree (``is_cut``), since rows are assigned by distance.

        Raises
        ------
        TypeError, ValueError
            If an option is out of range, if there are no distances between single rows, or if no
            branch is a cluster.

        References
        ----------
        P. Langfelder, B. Zhang, S. Horvath (2008). Bioinformatics 24, 719-720. With
        ``unassigned="na"`` the labels are those of R's ``cutreeDynamic``, less one.

        Examples
        --------
        >>> from hclust_widgets import ClusterState, load_mpg
        >>> state = ClusterState(load_mpg())
        >>> found = state.dynamic_cut(min_size=20)
        >>> found.n_clusters, found.n_unassigned, found.is_cut
        (5, 0, True)
        >>> state.cut_nodes = found.nodes
        """
        unknown = {name: 0 for name in options if name not in DYNAMIC_OPTIONS}
        reject_unknown("dynamic_cut", unknown, DYNAMIC_OPTIONS)
        with refusing():
            return dynamic_cut_of(self.clustering, **options)

    def inconsistency_cut(self, **options: Any) -> InconsistencyCut:
        """Find the largest branches in which no merge lies far above those below it.

        Parameters
        ----------
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
        unknown = {name: 0 for name in options if name not in INCONSISTENCY_OPTIONS}
        reject_unknown("inconsistency_cut", unknown, INCONSISTENCY_OPTIONS)
        with refusing():
            return inconsistency_cut_of(self.clustering, **options)

    def _cut_at(self, nodes: Iterable[int], **locked: Iterable[int]) -> None:
        """Go to the cut at these nodes, as an undo step of its own."""
        self._apply(self._changed({"cut_nodes": nodes, **locked}), merge_undo=False)

    def _node_of(self, cluster: int) -> int:
        if isinstance(cluster, bool) or not isinstance(cluster, Integral):
            raise RefusedTypeError(f"A cluster is told by its label, not by {cluster!r}.")
        k = self.cut.n_clusters
        if not 0 <= cluster < k:
            raise RefusedError(f"There is no cluster {cluster}: the labels are 0 to {k - 1}.")
        return int(self.cut.nodes[int(cluster)])

    def _refuse_locked(self, node: int, cluster: int, done: str) -> None:
        if node in self.cut.locked:
            raise RefusedError(f"Cluster {cluster} is locked: unlock it before it is {done}.")
