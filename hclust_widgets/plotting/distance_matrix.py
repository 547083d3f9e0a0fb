"""The distances between all rows as a picture, with the tree and the clusters outlined."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from matplotlib.collections import LineCollection, PolyCollection
from matplotlib.colors import to_rgb
from matplotlib.transforms import blended_transform_factory

from hclust_widgets.plotting.base import palette
from hclust_widgets.plotting.base.color_scale import ColorScale
from hclust_widgets.plotting.base.geometry import cluster_spans, marked_runs, row_mask
from hclust_widgets.plotting.base.orientation import Frame
from hclust_widgets.plotting.base.plot import Plot, axes_pixels, axes_size, bare, points
from hclust_widgets.plotting.base.ticks import plain_spines, style_axis
from hclust_widgets.plotting.marks.color_legend import (
    BAR_WIDTH,
    ColorOptions,
    draw_color_legend,
    legend_width,
    title_height,
)
from hclust_widgets.plotting.marks.tree_lines import ClusterBar, TreeLines
from hclust_widgets.tree.layout import Layout

if TYPE_CHECKING:
    from matplotlib.image import AxesImage
    from numpy.typing import ArrayLike

    from hclust_widgets.common.arrays import Floats
    from hclust_widgets.plotting.base.canvas import FigureCanvas
    from hclust_widgets.plotting.base.theme import Theme
    from hclust_widgets.tree.cut import Cut
    from hclust_widgets.tree.naming.annotations import Annotations
    from hclust_widgets.tree.tree import Tree

__all__ = ["DistanceMatrixPlot"]

STRIP, GAP, EDGE = 9.0, 5.0, 8.0


class DistanceMatrixPlot(Plot):
    """A matrix of distances that is drawn once, and then shows the blocks of other cuts.

    Parameters
    ----------
    target : FigureCanvas
    tree : Tree
    values : ndarray of shape (m, m)
        Distances in the order of the leaves, as
        :func:`~hclust_widgets.clustering.distance_matrix.distance_matrix_of` returns them.
    theme : Theme, optional

    Attributes
    ----------
    ax, ax_tree, ax_strip, ax_cbar : matplotlib.axes.Axes
    image : matplotlib.image.AxesImage
        The nearer two rows, the stronger.
    blocks : matplotlib.collections.PolyCollection
        Outlines of the clusters, on the diagonal.
    marks : matplotlib.collections.LineCollection
        Beside the rows that are selected.
    """

    def __init__(
        self, target: FigureCanvas, tree: Tree, values: Floats, *, theme: Theme | None = None
    ) -> None:
        super().__init__(target, theme)
        self.tree = tree
        near_is_dark = sum(to_rgb(self.theme.ink)) < sum(to_rgb(self.theme.paper))
        self._colors = ColorOptions(
            cmap="Greys_r" if near_is_dark else "Greys",
            scale=ColorScale(vmin=0.0, vmax=float(values.max()) or 1.0),
            unit="distance",
        )
        self.value_colors = self._colors.colors(values)
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
        bar = target.figure.colorbar(self.image, cax=self.ax_cbar)
        draw_color_legend(bar, self.value_colors, self._colors.unit, self.theme)
        self._make_changing()

    def _lay_out(self, picture: FigureCanvas) -> None:
        """Divide the figure: the tree, the strip of clusters, a square, the legend."""
        tree_wide = min(110.0, max(40.0, 0.16 * picture.width)) if self.tree.n_leaves > 1 else 0.0
        left = EDGE + tree_wide + GAP + STRIP + GAP
        right = 16 + legend_width(self._colors, self.value_colors, 120.0, self.theme)
        side = min(picture.width - left - right, picture.height - 2 * EDGE)
        self.ax = picture.axes(left, EDGE, side, side)
        self.ax_strip = picture.axes(left - GAP - STRIP, EDGE, STRIP, side)
        self.ax_tree = picture.axes(EDGE, EDGE, max(tree_wide, 1), side)
        above = title_height(self._colors, self.theme)
        self.ax_cbar = picture.axes(
            left + side + 16, EDGE + above, BAR_WIDTH, min(120.0, side - above)
        )
        for ax in (self.ax_strip, self.ax_tree):
            bare(ax)

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
