"""Read delimited text files: find separator and decimal sign, report the line of an error."""

from __future__ import annotations

import csv
import io
import itertools
import re
import warnings
from collections import Counter
from collections.abc import Sequence
from itertools import islice
from typing import Any, NamedTuple

import pandas as pd

from hclust_widgets.io.cells.convert_numbers import ambiguous_number_notes, convert_numbers
from hclust_widgets.io.missing_codes import Missings
from hclust_widgets.io.recipe import Conversion, Recipe, csv_options
from hclust_widgets.io.unique_names import with_unique_names

from .gct import check_gct
from .missing_words import leading_zero_columns, list_names, parse_with_words
from .prepare_text import prepare
from .records import SAMPLE, Record, records

__all__ = ["ReadResult", "column_name_notes", "read_text"]

SEPARATOR_WORDS = {"\t": "tabs", ";": "semicolons", "|": "bars", ",": "commas"}

_COMMA_NUMBER = re.compile(r"[+-]?\d*,\d+([eE][+-]?\d+)?")
_DOT_NUMBER = re.compile(r"[+-]?\d*\.\d+([eE][+-]?\d+)?")
_COMMA_THOUSANDS = re.compile(r"[+-]?[1-9]\d{0,2}(,\d{3}){2,}")
_NUMBER = re.compile(r"[+-]?(\d+[.,]?\d*|[.,]\d+)([eE][+-]?\d+)?")
# Marks that separate values in some files, which is told; and times, in which one does.
_OTHER_SEPARATORS = "^~§¦#@:\x01\x1f"
_CLOCK = re.compile(r"[\d: .]+")
# A first line of Excel that declares the separator.
_SEPARATED_BY = re.compile(r'"?sep=([^"\s]|\t)"?[ \t]*(?=[\r\n]|$)', re.IGNORECASE)
_BLANK_LINES = re.compile(r" *(?:(?:\r\n|\r|\n) *)*(?:\r\n|\r|\n)")


class ReadResult(NamedTuple):
    """A table that was read, with notes for the reader.

    Attributes
    ----------
    table : DataFrame
    facts : list of str
        How it was read.
    doubts : list of str
        What is probably not as intended.
    first_line : int or None
        Line of the file with the first row, if each row is one line.
    recipe : Recipe
    """

    table: pd.DataFrame
    facts: list[str]
    doubts: list[str]
    first_line: int | None
    recipe: Recipe


