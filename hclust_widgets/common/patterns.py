"""Patterns of numbers and dates in text."""

from __future__ import annotations

import re

__all__ = ["DATES", "NUMBER"]

#: A number with a decimal point and without thousands separators.
NUMBER = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?")

_TIME = r"([T ]\d{1,2}:\d{2}.*)?"
#: Dates with the year first, and with the year last; a time of day may follow.
DATES = (
    re.compile(r"\d{4}[-/.]\d{1,2}[-/.]\d{1,2}" + _TIME),
    re.compile(r"\d{1,2}[-/.]\d{1,2}[-/.](\d{4}|\d{2})" + _TIME),
)
