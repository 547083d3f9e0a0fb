"""Shepard plot: distances of pairs of rows against the heights at which they join."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from matplotlib.collections import PathCollection
from matplotlib.colors import to_rgb
from matplotlib.transforms import IdentityTransform

from hclust_widgets.common.format import count, score
from hclust_widgets.plotting.base.palette import marker_path
from hclust_widgets.plotting.base.plot import Plot, axes_pixels, axes_size, points, stamped
from hclust_widgets.plotting.base.text import shorten, widest
from hclust_widgets.plotting.base.ticks import format_ticks, nice_ticks, plain_spines, style_axis

if TYPE_CHECKING:
    from matplotlib.axes import Axes

    from hclust_widgets.analysis.shepard import ShepardPairs
    from hclust_widgets.common.arrays import Floats
    from hclust_widgets.plotting.base.canvas import FigureCanvas
    from hclust_widgets.plotting.base.theme import Theme

__all__ = ["ShepardPlot"]

HEAD, FOOT = 30.0, 46.0  # pixels for the correlation above, and for the words of the axis below
_PALEST = 0.12  # of a cell with one pair


class ShepardPlot(Plot):
    """Points, or the density of many of them, and the line on which both are the same.

    Parameters
    ----------
    target : FigureCanvas or matplotlib.axes.Axes
    pairs : ShepardPairs
    row_noun : str
        Plural noun of the rows.
    theme : Theme, optional

    Attributes
    ----------
    ax : matplotlib.axes.Axes
    points : matplotlib.collections.PathCollection or None
    density : matplotlib.image.AxesImage or None
        The more pairs in a cell, the darker, by the logarithm.
    line : matplotlib.lines.Line2D
        Where a height is the distance itself.
    """

    def __init__(
        self,
        target: FigureCanvas | Axes,
        pairs: ShepardPairs,
        *,
        row_noun: str = "rows",
        theme: Theme | None = None,
    ) -> None:
        super().__init__(target, theme)
        self.ax = ax = self._axes_of(target, (60, HEAD, 14, FOOT))
        self._pairs = pairs
        ends = (1.02 * pairs.longest or 1.0, 1.02 * pairs.highest or 1.0)
        ax.set_xlim(0, ends[0])
        ax.set_ylim(0, ends[1])
        plain_spines(ax, self.theme, "left", "bottom")
        self._label(ends)
        self.points: PathCollection | None = None
        self.density = None
        if pairs.counts is None:
            self._draw_points()
        else:
            self.density = ax.imshow(
                self._shades(pairs.counts),
                extent=(0, pairs.longest or 1.0, 0, pairs.highest or 1.0),
                origin="lower", aspect="auto", interpolation="nearest", zorder=2,
            )  # fmt: skip
        (self.line,) = ax.plot([0, min(ends)], [0, min(ends)], scalex=False, scaley=False)
        self.line.set(color=self.theme.ink, linewidth=points(1), linestyle=(0, (5, 3)), zorder=3)
        self._tell(row_noun)

    def set_cut(self, *_cut: object, **_options: object) -> None:
        """Do nothing: the plot is the same for every cut."""

    def _label(self, ends: tuple[float, float]) -> None:
        theme, ax, picture = self.theme, self.ax, self.picture
        _, height = axes_size(ax)
        ticks = nice_ticks(0, ends[1], height, 46.0)
        words = format_ticks(ticks)
        if picture is not None:
            left = widest(words, theme, theme.small) + 8 + theme.small + 14
            picture.place(ax, left, HEAD, picture.width - left - 14, picture.height - HEAD - FOOT)
        style_axis(ax, "y", ticks, words, theme)
        width, height = axes_size(ax)
        ticks = nice_ticks(0, ends[0], width, 80.0)
        style_axis(ax, "x", ticks, format_ticks(ticks), theme)
        for title, words_, length in (
            (ax.set_xlabel, "distance of two rows", width),
            (ax.set_ylabel, "height at which they are merged", height),
        ):
            title(
                shorten(words_, length, theme, theme.small),
                labelpad=points(6), color=theme.ink,
                fontproperties=theme.font(theme.small), parse_math=False,
            )  # fmt: skip

    def _draw_points(self) -> None:
        pairs, theme = self._pairs, self.theme
        self.points = PathCollection(
            [marker_path(0)],
            sizes=[points(5.0) ** 2],
            offsets=np.column_stack([pairs.distances, pairs.heights]),
            offset_transform=self.ax.transData,
            facecolors=theme.ink, alpha=0.35, linewidths=0, zorder=2,
        )  # fmt: skip
        self.points.set_transform(IdentityTransform())
        self.ax.add_collection(self.points, autolim=False)

    def _shades(self, counts: Floats) -> Floats:
        """Return the cells' colors: ink, the more opaque the more pairs."""
        cells = counts.T
        shades = np.empty((*cells.shape, 4))
        shades[..., :3] = to_rgb(self.theme.ink)
        most = np.log1p(cells.max())
        shades[..., 3] = np.where(
            cells > 0, _PALEST + (1 - _PALEST) * np.log1p(cells) / (most or 1.0), 0.0
        )
        return shades

    def _tell(self, row_noun: str) -> None:
        pairs, theme = self._pairs, self.theme
        n = pairs.n_rows
        words = f"correlation {_rounded(pairs.correlation)} over {count(n * (n - 1) // 2, 'pairs')}"
        words += f" of {count(n, row_noun)}"
        text = stamped(
            self.ax, color=theme.ink, va="center_baseline",
            fontproperties=theme.font(theme.small),
        )  # fmt: skip
        text.set_transform(axes_pixels(self.ax, (0, 1)))
        width = axes_size(self.ax)[0]
        text.set(position=(0, 14), text=shorten(words, width, theme, theme.small))


def _rounded(value: float) -> str:
    if not np.isfinite(value):
        return "undefined"
    return score(value)
