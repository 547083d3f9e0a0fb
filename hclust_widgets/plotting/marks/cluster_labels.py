"""Name or number, and size, of each cluster under its leaves, all in the same wording."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from matplotlib.collections import LineCollection

from hclust_widgets.common.constants import CLUSTER_LABELS
from hclust_widgets.common.format import count
from hclust_widgets.plotting.base import palette
from hclust_widgets.plotting.base.canvas import CSS_DPI
from hclust_widgets.plotting.base.label_placement import GAP, place_labels, widest_first
from hclust_widgets.plotting.base.plot import TextPool, points, shifted
from hclust_widgets.plotting.base.text import literal, shorten, shorten_title, text_width

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from hclust_widgets.plotting.base.orientation import Frame
    from hclust_widgets.plotting.base.plot import Plot
    from hclust_widgets.plotting.base.theme import Theme
    from hclust_widgets.tree.naming.cluster_annotations import ClusterAnnotations

__all__ = ["ClusterLabels"]

MIN_WIDTH = float(CLUSTER_LABELS["min_width"])  # pixels that any label takes
SLACK = float(CLUSTER_LABELS["free_shift"])  # labels this close need no leader line
HEADING_GAP = float(CLUSTER_LABELS["head_margin"])  # between the headings of the lines and the axes


@dataclass(frozen=True)
class Wording:
    """Wording of the labels, the same for every cluster.

    Attributes
    ----------
    title : float
        Pixels available for the name of a cluster beside its number, 0 for none.
    size : {"counted", "bare", ""}
        "142 cars", "142" or nothing.
    lines : {1, 2}
    """

    title: float
    size: str
    lines: int = 2


UPRIGHT = tuple(Wording(**wording) for wording in CLUSTER_LABELS["wordings"])
# Labels one above the other take one line each; their depth is limited.
SIDEWAYS = (Wording(0, "counted", 1), Wording(0, "bare", 1), Wording(0, "", 1))
NUMBERS = Wording(0, "", 1)


class ClusterLabels:
    """Texts such as **0** · 142 cars along the leaves, none over another.

    Where these do not fit, all labels have two lines, then all a number and a count (explained by
    headings at the margin), moved aside with a leader line to their cluster; where there are too
    many clusters, as many numbers as fit.

    Parameters
    ----------
    plot : Plot
        Registers the artists.
    frame : Frame
    row_noun : str
        Plural noun of the rows.
    ground : float
        Pixels from the ground line to the end of the strip.
    away : float
        Pixels from the ground line to the labels.
    deep : float
        Pixels available outwards.
    leaf_rows : ndarray of int, shape (n,), optional
        Rows that each leaf stands for, where it is a group of rows.
    """

    def __init__(
        self,
        plot: Plot,
        frame: Frame,
        row_noun: str,
        ground: float,
        away: float,
        deep: float,
        leaf_rows: NDArray[np.intp] | None = None,
    ) -> None:
        self.frame, self.row_noun, self.away, self.deep = frame, row_noun, away, deep
        self._leaf_rows = leaf_rows
        self.theme: Theme = plot.theme
        self._ground = ground
        self._gap = GAP if frame.upright else 1.0
        self._bold = TextPool(plot, frame.ax, 4)
        self._plain = TextPool(plot, frame.ax, 4)
        self._head = TextPool(plot, frame.ax, 4)
        self.leaders = LineCollection([], transform=frame.leafwise, clip_on=False)
        self.leaders.set(linewidth=points(1.2))
        frame.ax.add_collection(self.leaders, autolim=False)
        plot._change(frame.ax, self.leaders, 2)

    @staticmethod
    def depth(
        theme: Theme, frame: Frame, n: int, row_noun: str, most: float = float("inf")
    ) -> float:
        """Return the pixels that the longest label takes outwards.

        Parameters
        ----------
        theme : Theme
        frame : Frame
        n : int
            Rows of the tree.
        row_noun : str
        most : float
            Limit for the wording that is chosen.

        Returns
        -------
        float
        """
        if frame.upright:
            return float(2 * theme.small + 7)
        number = f"{n:,}"
        words = [f"{number} · {count(n, row_noun)}", f"{number} · {number}", number]
        deep = [text_width(text, theme, theme.small, bold=True) + 6 for text in words]
        return next((wide for wide in deep if wide <= most), deep[-1])

    @staticmethod
    def heading_margin(theme: Theme) -> float:
        """Return the pixels beside upright axes that the headings of the lines need."""
        return text_width("cluster", theme, theme.small) + HEADING_GAP + 2

    def set_spans(
        self, clusters: ClusterAnnotations, spans: NDArray[np.float64], unit: float
    ) -> None:
        """Name the clusters of another cut.

        Parameters
        ----------
        clusters : ClusterAnnotations
        spans : ndarray of shape (k, 2)
            Where each cluster begins and ends along the leaves.
        unit : float
            Pixels per unit of the spans.
        """
        self._clusters, self._cut = clusters, clusters.cut
        for pool in (self._bold, self._plain, self._head):
            pool.clear()
        length = self.frame.leaf_length
        # Not more clusters are measured than can be labeled.
        named = np.argsort(-self._cut.sizes, kind="stable")[: int(length / MIN_WIDTH) + 1]
        extent = (spans[named, 1] - spans[named, 0]) * unit
        best = spans[named].mean(axis=1) * unit
        wording, places = self._choose(named, best, extent, length)
        if places is None:
            written = widest_first(best, extent, self._widths(named, wording), length, self._gap)
            named, best, extent, places = (
                named[written],
                best[written],
                extent[written],
                best[written],
            )
        for i, at in zip(named.tolist(), (places / unit).tolist(), strict=True):
            self._write(i, at, wording)
        self._lead(named, best, extent, places, unit)
        self._write_head(wording)

    def _choose(
        self,
        named: NDArray[np.intp],
        best: NDArray[np.float64],
        extent: NDArray[np.float64],
        length: float,
    ) -> tuple[Wording, NDArray[np.float64] | None]:
        """Choose a wording and places for all; no places if only some labels fit."""
        if len(named) < len(self._cut.sizes):
            return NUMBERS, None
        wordings = UPRIGHT if self.frame.upright else self._fitting(named)
        widths = [self._widths(named, w) for w in wordings]
        found = place_labels(best, extent, widths, length, self._gap)
        return (NUMBERS, None) if found is None else (wordings[found[0]], found[1])

    def _fitting(self, named: NDArray[np.intp]) -> tuple[Wording, ...]:
        """Return the wordings that are short enough for labels one above the other."""

        def deep(wording: Wording) -> float:
            return max(sum(self._parts(i, wording)) for i in named.tolist())

        return tuple(w for w in SIDEWAYS if deep(w) <= self.deep) or SIDEWAYS[-1:]

    # -- words -----------------------------------------------------------------------------

    def _title(self, number: int, wording: Wording) -> str:
        """Return name and number, shortened to the width of the wording."""
        if number not in self._clusters.names or not wording.title:
            return f"{number:,}"
        title = literal(self._clusters.title(number), self.theme)
        return shorten_title(title, wording.title, self.theme, self.theme.small, bold=True)

    def _size(self, number: int, wording: Wording) -> str:
        if not wording.size:
            return ""
        rows = self._cut.sizes[number]
        if self._leaf_rows is not None:
            rows = self._leaf_rows[self._cut.labels_ == number].sum()
        size = count(int(rows), self.row_noun if wording.size == "counted" else "")
        return size if wording.lines == 2 else f" · {size}"

    def _parts(self, number: int, wording: Wording) -> tuple[float, float]:
        """Return the widths of a cluster's title and size."""
        theme = self.theme
        title = text_width(self._title(number, wording), theme, theme.small, bold=True)
        return title, text_width(self._size(number, wording), theme, theme.small)

    def _widths(self, named: NDArray[np.intp], wording: Wording) -> NDArray[np.float64]:
        """Return the pixels that the labels take along the leaves."""
        if not self.frame.upright:
            return np.full(len(named), self.theme.small + 1.0)
        parts = np.array([self._parts(i, wording) for i in named.tolist()])
        return np.asarray(parts.max(axis=1) if wording.lines == 2 else parts.sum(axis=1))

    # -- artists ---------------------------------------------------------------------------

    def _write(self, number: int, at: float, wording: Wording) -> None:
        theme, frame = self.theme, self.frame
        title, size = self._parts(number, wording)
        if frame.upright and wording.lines == 2:
            begin, second = -title / 2, -size / 2
        elif frame.upright:
            begin = -(title + size) / 2
            second = begin + title
        else:
            begin = 0.0 if frame.outwards > 0 else -(title + size)
            second = begin + title
        bold = {"color": theme.ink, "fontproperties": theme.font(theme.small, bold=True)}
        self._put(self._bold, at, self._title(number, wording), begin, 1, wording, bold)
        if wording.size:
            plain = {"color": theme.quiet, "fontproperties": theme.font(theme.small)}
            line = wording.lines
            self._put(self._plain, at, self._size(number, wording), second, line, wording, plain)

    def _put(
        self,
        pool: TextPool,
        at: float,
        words: str,
        begin: float,
        line: int,
        wording: Wording,
        style: dict[str, Any],
    ) -> None:
        frame = self.frame
        x, y = frame.xy(at, frame.outwards * self._deep(line, wording))
        va = "baseline" if frame.upright else "center_baseline"
        where = shifted(frame.leafwise, frame.ax, begin, 0)
        pool.write(x, y, words, where, va=va, ha="left", **style)

    def _deep(self, line: int, wording: Wording) -> float:
        """Return the pixels from the ground line to the baseline, sideways to the text."""
        small = self.theme.small
        if not self.frame.upright:
            return self.away
        if self.frame.outwards < 0:
            return self.away + small - 2.5 + (line - 1) * (small + 2)
        # Letters stand on their baseline: above the leaves the first line is the farther one.
        return self.away + 2 + (wording.lines - line) * (small + 2)

    def _lead(
        self,
        named: NDArray[np.intp],
        best: NDArray[np.float64],
        extent: NDArray[np.float64],
        places: NDArray[np.float64],
        unit: float,
    ) -> None:
        """Draw leader lines from labels that were moved to their clusters."""
        moved = np.abs(places - best) > np.maximum(extent / 2, 0) + SLACK
        along = np.column_stack([best, places])[moved] / unit
        deep = [self.frame.outwards * edge for edge in (self._ground + 1, self.away - 1)]
        across = np.repeat([deep], len(along), axis=0)
        self.leaders.set_segments(list(self.frame.points(along, across)))
        colors = palette.cluster_rgba(self._cut, self._clusters.annotations)
        self.leaders.set_color(colors[named[moved]])  # type: ignore[arg-type]

    def _write_head(self, wording: Wording) -> None:
        """Write headings that explain bare numbers: the cluster, and its number of rows."""
        if wording.size == "counted":
            return
        theme, frame = self.theme, self.frame
        style = {"color": theme.quiet, "fontproperties": theme.font(theme.small)}
        if not frame.upright:
            words = "cluster" if not wording.size else f"cluster · {self.row_noun}"
            words = shorten(words, self.deep + self.away - self._ground, theme, theme.small)
            where = shifted(frame.leafwise, frame.ax, 0, -theme.small)
            ha = "left" if frame.outwards > 0 else "right"
            x, y = frame.xy(0.0, frame.outwards * self._ground)
            self._head.write(x, y, words, where, va="center_baseline", ha=ha, **style)
            return
        margin = self._margin() - HEADING_GAP - 1
        for line, heads in enumerate(
            (("cluster", ""), (self.row_noun, "size"))[: wording.lines], 1
        ):
            wide = [text_width(words, theme, theme.small) for words in heads]
            head = next((i for i in (0, 1) if wide[i] <= margin), None)
            if head is not None:
                begin = -HEADING_GAP - wide[head]
                self._put(self._head, 0, heads[head], begin, line, wording, style)

    def _margin(self) -> float:
        """Return the pixels to the left of the axes."""
        figure = self.frame.ax.get_figure(root=True)
        assert figure is not None
        return float(self.frame.ax.get_position().x0 * figure.get_size_inches()[0] * CSS_DPI)
