"""Preparation of a table for an explorer: the column that names the rows, facts and faults."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import pandas as pd
from pandas.api import types

from hclust_widgets.common.row_refs import name_rows, with_row_counting
from hclust_widgets.io.diagnostics import find_problems
from hclust_widgets.io.missing_values import describe_missing
from hclust_widgets.state.cluster_state import RefusedError

from . import messages
from .wording import in_interface

__all__ = [
    "FOUND",
    "can_name",
    "facts_of",
    "faults_of",
    "has_columns",
    "is_same_table",
    "with_names",
]

#: Option in place of a column: the rows keep the names of the index.
FOUND = "as found"


def facts_of(table: pd.DataFrame) -> tuple[str, ...]:
    """Return how a table was read and where values are missing: what may well be intended."""
    missing = describe_missing(table)
    return (*_sentences(table, "reading"), *([missing] if missing else []))


def faults_of(table: pd.DataFrame) -> tuple[str, ...]:
    """Return what looks wrong in a table, or in how it was read."""
    found = (*_sentences(table, "doubts"), *find_problems(with_row_counting(table)))
    return tuple(map(in_interface, found)) if "reading" in table.attrs else found


def _sentences(table: pd.DataFrame, key: str) -> tuple[str, ...]:
    sentences = table.attrs.get(key, ())
    return tuple(map(str, sentences)) if isinstance(sentences, tuple) else ()


def with_names(table: pd.DataFrame, names: Any) -> pd.DataFrame:
    """Return the table with a column moved into the index, to name the rows.

    Parameters
    ----------
    table : DataFrame
    names : int or FOUND
        Position of the column.

    Raises
    ------
    RefusedError
        If no other column is left.
    """
    if names == FOUND:
        return with_row_counting(table)
    if table.shape[1] == 1:
        raise RefusedError(messages.ONLY_COLUMN.format(name=table.columns[names]))
    return name_rows(table, names)


def can_name(column: pd.Series) -> bool:
    """Return whether a column can name rows: text, or numbers that hardly repeat."""
    try:
        different = column.nunique()
    except TypeError:
        return False
    if types.is_object_dtype(column.dtype) or types.is_string_dtype(column.dtype):
        return bool(different > 1)
    return bool(different * 2 > len(column)) and not types.is_float_dtype(column.dtype)


def is_same_table(table: pd.DataFrame, before: pd.DataFrame) -> bool:
    """Return whether a table may be a corrected version: the same columns have values.

    Both are the tables as they were read, whatever column names the rows.
    """
    new, old = (set(one.columns[one.notna().any().to_numpy()]) for one in (table, before))
    return new == old


def has_columns(table: pd.DataFrame, names: Any) -> bool:
    """Return whether a table has the columns that an option names."""
    if names is None:
        return True
    if isinstance(names, str) and names.startswith("PC "):
        return True
    if isinstance(names, str) or not isinstance(names, Iterable):  # names may be numbers
        return names in table.columns or str(names) in map(str, table.columns)
    return all(name in table.columns for name in names)
