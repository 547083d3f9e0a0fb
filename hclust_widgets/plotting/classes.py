"""Clusters against known classes: a table of counts, shaded, and five numbers below it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from matplotlib.collections import PolyCollection
from matplotlib.colors import to_rgba

from hclust_widgets.analysis.class_comparison import INDICES
from hclust_widgets.common.format import count, score
from hclust_widgets.plotting.base.palette import cluster_rgba
from hclust_widgets.plotting.base.plot import Plot, TextPool, axes_pixels, axes_size, bare
from hclust_widgets.plotting.base.text import literal, shorten, shorten_title, text_width, widest
from hclust_widgets.tree.naming.cluster_annotations import ClusterAnnotations

if TYPE_CHECKING:
    from collections.abc import Callable

    from matplotlib.axes import Axes

    from hclust_widgets.analysis.class_comparison import ClassComparison
    from hclust_widgets.plotting.base.canvas import FigureCanvas
    from hclust_widgets.plotting.base.theme import Theme
    from hclust_widgets.tree.cut import Cut
    from hclust_widgets.tree.naming.annotations import Annotations

__all__ = ["ClassesPlot", "size_for"]

MARGINS = (12, 8, 12, 8)
HEAD = 26.0  # pixels for the names of the classes
LINE = 22.0
MAX = 4000.0  # pixels of a figure's side by default: beyond, classes and clusters are counted
NAMES = 170.0  # most pixels for the names of the clusters
CELL = (42.0, 92.0)  # least and most width of a cell
SCORES = 16.0  # between the table and the numbers
DARKEST = 0.32  # shade of a cell with its whole cluster, as part of the ink: words stay readable


class ClassesPlot(Plot):
    """Rows of every cluster in every known class, and how far the two agree.

    Parameters
    ----------
    target : FigureCanvas or matplotlib.axes.Axes
    compare : callable
        Compares the clusters of a cut with the classes: ``compare(cut)`` returns a
        :class:`~hclust_widgets.analysis.class_comparison.ClassComparison`.
    theme : Theme, optional

    Attributes
    ----------
    ax : matplotlib.axes.Axes
    cells : matplotlib.collections.PolyCollection
        One for each count that is shown, line by line; the darker, the larger its share of the
        cluster.
    swatches : matplotlib.collections.PolyCollection
        The colors of the clusters, one for each line.
    """

    def __init__(
        self,
        target: FigureCanvas | Axes,
        compare: Callable[[Cut], ClassComparison],
        *,
        theme: Theme | None = None,
    ) -> None:
        super().__init__(target, theme)
        self._compare = compare
        self.ax = self._axes_of(target, MARGINS)
        bare(self.ax)
        self._pixels = axes_pixels(self.ax, (0, 1))  # counted down from the top: y is negative
        self.cells = PolyCollection(
            [], linewidths=0.5, edgecolors=self.theme.rule, transform=self._pixels
        )
        self.swatches = PolyCollection([], linewidths=0, transform=self._pixels)
        for order, artist in enumerate((self.cells, self.swatches)):
            self.ax.add_collection(artist, autolim=False)
            self._change(self.ax, artist, order)
        self._words = TextPool(self, self.ax, 2)

    def set_cut(
        self,
        cut: Cut,
        _selected: object = None,
        *,
        annotations: Annotations | None = None,
        **_options: object,
    ) -> None:
        """Show the clusters of a cut against the classes.

        Parameters
        ----------
        cut : Cut
        annotations : Annotations, optional
            Names and colors of the clusters.
        """
        theme, size = self.theme, self.theme.small
        found = self._compare(cut)
        counts = found.table.to_numpy()
        labels = found.table.index.to_numpy()
        known = ClusterAnnotations(cut, annotations) if annotations is not None else None
        titles = [str(i) if known is None else known.title(int(i)) for i in labels.tolist()]
        width, height = axes_size(self.ax)
        width -= 1  # the last cell has an edge
        self._words.clear()
        most = min(NAMES, 0.35 * width)
        names = [shorten_title(literal(title, theme), most, theme, size) for title in titles]
        left = max(widest(names, theme, size), text_width("cluster", theme, size)) + 26

        columns, hidden_columns = _room(counts.shape[1], width - left, CELL[0])
        tall = height - HEAD - _foot() - (LINE if hidden_columns else 0)
        lines, hidden_lines = _room(len(counts), tall, LINE)
        cell = min(CELL[1], (width - left) / max(columns, 1))
        shares = counts / np.maximum(counts.sum(axis=1, keepdims=True), 1)
        boxes, shades = [], []
        self._write(18, -HEAD / 2, "cluster", color=theme.quiet)
        for j, name in enumerate(found.table.columns[:columns]):
            words = shorten(literal(name, theme), cell - 8, theme, size)
            self._write(left + (j + 0.5) * cell, -HEAD / 2, words, ha="center")
        for i in range(lines):
            top = HEAD + i * LINE
            self._write(18, -top - LINE / 2, names[i])
            for j in range(columns):
                at, value = left + j * cell, int(counts[i, j])
                boxes.append(_box(at, at + cell, top, top + LINE))
                shades.append(to_rgba(theme.ink, DARKEST * float(shares[i, j])))
                ink = theme.ink if value else theme.quiet
                self._write(at + cell / 2, -top - LINE / 2, f"{value:,}", ha="center", color=ink)
        self.cells.set_verts(boxes)
        self.cells.set_facecolor(shades or "none")
        tops = [HEAD + i * LINE + LINE / 2 - 5 for i in range(lines)]
        self.swatches.set_verts([_box(0, 10, top, top + 10) for top in tops])
        self.swatches.set_facecolor(cluster_rgba(cut, annotations)[labels[:lines]])

        bottom = HEAD + lines * LINE
        rest = [
            count(n, what)
            for n, what in ((hidden_lines, "clusters"), (hidden_columns, "classes"))
            if n
        ]
        if rest:
            words = shorten(f"+ {' and '.join(rest)} not shown", width, theme, size)
            self._write(0, -bottom - LINE / 2, words, color=theme.quiet)
            bottom += LINE
        end = max(text_width(title, theme, size) for _, title, _ in INDICES) + 16
        end = min(end, width - text_width("-0.000", theme, size))
        for i, (attribute, title, _) in enumerate(INDICES):
            y = -bottom - SCORES - (i + 0.5) * LINE
            if -y > height - LINE / 2 + 1:
                break  # a low figure has the first ones
            self._write(0, y, shorten(title, end - 8, theme, size), color=theme.quiet)
            number = score(getattr(found, attribute), 3).replace("-", "\N{MINUS SIGN}")
            self._write(end, y, number)

    def _write(self, x: float, y: float, words: str, **style: Any) -> None:
        theme = self.theme
        style = {"color": theme.ink, "ha": "left", "va": "center_baseline"} | style
        font = theme.font(theme.small)
        self._words.write(x, y, words, self._pixels, fontproperties=font, **style)


def size_for(clusters: int, classes: int) -> tuple[float, float]:
    """Return the width and height in pixels of a figure with room for all counts, within limits."""
    width = NAMES + 26 + classes * 64 + MARGINS[0] + MARGINS[2]
    height = HEAD + LINE * clusters + _foot() + MARGINS[1] + MARGINS[3]
    return min(max(560.0, width), MAX), min(height, MAX)


def _foot() -> float:
    return SCORES + LINE * len(INDICES)


def _room(n: int, room: float, each: float) -> tuple[int, int]:
    """Return how many of n fit, and how many do not; one line is kept to say so."""
    fit = int((room + 1) / each)  # figures are whole pixels
    return (n, 0) if n <= fit else (max(1, fit - 1), n - max(1, fit - 1))


def _box(left: float, right: float, top: float, bottom: float) -> list[tuple[float, float]]:
    return [(left, -top), (right, -top), (right, -bottom), (left, -bottom)]
