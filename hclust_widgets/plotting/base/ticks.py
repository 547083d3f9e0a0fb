"""Style of the axes in all plots: thin rules, few ticks, thousands separators."""

from __future__ import annotations

import itertools
import math
from typing import TYPE_CHECKING, Any

import numpy as np
from matplotlib.ticker import FixedLocator, FuncFormatter, MaxNLocator

from .plot import points

if TYPE_CHECKING:
    from collections.abc import Sequence

    from matplotlib.axes import Axes

    from .theme import Theme

__all__ = ["format_ticks", "nice_ticks", "style_axis"]


def nice_ticks(low: float, high: float, pixels: float, every: float) -> list[float]:
    """Return round tick positions between two limits.

    Parameters
    ----------
    low, high : float
    pixels : float
        Length of the axis in CSS pixels.
    every : float
        Least distance of two ticks in CSS pixels.

    Returns
    -------
    list of float
        At least one interval where the ends allow it.
    """
    count = max(1, int(pixels / every))
    locator = MaxNLocator(nbins=count, steps=[1, 2, 2.5, 5, 10])
    slack = 1e-9 * abs(high - low)
    found = np.asarray(locator.tick_values(low, high), dtype=float)
    return [float(tick) for tick in found if low - slack <= tick <= high + slack]


def format_ticks(ticks: Sequence[float]) -> list[str]:
    """Return tick labels with equally many decimals and thousands separators.

    Parameters
    ----------
    ticks : sequence of float
        Ascending.

    Returns
    -------
    list of str

    Examples
    --------
    >>> format_ticks([2000, 3000]), format_ticks([0, 0.25, 0.5])
    (['2,000', '3,000'], ['0.00', '0.25', '0.50'])
    """
    steps = [b - a for a, b in itertools.pairwise(ticks)]
    step = min(steps, default=abs(ticks[0]) if ticks else 1.0) or 1.0
    largest = max((abs(tick) for tick in ticks), default=0.0)
    if largest >= 1e9 or (0 < step < 1e-4):
        return [f"{tick:.3g}" for tick in ticks]
    decimals = max(0, -math.floor(math.log10(step) + 1e-9))
    while decimals < 6 and any(abs(round(tick, decimals) - tick) > step / 100 for tick in ticks):
        decimals += 1
    return [f"{tick + 0.0:,.{decimals}f}" for tick in ticks]


def style_axis(
    ax: Axes,
    which: str,
    ticks: Sequence[float],
    labels: Sequence[str],
    theme: Theme,
    **params: Any,
) -> None:
    """Set ticks and tick labels of one axis in the theme's quiet color.

    Parameters
    ----------
    ax : matplotlib.axes.Axes
    which : {"x", "y"}
    ticks : sequence of float
    labels : sequence of str
    theme : Theme
    **params
        Further parameters of `Axes.tick_params`.
    """
    axis = ax.xaxis if which == "x" else ax.yaxis
    words = dict(zip(ticks, labels, strict=True))
    axis.set_major_locator(FixedLocator(list(ticks)))
    axis.set_major_formatter(FuncFormatter(lambda value, _: words.get(value, "")))
    # Every property is set: a style sheet may have switched ticks off or to the other side.
    sides = {"x": ("bottom", "top"), "y": ("left", "right")}[which]
    if "right" in params:
        sides = sides[::-1]
    style: dict[str, Any] = {
        "direction": "out",
        sides[0]: True,
        sides[1]: False,
        f"label{sides[0]}": True,
        f"label{sides[1]}": False,
        "length": points(4),
        "width": points(1),
        "pad": points(4),
        "color": theme.rule,
        "labelcolor": theme.quiet,
        "labelfontfamily": theme.font(theme.small).get_family(),
        "labelsize": points(theme.small),
    }
    ax.tick_params(axis=which, which="major", **(style | params))  # type: ignore[arg-type]
    for tick in axis.get_ticklabels():
        tick.set_parse_math(False)


def plain_spines(ax: Axes, theme: Theme, *shown: str) -> None:
    """Show only the named sides of the frame, as thin rules.

    Parameters
    ----------
    ax : matplotlib.axes.Axes
    theme : Theme
    *shown : {"left", "right", "top", "bottom"}
    """
    for side, spine in ax.spines.items():
        spine.set_visible(side in shown)
        spine.set_color(theme.rule)
        spine.set_linewidth(points(1))