def read_text(
    text: str,
    name: str,
    *,
    separator: str | None = None,
    header_line: int | None = None,
    missing: Missings = (),
) -> ReadResult:
    """Read a table of separated values.

    Parameters
    ----------
    text : str
    name : str
        Of the file, for messages.
    separator : str, optional
        Default: the one that fits best. A first line such as Excel's ``sep=;`` takes precedence.

    header_line : int, optional
        Line that holds the names of the columns. Default: found.
    missing : sequence of str
        Further words that mean that there is no value.

    Raises
    ------
    ValueError
        If it is not such a table; the message names the line.
    """
    full_text, declared = text, _SEPARATED_BY.match(text)
    if declared:  # its line is left blank, so that line numbers stay the same
        text = text[declared.end() :]
        separator = declared[1] if declared[1] in text else separator
    if not text.strip():
        raise ValueError(f"{name} is empty.")
    if header_line is None and (".gct" in name.lower() or text.startswith("#1.")):
        check_gct(text.splitlines(), name)
    prepared = prepare(text, separator=separator, header_line=header_line)
    text, sep = prepared.text, prepared.sep
    header, n_rows, extra, first_line = _checked(text, sep, name)
    names = header.fields
    decimal = "," if sep != "," and _has_decimal_commas(text, sep) else "."
    blank = _BLANK_LINES.match(text)
    body = text[blank.end() :] if blank else text
    declared_line = full_text[: declared.end()] if declared else ""
    options = csv_options(declared_line + text, body, sep, decimal, extra)
    codes: list[str] = []
    if prepared.annotations:  # row names of a GCT file
        options.update(index_col=0, dtype={names[0]: "str"})
    else:
        codes = leading_zero_columns(text, sep, names, shift=1 if extra == "names" else 0)
        if codes:
            options["dtype"] = dict.fromkeys(codes, "str")
    options.update(prepared.options)

    def parse(**how: Any) -> pd.DataFrame:
        given = {"index_col": False, **options, **how, "sep": sep, "decimal": decimal}
        for one in ("skiprows", "header", "engine"):  # these lines are blank in the text
            given.pop(one, None)
        given.update(skipinitialspace=True, low_memory=False)
        with warnings.catch_warnings():
            warnings.simplefilter("error", pd.errors.ParserWarning)  # a column would be lost
            # Without newline="" pandas misreads a missing name after a bare carriage return.
            table: pd.DataFrame = pd.read_csv(io.StringIO(body, newline=""), **given)
        return table

    try:
        table, words = parse_with_words(parse, text)
    except (ValueError, OverflowError, pd.errors.ParserWarning) as error:
        raise ValueError(f"{name} cannot be read as a table: {_one_line(error)}.") from None
    options.update(words.options)
    if len(table) != n_rows:
        raise ValueError(
            f"{name} cannot be read as a table: {n_rows:,} rows were counted and {len(table):,} "
            "read (are quotes missing?)."
        )
    if not prepared.has_header:
        options["names"] = list(table.columns)
    given, table = table, with_unique_names(table)
    facts: list[str] = [*prepared.facts, *words.facts(first_line)]
    doubts: list[str] = []
    if decimal == ",":
        facts.append("Numbers were read with a decimal comma.")
    mended: list[Conversion] = []
    units: dict[Any, str] = {table.columns[c]: unit for c, unit in prepared.units.items()}
    facts += convert_numbers(
        table, sep=sep, decimal=decimal, mended=mended, missing=missing, units=units
    )
    if sep != "," and not extra:  # with commas as separators, points are decimal signs
        rows = (record.fields for record in islice(records(text, sep), 1, SAMPLE))
        facts += ambiguous_number_notes(names, rows)
    if "dtype" in options and not prepared.annotations:
        facts.append(
            f"Read as codes and not as numbers, since they have leading zeros: {list_names(codes)}."
        )
    attrs = words.attrs
    if units:
        attrs["units"] = units
    if prepared.annotations:
        attrs["annotations"] = tuple(table.columns[c - 1] for c in prepared.annotations)
    if decimal == ",":
        attrs["csv"] = (sep, decimal)
    table.attrs.update(attrs)
    if len(names) == 1 and _separated_by_blanks(text, sep):
        doubts.append(
            f"{name} was read as one column, since its values are separated by blanks: separate "
            "them by commas, semicolons or tabs."
        )
    elif len(names) == 1 and (mark := _other_separator(text, sep)):
        doubts.append(
            f"{name} was read as one column, though each of its lines holds {mark!r} alike: "
            "separate the values by commas, semicolons or tabs."
        )
    numbers = sum(_NUMBER.fullmatch(one.strip()) is not None for one in names)
    if names and numbers == len(names):
        doubts.append(
            f"The first line of {name} holds only numbers but was taken for the names of the "
            "columns: put a line of names above it."
        )
    elif len(names) > 2 and numbers == len(names) - 1 and not _counting(names):
        doubts.append(
            f"The first line of {name} looks like a row, with numbers in all fields but one, and "
            "was taken for the names of the columns: if it is a row, put a line of names above it."
        )
    renamed = None if table is given else tuple(table.columns)
    recipe = Recipe("csv", options, tuple(mended), renamed)
    return ReadResult(table, facts, doubts + column_name_notes(names, name), first_line, recipe)


def column_name_notes(names: list[str], name: str) -> list[str]:
    """Describe column names that are repeated or missing.

    Parameters
    ----------
    names : list of str
        As written in the file.
    name : str
        Of the file.
    """
    notes = []
    twice = [one for one, n in Counter(names).items() if n > 1 and one.strip()]
    if twice:
        words = ", ".join(repr(one) for one in twice[:3])
        more = f" and {len(twice) - 3} others" if len(twice) > 3 else ""
        free = next(n for n in (f"{twice[0]}.{i}" for i in itertools.count(1)) if n not in names)
        notes.append(
            f"Several columns are called {words}{more}: the second one of a name became "
            f"{free!r}, and so on."
        )
    missing = [i for i, one in enumerate(names) if not one.strip()]
    if len(missing) > 1 and len(missing) * 2 > len(names):
        notes.append(
            f"Most columns of {name} have no name: the first line must hold the names (delete a "
            "title or empty lines above it)."
        )
    return notes


