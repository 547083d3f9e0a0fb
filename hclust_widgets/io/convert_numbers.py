"""Numbers as people write them: points or commas between thousands, dashes where there is none."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

import pandas as pd
from pandas.api import types

from hclust_widgets.common.patterns import NUMBER

from .recipe import Conversion

__all__ = ["ambiguous_number_notes", "convert_missing_marks", "convert_numbers"]

# What stands for "no value" where all other cells of a column are numbers; pandas knows n/a itself.
_NONE = re.compile(r"-{1,3}|[–—]|[kn]\.? ?a\.?|k\. ?a\.|n\. ?v\.", re.IGNORECASE)
_WITH_COMMA = re.compile(r"[+-]?\d*(\d|,\d+)")
# Per decimal sign: all thousands separated; proof that the other sign separates thousands; proof
# that this one is the decimal sign, which three digits behind it are not.
_GROUPED = {
    ",": re.compile(r"[+-]?(\d{1,3}|[1-9]\d{0,2}(\.\d{3})+)(,\d+)?"),
    ".": re.compile(r"[+-]?(\d{1,3}|[1-9]\d{0,2}(,\d{3})+)(\.\d+)?"),
}
_PROOF = {
    ",": re.compile(r"[+-]?\d{1,3}((\.\d{3})+,\d+|(\.\d{3}){2,})"),
    ".": re.compile(r"[+-]?\d{1,3}((,\d{3})+\.\d+|(,\d{3}){2,})"),
}
_THOUSANDS = {",": ".", ".": ","}
_WORDS = {",": "points between the thousands", ".": "commas between the thousands"}
_THREE_DIGITS = re.compile(r"[+-]?[1-9]\d{0,2}[.,]\d{3}")
# So many cells are looked at before all of a column are.
_SAMPLE = 50
# So many columns are named.
_NAMED = 4


def convert_numbers(
    table: pd.DataFrame, *, sep: str, decimal: str, mended: list[Conversion] | None = None
) -> list[str]:
    """Turn columns of text into numbers where it is certain which these are.

    Parameters
    ----------
    table : DataFrame
        As a text file was read; changed in place.
    sep : str
        What separates the fields of the file.
    decimal : {".", ","}
        With which it was read.
    mended : list of Mending, optional
        What is done to each column is added to it.

    Returns
    -------
    list of str
        Sentences on what was read how.
    """
    mended = [] if mended is None else mended
    facts = convert_missing_marks(table, mended)
    texts = {c: words for c in range(table.shape[1]) if (words := _words(table.iloc[:, c]))}
    written = {c: _comma_style(words, sep, decimal) for c, words in texts.items()}
    if decimal == "." and not any(written.values()):
        written = {c: _point_style(words) for c, words in texts.items()}
    told: dict[str, list[str]] = {}
    for c, style in written.items():
        column = table.iloc[:, c]
        if not style or not _convert(table, c, style):
            continue
        mended.append(_mending(c, column, style))
        grouped = next((w for w in texts[c] if _THOUSANDS[style] in w), "")
        how = "with a decimal comma"
        if grouped:
            sign = "decimal comma" if style == "," else "decimal point"
            how = f"with {_WORDS[style]} and a {sign} (such as {grouped!r})"
        told.setdefault(how, []).append(str(table.columns[c]))
    return facts + [f"{_columns(names)} read {how}." for how, names in told.items()]


def convert_missing_marks(table: pd.DataFrame, mended: list[Conversion] | None = None) -> list[str]:
    """Take dashes and the like for missing values in columns that hold numbers otherwise.

    Parameters
    ----------
    table : DataFrame
        Changed in place.
    mended : list of Mending, optional
        What is done to each column is added to it.

    Returns
    -------
    list of str
        Sentences that name the columns.
    """
    told: dict[str, list[str]] = {}
    for c in range(table.shape[1]):
        column = table.iloc[:, c]
        if not (types.is_object_dtype(column.dtype) or types.is_string_dtype(column.dtype)):
            continue
        text = column.map(lambda cell: isinstance(cell, str)).to_numpy(dtype=bool)
        words = column[text].str.strip()
        none = {word for word in words.unique() if _NONE.fullmatch(word)}
        rest, numbers = words[~words.isin(none)], column[~text].dropna()
        if not none or not _are_numbers(rest, numbers):
            continue
        gone = text.copy()
        gone[text] = words.isin(none).to_numpy()
        table.isetitem(c, column.mask(gone).array)
        plain = all(map(NUMBER.fullmatch, rest.unique()))
        if plain:
            table.isetitem(c, pd.to_numeric(table.iloc[:, c], errors="coerce").array)
        if mended is not None:
            cells = tuple(sorted(column[gone].unique()))
            coerce = plain and not all(map(str.isascii, rest))
            mended.append(Conversion(c, table.columns[c], cells, numbers=plain, coerce=coerce))
        n = int(gone.sum())
        what = ", ".join(map(repr, sorted(none)))
        told.setdefault(what, []).append(f"{n:,} in {str(table.columns[c])!r}")
    return [
        f"Taken for missing values: {what} ({_some(where)}), since all else there are numbers."
        for what, where in told.items()
    ]


def ambiguous_number_notes(names: Sequence[str], rows: Iterable[Sequence[str]]) -> list[str]:
    """Say which columns hold nothing but such as ``1.234``, which may be a thousand and more.

    Parameters
    ----------
    names : sequence of str
        Of the columns.
    rows : iterable of sequence of str
        Fields of some rows, as they stand in the file.
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


