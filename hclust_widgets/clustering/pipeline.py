"""From the input and what is chosen to a clustering: features, tree and cut, with caches."""

from __future__ import annotations

import threading
from collections import OrderedDict
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from hclust_widgets.analysis.cluster_profile import DistanceProfile, Profile
from hclust_widgets.clustering.data.inputs import read_input, tree_of_model
from hclust_widgets.clustering.data.transposed_sessions import check_exchanged
from hclust_widgets.clustering.groups.groups import (
    RowGroups,
    check_max_leaves,
    wanted_groups,
)
from hclust_widgets.clustering.partitions.groups import (
    PartitionedGroups,
    Unread,
    check_partitioned,
    groups_wanted,
)
from hclust_widgets.common.checks import check_choice, finite_threshold
from hclust_widgets.table.axes import Axis, scatter_axes
from hclust_widgets.table.columns.schema import Schema
from hclust_widgets.table.distances import PRECOMPUTED, Distances
from hclust_widgets.table.encode_scale import SCALINGS
from hclust_widgets.table.features import Features
from hclust_widgets.table.metric.function_metric import refuse_in_session
from hclust_widgets.table.metric.measure import PAIRWISE_METRICS
from hclust_widgets.table.metric.metric_kinds import used_scaling
from hclust_widgets.table.rows.kept_rows import refuse_few_rows, rows_that_meet
from hclust_widgets.table.rows.row_filter import filter_words, frozen_filter
from hclust_widgets.table.transform import used_row_scaling, used_transform
from hclust_widgets.tree.cophenetic import CopheneticCorrelation
from hclust_widgets.tree.cut import Cut, check_n_clusters, suggest_n_clusters
from hclust_widgets.tree.leaf_order import optimally_ordered, ordered_by
from hclust_widgets.tree.linkage.distances import check_linkage_metric
from hclust_widgets.tree.linkage.fast import METHODS
from hclust_widgets.tree.naming.annotations import Annotations
from hclust_widgets.tree.rotations import Flipped, drawn, flipped, flips_in
from hclust_widgets.tree.tree import Tree

from .carry_over import carry_over, with_distinct_colors
from .check_settings import changed_settings, cut_of, validate_selection
from .clustering import Clustering, needs_table
from .columns.changes import changed_column_options
from .columns.clusters import ColumnClusters, column_clusters
from .columns.column_tree import unflipped_column_tree
from .fit_tree import Fitted, fit_tree
from .session import input_settings, parse_session, restored_cut, session
from .settings import Settings
from .undoable_choices import Choices
from .unused_settings import check_given_settings

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")

CUTS = ("n_clusters", "distance_threshold", "cut_nodes")  # of these one can be asked for

# Results of so many settings are kept; trees of many rows are large, so not all ever seen.
_TREES_KEPT = 12


