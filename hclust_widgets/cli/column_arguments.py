"""Resolve columns typed on the command line: text, whatever type the names have."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import pandas as pd

__all__ = ["column_of", "columns_of", "named_by"]


def named_by(table: pd.DataFrame, column: Any) -> pd.DataFrame:
    """Return the table with a column moved to the index."""
    attrs = dict(table.attrs)
    names = table[column].astype(str).where(table[column].notna(), "(no name)")
    table = table.drop(columns=[column]).set_axis(names, axis=0)
    table.attrs = attrs
    return table


def columns_of(
    text: str, table: pd.DataFrame, *, index: Any = None, option: str = "--columns"
) -> list[Any]:
    """Parse a list of columns separated by commas; names with a comma are quoted.

    Parameters
    ----------
    text : str
    table : DataFrame
    index : column name, optional
        The column of row names.
    option : str
        Where they were typed, for the sentence.

    Returns
    -------
    list
        Names as in the table: a spreadsheet has the number 2020 where ``2020`` is typed.

    Raises
    ------
    ValueError
        If there is no such column, or if it names the rows.
    """
    typed = [name.strip() for name in next(csv.reader([text], skipinitialspace=True), [])]
    typed = [name for name in typed if name]
    if not typed:
        raise ValueError(f"{option} wants names of columns, such as {option} mpg,weight.")
    found = [column_of(name, table, option) for name in typed]
    for name, column in zip(typed, found, strict=True):
        if index is not None and column == index:
            raise ValueError(
                f"{option}: column {name!r} names the rows (--index), so it cannot be compared as "
                "well: take it out of one of the two."
            )
    return found


def column_of(typed: str, table: pd.DataFrame, option: str) -> Any:
    """Return the name of a column as in the table; text names take precedence.

    Parameters
    ----------
    typed : str
    table : DataFrame
    option : str
        Where it was typed, for the sentence.
    """
    columns = table.columns.tolist()
    if typed in columns:
        return typed
    words = [_in_words(column) for column in columns]
    if typed in words:
        return columns[words.index(typed)]
    from difflib import get_close_matches

    near = get_close_matches(typed, words, 1)
    hint = f"did you mean {near[0]!r}?" if near else f"it has {', '.join(words[:12])}."
    raise ValueError(f"{option}: the table has no column {typed!r}: {hint}")


def _in_words(column: Any) -> str:
    """Return a column's name as it is typed: dates without their midnight."""
    return str(column).removesuffix(" 00:00:00") if hasattr(column, "hour") else str(column)
