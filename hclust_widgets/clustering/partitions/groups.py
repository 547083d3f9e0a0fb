"""The rows of a table in partitions in groups, each a leaf of the tree."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from hclust_widgets.analysis.weighted_leaves import WeightedLeaves
from hclust_widgets.clustering.groups.cell_spread import spread_of_features
from hclust_widgets.clustering.groups.groups import AUTOMATIC_GROUPS, RowGroups, points_of
from hclust_widgets.common.arrays import Floats, Ints, read_only
from hclust_widgets.common.format import count
from hclust_widgets.table.partitions.exact_sums import (
    CHUNK,
    grouped_sums,
    power_above,
    sums_as_floats,
)
from hclust_widgets.table.partitions.prepare import check_preparation, prepare
from hclust_widgets.table.partitions.progress import begin_step
from hclust_widgets.tree.groups.centers import GroupCenters, find_centers
from hclust_widgets.tree.groups.row_groups import group_means
from hclust_widgets.tree.groups.weighted import WEIGHTED_LINKAGES
from hclust_widgets.tree.linkage.distances import require_memory
from hclust_widgets.tree.partition import RowPartition

from .profile import PartitionedProfile, PartitionedShares, RawSums

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hclust_widgets.clustering.settings import Settings
    from hclust_widgets.table.features import Features
    from hclust_widgets.table.partitions.prepare import Prepared
    from hclust_widgets.table.partitions.recipe import Recipe
    from hclust_widgets.table.partitions.source import Partitions
    from hclust_widgets.tree.cut import Cut

__all__ = ["PartitionedGroups", "Unread", "check_partitioned", "groups_wanted"]

_INSTEAD = "pass frame.compute(), a table in memory, to ClusterState."


def check_partitioned(settings: Settings) -> None:
    """Raise a ValueError for settings that a table in partitions cannot have; one sentence."""
    check_preparation(
        missing=settings.missing,
        transform=settings.transform,
        row_scaling=settings.row_scaling,
        row_filter=settings.row_filter,
    )
    why = ""
    if settings.metric != "euclidean":
        why = f"by euclidean distances, not {settings.metric}"
    elif settings.linkage not in WEIGHTED_LINKAGES:
        why = f"for {', '.join(WEIGHTED_LINKAGES)} linkage, not {settings.linkage}"
    if why:
        raise ValueError(
            f"The rows of a table in partitions become groups {why}: choose otherwise, or "
            f"{_INSTEAD}"
        )
    if settings.max_leaves is None:
        raise ValueError(
            "A tree of every row (max_leaves=None) needs all rows in memory, and this table is in "
            f"partitions: choose a number of groups, such as max_leaves=2000, or {_INSTEAD}"
        )


def groups_wanted(settings: Settings, partitions: Partitions) -> int:
    """Return how many groups the rows are to become at most."""
    check_partitioned(settings)
    asked = AUTOMATIC_GROUPS if settings.max_leaves == "auto" else settings.max_leaves
    assert asked is not None
    rows = len(partitions.sample)
    if settings.max_leaves != "auto" and asked > rows and not partitions.holds_all_rows:
        raise ValueError(
            f"max_leaves={asked:,} groups cannot be found in a sample of {count(rows, 'rows')}: "
            "choose fewer, or a larger sample (ClusterState.from_partitions(frame, sample=...))."
        )
    return min(int(asked), rows)


@dataclass(frozen=True, eq=False)
class _Sums:
    """What groups add up to, as whole numbers that can be added in any order."""

    sizes: Ints
    off: Ints
    squares: Ints
    raw: Ints
    raw_squares: Ints
    known: Ints
    levels: Ints

    def __add__(self, other: _Sums) -> _Sums:
        return _Sums(
            self.sizes + other.sizes, self.off + other.off, self.squares + other.squares,
            self.raw + other.raw, self.raw_squares + other.raw_squares,
            self.known + other.known, self.levels + other.levels,
        )  # fmt: skip


@dataclass(frozen=True, eq=False)
class _Task:
    """All that a partition needs to add its rows to the groups.

    Differences are from one row of each group, so that those of equal rows are 0.
    """

    #: What Dask calls it: without a name it prints all arrays, once for each partition.
    __name__ = "add_to_groups"

    recipe: Recipe
    centers: GroupCenters
    points: Floats
    raw: Floats
    scale: Floats
    raw_scale: Floats

    def __call__(self, part: pd.DataFrame, begin: int) -> _Sums:
        del begin
        recipe, m = self.recipe, len(self.points)
        numbers, words, kept = recipe.reader.read(part)
        rows = np.flatnonzero(kept)
        found = self.nothing()
        for at in range(0, len(rows), CHUNK):
            some = rows[at : at + CHUNK]
            unscaled = recipe.encode(numbers[some], [w[some] for w in words])
            points = recipe.points(unscaled)
            group = self.centers.assign(points)
            off = points - self.points[group]
            own, known = numbers[some], ~np.isnan(numbers[some])
            away = np.where(known, own - self.raw[group], 0.0)
            present = [~pd.isna(w[some]) for w in words]
            found += _Sums(
                np.bincount(group, minlength=m),
                grouped_sums(off, group, m, self.scale),
                grouped_sums(off**2, group, m, self.scale**2),
                grouped_sums(away, group, m, self.raw_scale),
                grouped_sums(away**2, group, m, self.raw_scale**2),
                _counted(known, group, m),
                self._levels(unscaled, group, present),
            )
        return found

    def nothing(self) -> _Sums:
        m, p = self.points.shape
        q = self.raw.shape[1]
        return _Sums(
            _none(m), _none(2, m, p), _none(2, m, p), _none(2, m, q), _none(2, m, q),
            _none(m, q), _none(m, p - q),
        )  # fmt: skip

    def _levels(self, unscaled: Floats, group: Ints, present: list[Any]) -> Ints:
        """Count the texts that are there, not those that fill a gap."""
        q, at = self.raw.shape[1], 0
        parts = []
        for some, there in zip(self.recipe.levels, present, strict=True):
            end = at + len(some)
            parts.append((unscaled[:, q + at : q + end] > 0) & there[:, None])
            at = end
        if not parts:
            return np.zeros((len(self.points), 0), dtype=np.int64)
        return _counted(np.hstack(parts), group, len(self.points))


def _none(*shape: int) -> Ints:
    return np.zeros(shape, dtype=np.int64)


def _counted(flags: Any, group: Ints, m: int) -> Ints:
    found = np.empty((m, flags.shape[1]), dtype=np.int64)
    for j in range(flags.shape[1]):
        found[:, j] = np.bincount(group[flags[:, j]], minlength=m)
    return found


def _added(parts: list[_Sums]) -> _Sums:
    found = parts[0]
    for other in parts[1:]:
        found = found + other
    return found


@dataclass(frozen=True, eq=False)
class PartitionedGroups(RowGroups):
    """The rows of a table in partitions in groups.

    ``features`` and ``group_of`` are of the sample; ``sizes``, ``centers`` and ``spreads`` are of
    all rows.

    Attributes
    ----------
    source : Partitions
    recipe : Recipe
        From a partition to points.
    group_centers : GroupCenters
        From points to groups.
    raw : RawSums
        What the columns of each group add up to, in their own units.
    squares : ndarray of shape (m, p)
        Squared deviations from the mean of the group, added up over its rows.
    """

    source: Partitions
    recipe: Recipe
    group_centers: GroupCenters
    raw: RawSums
    squares: Floats

    @classmethod
    def of_partitions(
        cls, partitions: Partitions, chosen: Features, max_groups: int
    ) -> PartitionedGroups:
        """Find groups in the sample, and put every row into one of them.

        Parameters
        ----------
        partitions : Partitions
        chosen : Features
            Of the sample: which columns are compared, and how they are prepared.
        max_groups : int
        """
        require_memory(max_groups, copies=4)
        prepared = prepare(partitions, chosen)
        recipe, features = prepared.recipe, prepared.features
        X = points_of(features)
        begin_step("groups")
        centers, group, middle = find_centers(X, max_groups)
        task = _task(prepared, centers, X[middle], partitions.sample.iloc[features.rows[middle]])
        sums = partitions.reduce("assign", recipe.reader.names, task, _added)
        begin_step("tree")
        sizes = sums.sizes
        off = sums_as_floats(sums.off, task.scale) / sizes[:, None]
        squares = sums_as_floats(sums.squares, task.scale**2) - sizes[:, None] * off**2
        squares = np.maximum(squares, 0.0)
        spreads = np.zeros(len(sizes))
        for column in squares.T:
            spreads += column / sizes
        q = task.raw.shape[1]
        raw = RawSums(
            origin=task.raw,
            sums=sums_as_floats(sums.raw, task.raw_scale),
            squares=sums_as_floats(sums.raw_squares, task.raw_scale**2),
            known=sums.known,
            levels=sums.levels,
            low=prepared.low[:q],
            high=prepared.high[:q],
        )
        return cls(
            features=features,
            group_of=read_only(group),
            representatives=read_only(middle),
            sizes=read_only(sizes),
            centers=read_only(X[middle] + off),
            spreads=read_only(spreads),
            asked=max_groups,
            source=partitions,
            recipe=recipe,
            group_centers=centers,
            raw=raw,
            squares=read_only(squares),
        )

    @property
    def partitions(self) -> Partitions:
        """The table in partitions."""
        return self.source

    @property
    def n_rows(self) -> int:
        """Rows of all partitions that are clustered."""
        return int(self.sizes.sum())

    @cached_property
    def weighted_leaves(self) -> WeightedLeaves:
        """The rows of the sample as points, in their groups."""
        X = points_of(self.features)
        centers = group_means(X, self.group_of)[0]
        return WeightedLeaves(X, self.group_of, centers, np.bincount(self.group_of))

    @cached_property
    def cell_spread(self) -> tuple[Floats, Floats]:
        """Mean and deviation of every feature in every group, of all rows."""
        features, m = self.features, len(self.sizes)
        schema = features.schema
        at = list(dict.fromkeys(features.sources))
        number = {c: j for j, c in enumerate(c for c in at if schema[c].is_numeric)}
        first = len(number)  # features of texts stand behind those of numbers

        def moments(c: int) -> tuple[Ints, Floats, Floats]:
            return self.raw.of_clusters(np.arange(m), m, number[c])[:3]

        def shares(j: int) -> Floats:
            found: Floats = self.raw.levels[:, j - first] / self.sizes
            return found

        return spread_of_features(features, self.group_of, m, moments, shares)

    def notes(self, *, asked: bool) -> list[str]:
        """Return what a reader ought to know of the groups, a sentence each."""
        found = [one.replace(" (max_leaves)", "") for one in super().notes(asked=True)]
        del asked
        if not self.source.holds_all_rows:
            rows = count(len(self.group_of), "rows")
            found.append(
                f"Silhouettes, indices, best cuts, known classes and fidelity() are of the sample "
                f"of {rows}, which is also what can be selected."
            )
        return found

    def partition(self, cut: Cut) -> RowPartition:
        """Return the clusters of the sample's rows, with the sizes of all rows."""
        labels = cut.labels_
        sizes = np.bincount(labels, self.sizes, minlength=cut.n_clusters).astype(np.intp)
        return RowPartition(read_only(labels[self.group_of]), cut.n_clusters, read_only(sizes))

    def profile(self) -> PartitionedProfile:
        """Return what describes the clusters, of all rows."""
        return PartitionedProfile(self, self.raw, self.recipe)

    def shares(self, metric: str | None) -> PartitionedShares:
        """Return the shares of columns, of all rows."""
        return PartitionedShares(self, self.squares, metric)

    # -- of every row, where it is -----------------------------------------------------------

    def labels_of(self, cut: Cut | None, name: str) -> Any:
        """Return the label of every row, or its group, as a Dask Series that is not computed yet.

        Parameters
        ----------
        cut : Cut or None
            None for the groups.
        name : str
            Of the Series.
        """
        labels = np.arange(len(self.sizes)) if cut is None else np.asarray(cut.labels_)
        return self.source.frame[self.recipe.reader.names].map_partitions(
            _labels_of_part,
            LabelRows(self.recipe, self.group_centers, labels.astype(np.int64), name),
            meta=pd.Series([], dtype="Int64", name=name),
        )

    def names_of(self, cut: Cut, names: Sequence[str]) -> Any:
        """Return the name of every row's cluster, as a Dask Series that is not computed yet."""
        words = dict(enumerate(pd.array(list(names), dtype="string")))
        return self.labels_of(cut, "cluster").map_partitions(
            _named, words, meta=pd.Series([], dtype="string", name="cluster")
        )


