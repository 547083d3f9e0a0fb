"""Tables: statistics of the clusters, and the selected rows."""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from hclust_widgets.analysis.cluster_profile import Profile
from hclust_widgets.analysis.silhouette import silhouette_samples, silhouettes_of_distances
from hclust_widgets.clustering.clustering import Clustering
from hclust_widgets.clustering.partitions.profile import PartitionedProfile
from hclust_widgets.common.floats import scale_to_safe_range
from hclust_widgets.table.columns.schema import Field, columns_at, numbers_at, words_of

__all__ = ["clusters", "selected_rows"]

Floats = NDArray[np.float64]

#: Number of worst-fitting rows that are named.
WORST = 3


def clusters(now: Clustering) -> pd.DataFrame:
    """Return statistics of every cluster, one row each.

    Parameters
    ----------
    now : Clustering

    Returns
    -------
    DataFrame of k rows
        Indexed by ``cluster``. Its columns have two levels, as those of pandas'
        ``groupby(...).agg([...])``.

        ``name``, if one was given; a cluster without one has its number there.
        ``size``, ``share``: rows of the cluster, and their share of all that were clustered.
        ``medoid``: name of the most typical row, the one with the least squared distance to all
        others (:class:`~hclust_widgets.analysis.cluster_profile.Profile`).
        ``silhouette``: mean silhouette of its rows (Rousseeuw 1987) by the tree's metric on the
        scaled values; nan for a single cluster.
        ``fits worst``: tuple of the names of up to three rows with the lowest silhouettes, the
        worst first; empty for a cluster of one row, and for a single cluster.

        Then for every column that is compared, in its own units: of numbers, dates and time spans
        ``(column, "mean")`` and ``(column, "std")``, the standard deviation with n - 1 as pandas
        has it; of text ``(column, "commonest")`` and ``(column, "share")``, the share of the
        cluster's rows that have it.

        Of distances that were handed in medoid and silhouette go by these, and without a table
        there are no columns. Of a tree alone only ``size`` and ``share``. Of groups of rows no
        silhouettes; what stands there is of all rows, and the medoid is one of the rows that stand
        for groups.
    """
    cut = now.partition
    data: dict[tuple[Hashable, str], Any] = {}
    if now.names_by_label:
        data["name", ""] = now.cluster_names()
    data |= {
        ("size", ""): cut.sizes,
        ("share", ""): cut.sizes / cut.sizes.sum(),
    }
    if now.features is not None or now.precomputed is not None:
        data["medoid", ""] = now.medoid_names()
        if now.groups is None:
            fit = _silhouettes(now)
            data["silhouette", ""] = _means(fit, cut.labels_, cut.sizes)
            data["fits worst", ""] = _worst(now, fit)
    if now.features is not None:
        for name, statistics in _columns(now):
            data.update({(name, what): v for what, v in statistics.items()})
    frame = pd.DataFrame(
        dict(enumerate(data.values())), index=pd.RangeIndex(cut.n_clusters, name="cluster")
    )
    tops = pd.Index([top for top, _ in data], tupleize_cols=False)
    frame.columns = pd.MultiIndex.from_arrays(
        [tops, [what for _, what in data]], names=["column", "statistic"]
    )
    return frame


def _silhouettes(now: Clustering) -> Floats:
    """Return the silhouettes of the rows, by the distances where these were handed in."""
    if now.precomputed is not None:
        return silhouettes_of_distances(now.precomputed.square, now.cut)[0]
    assert now.features is not None
    profile = now.profile or Profile(now.features)
    measure = now.features.measure(profile.metric)
    return silhouette_samples(now.features.values, now.cut, metric=measure)


