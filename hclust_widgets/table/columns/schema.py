"""The schema of a table: what each column holds, whatever dtype it came in."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from typing import SupportsFloat

import numpy as np
import pandas as pd
from numpy.typing import NDArray
from pandas.api import types

from hclust_widgets.common.arrays import Floats
from hclust_widgets.common.counter_columns import counter_reason
from hclust_widgets.common.row_refs import ISO_DATE_EXAMPLE, format_label, row_counting

from .text_kind import classify_text
from .text_numbers import WHOLE, number_text, numbers_reason

#: A text column with more distinct values than this is compared only on request.
MAX_CATEGORIES = 20
FEW_CATEGORIES = 10
#: Key of a table's ``attrs``: a tuple of columns that describe the rows (of GCT and AnnData files).
ANNOTATIONS = "annotations"
# Up to so many columns are taken out of a table one by one.
_FEW = 8
# In tables of more rows the columns are not copied together.
_MANY_ROWS = 10_000
# Columns that are measured, whatever their values.
_FLOATS = (np.dtype(np.float64), np.dtype(np.float32))
# numpy's kinds of truth values, whole numbers and floats.
_PLAIN = "biuf"


@dataclass(frozen=True)
class Field:
    """What one column of a table holds.

    Attributes
    ----------
    kind : {"number", "date", "span", "ordered", "text", "other"}
        Ordered categories are compared by their rank.
    n_levels : int
        Number of distinct values of text and ordered categories; 0 otherwise.
    is_default : bool
        True if the column is compared when no columns are chosen.
    reason : str
        Why it is not compared by default, for the reader.
    example : str
        Description of the values of a column that cannot be compared (kind ``"other"``).
    text_role : {"", "names", "codes", "dates", "amounts"}
        What its text is about; dates and amounts name no rows.
    is_boolean : bool
        True if the numbers are truth values, whatever dtype they came in.
    number_text : {"", "whole", "mixed", "decimal"}
        Whether its text stands for numbers: see :func:`~.text_numbers.number_text`.
    """

    kind: str
    n_levels: int = 0
    is_default: bool = True
    reason: str = ""
    example: str = ""
    text_role: str = ""
    is_boolean: bool = False
    number_text: str = ""

    @property
    def is_numeric(self) -> bool:
        """True if the column becomes one column of numbers."""
        return self.kind in ("number", "date", "span", "ordered")

    @property
    def is_code(self) -> bool:
        """True for text of more than two numbers: compared, each of them is a category."""
        return bool(self.number_text) and self.n_levels > 2


@dataclass(frozen=True)
class Schema:
    """What the columns of a table hold, inferred once. Held by ``Features.schema``.

    Attributes
    ----------
    fields : tuple of Field
        One for each column of the table, in the table's order.

    Examples
    --------
    >>> table = pd.DataFrame({"hp": [49, 88, 90], "origin": ["europe", "usa", "usa"]})
    >>> schema = Schema.from_table(table)
    >>> [field.kind for field in schema], schema[1].n_levels
    (['number', 'text'], 2)
    """

    fields: tuple[Field, ...]

    @classmethod
    def from_table(cls, table: pd.DataFrame) -> Schema:
        """Infer the schema of a table from dtypes and, for objects and text, from values.

        Parameters
        ----------
        table : DataFrame of p columns
        """
        described = table.attrs.get(ANNOTATIONS, ())
        names = set(described) if isinstance(described, tuple) else set()
        dtypes = table.dtypes.tolist()
        looked_at = [c for c, dtype in enumerate(dtypes) if dtype not in _FLOATS]
        columns = columns_at(table, looked_at)
        fields = []
        for c, name in enumerate(table.columns):
            field = infer_field(columns[c]) if c in columns else Field("number")
            if field.is_default and name in names:
                field = replace(field, is_default=False, reason="it describes the rows")
            elif field.kind == "number" and not field.is_boolean and c in columns:
                reason = counter_reason(name, columns[c])
                if reason:
                    field = replace(field, is_default=False, reason=reason)
            fields.append(field)
        return cls(_compare_something(table, fields))

    def __getitem__(self, position: int) -> Field:
        return self.fields[position]

    def __iter__(self) -> Iterator[Field]:
        return iter(self.fields)

    def __len__(self) -> int:
        return len(self.fields)


def _compare_something(table: pd.DataFrame, fields: list[Field]) -> tuple[Field, ...]:
    """Compare what seems to count the rows after all, where no other column has values."""
    if any(field.is_default and table.iloc[:, c].notna().any() for c, field in enumerate(fields)):
        return tuple(fields)
    return tuple(
        replace(field, is_default=True, reason="") if field.kind == "number" else field
        for field in fields
    )


def infer_field(column: pd.Series) -> Field:
    """State what a column holds: from its dtype, and from its values for objects and text."""
    dtype = column.dtype
    if types.is_complex_dtype(dtype):
        return Field("other", is_default=False, reason="complex numbers", example="complex numbers")
    if types.is_bool_dtype(dtype) and not isinstance(dtype, pd.CategoricalDtype):
        return Field("number", is_boolean=True)
    if types.is_numeric_dtype(dtype):
        return Field("number")
    if types.is_datetime64_any_dtype(dtype) or isinstance(dtype, pd.PeriodDtype):
        return Field("date")
    if types.is_timedelta64_dtype(dtype):
        return Field("span")
    if isinstance(dtype, pd.ArrowDtype) and str(dtype).startswith(("date", "timestamp")):
        return Field("date")
    if isinstance(dtype, pd.ArrowDtype) and str(dtype).startswith("duration"):
        return Field("span")
    if isinstance(dtype, pd.ArrowDtype) and dtype.kind == "O" and _is_nested(dtype):
        return _unusable(f"values of type {dtype.pyarrow_dtype}")
    return _infer_object_field(column)


def _is_nested(dtype: pd.ArrowDtype) -> bool:
    words = ("list", "large_list", "fixed_size_list", "struct", "map")
    return str(dtype.pyarrow_dtype).startswith(words)


def _unusable(example: str) -> Field:
    return Field("other", is_default=False, reason=f"it holds {example}", example=example)


def _infer_object_field(column: pd.Series) -> Field:
    present = column.dropna()
    if types.is_object_dtype(column.dtype) and len(present):
        inferred = pd.api.types.infer_dtype(present, skipna=True)
        if inferred == "boolean":
            return Field("number", is_boolean=True)
        if inferred in ("integer", "floating", "mixed-integer-float", "decimal"):
            return Field("number")
        if inferred in ("date", "datetime", "datetime64"):
            return Field("date")
        if inferred in ("timedelta", "timedelta64"):
            return Field("span")
        if inferred not in ("string", "categorical") and not _hashable(present):
            return _unusable(f"values of type {_first_unhashable(present)}")
    n_levels = int(present.astype(str).nunique())
    if n_levels == 0:
        return Field("text", n_levels, is_default=False, reason="it is empty")
    if _are_codes(present):
        reason = "it holds codes with leading zeros"
        return Field("text", n_levels, is_default=False, reason=reason, text_role="codes")
    alike = n_levels < len(present)
    if n_levels == 1 and len(present) == len(column):
        return Field("text", n_levels, is_default=False, reason="it says the same in every row")
    if isinstance(column.dtype, pd.CategoricalDtype) and column.dtype.ordered:
        return Field("ordered", n_levels)
    text_role, numbers = classify_text(present), number_text(present)
    if isinstance(column.dtype, pd.CategoricalDtype) and alike:
        return Field("text", n_levels, text_role=text_role)
    # In a short table, text whose values are mostly unique names the rows as well.
    named = n_levels > FEW_CATEGORIES and n_levels > len(present) / 2
    if alike and n_levels <= MAX_CATEGORIES and not named and numbers in ("", WHOLE):
        return Field("text", n_levels, text_role=text_role, number_text=numbers)
    reason = _reason_text(present, n_levels, text_role, numbers, row_counting(column))
    return Field("text", n_levels, False, reason, text_role=text_role, number_text=numbers)


def _first_unhashable(present: pd.Series) -> str:
    return next(type(v).__name__ for v in present if not _hashable(pd.Series([v], dtype=object)))


def _hashable(present: pd.Series) -> bool:
    try:
        present.map(hash)
    except TypeError:
        return False
    return True


def _are_codes(present: pd.Series) -> bool:
    """Return True for text of digits only, some of which begins with a zero."""
    if not isinstance(present.iloc[0], str) or not present.iloc[0].isdigit():
        return False
    words = [str(word) for word in present.unique()]
    return all(map(str.isdigit, words)) and any(len(w) > 1 and w[0] == "0" for w in words)


def _reason_text(
    present: pd.Series,
    n_levels: int,
    text_role: str,
    numbers: str,
    counting: tuple[str, int] | None,
) -> str:
    if numbers or pd.to_numeric(present.astype(str), errors="coerce").notna().mean() > 0.5:
        return numbers_reason(present, counting)
    if text_role == "dates":
        mends = "pd.to_datetime mends it"
        if counting is not None:  # readers of a file may not know Python
            mends = f"written in the file with the year first, as {ISO_DATE_EXAMPLE}, they are"
        return (
            f"its text holds dates, such as {_first_text(present)!r}, which are not compared by "
            f"time ({mends})"
        )
    if text_role == "amounts":
        return f"it holds amounts that are written as text, such as {present.iloc[0]!r}"
    return f"it has {n_levels:,} different texts in {len(present):,} rows"


def _first_text(present: pd.Series) -> str:
    """Return the first cell that is text, which Excel keeps beside its own dates, else any."""
    texts = (str(value) for value in present if isinstance(value, str))
    return next(texts, str(present.iloc[0]))


def columns_at(table: pd.DataFrame, positions: Collection[int]) -> dict[int, pd.Series]:
    """Return columns of a table by their position.

    Of many columns this takes a tenth of the time of ``table.iloc[:, c]`` for each.
    """
    if len(positions) <= _FEW:
        return {c: table.iloc[:, c] for c in positions}
    wanted = set(positions)
    found = {c: column for c, (_, column) in enumerate(table.items()) if c in wanted}
    return {c: found[c] for c in positions}


def numbers_at(
    table: pd.DataFrame, schema: Schema, positions: Collection[int]
) -> dict[int, Floats]:
    """Return columns of a table as :func:`as_numbers` converts them, by their position.

    Many columns of numpy's numbers are converted together, which takes a tenth of the time.

    Parameters
    ----------
    table : DataFrame of n rows
    schema : Schema
        Of this table.
    positions : collection of int
        Of columns that are numeric.

    Returns
    -------
    dict of int to ndarray of float64, shape (n,)
    """
    plain: list[int] = []
    if len(positions) > _FEW and len(table) <= _MANY_ROWS:
        dtypes = table.dtypes.tolist()
        plain = [
            c for c in positions if isinstance(dtypes[c], np.dtype) and dtypes[c].kind in _PLAIN
        ]
    together = len(plain) > _FEW
    single = list(positions) if not together else sorted(set(positions) - set(plain))
    found = {c: as_numbers(one, schema[c]) for c, one in columns_at(table, single).items()}
    if together:
        every = len(plain) == table.shape[1]
        values = (table if every else table.iloc[:, plain]).to_numpy(dtype=np.float64)
        found |= dict(zip(plain, np.ascontiguousarray(values.T), strict=True))
    return {c: found[c] for c in positions}


def as_numbers(column: pd.Series, field: Field) -> Floats:
    """Convert a column to float64: nan where a value is missing, dates as days since 1970.

    Ordered categories become their rank, 1 for the first one.

    Parameters
    ----------
    column : Series of length n
    field : Field
        The column's entry in :class:`Schema`.

    Returns
    -------
    ndarray of float64, shape (n,)
    """
    if field.kind == "ordered":
        ranks = column.cat.codes.to_numpy(dtype=np.float64) + 1
        return np.where(ranks > 0, ranks, np.nan)
    if field.kind == "date":
        if isinstance(column.dtype, pd.PeriodDtype):
            column = column.dt.to_timestamp()
        stamps = pd.to_datetime(column, errors="coerce", utc=True)
        spans = stamps - pd.Timestamp("1970-01-01", tz="UTC")
        return _floats(spans / pd.Timedelta(days=1))
    if field.kind == "span":
        spans = pd.to_timedelta(column, errors="coerce")
        return _floats(spans / pd.Timedelta(days=1))
    if types.is_object_dtype(column.dtype):
        return _floats(column.map(_as_float, na_action="ignore"))
    return _floats(column)


def _as_float(value: SupportsFloat) -> float:
    try:
        return float(value)
    except OverflowError:  # an integer of more than 308 digits counts as infinite
        return float("inf")


def _floats(column: pd.Series) -> Floats:
    return np.asarray(column.to_numpy(dtype=np.float64, na_value=np.nan))


def naming_column(table: pd.DataFrame, schema: Schema, *, used: list[int]) -> int | None:
    """Find the column that names the rows; None if a text index does, or no column can.

    Parameters
    ----------
    table : DataFrame of n rows
    schema : Schema
        Of this table.
    used : list of int
        Positions of the columns that are compared; but for times these do not name the rows.

    Returns
    -------
    int or None
        The first column of names that are nearly unique; if there is none, the first one with
        more distinct names than a tenth of the rows; if there is none, the first column of the
        table if it holds a time that differs in every row, which is compared nevertheless.
    """
    if not types.is_any_real_numeric_dtype(table.index.dtype):
        return None
    least = max(1, len(table) // 10)
    compared = set(used)
    able = [
        c
        for c, field in enumerate(schema)
        if c not in compared and field.text_role in ("names", "codes") and field.n_levels > least
    ]
    nearly = [c for c in able if schema[c].n_levels > 0.7 * len(table)]
    return next(iter(nearly or able), 0 if _tells_time(table, schema) else None)


def _tells_time(table: pd.DataFrame, schema: Schema) -> bool:
    """Check whether the first column holds a time that differs in every row, as in a series."""
    if not len(schema) or schema[0].kind not in ("date", "span"):
        return False
    first = table.iloc[:, 0]
    return not first.isna().any() and bool(first.is_unique)


def row_names(table: pd.DataFrame, naming: int | None) -> NDArray[np.object_]:
    """Return a name for every row: from a column, or from the index.

    Parameters
    ----------
    table : DataFrame of n rows
    naming : int or None
        Position of the column, from :func:`naming_column`.

    Returns
    -------
    ndarray of str, shape (n,)
    """
    if naming is None:
        return np.asarray([format_label(i) for i in table.index], dtype=object)
    column = table.iloc[:, naming]
    words = _time_words(column, table.attrs.get("dates"))
    if words is not None:
        return words.to_numpy(dtype=object)
    words = column.astype(str).where(column.notna(), other=[str(i) for i in table.index])
    return words.to_numpy(dtype=object)


def _time_words(column: pd.Series, formats: object) -> pd.Series | None:
    """Return times as short as they are: months of a file as 2022-01, 2 h as 02:00:00."""
    known = formats.get(column.name) if isinstance(formats, dict) else None
    words: pd.Series | None = None
    if types.is_datetime64_any_dtype(column.dtype) and isinstance(known, str):
        begins = bool((column.isna() | (column == column.dt.normalize())).all())
        if not begins or not bool((column.isna() | (column.dt.day == 1)).all()):
            return None  # other dates by now
        if known == "quarter":
            words = column.dt.to_period("Q").astype(str)
        elif "d" not in known and known != "mixed":
            words = column.dt.to_period("M").astype(str)
    if types.is_timedelta64_dtype(column.dtype) and bool((column < pd.Timedelta(days=1)).all()):
        words = column.astype(str).str.removeprefix("0 days ")
    return words


def words_of(column: pd.Series) -> NDArray[np.object_]:
    """Return a column's values as text, None where one is missing: ndarray of object."""
    words: NDArray[np.object_]
    if isinstance(column.dtype, pd.CategoricalDtype):
        # By its categories: beside a gap pandas writes the category 4 as "4.0".
        levels = np.asarray([*map(str, column.cat.categories), None], dtype=object)
        words = levels[column.cat.codes.to_numpy()]
        return words
    words = column.astype(str).to_numpy(dtype=object)
    words[column.isna().to_numpy(dtype=bool)] = None
    return words