@dataclass(frozen=True, eq=False)
class Unread:
    """Groups of rows for which a table in partitions has to be read.

    Attributes
    ----------
    partitions : Partitions
    features : Features
        Of the sample: which columns are compared, and how they are prepared.
    max_groups : int
    """

    partitions: Partitions
    features: Features
    max_groups: int

    def read(self) -> PartitionedGroups:
        """Read the table; needs no lock."""
        return PartitionedGroups.of_partitions(self.partitions, self.features, self.max_groups)


def _named(labels: pd.Series, words: dict[int, str]) -> pd.Series:
    return labels.map(words).astype("string")


def _task(prepared: Prepared, centers: GroupCenters, points: Floats, rows: pd.DataFrame) -> _Task:
    recipe = prepared.recipe
    reader = recipe.reader
    numbers = reader.read(rows[reader.names])[0]
    q = numbers.shape[1]
    origin = np.where(np.isnan(numbers), recipe.fills, numbers)
    ends = recipe.points(np.vstack([prepared.low, prepared.high]))
    span = np.abs(ends[1] - ends[0])
    low, high = prepared.low[:q], prepared.high[:q]
    origin = np.clip(origin, low, high)
    return _Task(recipe, centers, points, origin, power_above(2 * span), power_above(high - low))


@dataclass(frozen=True, eq=False)
class LabelRows:
    """Labels the rows of a partition.

    Attributes
    ----------
    recipe : Recipe
    centers : GroupCenters
    labels : ndarray of int64, shape (m,)
        Label of each group.
    name : str
        Of the labels.
    """

    recipe: Recipe
    centers: GroupCenters
    labels: Ints
    name: str

    def __call__(self, part: pd.DataFrame) -> pd.Series:
        """Return a Series of Int64 on the index of the partition, ``<NA>`` where left out."""
        numbers, words, kept = self.recipe.reader.read(part)
        rows = np.flatnonzero(kept)
        found = np.zeros(len(part), dtype=np.int64)
        for at in range(0, len(rows), CHUNK):
            some = rows[at : at + CHUNK]
            unscaled = self.recipe.encode(numbers[some], [w[some] for w in words])
            found[some] = self.labels[self.centers.assign(self.recipe.points(unscaled))]
        return pd.Series(pd.arrays.IntegerArray(found, ~kept), index=part.index, name=self.name)


def _labels_of_part(part: pd.DataFrame, label: LabelRows) -> pd.Series:
    return label(part)
