"""What decides: the share of each column in the distances, and in what separates the clusters."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from matplotlib.collections import PolyCollection
from numpy.typing import NDArray

from hclust_widgets.common.constants import COLORS
from hclust_widgets.common.format import count, percent
from hclust_widgets.plotting.base.plot import Plot, TextPool, axes_pixels, axes_size, bare
from hclust_widgets.plotting.base.text import literal, shorten, text_width, widest

from .distance import LINE, box

if TYPE_CHECKING:
    from matplotlib.axes import Axes

    from hclust_widgets.analysis.column_shares import ColumnShares
    from hclust_widgets.common.arrays import Floats
    from hclust_widgets.plotting.base.canvas import FigureCanvas
    from hclust_widgets.plotting.base.theme import Theme
    from hclust_widgets.tree.cut import Cut

__all__ = ["ColumnSharesPlot", "height_for"]

HEAD = 40.0  # pixels for the headings
NAMES = 170.0  # most pixels for the names of the columns
SHORTEST = 20.0  # shorter bars are left out
GAP = 28.0  # between the two columns of bars


class ColumnSharesPlot(Plot):
    """Two bars for each column of the table, from 0 to 100%.

    Parameters
    ----------
    target : FigureCanvas or matplotlib.axes.Axes
    shares : ColumnShares
    color : str, optional
        Of the bars.
    theme : Theme, optional

    Attributes
    ----------
    ax : matplotlib.axes.Axes
    bars : matplotlib.collections.PolyCollection
        For each column that is shown the bar of its share in the distances, if columns have any,
        and that of its share in what separates the clusters.
    shown : ndarray of intp
        The columns that are shown: all in the table's order, or, where not all fit, those with the
        largest share in the distances.
    """

    def __init__(
        self,
        target: FigureCanvas | Axes,
        shares: ColumnShares,
        *,
        color: str = COLORS[0],
        theme: Theme | None = None,
    ) -> None:
        super().__init__(target, theme)
        self._shares = shares
        self.ax = self._axes_of(target, (2, 8, 12, 8))
        bare(self.ax)
        self._pixels = axes_pixels(self.ax, (0, 1))  # counted down from the top: y is negative
        self.rails = PolyCollection(
            [], linewidths=0, facecolors=self.theme.rule, alpha=0.45, transform=self._pixels
        )
        self.bars = PolyCollection([], linewidths=0, facecolors=color, transform=self._pixels)
        for artist in (self.rails, self.bars):
            self.ax.add_collection(artist, autolim=False)
        self._change(self.ax, self.rails, 0)
        self._change(self.ax, self.bars, 1)
        self._words = TextPool(self, self.ax, 2)
        self.shown: NDArray[np.intp] = self._rows()

    def set_cut(self, cut: Cut, _selected: object = None, **_options: object) -> None:
        """Show the shares in what separates the clusters of a cut.

        Parameters
        ----------
        cut : Cut
        """
        theme, size = self.theme, self.theme.small
        shares = self._shares
        self._words.clear()
        rails: list[Any] = []
        solid: list[Any] = []
        width, _ = axes_size(self.ax)
        names = [
            shorten(literal(name, theme), min(NAMES, 0.3 * width), theme, size)
            for name in shares.columns
        ]
        left = widest(names, theme, size) + 16
        number = text_width("100%", theme, size) + 8
        room = (width - left - GAP) / 2
        for line, j in enumerate(self.shown.tolist()):
            self._write(0, -HEAD - line * LINE, names[j])
        clusters = count(cut.n_clusters, "clusters")
        both = (
            (shares.distances, f"share of the {shares.distance_sum or 'distances'}"),
            (shares.clusters(cut), f"share of what separates {clusters}"),
        )
        for i, (values, heading) in enumerate(both):
            start = left + i * (room + GAP)
            self._write(start, -12, shorten(heading, room, theme, size), color=theme.quiet)
            for line, j in enumerate(self.shown.tolist()):
                y = -HEAD - line * LINE
                share = np.nan if values is None else float(values[j])
                word = percent(share) if np.isfinite(share) else "\N{EN DASH}"
                if not np.isfinite(share) or room - number <= SHORTEST:
                    self._write(start, y, word)
                    continue
                end = start + room - number
                rails.append(box(start, end, y))
                solid.append(box(start, start + (end - start) * share, y))
                self._write(end + 8, y, word)
        self.rails.set_verts(rails)
        self.bars.set_verts(solid)
        rest = len(names) - len(self.shown)
        if rest:
            words = f"+ {count(rest, 'columns')} with smaller shares"
            self._write(0, -HEAD - len(self.shown) * LINE, words, color=theme.quiet)

    def _rows(self) -> NDArray[np.intp]:
        """Choose the columns that fit; the same for all cuts, so that none moves."""
        n = len(self._shares.columns)
        lines = max(1, int((axes_size(self.ax)[1] - HEAD + LINE / 2) / LINE))
        if n <= lines:
            return np.arange(n, dtype=np.intp)
        order: Floats = np.zeros(n) if self._shares.distances is None else self._shares.distances
        largest: NDArray[np.intp] = np.argsort(-order, kind="stable")[: max(1, lines - 1)]
        return np.sort(largest)

    def _write(self, x: float, y: float, words: str, **style: Any) -> None:
        theme = self.theme
        style = {"color": theme.ink, "ha": "left", "va": "center_baseline"} | style
        font = theme.font(theme.small)
        self._words.write(x, y, words, self._pixels, fontproperties=font, **style)


def height_for(columns: int) -> float:
    """Return the height in pixels of a figure with one line for each column."""
    return HEAD + LINE * columns + 20
