"""Patterns of numbers and dates in text."""

from __future__ import annotations

import re

__all__ = ["DATES", "LONG_MONTH", "MONTH", "NUMBER"]

#: A number with a decimal point and without thousands separators.
NUMBER = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?")

#: Names of months, short and long, whatever their case.
MONTH = "(?i:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
LONG_MONTH = (
    "(?i:january|february|march|april|may|june|july|august|september|october|november|december)"
)

_TIME = r"([T ]\d{1,2}:\d{2}.*)?"
#: Dates with the year first, with the year last, and with names of months; a time may follow.
DATES = (
    re.compile(r"\d{4}[-/.]\d{1,2}[-/.]\d{1,2}" + _TIME),
    re.compile(r"\d{1,2}[-/.]\d{1,2}[-/.](\d{4}|\d{2})" + _TIME),
    re.compile(rf"\d{{1,2}}[ /-]?({MONTH}|{LONG_MONTH})[ /-]?(\d{{4}}|\d{{2}})" + _TIME),
    re.compile(rf"({MONTH}|{LONG_MONTH}) (\d{{1,2}},? )?\d{{4}}" + _TIME),
)
