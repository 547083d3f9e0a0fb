"""Many rows as a few thousand groups of like rows: when, and what then stands for what."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from hclust_widgets.analysis.cluster_profile import ColumnProfile, Profile
from hclust_widgets.analysis.column_shares import ColumnShares
from hclust_widgets.analysis.weighted_leaves import WeightedLeaves
from hclust_widgets.clustering.settings import AUTOMATIC_ABOVE
from hclust_widgets.common.arrays import read_only
from hclust_widgets.common.format import count, percent
from hclust_widgets.tree.cut import Cut
from hclust_widgets.tree.groups.row_groups import group_means, group_rows
from hclust_widgets.tree.groups.weighted import WEIGHTED_LINKAGES, group_distances, weighted_linkage
from hclust_widgets.tree.linkage.distances import require_memory
from hclust_widgets.tree.partition import Partition, RowPartition
from hclust_widgets.tree.tree import Tree

from .cell_spread import spread_of_features
from .row_search import RowSearch

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pandas as pd

    from hclust_widgets.clustering.settings import MaxLeaves, Settings
    from hclust_widgets.common.arrays import Floats, Ints
    from hclust_widgets.table.features import Features
    from hclust_widgets.table.partitions.source import Partitions

__all__ = [
    "AUTOMATIC_GROUPS",
    "GroupedProfile",
    "GroupedShares",
    "RowGroups",
    "check_max_leaves",
    "points_of",
    "wanted_groups",
]

#: So many groups of rows where nobody asked for a number.
AUTOMATIC_GROUPS = 2000


def check_max_leaves(value: object) -> MaxLeaves:
    """Return the most leaves of a tree; raise a TypeError or ValueError if it is none."""
    if value is None or (isinstance(value, str) and value == "auto"):
        return value if value is None else "auto"
    if isinstance(value, (bool, np.bool_)) or not isinstance(value, (int, np.integer)):
        raise TypeError(f'max_leaves must be a whole number, "auto" or None, not {value!r}.')
    if value < 2:
        raise ValueError(f"max_leaves={value} is out of range: it starts at 2.")
    return int(value)


def wanted_groups(features: Features, settings: Settings) -> int | None:
    """Return how many groups the rows are to become at most; None for the exact tree.

    Raises
    ------
    ValueError
        If groups were asked for, and this linkage or metric cannot have them.
    """
    asked, n = settings.max_leaves, len(features.rows)
    if asked == "auto" and settings.method == "fast":  # it was asked for, and makes the exact tree
        return None
    if asked is None or n <= (AUTOMATIC_ABOVE if asked == "auto" else asked):
        return None
    why = ""
    if settings.metric != "euclidean":
        why = f"by euclidean distances, not {settings.metric}"
    elif settings.linkage not in WEIGHTED_LINKAGES:
        why = f"for {', '.join(WEIGHTED_LINKAGES)} linkage, not {settings.linkage}"
    elif features.has_gaps:
        why = "where no values are missing"
    if not why:
        return AUTOMATIC_GROUPS if asked == "auto" else asked
    if asked == "auto":
        return None
    raise ValueError(
        f"{count(n, 'rows')} become groups (max_leaves={asked:,}) {why}: choose otherwise, or "
        "max_leaves=None for the exact tree."
    )


@dataclass(frozen=True, eq=False)
class RowGroups:
    """The rows of a table in groups, each a leaf of the tree.

    Attributes
    ----------
    features : Features
        Of all rows.
    group_of : ndarray of intp, shape (n,)
        Group of each row that is clustered.
    representatives : ndarray of intp, shape (m,)
        Of each group the row nearest to its mean, among the clustered rows; ascending.
    sizes : ndarray of intp, shape (m,)
        Rows in each group.
    centers : ndarray of shape (m, p)
        Mean of each group; columns with weights are multiplied by their roots.
    spreads : ndarray of shape (m,)
        Mean squared distance of its rows from it.
    asked : int
        The most groups that were allowed.
    """

    features: Features
    group_of: Ints
    representatives: Ints
    sizes: Ints
    centers: Floats
    spreads: Floats
    asked: int

    @classmethod
    def of(cls, features: Features, max_groups: int) -> RowGroups:
        """Put like rows into groups, as ``tree.groups.row_groups`` does."""
        require_memory(max_groups, copies=4)
        X = points_of(features)
        group, middle = group_rows(X, max_groups)
        centers, spreads = group_means(X, group)
        return cls(
            features=features,
            group_of=read_only(group),
            representatives=read_only(middle),
            sizes=read_only(np.bincount(group)),
            centers=read_only(centers),
            spreads=read_only(spreads),
            asked=max_groups,
        )

    def tree(self, linkage: str) -> Tree:
        """Return the tree of the groups, in which larger groups count for more."""
        between = group_distances(self.centers, self.sizes, self.spreads, linkage)
        Z = weighted_linkage(between, self.sizes, linkage)
        if not np.isfinite(Z[:, 2]).all():
            raise ValueError(
                "The euclidean distances of these rows are too large for a tree: scale the "
                "columns, or divide them by their units first."
            )
        return Tree(Z, linkage=linkage, metric="euclidean")

    @property
    def partitions(self) -> Partitions | None:
        """The table in partitions, if the rows are not all in memory."""
        return None

    @property
    def n_rows(self) -> int:
        """Rows that are clustered."""
        return len(self.group_of)

    def labels_of(self, cut: Cut | None, name: str) -> Any:
        """Return labels of the rows of a table in partitions, or their groups for None, lazily.

        Raises
        ------
        TypeError
            If the rows are in memory.
        """
        raise TypeError(f"{name}: these rows are in memory, and not in partitions.")

    def names_of(self, cut: Cut, names: Sequence[str]) -> Any:
        """Return the names of the clusters of all rows of a table in partitions, lazily."""
        del names
        return self.labels_of(cut, "cluster")

    def node_sizes(self, tree: Tree) -> Ints:
        """Return the rows under every node: ndarray of intp, shape (2m - 1,)."""
        return self.weighted_leaves.node_sizes(tree)

    def profile(self) -> GroupedProfile:
        """Return what describes the clusters, of all rows."""
        return GroupedProfile(self)

    def shares(self, metric: str | None) -> GroupedShares:
        """Return the shares of columns, of all rows."""
        return GroupedShares(self, metric)

    @cached_property
    def leaves(self) -> Features:
        """Features of one row of each group, the one nearest to its mean: Features of m rows."""
        features, at = self.features, self.representatives
        return replace(
            features,
            values=read_only(features.values[at]),
            unscaled=read_only(features.unscaled[at]),
            rows=read_only(features.rows[at]),
        )

    @cached_property
    def points(self) -> Floats:
        """Those rows as points: ndarray of shape (m, p)."""
        return points_of(self.leaves)

    @cached_property
    def lost(self) -> float:
        """Share of the rows' variance that lies within groups, where the tree sees none: 0 to 1."""
        within = float(self.sizes @ self.spreads)
        middle = self.sizes @ self.centers / self.sizes.sum()
        total = within + float(self.sizes @ ((self.centers - middle) ** 2).sum(axis=1))
        return within / total if total > 0 else 0.0

    @cached_property
    def weighted_leaves(self) -> WeightedLeaves:
        """All rows as points, and what scores and indices need of their groups."""
        return WeightedLeaves(points_of(self.features), self.group_of, self.centers, self.sizes)

    @cached_property
    def cell_spread(self) -> tuple[Floats, Floats]:
        """Mean and deviation of every feature in every group: two ndarrays of shape (m, p).

        In the columns' own units, of all rows: see :func:`spread_of_features`.
        """
        return spread_of_features(self.features, self.group_of, len(self.sizes))

    @cached_property
    def row_search(self) -> RowSearch | None:
        """Search of the names of all rows; None of a table in partitions."""
        if self.partitions is not None:
            return None
        return RowSearch(self.features.row_names(), self.group_of)

    def names(self) -> NDArray[np.object_]:
        """Return a name for every group: ``"ford pinto (12 rows)"``, ndarray of str, shape (m,)."""
        pairs = zip(self.leaves.row_names(), self.sizes.tolist(), strict=True)
        names = [name if size == 1 else f"{name} ({count(size, 'rows')})" for name, size in pairs]
        return np.asarray(names, dtype=object)

    def notes(self, *, asked: bool) -> list[str]:
        """Return what a reader ought to know of the groups, a sentence each."""
        rows, groups = count(self.n_rows, "rows"), count(len(self.sizes), "groups")
        why = "" if asked else f", since there are more than {AUTOMATIC_ABOVE:,} (max_leaves)"
        if self.lost == 0:
            lost = "the rows of a group are the same, so that the tree is exact"
        else:
            share = percent(self.lost)
            lost = f"{share} of their variance lies within groups, where the tree has none"
        shown = "tree, heatmap and scatter show of each group the row nearest to its mean"
        return [
            f"The tree is of {groups} of like rows{why}: {lost}."
            + ("" if self.lost == 0 else " fidelity() compares it with exact trees of samples."),
            f"Labels, sizes and means are of all {rows}; {shown}.",
        ]

    def partition(self, cut: Cut) -> RowPartition:
        """Return the clusters of all rows: each has the label of its group."""
        return RowPartition(read_only(cut.labels_[self.group_of]), cut.n_clusters)

    def rows_of(self, rows: Ints) -> Ints:
        """Return all rows of the groups of these rows, as positions in the table, ascending."""
        chosen = np.zeros(len(self.sizes), dtype=bool)
        chosen[self.groups_at(rows)] = True
        return self.features.rows[chosen[self.group_of]]

    def groups_at(self, rows: Ints) -> Ints:
        """Return the groups that have any of these rows (positions in the table), ascending."""
        there = np.isin(self.features.rows, rows)
        return np.unique(self.group_of[there])


