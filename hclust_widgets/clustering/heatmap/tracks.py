"""Annotation tracks of a clustering's rows: which can be shown, from columns and from elsewhere."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from hclust_widgets.clustering.known_classes import known_column
from hclust_widgets.clustering.shared_messages import NOT_FOR_GROUPS
from hclust_widgets.clustering.summary import units
from hclust_widgets.common.checks import did_you_mean
from hclust_widgets.table.columns.roles import column_of_role
from hclust_widgets.table.columns.schema import words_of
from hclust_widgets.table.columns.tracks import Track, align, color_track, make_track

if TYPE_CHECKING:
    from hclust_widgets.clustering.clustering import Clustering
    from hclust_widgets.table.features import Features

__all__ = [
    "NO_SOURCES",
    "TrackSources",
    "check_sources",
    "check_tracks",
    "chosen_tracks",
    "known_track",
    "offered_tracks",
    "track_names",
]

#: Columns that are offered, those that are not compared first; of wide tables only these.
MAX_OFFERED = 40
#: Of more rows texts that nearly all differ are offered only if they are asked for.
MAX_TEXTS = 2_000


@dataclass(frozen=True, eq=False)
class TrackSources:
    """What a reader hands in as annotations, beside the table's columns.

    Attributes
    ----------
    columns : tuple
        Names of columns of the table.
    values : tuple of (str, object)
        Name and values of each annotation from elsewhere.
    colors : tuple of (str, object)
        Name and colors (``#RRGGBB``) of each strip of ready colors.
    """

    columns: tuple[Any, ...] = ()
    values: tuple[tuple[str, Any], ...] = ()
    colors: tuple[tuple[str, Any], ...] = ()

    @classmethod
    def of(
        cls,
        annotations: Any = None,
        row_colors: Any = None,
        *,
        options: tuple[str, str] = ("annotations", "row_colors"),
    ) -> TrackSources:
        """Read the options ``annotations`` and ``row_colors``.

        Parameters
        ----------
        annotations : list, Series, DataFrame, dict or None
            Names of columns, Series, DataFrames; or a dict of names and values.
        row_colors : list, Series, DataFrame or None
            As seaborn's ``clustermap`` takes it, but in hex codes:
            :func:`hclust_widgets.plotting.base.track_colors.read_sources` takes any color.
        options : (str, str)
            What messages call the two.

        Raises
        ------
        TypeError, ValueError
            If it is something else, or if two have the same name.
        """
        columns: list[Any] = []
        values: list[tuple[str, Any]] = []
        for one in _listed(annotations, options[0]):
            if isinstance(one, pd.DataFrame):
                values += [(str(name), column) for name, column in one.items()]
            elif isinstance(one, pd.Series):
                if one.name is None:
                    raise ValueError(
                        f"A Series among {_among(options)} has no name, which its track needs: "
                        "series.rename('age') gives one."
                    )
                values.append((str(one.name), one))
            elif isinstance(one, Mapping):
                values += [(str(name), held) for name, held in one.items()]
            elif isinstance(one, np.ndarray | list | tuple):
                raise TypeError(
                    f"A list of values among {_among(options)} has no name, which its track needs: "
                    "give a dict, such as {'age': [...]}, or a Series."
                )
            else:
                columns.append(one)
        colors = _color_strips(row_colors, options[1])
        return cls(tuple(columns), tuple(values), tuple(colors))._checked()

    @classmethod
    def merged(cls, *several: TrackSources) -> TrackSources:
        """Return all that several hold; raise ValueError if two have the same name.

        Where one alone holds any it is returned itself: options that are set to it once more do
        not change.
        """
        some = [one for one in several if one.names]
        if len(some) == 1:
            return some[0]._checked()
        return cls(
            tuple(one for each in several for one in each.columns),
            tuple(one for each in several for one in each.values),
            tuple(one for each in several for one in each.colors),
        )._checked()

    def _checked(self) -> TrackSources:
        names = self.names
        for name in names:
            if names.count(name) > 1:
                raise ValueError(
                    f"There are two annotations {name!r}: rename one of them, since a track goes "
                    "by its name."
                )
        return self

    @property
    def names(self) -> tuple[str, ...]:
        """Names of the tracks, in the order in which they were handed in."""
        handed = (name for name, _ in (*self.values, *self.colors))
        return (*map(str, self.columns), *handed)

    def beside(self, others: TrackSources, handed: Collection[str]) -> TrackSources:
        """Return these, then others whose names are neither among these nor ``handed``."""
        known = {*self.names, *handed}
        return TrackSources(
            (*self.columns, *(one for one in others.columns if str(one) not in known)),
            (*self.values, *(pair for pair in others.values if pair[0] not in known)),
            (*self.colors, *(pair for pair in others.colors if pair[0] not in known)),
        )

    def __bool__(self) -> bool:
        return bool(self.names)

    def __repr__(self) -> str:
        return f"TrackSources({', '.join(map(repr, self.names))})"


NO_SOURCES = TrackSources()


def _among(options: tuple[str, str]) -> str:
    return "the annotations" if options[0] == "annotations" else options[0]


def _listed(annotations: Any, option: str) -> Sequence[Any]:
    if annotations is None:
        return ()
    if isinstance(annotations, str | pd.Series | pd.DataFrame | Mapping):
        return (annotations,)
    if isinstance(annotations, list | tuple | pd.Index):
        return list(annotations)
    raise TypeError(
        f"{option} must be a list of {_KINDS[option]}, not of type {type(annotations).__name__}."
    )


_EACH = {"row_colors": "row", "col_colors": "column"}
_KINDS = {
    "annotations": "column names, Series and DataFrames",
    "column_annotations": "Series and DataFrames",
}


def _color_strips(given: Any, option: str) -> list[tuple[str, Any]]:
    """Read colors as seaborn does: one strip, or several as DataFrame or list of lists."""
    if given is None:
        return []
    if isinstance(given, pd.DataFrame):
        return [(str(name), column) for name, column in given.items()]
    if isinstance(given, pd.Series):
        return [("colors" if given.name is None else str(given.name), given)]
    if isinstance(given, Mapping):
        given = pd.Series(given, dtype=object)
        return [("colors", given)]
    if isinstance(given, str) or not hasattr(given, "__len__"):
        raise TypeError(
            f"{option} must be colors, one for each {_EACH[option]}, as a list, Series or "
            f"DataFrame, not of type {type(given).__name__}."
        )
    if len(given) and _is_strip(given[0]):
        return [(f"colors {i + 1}", strip) for i, strip in enumerate(given)]
    return [("colors", given)]


def _is_strip(one: Any) -> bool:
    """Return True for a list of colors; False for one color, such as a tuple of numbers."""
    if isinstance(one, str) or not hasattr(one, "__len__"):
        return False
    return len(one) > 0 and not all(isinstance(part, int | float | np.number) for part in one)


def check_sources(now: Clustering, sources: TrackSources) -> None:
    """Raise TypeError or ValueError if what was handed in does not fit the rows."""
    if sources and now.groups is not None:
        raise ValueError(NOT_FOR_GROUPS.format("Annotation tracks are"))
    maker = _Maker(now)
    for _ in (*maker.columns(sources.columns), *maker.annotations(sources)):
        pass


def offered_tracks(
    now: Clustering, sources: TrackSources = NO_SOURCES, names: Sequence[str] = ()
) -> tuple[Track, ...]:
    """Make the tracks that can be shown beside the rows.

    Parameters
    ----------
    now : Clustering
    sources : TrackSources
        What was handed in.
    names : sequence of str
        Tracks that are shown: of a wide table also columns that would not be offered.

    Returns
    -------
    tuple of Track
        What was handed in, then the columns that are not compared, then, of narrow tables, those
        that are; none of a tree of groups of rows.

    Raises
    ------
    TypeError, ValueError
        If what was handed in does not fit the table.
    """
    if now.groups is not None:
        return ()
    maker = _Maker(now)
    found = [*maker.columns(sources.columns), *maker.annotations(sources)]
    if now.features is None:
        return tuple(found)
    taken = {track.name for track in found}
    found += [track for track in maker.offered() if track.name not in taken]
    taken = {track.name for track in found}
    return (*found, *maker.named([name for name in names if name not in taken]))


def known_track(now: Clustering) -> Track | None:
    """Return the known classes with their colors; None where there are none, or too many."""
    at = known_column(now)
    if at is None or now.features is None or now.groups is not None:
        return None
    track = _Maker(now).column_at(at)
    return track if track is not None and track.levels and track.colors else None


def chosen_tracks(
    now: Clustering, sources: TrackSources = NO_SOURCES, names: Sequence[str] = ()
) -> tuple[Track, ...]:
    """Return the tracks of these names, in this order; names that are not there are passed over."""
    if not names:
        return ()
    known = {track.name: track for track in offered_tracks(now, sources, names)}
    return tuple(known[name] for name in names if name in known)


def track_names(features: Features | None, sources: TrackSources = NO_SOURCES) -> tuple[str, ...]:
    """Return the names that a track can have: what was handed in, and columns of the table."""
    columns = () if features is None else features.column_words
    return tuple(dict.fromkeys((*sources.names, *columns)))


def check_tracks(value: Any, known: Sequence[str] | None = None) -> tuple[str, ...]:
    """Check the option ``tracks``: names of tracks, from the left.

    Raises
    ------
    TypeError, ValueError
        If it is no list of names, if a name stands twice, or is not among ``known``.
    """
    if not isinstance(value, list | tuple) or not all(isinstance(one, str) for one in value):
        raise TypeError(f"tracks must be a list of names of tracks, not {value!r}.")
    for name in value:
        if value.count(name) > 1:
            raise ValueError(f"tracks names {name!r} twice: a track is drawn once.")
        if known is not None and name not in known:
            raise ValueError(
                f"There is no track {name!r}.{did_you_mean(name, known)} A track is a column of "
                "the table, or was handed in as annotations=[...]."
            )
    return tuple(value)


class _Maker:
    """Makes the tracks of one clustering, each with colors of its own."""

    def __init__(self, now: Clustering) -> None:
        self._now = now
        self._rows = now.rows()
        self._known = known_column(now)
        # The known classes have the first colors, whatever else is shown.
        self._places = {"number": 0, "category": int(self._known is not None)}
        self._units = units(now)
        self._roles: Mapping[Any, str] = now.settings.roles or {}

    def columns(self, names: Sequence[Any]) -> Iterator[Track]:
        """Make the tracks of columns that were asked for."""
        features = self._now.features
        for name in names:
            if features is None:
                raise ValueError(
                    f"There is no table with a column {name!r}: pass the annotation itself, as a "
                    "Series or {'name': values}."
                )
            known = features.table.columns.tolist()
            if name not in known:
                hint = did_you_mean(name, [str(one) for one in known])
                raise ValueError(f"There is no column {name!r} in this table.{hint}")
            track = self._column(features, known.index(name))
            if track is None:
                raise ValueError(
                    f"Column {name!r} holds nothing that a track can show: text, numbers, dates "
                    "or truth values."
                )
            yield track

    def annotations(self, sources: TrackSources) -> Iterator[Track]:
        """Make the tracks of what is no column of the table."""
        if not sources.values and not sources.colors:
            return
        index = self._now.row_index
        for name, values in sources.values:
            column = align(values, index, f"The annotation {name!r}").iloc[self._rows]
            track = self._make(name, column.infer_objects())
            if track is None:
                raise ValueError(
                    f"The annotation {name!r} holds nothing that a track can show: text, numbers, "
                    "dates or truth values."
                )
            yield track
        for name, colors in sources.colors:
            called = f"The strip {name!r} of row_colors"
            column = align(colors, index, called).iloc[self._rows]
            yield color_track(name, column.tolist())

    def offered(self) -> Iterator[Track]:
        """Make the tracks of the columns that are on offer without being asked for."""
        features = self._now.features
        assert features is not None
        table, roles = features.table, self._roles
        compared = set(features.sources)
        naming = column_of_role(table, roles, "name")
        names = table.columns.tolist()
        usual = [
            c
            for c, field in enumerate(features.schema)
            if c != naming and field.kind != "other" and roles.get(names[c]) != "leave_out"
        ]
        own = [c for c in usual if c not in compared][:MAX_OFFERED]
        own += [c for c in usual if c == self._known and c not in own]
        if len(names) <= MAX_OFFERED:
            own += [c for c in usual if c in compared and c not in own]
        for c in own:
            if self._names_the_rows(features, c):
                continue
            track = self._column(features, c)
            if track is not None and (track.kind != "text" or len(track) <= MAX_TEXTS):
                yield track

    def named(self, names: Sequence[str]) -> Iterator[Track]:
        """Make the tracks of columns that would not be offered; others are passed over."""
        features = self._now.features
        assert features is not None
        columns = features.column_words
        for name in names:
            track = self._column(features, columns.index(name)) if name in columns else None
            if track is not None:
                yield track

    def _names_the_rows(self, features: Features, c: int) -> bool:
        if features.schema[c].text_role not in ("names", "codes"):
            return False
        words = words_of(features.table.iloc[:, c])[features.rows]
        return bool(np.array_equal(words, features.row_names()))

    def column_at(self, c: int) -> Track | None:
        """Make the track of one column of the table; None if it holds nothing to show."""
        features = self._now.features
        return None if features is None else self._column(features, c)

    def _column(self, features: Features, c: int) -> Track | None:
        name = features.table.columns[c]
        is_class = self._roles.get(name) == "known"
        column = features.table.iloc[:, c].iloc[self._rows]
        kind = {"field": features.schema[c], "source": c, "as_category": is_class}
        return self._make(name, column, unit=self._units.get(str(name), ""), **kind)

    def _make(self, name: object, column: pd.Series, **about: Any) -> Track | None:
        field = about.get("field")
        numeric = pd.api.types.is_numeric_dtype(column) if field is None else field.is_numeric
        if about.get("as_category"):
            return make_track(name, column, **about)
        family = "number" if numeric else "category"
        track = make_track(name, column, place=self._places[family], **about)
        self._places[family] += track is not None
        return track