def _are_numbers(words: pd.Series, numbers: pd.Series) -> bool:
    if not len(words) and not len(numbers):
        return False
    if len(numbers) and not all(isinstance(n, (int, float)) for n in numbers):
        return False
    if any(isinstance(n, bool) for n in numbers):
        return False
    different = words.unique()
    return any(
        all(map(pattern.fullmatch, different))
        for pattern in (NUMBER, _WITH_COMMA, _GROUPED[","], _GROUPED["."])
    )


def _words(column: pd.Series) -> list[str]:
    """Return the different cells of a column of text; none where they cannot be numbers."""
    if not (types.is_object_dtype(column.dtype) or types.is_string_dtype(column.dtype)):
        return []
    different = column.dropna().unique()
    for part in (different[:_SAMPLE], different):
        if not all(isinstance(w, str) and any(map(str.isdigit, w)) for w in part):
            return []
    return [word.strip() for word in different]


def _comma_style(words: list[str], sep: str, decimal: str) -> str:
    """Return the comma if it is certainly the decimal sign of a column."""
    certain = decimal == "," or any(_only_decimal(word, ",") for word in words)
    if sep != "," and certain and all(map(_WITH_COMMA.fullmatch, words)):
        return "," if any("," in word for word in words) else ""
    return "," if _certainly_grouped(words, ",") else ""


def _point_style(words: list[str]) -> str:
    return "." if _certainly_grouped(words, ".") else ""


def _certainly_grouped(words: list[str], sign: str) -> bool:
    if not all(map(_GROUPED[sign].fullmatch, words)):
        return False
    if not any(_THOUSANDS[sign] in word for word in words):
        return False
    return any(_PROOF[sign].fullmatch(word) or _only_decimal(word, sign) for word in words)


def _only_decimal(word: str, sign: str) -> bool:
    """Tell whether a sign in a number cannot stand between thousands."""
    return word.count(sign) == 1 and _THREE_DIGITS.fullmatch(word) is None


def _mending(c: int, column: pd.Series, sign: str) -> Conversion:
    """Write down what is done to a column, and nothing that changes none of its cells."""
    cells = column.dropna().unique()
    thousands = _THOUSANDS[sign]
    return Conversion(
        c,
        column.name,
        strip=any(cell != cell.strip() for cell in cells),
        thousands=thousands if any(thousands in cell for cell in cells) else "",
        decimal=sign if any(sign in cell for cell in cells) else ".",
    )


def _convert(table: pd.DataFrame, c: int, sign: str) -> bool:
    column = table.iloc[:, c].str.strip().str.replace(_THOUSANDS[sign], "", regex=False)
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
