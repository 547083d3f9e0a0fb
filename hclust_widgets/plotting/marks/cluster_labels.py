"""Number and size of each cluster under its leaves: all of them say the same kind of thing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from matplotlib.collections import LineCollection

from hclust_widgets.common.format import count
from hclust_widgets.plotting.base import palette
from hclust_widgets.plotting.base.canvas import CSS_DPI
from hclust_widgets.plotting.base.label_placement import GAP, place_ends, widest_first
from hclust_widgets.plotting.base.plot import TextPool, points, shifted
from hclust_widgets.plotting.base.text import literal, shorten, text_width

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from hclust_widgets.plotting.base.orientation import Frame
    from hclust_widgets.plotting.base.plot import Plot
    from hclust_widgets.plotting.base.theme import Theme
    from hclust_widgets.tree.cluster_annotations import ClusterAnnotations

__all__ = ["ClusterNames"]

LEAST = 12.0  # pixels that any words take
SLACK = 2.0  # words this near to their own place need no line to it
HEAD_ROOM = 5.0  # pixels between the head of the lines and the axes


@dataclass(frozen=True)
class Wording:
    """What is said of every cluster.

    Attributes
    ----------
    title : float
        Pixels that a name given by the reader may take beside the number, 0 for none.
    size : {"counted", "bare", ""}
        "142 cars", "142" or nothing.
    lines : {1, 2}
    """

    title: float
    size: str
    lines: int = 2


UPRIGHT = (
    Wording(150, "counted", 1),
    Wording(150, "counted"),
    Wording(84, "counted"),
    Wording(48, "bare"),
    Wording(0, "bare"),
)
# One above the other each takes one line, and depth decides.
SIDEWAYS = (Wording(0, "counted", 1), Wording(0, "bare", 1), Wording(0, "", 1))
NUMBERS = Wording(0, "", 1)


class ClusterNames:
    """Texts such as **0** · 142 cars along the leaves, none over another.

    Where there is no room for that, all of them have two lines, then all a number and a count
    (which a head at the margin explains), moved aside a little with a line to their place; where
    there are too many, as many numbers as have room.

    Parameters
    ----------
    plot : Plot
        Takes over the artists.
    frame : Frame
    noun : str
        What the rows are, in the plural.
    ground : float
        Pixels from the ground line at which the strip ends.
    away : float
        And at which the names begin.
    deep : float
        Pixels outwards that there are.
    """

    def __init__(
        self, plot: Plot, frame: Frame, noun: str, ground: float, away: float, deep: float
    ) -> None:
        self.frame, self.noun, self.away, self.deep = frame, noun, away, deep
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
    def room(theme: Theme, frame: Frame, n: int, noun: str, most: float = float("inf")) -> float:
        """Return how many pixels outwards the longest of them takes.

        Parameters
        ----------
        theme : Theme
        frame : Frame
        n : int
            Rows of the tree.
        noun : str
        most : float
            A wording that takes more than this is not chosen.

        Returns
        -------
        float
        """
        if frame.upright:
            return float(2 * theme.small + 7)
        number = f"{n:,}"
        words = [f"{number} · {count(n, noun)}", f"{number} · {number}", number]
        deep = [text_width(text, theme, theme.small, bold=True) + 6 for text in words]
        return next((wide for wide in deep if wide <= most), deep[-1])

    @staticmethod
    def head_room(theme: Theme) -> float:
        """Return the pixels beside upright axes that a head of the lines wants."""
        return text_width("cluster", theme, theme.small) + HEAD_ROOM + 2

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
        # Far more clusters than could be named need not be measured.
        named = np.argsort(-self._cut.sizes, kind="stable")[: int(length / LEAST) + 1]
        own = (spans[named, 1] - spans[named, 0]) * unit
        best = spans[named].mean(axis=1) * unit
        wording, places = self._choose(named, best, own, length)
        if places is None:
            written = widest_first(best, own, self._widths(named, wording), length, self._gap)
            named, best, own, places = named[written], best[written], own[written], best[written]
        for i, at in zip(named.tolist(), (places / unit).tolist(), strict=True):
            self._write(i, at, wording)
        self._lead(named, best, own, places, unit)
        self._write_head(wording)

    def _choose(
        self,
        named: NDArray[np.intp],
        best: NDArray[np.float64],
        own: NDArray[np.float64],
        length: float,
    ) -> tuple[Wording, NDArray[np.float64] | None]:
        """Choose a wording and places for all; no places, if there is room for some only."""
        if len(named) < len(self._cut.sizes):
            return NUMBERS, None
        wordings = UPRIGHT if self.frame.upright else self._that_fit(named)
        widths = [self._widths(named, w) for w in wordings]
        found = place_ends(best, own, widths, length, self._gap)
        return (NUMBERS, None) if found is None else (wordings[found[0]], found[1])

    def _that_fit(self, named: NDArray[np.intp]) -> tuple[Wording, ...]:
        """The wordings that are short enough, one above the other."""

        def deep(wording: Wording) -> float:
            return max(sum(self._parts(i, wording)) for i in named.tolist())

        return tuple(w for w in SIDEWAYS if deep(w) <= self.deep) or SIDEWAYS[-1:]

    # -- words -----------------------------------------------------------------------------

    def _title(self, number: int, wording: Wording) -> str:
        """Number and given name, as long as there is room for."""
        if number not in self._clusters.names or not wording.title:
            return f"{number:,}"
        title = literal(self._clusters.title(number), self.theme)
        return shorten(title, wording.title, self.theme, self.theme.small, bold=True)

    def _size(self, number: int, wording: Wording) -> str:
        if not wording.size:
            return ""
        size = count(int(self._cut.sizes[number]), self.noun if wording.size == "counted" else "")
        return size if wording.lines == 2 else f" · {size}"

    def _parts(self, number: int, wording: Wording) -> tuple[float, float]:
        """Widths of a cluster's title and size."""
        theme = self.theme
        title = text_width(self._title(number, wording), theme, theme.small, bold=True)
        return title, text_width(self._size(number, wording), theme, theme.small)

    def _widths(self, named: NDArray[np.intp], wording: Wording) -> NDArray[np.float64]:
        """Pixels that the words take along the leaves."""
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
        """Pixels from the ground line to the line's baseline, sideways to the words."""
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
        own: NDArray[np.float64],
        places: NDArray[np.float64],
        unit: float,
    ) -> None:
        """Draw a line to the places of words that do not stand at theirs."""
        astray = np.abs(places - best) > np.maximum(own / 2, 0) + SLACK
        along = np.column_stack([best, places])[astray] / unit
        deep = [self.frame.outwards * edge for edge in (self._ground + 1, self.away - 1)]
        across = np.repeat([deep], len(along), axis=0)
        self.leaders.set_segments(list(self.frame.points(along, across)))
        colors = palette.cluster_rgba(self._cut, self._clusters.annotations)
        self.leaders.set_color(colors[named[astray]])  # type: ignore[arg-type]

    def _write_head(self, wording: Wording) -> None:
        """Say what bare numbers are: a cluster's, and how many rows it has."""
        if wording.size == "counted":
            return
        theme, frame = self.theme, self.frame
        style = {"color": theme.quiet, "fontproperties": theme.font(theme.small)}
        if not frame.upright:
            words = "cluster" if not wording.size else f"cluster · {self.noun}"
            words = shorten(words, self.deep + self.away - self._ground, theme, theme.small)
            where = shifted(frame.leafwise, frame.ax, 0, -theme.small)
            ha = "left" if frame.outwards > 0 else "right"
            x, y = frame.xy(0.0, frame.outwards * self._ground)
            self._head.write(x, y, words, where, va="center_baseline", ha=ha, **style)
            return
        margin = self._margin() - HEAD_ROOM - 1
        for line, heads in enumerate((("cluster", ""), (self.noun, "size"))[: wording.lines], 1):
            wide = [text_width(words, theme, theme.small) for words in heads]
            head = next((i for i in (0, 1) if wide[i] <= margin), None)
            if head is not None:
                begin = -HEAD_ROOM - wide[head]
                self._put(self._head, 0, heads[head], begin, line, wording, style)

    def _margin(self) -> float:
        """Pixels to the left of the axes."""
        figure = self.frame.ax.get_figure(root=True)
        assert figure is not None
        return float(self.frame.ax.get_position().x0 * figure.get_size_inches()[0] * CSS_DPI)
