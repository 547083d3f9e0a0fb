"""One consistent result: settings and all that follows from them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from numbers import Integral
from typing import TYPE_CHECKING, Any, Literal

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from hclust_widgets.analysis.dominant_column import repeated_column
from hclust_widgets.common.checks import reject_unknown
from hclust_widgets.common.constants import COLORS, ONLY_A_TREE
from hclust_widgets.common.format import Span, is_encodable, plain_text
from hclust_widgets.table.distances import PRECOMPUTED
from hclust_widgets.tree.naming.annotations import Annotations
from hclust_widgets.tree.naming.cluster_annotations import ClusterAnnotations

from .column_options import AS_ROWS, ColumnOptions
from .settings import Settings
from .shared_messages import IN_PARTITIONS
from .summary import notes, summary_spans

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from hclust_widgets.analysis.class_comparison import ClassComparison
    from hclust_widgets.analysis.cluster_profile import Profile
    from hclust_widgets.analysis.column_shares import ColumnShares
    from hclust_widgets.analysis.cuts.best_cuts import BestCut
    from hclust_widgets.analysis.cuts.node_scores import Score
    from hclust_widgets.analysis.fidelity import Fidelity
    from hclust_widgets.clustering.groups.groups import RowGroups
    from hclust_widgets.table.distances import Distances
    from hclust_widgets.table.exchange import ExchangedTable
    from hclust_widgets.table.features import Features
    from hclust_widgets.table.partitions.source import Partitions
    from hclust_widgets.tree.cophenetic import CopheneticCorrelation
    from hclust_widgets.tree.cut import Cut
    from hclust_widgets.tree.partition import Partition
    from hclust_widgets.tree.rotations import Flipped
    from hclust_widgets.tree.tree import Tree

__all__ = ["NEEDS_TABLE", "Clustering", "Settings", "needs_table"]

NEEDS_TABLE = f"This needs the rows' values, but {ONLY_A_TREE}"
_ONLY_DISTANCES = NEEDS_TABLE.replace("only a tree was", "only distances were")


def needs_table(distances: Distances | None) -> str:
    """State that something needs a table, where only a tree or, given such, distances are there."""
    return NEEDS_TABLE if distances is None else _ONLY_DISTANCES


_NO_SELECTED_ROWS = f"The selected rows are rows of a table, but {ONLY_A_TREE}"


@dataclass(frozen=True, eq=False)
class Clustering:
    """Settings and all that follows from them at one moment; cannot be changed.

    Made by :class:`~hclust_widgets.clustering.pipeline.ClusteringPipeline`. Everything that can be
    read from a result is here, and works in a script without a state or a widget.

    Attributes
    ----------
    settings : Settings
    features : Features or None
        None when a tree was passed in without its table.
    unflipped_tree : Tree
        In its default order.
    tree : Tree
        As it is drawn: with the branches flipped that a reader flipped.
    cut : Cut
    annotations : Annotations
        Names and colors that a reader gave to nodes of the tree, and its color numbers.
    profile : Profile or None
        Describes the clusters; None without a table.
    cophenetic_correlation : CopheneticCorrelation or None
        How well the tree's heights follow the distances, computed when it is first read; None
        when the distances are not known.
    suggested : bool
        True if the cut was suggested, not requested.
    selection : tuple of int
        Positions of the selected rows in the table, ascending.
    input_kind : {None, "linkage", "model", "tree"}
        What the tree was passed in as, "tree" for one that was read from another format; None
        where it was computed from the features.
    flips : tuple of Flipped
        Branches that were flipped by hand, in this tree and in those that may be shown again.
    numbers_moved : bool
        True if clusters took over colors from clusters of other numbers when the tree changed, and
        the number of clusters is still the one of that moment.
    leveled : bool
        True if the tree changed, not all of an uneven cut and of locked clusters could be kept,
        and the cut has not been moved since.
    distances : Distances or None
        Those that were handed in instead of a table, or beside it.
    groups : RowGroups or None
        Groups of rows, where the leaves of the tree are such. Then ``features`` has one row of each
        group, and :attr:`row_features` has all.
    exchanged : ExchangedTable or None
        How rows and columns were exchanged, if the rows are columns of the table passed in.
    column_options : ColumnOptions
        How the columns of a clustermap are clustered and cut.

    Examples
    --------
    >>> from hclust_widgets import load_mpg
    >>> from hclust_widgets.clustering.pipeline import ClusteringPipeline
    >>> pipeline = ClusteringPipeline(load_mpg())
    >>> clustering = pipeline.begin(n_clusters=4)
    >>> clustering.labels_.value_counts().sort_index().tolist()
    [142, 103, 68, 79]
    >>> print(clustering.summary)
    392 cars by 10 features of 8 columns scaled to [0, 1], ward linkage of euclidean distances: ...
    >>> pipeline.changed(clustering, {"linkage": "average"}).cut.sizes.tolist()
    [68, 142, 79, 103]
    """

    settings: Settings
    features: Features | None
    unflipped_tree: Tree
    tree: Tree
    cut: Cut
    annotations: Annotations
    profile: Profile | None
    cophenetic_correlation: CopheneticCorrelation | None
    suggested: bool = False
    selection: tuple[int, ...] = ()
    input_kind: str | None = None
    flips: tuple[Flipped, ...] = ()
    numbers_moved: bool = False
    leveled: bool = False
    distances: Distances | None = None
    groups: RowGroups | None = None
    exchanged: ExchangedTable | None = None
    column_options: ColumnOptions = AS_ROWS

    @property
    def precomputed(self) -> Distances | None:
        """The distances that were clustered, if they were handed in."""
        return self.distances if self.settings.metric == PRECOMPUTED else None

    @property
    def row_metric(self) -> str | None:
        """Metric of the rows' values; None where the tree is not known to be made of them."""
        return None if self.precomputed is not None else self.settings.metric

    @property
    def cophenetic(self) -> float | None:
        """Cophenetic correlation, computed now unless it was before; None without distances."""
        r = self.cophenetic_correlation
        return None if r is None else r.value

    # -- rows --------------------------------------------------------------------------------

    @property
    def n_rows(self) -> int:
        """Rows of the table, complete or not; leaves when there is no table."""
        if self.features is not None:
            return self.features.n_rows
        return self.tree.n_leaves if self.distances is None else self.distances.given.n_rows

    @property
    def partitions(self) -> Partitions | None:
        """The table in partitions, if not all rows are in memory.

        Then :attr:`features` and positions of rows are those of its sample.
        """
        return None if self.groups is None else self.groups.partitions

    @property
    def row_index(self) -> pd.Index:
        """Index of the rows that are in memory: of the table, or of the sample of partitions."""
        if self.features is not None:
            return self.features.table.index
        names = self.tree.names if self.distances is None else self.distances.given.index
        return pd.RangeIndex(self.n_rows) if names is None else pd.Index(names)

    @property
    def row_features(self) -> Features | None:
        """Features of all rows that are clustered; :attr:`features` are those of the leaves."""
        return self.features if self.groups is None else self.groups.features

    @cached_property
    def partition(self) -> Partition:
        """Clusters of all rows that are clustered; :attr:`cut` has those of the leaves."""
        return self.cut if self.groups is None else self.groups.partition(self.cut)

    def rows(self) -> NDArray[np.intp]:
        """Return the position in the table of every leaf: ndarray of intp, shape (n,).

        Of a group of rows that of the one that stands for it.
        """
        if self.features is not None:
            return self.features.rows
        kept = None if self.distances is None else self.distances.rows
        return np.arange(self.tree.n_leaves) if kept is None else kept

    def row_names(self) -> NDArray[np.object_]:
        """Return the name of every leaf: ndarray of str, shape (n,)."""
        if self.groups is not None:
            return self.groups.names()
        if self.features is not None and self.precomputed is None:
            return self.features.row_names()
        if self.tree.names is not None:
            return np.asarray(self.tree.names, dtype=object)
        if self.features is not None:
            return self.features.row_names()
        return np.asarray([str(row) for row in self.rows().tolist()], dtype=object)

    def selected_leaves(self) -> NDArray[np.intp]:
        """Return the leaves of the selected rows: ndarray of intp."""
        if self.groups is not None:
            return self.groups.groups_at(np.asarray(self.selection, dtype=np.intp))
        return np.flatnonzero(np.isin(self.rows(), self.selection))

    def shown_selection(self) -> Sequence[int] | NDArray[np.intp]:
        """Return the selected rows as views know them: of a group the row that stands for it."""
        return self.selection if self.groups is None else self.rows()[self.selected_leaves()]

    def rows_behind(self, shown: Any) -> Any:
        """Return all rows, positions in the table, for which the rows of a view stand."""
        return shown if self.groups is None else self.groups.rows_of(np.asarray(shown, np.intp))

    def leaves_of(self, rows: Sequence[int]) -> list[int]:
        """Return the leaf of each of some rows that are clustered (positions in the table)."""
        if self.groups is None:
            return [int(leaf) for leaf in np.searchsorted(self.rows(), rows)]
        at = np.searchsorted(self.groups.features.rows, rows)
        return [int(leaf) for leaf in self.groups.group_of[at]]

    def selected_rows(self) -> pd.DataFrame:
        """Return the selected rows of the table, with its index, columns and dtypes.

        Returns
        -------
        DataFrame
            In the table's order; no rows, but all columns, where nothing is selected.

        Raises
        ------
        ValueError
            If there is no table.
        """
        if self.features is None:
            raise ValueError(_NO_SELECTED_ROWS)
        return self.features.table.iloc[list(self.selection)].copy()

    def heatmap_values(self) -> pd.DataFrame:
        """Return what a heatmap shows: the scaled values, or the distances that were handed in.

        Returns
        -------
        DataFrame of shape (n, p)
            Of distances (n, n).

        Raises
        ------
        ValueError
            If there is neither.
        """
        if self.precomputed is not None:
            return self.precomputed.frame()
        if self.features is None:
            raise ValueError(needs_table(self.precomputed))
        return self.features.to_frame()

    @property
    def n_heatmap_columns(self) -> int:
        """Number of columns of :meth:`heatmap_values`; 0 without values or distances."""
        if self.precomputed is not None:
            return self.tree.n_leaves
        return 0 if self.features is None else len(self.features.columns)

    # -- tree and labels ---------------------------------------------------------------------

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
    def labels_(self) -> pd.Series:
        """Cluster of every row of the table.

        Returns
        -------
        Series of Int64, length n_rows
            On the table's index, ``<NA>`` for rows that were left out. Numbered as
            ``AgglomerativeClustering`` numbers them. Without a table on the names of the tree's
            leaves, if it has any. Of a table in partitions a Dask Series on the frame's index,
            computed where it is asked for.
        """
        if self.groups is not None and self.groups.partitions is not None:
            lazy: pd.Series = self.groups.labels_of(self.cut, "cluster")
            return lazy
        return self._labels_in_memory()

    def _labels_in_memory(self) -> pd.Series:
        labels = self.label_of_rows().astype(np.int64)
        missing = labels < 0
        labels[missing] = 0
        values = pd.arrays.IntegerArray(labels, missing)
        return pd.Series(values, index=self.row_index, name="cluster")

    @property
    def group_of_row(self) -> pd.Series | None:
        """Group of every row of the table, which is a leaf of the tree; None without groups.

        Returns
        -------
        Series of Int64, length n_rows, or None
            On the table's index, ``<NA>`` for rows that were left out. Of a table in partitions
            a Dask Series.
        """
        if self.groups is None:
            return None
        if self.groups.partitions is not None:
            lazy: pd.Series = self.groups.labels_of(None, "group")
            return lazy
        found = np.full(self.n_rows, -1, dtype=np.int64)
        found[self.groups.features.rows] = self.groups.group_of
        values = pd.arrays.IntegerArray(np.maximum(found, 0), found < 0)
        return pd.Series(values, index=self.groups.features.table.index, name="group")

    def named_labels(self) -> pd.Series:
        """Return the name of every row's cluster, its number where none was given.

        Returns
        -------
        Series of str, length n_rows
            As many different ones as there are clusters: equal names are told apart by a number.
            On the table's index, ``<NA>`` for rows that were left out.
        """
        names = self.cluster_names()
        if self.groups is not None and self.groups.partitions is not None:
            lazy: pd.Series = self.groups.names_of(self.cut, names)
            return lazy
        words = pd.array(names, dtype="string")
        return self.labels_.map(dict(enumerate(words))).astype("string")

    def to_frame(
        self, *, name: str = "cluster", names: bool = False, **unknown: object
    ) -> pd.DataFrame:
        """Return the table with a column of labels.

        Parameters
        ----------
        name : str
            Name of the new column.
        names : bool
            True for the clusters' names instead of their numbers.

        Raises
        ------
        TypeError
            If ``names`` is neither True nor False.
        ValueError
            If the table has such a column already, if it can have none of this name, or if there
            is no table.
        """
        reject_unknown("to_frame", unknown, ("name", "names"))
        if not isinstance(names, bool):
            raise TypeError(
                f"names must be True or False, not {names!r} (name is that of the column)."
            )
        if isinstance(name, str) and not is_encodable(name):
            raise ValueError(f"name={name!r} holds half of a character: choose another name.")
        if self.features is None:
            raise ValueError(needs_table(self.precomputed))
        if self.partitions is not None:
            raise ValueError(IN_PARTITIONS.format("A table with its labels needs"))
        table = self.features.table
        if name in table.columns:
            raise ValueError(
                f"The table has a column {name!r} already: choose another name (name=...)."
            )
        frame = table.copy()
        frame[name] = self.named_labels() if names else self.labels_
        return frame

    def column_shares(self) -> pd.DataFrame:
        """Return the share of each column in the distances, and in what separates the clusters.

        Returns
        -------
        DataFrame
            A row for each column that is compared, indexed by ``column``. ``distance_share``: its
            share of the squared (for cityblock and hamming: the plain) distances, added up over all
            pairs of rows; nan for metrics in which columns have no share. ``cluster_share``: its
            share of the between-cluster sum of squares of the scaled values; nan for one cluster.

        Raises
        ------
        ValueError
            If there is no table.

        See Also
        --------
        hclust_widgets.analysis.column_shares.ColumnShares : How they are computed.
        """
        return self.shares_of_columns().to_frame(self.cut)

    def shares_of_columns(self) -> ColumnShares:
        """Return what :meth:`column_shares` is read from, for any cut of this tree."""
        from hclust_widgets.analysis.column_shares import ColumnShares

        if self.groups is not None:
            return self.groups.shares(self.row_metric)
        if self.features is None:
            raise ValueError(needs_table(self.precomputed))
        return ColumnShares(self.features, self.row_metric)

    @cached_property
    def repeated_column(self) -> tuple[int, float] | None:
        """Column whose values are the clusters, and the adjusted Rand index; None if there is none.

        See :func:`hclust_widgets.analysis.dominant_column.repeated_column`.
        """
        features = None if self.precomputed is not None else self.row_features
        return None if features is None else repeated_column(features, self.partition)

    # -- names and colors of clusters --------------------------------------------------------

    def label_of_rows(self, cut: Cut | None = None) -> NDArray[np.intp]:
        """Return the label of every row of the table by a cut, -1 where it was left out."""
        labels = np.full(self.n_rows, -1, dtype=np.intp)
        rows = self.rows() if self.groups is None else self.groups.features.rows
        if cut is None or cut is self.cut:
            labels[rows] = self.partition.labels_
        else:
            labels[rows] = (cut if self.groups is None else self.groups.partition(cut)).labels_
        return labels

    def medoid_names(self) -> NDArray[np.object_]:
        """Return the name of every cluster's most typical row: ndarray of str, shape (k,)."""
        if self.profile is None:
            raise ValueError(needs_table(self.precomputed))
        if self.groups is not None:
            return self.profile.medoid_names(self.cut)
        names: NDArray[np.object_] = self.row_names()[self.profile.medoids(self.cut)]
        return names

    def cluster_colors(self) -> list[str]:
        """Return the color of every cluster as ``#rrggbb``: list of k str, by label."""
        found = [COLORS[i % len(COLORS)].lower() for i in self.color_numbers.tolist()]
        for label, color in self.given_colors.items():
            found[label] = color
        return found

    @property
    def color_numbers(self) -> NDArray[np.intp]:
        """Number of every cluster's color and marker, by label: ndarray of shape (k,)."""
        return self.cluster_annotations.color_numbers

    @cached_property
    def cluster_annotations(self) -> ClusterAnnotations:
        """Names and colors of this cut's clusters: ClusterAnnotations."""
        return ClusterAnnotations(self.cut, self.annotations)

    @property
    def given_names(self) -> dict[int, str]:
        """Names given to exactly these rows, by label; two clusters may have the same one."""
        return self.cluster_annotations.given_names

    @property
    def names_by_label(self) -> dict[int, str]:
        """Names by label, as :attr:`ClusterAnnotations.names`: ``"Light cars, part"``."""
        return self.cluster_annotations.names

    @property
    def given_colors(self) -> dict[int, str]:
        """Given colors, ``#rrggbb``, by label."""
        return self.cluster_annotations.colors

    def cluster_name(self, label: int) -> str:
        """Return the given name of a cluster, else its number."""
        return self.cluster_annotations.name(label)

    def cluster_title(self, label: int) -> str:
        """Return what a cluster is called, name before number: ``"Light cars (3)"``, or ``"3"``."""
        return self.cluster_annotations.title(label)

    def cluster_names(self) -> list[str]:
        """Return the name of every cluster, its number where none was given: list of k str."""
        return [self.cluster_name(i) for i in range(self.cut.n_clusters)]

    def with_annotation(self, label: int, **change: str | None) -> Clustering:
        """Return this clustering with another name or color of one cluster.

        Parameters
        ----------
        label : int
        **change
            ``name`` or ``color``, both checked already; None takes it away.

        Raises
        ------
        TypeError, ValueError
            If there is no such cluster.
        """
        if isinstance(label, bool) or not isinstance(label, Integral):
            raise TypeError(f"A cluster is told by its label, not by {label!r}.")
        if not 0 <= label < self.cut.n_clusters:
            raise ValueError(
                f"There is no cluster {label}: the labels are 0 to {self.cut.n_clusters - 1}."
            )
        found = self.annotations.with_entry(int(self.cut.nodes[label]), **change)
        return self if found is self.annotations else replace(self, annotations=found)

    # -- where to cut -----------------------------------------------------------------------

    def evidence(
        self,
        max_clusters: int | None = None,
        *,
        gap: bool = False,
        n_references: int = 100,
        power: int = 2,
        reference: Literal["scaledPCA", "original"] = "scaledPCA",
        seed: int = 0,
        progress: Callable[[int], bool] | None = None,
        reading: Callable[[float], object] | None = None,
    ) -> pd.DataFrame:
        """Return indices of every number of clusters, which say where a cut is good.

        Parameters
        ----------
        max_clusters : int, optional
            The most clusters, from 2. Default: 30, or the number of rows.
        gap : bool
            Add the gap statistic (Tibshirani et al. 2001), columns ``gap`` and ``gap_se``, and
            the row of one cluster. Takes as long as ``n_references`` clusterings.
        n_references : int
            Number of reference data sets.
        power : {1, 2}
            Of the distances within clusters: 2 in the paper, 1 by default in R's ``clusGap``.
        reference : {"scaledPCA", "original"}
            Reference data are uniform over the ranges of the principal components, or of the
            columns.
        seed : int
            Of the random numbers.
        progress : function, optional
            Called with the number of reference data sets that are done; if it returns False, the
            computation ends with
            :class:`~hclust_widgets.analysis.cuts.gap_statistic.CancelledError`.
        reading : function, optional
            Called with the share of the distances that has been read, where they are too many
            for one block; not for groups of rows.

        Returns
        -------
        DataFrame
            Index ``n_clusters``; columns ``height_gap, height_ratio, silhouette,
            calinski_harabasz, davies_bouldin, dunn, within_ss``: see
            :data:`~hclust_widgets.analysis.cuts.evidence.INDEX_MEANING`. nan where an index has no
            value; without a table only the first two have. Of groups of rows the indices are of
            all rows, with a column ``simplified_silhouette``
            (:mod:`hclust_widgets.analysis.simplified_silhouette`); the silhouette and Dunn's index,
            for which all pairs of rows are compared, are nan, and the gap statistic is that of a
            sample of 2,000 rows, clustered exactly (``attrs["gap_sample"]``). How the gap
            statistic was computed stands in ``attrs["gap_how"]``.

        Raises
        ------
        TypeError, ValueError
            If an option is out of range, or for ``gap`` without a table or with another metric
            than euclidean.
        """
        from .evidence import evidence_of

        return evidence_of(
            self.tree, self.features, self.settings.metric, distances=self.precomputed,
            groups=self.groups, max_clusters=max_clusters, gap=gap,
            n_references=n_references, power=power, reference=reference, seed=seed,
            progress=progress, reading=reading,
        )  # fmt: skip

    def silhouettes(self) -> pd.DataFrame:
        """Return how well every row fits its cluster, and which other cluster is nearest to it.

        Returns
        -------
        DataFrame of n_rows rows
            On the table's index. ``cluster``: label; ``silhouette``: (b - a) / max(a, b) with a
            the mean distance to the other rows of the cluster and b that to the rows of the
            nearest other one (Rousseeuw 1987), 0 for a row by itself; ``neighbor``: label of that
            other cluster, the one that a row with a silhouette below 0 would rather be in.
            ``<NA>`` and nan for rows that were left out, and for a single cluster. Where rows are
            in groups, ``simplified_silhouette`` stands in the place of ``silhouette``: of all rows
            too, but with the distances to the centroids of the clusters. Of a table in partitions
            they are of its sample.

        Raises
        ------
        ValueError
            If there is no table.

        See Also
        --------
        hclust_widgets.analysis.silhouette : How they are computed.
        """
        from hclust_widgets.clustering.groups.group_evidence import silhouettes_of_groups

        from .evidence import silhouettes_of

        if self.groups is not None:
            found = silhouettes_of_groups(self.groups, self.cut)
        else:
            found = silhouettes_of(
                self.features, self.cut, self.settings.metric, precomputed=self.precomputed
            )
        found = found.set_axis(self.row_index)
        found.insert(0, "cluster", self._labels_in_memory())
        return found

    def compare_linkages(self) -> pd.DataFrame:
        """Return how well the tree of every linkage fits the same distances.

        Returns
        -------
        DataFrame
            Index ``linkage``, those that are defined for the metric. ``cophenetic_correlation``
            (Sokal & Rohlf 1962): between distances and the heights at which rows join, 1 for a
            tree that shows them all; ``agglomerative_coefficient`` (Kaufman & Rousseeuw 1990, as
            ``coef.hclust`` of R's package cluster): near 1 where rows merge far below the last
            merge, so it is no measure of fit, and favors linkages that draw out their heights;
            ``inconsistency`` (``scipy.cluster.hierarchy.inconsistent``, depth 2): how many
            standard deviations the last merge lies above the mean of itself and the two below.
            Of groups of rows: the linkages in which larger groups count for more, and the numbers
            of all rows, those of a group as far apart as they are in the mean, merged at height 0.

        Raises
        ------
        ValueError
            Without rows or distances, without a metric, or if the distances of all pairs need
            more memory than there is.

        Examples
        --------
        >>> from hclust_widgets import ClusterState, load_mpg
        >>> found = ClusterState(load_mpg()).compare_linkages()
        >>> found.cophenetic_correlation.idxmax()
        'average'
        """
        from .linkages import compare, table_of

        return table_of(compare(self.features, self.settings.metric, self.precomputed, self.groups))

    def fidelity(self, *, n_samples: int = 20, sample_size: int = 2000, seed: int = 0) -> Fidelity:
        """Compare the clusters of groups of rows with those of exact trees of samples.

        Parameters
        ----------
        n_samples : int
        sample_size : int
            Rows of each sample.
        seed : int
            Of the random numbers.

        Returns
        -------
        Fidelity
            ``indices``, the adjusted Rand index of each sample at the present number of clusters,
            ``mean``, ``std``, ``lowest``; as text a sentence, which advises more groups if the mean
            is ``is_low``, below 0.95. Takes some seconds.

        Raises
        ------
        TypeError, ValueError
            If an option is out of range, if rows are in no groups, or for clusters at different
            heights.

        See Also
        --------
        hclust_widgets.analysis.fidelity : How it is computed, and what it can say.
        """
        from .evidence import fidelity_of

        return fidelity_of(
            self.groups, self.cut, self.settings.linkage,
            n_samples=n_samples, sample_size=sample_size, seed=seed,
        )  # fmt: skip

    def compare_classes(self, known: Any = None) -> ClassComparison:
        """Compare the clusters with known classes.

        Parameters
        ----------
        known : column name, Series or array-like of length n_rows, optional
            By default the column with the role "known". Missing values are rows without a class:
            they are not compared.

        Returns
        -------
        ClassComparison
            ``table`` of counts (clusters x classes), ``adjusted_rand``,
            ``normalized_mutual_info``, ``homogeneity``, ``completeness``, ``v_measure``.

        Raises
        ------
        TypeError, ValueError
            If no column is known and none is named, if there is no such column, or if the values
            are not one for each row.
        """
        from .known_classes import compare_classes_of

        return compare_classes_of(self, known)

    def best_cuts(
        self,
        *,
        score: Score | None = None,
        top: int = 5,
        min_size: int = 5,
        k: int | tuple[int, int] | None = None,
        price: float | None = None,
    ) -> list[BestCut]:
        """Return the cuts with the best score, exactly; they need not lie at one height.

        Where clusters differ in density, no single height separates them all. The best of all
        cuts is never worse than the best horizontal one *by this score*, which is no proof that
        it is truer.

        Parameters
        ----------
        score : str, function or array of shape (2n - 1,), optional
            Adds up over clusters: one of
            :data:`~hclust_widgets.analysis.cuts.node_scores.SCORES`, a function of the positions of
            a cluster's rows among the clustered ones, or a number for each node. Default: "bic";
            "excess_of_mass", which needs the tree alone, where rows are no points (gower distances,
            gaps, distances or a tree that were handed in).
        top : int
            How many cuts, at most.
        min_size : int
            Smallest cluster, in rows.
        k : int or (int, int), optional
            Fewest and most clusters, or their exact number.
        price : float, optional
            Of one cluster, for ``score="within_ss"``.

        Returns
        -------
        list of BestCut
            The best first, each with ``score``, ``scored_by``, ``nodes``, ``n_clusters``,
            ``labels_``, ``is_uneven`` and ``is_tied``.

        Raises
        ------
        TypeError, ValueError
            If an option is out of range, or if no cut meets the limits.

        Examples
        --------
        >>> from hclust_widgets import ClusterState, load_mpg
        >>> state = ClusterState(load_mpg())
        >>> [cut.n_clusters for cut in state.best_cuts(top=3, min_size=20, k=(2, 6))]
        [6, 6, 5]
        """
        from .evidence import best_cuts_of

        return best_cuts_of(
            self.tree,
            self.features,
            self.settings.metric,
            precomputed=self.precomputed is not None,
            groups=self.groups,
            score=score,
            top=top,
            min_size=min_size,
            k=k,
            price=price,
        )

    # -- in words ----------------------------------------------------------------------------

    @property
    def summary(self) -> str:
        """What is shown, in one sentence: see :meth:`summary_spans`."""
        return plain_text(self.summary_spans())

    def summary_spans(self, *, wait: bool = True) -> tuple[Span, ...]:
        """Return :attr:`summary` in pieces, each with its tone.

        Parameters
        ----------
        wait : bool
            False to leave out the cophenetic correlation of more than 3,000 rows until it was
            computed. That takes a second or two for 15,000 rows; of more rows the sentence tells
            it only once :attr:`cophenetic` was read.
        """
        return summary_spans(self, wait=wait)

    @cached_property
    def notes(self) -> tuple[str, ...]:
        """What a reader ought to know besides: rows left out, ties, a suggested start."""
        return notes(self)
