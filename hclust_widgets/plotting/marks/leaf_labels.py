"""Labels at the leaves of a tree: names of rows, counts of contracted subtrees."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from matplotlib.collections import LineCollection

from hclust_widgets.plotting.base.label_placement import spread
from hclust_widgets.plotting.base.long_names import shorten_names
from hclust_widgets.plotting.base.plot import points
from hclust_widgets.plotting.base.text import literal, text_width, widest

from .chosen_names import LEAD, names_beside

if TYPE_CHECKING:
    from collections.abc import Sequence

    from matplotlib.axes import Axes

    from hclust_widgets.plotting.base.orientation import Frame
    from hclust_widgets.plotting.base.theme import Theme
    from hclust_widgets.tree.layout import Layout

__all__ = ["NAMES_SHARE", "LeafLabels"]

MAX_LENGTH = 320.0  # pixels for a name, if the picture is so deep
MAX_LEVEL_LABEL = 280.0  # and for one in the separate line
FARTHEST = 90.0  # pixels that such a name may be moved
NAMES_SHARE = 0.36  # of a picture's depth, for its names at most


class LeafLabels:
    """Names under the leaves, turned where they are longer than a leaf is wide.

    Where most labels are only counts, the names of single rows are written in a separate line
    below them, if they fit there: one long name must not take the height from the tree.

    Parameters
    ----------
    theme : Theme
    frame : Frame
        Its length along the leaves is approximately that of the finished figure.
    layout : Layout
    n : int
        Rows of the tree.
    labels : sequence of str or None
        Name of every row. Without it rows are numbered.
    wanted : bool, sequence of int or None
        None: if all fit. True: every second one or fewer, if not all fit. Rows: just these, moved
        apart where they are close, with a line from each to its name.
    across : float or None
        Pixels of the complete figure across the leaves.

    Attributes
    ----------
    deep : float
        Pixels that all labels take outwards.
    """

    def __init__(
        self,
        theme: Theme,
        frame: Frame,
        layout: Layout,
        n: int,
        labels: Sequence[object] | None,
        wanted: bool | Sequence[int] | None,
        across: float | None,
    ) -> None:
        self.theme, self.frame, self.layout = theme, frame, layout
        self._longest = MAX_LENGTH if across is None else min(MAX_LENGTH, NAMES_SHARE * across)
        self._leaf_width = frame.leaf_length / len(layout.leaves)
        # Where leaves are as wide as their rows, those too narrow for a name have none.
        own = np.diff(layout.edges) * (frame.leaf_length / layout.width)
        self._named = own >= min(theme.small + 2.0, self._leaf_width) - 1e-6
        self._feet = layout.x[layout.leaves]
        self._lying: list[tuple[float, float, str]] = []
        self._led: list[tuple[float, float, str]] = []  # foot, middle and text of chosen names
        self._names: list[tuple[float, str]] = []
        if wanted is not None and not isinstance(wanted, bool):
            self._choose(set(wanted), n, labels)
            return
        every = self._every(wanted)
        feet = range(0, len(layout.leaves), every) if every else ()
        counts: list[tuple[float, str]] = []
        names: list[tuple[float, str]] = []
        for j in feet:
            if not self._named[j]:
                continue
            node, foot = int(layout.leaves[j]), float(self._feet[j])
            if node >= n:
                counts.append((foot, f"({layout.counts[j]})"))
            else:
                name = literal(node if labels is None else labels[node], theme)
                names.append((foot, name))
        self._lying = self._lie_down(names) if frame.upright and counts else []
        if self._lying:
            names = []
        words = shorten_names([name for _, name in names], self._longest, theme, theme.small)
        names = [(at, word) for (at, _), word in zip(names, words, strict=True)]
        self._names = counts + names
        wide = widest((name for _, name in self._names), theme, theme.small)
        self._turned = frame.upright and wide + 6 > own[self._named].min(initial=self._leaf_width)
        self._standing = 0.0
        if self._names:
            flat = frame.upright and not self._turned
            self._standing = theme.small + 6 if flat else wide + 6
        self.deep = self._standing + (theme.small + 6 if self._lying else 0.0)

    def _choose(self, rows: set[int], n: int, labels: Sequence[object] | None) -> None:
        """Find a place for the names of some rows, each as near to its leaf as it can be."""
        theme, length = self.theme, self.frame.leaf_length
        pairs = [(j, int(leaf)) for j, leaf in enumerate(self.layout.leaves)]
        pairs = [(j, leaf) for j, leaf in pairs if leaf < n and leaf in rows]
        names = [literal(leaf if labels is None else labels[leaf], theme) for _, leaf in pairs]
        words = shorten_names(names, self._longest, theme, theme.small)
        unit = length / self.layout.width
        feet = self._feet[[j for j, _ in pairs]] * unit if pairs else np.empty(0)
        places = names_beside(feet, length, theme)
        ends = zip(feet.tolist(), places.tolist(), words, strict=True)
        self._led = [(foot / unit, place / unit, word) for foot, place, word in ends]
        self._turned = self.frame.upright
        self._standing = widest(words, theme, theme.small) + 6 + LEAD if words else 0.0
        self.deep = self._standing

    def _every(self, wanted: bool | None) -> int:
        """Return 1 to label each leaf, 2 for every second one, ...; 0 for none."""
        least = self.theme.small + 2
        if wanted is False or (wanted is None and self._leaf_width < least):
            return 0
        return max(1, int(np.ceil(least / self._leaf_width)))

    def _lie_down(self, names: list[tuple[float, str]]) -> list[tuple[float, float, str]]:
        """Return leaf, middle and text of names in the separate line; none if they do not fit."""
        theme, length = self.theme, self.frame.leaf_length
        words = shorten_names([name for _, name in names], MAX_LEVEL_LABEL, theme, theme.small)
        widths = np.array([text_width(name, theme, theme.small) for name in words])
        unit = length / self.layout.width
        feet = np.array([at for at, _ in names]) * unit
        places = spread(feet, widths, length, gap=12.0) if names else None
        if places is None or np.any(np.abs(places - feet) > np.maximum(widths / 2, FARTHEST)):
            return []
        at = (places / unit).tolist()
        return [(foot, x, name) for (foot, _), x, name in zip(names, at, words, strict=True)]

    def draw(self, ax: Axes, away: float) -> None:
        """Write the labels.

        Parameters
        ----------
        ax : matplotlib.axes.Axes
        away : float
            Pixels from the ground line to the labels.
        """
        theme, frame = self.theme, self.frame
        if frame.upright:
            ha, va = "center", "top" if frame.outwards < 0 else "bottom"
        else:
            ha, va = "left" if frame.outwards > 0 else "right", "center_baseline"
        below = away + self._standing + 2
        written = [(at, away, name, 90 if self._turned else 0) for at, name in self._names]
        written += [(at, below, name, 0) for _, at, name in self._lying]
        written += [(at, away + LEAD, name, 90 * self._turned) for _, at, name in self._led]
        for at, deep, name, turned in written:
            ax.text(
                *frame.xy(at, frame.outwards * deep),
                name,
                transform=frame.leafwise,
                rotation=turned,
                ha=ha,
                va=va,
                color=theme.quiet,
                fontproperties=theme.font(theme.small),
                parse_math=False,
                clip_on=False,
            )
        if not self._lying and not self._led:
            return
        # A line from each foot through the place where the others have their count.
        along = np.array([[foot, foot, at] for foot, at, _ in self._lying or self._led])
        down = np.array([away, below - 6, below - 1]) * frame.outwards
        if self._led:
            down = np.array([away, away + 3, away + LEAD - 3]) * frame.outwards
        across = np.repeat(down[None, :], len(along), axis=0)
        lines = LineCollection(
            list(frame.points(along, across)), transform=frame.leafwise, clip_on=False
        )
        lines.set(color=theme.quiet, linewidth=points(0.8))
        ax.add_collection(lines, autolim=False)
