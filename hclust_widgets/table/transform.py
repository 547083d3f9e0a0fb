"""Transformation of columns before they are scaled, and scaling of rows after it.

The order of steps: gaps are filled, columns of numbers are transformed, columns are scaled, rows
are scaled; weights of columns count in the distances.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from hclust_widgets.common.arrays import Bools, Floats, Ints
from hclust_widgets.table.metric.metric_kinds import TRUTH_METRICS

if TYPE_CHECKING:
    from hclust_widgets.table.columns.schema import Schema

__all__ = [
    "ROW_SCALINGS",
    "ROW_SCALING_WORDS",
    "TRANSFORMS",
    "TRANSFORM_WORDS",
    "flat_note",
    "flat_rows",
    "number_features",
    "scale_rows",
    "transform_columns",
    "transformed_features",
    "used_row_scaling",
    "used_transform",
]

#: What can be done to columns of numbers before they are scaled.
TRANSFORMS = ("none", "log1p", "log2", "rank")

#: How rows can be scaled after the columns.
ROW_SCALINGS = ("none", "center", "standard")

#: What each transformation does, for sentences.
TRANSFORM_WORDS = {
    "log1p": "transformed by log(1 + x)",
    "log2": "transformed by log2(x)",
    "rank": "turned into ranks",
}

#: What each scaling of rows does, for sentences.
ROW_SCALING_WORDS = {"center": "centered row by row", "standard": "standardised row by row"}

# A range of so many units in the last place, relative to the values, is rounding.
_ROUNDING = 4e-15
# So many columns are named.
_NAMED = 3


def used_transform(metric: str | None, transform: str) -> str:
    """Return the transformation that a metric gets: truth values stay 0 and 1."""
    return "none" if metric in TRUTH_METRICS else transform


def used_row_scaling(metric: str | None, row_scaling: str) -> str:
    """Return the scaling of rows that a metric gets.

    Truth values stay 0 and 1, and Gower's distance compares each column within its own range.
    """
    return "none" if metric == "gower" or metric in TRUTH_METRICS else row_scaling


def number_features(schema: Schema, sources: Sequence[int]) -> Ints:
    """Return the features made from numbers or time spans: ndarray of intp.

    Not those of text, truth values, dates and ordered categories.
    """
    fields = [schema[c] for c in sources]
    found = [f.kind in ("number", "span") and not f.is_boolean for f in fields]
    return np.flatnonzero(found)


def transformed_features(
    unscaled: Floats, schema: Schema, sources: Sequence[int], transform: str
) -> Ints:
    """Return the features that are transformed: ndarray of intp.

    Those of :func:`number_features`. For log2, which has no value for 0, columns of 0 and 1 are
    truth values as well.
    """
    at = number_features(schema, sources)
    if transform == "none":
        return at[:0]
    if transform != "log2":
        return at
    return np.asarray([j for j in at if not _is_zero_one(unscaled[:, j])], dtype=np.intp)


def _is_zero_one(values: Floats) -> bool:
    found = np.unique(values[~np.isnan(values)])
    return bool(np.array_equal(found, (0, 1)))


def transform_columns(
    unscaled: Floats, at: Ints, transform: str, names: Sequence[str] = ()
) -> Floats:
    """Transform columns; a missing value stays missing.

    Parameters
    ----------
    unscaled : ndarray of shape (n, p)
    at : ndarray of intp
        From :func:`transformed_features`.
    transform : {"none", "log1p", "log2", "rank"}
        The natural logarithm of 1 + x; the logarithm to base 2; the rank of a value in its column,
        from 1, where tied values share their mean rank.
    names : sequence of p str, optional
        Names of the features, for the message.

    Returns
    -------
    ndarray of shape (n, p)
        The same array if nothing is transformed.

    Raises
    ------
    ValueError
        If a logarithm has no value; the sentence names the columns.
    """
    if transform == "none" or not len(at):
        return unscaled
    every = len(at) == unscaled.shape[1]
    part = unscaled if every else unscaled[:, at]
    if transform == "rank":
        found: Floats = pd.DataFrame(part).rank().to_numpy()
    else:
        lowest = -1.0 if transform == "log1p" else 0.0
        _refuse_low(part, lowest, transform, [names[j] if names else str(j) for j in at])
        found = np.log1p(part) if transform == "log1p" else np.log2(part)
    if every:
        return np.ascontiguousarray(found)
    values = unscaled.copy()
    values[:, at] = found
    return values


def _refuse_low(part: Floats, lowest: float, transform: str, names: Sequence[str]) -> None:
    """Raise a ValueError that names the columns with values that have no logarithm."""
    low = np.fmin.reduce(part)
    bad = np.flatnonzero(low <= lowest)
    if not len(bad):
        return
    shown = ", ".join(f"{names[j]!r} ({low[j]:g})" for j in bad[:_NAMED])
    more = f" and {len(bad) - _NAMED:,} more" if len(bad) > _NAMED else ""
    what = "column" if len(bad) == 1 else "columns"
    it = "it" if len(bad) == 1 else "them"
    instead = "'log1p' or 'rank'" if transform == "log2" and (low > -1).all() else "'rank'"
    logs = " or, if these are logarithms already, 'none'" if (low < 0).any() else ""
    raise ValueError(
        f"{transform} has no value for {lowest:g} and below, which {what} {shown}{more} "
        f"{'holds' if len(bad) == 1 else 'hold'}: choose {instead}{logs}, or leave {it} out."
    )


def flat_rows(part: Floats) -> Bools:
    """Return which rows have one value in all columns, but for rounding: ndarray of shape (n,)."""
    low, high = np.fmin.reduce(part, axis=1), np.fmax.reduce(part, axis=1)
    with np.errstate(over="ignore", invalid="ignore"):
        found: Bools = high - low <= _ROUNDING * np.maximum(np.abs(low), np.abs(high))
    return found


def flat_note(names: Sequence[str]) -> list[str]:
    """Return a note on rows that scaling makes zeros, since they have one value throughout."""
    if not len(names):
        return []
    shown = ", ".join(map(repr, names[:_NAMED])) + (" ..." if len(names) > _NAMED else "")
    return [
        f"The same value in every column of numbers, so that scaling of rows makes it 0: {shown}."
    ]


def scale_rows(
    values: Floats, at: Ints, row_scaling: str, *, rows: Sequence[str] = ()
) -> tuple[Floats, Bools]:
    """Scale each row over its numbers; features of text, truth values and dates stay as they are.

    Parameters
    ----------
    values : ndarray of shape (n, p)
        nan where a value is missing: the row is scaled over the others.
    at : ndarray of intp
        From :func:`number_features`.
    row_scaling : {"none", "center", "standard"}
        Subtract each row's mean; then divide by its standard deviation (that of all values,
        ``ddof=0``, as ``StandardScaler`` does it for columns). A row without any spread becomes
        zeros.
    rows : sequence of n str, optional
        Names of the rows, for the message.

    Returns
    -------
    values : ndarray of shape (n, p)
    flat : ndarray of bool, shape (n,)
        True for rows without any spread.

    Raises
    ------
    ValueError
        If there are less than two columns of numbers, or numbers too large or small to be squared.
    """
    if row_scaling == "none":
        return values, np.zeros(len(values), dtype=bool)
    if len(at) < 2:
        raise ValueError(
            "Scaling of rows compares the values of a row with each other, and needs two columns "
            f"of numbers, but {'one is' if len(at) else 'none is'} compared: compare more columns, "
            "or leave the rows as they are (row_scaling='none')."
        )
    every = len(at) == values.shape[1]
    part = np.ascontiguousarray(values if every else values[:, at])
    flat, gaps = flat_rows(part), bool(np.isnan(part).any())
    with np.errstate(all="ignore"):
        n = np.maximum((~np.isnan(part)).sum(axis=1, keepdims=True), 1) if gaps else None
        mean = part.mean(axis=1, keepdims=True)
        if n is not None:
            mean = np.nansum(part, axis=1, keepdims=True) / n
        found: Floats = np.where(flat[:, None] & ~np.isnan(part), 0.0, part - mean)
        if row_scaling == "standard":
            spread = found.std(axis=1, keepdims=True)
            if n is not None:
                spread = np.sqrt(np.nansum(found**2, axis=1, keepdims=True) / n)
            _refuse_size(found, spread[:, 0], flat, rows)
            found = found / np.where(spread > 0, spread, 1)
    _refuse_size(found, None, flat, rows)
    if every:
        return found, flat
    scaled = np.array(values, dtype=float, order="C")
    scaled[:, at] = found
    return scaled, flat


def _refuse_size(found: Floats, spread: Floats | None, flat: Bools, rows: Sequence[str]) -> None:
    """Raise a ValueError that names a row whose mean or spread leaves the range of floats."""
    bad = np.isinf(found).any(axis=1)
    if spread is not None:
        bad |= np.isinf(spread) | ((spread < 1e-150) & ~flat & ~np.isnan(found).all(axis=1))
    if bad.any():
        at = int(bad.argmax())
        raise ValueError(
            f"Row {rows[at] if len(rows) else at!r} holds numbers too large or too small to be "
            "scaled: divide the columns by their units first, or scale them as well."
        )
