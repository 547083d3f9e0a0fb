"""What a page holds of groups of rows besides the row that stands for each: sizes and sums."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

import numpy as np
import pandas as pd

from hclust_widgets.clustering.clustering import Clustering
from hclust_widgets.clustering.groups.groups import RowGroups
from hclust_widgets.clustering.partitions.profile import PartitionedProfile
from hclust_widgets.clustering.summary import clustered, row_noun
from hclust_widgets.common.arrays import Floats
from hclust_widgets.serialize.clustering import float64, int32
from hclust_widgets.table.columns.schema import Field, as_numbers, words_of

__all__ = ["group_contents"]


def group_contents(now: Clustering, allowed: Collection[int]) -> dict[str, Any] | None:
    """Return what the page needs to describe clusters of all rows; None without groups.

    Parameters
    ----------
    now : Clustering
    allowed : collection of int
        Positions of the table's columns that may be in the page.

    Returns
    -------
    dict or None
        ``clustered``, such as "1,000,000 rows in 2,000 groups"; ``noun`` of the rows; ``sizes`` of
        the groups (int32); and ``columns``, one for each compared column: of numbers ``counts``
        and ``means`` of every group (int32, float64), and of all rows ``overall``, ``lowest``,
        ``highest`` and ``total``, the sum of squares about the mean; of texts ``counts`` of every
        group and word (int32).
    """
    groups = now.groups
    if groups is None:
        return None
    features = groups.features
    compared = set(features.sources)
    columns: list[dict[str, Any]] = []
    for c, field in enumerate(features.schema):
        if c not in allowed or c not in compared:
            continue
        if isinstance(now.profile, PartitionedProfile):
            columns.append(_of_partitions(now.profile, features.table.columns[c], field))
            continue
        column = features.table.iloc[:, c]
        if field.is_numeric:
            columns.append(_numbers(as_numbers(column, field)[features.rows], groups))
        else:
            codes, words = pd.factorize(words_of(column)[features.rows], sort=True)
            known = codes >= 0
            at = groups.group_of[known] * len(words) + codes[known]
            counts = np.bincount(at, minlength=len(groups.sizes) * len(words))
            columns.append({"counts": int32(counts)})
    return {
        "clustered": clustered(now),
        "noun": str(row_noun(now)),
        "sizes": int32(groups.sizes),
        "columns": columns,
    }


def _of_partitions(profile: PartitionedProfile, name: Any, field: Field) -> dict[str, Any]:
    """Describe a column of a table in partitions, of all rows, as for rows in memory."""
    if not field.is_numeric:
        return {"counts": int32(profile.counts_of_groups(name)[0].ravel())}
    counts, means, overall, total = profile.numbers_of_groups(name)
    lowest, highest = profile.range_of(name)
    return {
        "counts": int32(counts),
        "means": float64(means),
        "overall": overall,
        "lowest": lowest,
        "highest": highest,
        "total": total,
    }


def _numbers(values: Floats, groups: RowGroups) -> dict[str, Any]:
    known = ~np.isnan(values)
    of, there, m = groups.group_of[known], values[known], len(groups.sizes)
    counts = np.bincount(of, minlength=m)
    overall = float(there.mean())
    off = there - overall  # against cancellation
    means = overall + np.bincount(of, off, m) / np.maximum(counts, 1)
    return {
        "counts": int32(counts),
        "means": float64(means),
        "overall": overall,
        "lowest": float(there.min()),
        "highest": float(there.max()),
        "total": float(off @ off),
    }
