"""Profiles of clusters: size, medoid, means of the columns in their original units."""

from __future__ import annotations

import math
from copy import copy
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from hclust_widgets.common.arrays import Floats, Ints
from hclust_widgets.common.floats import scale_to_safe_range
from hclust_widgets.table.columns.schema import Field, columns_at, numbers_at, words_of
from hclust_widgets.table.distances import Distances
from hclust_widgets.table.features import Features
from hclust_widgets.tree.cut import Cut
from hclust_widgets.tree.linkage.distances import distances_between, zero_to_itself
from hclust_widgets.tree.partition import Partition
from hclust_widgets.tree.tree import Tree

# With metrics other than euclidean, the medoid is sought among this many rows near the mean.
_CANDIDATES = 256


@dataclass(frozen=True)
class ColumnProfile:
    """Summary of one column of the table for every cluster.

    Attributes
    ----------
    name : object
        Name of the column.
    kind : {"number", "date", "span", "text"}
    per_cluster : tuple of k values
        Mean of numbers (days for dates and spans); the most common text otherwise.
    share : tuple of k floats
        Share of the cluster's rows with the most common text; 1 for numbers.
    overall, lowest, highest : float
        Mean, minimum and maximum over all clustered rows; nan for text.
    explained : float
        Share of the column's variance that lies between the clusters (eta squared), 0 to 1.
    apart : tuple of k floats
        How far each cluster is from all rows: the difference of its mean (of a text, of the share
        of its most common one) from that of all rows, in standard deviations of all rows.
    """

    name: Any
    kind: str
    per_cluster: tuple[Any, ...]
    share: tuple[float, ...]
    overall: float
    lowest: float
    highest: float
    explained: float
    apart: tuple[float, ...]


