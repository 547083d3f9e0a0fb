"""Sums that are kept while numbers come in, for a correlation of more pairs than fit in memory."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]


class Moments:
    """Running sums for a correlation, shifted by the first values against cancellation."""

    def __init__(self) -> None:
        self.n = 0
        self.shift: tuple[float, float] | None = None
        self.sums = np.zeros(5)

    def add(self, x: Floats, y: Floats) -> None:
        """Take in pairs: two arrays of one length, not empty."""
        if self.shift is None:
            self.shift = (float(x[0]), float(y[0]))
        x, y = x - self.shift[0], y - self.shift[1]
        self.n += len(x)
        self.sums += (x.sum(), y.sum(), x @ x, y @ y, x @ y)

    def correlation(self) -> float:
        """Give Pearson's correlation of all pairs; nan where one side does not vary."""
        if self.n < 2:
            return float("nan")
        sx, sy, xx, yy, xy = self.sums / self.n
        # Two roots and not one of the product, which very small or large numbers do not survive.
        across, up = np.sqrt(max(xx - sx * sx, 0.0)), np.sqrt(max(yy - sy * sy, 0.0))
        return float((xy - sx * sy) / across / up) if across > 0 and up > 0 else float("nan")
