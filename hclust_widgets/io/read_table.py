"""Read a table from a file; an error is one sentence for the reader."""

from __future__ import annotations

import io
import os
import warnings
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Any, Literal

import numpy as np
import pandas as pd

from hclust_widgets.common.arrays import Bools

from .convert_dates import convert_dates
from .convert_numbers import convert_missing_marks
from .delimited import ReadResult, column_name_notes, read_text
from .json_tables import read_json
from .recipe import Conversion, Recipe
from .text_encoding import decode
from .unique_names import with_unique_names

__all__ = ["SUFFIXES", "read_table", "read_with_recipe"]

#: Endings of the files that can be read.
SUFFIXES = (".csv", ".tsv", ".txt", ".xlsx", ".xls", ".parquet", ".feather", ".json")

_PACKED = (".gz", ".zip", ".bz2", ".xz", ".zst", ".7z")

# Exceptions that pandas' readers raise on damaged files.
_DAMAGED = (
    ValueError, KeyError, IndexError, TypeError, AttributeError, OSError, EOFError, SyntaxError,
    NotImplementedError, zipfile.BadZipFile,
)  # fmt: skip


def read_table(
    source: str | os.PathLike[str] | bytes | bytearray | memoryview,
    *,
    name: str | None = None,
    sheet: str | None = None,
) -> pd.DataFrame:
    r"""Read a table from a file.

    The extension of the file name decides on the format: ``.csv``, ``.tsv`` and ``.txt``
    (separated by commas, semicolons, tabs or bars, whichever fits; utf-8 or else cp1252; with a
    decimal comma if numbers are written so and commas do not separate; with thousands separators
    and dashes for missing values if a column leaves no doubt; with dates if only one format fits
    a column), ``.xlsx`` and ``.xls`` (the first sheet that holds a table), ``.parquet``,
    ``.feather`` and ``.json``. The first line holds the names of the columns.

    Parameters
    ----------
    source : path or bytes
        The file, or its content.
    name : str, optional
        Name of the file, for bytes and for messages. Default: that of the path; for bytes
        ``"table.csv"``.
    sheet : str, optional
        Which sheet of an Excel file to read.

    Returns
    -------
    DataFrame
        Its ``attrs`` hold: ``"reading"``, a tuple of sentences on how it was read; ``"doubts"``,
        if any, a tuple of sentences on what is probably not as intended; ``"first_line"``, the
        line of the file with the first row, if rows are lines; ``"dates"``, the format of dates
        by column. Of an Excel file of several sheets also ``"sheets"``, their names, and
        ``"sheet"``, the one that was read.

    Raises
    ------
    FileNotFoundError, IsADirectoryError, PermissionError
        If the file does not exist or cannot be opened.
    ImportError
        If a package that reads such files is missing.
    TypeError, ValueError
        If it is not a table: one sentence that names file and line.

    Examples
    --------
    >>> read_table(b"name;weight\nfiat 128;785,5\n", name="cars.csv")
           name  weight
    0  fiat 128   785.5
    """
    return read_with_recipe(source, name=name, sheet=sheet)[0]


def read_with_recipe(
    source: str | os.PathLike[str] | bytes | bytearray | memoryview,
    *,
    name: str | None = None,
    sheet: str | None = None,
) -> tuple[pd.DataFrame, Recipe]:
    """Read a table as :func:`read_table` does, with the recipe that repeats it in pandas."""
    file = name or ""
    if isinstance(source, (bytes, bytearray, memoryview)):
        content, name = bytes(source), name or "table.csv"
    else:
        try:
            path = Path(os.fsdecode(source))
        except TypeError:
            raise TypeError(
                f"source must be the name of a file or bytes, not {type(source).__name__}."
            ) from None
        file = path.name
        name = name or path.name or str(path)
        content = _content(path)
    read = _reader(name)
    if not content:
        raise ValueError(f"{name} is empty.")
    if read is _excel:
        result, sheets, sheet_name = _excel(content, name, sheet)
        table, recipe = _clean(result, name)
        if len(sheets) > 1:
            table.attrs.update(sheets=sheets, sheet=sheet_name)
        return table, replace(recipe, file=file)
    if sheet is not None:
        raise ValueError(f"{name} is no Excel file and has no sheets: do not name one ({sheet!r}).")
    table, recipe = _clean(read(content, name), name)
    return table, replace(recipe, file=file)


def _content(path: Path) -> bytes:
    try:
        return path.expanduser().read_bytes()
    except IsADirectoryError:
        raise IsADirectoryError(f"{str(path)!r} is a folder: name a file in it.") from None
    except FileNotFoundError:
        raise FileNotFoundError(
            f"There is no file {str(path)!r} in {str(Path.cwd())!r}."
            if not path.is_absolute()
            else f"There is no file {str(path)!r}."
        ) from None
    except PermissionError:
        what = "is a folder: name a file in it" if path.is_dir() else "may not be read by you"
        raise PermissionError(f"{str(path)!r} {what}.") from None
    except (OSError, ValueError) as error:  # an invalid file name
        why = getattr(error, "strerror", None) or str(error)
        raise ValueError(f"{str(path)!r} cannot be opened: {why}.") from None


def _reader(name: str) -> Any:
    """Return the function that reads a file of this name."""
    suffix = Path(name).suffix.lower()
    readers = dict(
        zip(
            SUFFIXES,
            (_text, _tabs, _text, _excel, _excel, _parquet, _feather, read_json),
            strict=True,
        )
    )
    if suffix in _PACKED:
        raise ValueError(f"{name} is packed: unpack it, and give the file that is in it.")
    if suffix not in readers:
        ending = f"the ending {suffix!r} is not known" if suffix else "its name has no ending"
        raise ValueError(
            f"{name} cannot be read, since {ending}: save the table as one of "
            f"{', '.join(SUFFIXES)}."
        )
    return readers[suffix]