def _checked(text: str, sep: str, name: str) -> tuple[Record, int, str, int | None]:
    """Count the fields of every record and check them against the header.

    Returns
    -------
    header : Record
    n_rows : int
    extra : {"", "names", "end"}
        If each row has one field more than the header: row names as R writes them ("names"), or
        a trailing separator ("end").
    first_line : int or None
    """
    try:
        header, sizes, lines, last_empty, wrong = _sizes(text, sep, strict=True)
    except csv.Error as error:
        if "end of data" in str(error):
            line = _open_quote(text, sep)
            raise ValueError(
                f'A quotation mark (") that opens in line {line:,} of {name} is never closed.'
            ) from None
        try:
            header, sizes, lines, last_empty, wrong = _sizes(text, sep, strict=False)
        except csv.Error as worse:
            raise ValueError(f"{name} cannot be read as a table: {_one_line(worse)}.") from None
    n_rows = sum(sizes.values())
    n = len(header.fields)
    if not n_rows:
        raise ValueError(f"{name} has a header but no rows below it.")
    first_line = lines[0] if lines[1] == lines[0] + n_rows - 1 else None
    if set(sizes) == {n}:
        return header, n_rows, "", first_line
    if set(sizes) == {n + 1} and n > 1 and n_rows > 1:
        return header, n_rows, "end" if last_empty else "names", first_line
    assert wrong is not None
    found = len(wrong.fields)
    many = "only " if found < n else ""
    where = f"Line {wrong.first_line:,} of {name} has {many}{found:,} field{'s' * (found != 1)}"
    if n == 1:
        raise ValueError(
            f"{where}, but the first line has 1: it must hold the names of all columns (delete a "
            "title above them)."
        )
    hint = (
        "a value that holds the separator must stand in quotation marks."
        if found > n
        else "is a value missing, or is the line cut short?"
    )
    by = SEPARATOR_WORDS.get(sep, repr(sep))
    if len(sizes) == 1 and found > n and n_rows > 1:
        where = f"Every row of {name} has {found:,} fields"
        hint = f"name the other {found - n:,} columns in it, too."
    raise ValueError(f"{where} separated by {by}, but the header has {n:,}: {hint}")


def _sizes(
    text: str, sep: str, *, strict: bool
) -> tuple[Record, Counter[int], tuple[int, int], bool, Record | None]:
    """Count fields; find the first and last line of rows, and the first row of another length."""
    found = records(text, sep, strict=strict)
    header = next(found)
    sizes: Counter[int] = Counter()
    first = last = 0
    last_empty, wrong = True, None
    for record in found:
        sizes[len(record.fields)] += 1
        first, last = first or record.first_line, record.last_line
        last_empty = last_empty and not record.fields[-1].strip()
        if wrong is None and len(record.fields) != len(header.fields):
            wrong = record
    return header, sizes, (first, last), last_empty, wrong


def _open_quote(text: str, sep: str) -> int:
    """Return the first line of the last record, in which a quotation mark is not closed."""
    line = 1
    for record in records(text, sep):
        line = record.first_line
    return line


def _counting(names: Sequence[str]) -> bool:
    """Check whether numbers among names go up, as years, doses and positions do."""
    numbers = [float(one.replace(",", ".")) for one in names if _NUMBER.fullmatch(one.strip())]
    return all(a < b for a, b in itertools.pairwise(numbers))


def _has_decimal_commas(text: str, sep: str) -> bool:
    """Check whether decimal commas are used: some cells are like ``1,5``, and none like ``1.5``."""
    commas = 0
    for record in islice(records(text, sep), 1, SAMPLE):
        for field in record.fields:
            word = field.strip()
            if _DOT_NUMBER.fullmatch(word) or _COMMA_THOUSANDS.fullmatch(word):
                return False
            commas += bool(_COMMA_NUMBER.fullmatch(word))
    return commas > 0


def _separated_by_blanks(text: str, sep: str) -> bool:
    """Check whether all lines have the same number of words, and more than one."""
    words = {len(record.fields[0].split()) for record in islice(records(text, sep), SAMPLE)}
    return len(words) == 1 and words.pop() > 1


def _other_separator(text: str, sep: str) -> str:
    """Return a mark that stands equally often in all lines of text; empty if there is none."""
    lines = [record.fields[0] for record in islice(records(text, sep), SAMPLE)]
    if len(lines) < 3 or all(map(_CLOCK.fullmatch, lines[1:])):
        return ""
    for mark in _OTHER_SEPARATORS:
        counts = {line.count(mark) for line in lines}
        if len(counts) == 1 and counts.pop():
            return mark
    return ""


def _one_line(error: Exception) -> str:
    return " ".join(str(error).split())[:200].rstrip(".")
