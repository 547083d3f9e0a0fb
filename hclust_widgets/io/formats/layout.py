"""Find the header of a table: comments and titles above it, several header rows, a row of units."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from hclust_widgets.common.format import truncate
from hclust_widgets.common.patterns import DATES, NUMBER

__all__ = [
    "PLACEHOLDER",
    "SAMPLE_ROWS",
    "Header",
    "find_header",
    "is_comment",
    "join_headers",
    "list_lines",
]

#: Number of rows from which the header is found.
SAMPLE_ROWS = 60
#: Between the parts of a name that stands in two rows.
JOINED_BY = " · "

_YEAR = re.compile(r"(?:1[89]|20)\d\d")
# Numbers as they may be written: with separators, a currency or a percent sign.
_AMOUNT = re.compile(r"[+-]?[€$£¥]?\s?[\d.,'’ \u00a0\u202f]*\d(?:\s?[%€$£¥])?")
#: Words in place of a number: a first row with them is no row of units.
PLACEHOLDER = re.compile(
    r"[<>≤≥~]\s*\S+|#\S*|[-–—?.*]+|n\.?\s?[adv]\.?|n/a|na|nan|nd|null|none|missing|unknown|bdl|lod",
    re.IGNORECASE,
)
# A number with something beside it: 5*, 5 (1), ca. 5.
_VALUE = re.compile(r"\W*(?:ca\.?|about|approx\.?)?\s*[\d.,]*\d", re.IGNORECASE)
# Words for a value that is not there.
_LACKING = re.compile(r"\b(?:not|no|lost|trace|failed|b\.?d\.?l|below|under)\b", re.IGNORECASE)
_BASE = (
    r"(?:[fpnµμumcdhkMGT]?(?:m|g|s|l|L|A|V|W|Wh|Hz|J|N|Pa|bar|mol|M|eV|cal|B|Ω|Da|K|Sv|Bq|lx|T)"
    r"|%|‰|°|°C|°F|deg(?:ree)?s?|rad|min|h|hr|hrs|d|days?|wk|weeks?|months?|yr|yrs|years?|a|ha|t"
    r"|sec|kmh|km/h|mph|knots?|lbs?|oz|in|inch(?:es)?|ft|yd|mi|mpg|gal|hp|PS|rpm|bpm|mmHg|atm|psi"
    r"|ppm|ppb|IU|U|dB|pH|px|€|\$|£|¥|USD|EUR|GBP|CHF|counts?|cells?|pcs|score|index|ratio|a\.u\.)"
)
_UNIT = re.compile(
    rf"[\[(].{{1,16}}[\])]|(?:1/)?(?:10\^?\d+\s?)?{_BASE}(?:\^?-?[123]|[²³⁻¹]+)?"
    rf"(?:[\s/·*]+{_BASE}(?:\^?-?[123]|[²³⁻¹]+)?){{0,3}}"
)


class Header(NamedTuple):
    """Where the header of a table is; positions count the rows that were examined.

    Attributes
    ----------
    start : int
        First row of the header; what is above are titles, comments and empty rows.
    n_rows : int
        Number of header rows, 1 to 3, without that of units.
    units : int or None
        The row of units, if there is one.
    remarks : int or None
        The row of remarks on the columns below the units, as Origin writes it, if there is one.
    """

    start: int
    n_rows: int = 1
    units: int | None = None
    remarks: int | None = None

    @property
    def end(self) -> int:
        """First row of values."""
        return self.start + self.n_rows + (self.units is not None) + (self.remarks is not None)


def is_comment(row: Sequence[str]) -> bool:
    """Check whether a row of cells is a comment: one cell that begins with ``#``."""
    return bool(row) and row[0].lstrip().startswith("#") and not any(map(str.strip, row[1:]))


def find_header(rows: Sequence[Sequence[str]]) -> Header:
    """Find the header from the first rows of a file.

    Only what the values prove is taken for anything but a header in the first row: titles stand
    above a row of texts below which columns of numbers begin, and a second row belongs to the
    header if it has text where these columns have numbers.

    Parameters
    ----------
    rows : sequence of sequence of str
        The first rows as text, empty cells as ``""``.

    Returns
    -------
    Header
    """
    rows = [[cell.strip() for cell in row] for row in rows]
    sizes = Counter(len(row) for row in rows if any(row))
    width = max(sizes, key=lambda n: (sizes[n], n)) if sizes else 0
    start = _title_rows(rows, width)
    header, below = rows[start], rows[start + 1 :]
    if len(header) != width or width < 2:
        return Header(start)
    n_rows = 1
    while n_rows < 3 and len(below) > 2 and _is_header_row(below[0], below[1:], header):
        if _is_unit_row(below[0], below[1:]) and not _is_crossed(header, below[0]):
            at = start + n_rows
            return Header(start, n_rows, at, at + 1 if _is_remarks(below[0], below[1:]) else None)
        header, below = below[0], below[1:]
        n_rows += 1
    return Header(start, n_rows)


def join_headers(rows: Sequence[Sequence[str]]) -> list[str]:
    """Join the header rows to one name a column; empty cells continue the cell before them.

    Examples
    --------
    >>> join_headers([["", "before", "", "after"], ["plot", "a", "b", "a"]])
    ['plot', 'before · a', 'before · b', 'after · a']
    """
    *upper, lowest = [[cell.strip() for cell in row] for row in rows]
    parts = []
    for row in upper:
        filled: list[str] = []
        for cell in row:
            filled.append(cell or (filled[-1] if filled else ""))
        parts.append(filled)
    parts.append(lowest)
    return [
        JOINED_BY.join(dict.fromkeys(filter(None, column))) for column in zip(*parts, strict=True)
    ]


