"""Places of rows or columns with gaps between blocks: one geometry for all that is drawn."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import ArrayLike, NDArray

__all__ = ["GAPS_SHARE", "MIN_GAP", "BlockAxis"]

GAPS_SHARE = 0.25  # of the length that all gaps may take together
MIN_GAP = 1.0  # pixels; where they would be smaller there are none


class BlockAxis:
    """The places of ``n`` rows, or columns, of which some stand apart (canvas/block_axis.js).

    A place is 1 wide, and a gap is measured in places as well: row ``i`` reaches from ``i`` to
    ``i + 1`` where there are no gaps.

    Parameters
    ----------
    n : int
    breaks : sequence of int
        Places at which a block begins, without the first one, ascending.
    gap : float
        Pixels of a gap: less where the gaps would take more than a quarter of the length.
    length : float
        Pixels of the whole axis.

    Attributes
    ----------
    gap : float
        In places.
    extent : float
        Of rows and gaps, in places.
    breaks : ndarray of intp
        Empty if the gaps have no room.

    Examples
    --------
    >>> axis = BlockAxis(4, [3], gap=10, length=90)
    >>> axis.gap, axis.extent
    (0.5, 4.5)
    >>> axis.along([0.5, 3, 3.5]).tolist()
    [0.5, 3.25, 4.0]
    """

    def __init__(self, n: int, breaks: Sequence[int], gap: float, length: float) -> None:
        m = len(breaks)
        pixels = min(gap, GAPS_SHARE * length / m) if m else 0.0
        if pixels < MIN_GAP:
            breaks, m, pixels = (), 0, 0.0
        self.n = n
        self.breaks: NDArray[np.intp] = np.asarray(breaks, dtype=np.intp)
        self.gap = pixels * n / (length - m * pixels) if m else 0.0
        self.extent = n + m * self.gap

    @property
    def blocks(self) -> list[tuple[int, int, float]]:
        """First place of each block, the one behind its last, and how far it is moved."""
        ends = [0, *self.breaks.tolist(), self.n]
        return [(a, b, i * self.gap) for i, (a, b) in enumerate(pairwise(ends))]

    def along(self, places: ArrayLike) -> NDArray[np.float64]:
        """Return where places lie; one between two blocks lies in the middle of the gap."""
        at = np.asarray(places, dtype=np.float64)
        if not len(self.breaks):
            return at
        before = np.searchsorted(self.breaks, at, side="left")
        behind = np.searchsorted(self.breaks, at, side="right")
        moved: NDArray[np.float64] = at + self.gap * (before + behind) / 2
        return moved

    def pieces(self, spans: NDArray[np.float64]) -> tuple[NDArray[np.float64], NDArray[np.intp]]:
        """Divide intervals at the gaps.

        Parameters
        ----------
        spans : ndarray of shape (k, 2)
            Begin and end of each, as places.

        Returns
        -------
        pieces : ndarray of shape (m, 2)
            Where they lie, gaps left out.
        which : ndarray of intp, shape (m,)
            The interval of each piece.
        """
        if not len(self.breaks):
            return spans, np.arange(len(spans))
        found, which = [], []
        first = np.searchsorted(self.breaks, spans[:, 0], side="right")
        last = np.searchsorted(self.breaks, spans[:, 1], side="left")
        blocks = self.blocks
        for i, (begin, end) in enumerate(spans.tolist()):
            for start, stop, moved in blocks[first[i] : last[i] + 1]:
                found.append((max(begin, start) + moved, min(end, stop) + moved))
                which.append(i)
        return np.asarray(found).reshape(-1, 2), np.asarray(which, dtype=np.intp)
