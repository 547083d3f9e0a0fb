"""Tables of correlations with stars of significance, often in one triangle only."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
import pandas as pd

from hclust_widgets.common.row_refs import format_label

from .printed_correlations import Printed, counts_rows, find_printed

__all__ = ["MARKS", "Starred", "find_starred"]

#: What stands behind a number: stars of significance and the marks that are used in their place.
MARKS = r"[\s*†‡+]+$"
_STARRED = re.compile(r"\s*[+\-−]?(?:\d+(?:[.,]\d*)?|[.,]\d+)\s*[*†‡+]+\s*")
_PLAIN = re.compile(r"\s*[+\-−]?(?:\d+(?:[.,]\d*)?|[.,]\d+)(?:[eE][+-]?\d+)?\s*")
# Stars stand alone where the other triangle has the values; SPSS writes ".a" for no value.
_STARS = re.compile(r"\s*[*†‡]+\s*")
_BLANK = re.compile(r"\s*(?:[-–—−]{0,2}|[*†‡+]+|\.[a-z]?)\s*")
# With fewer rows three cells would be all that is looked at.
_MIN_ROWS = 3


@dataclass(frozen=True, eq=False)
class Starred:
    """A square that was read from a table with stars.

    Attributes
    ----------
    square : DataFrame of float64, shape (n, n)
        With the names of the rows as index and columns; NaN where a value is missing.
    name_column : column name or None
        Column that names the rows.
    names_from : {"index", "columns"}
    triangle : {"lower", "upper", ""}
        The triangle that was there, where the other one was empty.
    offset : int or None
        Where the table has a column less than rows: the row that the first column stands for.
    comma : bool
        Whether the decimal sign is a comma.
    no_diagonal : bool
        Whether the cells of a row with itself are empty.
    marked : bool
        Whether there are stars.
    printed : Printed or None
        Which lines and columns of a larger table these are.
    """

    square: pd.DataFrame = field(repr=False)
    name_column: Any
    names_from: str
    triangle: str
    offset: int | None
    comma: bool
    no_diagonal: bool
    marked: bool = True
    printed: Printed | None = None

    @property
    def note(self) -> str:
        """What was done, as a sentence."""
        done = []
        if self.printed is not None:
            done.append(self.printed.note)
        if self.marked:
            done.append("the stars of significance beside the values were taken off")
        if self.triangle:
            lost = "upper" if self.triangle == "lower" else "lower"
            done.append(f"the empty {lost} triangle was filled from the {self.triangle} one")
        text = ", and ".join([", ".join(done[:-1]), done[-1]] if len(done) > 1 else done)
        return f"{text[0].upper()}{text[1:]}."


def find_starred(table: pd.DataFrame) -> Starred | None:
    """Read a square or a triangle of numbers of which some have stars.

    Lines of significance, counts or intervals between those of the values, and means and
    deviations beside them, are left out; then stars are not needed.

    Parameters
    ----------
    table : DataFrame
        The names of its rows are its index, its columns or its first column; a triangle may lack
        the column, or the first one, that would be empty.

    Returns
    -------
    Starred or None
        None if no cell has a star, if a cell holds something else, if rows and columns have other
        names, or if the table is neither a triangle nor mirrored in at least half of its pairs.
    """
    found = _find(table)
    if found is not None:
        return found
    printed = find_printed(table)
    if printed is None:
        return None
    found = _find(printed.cells(table), stars=False)
    if found is None or not (printed.line or found.marked or found.triangle):
        return None
    return replace(found, printed=printed)


def _find(table: pd.DataFrame, *, stars: bool = True) -> Starred | None:
    n, c = table.shape
    if n < _MIN_ROWS or not n - 1 <= c <= n + 1:
        return None
    name_column, names_from = None, "index"
    cells = table
    if c >= n and _is_names(table.iloc[:, 0]):
        name_column = table.columns.tolist()[0]
        cells = table.iloc[:, 1:]
        names = pd.Index(table.iloc[:, 0])
    elif c > n:
        return None
    else:
        names = table.index
        if c == n and names.equals(pd.RangeIndex(n)):
            names, names_from = table.columns, "columns"
    typed = [c for c, dtype in enumerate(cells.dtypes) if not pd.api.types.is_numeric_dtype(dtype)]
    if stars and not typed:
        return None
    if not all(_is_cell(str(value)) for c in typed for value in cells.iloc[:, c].dropna()):
        return None  # at the first word of most tables
    words = cells.astype(object).where(cells.notna(), "").astype(str).to_numpy(dtype=object)
    marked = any(_STARRED.fullmatch(word) or _STARS.fullmatch(word) for word in words.flat)
    if stars and not marked:
        return None
    offset = None
    if cells.shape[1] == n - 1:
        offset = 1 if all(_is_blank(word) for word in words[-1]) else 0
    if not _same_names(names, cells.columns, offset or 0):
        return None
    text = [v for v in cells.to_numpy(dtype=object).flat if isinstance(v, str)]
    comma = any("," in word for word in text) and not any("." in word for word in text)
    values = _numbers(cells, comma=comma).to_numpy(dtype=np.float64)
    if offset is not None:
        values = np.insert(values, 0 if offset else n - 1, np.nan, axis=1)
    lower, upper = np.tril_indices(n, -1), np.triu_indices(n, 1)
    found = {"lower": np.isfinite(values[lower]), "upper": np.isfinite(values[upper])}
    triangle = next((one for one, at in found.items() if not _other(found, one).any()), "")
    if triangle and found[triangle].mean() < 0.5:
        return None
    if triangle:
        values = np.where(np.isnan(values), values.T, values)
    elif (
        offset is not None
        or not _is_mirrored(values[upper], values.T[upper])
        or [*map(format_label, names)] != [*map(format_label, cells.columns)]
    ):
        return None
    no_diagonal = bool(np.isnan(np.diag(values)).all())
    square = pd.DataFrame(values, index=names, columns=names)
    return Starred(square, name_column, names_from, triangle, offset, comma, no_diagonal, marked)


def _other(found: dict[str, Any], one: str) -> Any:
    return found["upper" if one == "lower" else "lower"]


def _numbers(cells: pd.DataFrame, *, comma: bool) -> pd.DataFrame:
    """Take off marks and convert to numbers, step by step as scripts do."""
    words = cells.astype(str).replace(MARKS, "", regex=True).replace("−", "-", regex=True)
    if comma:
        words = words.replace(",", ".", regex=True)
    found: pd.DataFrame = words.apply(pd.to_numeric, errors="coerce").astype("float64")
    return found


def _is_names(column: pd.Series) -> bool:
    """Return True if a column names rows: unique, and neither numbers nor blanks."""
    if pd.api.types.is_numeric_dtype(column.dtype) or column.isna().any():
        return False
    words = [format_label(value) for value in column]
    return len(set(words)) == len(words) and not all(map(_is_cell, words))


def _is_cell(word: str) -> bool:
    return bool(_STARRED.fullmatch(word) or _PLAIN.fullmatch(word)) or _is_blank(word)


def _is_blank(word: str) -> bool:
    return _BLANK.fullmatch(word) is not None


def _same_names(names: pd.Index, columns: pd.Index, offset: int) -> bool:
    """Return True if columns are called as the rows are, or count them."""
    rows = [format_label(name) for name in names][offset : offset + len(columns)]
    called = [format_label(name) for name in columns]
    if rows == called:
        return True
    return counts_rows(called, offset)


def _is_mirrored(one: Any, other: Any) -> bool:
    """Return True if at least half of the pairs are mirrored."""
    return bool(np.isclose(one, other).mean() >= 0.5)
