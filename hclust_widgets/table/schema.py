"""What kind of thing stands in a column, whatever dtype it came in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import SupportsFloat

import numpy as np
import pandas as pd
from numpy.typing import NDArray
from pandas.api import types

from hclust_widgets.common.row_refs import YEAR_FIRST, counting_of, index_name, places

from .text_kind import classify_text

Floats = NDArray[np.float64]

#: A text column with more different values than this names the rows unless it is asked for.
MAX_CATEGORIES = 20
FEW_CATEGORIES = 10


@dataclass(frozen=True)
class Kind:
    """What a column holds.

    Attributes
    ----------
    what : {"number", "date", "span", "text", "other"}
    distinct : int
        Different values of a text column; 0 otherwise.
    feature : bool
        Whether it is compared when no columns are chosen.
    why : str
        Why not, for the reader.
    example : str
        What stands in a column that cannot be used.
    looks : {"", "names", "codes", "dates", "amounts"}
        What its text is about; dates and amounts name no rows.
    """

    what: str
    distinct: int = 0
    feature: bool = True
    why: str = ""
    example: str = ""
    looks: str = ""

    @property
    def numeric(self) -> bool:
        """Whether it becomes one column of numbers."""
        return self.what in ("number", "date", "span")


def column_kinds(table: pd.DataFrame) -> list[Kind]:
    """Tell for each column of a table what it holds."""
    return [_kind(table.iloc[:, c]) for c in range(table.shape[1])]


def _kind(column: pd.Series) -> Kind:
    dtype = column.dtype
    if types.is_complex_dtype(dtype):
        return Kind("other", feature=False, why="complex numbers", example="complex numbers")
    if types.is_bool_dtype(dtype) and not isinstance(dtype, pd.CategoricalDtype):
        return Kind("number")
    if types.is_numeric_dtype(dtype):
        return Kind("number")
    if types.is_datetime64_any_dtype(dtype) or isinstance(dtype, pd.PeriodDtype):
        return Kind("date")
    if types.is_timedelta64_dtype(dtype):
        return Kind("span")
    if isinstance(dtype, pd.ArrowDtype) and str(dtype).startswith(("date", "timestamp")):
        return Kind("date")
    if isinstance(dtype, pd.ArrowDtype) and str(dtype).startswith("duration"):
        return Kind("span")
    if isinstance(dtype, pd.ArrowDtype) and dtype.kind == "O" and _is_nested(dtype):
        return _unusable(f"values of type {dtype.pyarrow_dtype}")
    return _text_kind(column)


def is_truth(column: pd.Series) -> bool:
    """Tell whether a column of numbers holds truth values, whatever dtype it came in."""
    if types.is_object_dtype(column.dtype):
        return bool(pd.api.types.infer_dtype(column, skipna=True) == "boolean")
    return bool(types.is_bool_dtype(column.dtype))


def _is_nested(dtype: pd.ArrowDtype) -> bool:
    words = ("list", "large_list", "fixed_size_list", "struct", "map")
    return str(dtype.pyarrow_dtype).startswith(words)


def _unusable(example: str) -> Kind:
    return Kind("other", feature=False, why=f"it holds {example}", example=example)


def _text_kind(column: pd.Series) -> Kind:
    present = column.dropna()
    if types.is_object_dtype(column.dtype) and len(present):
        inferred = pd.api.types.infer_dtype(present, skipna=True)
        if inferred in ("boolean", "integer", "floating", "mixed-integer-float", "decimal"):
            return Kind("number")
        if inferred in ("date", "datetime", "datetime64"):
            return Kind("date")
        if inferred in ("timedelta", "timedelta64"):
            return Kind("span")
        if inferred not in ("string", "categorical") and not _hashable(present):
            return _unusable(f"values of type {_first_unhashable(present)}")
    distinct = int(present.astype(str).nunique())
    if distinct == 0:
        return Kind("text", distinct, feature=False, why="it is empty")
    alike = distinct < len(present)
    if distinct == 1 and len(present) == len(column):
        return Kind("text", distinct, feature=False, why="it says the same in every row")
    looks = classify_text(present)
    if isinstance(column.dtype, pd.CategoricalDtype) and alike:
        return Kind("text", distinct, looks=looks)
    # Few rows have few values: there, words that hardly ever come twice name the rows as well.
    named = distinct > FEW_CATEGORIES and distinct > len(present) / 2
    if alike and distinct <= MAX_CATEGORIES and not named and not _spoilt_numbers(present):
        return Kind("text", distinct, looks=looks)
    why = _why_text(present, distinct, looks, counting_of(column))
    return Kind("text", distinct, feature=False, why=why, looks=looks)


def _first_unhashable(present: pd.Series) -> str:
    return next(type(v).__name__ for v in present if not _hashable(pd.Series([v], dtype=object)))


def _hashable(present: pd.Series) -> bool:
    try:
        present.map(hash)
    except TypeError:
        return False
    return True


def _spoilt_numbers(present: pd.Series) -> bool:
    """Whether words are numbers but for a few: taken for categories, they would mean nothing."""
    numbers = pd.to_numeric(present.astype(str), errors="coerce").notna()
    return bool(0.5 < numbers.mean() < 1) and present[numbers].nunique() > 2


def _why_text(
    present: pd.Series, distinct: int, looks: str, counting: tuple[str, int] | None
) -> str:
    numbers = pd.to_numeric(present.astype(str), errors="coerce")
    if numbers.notna().mean() > 0.5:
        bad = numbers.isna()
        if bad.any():
            at = int(bad.to_numpy().argmax())
            return (
                f"it is text, though most of it reads as numbers; {present.iloc[at]!r} in "
                f"{places([present.index[at]], counting)} does not "
                "(pd.to_numeric(..., errors='coerce') mends it)"
            )
        return "it is text that reads as numbers (pd.to_numeric mends it)"
    if looks == "dates":
        mends = "pd.to_datetime mends it"
        if counting is not None:  # the reader of a file need know no Python
            mends = f"written in the file with the year first, as {YEAR_FIRST}, they are"
        return (
            f"its text holds dates, such as {present.iloc[0]!r}, which are not compared by time "
            f"({mends})"
        )
    if looks == "amounts":
        return f"it holds amounts that are written as text, such as {present.iloc[0]!r}"
    return f"it has {distinct:,} different texts in {len(present):,} rows"


def as_numbers(column: pd.Series, kind: Kind) -> Floats:
    """Turn a column into float64, nan where a value is missing; dates into days since 1970.

    Parameters
    ----------
    column : Series of length n
    kind : Kind
        What :func:`column_kinds` found.

    Returns
    -------
    ndarray of float64, shape (n,)
    """
    if kind.what == "date":
        if isinstance(column.dtype, pd.PeriodDtype):
            column = column.dt.to_timestamp()
        stamps = pd.to_datetime(column, errors="coerce", utc=True)
        spans = stamps - pd.Timestamp("1970-01-01", tz="UTC")
        return _floats(spans / pd.Timedelta(days=1))
    if kind.what == "span":
        spans = pd.to_timedelta(column, errors="coerce")
        return _floats(spans / pd.Timedelta(days=1))
    if types.is_object_dtype(column.dtype):
        return _floats(column.map(_as_float, na_action="ignore"))
    return _floats(column)


def _as_float(value: SupportsFloat) -> float:
    try:
        return float(value)
    except OverflowError:  # a whole number of more than 308 digits: as good as infinite
        return float("inf")


def _floats(column: pd.Series) -> Floats:
    return np.asarray(column.to_numpy(dtype=np.float64, na_value=np.nan))


def naming_column(table: pd.DataFrame, kinds: list[Kind], *, used: list[int]) -> int | None:
    """Find the column that names the rows: none where an index of text does, or nothing does.

    Parameters
    ----------
    table : DataFrame of n rows
    kinds : list of Kind
        What its columns hold.
    used : list of int
        Positions of the columns that are compared and so do not name rows.

    Returns
    -------
    int or None
        The first column of text that looks like names and hardly repeats them; where all do, the
        first one that has more than a tenth as many names as there are rows.
    """
    if not types.is_any_real_numeric_dtype(table.index.dtype):
        return None
    least = max(1, len(table) // 10)
    able = [
        c
        for c, kind in enumerate(kinds)
        if c not in used and kind.looks in ("names", "codes") and kind.distinct > least
    ]
    nearly = [c for c in able if kinds[c].distinct > 0.7 * len(table)]
    return next(iter(nearly or able), None)


def row_names(table: pd.DataFrame, naming: int | None) -> NDArray[np.object_]:
    """Name every row: by a column, or by the index as it is.

    Parameters
    ----------
    table : DataFrame of n rows
    naming : int or None
        Position of the column, as :func:`naming_column` finds it.

    Returns
    -------
    ndarray of str, shape (n,)
    """
    if naming is None:
        return np.asarray([index_name(i) for i in table.index], dtype=object)
    column = table.iloc[:, naming]
    words = column.astype(str).where(column.notna(), other=[str(i) for i in table.index])
    return words.to_numpy(dtype=object)
