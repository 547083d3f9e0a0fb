"""Cells that hold a number and something else: units of several kinds, marks, deviations."""

from __future__ import annotations

import re

import pandas as pd

from hclust_widgets.common.patterns import LONG_MONTH, MONTH, NUMBER

__all__ = ["describe_noted"]

_PLAIN = r"[+-]?\d+(?:[.,]\d+)?"
_UNITS = re.compile(rf"{_PLAIN}(?:\s+([^\W\d_%]{{1,6}}|[%°€$£µ][A-Za-z]?)|([KMGBkµ]))")
# Marks of significance or footnotes, a deviation, an interval, a minus behind; parentheses.
_NOTED = re.compile(
    rf"{_PLAIN}\s*(?:[*†‡§¶]+|(?:±|\+/-)\s*{_PLAIN}"
    rf"|[(\[]{_PLAIN}(?:(?:\s*[-–,;]\s*|\s+to\s+){_PLAIN})?[)\]]|-)|\({_PLAIN}\)"
)
# Negative in accounts.
_IN_PARENTHESES = re.compile(rf"\({_PLAIN}\)")
# 7 Jun is a date, 2 B a seat or a grade.
_NO_UNIT = re.compile(rf"{MONTH}|{LONG_MONTH}|[A-FH-JLN-Z]")
_MAX_UNITS = 4
_MIN_DIFFERENT = 3


def describe_noted(words: pd.Series, name: str, *, majority: float) -> str:
    """Return a sentence on numbers that something stands beside; empty if most are otherwise.

    Parameters
    ----------
    words : Series of str
    name : str
        Begin of the sentence.
    majority : float
        Share of the cells that have to be so.
    """
    if words.nunique() < _MIN_DIFFERENT:
        return ""
    units: dict[str, str] = {}
    n = 0
    for word in words:
        match = _UNITS.fullmatch(word)
        if match and not _NO_UNIT.fullmatch(match[1] or match[2]):
            n += 1
            units.setdefault(match[1] or match[2], word)
    if 1 < len(units) <= _MAX_UNITS and n >= majority * len(words) and n > 2 * len(units):
        shown = ", ".join(map(repr, list(units.values())[:2]))
        return (
            f"{name} holds numbers in several units ({shown}), which are not compared: write all "
            "in one, and the unit into the name of the column."
        )
    noted = [word for word in words if _NOTED.fullmatch(word) and not NUMBER.fullmatch(word)]
    numbers = sum(NUMBER.fullmatch(word) is not None for word in words)
    if noted and len(noted) + numbers >= majority * len(words):
        if all(_IN_PARENTHESES.fullmatch(word) for word in noted):
            return (
                f"{name} holds numbers in parentheses ({noted[0]!r}), which are not compared: if "
                f"they are negative, as in accounts, write -{noted[0].strip('()+-')}."
            )
        return (
            f"{name} holds numbers with a mark or a second number beside them ({noted[0]!r}), "
            "which are not compared: leave one number in each cell, and put the rest into a column "
            "of its own."
        )
    return ""
