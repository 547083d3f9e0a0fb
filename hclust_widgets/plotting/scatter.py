"""Two columns against each other, every row a point in its cluster's color and marker."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from matplotlib.collections import LineCollection, PathCollection
from matplotlib.transforms import IdentityTransform

from hclust_widgets.common.constants import (
    MAX_AXIS_WORD,
    MAX_NAMED_POINTS,
    MAX_POINT_NAME,
    MISSING_COLOR,
)
from hclust_widgets.plotting.base.geometry import row_mask
from hclust_widgets.plotting.base.long_names import shorten_names
from hclust_widgets.plotting.base.palette import hex_to_rgb
from hclust_widgets.plotting.base.plot import Plot, TextPool, axes_pixels, axes_size, points
from hclust_widgets.plotting.base.text import literal, shorten, text_width, widest
from hclust_widgets.plotting.base.ticks import plain_spines, style_axis
from hclust_widgets.plotting.base.value_axis import Values
from hclust_widgets.plotting.marks.class_colors import NO_VALUE, ClassColors
from hclust_widgets.plotting.marks.legend import Legend, LegendLine, ends_in_words
from hclust_widgets.plotting.marks.point_names import place_point_names
from hclust_widgets.plotting.marks.point_sizes import point_factors, size_factors
from hclust_widgets.tree.naming.cluster_annotations import ClusterAnnotations

from .base import palette

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from matplotlib.axes import Axes
    from numpy.typing import ArrayLike, NDArray

    from hclust_widgets.plotting.base.canvas import FigureCanvas
    from hclust_widgets.plotting.base.theme import Theme
    from hclust_widgets.table.columns.tracks import Track
    from hclust_widgets.tree.cut import Cut
    from hclust_widgets.tree.naming.annotations import Annotations

__all__ = ["ScatterPlot"]

MAX_LABEL_WIDTH = MAX_AXIS_WORD  # pixels for a tick label at the side
ASIDE = 16.0  # pixels between the axes and a legend beside them
CHOSEN_NAME = 190.0  # for the name of a chosen row


class ScatterPlot(Plot):
    """A scatter plot that is drawn once and then updated for other cuts and selections.

    Parameters
    ----------
    target : FigureCanvas or matplotlib.axes.Axes
    x, y : array_like of shape (n,)
        Numbers, dates or words. Rows in which one of them is missing are not drawn.
    x_label, y_label : str, optional
        By default the names of the series.
    x_unit, y_unit : str, optional
        Unit, written in parentheses behind the label.
    names : sequence of str, optional
        Row names, written beside the points if there are at most 30, where they fit.
    show_labels : bool or sequence of int, optional
        False: no row names. Rows: the names of these only, with lines to those further away.
    row_noun : str, default="rows"
        Plural noun of the rows.
    leaf_rows : array_like of int, shape (n,), optional
        Where each point stands for a group of rows, how many: the points are as large, and the
        legend counts these rows.
    color : Track, optional
        Known classes or a column: colors and markers in place of those of the clusters.
    size : Track, optional
        Numbers or dates with which the area of the points grows.
    marker : Track, optional
        Up to seven values, each with a marker of its own.
    legend : bool, default=True
    theme : Theme, optional

    Attributes
    ----------
    ax : matplotlib.axes.Axes
    points : matplotlib.collections.PathCollection
        One point per row, in the order in which they are drawn: see `order`.
    order : ndarray of intp
        Row of each point. Large clusters lie below small ones, dimmed rows below selected ones.
    rings : matplotlib.collections.PathCollection
        Round the selected rows.

    Raises
    ------
    ValueError
        If x, y and names are not equally long.
    """

    def __init__(
        self,
        target: FigureCanvas | Axes,
        x: ArrayLike,
        y: ArrayLike,
        *,
        x_label: str | None = None,
        y_label: str | None = None,
        x_unit: str = "",
        y_unit: str = "",
        x_is_year: bool | None = None,
        y_is_year: bool | None = None,
        names: Sequence[object] | None = None,
        show_labels: bool | Sequence[int] | None = None,
        row_noun: str = "rows",
        leaf_rows: ArrayLike | None = None,
        color: Track | None = None,
        size: Track | None = None,
        marker: Track | None = None,
        legend: bool = True,
        theme: Theme | None = None,
    ) -> None:
        super().__init__(target, theme)
        self._x = Values(x, x_label, x_unit, is_year=x_is_year)
        self._y = Values(y, y_label, y_unit, is_year=y_is_year)
        n = len(self._x.values)
        if len(self._y.values) != n:
            raise ValueError(f"x has {n} rows, but y has {len(self._y.values)}.")
        if names is not None and len(names) != n:
            raise ValueError(f"There are {len(names)} names, but {n} rows.")
        self.row_noun = row_noun
        self._leaf_rows = None if leaf_rows is None else np.asarray(leaf_rows, dtype=np.intp)
        self._classes = None if color is None else ClassColors.of(color, n)
        self._sizes, self._markers = size, marker
        self._legend = legend
        chosen = not isinstance(show_labels, bool | None)
        self._named = row_mask(show_labels, n) if chosen else None
        few = chosen or n <= MAX_NAMED_POINTS
        self._names = names if few and show_labels is not False else None
        self._drawn = np.flatnonzero(np.isfinite(self._x.values) & np.isfinite(self._y.values))
        self.order: NDArray[np.intp] = self._drawn
        self._selection: NDArray[np.bool_] = np.zeros(n, dtype=bool)
        self._clusters: ClusterAnnotations | None = None
        self._aside = -1.0  # pixels kept free for a legend beside the axes; below 0: not laid out
        self.ax = self._axes_of(target, (60, 8, 10, 44))
        self._set_up()
        self._lay_out(0.0)
        self._make_changing()

    # -- what is drawn once --------------------------------------------------------------

    def _set_up(self) -> None:
        ax, theme = self.ax, self.theme
        if self.picture is None:
            ax.set_facecolor(theme.paper)
        ax.set_xlim(*self._x.limits)
        ax.set_ylim(*self._y.limits)
        plain_spines(ax, theme, "left", "bottom")
        ax.set_axisbelow(True)  # also on axes of another figure
        ax.grid(visible=True, axis="y", color=theme.rule, linewidth=points(0.7), alpha=0.7)

    def _lay_out(self, aside: float) -> None:
        """Place the axes, and choose ticks for their size."""
        if aside == self._aside:
            return
        self._aside = aside
        theme, picture = self.theme, self.picture
        if picture is not None:
            height = picture.height - 8 - 46
            ticks, words = self._y.ticks(height, 46)
            words = [shorten(literal(w, theme), MAX_LABEL_WIDTH, theme, theme.small) for w in words]
            left = widest(words, theme, theme.small) + 8 + theme.small + 14
            picture.place(self.ax, left, 8, picture.width - left - 12 - aside, height)
        width, height = axes_size(self.ax)
        for title, column, length in (
            (self.ax.set_xlabel, self._x, width),
            (self.ax.set_ylabel, self._y, height),
        ):
            title(
                shorten(literal(column.title, theme), length, theme, theme.small),
                labelpad=points(6),
                color=theme.ink,
                fontproperties=theme.font(theme.small),
                parse_math=False,
            )
        for which, column, length, every in (
            ("x", self._x, width, 80.0),
            ("y", self._y, height, 46.0),
        ):
            ticks, words = column.ticks(length, every)
            available = MAX_LABEL_WIDTH if which == "y" else length / max(1, len(words)) - 8
            words = [shorten(literal(w, theme), available, theme, theme.small) for w in words]
            style_axis(self.ax, which, ticks, words, theme)

    # -- what changes --------------------------------------------------------------------

    def _make_changing(self) -> None:
        ax, theme = self.ax, self.theme
        n = len(self._drawn)
        self._factors = None if self._leaf_rows is None else point_factors(self._leaf_rows)
        if self._sizes is not None:
            self._factors = size_factors(self._sizes)
        self._size = size = 7.2 if n <= 500 else 5.6 if n <= 2500 else 4.2
        offsets = np.column_stack([self._x.values, self._y.values])[self._drawn]
        self._offsets = np.column_stack([self._x.values, self._y.values])
        self.points = PathCollection(
            [palette.marker_path(0)],
            sizes=[points(size) ** 2],
            offsets=offsets,
            offset_transform=ax.transData,
            facecolors=theme.quiet,
            edgecolors=theme.paper,
            linewidths=points(0.7 if n <= 2500 else 0.4),
        )
        self.points.set_transform(IdentityTransform())
        ax.add_collection(self.points, autolim=False)
        self._change(ax, self.points, 0)
        self.rings = PathCollection(
            [palette.marker_path(0)],
            sizes=[points(size + 6) ** 2],
            offsets=np.empty((0, 2)),
            offset_transform=ax.transData,
            facecolors="none",
            edgecolors=theme.ink,
            linewidths=points(1.5),
        )
        self.rings.set_transform(IdentityTransform())
        ax.add_collection(self.rings, autolim=False)
        self._change(ax, self.rings, 1)
        self._words = TextPool(self, ax, 2)
        self._pixels = axes_pixels(ax)
        self.name_lines = LineCollection(
            [], colors=theme.quiet, linewidths=points(0.8), transform=self._pixels, zorder=1.5
        )
        ax.add_collection(self.name_lines, autolim=False)
        self._change(ax, self.name_lines, 2)
        self.legend = None
        if self._legend:
            self.legend = Legend(self, ax, row_noun=self.row_noun, leaf_rows=self._leaf_rows)
            self.legend.markers = self._markers is None
            self.legend.more = tuple(self._legend_lines())

    def _legend_lines(self) -> Iterator[LegendLine]:
        """Make the lines of the legend that say what markers and sizes mean."""
        gray = np.asarray([(*hex_to_rgb(self.theme.quiet), 1.0)])
        if self._markers is not None:
            yield LegendLine(self._markers.name)
            for i, word in enumerate(self._markers.levels):
                yield LegendLine("", literal(word, self.theme), gray, i)
        if self._sizes is not None:
            yield LegendLine(self._sizes.name)
            ends = size_factors(self._sizes)
            for words, factor in zip(
                ends_in_words(self._sizes), (ends.min(), ends.max()), strict=True
            ):
                yield LegendLine("", words, gray, across=self._size * float(factor))
        told = [track for track in (self._markers, self._sizes) if track is not None]
        if any(track.has_gaps for track in told):
            missing = np.asarray([(*hex_to_rgb(MISSING_COLOR), 1.0)])
            yield LegendLine("", NO_VALUE, missing)

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
            Rows to ring, the others are dimmed; None for none. Left out, the selection stays.
        annotations : Annotations, optional
            Names and colors that a reader gave to clusters.

        Raises
        ------
        ValueError
            If the cut has another number of rows.
        """
        n = len(self._x.values)
        if cut.tree.n_leaves != n:
            raise ValueError(f"This cut has {cut.tree.n_leaves} rows, but the plot has {n}.")
        self._clusters = ClusterAnnotations(cut, annotations)
        if selection is not ...:
            self._selection = row_mask(selection, n)
        if self.legend is not None:
            self._place_legend(self.legend, self._clusters)
        self._draw_points(self._clusters)

    def select(self, rows: ArrayLike | None) -> None:
        """Ring some rows and dim the others.

        Parameters
        ----------
        rows : array_like of int or bool, or None
        """
        self._selection = row_mask(rows, len(self._x.values))
        if self._clusters is not None:
            self._draw_points(self._clusters)

    def _draw_points(self, clusters: ClusterAnnotations) -> None:
        cut = clusters.cut
        classes = self._classes
        if classes is None:
            labels, sizes, index = cut.labels_[self._drawn], cut.sizes, clusters.color_numbers
            colors = palette.cluster_rgba(cut, clusters.annotations)
        else:
            labels, sizes, index = classes.labels[self._drawn], classes.sizes, classes.markers
            colors = classes.rgba
        chosen = self._selection[self._drawn]
        # Sorted by selection, then by the size of the cluster, the smallest last and so on top.
        rank = np.empty(len(sizes), dtype=np.intp)
        rank[np.argsort(-sizes, kind="stable")] = np.arange(len(sizes))
        drawn = np.zeros(len(labels)) if self._factors is None else -self._factors[self._drawn]
        order = np.lexsort((rank[labels], drawn, chosen))  # large points lie below small ones
        self.order = self._drawn[order]
        face = colors[labels[order]]
        face[:, 3] = 0.95
        if chosen.any():
            face[~chosen[order], 3] = 0.22
        shapes = index[labels[order]]
        if self._markers is not None:
            shapes = np.nan_to_num(self._markers.values[self.order], nan=0.0).astype(np.intp)
        for track in (self._markers, self._sizes):
            if track is not None:
                missing = np.isnan(track.values[self.order])
                face[missing, :3], shapes[missing] = hex_to_rgb(MISSING_COLOR), 0
        self.points.set_paths([palette.marker_path(i) for i in shapes.tolist()])
        self.points.set_facecolor(face)  # type: ignore[arg-type]
        if classes is not None:  # their colors may be as light, or as dark, as the ground
            edge = np.tile((*hex_to_rgb(self.theme.quiet), 1.0), (len(face), 1))
            edge[:, 3] = face[:, 3]
            self.points.set_edgecolor(edge)  # type: ignore[arg-type]
        self.points.set_offsets(self._offsets[self.order])
        if self._factors is not None:
            across = self._size * self._factors
            self.points.set_sizes(points(1.0) ** 2 * across[self.order] ** 2)
            self.rings.set_sizes(points(1.0) ** 2 * (across[self._drawn[chosen]] + 6) ** 2)
        self.rings.set_offsets(self._offsets[self._drawn[chosen]].reshape(-1, 2))
        self._draw_names()

    def _place_legend(self, legend: Legend, clusters: ClusterAnnotations) -> None:
        """Place the legend where it hides no point, beside the axes if there is no such place."""
        self._lay_out(0.0)
        if self._classes is None:
            wide = legend.set_clusters(clusters)
        else:
            wide = legend.set_classes(self._classes)
        at = self._in_pixels(self._drawn)
        left, bottom, hidden = legend.best_place(at)
        picture = self.picture
        if picture is not None and hidden > max(1, 0.01 * len(at)) and picture.width - wide > 260:
            self._lay_out(wide + ASIDE)
            left, bottom = legend.aside(ASIDE)
        legend.move(left, bottom)

    def _draw_names(self) -> None:
        """Write row names beside the points where they hit neither a name nor another point."""
        self._words.clear()
        if self._names is None or not len(self._drawn):
            return
        theme = self.theme
        width, height = axes_size(self.ax)
        at = self._in_pixels(self._drawn)
        taken = [(x - 5, y - 5, x + 5, y + 5) for x, y in at.tolist()]
        if self.legend is not None:
            taken.append(self.legend.bounds)
        if self._named is not None:
            self._draw_chosen_names(self._names, at)
            return
        for row, (x, y) in zip(self._drawn.tolist(), at.tolist(), strict=True):
            name = shorten(literal(self._names[row], theme), MAX_POINT_NAME, theme, theme.small)
            wide = text_width(name, theme, theme.small)
            away = 12.0 if self._selection[row] else 8.0
            for align, left in (("left", x + away), ("right", x - away - wide)):
                box = (left, y - 7, left + wide, y + 7)
                inside = box[0] >= 2 and box[2] <= width - 2 and box[1] >= 2 and box[3] <= height
                if inside and not any(_overlap(box, other) for other in taken):
                    taken.append(box)
                    self._words.write(
                        left if align == "left" else left + wide,
                        y,
                        name,
                        self._pixels,
                        color=theme.quiet,
                        fontproperties=theme.font(theme.small),
                        ha=align,
                        va="center_baseline",
                    )
                    break

    def _draw_chosen_names(self, names: Sequence[object], at: NDArray[np.float64]) -> None:
        """Write the names of the rows that are named, with lines to those further away."""
        assert self._named is not None
        theme = self.theme
        chosen = np.flatnonzero(self._named[self._drawn])
        words = [literal(names[row], theme) for row in self._drawn[chosen].tolist()]
        words = shorten_names(words, CHOSEN_NAME, theme, theme.small)
        widths = [text_width(word, theme, theme.small) for word in words]
        legend = [] if self.legend is None else [self.legend.bounds]
        boxes = place_point_names(at, chosen.tolist(), widths, axes_size(self.ax), legend)
        lines = []
        for point, word, (box, far) in zip(chosen.tolist(), words, boxes, strict=True):
            middle = (box[1] + box[3]) / 2
            self._words.write(
                box[0],
                middle,
                word,
                self._pixels,
                color=theme.ink,
                fontproperties=theme.font(theme.small),
                ha="left",
                va="center_baseline",
            )
            if far:
                x, y = at[point]
                end = min(max(x, box[0]), box[2]), min(max(y, box[1] + 2), box[3] - 2)
                lines.append([(x, y), end])
        self.name_lines.set_segments(lines)

    def _in_pixels(self, rows: NDArray[np.intp]) -> NDArray[np.float64]:
        """Return positions of rows in CSS pixels from the axes' lower left corner."""
        width, height = axes_size(self.ax)
        (x0, x1), (y0, y1) = self.ax.get_xlim(), self.ax.get_ylim()
        at = self._offsets[rows]
        return np.column_stack(
            [(at[:, 0] - x0) / (x1 - x0) * width, (at[:, 1] - y0) / (y1 - y0) * height]
        )


def _overlap(a: tuple[float, float, float, float], b: tuple[float, float, float, float]) -> bool:
    return a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]
