"""Which columns are compared: those that were chosen, or those that the table suggests."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable
from typing import Any

import pandas as pd

from hclust_widgets.common.checks import did_you_mean
from hclust_widgets.common.row_refs import row_counting

from .schema import Schema
from .text_numbers import DECIMAL, nothing_to_compare, refusal

__all__ = [
    "chosen_columns",
    "chosen_positions",
    "column_name",
    "default_columns",
    "reject_unusable",
]


def chosen_columns(table: pd.DataFrame, columns: Iterable[Any]) -> tuple[Any, ...]:
    """Check names of columns that a caller chose, and return them as a tuple.

    Raises
    ------
    TypeError
        If this is no list of names.
    ValueError
        If none is chosen, one is unknown, or one stands twice.
    """
    if not isinstance(columns, Iterable):
        raise TypeError(f"columns must be a list of column names, not {columns!r}.")
    chosen = (columns,) if isinstance(columns, str) else tuple(columns)
    if not chosen:
        raise ValueError("No column is chosen: choose at least one.")
    known = list(table.columns)  # MultiIndex columns are known by their full tuples only
    for name in chosen:
        if not isinstance(name, Hashable):
            raise TypeError(f"{name!r} is no name of a column: give a flat list of names.")
        if name not in known:
            raise ValueError(
                f"There is no column {name!r} in this table.{_did_you_mean_column(name, table)}"
            )
    twice = [name for name, times in Counter(chosen).items() if times > 1]
    if twice:
        raise ValueError(f"Column {twice[0]!r} is named twice in columns: name it once.")
    return chosen


def _did_you_mean_column(name: Any, table: pd.DataFrame) -> str:
    """Suggest the most similar column name; names may differ in type only (2020 and "2020")."""
    columns = table.columns.tolist()
    alike = [column for column in columns if str(column) == str(name)]
    if alike:
        kind = type(alike[0]).__name__
        return f" Did you mean {alike[0]!r}, of type {kind} and not {type(name).__name__}?"
    return did_you_mean(name, [str(column) for column in columns])


def column_name(table: pd.DataFrame, c: int) -> Any:
    """Return a column name as a Python object: 2, not np.int64(2)."""
    return table.columns.tolist()[c]


def chosen_positions(table: pd.DataFrame, chosen: tuple[Any, ...]) -> list[int]:
    """Return the positions of the chosen columns in the table's order, not in the order chosen."""
    wanted = set(chosen)
    return [i for i, name in enumerate(table.columns) if name in wanted]


def default_columns(schema: Schema, table: pd.DataFrame, *, able: bool) -> list[int]:
    """Return the positions of the columns that are compared by default.

    Parameters
    ----------
    schema : Schema
    table : DataFrame
    able : bool
        True if a role has another column compared: then there may be none.

    Raises
    ------
    ValueError
        If there are none; the sentence says why.
    """
    at = [i for i, field in enumerate(schema) if field.is_default]
    if able:  # others are compared by their role
        return at
    if not at and all(field.example == "complex numbers" for field in schema):
        raise ValueError(
            "No column of this table can be compared, since all hold complex numbers: take their "
            "real parts or their sizes (df.abs())."
        )
    if not at:
        named = zip(table.columns.tolist(), schema, strict=True)
        reasons = {name: field.reason for name, field in named if field.number_text}
        raise ValueError(nothing_to_compare(reasons, in_python=row_counting(table) is None))
    return at


def reject_unusable(table: pd.DataFrame, at: list[int], schema: Schema) -> None:
    """Raise a ValueError if a column at one of these positions cannot be compared."""
    for c in at:
        name = column_name(table, c)
        field = schema[c]
        if field.kind == "other":
            raise ValueError(
                f"Column {name!r} holds {field.example}, which cannot be compared: leave it out."
            )
        all_differ = field.n_levels == len(table)
        if field.number_text == DECIMAL or (field.number_text and all_differ):
            raise ValueError(refusal(name, table.iloc[:, c]))
        if field.kind == "text" and all_differ:
            raise ValueError(
                f"Column {name!r} has another text in every row: it names the rows and cannot be "
                "compared, so leave it out."
            )
