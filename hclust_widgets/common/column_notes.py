"""What a table says of its own columns, such as ``var`` of an AnnData, in its ``attrs``."""

from __future__ import annotations

from typing import Any

import pandas as pd

__all__ = ["COLUMN_ANNOTATIONS", "ColumnNotes"]

#: Key of a table's ``attrs`` that holds :class:`ColumnNotes`.
COLUMN_ANNOTATIONS = "column_annotations"


class ColumnNotes(dict[str, dict[str, Any]]):
    """Name of each annotation, and its values by names of columns.

    Immutable by custom: pandas copies ``attrs`` deeply whenever it makes a table of another one,
    so a copy is the object itself. Values are such as JSON holds, since ``to_parquet`` writes
    ``attrs`` as JSON; :meth:`columns` has dates and categories as they were read.
    """

    def __init__(self, *values: Any, dtypes: dict[str, Any] | None = None) -> None:
        super().__init__(*values)
        self._dtypes = dtypes or {}

    def __deepcopy__(self, _memo: Any) -> ColumnNotes:
        return self

    @classmethod
    def of(cls, notes: pd.DataFrame) -> ColumnNotes:
        """Read a table with a row for each column of another one, whose index holds their names.

        Where a name stands twice, what is said of the first one counts.
        """
        notes = notes[~notes.index.duplicated()]
        names = [str(name) for name in notes.index]
        held = [(str(name), notes.iloc[:, c]) for c, name in enumerate(notes.columns)]
        return cls(
            {name: dict(zip(names, _plain(column), strict=True)) for name, column in held},
            dtypes={name: column.dtype for name, column in held if _has_meaning(column.dtype)},
        )

    def columns(self) -> dict[str, pd.Series]:
        """Return the values of each annotation, indexed by names of columns."""
        return {name: self._column(name, values) for name, values in self.items()}

    def _column(self, name: str, values: dict[str, Any]) -> pd.Series:
        column = pd.Series(values, dtype=object)
        dtype = self._dtypes.get(name)
        if dtype is None:
            return column
        if isinstance(dtype, pd.CategoricalDtype):
            words = list(dict.fromkeys(str(level) for level in dtype.categories))
            return column.astype(pd.CategoricalDtype(words, ordered=bool(dtype.ordered)))
        if pd.api.types.is_timedelta64_dtype(dtype):
            return pd.to_timedelta(column)
        if isinstance(dtype, pd.PeriodDtype):
            return pd.Series(pd.PeriodIndex(column, freq=dtype.freq), index=column.index)
        if isinstance(dtype, pd.DatetimeTZDtype):
            dates = pd.to_datetime(column, format="ISO8601", utc=True)
            return dates.dt.tz_convert(dtype.tz)
        return pd.to_datetime(column, format="ISO8601")


def _has_meaning(dtype: Any) -> bool:
    """Return True if the text of the values would lose what they are: dates, orders."""
    types = pd.api.types
    return (
        isinstance(dtype, pd.CategoricalDtype | pd.PeriodDtype)
        or types.is_datetime64_any_dtype(dtype)
        or types.is_timedelta64_dtype(dtype)
    )


def _plain(column: pd.Series) -> list[Any]:
    known = column.notna().tolist()
    if not pd.api.types.is_numeric_dtype(column):  # truth values are numeric, too
        column = column.map(str)
    values = column.astype(object).tolist()
    return [value if there else None for value, there in zip(values, known, strict=True)]
