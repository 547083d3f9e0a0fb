"""Annotation tracks: what is known of each row, as strips of colors or text beside a clustermap.

Notes
-----
The colors of categories were found by a search: lighter or darker than those of clusters, so that
the two are not mistaken for each other, and as far from each other and from these as can be, for
normal vision and for simulated protanopia, deuteranopia and tritanopia
(`hclust_widgets.plotting.base.palette` names the source).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from hclust_widgets.common.arrays import Floats, read_only
from hclust_widgets.common.constants import TRACK_COLORS
from hclust_widgets.common.format import are_years

from .schema import Field, as_numbers, infer_field, words_of

if TYPE_CHECKING:
    from numpy.typing import NDArray

__all__ = [
    "MAX_LEVELS",
    "Track",
    "align",
    "color_track",
    "has_text",
    "make_track",
    "tracks_in_words",
]

#: Categories that have a color of their own: of more, the rare ones are one category, "other".
MAX_LEVELS = len(TRACK_COLORS["colors"])
OTHER = "other"


@dataclass(frozen=True, eq=False)
class Track:
    """One annotation of the rows. Made by :func:`make_track` or :func:`color_track`.

    Attributes
    ----------
    name : str
    kind : {"category", "number", "truth", "date", "text"}
    values : ndarray of float64, shape (n,)
        Numbers; dates as days since 1970; for the other kinds the position among ``levels``. nan
        where the value is missing.
    levels : tuple of str
        What categories, truth values and texts are called; empty for numbers and dates.
    colors : tuple of str
        ``#RRGGBB``: one for each level; for numbers and dates those of the smallest and the largest
        value; none for text.
    unit : str
        Of numbers: "days" for spans of time, or what the name of the column says.
    n_grouped : int
        How many rare values the level "other", the last one, stands for.
    source : int or None
        Position of the table's column, if it is one.
    has_legend : bool
        False for colors that were given without a meaning.
    """

    name: str
    kind: str
    values: Floats
    levels: tuple[str, ...] = ()
    colors: tuple[str, ...] = ()
    unit: str = ""
    n_grouped: int = 0
    source: int | None = None
    has_legend: bool = True

    def __len__(self) -> int:
        return len(self.values)

    @property
    def has_gaps(self) -> bool:
        """True if a value is missing."""
        return bool(np.isnan(self.values).any())

    @property
    def ends(self) -> tuple[float, float]:
        """The smallest and the largest number: the ends of the color scale."""
        there = self.values[~np.isnan(self.values)]
        return (float(there.min()), float(there.max())) if len(there) else (0.0, 1.0)

    @cached_property
    def reads_as(self) -> str:
        """How its numbers are written: "date", "year" or "number"."""
        if self.kind == "date":
            return "date"
        years = self.kind == "number" and not self.unit and are_years(self.values)
        return "year" if years else "number"

    def rgb(self) -> NDArray[np.float64]:
        """Return the color of each row.

        Returns
        -------
        ndarray of float64, shape (n, 3)
            Red, green and blue from 0 to 1; nan where the value is missing, and for text.
        """
        out = np.full((len(self), 3), np.nan)
        if not self.colors:
            return out
        known = ~np.isnan(self.values)
        table = np.asarray([_rgb(color) for color in self.colors])
        if self.levels:
            out[known] = table[self.values[known].astype(np.intp)]
            return out
        low, high = self.ends
        share = (self.values[known] - low) / ((high - low) or 1.0)
        out[known] = table[0] + share[:, None] * (table[1] - table[0])
        return out


def make_track(
    name: object,
    column: pd.Series,
    *,
    field: Field | None = None,
    place: int = 0,
    unit: str = "",
    source: int | None = None,
    as_category: bool = False,
) -> Track | None:
    """Make a track of a column; its kind is found from the values.

    Parameters
    ----------
    name : object
    column : Series of length n
        The values of the rows that are shown.
    field : Field, optional
        What the column holds, if known.
    place : int
        Counts the tracks beside each other, so that they have different colors.
    unit : str
    source : int, optional
        Position of the column in the table.
    as_category : bool
        Whether numbers are names of classes.

    Returns
    -------
    Track or None
        None if no row has a value that can be shown: lists, complex numbers, nothing.

    Examples
    --------
    >>> track = make_track("origin", pd.Series(["usa", "japan", None]))
    >>> track.kind, track.levels, track.values.tolist()
    ('category', ('japan', 'usa'), [1.0, 0.0, nan])
    """
    field = infer_field(column) if field is None else field
    if field.kind == "other" or not bool(column.notna().any()):
        return None
    told: dict[str, Any] = {"name": str(name), "source": source}
    if as_category and not field.is_boolean:
        return _categories(column, field, place, told)
    if field.is_numeric and field.kind != "ordered":
        values = _finite(as_numbers(column, field))
        if np.isnan(values).all():
            return None
        if field.is_boolean:
            words, colors = ("no", "yes"), tuple(TRACK_COLORS["truth"])
            return Track(kind="truth", values=values, levels=words, colors=colors, **told)
        ramps = TRACK_COLORS["ramps"]
        ramp = tuple(ramps[place % len(ramps)])
        kind = "date" if field.kind == "date" else "number"
        unit = "days" if field.kind == "span" else unit
        return Track(kind=kind, values=values, colors=ramp, unit=unit, **told)
    return _categories(column, field, place, told)


def color_track(name: object, colors: Sequence[str | None]) -> Track:
    """Make a track of ready colors, one for each row.

    Parameters
    ----------
    name : object
    colors : sequence of length n
        ``#RRGGBB``; None where there is none.
    """
    found: dict[str, int] = {}
    values = np.full(len(colors), np.nan)
    for i, color in enumerate(colors):
        if isinstance(color, str):
            values[i] = found.setdefault(color, len(found))
    words = tuple(found)
    return Track(str(name), "category", read_only(values), words, words, has_legend=False)


def tracks_in_words(
    tracks: Sequence[Track],
    *,
    where: str = "Beside it",
    each: str = "row",
    legend: str = "the numbers in the legend count rows, selected and all",
) -> str:
    """Return a sentence that names the tracks, to follow another one; "" without any.

    Parameters
    ----------
    tracks : sequence of Track
    where : str
        Where they are drawn.
    each : {"row", "column"}
        What has a cell in each.
    legend : str
        What the numbers in the legend count.
    """
    if not tracks:
        return ""
    *first, last = [track.name for track in tracks]
    names = f"{', '.join(first)} and {last}" if first else last
    gray = " (gray where missing)" if any(track.has_gaps for track in tracks) else ""
    counted = any(track.has_legend and track.levels and track.colors for track in tracks)
    numbers = f"; {legend}" if counted else ""
    text = f" (text where each {each} has room for it)" if has_text(tracks) else ""
    return f" {where}: {names}{gray}{text}{numbers}."


def has_text(tracks: Sequence[Track]) -> bool:
    """Return True if words are written of one of them, which need room."""
    return any(track.kind == "text" for track in tracks)


def align(values: Any, index: pd.Index, called: str) -> pd.Series:
    """Return one value for each row of a table, in its order.

    Parameters
    ----------
    values : Series or sequence
        A Series goes by its index, which may be in another order and have more rows; anything
        else by the order of the rows.
    index : Index
        That of the table.
    called : str
        How messages call it, such as ``"The annotation 'age'"``.

    Raises
    ------
    TypeError, ValueError
        If it is not one value for each row.
    """
    if isinstance(values, pd.Series):
        if values.index.equals(index):
            return values
        if values.index.is_unique and index.is_unique:
            at = values.index.get_indexer(index)
            if (at >= 0).all():
                return values.iloc[at]
            if (at >= 0).any() or len(values) == len(index):
                missing = index[at < 0]
                raise ValueError(
                    f"{called} has no value for row {missing[0]!r} of the table: give it the "
                    "table's index, with None where nothing is known, or pass its values "
                    "(.to_numpy()) if they are in the table's order."
                )
        if len(values) == len(index):
            raise ValueError(
                f"{called} has another index than the table, and row names that stand twice: pass "
                "its values (.to_numpy()) if they are in the table's order."
            )
    elif isinstance(values, str) or not hasattr(values, "__len__"):
        raise TypeError(
            f"{called} must have one value for each row, not be of type {type(values).__name__}."
        )
    if len(values) != len(index):
        raise ValueError(
            f"{called} has {len(values):,} values, but the table has {len(index):,} rows: give one "
            "for each row."
        )
    if isinstance(values, pd.Series):
        return values
    return pd.Series(list(values), index=index, dtype=None if len(values) else object)


def _categories(column: pd.Series, field: Field, place: int, told: dict[str, Any]) -> Track:
    """Make a track of categories; of text with too many values to group, one of text."""
    words, levels = _levels(column)
    values = np.full(len(words), np.nan)
    at = {word: i for i, word in enumerate(levels)}
    known = [i for i, word in enumerate(words) if word is not None]
    values[known] = [at[words[i]] for i in known]
    if len(levels) <= MAX_LEVELS:
        colors = _level_colors(len(levels), place, ordered=field.kind == "ordered")
        return Track(
            kind="category", values=read_only(values), levels=levels, colors=colors, **told
        )
    sizes = np.bincount(values[known].astype(np.intp), minlength=len(levels))
    kept = np.sort(np.argsort(-sizes, kind="stable")[: MAX_LEVELS - 1])
    if sizes[kept].sum() < sizes.sum() / 2:
        return Track(kind="text", values=read_only(values), levels=levels, **told)
    new = np.full(len(levels), float(len(kept)))
    new[kept] = np.arange(len(kept))
    values[known] = new[values[known].astype(np.intp)]
    shown = tuple(levels[i] for i in kept.tolist())
    other = OTHER if OTHER not in shown else "other values"
    colors = (*_level_colors(len(kept), place, ordered=False), TRACK_COLORS["other"])
    return Track(
        kind="category",
        values=read_only(values),
        levels=(*shown, other),
        colors=colors,
        n_grouped=len(levels) - len(kept),
        **told,
    )


def _levels(column: pd.Series) -> tuple[NDArray[np.object_], tuple[str, ...]]:
    """Return the word of each row, and the words in the order of the categories, or sorted."""
    words = words_of(column)
    there = {word for word in words if word is not None}
    if isinstance(column.dtype, pd.CategoricalDtype):
        order = [str(level) for level in column.cat.categories]
        return words, tuple(word for word in dict.fromkeys(order) if word in there)
    try:  # numbers that are names of classes: 2 before 10
        return words, tuple(sorted(there, key=float))
    except ValueError:
        return words, tuple(sorted(there))


def _level_colors(number: int, place: int, *, ordered: bool) -> tuple[str, ...]:
    if ordered:
        ramps = TRACK_COLORS["ramps"]
        low, high = (np.asarray(_rgb(end)) for end in ramps[place % len(ramps)])
        steps = np.linspace(0.0, 1.0, number) if number > 1 else [0.5]
        return tuple(_hex(low + step * (high - low)) for step in steps)
    colors = TRACK_COLORS["colors"]
    first = 4 * place % len(colors)
    return tuple(colors[(first + i) % len(colors)] for i in range(number))


def _finite(values: Floats) -> Floats:
    return read_only(np.where(np.isfinite(values), values, np.nan))


def _rgb(color: str) -> tuple[float, float, float]:
    return (int(color[1:3], 16) / 255, int(color[3:5], 16) / 255, int(color[5:7], 16) / 255)


def _hex(rgb: NDArray[np.float64]) -> str:
    return "#" + "".join(f"{round(255 * part):02X}" for part in rgb.tolist())
