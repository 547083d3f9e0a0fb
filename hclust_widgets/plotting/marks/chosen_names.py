"""Names of chosen rows at a margin, with lines to their rows (ComplexHeatmap's ``anno_mark``)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from matplotlib.collections import LineCollection
from matplotlib.transforms import blended_transform_factory

from hclust_widgets.plotting.base.label_placement import spread
from hclust_widgets.plotting.base.long_names import shorten_names
from hclust_widgets.plotting.base.plot import axes_pixels, points
from hclust_widgets.plotting.base.text import literal, widest

if TYPE_CHECKING:
    from collections.abc import Sequence

    from matplotlib.axes import Axes
    from numpy.typing import NDArray

    from hclust_widgets.plotting.base.theme import Theme

    from .column_labels import Along

__all__ = ["LEAD", "ChosenNames", "names_beside"]

LEAD = 18.0  # pixels of the lines from the rows to their names


def names_beside(feet: NDArray[np.float64], length: float, theme: Theme) -> NDArray[np.float64]:
    """Return where names stand along a margin, each as near to its row as it can be.

    Parameters
    ----------
    feet : ndarray of float, shape (k,)
        Pixels along the margin.
    length : float
        Of the margin.
    theme : Theme

    Raises
    ------
    ValueError
        If they do not fit.
    """
    if not len(feet):
        return feet
    places = spread(feet, np.full(len(feet), theme.small + 2.0), length, gap=0.0)
    if places is None:
        raise ValueError(
            f"The names of {len(feet):,} rows do not fit beside each other: choose fewer, or a "
            "larger figure."
        )
    return places


class ChosenNames:
    """Names at the right of a heatmap.

    Parameters
    ----------
    names : sequence of str
        Of all rows.
    rows : sequence of int
        Those that are named.
    order : ndarray of intp
        Row at each place from the top.
    room : float
        Pixels for a name.
    theme : Theme

    Attributes
    ----------
    places : ndarray of intp
        Of the named rows, from the top.
    words : list of str
    width : float
        Pixels that they take, lines included.
    """

    def __init__(
        self,
        names: Sequence[object],
        rows: Sequence[int],
        order: NDArray[np.intp],
        room: float,
        theme: Theme,
    ) -> None:
        self.theme = theme
        self.places = np.flatnonzero(np.isin(order, rows))
        words = [literal(names[row], theme) for row in order[self.places].tolist()]
        self.words = shorten_names(words, room, theme, theme.small)
        self.width = widest(self.words, theme, theme.small) + LEAD + 6 if words else 0.0

    def draw(self, ax: Axes, tall: float, along: Along | None = None) -> LineCollection:
        """Write the names; a line leads from each to the middle of its row.

        Parameters
        ----------
        ax : matplotlib.axes.Axes
            Whose rows are 1 high, and counted from the top.
        tall : float
            Its height in CSS pixels.
        along : callable, optional
            Where places lie, if some rows stand apart.
        """
        theme = self.theme
        low, high = sorted(ax.get_ylim())
        unit = tall / (high - low)
        feet = self.places.astype(np.float64) + 0.5
        if along is not None:
            feet = along(feet)
        at = names_beside(feet * unit, tall, theme) / unit
        beside = blended_transform_factory(axes_pixels(ax, (1, 0)), ax.transData)
        for y, word in zip(at.tolist(), self.words, strict=True):
            ax.text(
                LEAD,
                y,
                word,
                transform=beside,
                va="center_baseline",
                color=theme.quiet,
                fontproperties=theme.font(theme.small),
                parse_math=False,
                clip_on=False,
            )
        x = np.array([2.0, 5.0, LEAD - 3.0])
        lines = LineCollection(
            [np.column_stack([x, [foot, foot, y]]) for foot, y in zip(feet, at, strict=True)],
            transform=beside,
            clip_on=False,
        )
        lines.set(color=theme.quiet, linewidth=points(0.8))
        ax.add_collection(lines, autolim=False)
        return lines
