"""What is chosen and what follows from it: one state that every view shows."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Self

import numpy as np
import pandas as pd
from numpy.typing import ArrayLike, NDArray

from hclust_widgets.clustering.check_settings import WORDS, check_word, validate_columns
from hclust_widgets.clustering.clustering import Clustering, Settings
from hclust_widgets.clustering.column_options import ColumnOptions
from hclust_widgets.clustering.columns.clusters import ColumnClusters
from hclust_widgets.clustering.cuts.shape_cuts import (
    DYNAMIC_OPTIONS,
    INCONSISTENCY_OPTIONS,
    DynamicCut,
    dynamic_cut_of,
    inconsistency_cut_of,
)
from hclust_widgets.clustering.data.same_table import table_as_in, telling_how_to_read
from hclust_widgets.clustering.data.transposed_sessions import exchanged_as_in
from hclust_widgets.clustering.evidence import BEST_CUTS_OPTIONS, EVIDENCE_OPTIONS, FIDELITY_OPTIONS
from hclust_widgets.clustering.groups.groups import check_max_leaves
from hclust_widgets.clustering.heatmap.mean_order import mean_flips
from hclust_widgets.clustering.pipeline import ClusteringPipeline
from hclust_widgets.clustering.points.embeddings import with_embeddings
from hclust_widgets.clustering.settings import MaxLeaves
from hclust_widgets.clustering.shared_messages import IN_PARTITIONS
from hclust_widgets.clustering.stability import STABILITY_OPTIONS, stability_of
from hclust_widgets.clustering.undoable_choices import Choices
from hclust_widgets.common.checks import check_choice, reject_unknown
from hclust_widgets.common.format import Span, count
from hclust_widgets.table.axes import Axis
from hclust_widgets.table.columns.roles import frozen_roles, with_known
from hclust_widgets.table.columns.weights import frozen_weights
from hclust_widgets.table.distances import PRECOMPUTED, Distances, read_distances
from hclust_widgets.table.features import Features
from hclust_widgets.table.metric.metric_kinds import default_scaling
from hclust_widgets.table.partitions.source import SAMPLE_ROWS, Partitions, in_partitions
from hclust_widgets.table.rows.row_filter import frozen_filter
from hclust_widgets.tree.cut import Cut
from hclust_widgets.tree.linkage.distances import usual_name
from hclust_widgets.tree.naming.annotations import check_color, check_name
from hclust_widgets.tree.rotations import flips_in
from hclust_widgets.tree.tree import Tree

from .changeable_state import SETTABLE, ChangeableState, StateTrait, reject_others
from .columns_state import ColumnsState
from .export import Export
from .label_arguments import NOT_GIVEN, values_by_label
from .refusals import NEEDS_TABLE, RefusedError, RefusedTypeError, refusing
from .row_filtering import filter_to_selected, filter_with, filter_without_selected
from .uneven_cuts import node_of, nodes_after_join, nodes_after_split

if TYPE_CHECKING:
    from matplotlib.figure import Figure

    from hclust_widgets.analysis.class_comparison import ClassComparison
    from hclust_widgets.analysis.cuts.best_cuts import BestCut
    from hclust_widgets.analysis.cuts.inconsistency_cut import InconsistencyCut
    from hclust_widgets.analysis.fidelity import Fidelity

__all__ = ["SETTABLE", "ClusterState", "RefusedError", "RefusedTypeError", "StateTrait"]


class _Default(str):
    """A default value, which can be told apart from the same value that a caller passes."""

    __slots__ = ()


_DEFAULT_SCALING = _Default("minmax")
_DEFAULT_LINKAGE = _Default("ward")


class ClusterState(ChangeableState):
    """A table, its tree and its cut, kept consistent while any of them is changed.

    Every settable attribute can be observed (``state.observe(f, "n_clusters")``). A change is
    checked as a whole before anything is changed; after a refusal the state is as it was. Several
    changes go together through :meth:`update` or in a :meth:`transaction`, and observers are
    called once. May be used from several threads.

    Parameters
    ----------
    data : DataFrame, ndarray, linkage matrix or AgglomerativeClustering
        A table (one row an observation), a scipy linkage matrix of shape (n - 1, 4), or a fitted
        ``AgglomerativeClustering``. Instead of a DataFrame also a table of polars, pyarrow, DuckDB
        and what else narwhals reads, a sparse matrix, a dict, a list of rows, a Series, a
        structured array or an AnnData. An array with four columns is read as a linkage matrix.
        A Dask DataFrame, a pyarrow dataset and a folder of Parquet or CSV files are read in
        partitions: see :meth:`from_partitions`.
    table : DataFrame or ndarray, optional
        The rows themselves, when ``data`` is a tree: views that show values need them.
    columns : iterable of column names, optional
        What to compare. Default: every column of numbers, truth values, dates and categories, and
        of text with up to 20 different values, but for those that only count or identify the rows.
    scaling : {"minmax", "standard", "robust", "none"}, optional
        Default: "minmax"; "none" for metrics that compare the shapes of rows (cosine, correlation,
        absolute_correlation, spearman, kendall), for truth values, and where rows are scaled. It
        follows the metric and ``row_scaling`` until one is chosen. Gower's distance divides by the
        range, and truth values stay 0 and 1, whatever is chosen.
    linkage : {"ward", "complete", "average", "single", "weighted", "centroid", "median"}
    metric : str or function
        One of :data:`hclust_widgets.tree.linkage.distances.ALL_METRICS`, or "precomputed" if
        ``data`` are distances: see :meth:`from_distances`. "minkowski" has the exponent 2, so it
        equals "euclidean". The metrics for truth values (jaccard, dice, rogerstanimoto,
        russellrao, sokalsneath, yule: scipy's definitions) take columns of yes and no, or 0 and 1;
        a column of text is a truth value for each of its words. spearman and kendall (tau-b) are
        1 - rank correlation of two rows, absolute_correlation is 1 - abs(r). Names of other
        programs are understood: manhattan, pearson, binary (R's jaccard); of linkages UPGMA, WPGMA,
        mcquitty, ward.D2. A function takes two 1-D arrays and returns a number, as for scipy's
        ``pdist``; it must be symmetric, 0 for a row and itself, and never negative. It is shown by
        its name, is called for every pair in Python (slow), and is in no session file.
    weights : mapping from column name to float, optional
        What a column counts; default 1 each. A weight multiplies what the column adds to the
        squared distance for euclidean, minkowski, sqeuclidean and seuclidean, to the sum for
        cityblock, canberra and gower, to both sums of braycurtis, cosine and correlation and to
        the counts of truth values (scipy's ``w=``), to the share for hamming, and the difference
        for chebyshev. Refused for mahalanobis, jensenshannon, spearman and kendall. All values of a
        text column have the weight of the column.
    asymmetric : iterable of column names, optional
        Columns of 0 and 1 of which two zeros say nothing ("both lack it"): Gower's distance then
        leaves the column out for this pair. Other metrics do not look at it.
    missing : {"drop", "pairwise", "median", "mean", "most_frequent", "knn"}
        What is done with missing values. Rows that lack one are left out; or two rows are compared
        by what both have (euclidean, cityblock, canberra as R's ``dist``; gower as ``daisy``); or
        the gaps are filled as scikit-learn's imputers do, text with its commonest value.
    roles : mapping from column name to role, optional
        What a column is for: "compare" it, although it is left out by default; "annotate" (it
        describes the rows), "known" (it holds their true classes), "name" (it names them) or
        "leave_out". Whole numbers that only count the rows or identify them are left out by
        default, with a note. Columns without a role are treated as the table suggests. A later
        choice of ``columns`` wins over roles, and a later role over ``columns``.
    known : column name, optional
        Short for ``roles={known: "known"}``.
    max_leaves : int, "auto" or None
        The most leaves of the tree. More rows first become so many groups of like rows, in time
        that grows with the rows; the tree is of the groups, larger ones count for more, and every
        row has the label of its group: :attr:`group_of_row`. Identical rows are in one group. With
        "auto" more than 15,000 rows become 2,000 groups, where the metric is euclidean, the linkage
        ward, complete, average, single or centroid, no values are missing, and ``method`` is not
        "fast"; with None none do.
        The sentence tells it.
    method : {"auto", "scipy", "fast"}
        By what the tree of the rows is computed. "fast" is the package fastcluster, for ward,
        centroid and median linkage of euclidean distances: it needs no distances of all pairs.
        Where distances are tied its merges may be others, and so the labels; so "auto" takes it,
        if it is installed, only where the distances would not fit into memory, and for up to
        50,000 rows.
    transform : {"none", "log1p", "log2", "rank"}
        What is done to columns of numbers before they are scaled: log(1 + x), the logarithm to base
        2, or the rank in the column (tied values share their mean rank). Text, truth values (for
        log2 also columns of 0 and 1), dates and ordered categories stay as they are. Values without
        a logarithm are refused.
    row_scaling : {"none", "center", "standard"}
        What is done to each row after its columns were transformed and scaled, over its numbers:
        subtract the mean, then divide by the standard deviation (``ddof=0``; "z-score" is
        understood). A row without any spread becomes zeros, with a note. Metrics for truth values
        and Gower's distance scale no rows.
    row_filter : str, dict, mask or list of these, optional
        Which rows are compared; the others have the label ``<NA>``. A query as
        ``DataFrame.query`` takes it, a dict such as ``{"origin": "usa", "mpg": (20, None)}``, or
        a mask: see :meth:`keep_rows`.
    n_clusters : int, optional
        Number of clusters.
    distance_threshold : float, optional
        Height of the cut. With neither, the state starts at the number of clusters with the
        largest relative gap between heights, up to the square root of the number of kinds of
        rows and to 20, and says so in :attr:`notes`.
    optimal_ordering : bool
        Draw the leaves so that the distances between neighbors add up to the least that the tree
        allows (Bar-Joseph et al. 2001). Changes no merge and no label. Takes up to five seconds
        for 2,000 rows. More are put into an order that is nearly optimal, and :attr:`notes` says
        how near; more than 10,000 are refused.
    column_options : dict, optional
        How the columns of a clustermap are clustered and cut: any of ``linkage``, ``metric``
        (default: as the rows), ``optimal_ordering``, and ``n_clusters`` or ``distance_threshold``.
        :attr:`columns_state` changes and reads them one by one.

    Attributes
    ----------
    columns, scaling, linkage, metric, optimal_ordering, weights, asymmetric, missing, roles, \
    max_leaves, method, transform, row_scaling, row_filter, n_clusters, distance_threshold, \
column_options
        As above; settable and observable. ``n_clusters`` and ``distance_threshold`` are two
        readings of one cut: setting one sets the other. When anything else changes, the number of
        clusters stays, and with it clusters at different heights if all of them are branches of
        the new tree. With such clusters (:attr:`is_uneven`) the threshold is the height of the
        line that the others lie at.
    cut_nodes : tuple of int
        Node of every cluster; settable, not observable: :meth:`split`, :meth:`join` and
        :meth:`lock` change it cluster by cluster, :meth:`level_cut` leads back to one height.
    is_uneven : bool
        True if no single height leads to the clusters.
    locked : tuple of int
        Labels of the locked clusters.
    selection : tuple of int
        Positions in the table of the selected rows; settable and observable.
    clustering : Clustering
        The result at one moment, immutable; observable: it is replaced once per change.
    flips : tuple of int
        Merges of this tree that are drawn flipped: :meth:`flip`, or Alt+click.
    can_undo, can_redo : bool
        Whether :meth:`undo` and :meth:`redo` have something to do; observable.
    history : History
        The undo history; views record in it what was chosen in them.
    export : Export
        Everything that can be exported.

    Raises
    ------
    TypeError, ValueError
        For what cannot be used: one sentence that names the row, column or option.

    Examples
    --------
    >>> from hclust_widgets import ClusterState, load_mpg
    >>> state = ClusterState(load_mpg(), n_clusters=4)
    >>> state.labels_.value_counts().sort_index().tolist()
    [142, 103, 68, 79]
    >>> state.distance_threshold = 2
    >>> state.n_clusters
    11
    """

    def __init__(
        self,
        data: Any,
        *,
        table: Any = None,
        columns: Iterable[Any] | None = None,
        scaling: str = _DEFAULT_SCALING,
        linkage: str | None = _DEFAULT_LINKAGE,
        metric: str | Callable[[Any, Any], Any] = "euclidean",
        n_clusters: int | None = None,
        distance_threshold: float | None = None,
        optimal_ordering: bool = False,
        weights: Mapping[Any, float] | None = None,
        asymmetric: Iterable[Any] | None = None,
        missing: str = "drop",
        roles: Mapping[Any, str] | None = None,
        known: Any = None,
        max_leaves: MaxLeaves = "auto",
        method: str = "auto",
        transform: str = "none",
        row_scaling: str = "none",
        row_filter: Any = None,
        column_options: Mapping[str, Any] | ColumnOptions | None = None,
        **unknown: Any,
    ) -> None:
        reject_unknown("ClusterState", unknown, ("table", *SETTABLE[:-1], "known"))
        if isinstance(data, ClusterState) or isinstance(getattr(data, "state", None), ClusterState):
            raise TypeError(
                f"This {type(data).__name__} has a state already: pass that state to the views "
                "that are to show it, or make a new one from the table."
            )
        if metric == PRECOMPUTED and not isinstance(data, Distances):
            data = read_distances(data)
        elif isinstance(data, Distances) and metric == "euclidean":
            metric = PRECOMPUTED
        if isinstance(linkage, _Default):
            linkage = "average" if metric == PRECOMPUTED else str(linkage)
        follows = isinstance(scaling, _Default)
        words: dict[str, Any] = {
            "scaling": scaling,
            "linkage": linkage,
            "metric": metric,
            "missing": missing,
            "method": method,
            "transform": transform,
            "row_scaling": row_scaling,
        }
        words = {name: usual_name(name, word) for name, word in words.items()}
        for name, word in words.items():
            check_word(name, word)
            if word is None and isinstance(data, pd.DataFrame):
                check_choice(name, word, WORDS[name])
        pipeline = ClusteringPipeline(data, table=table)
        settings = Settings(
            validate_columns(columns),
            default_scaling(words["metric"], words["row_scaling"]) if follows else words["scaling"],
            words["linkage"],
            words["metric"],
            optimal_ordering,
            frozen_weights(weights),
            validate_columns(asymmetric, option="asymmetric") or None,
            missing,
            with_known(roles, known),
            check_max_leaves(max_leaves),
            words["method"],
            words["transform"],
            words["row_scaling"],
            row_filter=frozen_filter(row_filter, pipeline.filtered),
            scaling_chosen=not follows,
        )
        self._connect(pipeline)
        self._apply(
            pipeline.begin(
                settings,
                n_clusters=n_clusters,
                distance_threshold=distance_threshold,
                column_options=column_options,
            )
        )

    def _connect(self, pipeline: ClusteringPipeline) -> None:
        super()._connect(pipeline)
        self._export = Export(lambda: self.clustering, pipeline)
        self._columns_state = ColumnsState(self, pipeline)

    def __repr__(self) -> str:
        notes = f"; {count(len(self.notes), 'notes')} in .notes" if self.notes else ""
        return f"<ClusterState: {self.summary}{notes}>"

    def __reduce_ex__(self, protocol: Any) -> Any:
        raise TypeError(
            "A ClusterState is not pickled or copied: keep state.session(), and make it again by "
            "ClusterState.from_session(session, data)."
        )

    def rename(self, cluster: int | Mapping[int, str | None], name: str | None = NOT_GIVEN) -> None:
        """Give a cluster a name; it belongs to its rows, so it survives other cuts and trees.

        Where a cluster has most of these rows, and not just these, it is called a part of it:
        ``"Light cars, part"``.

        Parameters
        ----------
        cluster : int or mapping
            Label of the cluster now; or names by label, as ``{0: "Light cars", 2: "Trucks"}``.
        name : str or None
            Of one cluster: up to 200 characters; None or blanks remove the name. Clusters of one
            name are told apart wherever both are shown: ``"Light cars"`` and ``"Light cars, 2nd"``.

        Raises
        ------
        TypeError, ValueError
            If there is no such cluster, or if this is no name; then no cluster is renamed.
        """
        names = values_by_label("rename", "name", "Light cars", cluster, name)
        with self._lock:
            with refusing():
                new = self.clustering
                for label, given in names.items():
                    new = new.with_annotation(label, name=check_name(given))
            self._apply(new)

    def set_color(
        self, cluster: int | Mapping[int, str | None], color: str | None = NOT_GIVEN
    ) -> None:
        """Give a cluster another color; it belongs to its rows, as a name does.

        Parameters
        ----------
        cluster : int or mapping
            Label of the cluster now; or colors by label, as ``{0: "#00aa00", 2: "#aa0000"}``: one
            step that can be undone.
        color : str or None
            Of one cluster: ``"#rrggbb"``; None for the palette's color.

        Raises
        ------
        TypeError, ValueError
            If there is no such cluster, or if this is no color; then no cluster is colored.
        """
        colors = values_by_label("set_color", "color", "#00aa00", cluster, color)
        with self._lock:
            with refusing():
                new = self.clustering
                for label, given in colors.items():
                    new = new.with_annotation(label, color=check_color(given))
            self._apply(new)

    def flip(self, node: int) -> None:
        """Draw a merge flipped, in every view; a second call draws it as before.

        A flip belongs to the tree: another linkage has its own flips, and these are there again
        when the tree is. It changes no merge and no label.

        Parameters
        ----------
        node : int
            Id of the merge in the tree that is shown, as ``children_`` has it: n to 2n - 2, the
            last one is the root.

        Raises
        ------
        TypeError, ValueError
            If it is no merge of this tree. The state is then as it was.
        """
        with self._lock:
            with refusing():
                flips = self.tree.flipped_at(node)
            self.set_tree_flips(flips)

    @property
    def flips(self) -> tuple[int, ...]:
        """Merges of the tree that were flipped by hand, by node: those of :meth:`flip`."""
        now = self.clustering
        return tuple(now.tree.n_leaves + i for i in flips_in(now.unflipped_tree, now.flips))

    def set_tree_flips(self, flips: ArrayLike) -> None:
        """Draw the tree in another order; one step that can be undone.

        Parameters
        ----------
        flips : array of bool, shape (n - 1,)
            As ``tree.flips``: True where a merge's second child is drawn on the left.

        Raises
        ------
        ValueError
            If it is of another length. The state is then as it was.
        """
        with self._lock:
            with refusing():
                new = self._pipeline.with_flips(self.clustering, np.asarray(flips, dtype=bool))
            self._apply(new)

    def set_block_flips(self, unflipped: Tree, flips: ArrayLike) -> None:
        """Draw the tree of rows split by a category in another order; one step of undo.

        Parameters
        ----------
        unflipped : Tree
            That tree in its default order, ``CategorySplit.unflipped``.
        flips : array of bool, shape (n - 1,)
            As ``tree.flips``: True where a merge's second child is drawn on the left.

        Raises
        ------
        ValueError
            If it is of another length. The state is then as it was.
        """
        with self._lock:
            with refusing():
                wanted = np.asarray(flips, dtype=bool)
                new = self._pipeline.with_block_flips(self.clustering, unflipped, wanted)
            self._apply(new)

    def order_leaves(self, by: Any = "mean", *, ascending: bool = True) -> None:
        """Turn the branches so that their means ascend; a step that can be undone.

        Like :meth:`flip` it belongs to the tree that is shown, and changes no label.

        Parameters
        ----------
        by : str
            "mean": of the values that a clustermap shows of a row; or a column of the table with
            numbers, dates or truth values, whether it is compared or not.
        ascending : bool
            False: so that they descend.

        Raises
        ------
        TypeError, ValueError
            If there are no values, no such column, or if it has no mean.
        """
        with self._lock:
            with refusing():
                flips = mean_flips(self.clustering, by, ascending=ascending)
            self.set_tree_flips(flips)

    def set_role(self, column: Any, role: str | None) -> None:
        """State what a column is for; one step that can be undone.

        Parameters
        ----------
        column : column name
        role : {"compare", "annotate", "known", "name", "leave_out"} or None
            As in :attr:`roles`; None lets the table decide. "known" and "name" are taken from the
            column that had them, which then has none.

        Raises
        ------
        TypeError, ValueError
            If there is no such column or role. The state is then as it was.

        Examples
        --------
        >>> from hclust_widgets import ClusterState, load_mpg
        >>> state = ClusterState(load_mpg(), n_clusters=4)
        >>> state.set_role("origin", "known")
        >>> state.known, "origin" in state.features.columns
        ('origin', False)
        """
        with self._lock:
            with refusing():
                frozen_roles({column: role})  # else a wrong role would take away another
                others = {
                    name: other
                    for name, other in (self.roles or {}).items()
                    if role not in ("known", "name") or other != role
                }
            self.update(roles={**others, column: role})

    @property
    def known(self) -> Any:
        """The column of known classes, or None: that with the role "known"."""
        return next((name for name, role in (self.roles or {}).items() if role == "known"), None)

    # -- clusters at different heights -------------------------------------------------------

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
            self._cut_at(nodes_after_split(self.cut, cluster))

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
            self._cut_at(nodes_after_join(self.cut, cluster))

    def lock(self, cluster: int) -> None:
        """Keep a cluster as it is while the whole cut is moved, until :meth:`unlock`.

        Setting ``n_clusters`` or ``distance_threshold`` then moves the rest of the cut. The lock
        ends when ``cut_nodes`` no longer has the cluster, and when linkage, metric, scaling,
        columns or rows change unless the same rows are a branch of the new tree and leave room
        for the number of clusters; the summary says so.

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
            node = node_of(self.cut, cluster)
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
            gone = self.cut.locked if cluster is None else (node_of(self.cut, cluster),)
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
        """Find clusters by the shape of the branches: dynamic tree cut, hybrid or by tree alone.

        Options, errors and examples: see
        :func:`hclust_widgets.clustering.cuts.shape_cuts.dynamic_cut_of`.
        """
        reject_others("dynamic_cut", options, DYNAMIC_OPTIONS)
        with refusing():
            return dynamic_cut_of(self.clustering, **options)

    def inconsistency_cut(self, **options: Any) -> InconsistencyCut:
        """Find the largest branches in which no merge lies far above those below it.

        Options, errors and examples: see
        :func:`hclust_widgets.clustering.cuts.shape_cuts.inconsistency_cut_of`.
        """
        reject_others("inconsistency_cut", options, INCONSISTENCY_OPTIONS)
        with refusing():
            return inconsistency_cut_of(self.clustering, **options)

    def _cut_at(self, nodes: Iterable[int], **locked: Iterable[int]) -> None:
        """Go to the cut at these nodes, as an undo step of its own."""
        self._apply(self._changed({"cut_nodes": nodes, **locked}), merge_undo=False)

    # -- which rows are kept -----------------------------------------------------------------

    def keep_rows(self, rows: Any) -> None:
        """Keep only rows that meet a condition, besides the conditions that are there already.

        One step that can be undone. Setting ``row_filter`` replaces all conditions instead.

        Parameters
        ----------
        rows : str, dict, mask, callable or list of these
            A query, as ``DataFrame.query`` takes it (without ``@`` variables); a dict of columns
            and what they hold: a value, a list of values, a range ``(low, high)`` with both ends,
            of which one may be None, or ``{"contains": text}``, whatever its case; truth values,
            one for each row, or a function of the table that returns them. A missing value meets
            no condition.

        Raises
        ------
        TypeError, ValueError
            If it is no condition on this table, or if fewer than two rows, or fewer than clusters,
            would be left. The state is then as it was.

        Examples
        --------
        >>> from hclust_widgets import ClusterState, load_mpg
        >>> state = ClusterState(load_mpg(), n_clusters=4)
        >>> state.keep_rows("origin == 'usa'")
        >>> state.keep_rows({"mpg": (20, None), "name": {"contains": "ford"}})
        >>> [str(condition) for condition in state.row_filter]
        ["origin == 'usa'", 'mpg at least 20', "name contains 'ford'"]
        >>> int(state.labels_.notna().sum())
        20
        """
        with self._lock, refusing():
            self.update(row_filter=filter_with(self.clustering, rows))

    def keep_selected(self) -> None:
        """Keep only the selected rows; one step that can be undone. Then none is selected."""
        with self._lock:
            self.update(row_filter=filter_to_selected(self.clustering), selection=())

    def leave_out_selected(self) -> None:
        """Leave the selected rows out; one step that can be undone. Then none is selected."""
        with self._lock:
            self.update(row_filter=filter_without_selected(self.clustering), selection=())

    def all_rows(self) -> None:
        """Keep all rows again; one step that can be undone."""
        self.update(row_filter=None)

    # -- sessions ----------------------------------------------------------------------------

    def session(self) -> dict[str, Any]:
        """Return all that was chosen, small and ready for ``json.dump``: see Export.session."""
        return self._export.session()

    @classmethod
    def from_session(cls, session: Any, data: Any, *, table: Any = None, names: Any = None) -> Self:
        """Restore a session exactly.

        Parameters
        ----------
        session : dict
            From :meth:`session`.
        data, table
            What the session was made of, as for :class:`ClusterState` or :meth:`from_distances`.
        names : iterable of names, optional
            Of the rows, for distances that have none.

        Raises
        ------
        TypeError, ValueError
            If it is no session, or if it was made of something else.
        """
        state = cls.__new__(cls)
        known = session.get("distances") if isinstance(session, Mapping) else None
        if isinstance(known, Mapping) and not isinstance(data, Distances):
            with refusing():
                data = read_distances(data, names=names, kind=str(known.get("kind")))
        with refusing():
            if in_partitions(data):
                sample = session.get("sample") if isinstance(session, Mapping) else None
                data = Partitions.open(data, sample=SAMPLE_ROWS if sample is None else sample)
            data = exchanged_as_in(session, table_as_in(session, data))
        pipeline = ClusteringPipeline(data, table=table)
        with refusing(), telling_how_to_read(session):
            settings = pipeline.input_settings(session)
        pipeline.start(settings)
        state._connect(pipeline)
        state.restore(session)
        return state

    # -- results: all of them are read from the clustering -----------------------------------

    @property
    def features(self) -> Features | None:
        """Encoded and scaled values: Features, or None when only a tree was passed in."""
        features: Features | None = self.clustering.features
        return features

    @property
    def tree(self) -> Tree:
        """The tree of merges: Tree."""
        tree: Tree = self.clustering.tree
        return tree

    @property
    def cut(self) -> Cut:
        """The cut: Cut."""
        cut: Cut = self.clustering.cut
        return cut

    @property
    def labels_(self) -> pd.Series:
        """Cluster of every row: see :attr:`Clustering.labels_`."""
        labels: pd.Series = self.clustering.labels_
        return labels

    @property
    def group_of_row(self) -> pd.Series | None:
        """Group of every row of the table: see :attr:`Clustering.group_of_row`."""
        groups: pd.Series | None = self.clustering.group_of_row
        return groups

    @property
    def lost_variance(self) -> float:
        """Share of the rows' variance within their groups, 0 to 1; 0 where no rows are grouped."""
        groups = self.clustering.groups
        return 0.0 if groups is None else float(groups.lost)

    def labels_into(self, data: Any) -> Any:
        """Return the labels in the kind of a table: a Series of polars, for example.

        Parameters
        ----------
        data : object
            The table that was clustered, as it was passed in. ``data.obs["cluster"]`` of an
            AnnData is set.

        Returns
        -------
        object
            See :func:`hclust_widgets.table.from_any.labels_like`.

        Raises
        ------
        ValueError
            If it has another number of rows.

        Examples
        --------
        >>> from hclust_widgets import ClusterState
        >>> rows = {"weight": [1, 2, 9, 8]}
        >>> ClusterState(rows, n_clusters=2).labels_into(rows)
        [1, 1, 0, 0]
        """
        from hclust_widgets.table.from_any import labels_like

        with refusing():
            if self.clustering.partitions is not None:
                raise ValueError(IN_PARTITIONS.format("Labels in the kind of a table need"))
            return labels_like(self.labels_, data)

    @property
    def children_(self) -> NDArray[np.intp]:
        """Nodes that each merge joins: ndarray of intp, shape (n - 1, 2)."""
        return self.tree.children_

    @property
    def distances_(self) -> NDArray[np.float64]:
        """Height of each merge: ndarray of float64, shape (n - 1,)."""
        return self.tree.distances_

    @property
    def linkage_matrix(self) -> NDArray[np.float64]:
        """The tree in scipy's format: ndarray of float64, shape (n - 1, 4)."""
        return self.tree.linkage_matrix

    @property
    def summary(self) -> str:
        """What is shown, in one sentence."""
        summary: str = self.clustering.summary
        return summary

    def summary_spans(self, *, wait: bool = True) -> tuple[Span, ...]:
        """Return :attr:`summary` in pieces: see :meth:`Clustering.summary_spans`."""
        spans: tuple[Span, ...] = self.clustering.summary_spans(wait=wait)
        return spans

    @property
    def notes(self) -> tuple[str, ...]:
        """What a reader ought to know besides: rows left out, ties, a suggested start."""
        notes: tuple[str, ...] = self.clustering.notes
        return notes

    @property
    def cluster_names(self) -> dict[int, str]:
        """Names of the clusters of this cut, by label; no two are the same.

        A cluster that was given a name, or that has most of the rows of one and is mostly made of
        them: ``"Light cars, part"``.
        """
        return dict(self.clustering.names_by_label)

    @property
    def cluster_colors(self) -> dict[int, str]:
        """Color of every cluster of this cut as it is drawn now, by label: ``"#rrggbb"``.

        The colors are the same on light and on dark paper.
        """
        return dict(enumerate(self.clustering.cluster_colors()))

    def named_labels(self) -> pd.Series:
        """Return the name of every row's cluster: see :meth:`Clustering.named_labels`."""
        labels: pd.Series = self.clustering.named_labels()
        return labels

    def evidence(self, max_clusters: int | None = None, **options: Any) -> pd.DataFrame:
        """Return indices of every number of clusters: see :meth:`Clustering.evidence`."""
        reject_others("evidence", options, EVIDENCE_OPTIONS)
        now: Clustering = self.clustering
        return now.evidence(max_clusters, **options)

    def silhouettes(self) -> pd.DataFrame:
        """Return how well every row fits its cluster: see :meth:`Clustering.silhouettes`.

        Examples
        --------
        >>> from hclust_widgets import ClusterState, load_mpg
        >>> found = ClusterState(load_mpg(), n_clusters=4).silhouettes()
        >>> round(float(found.silhouette.mean()), 3), int((found.silhouette < 0).sum())
        (0.536, 1)
        """
        now: Clustering = self.clustering
        with refusing():
            return now.silhouettes()

    def compare_linkages(self) -> pd.DataFrame:
        """Return how well every linkage fits: see :meth:`Clustering.compare_linkages`."""
        now: Clustering = self.clustering
        with refusing():
            return now.compare_linkages()

    def fidelity(self, **options: Any) -> Fidelity:
        """Compare groups of rows with exact trees of samples: see :meth:`Clustering.fidelity`.

        Examples
        --------
        >>> from hclust_widgets import ClusterState, load_mpg
        >>> state = ClusterState(load_mpg(), max_leaves=100, n_clusters=4)
        >>> print(state.fidelity(n_samples=2, sample_size=300))
        Exact trees of 2 samples of 300 rows and the tree of ...
        """
        reject_others("fidelity", options, FIDELITY_OPTIONS)
        now: Clustering = self.clustering
        with refusing():
            return now.fidelity(**options)

    def stability(
        self, n_clusters: int | Iterable[int] | None = None, **options: Any
    ) -> pd.DataFrame:
        """Return how well samples of the rows find the same clusters when they are alone.

        Rows are left out by chance, and what is left is prepared and clustered anew, with the same
        settings. Clusters that then change depend on which rows happened to be in the table.

        Parameters
        ----------
        n_clusters : int or iterable of int, optional
            Default: the present number.
        share : float
            Of the rows that each sample has, between 0 and 1.
        n_samples : int
            Samples of each number of clusters.
        seed : int
            Of the random numbers.

        Returns
        -------
        DataFrame of shape (n_samples, numbers)
            Adjusted Rand index (Hubert & Arabie 1985) of the clusters of each sample and those that
            the same rows have among all: 1 if they are the same, about 0 if they agree no more
            than chance would. Columns ``n_clusters``, index ``sample``. Takes as long as all
            these clusterings.

        Raises
        ------
        TypeError, ValueError
            If an option is out of range; without a table; for a tree or distances that were handed
            in, or rows in groups; without ``n_clusters`` where the cut is uneven. One sentence.

        See Also
        --------
        fidelity : How near groups of rows come to exact trees of samples.

        References
        ----------
        A. Ben-Hur, A. Elisseeff, I. Guyon (2002). A stability based method for discovering
        structure in clustered data. Pacific Symposium on Biocomputing 7, 6-17.

        Examples
        --------
        >>> from hclust_widgets import ClusterState, load_mpg
        >>> found = ClusterState(load_mpg()).stability([2, 11], n_samples=3)
        >>> found.mean().round(1).to_dict()
        {2: 1.0, 11: 0.9}
        """
        reject_others("stability", options, STABILITY_OPTIONS)
        now: Clustering = self.clustering
        with refusing():
            return stability_of(now, n_clusters, **options)

    def compare_classes(self, known: Any = None) -> ClassComparison:
        """Compare the clusters with known classes: see :meth:`Clustering.compare_classes`.

        Examples
        --------
        >>> from hclust_widgets import ClusterState, load_mpg
        >>> found = ClusterState(load_mpg(), n_clusters=3, known="origin").compare_classes()
        >>> found.table.shape, round(found.adjusted_rand, 3)
        ((3, 3), 0.061)
        """
        now: Clustering = self.clustering
        with refusing():
            return now.compare_classes(known)

    def best_cuts(self, **options: Any) -> list[BestCut]:
        """Return the cuts with the best score: see :meth:`Clustering.best_cuts`."""
        reject_others("best_cuts", options, BEST_CUTS_OPTIONS)
        now: Clustering = self.clustering
        return now.best_cuts(**options)

    def features_for(self, chosen: Choices) -> Features | None:
        """Return the features for what was chosen, without computing a tree.

        Parameters
        ----------
        chosen : Choices
            From :meth:`check_session`.

        Returns
        -------
        Features or None
            None where only a tree was passed in.
        """
        pipeline = self._pipeline
        return None if pipeline.table is None else pipeline.features(chosen.settings)

    def axes(self, features: Features | None = None) -> dict[str, Axis]:
        """Return what a scatter plot can show: columns, components, embeddings once computed.

        Parameters
        ----------
        features : Features, optional
            Default: those that are shown now.

        Raises
        ------
        ValueError
            If only a tree was passed in.
        """
        now = self.clustering
        features = features or now.features
        if features is None and now.precomputed is None:
            raise RefusedError(NEEDS_TABLE)
        with self._caches:
            axes = None if features is None else self._pipeline.axes(features)
            same = features is now.features
            return with_embeddings(axes, now) if same else dict(axes or {})

    def column_tree(self, now: Clustering | None = None) -> Tree | None:
        """Return the tree of the columns, for the clustermap; None if they cannot be clustered.

        Parameters
        ----------
        now : Clustering, optional
            Default: what is shown now.
        """
        with self._caches:
            return self._pipeline.column_tree(now or self.clustering)

    def column_clusters(self, now: Clustering | None = None) -> ColumnClusters | None:
        """Return the clusters of the columns; None where they are not cut.

        Parameters
        ----------
        now : Clustering, optional
            Default: what is shown now.
        """
        with self._caches:
            return self._pipeline.column_clusters(now or self.clustering)

    @property
    def columns_state(self) -> ColumnsState:
        """The clusters of the columns: ``state.columns_state.n_clusters = 3``."""
        return self._columns_state

    # -- exports: short forms of the methods of `export` -------------------------------------

    @property
    def export(self) -> Export:
        """Everything that can be exported: ``state.export.html()``, ``.code()``, ..."""
        return self._export

    def to_html(
        self,
        path: str | os.PathLike[str] | None = None,
        *,
        title: str | None = None,
        row_names: bool = True,
        columns: Iterable[Any] | None = None,
        rows: str = "groups",
        **unknown: Any,
    ) -> str:
        """Make one HTML file that needs no Python and no network: see :meth:`Export.html`."""
        reject_unknown("to_html", unknown, ("title", "row_names", "columns", "rows"))
        return self._export.html(path, title=title, row_names=row_names, columns=columns, rows=rows)

    def code(self, *, figure: str | None = None, **options: Any) -> str:
        """Write the script that makes these labels: see :meth:`Export.code`."""
        return self._export.code(figure=figure, **options)

    def figure(self, name: str, *, caption: bool = False, **options: Any) -> Figure:
        """Draw a figure for a report: see :meth:`Export.figure`."""
        return self._export.figure(name, caption=caption, **options)

    def caption(self) -> str:
        """Return how all this was made, in the words of a paper's methods section."""
        return self._export.caption()

    def clusters(self) -> pd.DataFrame:
        """Describe every cluster in a row: see :meth:`Export.clusters`."""
        return self._export.clusters()

    def column_shares(self) -> pd.DataFrame:
        """Return what decides, column by column: see :meth:`Clustering.column_shares`."""
        return self._export.column_shares()

    def selected_rows(self) -> pd.DataFrame:
        """Return the selected rows of the table, with its index, columns and dtypes."""
        return self._export.selected_rows()

    def selected_table(self, columns: Any = None) -> pd.DataFrame:
        """Return the selected rows as they stand in the tree: see :meth:`Export.selected_table`."""
        return self._export.selected_table(columns)

    def to_frame(
        self, *, name: str = "cluster", names: bool = False, **unknown: Any
    ) -> pd.DataFrame:
        """Return the table with a column of labels: see :meth:`Clustering.to_frame`."""
        reject_unknown("to_frame", unknown, ("name", "names"))
        return self._export.frame(name=name, names=names)

    def to_parquet(
        self,
        path: str | os.PathLike[str],
        *,
        name: str = "cluster",
        names: bool = False,
        **unknown: Any,
    ) -> None:
        """Write a table in partitions with its labels: see :meth:`Export.parquet`."""
        reject_unknown("to_parquet", unknown, ("name", "names"))
        self._export.parquet(path, name=name, names=names)

    def to_newick(self) -> str:
        """Write the tree as Newick text: see :meth:`Export.newick`."""
        return self._export.newick()

    def to_hclust(self) -> dict[str, Any]:
        """Return R's ``hclust`` fields: see :meth:`Export.hclust`."""
        return self._export.hclust()

    # -- made from other inputs --------------------------------------------------------------

    @classmethod
    def from_partitions(cls, data: Any, *, sample: int = SAMPLE_ROWS, **options: Any) -> Self:
        """Make a state of a table that is read in partitions, by Dask, and never whole.

        Its rows become groups (``max_leaves``), which are found among a sample of rows that stays
        in memory; then every row is put into a group where it is, on the scheduler that Dask has:
        threads, or the workers of a ``distributed.Client``. Ranges, means, sizes and profiles are
        of all rows. The result is the same, bit for bit, for any partitions of the same rows, any
        order and any number of workers. ``ClusterState(data)`` does the same with the usual sample.
        Dask's own means show how far it is: ``dask.diagnostics.ProgressBar``, or the dashboard of
        the client; :class:`~hclust_widgets.PartitionsExplorer` shows it in a widget. An interrupted
        change leaves the state as it was.

        :attr:`labels_` is a Dask Series, computed where it is asked for; :meth:`to_parquet` writes
        rows and labels. Positions of rows (:attr:`selection`) are those of the sample.

        Parameters
        ----------
        data : dask DataFrame, pyarrow Dataset or path
            A path leads to a folder of Parquet or CSV files, or to one such file.
        sample : int
            Rows of the sample, nearly. Groups are at most so many; medians and quartiles are its
            own, and :attr:`notes` says so. Fewer rows are all in it.
        **options
            Further options of the state. Metrics other than euclidean, linkages without weights,
            ``max_leaves=None``, ranks, scaling of rows, conditions on rows, and gaps that are
            skipped or filled by neighbors are refused.

        Raises
        ------
        ImportError
            Without Dask: ``pip install "hclust_widgets[dask]"``.
        TypeError, ValueError
            For what cannot be used: one sentence.

        Examples
        --------
        >>> import dask.dataframe as dd
        >>> from hclust_widgets import ClusterState, load_mpg
        >>> frame = dd.from_pandas(load_mpg(), npartitions=4)
        >>> state = ClusterState.from_partitions(frame, max_leaves=100, n_clusters=4)
        >>> print(state.summary)
        392 cars in 95 groups, in 4 partitions by 10 features of 8 columns ...
        >>> len(state.labels_.compute())
        398
        """
        with refusing():
            for name, word in options.items():
                if name in WORDS:  # before anything is read
                    check_choice(name, usual_name(name, word), WORDS[name])
            opened = Partitions.open(data, sample=sample)
        return cls(opened, **options)

    @classmethod
    def from_distances(
        cls,
        d: Any,
        names: Any = None,
        kind: str = "distance",
        table: Any = None,
        **options: Any,
    ) -> Self:
        """Make a state of distances or similarities between rows.

        Parameters
        ----------
        d : DataFrame or array of shape (n, n), or array of shape (n * (n - 1) / 2,)
            Square, or condensed as ``scipy.spatial.distance.pdist`` returns it. Of correlations as
            SPSS, jamovi or apaTables print them, stars of significance, lines between those of the
            values and columns of means are left out; one triangle is enough.
        names : iterable of n names, optional
            Default: those of the DataFrame.
        kind : {"distance", "similarity", "absolute_correlation"}
            Similarities with ones on their diagonal become ``1 - s``, with 100 (percent)
            ``100 - s``; so a correlation of -1 is the largest distance. With
            "absolute_correlation" it becomes ``1 - abs(r)``, so -1 and 1 are both near.
        table : DataFrame, optional
            The rows themselves, found by name, for what shows values of columns.
        **options
            Further options of the state. The linkage is "average" unless told; ward, centroid and
            median are refused, as in scikit-learn, since they are defined for Euclidean
            distances between rows.

        Raises
        ------
        TypeError, ValueError
            If the distances are damaged; one sentence that names the cell.

        Examples
        --------
        >>> from hclust_widgets import ClusterState
        >>> d = [[0, 2, 9], [2, 0, 8], [9, 8, 0]]
        >>> state = ClusterState.from_distances(d, names=["ape", "man", "cat"], n_clusters=2)
        >>> state.labels_.to_dict()
        {'ape': 0, 'man': 0, 'cat': 1}
        """
        if "metric" in options:
            raise TypeError("from_distances takes no metric: the distances are there already.")
        found = read_distances(d, names=names, kind=kind)
        return cls(found, table=table, metric=PRECOMPUTED, **options)

    def transposed(self, **options: Any) -> Self:
        """Make a state of the table with rows and columns exchanged; this state stays as it is.

        The columns of numbers that are compared become rows. The names of the rows, from the
        column that names them or from the index, become names of columns. Other columns describe
        what are columns then: they are left out, and :attr:`notes` says so.

        Parameters
        ----------
        **options
            Options of the new state; default for linkage, metric, missing values and a scaling
            that was chosen: as here, where they can be used.

        Returns
        -------
        ClusterState
            Of an exchanged table that of the table as it was, with all its columns.

        Raises
        ------
        TypeError, ValueError
            If there is no table, fewer than two columns of numbers, or a name stands twice.

        Examples
        --------
        >>> import pandas as pd
        >>> from hclust_widgets import ClusterState
        >>> genes = pd.DataFrame({"gene": ["a", "b", "c"], "c1": [5, 1, 9], "c2": [5, 2, 9],
        ...                       "t1": [1, 7, 3], "t2": [1, 7, 4]})
        >>> ClusterState(genes).transposed(n_clusters=2).labels_.to_dict()
        {'c1': 0, 'c2': 0, 't1': 1, 't2': 1}
        """
        from .transposing import transposed

        return transposed(self.clustering, options, type(self))

    @classmethod
    def from_newick(cls, text: str, *, table: Any = None, **options: Any) -> Self:
        """Make a state of a tree in Newick format.

        Parameters
        ----------
        text : str
            One tree with lengths of branches, leaves all equally deep: see
            :func:`hclust_widgets.export.trees.newick.read`.
        table : DataFrame or ndarray, optional
            The rows themselves, found by the leaves' names.
        **options
            Further options of the state: ``n_clusters``, ``columns`` and so on.

        Raises
        ------
        TypeError, ValueError
            If it is no such tree; one sentence that names the place in the text.

        Examples
        --------
        >>> from hclust_widgets import ClusterState
        >>> state = ClusterState.from_newick("((ape:1,man:1):2,cat:3);", n_clusters=2)
        >>> state.labels_.to_dict()
        {'ape': 0, 'man': 0, 'cat': 1}
        """
        from hclust_widgets.export.trees import newick

        return cls._of_tree(newick.read(text), table, options)

    @classmethod
    def from_hclust(
        cls,
        merge: Any,
        height: Any,
        order: Any = None,
        labels: Any = None,
        *,
        table: Any = None,
        method: str | None = None,
        dist_method: str | None = None,
        **options: Any,
    ) -> Self:
        """Make a state of the fields of R's ``hclust``.

        Parameters
        ----------
        merge, height, order, labels, method, dist_method
            As R has them: see :func:`hclust_widgets.export.trees.r_hclust.read`.
        table : DataFrame or ndarray, optional
            The rows themselves: found by the labels, without labels in the order of observations.
        **options
            Further options of the state: ``n_clusters``, ``columns`` and so on.

        Raises
        ------
        TypeError, ValueError
            If the fields are no tree; one sentence that names the field and its row.
        """
        from hclust_widgets.export.trees import r_hclust

        tree = r_hclust.read(merge, height, order, labels, method=method, dist_method=dist_method)
        return cls._of_tree(tree, table, options)

    @classmethod
    def _of_tree(cls, tree: Tree, table: Any, options: dict[str, Any]) -> Self:
        if table is None:
            return cls(tree, **options)
        from hclust_widgets.export.trees.match_leaves import on_table

        return cls(on_table(tree, table, options.get("columns")), table=table, **options)
