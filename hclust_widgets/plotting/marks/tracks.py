"""Annotation tracks beside a heatmap: strips of colors, or words, each with its name below."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from matplotlib.transforms import blended_transform_factory

from hclust_widgets.common.constants import MISSING_COLOR
from hclust_widgets.plotting.base.block_axis import BlockAxis
from hclust_widgets.plotting.base.palette import hex_to_rgb
from hclust_widgets.plotting.base.plot import axes_pixels, axes_size
from hclust_widgets.plotting.base.text import literal, shorten, text_width, widest
from hclust_widgets.plotting.base.ticks import plain_spines, style_axis
from hclust_widgets.table.columns.tracks import Track

from .track_legend import LINE, LegendItem, draw_track_legend, lay_out_legend, write_counts

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from matplotlib.axes import Axes
    from matplotlib.text import Text
    from numpy.typing import NDArray

    from hclust_widgets.plotting.base.theme import Theme

__all__ = ["TrackStrips", "shrunk", "text_depths", "word_of"]

STRIP = 10.0
BETWEEN = 3.0
MAX_WORDS = 90.0  # pixels of a track of text
MAX_NAME = 84.0
FROM_EDGE = 6.0
ABOVE_LEGEND = 8.0


class TrackStrips:
    """The tracks of a map's rows, laid out and then drawn.

    Parameters
    ----------
    tracks : sequence of Track
        From left to right.
    row_order : ndarray of intp, shape (n,)
        Row at each place from the top.
    theme : Theme
    of_columns : sequence of Track
        Those above the map, which the legend explains as well.

    Attributes
    ----------
    axes : list of Axes
        One for each track that is drawn, after `draw`: text needs room for its words.
    ax_legend : Axes or None
        After `draw_legend`, if there is one.
    counts : list of Text
        Texts of the legend that change with the selection.
    """

    def __init__(
        self,
        tracks: Sequence[Track],
        row_order: NDArray[np.intp],
        theme: Theme,
        of_columns: Sequence[Track] = (),
    ) -> None:
        for track in tracks:
            if len(track) != len(row_order):
                raise ValueError(
                    f"The track {track.name!r} has {len(track)} values, but the table has "
                    f"{len(row_order)} rows."
                )
        self.tracks, self._order, self._theme = tuple(tracks), row_order, theme
        self._explained = (*tracks, *of_columns)
        self._words: dict[int, list[str]] = {}
        self._names = [
            shorten(literal(track.name, theme), MAX_NAME, theme, theme.small) for track in tracks
        ]
        self.axes: list[Axes] = []
        self._legend: list[LegendItem] = []
        self._counted: list[tuple[Text, LegendItem]] = []
        self.ax_legend: Axes | None = None
        self.counts: list[Text] = []

    def fit(self, row_height: float) -> float:
        """Return the width that the tracks take, with the space between them.

        Parameters
        ----------
        row_height : float
            Pixels that a row is high: where a line of text has room, text is written; elsewhere
            it is left out.
        """
        theme = self._theme
        self._words = {}
        for i, track in enumerate(self.tracks):
            if track.kind == "text" and row_height >= theme.small + 2:
                self._words[i] = [
                    shorten(literal(word_of(track, row), theme), MAX_WORDS, theme, theme.small)
                    for row in self._order.tolist()
                ]
        return sum(width + BETWEEN for width in self._widths() if width)

    def _widths(self) -> list[float]:
        """Return the width of each track, 0 of text that is left out."""
        return text_depths(self.tracks, self._words, self._theme)

    @property
    def names_height(self) -> float:
        """Height of the names below the tracks, in pixels."""
        shown = [name for name, width in zip(self._names, self._widths(), strict=True) if width]
        return widest(shown, self._theme, self._theme.small) + FROM_EDGE + 6 if shown else 0.0

    def legend_height(self, width: float) -> float:
        """Return the height of the legend in a space of this width, in pixels."""
        self._legend, lines = lay_out_legend(self._explained, width, self._theme, counted=True)
        return lines * LINE + ABOVE_LEGEND if lines else 0.0

    def draw(
        self,
        make: Callable[[float, float, float, float], Axes],
        left: float,
        top: float,
        tall: float,
        rows: BlockAxis | None = None,
    ) -> None:
        """Draw the tracks.

        Parameters
        ----------
        make : callable
            Makes axes of left, top, width and height in pixels.
        left, top : float
            Pixels of the first track.
        tall : float
        rows : BlockAxis, optional
            Where the rows lie, if some stand apart.
        """
        if rows is None:
            rows = BlockAxis(len(self._order), (), 0.0, tall)
        for i, (track, width) in enumerate(zip(self.tracks, self._widths(), strict=True)):
            if not width:
                continue
            ax = make(left, top, width, tall)
            self.axes.append(ax)
            self._draw_one(ax, track, i, width, rows)
            left += width + BETWEEN

    def draw_legend(
        self,
        make: Callable[[float, float, float, float], Axes],
        left: float,
        top: float,
        width: float,
    ) -> None:
        """Draw the legend into a space of this width."""
        if self._legend:
            height = (self._legend[-1].line + 1) * LINE
            ax = make(left, top, width, height)
            self.ax_legend = ax
            self._counted = draw_track_legend(ax, self._legend, self._theme)
            self.counts = [text for text, _ in self._counted]
            self.count()

    def count(self, selected: NDArray[np.bool_] | None = None) -> None:
        """Write how many rows each category has in the legend; of columns, how many of these.

        Parameters
        ----------
        selected : ndarray of bool, shape (n,), optional
            Rows that are counted beside all, if some are selected.
        """
        write_counts(self._counted, self._explained, selected, len(self.tracks))

    def _draw_one(self, ax: Axes, track: Track, i: int, width: float, rows: BlockAxis) -> None:
        theme = self._theme
        ax.set_facecolor("none")
        style_axis(ax, "x", [], [], theme)
        style_axis(ax, "y", [], [], theme)
        if track.colors:
            colors = track.rgb()[self._order]
            colors[np.isnan(colors[:, 0])] = hex_to_rgb(MISSING_COLOR)
            pixels = axes_size(ax)[1] / rows.extent
            for top, bottom, down in rows.blocks:
                ax.imshow(
                    shrunk(colors[top:bottom], max(1, round(pixels * (bottom - top))))[:, None],
                    aspect="auto",
                    interpolation="nearest",
                    extent=(0, 1, bottom + down, top + down),
                )
        if track.colors and len(rows.blocks) == 1:
            plain_spines(ax, theme)
        else:
            for spine in ax.spines.values():
                spine.set_visible(False)
        ax.set_xlim(0, 1)
        ax.set_ylim(rows.extent, 0)
        words = self._words.get(i, [])
        at = rows.along(np.arange(len(words)) + 0.5).tolist()
        for y, word in zip(at, words, strict=True):
            ax.text(
                0,
                y,
                word,
                va="center_baseline",
                color=theme.quiet,
                fontproperties=theme.font(theme.small),
                parse_math=False,
                clip_on=False,
            )
        under = blended_transform_factory(ax.transData, axes_pixels(ax))
        level = width > text_width(self._names[i], theme, theme.small)
        ax.text(
            0.5,
            -FROM_EDGE,
            self._names[i],
            transform=under,
            rotation=0 if level else 90,
            ha="center",
            va="top",
            color=theme.ink,
            fontproperties=theme.font(theme.small),
            parse_math=False,
            clip_on=False,
        )


def text_depths(
    tracks: Sequence[Track], words: Mapping[int, list[str]], theme: Theme
) -> list[float]:
    """Return the pixels that each track takes across its values.

    Parameters
    ----------
    tracks : sequence of Track
    words : mapping of int to list of str
        What is written of tracks of text, by their position; the others are left out: 0 pixels.
    theme : Theme
    """
    return [
        (max(STRIP, widest(words[i], theme, theme.small)) if i in words else 0.0)
        if track.kind == "text"
        else STRIP
        for i, track in enumerate(tracks)
    ]


def word_of(track: Track, row: int) -> str:
    """Return what the value of a row, or column, is called; "" where it is missing."""
    value = track.values[row]
    return "" if np.isnan(value) else track.levels[int(value)]


def shrunk(colors: NDArray[np.float64], most: int) -> NDArray[np.float64]:
    """Return the color at the middle of each pixel, where there are more rows than pixels."""
    n = len(colors)
    if n <= most:
        return colors
    middle = ((np.arange(most) + 0.5) * n / most).astype(np.intp)
    return colors[middle]
