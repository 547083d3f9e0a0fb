"""Annotations of rows and of columns change places when rows and columns of a table do."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

import pandas as pd

from hclust_widgets.table.columns.tracks import align

from .column_tracks import column_notes
from .tracks import NO_SOURCES, TrackSources, offered_tracks

if TYPE_CHECKING:
    from hclust_widgets.clustering.clustering import Clustering

__all__ = ["exchange_tracks"]

_Turn = Callable[[Any], pd.Series]


def exchange_tracks(
    old: Clustering,
    new: Clustering,
    rows: TrackSources,
    columns: TrackSources,
    names: Sequence[str] = (),
) -> tuple[TrackSources, TrackSources]:
    """Return the annotations of a clustering for that of its table with rows and columns exchanged.

    Parameters
    ----------
    old, new : Clustering
        One of them is of the table that the other's was made of.
    rows, columns : TrackSources
        What was handed in for rows and for columns of ``old``.
    names : sequence of str
        Tracks of its rows that are drawn.

    Returns
    -------
    rows, columns : TrackSources
        For rows what was said of columns, also by the old table itself; for columns what was said
        of rows, and the old table's columns that are on offer as tracks and did not become rows.
    """
    if old.features is None or new.features is None or old.groups is not None:
        return NO_SOURCES, NO_SOURCES
    table, other = old.features.table, new.features.table
    if new.exchanged is not None:
        became, row_names = new.exchanged.columns, other.columns
    elif old.exchanged is not None:
        became = tuple(range(table.shape[1]))
        row_names = other.columns[list(old.exchanged.columns)]
    else:
        return NO_SOURCES, NO_SOURCES
    if len(row_names) != len(table) or len(became) != len(other):
        return NO_SOURCES, NO_SOURCES
    column_names = [str(table.columns[c]) for c in became]
    compared = old.features.columns

    def of_row(values: Any) -> pd.Series:
        return align(values, table.index, "An annotation").set_axis(row_names)

    def of_column(values: Any) -> pd.Series:
        if not isinstance(values, pd.Series | Mapping):
            values = dict(zip(compared, values, strict=False))
        held = values if isinstance(values, pd.Series) else pd.Series(values)
        named = held.set_axis([str(name) for name in held.index])
        return named.reindex(column_names).set_axis(other.index)

    said = column_notes(old.features).columns()
    notes = [one for one in said.items() if one[0] not in columns.names]
    handed = {name for name, _ in (*rows.values, *rows.colors)}
    own = [
        (track.name, table.iloc[:, track.source])
        for track in offered_tracks(old, rows, names)
        if track.source is not None and track.source not in became and track.name not in handed
    ]
    return (
        NO_SOURCES
        if new.groups is not None
        else _turned([*columns.values, *notes], columns.colors, of_column),
        _turned([*rows.values, *own], rows.colors, of_row),
    )


def _turned(
    values: Sequence[tuple[str, Any]], colors: Sequence[tuple[str, Any]], turn: _Turn
) -> TrackSources:
    both = ([(name, turn(held)) for name, held in one] for one in (values, colors))
    known = [tuple(one for one in some if one[1].notna().any()) for some in both]
    return TrackSources((), *known)
