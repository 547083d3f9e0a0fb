"""The distances between all rows as a picture, with the tree and the clusters outlined."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
from matplotlib.collections import LineCollection, PolyCollection
from matplotlib.colors import to_rgb
from matplotlib.transforms import blended_transform_factory

from hclust_widgets.plotting.base import palette
from hclust_widgets.plotting.base.color_scale import ColorScale
from hclust_widgets.plotting.base.colormaps import AUTO
from hclust_widgets.plotting.base.geometry import cluster_spans, marked_runs, row_mask
from hclust_widgets.plotting.base.long_names import shorten_names
from hclust_widgets.plotting.base.orientation import Frame
from hclust_widgets.plotting.base.plot import Plot, axes_pixels, axes_size, bare, points
from hclust_widgets.plotting.base.text import literal, widest
from hclust_widgets.plotting.base.ticks import plain_spines, style_axis
from hclust_widgets.plotting.marks.chosen_names import ChosenNames
from hclust_widgets.plotting.marks.color_legend import (
    BAR_WIDTH,
    ColorOptions,
    draw_color_legend,
    legend_width,
    title_height,
)
from hclust_widgets.plotting.marks.column_labels import ColumnLabels
from hclust_widgets.plotting.marks.tree_lines import ClusterBar, TreeLines
from hclust_widgets.tree.layout import Layout

if TYPE_CHECKING:
    from collections.abc import Sequence

    from matplotlib.image import AxesImage
    from numpy.typing import ArrayLike

    from hclust_widgets.common.arrays import Floats
    from hclust_widgets.plotting.base.canvas import FigureCanvas
    from hclust_widgets.plotting.base.theme import Theme
    from hclust_widgets.tree.cut import Cut
    from hclust_widgets.tree.naming.annotations import Annotations
    from hclust_widgets.tree.tree import Tree

__all__ = ["DistanceMatrixPlot", "near_stands_out"]

STRIP, GAP, EDGE = 9.0, 5.0, 8.0
#: Most pixels for the name of a row, and for those of all rows as a share of the width.
MAX_NAME, NAMES_SHARE = 130.0, 0.26
#: Pixels of the matrix's side, below which the title of the legend is left out.
MIN_SIDE = 60.0
#: Widest tree of a figure that is wider than it has to be, as a share of the matrix's side.
TREE_SHARE = 0.6


def near_stands_out(theme: Theme) -> str:
    """Return the name of the colormap in which near rows stand out from the paper of a theme."""
    return "Greys_r" if sum(to_rgb(theme.ink)) < sum(to_rgb(theme.paper)) else "Greys"


class DistanceMatrixPlot(Plot):
    """A matrix of distances that is drawn once, and then shows the blocks of other cuts.

    Parameters
    ----------
    target : FigureCanvas
    tree : Tree
    values : ndarray of shape (m, m)
        Distances in the order of the leaves, from
        :func:`~hclust_widgets.clustering.distances.distance_matrix.distance_matrix_of`.
    cmap : str
        Name of a colormap; "auto": shades of gray, the nearer two rows, the stronger.
    unit : str
        What the distances are, the title of the legend.
    names : sequence of str, optional
        Row names, shown along both edges if they fit.
    show_labels : bool or sequence of int, optional
        False: no row names. Rows: the names of these only, at the right, with lines to their rows.
    theme : Theme, optional

    Attributes
    ----------
    row_words : list of str
        Names at the right, from the top; empty where they have no room.
    ax, ax_tree, ax_strip, ax_cbar : matplotlib.axes.Axes
    image : matplotlib.image.AxesImage
        The nearer two rows, the stronger.
    blocks : matplotlib.collections.PolyCollection
        Outlines of the clusters, on the diagonal.
    marks : matplotlib.collections.LineCollection
        Beside the rows that are selected.
    """

    def __init__(
        self,
        target: FigureCanvas,
        tree: Tree,
        values: Floats,
        *,
        cmap: str = AUTO,
        unit: str = "distance",
        names: Sequence[object] | None = None,
        show_labels: bool | Sequence[int] | None = None,
        theme: Theme | None = None,
    ) -> None:
        super().__init__(target, theme)
        self.tree = tree
        self._colors = ColorOptions(
            cmap=near_stands_out(self.theme) if cmap == AUTO else cmap,
            scale=ColorScale(vmin=0.0, vmax=float(values.max()) or 1.0),
            unit=unit,
        )
        self.value_colors = self._colors.colors(values)
        self._names = None if show_labels is False else names
        self._name_room = min(MAX_NAME, NAMES_SHARE * target.width)
        self.chosen_names: ChosenNames | None = None
        if self._names is not None and not isinstance(show_labels, bool | None):
            self.chosen_names = ChosenNames(
                self._names, show_labels, tree.leaf_order, self._name_room, self.theme
            )
        self._lay_out(target)
        n = tree.n_leaves
        self.image: AxesImage = self.ax.imshow(
            values,
            **self._colors.drawn(self.value_colors),
            aspect="auto",
            interpolation="nearest",
            extent=(0, 10.0 * n, 10.0 * n, 0),
        )
        for side in ("x", "y"):
            style_axis(self.ax, side, [], [], self.theme)
        plain_spines(self.ax, self.theme)
        self._write_names()
        bar = target.figure.colorbar(self.image, cax=self.ax_cbar)
        draw_color_legend(bar, self.value_colors, self._colors.unit, self.theme)
        self._make_changing()

    def _lay_out(self, picture: FigureCanvas) -> None:
        """Divide the figure: the tree, the strip of clusters, a square, the legend."""
        tree_wide = min(110.0, max(40.0, 0.16 * picture.width)) if self.tree.n_leaves > 1 else 0.0
        left = EDGE + tree_wide + GAP + STRIP + GAP
        legend = 16 + legend_width(self._colors, self.value_colors, 120.0, self.theme)
        wide, tall = picture.width - left - legend, picture.height - 2 * EDGE
        if wide < MIN_SIDE:  # the legend has no room for its title
            self._colors = replace(self._colors, unit="")
            legend = 16 + legend_width(self._colors, self.value_colors, 120.0, self.theme)
            wide = picture.width - left - legend
        for edges in (2, 1, 0):  # names at both edges, at the right only, at none
            names_wide, below = self._fit_names(edges, left, tall)
            side = min(wide - names_wide, tall - below)
            if not self.row_words or side / self.tree.n_leaves >= self.theme.small + 2:
                break
        spare = wide - names_wide - side
        if tree_wide and spare > 0:  # the tree takes what is left beside the square
            wider = max(0.0, min(spare, TREE_SHARE * side - tree_wide))
            tree_wide, left = tree_wide + wider, left + wider
        self.ax = picture.axes(left, EDGE, side, side)
        self.ax_strip = picture.axes(left - GAP - STRIP, EDGE, STRIP, side)
        self.ax_tree = picture.axes(EDGE, EDGE, max(tree_wide, 1), side)
        above = title_height(self._colors, self.theme)
        self.ax_cbar = picture.axes(
            left + side + names_wide + 16, EDGE + above, BAR_WIDTH, min(120.0, side - above)
        )
        for ax in (self.ax_strip, self.ax_tree):
            bare(ax)

    def _fit_names(self, edges: int, left: float, tall: float) -> tuple[float, float]:
        """Choose the names of rows; return the pixels at the right of the matrix and below it."""
        theme, n = self.theme, self.tree.n_leaves
        self._columns: ColumnLabels | None = None
        self.row_words: list[str] = []
        if self.chosen_names is not None:
            return self.chosen_names.width, 0.0
        if not edges or self._names is None or tall / n < theme.small + 2:
            return 0.0, 0.0
        words = [literal(self._names[row], theme) for row in self.tree.leaf_order.tolist()]
        self.row_words = shorten_names(words, self._name_room, theme, theme.small)
        right = widest(self.row_words, theme, theme.small) + 10
        if edges == 1:
            return right, 0.0
        self._columns = ColumnLabels(self.row_words, theme)
        return right, self._columns.fit(tall / n, left, 0.34 * tall)

    def _write_names(self) -> None:
        theme = self.theme
        if self.chosen_names is not None:
            self.chosen_names.draw(self.ax, axes_size(self.ax)[1], _along)
        if self._columns is not None:
            self._columns.draw(self.ax, _along)
        beside = blended_transform_factory(axes_pixels(self.ax, (1, 0)), self.ax.transData)
        for y, word in zip(
            _along(np.arange(len(self.row_words)) + 0.5), self.row_words, strict=True
        ):
            self.ax.text(
                7, float(y), word, transform=beside, va="center_baseline", color=theme.quiet,
                fontproperties=theme.font(theme.small), parse_math=False, clip_on=False,
            )  # fmt: skip

    def _make_changing(self) -> None:
        n = self.tree.n_leaves
        self._layout = Layout(self.tree)
        self._lines: TreeLines | None = None
        if n > 1:
            frame = Frame(self.ax_tree, "left")
            self._lines = TreeLines(frame, self._layout, self.theme, width=1.0)
            self.ax_tree.invert_yaxis()  # the first leaf at the top
            self._change(self.ax_tree, self._lines.artist, 0)
        ax = self.ax_strip
        ax.set_xlim(0, 1)
        ax.set_ylim(10.0 * n, 0)
        self._strip = ClusterBar(self, ax, ax.transData, (0.0, 1.0), upright=False, order=0)
        beside = blended_transform_factory(axes_pixels(ax, (1, 0)), ax.transData)
        self.marks = LineCollection(
            [], colors=self.theme.ink, linewidths=points(GAP - 2), capstyle="butt",
            transform=beside, clip_on=False,
        )  # fmt: skip
        ax.add_collection(self.marks, autolim=False)
        self._change(ax, self.marks, 1)
        self.blocks = PolyCollection([], facecolors="none", linewidths=points(2.0), clip_on=False)
        self.ax.add_collection(self.blocks, autolim=False)
        self._change(self.ax, self.blocks, 0)

    def set_cut(
        self,
        cut: Cut,
        selected: ArrayLike | None = None,
        *,
        annotations: Annotations | None = None,
        **_options: object,
    ) -> None:
        """Outline the clusters of a cut.

        Parameters
        ----------
        cut : Cut
        selected : array_like of int or bool, optional
            Leaves that are marked.
        annotations : Annotations, optional
            Names and colors of the clusters.
        """
        if cut.tree is not self.tree:
            cut = cut.with_tree(self.tree)
        n = self.tree.n_leaves
        if self._lines is not None:
            self._lines.set_cut(cut, annotations)
        unit = axes_size(self.ax_strip)[1] / (10.0 * n)
        colors = palette.cluster_rgba(cut, annotations)
        spans = cluster_spans(cut, self._layout)
        self._strip.set_spans(spans, colors, unit)
        begin, end = np.asarray(spans, dtype=np.float64).T
        corners = [(begin, begin), (end, begin), (end, end), (begin, end)]
        self.blocks.set_verts(list(np.stack([np.column_stack(c) for c in corners], axis=1)))
        self.blocks.set_edgecolor(colors.tolist())
        mask = row_mask(selected, n)[self.tree.leaf_order]
        runs = marked_runs(np.linspace(0, 10.0 * n, n + 1), mask, unit)
        across = np.full_like(runs, GAP / 2)
        self.marks.set_segments(list(np.stack((across, runs), axis=-1)))


def _along(places: ArrayLike) -> Floats:
    """Return where places of rows lie along the axes."""
    return 10.0 * np.asarray(places, dtype=np.float64)
