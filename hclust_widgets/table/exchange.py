"""Rows and columns of a table exchanged: columns of numbers become rows, rows become columns."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd

from hclust_widgets.common.format import count
from hclust_widgets.common.row_refs import disambiguate, format_label
from hclust_widgets.table.columns.roles import column_of_role, column_positions
from hclust_widgets.table.columns.schema import Schema, naming_column

from .features import Features
from .fingerprint import table_fingerprint

__all__ = ["ExchangedTable", "exchange", "exchange_again", "exchange_compared"]

#: What of a table's ``attrs`` is also true of the exchanged table.
_KEPT_ATTRS = ("name", "csv")
# Columns that are named in a note.
_MAX_NAMED = 3


@dataclass(frozen=True, eq=False)
class ExchangedTable:
    """A table whose rows were columns. Made by :func:`exchange`; immutable.

    Attributes
    ----------
    source : DataFrame of n rows
        The table as it was.
    columns : tuple of m int
        Positions of its columns that became rows.
    names : int or None
        Position of its column whose values became names of columns; None where its index did.
    table : DataFrame of shape (m, n)
    converted : bool
        True if values became float64 first, since the columns are of several kinds.
    renamed : bool
        True if names were written as text first, and told apart where two were the same.
    """

    source: pd.DataFrame
    columns: tuple[int, ...]
    names: int | None
    table: pd.DataFrame
    converted: bool
    renamed: bool

    @property
    def left_out(self) -> tuple[int, ...]:
        """Positions of the columns that became neither rows nor names."""
        used = {*self.columns, self.names}
        return tuple(c for c in range(self.source.shape[1]) if c not in used)

    @property
    def note(self) -> str:
        """What was done, in one sentence."""
        every = self.source.columns.tolist()
        text = "Rows and columns are exchanged: the rows are columns of the table"
        if self.names is not None:
            text += f", and its rows are columns, named by {format_label(every[self.names])!r}"
        lost = [repr(format_label(every[c])) for c in self.left_out]
        if lost:
            shown = ", ".join(lost[:_MAX_NAMED])
            more = len(lost) - _MAX_NAMED
            text += f"; left out: {shown}" + (f" and {more:,} more" if more > 0 else "")
        return f"{text}."

    def recipe(self) -> dict[str, Any]:
        """Return what :func:`exchange_again` needs besides the table, for a session."""
        table = table_fingerprint(self.source)
        return {"rows": list(self.columns), "names": self.names, "table": table}


def exchange(source: pd.DataFrame, columns: Sequence[int], names: int | None) -> ExchangedTable:
    """Exchange rows and columns.

    Parameters
    ----------
    source : DataFrame
    columns : sequence of int
        Positions of the columns that become rows: numbers or truth values.
    names : int or None
        Position of the column that names the rows; None for the index.

    Raises
    ------
    ValueError
        If a column holds no numbers, or if two rows have one name; one sentence.
    """
    at = tuple(columns)
    every = source.columns.tolist()
    if len(at) < 2:
        raise ValueError(
            f"Rows and columns cannot be exchanged: {count(len(at), 'columns')} of numbers would "
            "become rows, and clustering needs at least two."
        )
    part = source.iloc[:, list(at)]
    for c, dtype in zip(at, part.dtypes, strict=True):
        number = pd.api.types.is_numeric_dtype(dtype) and not pd.api.types.is_complex_dtype(dtype)
        if not number:
            raise ValueError(
                f"Column {format_label(every[c])!r} holds no numbers, so it cannot become a row: "
                "leave it out."
            )
    kinds = {dtype.kind if isinstance(dtype, np.dtype) else "" for dtype in part.dtypes}
    converted = not (kinds <= set("iuf") or kinds == {"b"})
    if converted:
        part = part.astype("float64")
    labels, renamed = _labels(source, names)
    table = part.set_axis(labels, axis="index").T
    table.attrs = {key: source.attrs[key] for key in _KEPT_ATTRS if key in source.attrs}
    return ExchangedTable(source, at, names, table, converted, renamed)


def exchange_compared(features: Features) -> ExchangedTable:
    """Exchange rows and columns; the columns of numbers that are compared become rows.

    Other columns describe rows that are columns then, and are left out. The column that names the
    rows gives the names of the columns.

    Raises
    ------
    ValueError
        If fewer than two columns are left, or if two rows have one name; one sentence.
    """
    table, schema = features.table, features.schema
    used = sorted(set(features.sources))
    naming = column_of_role(table, features.roles, "name")
    if naming is None:
        with_roles = column_positions(table, features.roles)
        naming = naming_column(table, schema, used=[*used, *with_roles])
    return exchange(table, _of_numbers(table, schema, used), naming)


def exchange_again(source: pd.DataFrame, recipe: Mapping[str, Any]) -> ExchangedTable:
    """Exchange rows and columns as :meth:`ExchangedTable.recipe` says.

    Raises
    ------
    ValueError
        If it names columns that the table does not have.
    """
    at, names = recipe.get("rows"), recipe.get("names")
    p = source.shape[1]
    for c in [*(at if isinstance(at, list) else [None]), *([] if names is None else [names])]:
        if type(c) is not int or not 0 <= c < p:
            raise ValueError(
                "This session was made with rows and columns of another table exchanged: this one "
                f"has {count(p, 'columns')}."
            )
    assert isinstance(at, list)
    return exchange(source, at, names)


def _of_numbers(table: pd.DataFrame, schema: Schema, used: list[int]) -> list[int]:
    """Return the columns that hold numbers or truth values, of those that are compared."""
    return [
        c
        for c in used
        if schema[c].kind == "number"
        and pd.api.types.is_numeric_dtype(table.dtypes.iloc[c])
        and not pd.api.types.is_complex_dtype(table.dtypes.iloc[c])
    ]


def _labels(source: pd.DataFrame, names: int | None) -> tuple[pd.Index, bool]:
    """Return the names of the columns to be, and whether they had to be made."""
    if names is None:
        index = source.index
        made = isinstance(index, pd.MultiIndex)
        if made:
            index = pd.Index([format_label(label) for label in index])
        twice = index.duplicated(keep=False)
        if twice.any():
            raise ValueError(
                f"Two rows are called {format_label(index[int(twice.argmax())])!r}, so rows "
                "cannot become columns: give each row a name of its own."
            )
        return index, made
    column = source.iloc[:, names]
    plain = all(isinstance(cell, str) for cell in column) and not column.duplicated().any()
    if plain:
        return pd.Index(column), False
    words = column.astype(str).where(column.notna(), "(no name)")
    return pd.Index(disambiguate(words), name=column.name), True
