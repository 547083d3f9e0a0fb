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
    ``attrs`` as JSON.
    """

    def __deepcopy__(self, _memo: Any) -> ColumnNotes:
        return self

    @classmethod
    def of(cls, notes: pd.DataFrame) -> ColumnNotes:
        """Read a table with a row for each column of another one, whose index holds their names.

        Where a name stands twice, what is said of the first one counts.
        """
        notes = notes[~notes.index.duplicated()]
        names = [str(name) for name in notes.index]
        return cls(
            {
                str(name): dict(zip(names, _plain(notes.iloc[:, c]), strict=True))
                for c, name in enumerate(notes.columns)
            }
        )


def _plain(column: pd.Series) -> list[Any]:
    known = column.notna().tolist()
    if not pd.api.types.is_numeric_dtype(column):  # truth values are numeric, too
        column = column.map(str)
    values = column.astype(object).tolist()
    return [value if there else None for value, there in zip(values, known, strict=True)]