class Profile:
    """Profile of the clusters of one tree; medoids are cached by node.

    Parameters
    ----------
    features : Features
    metric : str
        Metric by which medoids are found.
    distances : Distances, optional
        Distances that were handed in, by which medoids are found instead.
    """

    def __init__(
        self,
        features: Features,
        *,
        metric: str = "euclidean",
        distances: Distances | None = None,
    ) -> None:
        self._distances = distances
        self.features = features
        self.metric = metric
        self._measure = features.measure(metric)
        self._has_gaps = bool(np.isnan(features.values).any())
        self._medoids: dict[int, int] = {}
        self._fields = [(c, features.schema[c]) for c in sorted(set(features.sources))]
        self._names = features.table.columns.tolist()
        self._fixed: dict[int, _Numbers] = {}
        self._values: dict[int, NDArray[Any]] = {}
        if not features.n_missing:  # else these were filled
            read = dict(zip(features.sources, features.unscaled.T, strict=True))
            self._values = {c: read[c] for c, field in self._fields if field.is_numeric}
        left = [(c, field) for c, field in self._fields if c not in self._values]
        numbers = [c for c, field in left if field.is_numeric]
        for c, values in numbers_at(features.table, features.schema, numbers).items():
            self._values[c] = values[features.rows]
        text = [c for c, field in left if not field.is_numeric]
        for c, column in columns_at(features.table, text).items():
            self._values[c] = words_of(column)[features.rows]

    def of_another_tree(self) -> Profile:
        """Return the profile of the same rows for another tree, whose merges are others."""
        found = copy(self)
        found._medoids = {}
        return found

    @property
    def is_euclidean(self) -> bool:
        """True if the medoid is the row nearest to the mean."""
        return self._measure == "euclidean" and self._distances is None

    def medoids(self, cut: Cut) -> Ints:
        """Return the medoid of every cluster: the row with the least sum of squared distances.

        Parameters
        ----------
        cut : Cut

        Returns
        -------
        ndarray of intp, shape (k,)
            Positions among the rows that were clustered (leaves of the tree).

        Notes
        -----
        A medoid (Kaufman & Rousseeuw 1990) with squared distances, as ward's heights have them: for
        Euclidean distances it is the row nearest to the cluster's mean. With other metrics it is
        sought among the 256 rows nearest to the mean.
        """
        found = [self.medoid(cut.tree, int(node)) for node in cut.nodes]
        return np.asarray(found, dtype=np.intp)

    def medoid_names(self, cut: Cut) -> NDArray[np.object_]:
        """Return the name of every cluster's medoid: ndarray of str, shape (k,)."""
        names: NDArray[np.object_] = self.features.row_names()[self.medoids(cut)]
        return names

    def medoid(self, tree: Tree, node: int) -> int:
        """Return the medoid of one node; see :meth:`medoids`.

        Parameters
        ----------
        tree : Tree
            The tree that this profile describes.
        node : int

        Returns
        -------
        int
            A leaf of the tree.
        """
        if node not in self._medoids:
            self._medoids[node] = self._find_medoid(np.sort(tree.leaves(node)))
        return self._medoids[node]

    def _find_medoid(self, rows: Ints) -> int:
        if len(rows) < 3:
            return int(rows[0])
        if self._distances is not None:
            squares = scale_to_safe_range(self._distances.between(rows, rows))[0] ** 2
            return int(rows[squares.sum(axis=1).argmin()])
        X, _ = scale_to_safe_range(self.features.values[rows])
        off = X - (nan_mean(X) if self._has_gaps else X.mean(axis=0))
        np.square(off, out=off)
        off = np.nansum(off, axis=1) if self._has_gaps else off.sum(axis=1)
        if self.is_euclidean:  # the sum of squares is smallest nearest to the mean
            return int(rows[off.argmin()])
        candidates = np.arange(len(rows))
        if len(rows) > _CANDIDATES:
            candidates = np.sort(np.argpartition(off, _CANDIDATES)[:_CANDIDATES])
        X, table = self.features.values[rows], self.features.values
        between = distances_between(X[candidates], X, self._measure, table=table)
        zero_to_itself(between, candidates, np.arange(len(X)))
        distances, _ = scale_to_safe_range(between)
        return int(rows[candidates[(distances**2).sum(axis=1).argmin()]])

    def columns(self, cut: Partition) -> list[ColumnProfile]:
        """Summarize every compared column, cluster by cluster.

        Parameters
        ----------
        cut : Cut, or Partition of the rows
        """
        return [self._column(c, field, cut) for c, field in self._fields]

    def _column(self, c: int, field: Field, cut: Partition) -> ColumnProfile:
        name, values = self._names[c], self._values[c]
        labels, k = cut.labels_, cut.n_clusters
        if field.is_numeric:
            fixed = self._fixed.get(c)
            if fixed is None:
                fixed = self._fixed[c] = _numbers_of(values)
            tame, scale, overall, total = fixed.tame, fixed.scale, fixed.overall, fixed.total
            labels = labels if fixed.known is None else labels[fixed.known]
            sizes = np.bincount(labels, minlength=k)
            with np.errstate(invalid="ignore"):  # a cluster may have no value
                mean = np.bincount(labels, weights=tame, minlength=k) / sizes
            between = float(np.nansum(sizes * (mean - overall) ** 2))
            deviation = math.sqrt(total / len(tame))
            return ColumnProfile(
                name=name,
                kind="number" if field.kind == "ordered" else field.kind,
                per_cluster=tuple((mean * scale).tolist()),
                share=(1.0,) * k,
                overall=overall * scale,
                lowest=fixed.lowest,
                highest=fixed.highest,
                explained=between / total if total > 0 else 0.0,
                apart=in_deviations(mean - overall, np.full(k, deviation)),
            )
        codes, words = pd.factorize(values, sort=True)
        counts = np.zeros((k, len(words)))
        known = codes >= 0
        np.add.at(counts, (labels[known], codes[known]), 1)
        return column_of_counts(name, counts, words)

    def to_frame(self, cut: Cut) -> pd.DataFrame:
        """Return a table of the clusters: size, share of all rows, medoid, means in original units.

        Parameters
        ----------
        cut : Cut

        Returns
        -------
        DataFrame of k rows
            Indexed by ``cluster``. Text columns show their most common value, dates their mean. A
            column of the table with the name of one of the first three gets ``" (mean)"`` or
            ``" (commonest)"`` behind its name.
        """
        data: dict[Any, Any] = {
            "size": cut.sizes,
            "share": cut.sizes / cut.tree.n_leaves,
            "medoid": self.medoid_names(cut),
        }
        for column in self.columns(cut):
            name = column.name
            if name in data:
                name = f"{name} ({'commonest' if column.kind == 'text' else 'mean'})"
            data[name] = in_column_units(column)
        index = pd.RangeIndex(cut.n_clusters, name="cluster")
        return pd.DataFrame(data, index=index)


