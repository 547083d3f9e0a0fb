"""Doubts about the form of a table: one value in several spellings, a table in long form."""

from __future__ import annotations

import re
from itertools import islice

import pandas as pd
from pandas.api import types

from hclust_widgets.common.format import truncate

__all__ = ["describe_long_form", "describe_merged", "describe_spellings"]

# So many values are named, and so many columns are looked at.
_NAMED, _LEVELS = 3, 60
_SHORT = 40
# Shorter tables have every combination of two columns by chance.
_MIN_ROWS, _MIN_LEVELS = 12, 3


def describe_spellings(column: pd.Series, name: str) -> str:
    """Return a sentence on values that differ by capitals or blanks alone; empty if there are none.

    Parameters
    ----------
    column : Series
        Text; a column that hardly repeats a value holds names, and is passed over.
    name : str
        Begin of the sentence.
    """
    words = column.dropna()
    different = words.unique()
    if len(different) > min(_LEVELS, len(words) // 2):
        return ""
    if not all(isinstance(word, str) for word in different):
        return ""
    alike: dict[str, list[str]] = {}
    for word in different:
        alike.setdefault(" ".join(word.split()).casefold(), []).append(word)
    several = [found for found in alike.values() if len(found) > 1]
    if not several:
        return ""
    shown = "; ".join(", ".join(map(_shown, found)) for found in several[:_NAMED])
    more = f"; and {len(several) - _NAMED} more" if len(several) > _NAMED else ""
    what = "a value" if len(several) == 1 else "values"
    return (
        f"{name} writes {what} in several ways ({shown}{more}), which are different categories: "
        "write each alike."
    )


def _shown(word: str) -> str:
    """Return a value as it is written: truncating it takes blanks out, which are meant here."""
    return repr(word if len(word) <= _SHORT else truncate(word))


def describe_long_form(table: pd.DataFrame) -> str:
    """Return a sentence if a table has a line for each cell of another one; empty if not.

    Two columns of text stand in every combination once, and one column of numbers beside them.

    Parameters
    ----------
    table : DataFrame
    """
    if len(table) < _MIN_ROWS:
        return ""
    numeric = [c for c, dtype in enumerate(table.dtypes) if types.is_numeric_dtype(dtype)]
    numbers = list(islice((c for c in numeric if not _counts(table.iloc[:, c])), 2))
    if len(numbers) > 1:
        return ""
    words = [c for c in range(table.shape[1]) if c not in numbers and _repeats(table.iloc[:, c])]
    if len(numbers) != 1 or len(words) != 2:
        return ""
    one, other = (table.iloc[:, c] for c in words)
    n = one.nunique() * other.nunique()
    if min(one.nunique(), other.nunique()) < _MIN_LEVELS or len(table) != n:
        return ""
    pairs = pd.DataFrame({"one": one.to_numpy(), "other": other.to_numpy()})
    if pairs.duplicated().any() or pairs.isna().any(axis=None):
        return ""
    names = table.columns.tolist()
    row, column = (str(names[c]) for c in words)
    return (
        f"Every {row!r} stands with every {column!r} once, as in a table in long form: if each "
        f"{row!r} is to be one row, save the table with a column for each {column!r}."
    )


def _repeats(column: pd.Series) -> bool:
    if types.is_object_dtype(column.dtype):  # of any objects, lists too
        text = types.infer_dtype(column, skipna=True) == "string"
    else:
        text = types.is_string_dtype(column.dtype)
    return text and bool(column.duplicated().any())


def _counts(column: pd.Series) -> bool:
    """Check whether a column only counts the lines."""
    return bool(column.is_unique and column.is_monotonic_increasing) and (
        types.is_integer_dtype(column.dtype) or re.match("Unnamed", str(column.name)) is not None
    )


def describe_merged(table: pd.DataFrame) -> str:
    """Return a sentence on a column that names groups in their first rows only; empty if none does.

    So are cells read that were merged from above to below.

    Parameters
    ----------
    table : DataFrame
    """
    for c in range(min(2, table.shape[1] - 1)):
        column = table.iloc[:, c]
        there = column.notna().to_numpy(dtype=bool)
        words = column[there]
        beside = table.iloc[:, c + 1].notna()
        few = 2 <= len(words) <= len(column) / 2
        if not (few and there[0] and beside.all() and words.is_unique):
            continue
        if all(isinstance(word, str) for word in words):
            return (
                f"Column {str(table.columns[c])!r} has a value in {len(words):,} of "
                f"{len(column):,} rows, the first of several each, as merged cells leave it: write "
                "it into every row."
            )
    return ""
