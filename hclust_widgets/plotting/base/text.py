"""Text in figures: names made drawable, and their widths.

Text from the data is drawn literally: no mathtext, no line breaks, no missing glyphs.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING

from .fonts import POINTS_PER_PIXEL, code_points, font_properties

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .theme import Theme

__all__ = ["literal", "shorten", "shorten_title", "text_width", "widest"]

ELLIPSIS = "\N{HORIZONTAL ELLIPSIS}"
_NUMBER = re.compile(r" \([\d,]+\)$")  # that follows a name in the title of a cluster
_NO_GLYPH = "\N{WHITE VERTICAL RECTANGLE}"
_MAX_LENGTH = 300  # characters; a longer name never fits, and measuring it would take time


def literal(text: object, theme: Theme) -> str:
    """Return text as it can be drawn: one line, no control characters, no missing glyph.

    Parameters
    ----------
    text : object
        Whatever names a row or a column.
    theme : Theme
        Its fonts say which characters can be drawn.

    Returns
    -------
    str
        Characters that no font has are shown as one empty box.
    """
    return _literal(str(text)[:_MAX_LENGTH], theme.fonts)


@lru_cache(maxsize=20_000)
def _literal(text: str, fonts: tuple[str, ...]) -> str:
    if text.isascii() and text.isprintable():
        return " ".join(text.split())
    known = code_points(fonts)
    out: list[str] = []
    for char in text:
        if char.isspace():
            out.append(" ")
        elif unicodedata.category(char) in ("Cc", "Cf", "Cs"):
            continue
        elif ord(char) in known:
            out.append(char)
        elif unicodedata.category(char) != "Mn" and out[-1:] != [_NO_GLYPH]:
            out.append(_NO_GLYPH)
    return " ".join("".join(out).split())


def shorten(text: str, width: float, theme: Theme, pixels: float, *, bold: bool = False) -> str:
    """Return the text, or as much of its beginning as fits with an ellipsis.

    Parameters
    ----------
    text : str
    width : float
        CSS pixels available.
    theme : Theme
    pixels : float
        Text size in CSS pixels.
    bold : bool, default=False

    Returns
    -------
    str
        Empty if not even one character fits.
    """
    if text_width(text, theme, pixels, bold=bold) <= width:
        return text
    short, long = 0, len(text)
    while short < long:  # the longest beginning that fits
        middle = (short + long + 1) // 2
        cut = text[:middle].rstrip() + ELLIPSIS
        if text_width(cut, theme, pixels, bold=bold) <= width:
            short = middle
        else:
            long = middle - 1
    return text[:short].rstrip() + ELLIPSIS if short else ""


def shorten_title(
    title: str, width: float, theme: Theme, pixels: float, *, bold: bool = False
) -> str:
    """Return the title of a cluster, or as much of its name as fits before its number.

    Parameters
    ----------
    title : str
        ``"Light cars (3)"``, or any other text, which is shortened as by :func:`shorten`.
    width, theme, pixels, bold
        As for :func:`shorten`.
    """
    whole = shorten(title, width, theme, pixels, bold=bold)
    number = _NUMBER.search(title)
    if whole == title or number is None:
        return whole
    room = width - text_width(number[0], theme, pixels, bold=bold)
    name = shorten(title[: number.start()], room, theme, pixels, bold=bold)
    return name + number[0] if name else whole


def text_width(text: str, theme: Theme, pixels: float, *, bold: bool = False) -> float:
    """Return how wide a line of text is.

    Parameters
    ----------
    text : str
    theme : Theme
    pixels : float
        Text size in CSS pixels.
    bold : bool, default=False

    Returns
    -------
    float
        Width in CSS pixels, rounded up a little, since hinting moves glyphs.
    """
    return _width(text, theme.fonts, pixels, bold)


def widest(texts: Iterable[str], theme: Theme, pixels: float, *, bold: bool = False) -> float:
    """Return the largest `text_width` of some texts, 0 for none."""
    return max((text_width(text, theme, pixels, bold=bold) for text in texts), default=0.0)


@lru_cache(maxsize=20_000)
def _width(text: str, fonts: tuple[str, ...], pixels: float, bold: bool) -> float:
    from matplotlib.textpath import text_to_path

    if not text:
        return 0.0
    font = font_properties(fonts, pixels, bold)
    width: float = text_to_path.get_text_width_height_descent(text, font, ismath=False)[0]
    return width / POINTS_PER_PIXEL * 1.02 + 0.5
