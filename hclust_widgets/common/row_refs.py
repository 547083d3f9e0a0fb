"""Which rows are meant, in words that say how they are counted."""

from __future__ import annotations

from collections.abc import Sequence
from numbers import Number
from typing import Any

import pandas as pd

__all__ = ["COUNTED", "YEAR_FIRST", "counted", "counting_of", "places"]

#: In a table's ``attrs``: what its rows are called, and the number of the first one, where that is
#: not told by the index: ``("line", 2)`` for a file whose rows are lines.
COUNTED = "counted"
#: How a date is written that everybody, and every program, reads alike.
YEAR_FIRST = "2022-05-18"
_WORDS = ("line", "row")


def counting_of(table: pd.DataFrame | pd.Series) -> tuple[str, int] | None:
    """Read how the rows of a table are counted; None: by the index."""
    told = table.attrs.get(COUNTED)
    if not (isinstance(told, tuple) and len(told) == 2 and told[0] in _WORDS):
        return None  # a table from elsewhere may have attrs of its own
    index = table.index
    plain = isinstance(index, pd.RangeIndex) and index.start == 0 and index.step == 1
    return (told[0], int(told[1])) if plain else None


def counted(table: pd.DataFrame) -> pd.DataFrame:
    """Have rows told as a reader of the file counts them: by lines, or from 1.

    A table that comes from Python has an index that its owner knows.
    """
    if "reading" not in table.attrs:
        return table
    first_line = table.attrs.get("first_line")
    told = table.copy(deep=False)
    told.attrs = dict(table.attrs)
    told.attrs[COUNTED] = ("line", first_line) if isinstance(first_line, int) else ("row", 1)
    return told


def places(labels: Sequence[Any], counting: tuple[str, int] | None = None, more: int = 0) -> str:
    """Name rows by lines of the file, by a count from 1, or by the index, and say which.

    Parameters
    ----------
    labels : sequence
        Of the index. Where rows are counted otherwise, their positions.
    counting : tuple of str and int, optional
        As in :data:`COUNTED`.
    more : int
        How many there are that are not named.

    Examples
    --------
    >>> places([5, 8], ("line", 2)), places([5], ("row", 1))
    ('lines 7, 10', 'row 6 (counted from 1)')
    >>> places([5, 8], more=3), places(["fiat"])
    ('rows 5, 8 and 3 more (index)', 'row fiat')
    """
    word, how = "row", ""
    if counting is not None:
        word, first = counting
        shown = [f"{int(label) + first:,}" for label in labels]
        how = " (counted from 1)" if word == "row" else ""
    else:
        shown = [_name(label) for label in labels]
        if all(isinstance(label, Number) and not isinstance(label, bool) for label in labels):
            how = " (index)"
    rest = f" and {more:,} more" if more else ""
    return f"{word}{'s' * (len(shown) + more > 1)} {', '.join(shown)}{rest}{how}"


def _name(label: Any) -> str:
    return ", ".join(map(str, label)) if isinstance(label, tuple) else str(label)


def index_name(label: object) -> str:
    """Write a label of an index; the parts of one on several levels stand behind each other."""
    return ", ".join(map(str, label)) if isinstance(label, tuple) else str(label)
