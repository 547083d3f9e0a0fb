"""Write which rows are kept, as pandas code."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from hclust_widgets.table.rows.kept_rows import mask_of
from hclust_widgets.table.rows.query_text import evaluate_query

from .literals import LINE, filled, literal, width

if TYPE_CHECKING:
    from collections.abc import Callable

    from hclust_widgets.common.arrays import Bools
    from hclust_widgets.table.columns.schema import Field
    from hclust_widgets.table.features import Features
    from hclust_widgets.table.rows.row_filter import Condition

    #: Lines that come first, an expression, and its value for a column.
    Plain = tuple[list[str], str, Callable[[pd.Series], Any]]

__all__ = ["write_kept"]

# What makes truth values of an expression that has missing ones.
_NO_GAPS = '.astype("boolean").fillna(False).astype(bool)'


def write_kept(features: Features) -> tuple[list[str], Bools]:
    """Write the lines that make ``kept``, the mask of the rows that meet all conditions.

    Returns
    -------
    lines : list of str
    kept : ndarray of bool, shape (n_rows,)
        What ``kept`` then is.

    Notes
    -----
    A condition is written as pandas has it where that gives just these rows (a column of objects
    may be compared otherwise); else its rows are listed by their positions.
    """
    kept = np.ones(features.n_rows, dtype=bool)
    lines: list[str] = []
    for one in features.row_filter or ():
        mask = mask_of(one, features.table, features.schema)
        found = _as_pandas_has_it(one, features, mask, sign := "kept &=" if lines else "kept =")
        if found is None:
            few = mask if mask.sum() * 2 <= len(mask) else ~mask
            rows = map(str, np.flatnonzero(few).tolist())
            no = "" if few is mask else "~"
            found = filled("rows = [", rows, "]"), f"{no}np.isin(np.arange(len(df)), rows)"
        lines += [*found[0], f"{sign} {found[1]}"]
        kept &= mask
    return ["# The rows that are kept.", *lines], kept


def _as_pandas_has_it(
    one: Condition, features: Features, mask: Bools, sign: str
) -> tuple[list[str], str] | None:
    """Return lines and an expression, no wider than a line; None if pandas finds other rows."""
    if one.kind == "rows":
        return None
    found: Any
    for short in (False, True):
        try:
            if one.kind == "query":
                before, text = _query(one.text, short=short)
                found = evaluate_query(one.text, features.table)
            else:
                at = features.table.columns.tolist().index(one.column)
                column, field = features.table.iloc[:, at], features.schema[at]
                name = f"df.iloc[:, {at}]" if short else _column(one.column, at)
                before, text, compute = _of_column(one, name, field, column, short=short)
                found = compute(column)
            if found.dtype != bool:
                text = f"({text}){_NO_GAPS}"
                found = found.astype("boolean").fillna(False).astype(bool)
            same = np.array_equal(np.asarray(found), mask)
        except (TypeError, ValueError, AttributeError, NotImplementedError, OverflowError):
            return None
        if same and all(_fits(line) for line in (*before, f"{sign} {text}")):
            return before, text
    return None


def _fits(line: str) -> bool:
    try:
        line.encode()
    except UnicodeEncodeError:  # a lone surrogate
        return False
    return width(line) <= LINE


def _query(text: str, *, short: bool) -> tuple[list[str], str]:
    if not short:
        return [], f'df.eval({literal(text)}, engine="python")'
    words = text.split(" ")
    lines, line = [], ""
    for i, word in enumerate(words):
        more = word + " " * (i < len(words) - 1)
        if line and width(literal(line + more)) > LINE - 4:
            lines.append(line)
            line = ""
        line += more
    quoted = [f"    {literal(part)}" for part in (*lines, line)]
    return ["query = (", *quoted, ")"], 'df.eval(query, engine="python")'


def _column(name: Any, at: int) -> str:
    if isinstance(name, str):
        return f"df[{literal(name)}]"
    return f"df[{name!r}]" if type(name) is int else f"df.iloc[:, {at}]"


def _of_column(one: Condition, name: str, field: Field, column: pd.Series, *, short: bool) -> Plain:
    if one.kind == "contains":
        part = one.text.lower()
        words = f"{name}.astype(str).str.lower().str.contains({literal(part)}, regex=False)"
        gaps = column.isna().any()
        return (
            [],
            f"{name}.notna() & {words}" if gaps else words,
            lambda c: c.notna() & c.astype(str).str.lower().str.contains(part, regex=False),
        )
    if one.kind == "isin":
        return _isin(one, name, field, column, short=short)
    low, high = (
        ("", None) if end is None else _end(end, field, column) for end in (one.low, one.high)
    )
    if one.low is None:
        return [], f"{name} <= {high[0]}", lambda c: c <= high[1]
    if one.high is None:
        return [], f"{name} >= {low[0]}", lambda c: c >= low[1]
    return [], f"{name}.between({low[0]}, {high[0]})", lambda c: c.between(low[1], high[1])


def _isin(one: Condition, name: str, field: Field, column: pd.Series, *, short: bool) -> Plain:
    pairs = [_end(value, field, column) for value in one.values]
    values = [value for _, value in pairs]
    if field.is_boolean and len(values) == 1 and column.dtype == bool:
        if values[0]:  # a copy, since the next condition changes it
            return [], f"{name}.copy()", lambda c: c
        return [], f"~{name}", lambda c: ~c
    words = not field.is_numeric or field.kind == "ordered"
    as_text = words and not all(isinstance(word, str) for word in column.dropna().unique())
    if as_text:
        values = [str(value) for value in values]
        pairs = [(literal(value), value) for value in values]
    elif len(pairs) == 1 and isinstance(values[0], bool):
        return [], f"{name}.eq({values[0]})", lambda c: c.eq(values[0])
    elif len(pairs) == 1:
        return [], f"{name} == {pairs[0][0]}", lambda c: c == values[0]
    texts = [text for text, _ in pairs]
    before = filled("values = [", texts, "]") if short else []
    among = "values" if short else f"[{', '.join(texts)}]"
    if not as_text:
        return before, f"{name}.isin({among})", lambda c: c.isin(values)
    found = f"{name}.astype(str).isin({among})"
    return (
        before,
        f"{name}.notna() & {found}" if column.isna().any() else found,
        lambda c: c.notna() & c.astype(str).isin(values),
    )


def _end(value: Any, field: Field, column: pd.Series) -> tuple[str, Any]:
    """Return a value as a script has it, and itself."""
    if field.kind == "date":
        if column.dt.tz is None:
            return f"pd.Timestamp({literal(value)})", pd.Timestamp(value)
        return f'pd.Timestamp({literal(value)}, tz="UTC")', pd.Timestamp(value, tz="UTC")
    if field.kind == "span":
        return f"pd.Timedelta({literal(value)})", pd.Timedelta(value)
    if isinstance(value, float) and np.isinf(value):
        return f'float("{value}")', value
    return literal(value) if isinstance(value, str) else repr(value), value
