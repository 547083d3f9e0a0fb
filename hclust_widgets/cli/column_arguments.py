"""Columns as they are typed into a terminal: text, whatever the table calls them."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import pandas as pd

__all__ = ["column_of", "columns_of", "named_by"]


def named_by(table: pd.DataFrame, column: Any) -> pd.DataFrame:
    """Let a column of the table name the rows: it goes into the index."""
    attrs = dict(table.attrs)
    names = table[column].astype(str).where(table[column].notna(), "(no name)")
    table = table.drop(columns=[column]).set_axis(names, axis=0)
    table.attrs = attrs
    return table


def columns_of(text: str, table: pd.DataFrame, *, index: Any = None) -> list[Any]:
    """Split a list of names at its commas; a name with a comma stands in quotation marks.

    Parameters
    ----------
    text : str
    table : DataFrame
    index : column name, optional
        The column that names the rows already.

    Returns
    -------
    list
        The columns' own names: a spreadsheet has the number 2020 where ``2020`` is typed.

    Raises
    ------
    ValueError
        If there is no such column, or if it names the rows.
    """
    typed = [name.strip() for name in next(csv.reader([text], skipinitialspace=True), [])]
    typed = [name for name in typed if name]
    if not typed:
        raise ValueError("--columns wants names of columns, such as --columns mpg,weight.")
    found = [column_of(name, table, "--columns") for name in typed]
    for name, column in zip(typed, found, strict=True):
        if index is not None and column == index:
            raise ValueError(
                f"--columns: column {name!r} names the rows (--index), so it cannot be compared as "
                "well: take it out of one of the two."
            )
    return found


def column_of(typed: str, table: pd.DataFrame, option: str) -> Any:
    """Find the name that a column has in the table; what is text there comes first.

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
    """Write a column's name as it is typed: a day without its midnight."""
    return str(column).removesuffix(" 00:00:00") if hasattr(column, "hour") else str(column)
