"""Names that are too long for their room, shortened so that each can be told from the others."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from .text import ELLIPSIS, shorten, text_width

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .theme import Theme

__all__ = ["own_parts", "shorten_names"]

# So far back a word may begin, to be shown from its first letter.
_WORD = 12


def own_parts(names: Sequence[str]) -> list[int]:
    """Return for each name the position of the first character that no other name has there.

    A name that occurs twice has its whole length.

    Examples
    --------
    >>> own_parts(["gene 17", "gene 18", "other"])
    [6, 6, 0]
    """
    order = sorted(range(len(names)), key=lambda i: names[i])
    own = [0] * len(names)
    for a, b in pairwise(order):
        shared = _shared(names[a], names[b])
        own[a], own[b] = max(own[a], shared), max(own[b], shared)
    return own


def _shared(a: str, b: str) -> int:
    n = min(len(a), len(b))
    return next((i for i in range(n) if a[i] != b[i]), n)


def shorten_names(
    names: Sequence[str], widths: float | Sequence[float], theme: Theme, pixels: float
) -> list[str]:
    """Shorten names that share their beginning in the middle, others at their end.

    Parameters
    ----------
    names : sequence of str
    widths : float or sequence of float
        CSS pixels available, for all or for each.
    theme : Theme
    pixels : float
        Text size in CSS pixels.

    Returns
    -------
    list of str
        In each the part that tells it from the others can be seen, if the room allows.
    """
    rooms = [float(widths)] * len(names) if isinstance(widths, int | float) else list(widths)
    pairs = zip(names, own_parts(names), rooms, strict=True)
    words = [_shorten(name, own, room, theme, pixels) for name, own, room in pairs]
    own = own_parts(names)
    for i, differs in _told_apart(names, words):
        words[i] = _shorten(names[i], differs, rooms[i], theme, pixels, own[i])
    return words


def _told_apart(names: Sequence[str], words: Sequence[str]) -> list[tuple[int, int]]:
    """Return which names look as another one does, and the character that tells it from those.

    Of "tumor stage 1 a", "tumor stage 1 b", "tumor stage 2 a" and "tumor stage 2 b" the last
    letters are left, which occur twice: the number has to be seen as well.
    """
    alike: dict[str, list[int]] = {}
    for i, word in enumerate(words):
        alike.setdefault(word, []).append(i)
    found = []
    for group in alike.values():
        first, last = min(names[i] for i in group), max(names[i] for i in group)
        if first == last:
            continue
        # Of all others the first or the last one, in the order of the alphabet, shares the least.
        found += [(i, min(_shared(names[i], first), _shared(names[i], last))) for i in group]
    return found


def _shorten(name: str, own: int, room: float, theme: Theme, pixels: float, last: int = 0) -> str:
    """Show the character at ``own``, and the one at ``last`` where there is little room."""
    plain = shorten(name, room, theme, pixels)
    if plain == name or len(plain) - len(ELLIPSIS) > own or own >= len(name):
        return plain
    start = name.rfind(" ", max(0, own - _WORD), own) + 1 or own
    end = ELLIPSIS + name[start:]
    if text_width(end, theme, pixels) > room and last > start:
        room -= text_width(ELLIPSIS, theme, pixels)
        return ELLIPSIS + _shorten(name[start:], last - start, room, theme, pixels)
    if text_width(end, theme, pixels) > room:
        return shorten(end, room, theme, pixels)
    short, long = 0, start
    while short < long:  # the longest beginning that fits
        middle = (short + long + 1) // 2
        if text_width(name[:middle].rstrip() + end, theme, pixels) <= room:
            short = middle
        else:
            long = middle - 1
    return name[:short].rstrip() + end
