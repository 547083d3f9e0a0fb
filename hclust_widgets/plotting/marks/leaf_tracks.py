"""Annotation tracks below the leaves of a dendrogram: strips of colors, or words, with their names.

``js/src/views/tree/tracks.js`` draws the same.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from hclust_widgets.common.constants import MISSING_COLOR
from hclust_widgets.plotting.base.geometry import along
from hclust_widgets.plotting.base.palette import hex_to_rgb
from hclust_widgets.plotting.base.plot import shifted
from hclust_widgets.plotting.base.text import literal, shorten, widest
from hclust_widgets.plotting.base.theme import LIGHT
from hclust_widgets.table.columns.tracks import has_text

from .track_legend import LINE, lay_out_legend
from .tracks import MAX_WORDS, word_of
from .tree_lines import ClusterBar

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from hclust_widgets.plotting.base.orientation import Frame
    from hclust_widgets.plotting.base.plot import Plot
    from hclust_widgets.plotting.base.theme import Theme
    from hclust_widgets.table.columns.tracks import Track
    from hclust_widgets.tree.layout import Layout

__all__ = [
    "LeafTracks",
    "leaf_tracks_in_words",
    "track_spans",
    "tracks_depth",
    "tracks_legend",
]

STRIP = 10.0
BETWEEN = 3.0
APART = 6.0
MAX_NAME = 84.0
EDGE = 8.0


def tracks_depth(tracks: Sequence[Track], leaf_width: float = 0.0) -> float:
    """Return the pixels that the strips take below the leaves.

    Parameters
    ----------
    tracks : sequence of Track
    leaf_width : float
        Pixels of a leaf along the leaves: where a line of text has room, text is written.
    """
    found = LeafTracks(tracks, LIGHT)
    found.fit(leaf_width)
    return found.depth


def tracks_legend(tracks: Sequence[Track], width: float) -> float:
    """Return the pixels that their legend takes in a figure of this width."""
    lines = lay_out_legend(tracks, width - 2 * EDGE, LIGHT, counted=True)[1]
    return lines * LINE + EDGE if lines else 0.0


def leaf_tracks_in_words(tracks: Sequence[Track]) -> str:
    """Return a sentence that names the tracks, to follow another one; "" without any."""
    if not tracks:
        return ""
    *first, last = [track.name for track in tracks]
    names = f"{', '.join(first)} and {last}" if first else last
    gray = " (gray where missing)" if any(track.has_gaps for track in tracks) else ""
    room = " (text where each leaf has room for it)" if has_text(tracks) else ""
    counted = any(track.has_legend and track.levels and track.colors for track in tracks)
    numbers = "; the numbers in the legend count rows, selected and all" if counted else ""
    return f" Strips at the leaves: {names}{gray}{room}{numbers}."


def track_spans(
    track: Track, order: NDArray[np.intp], layout: Layout
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return where rows of one color stand side by side along the drawn leaves, and this color.

    Parameters
    ----------
    track : Track
        With colors.
    order : ndarray of intp, shape (n,)
        Row at each position of the leaves.
    layout : Layout

    Returns
    -------
    spans : ndarray of shape (r, 2)
        As :func:`~hclust_widgets.plotting.base.geometry.cluster_spans` has them.
    colors : ndarray of shape (r, 4)
    """
    rgb = track.rgb()[order]
    rgb[np.isnan(rgb[:, 0])] = hex_to_rgb(MISSING_COLOR)
    begin = np.concatenate([[0], np.flatnonzero((np.diff(rgb, axis=0) != 0).any(axis=1)) + 1])
    end = np.append(begin[1:], len(order))
    spans = np.column_stack([along(layout, begin), along(layout, end)])
    return spans, np.column_stack([rgb[begin], np.ones(len(begin))])


