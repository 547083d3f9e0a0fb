"""Annotation tracks above a heatmap: strips of colors, or words, each with its name at the right.

``js/src/views/clustermap/tracks/column_tracks.js`` draws the same.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from hclust_widgets.common.constants import MISSING_COLOR
from hclust_widgets.plotting.base.palette import hex_to_rgb
from hclust_widgets.plotting.base.plot import axes_pixels, axes_size
from hclust_widgets.plotting.base.text import literal, shorten
from hclust_widgets.plotting.base.ticks import plain_spines, style_axis

from .tracks import BETWEEN, FROM_EDGE, MAX_NAME, MAX_WORDS, shrunk, text_depths, word_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from matplotlib.axes import Axes
    from numpy.typing import NDArray

    from hclust_widgets.plotting.base.block_axis import BlockAxis
    from hclust_widgets.plotting.base.theme import Theme
    from hclust_widgets.table.columns.tracks import Track

__all__ = ["ColumnTrackStrips"]

#: Share of the figure's width that columns have at least, to see whether words have room.
MAP_SHARE = 0.5


class ColumnTrackStrips:
    """The tracks of a map's columns, laid out and then drawn.

    Parameters
    ----------
    tracks : sequence of Track
        From the top.
    order : ndarray of intp, shape (p,)
        Column at each place from the left.
    width : float
        Pixels of the figure.
    theme : Theme

    Attributes
    ----------
    axes : list of Axes
        One for each track that is drawn, after `draw`: text needs room for its words.
    """

    def __init__(
        self, tracks: Sequence[Track], order: NDArray[np.intp], width: float, theme: Theme
    ) -> None:
        for track in tracks:
            if len(track) != len(order):
                raise ValueError(
                    f"The track {track.name!r} has {len(track)} values, but the map has "
                    f"{len(order)} columns."
                )
        self.tracks, self._order, self._theme = tuple(tracks), order, theme
        self._words: dict[int, list[str]] = {}
        for i, track in enumerate(self.tracks):
            if track.kind == "text" and MAP_SHARE * width / len(order) >= theme.small + 2:
                self._words[i] = [
                    shorten(literal(word_of(track, column), theme), MAX_WORDS, theme, theme.small)
                    for column in order.tolist()
                ]
        self.axes: list[Axes] = []

    def _heights(self) -> list[float]:
        """Return the height of each track, 0 of text that is left out."""
        return text_depths(self.tracks, self._words, self._theme)

    @property
    def height(self) -> float:
        """Pixels that the tracks take, with the space between them."""
        return sum(height + BETWEEN for height in self._heights() if height)

    def draw(
        self,
        make: Callable[[float, float, float, float], Axes],
        top: float,
        columns: BlockAxis,
        place: tuple[float, float],
        room: float,
    ) -> None:
        """Draw the tracks.

        Parameters
        ----------
        make : callable
            Makes axes of left, top, width and height in pixels.
        top : float
            Pixels of the first track.
        columns : BlockAxis
            Where the columns lie.
        place : (float, float)
            Left edge and width of the map, in pixels.
        room : float
            Pixels at the right of the map, for names.
        """
        left, width = place
        for i, (track, height) in enumerate(zip(self.tracks, self._heights(), strict=True)):
            if not height:
                continue
            ax = make(left, top, width, height)
            self.axes.append(ax)
            self._draw_one(ax, track, i, columns, min(MAX_NAME, room - FROM_EDGE - 2))
            top += height + BETWEEN

    def _draw_one(self, ax: Axes, track: Track, i: int, columns: BlockAxis, room: float) -> None:
        theme = self._theme
        ax.set_facecolor("none")
        style_axis(ax, "x", [], [], theme)
        style_axis(ax, "y", [], [], theme)
        if track.colors:
            colors = track.rgb()[self._order]
            colors[np.isnan(colors[:, 0])] = hex_to_rgb(MISSING_COLOR)
            pixels = axes_size(ax)[0] / columns.extent
            for begin, end, moved in columns.blocks:
                ax.imshow(
                    shrunk(colors[begin:end], max(1, round(pixels * (end - begin))))[None],
                    aspect="auto",
                    interpolation="nearest",
                    extent=(begin + moved, end + moved, 0, 1),
                )
        if track.colors and len(columns.blocks) == 1:
            plain_spines(ax, theme)
        else:
            for spine in ax.spines.values():
                spine.set_visible(False)
        ax.set_xlim(0, columns.extent)
        ax.set_ylim(0, 1)
        words = self._words.get(i, [])
        at = columns.along(np.arange(len(words)) + 0.5).tolist()
        font: dict[str, Any] = {
            "fontproperties": theme.font(theme.small),
            "parse_math": False,
            "clip_on": False,
        }
        for x, word in zip(at, words, strict=True):
            ax.text(x, 0, word, rotation=90, ha="center", va="bottom", color=theme.quiet, **font)
        ax.text(
            FROM_EDGE,
            0,
            shorten(literal(track.name, theme), room, theme, theme.small),
            transform=axes_pixels(ax, (1, 0.5)),
            va="center_baseline",
            color=theme.ink,
            **font,
        )
