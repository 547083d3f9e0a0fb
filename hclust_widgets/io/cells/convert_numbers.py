"""Convert text columns of a file to numbers: decimal commas, thousands, units, missing values."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from typing import Any

import pandas as pd
from pandas.api import types

from hclust_widgets.common.patterns import NUMBER
from hclust_widgets.io.missing_codes import Missings, missing_in
from hclust_widgets.io.recipe import Conversion

from .amounts import MINUS_SIGNS, MULTIPLES, Amounts, find_amounts, find_flags

__all__ = ["ambiguous_number_notes", "convert_missing_marks", "convert_numbers"]

# Marks of a missing value, if all other cells of a column are numbers; pandas knows n/a itself.
# A point, also with a letter, stands for one in SAS and Stata, #NULL! in SPSS, a colon at Eurostat.
_NONE = re.compile(
    r"-{1,3}|[–—]|\.[a-z]?|:(?: ?[a-z]{1,3})?|#NULL!|[kn]\.? ?a\.?|k\. ?a\.|n\. ?v\.", re.IGNORECASE
)
# The first name in tables of Eurostat: those of its first columns, and that of the others.
_EUROSTAT = re.compile(r"\w+(?:,\w+)*\\\w+")
_WITH_COMMA = re.compile(r"[+-]?\d*(\d|,\d+)([eE][+-]?\d+)?")
# For each decimal sign: numbers with all thousands separated; numbers that prove that the other
# sign separates thousands.
_GROUPED = {
    ",": re.compile(r"[+-]?(\d{1,3}|[1-9]\d{0,2}(\.\d{3})+)(,\d+)?"),
    ".": re.compile(r"[+-]?(\d{1,3}|[1-9]\d{0,2}(,\d{3})+)(\.\d+)?"),
}
_PROOF = {
    ",": re.compile(r"[+-]?\d{1,3}((\.\d{3})+,\d+|(\.\d{3}){2,})"),
    ".": re.compile(r"[+-]?\d{1,3}((,\d{3})+\.\d+|(,\d{3}){2,})"),
}
_THOUSANDS = {",": ".", ".": ","}
_BETWEEN = " between the thousands"
_WORDS = {",": f"points{_BETWEEN}", ".": f"commas{_BETWEEN}"}
_THREE_DIGITS = re.compile(r"[+-]?[1-9]\d{0,2}[.,]\d{3}")
# Number of cells that are examined first, before all cells of a column.
_SAMPLE = 50
# Maximum number of columns that a sentence names.
_NAMED = 4


def convert_numbers(
    table: pd.DataFrame,
    *,
    sep: str,
    decimal: str,
    mended: list[Conversion] | None = None,
    missing: Missings = (),
    units: dict[Any, str] | None = None,
) -> list[str]:
    """Convert columns of text to numbers where their format is certain.

    Parameters
    ----------
    table : DataFrame
        As read from a text file; changed in place.
    sep : str
        Separator of the fields of the file.
    decimal : {".", ","}
        Decimal sign with which it was read.
    mended : list of Conversion, optional
        The conversion of each column is appended.
    missing : sequence
        As of :func:`convert_missing_marks`.
    units : dict, optional
        The unit of each column whose cells all bear it is added, by name of the column.

    Returns
    -------
    list of str
        Sentences that say what was read and how.
    """
    mended = [] if mended is None else mended
    units = {} if units is None else units
    facts = convert_missing_marks(table, mended, missing=missing)
    cells = {c: words for c in range(table.shape[1]) if (words := _words(table.iloc[:, c]))}
    found_in = _finder(table)
    amounts = {c: one for c, words in cells.items() if (one := found_in(list(words)))}
    texts = {
        c: [amounts[c].number(word) for word in words] if c in amounts else words
        for c, words in cells.items()
    }
    written = {c: _comma_style(words, sep, decimal) for c, words in texts.items()}
    if decimal == "." and not any(written.values()):
        written = {c: _point_style(words, sep) for c, words in texts.items()}
    found: dict[str, list[str]] = {}
    for c, style in written.items():
        column, amount = table.iloc[:, c], amounts.get(c)
        if not style and amount and _plain(texts[c], decimal):
            style = "."
        if not style or not _convert(table, c, style, amount):
            continue
        mended.append(_mending(c, column, style, amount))
        if amount and amount.unit:
            units.setdefault(table.columns[c], amount.unit)
        how = _how_written(cells[c], texts[c], style, amount)
        found.setdefault(how, []).append(str(table.columns[c]))
    return facts + [f"{_columns(names)} read {how}." for how, names in found.items()]


def convert_missing_marks(
    table: pd.DataFrame,
    mended: list[Conversion] | None = None,
    *,
    missing: Missings = (),
) -> list[str]:
    """Replace dashes and the like by missing values in columns that otherwise hold numbers.

    Parameters
    ----------
    table : DataFrame
        Changed in place.
    mended : list of Conversion, optional
        The conversion of each column is appended.
    missing : sequence
        Further words that mean that there is no value, in any column, or pairs of a column and a
        word.

    Returns
    -------
    list of str
        Sentences that name the columns.
    """
    found: dict[str, list[str]] = {}
    found_in = _finder(table)
    for c in range(table.shape[1]):
        column = table.iloc[:, c]
        if not (types.is_object_dtype(column.dtype) or types.is_string_dtype(column.dtype)):
            continue
        text = column.map(lambda cell: isinstance(cell, str)).to_numpy(dtype=bool)
        words = column[text].str.strip()
        said = missing_in(missing, table.columns[c])
        declared = {word for word in words.unique() if word in said}
        none = {word for word in words.unique() if _NONE.fullmatch(word)} | declared
        rest, numbers = words[~words.isin(none)], column[~text].dropna()
        are_numbers = bool(none) and _are_numbers(rest, numbers, found_in)
        if not are_numbers:
            none, rest = declared, words[~words.isin(declared)]
        if not none:
            continue
        gone = text.copy()
        gone[text] = words.isin(none).to_numpy()
        table.isetitem(c, column.mask(gone).array)
        plain = are_numbers and all(map(NUMBER.fullmatch, rest.unique()))
        if plain:
            table.isetitem(c, pd.to_numeric(table.iloc[:, c], errors="coerce").array)
        if mended is not None:
            cells = tuple(sorted(column[gone].unique()))
            coerce = plain and not all(map(str.isascii, rest))
            mended.append(Conversion(c, table.columns[c], cells, numbers=plain, coerce=coerce))
        n = int(gone.sum())
        what = ", ".join(map(repr, sorted(none)))
        what += "" if are_numbers else "\0"
        found.setdefault(what, []).append(f"{n:,} in {str(table.columns[c])!r}")
    return [
        f"Taken for missing values: {what} ({_some(where)}), since all else there are numbers."
        if not what.endswith("\0")
        else f"Taken for missing values, as was asked: {what[:-1]} ({_some(where)})."
        for what, where in found.items()
    ]


def ambiguous_number_notes(names: Sequence[str], rows: Iterable[Sequence[str]]) -> list[str]:
    """Describe columns whose numbers are all like ``1.234``, which may mean thousands or decimals.

    Parameters
    ----------
    names : sequence of str
        Of the columns.
    rows : iterable of sequence of str
        Fields of some rows, as written in the file.
    """
    columns = [[w for w in map(str.strip, one) if w] for one in zip(*rows, strict=False)]
    facts = []
    for name, words in zip(names, columns, strict=False):
        words = [word for word in words if not _NONE.fullmatch(word)]
        if len(words) > 1 and all(map(_THREE_DIGITS.fullmatch, words)):
            sign = "," if "," in words[0] else "."
            if all(sign in word for word in words):
                facts.append(
                    f"Column {name!r}: {words[0]!r} was read with a decimal "
                    f"{'comma' if sign == ',' else 'point'}; if it is "
                    f"{words[0].replace(sign, '')}, write it so."
                )
    return facts


def _finder(table: pd.DataFrame) -> Callable[[list[str]], Amounts | None]:
    """Return what finds the amounts of a column: in a table of Eurostat also those with flags."""
    first = table.columns[0] if table.shape[1] else None
    if isinstance(first, str) and _EUROSTAT.fullmatch(first.strip()):
        return lambda words: find_flags(words) or find_amounts(words)
    return find_amounts


def _are_numbers(
    words: pd.Series, numbers: pd.Series, found_in: Callable[[list[str]], Amounts | None]
) -> bool:
    if not len(words) and not len(numbers):
        return False
    if len(numbers) and not all(isinstance(n, (int, float)) for n in numbers):
        return False
    if any(isinstance(n, bool) for n in numbers):
        return False
    different = words.unique()
    if not len(numbers) and found_in(list(different)):
        return True
    return any(
        all(map(pattern.fullmatch, different))
        for pattern in (NUMBER, _WITH_COMMA, _GROUPED[","], _GROUPED["."])
    )


def _words(column: pd.Series) -> list[str]:
    """Return the distinct cells of a column of text; none if they cannot be numbers."""
    if not (types.is_object_dtype(column.dtype) or types.is_string_dtype(column.dtype)):
        return []
    different = column.dropna().unique()
    for part in (different[:_SAMPLE], different):
        if not all(isinstance(w, str) and any(map(str.isdigit, w)) for w in part):
            return []
    return [word.strip() for word in different]


def _comma_style(words: list[str], sep: str, decimal: str) -> str:
    """Return the comma if it certainly is the decimal sign of a column, else an empty text."""
    certain = decimal == "," or any(_only_decimal(word, ",") for word in words)
    if sep != "," and certain and all(map(_WITH_COMMA.fullmatch, words)):
        return "," if any("," in word for word in words) else ""
    return "," if _certainly_grouped(words, ",") else ""


def _point_style(words: list[str], sep: str) -> str:
    if _certainly_grouped(words, "."):
        return "."
    # In a file that commas separate a comma within quotes is no decimal sign, if three digits
    # stand behind each.
    grouped = [word for word in words if "," in word]
    if sep == "," and len(grouped) > 1 and all(map(_GROUPED["."].fullmatch, words)):
        return "."
    return ""


def _certainly_grouped(words: list[str], sign: str) -> bool:
    if not all(map(_GROUPED[sign].fullmatch, words)):
        return False
    if not any(_THOUSANDS[sign] in word for word in words):
        return False
    return any(_PROOF[sign].fullmatch(word) or _only_decimal(word, sign) for word in words)


def _only_decimal(word: str, sign: str) -> bool:
    """Check that a sign in a number cannot separate thousands."""
    return word.count(sign) == 1 and _THREE_DIGITS.fullmatch(word) is None


def _plain(words: list[str], decimal: str) -> bool:
    """Check that numbers need no more than their unit taken away."""
    if decimal == "," and any("." in word for word in words):
        return False  # thousands, or decimals: nothing tells
    return all(map(NUMBER.fullmatch, words))


def _how_written(cells: list[str], words: list[str], style: str, amount: Amounts | None) -> str:
    """State how the numbers of a column are written, with an example."""
    grouped = next((word for word in words if _THOUSANDS[style] in word), "")
    if amount is None:
        if not grouped:
            return "with a decimal comma"
        sign = "decimal comma" if style == "," else "decimal point"
        return f"with {_WORDS[style]} and a {sign} (such as {grouped!r})"
    hows = [f"with the unit {amount.unit!r}"] if amount.unit else []
    if amount.multiples:
        hows.append("with suffixes that multiply, K for thousands, M for millions, B for billions")
    if amount.mark:
        hows.append("with " + ("apostrophes" if amount.mark in "'’" else "blanks") + _BETWEEN)
    if grouped:
        hows.append(f"with {_WORDS[style]}")
    if style == "," and any("," in word for word in words):
        hows.append("with a decimal comma")
    if amount.minus:
        hows.append("with minus signs that are no hyphens")
    shown = next((cell for cell in cells if amount.mark and amount.mark in cell), cells[0])
    if amount.flags:
        hows.append("as numbers without the letters behind them, which are remarks")
        shown = next(cell for cell in cells if cell.strip()[-1:].isalpha())
    elif amount.multiples:
        shown = next(cell for cell in cells if not cell.strip()[-1:].isdigit())
    elif not (amount.unit or amount.mark):
        shown = next(cell for cell in cells if any(sign in cell for sign in MINUS_SIGNS))
    return f"{', '.join(hows)} (such as {' '.join(shown.split())!r})"


def _mending(c: int, column: pd.Series, sign: str, amount: Amounts | None) -> Conversion:
    """Record the conversion of a column; steps that change no cell are left out."""
    cells = column.dropna().unique()
    thousands = _THOUSANDS[sign]
    words = [amount.number(cell) for cell in cells] if amount else cells
    return Conversion(
        c,
        column.name,
        strip=any(cell != cell.strip() for cell in cells),
        remove=amount.remove if amount else "",
        minus=amount.minus if amount else False,
        multiples=amount.multiples if amount else False,
        thousands=thousands if any(thousands in word for word in words) else "",
        decimal=sign if any(sign in word for word in words) else ".",
    )


def _convert(table: pd.DataFrame, c: int, sign: str, amount: Amounts | None) -> bool:
    column = table.iloc[:, c].str.strip()
    if amount and amount.remove:
        column = column.str.replace(amount.remove, "", regex=True)
    for suffix, power in MULTIPLES if amount and amount.multiples else ():
        column = column.str.replace(suffix, power, regex=True)
    if amount and amount.minus:
        column = column.str.replace(f"[{MINUS_SIGNS}]", "-", regex=True)
    column = column.str.replace(_THOUSANDS[sign], "", regex=False)
    try:
        numbers = pd.to_numeric(column.str.replace(sign, ".", regex=False))
    except (ValueError, OverflowError):
        return False
    table.isetitem(c, numbers.array)
    return True


def _columns(names: list[str]) -> str:
    if len(names) == 1:
        return f"Column {names[0]!r} was"
    return f"Columns {_some([repr(name) for name in names])} were"


def _some(parts: list[str]) -> str:
    left = len(parts) - _NAMED
    return ", ".join(parts[:_NAMED]) + (f" and {left:,} more" if left > 0 else "")
