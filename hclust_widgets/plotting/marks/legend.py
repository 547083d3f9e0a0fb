"""The scatter plot's legend: color, marker, number and size of every cluster."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from matplotlib.collections import PathCollection
from matplotlib.patches import Rectangle
from matplotlib.transforms import IdentityTransform

from hclust_widgets.common.constants import MAX_CLUSTER_TITLE
from hclust_widgets.common.format import count
from hclust_widgets.plotting.base import palette
from hclust_widgets.plotting.base.plot import TextPool, axes_pixels, axes_size, points
from hclust_widgets.plotting.base.text import literal, shorten, text_width

if TYPE_CHECKING:
    from collections.abc import Sequence

    from matplotlib.axes import Axes
    from numpy.typing import NDArray

    from hclust_widgets.common.arrays import Ints
    from hclust_widgets.plotting.base.plot import Plot
    from hclust_widgets.tree.naming.cluster_annotations import ClusterAnnotations

    from .class_colors import ClassColors

__all__ = ["Legend"]

MAX_LINES = 12
MAX_LENGTH = MAX_CLUSTER_TITLE  # pixels for the name of a cluster
LINE = 18.0  # pixels from one line to the next
KEY = 20.0  # pixels from the left edge to the words
MARGIN = 10.0
CLEAR = 5.0  # pixels round the legend that count as hidden, too


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
        self._words: list[tuple[str, str]] = []
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
        return self._set(titles, sizes.astype(np.intp), clusters.color_numbers, colors)

    def set_classes(self, classes: ClassColors) -> float:
        """Set known classes in place of clusters; returns the width in pixels."""
        return self._set(classes.titles, classes.sizes, classes.markers, classes.rgba)

    def _set(
        self,
        titles: Sequence[str],
        sizes: Ints,
        markers: NDArray[np.intp],
        colors: NDArray[np.float64],
    ) -> float:
        width, height = axes_size(self.ax)
        most = max(2, min(MAX_LINES, int((height - 2 * MARGIN) / LINE)))
        k = len(sizes)
        shown = k if k <= most else most - 1
        self._index, self._colors = markers[:shown], colors[:shown]
        self._words = [
            (self._title(titles[i]), f" · {count(size, self.row_noun)}")
            for i, size in enumerate(sizes[:shown].tolist())
        ]
        if shown < k:
            self._words.append(("", f"+ {k - shown:,} more"))
        self._words = [self._fitted(number, rest, width) for number, rest in self._words]
        wide = KEY + 4 + max(sum(self._widths(*words)) for words in self._words)
        self._size = (wide, LINE * len(self._words) + 4)
        return wide

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
        marked = len(self._index)
        self.keys.set_paths([palette.marker_path(i) for i in self._index.tolist()])
        self.keys.set_facecolor(self._colors)  # type: ignore[arg-type]
        self.keys.set_offsets(np.column_stack([np.full(marked, left + 9.0), middle[:marked]]))
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
        """Return number and name, shortened to the width of the legend."""
        title = literal(title, self.theme)
        return shorten(title, MAX_LENGTH, self.theme, self.theme.small, bold=True)

    def _fitted(self, number: str, rest: str, width: float) -> tuple[str, str]:
        """Shorten text that is wider than the axes."""
        available = width - KEY - 2 * MARGIN - self._widths(number, "")[0]
        return number, shorten(rest, available, self.theme, self.theme.small)

    def _widths(self, number: str, rest: str) -> tuple[float, float]:
        theme = self.theme
        first = text_width(number, theme, theme.small, bold=True)
        return first, text_width(rest, theme, theme.small)