class LeafTracks:
    """The strips of a dendrogram.

    Parameters
    ----------
    tracks : sequence of Track
        From the leaves outwards.
    theme : Theme

    Attributes
    ----------
    tracks : tuple of Track
        Those that are drawn: of text only, after `fit`, where its words have room.
    bars : list of ClusterBar
        After `draw`.
    """

    def __init__(self, tracks: Sequence[Track], theme: Theme) -> None:
        self.tracks, self._theme = tuple(tracks), theme
        self._words: dict[int, list[str]] = {}
        self.bars: list[ClusterBar] = []

    def fit(self, leaf_width: float) -> None:
        """Write text where a line of it has room beside each leaf, of this many pixels.

        Elsewhere it is left out.
        """
        theme = self._theme
        if leaf_width < theme.small + 2:
            self.tracks = tuple(track for track in self.tracks if track.kind != "text")
        for i, track in enumerate(self.tracks):
            if track.kind == "text":
                words = (literal(word_of(track, row), theme) for row in range(len(track)))
                self._words[i] = [shorten(word, MAX_WORDS, theme, theme.small) for word in words]

    @property
    def _names(self) -> list[str]:
        theme = self._theme
        return [
            shorten(literal(track.name, theme), MAX_NAME, theme, theme.small)
            for track in self.tracks
        ]

    def _depths(self) -> list[float]:
        theme = self._theme
        return [
            max(STRIP, widest(self._words[i], theme, theme.small)) if i in self._words else STRIP
            for i in range(len(self.tracks))
        ]

    @property
    def depth(self) -> float:
        """Pixels that the strips take."""
        depths = self._depths()
        return APART + sum(deep + BETWEEN for deep in depths) if depths else 0.0

    @property
    def margin(self) -> float:
        """Pixels that their names take before the first leaf."""
        return widest(self._names, self._theme, self._theme.small) + EDGE if self.tracks else 0.0

    def draw(self, plot: Plot, frame: Frame, layout: Layout, away: float) -> None:
        """Draw the strips, this many pixels from the ground."""
        theme = self._theme
        order = layout.tree.leaf_order
        inner = away + APART
        all_tracks = zip(self.tracks, self._names, self._depths(), strict=True)
        for i, (track, name, deep) in enumerate(all_tracks):
            if track.colors:
                edges = (frame.outwards * inner, frame.outwards * (inner + deep))
                bar = ClusterBar(
                    plot, frame.ax, frame.leafwise, edges, upright=frame.upright, order=2
                )
                unit = frame.leaf_length / layout.width
                bar.set_spans(*track_spans(track, order, layout), unit, apart=False)
                self.bars.append(bar)
            self._write(frame, layout, self._words.get(i, []), inner)
            first = 0.0 if frame.upright else layout.width  # at the left, or at the top
            x, y = frame.xy(first, frame.outwards * (inner + deep / 2))
            aside = (-EDGE / 2, 0.0) if frame.upright else (0.0, EDGE / 2)
            frame.ax.text(
                x,
                y,
                name,
                transform=shifted(frame.leafwise, frame.ax, *aside),
                rotation=0 if frame.upright else 90,
                ha="right" if frame.upright else "center",
                va="center_baseline" if frame.upright else "bottom",
                color=theme.ink,
                fontproperties=theme.font(theme.small),
                parse_math=False,
                clip_on=False,
            )
            inner += deep + BETWEEN

    def _write(self, frame: Frame, layout: Layout, words: Sequence[str], inner: float) -> None:
        """Write the words of a track, each beside its leaf."""
        theme = self._theme
        if frame.upright:
            ha, va = "center", "top" if frame.outwards < 0 else "bottom"
        else:
            ha, va = "left" if frame.outwards > 0 else "right", "center_baseline"
        for leaf in layout.leaves.tolist() if words else ():
            frame.ax.text(
                *frame.xy(float(layout.x[leaf]), frame.outwards * inner),
                words[leaf],
                transform=frame.leafwise,
                rotation=90 if frame.upright else 0,
                ha=ha,
                va=va,
                color=theme.quiet,
                fontproperties=theme.font(theme.small),
                parse_math=False,
                clip_on=False,
            )
