"""Amounts: numbers with one unit in all cells of a column, or with blanks between thousands.

What is one amount in every cell leaves no doubt: the unit moves to the column, the number stays.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

__all__ = [
    "MINUS_SIGNS",
    "MULTIPLE",
    "MULTIPLES",
    "Amounts",
    "find_amounts",
    "find_flags",
    "find_multiples",
]

#: Signs that stand for a minus in texts and tables: the minus of mathematics, hyphens, a dash.
MINUS_SIGNS = "\u2212\u2010\u2011\u2013"
#: Blanks and apostrophes that separate thousands.
GROUP_MARKS = " \u00a0\u202f\u2009'’"

_CURRENCY = r"(?:[A-Z]{2,3}[$€£¥]|[$€£¥₹₩₽₺₫฿]|EUR|USD|GBP|CHF|JPY|CNY|INR|SEK|NOK|DKK|PLN|CZK)"
_SIGN = rf"%|‰|°[CFK]?|[\u2032\u2033]|{_CURRENCY}"
_POWER = r"(?:[²³]|\^-?[1-4]|-[1-4]|(?<=[a-z])[23])?"
_LETTERS = rf"[^\W\d_]{{1,8}}{_POWER}"
_SMALL = rf"[a-zµ]{{1,4}}{_POWER}"
# Without a blank before it a unit begins with a small letter, or is one of these: codes end in
# capital letters.
_TIGHT = rf"{_SIGN}|{_SMALL}(?:[/·]{_SMALL})?|kW|kWh|MW|GB|MB|TB|Hz|kHz|MHz|GHz|mV|kV|kPa|hPa|Pa|dB"
_LOOSE = rf"[ \u00a0\u202f](?:{_SIGN}|{_LETTERS}(?:[/·]{_LETTERS})?)"
_AMOUNT = re.compile(
    rf"(?P<sign>[+\-{MINUS_SIGNS}]?)(?P<prefix>{_CURRENCY}?)"
    rf"(?P<space>[ \u00a0\u202f]?)(?P<inner>[+\-{MINUS_SIGNS}]?)"
    rf"(?P<number>(?:\d(?:[\d.,{GROUP_MARKS}]*\d)?|\.\d+)(?:[eE][+-]?\d+)?)"
    rf"(?P<unit>(?:{_TIGHT}|{_LOOSE})?)"
)
_MARKED = re.compile(rf"[1-9]\d{{0,2}}(?P<mark>[{GROUP_MARKS}])\d{{3}}(?:(?P=mark)\d{{3}})*(?!\d)")
_CODE = re.compile(r"0\d")
# https://ec.europa.eu/eurostat/data/database/information: estimated, provisional, break ...
_FLAGS = r"\s+[bcdefnprsuz]{1,3}$"
_FLAGGED = re.compile(rf"[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?(?:{_FLAGS})?")
#: Regular expression of a suffix that multiplies, and the power of ten in its place. A small m
#: stands for metres or thousandths.
MULTIPLES = (("[Kk]$", "e3"), ("(?:M|mn)$", "e6"), ("(?:B|bn)$", "e9"), ("T$", "e12"))
#: A number that may have such a suffix.
MULTIPLE = re.compile(
    rf"(?P<sign>[+\-{MINUS_SIGNS}]?)(?P<prefix>{_CURRENCY}?)\s?(?P<number>\d+(?:[.,]\d+)?)"
    r"(?:\s?(?P<suffix>[KkMBT]|mn|bn))?"
)


@dataclass(frozen=True)
class Amounts:
    """How the cells of a column write their numbers.

    Attributes
    ----------
    unit : str
        What stands before or behind every number; empty if nothing does.
    remove : str
        Regular expression of all that is no part of the number: ``str.replace`` with it leaves
        what ``pandas.to_numeric`` reads, but for decimal signs and minus signs.
    minus : bool
        Whether a minus sign other than the hyphen is used.
    mark : str
        Blank or apostrophe between thousands; empty if there is none.
    multiples : bool
        Whether suffixes multiply (1.2K, 3M): :data:`MULTIPLES` has what stands in their place.
    flags : bool
        Whether letters behind some of the numbers are remarks on them.
    """

    unit: str
    remove: str
    minus: bool
    mark: str
    multiples: bool = False
    flags: bool = False

    def number(self, word: str) -> str:
        """Return the number of a cell as it is typed: without unit, marks and other minus signs."""
        word = re.sub(self.remove, "", word.strip()) if self.remove else word.strip()
        for suffix, power in MULTIPLES if self.multiples else ():
            word = re.sub(suffix, power, word)
        return re.sub(f"[{MINUS_SIGNS}]", "-", word)


def find_amounts(words: Sequence[str]) -> Amounts | None:
    """Find the unit and the marks of a column's cells.

    Parameters
    ----------
    words : sequence of str
        Its distinct cells, without blanks around them.

    Returns
    -------
    Amounts or None
        None if the cells are plain numbers, or if one unit and one mark do not fit all of them.
    """
    if (multiples := find_multiples(words)) is not None:
        return multiples
    found = [_AMOUNT.fullmatch(word) for word in words]
    if not found or not all(found):
        return None
    matches = [one for one in found if one is not None]
    units = {(one["prefix"], one["unit"].strip()) for one in matches}
    if len(units) != 1:
        return None
    prefix, unit = units.pop()
    if prefix and unit:
        return None
    numbers = [one["number"] for one in matches]
    if any(_CODE.match(number) for number in numbers):
        return None
    if any(one["inner"] and (one["sign"] or not one["prefix"]) for one in matches):
        return None
    if not prefix and any(one["space"] for one in matches):
        return None
    marks = {sign for number in numbers for sign in number if sign in GROUP_MARKS}
    if len(marks) > 1 or not all(_is_marked(number, marks) for number in numbers):
        return None
    mark = marks.pop() if marks else ""
    minus = any(sign in word for word in words for sign in MINUS_SIGNS)
    if not (prefix or unit or mark or minus):
        return None
    parts = [rf"{re.escape(prefix)}\s?"] if prefix else []
    parts += [rf"\s?{re.escape(unit)}$"] if unit else []
    parts += [re.escape(mark)] if mark else []
    return Amounts(prefix or unit, "|".join(parts), minus, mark)


def find_flags(words: Sequence[str]) -> Amounts | None:
    """Find the remarks of Eurostat behind the numbers of a column: ``9.3 e`` is estimated.

    Parameters
    ----------
    words : sequence of str
        Its distinct cells, without blanks around them.

    Examples
    --------
    >>> find_flags(["9.3 e", "11.4"]).number("9.3 e"), find_flags(["9.3", "11.4"]) is None
    ('9.3', True)
    """
    if not words or not all(map(_FLAGGED.fullmatch, words)):
        return None
    if not any(re.search(_FLAGS, word) for word in words):
        return None
    return Amounts("", _FLAGS, minus=False, mark="", flags=True)


def find_multiples(words: Sequence[str]) -> Amounts | None:
    """Find suffixes that multiply: K, M, B (bn) and T, of several kinds or beside plain numbers.

    One suffix in all cells may be a unit (K for kelvin), and whole numbers with one of them codes.

    Examples
    --------
    >>> find_multiples(["950", "1.2K", "3M"]).number("1.2K")
    '1.2e3'
    >>> find_multiples(["12K", "14K"]) is None, find_multiples(["2B", "12"]) is None
    (True, True)
    >>> find_multiples(["2B", "3K", "12", "4T"]) is None, find_multiples(["1.5T", "0.5"]) is None
    (True, True)
    """
    matches = []
    for word in words:
        match = MULTIPLE.fullmatch(word)
        if match is None or _CODE.match(match["number"]):
            return None
        matches.append(match)
    suffixes = {(one["suffix"] or "").upper()[:1] for one in matches}
    named = suffixes - {""}
    decimal = any(one["suffix"] and not one["number"].isdigit() for one in matches)
    prefixes = {one["prefix"] for one in matches}
    if not named or len(suffixes) < 2 or len(prefixes) > 1:
        return None
    if len(named) < 2 and not decimal:
        return None
    large = any(one["suffix"] and len(one["number"]) > 2 for one in matches)
    if not any(prefixes) and (named == {"T"} or not (decimal or ("K" in named and large))):
        return None  # 2B, 3K and 4T are seats and sizes as well, 1.5T are teslas
    prefix = prefixes.pop()
    minus = any(sign in word for word in words for sign in MINUS_SIGNS)
    parts = [re.escape(prefix)] if prefix else []
    return Amounts(prefix, "|".join([*parts, r"\s"]), minus, "", multiples=True)


def _is_marked(number: str, marks: set[str]) -> bool:
    """Check that blanks stand where thousands end, and that long numbers have them."""
    if not marks:
        return True
    whole = re.split(r"[.,]", number)[0]
    return bool(_MARKED.fullmatch(whole)) or (whole.isdigit() and len(whole) <= 3)
