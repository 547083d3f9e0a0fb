"""Rows below a table that are none of its own: totals, means, notes on the source."""

from __future__ import annotations

import re
from collections.abc import Iterator

import numpy as np
import pandas as pd

from hclust_widgets.common.format import truncate
from hclust_widgets.common.row_refs import format_rows, row_counting

__all__ = ["footer_notes"]

_SUMMARY = re.compile(
    r"(grand |sub-?)?totals?|sums?|means?|averages?|avg\.?|medians?|std\.?|sd|std\.? ?dev\.?|"
    r"standard deviation|min(imum)?|max(imum)?|n|count|gesamt|summe|mittelwert|total g[ée]n[ée]ral",
    re.IGNORECASE,
)
# So many rows at the end are examined, and named; sums need so many rows above.
_LAST, _ABOVE = 6, 3
_DO = "leave {} out by a condition on rows, or delete {} in the file"


def footer_notes(table: pd.DataFrame) -> list[str]:
    """Return sentences on rows at the end that seem to be no observations.

    Parameters
    ----------
    table : DataFrame
    """
    if table.shape[1] < 2 or len(table) <= _ABOVE:
        return []
    notes = []
    at = list(_footers(table))
    if at:
        n, text = len(table), truncate(str(table.iloc[at[0]].dropna().iloc[0]))
        holds = "holds" if len(at) == 1 else "hold"
        notes.append(
            f"{_rows(table, at)} {holds} one text only ({text!r}), as notes below a table do: "
            f"{_do(at)}."
        )
        table = table.iloc[: n - (n - min(at))]
    summed = list(_summaries(table))
    if summed:
        seem = "seems to be a total or mean" if len(summed) == 1 else "seem to be totals or means"
        words = [_label(table, i) for i in summed]
        named = f" ({', '.join(map(repr, filter(None, words)))})" if any(words) else ""
        notes.append(f"{_rows(table, summed)} {seem} of the rows above{named}: {_do(summed)}.")
    return notes


def _do(at: list[int]) -> str:
    them = "it" if len(at) == 1 else "them"
    return _DO.format(them, them)


def _rows(table: pd.DataFrame, at: list[int]) -> str:
    counting = row_counting(table)
    found = format_rows(at if counting else [table.index[i] for i in at], counting)
    return found[0].upper() + found[1:]


def _last(table: pd.DataFrame) -> list[int]:
    """Return the last rows that hold something, upwards."""
    filled = np.flatnonzero(table.iloc[-_LAST:].notna().any(axis=1).to_numpy())
    return [len(table) - min(_LAST, len(table)) + int(i) for i in filled[::-1]]


def _footers(table: pd.DataFrame) -> Iterator[int]:
    """Find rows of one text, in the first column, where rows above have more."""
    body = table.iloc[:-_LAST] if len(table) > 2 * _LAST else table.iloc[: len(table) // 2]
    if (body.notna().sum(axis=1) < 2).any():
        return
    found = []
    for i in _last(table):
        row = table.iloc[i]
        if not (isinstance(row.iloc[0], str) and row.iloc[1:].isna().all()):
            break
        found.append(i)
    yield from reversed(found)


def _summaries(table: pd.DataFrame) -> Iterator[int]:
    numbers = table.select_dtypes("number", exclude="timedelta")
    found: list[int] = []
    for i in _last(table):
        word = _label(table, i)
        if not word and not (not found and _is_sum(numbers, i)):
            break
        found.append(i)
    yield from reversed(found)


def _label(table: pd.DataFrame, i: int) -> str:
    """Return the word that says what is summed; empty if there is none, or if it is a category."""
    for c in range(min(3, table.shape[1])):  # a label may stand below a column of numbers
        cell = table.iloc[i, c]
        if not isinstance(cell, str):
            continue
        word = cell.strip(" :*").strip()
        if not _SUMMARY.fullmatch(word):
            return ""
        above = table.iloc[:i, c].astype(str).str.strip(" :*").str.lower()
        among = above.iloc[: max(0, i - _LAST)].map(lambda one: bool(_SUMMARY.fullmatch(one)))
        return "" if among.any() else word
    return ""


def _is_sum(numbers: pd.DataFrame, i: int) -> bool:
    """Check whether a row has the sums of all columns, of which two or more vary."""
    above, row = numbers.iloc[:i], numbers.iloc[i]
    if numbers.shape[1] < 2 or len(above) < _ABOVE or row.isna().any():
        return False
    vary = above.nunique() > 1
    sums = above.sum()
    close = np.isclose(row.astype(float), sums.astype(float), rtol=1e-9, atol=0)
    return bool(close.all() and vary.sum() >= 2)
