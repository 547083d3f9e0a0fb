"""The tree with its cut: branches in their clusters' colors, the line, the gap, the clusters."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from matplotlib.collections import LineCollection

from hclust_widgets.common.constants import CLUSTER_BAR, CLUSTER_LABELS, CUT_LABEL, HEAD_ROOM
from hclust_widgets.common.format import height_meaning
from hclust_widgets.plotting.base.geometry import along, cluster_spans, marked_runs, row_mask
from hclust_widgets.plotting.base.orientation import Frame
from hclust_widgets.plotting.base.plot import Plot, points
from hclust_widgets.plotting.base.text import literal, shorten, widest
from hclust_widgets.plotting.base.theme import LIGHT, Theme
from hclust_widgets.plotting.base.ticks import format_ticks, nice_ticks, plain_spines, style_axis
from hclust_widgets.plotting.marks.class_colors import ClassColors
from hclust_widgets.plotting.marks.cluster_labels import ClusterLabels
from hclust_widgets.plotting.marks.cut_line import CUT_LABEL_HEIGHT, CutLine
from hclust_widgets.plotting.marks.leaf_labels import NAMES_SHARE, LeafLabels
from hclust_widgets.plotting.marks.leaf_tracks import LeafTracks
from hclust_widgets.plotting.marks.track_legend import (
    LINE,
    draw_track_legend,
    lay_out_legend,
    write_counts,
)
from hclust_widgets.plotting.marks.tree_lines import ClusterBar, TreeLines
from hclust_widgets.tree.layout import Layout
from hclust_widgets.tree.naming.cluster_annotations import ClusterAnnotations

from .base import palette

if TYPE_CHECKING:
    from collections.abc import Sequence

    from matplotlib.axes import Axes
    from matplotlib.text import Text
    from numpy.typing import ArrayLike, NDArray

    from hclust_widgets.plotting.base.canvas import FigureCanvas
    from hclust_widgets.plotting.marks.track_legend import LegendItem
    from hclust_widgets.table.columns.tracks import Track
    from hclust_widgets.tree.cut import Cut
    from hclust_widgets.tree.naming.annotations import Annotations
    from hclust_widgets.tree.tree import Tree

__all__ = ["DendrogramPlot", "dendrogram"]

# Pixels from the ground line outwards: selected rows, strip, cluster names, row names.
TICKS = (1.5, 4.5)
STRIP = CLUSTER_BAR
NAMES_FROM = float(CLUSTER_LABELS["top"])
RIGHT_MARGIN = float(CUT_LABEL["right_margin"])
LEGEND_LEFT, ABOVE_LEGEND = 8.0, 10.0  # pixels
HEADROOM = HEAD_ROOM - 1  # above the root, so that one cluster has a gap band as well


class DendrogramPlot(Plot):
    """A dendrogram that is drawn once and then updated for other cuts.

    Parameters
    ----------
    target : FigureCanvas or matplotlib.axes.Axes
    tree : Tree
    truncate_mode : {None, "lastp", "level"}
    p : int, default=30
        As in `scipy.cluster.hierarchy.dendrogram`.
    orientation : {"top", "bottom", "left", "right"}, default="top"
        Where the root is.
    labels : sequence of str, optional
        Name of every row. Without it rows are numbered.
    show_labels : bool or sequence of int, optional
        Row names under the leaves: by default if all of them fit. If True and they do not fit,
        every second one or fewer. Of these leaves only, with lines to their names.
    row_noun : str, default="rows"
        Plural noun of the rows.
    leaf_rows : ndarray of int, shape (n,), optional
        Rows of each leaf, where leaves are groups: they are as wide as these.
    classes : Track, optional
        Known classes: their colors in the strip below the leaves, in place of those of the
        clusters, and a legend at the bottom of the figure.
    tracks : sequence of Track
        Annotations of the rows, in strips below their names; those of text are left out.
    height_label : str, optional
        By default what the linkage's heights mean.
    theme : Theme, optional

    Attributes
    ----------
    ax : matplotlib.axes.Axes
    layout : Layout
    tracks : LeafTracks
    links : matplotlib.collections.LineCollection
    strip : matplotlib.collections.PolyCollection
    line : matplotlib.lines.Line2D
    gap_band : matplotlib.patches.Rectangle
    cut_label, caption : matplotlib.text.Text

    Raises
    ------
    ValueError
        If the orientation or the truncation is unknown, or there are not as many labels as rows.
    """

    def __init__(
        self,
        target: FigureCanvas | Axes,
        tree: Tree,
        *,
        truncate_mode: str | None = None,
        p: int = 30,
        orientation: str = "top",
        labels: Sequence[object] | None = None,
        show_labels: bool | Sequence[int] | None = None,
        row_noun: str = "rows",
        leaf_rows: NDArray[np.intp] | None = None,
        classes: Track | None = None,
        tracks: Sequence[Track] = (),
        height_label: str | None = None,
        theme: Theme | None = None,
    ) -> None:
        super().__init__(target, theme)
        if labels is not None and len(labels) != tree.n_leaves:
            raise ValueError(f"There are {len(labels)} labels, but the tree has {tree.n_leaves}.")
        self.tree = tree
        self.row_noun, self._leaf_rows = row_noun, leaf_rows
        self._n_rows = tree.n_leaves if leaf_rows is None else int(leaf_rows.sum())
        self.layout = Layout(tree, truncate_mode=truncate_mode, p=p, leaf_rows=leaf_rows)
        self._classes = None if classes is None else ClassColors.of(classes, tree.n_leaves)
        self._legend: list[LegendItem] = []
        self._legend_height = 0.0
        self.tracks = LeafTracks(tracks, self.theme)
        explained = [*([] if classes is None else [classes]), *self.tracks.tracks]
        self._explained = explained
        self._counted: list[tuple[Text, LegendItem]] = []
        self._legend_axes: Axes | None = None
        if explained and self.picture is not None:
            wide = self.picture.width - 2 * LEGEND_LEFT
            self._legend, lines = lay_out_legend(explained, wide, self.theme, counted=True)
            self._legend_height = lines * LINE + ABOVE_LEGEND if lines else 0.0
        # Provisional: set again once ticks and names are known.
        upright = orientation in ("top", "bottom")
        self._label_room = 0.0  # for the cut's label at the end of its line
        if self.picture is not None and upright:
            self._label_room = CutLine.label_room(self.theme, self.picture.width, tree.n_leaves)
        self.ax = self._axes_of(target, (60, 8, RIGHT_MARGIN, 40))
        self.frame = Frame(self.ax, orientation)
        self._selection: NDArray[np.bool_] = np.zeros(tree.n_leaves, dtype=bool)
        self._lines = TreeLines(self.frame, self.layout, self.theme, headroom=HEADROOM)
        self.links = self._lines.artist
        most, across = float("inf"), None
        if self.picture is not None:
            most = NAMES_SHARE * self.picture.width
            across = self.picture.height if upright else self.picture.width
        self._clusters_deep = ClusterLabels.depth(
            self.theme, self.frame, self._n_rows, row_noun, most
        )
        names = LeafLabels(
            self.theme, self.frame, self.layout, tree.n_leaves, labels, show_labels, across
        )
        self.tracks.fit(self._row_width())
        self._lay_out(names.deep + self.tracks.depth)
        label = height_meaning(tree.linkage) if height_label is None else height_label
        self._draw_axis(label)
        names.draw(self.ax, NAMES_FROM + self._clusters_deep)
        away = NAMES_FROM + self._clusters_deep + names.deep
        self.tracks.draw(self, self.frame, self.layout, away)
        self._make_changing()

    def _row_width(self) -> float:
        """Return the pixels of the narrowest leaf that is a row; 0 where leaves are contracted."""
        layout = self.layout
        if len(layout.leaves) < self.tree.n_leaves:
            return 0.0
        return float(np.diff(layout.edges).min()) * self.frame.leaf_length / layout.width

    # -- what is drawn once --------------------------------------------------------------

    def _lay_out(self, names_deep: float) -> None:
        """Place the axes in what ticks and names leave of the figure."""
        if self.picture is None:
            return
        theme, picture = self.theme, self.picture
        width, height = picture.width, picture.height
        ground = NAMES_FROM + self._clusters_deep + names_deep
        orientation = self.frame.orientation
        if self.frame.upright:
            inner = height - ground - 8 - self._legend_height
            ticks = format_ticks(nice_ticks(0, self._lines.top, inner, 44))
            left = widest(ticks, theme, theme.small) + theme.small + 22
            left = max(left, ClusterLabels.heading_margin(theme), self.tracks.margin)
            top, bottom = (8.0, ground) if orientation == "top" else (ground, 8.0)
            right = RIGHT_MARGIN
        else:
            left, right = (16.0, ground) if orientation == "left" else (ground, 16.0)
            top, bottom = max(CUT_LABEL_HEIGHT + 6, self.tracks.margin), 2 * theme.small + 22
        bottom += self._legend_height
        picture.place(self.ax, left, top, width - left - right, height - top - bottom)
        if self._legend:
            deep = self._legend_height
            at, deep = height - deep + ABOVE_LEGEND / 2, deep - ABOVE_LEGEND / 2
            below = picture.axes(LEGEND_LEFT, at, width - 2 * LEGEND_LEFT, deep)
            self._counted = draw_track_legend(below, self._legend, theme)
            write_counts(self._counted, self._explained)
            self._legend_axes = below

    def _draw_axis(self, label: str) -> None:
        ax, theme, frame = self.ax, self.theme, self.frame
        leaves, height = frame.xy("x", "y")
        every = 44 if frame.upright else 70
        ticks = nice_ticks(0, self._lines.top, frame.height_length, every)
        style_axis(ax, height, ticks, format_ticks(ticks), theme)
        style_axis(ax, leaves, [], [], theme)
        plain_spines(ax, theme, "left" if frame.upright else "bottom")
        style: dict[str, Any] = {
            "color": theme.quiet,
            "fontproperties": theme.font(theme.small),
            "labelpad": points(5),
            "parse_math": False,
        }
        words = shorten(literal(label, theme), frame.height_length, theme, theme.small)
        xlabel, ylabel = frame.xy("", words)
        ax.set_xlabel(xlabel, **style)
        ax.set_ylabel(ylabel, **style)

    # -- what changes --------------------------------------------------------------------

    def _make_changing(self) -> None:
        ax, frame = self.ax, self.frame
        self._cut_line = CutLine(self, frame, self._lines, self._label_room)
        self.gap_band, self.line = self._cut_line.gap_band, self._cut_line.line
        self.cut_label, self.caption = self._cut_line.cut_label, self._cut_line.caption
        self._change(ax, self.links, 1)
        for text, _ in self._counted:
            assert self._legend_axes is not None
            self._change(self._legend_axes, text, 2)
        inner, outer = (frame.outwards * edge for edge in STRIP)
        self._strip = ClusterBar(
            self, ax, frame.leafwise, (inner, outer), upright=frame.upright, order=2
        )
        self.strip = self._strip.artist
        self.ticks = LineCollection([], transform=frame.leafwise, clip_on=False)
        self.ticks.set(color=self.theme.ink, linewidth=points(TICKS[1] - TICKS[0]), capstyle="butt")
        ax.add_collection(self.ticks, autolim=False)
        self._change(ax, self.ticks, 2)
        deep = self._clusters_deep
        self._names = ClusterLabels(
            self, frame, self.row_noun, STRIP[1], NAMES_FROM, deep, self._leaf_rows
        )

    def set_cut(
        self,
        cut: Cut,
        selection: ArrayLike | Any | None = ...,
        *,
        annotations: Annotations | None = None,
    ) -> None:
        """Show another cut.

        Parameters
        ----------
        cut : Cut
            Cut of the tree that is drawn.
        selection : array_like of int or bool, optional
            Rows to mark, None for none. Left out, the selection stays as it is.
        annotations : Annotations, optional
            Names and colors that a reader gave to clusters.

        Raises
        ------
        ValueError
            If the cut belongs to another tree.
        """
        if cut.tree is not self.tree:
            cut = cut.with_tree(self.tree)
        self._lines.set_cut(cut, annotations)
        self._cut_line.set_cut(cut)
        spans = cluster_spans(cut, self.layout)
        unit = self.frame.leaf_length / self.layout.width
        clusters = ClusterAnnotations(cut, annotations)
        if self._classes is None:
            self._strip.set_spans(spans, palette.cluster_rgba(cut, annotations), unit)
            self._strip.set_markers(spans, palette.numbers_of_shared_colors(clusters), unit)
        else:
            runs, colors = self._classes.spans(self.tree.leaf_order, self.layout)
            self._strip.set_spans(runs, colors, unit, apart=False)
        self._names.set_spans(clusters, spans, unit)
        if selection is not ...:
            self.select(selection)

    def select(self, rows: ArrayLike | None) -> None:
        """Mark rows by a line under their leaves.

        Parameters
        ----------
        rows : array_like of int or bool, or None
            Positions among the tree's leaves.
        """
        self._selection = row_mask(rows, self.tree.n_leaves)
        write_counts(self._counted, self._explained, self._selection)
        unit = self.frame.leaf_length / self.layout.width
        edges = along(self.layout, np.arange(self.tree.n_leaves + 1))
        runs = marked_runs(edges, self._selection[self.tree.leaf_order], unit)
        deep = np.full_like(runs, self.frame.outwards * sum(TICKS) / 2)
        self.ticks.set_segments(list(self.frame.points(runs, deep)))


def dendrogram(
    tree: Tree,
    cut: Cut | None = None,
    *,
    annotations: Annotations | None = None,
    ax: Axes | None = None,
    selection: ArrayLike | None = None,
    theme: Theme = LIGHT,
    width: float = 1160,
    height: float = 300,
    **options: Any,
) -> Axes:
    """Draw a tree and its cut.

    Parameters
    ----------
    tree : Tree
    cut : Cut, optional
        By default at the suggested number of clusters.
    annotations : Annotations, optional
        Names and colors that a reader gave to clusters.
    ax : matplotlib.axes.Axes, optional
        Where to draw. By default a new figure that pyplot does not know of.
    selection : array_like of int or bool, optional
        Rows to mark under their leaves.
    theme : Theme, default=LIGHT
    width, height : float
        Size of a new figure in CSS pixels.
    **options
        As for `DendrogramPlot`: ``truncate_mode, p, orientation, labels, show_labels, row_noun,
        leaf_rows, height_label``.

    Returns
    -------
    matplotlib.axes.Axes
        Its figure is ``ax.figure``.
    """
    from hclust_widgets.plotting.base.canvas import FigureCanvas
    from hclust_widgets.tree.cut import Cut, suggest_n_clusters

    target = FigureCanvas(width, height, theme=theme) if ax is None else ax
    plot = DendrogramPlot(target, tree, theme=theme, **options)
    cut = cut or Cut(tree, n_clusters=suggest_n_clusters(tree))
    plot.set_cut(cut, selection, annotations=annotations)
    return plot.ax
