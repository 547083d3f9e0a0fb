"""Where the words at the ends of a tree stand: all in one line, none over another, all alike.

js/src/canvas/label_placement.js follows the same rule: tests/contract/cases/label_placement.json.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from hclust_widgets.common.constants import LABEL_GAP, MAX_LABEL_SHIFT, MAX_LAST_LABEL_SHIFT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

__all__ = ["place_ends", "spread", "widest_first"]

GAP = float(LABEL_GAP)  # pixels between two words
NEAR = MAX_LABEL_SHIFT  # pixels that words may be moved for the sake of a longer wording
FAR = MAX_LAST_LABEL_SHIFT  # and for the shortest one: beyond, nobody follows a line to its end


def place_ends(
    centres: NDArray[np.float64],
    spans: NDArray[np.float64],
    wordings: Sequence[NDArray[np.float64]],
    room: float,
    gap: float = GAP,
) -> tuple[int, NDArray[np.float64]] | None:
    """Choose the first wording that has room at every place, and move it where it must be moved.

    Parameters
    ----------
    centres : ndarray of float, shape (k,)
        Where the words would stand best, in pixels.
    spans : ndarray of float, shape (k,)
        Pixels that each place takes itself: words may move freely within.
    wordings : sequence of ndarray of float, shape (k,)
        Widths of the words, the wording that says most first.
    room : float
        The line runs from 0 to here.
    gap : float
        Pixels between two words.

    Returns
    -------
    int, ndarray of float of shape (k,)
        Which wording, and the middles of its words.
    None
        If not even the last one has room.
    """
    for number, widths in enumerate(wordings):
        places = spread(centres, widths, room, gap)
        if places is None:
            continue
        last = number == len(wordings) - 1
        moved = np.abs(places - centres)
        if np.all(moved <= np.maximum(spans / 2, FAR if last else NEAR)):
            return number, places
    return None


def spread(
    centres: NDArray[np.float64], widths: NDArray[np.float64], room: float, gap: float = GAP
) -> NDArray[np.float64] | None:
    """Move words along a line as little as may be, so that none lies over another.

    Parameters
    ----------
    centres, widths : ndarray of float, shape (k,)
        Of the words, in pixels.
    room : float
        The line runs from 0 to here.
    gap : float
        Pixels between two words.

    Returns
    -------
    ndarray of float, shape (k,)
        The new middles: the sum of the squared moves is the least, the order stays.
    None
        If the line is too short for them.

    Notes
    -----
    Less the widths before them, the middles must not decrease: that is isotonic regression, done
    by pooling neighbours that are in each other's way.
    """
    if widths.sum() + gap * (len(widths) - 1) > room:
        return None
    order = np.argsort(centres, kind="stable")
    wide = widths[order]
    before = np.concatenate([[0.0], np.cumsum((wide[:-1] + wide[1:]) / 2 + gap)])[: len(wide)]
    pools: list[tuple[float, int]] = []  # mean and number of what stands side by side
    for wanted in (centres[order] - before).tolist():
        mean, n = wanted, 1
        while pools and pools[-1][0] >= mean:
            other, m = pools.pop()
            mean, n = (mean * n + other * m) / (n + m), n + m
        pools.append((mean, n))
    even = np.repeat([mean for mean, _ in pools], [n for _, n in pools])
    if len(wide):
        even = np.clip(even, wide[0] / 2, room - wide[-1] / 2 - before[-1])
    places = np.empty(len(wide))
    places[order] = even + before
    return places


def widest_first(
    centres: NDArray[np.float64],
    spans: NDArray[np.float64],
    widths: NDArray[np.float64],
    room: float,
    gap: float = GAP,
) -> NDArray[np.bool_]:
    """Choose which words are written where there is no room for all: those of the widest places.

    Parameters
    ----------
    centres, spans, widths : ndarray of float, shape (k,)
        As for `place_ends`. Words may be half as wide again as their place, not more.
    room, gap : float

    Returns
    -------
    ndarray of bool, shape (k,)
    """
    written = np.zeros(len(centres), dtype=bool)
    taken = np.zeros(int(room) + 2, dtype=bool)
    for i in np.argsort(-spans, kind="stable").tolist():
        half = widths[i] / 2
        if 2 * half > 1.5 * spans[i] or centres[i] - half < 0 or centres[i] + half > room:
            continue
        first = max(0, int(np.floor(centres[i] - half - gap / 2)))
        last = max(0, int(np.ceil(centres[i] + half + gap / 2)))
        if not taken[first:last].any():
            taken[first:last] = written[i] = True
    return written
