"""Columns that color, size, shape and name the points of a scatter plot."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from hclust_widgets.clustering.heatmap.tracks import (
    NO_SOURCES,
    TrackSources,
    chosen_tracks,
    known_track,
    track_names,
)
from hclust_widgets.clustering.known_classes import known_column
from hclust_widgets.clustering.shared_messages import NOT_FOR_GROUPS
from hclust_widgets.common.checks import did_you_mean
from hclust_widgets.common.constants import MARKER_SCALES
from hclust_widgets.common.format import format_value, truncate

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from hclust_widgets.clustering.clustering import Clustering
    from hclust_widgets.table.columns.tracks import Track

__all__ = [
    "MAX_MARKERS",
    "POINT_OPTIONS",
    "PointColumns",
    "check_color_by",
    "check_column",
    "check_name",
    "column_to_color",
    "fits",
    "fitting_options",
    "point_columns",
    "point_names",
    "track_text",
]

#: Columns of points beside ``color_by``; None for none.
POINT_OPTIONS = ("size_by", "marker_by", "names_from")
#: Where the color scale of points begins on that of a track, whose lightest colors can't be told
#: from the paper.
FIRST_SHARE = 0.25
#: A column of more values has no markers.
MAX_MARKERS = len(MARKER_SCALES)


@dataclass(frozen=True, eq=False)
class PointColumns:
    """What is read from columns for each point; None where clusters or row names say it.

    Attributes
    ----------
    color, size, marker, names : Track or None
    """

    color: Track | None = None
    size: Track | None = None
    marker: Track | None = None
    names: Track | None = None

    def in_words(self, color_by: str) -> str:
        """Return how points look, to follow "in the": for captions."""
        if self.color is None:
            color = "colors" if self.marker is not None else "colors and markers"
            words = f"{color} of their clusters"
        elif color_by == "known":
            color = "colors" if self.marker is not None else "colors and markers"
            words = f"{color} of their known classes, {truncate(self.color.name)}"
        else:
            words = f"colors of {truncate(self.color.name)}"
        also = []
        if self.marker is not None:
            also.append(f"with markers by {truncate(self.marker.name)}")
        if self.size is not None:
            also.append(f"sized by {truncate(self.size.name)}")
        if self.names is not None:
            also.append(f"named by {truncate(self.names.name)}")
        told = [one for one in (self.color, self.size, self.marker) if one is not None]
        gray = " (gray where missing)" if any(track.has_gaps for track in told) else ""
        return ", ".join((words, *also)) + gray


def fits(option: str, track: Track) -> bool:
    """Return True if a track can be read for an option of points."""
    if option == "names_from":
        return True
    if option == "size_by":
        return track.kind in ("number", "date")
    if option == "marker_by":
        return bool(track.levels and track.colors) and len(track.levels) <= MAX_MARKERS
    return bool(track.colors)


def check_column(
    option: str, value: Any, now: Clustering, sources: TrackSources = NO_SOURCES
) -> str | None:
    """Check a column that colors, sizes, shapes or names points.

    Parameters
    ----------
    option : str
        "color_by", or one of :data:`POINT_OPTIONS`.
    value : str or None
        Name of a column, or of an annotation among ``sources``.
    now : Clustering
    sources : TrackSources

    Returns
    -------
    str or None

    Raises
    ------
    TypeError, ValueError
        If it is no name of a column, or if that column can't be read so; one sentence.
    """
    if value is None:
        return None
    known = track_names(now.features, sources)
    if not isinstance(value, str) or now.groups is None:
        check_name(option, value, known)
    if now.groups is not None:
        raise ValueError(NOT_FOR_GROUPS.format(f"Points by column ({option}) are"))
    found = chosen_tracks(now, sources, (value,))
    if not found:
        raise ValueError(
            f"{option}={value!r}: this column holds nothing to show, neither text nor numbers, "
            "dates or truth values."
        )
    if not fits(option, found[0]):
        raise ValueError(_unfit(option, found[0]))
    return str(value)


def check_name(option: str, value: Any, known: Sequence[str]) -> None:
    """Raise TypeError or ValueError if an option of points names no column; None is none."""
    usual = ("clusters", "known") if option == "color_by" else (None,)
    if value in usual if isinstance(value, str | None) else False:
        return
    if not isinstance(value, str):
        instead = "'clusters', 'known' or " if option == "color_by" else ""
        raise TypeError(f"{option} must be {instead}the name of a column, not {value!r}.")
    if not known:
        raise ValueError(
            f"{option}={value!r} needs a table with this column, and there is none: pass it as "
            "well (table=...)."
        )
    if value not in known:
        words = (*known, *usual) if option == "color_by" else known
        hint = did_you_mean(value, [str(word) for word in words])
        raise ValueError(f"{option}={value!r} is not known: there is no such column.{hint}")


def _unfit(option: str, track: Track) -> str:
    start = f"{option}={track.name!r}: this column holds"
    if option == "size_by":
        return f"{start} no numbers or dates, which sizes need: use marker_by or color_by for it."
    if option == "color_by":
        return (
            f"{start} too many different texts to color by: names_from={track.name!r} writes them "
            "beside the points."
        )
    if not track.levels:
        return f"{start} numbers, which have no markers: use size_by or color_by for it."
    return (
        f"{start} {len(track.levels):,} different values, more than the {MAX_MARKERS} markers: use "
        "color_by for it."
    )


def check_color_by(value: Any, now: Clustering, sources: TrackSources = NO_SOURCES) -> str:
    """Check the option ``color_by``: "clusters", "known" or the name of a column.

    Raises
    ------
    TypeError, ValueError
        If it is none of them, or if there are no known classes to color by; one sentence.
    """
    if not isinstance(value, str):
        check_name("color_by", value, ())
    if value not in ("clusters", "known"):
        return str(check_column("color_by", value, now, sources))
    if value == "known" and known_track(now) is None:
        if known_column(now) is None:
            raise ValueError(
                "color_by='known' needs known classes: give a column the role 'known', such as "
                "known='species'."
            )
        if now.groups is not None:
            raise ValueError(NOT_FOR_GROUPS.format("Colors by known class are"))
        raise ValueError(
            "color_by='known' needs fewer known classes: of so many no colors can be told apart."
        )
    return str(value)


def column_to_color(
    now: Clustering, color_by: str, sources: TrackSources = NO_SOURCES
) -> Track | None:
    """Return the known classes or the column that colors show; None where clusters are."""
    if color_by == "known":
        return known_track(now)
    if color_by == "clusters":
        return None
    return _track(now, "color_by", color_by, sources)


def _track(
    now: Clustering, option: str, name: str | None, sources: TrackSources = NO_SOURCES
) -> Track | None:
    found = chosen_tracks(now, sources, (name,)) if name else ()
    if not found or not fits(option, found[0]):
        return None
    track = found[0]
    if option == "color_by" and not track.levels:
        low, high = track.colors
        track = replace(track, colors=(_mixed(low, high, FIRST_SHARE), high))
    return track


def _mixed(low: str, high: str, share: float) -> str:
    """Return the color at a share of the way from one color to another."""
    ends = ([int(color[i : i + 2], 16) for i in (1, 3, 5)] for color in (low, high))
    return "#" + "".join(f"{round(a + share * (b - a)):02X}" for a, b in zip(*ends, strict=True))


def point_columns(
    now: Clustering, options: Mapping[str, Any], sources: TrackSources = NO_SOURCES
) -> PointColumns:
    """Return what the points show of columns; columns that are not there are passed over.

    Parameters
    ----------
    now : Clustering
    options : mapping
        ``color_by``, and any of :data:`POINT_OPTIONS`.
    sources : TrackSources
    """
    size, marker, names = (_track(now, name, options.get(name), sources) for name in POINT_OPTIONS)
    color = column_to_color(now, options.get("color_by", "clusters"), sources)
    return PointColumns(color, size, marker, names)


def fitting_options(
    now: Clustering, options: Mapping[str, Any], sources: TrackSources = NO_SOURCES
) -> dict[str, Any]:
    """Return ``color_by`` and :data:`POINT_OPTIONS` without columns that cannot be shown so."""
    shown = point_columns(now, options, sources)
    given = dict(zip(POINT_OPTIONS, (shown.size, shown.marker, shown.names), strict=True))
    found = {name: options.get(name) if given[name] is not None else None for name in POINT_OPTIONS}
    return {"color_by": options["color_by"] if shown.color is not None else "clusters", **found}


def point_names(now: Clustering, shown: PointColumns) -> list[object]:
    """Return what stands beside each point: a value of a column, or the row's name."""
    if shown.names is None:
        return list(now.row_names())
    return [track_text(shown.names, row) for row in range(len(shown.names))]


def track_text(track: Track, row: int) -> str:
    """Return what a track says of a row: ``"usa"``, ``"1970-03-01"``, ``"–"`` where missing."""
    value = float(track.values[row])
    if value != value:
        return "–"
    if track.levels:
        return track.levels[int(value)]
    text = format_value(value, track.reads_as)
    return f"{text} {track.unit}".strip()
