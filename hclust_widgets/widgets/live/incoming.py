"""Validate messages of the browser to a live view; drop invalid fields."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, Protocol

import numpy as np

from hclust_widgets.clustering.column_options import read_column_options
from hclust_widgets.clustering.cuts.blocks import check_gap, check_split
from hclust_widgets.clustering.heatmap.column_order import check_column_sort_by
from hclust_widgets.clustering.heatmap.column_tracks import check_column_tracks
from hclust_widgets.clustering.heatmap.row_order import check_sort_by
from hclust_widgets.clustering.points.point_columns import POINT_OPTIONS
from hclust_widgets.plotting.base.cell_format import check_fmt
from hclust_widgets.plotting.base.color_scale import ColorScale
from hclust_widgets.plotting.base.colormaps import is_cmap
from hclust_widgets.serialize.evidence import RIBBON_CHOICES
from hclust_widgets.serialize.tracks import shows
from hclust_widgets.tree.naming.annotations import check_color, check_name

__all__ = ["valid_fields", "valid_rows", "wanted_density", "wanted_text"]


class HasAxes(Protocol):
    """The part of a live view against which a message is checked."""

    #: Axes that the scatter plot offers, each with its ``name``.
    axis_names: list[dict[str, Any]]
    #: Tracks that the clustermap offers, each with its ``name``.
    track_about: list[dict[str, Any]]
    #: Those that it offers for columns.
    column_track_about: list[dict[str, Any]]
    #: Names of those that rows can be split by.
    split_names: list[str]
    #: Of the merges of the tree of blocks, float64.
    split_heights: bytes


_CUT = ("n_clusters", "distance_threshold", "cut_nodes", "locked_nodes")
# A name that is looked for is no longer than this.
_MAX_TEXT = 1000
_NODES = re.compile(r"(\d{1,9}(,\d{1,9})*)?", re.ASCII)


def valid_fields(live: HasAxes, said: Mapping[str, Any]) -> dict[str, Any]:
    """Return the valid fields of a message.

    A page may be older than the kernel, or the message may come from elsewhere: a value that raised
    when it is set would discard the rest of its message.

    Parameters
    ----------
    live : HasAxes
    said : mapping
        As ipywidgets passes it to ``set_state``. Number of clusters and threshold are one cut: if
        one of them is invalid, both are dropped.

    Returns
    -------
    dict
    """
    wrong = {
        name
        for name, value in said.items()
        if name in _VALIDATORS and not _VALIDATORS[name](live, value)
    }
    if not wrong.isdisjoint(_CUT):
        wrong.update(_CUT)
    return {name: value for name, value in said.items() if name not in wrong}


def valid_rows(message: Any) -> dict[str, Any] | None:
    """Return which rows are to be kept or left out; None if a message says something else.

    Parameters
    ----------
    message : dict
        ``rows`` is "keep" or "leave_out", ``selection`` a list of positions in the table.

    Returns
    -------
    dict or None
        ``keep_rows`` (bool) and ``selection`` (ndarray of int32).
    """
    if not isinstance(message, dict) or message.get("rows") not in ("keep", "leave_out"):
        return None
    rows = message.get("selection")
    if not _are_numbers(None, rows) or not rows or max(rows) >= 2**31:
        return None
    return {
        "keep_rows": message["rows"] == "keep",
        "selection": np.asarray(rows, dtype=np.int32),
    }


def wanted_density(
    live: HasAxes, message: Any
) -> tuple[str, str, tuple[float, float, float, float]] | None:
    """Return axes and ends of the part of a scatter plot whose density is asked for, or None.

    Parameters
    ----------
    live : HasAxes
    message : dict
        ``wants_density`` is a list of two axes and of four numbers: left, right, lower and upper
        end.
    """
    asked = message.get("wants_density") if isinstance(message, dict) else None
    if not isinstance(asked, list) or len(asked) != 6:
        return None
    x, y, *ends = asked
    if not all(_is_axis(live, name) for name in (x, y)):
        return None
    if not all(isinstance(end, float) or _is_integer(end) for end in ends):
        return None
    left, right, low, high = map(float, ends)
    finite = all(math.isfinite(end) for end in (left, right, low, high))
    return (x, y, (left, right, low, high)) if finite and left < right and low < high else None


def wanted_text(message: Any) -> str | None:
    """Return the text that is looked for in the names of rows; None if a message has none.

    Parameters
    ----------
    message : dict
        ``wants_rows`` is the text.
    """
    text = message.get("wants_rows") if isinstance(message, dict) else None
    return text if isinstance(text, str) and len(text) <= _MAX_TEXT else None


def _is_integer(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _is_positive(_live: HasAxes, value: Any) -> bool:
    return _is_integer(value) and value >= 1


def _is_threshold(_live: HasAxes, value: Any) -> bool:
    number = isinstance(value, float) or _is_integer(value)
    return number and 0 <= value <= 1e308 and math.isfinite(value)


def _is_nodes(_live: HasAxes, value: Any) -> bool:
    return isinstance(value, str) and _NODES.fullmatch(value) is not None


def _are_digits(_live: HasAxes, value: Any) -> bool:
    return isinstance(value, str) and set(value) <= {"0", "1"}


def _is_about_split(live: HasAxes, value: Any) -> bool:
    """Return True if it may tell of flipped branches of the blocks."""
    flips = value.get("flips") if isinstance(value, dict) else None
    n = len(live.split_heights) // 8
    return _are_digits(live, flips) and len(flips or "0" * n) == n > 0


def _are_numbers(_live: HasAxes | None, value: Any) -> bool:
    return isinstance(value, list) and all(_is_integer(one) and one >= 0 for one in value)


def _is_count(_live: HasAxes, value: Any) -> bool:
    return _is_integer(value) and value >= 0


def _is_bytes(_live: HasAxes, value: Any) -> bool:
    # The traits accept whatever bytes() accepts, and bytes(5) is five zeros.
    return isinstance(value, (bytes, bytearray, memoryview))


def _is_selection(live: HasAxes, value: Any) -> bool:
    return _is_bytes(live, value) and memoryview(value).nbytes % 4 == 0


def _is_axis(live: HasAxes, value: Any) -> bool:
    return any(value == axis["name"] for axis in live.axis_names)


def _is_colormap_name(_live: HasAxes, value: Any) -> bool:
    return isinstance(value, str) and is_cmap(value)


def _is_color_scale(_live: HasAxes, value: Any) -> bool:
    return isinstance(value, dict) and _accepts(ColorScale.from_options, value)


def _is_fmt(_live: HasAxes, value: Any) -> bool:
    return _accepts(check_fmt, value)


def _accepts(check: Callable[[Any], object], value: Any) -> bool:
    try:
        check(value)
    except (TypeError, ValueError):
        return False
    return True


def _is_bool(_live: HasAxes, value: Any) -> bool:
    return isinstance(value, bool)


def _are_tracks(live: HasAxes, value: Any) -> bool:
    known = [track["name"] for track in live.track_about]
    return (
        isinstance(value, list)
        and all(name in known for name in value)
        and len(set(value)) == len(value)
    )


def _are_column_tracks(live: HasAxes, value: Any) -> bool:
    known = [track["name"] for track in live.column_track_about]
    return _accepts(partial(check_column_tracks, known=known), value)


def _is_sorting(live: HasAxes, value: Any) -> bool:
    known = [track["name"] for track in live.track_about]
    return isinstance(value, list) and _accepts(partial(check_sort_by, known=known), value)


def _is_column_sorting(live: HasAxes, value: Any) -> bool:
    known = [track["name"] for track in live.column_track_about]
    return isinstance(value, list) and _accepts(partial(check_column_sort_by, known=known), value)


def _is_coloring(live: HasAxes, value: Any) -> bool:
    if value == "known":
        return any(track.get("known") for track in live.track_about)
    return value == "clusters" or _is_column("color_by", live, value)


def _is_column(option: str, live: HasAxes, value: Any) -> bool:
    if value == "" and option != "color_by":
        return True
    return any(value == track["name"] and shows(option, track) for track in live.track_about)


def _are_labels(_live: HasAxes, value: Any) -> bool:
    if isinstance(value, list):
        return all(isinstance(name, str) for name in value)
    return value in ("auto", "off")


def _is_split(live: HasAxes, value: Any) -> bool:
    check = partial(check_split, "row_split", names=live.split_names)
    return value == "" or _accepts(check, value)


def _are_column_options(_live: HasAxes, value: Any) -> bool:
    # Each by itself: whether they go together is for the state to say, with a sentence.
    return isinstance(value, dict) and all(
        name not in ("flips", "named") and _accepts(read_column_options, {name: one})
        for name, one in value.items()
    )


def _are_column_clusters(live: HasAxes, value: Any) -> bool:
    if not isinstance(value, dict) or not _is_count(live, value.get("tree", 0)):
        return False
    return all(
        what in _CHECKS
        and isinstance(given, dict)
        and all(
            str(node).isdecimal() and isinstance(one, str) and _accepts(_CHECKS[what], one)
            for node, one in given.items()
        )
        for what, given in value.items()
        if what != "tree"
    )


_CHECKS: dict[Any, Callable[[Any], Any]] = {"names": check_name, "colors": check_color}


def _is_gap(_live: HasAxes, value: Any) -> bool:
    return _accepts(check_gap, value)


_VALIDATORS: dict[str, Callable[[HasAxes, Any], bool]] = {
    "n_clusters": _is_positive,
    "distance_threshold": _is_threshold,
    "color_numbers": _are_numbers,
    "cut_nodes": _is_nodes,
    "locked_nodes": _is_nodes,
    "most_clusters": _is_count,
    "browser_seq": _is_count,
    "cut_revision": _is_count,
    "flips_of": _is_count,
    "flips": _is_bytes,
    "col_flips": _are_digits,
    "split_about": _is_about_split,
    "selection": _is_selection,
    "x": _is_axis,
    "y": _is_axis,
    "cmap": _is_colormap_name,
    "distance_cmap": _is_colormap_name,
    "color_scale": _is_color_scale,
    "annot": _is_bool,
    "fmt": _is_fmt,
    "row_cluster": _is_bool,
    "col_cluster": _is_bool,
    "tracks": _are_tracks,
    "column_tracks": _are_column_tracks,
    "sort_by": _is_sorting,
    "column_sort_by": _is_column_sorting,
    "labels": _are_labels,
    "row_split": _is_split,
    "col_split": _is_split,
    "gap": _is_gap,
    "column_options": _are_column_options,
    "column_clusters": _are_column_clusters,
    "color_by": _is_coloring,
    **{name: partial(_is_column, name) for name in POINT_OPTIONS},
    "ribbon": lambda _live, value: isinstance(value, str) and value in RIBBON_CHOICES,
}
