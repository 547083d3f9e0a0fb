"""Static figures of the classroom: a tree after some merges, and points under many linkages."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from matplotlib.collections import LineCollection
from numpy.typing import NDArray

from hclust_widgets.common.format import count, height, height_meaning
from hclust_widgets.plotting.base.geometry import link_clusters
from hclust_widgets.plotting.base.plot import Plot, bare, points
from hclust_widgets.plotting.base.text import literal, shorten
from hclust_widgets.plotting.base.ticks import format_ticks, nice_ticks, plain_spines, style_axis
from hclust_widgets.tree.layout import Layout
from hclust_widgets.tree.naming.take_over import take_over

from .base import palette

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from matplotlib.axes import Axes

    from hclust_widgets.plotting.base.canvas import FigureCanvas
    from hclust_widgets.tree.cut import Cut
    from hclust_widgets.tree.tree import Tree

__all__ = ["GrowingTreePlot", "LabPlot", "clusters_after"]

Ints = NDArray[np.intp]

NAMES = 92.0
MIN_FOR_NAMES = 12.0


def clusters_after(tree: Tree, merges: int) -> Ints:
    """Return the cluster of every node after the first merges of a tree.

    Parameters
    ----------
    tree : Tree
    merges : int

    Returns
    -------
    ndarray of intp, shape (2n - 1,)
        Node ids; -1 for nodes that are not there yet.
    """
    there = tree.n_leaves + merges
    top = [-1] * (2 * tree.n_leaves - 1)
    parents = tree.parents.tolist()
    for v in range(there - 1, -1, -1):
        up = parents[v]
        top[v] = top[up] if 0 <= up < there else v
    return np.asarray(top, dtype=np.intp)


class GrowingTreePlot(Plot):
    """A tree after some of its merges; the last merge is emphasised.

    Parameters
    ----------
    picture : FigureCanvas
    tree : Tree
    step : int
        Number of merges made.
    labels : sequence of str
        Name of every row, written where it fits.
    row_noun : str
    """

    def __init__(
        self,
        picture: FigureCanvas,
        tree: Tree,
        step: int,
        labels: Sequence[str],
        *,
        row_noun: str = "rows",
    ) -> None:
        super().__init__(picture)
        theme, n = self.theme, tree.n_leaves
        layout = Layout(tree)
        named = (picture.width - 76) / n >= MIN_FOR_NAMES
        feet = NAMES if named else 24.0
        ax = self.ax = self._axes_of(picture, (60, 40, 16, feet))
        plain_spines(ax, theme)
        top = _reach(tree, step)
        ticks = nice_ticks(0, top, picture.height - 40 - feet, 42)
        style_axis(ax, "y", ticks, format_ticks(ticks), theme)
        ax.set_xlim(0, layout.width)
        ax.set_ylim(0, top)
        for tick in ticks:
            ax.axhline(tick, color=theme.rule, linewidth=points(1), alpha=0.7, zorder=0)
        ax.set_ylabel(
            height_meaning(tree.linkage), color=theme.ink, fontproperties=theme.font(theme.small)
        )
        shown = clusters_after(tree, max(0, step - 1))
        links = np.stack([layout.icoord, layout.dcoord], axis=-1)
        if step > 1:
            colors = tree.node_colors[shown[n : n + step - 1]]
            ax.add_collection(
                LineCollection(
                    list(links[: step - 1]),
                    colors=palette.rgba(colors),
                    linewidths=points(1.5),
                    zorder=2,
                )
            )
        if step:
            ax.add_collection(
                LineCollection([links[step - 1]], colors=theme.ink, linewidths=points(3), zorder=3)
            )
        pair = tree.children_[step - 1].tolist() if step else []
        for leaf in tree.leaf_order.tolist() if named else ():
            strong = any(0 <= tree.start[leaf] - tree.start[v] < tree.sizes[v] for v in pair)
            words = shorten(literal(labels[leaf], theme), 78, theme, theme.small, bold=strong)
            ax.annotate(
                words,
                (layout.x[leaf], 0),
                (0, points(-7)),
                textcoords="offset points",
                rotation=90,
                ha="center",
                va="top",
                color=theme.ink if strong else theme.quiet,
                fontproperties=theme.font(theme.small, bold=strong),
                parse_math=False,
                annotation_clip=False,
            )
        style_axis(ax, "x", [], [], theme)
        ax.set_title(
            _step_words(tree, step, labels, row_noun),
            loc="left",
            color=theme.ink,
            fontproperties=theme.font(theme.large),
            parse_math=False,
        )


def _reach(tree: Tree, step: int) -> float:
    """Return the upper end of the height axis: halved until the first merges are visible."""
    if tree.n_leaves < 2 or tree.heights[-1] == 0:
        return 1.0
    now, reach = float(tree.heights[max(0, step - 1)]), float(tree.heights[-1]) * 1.04
    while now > 0 and reach / 2 > now * 1.3:
        reach /= 2
    return reach


def _step_words(tree: Tree, step: int, labels: Sequence[str], row_noun: str) -> str:
    if not step:
        return f"Start: {count(tree.n_leaves, row_noun)}, each a cluster of its own"
    names = []
    for node in tree.children_[step - 1].tolist():
        size = int(tree.sizes[node])
        more = f" ({count(size, row_noun)})" if size > 1 else ""
        names.append(f"{str(labels[int(tree.leaves(node)[0])])[:28]}{more}")
    at = height(float(tree.distances_[step - 1]))
    merges = tree.n_leaves - 1
    return f"Step {step:,} of {merges:,}: {names[0]} and {names[1]} merge at {at}"


class LabPlot(Plot):
    """The same points under several linkages: scatter above, tree below, side by side.

    Parameters
    ----------
    picture : FigureCanvas
    X : ndarray of shape (n, 2)
    cuts : mapping of str to Cut
        For each linkage its tree and cut.
    """

    def __init__(
        self, picture: FigureCanvas, X: NDArray[np.float64], cuts: Mapping[str, Cut]
    ) -> None:
        super().__init__(picture)
        gap, tree_height = 18.0, 96.0
        wide = (picture.width - 8 - gap * (len(cuts) - 1)) / len(cuts)
        tall = picture.height - tree_height - 44
        middle = (X.max(axis=0) + X.min(axis=0)) / 2
        half = 0.55 * float(np.ptp(X, axis=0).max()) or 1.0
        first = next(iter(cuts.values()))
        shown = first.tree.node_colors[first.nodes]
        for i, (linkage, cut) in enumerate(cuts.items()):
            left = 4 + i * (wide + gap)
            colors = take_over(first.labels_, cut.labels_, shown).colors
            scatter = picture.axes(left, 28, wide, tall)
            self._points(scatter, X, cut, colors, linkage)
            # A pixel is as long across as up.
            pixel = 2 * half / min(wide, tall)
            scatter.set_xlim(middle[0] - pixel * wide / 2, middle[0] + pixel * wide / 2)
            scatter.set_ylim(middle[1] - pixel * tall / 2, middle[1] + pixel * tall / 2)
            self._tree(picture.axes(left, 36 + tall, wide, tree_height), cut, colors)

    def _points(
        self, ax: Axes, X: NDArray[np.float64], cut: Cut, colors: Ints, linkage: str
    ) -> None:
        theme = self.theme
        bare(ax)
        plain_spines(ax, theme, "left", "right", "top", "bottom")
        ax.set_title(
            linkage, loc="left", color=theme.ink, fontproperties=theme.font(theme.large, bold=True)
        )
        for label, c in enumerate(colors.tolist()):
            rows = X[cut.labels_ == label]
            ax.scatter(
                rows[:, 0],
                rows[:, 1],
                s=points(8) ** 2,
                marker=palette.marker(c),
                color=palette.color(c),
                edgecolors=theme.paper,
                linewidths=points(0.8),
            )

    def _tree(self, ax: Axes, cut: Cut, colors: Ints) -> None:
        bare(ax)
        layout = Layout(cut.tree)
        inside = link_clusters(cut, layout.links)
        numbers = np.where(inside < 0, -1, colors[inside])
        ax.add_collection(
            LineCollection(
                list(np.stack([layout.icoord, layout.dcoord], axis=-1)),
                colors=palette.rgba(numbers, neutral=self.theme.quiet),
                linewidths=points(1.25),
            )
        )
        top = float(cut.tree.heights[-1]) * 1.04 or 1.0
        ax.set(xlim=(0, layout.width), ylim=(0, top))
        if cut.distance_threshold <= top:
            ax.axhline(
                cut.distance_threshold, color=self.theme.ink, linewidth=points(1), dashes=(5, 4)
            )
