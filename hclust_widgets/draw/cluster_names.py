"""Number and size of each cluster under its leaves, as far as there is room."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from ..core.words import count
from .base import TextPool, shifted
from .geometry import place_labels
from .text import literal, shorten, text_width

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from hclust_widgets.core.cut import Cut

    from .base import Plot
    from .frame import Frame

__all__ = ["ClusterNames"]

LONGEST = 150.0  # pixels for a name that a reader gave


class ClusterNames:
    """Texts such as **0** · 142 cars along the leaves, none over another.

    Parameters
    ----------
    plot : Plot
        Takes over the artists.
    frame : Frame
    noun : str
        What the rows are, in the plural.
    away : float
        Pixels from the ground line.
    deep : float
        Pixels outwards that there are; sideways, where they do not hold the longest name,
        clusters are called by their numbers alone.
    """

    def __init__(self, plot: Plot, frame: Frame, noun: str, away: float, deep: float) -> None:
        self.frame, self.noun, self.away, self.deep = frame, noun, away, deep
        self.theme = plot.theme
        self._bold = TextPool(plot, frame.ax, 4)
        self._plain = TextPool(plot, frame.ax, 4)

    @staticmethod
    def room(theme: Any, frame: Frame, n: int, noun: str, most: float = float("inf")) -> float:
        """Return how many pixels outwards the longest of them takes.

        Parameters
        ----------
        theme : Theme
        frame : Frame
        n : int
            Rows of the tree.
        noun : str
        most : float
            Where whole names would take more than this, they are numbers only.

        Returns
        -------
        float
        """
        if frame.upright:
            return float(theme.small + 5)
        number = f"{n:,}"
        whole = text_width(f"{number} · {count(n, noun)}", theme, theme.small, bold=True) + 6
        return whole if whole <= most else text_width(number, theme, theme.small, bold=True) + 6

    def set_spans(self, cut: Cut, spans: NDArray[np.float64], unit: float) -> None:
        """Name the clusters of another cut.

        Parameters
        ----------
        cut : Cut
        spans : ndarray of shape (k, 2)
            Where each cluster begins and ends along the leaves.
        unit : float
            Pixels per unit of the spans.
        """
        self._cut = cut
        self._bold.clear()
        self._plain.clear()
        length = self.frame.leaf_length
        # Far more clusters than could be named need not be measured.
        named = np.argsort(-cut.sizes, kind="stable")[: int(length / 8) + 1]
        sizes = cut.sizes[named].tolist()
        numbers = named.tolist()
        if self.frame.upright:
            widths = [self._widths(i, size) for i, size in zip(numbers, sizes, strict=True)]
        else:  # one above the other every name takes one line
            widths = [(self.theme.small + 1, self.theme.small + 1)] * len(numbers)
        centres = spans[named].mean(axis=1)
        own = (spans[named, 1] - spans[named, 0]) * unit
        levels = place_labels(centres * unit, widths, own, room=length)
        for i, size, at, how in zip(numbers, sizes, centres.tolist(), levels, strict=True):
            if how:
                fits = self.frame.upright or self._widths(i, size)[1] <= self.deep
                self._write(i, size, at, full=how == 2 and fits)

    def _title(self, number: int) -> str:
        """Number and given name, as long as there is room for."""
        if number not in self._cut.names or not self.frame.upright:  # sideways there is no room
            return f"{number:,}"
        title = literal(self._cut.title(number), self.theme)
        return shorten(title, LONGEST, self.theme, self.theme.small, bold=True)

    def _widths(self, number: int, size: int) -> tuple[float, float]:
        """Width of a cluster's title, and of title and size."""
        theme = self.theme
        short = text_width(self._title(number), theme, theme.small, bold=True)
        return short, short + text_width(self._size(size), theme, theme.small)

    def _size(self, size: int) -> str:
        return f" · {count(size, self.noun)}"

    def _write(self, number: int, size: int, at: float, *, full: bool) -> None:
        theme, frame = self.theme, self.frame
        short, long = self._widths(number, size)
        wide = long if full else short
        if frame.upright:
            # The baseline: letters stand on it, so above the leaves it is nearer to them.
            away = self.away + (theme.small - 2.5 if frame.outwards < 0 else 2)
            begin, va = -wide / 2, "baseline"
        else:
            away, va = self.away, "center_baseline"
            begin = 0.0 if frame.outwards > 0 else -wide
        x, y = frame.xy(at, frame.outwards * away)
        first = shifted(frame.leafwise, frame.ax, begin, 0)
        font = theme.font(theme.small, bold=True)
        self._bold.write(
            x, y, self._title(number), first, va=va, ha="left", color=theme.ink, fontproperties=font
        )
        if full:
            second = shifted(frame.leafwise, frame.ax, begin + short, 0)
            font = theme.font(theme.small)
            self._plain.write(
                x,
                y,
                self._size(size),
                second,
                va=va,
                ha="left",
                color=theme.quiet,
                fontproperties=font,
            )
