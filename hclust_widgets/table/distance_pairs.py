"""Distances as a list: two names and a value a line, as mash, FastANI, BLAST and others write."""

from __future__ import annotations

import math
from dataclasses import dataclass
from itertools import islice
from typing import Any

import numpy as np
import pandas as pd
from pandas.api import types

from hclust_widgets.common.arrays import Floats
from hclust_widgets.common.row_refs import format_label

__all__ = [
    "PairColumns",
    "find_pairs",
    "looks_like_pairs",
    "refuse_other_table",
    "square_of_pairs",
]

# With fewer rows three lines of two words would do.
_MIN_ROWS = 3
# A longer list whose pairs cannot all be there is not looked through.
_SMALL = 10_000
# Differences by rounding between a pair and its reverse, relative to the largest value.
_TOLERANCE = 1e-8


@dataclass(frozen=True)
class PairColumns:
    """The columns of a list of pairs.

    Attributes
    ----------
    one, other : column name
        Hold the names of both rows.
    value : column name
        Holds their distance or similarity.
    n_rows : int
        Number of different names.
    complete : bool
        Whether every pair of names stands in the list, in one direction or both.
    """

    one: Any
    other: Any
    value: Any
    n_rows: int
    complete: bool


def find_pairs(table: pd.DataFrame) -> PairColumns | None:
    """Find the columns of a list of pairs: two of names, and the first of numbers behind them.

    Parameters
    ----------
    table : DataFrame

    Returns
    -------
    PairColumns or None
        None if there are no such columns, or if they hold fewer than three names.
    """
    dtypes = table.dtypes.tolist()
    able = (c for c, dtype in enumerate(dtypes) if not types.is_float_dtype(dtype))
    names = list(islice((c for c in able if _names_rows(table.iloc[:, c])), 2))
    if len(names) < 2:
        return None
    i, j = names
    value = next((c for c in range(j + 1, len(dtypes)) if _holds_values(dtypes[c])), None)
    if value is None:
        return None
    one, other = table.iloc[:, i], table.iloc[:, j]
    if one.isna().any() or other.isna().any():
        return None
    most = math.isqrt(2 * len(table)) + 2  # names of a list in which every pair stands
    if max(one.nunique(), other.nunique()) > most and len(table) > _SMALL:
        return None
    rows, at = _codes(one, other)
    n = len(rows)
    low, high = np.minimum(*at), np.maximum(*at)
    found = len(np.unique(low[low != high].astype(np.int64) * n + high[low != high]))
    if n < _MIN_ROWS:
        return None
    labels = table.columns.tolist()
    complete = found == n * (n - 1) // 2
    return PairColumns(labels[i], labels[j], labels[value], n, complete)


def looks_like_pairs(table: pd.DataFrame) -> PairColumns | None:
    """Return the columns of a list of pairs if nearly nothing but such a list looks so, else None.

    Every pair stands in it, in both directions with one value, and all rows are equally far from
    themselves; so a trial of all combinations of two factors is none.

    Parameters
    ----------
    table : DataFrame
    """
    pairs = find_pairs(table)
    if pairs is None or not pairs.complete or len(table) > pairs.n_rows**2:
        return None
    values = table[pairs.value].to_numpy(dtype=np.float64, na_value=np.nan)
    own = values[(table[pairs.one] == table[pairs.other]).to_numpy(dtype=bool)]
    if len(own) and np.ptp(own) > 0:
        return None
    try:
        square_of_pairs(table, pairs, "distance")
    except ValueError:
        return None
    return pairs


def refuse_other_table(table: pd.DataFrame, pairs: PairColumns) -> None:
    """Raise a ValueError for a table that only by chance has the columns of a list of pairs.

    Both columns of a list name the same rows, and no pair has more than two lines.
    """
    if any(word in str(pairs.value).lower() for word in ("dist", "simil", "corr")):
        return
    one, other = (set(table[name].tolist()) for name in (pairs.one, pairs.other))
    if 2 * len(one & other) >= pairs.n_rows and len(table) <= pairs.n_rows**2:
        return
    raise ValueError(
        "Distances are square or a list of pairs, but this table of "
        f"{table.shape[0]:,} x {table.shape[1]:,} is neither: pass as many columns as rows, or "
        "ClusterState(table) to compare its rows by their columns."
    )


def square_of_pairs(table: pd.DataFrame, pairs: PairColumns, kind: str) -> pd.DataFrame:
    """Return the square matrix of a list of pairs.

    Parameters
    ----------
    table : DataFrame
    pairs : PairColumns
    kind : str
        "distance", or a similarity, whose diagonal is 1 or 100 where the list does not tell it.

    Returns
    -------
    DataFrame of float64, shape (n, n)
        Rows in the order in which their names come up, line by line. Pairs without a line are
        missing.

    Raises
    ------
    ValueError
        If a pair has two values; one sentence that names it.
    """
    rows, (i, j) = _codes(table[pairs.one], table[pairs.other])
    values = table[pairs.value].to_numpy(dtype=np.float64, na_value=np.nan)
    n = len(rows)
    square = np.full((n, n), np.nan)
    square[i, j] = values
    scale = float(np.nanmax(np.abs(values))) if np.isfinite(values).any() else 1.0
    apart = np.abs(square[i, j] - values) > _TOLERANCE * scale
    mirrored = square.T
    apart |= np.abs(mirrored[i, j] - values) > _TOLERANCE * scale
    if apart.any():
        k = int(apart.argmax())
        a, b = format_label(rows[i[k]]), format_label(rows[j[k]])
        other = mirrored[i[k], j[k]]
        if not abs(other - values[k]) > _TOLERANCE * scale:
            other = square[i[k], j[k]]
        raise ValueError(
            f"The pair of {a!r} and {b!r} has two values, {values[k]:g} and {other:g}: every pair "
            "has one, so leave one of the lines out, or take their mean."
        )
    square = np.where(np.isnan(square), mirrored, square)
    _fill_diagonal(square, kind)
    return pd.DataFrame(square, index=rows, columns=rows)


def top_of_pairs(values: Floats, kind: str) -> float:
    """Return the similarity of a row to itself: 1, or 100 for percent; 0 for distances."""
    if kind == "distance":
        return 0.0
    return 100.0 if np.nanmax(np.abs(values), initial=0) > 2 else 1.0


def _fill_diagonal(square: Floats, kind: str) -> None:
    diagonal = np.diag(square).copy()
    diagonal[np.isnan(diagonal)] = top_of_pairs(square, kind)
    np.fill_diagonal(square, diagonal)


def _holds_values(dtype: Any) -> bool:
    return types.is_numeric_dtype(dtype) and not types.is_bool_dtype(dtype)


def _names_rows(column: pd.Series) -> bool:
    """Check whether a column holds words or whole numbers, other than numbers of the lines."""
    if types.is_bool_dtype(column.dtype):
        return False
    if types.is_integer_dtype(column.dtype):
        return not (column.is_monotonic_increasing and column.is_unique)
    if types.is_object_dtype(column.dtype):  # of any objects, lists too
        return types.infer_dtype(column, skipna=True) in ("string", "integer")
    return types.is_string_dtype(column.dtype)


def _codes(one: pd.Series, other: pd.Series) -> tuple[pd.Index, tuple[Any, Any]]:
    """Return the names in the order in which they come up, and the position of each cell's name."""
    both = np.empty(2 * len(one), dtype=object)
    both[0::2], both[1::2] = one.to_numpy(dtype=object), other.to_numpy(dtype=object)
    codes, rows = pd.factorize(both)
    return pd.Index(rows), (codes[0::2], codes[1::2])