class DistanceProfile(Profile):
    """Profile of clusters of which only distances are known: medoids, and no columns.

    Parameters
    ----------
    distances : Distances
        Those that were handed in, of the rows that are clustered.
    """

    def __init__(self, distances: Distances) -> None:
        self._distances = distances
        self._medoids = {}
        self._fields = []

    @property
    def is_euclidean(self) -> bool:
        """False: medoids are found by the distances."""
        return False

    def medoid_names(self, cut: Cut) -> NDArray[np.object_]:
        """Return the name of every cluster's medoid: ndarray of str, shape (k,)."""
        assert self._distances is not None
        names: NDArray[np.object_] = np.asarray(self._distances.names, dtype=object)
        return names[self.medoids(cut)]


@dataclass(frozen=True, eq=False)
class _Numbers:
    """What a profile needs of a column of numbers, whatever the cut: computed once.

    ``tame`` are its values that are there, divided by ``scale``; ``known`` is None if all are.
    """

    tame: Floats
    scale: float
    known: NDArray[np.bool_] | None
    overall: float
    total: float
    lowest: float
    highest: float


def _numbers_of(values: Floats) -> _Numbers:
    tame, scale = scale_to_safe_range(values)
    known = ~np.isnan(tame)
    if not known.all():
        tame = tame[known]
    overall = float(tame.mean())
    return _Numbers(
        tame=tame,
        scale=scale,
        known=None if known.all() else known,
        overall=overall,
        total=float(((tame - overall) ** 2).sum()),
        lowest=float(np.nanmin(values)),
        highest=float(np.nanmax(values)),
    )


def column_of_counts(name: Any, counts: Floats, words: NDArray[Any]) -> ColumnProfile:
    """Summarize a text column.

    Parameters
    ----------
    name : object
        Of the column.
    counts : ndarray of shape (k, l)
        How often each text occurs in each cluster.
    words : ndarray of shape (l,)
        These texts.
    """
    most = counts.argmax(axis=1)
    share = counts[np.arange(len(counts)), most] / np.maximum(counts.sum(axis=1), 1)
    usual = counts.sum(axis=0)[most] / counts.sum()
    nan = float("nan")
    return ColumnProfile(
        name=name,
        kind="text",
        per_cluster=tuple(words[i] for i in most),
        share=tuple(share.tolist()),
        overall=nan,
        lowest=nan,
        highest=nan,
        explained=_explained_by_levels(counts),
        apart=in_deviations(share - usual, np.sqrt(usual * (1 - usual))),
    )


def in_column_units(column: ColumnProfile) -> list[Any]:
    """Convert means of dates and spans from days to timestamps and timedeltas."""
    if column.kind == "date":
        return [pd.Timestamp("1970-01-01") + pd.Timedelta(days=d) for d in column.per_cluster]
    if column.kind == "span":
        return [pd.Timedelta(days=d) for d in column.per_cluster]
    return list(column.per_cluster)


def nan_mean(X: Floats) -> Floats:
    """Return the means of columns, of the values that are there; 0 where there is none."""
    known = ~np.isnan(X)
    found: Floats = np.where(known, X, 0).sum(axis=0) / np.maximum(known.sum(axis=0), 1)
    return found if not known.all() else X.mean(axis=0)


def in_deviations(difference: Floats, deviation: Floats) -> tuple[float, ...]:
    """Return differences in standard deviations; 0 where nothing varies or is known."""
    known = (deviation > 0) & ~np.isnan(difference)
    quotient = np.divide(difference, deviation, out=np.zeros_like(difference), where=known)
    return tuple(quotient.tolist())


def _explained_by_levels(counts: Floats) -> float:
    """Return the share of the Gini impurity of all rows that the clusters remove."""
    n = counts.sum()
    overall = 1 - float(((counts.sum(axis=0) / n) ** 2).sum())
    sizes = counts.sum(axis=1)
    within = 1 - ((counts / np.maximum(sizes, 1)[:, None]) ** 2).sum(axis=1)
    return 1 - float((within * sizes).sum() / n) / overall if overall > 0 else 0.0
