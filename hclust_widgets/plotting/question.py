"""The picture of a question: points in a plane, a small tree, or both; and the same answered."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from matplotlib.collections import LineCollection, PathCollection
from matplotlib.transforms import IdentityTransform

from hclust_widgets.common.format import height
from hclust_widgets.plotting.base.geometry import cluster_spans
from hclust_widgets.plotting.base.orientation import Frame
from hclust_widgets.plotting.base.plot import Plot, points, shifted
from hclust_widgets.plotting.base.text import literal, shorten, widest
from hclust_widgets.plotting.base.ticks import format_ticks, nice_ticks, plain_spines, style_axis
from hclust_widgets.plotting.marks.tree_lines import ClusterBar, TreeLines
from hclust_widgets.tree.cut import Cut
from hclust_widgets.tree.layout import Layout

from .base import palette
from .question_panels import draw_panels, panels_size

if TYPE_CHECKING:
    from matplotlib.axes import Axes

    from hclust_widgets.plotting.base.canvas import FigureCanvas
    from hclust_widgets.teaching.quiz.question import Sketch

__all__ = ["QuestionPlot", "question_size"]


MARKER = 19.0  # pixels: a letter fits in
AROUND = 36.0  # pixels across what is drawn around a cluster
SHAPES = (0, 1, 3)  # circle, square, diamond: groups differ in shape as well
EVEN = {0: 1.0, 1: 1.0, 3: 1.25}  # a letter needs a larger diamond
PLANE = (480, 390)
TREE = (560, 300)
BOTH = 780
BESIDE = 24


def question_size(sketch: Sketch, width: int) -> tuple[int, int]:
    """Return width and height of a question's figure.

    Parameters
    ----------
    sketch : Sketch
    width : int
        CSS pixels available.

    Returns
    -------
    tuple of int
    """
    if sketch.panels:
        return panels_size(len(sketch.panels), width)
    if sketch.tree is None:
        return max(240, min(width, PLANE[0])), PLANE[1]
    if sketch.points is None:
        return max(240, min(width, TREE[0])), TREE[1]
    wide = max(240, min(width, BOTH))
    return wide, PLANE[1] if wide >= 560 else TREE[1] + PLANE[1]


class QuestionPlot(Plot):
    """The figure of a question.

    Parameters
    ----------
    target : FigureCanvas
    sketch : Sketch
    revealed : bool, default=False
        True to show the answer as well.
    """

    def __init__(self, target: FigureCanvas, sketch: Sketch, *, revealed: bool = False) -> None:
        super().__init__(target)
        self.sketch, self.revealed = sketch, revealed
        width, height_ = target.width, target.height
        if sketch.panels:
            draw_panels(self, target, sketch.panels, revealed=revealed)
        elif sketch.tree is None:
            self._plane(target, (0.0, 0.0, width, height_))
        elif sketch.points is None:
            self._tree(target, (0.0, 0.0, width, height_))
        elif height_ == PLANE[1]:
            left = round(width * 0.5)
            self._tree(target, (0.0, 0.0, left, height_))
            self._plane(target, (left + BESIDE, 0.0, width - left - BESIDE, height_))
        else:
            self._tree(target, (0.0, 0.0, width, TREE[1]))
            self._plane(target, (0.0, TREE[1], width, height_ - TREE[1]))

    # -- the plane -----------------------------------------------------------------------

    def _plane(self, target: FigureCanvas, box: tuple[float, float, float, float]) -> None:
        sketch, theme = self.sketch, self.theme
        at = np.asarray(sketch.points, dtype=np.float64)
        left, top, width, tall = box
        inner_wide, inner_tall = width - 62 - 10, tall - 10 - 46
        ax = target.axes(left + 62, top + 10, inner_wide, inner_tall)
        # One scale for both axes: distances are what the reader compares.
        low, high = at.min(axis=0), at.max(axis=0)
        available = np.array([inner_wide, inner_tall]) - AROUND - 12
        unit = float(((high - low) / available).max())
        middle, half = (low + high) / 2, np.array([inner_wide, inner_tall]) * unit / 2
        ax.set_xlim(middle[0] - half[0], middle[0] + half[0])
        ax.set_ylim(middle[1] - half[1], middle[1] + half[1])
        self._plane_axes(ax, (inner_wide, inner_tall))
        if self.revealed and sketch.pair:
            self._around(ax, at[list(sketch.pair)], palette.color(0), 0.28, AROUND + 6)
        for members in sketch.joined:
            self._around(ax, at[list(members)], theme.quiet, 0.22, AROUND)
        if self.revealed and sketch.misplaced is not None:
            self._mark(ax, at)
        if self.revealed and sketch.lines:
            thin = 1.0 if len(sketch.lines) > 1 else 2.0
            ends = [at[list(pair)] for pair in sketch.lines]
            ax.add_collection(
                LineCollection(ends, linewidths=points(thin), colors=palette.color(0), zorder=2),
                autolim=False,
            )
        self._markers(ax, at)

    def _plane_axes(self, ax: Axes, size: tuple[float, float]) -> None:
        theme = self.theme
        plain_spines(ax, theme, "left", "bottom")
        for which, (low, high), length, every in (
            ("x", ax.get_xlim(), size[0], 80.0),
            ("y", ax.get_ylim(), size[1], 50.0),
        ):
            ticks = nice_ticks(low, high, length, every)
            style_axis(ax, which, ticks, format_ticks(ticks), theme)
        ax.grid(visible=True, color=theme.rule, linewidth=points(0.7), alpha=0.6)
        x, y = (
            shorten(literal(word, theme), length - 4, theme, theme.small)
            for word, length in zip(self.sketch.axes, size, strict=True)
        )
        style: dict[str, Any] = {
            "color": theme.ink,
            "fontproperties": theme.font(theme.small),
            "parse_math": False,
        }
        ax.set_xlabel(x, labelpad=points(5), **style)
        ax.set_ylabel(y, labelpad=points(5), **style)

    def _around(self, ax: Axes, at: Any, color: str, alpha: float, across: float) -> None:
        """Draw a soft outline around points: a thick line along what links them."""
        lines = [at[[a, b]] for a, b in _links(at)]
        soft = LineCollection(lines, linewidths=points(across), colors=_mixed(color, self, alpha))
        soft.set_capstyle("round")
        soft.set_joinstyle("round")
        soft.set_zorder(1.5)
        ax.add_collection(soft, autolim=False)

    def _markers(self, ax: Axes, at: Any) -> None:
        sketch, theme = self.sketch, self.theme
        groups = np.asarray(sketch.groups or [0] * len(at), dtype=np.intp)
        for group in np.unique(groups).tolist():
            mine = at[groups == group]
            color = palette.color(group) if sketch.groups else theme.ink
            shape = SHAPES[group % len(SHAPES)] if sketch.groups else 0
            dots = PathCollection(
                [palette.marker_path(shape)],
                sizes=[points(MARKER * EVEN[shape] * (1 if shape != 1 else 1.06)) ** 2],
                offsets=mine,
                offset_transform=ax.transData,
                facecolors=_mixed(color, self, 0.2) if sketch.groups else theme.paper,
                edgecolors=color,
                linewidths=points(1.8 if sketch.groups else 1.3),
            )
            dots.set_transform(IdentityTransform())
            dots.set_zorder(3)
            ax.add_collection(dots, autolim=False)
        for letter, (x, y) in zip(sketch.letters, at.tolist(), strict=True):
            ax.text(
                x,
                y,
                letter,
                transform=shifted(ax.transData, ax, 0, -0.5),
                ha="center",
                va="center_baseline",
                color=theme.ink,
                fontproperties=theme.font(theme.small, bold=True),
                zorder=4,
            )

    def _mark(self, ax: Axes, at: Any) -> None:
        """Ring the row in the wrong cluster, and outline it together with its right cluster."""
        sketch, theme = self.sketch, self.theme
        row = at[sketch.misplaced]
        home = at[list(sketch.home)]
        color = palette.color(self._home_group())
        self._around(ax, np.vstack([home, row[None]]), color, 0.2, AROUND)
        ring = PathCollection(
            [palette.marker_path(0)],
            sizes=[points(MARKER + 12) ** 2],
            offsets=row[None],
            offset_transform=ax.transData,
            facecolors="none",
            edgecolors=theme.ink,
            linewidths=points(1.8),
        )
        ring.set_transform(IdentityTransform())
        ring.set_zorder(5)
        ax.add_collection(ring, autolim=False)

    def _home_group(self) -> int:
        return int(self.sketch.groups[self.sketch.home[0]])

    # -- the tree ------------------------------------------------------------------------

    def _tree(self, target: FigureCanvas, box: tuple[float, float, float, float]) -> None:
        sketch, theme = self.sketch, self.theme
        assert sketch.tree is not None
        left, top, width, tall = box
        label = "" if sketch.threshold is None else height(sketch.threshold)
        aside = 10.0 if not label else widest([label], theme, theme.normal) + 14
        deep = 30.0 if sketch.letters else 20.0
        ax = target.axes(left + 58, top + 10, width - 58 - aside, tall - 10 - deep)
        frame, layout = Frame(ax, "top"), Layout(sketch.tree)
        lines = TreeLines(frame, layout, theme, headroom=0.07, width=1.6)
        lines.artist.set_color(theme.ink)
        ticks = nice_ticks(0, lines.top, frame.height_length, 46)
        style_axis(ax, "y", ticks, format_ticks(ticks), theme)
        style_axis(ax, "x", [], [], theme)
        plain_spines(ax, theme, "left")
        ax.set_ylabel(
            "height",
            labelpad=points(6),
            color=theme.ink,
            fontproperties=theme.font(theme.small),
        )
        if sketch.letters:
            for j, leaf in enumerate(layout.leaves.tolist()):
                ax.text(
                    10.0 * j + 5,
                    -19.0,
                    sketch.letters[leaf],
                    transform=frame.leafwise,
                    ha="center",
                    va="baseline",
                    color=theme.ink,
                    fontproperties=theme.font(theme.normal, bold=True),
                )
        if label and not (self.revealed and sketch.nodes):
            self._line(ax, float(sketch.threshold or 0), label)
        if self.revealed and (sketch.clusters or sketch.nodes):
            self._answered(frame, layout, lines)

    def _line(self, ax: Axes, at: float, label: str) -> None:
        theme = self.theme
        ax.axhline(at, color=theme.ink, linewidth=points(1.6), linestyle=(0, (5, 3)), zorder=4)
        ax.text(
            6.0,
            at,
            label,
            transform=Frame(ax, "top").heightwise,
            ha="left",
            va="center_baseline",
            color=theme.ink,
            fontproperties=theme.font(theme.normal, bold=True),
            clip_on=False,
        )

    def _answered(self, frame: Frame, layout: Layout, lines: TreeLines) -> None:
        sketch, theme = self.sketch, self.theme
        assert sketch.tree is not None
        if sketch.nodes:
            cut = Cut.at_nodes(sketch.tree, sketch.nodes, distance_threshold=sketch.threshold)
            self._steps(frame.ax, layout, cut)
        else:
            cut = Cut(sketch.tree, n_clusters=sketch.clusters)
            frame.ax.axhspan(cut.lower, cut.upper, color=theme.gap_band, linewidth=0, zorder=0)
        lines.set_cut(cut)
        if not sketch.nodes and sketch.threshold is None:
            middle = cut.distance_threshold
            frame.ax.axhline(
                middle, color=theme.ink, linewidth=points(1.6), linestyle=(0, (5, 3)), zorder=4
            )
        edges = (-23.0, -28.0) if sketch.letters else (-6.0, -14.0)
        strip = ClusterBar(self, frame.ax, frame.leafwise, edges, upright=True, order=1)
        unit = frame.leaf_length / layout.width
        strip.set_spans(cluster_spans(cut, layout), palette.cluster_rgba(cut), unit)

    def _steps(self, ax: Axes, layout: Layout, cut: Cut) -> None:
        """Draw the line of an uneven cut, with a step between clusters cut at other heights."""
        order = cut.left_to_right
        ends = cluster_spans(cut, layout)[order] / layout.width
        heights = np.repeat(cut.line_heights[order], 2)
        across = ax.get_yaxis_transform()
        ax.plot(
            ends.ravel(), heights, transform=across, scalex=False, scaley=False, zorder=4,
            color=self.theme.ink, linewidth=points(1.6), linestyle=(0, (5, 3)),
        )  # fmt: skip


def _mixed(color: str, plot: Plot, share: float) -> tuple[float, float, float]:
    """Mix a color into the paper: outlines that overlap stay as light as they are."""
    front, back = palette.hex_to_rgb(color), palette.hex_to_rgb(plot.theme.paper)
    red, green, blue = (b + share * (f - b) for f, b in zip(front, back, strict=True))
    return (red, green, blue)


def _links(at: Any) -> list[tuple[int, int]]:
    """Pairs of a shortest tree through points (Prim 1957); a single point is linked to itself."""
    apart = ((at[:, None] - at[None]) ** 2).sum(axis=2)
    inside, links = [0], []
    while len(inside) < len(at):
        outside = [i for i in range(len(at)) if i not in inside]
        a, b = min(((i, j) for i in inside for j in outside), key=lambda pair: apart[pair])
        links.append((a, b))
        inside.append(b)
    return links or [(0, 0)]
