"""Tables side by side in the picture of a question: their gap statistics, then their rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from matplotlib.collections import LineCollection, PathCollection
from matplotlib.transforms import IdentityTransform

from hclust_widgets.plotting.base import palette
from hclust_widgets.plotting.base.plot import points
from hclust_widgets.plotting.base.ticks import format_ticks, nice_ticks, plain_spines, style_axis

if TYPE_CHECKING:
    from collections.abc import Sequence

    from matplotlib.axes import Axes

    from hclust_widgets.plotting.base.canvas import FigureCanvas
    from hclust_widgets.plotting.base.plot import Plot
    from hclust_widgets.teaching.quiz.question import Panel

__all__ = ["draw_panels", "panels_size"]

HEIGHT = 230
WIDEST = 780
MIN = 170  # pixels of one panel; with less room they stand below each other
LEFT, TOP, RIGHT, BELOW = 52, 28, 10, 44


def panels_size(n: int, width: int) -> tuple[int, int]:
    """Return width and height of n panels, in CSS pixels.

    Parameters
    ----------
    n : int
    width : int
        CSS pixels available.
    """
    wide = max(240, min(width, WIDEST))
    return wide, HEIGHT if wide >= n * MIN else n * HEIGHT


def draw_panels(
    plot: Plot, target: FigureCanvas, panels: Sequence[Panel], *, revealed: bool
) -> None:
    """Draw the gap statistic of each table; with the answer its rows, colored by cluster.

    Parameters
    ----------
    plot : Plot
    target : FigureCanvas
    panels : sequence of Panel
    revealed : bool
    """
    beside = target.height == HEIGHT
    wide = target.width / len(panels) if beside else target.width
    for i, panel in enumerate(panels):
        left, top = (i * wide, 0.0) if beside else (0.0, float(i * HEIGHT))
        box = wide - LEFT - RIGHT, float(HEIGHT - TOP - BELOW)
        ax = target.axes(left + LEFT, top + TOP, *box)
        plain_spines(ax, plot.theme, "left", "bottom")
        (_rows if revealed else _gaps)(plot, ax, panel, box)
        ax.set_title(
            panel.name, loc="left", pad=points(8), color=plot.theme.ink,
            fontproperties=plot.theme.font(plot.theme.normal, bold=True),
        )  # fmt: skip


def _gaps(plot: Plot, ax: Axes, panel: Panel, box: tuple[float, float]) -> None:
    theme = plot.theme
    gap, error = np.asarray(panel.gaps), np.asarray(panel.errors)
    k = np.arange(1, len(gap) + 1)
    low, high = float((gap - error).min()), float((gap + error).max())
    room = 0.08 * (high - low)
    ax.set_xlim(0.6, len(gap) + 0.4)
    ax.set_ylim(low - room, high + room)
    style_axis(ax, "x", k.tolist(), [str(one) for one in k], theme)
    ticks = nice_ticks(low, high, box[1], 40.0)
    style_axis(ax, "y", ticks, format_ticks(ticks), theme)
    ax.grid(visible=True, axis="y", color=theme.rule, linewidth=points(0.7), alpha=0.6)
    font = theme.font(theme.small)
    ax.set_xlabel("clusters", labelpad=points(5), color=theme.ink, fontproperties=font)
    ax.set_ylabel("gap", labelpad=points(5), color=theme.ink, fontproperties=font)
    ax.plot(k, gap, color=theme.ink, linewidth=points(1.3), scalex=False, scaley=False)
    cap = 0.08
    bars = []
    for x, y, e in zip(range(1, len(gap) + 1), gap.tolist(), error.tolist(), strict=True):
        ends = (y - e, y + e)
        bars.append([(float(x), end) for end in ends])
        bars += [[(x - cap, end), (x + cap, end)] for end in ends]
    ax.add_collection(LineCollection(bars, linewidths=points(1.3), colors=theme.ink), autolim=False)
    _dots(ax, np.column_stack([k, gap]), theme.ink, theme.paper, 0)


def _rows(plot: Plot, ax: Axes, panel: Panel, box: tuple[float, float]) -> None:
    """Draw the rows at one scale for both axes, which have no names and no numbers."""
    theme, at = plot.theme, panel.points
    low, high = at.min(axis=0), at.max(axis=0)
    inner = np.asarray(box)
    unit = float(((high - low) / (inner - 14)).max())
    middle, half = (low + high) / 2, inner * unit / 2
    ax.set_xlim(middle[0] - half[0], middle[0] + half[0])
    ax.set_ylim(middle[1] - half[1], middle[1] + half[1])
    for which in ("x", "y"):
        style_axis(ax, which, [], [], theme)
    groups = np.asarray(panel.groups)
    for group in np.unique(groups).tolist():
        color = palette.color(group)
        _dots(ax, at[groups == group], color, color, group)
    words = "1 cluster" if groups.max() == 0 else f"{groups.max() + 1} clusters"
    font = theme.font(theme.small)
    ax.set_xlabel(words, labelpad=points(8), color=theme.ink, fontproperties=font)


def _dots(ax: Axes, at: np.ndarray, edge: str, face: str, shape: int) -> None:
    dots = PathCollection(
        [palette.marker_path(shape)],
        sizes=[points(7.0) ** 2],
        offsets=at,
        offset_transform=ax.transData,
        facecolors=face,
        edgecolors=edge,
        linewidths=points(1.3),
    )
    dots.set_transform(IdentityTransform())
    dots.set_zorder(3)
    ax.add_collection(dots, autolim=False)
