"""References to rows of a table in sentences: by line of the file, by count, or by index label."""

from __future__ import annotations

from collections.abc import Sequence
from numbers import Number
from typing import Any

import pandas as pd

__all__ = [
    "ISO_DATE_EXAMPLE",
    "ROW_COUNTING",
    "disambiguate",
    "format_rows",
    "name_rows",
    "row_counting",
    "with_row_counting",
]

#: Key of a table's ``attrs``: the word for a row and the number of the first one, for tables whose
#: index is only a count: ``("line", 2)`` for a file whose rows are lines.
ROW_COUNTING = "counted"
#: A date in the one format that all people and programs read alike (ISO 8601).
ISO_DATE_EXAMPLE = "2022-05-18"
_WORDS = ("line", "row")


def row_counting(table: pd.DataFrame | pd.Series) -> tuple[str, int] | None:
    """Return how the rows of a table are counted; None if by the index."""
    found = table.attrs.get(ROW_COUNTING)
    if not (isinstance(found, tuple) and len(found) == 2 and found[0] in _WORDS):
        return None  # attrs of a table may hold anything
    index = table.index
    plain = isinstance(index, pd.RangeIndex) and index.start == 0 and index.step == 1
    return (found[0], int(found[1])) if plain else None


def with_row_counting(table: pd.DataFrame) -> pd.DataFrame:
    """Return a table whose rows are referred to by lines of its file, or counted from 1.

    A table without ``attrs["reading"]`` was made in Python: it is returned as it is, since its
    rows are known by their index.
    """
    if "reading" not in table.attrs:
        return table
    first_line = table.attrs.get("first_line")
    shown = table.copy(deep=False)
    shown.attrs = dict(table.attrs)
    shown.attrs[ROW_COUNTING] = ("line", first_line) if isinstance(first_line, int) else ("row", 1)
    return shown


def format_rows(
    labels: Sequence[Any], counting: tuple[str, int] | None = None, more: int = 0
) -> str:
    """Format references to rows: by line of the file, by a count from 1, or by index label.

    Parameters
    ----------
    labels : sequence
        Labels of the index; with ``counting``, positions of the rows.
    counting : tuple of str and int, optional
        The word for a row and the number of the first one, as in :data:`ROW_COUNTING`.
    more : int
        Number of further rows that are not named.

    Examples
    --------
    >>> format_rows([5, 8], ("line", 2)), format_rows([5], ("row", 1))
    ('lines 7, 10', 'row 6 (counted from 1)')
    >>> format_rows([5, 8], more=3), format_rows(["fiat"])
    ('rows 5, 8 and 3 more (index)', 'row fiat')
    """
    word, how = "row", ""
    if counting is not None:
        word, first = counting
        shown = [f"{int(label) + first:,}" for label in labels]
        how = " (counted from 1)" if word == "row" else ""
    else:
        shown = [format_label(label) for label in labels]
        if all(isinstance(label, Number) and not isinstance(label, bool) for label in labels):
            how = " (index)"
    rest = f" and {more:,} more" if more else ""
    return f"{word}{'s' * (len(shown) + more > 1)} {', '.join(shown)}{rest}{how}"


def format_label(label: object) -> str:
    """Format a label of an index; the levels of a MultiIndex label are joined by " · "."""
    return " · ".join(map(str, label)) if isinstance(label, tuple) else str(label)


def name_rows(table: pd.DataFrame, c: int) -> pd.DataFrame:
    """Return a table with a column moved into the index, as text, to name the rows.

    Parameters
    ----------
    table : DataFrame
    c : int
        Position of the column.
    """
    column = table.iloc[:, c]
    others = [i for i in range(table.shape[1]) if i != c]
    words = disambiguate(column.astype(str).where(column.notna(), "(no name)"))
    named = table.iloc[:, others].set_axis(pd.Index(words, name=column.name), axis=0)
    named.attrs = dict(table.attrs)
    return named


def disambiguate(words: pd.Series) -> pd.Series:
    """Append the row's label to names that occur more than once."""
    rows = [f" (row {format_label(label)})" for label in words.index]
    return words.where(~words.duplicated(keep=False), words + pd.Series(rows, index=words.index))
