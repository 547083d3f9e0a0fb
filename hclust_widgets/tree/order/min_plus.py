"""Products of matrices with (min, +) in place of (+, *), and the least of their numbers."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

__all__ = ["TIE", "first_least", "min_plus"]

Floats = NDArray[np.float64]

#: Numbers in a block of a product: what fits into a processor's cache.
_BLOCK = 16_384

#: Two lengths that differ by less, relative to the larger, are the same: the order of a sum of
#: floats changes its last bits.
TIE = 1e-12


def min_plus(first: Floats, second: Floats) -> Floats:
    """Return min over q of first[p, q] + second[q, r]: ndarray of shape (p, r)."""
    p, q = first.shape
    r = second.shape[1]
    second = np.ascontiguousarray(second)
    if p * q * r <= _BLOCK:
        return np.asarray((first[:, :, None] + second).min(axis=1))
    found = np.empty((p, r))
    rows = max(1, _BLOCK // r)
    for at in range(0, p, rows):
        part, some = found[at : at + rows], first[at : at + rows]
        if part.size * 8 > _BLOCK or q < 8:
            _step_by_step(some, second, part)
            continue
        width = _BLOCK // part.size  # few numbers: several q at a time
        part[:] = (some[:, :width, None] + second[:width]).min(axis=1)
        for begin in range(width, q, width):
            end = begin + width
            step = (some[:, begin:end, None] + second[begin:end]).min(axis=1)
            np.minimum(part, step, out=part)
    return found


def _step_by_step(first: Floats, second: Floats, found: Floats) -> None:
    """Write the (min, +) product of two matrices, one q after the other."""
    columns = np.ascontiguousarray(first.T)[:, :, None]
    np.add(columns[0], second[0], out=found)
    step = np.empty_like(found)
    for column, row in zip(columns[1:], second[1:], strict=True):
        np.add(column, row, out=step)
        np.minimum(found, step, out=found)


def first_least(lengths: Floats) -> tuple[int, int]:
    """Return row and column of the first that is as small as any."""
    tied = lengths <= lengths.min() * (1 + TIE)
    row, column = divmod(int(np.argmax(tied)), lengths.shape[1])
    return row, column
