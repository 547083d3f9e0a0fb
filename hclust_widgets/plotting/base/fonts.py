"""Fonts of the figures: families that are installed, sizes in CSS pixels.

Lies below `theme` and `text`. matplotlib is imported inside the functions, since style sheets use
the theme without it.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from matplotlib.font_manager import FontProperties

__all__ = ["POINTS_PER_PIXEL", "code_points", "font_properties"]

POINTS_PER_PIXEL = 72 / 96
"""A CSS pixel is 1/96 inch; matplotlib measures in points of 1/72 inch."""


@lru_cache(maxsize=256)
def font_properties(fonts: tuple[str, ...], pixels: float, bold: bool) -> FontProperties:
    """Return matplotlib's font: families that are installed, size in CSS pixels.

    Parameters
    ----------
    fonts : tuple of str
    pixels : float
    bold : bool

    Returns
    -------
    matplotlib.font_manager.FontProperties
        Shared: callers must not change it.
    """
    from matplotlib.font_manager import FontProperties

    return FontProperties(
        family=list(_installed(fonts)),
        size=pixels * POINTS_PER_PIXEL,
        weight="bold" if bold else "normal",
    )


@lru_cache(maxsize=64)
def code_points(fonts: tuple[str, ...]) -> frozenset[int]:
    """Return the characters that at least one of the installed families can draw.

    Parameters
    ----------
    fonts : tuple of str

    Returns
    -------
    frozenset of int
        Unicode code points.
    """
    from matplotlib.font_manager import FontProperties, fontManager, get_font

    points: set[int] = set()
    for family in _installed(fonts):
        path = fontManager.findfont(FontProperties(family=family))
        points.update(get_font(path).get_charmap())
    return frozenset(points)


@lru_cache(maxsize=64)
def _installed(fonts: tuple[str, ...]) -> tuple[str, ...]:
    """Return the families that matplotlib finds; it warns about all others."""
    from matplotlib.font_manager import fontManager

    found = {entry.name.lower(): entry.name for entry in fontManager.ttflist}
    families = [found[name.lower()] for name in fonts if name.lower() in found]
    return tuple(dict.fromkeys([*families, "DejaVu Sans"]))
