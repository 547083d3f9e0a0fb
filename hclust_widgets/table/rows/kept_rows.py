"""Which rows of a table meet conditions."""

from __future__ import annotations

from functools import reduce
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from hclust_widgets.common.arrays import Bools
from hclust_widgets.common.checks import did_you_mean
from hclust_widgets.common.format import truncated_repr
from hclust_widgets.table.columns.schema import Field, Schema, as_numbers, infer_field, words_of

from .query_text import QueryError, evaluate_query

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .row_filter import Condition

__all__ = ["mask_of", "refuse_few_rows", "rows_that_meet"]

# What pandas raises for a query that does not fit a table.
_PANDAS_RAISES = (
    ArithmeticError, AssertionError, AttributeError, LookupError, NameError, NotImplementedError,
    RecursionError, SyntaxError, TypeError, ValueError,
)  # fmt: skip


def rows_that_meet(
    conditions: Iterable[Condition], table: pd.DataFrame, schema: Schema | None = None
) -> Bools:
    """Return the rows that meet all conditions: ndarray of bool, shape (n_rows,).

    Raises
    ------
    ValueError
        If a condition cannot be met by its column; one sentence.
    """
    masks = (mask_of(one, table, schema) for one in conditions)
    return reduce(np.logical_and, masks, np.ones(len(table), dtype=bool))


def refuse_few_rows(kept: Bools, words: str) -> None:
    """Raise a ValueError if fewer than two rows are kept."""
    n = int(kept.sum())
    if n < 2:
        left = "No row is kept" if n == 0 else "One row is kept"
        raise ValueError(
            f"{left} of {len(kept):,} ({words}), and clustering needs at least two: choose "
            "conditions that more rows meet."
        )


def mask_of(one: Condition, table: pd.DataFrame, schema: Schema | None = None) -> Bools:
    """Return the rows that meet a condition; a missing value meets none.

    Parameters
    ----------
    one : Condition
    table : DataFrame
    schema : Schema, optional
        Of this table, if it is known.

    Raises
    ------
    ValueError
        If its column cannot meet it; one sentence.
    """
    n = len(table)
    if one.kind == "query":
        return _query(one.text, table)
    if one.kind == "rows":
        if one.rows and one.rows[-1] >= n:
            raise ValueError(f"There is no row {one.rows[-1]}: the table's rows are 0 to {n - 1}.")
        chosen = np.zeros(n, dtype=bool)
        chosen[list(one.rows)] = True
        return chosen if one.keep else ~chosen
    names = table.columns.tolist()
    if one.column not in names:
        raise ValueError(
            f"There is no column {one.column!r} in this table, by which rows are kept."
            f"{did_you_mean(one.column, [str(name) for name in names])}"
        )
    at = names.index(one.column)
    column = table.iloc[:, at]
    field = infer_field(column) if schema is None else schema[at]
    if field.kind == "other":
        raise ValueError(
            f"Column {one.column!r} holds {field.example}, by which no rows can be kept."
        )
    if one.kind == "contains":
        part = one.text.lower()
        return np.asarray([w is not None and part in w.lower() for w in words_of(column)])
    return _between(one, column, field) if one.kind == "between" else _isin(one, column, field)


def _query(text: str, table: pd.DataFrame) -> Bools:
    try:
        mask = _as_mask(evaluate_query(text, table))
    except QueryError:
        raise
    except _PANDAS_RAISES as error:
        reason = str(error).splitlines()[0] if str(error) else type(error).__name__
        raise ValueError(
            f"The query {truncated_repr(text)} does not fit this table ({reason.rstrip('.')})."
        ) from None
    if mask is None or len(mask) != len(table):
        raise ValueError(
            f"The query {truncated_repr(text)} does not say of each row whether it is kept: "
            'compare a column with something, such as "mpg > 20".'
        )
    return mask


def _as_mask(found: Any) -> Bools | None:
    if not isinstance(found, (pd.Series, np.ndarray)) or np.ndim(found) != 1:
        return None
    column = pd.Series(found)
    present = column[column.notna()]
    if not all(isinstance(value, (bool, np.bool_)) for value in present.tolist()):
        return None
    return np.asarray(column.astype("boolean").fillna(False), dtype=bool)


def _between(one: Condition, column: pd.Series, field: Field) -> Bools:
    if not field.is_numeric:
        raise ValueError(
            f"Column {one.column!r} holds text, which has no range: give a list of its values, or "
            "{'contains': text}."
        )
    low, high = (
        None if end is None else _number(end, column, field) for end in (one.low, one.high)
    )
    if low is not None and high is not None and low > high:
        raise ValueError(
            f"The range of column {one.column!r} begins at {one.low} and ends at {one.high}, "
            "before it begins: give the smaller end first."
        )
    values = as_numbers(column, field)
    found = ~np.isnan(values)
    with np.errstate(invalid="ignore"):
        if low is not None:
            found &= values >= low
        if high is not None:
            found &= values <= high
    return found


def _isin(one: Condition, column: pd.Series, field: Field) -> Bools:
    if field.is_numeric and field.kind != "ordered":
        wanted = [_number(value, column, field) for value in one.values]
        return np.isin(as_numbers(column, field), wanted)
    words = words_of(column)
    known = set(words.tolist()) - {None}
    wanted_words = {str(value) for value in one.values}
    unknown = sorted(wanted_words - known)
    if unknown:
        raise ValueError(
            f"Column {one.column!r} has no value {unknown[0]!r}, by which rows are kept."
            f"{did_you_mean(unknown[0], sorted(known)) if len(known) < 1000 else ''}"
        )
    return np.asarray([word in wanted_words for word in words])


def _number(value: Any, column: pd.Series, field: Field) -> float:
    """Return the end of a range, or a value, on the scale of :func:`as_numbers`."""
    if field.kind == "ordered":
        levels = [str(level) for level in column.cat.categories]
        if str(value) in levels:
            return float(levels.index(str(value)) + 1)
        raise ValueError(
            f"Column {column.name!r} has no value {value!r}: its values are "
            f"{', '.join(levels[:6])}{' ...' if len(levels) > 6 else ''}."
        )
    try:
        if field.kind in ("date", "span"):
            if isinstance(value, (int, float)):
                raise TypeError
            return float(as_numbers(pd.Series([_time(value, field)]), field)[0])
        if field.kind == "number" and not isinstance(value, str):
            return float(value)
    except (TypeError, ValueError, OverflowError):
        pass
    what = {"date": "a date, such as '2024-03-31'", "span": "a span of time, such as '3 days'"}
    raise ValueError(
        f"By column {column.name!r} rows are kept by {what.get(field.kind, 'a number')}, not "
        f"{value!r}."
    )


def _time(value: str, field: Field) -> Any:
    found: Any = pd.Timestamp(value) if field.kind == "date" else pd.Timedelta(value)
    if found is pd.NaT:
        raise ValueError("no time")
    return found
