"""What a table becomes before it is explored: a column names its rows, its faults are listed."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import pandas as pd
from pandas.api import types

from hclust_widgets.common.row_refs import format_label, with_row_counting
from hclust_widgets.io.diagnostics import find_problems
from hclust_widgets.io.missing_values import describe_missing
from hclust_widgets.state.cluster_state import RefusedError

__all__ = [
    "FOUND",
    "alike",
    "can_name",
    "facts_of",
    "faults_of",
    "has_columns",
    "with_names",
]

#: In place of a column that names the rows: they are named as they are found.
FOUND = "as found"


def facts_of(table: pd.DataFrame) -> tuple[str, ...]:
    """Say how a table was read, and where it has no value: what may well be as it was meant."""
    missing = describe_missing(table)
    return (*_told(table, "reading"), *([missing] if missing else []))


def faults_of(table: pd.DataFrame) -> tuple[str, ...]:
    """Say what looks wrong in a table, or in how it was read."""
    return (*_told(table, "doubts"), *find_problems(with_row_counting(table)))


def _told(table: pd.DataFrame, what: str) -> tuple[str, ...]:
    told = table.attrs.get(what, ())
    return tuple(map(str, told)) if isinstance(told, tuple) else ()


def with_names(table: pd.DataFrame, names: Any) -> pd.DataFrame:
    """Let a column name the rows: it goes into the index."""
    if names == FOUND:
        return with_row_counting(table)
    column = table.iloc[:, names]
    others = [i for i in range(table.shape[1]) if i != names]
    if not others:
        raise RefusedError(f"{column.name!r} is the only column: nothing would be left to compare.")
    words = _told_apart(column.astype(str).where(column.notna(), "(no name)"))
    named = table.iloc[:, others].set_axis(pd.Index(words, name=column.name), axis=0)
    named.attrs = dict(table.attrs)
    return named


def _told_apart(words: pd.Series) -> pd.Series:
    """Put the row behind names that stand in several rows."""
    rows = [f" (row {format_label(label)})" for label in words.index]
    return words.where(~words.duplicated(keep=False), words + pd.Series(rows, index=words.index))


def can_name(column: pd.Series) -> bool:
    """Tell whether a column can name rows: any text can, numbers if they hardly repeat."""
    try:
        different = column.nunique()
    except TypeError:
        return False
    if types.is_object_dtype(column.dtype) or types.is_string_dtype(column.dtype):
        return bool(different > 1)
    return bool(different * 2 > len(column)) and not types.is_float_dtype(column.dtype)


def alike(table: pd.DataFrame, before: pd.DataFrame) -> bool:
    """Tell whether a table is the one from before, mended: both have the same columns with values.

    Which column names the rows makes no difference: these are the tables as they were read.
    """
    new, old = (set(one.columns[one.notna().any().to_numpy()]) for one in (table, before))
    return new == old


def has_columns(table: pd.DataFrame, names: Any) -> bool:
    """Tell whether a table has the columns that an option names."""
    if names is None:
        return True
    if isinstance(names, str) and names.startswith("PC "):
        return True
    if isinstance(names, str) or not isinstance(names, Iterable):  # a spreadsheet's may be numbers
        return names in table.columns or str(names) in map(str, table.columns)
    return all(name in table.columns for name in names)
