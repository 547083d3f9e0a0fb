"""Names of columns under a heatmap: level, slanted or upright, whatever is legible."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from matplotlib.transforms import blended_transform_factory

from hclust_widgets.plotting.base.long_names import shorten_names
from hclust_widgets.plotting.base.plot import axes_pixels
from hclust_widgets.plotting.base.text import literal, text_width, widest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from matplotlib.axes import Axes
    from numpy.typing import ArrayLike, NDArray

    from hclust_widgets.plotting.base.theme import Theme

    Along = Callable[[ArrayLike], NDArray[np.float64]]

__all__ = ["ColumnLabels"]

SLANT = 37.0  # degrees
MAX_LENGTH = 140.0
FROM_EDGE = 6.0


class ColumnLabels:
    """The names of a heatmap's columns, from left to right.

    Parameters
    ----------
    names : iterable of object
        Underscores are shown as spaces.
    theme : Theme

    Attributes
    ----------
    words : list of str
        As they are written, after `fit`.
    angle : float
        Degrees, after `fit`: 0, 37 or 90.
    every : int
        Step between the labels that are written: 1 unless columns are narrower than a line.
    """

    def __init__(self, names: Iterable[object], theme: Theme) -> None:
        self.theme = theme
        self._full = [literal(name, theme) for name in names]
        self.words = list(self._full)
        self.angle = 0.0
        self.every = 1

    def fit(self, column: float, left: float, most: float, *, slanted: bool = True) -> float:
        """Choose angle and wording.

        Parameters
        ----------
        column : float
            Pixels that one column is wide.
        left : float
            Pixels left of the first column, into which a slanted name may reach.
        most : float
            Largest height in pixels.
        slanted : bool, default=True
            Whether names may reach into the space at the left.

        Returns
        -------
        float
            Height of the labels.
        """
        theme, size = self.theme, self.theme.small
        self.every = 1
        # The first that is too wide decides: matplotlib takes a second to measure thousands.
        if all(text_width(name, theme, size) + 8 <= column for name in self._full):
            self.angle, self.words = 0.0, list(self._full)
            return size + 14
        turn = np.radians(SLANT)
        if slanted and column * np.sin(turn) >= size + 1:
            self.angle = SLANT
            longest = min(MAX_LENGTH, (most - 16) / np.sin(turn))
            edges = left + column * (np.arange(len(self._full)) + 0.5) - 6
            widths = np.minimum(longest, edges / np.cos(turn)).tolist()
        else:
            self.angle = 90.0
            self.every = max(1, int(np.ceil((size + 2) / column)))
            widths = [min(MAX_LENGTH, most - 10)] * len(self._full)
        self.words = list(self._full)
        shown = slice(None, None, self.every)
        written = self._full[shown]
        if shorten_names(written, widths[shown], theme, size) != written:
            self.words = shorten_names(self._full, widths, theme, size)  # told from all others
        wide = widest(self.words[shown], theme, size)
        turn = np.radians(self.angle)
        return float(wide * np.sin(turn) + size * np.cos(turn) + 12)

    def draw(self, ax: Axes, along: Along | None = None) -> None:
        """Write the labels under the axes, whose columns are one unit wide.

        Parameters
        ----------
        ax : matplotlib.axes.Axes
        along : callable, optional
            Where places lie, if some columns stand apart.
        """
        theme = self.theme
        under = blended_transform_factory(ax.transData, axes_pixels(ax))
        slanted = 0 < self.angle < 90
        x = np.arange(len(self.words)) + 0.5
        if along is not None:
            x = along(x)
        for j in range(0, len(self.words), self.every):
            ax.text(
                x[j],
                -FROM_EDGE,
                self.words[j],
                transform=under,
                rotation=self.angle,
                rotation_mode="anchor" if slanted else "default",
                ha="right" if slanted else "center",
                va="center_baseline" if slanted else "top",
                color=theme.quiet,
                fontproperties=theme.font(theme.small),
                parse_math=False,
                clip_on=False,
            )