def _columns(now: Clustering) -> Iterator[tuple[Hashable, dict[str, Any]]]:
    """Yield the name of every compared column, and its statistics for every cluster."""
    features = now.row_features
    assert features is not None
    table, schema, rows = features.table, features.schema, features.rows
    names, at = table.columns.tolist(), sorted(set(features.sources))
    if isinstance(now.profile, PartitionedProfile):
        for c in at:
            yield names[c], _column_of_partitions(now, now.profile, names[c], schema[c])
        return
    numbers = numbers_at(table, schema, [c for c in at if schema[c].is_numeric])
    text = columns_at(table, [c for c in at if c not in numbers])
    for c in at:
        if c in numbers:
            yield names[c], _of_numbers(now, schema[c], numbers[c][rows])
        else:
            yield names[c], _of_text(now, words_of(text[c].iloc[rows]))


def _of_numbers(now: Clustering, field: Field, values: Floats) -> dict[str, Any]:
    labels, sizes = now.partition.labels_, now.partition.sizes
    values, scale = scale_to_safe_range(values)
    known = ~np.isnan(values)
    if not known.all():
        values, labels = values[known], labels[known]
        sizes = np.bincount(labels, minlength=len(sizes))
    mean = _means(values, labels, sizes)
    squares = np.bincount(labels, weights=(values - mean[labels]) ** 2, minlength=len(sizes))
    std = np.full(len(sizes), np.nan)
    np.divide(squares, sizes - 1, out=std, where=sizes > 1)
    return _in_units(field, mean * scale, np.sqrt(std) * scale)


def _of_text(now: Clustering, found: NDArray[np.object_]) -> dict[str, Any]:
    labels, sizes = now.partition.labels_, now.partition.sizes
    codes, words = pd.factorize(found, sort=True)
    counts = np.zeros((len(sizes), len(words)))
    known = codes >= 0
    np.add.at(counts, (labels[known], codes[known]), 1)
    most = counts.argmax(axis=1)
    share = counts.max(axis=1) / np.maximum(counts.sum(axis=1), 1)
    return {"commonest": words[most], "share": share}


def _in_units(field: Field, mean: Floats, std: Floats) -> dict[str, Any]:
    if field.kind == "date":
        return {"mean": pd.Timestamp("1970-01-01") + _spans(mean), "std": _spans(std)}
    if field.kind == "span":
        return {"mean": _spans(mean), "std": _spans(std)}
    return {"mean": mean, "std": std}


def _column_of_partitions(
    now: Clustering, profile: PartitionedProfile, name: Any, field: Field
) -> dict[str, Any]:
    """Return statistics of one column of a table in partitions, of all rows."""
    if field.is_numeric:
        return _in_units(field, *profile.means_and_deviations(name, now.cut))
    counts, levels = profile.counts(name, now.cut)
    most, words = counts.argmax(axis=1), np.asarray(levels, dtype=object)
    share = counts.max(axis=1) / np.maximum(counts.sum(axis=1), 1)
    return {"commonest": words[most], "share": share}


def _means(values: Floats, labels: NDArray[np.intp], sizes: NDArray[np.intp]) -> Floats:
    with np.errstate(invalid="ignore"):  # a cluster may have no value
        means: Floats = np.bincount(labels, weights=values, minlength=len(sizes)) / sizes
    return means


def _spans(days: Floats) -> pd.TimedeltaIndex:
    return pd.to_timedelta(days, unit="D").round("us")  # days as floats hold no more


def _worst(now: Clustering, fit: Floats) -> list[tuple[str, ...]]:
    """Return the names of the rows with the lowest silhouettes for every cluster."""
    labels, sizes = now.cut.labels_, now.cut.sizes
    if now.cut.n_clusters == 1:
        return [()]
    names = now.row_names()
    order = np.lexsort((fit, labels))
    begin = np.concatenate([[0], np.cumsum(sizes)[:-1]])
    return [
        tuple(str(names[row]) for row in order[at : at + min(WORST, size)]) if size > 1 else ()
        for at, size in zip(begin.tolist(), sizes.tolist(), strict=True)
    ]


def selected_rows(now: Clustering) -> pd.DataFrame:
    """Return the selected rows of the table with its index, columns and dtypes.

    Parameters
    ----------
    now : Clustering

    Returns
    -------
    DataFrame
        In the order of the table; without a selection no rows, but all columns.

    Raises
    ------
    ValueError
        If there is no table.
    """
    return now.selected_rows()
