"""Read a sheet of an Excel file, with the same rules for headers and words as text files."""

from __future__ import annotations

import io
import warnings
from collections.abc import Sequence
from typing import Any, Literal

import pandas as pd

from hclust_widgets.io.cells.convert_numbers import convert_numbers
from hclust_widgets.io.missing_codes import Missings
from hclust_widgets.io.recipe import Conversion, Recipe
from hclust_widgets.io.unique_names import with_unique_names

from .delimited import ReadResult, column_name_notes
from .layout import SAMPLE_ROWS, Header, find_header, is_comment, join_headers, list_lines
from .missing_words import Words, parse_with_words
from .stored_tables import DAMAGED

__all__ = ["read_excel"]


def read_excel(
    content: bytes,
    name: str,
    sheet: str | None = None,
    *,
    header_line: int | None = None,
    missing: Missings = (),
) -> ReadResult:
    """Read a sheet.

    Parameters
    ----------
    content : bytes
    name : str
        Of the file, for messages.
    sheet : str, optional
        Default: the first one that holds a table.
    header_line : int, optional
        Row of the sheet with the names of the columns, from 1. Default: found.
    missing : sequence of str
        Words that mean that there is no value.

    Returns
    -------
    ReadResult
        ``attrs`` of its table name the sheets, if there are several.
    """
    package: Literal["xlrd", "openpyxl"] = "xlrd" if name.lower().endswith(".xls") else "openpyxl"
    if content.lstrip()[:1] == b"<":
        raise ValueError(
            f"{name} is a web page or XML, whatever its name says: open it in Excel and save it "
            "as .xlsx."
        )
    if package == "openpyxl" and not content.startswith(b"PK"):
        raise ValueError(f"{name} is no Excel file, whatever its name says: save it anew as .xlsx.")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # about styles and drop-down lists
            with pd.ExcelFile(io.BytesIO(content), engine=package) as book:
                sheets = tuple(map(str, book.sheet_names))
                sheet_name = _sheet(book, sheets) if sheet is None else sheet
                if sheet_name in sheets:
                    head = book.parse(sheet_name, header=None, nrows=SAMPLE_ROWS)
                    top = _Top(head, header_line)
                    table, words = parse_with_words(
                        lambda **how: book.parse(sheet_name, **top.options, **how)
                    )
    except ImportError:
        raise ImportError(
            f"To read {name} the package {package} is needed: pip install {package} (or save the "
            "table as CSV)."
        ) from None
    except DAMAGED:
        raise ValueError(
            f"{name} cannot be read as an Excel file: it is damaged, locked by a password or "
            "something else (save it anew, or as CSV)."
        ) from None
    if sheet_name not in sheets:
        raise ValueError(
            f"{name} has no sheet {sheet_name!r}: name one of {', '.join(map(repr, sheets))}."
        )
    which = f"The first sheet of {name}" if sheet_name == sheets[0] else f"A sheet of {name}"
    if not len(head):
        raise ValueError(f"{which}, {sheet_name!r}, is empty.")
    if not len(table):
        raise ValueError(f"{which}, {sheet_name!r}, has a header but no rows.")
    facts = _sheet_notes(sheets, sheet_name, name, chosen=sheet is not None)
    facts += [*top.facts, *_word_notes(words, top)]
    given, table = table, with_unique_names(table)
    mended: list[Conversion] = []
    units: dict[Any, str] = {table.columns[c]: unit for c, unit in top.units.items()}
    # Numbers are typed in a workbook: text with points or commas needs them nowhere as decimals.
    facts += convert_numbers(
        table, sep="", decimal=".", mended=mended, missing=missing, units=units
    )
    options = {} if sheet_name == sheets[0] else {"sheet_name": sheet_name}
    recipe = Recipe(
        "excel",
        {**options, **top.options, **words.options},
        tuple(mended),
        None if table is given else tuple(table.columns),
    )
    table.attrs.update(words.attrs)
    if units:
        table.attrs["units"] = units
    if len(sheets) > 1:
        table.attrs.update(sheets=sheets, sheet=sheet_name)
    doubts = column_name_notes(top.names, name)
    return ReadResult(table, facts, doubts, top.first_line, recipe)


