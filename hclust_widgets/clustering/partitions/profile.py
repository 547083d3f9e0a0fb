"""Profiles of clusters of a table in partitions, from what each group adds up to."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from hclust_widgets.analysis.cluster_profile import ColumnProfile, column_of_counts, in_deviations
from hclust_widgets.clustering.groups.groups import GroupedProfile, GroupedShares
from hclust_widgets.common.arrays import Floats, Ints
from hclust_widgets.tree.cut import Cut

if TYPE_CHECKING:
    from hclust_widgets.clustering.groups.groups import RowGroups
    from hclust_widgets.table.columns.schema import Field
    from hclust_widgets.table.partitions.recipe import Recipe
    from hclust_widgets.tree.partition import Partition

__all__ = ["PartitionedProfile", "PartitionedShares", "RawSums"]


@dataclass(frozen=True, eq=False)
class RawSums:
    """What the compared columns of each group add up to, in their own units.

    Attributes
    ----------
    origin : ndarray of shape (m, q)
        Values of one row of each group, from which differences are taken.
    sums, squares : ndarray of shape (m, q)
        Of the differences, and of their squares, over the rows that have a value.
    known : ndarray of int64, shape (m, q)
        Rows that have one.
    levels : ndarray of int64, shape (m, l)
        Rows that have each value of the columns of text.
    low, high : ndarray of shape (q,)
        Range of each column over all rows.
    """

    origin: Floats
    sums: Floats
    squares: Floats
    known: Ints
    levels: Ints
    low: Floats
    high: Floats

    def of_clusters(self, labels: Ints, k: int, j: int) -> tuple[Ints, Floats, Floats, float]:
        """Describe a column of numbers cluster by cluster.

        Parameters
        ----------
        labels : ndarray of intp, shape (m,)
            Cluster of each group.
        k : int
            Number of clusters.
        j : int
            Which column.

        Returns
        -------
        known : ndarray of int64, shape (k,)
            Rows of each cluster that have a value.
        mean : ndarray of shape (k,)
            nan where none has.
        within : ndarray of shape (k,)
            Squared deviations from this mean, added up.
        overall : float
            Mean of all rows.
        """
        n, origin = self.known[:, j], self.origin[:, j]
        own = np.divide(self.sums[:, j], n, out=np.zeros(len(n)), where=n > 0)  # from the origin
        inside = np.maximum(self.squares[:, j] - n * own**2, 0.0)
        middle = float(origin.mean())
        means = (origin - middle) + own
        known = np.bincount(labels, n, minlength=k)
        with np.errstate(invalid="ignore"):
            mean = np.bincount(labels, n * means, minlength=k) / known
        off = means - np.nan_to_num(mean)[labels]
        squares: Floats = inside + n * off**2
        within = np.bincount(labels, squares, minlength=k).astype(np.float64)
        overall = float(n @ means / n.sum())
        return known.astype(np.int64), mean + middle, within, overall + middle


class PartitionedProfile(GroupedProfile):
    """Profile of the clusters of a table in partitions, of all rows.

    Parameters
    ----------
    groups : PartitionedGroups
    raw : RawSums
    recipe : Recipe
    """

    def __init__(self, groups: RowGroups, raw: RawSums, recipe: Recipe) -> None:
        super().__init__(groups)
        self.raw, reader = raw, recipe.reader
        names = [name for name, _, _ in reader.numbers]
        self._number = {name: j for j, name in enumerate(names)}
        self._words: dict[Any, tuple[int, tuple[str, ...]]] = {}
        at = 0
        for name, levels in zip(reader.words, recipe.levels, strict=True):
            self._words[name] = at, levels
            at += len(levels)

    def columns(self, cut: Partition) -> list[ColumnProfile]:
        """Summarize every compared column over all rows, cluster by cluster.

        Parameters
        ----------
        cut : Cut
            Of the groups.
        """
        if not isinstance(cut, Cut):
            raise TypeError("The profile of a table in partitions is of a cut of its tree.")
        names = self.features.table.columns
        fields = self.features.schema
        at = sorted(set(self.features.sources))
        return [self._summary(names[c], fields[c], cut) for c in at]

    def _summary(self, name: Any, field: Field, cut: Cut) -> ColumnProfile:
        if not field.is_numeric:
            counts, levels = self.counts(name, cut)
            return column_of_counts(name, counts, np.asarray(levels, dtype=object))
        j, k = self._number[name], cut.n_clusters
        known, mean, within, overall = self.raw.of_clusters(cut.labels_, k, j)
        between = float(np.nansum(known * (mean - overall) ** 2))
        total = float(within.sum()) + between
        deviation = math.sqrt(total / known.sum())
        return ColumnProfile(
            name=name,
            kind="number" if field.kind == "ordered" else field.kind,
            per_cluster=tuple(mean.tolist()),
            share=(1.0,) * k,
            overall=overall,
            lowest=float(self.raw.low[j]),
            highest=float(self.raw.high[j]),
            explained=between / total if total > 0 else 0.0,
            apart=in_deviations(mean - overall, np.full(k, deviation)),
        )

    def numbers_of_groups(self, name: Any) -> tuple[Ints, Floats, float, float]:
        """Describe a column of numbers group by group.

        Returns
        -------
        counts : ndarray of int64, shape (m,)
            Rows of each group that have a value.
        means : ndarray of shape (m,)
            That of all rows where none has.
        overall, total : float
            Mean of all rows, and the sum of squares about it.
        """
        m = len(self.raw.known)
        known, mean, within, overall = self.raw.of_clusters(np.arange(m), m, self._number[name])
        means = np.where(known > 0, mean, overall)
        total = float(within.sum() + known @ (means - overall) ** 2)
        return known, means, overall, total

    def range_of(self, name: Any) -> tuple[float, float]:
        """Return the smallest and the largest number of a column in all rows."""
        j = self._number[name]
        return float(self.raw.low[j]), float(self.raw.high[j])

    def counts_of_groups(self, name: Any) -> tuple[Ints, tuple[str, ...]]:
        """Count the values of a text column in every group.

        Returns
        -------
        counts : ndarray of int64, shape (m, l)
        levels : tuple of l str
            In the order of their spelling.
        """
        at, levels = self._words[name]
        order = sorted(range(len(levels)), key=levels.__getitem__)
        return self.raw.levels[:, [at + i for i in order]], tuple(levels[i] for i in order)

    def counts(self, name: Any, cut: Cut) -> tuple[Floats, tuple[str, ...]]:
        """Count the values of a text column in every cluster.

        Returns
        -------
        counts : ndarray of shape (k, l)
        levels : tuple of l str
            In the order of their spelling.
        """
        of_groups, levels = self.counts_of_groups(name)
        counts = np.zeros((cut.n_clusters, len(levels)))
        np.add.at(counts, cut.labels_, of_groups)
        return counts, levels

    def means_and_deviations(self, name: Any, cut: Cut) -> tuple[Floats, Floats]:
        """Return mean and standard deviation (n - 1) of a column in every cluster."""
        known, mean, within, _ = self.raw.of_clusters(
            cut.labels_, cut.n_clusters, self._number[name]
        )
        std = np.full(len(known), np.nan)
        np.divide(within, known - 1, out=std, where=known > 1)
        return mean, np.sqrt(std)


class PartitionedShares(GroupedShares):
    """Shares of columns of a table in partitions, of all rows.

    Parameters
    ----------
    groups : PartitionedGroups
    squares : ndarray of shape (m, p)
        Squared deviations from the mean of each group, added up over its rows.
    metric : str or None
    """

    def __init__(self, groups: RowGroups, squares: Floats, metric: str | None) -> None:
        super().__init__(groups, metric)
        self._squares, self._means, self._sizes = squares, groups.centers, groups.sizes

    @property
    def distances(self) -> Floats | None:
        """Share of each column in the squared distances of all pairs of rows."""
        if not self.distance_sum:
            return None
        middle = self._sizes @ self._means / self._sizes.sum()
        between = self._sizes @ (self._means - middle) ** 2
        return self._shares(self._squares.sum(axis=0) + between)

    def clusters(self, cut: Partition) -> Floats:
        """Return the share of each column in what separates the clusters, of all rows."""
        if not isinstance(cut, Cut):
            raise TypeError("The shares of a table in partitions are of a cut of its tree.")
        middle = self._sizes @ self._means / self._sizes.sum()
        parts = np.zeros(self._means.shape[1])
        if cut.n_clusters > 1:
            rows = np.bincount(cut.labels_, self._sizes, minlength=cut.n_clusters)
            for j, column in enumerate((self._means - middle).T):
                sums = np.bincount(cut.labels_, self._sizes * column, minlength=cut.n_clusters)
                parts[j] = (sums**2 / rows).sum()
        return self._shares(parts)
