"""Legend of annotation tracks: lines of names and keys below a map, wrapped to its width.

``js/src/views/shared/track_legend.js`` lays out the same.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from matplotlib.patches import Rectangle

from hclust_widgets.common.constants import MISSING_COLOR
from hclust_widgets.common.format import format_value
from hclust_widgets.plotting.base.plot import axes_pixels, bare
from hclust_widgets.plotting.base.text import literal, shorten, text_width

if TYPE_CHECKING:
    from collections.abc import Sequence

    from matplotlib.axes import Axes
    from matplotlib.text import Text
    from numpy.typing import NDArray

    from hclust_widgets.plotting.base.theme import Theme
    from hclust_widgets.table.columns.tracks import Track

__all__ = ["LINE", "LegendItem", "draw_track_legend", "lay_out_legend", "tally", "write_counts"]

LINE = 16.0  # pixels from one line to the next
KEY = 9.0
RAMP = 54.0
BEFORE_WORD = 5.0
APART = 12.0
INDENT = 14.0
NAMES_SHARE = 0.35  # of the width, at most, for names of tracks before all entries
MAX_WORD = 110.0
MAX_LINES = 8
RAMP_STEPS = 18


@dataclass(frozen=True)
class LegendItem:
    """One piece of the legend.

    Attributes
    ----------
    line : int
    left : float
        Pixels from the left edge.
    text : str
    colors : tuple of str
        None for a name, one for a key, two for a scale.
    end : str
        The largest value of a scale, whose smallest is ``text``.
    place : (int, int) or None
        Track and level whose rows are counted behind the text; the level after the last one stands
        for missing values.
    """

    line: int
    left: float
    text: str
    colors: tuple[str, ...] = ()
    end: str = ""
    place: tuple[int, int] | None = None


def tally(track: Track, selected: NDArray[np.bool_] | None = None) -> list[int]:
    """Count the rows of each level, and at last those without a value.

    Parameters
    ----------
    track : Track
    selected : ndarray of bool, shape (n,), optional
        The rows that are counted. Default: all.
    """
    values = track.values if selected is None else track.values[selected]
    missing = np.isnan(values)
    levels = len(track.levels)
    if not levels:
        return [int(missing.sum())]
    known = values[~missing].astype(np.intp)
    return [*np.bincount(known, minlength=levels).tolist(), int(missing.sum())]


def legend_words(track: Track) -> list[tuple[tuple[str, ...], str, str]]:
    """Return colors, text and end of each entry of a track."""
    found: list[tuple[tuple[str, ...], str, str]] = []
    if track.has_legend and track.levels and track.colors:
        for word, color in zip(track.levels, track.colors, strict=True):
            found.append(((color,), word, ""))
        if track.n_grouped:
            found[-1] = (found[-1][0], f"{track.levels[-1]} ({track.n_grouped:,} values)", "")
    elif track.colors and not track.levels:
        low, high = (format_value(end, track.reads_as) for end in track.ends)
        found.append((track.colors, low, f"{high} {track.unit}".strip()))
    if track.has_gaps and track.colors:
        found.append(((MISSING_COLOR,), "missing", ""))
    return found


def lay_out_legend(
    tracks: Sequence[Track], width: float, theme: Theme, *, counted: bool = False
) -> tuple[list[LegendItem], int]:
    """Put the entries of all tracks into lines.

    Parameters
    ----------
    tracks : sequence of Track
    width : float
        Pixels.
    theme : Theme
    counted : bool
        Whether the rows of each category are counted: there is room for those that are selected,
        beside all.

    Returns
    -------
    items : list of LegendItem
        The entries of all tracks begin below each other, where the names leave most of the width.
    lines : int
        At most eight: what does not fit is left out, and the last entry says so.
    """
    items: list[LegendItem] = []
    line, size = 0, theme.small
    names = {
        t: shorten(literal(track.name, theme), MAX_WORD, theme, size, bold=True)
        for t, track in enumerate(tracks)
        if legend_words(track)
    }
    wide_names = [text_width(name, theme, size, bold=True) for name in names.values()]
    begin = max(wide_names, default=0.0) + APART
    indent = begin if begin <= NAMES_SHARE * width else INDENT
    for t, name in names.items():
        track = tracks[t]
        entries = legend_words(track)
        counts = tally(track) if counted else []
        items.append(LegendItem(line, 0.0, name))
        left = max(indent, text_width(name, theme, size, bold=True) + APART)
        for i, (colors, text, end) in enumerate(entries):
            place: tuple[int, int] | None = None
            if counted and len(colors) == 1:  # what is missing comes last
                level = i if track.levels and i < len(track.levels) else len(track.levels)
                place = (t, level)
            words = [shorten(literal(w, theme), MAX_WORD, theme, size) for w in (text, end)]
            wide = sum(text_width(word, theme, size) for word in words) + BEFORE_WORD
            if place is not None:
                number = f"{counts[place[1]]:,}"
                wide += text_width(f" {number}/{number}", theme, size)
            wide += KEY if len(colors) == 1 else RAMP + BEFORE_WORD
            if left + wide > width and left > indent:
                line, left = line + 1, indent
            items.append(LegendItem(line, left, words[0], tuple(colors), words[1], place))
            left += wide + APART
        line += 1
    kept = [item for item in items if item.line < MAX_LINES]
    if len(kept) < len(items):
        *kept, last = kept
        kept.append(LegendItem(last.line, last.left, f"+ {len(items) - len(kept):,} more"))
    return kept, min(line, MAX_LINES)


def write_counts(
    counted: Sequence[tuple[Text, LegendItem]],
    tracks: Sequence[Track],
    selected: NDArray[np.bool_] | None = None,
    of_rows: int | None = None,
) -> None:
    """Write behind each category how many rows have it.

    Parameters
    ----------
    counted : sequence of (Text, LegendItem)
        Of :func:`draw_track_legend`.
    tracks : sequence of Track
        Those that were laid out.
    selected : ndarray of bool, shape (n,), optional
        Rows that are counted beside all, if some are selected.
    of_rows : int, optional
        So many of the tracks are of rows, the others of columns. Default: all.
    """
    every = [tally(track) for track in tracks]
    chosen = selected is not None and bool(selected.any())
    some = [tally(track, selected) for track in tracks[:of_rows]] if chosen else []
    for text, item in counted:
        assert item.place is not None
        t, level = item.place
        number = f"{some[t][level]:,}/" if t < len(some) else ""
        text.set_text(f"{item.text} {number}{every[t][level]:,}")


def draw_track_legend(
    ax: Axes, items: Sequence[LegendItem], theme: Theme
) -> list[tuple[Text, LegendItem]]:
    """Draw the legend from the upper left corner of empty axes.

    Parameters
    ----------
    ax : matplotlib.axes.Axes
    items : sequence of LegendItem
        Of :func:`lay_out_legend`.
    theme : Theme

    Returns
    -------
    list of (matplotlib.text.Text, LegendItem)
        The texts behind which rows are counted.
    """
    bare(ax)
    counted: list[tuple[Text, LegendItem]] = []
    pixels = axes_pixels(ax, (0, 1))

    def put(left: float, y: float, text: str, *, bold: bool = False) -> Text:
        return ax.text(
            left,
            y,
            text,
            transform=pixels,
            va="center_baseline",
            color=theme.ink if bold else theme.quiet,
            fontproperties=theme.font(theme.small, bold=bold),
            parse_math=False,
            clip_on=False,
        )

    def write(left: float, y: float, text: str, *, bold: bool = False) -> float:
        put(left, y, text, bold=bold)
        return left + text_width(text, theme, theme.small, bold=bold)

    def fill(left: float, y: float, width: float, color: str) -> None:
        ax.add_patch(
            Rectangle(
                (left, y - KEY / 2),
                width,
                KEY,
                transform=pixels,
                facecolor=color,
                linewidth=0,
                antialiased=False,
                clip_on=False,
            )
        )

    def frame(left: float, y: float, width: float) -> None:
        ax.add_patch(
            Rectangle(
                (left, y - KEY / 2),
                width,
                KEY,
                transform=pixels,
                facecolor="none",
                edgecolor=theme.rule,
                linewidth=0.6,
                clip_on=False,
            )
        )

    for item in items:
        y = -(item.line + 0.5) * LINE
        left = item.left
        if not item.colors:
            write(left, y, item.text, bold=not item.text.startswith("+ "))
            continue
        if len(item.colors) == 1:
            fill(left, y, KEY, item.colors[0])
            frame(left, y, KEY)
            written = put(left + KEY + BEFORE_WORD, y, item.text)
            if item.place is not None:
                counted.append((written, item))
            continue
        left = write(left, y, item.text) + BEFORE_WORD
        step = RAMP / RAMP_STEPS
        for i, color in enumerate(_ramp(item.colors)):
            fill(left + i * step, y, step + 0.3, color)
        frame(left, y, RAMP)
        write(left + RAMP + BEFORE_WORD, y, item.end)
    return counted


def _ramp(ends: Sequence[str]) -> list[str]:
    low, high = ([int(end[i : i + 2], 16) for i in (1, 3, 5)] for end in ends)
    steps = [(i + 0.5) / RAMP_STEPS for i in range(RAMP_STEPS)]
    return [
        "#" + "".join(f"{round(a + t * (b - a)):02x}" for a, b in zip(low, high, strict=True))
        for t in steps
    ]
