"""Cophenetic correlation, in memory that grows with the rows and not with their square."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

__all__ = ["Moments", "correlate_with_heights"]

Floats = NDArray[np.float64]
Ints = NDArray[np.intp]

_BLOCK = 4_000_000  # distances that are computed at once


class Moments:
    """Running sums for a correlation, shifted by the first values against cancellation."""

    def __init__(self) -> None:
        self.n = 0
        self.shift: tuple[float, float] | None = None
        self.sums = np.zeros(5)

    def add(self, x: Floats, y: Floats) -> None:
        """Add pairs: two arrays of the same length, not empty."""
        if self.shift is None:
            self.shift = (float(x[0]), float(y[0]))
        x, y = x - self.shift[0], y - self.shift[1]
        self.n += len(x)
        self.sums += (x.sum(), y.sum(), x @ x, y @ y, x @ y)

    def correlation(self) -> float:
        """Return Pearson's correlation of all pairs; nan where one side does not vary."""
        if self.n < 2:
            return float("nan")
        sx, sy, xx, yy, xy = self.sums / self.n
        # Two roots and not one of the product, which very small or large numbers do not survive.
        across, up = np.sqrt(max(xx - sx * sx, 0.0)), np.sqrt(max(yy - sy * sy, 0.0))
        return float((xy - sx * sy) / across / up) if across > 0 and up > 0 else float("nan")


def correlate_with_heights(
    n: int,
    between: Callable[[slice, slice], Floats],
    neighbor_merge: Ints,
    distances_: Floats,
) -> float:
    """Correlate the distances between rows with the heights at which they join.

    Parameters
    ----------
    n : int
        Number of leaves.
    between : function
        Returns the distances from some places of leaves, left to right, to others.
    neighbor_merge : ndarray of int, shape (n - 1,)
        Merge that joins the leaves at positions j and j + 1. The merge that joins two leaves is
        the largest of those between neighbors on the way.
    distances_ : ndarray of shape (n - 1,)
        Height of each merge.

    Returns
    -------
    float
        Sokal & Rohlf's (1962) cophenetic correlation; nan if all distances or all heights are
        equal.
    """
    last, total = n - 1, Moments()
    block = max(1, _BLOCK // n)
    for at in range(0, last, block):
        stop = min(at + block, last)
        distances = between(slice(at, stop), slice(at, n))
        for j in range(at, stop):
            joins = np.maximum.accumulate(neighbor_merge[j:])
            with np.errstate(all="ignore"):  # squares of large distances: then there is none
                total.add(distances[j - at, j - at + 1 :], distances_[joins])
    with np.errstate(all="ignore"):
        return total.correlation()