def _text(content: bytes, name: str) -> ReadResult:
    return _decoded(content, name, separator=None)


def _tabs(content: bytes, name: str) -> ReadResult:
    return _decoded(content, name, separator="\t")


def _decoded(content: bytes, name: str, *, separator: str | None) -> ReadResult:
    decoded = decode(content, name)
    result = read_text(decoded.text, name, separator=separator)
    options = dict(result.recipe.options)
    if not decoded.encoding.startswith("utf-8"):  # pandas recognizes the byte order mark of utf-8
        options["encoding"] = decoded.encoding
    if decoded.has_eof_mark:
        options["comment"] = "\x1a"
    return result._replace(
        facts=decoded.facts + result.facts,
        doubts=decoded.doubts + result.doubts,
        recipe=replace(result.recipe, options=options),
    )


def _excel(
    content: bytes, name: str, sheet: str | None = None
) -> tuple[ReadResult, tuple[str, ...], str]:
    """Read a sheet; also return the names of all sheets and of the one that was read."""
    package: Literal["xlrd", "openpyxl"] = "xlrd" if name.lower().endswith(".xls") else "openpyxl"
    if package == "openpyxl" and not content.startswith(b"PK"):
        raise ValueError(f"{name} is no Excel file, whatever its name says: save it anew as .xlsx.")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # about styles and drop-down lists
            with pd.ExcelFile(io.BytesIO(content), engine=package) as book:
                sheets = tuple(map(str, book.sheet_names))
                sheet_name = _sheet(book, sheets) if sheet is None else sheet
                if sheet_name in sheets:
                    head = book.parse(sheet_name, header=None, nrows=1)
                    table = book.parse(sheet_name)
    except ImportError:
        raise ImportError(
            f"To read {name} the package {package} is needed: pip install {package} (or save the "
            "table as CSV)."
        ) from None
    except _DAMAGED:
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
    names = ["" if pd.isna(one) else str(one) for one in head.iloc[0]]
    facts = []
    if len(sheets) > 1:
        what = f"{sheet_name!r} was read"
        if sheet_name == sheets[0]:
            what = f"the first one, {sheet_name!r}, was read"
        elif sheet is None:
            what = f"the first one, {sheets[0]!r}, holds no table, so {sheet_name!r} was read"
        facts.append(f"{name} has {len(sheets)} sheets: {what}.")
    mended: list[Conversion] = []
    facts += convert_missing_marks(table, mended)
    apart = with_unique_names(table)
    recipe = Recipe(
        "excel",
        {} if sheet_name == sheets[0] else {"sheet_name": sheet_name},
        tuple(mended),
        None if apart is table else tuple(apart.columns),
    )
    return ReadResult(apart, facts, column_name_notes(names, name), 2, recipe), sheets, sheet_name


def _sheet(book: pd.ExcelFile, sheets: tuple[str, ...]) -> str:
    """Find the first sheet with a table: cover sheets have no numbers and one value per row."""
    for one in sheets if len(sheets) > 1 else ():
        table = book.parse(one)
        numbers = table.map(lambda cell: isinstance(cell, (int, float))) & table.notna()
        if int(((table.notna().sum(axis=1) > 1) | numbers.any(axis=1)).sum()) > 1:
            return one
    return sheets[0]


def _parquet(content: bytes, name: str) -> ReadResult:
    return _columnar(pd.read_parquet, "Parquet", content, name)


def _feather(content: bytes, name: str) -> ReadResult:
    return _columnar(pd.read_feather, "Feather", content, name)


def _columnar(read: Any, what: str, content: bytes, name: str) -> ReadResult:
    try:
        table = read(io.BytesIO(content))
    except ImportError:
        raise ImportError(
            f"To read {name} the package pyarrow is needed: pip install pyarrow (or save the table "
            "as CSV)."
        ) from None
    except _DAMAGED:
        raise ValueError(
            f"{name} cannot be read as a {what} file: it is damaged or something else."
        ) from None
    return ReadResult(table, [], [], None, Recipe(what.lower()))


def _clean(result: ReadResult, name: str) -> tuple[pd.DataFrame, Recipe]:
    """Drop empty columns without a name and empty rows at the end, as spreadsheets leave them."""
    table, facts, doubts, first_line, recipe = result
    missing = table.isna().to_numpy()
    nameless = [
        isinstance(c, str) and c.startswith("Unnamed: ") and bool(missing[:, i].all())
        for i, c in enumerate(table.columns)
    ]
    if any(nameless):
        recipe = replace(recipe, dropped_columns=tuple(table.columns[nameless]))
        table = table.loc[:, [not one for one in nameless]]
    filled: Bools = ~np.asarray(missing.all(axis=1))
    last = int(filled.nonzero()[0][-1]) + 1 if filled.any() else 0
    if table.shape[1] and last < len(table):
        left = len(table) - last
        facts.append(
            f"{left:,} empty row{'s' * (left != 1)} at the end {'was' if left == 1 else 'were'} "
            "left out."
        )
        table = table.iloc[:last]
        recipe = replace(recipe, n_rows=last)
    if not len(table) or not table.shape[1]:
        raise ValueError(f"{name} holds no values.")
    table = table.copy()
    read, formats = convert_dates(table)
    table.attrs["reading"] = (*facts, *read)
    if formats:
        table.attrs["dates"] = formats
        named = enumerate(table.columns.tolist())
        dates = tuple((c, name, formats[name]) for c, name in named if name in formats)
        recipe = replace(recipe, dates=dates)
    if doubts:
        table.attrs["doubts"] = tuple(doubts)
    if first_line is not None:
        table.attrs["first_line"] = first_line
    return table, recipe