class ClusteringPipeline:
    """The input, and the trees that were computed from it.

    :meth:`begin` returns the first clustering, :meth:`changed` the one to which changes lead; both
    change nothing but the caches.

    Parameters
    ----------
    data : DataFrame, array, linkage matrix, fitted AgglomerativeClustering, Distances, \
    ExchangedTable, or table in partitions
        Tables of other kinds as :func:`hclust_widgets.table.from_any.from_any` reads them. An
        array of four columns is read as a scipy linkage matrix, any other as a table.
    table : DataFrame or array, optional
        The rows themselves, where ``data`` is a tree or distances.

    Raises
    ------
    TypeError, ValueError
        For what is none of these; one sentence.
    """

    def __init__(self, data: Any, *, table: Any = None) -> None:
        given = read_input(data, table)
        self.table, self.partitions = given.table, given.partitions
        self.input_tree, self._model, self._input_kind = given.tree, given.model, given.kind
        self.distances, self.exchanged = given.distances, given.exchanged
        self._initial: Settings | None = None
        self._schema: Schema | None = None
        self.start_settings = Settings()
        self._features: OrderedDict[Any, Features] = OrderedDict()
        self._axes: OrderedDict[Any, dict[str, Axis]] = OrderedDict()
        self._column_trees: OrderedDict[Any, Tree | None] = OrderedDict()
        self._drawn_columns: OrderedDict[Any, Tree] = OrderedDict()
        self._column_lock = threading.RLock()  # views read them while a change is made
        self._trees: OrderedDict[Any, Fitted] = OrderedDict()
        self._some_distances: OrderedDict[bytes, Distances] = OrderedDict()
        self._drawn: OrderedDict[Any, Tree] = OrderedDict()
        self._groups: OrderedDict[Any, RowGroups] = OrderedDict()

    @property
    def has_input_tree(self) -> bool:
        """True if the input is a tree, or a model that has one."""
        return self.input_tree is not None or self._model is not None

    @property
    def initial(self) -> Settings | None:
        """Settings to which the input tree belongs; None without one."""
        return self._initial

    def shows_input_tree(self, settings: Settings) -> bool:
        """Return True if these settings show the input tree."""
        return self._initial is not None and self._alike(self._initial, settings)

    def _alike(self, first: Settings, settings: Settings) -> bool:
        """Return True if two settings differ in the leaf order at most, or in such roles only.

        Roles that leave the compared columns as they were leave a tree as it was.
        """
        first, settings = first.without_leaf_order(), settings.without_leaf_order()
        if first == settings:
            return True
        plain = partial(replace, roles=None, columns=None)
        if plain(first) != plain(settings) or first.roles == settings.roles:
            return False
        if self.table is None or self.input_tree is None:
            return False
        return self._of_every_leaf(first).sources == self._of_every_leaf(settings).sources

    # -- to clusterings ----------------------------------------------------------------------

    def start(self, settings: Settings) -> Settings:
        """Return the settings to begin with: those of the input tree, if there is one.

        Parameters
        ----------
        settings : Settings
            What the caller asked for besides.
        """
        model = self._model
        if model is not None:
            if hasattr(model, "distances_") or self.table is None:
                self.input_tree = Tree.from_sklearn(model)
            else:
                self.input_tree = tree_of_model(
                    model,
                    lambda scaling: self.features(replace(settings, scaling=scaling)).values,
                    settings.scaling,
                )
        if self.input_tree is not None:
            self._initial = settings = replace(
                settings, linkage=self.input_tree.linkage, metric=self.input_tree.metric
            )
        self.start_settings = settings
        return settings

    def begin(
        self,
        settings: Settings | None = None,
        *,
        n_clusters: int | None = None,
        distance_threshold: float | None = None,
        column_options: Any = None,
    ) -> Clustering:
        """Return the first clustering.

        Parameters
        ----------
        settings : Settings, optional
        n_clusters : int, optional
        distance_threshold : float, optional
            With neither, the number of clusters is suggested:
            :func:`~hclust_widgets.tree.cut.suggest_n_clusters`.
        column_options : mapping, ColumnOptions or None
            How the columns of a clustermap are clustered and cut.

        Raises
        ------
        TypeError, ValueError
            For what cannot be used; one sentence.
        """
        settings = self.start(settings or Settings())
        if self.distances is not None and settings.metric == PRECOMPUTED:
            n, has_table = self.distances.n_rows, self.table is not None
            check_given_settings(settings, n, "distances", has_table=has_table)
        new = self.clustering(settings)
        suggested = n_clusters is None and distance_threshold is None
        k = suggest_n_clusters(new.tree) if suggested else n_clusters
        threshold = finite_threshold(distance_threshold)
        cut = Cut(new.tree, n_clusters=k, distance_threshold=threshold)
        columns = changed_column_options(column_options, new, self.unflipped_column_tree)
        return replace(new, cut=cut, suggested=suggested, column_options=columns)

    def changed(self, old: Clustering, changes: dict[str, Any]) -> Clustering:
        """Return the clustering to which changes lead; ``old`` itself if nothing is new.

        Parameters
        ----------
        old : Clustering
        changes : dict
            Any of the fields of :class:`Settings`, ``selection``, ``column_options``, and one of
            ``n_clusters``, ``distance_threshold`` and ``cut_nodes``, the last also with ``locked``,
            some of these nodes, and ``line``, the height at which the others lie. The number of
            clusters stays where nothing else is asked for.

        Raises
        ------
        TypeError, ValueError
            If the changes cannot be made; one sentence.
        """
        cuts = [name for name in CUTS if name in changes]
        if len(cuts) > 1:
            raise TypeError(f"Give either {cuts[0]} or {cuts[1]}.")
        if "row_filter" in changes:
            changes = {**changes, "row_filter": frozen_filter(changes["row_filter"], self.filtered)}
        settings = changed_settings(old.settings, changes, self.start_settings)
        new = old if settings == old.settings else self.clustering(settings, old.flips)
        kept = cut_of(new, old, changes)
        cut = kept.cut
        selection = validate_selection(changes.get("selection", old.selection), old.n_rows)
        columns = old.column_options
        if "column_options" in changes:
            columns = changed_column_options(
                changes["column_options"], new, self.unflipped_column_tree, columns
            )
        elif new is not old and columns.distance_threshold is not None:
            columns = replace(columns, distance_threshold=None)  # the number of clusters stays
        requested = bool(cuts)
        leveled = (
            not requested and old.cut.n_clusters == cut.n_clusters and (old.leveled or kept.lost)
        )
        suggested = old.suggested and not requested and new is old
        if (
            new is old
            and selection == old.selection
            and columns == old.column_options
            and suggested == old.suggested
            and leveled == old.leveled
            and cut.same_clusters(old.cut)
            and cut.locked == old.cut.locked
            and cut.distance_threshold == old.cut.distance_threshold
        ):
            return old
        new = replace(
            new,
            cut=cut,
            selection=selection,
            suggested=suggested,
            leveled=leveled,
            column_options=columns,
        )
        new = carry_over(old, new)
        if "cut_nodes" not in changes or _is_line_move(old.cut, cut):
            return new
        return with_distinct_colors(old, new)

    def unread(self, old: Clustering, changes: dict[str, Any]) -> Unread | None:
        """Return the groups for which a table in partitions has to be read before changes.

        Returns
        -------
        Unread or None
            None if nothing has to be read.

        Raises
        ------
        TypeError, ValueError
            If the settings cannot be used; one sentence.
        """
        source = self.partitions
        if source is None or "row_filter" in changes:  # which is refused
            return None
        settings = changed_settings(old.settings, changes, self.start_settings)
        return self.unread_for(old, settings)

    def unread_for(self, old: Clustering, settings: Settings) -> Unread | None:
        """Return the groups for which a table in partitions has to be read for settings.

        As :meth:`unread`, which tells what is returned and raised.
        """
        source = self.partitions
        if source is None or settings == old.settings:
            return None
        check_max_leaves(settings.max_leaves)
        check_partitioned(settings)
        features = self.features(settings)
        groups = groups_wanted(settings, source)
        if (features, groups) in self._groups:
            return None
        return Unread(source, features, groups)

    def keep(self, unread: Unread, groups: RowGroups) -> None:
        """Keep groups that were read, for the change that asks for them."""
        _remembered(self._groups, (unread.features, unread.max_groups), lambda: groups)

    def with_flips(self, old: Clustering, flips: NDArray[np.bool_]) -> Clustering:
        """Return the clustering with its tree drawn in another order.

        Parameters
        ----------
        old : Clustering
        flips : array of bool, shape (n - 1,)
            As ``Tree.flips``.

        Raises
        ------
        ValueError
            If it is of another length.
        """
        flips = old.tree.check_flips(flips)
        if np.array_equal(flips, old.tree.flips):
            return old
        new = self.clustering(old.settings, flipped(old.flips, old.unflipped_tree, flips))
        cut = old.cut.with_tree(new.tree)
        new = replace(
            new,
            cut=cut,
            selection=old.selection,
            suggested=old.suggested,
            leveled=old.leveled,
            column_options=old.column_options,
        )
        return carry_over(old, new)

    @staticmethod
    def with_block_flips(old: Clustering, unflipped: Tree, flips: NDArray[np.bool_]) -> Clustering:
        """Return the clustering with another tree of its rows drawn in another order.

        Parameters
        ----------
        old : Clustering
        unflipped : Tree
            Of rows clustered within each category, in its default order.
        flips : array of bool, shape (n - 1,)
            As ``Tree.flips``.

        Raises
        ------
        ValueError
            If it is of another length.
        """
        new = flipped(old.flips, unflipped, unflipped.check_flips(flips))
        return old if new == old.flips else replace(old, flips=new)

    def check_own(self, clustering: Clustering) -> None:
        """Raise a ValueError unless a clustering was computed from this input."""
        features, given = clustering.features, self.input_tree
        if features is not None:
            own = features.table is self.table
        elif self.distances is not None:
            own = clustering.distances is not None and clustering.distances.given is self.distances
        else:
            own = self.table is None and given is not None and given.same_merges(clustering.tree)
        if not own:
            raise ValueError("This clustering was made of another table or tree.")

    # -- sessions ----------------------------------------------------------------------------

    def session(self, clustering: Clustering) -> dict[str, Any]:
        """Return all that was chosen; raise what :meth:`check_own` raises, or for a function."""
        self.check_own(clustering)
        refuse_in_session(clustering.settings.metric)
        return session(clustering, input_tree=self.input_tree, start=self.initial)

    def input_settings(self, session: Any) -> Settings:
        """Return the settings to begin with that a session says; for :meth:`start`.

        Raises
        ------
        TypeError, ValueError
            If it is no session, or if it was made of something else.
        """
        found = self._session_start(session)
        return found or Settings()

    def _session_start(self, session: Any) -> Settings | None:
        check_exchanged(session, self.exchanged)
        return input_settings(
            session,
            self.table,
            has_input_tree=self.has_input_tree,
            distances=self.distances,
        )

    def parse_session(self, session: Any) -> Choices:
        """Read and check a session without computing a tree.

        Raises
        ------
        TypeError, ValueError
            If it is no session, or was made of another table, tree or start.
        """
        start = self._session_start(session)
        given = self.input_tree
        chosen = parse_session(
            session, table=self.table, input_tree=given, distances=self.distances
        )
        if given is not None and start is not None:
            start = replace(start, linkage=given.linkage, metric=given.metric)
        shows_given = start is not None and self._alike(start, chosen.settings)
        if shows_given != self.shows_input_tree(chosen.settings):
            raise ValueError(
                "This session and this state have the tree that was handed in with other "
                "columns or another scaling: ClusterState.from_session restores it."
            )
        if self.distances is not None and chosen.settings.metric == PRECOMPUTED:
            some = None if self.table is None else self._of_every_leaf(chosen.settings)
            check_n_clusters(chosen.n_clusters, self._kept(some, chosen.settings).n_rows)
        elif self.table is not None:
            features = self._of_every_leaf if shows_given and given else self.features
            check_n_clusters(chosen.n_clusters, len(features(chosen.settings).rows))
        elif given is not None:
            check_n_clusters(chosen.n_clusters, given.n_leaves)
        return chosen

    def restored(self, chosen: Choices) -> Clustering:
        """Return the clustering to which all that was chosen leads.

        Parameters
        ----------
        chosen : Choices
            From :meth:`parse_session` or :meth:`Choices.from_clustering`.

        Raises
        ------
        ValueError
            If the nodes of an uneven cut do not fit the tree.
        """
        new = self.clustering(chosen.settings, chosen.flips)
        cut = restored_cut(chosen, new.tree)
        return replace(
            new,
            cut=cut,
            annotations=Annotations.of(new.tree, new.rows(), chosen.annotations, chosen.numbering),
            selection=chosen.selection,
            suggested=chosen.suggested,
            numbers_moved=chosen.numbers_moved,
            leveled=chosen.leveled,
            column_options=chosen.column_options,
        )

    # -- the steps, each computed once -------------------------------------------------------

    def features(self, settings: Settings) -> Features:
        """Return the features for these settings."""
        if self.table is None:
            raise ValueError(needs_table(self.distances))
        check_choice("scaling", settings.scaling, SCALINGS)
        scaling = used_scaling(settings.metric, settings.scaling)
        transform = used_transform(settings.metric, settings.transform)
        row_scaling = used_row_scaling(settings.metric, settings.row_scaling)
        key = (
            settings.columns,
            scaling,
            transform,
            row_scaling,
            settings.weights,
            settings.asymmetric,
            settings.missing,
            settings.roles,
            settings.row_filter,
        )
        table = self.table

        def make() -> Features:
            made = Features.from_table(
                table,
                columns=settings.columns,
                scaling=scaling,
                schema=self._schema,
                weights=settings.weights,
                asymmetric=settings.asymmetric,
                missing=settings.missing,
                roles=settings.roles,
                transform=transform,
                row_scaling=row_scaling,
                row_filter=settings.row_filter,
            )
            self._schema = made.schema  # inferred once, whatever columns and scaling follow
            return made

        return _remembered(self._features, key, make)

    def _of_every_leaf(self, settings: Settings) -> Features:
        """Return the features of an input tree or of distances, which have all rows.

        Rows that lack values are kept.
        """
        whole = replace(settings, missing="pairwise")
        if settings.missing != "drop":
            return self.features(settings)
        try:
            features = self.features(settings)
        except ValueError:
            if not self._has_every_leaf(self.features(whole)):
                raise
            return self.features(whole)
        return features if self._has_every_leaf(features) else self.features(whole)

    def _has_every_leaf(self, features: Features) -> bool:
        if self.distances is not None:
            return len(features.rows) == features.n_rows - features.n_filtered
        assert self.input_tree is not None
        return len(features.rows) == self.input_tree.n_leaves

    @property
    def filtered(self) -> pd.DataFrame | None:
        """The table whose rows conditions choose: of distances alone one without columns."""
        if self.table is not None or self.distances is None:
            return self.table
        given = self.distances
        return pd.DataFrame(index=range(given.n_rows) if given.index is None else given.index)

    def _kept(self, features: Features | None, settings: Settings) -> Distances:
        """Return the distances between the rows that are kept."""
        given = self.distances
        assert given is not None
        if not settings.row_filter:
            return given
        if features is not None:
            rows = features.rows
        else:
            table = self.filtered
            assert table is not None
            kept = rows_that_meet(settings.row_filter, table)
            refuse_few_rows(kept, filter_words(settings.row_filter))
            rows = np.flatnonzero(kept)
        key = rows.tobytes()
        return _remembered(self._some_distances, key, lambda: given.of_rows(rows), kept=2)

    def clustering(self, settings: Settings, flips: tuple[Flipped, ...] = ()) -> Clustering:
        """Return the clustering for these settings, cut into one cluster, without annotations.

        Parameters
        ----------
        settings : Settings
        flips : tuple of Flipped
            Branches that were flipped by hand, in any tree.

        Raises
        ------
        ValueError
            If these settings cannot be met.
        """
        if not isinstance(settings.optimal_ordering, bool):
            raise TypeError(
                f"optimal_ordering must be True or False, not {settings.optimal_ordering!r}."
            )
        check_max_leaves(settings.max_leaves)
        check_choice("method", settings.method, METHODS)
        if self.partitions is not None:
            check_partitioned(settings)
        shows_input_tree = self.shows_input_tree(settings)
        features, groups = None, None
        precomputed = settings.metric == PRECOMPUTED
        if precomputed and self.distances is None:
            raise ValueError(
                "The metric 'precomputed' needs distances instead of a table: make the state by "
                "ClusterState.from_distances(d)."
            )
        if self.table is None and precomputed and self.distances is not None:
            check_given_settings(settings, self.distances.n_rows, "distances", has_table=False)
        elif self.table is None and shows_input_tree and self.input_tree is not None:
            check_given_settings(settings, self.input_tree.n_leaves, "tree", has_table=False)
        if self.table is not None:
            features = (
                self._of_every_leaf(settings)
                if shows_input_tree or precomputed
                else self.features(settings)
            )
        elif self.distances is not None:
            if not precomputed:
                raise ValueError(
                    "Only distances were handed in, without the rows they were made of: pass the "
                    "table as well (table=...) to choose another metric."
                )
        elif not shows_input_tree:
            raise ValueError(
                "Only a tree was handed in, without the rows it was made of: pass the table as "
                "well (table=...) to choose columns, scaling, linkage or metric."
            )
        if shows_input_tree:
            own, cophenetic, profile = self._given(features, settings)
        elif precomputed:
            own, cophenetic, profile = self._of_distances(features, settings)
        else:
            assert features is not None
            groups = self._groups_for(features, settings)
            if groups is None:
                own, cophenetic, profile = self._fitted(features, settings)
            else:
                own, cophenetic, profile = self._of_groups(groups, settings)
                features = groups.leaves
        merges = flips_in(own, flips)
        # Made once: views recognize the same tree by the object.
        tree = _remembered(self._drawn, (own, merges), lambda: drawn(own, merges))
        distances = self._kept(features, settings) if precomputed else self.distances
        rows = np.arange(tree.n_leaves) if features is None else features.rows
        if features is None and distances is not None and distances.rows is not None:
            rows = distances.rows
        return Clustering(
            settings,
            features,
            own,
            tree,
            Cut(tree, n_clusters=1),
            Annotations(tree, rows),
            profile,
            cophenetic,
            input_kind=self._input_kind if shows_input_tree else None,
            flips=flips,
            distances=distances,
            groups=groups,
            exchanged=self.exchanged,
        )

    def _groups_for(self, features: Features, settings: Settings) -> RowGroups | None:
        """Return the groups that the rows are to become; None where each is a leaf."""
        source = self.partitions
        if source is not None:
            groups = groups_wanted(settings, source)
            return _remembered(
                self._groups,
                (features, groups),
                lambda: PartitionedGroups.of_partitions(source, features, groups),
            )
        most = wanted_groups(features, settings)
        if most is None:
            return None
        return _remembered(self._groups, (features, most), lambda: RowGroups.of(features, most))

    def _of_groups(self, groups: RowGroups, settings: Settings) -> Fitted:
        def fit() -> Fitted:
            plain = settings.without_leaf_order()
            if settings != plain:
                tree, _, profile = self._of_groups(groups, plain)
                return optimally_ordered(tree, groups.leaves, settings.metric), None, profile
            return groups.tree(str(settings.linkage)), None, groups.profile()

        return _remembered(self._trees, settings, fit)

    # -- axes and columns ------------------------------------------------------------------

    def axes(self, features: Features) -> dict[str, Axis]:
        """Return what can be shown along the axes of a scatter plot."""

        def make() -> dict[str, Axis]:
            groups = next((one for one in self._groups.values() if one.leaves is features), None)
            if groups is None:
                return scatter_axes(features)
            # Components are those of all rows.
            every = scatter_axes(groups.features)
            at = groups.representatives
            return {name: replace(one, values=one.values[at]) for name, one in every.items()}

        return _remembered(self._axes, features, make)

    def column_tree(self, now: Clustering) -> Tree | None:
        """Cluster the columns; None if they cannot be.

        As ``seaborn.clustermap`` does: the linkage and metric of the rows, unless others are
        chosen, on the transposed scaled values; average and euclidean where those of the rows'
        tree are not known.
        """
        if now.precomputed is not None:  # the heatmap shows the distances themselves
            return now.tree
        unflipped, flips = self.unflipped_column_tree(now), now.column_options.flips
        if unflipped is None:
            return None
        merges = flips_in(unflipped, flips)
        with self._column_lock:
            of = (unflipped, merges)
            return _remembered(self._drawn_columns, of, lambda: drawn(unflipped, merges))

    def unflipped_column_tree(self, now: Clustering) -> Tree | None:
        """Return the tree of the columns without branches that were flipped by hand."""
        features = now.row_features or now.features
        settings, options = now.settings, now.column_options
        if features is None or now.precomputed is not None:
            return None
        pair = options.pair(settings.linkage, settings.metric)
        key = (features, *pair, options.scaling, options.optimal_ordering)
        with self._column_lock:
            return _remembered(
                self._column_trees,
                key,
                lambda: unflipped_column_tree(features, settings, options),
            )

    def column_clusters(self, now: Clustering) -> ColumnClusters | None:
        """Return the clusters of the columns; None where they are not cut, or of distances."""
        if now.precomputed is not None:  # the tree of the columns is that of the rows
            return None
        if now.column_options.n_clusters is None:  # no tree is computed for nothing
            return None
        features = now.row_features or now.features
        columns = () if features is None else features.columns
        return column_clusters(self.column_tree(now), now.column_options, columns)

    # -- trees, each kept ------------------------------------------------------------------

    def _given(self, features: Features | None, settings: Settings) -> Fitted:
        given = self.input_tree
        assert given is not None
        if features is not None and len(features.rows) != given.n_leaves:
            if settings.row_filter:
                raise ValueError(
                    "The tree that was handed in is of all rows, and conditions leave some out: "
                    "choose a linkage and a metric, or hand in a tree of the rows to keep."
                )
            raise ValueError(
                f"The tree has {given.n_leaves:,} leaves, but {len(features.rows):,} rows of "
                "the table are complete: pass the very rows that the tree was made of."
            )
        if settings.optimal_ordering:
            ordered = partial(optimally_ordered, given, features, settings.metric)
            profile = self._given(features, settings.without_leaf_order())[2]
            return _remembered(self._trees, settings, lambda: (ordered(), None, profile))
        if features is None:
            return given, None, None
        return given, None, Profile(features, metric=_known_metric(features, settings))

    def _of_distances(self, features: Features | None, settings: Settings) -> Fitted:
        check_linkage_metric(settings.linkage, PRECOMPUTED)
        if features is not None and not self._has_every_leaf(features):
            n = features.n_rows - features.n_filtered
            raise ValueError(
                f"These are distances between {n:,} rows, but {len(features.rows):,} "
                "rows of the table can be compared: choose columns without missing values."
            )
        given = self._kept(features, settings)
        linkage, key = str(settings.linkage), given.rows is not None and given.rows.tobytes()

        def fit() -> Fitted:
            tree = Tree.from_distances(given.condensed, linkage=linkage, metric=PRECOMPUTED)
            names = None if given.index is None else given.names
            tree = Tree(tree.linkage_matrix, linkage=linkage, metric=PRECOMPUTED, names=names)
            r = partial(tree.cophenetic_of_distances, given.between)
            return tree, CopheneticCorrelation(tree.n_leaves, r), None

        # The tree does not depend on columns and scaling.
        tree, cophenetic, _ = _remembered(self._trees, (PRECOMPUTED, linkage, key), fit)
        if settings.optimal_ordering:
            plain = tree

            def order() -> Fitted:
                return ordered_by(plain, given.condensed), cophenetic, None

            tree = _remembered(self._trees, (PRECOMPUTED, linkage, key, "ordered"), order)[0]
        return tree, cophenetic, self._profiles_of_distances(features, tree, settings, given)

    def _profiles_of_distances(
        self, features: Features | None, tree: Tree, settings: Settings, given: Distances
    ) -> Profile:
        def describe() -> Fitted:
            if features is None:
                return tree, None, DistanceProfile(given)
            return tree, None, Profile(features, metric="euclidean", distances=given)

        found = _remembered(self._trees, ("profile", settings), describe)[2]
        assert found is not None
        return found

    def _fitted(self, features: Features, settings: Settings) -> Fitted:
        if settings.linkage is None or settings.metric is None:
            raise ValueError(
                "The tree that was handed in cannot be made anew with other columns or scaling: "
                "choose a linkage and a metric first."
            )
        check_linkage_metric(settings.linkage, settings.metric)
        linkage, metric = settings.linkage, settings.metric

        def fit() -> Fitted:
            plain = settings.without_leaf_order()
            if settings != plain:  # the same merges in another order
                tree, cophenetic, profile = self._fitted(features, plain)
                return optimally_ordered(tree, features, metric), cophenetic, profile
            return fit_tree(features, linkage, metric, settings.method)

        return _remembered(self._trees, settings, fit)


def _is_line_move(old: Cut, new: Cut) -> bool:
    """Return True if moving the line of a cut leads to the other: no color changes then."""
    if old.locked != new.locked or not new.tree.same_merges(old.tree):
        return False
    line = old.line_moved(tree=new.tree, distance_threshold=new.distance_threshold)
    return line.same_clusters(new)


def _known_metric(features: Features, settings: Settings) -> str:
    """Return a metric for the clusters of an input tree: euclidean where its own has no value."""
    metric = settings.metric or "euclidean"
    return metric if not features.has_gaps or metric in PAIRWISE_METRICS else "euclidean"


def _remembered(
    cache: OrderedDict[Any, T], key: Any, make: Callable[[], T], kept: int = _TREES_KEPT
) -> T:
    if key not in cache:
        cache[key] = make()
        while len(cache) > kept:
            cache.popitem(last=False)
    cache.move_to_end(key)
    return cache[key]
