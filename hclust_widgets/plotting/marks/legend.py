"""The scatter plot's legend: clusters or classes, and what columns say of the points."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from matplotlib.collections import PathCollection
from matplotlib.patches import Rectangle
from matplotlib.transforms import IdentityTransform

from hclust_widgets.common.constants import MAX_CLUSTER_TITLE
from hclust_widgets.common.format import count, format_value
from hclust_widgets.plotting.base import palette
from hclust_widgets.plotting.base.plot import TextPool, axes_pixels, axes_size, points
from hclust_widgets.plotting.base.text import literal, shorten, shorten_title, text_width

from .class_colors import NO_VALUE, STEPS, ClassColors

if TYPE_CHECKING:
    from collections.abc import Sequence

    from matplotlib.axes import Axes
    from numpy.typing import NDArray

    from hclust_widgets.common.arrays import Ints
    from hclust_widgets.plotting.base.plot import Plot
    from hclust_widgets.table.columns.tracks import Track
    from hclust_widgets.tree.naming.cluster_annotations import ClusterAnnotations

__all__ = ["Legend", "LegendLine", "ends_in_words", "scale_lines"]

MAX_LINES = 12
MAX_LENGTH = MAX_CLUSTER_TITLE  # pixels for the name of a cluster
LINE = 18.0  # pixels from one line to the next
KEY = 20.0  # pixels from the left edge to the words
MARGIN = 10.0
RAMP = 112.0  # pixels from the left end of a color scale to its right end
SQUARE = 1  # number of the marker that scales consist of
CLEAR = 5.0  # pixels round the legend that count as hidden, too


@dataclass(frozen=True, eq=False)
class LegendLine:
    """One line of a legend.

    Attributes
    ----------
    title, words : str
        Bold, and what follows.
    colors : ndarray of shape (m, 4)
        Of its key: none for a heading, one for a marker, more for a scale.
    marker : int
    across : float
        Pixels across the marker.
    """

    title: str = ""
    words: str = ""
    colors: NDArray[np.float64] | None = None
    marker: int = 0
    across: float = 7.5


class Legend:
    """A legend inside or beside axes.

    Parameters
    ----------
    plot : Plot
        Registers the artists.
    ax : matplotlib.axes.Axes
    row_noun : str
        Plural noun of the rows.
    leaf_rows : ndarray of int, shape (n,), optional
        Rows of each leaf, where the leaves are groups of rows.

    Attributes
    ----------
    keys : matplotlib.collections.PathCollection
        The markers.
    box : matplotlib.patches.Rectangle
        Paper behind them.
    """

    def __init__(
        self, plot: Plot, ax: Axes, *, row_noun: str, leaf_rows: Ints | None = None
    ) -> None:
        self.ax, self.row_noun, self._leaf_rows = ax, row_noun, leaf_rows
        self.theme = theme = plot.theme
        self._pixels = axes_pixels(ax)
        self.box = Rectangle(
            (0, 0), 1, 1, facecolor=theme.paper, alpha=0.85, linewidth=0, transform=self._pixels
        )
        plot._change(ax, ax.add_patch(self.box), 3)
        self.box.set_clip_on(False)
        self.keys = PathCollection(
            [palette.marker_path(0)],
            sizes=[points(7.5) ** 2],
            offsets=np.empty((0, 2)),
            offset_transform=self._pixels,
            linewidths=0,
            clip_on=False,
        )
        self.keys.set_transform(IdentityTransform())
        ax.add_collection(self.keys, autolim=False)
        plot._change(ax, self.keys, 4)
        self._numbers, self._texts = TextPool(plot, ax, 4), TextPool(plot, ax, 4)
        self._lines: list[LegendLine] = []
        self._words: list[tuple[str, str]] = []
        #: Whether the markers of clusters and classes mean them.
        self.markers = True
        #: Lines that follow clusters or classes.
        self.more: tuple[LegendLine, ...] = ()
        self._size = (0.0, 0.0)

    @property
    def bounds(self) -> tuple[float, float, float, float]:
        """Left, bottom, right and top, in pixels from the axes' lower left corner."""
        left, bottom = self.box.get_xy()
        return left, bottom, left + self._size[0], bottom + self._size[1]

    def set_clusters(self, clusters: ClusterAnnotations) -> float:
        """Set the clusters of another cut; `move` draws them.

        Parameters
        ----------
        clusters : ClusterAnnotations

        Returns
        -------
        float
            Width in pixels.
        """
        cut = clusters.cut
        sizes = cut.sizes
        if self._leaf_rows is not None:
            sizes = np.bincount(cut.labels_, self._leaf_rows, minlength=cut.n_clusters)
        titles = [clusters.title(i) for i in range(min(cut.n_clusters, MAX_LINES))]
        colors = palette.cluster_rgba(cut, clusters.annotations)
        markers = clusters.color_numbers if self.markers else np.zeros(len(sizes), dtype=np.intp)
        return self._set(titles, sizes.astype(np.intp), markers, colors)

    def set_classes(self, classes: ClassColors) -> float:
        """Set known classes or a column in place of clusters; returns the width in pixels."""
        if classes.scale is None:
            markers = classes.markers if self.markers else np.zeros_like(classes.markers)
            return self._set(classes.titles, classes.sizes, markers, classes.rgba)
        lines = scale_lines(classes)
        if len(classes.titles) > STEPS:
            words = f" · {count(int(classes.sizes[-1]), self.row_noun)}"
            lines.append(LegendLine(NO_VALUE, words, classes.rgba[-1:]))
        return self._lay_out(lines)

    def _set(
        self,
        titles: Sequence[str],
        sizes: Ints,
        markers: NDArray[np.intp],
        colors: NDArray[np.float64],
    ) -> float:
        height = axes_size(self.ax)[1]
        room = int((height - 2 * MARGIN) / LINE) - len(self.more)
        most = max(2, min(MAX_LINES, room))
        k = len(sizes)
        shown = k if k <= most else most - 1
        lines = [
            LegendLine(
                titles[i], f" · {count(size, self.row_noun)}", colors[i : i + 1], int(markers[i])
            )
            for i, size in enumerate(sizes[:shown].tolist())
        ]
        if shown < k:
            lines.append(LegendLine("", f"+ {k - shown:,} more"))
        return self._lay_out(lines)

    def _lay_out(self, lines: Sequence[LegendLine]) -> float:
        width = axes_size(self.ax)[0]
        self._lines = [*lines, *self.more]
        self._words = [
            self._fitted(self._title(line.title), line.words, width) for line in self._lines
        ]
        wide = KEY + 4 + max(sum(self._widths(*words)) for words in self._words)
        self._size = (max(wide, KEY + RAMP), LINE * len(self._words) + 4)
        return self._size[0]

    def best_place(self, at: NDArray[np.float64]) -> tuple[float, float, int]:
        """Find the corner or side with the fewest points.

        Parameters
        ----------
        at : ndarray of shape (m, 2)
            The points, in pixels from the axes' lower left corner.

        Returns
        -------
        left, bottom : float
            In the same measure.
        hidden : int
            Points that the legend would hide there.
        """
        wide, tall = self._size
        width, height = axes_size(self.ax)
        x = (width - wide - MARGIN, MARGIN, (width - wide) / 2)
        y = (height - tall - 2, MARGIN, (height - tall) / 2)
        places = [(0, 0), (1, 0), (0, 1), (1, 1), (0, 2), (1, 2), (2, 0), (2, 1)]
        hidden = []
        for i, j in places:
            inside_x = (at[:, 0] > x[i] - CLEAR) & (at[:, 0] < x[i] + wide + CLEAR)
            inside_y = (at[:, 1] > y[j] - CLEAR) & (at[:, 1] < y[j] + tall + CLEAR)
            hidden.append(int((inside_x & inside_y).sum()))
        best = int(np.argmin(hidden))
        i, j = places[best]
        return x[i], y[j], hidden[best]

    def aside(self, away: float) -> tuple[float, float]:
        """Return the place to the right of the axes, level with their top.

        Parameters
        ----------
        away : float
            Pixels between the axes and the legend.

        Returns
        -------
        left, bottom : float
        """
        width, height = axes_size(self.ax)
        return width + away, height - self._size[1]

    def move(self, left: float, bottom: float) -> None:
        """Draw the legend at a place.

        Parameters
        ----------
        left, bottom : float
            In pixels from the axes' lower left corner.
        """
        theme = self.theme
        wide, tall = self._size
        self.box.set_bounds(left, bottom, wide, tall)
        middle = bottom + tall - 2 - LINE * (np.arange(len(self._words)) + 0.5)
        keys = [
            (left + x, y, line.marker, color, line.across)
            for line, y in zip(self._lines, middle.tolist(), strict=True)
            for x, color in _keys(line)
        ]
        self.keys.set_paths([palette.marker_path(key[2]) for key in keys])
        colors = np.asarray([key[3] for key in keys]).reshape(-1, 4)
        self.keys.set_facecolor(colors)  # type: ignore[arg-type]
        self.keys.set_sizes([points(key[4]) ** 2 for key in keys])
        self.keys.set_offsets(np.asarray([key[:2] for key in keys]).reshape(-1, 2))
        self._texts.clear()
        self._numbers.clear()
        at = left + KEY
        style = {"va": "baseline", "ha": "left"}
        bold, plain = theme.font(theme.small, bold=True), theme.font(theme.small)
        for y, (number, rest) in zip(middle.tolist(), self._words, strict=True):
            y -= 0.36 * theme.small  # from the middle of a line to its baseline
            # Two texts: the parts recur in legends of other cuts and are cached, lines are not.
            if number:
                self._numbers.write(
                    at, y, number, self._pixels, color=theme.ink, fontproperties=bold, **style
                )
            self._texts.write(
                at + self._widths(number, rest)[0],
                y,
                rest,
                self._pixels,
                color=theme.quiet,
                fontproperties=plain,
                **style,
            )

    def _title(self, title: str) -> str:
        """Return name and number, shortened to the width of the legend."""
        title = literal(title, self.theme)
        return shorten_title(title, MAX_LENGTH, self.theme, self.theme.small, bold=True)

    def _fitted(self, number: str, rest: str, width: float) -> tuple[str, str]:
        """Shorten text that is wider than the axes."""
        available = width - KEY - 2 * MARGIN - self._widths(number, "")[0]
        return number, shorten(rest, available, self.theme, self.theme.small)

    def _widths(self, number: str, rest: str) -> tuple[float, float]:
        theme = self.theme
        first = text_width(number, theme, theme.small, bold=True)
        return first, text_width(rest, theme, theme.small)


def ends_in_words(track: Track) -> tuple[str, str]:
    """Return the smallest and the largest number of a column, the latter with the unit."""
    low, high = (format_value(end, track.reads_as) for end in track.ends)
    return low, f"{high} {track.unit}".strip()


def scale_lines(classes: ClassColors) -> list[LegendLine]:
    """Return the lines of a color scale: the column, the colors, both ends."""
    track = classes.scale
    assert track is not None
    low, high = ends_in_words(track)
    ramp = LegendLine(colors=classes.rgba[:STEPS], marker=SQUARE)
    return [LegendLine(track.name), ramp, LegendLine("", f"{low} – {high}")]


def _keys(line: LegendLine) -> list[tuple[float, NDArray[np.float64]]]:
    """Return the keys of a line: pixels from the left edge of the legend, and the color."""
    colors = np.empty((0, 4)) if line.colors is None else line.colors
    if len(colors) == 1:
        return [(9.0, colors[0])]
    return [
        (KEY + 4.0 + x, color)
        for x, color in zip(np.linspace(0.0, RAMP - 8.0, len(colors)).tolist(), colors, strict=True)
    ]
