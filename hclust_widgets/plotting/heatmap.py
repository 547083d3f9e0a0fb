"""The scaled table as seaborn draws it, with ticks that can be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from hclust_widgets.plotting.base.canvas import FigureCanvas
from hclust_widgets.plotting.base.geometry import shrink_rows
from hclust_widgets.plotting.base.plot import Plot, axes_size, points
from hclust_widgets.plotting.base.text import literal, shorten, widest
from hclust_widgets.plotting.base.ticks import format_ticks, nice_ticks, style_axis
from hclust_widgets.plotting.marks.cell_values import write_cells
from hclust_widgets.plotting.marks.color_legend import (
    BAR_WIDTH,
    ColorOptions,
    draw_color_legend,
    legend_width,
    title_height,
)
from hclust_widgets.plotting.marks.column_labels import ColumnLabels
from hclust_widgets.plotting.marks.missing_key import MISSING_ROOM, mark_missing

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pandas as pd
    from matplotlib.axes import Axes

    from hclust_widgets.plotting.base.theme import Theme

__all__ = ["HeatmapPlot"]

ROW_NAME = 130.0


class HeatmapPlot(Plot):
    """A table as a heatmap, its rows and columns in the table's order.

    Parameters
    ----------
    target : FigureCanvas or matplotlib.axes.Axes
    data : DataFrame of shape (n, p)
    colors : ColorOptions, optional
        Colormap and color scale.
    names : sequence of str, optional
        Row names, shown instead of row numbers if each row is high enough for a line of text.
    annot : bool, default=False
        Write the values into the cells where each has room.
    fmt : str, default=".2g"
        Format of these values.
    row_noun : str, default="rows"
        Plural noun of the rows: the label of their axis.
    theme : Theme, optional

    Attributes
    ----------
    ax : matplotlib.axes.Axes
    ax_cbar : matplotlib.axes.Axes or None
        None if the target is axes: seaborn takes the space of the color bar from them.

    Raises
    ------
    ValueError
        If the table is empty, or its values cannot have these colors.
    """

    def __init__(
        self,
        target: FigureCanvas | Axes,
        data: pd.DataFrame,
        *,
        colors: ColorOptions | None = None,
        names: Sequence[object] | None = None,
        annot: bool = False,
        fmt: str = ".2g",
        row_noun: str = "rows",
        theme: Theme | None = None,
    ) -> None:
        super().__init__(target, theme)
        if 0 in data.shape:
            raise ValueError("There is no heatmap of an empty table.")
        self._shape = data.shape
        self._has_gaps = bool(np.isnan(data.to_numpy(dtype=np.float64)).any())
        self._colors = ColorOptions() if colors is None else colors
        self.value_colors = self._colors.colors(data.to_numpy(dtype=np.float64))
        self._columns = ColumnLabels(data.columns, self.theme)
        self._names = names
        self._row_noun = row_noun
        self.ax_cbar: Axes | None = None
        self._row_words: list[str] = []
        self.ax = self._lay_out() if isinstance(target, FigureCanvas) else target
        self._draw(data)
        mesh = self.ax.collections[0]
        self.cell_texts = write_cells(mesh, data, fmt, self.theme) if annot else []
        self._draw_axes()

    def _lay_out(self) -> Axes:
        picture, theme = self.picture, self.theme
        assert picture is not None
        width, height = picture.width, picture.height
        n, p = self._shape
        self._row_words = self._name_rows((height - 60) / n)
        words = self._row_words or format_ticks([0.0, float(n)])
        left = 8 + theme.small + 8 + widest(words, theme, theme.small) + 8
        right = 16 + legend_width(self._colors, self.value_colors, 120.0, theme)
        right += MISSING_ROOM if self._has_gaps else 0
        bottom = self._columns.fit((width - left - right) / p, left, 0.34 * height)
        tall = height - 8 - bottom
        above = title_height(self._colors, theme)
        bar = (width - right + 16, 8 + above, BAR_WIDTH, min(120.0, tall - above))
        self.ax_cbar = picture.axes(*bar)
        return picture.axes(left, 8, width - left - right, tall)

    def _name_rows(self, row_height: float) -> list[str]:
        theme = self.theme
        if self._names is None or row_height < theme.small + 2:
            return []
        words = (literal(name, theme) for name in self._names)
        return [shorten(word, ROW_NAME, theme, theme.small) for word in words]

    def _draw(self, data: pd.DataFrame) -> None:
        import seaborn as sns

        ax = self.ax
        ax.set_facecolor("none")
        pixels = axes_size(ax)[1] * float(ax.figure.dpi) / 96
        values = shrink_rows(data.to_numpy(dtype=np.float64), max(1, round(2 * pixels)))
        sns.heatmap(
            values,
            ax=ax,
            cbar_ax=self.ax_cbar,
            **self._colors.drawn(self.value_colors),
            cbar_kws={"extend": self.value_colors.extend, "extendfrac": 0.06},
            xticklabels=False,
            yticklabels=False,
            rasterized=True,
        )
        self._values = values
        self._rows_per_unit = len(data) / len(values)

    def _draw_axes(self) -> None:
        ax, theme = self.ax, self.theme
        n, p = self._shape
        width, height = axes_size(ax)
        if self.picture is None:
            self._columns.fit(width / p, 40.0, 0.3 * height)
            self._row_words = self._name_rows(height / n)
        style_axis(ax, "x", [], [], theme)
        self._columns.draw(ax)
        if self._row_words:
            ticks = [i + 0.5 for i in range(n)]
            style_axis(ax, "y", ticks, self._row_words, theme, length=0)
        else:
            rows = [t for t in nice_ticks(0, n, height, 44) if t == round(t) and t < n]
            places = [(t + 0.5) / self._rows_per_unit for t in rows]
            style_axis(ax, "y", places, format_ticks(rows), theme)
        ax.set_ylabel(
            shorten(literal(self._row_noun, theme), height, theme, theme.small),
            labelpad=points(6),
            color=theme.quiet,
            fontproperties=theme.font(theme.small),
            parse_math=False,
        )
        bar = ax.collections[0].colorbar
        if bar is not None:
            draw_color_legend(bar, self.value_colors, self._colors.unit, theme)
        mark_missing(ax, None if bar is None else bar.ax, self._values, theme)
