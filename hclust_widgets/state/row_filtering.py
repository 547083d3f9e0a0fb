"""Conditions on rows after some are kept or left out: by a condition, or by the selection."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from hclust_widgets.table.rows.row_filter import Condition, frozen_filter, keep_positions

from .refusals import RefusedError

if TYPE_CHECKING:
    from hclust_widgets.clustering.clustering import Clustering

__all__ = ["filter_to_selected", "filter_with", "filter_without_selected"]


def filter_with(now: Clustering, rows: Any) -> tuple[Condition, ...]:
    """Return the conditions of a clustering and one more: see :meth:`ClusterState.keep_rows`."""
    table = None if now.features is None else now.features.table
    if table is None and now.distances is not None:
        table = pd.DataFrame(index=now.row_index)
    return (*_conditions(now), *(frozen_filter(rows, table) or ()))


def filter_to_selected(now: Clustering) -> tuple[Condition, ...]:
    """Return conditions that only the selected rows meet."""
    chosen = _selected(now)
    kept = [one for one in _conditions(now) if one.kind == "rows" and one.keep]
    others = [one for one in _conditions(now) if one.kind != "rows" or not one.keep]
    return (*others, keep_positions(chosen.intersection(*(set(one.rows) for one in kept))))


def filter_without_selected(now: Clustering) -> tuple[Condition, ...]:
    """Return conditions that no selected row meets."""
    chosen = _selected(now)
    others: list[Condition] = []
    for one in _conditions(now):
        if one.kind == "rows" and not one.keep:
            chosen |= set(one.rows)
        else:
            others.append(one)
    return (*others, keep_positions(chosen, keep=False))


def _conditions(now: Clustering) -> tuple[Condition, ...]:
    return now.settings.row_filter or ()


def _selected(now: Clustering) -> set[int]:
    if not now.selection:
        raise RefusedError("No row is selected: select some first.")
    if now.groups is None:
        return set(now.selection)
    rows = now.groups.rows_of(np.asarray(now.selection))
    return set(now.selection) | set(rows.tolist())
