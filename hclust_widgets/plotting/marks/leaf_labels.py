"""What stands at the feet of a tree: names of rows, counts of what is folded up."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from matplotlib.collections import LineCollection

from hclust_widgets.plotting.base.label_placement import spread
from hclust_widgets.plotting.base.plot import points
from hclust_widgets.plotting.base.text import literal, shorten, text_width, widest

if TYPE_CHECKING:
    from collections.abc import Sequence

    from matplotlib.axes import Axes

    from hclust_widgets.plotting.base.orientation import Frame
    from hclust_widgets.plotting.base.theme import Theme
    from hclust_widgets.tree.layout import Layout

__all__ = ["NAMES_SHARE", "LeafNames"]

MAX_LENGTH = 120.0  # pixels for a name
MAX_LEVEL_LABEL = 280.0  # and for one in a line of its own
FARTHEST = 90.0  # pixels that such a name may be moved
NAMES_SHARE = 0.36  # of a picture's depth, for its names at most


class LeafNames:
    """Names under the leaves, turned where they are longer than a leaf is wide.

    Where most feet are only counts, the names of single rows lie in a line of their own below
    them, if they have room there: one long name must not take the height from the tree.

    Parameters
    ----------
    theme : Theme
    frame : Frame
        Its length along the leaves is, by and large, that of the finished picture.
    layout : Layout
    n : int
        Rows of the tree.
    labels : sequence of str or None
        Name of every row. Without it rows are called by their number.
    wanted : bool or None
        None: if there is room for all. True: every second one or fewer, if there is not.
    across : float or None
        Pixels of the whole picture across the leaves.

    Attributes
    ----------
    deep : float
        Pixels that all of it takes outwards.
    """

    def __init__(
        self,
        theme: Theme,
        frame: Frame,
        layout: Layout,
        n: int,
        labels: Sequence[object] | None,
        wanted: bool | None,
        across: float | None,
    ) -> None:
        self.theme, self.frame, self.layout = theme, frame, layout
        self._longest = MAX_LENGTH if across is None else min(MAX_LENGTH, NAMES_SHARE * across)
        self._room = frame.leaf_length / len(layout.leaves)
        every = self._every(wanted)
        feet = range(0, len(layout.leaves), every) if every else ()
        counts: list[tuple[float, str]] = []
        names: list[tuple[float, str]] = []
        for j in feet:
            node = int(layout.leaves[j])
            if node >= n:
                counts.append((10.0 * j + 5.0, f"({layout.counts[j]})"))
            else:
                name = literal(node if labels is None else labels[node], theme)
                names.append((10.0 * j + 5.0, name))
        self._lying = self._lie_down(names) if frame.upright and counts else []
        if self._lying:
            names = []
        names = [(at, shorten(name, self._longest, theme, theme.small)) for at, name in names]
        self._names = counts + names
        wide = widest((name for _, name in self._names), theme, theme.small)
        self._turned = frame.upright and wide + 6 > self._room
        self._standing = 0.0
        if self._names:
            flat = frame.upright and not self._turned
            self._standing = theme.small + 6 if flat else wide + 6
        self.deep = self._standing + (theme.small + 6 if self._lying else 0.0)

    def _every(self, wanted: bool | None) -> int:
        """Which foot has a name: each, each second, ...; 0 for none."""
        least = self.theme.small + 2
        if wanted is False or (wanted is None and self._room < least):
            return 0
        return max(1, int(np.ceil(least / self._room)))

    def _lie_down(self, names: list[tuple[float, str]]) -> list[tuple[float, float, str]]:
        """Foot, middle and words of names that lie in one line; none, if they have no room."""
        theme, length = self.theme, self.frame.leaf_length
        words = [shorten(name, MAX_LEVEL_LABEL, theme, theme.small) for _, name in names]
        widths = np.array([text_width(name, theme, theme.small) for name in words])
        unit = length / self.layout.width
        feet = np.array([at for at, _ in names]) * unit
        places = spread(feet, widths, length, gap=12.0) if names else None
        if places is None or np.any(np.abs(places - feet) > np.maximum(widths / 2, FARTHEST)):
            return []
        at = (places / unit).tolist()
        return [(foot, x, name) for (foot, _), x, name in zip(names, at, words, strict=True)]

    def draw(self, ax: Axes, away: float) -> None:
        """Write them.

        Parameters
        ----------
        ax : matplotlib.axes.Axes
        away : float
            Pixels from the ground line at which they begin.
        """
        theme, frame = self.theme, self.frame
        if frame.upright:
            ha, va = "center", "top" if frame.outwards < 0 else "bottom"
        else:
            ha, va = "left" if frame.outwards > 0 else "right", "center_baseline"
        below = away + self._standing + 2
        written = [(at, away, name, 90 if self._turned else 0) for at, name in self._names]
        written += [(at, below, name, 0) for _, at, name in self._lying]
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
        if not self._lying:
            return
        # A line from each foot through the place where the others have their count.
        along = np.array([[foot, foot, at] for foot, at, _ in self._lying])
        down = np.array([away, below - 6, below - 1]) * frame.outwards
        across = np.repeat(down[None, :], len(along), axis=0)
        lines = LineCollection(
            list(frame.points(along, across)), transform=frame.leafwise, clip_on=False
        )
        lines.set(color=theme.quiet, linewidth=points(0.8))
        ax.add_collection(lines, autolim=False)
