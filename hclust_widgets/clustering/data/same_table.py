"""The table of a session, read anew: by pandas where the session was made in the app."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Mapping
from itertools import combinations
from typing import Any

import numpy as np
import pandas as pd
from pandas.api import types

from hclust_widgets.common.row_refs import name_rows
from hclust_widgets.io.cells.convert_dates import convert_dates
from hclust_widgets.io.cells.convert_months import read_months
from hclust_widgets.io.cells.convert_spans import as_durations, as_ranges
from hclust_widgets.io.missing_codes import codes_in
from hclust_widgets.table.fingerprint import column_fingerprint, explain_mismatch

__all__ = ["table_as_in", "telling_how_to_read"]

# What pandas takes for a missing value, and the app for a word among words.
_WORDS = ("None", "NA", "N/A", "n/a", "NaN", "nan", "null", "NULL", "<NA>", "#N/A", "")
_MAX_ZEROS = 15
# So many numbers are tried, alone and together, that may have been declared missing.
_MAX_CODES = 7


def table_as_in(session: Any, data: Any) -> Any:
    """Return the table that a session was made of, if a table differs in how it was read only.

    The app takes a column as the names of the rows, leaves out what is empty, reads dates and
    numbers among words, and keeps leading zeros; :func:`pandas.read_csv` does not. What is tried
    is held against the hashes of the session.

    Parameters
    ----------
    session : dict
    data : object
        A DataFrame; anything else is returned as it is.

    Returns
    -------
    object
        ``data`` itself where it is the table of the session, or cannot be made so.
    """
    if not isinstance(data, pd.DataFrame) or not isinstance(session, Mapping):
        return data
    held = session.get("exchanged")
    known: Any = held.get("table") if isinstance(held, Mapping) else session.get("table")
    if not _is_fingerprint(known) or not explain_mismatch(known, data):
        return data
    table, wanted = data, list(known["columns"])
    labels = {name: str(name).strip() for name in table.columns if str(name) not in wanted}
    table = table.rename(columns={name: label for name, label in labels.items() if label in wanted})
    names = [str(name) for name in table.columns]
    rows_named = session.get("rows_named")
    if rows_named in names and rows_named not in wanted and table.shape[1] > 1:
        table = _named(table, names.index(rows_named), known["index"])
    full = table.notna().to_numpy()
    kept = [
        c for c, name in enumerate(map(str, table.columns)) if full[:, c].any() or name in wanted
    ]
    table = table.iloc[:, kept]
    n = int(known["rows"])
    if n < len(table) and not full[n:].any():
        table = table.head(n)
    if [str(name) for name in table.columns] != wanted or len(table) != n:
        return data
    table = _with_values(table, known["hashes"])
    return data if explain_mismatch(known, table) else table


@contextlib.contextmanager
def telling_how_to_read(session: Any) -> Iterator[None]:
    """Add to the errors of a ``with`` block how the file of a session of the app is read alike."""
    try:
        yield
    except ValueError as error:
        in_app = isinstance(session, Mapping) and "rows_named" in session
        if not in_app or "another table" not in str(error):
            raise
        raise ValueError(
            f"{str(error).rstrip('.')}; if it is the same file, read it as the first lines of the "
            "script do, which the tab Code shows."
        ) from None


def _is_fingerprint(known: Any) -> bool:
    return (
        isinstance(known, Mapping)
        and isinstance(known.get("rows"), int)
        and isinstance(known.get("columns"), list)
        and isinstance(known.get("hashes"), list)
        and len(known["columns"]) == len(known["hashes"])
        and "index" in known
    )


def _named(table: pd.DataFrame, c: int, wanted: Any) -> pd.DataFrame:
    """Take a column as the names of the rows, read so that the index has the wanted hash."""
    for column in (table.iloc[:, c], *_readings(table.iloc[:, c])):
        other = table.copy()
        other.isetitem(c, column.array)
        named = name_rows(other, c)
        if column_fingerprint(named.index.to_series()) == wanted:
            return named
    return name_rows(table, c)


def _with_values(table: pd.DataFrame, hashes: list[Any]) -> pd.DataFrame:
    """Read columns otherwise until their hashes are the wanted ones, or one cannot be."""
    table = table.copy()
    dated = table.copy()
    convert_dates(dated, asked=())
    for c, wanted in enumerate(hashes):
        column = table.iloc[:, c]
        if column_fingerprint(column) == wanted:
            continue
        for other in (dated.iloc[:, c], *_readings(column)):
            if column_fingerprint(other) == wanted:
                table.isetitem(c, other.array)
                break
        else:
            return table
    return table


def _readings(column: pd.Series) -> Iterator[pd.Series]:
    """Yield what the values of a column may be in another reading."""
    missing = column.isna()
    if types.is_numeric_dtype(column.dtype) and not types.is_bool_dtype(column.dtype):
        yield from _without_codes(column)
        months = read_months(column, asked=True)
        if months is not None:
            yield months[1]
        whole = column.dropna()
        if len(whole) and bool((whole % 1 == 0).all()):
            words = column.astype("Int64").astype("string").astype(object)
            for width in range(1, _MAX_ZEROS):
                yield words.map(lambda word: word.zfill(width), na_action="ignore")  # noqa: B023
        return
    if isinstance(column.dtype, pd.CategoricalDtype):
        yield column.astype(object)
    if types.is_datetime64_any_dtype(column.dtype) or types.is_timedelta64_dtype(column.dtype):
        return
    words = column.astype(str).str.strip()
    points = words.str.replace(",", "").where(~missing)
    commas = words.str.replace(".", "").str.replace(",", ".").where(~missing)
    for text in (words.where(~missing), points, commas):
        numbers = pd.to_numeric(text, errors="coerce")
        yield numbers
        yield from _without_codes(numbers)
    months = read_months(column, asked=True)
    for other in (as_durations(column), as_ranges(column), months and months[1]):
        if other is not None:
            yield other
    if missing.any():
        for word in _WORDS:
            yield column.astype(object).where(~missing, word)


def _without_codes(column: pd.Series) -> Iterator[pd.Series]:
    """Yield a column of numbers without one or several that may have been declared missing."""
    numbers = column.to_numpy(dtype=np.float64, na_value=np.nan)
    present = np.unique(numbers[~np.isnan(numbers)])
    if not len(present):
        return
    # What is often a code, and the ends, where codes of all kinds are.
    ends = [*present[:2].tolist(), *present[-2:].tolist()]
    able = list(dict.fromkeys([*codes_in(present), *ends]))[:_MAX_CODES]
    for n in range(1, min(len(able), len(present) - 1) + 1):
        for codes in combinations(able, n):
            # Compared in the column's own precision, as where they are declared.
            gone = np.logical_or.reduce(
                [(column == code).to_numpy(bool, na_value=False) for code in codes]
            )
            yield column.mask(gone)
