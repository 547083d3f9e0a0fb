"""The clusters of the columns, in the terms of a state."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from numbers import Integral
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd
from numpy.typing import ArrayLike, NDArray

from hclust_widgets.clustering.column_options import ColumnOptions
from hclust_widgets.clustering.columns.annotations import with_column_annotation
from hclust_widgets.clustering.columns.clusters import ColumnClusters
from hclust_widgets.clustering.columns.column_tree import no_column_tree
from hclust_widgets.clustering.pipeline import ClusteringPipeline
from hclust_widgets.clustering.shared_messages import NEEDS_VALUES
from hclust_widgets.common.checks import reject_unknown
from hclust_widgets.common.format import count
from hclust_widgets.tree.cut import Cut
from hclust_widgets.tree.naming.annotations import check_color, check_name
from hclust_widgets.tree.rotations import flipped, flips_in
from hclust_widgets.tree.tree import Tree

from .label_arguments import NOT_GIVEN, values_by_label
from .refusals import RefusedError, RefusedTypeError, refusing

if TYPE_CHECKING:
    from hclust_widgets.clustering.clustering import Clustering

    from .changeable_state import ChangeableState

__all__ = ["ColumnsState"]

_NOT_CUT = "The columns are not cut: set columns_state.n_clusters first."
_NO_CLUSTER = "There is no cluster {cluster!r} of columns: they have 0 to {last}."
_SETTABLE = (
    "linkage",
    "metric",
    "scaling",
    "optimal_ordering",
    "n_clusters",
    "distance_threshold",
)


class ColumnsState:
    """The columns of a clustermap as clusters: their tree, cut and labels.

    A part of a :class:`~hclust_widgets.ClusterState`: what is chosen here is its
    ``column_options``, so it is undone, saved and observed with the rest. The tree is made of the
    scaled values with rows and columns exchanged, and follows every change of them; the number of
    clusters stays. Made by the state: ``state.columns_state``.

    Attributes
    ----------
    n_clusters : int or None
        Settable; None: the columns are not cut.
    distance_threshold : float or None
        Settable; the other reading of the same cut.
    linkage, metric : str
        Settable; None: as the rows.
    scaling : str
        Settable: ``"minmax"``, ``"standard"``, ``"robust"`` or ``"none"`` of each column's values
        before columns are compared; None: as the rows. The map goes on showing the rows' values.
    optimal_ordering : bool
        Settable. Like columns are drawn next to each other.

    Examples
    --------
    >>> from hclust_widgets import ClusterState, load_mpg
    >>> state = ClusterState(load_mpg(), columns=["mpg", "weight", "horsepower", "acceleration"])
    >>> state.columns_state.update(linkage="average", metric="correlation", n_clusters=2)
    >>> state.columns_state.labels_.to_dict()
    {'mpg': 0, 'horsepower': 1, 'weight': 1, 'acceleration': 0}
    >>> state.undo(), state.columns_state.n_clusters
    (True, None)
    """

    def __init__(self, state: ChangeableState, pipeline: ClusteringPipeline) -> None:
        self._state, self._pipeline = state, pipeline

    def __repr__(self) -> str:
        try:
            p = count(self.tree.n_leaves, "columns")
        except ValueError:
            return "<ColumnsState: no tree>"
        cut = "not cut" if self.n_clusters is None else count(self.n_clusters, "clusters")
        return f"<ColumnsState: {p}, {self.linkage} linkage of {self.metric} distances, {cut}>"

    @property
    def _now(self) -> Clustering:
        now: Clustering = self._state.clustering
        return now

    # -- what is chosen ----------------------------------------------------------------------

    @property
    def options(self) -> ColumnOptions:
        """What is chosen, as ``state.column_options``."""
        return self._now.column_options

    def update(self, **changes: Any) -> None:
        """Change several of the settable attributes at once: one step that can be undone.

        Parameters
        ----------
        **changes
            Any of ``linkage``, ``metric``, ``scaling``, ``optimal_ordering``, and ``n_clusters``
            or ``distance_threshold``. The number of clusters stays where it is not among them.

        Raises
        ------
        TypeError, ValueError
            If the change is refused. The state is then as it was.
        """
        unknown = {name: 0 for name in changes if name not in _SETTABLE}
        reject_unknown("columns_state.update", unknown, _SETTABLE)
        cuts = [name for name in ("n_clusters", "distance_threshold") if name in changes]
        if len(cuts) == 2 and None not in (changes["n_clusters"], changes["distance_threshold"]):
            raise RefusedTypeError("Give either n_clusters or distance_threshold.")
        with self._state.thread_lock:
            before = self.options
            asked = {name: getattr(before, name) for name in (*_SETTABLE, "named", "flips")}
            if changes.keys() & {"linkage", "metric", "scaling"}:
                asked["distance_threshold"] = None  # a height of another tree
            if cuts:
                asked |= {"n_clusters": None, "distance_threshold": None}
            asked |= changes
            if asked["distance_threshold"] is not None and "n_clusters" not in changes:
                asked["n_clusters"] = None
            self._state.update(column_options=asked)

    @property
    def n_clusters(self) -> int | None:
        """Number of clusters; None where the columns are not cut."""
        found = self._clusters
        return None if found is None else found.cut.n_clusters

    @n_clusters.setter
    def n_clusters(self, value: int | None) -> None:
        self.update(n_clusters=value)

    @property
    def distance_threshold(self) -> float | None:
        """Height of the cut; None where the columns are not cut."""
        found = self._clusters
        return None if found is None else found.cut.distance_threshold

    @distance_threshold.setter
    def distance_threshold(self, value: float | None) -> None:
        self.update(distance_threshold=value)

    @property
    def linkage(self) -> str:
        """Linkage of the columns: the chosen one, else that of the rows."""
        return self._pair[0]

    @linkage.setter
    def linkage(self, value: str | None) -> None:
        self.update(linkage=value)

    @property
    def metric(self) -> Any:
        """Metric of the columns: the chosen one, else that of the rows."""
        return self._pair[1]

    @metric.setter
    def metric(self, value: str | None) -> None:
        self.update(metric=value)

    @property
    def scaling(self) -> str:
        """Scaling of the values by which columns are compared: the chosen one, else the rows'."""
        features = self._now.row_features or self._now.features
        used = self._now.settings.scaling if features is None else features.scaling
        return self.options.scaling or used

    @scaling.setter
    def scaling(self, value: str | None) -> None:
        self.update(scaling=value)

    @property
    def _pair(self) -> tuple[str, Any]:
        settings = self._now.settings
        return self.options.pair(settings.linkage, settings.metric)

    @property
    def optimal_ordering(self) -> bool:
        """True if like columns are drawn next to each other."""
        return self.options.optimal_ordering

    @optimal_ordering.setter
    def optimal_ordering(self, value: bool) -> None:
        self.update(optimal_ordering=value)

    # -- names and colors ----------------------------------------------------------------------

    def rename(self, cluster: int | Mapping[int, str | None], name: str | None = NOT_GIVEN) -> None:
        """Give a cluster of columns a name; it belongs to its columns, so it survives other cuts.

        Parameters
        ----------
        cluster : int or mapping
            Label of the cluster now; or names by label, as ``{0: "engine", 1: "shape"}``.
        name : str or None
            Of one cluster: up to 200 characters; None or blanks remove the name. A cluster of most
            of these columns is called a part of it, as clusters of rows are.

        Raises
        ------
        TypeError, ValueError
            If there is no such cluster, or if this is no name. The state is then as it was.
        """
        with self._state.thread_lock, refusing():
            names = values_by_label("rename", "name", "engine", cluster, name)
            checked = {label: check_name(one) for label, one in names.items()}
            self.annotate({self._node_of(one): {"name": checked[one]} for one in names})

    def set_color(
        self, cluster: int | Mapping[int, str | None], color: str | None = NOT_GIVEN
    ) -> None:
        """Give a cluster of columns another color; it belongs to its columns, as a name does.

        Parameters
        ----------
        cluster : int or mapping
            Label of the cluster now; or colors by label, as ``{0: "#00aa00", 1: "#aa0000"}``: one
            step that can be undone.
        color : str or None
            Of one cluster: ``"#rrggbb"``; None for the palette's color.

        Raises
        ------
        TypeError, ValueError
            If there is no such cluster, or if this is no color. The state is then as it was.
        """
        with self._state.thread_lock, refusing():
            colors = values_by_label("set_color", "color", "#00aa00", cluster, color)
            checked = {label: check_color(one) for label, one in colors.items()}
            self.annotate({self._node_of(one): {"color": checked[one]} for one in colors})

    def annotate(self, changes: Mapping[int, Mapping[str, str | None]]) -> None:
        """Give nodes of the tree of the columns another ``name`` or ``color``, all checked.

        Parameters
        ----------
        changes : mapping of int to mapping
            By node; all of them are one step that can be undone.
        """
        with self._state.thread_lock:
            options, columns, tree = self.options, self._columns, self.tree
            named = options.named
            for node, change in changes.items():
                named = with_column_annotation(tree, columns, named, node, **change)
            if named != options.named:
                self._state.update(column_options=replace(options, named=named))

    def _node_of(self, cluster: int) -> int:
        nodes = self._cut_clusters.cut.nodes
        if isinstance(cluster, bool) or not isinstance(cluster, Integral):
            raise RefusedTypeError(f"A cluster of columns is a whole number, not {cluster!r}.")
        if not 0 <= cluster < len(nodes):
            raise RefusedError(_NO_CLUSTER.format(cluster=int(cluster), last=len(nodes) - 1))
        return int(nodes[int(cluster)])

    @property
    def cluster_names(self) -> dict[int, str]:
        """Names that were given to clusters of columns, by label.

        ``"engine, part"`` and ``"engine and more"`` where a cluster has not just these columns.
        """
        return dict(self._cut_clusters.names)

    # -- branches ----------------------------------------------------------------------------

    def flip(self, node: int) -> None:
        """Draw a merge of the columns flipped; a second call draws it as before.

        Parameters
        ----------
        node : int
            Id of the merge, as ``children_`` has it: p to 2p - 2.

        Raises
        ------
        TypeError, ValueError
            If it is no merge of this tree. The state is then as it was.
        """
        with self._state.thread_lock:
            tree = self.tree
            p = tree.n_leaves
            if isinstance(node, bool) or not isinstance(node, Integral):
                raise RefusedTypeError(f"node must be the id of a merge, not {node!r}.")
            if not p <= node <= 2 * p - 2:
                raise RefusedError(
                    f"node={node} is no merge of the columns: their ids are {p} to {2 * p - 2}."
                )
            flips = tree.flips.copy()
            flips[int(node) - p] ^= True
            self.set_tree_flips(flips)

    def set_tree_flips(self, flips: ArrayLike) -> None:
        """Draw the tree of the columns in another order; one step that can be undone.

        Parameters
        ----------
        flips : array of bool, shape (p - 1,)
            As ``tree.flips``: True where a merge's second child is drawn on the left.

        Raises
        ------
        ValueError
            If it is of another length. The state is then as it was.
        """
        with self._state.thread_lock:
            with refusing():
                wanted = self.tree.check_flips(flips)
            options = self.options
            chosen = flipped(options.flips, self._unflipped, wanted)
            if chosen != options.flips:
                self._state.update(column_options=replace(options, flips=chosen))

    @property
    def flips(self) -> tuple[int, ...]:
        """Merges of the columns that were flipped by hand, by node."""
        tree = self._unflipped
        return tuple(tree.n_leaves + i for i in flips_in(tree, self.options.flips))

    # -- what follows ------------------------------------------------------------------------

    @property
    def tree(self) -> Tree:
        """The tree of the columns, as it is drawn.

        Raises
        ------
        ValueError
            If these columns have none.
        """
        return self._required(self._pipeline.column_tree(self._now))

    @property
    def _unflipped(self) -> Tree:
        return self._required(self._pipeline.unflipped_column_tree(self._now))

    def _required(self, tree: Tree | None) -> Tree:
        now = self._now
        if now.precomputed is not None or now.features is None:
            raise RefusedError(NEEDS_VALUES)
        if tree is None:
            p = len(now.features.columns)
            raise RefusedError(no_column_tree(p, now.settings, self.options))
        return tree

    @property
    def _clusters(self) -> ColumnClusters | None:
        return self._pipeline.column_clusters(self._now)

    @property
    def _cut_clusters(self) -> ColumnClusters:
        found = self._clusters
        if found is None:
            if self.options.n_clusters is not None:  # there is no tree to cut
                self._required(self._pipeline.column_tree(self._now))
            raise RefusedError(_NOT_CUT)
        return found

    @property
    def _columns(self) -> tuple[Any, ...]:
        features = self._now.features
        assert features is not None
        return tuple(features.columns)

    @property
    def cut(self) -> Cut:
        """The cut of the columns; a ValueError where they are not cut."""
        return self._cut_clusters.cut

    @property
    def labels_(self) -> pd.Series:
        """Cluster of every column that is compared.

        Returns
        -------
        Series of Int64, length p
            Indexed by the columns' names as the clustermap has them. Equal to the labels of
            scikit-learn's ``AgglomerativeClustering`` on the scaled values with rows and columns
            exchanged.

        Raises
        ------
        ValueError
            If the columns are not cut.
        """
        return self._cut_clusters.labels_(self._columns)

    @property
    def cluster_colors(self) -> dict[int, str]:
        """Color of every cluster of columns as it is drawn, by label: ``"#rrggbb"``."""
        return dict(enumerate(self._cut_clusters.colors))

    @property
    def leaf_order(self) -> NDArray[np.intp]:
        """Columns from the left to the right: ndarray of intp, shape (p,)."""
        return self.tree.leaf_order

    @property
    def children_(self) -> NDArray[np.intp]:
        """Nodes that each merge joins: ndarray of intp, shape (p - 1, 2)."""
        return self.tree.children_

    @property
    def distances_(self) -> NDArray[np.float64]:
        """Height of each merge: ndarray of float64, shape (p - 1,)."""
        return self.tree.distances_

    @property
    def linkage_matrix(self) -> NDArray[np.float64]:
        """The tree in scipy's format: ndarray of float64, shape (p - 1, 4)."""
        return self.tree.linkage_matrix