def list_lines(lines: Sequence[int], texts: Sequence[str]) -> str:
    """Describe lines of a file: ``"Line 1 ('Trial 12')"``, ``"Lines 1, 2 ('a', 'b')"``."""
    what = ", ".join(repr(truncate(" ".join(text.split()), 60)) for text in texts[:4])
    more = f" and {len(texts) - 4} more" if len(texts) > 4 else ""
    numbers = f"{lines[0]:,} to {lines[-1]:,}" if len(lines) > 4 else ", ".join(map(str, lines))
    return f"Line{'s' * (len(lines) > 1)} {numbers} ({what}{more})"


def _title_rows(rows: Sequence[Sequence[str]], width: int) -> int:
    """Count the rows above the header."""
    start = 0
    if not any(map(any, rows)):
        return start
    while start < len(rows) - 1 and (not any(rows[start]) or is_comment(rows[start])):
        start += 1
    at = start
    while at < len(rows) - 2 and _is_title(rows[at], width):
        at += 1
    if at == start:
        return start
    header, below = rows[at], rows[at + 1 :]
    named = sum(map(bool, header))
    numbers = [cell for cell in header if _is_number(cell)]
    # Years are names of columns too, behind one that is text, as in files of the World Bank.
    years = bool(header) and header[0] not in numbers and all(map(_YEAR.fullmatch, numbers))
    numeric = list(_numeric_columns(below, width))
    named_by_number = years or _counts(header, numeric)
    if len(header) != width or named < max(2, width - 1) or (numbers and not named_by_number):
        return start
    return at if numeric and any(header[c] for c in numeric) else start


def _counts(header: Sequence[str], numeric: Sequence[int]) -> bool:
    """Check whether numbers from 1 on follow names of numbers, as in tables of correlations."""
    first = next((c for c, cell in enumerate(header) if _is_number(cell)), len(header))
    called = list(map(str, range(1, len(header) - first + 1)))
    return list(header[first:]) == called and any(0 < c < first and header[c] for c in numeric)


def _is_title(row: Sequence[str], width: int) -> bool:
    """Check whether a row has cells at its beginning only, and at most half of them."""
    n = sum(map(bool, row))
    if n == 0:
        return True
    if not all(row[:n]) or any(map(_is_number, row[:1])):
        return False
    return n == 1 or n * 2 <= width or is_comment(row)


def _numeric_columns(rows: Sequence[Sequence[str]], width: int) -> Iterator[int]:
    rows = rows[min(2, max(0, len(rows) - 2)) :]  # the first ones may belong to the header
    for c in range(width):
        cells = [row[c] for row in rows if c < len(row) and row[c]]
        cells = [cell for cell in cells if not PLACEHOLDER.fullmatch(cell)]
        if len(cells) > 1 and sum(map(_is_number, cells)) >= 0.8 * len(cells):
            yield c


def _is_header_row(
    row: Sequence[str], below: Sequence[Sequence[str]], header: Sequence[str]
) -> bool:
    """Check whether a row below the first header row belongs to the header."""
    if len(row) != len(header):
        return False
    numeric = list(_numeric_columns(below, len(row)))
    words = [row[c] for c in numeric if row[c]]
    if not words or any(map(PLACEHOLDER.fullmatch, words)) or any(map(_is_number, row)):
        return False
    if len(words) * 2 < len(numeric):
        return False
    if all(map(_UNIT.fullmatch, words)):
        return True
    # Below names that are complete and distinct it may be a first row: its cells are then named.
    return len(set(header)) < len(header) or not all(header[1:])


def _is_unit_row(row: Sequence[str], below: Sequence[Sequence[str]]) -> bool:
    numeric = set(_numeric_columns(below, len(row)))
    return all(
        not cell or _UNIT.fullmatch(cell) or (c not in numeric and PLACEHOLDER.fullmatch(cell))
        for c, cell in enumerate(row)
    )


def _is_crossed(header: Sequence[str], row: Sequence[str]) -> bool:
    """Check whether a row repeats the same parts below each of several names: d1, d2, d1, d2.

    Then it tells columns of one name apart, though "d", "h" and "g" may be units as well.
    """
    parts: dict[str, list[str]] = {}
    name = ""
    for above, part in zip(header[1:], row[1:], strict=True):
        name = above or name
        parts.setdefault(name, []).append(part)
    first, *others = parts.values()
    return len(others) > 0 and len(set(first)) == len(first) > 1 and all(p == first for p in others)


def _is_remarks(units: Sequence[str], rows: Sequence[Sequence[str]]) -> bool:
    """Check whether a row below the units describes the columns: no values, and no row's name.

    Every column has a unit and numbers below, as in tables of Origin: a first column without either
    names the rows, and words beside its name are values that were not measured.
    """
    if len(rows) < 4 or not all(units):
        return False
    row, below = rows[0], rows[1:]
    numeric = list(_numeric_columns(below, len(units)))
    if len(row) != len(units) or len(numeric) < max(2, len(units)):
        return False
    return not any(
        not word
        or PLACEHOLDER.fullmatch(word)
        or _VALUE.match(word)
        or _LACKING.search(word)
        or _is_number(word)
        for word in row
    )


def _is_number(cell: str) -> bool:
    return bool(
        NUMBER.fullmatch(cell)
        or _AMOUNT.fullmatch(cell)
        or any(date.fullmatch(cell) for date in DATES)
    )
