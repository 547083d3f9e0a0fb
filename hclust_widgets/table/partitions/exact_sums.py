"""Sums that are the same in whatever order and partitions their numbers come.

Floating-point sums depend on the order; sums of whole numbers do not. So numbers are added up as
multiples of a small power of two.
"""

from __future__ import annotations

import math
from fractions import Fraction

import numpy as np

from hclust_widgets.common.arrays import Floats, Ints

__all__ = ["CHUNK", "column_sums", "grouped_sums", "mean_of", "power_above", "sums_as_floats"]

#: Rows that are worked on at once: their partial sums stay below 2^53, so no digit is lost.
CHUNK = 65_536

# A number is a multiple of 2^-30 of its bound, and the rest one of 2^-60.
_BITS = 30
# Units of the sums of whole columns, below the smallest number that float64 holds.
_MIN = 1130


def column_sums(values: Floats) -> list[int]:
    """Return the sum of every column in units of ``2**-1130``, without any rounding.

    Parameters
    ----------
    values : ndarray of shape (n, p)
        Finite.
    """
    return [_exact(np.ascontiguousarray(column)) for column in values.T]


def _exact(values: Floats) -> int:
    total = 0
    for at in range(0, len(values), CHUNK):
        mantissa, exponent = np.frexp(values[at : at + CHUNK])
        high = np.rint(np.ldexp(mantissa, 27))
        low = np.ldexp(np.ldexp(mantissa, 27) - high, 26)
        lowest = int(exponent.min())
        place = exponent - lowest
        for part, bits in ((high, 27), (low, 53)):
            sums = np.bincount(place, part)
            for i in np.flatnonzero(sums).tolist():
                total += int(sums[i]) << (lowest + i - bits + _MIN)
    return total


def mean_of(total: int, count: int) -> float:
    """Return the mean of numbers of a sum by :func:`column_sums`, rounded once; nan of none."""
    return float(Fraction(total, count << _MIN)) if count else math.nan


def power_above(bounds: Floats) -> Floats:
    """Return for each bound a power of two that is not below it, 1 for a bound of 0."""
    exponents = np.frexp(bounds)[1]
    found: Floats = np.where(bounds > 0, np.ldexp(1.0, exponents), 1.0)
    return found


def grouped_sums(values: Floats, group: Ints, n_groups: int, scale: Floats) -> Ints:
    """Add up rows group by group.

    Parameters
    ----------
    values : ndarray of shape (n, p)
        Of at most ``CHUNK`` rows.
    group : ndarray of intp, shape (n,)
    n_groups : int
    scale : ndarray of shape (p,)
        Of :func:`power_above`: no value is larger.

    Returns
    -------
    ndarray of int64, shape (2, n_groups, p)
        Whole numbers, to be added to others; :func:`sums_as_floats` reads them. Digits below
        2^-60 of the scale are rounded away value by value.
    """
    found = np.empty((2, n_groups, values.shape[1]), dtype=np.int64)
    for j, column in enumerate(values.T):
        at = np.ldexp(column / scale[j], _BITS)
        high = np.rint(at)
        low = np.rint(np.ldexp(at - high, _BITS))
        found[0, :, j] = np.bincount(group, high, minlength=n_groups)
        found[1, :, j] = np.bincount(group, low, minlength=n_groups)
    return found


def sums_as_floats(sums: Ints, scale: Floats) -> Floats:
    """Return sums of :func:`grouped_sums` as numbers: ndarray of shape (n_groups, p)."""
    high, low = sums.astype(np.float64)
    found: Floats = (np.ldexp(high, -_BITS) + np.ldexp(low, -2 * _BITS)) * scale
    return found
