"""The cut across a tree: line, gap, and a label with number of clusters and height."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from matplotlib.patches import Rectangle
from matplotlib.path import Path

from hclust_widgets.common.constants import CUT_LABEL
from hclust_widgets.common.format import count
from hclust_widgets.plotting.base.geometry import cluster_spans, find_free_space
from hclust_widgets.plotting.base.plot import points, stamped
from hclust_widgets.plotting.base.text import text_width, widest
from hclust_widgets.tree.cut_text import gap_sentence, threshold_of

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from hclust_widgets.plotting.base.cached_text import CachedText
    from hclust_widgets.plotting.base.orientation import Frame
    from hclust_widgets.plotting.base.plot import Plot
    from hclust_widgets.plotting.base.theme import Theme
    from hclust_widgets.tree.cut import Cut

    from .tree_lines import TreeLines

__all__ = ["CUT_LABEL_HEIGHT", "CutLine", "RoundBox"]

CUT_LABEL_HEIGHT = 23.0
ABOVE_AXES = 3.0  # pixels between sideways axes and the label above them
CUT_LABEL_LINE = 15.0  # from one line of the label to the next
# Pixels from the axes' end to the label's: the picture ends one pixel further.
END = CUT_LABEL["right_margin"] - 1


class RoundBox:
    """Outline of a box with round ends, as matplotlib's text boxes want it.

    Parameters
    ----------
    beside, above : float
        Free space round the text, in shares of the font size.
    """

    def __init__(self, beside: float = 1.0, above: float = 0.42) -> None:
        self._beside, self._above = beside, above

    def __call__(self, x0: float, y0: float, width: float, height: float, size: float) -> Path:
        """Return the outline round a text.

        Parameters
        ----------
        x0, y0, width, height : float
            The text.
        size : float
            Its font size.

        Returns
        -------
        matplotlib.path.Path
        """
        x0, x1 = x0 - self._beside * size, x0 + width + self._beside * size
        y0, y1 = y0 - self._above * size, y0 + height + self._above * size
        r = min((y1 - y0) / 2, (x1 - x0) / 2)
        c = r * (1 - 0.5523)  # a quarter circle as a Bezier curve
        corners = [
            (x0 + r, y0), (x1 - r, y0), (x1 - c, y0), (x1, y0 + c), (x1, y0 + r),
            (x1, y1 - r), (x1, y1 - c), (x1 - c, y1), (x1 - r, y1),
            (x0 + r, y1), (x0 + c, y1), (x0, y1 - c), (x0, y1 - r),
            (x0, y0 + r), (x0, y0 + c), (x0 + c, y0), (x0 + r, y0), (x0 + r, y0),
        ]  # fmt: skip
        line, curve = [Path.LINETO], [Path.CURVE4] * 3
        codes = [Path.MOVETO, *line, *curve, *line, *curve, *line, *curve, *line, *curve]
        return Path(corners, [*codes, Path.CLOSEPOLY])


class CutLine:
    """Line, gap band, cut label and caption of one cut.

    Over locked clusters the line is thick and solid, as in the live view.

    Parameters
    ----------
    plot : Plot
        Registers the artists.
    frame : Frame
    lines : TreeLines
        Branches that the caption must not cover.
    room : float
        Pixels for the label at the right end of an upright line, over the tree. With 0 it is
        placed on the line, where it hides no branch if there is such a place.
    """

    def __init__(self, plot: Plot, frame: Frame, lines: TreeLines, room: float = 0.0) -> None:
        self.frame, self.lines, self.top, self.room = frame, lines, lines.top, room
        self.theme = theme = plot.theme
        ax = frame.ax
        across = ax.get_yaxis_transform() if frame.upright else ax.get_xaxis_transform()
        self.gap_band = Rectangle(
            (0, 0), 1, 1, facecolor=theme.gap_band, linewidth=0, transform=across
        )
        plot._change(ax, ax.add_patch(self.gap_band), 0)
        (self.line,) = ax.plot([], [], transform=across, scalex=False, scaley=False)
        self.line.set(color=theme.ink, linewidth=points(1.3), linestyle=(0, (5, 3)))
        plot._change(ax, self.line, 3)
        (self.locked,) = ax.plot([], [], transform=across, scalex=False, scaley=False)
        self.locked.set(color=theme.ink, linewidth=points(3), solid_capstyle="butt")
        plot._change(ax, self.locked, 4)
        self.caption: CachedText = stamped(
            ax,
            color=theme.quiet,
            va="center",
            fontproperties=theme.font(theme.small),
            bbox={"boxstyle": RoundBox(0.35, 0.1), "facecolor": theme.gap_band, "linewidth": 0},
        )
        plot._change(ax, self.caption, 5)
        self.cut_label: CachedText = stamped(
            ax,
            color=theme.paper,
            va="center",
            ma="center",
            fontproperties=theme.font(theme.normal, bold=True),
            bbox={"boxstyle": RoundBox(), "facecolor": theme.ink, "linewidth": 0},
        )
        plot._change(ax, self.cut_label, 6)

    @staticmethod
    def label_room(theme: Theme, width: float, n: int) -> float:
        """Return the pixels that a label at the end of an upright line may take.

        Parameters
        ----------
        theme : Theme
        width : float
            Width of the figure in pixels.
        n : int
            Rows of the tree.

        Returns
        -------
        float
            The same for every cut. The rule of the live view (js/src/views/tree/cut_line.js).
        """
        if width >= CUT_LABEL["wide"]:
            longest = f"{count(min(n, 99), 'clusters')} · 0.0000"
        else:
            longest = count(min(n, 999), "clusters") if width >= CUT_LABEL["narrow"] else "0.0000"
        return text_width(longest, theme, theme.normal, bold=True) + 2 * theme.normal

    def set_cut(self, cut: Cut) -> None:
        """Move to another cut.

        Parameters
        ----------
        cut : Cut
        """
        top = self.top
        t, low, high = (min(h, top) for h in (cut.distance_threshold, cut.lower, cut.upper))
        self.gap_band.set_visible(cut.has_threshold and high > low)
        flat = self.frame.upright
        along, heights = self._steps(cut)
        self.line.set_data(*((along, heights) if flat else (heights, along)))
        along, heights = self._locked_runs(cut)
        self.locked.set_data(*((along, heights) if flat else (heights, along)))
        self.gap_band.set_bounds(*((0, low, 1, high - low) if flat else (low, 0, high - low, 1)))
        words, label_width = self._words(cut)
        self.cut_label.set_text(words)
        self.caption.set_text(gap_sentence(cut))
        wide = text_width(self.caption.get_text(), self.theme, self.theme.small)
        if flat:
            self._place_at_the_right(cut, (low, t, high), label_width, wide)
        else:
            self._place_above(t, label_width, wide)

    def _steps(self, cut: Cut) -> tuple[list[float], list[float]]:
        """Return the corners of the line: shares of the axes along the leaves, and heights.

        A cut at different heights has a step between two clusters that it crosses at others.
        """
        if not cut.is_uneven:
            return [0.0, 1.0], [min(cut.distance_threshold, self.top)] * 2
        ends, heights = self._runs(cut)
        return ends.ravel().tolist(), np.repeat(heights, 2).tolist()

    def _locked_runs(self, cut: Cut) -> tuple[list[float], list[float]]:
        """Return the parts of the line over locked clusters, with a gap after each."""
        ends, heights = self._runs(cut)
        held = np.isin(cut.nodes[cut.left_to_right], cut.locked)
        gaps = np.full((int(held.sum()), 1), np.nan)
        return np.hstack([ends[held], gaps]).ravel().tolist(), np.repeat(heights[held], 3).tolist()

    def _runs(self, cut: Cut) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Return for each cluster, from the left, both ends of its part of the line, and height."""
        order = cut.left_to_right
        ends = cluster_spans(cut, self.lines.layout)[order] / self.lines.layout.width
        return ends, np.minimum(cut.line_heights[order], self.top)

    def _words(self, cut: Cut) -> tuple[str, float]:
        """Return the text of the label, in one or two lines, and its width."""
        k, at = cut.n_clusters, threshold_of(cut)
        clusters = count(k, "clusters")
        ways = [clusters if cut.is_uneven else f"{clusters} · {at}"]
        if self.room and cut.is_uneven:
            ways += [f"{k:,}"]
        elif self.room:
            ways += [f"{clusters}\n{at}", f"{k:,}\n{at}"]
        theme = self.theme
        widths = [
            widest(words.split("\n"), theme, theme.normal, bold=True) + 2 * theme.normal
            for words in ways
        ]
        most = self.room or float("inf")
        fits = next((i for i, width in enumerate(widths) if width <= most + 0.5), len(ways) - 1)
        return ways[fits], widths[fits]

    def _place_at_the_right(
        self, cut: Cut, heights: tuple[float, float, float], label_width: float, wide: float
    ) -> None:
        """Place the label at the line, and the caption where it hides no branch.

        The caption is placed above or below the line close to the label, else beyond the root.
        """
        low, t, high = heights
        theme, length = self.theme, self.frame.height_length
        unit = length / self.top
        half = (CUT_LABEL_HEIGHT + CUT_LABEL_LINE * self.cut_label.get_text().count("\n")) / 2
        # The label stays inside the axes, so near their ends it leaves the line by some pixels.
        middle = min(max(t * unit, half + 1), length - half - 1)
        heightwise = self.frame.heightwise
        right = -theme.normal
        if self.room:
            right += END
        else:
            right -= self._beside_branches(middle, half, label_width)
        self.cut_label.set(position=(right, middle / unit), ha="right", transform=heightwise)
        tall = theme.small + 4
        # In a tree that hangs down from the ground, above the line is towards smaller heights.
        above = 1 if self.frame.orientation == "top" else -1
        beside = t * unit
        spots = (beside + above * (tall / 2 + 3), beside - above * (tall / 2 + 4), length - 8)
        for spot in spots:
            x = self._free(spot, tall, beside, (middle, half), wide + 8, label_width)
            if x is not None:
                right = self.frame.leaf_length - (x + wide + 4)
                self.caption.set(position=(-right, spot / unit), ha="right", transform=heightwise)
                self._blend_caption(cut, low * unit, high * unit, spot)
                break
        self.caption.set_visible(x is not None)

    def _free(
        self,
        spot: float,
        tall: float,
        line: float,
        label: tuple[float, float],
        wide: float,
        label_width: float,
    ) -> int | None:
        """Return where the caption begins at this height; None if it does not fit there."""
        length, across = self.frame.height_length, self.frame.leaf_length
        if abs(spot - line) <= tall / 2 or not tall / 2 <= spot <= length - tall / 2:
            return None
        middle, half = label
        beside_label = abs(spot - middle) < tall / 2 + half
        end = across + float(self.cut_label.get_position()[0]) + self.theme.normal
        occupied = self._occupied(spot, tall / 2)
        return find_free_space(occupied, wide, end - label_width - 6 if beside_label else across)

    def _beside_branches(self, middle: float, half: float, label_width: float) -> float:
        """Return pixels from the right end of the axes to free space; 0 if there is none."""
        across = self.frame.leaf_length
        x = find_free_space(self._occupied(middle, half), label_width, across)
        return 0.0 if x is None else across - x - label_width

    def _occupied(self, at: float, half: float) -> NDArray[np.float64]:
        """Return the intervals that branches occupy in a strip, in pixels along the leaves."""
        unit = self.frame.height_length / self.top
        occupied = self.lines.occupied((at - half) / unit, (at + half) / unit)
        return occupied * (self.frame.leaf_length / self.lines.layout.width)

    def _blend_caption(self, cut: Cut, low: float, high: float, at: float) -> None:
        """Draw the caption on the color behind it: the gap band or the paper."""
        inside = cut.has_threshold and low <= at - 6 and at + 6 <= high
        self.caption.set_backgroundcolor(self.theme.gap_band if inside else self.theme.paper)

    def _place_above(self, t: float, label_width: float, wide: float) -> None:
        """Place the label above the line's upper end, the caption to its right or left."""
        length = self.frame.height_length
        share = t / self.top
        mirrored = self.frame.orientation == "left"
        across = length * (1 - share if mirrored else share)
        centre = min(max(across, label_width / 2 - 8), length - label_width / 2 + 8)
        after, before = centre + label_width / 2 + 10, centre - label_width / 2 - 10
        y = ABOVE_AXES + CUT_LABEL_HEIGHT / 2

        def put(text: CachedText, pixels: float, align: str) -> None:
            share = 1 - pixels / length if mirrored else pixels / length
            heightwise = self.frame.heightwise
            text.set(position=(self.top * share, y), ha=align, transform=heightwise)

        put(self.cut_label, centre, "center")
        self.caption.set_visible(True)
        self.caption.set_backgroundcolor(self.theme.paper)
        if after + wide <= length + 8:
            put(self.caption, after, "left")
        elif before - wide >= -8:
            put(self.caption, before, "right")
        else:
            self.caption.set_visible(False)
