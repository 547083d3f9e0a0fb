"""Missing cells of a heatmap: their color, and the entry below the color bar that says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from matplotlib.patches import Rectangle

from hclust_widgets.common.constants import MISSING_COLOR
from hclust_widgets.plotting.base.plot import axes_pixels

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from numpy.typing import ArrayLike

    from hclust_widgets.plotting.base.theme import Theme

__all__ = ["MISSING_ROOM", "mark_missing"]

#: How much wider the space beside the heatmap is with that entry, in CSS pixels.
MISSING_ROOM = 14.0

_SIZE = 9.0


def mark_missing(ax: Axes, bar: Axes | None, values: ArrayLike, theme: Theme) -> None:
    """Show the cells that are nan in gray, with an entry below the color bar.

    Parameters
    ----------
    ax : matplotlib.axes.Axes
        Of the heatmap, which leaves missing cells transparent.
    bar : matplotlib.axes.Axes or None
        Of the color bar.
    values : array of float
    theme : Theme
    """
    if not np.isnan(np.asarray(values)).any():
        return
    ax.set_facecolor(MISSING_COLOR)
    if bar is None:
        return
    below = axes_pixels(bar, (0, 0))
    bar.add_patch(
        Rectangle(
            (0, -12 - _SIZE), _SIZE, _SIZE, transform=below, color=MISSING_COLOR, clip_on=False
        )
    )
    bar.text(
        _SIZE + 5,
        -12 - _SIZE / 2,
        "missing",
        transform=below,
        va="center",
        color=theme.quiet,
        fontproperties=theme.font(theme.small),
        parse_math=False,
        clip_on=False,
    )
