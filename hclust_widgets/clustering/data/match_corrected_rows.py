"""Which rows of a corrected table are those of the table before."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray
from pandas.api.types import is_numeric_dtype

from hclust_widgets.common.row_refs import row_counting

if TYPE_CHECKING:
    from hclust_widgets.clustering.clustering import Clustering

__all__ = ["corrected_rows"]

Ints = NDArray[np.intp]
# What tells apart equal names of rows: the place of the row, which a correction may move.
_PLACE = re.compile(r" \(row \d+\)$")


def corrected_rows(old: Clustering, new: Clustering) -> Ints:
    """Return where the rows of a table are in its corrected version.

    Rows are the same if they have the same name (of equal names the first is the first). Rows
    without names are the same if they stand in the same place of as many rows, of whose values at
    least half are as before. Else they are the same if they hold the same values, or follow on the
    same row; if fewer than half of the rows of the shorter table hold values of the other one, it
    is another table, and no row is the same.

    Parameters
    ----------
    old, new : Clustering
        Of the table, and of its corrected version.

    Returns
    -------
    ndarray of intp, shape (old.n_rows,)
        Position in the new table of every row of the old one; -1 where it is gone.
    """
    before, after = _names(old), _names(new)
    if before is not None and after is not None:
        found = _matched(before, after)
        if (found >= 0).any():
            return found
    places = np.arange(old.n_rows, dtype=np.intp)
    if old.features is None or new.features is None:
        return np.where(places < new.n_rows, places, -1)
    first, second = _values(old.features.table, new.features.table)
    if old.n_rows == new.n_rows and 2 * _n_equal(first, second) >= first.size > 0:
        return places
    found = _matched(_hashes(first), _hashes(second))
    if 2 * (found >= 0).sum() < min(old.n_rows, new.n_rows) or not first.size:
        return np.full(old.n_rows, -1, dtype=np.intp)
    return _followed(found, new.n_rows)


def _names(now: Clustering) -> pd.Series | None:
    """Return the name of every row; None where rows are only counted."""
    index = now.row_index
    if now.features is None:
        return None if isinstance(index, pd.RangeIndex) else pd.Series(index.astype(str))
    names = pd.Series(now.features.names.astype(str))
    if row_counting(now.features.table) or isinstance(index, pd.RangeIndex):
        counted = names.str.fullmatch(r"\d+")
        if counted.all():
            return None
    return names.str.replace(_PLACE, "", regex=True)


def _values(old: pd.DataFrame, new: pd.DataFrame) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Return the columns that both tables have once, as numbers or as text in both of them."""
    first: dict[int, Any] = {}
    second: dict[int, Any] = {}
    once, others = (one.columns[~one.columns.duplicated(keep=False)] for one in (old, new))
    for i, name in enumerate(once[once.isin(others)]):
        both = old[name], new[name]
        if all(is_numeric_dtype(one.dtype) for one in both):  # 1 is 1.0
            first[i], second[i] = (one.to_numpy(dtype=float, na_value=np.nan) for one in both)
        else:
            first[i], second[i] = (one.astype(str).to_numpy(dtype=object) for one in both)
    return pd.DataFrame(first), pd.DataFrame(second)


def _n_equal(first: pd.DataFrame, second: pd.DataFrame) -> int:
    """Return how many cells in the same place are equal, or missing in both."""
    equal = (first == second) | (first.isna() & second.isna())
    return int(equal.to_numpy().sum())


def _hashes(table: pd.DataFrame) -> pd.Series:
    """Return a hash of the values of every row."""
    return pd.Series(pd.util.hash_pandas_object(table, index=False).to_numpy())


def _matched(old: pd.Series, new: pd.Series) -> Ints:
    """Return the place of every value among others; of equal ones the first is the first."""
    before, after = (
        pd.MultiIndex.from_arrays([one, one.groupby(one).cumcount()]) for one in (old, new)
    )
    found: Ints = after.get_indexer(before).astype(np.intp)
    return found


def _followed(rows: Ints, n: int) -> Ints:
    """Match the rest: a row that follows on the same row is the same."""
    free = np.ones(n + 1, dtype=bool)
    free[rows[rows >= 0]] = False
    free[n] = False
    found, last = rows.copy(), -1
    for i, row in enumerate(rows.tolist()):
        if row < 0 and free[last + 1]:
            row = last + 1
            found[i], free[row] = row, False
        last = row if row >= 0 else last
    return found
