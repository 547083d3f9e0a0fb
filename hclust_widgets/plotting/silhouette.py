"""Silhouette plot: a bar for every row, by cluster, the best at the top."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from matplotlib.collections import PolyCollection

from hclust_widgets.analysis.silhouette import bar_order, silhouette_samples
from hclust_widgets.analysis.simplified_silhouette import LeafSilhouettes
from hclust_widgets.common.format import count, score
from hclust_widgets.plotting.base.palette import cluster_rgba
from hclust_widgets.plotting.base.plot import Plot, TextPool, axes_pixels, axes_size, bare
from hclust_widgets.plotting.base.text import literal, shorten, shorten_title, text_width
from hclust_widgets.tree.naming.cluster_annotations import ClusterAnnotations

if TYPE_CHECKING:
    from collections.abc import Callable

    from matplotlib.axes import Axes
    from numpy.typing import ArrayLike

    from hclust_widgets.common.arrays import Floats, Ints
    from hclust_widgets.plotting.base.canvas import FigureCanvas
    from hclust_widgets.plotting.base.theme import Theme
    from hclust_widgets.table.metric.measure import Measure
    from hclust_widgets.tree.cut import Cut
    from hclust_widgets.tree.naming.annotations import Annotations

__all__ = ["SilhouettePlot", "row_places"]

HEAD, FOOT = 30.0, 34.0  # pixels for the mean above the bars and the axis below them
NAMES = 150.0  # most pixels for the names of the clusters
LINE = 20.0  # a cluster with less has no words, where the figure is too low for all
GAP = 6.0  # between two clusters


class SilhouettePlot(Plot):
    """The silhouette of every row as a bar, with the mean of all.

    Parameters
    ----------
    target : FigureCanvas or matplotlib.axes.Axes
    X : ndarray of shape (n, p)
        The rows that were clustered.
    metric : str or Measure
    of_leaves : function, optional
        Returns the silhouettes of a cut's leaves, where these are groups of rows.
    theme : Theme, optional

    Attributes
    ----------
    ax : matplotlib.axes.Axes
    bars : matplotlib.collections.PolyCollection
        One outline for each cluster, around the bars of its rows.
    marks : matplotlib.collections.PolyCollection
        One for each selected row, left of its bar.
    mean_line : matplotlib.collections.PolyCollection
        At the mean of all rows, dashed.
    """

    def __init__(
        self,
        target: FigureCanvas | Axes,
        X: Floats,
        metric: str | Measure = "euclidean",
        *,
        of_leaves: Callable[[Cut], LeafSilhouettes] | None = None,
        theme: Theme | None = None,
    ) -> None:
        super().__init__(target, theme)
        self._X, self._metric, self._of_leaves = X, metric, of_leaves
        self.ax = self._axes_of(target, (2, 8, 12, 8))
        bare(self.ax)
        self._pixels = axes_pixels(self.ax, (0, 1))  # counted down from the top: y is negative
        ink, rule = self.theme.ink, self.theme.rule
        self.rules = self._collection(0, edgecolors=rule, linewidths=0.75)
        self.bars = self._collection(1, linewidths=0)
        self.marks = self._collection(2, linewidths=0, facecolors=ink)
        self.mean_line = self._collection(3, edgecolors=ink, linewidths=0.75, linestyles="--")
        self._words = TextPool(self, self.ax, 4)

    def _collection(self, order: int, **style: Any) -> PolyCollection:
        artist = PolyCollection([], closed=False, transform=self._pixels, **style)
        if "facecolors" not in style:
            artist.set_facecolor("none")
        self.ax.add_collection(artist, autolim=False)
        return self._change(self.ax, artist, order)

    def set_cut(
        self,
        cut: Cut,
        selected: ArrayLike = (),
        *,
        annotations: Annotations | None = None,
        **_options: object,
    ) -> None:
        """Show the silhouettes of a cut.

        Parameters
        ----------
        cut : Cut
        selected : array_like of int
            Leaves that are marked.
        annotations : Annotations, optional
            Names and colors of the clusters.
        """
        self._words.clear()
        for artist in (self.rules, self.bars, self.marks, self.mean_line):
            artist.set_verts([])
        if cut.n_clusters == 1:
            words = "One cluster has no silhouettes: choose two or more."
            self._write(
                0, -HEAD, shorten(words, axes_size(self.ax)[0], self.theme, self.theme.small)
            )
            return
        theme, size = self.theme, self.theme.small
        if self._of_leaves is None:
            each = silhouette_samples(self._X, cut, metric=self._metric)
            ones = np.ones(len(each), dtype=np.intp)
            found = LeafSilhouettes(each, np.empty(0, dtype=np.intp), ones)
        else:
            found = self._of_leaves(cut)
        values = found.values
        rows, means = found.of_clusters(cut.labels_, cut.n_clusters)
        order = bar_order(values, cut.labels_)
        width, height = axes_size(self.ax)
        tops, thick = row_places(cut.sizes, height - HEAD - FOOT)
        sizes, firsts = cut.sizes.tolist(), (np.cumsum(cut.sizes) - cut.sizes).tolist()

        known = ClusterAnnotations(cut, annotations) if annotations is not None else None
        titles = [str(i) if known is None else known.title(i) for i in range(len(sizes))]
        room = min(NAMES, 0.25 * width)
        names = [shorten_title(literal(title, theme), room, theme, size) for title in titles]
        notes = [
            f"{count(n)}  {score(mean)}"
            for n, mean in zip(rows.tolist(), means.tolist(), strict=True)
        ]
        left = max(text_width(name, theme, size) for name in names) + 20
        right = width - max(text_width(note, theme, size) for note in notes) - 16
        low = min(0.0, float(np.floor(values.min() * 5)) / 5)
        scale = (right - left) / (1 - low)

        def across(value: float) -> float:
            return left + (value - low) * scale

        outlines, free = [], 0.0
        for i, (n, at) in enumerate(zip(sizes, firsts, strict=True)):
            top = HEAD + tops[i]
            edge = across(0) + values[order[at : at + n]] * scale
            outlines.append(_outline(edge, across(0), top, thick))
            middle = top + n * thick / 2
            if middle - LINE / 2 >= free:
                self._write(left - 12, -middle, names[i], ha="right")
                self._write(width, -middle, notes[i], ha="right", color=theme.quiet)
                free = middle + LINE / 2 - 0.5
        self.bars.set_verts(outlines)
        self.bars.set(facecolors=cluster_rgba(cut, annotations))

        bottom = height - FOOT
        ticks = _ticks(low, scale)
        self.rules.set_verts([_line(across(tick), HEAD, bottom + 3) for tick in ticks])
        for tick in ticks:
            self._write(across(tick), -bottom - 12, score(tick, 1),
                        ha="center", color=theme.quiet)  # fmt: skip
        self._write(across((low + 1) / 2), -bottom - 26, found.name, ha="center",
                    color=theme.quiet)  # fmt: skip
        mean = found.mean
        self.mean_line.set_verts([_line(across(mean), HEAD - 8, bottom)])
        self._write(across(mean), -HEAD + 18, f"mean {score(mean)}", ha="center")
        place = np.empty(len(order), dtype=np.intp)
        place[order] = np.arange(len(order))
        marked = np.asarray(selected, dtype=np.intp)
        own = cut.labels_[marked]
        starts = HEAD + tops[own] + (place[marked] - np.asarray(firsts)[own]) * thick
        tall = max(thick, 1.0)
        self.marks.set_verts([_box(left - 8, left - 3, y, y + tall) for y in starts.tolist()])

    def _write(self, x: float, y: float, words: str, **style: Any) -> None:
        theme = self.theme
        style = {"color": theme.ink, "ha": "left", "va": "center_baseline"} | style
        font = theme.font(theme.small)
        self._words.write(x, y, words, self._pixels, fontproperties=font, **style)


def row_places(sizes: Ints, height: float) -> tuple[Floats, float]:
    """Return where the clusters begin and how thick the bars are: the same for all rows.

    Parameters
    ----------
    sizes : ndarray of int, shape (k,)
    height : float
        Room in pixels.

    Returns
    -------
    tops : ndarray of float64, shape (k,)
        Pixels from the top to the first bar of every cluster. A small cluster has room for a
        line of words, if there is enough for all.
    thick : float
        Pixels of one bar.
    """
    k = len(sizes)
    gap = GAP if k * (GAP + LINE) < height else 0.2 * height / k
    least = LINE if k * (GAP + LINE) < height else 0.0
    room = height - (k - 1) * gap
    low, high = 0.0, room / float(sizes.sum())
    for _ in range(50):
        thick = (low + high) / 2
        fits = np.maximum(sizes * thick, least).sum() <= room
        low, high = (thick, high) if fits else (low, thick)
    bands = np.maximum(sizes * low, least)
    tops = np.cumsum(bands + gap) - (bands + gap) + (bands - sizes * low) / 2
    return tops, low


def _outline(edge: Floats, zero: float, top: float, thick: float) -> Floats:
    """Return the steps along the ends of a cluster's bars, and back along the axis."""
    ys = top + np.arange(len(edge) + 1) * thick
    x = np.repeat(edge, 2)
    y = np.repeat(ys, 2)[1:-1]
    back = [(zero, -ys[-1]), (zero, -top)]
    return np.concatenate([np.column_stack([x, -y]), back])


def _ticks(low: float, scale: float) -> list[float]:
    """Return places along the axis that leave room for their words."""
    step = next((step for step in (0.2, 0.5) if step * scale > 38), 1.0)
    first = int(np.ceil(low / step - 1e-9))
    return [round(i * step, 1) for i in range(first, round(1 / step) + 1)]


def _line(x: float, top: float, bottom: float) -> list[tuple[float, float]]:
    return [(x, -top), (x, -bottom)]


def _box(left: float, right: float, top: float, bottom: float) -> list[tuple[float, float]]:
    return [(left, -top), (right, -top), (right, -bottom), (left, -bottom)]
