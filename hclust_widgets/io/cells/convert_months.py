"""Months and quarters of a file that are text: what is certain, what the name of a column says."""

from __future__ import annotations

import re
from typing import Any

import numpy as np
import pandas as pd
from pandas.api import types

from hclust_widgets.common.arrays import Bools
from hclust_widgets.common.patterns import LONG_MONTH, MONTH

__all__ = [
    "COMPACT_MONTH",
    "QUARTER",
    "as_quarters",
    "find_months",
    "may_be_months",
    "month_of",
    "non_months",
    "read_months",
]

#: In place of a format: quarters, such as 2022Q1 or Q1 2022.
QUARTER = "quarter"
#: Format of months that are written as numbers: 202205.
COMPACT_MONTH = "%Y%m"

_YEAR = r"(?:1[7-9]|2[01])\d\d"
_TWO = r"(?:0[1-9]|1[0-2])"
_QUARTER = re.compile(rf"{_YEAR}[ /-]?[Qq][1-4]|[Qq][1-4][ /-]?{_YEAR}|[1-4][Qq][ /-]?{_YEAR}")
# What is nothing but a month, whatever the name of its column.
_CERTAIN = [
    (re.compile(rf"{_YEAR}M{_TWO}"), "%YM%m"),
    *(
        (re.compile(shape), how)
        for name, pattern in (("%b", MONTH), ("%B", LONG_MONTH))
        for s in " -/"
        for shape, how in (
            (rf"{_YEAR}{s}{pattern}", f"%Y{s}{name}"),
            (rf"{pattern}{s}{_YEAR}", f"{name}{s}%Y"),
        )
    ),
]
# What may as well be the number of an order or a case.
_UNCERTAIN = [
    *((re.compile(rf"{_YEAR}{s}{_TWO}"), f"%Y{s}%m") for s in "-/"),
    *((re.compile(rf"{_TWO}{s}{_YEAR}"), f"%m{s}%Y") for s in "-/"),
]
# Names of columns of times, in some languages; names in camel case are taken apart.
_TIME_NAME = re.compile(
    r"(?:year)?months?|yyyy ?mm|ym|dates?|times?|periods?|when|monate?|datum|zeit(?:raum)?"
    r"|mois|meses|mes|fecha|maand|mesi?",
    re.IGNORECASE,
)
_MONTH_NAME = re.compile(
    r"(?:year)?months?|yyyy ?mm|ym|monate?|mois|meses|mes|maand|mesi?", re.IGNORECASE
)
_WORD_ENDS = re.compile(r"(?<=[a-z])(?=[A-Z])|[\W_]+")
# So many months without a gap are no numbers of orders.
_RUN = 13
# From this share on the cells are months with a few errors.
_MAJORITY = 0.8


def read_months(column: pd.Series, *, asked: bool = False) -> tuple[str, pd.Series] | None:
    """Read a column of text or whole numbers as months or quarters, each its first day.

    Parameters
    ----------
    column : Series
    asked : bool
        Also where the cells may be something else.

    Returns
    -------
    (format, Series of datetimes) or None
        None if a cell is nothing of the kind, or may as well be something else: ``2022-01`` is a
        month if the name of the column says so, or if many follow each other without a gap.

    Examples
    --------
    >>> how, months = read_months(pd.Series(["2022-01", "2022-03"], name="month"))
    >>> how, months.dt.month.tolist()
    ('%Y-%m', [1, 3])
    >>> read_months(pd.Series(["2022-01", "2022-03"], name="order")) is None
    True
    """
    found = find_months(column)
    if found is None or not (asked or found[1] or _is_told(column, found[0], found[2])):
        return None
    how, _, dates = found
    return how, dates


def may_be_months(column: pd.Series) -> bool:
    """Check whether cells may be months or numbers, and nothing tells which."""
    found = find_months(column)
    if found is None or found[1] or _is_told(column, found[0], found[2]):
        return False
    # Whole numbers are prices, counts and days as well, unless the name speaks of times.
    return found[0] != COMPACT_MONTH or (_says_so(column) and not _may_be_days(column))


def non_months(words: pd.Series) -> Bools:
    """Find the cells that keep a column from being read as months; none if most cells do.

    Parameters
    ----------
    words : Series of n str

    Returns
    -------
    ndarray of bool, shape (n,)
    """
    none: Bools = np.zeros(len(words), dtype=bool)
    shapes = [_QUARTER, *(shape for shape, _ in _CERTAIN)]
    if _says_so(words):
        shapes += [shape for shape, _ in _UNCERTAIN]
    for shape in shapes:
        months = np.fromiter((bool(shape.fullmatch(word)) for word in words), bool, len(words))
        if len(months) and months.mean() >= _MAJORITY:
            return ~months
    return none


