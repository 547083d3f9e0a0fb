"""Convert text columns of a file to dates, where one format only fits the whole column."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import Any

import numpy as np
import pandas as pd
from pandas.api import types

from hclust_widgets.common.arrays import Bools
from hclust_widgets.common.patterns import LONG_MONTH, MONTH

from .convert_months import QUARTER, may_be_months, month_of, read_months

__all__ = [
    "COMPACT",
    "MIXED",
    "convert_dates",
    "has_ambiguous_order",
    "may_be_months",
    "non_dates",
    "typed_dates",
]

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
# Times with parts of seconds, of ISO 8601 in UTC, and with a.m. and p.m.
_MORE_TIMES = {
    " %H:%M:%S.%f": r" \d{1,2}:\d\d:\d\d\.\d{1,6}",
    "T%H:%M:%S.%f": r"T\d\d:\d\d:\d\d\.\d{1,6}",
    "T%H:%M:%SZ": r"T\d\d:\d\d:\d\dZ",
    "T%H:%M:%S.%fZ": r"T\d\d:\d\d:\d\d\.\d{1,6}Z",
    " %I:%M %p": r" (?:0?[1-9]|1[0-2]):\d\d (?i:[ap]m)",
    " %I:%M:%S %p": r" (?:0?[1-9]|1[0-2]):\d\d:\d\d (?i:[ap]m)",
}
# Months by their English names.
_NAMED = [
    one
    for how, month in (("%b", MONTH), ("%B", LONG_MONTH))
    for one in (
        *((rf"\d{{1,2}}{s}{month}{s}{_YEAR}", (f"%d{s}{how}{s}%Y",)) for s in (" ", "-", "/", "")),
        (rf"\d{{1,2}}-{month}-\d\d", (f"%d-{how}-%y",)),
        (rf"{month} \d{{1,2}}, {_YEAR}", (f"{how} %d, %Y",)),
        (rf"{month} \d{{1,2}} {_YEAR}", (f"{how} %d %Y",)),
    )
]
_ORDERS = {
    "%d": "the day first",
    "%m": "the month first",
    "%Y": "the year first",
    "%b": "the month by its name",
    "%B": "the month by its name",
}
_MONTH_ORDERS = _ORDERS | {"%Y": "the year first", "%m": "the month first"}
#: In place of a format: dates of which some are typed as text.
MIXED = "mixed"
#: Format of dates that are written as numbers: 20220518.
COMPACT = "%Y%m%d"
# No smaller number is a date or a month: 170001.
_SMALLEST = 170001
# A time zone behind the time, as forms of Google write it.
_ZONE = re.compile(r" (?:GMT|UTC)(?:[+-]\d{1,2}(?::?\d\d)?)?$")
# And as ISO 8601 has it. Where it changes, as with summer time, pandas needs the minutes.
_OFFSET = re.compile(r":\d\d(?:\.\d{1,6})?( ?(?:Z|[+-]\d\d(?::?\d\d)?))$")
_OTHER_OFFSETS = {
    " %z": re.compile(r" (?:Z|[+-]\d\d:?\d\d)$"),
    "%z": re.compile(r"(?:Z|[+-]\d\d:?\d\d)$"),
}
# What the zones of one column have in common: the form of an offset, or the very zone.
_KINDS = (
    ("offset", re.compile(r"(?:Z|[+-]\d\d:?\d\d)")),
    ("offset behind a blank", re.compile(r" (?:Z|[+-]\d\d:?\d\d)")),
)
_HOURS = re.compile(r"([+-])(\d{1,2})(?::?(\d\d))?$")
# Number of cells that are examined first, before all cells of a column.
_SAMPLE = 50
# From this share on the cells are dates with a few errors.
_MAJORITY = 0.8


@cache
def _known_formats() -> tuple[tuple[re.Pattern[str], tuple[str, ...]], ...]:
    """Return the shapes of dates and times with their formats, compiled when first asked for."""
    return tuple(
        (re.compile(shape + time), tuple(order + how for order in orders))
        for times, shapes in (
            ({**_TIMES, **_MORE_TIMES}, _SHAPES),
            ({how: _TIMES[how] for how in ("", " %H:%M", " %H:%M:%S")}, _NAMED),
        )
        for how, time in times.items()
        for shape, orders in shapes
    )


def convert_dates(
    table: pd.DataFrame, *, asked: Sequence[Any] = ()
) -> tuple[list[str], dict[Any, str]]:
    """Convert columns of text to dates if exactly one format fits all cells that are not empty.

    Parameters
    ----------
    table : DataFrame
        As read from a file; changed in place.
    asked : sequence of column names
        Columns to be read as dates though some of their cells are no dates, or dates of another
        type.

    Returns
    -------
    facts : list of str
        Sentences that say what was read and how.
    formats : dict of str
        By column name: ``pandas.to_datetime(column, format=...)`` gives the same dates.
    """
    facts, formats = [], {}
    names = table.columns.tolist()
    for c, (_, column) in enumerate(list(table.items())):
        if names[c] not in asked and _is_too_small(column):
            continue
        months = read_months(column, asked=table.columns[c] in asked)
        if months is not None:
            name = table.columns.tolist()[c]
            formats[name] = months[0]
            table.isetitem(c, months[1].array)
            facts.append(_told_months(column, months[0]))
            continue
        if table.columns[c] in asked:
            facts.append(_convert_mixed(table, c))
            formats[table.columns.tolist()[c]] = MIXED
            continue
        if _is_yyyymmdd(column):
            name = table.columns.tolist()[c]
            table.isetitem(c, _compact_dates(column).array)
            formats[name] = COMPACT
            example = str(int(column.dropna().iloc[0]))
            facts.append(f"Column {str(name)!r} was read as dates, the year first: {example!r}.")
            continue
        able = _formats(column)
        if len(able) != 1:
            continue
        name, (how, dates) = table.columns.tolist()[c], able.popitem()
        example = column.dropna().iloc[0]
        table.isetitem(c, dates.array)
        formats[name] = how
        order = _ORDERS[how[:2]] + ", in UTC" * ("%z" in how)
        facts.append(f"Column {str(name)!r} was read as dates, {order}: {example!r}.")
    return facts, formats


def _is_too_small(column: pd.Series) -> bool:
    """Check, as fast as many columns need it, for numbers none of which can be a date."""
    if not isinstance(column.dtype, np.dtype) or column.dtype.kind not in "iuf":
        return False
    return not bool((column.to_numpy() >= _SMALLEST).any())


def _told_months(column: pd.Series, how: str) -> str:
    what = "as quarters" if how == QUARTER else f"as months, {_MONTH_ORDERS[how[:2]]}"
    example = column.dropna().iloc[0]
    shown = example if isinstance(example, str) else str(int(example))
    return f"Column {str(column.name)!r} was read {what}: {shown!r}."


def _is_yyyymmdd(column: pd.Series) -> bool:
    """Check whether all numbers of a column are dates such as 20220518, and several different."""
    if not types.is_numeric_dtype(column.dtype) or types.is_bool_dtype(column.dtype):
        return False
    present = column.dropna()
    if len(present) < 3 or not present.between(17000101, 21991231).all():
        return False
    if (present % 1 != 0).any() or present.nunique() < 3:
        return False
    return bool(_compact_dates(present).notna().all())


def _compact_dates(column: pd.Series) -> pd.Series:
    words = column.astype("Int64").astype("string")
    return pd.to_datetime(words, format=COMPACT, errors="coerce")


def typed_dates(column: pd.Series) -> dict[str, str]:
    """Return the dates that are typed as text in a column of dates: by cell, as YYYY-MM-DD.

    Of formats that fit alike (3/4/2024) the one is taken whose date lies within those of the other
    cells, else the one with the day first. Cells that are no dates are left out.
    """
    text = column.map(lambda cell: isinstance(cell, str)).to_numpy(dtype=bool)
    dates = pd.to_datetime(column.mask(text), errors="coerce")
    found = {}
    for cell in column[text].unique():
        word, zone = _parted(cell.strip())
        able = [
            date - _offset(zone)
            for shape, formats in _known_formats()
            if shape.fullmatch(word)
            for how in formats
            if not pd.isna(date := pd.to_datetime(word, format=how, errors="coerce"))
        ]
        if (month := month_of(cell.strip())) is not None:
            able.append(month)
        within = [date for date in able if dates.min() <= date <= dates.max()]
        for date in (within or able)[:1]:
            found[cell] = date.isoformat()
    if all(iso.endswith("T00:00:00") for iso in found.values()):  # pandas takes one form
        return {cell: iso.removesuffix("T00:00:00") for cell, iso in found.items()}
    return found


def _convert_mixed(table: pd.DataFrame, c: int) -> str:
    column = table.iloc[:, c]
    typed = typed_dates(column)
    dates = pd.to_datetime(column.replace(typed), errors="coerce")
    lost = int((dates.isna() & column.notna()).sum())
    table.isetitem(c, dates.array)
    read = ", ".join(f"{cell!r} as {iso}" for cell, iso in list(typed.items())[:4])
    read = f", {read}" if read else ""
    gone = f"; {lost:,} cells are no dates and count as missing" if lost else ""
    utc = ", in UTC" if any(_parted(cell)[1] for cell in typed) else ""
    return f"Column {str(column.name)!r} was read as dates{utc}, as was asked{read}{gone}."


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
    parted = [_parted(word) for word in words]
    kinds = pd.Series([_kind(zone) for _, zone in parted])
    in_zone = (kinds == kinds.mode().iloc[0]).to_numpy() if len(kinds) else np.ones(0, dtype=bool)
    words = pd.Series([word for word, _ in parted], dtype=object)
    sample = words.iloc[:_SAMPLE]
    for shape, formats in _known_formats():
        if sum(shape.fullmatch(word) is not None for word in sample) < _MAJORITY * len(sample):
            continue
        shaped = np.fromiter((bool(shape.fullmatch(word)) for word in words), bool, len(words))
        for how in formats:
            read = pd.to_datetime(words, format=how, errors="coerce").notna()
            dates: Bools = read.to_numpy(dtype=bool) & shaped & in_zone
            if dates.mean() >= _MAJORITY:
                return ~dates
    return np.zeros(len(words), dtype=bool)


def _parted(word: str) -> tuple[str, str]:
    """Return a date without its time zone, and the zone with the blank before it."""
    if match := _ZONE.search(word):
        return word[: match.start()], match[0]
    if match := _OFFSET.search(word):
        return word[: match.start(1)], match[1]
    return word, ""


def _kind(zone: str) -> str:
    return next((kind for kind, mark in _KINDS if mark.fullmatch(zone)), zone)


def _offset(zone: str) -> pd.Timedelta:
    """Return how far the clocks of a time zone are ahead of UTC."""
    match = _HOURS.search(zone)
    if match is None:
        return pd.Timedelta(0)
    ahead = pd.Timedelta(hours=int(match[2]), minutes=int(match[3] or 0))
    return -ahead if match[1] == "-" else ahead


def _zone(words: Sequence[Any]) -> str:
    """Return the time zone that stands behind all of some words; empty if there is none.

    It is what strptime reads: the zone itself, or "%z" where the words have several ones.
    """
    first = words[0] if len(words) else None
    if not isinstance(first, str):
        return ""
    match = _ZONE.search(first)
    zone = match[0] if match else ""
    if not match and (match := _OFFSET.search(first)):
        zone = match[1]
    if not zone or all(isinstance(word, str) and word.endswith(zone) for word in words):
        return zone
    if all(isinstance(word, str) and _OFFSET.search(word) for word in words):
        return next(
            (how for how, mark in _OTHER_OFFSETS.items() if all(map(mark.search, words))), ""
        )
    return ""


def _without_zone(word: str, zone: str) -> str:
    mark = _OTHER_OFFSETS.get(zone)
    return mark.sub("", word) if mark else word.removesuffix(zone)


def _formats(column: pd.Series) -> dict[str, pd.Series]:
    """Return the dates of a column by each format that fits all cells that are not empty."""
    if not (types.is_object_dtype(column.dtype) or types.is_string_dtype(column.dtype)):
        return {}
    present = column.dropna()
    different = present.unique()
    zone = _zone(list(different))
    for part in (different[:_SAMPLE], different):
        fitting = [
            formats
            for shape, formats in _known_formats()
            if all(
                isinstance(word, str) and shape.fullmatch(_without_zone(word, zone))
                for word in part
            )
        ]
        # A single distinct date does not show the order, and distinguishes no rows.
        if not fitting or len(different) < 2:
            return {}
    found = {}
    for how in (one + zone for one in fitting[0]):
        dates = pd.to_datetime(column, format=how, errors="coerce", utc="%z" in how)
        if bool((dates.notna() == column.notna()).all()):
            found[how] = dates
    return found
