"""Annotation tracks of the compared columns, from what is handed in beside the table."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from hclust_widgets.common.checks import did_you_mean
from hclust_widgets.common.column_notes import COLUMN_ANNOTATIONS, ColumnNotes
from hclust_widgets.table.columns.tracks import Track, color_track, make_track, tracks_in_words

from .tracks import NO_SOURCES, TrackSources

if TYPE_CHECKING:
    from hclust_widgets.clustering.clustering import Clustering
    from hclust_widgets.table.features import Features

__all__ = [
    "check_column_sources",
    "check_column_tracks",
    "chosen_column_tracks",
    "column_notes",
    "column_sources",
    "column_track_names",
    "column_tracks_in_words",
    "named_sources",
    "offered_column_tracks",
]

#: Place of the first track among the colors: those beside the rows begin with others.
FIRST_PLACE = 2

_NO_VALUES = (
    "column_annotations has {name!r} without values: give a Series or DataFrame whose index holds "
    "names of columns, or a dict such as {{'group': {{'weight': 'size'}}}}."
)
_NO_TABLE = (
    "column_annotations and col_colors need a table whose columns are compared: here distances or "
    "a tree alone were handed in."
)
_EMPTY = (
    "The column annotation {name!r} holds nothing that a track can show: text, numbers, dates or "
    "truth values."
)
_NO_LIST = "column_tracks must be a list of names of tracks, not {value!r}."
_TWICE = "column_tracks names {name!r} twice: a track is drawn once."
_UNKNOWN_TRACK = (
    "There is no track {name!r} of the columns.{hint} Hand it in as column_annotations=..., with "
    "names of columns as its index."
)
_KIND = "{called} must have one value for each column, not be of type {kind}."
_NUMBER = (
    "{called} has {n:,} values, but {p:,} columns are compared: give one for each, or a Series "
    "with their names as its index."
)
_NAME_TWICE = "{called} names column {name!r} twice: keep one of its values."
_UNKNOWN_COLUMN = (
    "{called} names {name!r}, which is no column of this table.{hint} Its index holds the names of "
    "columns."
)
_NONE_COMPARED = (
    "{called} names no column that is compared: its index holds names of columns, such as {name!r}."
)


def column_sources(column_annotations: Any = None, col_colors: Any = None) -> TrackSources:
    """Read the options ``column_annotations`` and ``col_colors``.

    Parameters
    ----------
    column_annotations : list, Series, DataFrame, dict or None
        Series and DataFrames whose index holds names of columns of the table; or a dict of names
        and values.
    col_colors : list, Series, DataFrame or None
        As seaborn's ``clustermap`` takes it, but in hex codes:
        :func:`hclust_widgets.plotting.base.track_colors.read_column_sources` takes any color.

    Raises
    ------
    TypeError, ValueError
        If it is something else, or if two have the same name.
    """
    found = TrackSources.of(
        column_annotations, col_colors, options=("column_annotations", "col_colors")
    )
    for name in found.columns:
        raise TypeError(_NO_VALUES.format(name=name))
    return found


def named_sources(now: Clustering, sources: TrackSources) -> TrackSources:
    """Return the sources with lists as Series by the names of the compared columns.

    So they stay with their columns when others are compared. Raise as
    :func:`check_column_sources` does.
    """
    check_column_sources(now, sources)
    features = now.features
    if features is None or len(set(features.columns)) < len(features.columns):
        return sources

    def named(values: Any) -> Any:
        if isinstance(values, pd.Series | Mapping):
            return values
        return pd.Series(list(values), index=list(features.columns), dtype=_dtype(values))

    return TrackSources(
        (),
        tuple((name, named(values)) for name, values in sources.values),
        tuple((name, named(values)) for name, values in sources.colors),
    )


def _dtype(values: Any) -> Any:
    return getattr(values, "dtype", None)


def check_column_sources(now: Clustering, sources: TrackSources) -> None:
    """Raise TypeError or ValueError if what was handed in does not fit the columns."""
    if not sources:
        return
    if now.features is None or now.precomputed is not None:
        raise ValueError(_NO_TABLE)
    for name, values in sources.values:
        column = _of_features(values, now.features, f"The column annotation {name!r}")
        if make_track(name, column.infer_objects()) is None and _is_empty(name, values):
            raise ValueError(_EMPTY.format(name=name))
    for name, colors in sources.colors:
        _of_features(colors, now.features, f"The strip {name!r} of col_colors")


def _is_empty(name: str, values: Any) -> bool:
    """Return True if there is nothing to show whichever columns are compared."""
    held = values if isinstance(values, pd.Series) else pd.Series(values)
    return make_track(name, held.infer_objects()) is None


def offered_column_tracks(now: Clustering, sources: TrackSources = NO_SOURCES) -> tuple[Track, ...]:
    """Make the tracks that can be shown above the columns.

    Parameters
    ----------
    now : Clustering
    sources : TrackSources
        Of :func:`column_sources`.

    Returns
    -------
    tuple of Track
        One value for each feature: that of its name, else that of the table's column that it was
        made of. First what was handed in, then what the table itself says of its columns, such as
        ``var`` of an AnnData. What says nothing of the compared columns is left out.
    """
    if now.features is None or now.precomputed is not None:
        return ()
    return tuple(_made(now.features, sources))


def column_track_names(
    features: Features | None, sources: TrackSources = NO_SOURCES
) -> tuple[str, ...]:
    """Return the names that a track can have: what was handed in, and what the table says."""
    return tuple(dict.fromkeys((*sources.names, *column_notes(features))))


def column_notes(features: Features | None) -> ColumnNotes:
    """Return what the table itself says of its columns, such as ``var`` of an AnnData."""
    found = None if features is None else features.table.attrs.get(COLUMN_ANNOTATIONS)
    return found if isinstance(found, ColumnNotes) else ColumnNotes()


def _made(features: Features, sources: TrackSources) -> Iterator[Track]:
    places = {"number": FIRST_PLACE, "category": FIRST_PLACE}
    taken = set(sources.names)
    notes = column_notes(features).columns()
    notes = {name: held for name, held in notes.items() if name not in taken}
    for name, values in (*sources.values, *notes.items()):
        column = _of_features(values, features, "", strict=False)
        if column is None:
            continue
        column = column.infer_objects()
        family = "number" if pd.api.types.is_numeric_dtype(column) else "category"
        track = make_track(name, column, place=places[family])
        if track is not None:
            places[family] += 1
            yield track
    for name, colors in sources.colors:
        column = _of_features(colors, features, "", strict=False)
        if column is not None and column.notna().any():
            yield color_track(name, column.tolist())


def chosen_column_tracks(
    now: Clustering, sources: TrackSources = NO_SOURCES, names: Sequence[str] = ()
) -> tuple[Track, ...]:
    """Return the tracks of these names, in this order; names that are not there are passed over."""
    if not names:
        return ()
    known = {track.name: track for track in offered_column_tracks(now, sources)}
    return tuple(known[name] for name in names if name in known)


def check_column_tracks(value: Any, known: Sequence[str] | None = None) -> tuple[str, ...]:
    """Check the option ``column_tracks``: names of tracks, from the top.

    Raises
    ------
    TypeError, ValueError
        If it is no list of names, if a name stands twice, or is not among ``known``.
    """
    if not isinstance(value, list | tuple) or not all(isinstance(one, str) for one in value):
        raise TypeError(_NO_LIST.format(value=value))
    for name in value:
        if value.count(name) > 1:
            raise ValueError(_TWICE.format(name=name))
        if known is not None and name not in known:
            hint = did_you_mean(name, known)
            raise ValueError(_UNKNOWN_TRACK.format(name=name, hint=hint))
    return tuple(value)


def column_tracks_in_words(tracks: Sequence[Track]) -> str:
    """Return a sentence that names the tracks, to follow another one; "" without any."""
    return tracks_in_words(
        tracks,
        where="Above the columns",
        each="column",
        legend="their numbers in the legend count columns",
    )


def _of_features(values: Any, features: Features, called: str, *, strict: bool = True) -> Any:
    """Return one value for each feature, in a Series; None where it has none and not ``strict``."""
    p = len(features.columns)
    if isinstance(values, Mapping):
        values = pd.Series(dict(values), dtype=object if not values else None)
    if not isinstance(values, pd.Series):
        if isinstance(values, str) or not hasattr(values, "__len__"):
            kind = type(values).__name__
            raise TypeError(_KIND.format(called=called, kind=kind))
        if len(values) == p:
            return pd.Series(list(values), dtype=_dtype(values))
        if not strict:
            return None
        raise ValueError(_NUMBER.format(called=called, n=len(values), p=p))
    labels = [str(label) for label in values.index]
    at = {label: i for i, label in enumerate(labels)}
    if len(at) < len(labels):
        if not strict:
            return None
        twice = next(label for label in labels if labels.count(label) > 1)
        raise ValueError(_NAME_TWICE.format(called=called, name=twice))
    table = [str(name) for name in features.table.columns]
    others = set(table)
    found = np.array(
        [
            # A name made of a column and a word may be that of another column.
            at.get(table[c] if str(name) in others else str(name), at.get(table[c], -1))
            for name, c in zip(features.columns, features.sources, strict=True)
        ],
        dtype=np.intp,
    )
    if strict:
        known = [*dict.fromkeys((*map(str, features.columns), *table))]
        unknown = [label for label in labels if label not in set(known)]
        if unknown and (found < 0).any():
            hint = did_you_mean(unknown[0], known)
            raise ValueError(_UNKNOWN_COLUMN.format(called=called, name=unknown[0], hint=hint))
        # What is said of columns that are not compared now is left out, as gray is.
        if (found < 0).all() and len(unknown) == len(labels):
            raise ValueError(_NONE_COMPARED.format(called=called, name=features.columns[0]))
    taken = values.reset_index(drop=True)
    return taken.reindex(np.where(found < 0, -1, found)).reset_index(drop=True)
