"""Columns of text that a reader would take for numbers, dates, ordered words or plain names."""

from __future__ import annotations

import re

import pandas as pd

from hclust_widgets.common.format import truncate
from hclust_widgets.common.patterns import MONTH, NUMBER
from hclust_widgets.common.row_refs import ISO_DATE_EXAMPLE

from .formats.missing_words import list_names

__all__ = ["describe_unread"]

_MIN_ROWS = 3
_MIN_DIFFERENT = 3
# Cells that a spreadsheet changed are few among what it left.
_MAX_CHANGED = 0.2

_NUMBER = r"[+-]?\d+(?:[.,]\d+)?"
_POWER = re.compile(
    rf"({_NUMBER})\s*[x×*·]\s*10\s*(?:(?:\^|\*\*)\s*\(?([+-]?\d+)\)?|([⁺⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+))",
    re.IGNORECASE,
)
_EXPONENTS = str.maketrans("⁺⁻⁰¹²³⁴⁵⁶⁷⁸⁹", "+-0123456789")
_FRACTION = re.compile(r"(?:\d+\s+)?\d+\s*/\s*\d+")
_DAY = re.compile(
    r"\d{1,2}[.ºª]?\s*(?:de\s+|-)?([^\W\d_]{3,10})\.?(?:\s+de)?[\s,-]*(?:\d{4}|\d{2})"
)
_CHANGED = re.compile(rf"\d{{1,2}}-{MONTH}|{MONTH}-\d{{1,2}}")
# Names of months that differ from the English ones, short and long: German, French, Spanish,
# Italian, Portuguese, Dutch.
_MONTHS = frozenset((
    "jän", "jänner", "januar", "februar", "mär", "märz", "mrz", "mai", "juni", "juli", "okt",
    "oktober", "dez", "dezember",
    "janvier", "janv", "févr", "février", "mars", "avr", "avril", "juin", "juil", "juillet",
    "août", "sept", "septembre", "octobre", "novembre", "déc", "décembre",
    "ene", "enero", "febrero", "marzo", "abr", "abril", "mayo", "junio", "julio", "ago", "agosto",
    "septiembre", "octubre", "noviembre", "dic", "diciembre",
    "gen", "gennaio", "febbraio", "aprile", "mag", "maggio", "giu", "giugno", "lug", "luglio",
    "set", "settembre", "ott", "ottobre", "dicembre",
    "janeiro", "fev", "fevereiro", "março", "maio", "junho", "julho", "setembro", "out",
    "outubro", "novembro", "dezembro",
    "januari", "februari", "mrt", "maart", "mei", "augustus",
))  # fmt: skip
# Words of questionnaires and grades, from the least to the most.
_SCALES = (
    ("strongly disagree", "disagree", "somewhat disagree", "neutral", "somewhat agree", "agree",
     "strongly agree"),
    ("very low", "low", "medium", "moderate", "high", "very high"),
    ("never", "rarely", "seldom", "sometimes", "often", "usually", "always"),
    ("very poor", "poor", "fair", "good", "very good", "excellent"),
    ("very dissatisfied", "dissatisfied", "neutral", "satisfied", "very satisfied"),
    ("not at all", "slightly", "somewhat", "moderately", "very", "extremely"),
    ("none", "mild", "moderate", "severe"),
    ("xxs", "xs", "s", "m", "l", "xl", "xxl"),
    ("very small", "small", "medium", "large", "very large"),
)  # fmt: skip


def describe_unread(words: pd.Series, name: str, *, majority: float, in_file: bool) -> str:
    """Return a sentence on text that stands for something else; empty if nothing is certain.

    Parameters
    ----------
    words : Series of str
        Cells of one column, without missing ones.
    name : str
        Begin of the sentence.
    majority : float
        Share of the cells that have to be so.
    in_file : bool
        Whether the advice is for a file, and not for Python.
    """
    if len(words) < _MIN_ROWS:
        return ""
    distinct = [str(word) for word in words.unique()]
    if len(distinct) < _MIN_DIFFERENT:
        return ""
    return (
        _powers(words, name, majority)
        or _fractions(words, name, majority)
        or _months(words, name, majority)
        or _changed_names(words, name)
        or _ordered(distinct, name, in_file=in_file)
    )


def _powers(words: pd.Series, name: str, majority: float) -> str:
    found = [match for word in words if (match := _POWER.fullmatch(word))]
    plain = sum(NUMBER.fullmatch(word) is not None for word in words)
    if not found or len(found) + plain < majority * len(words):
        return ""
    number, exponent, raised = found[0].groups()
    exponent = (exponent or raised.translate(_EXPONENTS)).removeprefix("+")
    return (
        f"{name} holds numbers with powers of ten ({found[0][0]!r}), which are not compared: write "
        f"{number.replace(',', '.')}e{exponent}, and the column is read as numbers."
    )


def _fractions(words: pd.Series, name: str, majority: float) -> str:
    found = [word for word in words if _FRACTION.fullmatch(word)]
    plain = sum(NUMBER.fullmatch(word) is not None for word in words)
    if not found or len(found) + plain < majority * len(words):
        return ""
    return (
        f"{name} holds two numbers in a cell ({found[0]!r}), which are not compared: write a "
        "fraction as 0.5, a date with its year first, and put two measurements into two columns."
    )


def _months(words: pd.Series, name: str, majority: float) -> str:
    days = [match for word in words if (match := _DAY.fullmatch(word))]
    other = [match for match in days if match[1].lower() in _MONTHS]
    if not other or len(days) < majority * len(words):
        return ""
    return (
        f"{name} holds dates with names of months that are not read ({other[0][0]!r}): write all "
        f"of them with the year first, as {ISO_DATE_EXAMPLE}, and they are compared by time."
    )


def _changed_names(words: pd.Series, name: str) -> str:
    changed = [str(word) for word in words.unique() if _CHANGED.fullmatch(word)]
    if not changed or len(changed) > _MAX_CHANGED * words.nunique() or not words.is_unique:
        return ""
    return (
        f"{name} holds {list_names(changed)} among other names: a spreadsheet makes such dates of "
        "names like SEPT2 and MARCH1, so import the original with this column as text."
    )


def _ordered(distinct: list[str], name: str, *, in_file: bool) -> str:
    lowered = {word.strip().lower() for word in distinct}
    for scale in _SCALES:
        if len(lowered) >= _MIN_DIFFERENT and lowered <= set(scale):
            ordered = sorted(lowered, key=scale.index)
            shown = ", ".join(repr(truncate(word)) for word in ordered)
            mend = (
                f"write numbers (1 to {len(ordered)}) to compare it by size"
                if in_file
                else "pd.Categorical(..., ordered=True) gives it one"
            )
            return f"{name} holds words with an order ({shown}) that is not used: {mend}."
    return ""
