"""Convert text columns of a file to dates, where one format only fits the whole column."""

from __future__ import annotations

import re
from typing import Any

import numpy as np
import pandas as pd
from pandas.api import types

from hclust_widgets.common.arrays import Bools

__all__ = ["convert_dates", "has_ambiguous_order", "non_dates"]

# Plausible years; 9999 and the like are codes.
_YEAR = r"(?:1[7-9]|2[01])\d\d"
_TIMES = {
    "": "",
    " %H:%M": r" \d{1,2}:\d\d",
    " %H:%M:%S": r" \d{1,2}:\d\d:\d\d",
    "T%H:%M": r"T\d\d:\d\d",
    "T%H:%M:%S": r"T\d\d:\d\d:\d\d",
}
# For each shape its possible orders. With dots the day comes first; with slashes or hyphens the
# order depends on the country.
_SHAPES = [
    *((rf"{_YEAR}{s}\d{{1,2}}{s}\d{{1,2}}", (f"%Y{s}%m{s}%d",)) for s in "-/"),
    (rf"{_YEAR}\.\d{{1,2}}\.\d{{1,2}}", ("%Y.%m.%d",)),
    (rf"\d{{1,2}}\.\d{{1,2}}\.{_YEAR}", ("%d.%m.%Y",)),
    *((rf"\d{{1,2}}{s}\d{{1,2}}{s}{_YEAR}", (f"%d{s}%m{s}%Y", f"%m{s}%d{s}%Y")) for s in "-/"),
]
_FORMATS = [
    (re.compile(shape + time), tuple(order + how for order in orders))
    for how, time in _TIMES.items()
    for shape, orders in _SHAPES
]
_ORDERS = {"%d": "the day first", "%m": "the month first", "%Y": "the year first"}
# Number of cells that are examined first, before all cells of a column.
_SAMPLE = 50
# From this share on the cells are dates with a few errors.
_MAJORITY = 0.8


def convert_dates(table: pd.DataFrame) -> tuple[list[str], dict[Any, str]]:
    """Convert columns of text to dates if exactly one format fits all cells that are not empty.

    Parameters
    ----------
    table : DataFrame
        As read from a file; changed in place.

    Returns
    -------
    facts : list of str
        Sentences that say what was read and how.
    formats : dict of str
        By column name: ``pandas.to_datetime(column, format=...)`` gives the same dates.
    """
    facts, formats = [], {}
    for c in range(table.shape[1]):
        column = table.iloc[:, c]
        able = _formats(column)
        if len(able) != 1:
            continue
        name, (how, dates) = table.columns.tolist()[c], able.popitem()
        example = column.dropna().iloc[0]
        table.isetitem(c, dates.array)
        formats[name] = how
        facts.append(f"Column {str(name)!r} was read as dates, {_ORDERS[how[:2]]}: {example!r}.")
    return facts, formats


def has_ambiguous_order(words: pd.Series) -> bool:
    """Check whether cells without missing values are dates that can be read in two ways."""
    return len(_formats(words)) > 1


def non_dates(words: pd.Series) -> Bools:
    """Find the cells that keep a column from being read as dates; none if most cells do.

    Parameters
    ----------
    words : Series of n str

    Returns
    -------
    ndarray of bool, shape (n,)
    """
    sample = words.iloc[:_SAMPLE]
    for shape, formats in _FORMATS:
        if sum(shape.fullmatch(word) is not None for word in sample) < _MAJORITY * len(sample):
            continue
        shaped = np.fromiter((bool(shape.fullmatch(word)) for word in words), bool, len(words))
        for how in formats:
            read = pd.to_datetime(words, format=how, errors="coerce").notna()
            dates: Bools = read.to_numpy(dtype=bool) & shaped
            if dates.mean() >= _MAJORITY:
                return ~dates
    return np.zeros(len(words), dtype=bool)


def _formats(column: pd.Series) -> dict[str, pd.Series]:
    """Return the dates of a column by each format that fits all cells that are not empty."""
    if not (types.is_object_dtype(column.dtype) or types.is_string_dtype(column.dtype)):
        return {}
    present = column.dropna()
    different = present.unique()
    for part in (different[:_SAMPLE], different):
        fitting = [
            formats
            for shape, formats in _FORMATS
            if all(isinstance(word, str) and shape.fullmatch(word) for word in part)
        ]
        # A single distinct date does not show the order, and distinguishes no rows.
        if not fitting or len(different) < 2:
            return {}
    found = {}
    for how in fitting[0]:
        dates = pd.to_datetime(column, format=how, errors="coerce")
        if bool((dates.notna() == column.notna()).all()):
            found[how] = dates
    return found
