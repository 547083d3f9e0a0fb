"""Placement of the cluster labels of a tree: in one line, none over another, in one wording.

The rule of the live view (js/src/canvas/label_placement.js): tests/contract/cases.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from hclust_widgets.common.constants import LABEL_GAP, MAX_LABEL_SHIFT, MAX_LAST_LABEL_SHIFT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

__all__ = ["place_labels", "spread", "widest_first"]

GAP = float(LABEL_GAP)  # pixels between two labels
NEAR = MAX_LABEL_SHIFT  # pixels that labels may be moved in favor of a longer wording
FAR = MAX_LAST_LABEL_SHIFT  # and in favor of the shortest one: longer lines cannot be followed


def place_labels(
    centres: NDArray[np.float64],
    spans: NDArray[np.float64],
    wordings: Sequence[NDArray[np.float64]],
    length: float,
    gap: float = GAP,
) -> tuple[int, NDArray[np.float64]] | None:
    """Choose the first wording that fits at every place, and move labels where necessary.

    Parameters
    ----------
    centres : ndarray of float, shape (k,)
        Preferred centres of the labels, in pixels.
    spans : ndarray of float, shape (k,)
        Width of each place in pixels: labels may move freely within.
    wordings : sequence of ndarray of float, shape (k,)
        Widths of the labels, the longest wording first.
    length : float
        The line runs from 0 to this length.
    gap : float
        Pixels between two labels.

    Returns
    -------
    int, ndarray of float of shape (k,)
        Index of the wording, and the centres of its labels.
    None
        If not even the last wording fits.
    """
    for number, widths in enumerate(wordings):
        places = spread(centres, widths, length, gap)
        if places is None:
            continue
        last = number == len(wordings) - 1
        moved = np.abs(places - centres)
        if np.all(moved <= np.maximum(spans / 2, FAR if last else NEAR)):
            return number, places
    return None


def spread(
    centres: NDArray[np.float64], widths: NDArray[np.float64], length: float, gap: float = GAP
) -> NDArray[np.float64] | None:
    """Move labels along a line by the least amount so that they do not overlap.

    Parameters
    ----------
    centres, widths : ndarray of float, shape (k,)
        Of the labels, in pixels.
    length : float
        The line runs from 0 to this length.
    gap : float
        Pixels between two labels.

    Returns
    -------
    ndarray of float, shape (k,)
        The new centres: the sum of squared moves is minimal, the order is kept.
    None
        If the line is too short for them.

    Notes
    -----
    Minus the widths before them, the centres must not decrease: isotonic regression, solved by
    pooling adjacent violators.
    """
    if widths.sum() + gap * (len(widths) - 1) > length:
        return None
    order = np.argsort(centres, kind="stable")
    wide = widths[order]
    before = np.concatenate([[0.0], np.cumsum((wide[:-1] + wide[1:]) / 2 + gap)])[: len(wide)]
    pools: list[tuple[float, int]] = []  # mean and number of adjacent labels
    for wanted in (centres[order] - before).tolist():
        mean, n = wanted, 1
        while pools and pools[-1][0] >= mean:
            other, m = pools.pop()
            mean, n = (mean * n + other * m) / (n + m), n + m
        pools.append((mean, n))
    even = np.repeat([mean for mean, _ in pools], [n for _, n in pools])
    if len(wide):
        even = np.clip(even, wide[0] / 2, length - wide[-1] / 2 - before[-1])
    places = np.empty(len(wide))
    places[order] = even + before
    return places


def widest_first(
    centres: NDArray[np.float64],
    spans: NDArray[np.float64],
    widths: NDArray[np.float64],
    length: float,
    gap: float = GAP,
) -> NDArray[np.bool_]:
    """Choose the labels that are written where not all fit: those of the widest places.

    Parameters
    ----------
    centres, spans, widths : ndarray of float, shape (k,)
        As for `place_labels`. Labels may be 1.5 times as wide as their place.
    length, gap : float

    Returns
    -------
    ndarray of bool, shape (k,)
    """
    written = np.zeros(len(centres), dtype=bool)
    taken = np.zeros(int(length) + 2, dtype=bool)
    for i in np.argsort(-spans, kind="stable").tolist():
        half = widths[i] / 2
        if 2 * half > 1.5 * spans[i] or centres[i] - half < 0 or centres[i] + half > length:
            continue
        first = max(0, int(np.floor(centres[i] - half - gap / 2)))
        last = max(0, int(np.ceil(centres[i] + half + gap / 2)))
        if not taken[first:last].any():
            taken[first:last] = written[i] = True
    return written
