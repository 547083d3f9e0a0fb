"""The distance of two rows, and the contribution of each column."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from matplotlib.collections import PolyCollection
from numpy.typing import NDArray

from hclust_widgets.common.constants import COLORS
from hclust_widgets.common.format import count, format_value, height, percent, score
from hclust_widgets.plotting.base.plot import Plot, TextPool, axes_pixels, axes_size, bare
from hclust_widgets.plotting.base.text import literal, shorten, text_width, widest

if TYPE_CHECKING:
    from collections.abc import Sequence

    from matplotlib.axes import Axes
    from numpy.typing import ArrayLike

    from hclust_widgets.plotting.base.canvas import FigureCanvas
    from hclust_widgets.plotting.base.theme import Theme

__all__ = ["DistancePlot", "height_for"]

LINE = 24.0
BAR = 12.0
HEAD = 62.0  # pixels for the sentence and the names of the rows
SIDE = 130.0  # width of a column of values
SHORTEST = 40.0  # shorter bars are left out


class DistancePlot(Plot):
    """Bars that show what each column adds to a distance, on one scale for all pairs of rows.

    Parameters
    ----------
    target : FigureCanvas or matplotlib.axes.Axes
    features : sequence of str
        The columns.
    colors : tuple of str, optional
        Colors of the first and of the second row.
    theme : Theme, optional

    Attributes
    ----------
    ax : matplotlib.axes.Axes
    bars : matplotlib.collections.PolyCollection
        One bar per column that is shown, from top to bottom; as long a part of its rail as the
        column's contribution is of the largest that a pair of rows can have. So near rows have
        shorter bars than far ones.
    shown : ndarray of intp
        The columns that are shown: all in the table's order, or, where not all fit, those that
        add most.
    """

    def __init__(
        self,
        target: FigureCanvas | Axes,
        features: Sequence[str],
        *,
        colors: tuple[str, str] = (COLORS[0], COLORS[1]),
        theme: Theme | None = None,
    ) -> None:
        super().__init__(target, theme)
        self._features = [literal(f, self.theme) for f in features]
        self._colors = colors
        self.shown: NDArray[np.intp] = np.arange(len(features), dtype=np.intp)
        self.ax = self._axes_of(target, (2, 8, 12, 8))
        bare(self.ax)
        self._pixels = axes_pixels(self.ax, (0, 1))  # counted down from the top: y is negative
        self.bars = PolyCollection([], linewidths=0, transform=self._pixels)
        self.ax.add_collection(self.bars, autolim=False)
        self.rails = PolyCollection(
            [], linewidths=0, facecolors=self.theme.rule, alpha=0.45, transform=self._pixels
        )
        self.ax.add_collection(self.rails, autolim=False)
        self._change(self.ax, self.rails, 0)
        self._change(self.ax, self.bars, 1)
        self._words = TextPool(self, self.ax, 2)

    def set_pair(
        self,
        names: tuple[object, object],
        values: tuple[Sequence[object], Sequence[object]],
        *,
        contributions: ArrayLike | None,
        distance: float,
        contribution: str = "contributions",
        scale: float | None = None,
        power: int = 1,
        largest: float | None = None,
        join_height: float | None = None,
    ) -> None:
        """Show another pair of rows.

        Parameters
        ----------
        names : (str, str)
            Names of the two rows.
        values : (sequence, sequence)
            Their values in original units, one per column.
        contributions : array_like of shape (p,) or None
            Contribution of each column, 0 or more; for the Euclidean distance the squared
            differences. None if the metric is no sum over columns: then no bars are drawn.
        distance : float
            Between the two rows.
        contribution : str
            What a contribution is, in the plural, for the heading of the bars.
        scale : float, optional
            Contribution of a bar of full length, the same for all pairs of rows. Without it there
            are numbers and no bars.
        power : int
            Power of the distance that the contributions add up to.
        largest : float, optional
            The largest distance that is possible.
        join_height : float, optional
            The height at which the two rows come into one cluster.

        Raises
        ------
        ValueError
            If there are not as many values or contributions as columns.
        """
        p = len(self._features)
        parts = np.zeros(p) if contributions is None else np.asarray(contributions, dtype=float)
        for what, length in (
            ("contributions", len(parts)),
            ("values of the first row", len(values[0])),
            ("values of the second row", len(values[1])),
        ):
            if length != p:
                raise ValueError(f"There are {length} {what}, but {p} columns.")
        total = float(parts.sum())
        share = parts / total if total > 0 else parts
        self._words.clear()
        self._write_sentence(distance, largest, join_height)
        known = contributions is not None
        self._choose_rows(share, total_line=known)
        lengths = None if not known or scale is None else np.clip(parts / scale, 0.0, 1.0)
        heading = contribution if scale is None else f"{contribution}, each up to {_amount(scale)}"
        self._write_rows(names, values, parts if known else None, lengths, heading)
        if known:
            self._write_total(share, total, power)

    # -- parts ---------------------------------------------------------------------------

    def _write_sentence(
        self, distance: float, largest: float | None, join_height: float | None
    ) -> None:
        theme = self.theme
        size = theme.large
        number = height(distance)
        rest = ""
        if largest is not None and largest > 0:
            rest += f" of at most {height(largest)} ({percent(distance / largest)})"
        if join_height is not None:
            rest += f" · in one cluster from height {height(join_height)}"
        at = 0.0
        available = axes_size(self.ax)[0]
        for words, bold, color in (
            ("Distance ", False, theme.ink),
            (number, True, theme.ink),
            (rest, False, theme.quiet),
        ):
            words = shorten(words, available - at, theme, size, bold=bold)
            self._write(at, -10, words, size=size, bold=bold, color=color)
            # Widths leave out a space at the end of the words.
            at += text_width(words.rstrip(), theme, size, bold=bold)
            at += text_width("n n", theme, size) - text_width("nn", theme, size) if not bold else 0

    def _choose_rows(self, share: NDArray[np.float64], *, total_line: bool) -> None:
        p = len(share)
        lines = max(1, int((axes_size(self.ax)[1] - HEAD) / LINE) - total_line)
        if p <= lines:
            self.shown = np.arange(p, dtype=np.intp)
        else:
            self.shown = np.argsort(-share, kind="stable")[: max(1, lines - 1)]

    def _write_rows(
        self,
        names: tuple[object, object],
        values: tuple[Sequence[object], Sequence[object]],
        parts: NDArray[np.float64] | None,
        lengths: NDArray[np.float64] | None,
        heading: str,
    ) -> None:
        theme, size = self.theme, self.theme.small
        width, _ = axes_size(self.ax)
        side = min(SIDE, 0.2 * width)
        titles = [shorten(literal(n, theme), side, theme, size, bold=True) for n in names]
        cells = [
            [shorten(literal(_value(v[j]), theme), side, theme, size) for j in self.shown]
            for v in values
        ]
        features = [shorten(f, min(SIDE, 0.3 * width), theme, size) for f in self._features]
        # The same for all pairs, so that bars of two pairs can be compared.
        first = widest(features, theme, size) + 16 + side  # right edge of the first values
        bar_left = first + 14
        amounts = [] if parts is None else [_amount(parts[j]) for j in self.shown]
        number = max(widest(amounts, theme, size), text_width("< 0.01", theme, size)) + 8
        bar_right = width - side - 14 - number
        if bar_right - bar_left < SHORTEST or lengths is None:  # the numbers alone, where they fit
            lengths = None
            bar_right = bar_left - 8
            if bar_left + number > width - side:
                amounts = []
        top = -HEAD + LINE - 6
        for title, x, ha in ((titles[0], first, "right"), (titles[1], width, "right")):
            self._write(x, top, title, bold=True, ha=ha)
        if amounts:
            words = shorten(heading, width - side - 14 - bar_left, theme, size)
            self._write(bar_left, top, words, color=theme.quiet)
        top -= LINE
        rails, solid = [], []
        for line, j in enumerate(self.shown.tolist()):
            y = top - line * LINE
            self._write(0, y, features[j])
            self._write(first, y, cells[0][line], ha="right")
            self._write(width, y, cells[1][line], ha="right")
            if lengths is not None:
                rails.append(box(bar_left, bar_right, y))
                solid.append(box(bar_left, bar_left + (bar_right - bar_left) * lengths[j], y))
            if amounts:
                self._write(bar_right + 8, y, amounts[line], color=theme.quiet)
        self.rails.set_verts(rails)
        self.bars.set_verts(solid)
        self.bars.set_facecolor(self._colors[0])

    def _write_total(self, share: NDArray[np.float64], total: float, power: int) -> None:
        """Write what the columns without a bar add, and the sum of all."""
        theme = self.theme
        y = -HEAD - 6 - len(self.shown) * LINE
        rest = len(share) - len(self.shown)
        if rest:
            words = f"+ {count(rest, 'columns')} that {_rest(share, self.shown, rest)}"
            self._write(0, y, words, color=theme.quiet)
            y -= LINE
        of = "the square of the distance" if power == 2 else "the distance"
        words = f"Sum {_amount(total)}: {of}"
        self._write(0, y, shorten(words, axes_size(self.ax)[0], theme, theme.small))

    def _write(self, x: float, y: float, words: str, **style: Any) -> None:
        theme = self.theme
        size = style.pop("size", theme.small)
        bold = style.pop("bold", False)
        style = {"color": theme.ink, "ha": "left", "va": "center_baseline"} | style
        font = theme.font(size, bold=bold)
        self._words.write(x, y, words, self._pixels, fontproperties=font, **style)


def box(left: float, right: float, middle: float) -> list[tuple[float, float]]:
    low, high = middle - BAR / 2, middle + BAR / 2
    return [(left, low), (right, low), (right, high), (left, high)]


def _amount(value: float) -> str:
    """Format a contribution: two decimals below 10, so that numbers stand below each other."""
    if 0 < value < 0.005:
        return "< 0.01"
    return score(value) if value < 10 else height(value)


def _rest(share: NDArray[np.float64], shown: NDArray[np.intp], columns: int) -> str:
    """Format what the columns without a bar add."""
    left = float(np.delete(share, shown).sum())
    return f"add{'s' * (columns == 1)} {percent(left) if left else 'nothing'}"


def _value(value: object) -> str:
    """Format a value: integers without decimals, thousands separated."""
    if isinstance(value, (bool, np.bool_)):
        return "yes" if value else "no"
    if isinstance(value, (int, np.integer)):
        return f"{int(value):,}"
    if isinstance(value, (float, np.floating)):
        return format_value(float(value), "number")
    return str(value)


def height_for(columns: int) -> float:
    """Return the height in pixels of a figure with one line for each column and one for the sum."""
    return HEAD + LINE * (columns + 1) + 24