def month_of(cell: str) -> pd.Timestamp | None:
    """Return the first day of a month or quarter that is written as text."""
    for shape, how in (*_CERTAIN, *_UNCERTAIN):
        if shape.fullmatch(cell):
            return pd.to_datetime(cell, format=how)
    return as_quarters(pd.Series([cell])).iloc[0] if _QUARTER.fullmatch(cell) else None


def find_months(column: pd.Series) -> tuple[str, bool, pd.Series] | None:
    """Return format, certainty and dates of a column of which all cells may be months.

    Parameters
    ----------
    column : Series
    """
    if types.is_numeric_dtype(column.dtype) and not types.is_bool_dtype(column.dtype):
        return _compact(column)
    if not (types.is_object_dtype(column.dtype) or types.is_string_dtype(column.dtype)):
        return None
    different = column.dropna().unique()
    first: Any = different[0] if len(different) else None
    if len(different) < 2 or not isinstance(first, str):
        return None
    for shapes, certain in (([(_QUARTER, QUARTER), *_CERTAIN], True), (_UNCERTAIN, False)):
        for shape, how in shapes:
            if not shape.fullmatch(first):
                continue
            if not all(isinstance(word, str) and shape.fullmatch(word) for word in different):
                continue
            dates = as_quarters(column) if how == QUARTER else _dated(column, how)
            if bool((dates.notna() == column.notna()).all()):
                return how, certain or _in_a_row(dates), dates
    return None


def as_quarters(column: pd.Series) -> pd.Series:
    """Return the first day of quarters that are written as text."""
    words = column.str.upper().str.replace("[ /-]", "", regex=True)
    words = words.str.replace(r"^Q?([1-4])Q?(\d{4})$", r"\2Q\1", regex=True)
    days = pd.PeriodIndex(words, freq="Q").to_timestamp()
    return pd.Series(days, column.index, name=column.name)


def _dated(column: pd.Series, how: str) -> pd.Series:
    dates: pd.Series = pd.to_datetime(column, format=how, errors="coerce")
    return dates


def _compact(column: pd.Series) -> tuple[str, bool, pd.Series] | None:
    """Read whole numbers such as 202205; they may be anything else."""
    present = column.dropna()
    if not present.between(170001, 219912).all():
        return None
    if (present % 1 != 0).any() or present.nunique() < 2:
        return None
    dates = _dated(column.astype("Int64").astype("string"), COMPACT_MONTH)
    return (COMPACT_MONTH, False, dates) if bool((dates.notna() == column.notna()).all()) else None


def _is_told(column: pd.Series, how: str, dates: pd.Series) -> bool:
    """Check whether the name of a column says months, and nothing speaks against it.

    2007-08, 2008-09 may be years of schools and sports, and the numbers 210101, 210201 days.
    """
    if not _says_so(column) or _are_seasons(how, dates):
        return False
    return how != COMPACT_MONTH or _names_months(column) or not _may_be_days(column)


def _are_seasons(how: str, dates: pd.Series) -> bool:
    """Check whether each second number is the year after the first."""
    known = dates.dropna()
    if not how.startswith("%Y") or "b" in how.lower() or not len(known):
        return False
    return bool(((known.dt.year + 1) % 100 == known.dt.month).all())


def _may_be_days(column: pd.Series) -> bool:
    """Check whether all numbers are days as well: 210131 as 31 January 2021."""
    words = column.dropna().astype("Int64").astype("string")
    return bool(pd.to_datetime(words, format="%y%m%d", errors="coerce").notna().all())


def _names_months(column: pd.Series) -> bool:
    return any(_MONTH_NAME.fullmatch(word) for word in _words_of(column))


def _says_so(column: pd.Series) -> bool:
    """Check whether the name of a column says that it holds times."""
    return any(_TIME_NAME.fullmatch(word) for word in _words_of(column))


def _words_of(column: pd.Series) -> list[str]:
    """Return the name of a column and the words that it is made of."""
    name = str(column.name)
    return [name.strip(), *filter(None, _WORD_ENDS.split(name))]


def _in_a_row(dates: pd.Series) -> bool:
    """Check whether months follow each other without a gap, beyond the end of a year."""
    months = dates.dropna().dt.year * 12 + dates.dropna().dt.month
    different = sorted(set(months.tolist()))
    return len(different) >= _RUN and different[-1] - different[0] == len(different) - 1
