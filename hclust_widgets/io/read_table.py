"""Read a table from a file; an error is one sentence for the reader."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd

from hclust_widgets.common.arrays import Bools

from .cells.convert_dates import convert_dates, typed_dates
from .cells.convert_numbers import convert_missing_marks
from .cells.convert_spans import convert_ranges, convert_spans
from .converted_files import how_to_convert
from .formats.delimited import ReadResult, read_text
from .formats.excel import read_excel
from .formats.json_tables import read_json
from .formats.markdown import SUFFIXES as MARKDOWN
from .formats.markdown import read_markdown
from .formats.missing_words import list_names
from .formats.packed import unpacked
from .formats.phylip import SUFFIXES as PHYLIP
from .formats.phylip import read_phylip
from .formats.program_files import (
    PLINK_ABOUT,
    PLINK_FACT,
    PLINK_MISSING,
    ROW_WEIGHTS,
    is_plink,
)
from .formats.stored_tables import read_stored
from .formats.text_encoding import decode
from .formats.triangle import read_triangle
from .missing_codes import Missings, as_missings, take_out_codes
from .recipe import Conversion, Recipe

__all__ = ["SUFFIXES", "read_table", "read_with_recipe"]

#: Endings of the files that can be read.
SUFFIXES = (
    ".csv", ".tsv", ".tab", ".txt", ".dat", ".data", ".asc", ".raw", ".gct", ".pcl", ".cdt", ".gz",
    ".xlsx", ".xls", ".parquet", ".feather", ".json", ".jsonl", ".ndjson", ".dta", ".sav", ".h5ad",
    *PHYLIP, *MARKDOWN,
)  # fmt: skip

_CLUSTER = (".pcl", ".cdt")
_TABS = (".tsv", ".tab", ".pcl", ".cdt")
_TEXT = (".csv", *_TABS, ".txt", ".dat", ".data", ".asc", ".raw", ".gct", *PHYLIP, *MARKDOWN)
# Formats that are refused by what stands in them, with a sentence of their own.
_TOLD = (".arff", ".meg")
_JSON = (".json", ".jsonl", ".ndjson")
_EXCEL = (".xlsx", ".xls")
# Comments of ARFF begin with a percent sign.
_ARFF = re.compile(r"(?:[ \t\r]*(?:%[^\n]*)?\n)*[ \t]*@relation\b", re.IGNORECASE)


# A raster of ESRI (https://desktop.arcgis.com: ESRI ASCII raster format).
_RASTER = re.compile(r"\s*ncols[ \t]+\d+\s+nrows[ \t]+\d+\s", re.IGNORECASE)


@dataclass(frozen=True)
class _Options:
    """What the caller of :func:`read_table` has said about the file."""

    sheet: str | None = None
    header_line: int | None = None
    missing: Missings = ()
    dates: tuple[Any, ...] = ()


def read_table(
    source: str | os.PathLike[str] | bytes | bytearray | memoryview,
    *,
    name: str | None = None,
    sheet: str | None = None,
    header_line: int | None = None,
    missing: Sequence[Any] | Mapping[Any, Any] = (),
    dates: Sequence[Any] = (),
) -> pd.DataFrame:
    r"""Read a table from a file.

    The extension of the file name decides on the format: ``.csv``, ``.tsv`` and ``.txt``
    (separated by commas, semicolons, tabs, bars or blanks, whichever fits; utf-8 or else cp1252;
    with a decimal comma if numbers are written so and commas do not separate; with thousands
    separators, units and dashes for missing values if a column leaves no doubt; with dates if only
    one format fits a column; with durations, and ranges as ordered categories), each of them also
    packed with gzip, bzip2 or xz (``.tsv.gz``), ``.dat``, ``.data``, ``.asc`` and ``.raw`` (as
    ``.txt``),
    ``.gct`` (1.2 and 1.3), ``.tab`` (Orange), ``.pcl`` and ``.cdt`` (Cluster, TreeView), ``.xlsx``
    and ``.xls`` (the first sheet that holds a table), ``.parquet``, ``.feather``, ``.json``,
    ``.jsonl``, ``.dta`` (Stata), ``.sav`` (SPSS, needs pyreadstat) and ``.h5ad`` (needs anndata).
    ``.phy``, ``.phylip`` and ``.dist`` hold distances in PHYLIP's format, square or as a triangle;
    a ``.txt`` file that begins so is read so. So is a table in Markdown (``.md``), with a row of
    hyphens below the names, and what PostgreSQL, MySQL and SQLite print. A triangle of distances,
    and a mirrored square, need no line of names above; a square of which one triangle is empty is
    filled from the other one.

    The first line holds the names of the columns, but for comments (``#``) and titles above it;
    several header rows are joined by " · ", and a row of units is taken out of the values, as is a
    unit that all cells of a column bear. Notes below the rows are left out and told.
    "NA" and "None" stay words in a file where they stand among words only.

    Parameters
    ----------
    source : path or bytes
        The file, or its content.
    name : str, optional
        Name of the file, for bytes and for messages. Default: that of the path; for bytes
        ``"table.csv"``.
    sheet : str, optional
        Which sheet of an Excel file to read.
    header_line : int, optional
        Line of a text file or workbook that holds the names of the columns, counted from 1.
        Default: it is found.
    missing : sequence, or mapping from column name to sequence
        Words and numbers that mean that there is no value, such as ``["ND", "<0.5", -999]``, in any
        column, or by column: ``{"age": [999]}``. A column that otherwise holds numbers is then
        read as numbers.
    dates : sequence of column names
        Columns whose cells are dates though some of them are typed as text; what is no date
        becomes missing, and its cell is named.

    Returns
    -------
    DataFrame
        Its ``attrs`` hold: ``"reading"``, a tuple of sentences on how it was read; ``"doubts"``,
        if any, a tuple of sentences on what is probably not as intended; ``"first_line"``, the
        line of the file with the first row, if rows are lines; ``"dates"``, the format of dates
        by column; ``"units"``, by column; ``"annotations"``, columns that describe the rows and
        are not compared by default; ``"kept_words"``. Of an Excel file of several
        sheets also ``"sheets"``, their names, and ``"sheet"``, the one that was read.

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
    return read_with_recipe(
        source, name=name, sheet=sheet, header_line=header_line, missing=missing, dates=dates
    )[0]


def read_with_recipe(
    source: str | os.PathLike[str] | bytes | bytearray | memoryview,
    *,
    name: str | None = None,
    sheet: str | None = None,
    header_line: int | None = None,
    missing: Sequence[Any] | Mapping[Any, Any] = (),
    dates: Sequence[Any] = (),
) -> tuple[pd.DataFrame, Recipe]:
    """Read a table as :func:`read_table` does, with the recipe that repeats it in pandas."""
    asked = _Options(sheet, header_line, as_missings(missing), _as_tuple(dates, "dates"))
    if header_line is not None and (type(header_line) is not int or header_line < 1):
        raise ValueError(f"header_line must be the number of a line, from 1, not {header_line!r}.")
    file = name or ""
    if isinstance(source, (bytes, bytearray, memoryview)):
        content, name = bytes(source), name or "table.csv"
    else:
        try:
            path = Path(os.fsdecode(source))
        except TypeError:
            is_open = callable(getattr(source, "read", None))
            how = ": pass the content of the open file, source.read(), as bytes" if is_open else ""
            raise TypeError(
                f"source must be the name of a file or bytes, not {type(source).__name__}{how}."
            ) from None
        file = path.name
        name = name or path.name or str(path)
        content = _content(path)
    inner = unpacked(name, content) if content else None
    if inner is not None and Path(inner[0]).suffix.lower() not in _TEXT:
        raise ValueError(f"{name} is packed: unpack it, and give the file that is in it.")
    suffix = Path(name if inner is None else inner[0]).suffix.lower()
    _check_suffix(name, suffix)
    if not content:
        raise ValueError(f"{name} is empty.")
    if suffix not in _EXCEL and sheet is not None:
        raise ValueError(f"{name} is no Excel file and has no sheets: do not name one ({sheet!r}).")
    if inner is not None:
        content = inner[1]
    table, recipe = _clean(_read(content, name, suffix, asked), name, asked)
    return table, replace(recipe, file=file)


def _as_tuple(values: Any, option: str) -> tuple[Any, ...]:
    if isinstance(values, str):
        raise TypeError(f"{option} must be a list, such as {option}=[{values!r}].")
    return tuple(values)


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


def _check_suffix(name: str, suffix: str) -> None:
    if suffix in (".zip", ".zst", ".7z", ".rar", ".tar"):
        raise ValueError(f"{name} is packed: unpack it, and give the file that is in it.")
    if how := how_to_convert(suffix):
        raise ValueError(f"{name} {how}.")
    if suffix not in (*SUFFIXES, *_TOLD) or suffix == ".gz":
        ending = f"the ending {suffix!r} is not known" if suffix else "its name has no ending"
        raise ValueError(
            f"{name} cannot be read, since {ending}: save the table as one of "
            f"{', '.join(SUFFIXES)}."
        )


def _read(content: bytes, name: str, suffix: str, asked: _Options) -> ReadResult:
    if suffix in (*_TEXT, *_TOLD):
        return _decoded(content, name, asked, separator="\t" if suffix in _TABS else None)
    if suffix in _EXCEL:
        return read_excel(
            content, name, asked.sheet, header_line=asked.header_line, missing=asked.missing
        )
    result = read_json(content, name) if suffix in _JSON else read_stored(content, name, suffix)
    if asked.missing:
        mended: list[Conversion] = []
        table = result.table.copy()
        facts = convert_missing_marks(table, mended, missing=asked.missing)
        recipe = replace(result.recipe, conversions=tuple(mended))
        return result._replace(table=table, facts=[*result.facts, *facts], recipe=recipe)
    return result


def _decoded(content: bytes, name: str, asked: _Options, *, separator: str | None) -> ReadResult:
    decoded = decode(content, name)
    if _ARFF.match(decoded.text):
        raise ValueError(f"{name} is written in Weka's ARFF format: save the table as CSV in Weka.")
    if decoded.text.lstrip()[:5].lower() == "#mega":
        raise ValueError(
            f"{name} is written in MEGA's own format: export the distances from MEGA as CSV or "
            "Excel, as a matrix."
        )
    if _RASTER.match(decoded.text):
        raise ValueError(
            f"{name} is a raster of ESRI: its rows and columns are places on a map, not cases and "
            "what was measured. Make a table with a row for each place."
        )
    result = None
    if asked.header_line is None:
        result = read_markdown(decoded.text, name, missing=asked.missing)
        result = result or read_phylip(decoded.text, name) or read_triangle(decoded.text, name)
    result = result or read_text(
        decoded.text,
        name,
        separator=separator,
        header_line=asked.header_line,
        missing=asked.missing,
    )
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


def _clean(result: ReadResult, name: str, asked: _Options) -> tuple[pd.DataFrame, Recipe]:
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
    about_people = is_plink(table.columns)
    missing_codes = (*asked.missing, *PLINK_MISSING) if about_people else asked.missing
    table, taken, codes = take_out_codes(table.copy(), missing_codes)
    if about_people:
        taken = [PLINK_FACT, *(taken if asked.missing else ())]
        table.attrs["annotations"] = PLINK_ABOUT
    elif ROW_WEIGHTS in table.columns and Path(name).suffix.lower() in _CLUSTER:
        table.attrs["annotations"] = (ROW_WEIGHTS,)
    facts = [*facts, *taken, *_unknown(asked.missing, table)]
    recipe = replace(recipe, codes=codes)
    typed = {
        c: typed_dates(table.iloc[:, c])
        for c in range(table.shape[1])
        if table.columns[c] in asked.dates
    }
    read, formats = convert_dates(table, asked=asked.dates)
    table.attrs["reading"] = (*facts, *read)
    if formats:
        table.attrs["dates"] = formats
        named = enumerate(table.columns.tolist())
        dates = tuple((c, name, formats[name]) for c, name in named if name in formats)
        recipe = replace(recipe, dates=dates, typed_dates=typed)
    facts_of_spans, spans = convert_spans(table)
    facts_of_ranges, ranges = convert_ranges(table)
    table.attrs["reading"] += (*facts_of_spans, *facts_of_ranges)
    recipe = replace(recipe, spans=spans, ranges=ranges)
    if doubts:
        table.attrs["doubts"] = tuple(doubts)
    if first_line is not None:
        table.attrs["first_line"] = first_line
    return table, recipe


def _unknown(missing: Missings, table: pd.DataFrame) -> list[str]:
    """Return a sentence on columns that are not here, for which a value was declared missing."""
    known = set(table.columns)
    names = dict.fromkeys(one[0] for one in missing if isinstance(one, tuple))
    absent = [name for name in names if name not in known]
    if not absent:
        return []
    return [f"There is no column {list_names(absent)}, for which missing values were declared."]
