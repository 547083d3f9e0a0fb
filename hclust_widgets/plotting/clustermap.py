"""The table as a heatmap in the order of the tree, with the trees and the clusters at its sides."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from matplotlib.collections import LineCollection
from matplotlib.patches import Rectangle
from matplotlib.transforms import blended_transform_factory

from hclust_widgets.clustering.cuts.blocks import NO_BLOCKS
from hclust_widgets.common.constants import BLOCK_GAP
from hclust_widgets.plotting.base.block_axis import BlockAxis
from hclust_widgets.plotting.base.geometry import cluster_spans, marked_runs, row_mask, shrink_rows
from hclust_widgets.plotting.base.long_names import shorten_names
from hclust_widgets.plotting.base.orientation import Frame
from hclust_widgets.plotting.base.plot import Plot, axes_pixels, axes_size, bare, points
from hclust_widgets.plotting.base.text import literal, widest
from hclust_widgets.plotting.base.theme import LIGHT
from hclust_widgets.plotting.base.ticks import plain_spines, style_axis
from hclust_widgets.plotting.marks.block_titles import (
    COLUMN_TITLE,
    TITLE,
    write_column_titles,
    write_titles,
)
from hclust_widgets.plotting.marks.cell_values import write_cells
from hclust_widgets.plotting.marks.chosen_names import ChosenNames
from hclust_widgets.plotting.marks.color_legend import (
    BAR_WIDTH,
    ColorOptions,
    draw_color_legend,
    legend_width,
    title_height,
)
from hclust_widgets.plotting.marks.column_labels import ColumnLabels
from hclust_widgets.plotting.marks.column_strip import draw_column_strip
from hclust_widgets.plotting.marks.column_tracks import ColumnTrackStrips
from hclust_widgets.plotting.marks.missing_key import MISSING_ROOM, mark_missing
from hclust_widgets.plotting.marks.tracks import ABOVE_LEGEND, BETWEEN, TrackStrips
from hclust_widgets.plotting.marks.tree_lines import ClusterBar, TreeLines
from hclust_widgets.tree.layout import Layout

from .base import palette

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pandas as pd
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure
    from matplotlib.image import AxesImage
    from matplotlib.text import Text
    from numpy.typing import ArrayLike, NDArray

    from hclust_widgets.clustering.columns.clusters import ColumnClusters
    from hclust_widgets.clustering.cuts.blocks import Blocks
    from hclust_widgets.plotting.base.canvas import FigureCanvas
    from hclust_widgets.plotting.base.theme import Theme
    from hclust_widgets.table.columns.tracks import Track
    from hclust_widgets.tree.cut import Cut
    from hclust_widgets.tree.naming.annotations import Annotations
    from hclust_widgets.tree.tree import Tree

__all__ = ["ClustermapPlot", "tracks_height"]

STRIP = 9.0
GAP = 5.0
ROW_NAME = 130.0
NAMES_SHARE = 0.22  # of the width, for longer ones
FEW_COLUMNS = (24.0, 0.35)  # so many pixels for each column take at most this share of the width:
FEW_NAMES_SHARE = 0.33  # then names have this one
EDGE = 8.0
# Of the width: a tree beside the map, a narrower one where the map would have less than its share.
TREE_SHARE, NARROW_TREE, MAP_SHARE = 0.16, 0.1, 0.42
TREE_WIDTHS = (50.0, 130.0)


class ClustermapPlot(Plot):
    """A clustermap that is drawn once and then updated for other cuts.

    Parameters
    ----------
    target : FigureCanvas or matplotlib.figure.Figure
        Where to draw; of a figure, all of its area is used.
    tree : Tree
        Of the rows.
    data : DataFrame of shape (n, p)
        The numbers that are shown, rows in the order of the table.
    col_tree : Tree, optional
        Of the columns. Without it they keep the table's order.
    col_clusters : ColumnClusters, optional
        Clusters of the columns, by the cut of their tree: a strip under it, and its branches, have
        their colors.
    row_cluster : bool, default=True
        Rows in the order of the tree, with the tree beside them; else in the table's order.
    colors : ColorOptions, optional
        Colormap and color scale.
    names : sequence of str, optional
        Row names, shown if they fit.
    show_labels : bool or sequence of int, optional
        False: no row names. Rows: the names of these only, with lines to their rows.
    annot : bool, default=False
        Write the values into the cells where each has room.
    fmt : str, default=".2g"
        Format of these values.
    tracks : sequence of Track
        Annotations of the rows, drawn between the strip of clusters and the heatmap.
    column_tracks : sequence of Track
        Annotations of the columns, drawn above the heatmap.
    row_blocks, col_blocks : Blocks
        Rows, columns that stand apart.
    gap : float
        Pixels between two of them.
    row_order : ndarray of intp, shape (n,), optional
        Row at each place from the top, in place of the order of the tree, which is not drawn then.
    row_tree : Tree, optional
        Of the same rows, drawn in place of ``tree``: their order, without colors of clusters.
    theme : Theme, optional

    Attributes
    ----------
    ax_heatmap, ax_row_dendrogram, ax_col_dendrogram, ax_row_colors, ax_cbar : Axes
        Named as `seaborn.matrix.ClusterGrid` names them; a tree that is not drawn has empty axes.
    ax_col_colors : Axes or None
        The strip of the clusters of columns.
    row_order, col_order : ndarray of intp
        Row and column of ``data`` at each place of the heatmap.
    data2d : DataFrame
        ``data`` in that order.
    row_links : LineCollection or None
    image : matplotlib.image.AxesImage
        Of the first block.
    images : list of AxesImage
        Of all blocks, from the top and there from the left.
    rows, columns : BlockAxis
        Where rows and columns lie.
    block_titles, column_titles : list of Text
    tracks : TrackStrips
        Its ``axes`` are those of the tracks.
    column_tracks : ColumnTrackStrips
        Likewise.
    value_colors : ValueColors
        The color scale, resolved for these values.
    cell_texts : list of Text
        The values in the cells; empty where they have no room.

    Raises
    ------
    ValueError
        If the trees or names do not fit the table, or the color scale its values.
    """

    def __init__(
        self,
        target: FigureCanvas | Figure,
        tree: Tree,
        data: pd.DataFrame,
        *,
        col_tree: Tree | None = None,
        col_clusters: ColumnClusters | None = None,
        row_cluster: bool = True,
        colors: ColorOptions | None = None,
        names: Sequence[object] | None = None,
        show_labels: bool | Sequence[int] | None = None,
        annot: bool = False,
        fmt: str = ".2g",
        tracks: Sequence[Track] = (),
        column_tracks: Sequence[Track] = (),
        row_blocks: Blocks = NO_BLOCKS,
        col_blocks: Blocks = NO_BLOCKS,
        gap: float = BLOCK_GAP,
        row_order: NDArray[np.intp] | None = None,
        row_tree: Tree | None = None,
        col_order: NDArray[np.intp] | None = None,
        theme: Theme | None = None,
    ) -> None:
        super().__init__(target, theme)  # type: ignore[arg-type]
        n, p = data.shape
        for what, there, length in (
            ("row tree", tree.n_leaves, n),
            ("column tree", col_tree.n_leaves if col_tree else p, p),
            ("list of names", len(names) if names is not None else n, n),
        ):
            if there != length:
                raise ValueError(f"The {what} has {there} entries, but the table has {length}.")
        if row_tree is not None:
            row_order = row_tree.leaf_order
        row_cluster = row_cluster and row_order is None
        self._row_tree = tree if row_cluster else row_tree
        self.tree, self.col_tree, self.row_cluster = tree, col_tree, row_cluster
        self._col_clusters = col_clusters if col_tree is not None else None
        if row_order is None:
            row_order = tree.leaf_order if row_cluster else np.arange(n, dtype=np.intp)
        self.row_order = row_order
        self._blocks, self._gap = (row_blocks, col_blocks), gap
        if col_order is None:
            col_order = col_tree.leaf_order if col_tree else np.arange(p, dtype=np.intp)
        self.col_order = col_order
        self.data2d = data.iloc[self.row_order, self.col_order]
        self._figure: Figure = self.picture.figure if self.picture else target  # type: ignore[assignment]
        if self.picture is not None:
            self._size = (self.picture.width, self.picture.height)
        else:
            inches = self._figure.get_size_inches()
            self._size = (float(inches[0] * 96), float(inches[1] * 96))
        self._selection: NDArray[np.bool_] = np.zeros(n, dtype=bool)
        self._columns = ColumnLabels(self.data2d.columns, self.theme)
        self._names = None if show_labels is False else names
        self.chosen_names: ChosenNames | None = None
        if self._names is not None and not isinstance(show_labels, bool | None):
            self.chosen_names = ChosenNames(
                self._names, show_labels, self.row_order, self._name_room, self.theme
            )
        self.tracks = TrackStrips(tracks, self.row_order, self.theme, column_tracks)
        self.column_tracks = ColumnTrackStrips(
            column_tracks, self.col_order, self._size[0], self.theme
        )
        self._colors = ColorOptions() if colors is None else colors
        self.value_colors = self._colors.colors(data.to_numpy(dtype=np.float64))
        self._lay_out()
        self._draw_heatmap()
        along = (self.rows.along, self.columns.along)
        self.cell_texts = (
            write_cells(self.image, self.data2d, fmt, self.theme, along) if annot else []
        )
        self._columns.draw(self.ax_heatmap, self.columns.along)
        if col_tree is not None and p > 1:
            frame = Frame(self.ax_col_dendrogram, "top")
            lines = TreeLines(frame, Layout(col_tree), self.theme, axis=self.columns)
            if self._col_clusters is not None and self.ax_col_colors is not None:
                draw_column_strip(self, self.ax_col_colors, lines, self.columns, self._col_clusters)
        self._draw_rows()
        self._draw_bar()
        self._make_changing()

    # -- layout --------------------------------------------------------------------------

    def _lay_out(self) -> None:
        """Divide the figure among its axes, in CSS pixels from its top left corner."""
        width, height = self._size
        n, p = self.data2d.shape
        theme = self.theme
        top = min(70.0, 0.1 * height) + GAP if self.col_tree is not None and p > 1 else 8.0
        strip = STRIP + GAP if self._col_clusters is not None else 0.0
        titled = COLUMN_TITLE if len(self._blocks[1]) > 1 else 0.0
        above = self.column_tracks.height
        top += strip + titled + above
        least, most = TREE_WIDTHS
        has_tree = self._row_tree is not None and n > 1
        tree_wide = min(most, max(least, TREE_SHARE * width)) if has_tree else 0.0
        margin = 8.0 + (TITLE if len(self._blocks[0]) > 1 else 0.0)
        bar = 16 + legend_width(self._colors, self.value_colors, 120.0, theme)
        if bool(np.isnan(self.data2d.to_numpy(dtype=np.float64)).any()):
            bar += MISSING_ROOM
        legend = self.tracks.legend_height(width - 2 * EDGE)
        room = height - legend
        beside = self.tracks.fit(self._one(0, room - top - 24))
        left = margin + tree_wide + GAP + STRIP + beside + GAP
        names_width, row_words = 0.0, self._row_words(self._one(0, room - top - 60))
        if row_words:
            names_width = widest(row_words, theme, theme.small) + 10
        if self.chosen_names is not None:
            bar += self.chosen_names.width
        right = bar + names_width
        if width - left - right < MAP_SHARE * width:
            narrower = min(tree_wide, max(least, NARROW_TREE * width))
            left -= tree_wide - narrower
            tree_wide = narrower
        bottom = self._fit_columns(self._one(1, width - left - right), left, room)
        wide, tall = width - left - right, room - top - bottom
        high = self._one(0, tall)
        if high < theme.small + 2:
            left += self.tracks.fit(high) - beside
            row_words = []
            right, wide = bar, width - left - bar
            tall = room - top - self._fit_columns(self._one(1, wide), left, room)
        self._row_names = row_words
        beside = left - margin - tree_wide - GAP - STRIP - GAP
        self.ax_heatmap = self._axes(left, top, wide, tall)
        self._beside = beside
        self.ax_row_colors = self._axes(left - GAP - beside - STRIP, top, STRIP, tall)
        self.rows = BlockAxis(n, self._blocks[0].breaks, self._gap, tall)
        self.columns = BlockAxis(p, self._blocks[1].breaks, self._gap, wide)
        self.block_titles: list[Text] = []
        if len(self._blocks[0]) > 1:
            ax = self._axes(8.0, top, TITLE, tall)
            self.block_titles = write_titles(ax, self.rows, self._blocks[0].titles, theme)
        self.column_titles: list[Text] = []
        if titled:
            ax = self._axes(left, 4, wide, titled)
            self.column_titles = write_column_titles(
                ax, self.columns, self._blocks[1].titles, theme
            )
        self.tracks.draw(self._axes, left - GAP - beside + BETWEEN, top, tall, self.rows)
        self.tracks.draw_legend(
            self._axes, EDGE, height - legend + ABOVE_LEGEND / 2, width - 2 * EDGE
        )
        self.column_tracks.draw(
            self._axes, top - GAP - above + BETWEEN, self.columns, (left, wide), width - left - wide
        )
        self.ax_row_dendrogram = self._axes(margin, top, max(tree_wide, 1), tall)
        self.ax_col_dendrogram = self._axes(
            left, 6 + titled, wide, max(top - strip - titled - above - GAP - 6, 1)
        )
        strip_top = top - strip - above
        self.ax_col_colors = self._axes(left, strip_top, wide, STRIP) if strip else None
        names_width = width - left - wide - bar if row_words else 0.0
        names_width += self.chosen_names.width if self.chosen_names is not None else 0.0
        title = title_height(self._colors, theme)
        self.ax_cbar = self._axes(
            left + wide + names_width + 18, top + title, BAR_WIDTH, min(120.0, tall - title)
        )
        for ax in (self.ax_row_colors, self.ax_row_dendrogram, self.ax_col_dendrogram):
            bare(ax)
        if self.ax_col_colors is not None:
            bare(self.ax_col_colors)

    def _one(self, which: int, length: float) -> float:
        """Return the pixels of a row (0) or a column (1) where all have so many, gaps included."""
        n = self.data2d.shape[which]
        return length / BlockAxis(n, self._blocks[which].breaks, self._gap, length).extent

    def _fit_columns(self, column: float, left: float, height: float) -> float:
        """Choose the names of the columns; return the height of what stands below the map."""
        slanted = not self.tracks.names_height  # whose names stand where slanted ones reach
        below = self._columns.fit(column, left, 0.34 * height, slanted=slanted)
        return max(below, self.tracks.names_height)

    def _axes(self, left: float, top: float, width: float, height: float) -> Axes:
        if self.picture is not None:
            return self.picture.axes(left, top, width, height)
        full, tall = self._size
        box = (left / full, 1 - (top + height) / tall, max(width, 1) / full, max(height, 1) / tall)
        return self._figure.add_axes(box, facecolor="none")

    def _row_words(self, row_height: float) -> list[str]:
        """Return row names if each row is high enough for a line of text."""
        theme = self.theme
        if self._names is None or self.chosen_names or row_height < theme.small + 2:
            return []
        words = [literal(self._names[row], theme) for row in self.row_order.tolist()]
        return shorten_names(words, self._name_room, theme, theme.small)

    @property
    def _name_room(self) -> float:
        """Pixels for the name of a row."""
        column, share = FEW_COLUMNS
        few = column * self.data2d.shape[1] <= share * self._size[0]
        return max(ROW_NAME, (FEW_NAMES_SHARE if few else NAMES_SHARE) * self._size[0])

    # -- what is drawn once --------------------------------------------------------------

    def _draw_heatmap(self) -> None:
        ax, rows, columns = self.ax_heatmap, self.rows, self.columns
        values = self.data2d.to_numpy(dtype=np.float64)
        tall = axes_size(ax)[1] * self._figure.dpi / 96
        self.images: list[AxesImage] = []
        for top, bottom, down in rows.blocks:
            lines = max(1, round(tall * (bottom - top) / rows.extent))
            shown = shrink_rows(values[top:bottom], lines)
            for left, right, across in columns.blocks:
                image = ax.imshow(
                    shown[:, left:right],
                    **self._colors.drawn(self.value_colors),
                    aspect="auto",
                    interpolation="nearest",
                    extent=(left + across, right + across, bottom + down, top + down),
                )
                self.images.append(image)
        self.image = self.images[0]
        ax.set_xlim(0, columns.extent)
        ax.set_ylim(rows.extent, 0)
        style_axis(self.ax_heatmap, "x", [], [], self.theme)
        style_axis(self.ax_heatmap, "y", [], [], self.theme)
        if len(self.images) == 1:
            plain_spines(ax, self.theme)
        else:
            self._frame_blocks()

    def _frame_blocks(self) -> None:
        """Draw a frame round each block instead of one round the map."""
        ax = self.ax_heatmap
        for spine in ax.spines.values():
            spine.set_visible(False)
        for image in self.images:
            left, right, bottom, top = image.get_extent()
            ax.add_patch(
                Rectangle(
                    (left, bottom),
                    right - left,
                    top - bottom,
                    fill=False,
                    edgecolor=self.theme.rule,
                    linewidth=points(1),
                    clip_on=False,
                )
            )

    def _draw_rows(self) -> None:
        theme = self.theme
        if self.chosen_names is not None:
            tall = axes_size(self.ax_heatmap)[1]
            self.chosen_names.draw(self.ax_heatmap, tall, self.rows.along)
        beside = blended_transform_factory(
            axes_pixels(self.ax_heatmap, (1, 0)), self.ax_heatmap.transData
        )
        at = self.rows.along(np.arange(len(self._row_names)) + 0.5)
        for y, word in zip(at.tolist(), self._row_names, strict=True):
            self.ax_heatmap.text(
                7,
                y,
                word,
                transform=beside,
                va="center_baseline",
                color=theme.quiet,
                fontproperties=theme.font(theme.small),
                parse_math=False,
                clip_on=False,
            )

    def _draw_bar(self) -> None:
        bar = self._figure.colorbar(
            self.image, cax=self.ax_cbar, extend=self.value_colors.extend, extendfrac=0.06
        )
        draw_color_legend(bar, self.value_colors, self._colors.unit, self.theme)
        mark_missing(self.ax_heatmap, self.ax_cbar, self.data2d, self.theme)

    # -- what changes --------------------------------------------------------------------

    def _make_changing(self) -> None:
        n = self.tree.n_leaves
        theme = self.theme
        self._layout = Layout(self.tree)
        self._lines: TreeLines | None = None
        self.row_links: LineCollection | None = None
        if self.row_cluster and n > 1:
            frame = Frame(self.ax_row_dendrogram, "left")
            self._lines = TreeLines(frame, self._layout, theme, width=1.0, axis=self.rows)
            self.ax_row_dendrogram.invert_yaxis()  # the first leaf at the top, as in the heatmap
            self.row_links = self._lines.artist
            self._change(self.ax_row_dendrogram, self.row_links, 0)
        elif self._row_tree is not None and n > 1:
            frame = Frame(self.ax_row_dendrogram, "left")
            lines = TreeLines(frame, Layout(self._row_tree), theme, width=1.0, axis=self.rows)
            self.ax_row_dendrogram.invert_yaxis()
            self.row_links = lines.artist
        ax = self.ax_row_colors
        ax.set_xlim(0, 1)
        ax.set_ylim(10.0 * self.rows.extent, 0)
        self._strip = ClusterBar(self, ax, ax.transData, (0.0, 1.0), upright=False, order=0)
        self.strip = self._strip.artist
        self.marks = LineCollection(
            [],
            colors=theme.ink,
            linewidths=points(GAP - 2),
            capstyle="butt",
            transform=blended_transform_factory(axes_pixels(ax, (1, 0)), ax.transData),
            clip_on=False,
        )
        ax.add_collection(self.marks, autolim=False)
        self._change(ax, self.marks, 1)
        if self.tracks.ax_legend is not None:
            for text in self.tracks.counts:
                self._change(self.tracks.ax_legend, text, 2)

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
        selection : array_like of int or bool, optional
            Rows to mark at the side, None for none. Left out, the selection stays as it is.
        annotations : Annotations, optional
            Names and colors that a reader gave to clusters.

        Raises
        ------
        ValueError
            If the cut belongs to another tree.
        """
        if cut.tree is not self.tree:
            cut = cut.with_tree(self.tree)
        if self._lines is not None:
            self._lines.set_cut(cut, annotations)
        unit = self._unit
        colors = palette.cluster_rgba(cut, annotations)
        if self.row_cluster:
            spans, which = self.rows.pieces(cluster_spans(cut, self._layout) / 10.0)
            self._strip.set_spans(10.0 * spans, colors[which], unit)
        else:
            runs, which = _runs(cut.labels_[self.row_order])
            spans, which = self._in_blocks(runs, which)
            self._strip.set_spans(10.0 * spans, colors[which], unit, apart=False)
        if selection is not ...:
            self.select(selection)

    def _in_blocks(
        self, runs: NDArray[np.float64], labels: NDArray[np.intp]
    ) -> tuple[NDArray[np.float64], NDArray[np.intp]]:
        """Divide runs of rows at the gaps between blocks."""
        spans, which = self.rows.pieces(runs)
        return spans, labels[which]

    @property
    def _unit(self) -> float:
        """Pixels of a tenth of a row."""
        return axes_size(self.ax_row_colors)[1] / (10.0 * self.rows.extent)

    def select(self, rows: ArrayLike | None) -> None:
        """Mark rows by a line between the strip and the heatmap.

        Parameters
        ----------
        rows : array_like of int or bool, or None
        """
        n = self.tree.n_leaves
        self._selection = row_mask(rows, n)
        self.tracks.count(self._selection)
        marked = self._selection[self.row_order]
        found = [
            marked_runs(10.0 * (np.arange(a, b + 1.0) + moved), marked[a:b], self._unit)
            for a, b, moved in self.rows.blocks
        ]
        runs = np.concatenate(found)
        across = np.full_like(runs, self._beside + GAP / 2)
        self.marks.set_segments(list(np.stack((across, runs), axis=-1)))


def tracks_height(tracks: Sequence[Track], column_tracks: Sequence[Track], width: float) -> float:
    """Return the CSS pixels that tracks take above and below a clustermap of this width."""
    n, p = (len(some[0]) if some else 1 for some in (tracks, column_tracks))
    strips = TrackStrips(tracks, np.arange(n, dtype=np.intp), LIGHT, column_tracks)
    above = ColumnTrackStrips(column_tracks, np.arange(p, dtype=np.intp), width, LIGHT)
    return above.height + strips.legend_height(width - 2 * EDGE)


def _runs(labels: NDArray[np.intp]) -> tuple[NDArray[np.float64], NDArray[np.intp]]:
    """Return begin, end and label of each run of equal labels."""
    edge = np.flatnonzero(np.diff(labels)) + 1
    begin = np.concatenate([[0], edge])
    end = np.concatenate([edge, [len(labels)]])
    return np.column_stack([begin, end]).astype(np.float64), labels[begin]
