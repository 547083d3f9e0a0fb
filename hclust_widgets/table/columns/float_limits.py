"""Numbers at the limits of floating point: whole numbers it cannot tell apart, sums too large."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
import pandas as pd
from pandas.api import types

from hclust_widgets.common.arrays import Floats

__all__ = ["equal_as_floats", "refuse_overflow", "refuse_underflow", "refuse_vanished"]

#: From here on floating point leaves whole numbers out: 2**53.
_EXACT = 2.0**53
# Sums and squares of numbers up to this are finite, whatever imputer computes them.
_SUMMED = 1e150
# Smaller ranges cannot be brought to 1 by a factor that is a floating-point number.
_SMALLEST_SPAN = 1e-300
_NAMED = 3
# Of these a distance of 0 means equal rows.
_OF_DIFFERENCES = ("euclidean", "sqeuclidean", "minkowski", "cityblock", "chebyshev")


def equal_as_floats(table: pd.DataFrame, numbers: Mapping[int, Floats]) -> list[str]:
    """Return notes on whole numbers that become equal, since they are computed with as floats.

    Parameters
    ----------
    table : DataFrame
    numbers : mapping from position to ndarray
        Values of the columns that are compared as numbers, as floating-point numbers.
    """
    found = []
    dtypes = table.dtypes.tolist()
    for c, values in numbers.items():
        if types.is_float_dtype(dtypes[c]) or types.is_bool_dtype(dtypes[c]):
            continue
        with np.errstate(invalid="ignore"):
            if not (np.abs(values) >= _EXACT).any():
                continue
        column = table.iloc[:, c]
        present = column.dropna()
        if not types.is_integer_dtype(column.dtype) and not all(
            isinstance(value, int) for value in present.unique()
        ):
            continue
        distinct = len(set(present.tolist()))
        left = len(np.unique(values[np.isfinite(values)]))
        if left < distinct:
            found.append(f"{table.columns.tolist()[c]!r} ({distinct:,} become {left:,})")
    if not found:
        return []
    more = f" and {len(found) - _NAMED:,} more" if len(found) > _NAMED else ""
    which = ", ".join(found[:_NAMED]) + more
    note = (
        "Different whole numbers beyond 9,007,199,254,740,992 become equal as floating-point "
        f"numbers: in column {which}. Leave the column out if it identifies the rows; else "
        "subtract a whole number near them first."
    )
    return [note]


def refuse_overflow(values: Floats, names: Sequence[str], missing: str) -> None:
    """Raise if gaps would be filled by sums that are no numbers any more.

    Parameters
    ----------
    values : ndarray of shape (n, p)
    names : sequence of p str
    missing : str
        The way in which gaps are filled.
    """
    with np.errstate(invalid="ignore"):
        large = (np.abs(values) > _SUMMED).any(axis=0)
    if large.any() and missing != "most_frequent":
        raise ValueError(
            f"Column {names[int(large.argmax())]!r} holds numbers too large for missing="
            f"{missing!r}: divide it by its unit first, or leave it out."
        )


def refuse_underflow(unscaled: Floats, names: Sequence[str]) -> None:
    """Raise if a column differs by so little that no factor brings its range to 1."""
    with np.errstate(all="ignore"):
        span = np.fmax.reduce(unscaled) - np.fmin.reduce(unscaled)
    small = (span > 0) & (span < _SMALLEST_SPAN)
    if small.any():
        raise ValueError(
            f"Column {names[int(small.argmax())]!r} holds numbers too small to be scaled: multiply "
            "it first, so that it is in a larger unit, or leave it out."
        )


def refuse_vanished(values: Floats, highest: float, metric: str) -> None:
    """Raise if different rows have no distance, since its square would be below 1e-308.

    Parameters
    ----------
    values : ndarray of shape (n, p)
    highest : float
        Height of the last merge.
    metric : str
    """
    if highest > 0 or metric not in _OF_DIFFERENCES:
        return
    if (np.fmin.reduce(values) < np.fmax.reduce(values)).any():
        raise ValueError(
            f"The {metric} distances of these rows are too small for floating point, which makes "
            "all of them 0: choose a scaling, or multiply the columns first."
        )
