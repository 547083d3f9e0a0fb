"""Correlations as statistics programs print them: several lines a variable, means beside them."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import Any

import pandas as pd
from pandas.api import types

from hclust_widgets.common.row_refs import format_label

__all__ = ["Printed", "counts_rows", "find_printed"]

# Longer tables are no print of a program.
_MAX_ROWS = 3_000
# So many columns that are left out are named.
_NAMED = 3
_MIN_NAMES = 3
# Columns of words before the numbers: method, variable, statistic.
_MAX_WORDS = 3
# The line of each variable that holds the coefficients (SPSS, jamovi, JASP; English, German,
# French, Spanish).
_COEFFICIENT = re.compile(
    r".*(pearson|spearman|kendall|korrelation|correlation|corrélation|correlación).*"
    r"|r|rho|\u03c1|tau|\u03c4|tau[-_ ]b",
    re.IGNORECASE,
)
# Means and the like, beside correlations or below them.
_DESCRIPTIVE = re.compile(
    r"m|means?|sd|s\.d\.|std\.? ?dev\w*\.?|standard deviations?|se|n|min\w*|max\w*|range|alpha"
    r"|\u03b1|median|skew\w*|kurt\w*|variance",
    re.IGNORECASE,
)
_NOTE = re.compile(r"\s*(note\b|anmerkung|[*†‡]|[a-z]\. |p ?<).*", re.IGNORECASE | re.DOTALL)
# Columns that are called by their number, as APA tables have them: 1, 2. or X3.
_COUNTED = re.compile(r"[XV(]?(\d+)[.)]?")


@dataclass(frozen=True)
class Printed:
    """Which cells of a printed table are its correlations.

    Attributes
    ----------
    rows : tuple of int
        Positions of the lines with coefficients.
    columns : tuple of int
        Position of the column with the names, then those of the coefficients.
    in_index : bool
        Whether the names are levels of the index, which become columns first.
    line : str
        What the lines with coefficients are called; empty if they bear nothing but names.
    left_out : tuple of str
        Columns that are no correlations, such as "M" and "SD".
    has_other_lines : bool
        Whether there are lines without coefficients.
    """

    rows: tuple[int, ...]
    columns: tuple[int, ...]
    in_index: bool
    line: str
    left_out: tuple[str, ...]
    has_other_lines: bool

    def cells(self, table: pd.DataFrame) -> pd.DataFrame:
        """Return names and coefficients: DataFrame of shape (n, n) or (n, n + 1)."""
        whole = table.reset_index() if self.in_index else table
        labels = _without_shared_title([format_label(name) for name in whole.columns])
        found = whole.iloc[list(self.rows), list(self.columns)]
        names = [found.columns.tolist()[0], *(labels[c] for c in self.columns[1:])]
        return found.set_axis(names, axis=1)

    @property
    def note(self) -> str:
        """What was left out, as the beginning of a sentence."""
        done = []
        if self.line:
            done.append(f"only the lines {self.line!r} were taken")
        elif self.has_other_lines:
            done.append("the lines between and below those of the values were left out")
        if self.left_out:
            named = ", ".join(map(repr, self.left_out[:_NAMED]))
            more = f" and {len(self.left_out) - _NAMED:,} more" * (len(self.left_out) > _NAMED)
            done.append(f"{named}{more} beside the values were left out")
        return ", ".join(done)


def find_printed(table: pd.DataFrame) -> Printed | None:
    """Find lines and columns of coefficients in a table that holds more than these.

    Parameters
    ----------
    table : DataFrame
        With lines of significance, counts or confidence intervals between the coefficients, or
        with columns or lines of means and deviations.

    Returns
    -------
    Printed or None
        None if rows and columns do not bear the same names, or if there is nothing to leave out.
    """
    if not _MIN_NAMES <= len(table) <= _MAX_ROWS:
        return None
    if table.shape[1] and _is_text(table.dtypes.iloc[0]):
        found = _found(table, in_index=False)
        if found is not None:
            return found
    if table.index.equals(pd.RangeIndex(len(table))):
        return None
    if not set(table.index.names).isdisjoint(table.columns):  # reset_index refuses these
        return None
    return _found(table.reset_index(), in_index=True)


def _found(whole: pd.DataFrame, *, in_index: bool) -> Printed | None:
    labels = _without_shared_title([format_label(name) for name in whole.columns])
    if not _may_hold_block(whole, labels):
        return None
    by_statistic = _by_statistic(whole)
    if by_statistic is None:
        first, line, words = 0, "", _words(whole, 0)
        rows = _named_lines(whole, words)
    else:
        first, rows, line = by_statistic
        words = _words(whole, first)
    names = [words[i] for i in rows]
    if len(rows) < _MIN_NAMES or len(set(names)) < len(names):
        return None
    begin = first + 2 if line else first + 1
    block = _block(labels, begin, names)
    if block is None or (len(rows) == len(whole) and len(block) == len(labels) - 1):
        return None
    left_out = tuple(labels[c] for c in range(begin, len(labels)) if c not in block)
    others = len(rows) < len(whole)
    return Printed(tuple(rows), (first, *block), in_index, line, left_out, others)


def _may_hold_block(whole: pd.DataFrame, labels: list[str]) -> bool:
    """Return False where columns neither count rows nor are called as lines are: in most tables."""
    if any(map(_COUNTED.fullmatch, labels)):
        return True
    for c in range(min(_MAX_WORDS - 1, whole.shape[1])):
        if c and not _is_text(whole.dtypes.iloc[c]):
            break
        words = set(_words(whole, c))
        if sum(label in words for label in labels) >= _MIN_NAMES - 1:  # one may lack
            return True
    return False


def _by_statistic(whole: pd.DataFrame) -> tuple[int, list[int], str] | None:
    """Find the column that says what each line holds.

    Returns
    -------
    tuple of (int, list of int, str) or None
        The column of names, which stands before it; the lines of coefficients; what these are
        called.
    """
    for c in range(1, min(_MAX_WORDS, whole.shape[1] - 1)):
        if not _is_text(whole.dtypes.iloc[c]):
            return None
        statistics, names = _words(whole, c), _words(whole, c - 1)
        line = next((word for word in statistics if _COEFFICIENT.fullmatch(word)), "")
        at = [i for i, word in enumerate(statistics) if word == line and names[i]]
        if line and len(at) >= _MIN_NAMES:
            again = names.index(names[at[0]], at[0])  # of a second method: the first one is taken
            end = next((k for k, i in enumerate(at) if k and names[i] == names[again]), len(at))
            return c - 1, at[:end], line
    return None


def _named_lines(whole: pd.DataFrame, words: list[str]) -> list[int]:
    """Return the lines that bear a name of their own, without notes, means and deviations."""
    seen = Counter(words)
    variables = set(map(format_label, whole.columns))  # one may be called "range"
    empty = whole.iloc[:, 1:].isna().all(axis=1).to_numpy()
    return [
        i
        for i, word in enumerate(words)
        if word
        and seen[word] == 1
        and not (empty[i] and _NOTE.fullmatch(word))
        and (word in variables or not _DESCRIPTIVE.fullmatch(word))
    ]


def _block(labels: list[str], begin: int, names: list[str]) -> range | None:
    """Find the columns that are called as the rows are, or count them; one of them may lack."""
    n = len(names)
    for first in range(begin, len(labels)):
        if labels[first] not in names[:2] and not _COUNTED.fullmatch(labels[first]):
            continue
        for size in (n, n - 1):
            called = labels[first : first + size]
            if len(called) < size:
                continue
            same = called in (names, names[:size], names[n - size :])
            if same or any(counts_rows(called, offset) for offset in (0, n - size)):
                return range(first, first + size)
    return None


def counts_rows(called: list[str], offset: int) -> bool:
    """Return True if columns bear the numbers of rows from one on, counted from 0 or 1."""
    begin = _COUNTED.fullmatch(called[0]) if called else None
    if begin is None or not offset <= int(begin[1]) <= offset + 1:
        return False
    numbers = [match and int(match[1]) for match in map(_COUNTED.fullmatch, called)]
    return numbers == [*range(int(begin[1]), int(begin[1]) + len(called))]


def _without_shared_title(labels: list[str]) -> list[str]:
    """Take off a title that a file has above its names: "Correlations · A"."""
    title = next((label.split(" · ")[0] for label in labels if " · " in label), "")
    return [label.removeprefix(f"{title} · ") for label in labels] if title else labels


def _words(whole: pd.DataFrame, c: int) -> list[str]:
    column = whole.iloc[:, c]
    missing = column.isna().tolist()
    return [
        "" if gap else format_label(word).strip()
        for word, gap in zip(column.tolist(), missing, strict=True)
    ]


def _is_text(dtype: Any) -> bool:
    return types.is_object_dtype(dtype) or types.is_string_dtype(dtype)
