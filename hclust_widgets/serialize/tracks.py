"""Annotation tracks as the browser takes them: what each is, and its values in bytes."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any

import numpy as np

from hclust_widgets.clustering.points.point_columns import MAX_MARKERS, POINT_OPTIONS
from hclust_widgets.table.columns.tracks import Track

__all__ = [
    "MISSING_CODE",
    "allowed_tracks",
    "columns_named",
    "encode_column_tracks",
    "encode_tracks",
    "is_known",
    "point_traits",
    "shows",
]

#: Stands for a missing level.
MISSING_CODE = 0xFFFF


def allowed_tracks(
    tracks: Sequence[Track], columns: Collection[int] | None, *, row_names: bool
) -> tuple[Track, ...]:
    """Return the tracks that may be among the data.

    Parameters
    ----------
    tracks : sequence of Track
    columns : collection of int or None
        Positions of the table's columns that may be shown; None: all.
    row_names : bool
        False leaves out text, which may name the rows.
    """
    return tuple(
        track
        for track in tracks
        if (columns is None or track.source is None or track.source in columns)
        and (row_names or track.kind != "text")
    )


def is_known(track: Track, known: int) -> bool:
    """Return True if a track shows the known classes, so that rows can be colored by them."""
    return track.source == known and bool(track.levels) and bool(track.colors)


def encode_tracks(
    tracks: Sequence[Track], originals: Mapping[int, int], known: int | None = None
) -> dict[str, Any]:
    """Encode tracks.

    Parameters
    ----------
    tracks : sequence of Track
    originals : mapping of int to int
        Of the table's columns that the browser has in their own units, by their position in the
        table, the position among these: such values are not sent again.
    known : int, optional
        Position of the column of known classes.

    Returns
    -------
    dict
        ``track_about``: for each its ``name``, ``kind`` and ``colors``; ``unit``, ``words`` and
        ``grouped`` where there are any; ``plain`` if it has no legend; ``known`` if rows
        can be colored by it as their known class; and where its values are:
        ``original``, ``codes`` (which array of uint16 in ``track_codes``) or ``numbers`` (which
        array of float64 in ``track_values``).
    """
    about: list[dict[str, Any]] = []
    codes: list[bytes] = []
    numbers: list[bytes] = []
    for track in tracks:
        if len(track.levels) >= MISSING_CODE:
            continue
        words = [word.encode(errors="replace").decode() for word in track.levels]
        one: dict[str, Any] = {
            "name": track.name.encode(errors="replace").decode(),
            "kind": "year" if track.reads_as == "year" else track.kind,
            "colors": list(track.colors),
            **({"unit": track.unit} if track.unit else {}),
            **({"words": words} if words else {}),
            **({"grouped": track.n_grouped} if track.n_grouped else {}),
            **({} if track.has_legend else {"plain": True}),
            **({"known": True} if known is not None and is_known(track, known) else {}),
        }
        plain = track.kind in ("number", "date", "truth")
        original = None if track.source is None else originals.get(track.source)
        if plain and original is not None:
            one["original"] = original
        elif track.levels:
            one["codes"] = len(codes)
            missing = np.isnan(track.values)
            codes.append(np.where(missing, MISSING_CODE, track.values).astype("<u2").tobytes())
        else:
            one["numbers"] = len(numbers)
            numbers.append(track.values.astype("<f8").tobytes())
        about.append(one)
    return {
        "track_about": about,
        "track_codes": b"".join(codes),
        "track_values": b"".join(numbers),
    }


def encode_column_tracks(tracks: Sequence[Track]) -> dict[str, Any]:
    """Encode tracks of columns: as :func:`encode_tracks`, each name with ``column_`` before it."""
    return {f"column_{name}": value for name, value in encode_tracks(tracks, {}).items()}


def shows(option: str, about: Mapping[str, Any]) -> bool:
    """Return True if a track of ``track_about`` can be read for an option of points.

    As :func:`hclust_widgets.clustering.points.point_columns.fits`.
    """
    if option == "names_from":
        return True
    if option == "size_by":
        return about["kind"] in ("number", "year", "date")
    if option == "marker_by":
        return bool(about["colors"]) and 0 < len(about.get("words", ())) <= MAX_MARKERS
    return bool(about["colors"])


def columns_named(options: Mapping[str, Any]) -> tuple[str, ...]:
    """Return the names of the columns that options of points name."""
    names = (options.get(option) for option in ("color_by", *POINT_OPTIONS))
    return tuple(str(name) for name in names if name)


def point_traits(options: Mapping[str, Any], about: Sequence[Mapping[str, Any]]) -> dict[str, str]:
    """Return the traits ``color_by``, ``size_by``, ``marker_by`` and ``names_from``.

    Parameters
    ----------
    options : mapping
        Of a view.
    about : sequence of mapping
        The tracks that are there; columns that are not among them are left out.
    """
    found = {}
    for option in ("color_by", *POINT_OPTIONS):
        usual = "clusters" if option == "color_by" else ""
        value = str(options.get(option) or usual)
        there = any(one["name"] == value and shows(option, one) for one in about)
        if option == "color_by" and value == "known":
            there = any(one.get("known") for one in about)
        found[option] = value if there else usual
    return found
