"""Convert text columns of a file to durations and to ordered ranges, where nothing else fits."""

from __future__ import annotations

import datetime
import re
from itertools import pairwise
from typing import Any

import numpy as np
import pandas as pd
from pandas.api import types

from hclust_widgets.common.format import truncate

__all__ = ["are_clock_times", "as_durations", "as_ranges", "convert_ranges", "convert_spans"]

_CLOCK = r"\d+:[0-5]\d:[0-5]\d(?:\.\d+)?"
_DURATION = re.compile(
    rf"[+-]?(?:(?:\d+ days?,? (?:\+)?)?{_CLOCK}|\d+ days?"
    r"|P(?=.)(?:\d+D)?(?:T(?=.)(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d+)?S)?)?"
    r"|\d+ ?h(?:ours?|rs?)? ?\d+ ?m(?:in(?:utes?)?)?(?: ?\d+ ?s(?:ec(?:onds?)?)?)?"
    r"|\d+ ?m(?:in(?:utes?)?)? ?\d+ ?s(?:ec(?:onds?)?)?)"
)
_MINUTES = re.compile(r"\d{1,3}:[0-5]\d")
_NUMBER = r"(?:0|[1-9]\d*)(?:\.\d+)?"
_BETWEEN = re.compile(
    rf"({_NUMBER}) ?(?:-|–|—|to|\.\.\.?) ?({_NUMBER})|[\[(](-?{_NUMBER}), ?(-?{_NUMBER})[\])]"
)
_BELOW = re.compile(rf"(?:<|<=|≤|under|below|less than|up to) ?({_NUMBER})", re.IGNORECASE)
_ABOVE = re.compile(
    rf"(?:>|>=|≥|over|above|more than) ?({_NUMBER})|({_NUMBER}) ?(?:\+|(?:and|or|&) "
    r"(?:over|older|above|more))",
    re.IGNORECASE,
)
_SAMPLE = 50
_MAX_RANGES = 20
# From the end of one range to the beginning of the next.
_ADJOINING = 1


def convert_spans(table: pd.DataFrame) -> tuple[list[str], tuple[tuple[int, Any], ...]]:
    """Convert columns of text to durations if all cells that are not empty are such.

    Hours, minutes and seconds (``00:10:20``), with days (``1 day 02:00:00``), with units
    (``2h 15min``), or as ISO 8601 writes them (``PT2H15M``); times of day of Excel as well.

    Parameters
    ----------
    table : DataFrame
        As read from a file; changed in place.

    Returns
    -------
    facts : list of str
        Sentences that say what was read.
    columns : tuple of (int, label)
        Position and name: ``pandas.to_timedelta(column.astype(str).where(column.notna()))`` gives
        the same durations.
    """
    found: list[tuple[int, Any]] = []
    facts = []
    for c in range(table.shape[1]):
        column = table.iloc[:, c]
        spans = as_durations(column)
        if spans is not None:
            example = truncate(str(column.dropna().iloc[0]))
            table.isetitem(c, spans.array)
            found.append((c, table.columns.tolist()[c]))
            facts.append(f"Column {str(column.name)!r} was read as durations, such as {example!r}.")
    return facts, tuple(found)


def as_durations(column: pd.Series) -> pd.Series | None:
    """Return the durations that a column of text holds, or None."""
    if not (types.is_object_dtype(column.dtype) or types.is_string_dtype(column.dtype)):
        return None
    present = column.dropna()
    different = present.unique()
    if len(different) < 2 or not all(map(_is_duration, different[:_SAMPLE])):
        return None
    if not all(map(_is_duration, different)):
        return None
    found: pd.Series = pd.to_timedelta(column.astype(str).where(column.notna()), errors="coerce")
    return found if bool((found.notna() == column.notna()).all()) else None


def _is_duration(cell: object) -> bool:
    if isinstance(cell, str):
        return _DURATION.fullmatch(cell.strip()) is not None
    return isinstance(cell, datetime.time | datetime.timedelta)


def are_clock_times(words: pd.Series) -> bool:
    """Check for times of two numbers, such as 3:10: hours or minutes, nothing tells."""
    return len(words) > 1 and all(_MINUTES.fullmatch(word) for word in words)


def convert_ranges(table: pd.DataFrame) -> tuple[list[str], tuple[tuple[int, Any], ...]]:
    """Convert columns of ranges, such as 10-19, to ordered categories.

    Parameters
    ----------
    table : DataFrame
        As read from a file; changed in place.

    Returns
    -------
    facts : list of str
    columns : tuple of (int, label)
        Position and name; the categories of the column are its ranges in ascending order.
    """
    found: list[tuple[int, Any]] = []
    facts = []
    for c in range(table.shape[1]):
        ranges = as_ranges(table.iloc[:, c])
        if ranges is not None:
            levels = [truncate(one, 20) for one in ranges.cat.categories]
            name = table.columns.tolist()[c]
            table.isetitem(c, ranges.array)
            found.append((c, name))
            shown = ", ".join(levels if len(levels) < 6 else [*levels[:2], "...", levels[-1]])
            facts.append(f"Column {str(name)!r} was read as ordered categories: {shown}.")
    return facts, tuple(found)


def as_ranges(column: pd.Series) -> pd.Series | None:
    """Return a column of ranges as ordered categories, or None.

    All cells that are not empty are ranges of numbers that do not overlap. Most adjoin (10-19,
    20-29), or one is open (<10, 65+), or they have brackets. Some occur more than once.

    Parameters
    ----------
    column : Series

    Examples
    --------
    >>> ranges = as_ranges(pd.Series(["10-19", "<10", "20+", "10-19", "<10"]))
    >>> list(ranges.cat.categories), ranges.cat.ordered
    (['<10', '10-19', '20+'], True)
    >>> as_ranges(pd.Series(["1-3", "2-4", "1-3"])) is None  # they overlap
    True
    >>> as_ranges(pd.Series(["12-34", "56-78", "12-34"])) is None  # they do not adjoin
    True
    """
    if not (types.is_object_dtype(column.dtype) or types.is_string_dtype(column.dtype)):
        return None
    present = column.dropna()
    levels = present.unique().tolist()
    if not 1 < len(levels) <= _MAX_RANGES or len(levels) == len(present):
        return None
    ends = [_ends(level) for level in levels]
    if any(one is None for one in ends):
        return None
    known = [(one[0], one[1], level) for one, level in zip(ends, levels, strict=True) if one]
    known.sort(key=lambda one: one[:2])
    closed = [one for one in known if np.isfinite(one[:2]).all()]
    gaps = [other[0] - one[1] for one, other in pairwise(known)]
    if not closed or len(closed) < 4 - len(known) or min(gaps) < 0:
        return None
    # Part numbers such as 12-34 and 56-78 do not adjoin; most ranges do, or one of them is open.
    adjoining = sum(gap <= _ADJOINING for gap in gaps)
    plain = not any(str(level).strip().startswith(("(", "[")) for level in levels)
    if len(closed) == len(known) and plain and 2 * adjoining < len(gaps):
        return None
    kind = pd.CategoricalDtype([level for *_, level in known], ordered=True)
    return column.astype(kind)


def _ends(level: object) -> tuple[float, float] | None:
    if not isinstance(level, str):
        return None
    word = level.strip()
    if both := _BETWEEN.fullmatch(word):
        low, high = (float(one) for one in both.groups() if one is not None)
        return (low, high) if low < high else None
    if below := _BELOW.fullmatch(word):
        return float("-inf"), float(below[1])
    if above := _ABOVE.fullmatch(word):
        return float(above[1] or above[2]), float("inf")
    return None