def points_of(features: Features) -> Floats:
    """Return the rows as points: a weight multiplies its column's part of the squared distance."""
    if not features.is_weighted:
        return features.values
    return np.asarray(features.values * np.sqrt(features.feature_weights))


class GroupedProfile(Profile):
    """Profile of the clusters of a tree of groups: of all their rows.

    Parameters
    ----------
    groups : RowGroups
    """

    def __init__(self, groups: RowGroups) -> None:
        super().__init__(groups.features)
        self.groups = groups

    def columns(self, cut: Partition) -> list[ColumnProfile]:
        """Summarize every compared column over all rows, cluster by cluster."""
        return super().columns(self.groups.partition(cut) if isinstance(cut, Cut) else cut)

    def to_frame(self, cut: Cut) -> pd.DataFrame:
        """Return a table of the clusters, of all their rows: see ``Profile.to_frame``."""
        found = super().to_frame(cut)
        sizes = self.groups.partition(cut).sizes
        return found.assign(size=sizes, share=sizes / sizes.sum())

    def medoid_names(self, cut: Cut) -> NDArray[np.object_]:
        """Return the name of each cluster's most typical row, of those that stand for groups."""
        return self.groups.leaves.row_names()[self.medoids(cut)]

    def _find_medoid(self, leaves: Ints) -> int:
        """Return the leaf whose row is nearest to the mean of all rows."""
        groups = self.groups
        sizes = groups.sizes[leaves]
        mean = sizes @ groups.centers[leaves] / sizes.sum()
        off = ((groups.points[leaves] - mean) ** 2).sum(axis=1)
        return int(leaves[off.argmin()])


class GroupedShares(ColumnShares):
    """Shares of columns in a tree of groups: of all their rows.

    Parameters
    ----------
    groups : RowGroups
    metric : str or None
    """

    def __init__(self, groups: RowGroups, metric: str | None) -> None:
        super().__init__(groups.features, metric)
        self.groups = groups

    def clusters(self, cut: Partition) -> Floats:
        """Return the share of each column in what separates the clusters, of all rows."""
        return super().clusters(self.groups.partition(cut) if isinstance(cut, Cut) else cut)