class _Top:
    """What stands above the values of a sheet, and the options of ``pd.read_excel`` for it."""

    def __init__(self, head: pd.DataFrame, header_line: int | None) -> None:
        rows = [["" if pd.isna(c) else str(c) for c in row] for row in head.to_numpy(dtype=object)]
        self.facts: list[str] = []
        self.units: dict[int, str] = {}
        self.options: dict[str, Any] = {}
        header = Header(0) if header_line is None else Header(min(header_line - 1, len(rows) - 1))
        if header_line is None and rows:
            header = find_header(rows)
        self.first_line = header.end + 1
        self.names = rows[header.start] if rows else []
        above = [i for i in range(header.start) if any(rows[i])]
        self._add_notes(above, rows)
        if header.start:
            self.options["skiprows"] = header.start
        if header.end == header.start + 1:
            return
        lines = rows[header.start : header.start + header.n_rows]
        self.names = join_headers(lines)
        if header.n_rows > 1:
            self.facts.append(
                f"Rows {header.start + 1} to {header.start + header.n_rows} were read as one "
                f"header, such as {next((n for n in self.names if ' · ' in n), self.names[0])!r}."
            )
        if header.units is not None:
            units = rows[header.units]
            self.units = {c: cell.strip(" []()") for c, cell in enumerate(units) if cell.strip()}
            some = ", ".join(f"{self.names[c]} in {u}" for c, u in list(self.units.items())[:4])
            self.facts.append(f"Row {header.units + 1} was read as units: {some}.")
        if header.remarks is not None:
            some = ", ".join(rows[header.remarks][:4])
            self.facts.append(f"Row {header.remarks + 1} was read as remarks: {some}.")
        self.options = {"skiprows": header.end, "header": None, "names": _distinct(self.names)}

    def _add_notes(self, above: Sequence[int], rows: Sequence[Sequence[str]]) -> None:
        comments = [i for i in above if is_comment(rows[i])]
        titles = [i for i in above if i not in comments]
        for at, one, many in (
            (comments, "is a comment", "were left out as comments"),
            (titles, "stands above the table and not in it", "stand above the table and not in it"),
        ):
            if at:
                words = [" ".join(filter(None, rows[i])).lstrip("# ") for i in at]
                which = list_lines([i + 1 for i in at], words).replace("Line", "Row", 1)
                self.facts.append(f"{which} {many if len(at) > 1 else one}.")


def _distinct(names: Sequence[str]) -> list[str]:
    """Return names as pandas would write them: none missing, none twice."""
    found: list[str] = []
    for i, name in enumerate(names):
        word = name or f"Unnamed: {i}"
        new, n = word, 0
        while new in found:
            n += 1
            new = f"{word}.{n}"
        found.append(new)
    return found


def _word_notes(words: Words, top: _Top) -> list[str]:
    return words.facts(top.first_line, "row")


def _sheet_notes(sheets: tuple[str, ...], sheet_name: str, name: str, *, chosen: bool) -> list[str]:
    if len(sheets) < 2:
        return []
    what = f"{sheet_name!r} was read"
    if sheet_name == sheets[0]:
        what = f"the first one, {sheet_name!r}, was read"
    elif not chosen:
        what = f"the first one, {sheets[0]!r}, holds no table, so {sheet_name!r} was read"
    return [f"{name} has {len(sheets)} sheets: {what}."]


def _sheet(book: pd.ExcelFile, sheets: tuple[str, ...]) -> str:
    """Find the first sheet with a table: cover sheets have no numbers and one value per row."""
    for one in sheets if len(sheets) > 1 else ():
        table = book.parse(one)
        numbers = table.map(lambda cell: isinstance(cell, (int, float))) & table.notna()
        if int(((table.notna().sum(axis=1) > 1) | numbers.any(axis=1)).sum()) > 1:
            return one
    return sheets[0]
