"""The tree with its cut: branches in their clusters' colours, the line, the gap, the clusters."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from matplotlib.collections import LineCollection

from hclust_widgets.core.layout import Layout
from hclust_widgets.core.words import height_meaning

from . import palette
from .axis import format_ticks, nice_ticks, plain_spines, style_axis
from .base import Plot, points
from .cluster_names import ClusterNames
from .cut_mark import PILL_HEIGHT, CutMark
from .frame import Frame
from .geometry import along, cluster_spans, row_mask
from .parts import Strip, TreeLines
from .text import literal, shorten, widest
from .theme import LIGHT, Theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from matplotlib.axes import Axes
    from numpy.typing import ArrayLike, NDArray

    from hclust_widgets.core.cut import Cut
    from hclust_widgets.core.tree import Tree

    from .canvas import Picture

__all__ = ["DendrogramPlot", "dendrogram"]

# Pixels from the ground line outwards: selection ticks, strip, cluster names, row names.
TICKS = (1.0, 5.0)
STRIP = (5.0, 13.0)
NAMES_FROM = 20.0
LONGEST_NAME = 120.0
SHORT_NAME = 64.0
NAMES_SHARE = 0.36  # of a picture's depth, for its names at most
HEADROOM = 0.09  # above the root, so that one cluster has a band, too


class DendrogramPlot(Plot):
    """A dendrogram that is drawn once and then only takes other cuts.

    Parameters
    ----------
    target : Picture or matplotlib.axes.Axes
    tree : Tree
    truncate_mode : {None, "lastp", "level"}
    p : int, default=30
        As in `scipy.cluster.hierarchy.dendrogram`.
    orientation : {"top", "bottom", "left", "right"}, default="top"
        Where the root is.
    labels : sequence of str, optional
        Name of every row. Without it rows are called by their number.
    show_labels : bool, optional
        Row names under the leaves: by default if there is room for all. If True and there is
        not, every second one or fewer.
    noun : str, default="rows"
        What the rows are, in the plural.
    height_label : str, optional
        By default what the linkage's heights mean.
    theme : Theme, optional

    Attributes
    ----------
    ax : matplotlib.axes.Axes
    layout : Layout
    links : matplotlib.collections.LineCollection
    strip : matplotlib.collections.PolyCollection
    line : matplotlib.lines.Line2D
    band : matplotlib.patches.Rectangle
    pill, caption : matplotlib.text.Text

    Raises
    ------
    ValueError
        If the orientation or the truncation is unknown, or there are not as many labels as rows.
    """

    def __init__(
        self,
        target: Picture | Axes,
        tree: Tree,
        *,
        truncate_mode: str | None = None,
        p: int = 30,
        orientation: str = "top",
        labels: Sequence[object] | None = None,
        show_labels: bool | None = None,
        noun: str = "rows",
        height_label: str | None = None,
        theme: Theme | None = None,
    ) -> None:
        super().__init__(target, theme)
        if labels is not None and len(labels) != tree.n_leaves:
            raise ValueError(f"There are {len(labels)} labels, but the tree has {tree.n_leaves}.")
        self.tree = tree
        self.noun = noun
        self.layout = Layout(tree, truncate_mode=truncate_mode, p=p)
        # The margins are put right once ticks and names are known.
        self.ax = self._axes_of(target, (60, 8, 8, 40))
        self.frame = Frame(self.ax, orientation)
        self._selection: NDArray[np.bool_] = np.zeros(tree.n_leaves, dtype=bool)
        self._lines = TreeLines(self.frame, self.layout, self.theme, headroom=HEADROOM)
        self.links = self._lines.artist
        most = NAMES_SHARE * self.picture.width if self.picture else float("inf")
        self._clusters_deep = ClusterNames.room(self.theme, self.frame, tree.n_leaves, noun, most)
        names = self._choose_names(labels, show_labels)
        self._lay_out(self._measure_names(names))
        label = height_meaning(tree.linkage) if height_label is None else height_label
        self._draw_axis(label)
        self._draw_names(names)
        self._make_changing()

    # -- what is drawn once --------------------------------------------------------------

    def _choose_names(
        self, labels: Sequence[object] | None, wanted: bool | None
    ) -> list[tuple[float, str]]:
        """Choose the names to write at the feet: place and words."""
        theme, layout = self.theme, self.layout
        room = self.frame.leaf_length / len(layout.leaves)
        if wanted is False or (wanted is None and room < theme.small + 2):
            return []
        every = max(1, int(np.ceil((theme.small + 2) / room)))
        # One long name must not take the height from a tree whose other feet are only counts.
        longest = SHORT_NAME if (layout.counts > 1).any() else LONGEST_NAME
        if self.picture is not None:
            across = self.picture.height if self.frame.upright else self.picture.width
            longest = min(longest, NAMES_SHARE * across)
        names = []
        for j in range(0, len(layout.leaves), every):
            node = int(layout.leaves[j])
            if node >= self.tree.n_leaves:
                name = f"({layout.counts[j]})"
            else:
                name = literal(node if labels is None else labels[node], theme)
            name = shorten(name, longest, theme, theme.small)
            names.append((10.0 * j + 5.0, name))
        return names

    def _measure_names(self, names: list[tuple[float, str]]) -> float:
        """Choose whether names are turned; return the pixels that they take outwards."""
        theme = self.theme
        wide = widest((name for _, name in names), theme, theme.small)
        room = self.frame.leaf_length / len(self.layout.leaves)
        self._turned = self.frame.upright and wide + 6 > room
        if not names:
            return 0.0
        return theme.small + 6 if self.frame.upright and not self._turned else wide + 6

    def _lay_out(self, names_deep: float) -> None:
        """Give the axes the place that ticks and names leave."""
        self._beside = 0.0  # of the axes, for the pill
        if self.picture is None:
            return
        theme, picture = self.theme, self.picture
        width, height = picture.width, picture.height
        ground = NAMES_FROM + self._clusters_deep + names_deep
        orientation = self.frame.orientation
        if self.frame.upright:
            ticks = format_ticks(nice_ticks(0, self._lines.top, height - ground - 8, 44))
            left = widest(ticks, theme, theme.small) + theme.small + 22
            top, bottom = (8.0, ground) if orientation == "top" else (ground, 8.0)
            right = self._beside = CutMark.room(theme, width, self.tree.n_leaves)
        else:
            left, right = (16.0, ground) if orientation == "left" else (ground, 16.0)
            top, bottom = PILL_HEIGHT + 6, 2 * theme.small + 22
        picture.place(self.ax, left, top, width - left - right, height - top - bottom)

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

    def _draw_names(self, names: list[tuple[float, str]]) -> None:
        theme, frame = self.theme, self.frame
        away = frame.outwards * (NAMES_FROM + self._clusters_deep)
        if frame.upright:
            ha, va = "center", "top" if frame.outwards < 0 else "bottom"
        else:
            ha, va = "left" if frame.outwards > 0 else "right", "center_baseline"
        for at, name in names:
            self.ax.text(
                *frame.xy(at, away),
                name,
                transform=frame.leafwise,
                rotation=90 if self._turned else 0,
                ha=ha,
                va=va,
                color=theme.quiet,
                fontproperties=theme.font(theme.small),
                parse_math=False,
                clip_on=False,
            )

    # -- what changes --------------------------------------------------------------------

    def _make_changing(self) -> None:
        ax, frame = self.ax, self.frame
        self._mark = CutMark(self, frame, self._lines, self._beside)
        self.band, self.line = self._mark.band, self._mark.line
        self.pill, self.caption = self._mark.pill, self._mark.caption
        self._change(ax, self.links, 1)
        inner, outer = (frame.outwards * edge for edge in STRIP)
        self._strip = Strip(
            self, ax, frame.leafwise, (inner, outer), upright=frame.upright, order=2
        )
        self.strip = self._strip.artist
        self.ticks = LineCollection([], transform=frame.leafwise, clip_on=False)
        self.ticks.set(color=self.theme.ink, linewidth=points(1.2))
        ax.add_collection(self.ticks, autolim=False)
        self._change(ax, self.ticks, 2)
        deep = self._clusters_deep
        self._names = ClusterNames(self, frame, self.noun, STRIP[1], NAMES_FROM, deep)

    def set_cut(self, cut: Cut, selection: ArrayLike | Any | None = ...) -> None:
        """Show another cut.

        Parameters
        ----------
        cut : Cut
            Of the very tree that is drawn.
        selection : array_like of int or bool, optional
            Rows to mark, None for none. Left out, the selection stays as it is.

        Raises
        ------
        ValueError
            If the cut belongs to another tree.
        """
        if cut.tree is not self.tree:
            cut = cut.on(self.tree)
        self._lines.set_cut(cut)
        self._mark.set_cut(cut)
        spans = cluster_spans(cut, self.layout)
        unit = self.frame.leaf_length / self.layout.width
        self._strip.set_spans(spans, palette.cluster_rgba(cut), unit)
        self._names.set_spans(cut, spans, unit)
        if selection is not ...:
            self.select(selection)

    def select(self, rows: ArrayLike | None) -> None:
        """Mark rows by small ticks under their leaves.

        Parameters
        ----------
        rows : array_like of int or bool, or None
            Positions among the tree's leaves.
        """
        self._selection = row_mask(rows, self.tree.n_leaves)
        positions = np.flatnonzero(self._selection[self.tree.leaf_order])
        unit = self.frame.leaf_length / self.layout.width
        # One tick per pixel is all that can be seen.
        at = np.unique(np.round(along(self.layout, positions + 0.5) * unit)) / unit
        deep = [self.frame.outwards * edge for edge in TICKS]
        across = np.repeat([deep], len(at), axis=0)
        self.ticks.set_segments(list(self.frame.points(np.repeat(at[:, None], 2, axis=1), across)))


def dendrogram(
    tree: Tree,
    cut: Cut | None = None,
    *,
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
    ax : matplotlib.axes.Axes, optional
        Where to draw. By default a new figure that pyplot does not know of.
    selection : array_like of int or bool, optional
        Rows to mark under their leaves.
    theme : Theme, default=LIGHT
    width, height : float
        Size of a new figure in CSS pixels.
    **options
        As for `DendrogramPlot`: ``truncate_mode, p, orientation, labels, show_labels, noun,
        height_label``.

    Returns
    -------
    matplotlib.axes.Axes
        Its figure is ``ax.figure``.
    """
    from hclust_widgets.core.cut import Cut, suggest_n_clusters

    from .canvas import Picture

    target = Picture(width, height, theme=theme) if ax is None else ax
    plot = DendrogramPlot(target, tree, theme=theme, **options)
    plot.set_cut(cut or Cut(tree, n_clusters=suggest_n_clusters(tree)), selection)
    return plot.ax
