"""Check the text of a query before pandas evaluates it: a session may come from anywhere.

Python, pandas and a check of our own may each read quotes in another way, and what one takes for a
text another may take for code. So pandas is never given the text itself: names in backticks are
replaced by plain ones, and what is evaluated is the very text that was checked.
"""

from __future__ import annotations

import ast
from collections.abc import Sequence
from keyword import iskeyword
from typing import Any

import pandas as pd

from hclust_widgets.common.checks import did_you_mean
from hclust_widgets.common.format import truncated_repr

__all__ = ["QueryError", "evaluate_query"]


class QueryError(ValueError):
    """A query that is no condition on the columns of a table: one sentence."""


# What may follow a column: nothing that writes, calls back or leads to Python's own objects.
_ACCESSORS = ("str", "dt")
_METHODS = {
    "abs", "astype", "between", "contains", "date", "day", "dayofweek", "day_of_week",
    "dayofyear", "endswith", "eq", "fullmatch", "ge", "gt", "hour", "isin", "isna", "isnull",
    "le", "len", "lower", "lt", "match", "minute", "month", "ne", "notna", "notnull",
    "quarter", "round", "startswith", "strip", "second", "upper", "weekday", "year",
}  # fmt: skip
_NODES = (
    ast.Expression, ast.BoolOp, ast.And, ast.Or, ast.UnaryOp, ast.Not, ast.Invert, ast.USub,
    ast.UAdd, ast.BinOp, ast.Add, ast.Sub, ast.Mult, ast.Div, ast.FloorDiv, ast.Mod, ast.Pow,
    ast.BitAnd, ast.BitOr, ast.Compare, ast.Eq, ast.NotEq, ast.Lt, ast.LtE, ast.Gt, ast.GtE, ast.In,
    ast.NotIn, ast.Name, ast.Load, ast.Constant, ast.List, ast.Tuple, ast.Call, ast.Attribute,
    ast.keyword,
)  # fmt: skip
_MAX_POWER = 100


def evaluate_query(text: str, table: pd.DataFrame) -> Any:
    """Evaluate a query of a table's columns, and nothing else.

    Parameters
    ----------
    text : str
        As ``DataFrame.query`` takes it: comparisons of columns, numbers and texts, ``and``, ``or``,
        ``not``, ``in``, and methods such as ``name.str.contains('ford')``. Variables of Python
        (``@limit``) are not known, since the query is saved as text.
    table : DataFrame
        n rows.

    Returns
    -------
    Series or other
        What ``table.eval`` returns: of a condition n truth values.

    Raises
    ------
    QueryError
        One sentence that says what is not understood. Pandas raises exceptions of its own where the
        columns do not fit.
    """
    if not text.strip():
        raise QueryError('The query is empty: write a condition, such as "mpg > 20".')
    plain, renamed = _without_backticks(text, table.columns.tolist())
    try:
        tree = ast.parse(plain, mode="eval")
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        raise _unreadable(text) from None
    for node in ast.walk(tree):
        _check_node(node, text)
    try:
        return table.set_axis(renamed, axis=1).eval(plain, engine="python")
    except pd.errors.UndefinedVariableError as error:
        raise _unknown_column(text, tree, table.columns, str(error)) from None


def _unknown_column(text: str, tree: ast.AST, columns: pd.Index, said: str) -> QueryError:
    """Return the sentence on a name in a query that is no column, which pandas' words hold."""
    used = [node.id for node in ast.walk(tree) if isinstance(node, ast.Name)]
    name = next(one for one in [*used, text] if repr(one) in said or one == text)
    hint = did_you_mean(name, [str(column) for column in columns]) or (
        f" If it is a text, write it in quotes: '{name}'."
    )
    return QueryError(
        f"The query {truncated_repr(text)} names {name!r}, which is no column of this table.{hint}"
    )


def _unreadable(text: str) -> QueryError:
    return QueryError(
        f"The query {truncated_repr(text)} cannot be read: write it as for DataFrame.query, "
        "such as \"mpg > 20 and origin == 'usa'\"."
    )


def _without_backticks(text: str, columns: Sequence[Any]) -> tuple[str, list[Any]]:
    """Return a query in which each column in backticks has a plain name, and the columns' names."""
    text = text.strip()
    if "\\" in text or "'''" in text or '"""' in text or len(text.splitlines()) != 1:
        raise QueryError(
            f"The query {truncated_repr(text)} holds a backslash, triple quotes or several lines: "
            "write it in one line without them, or pass a mask."
        )
    renamed, parts, at = list(columns), [], 0
    while at < len(text):
        sign = text[at]
        if sign in "@#":
            raise QueryError(
                f"The query {truncated_repr(text)} names a variable (@): write its value instead, "
                "or pass a mask."
                if sign == "@"
                else f"The query {truncated_repr(text)} holds a comment: write the condition alone."
            )
        if sign not in "`'\"":
            parts.append(sign)
            at += 1
            continue
        end = text.find(sign, at + 1)
        inside = text[at + 1 : end]
        if end < 0 or (sign == "`" and set(inside) & set("'\"")) or (sign != "`" and "`" in inside):
            raise _unreadable(text)
        parts.append(_plain_name(inside, columns, renamed) if sign == "`" else text[at : end + 1])
        at = end + 1
    return "".join(parts), renamed


def _plain_name(name: str, columns: Sequence[Any], renamed: list[Any]) -> str:
    """Return the name that a column has while a query is evaluated, and enter it."""
    if name not in columns:
        near = did_you_mean(name, [str(column) for column in columns])
        raise QueryError(f"There is no column {name!r} in this table.{near}")
    if name.isidentifier() and not iskeyword(name):
        return name
    new = f"column_{columns.index(name)}_"
    while new in columns:
        new += "_"
    renamed[columns.index(name)] = new
    return new


def _check_node(node: ast.AST, text: str) -> None:
    if not isinstance(node, _NODES):
        raise QueryError(
            f"The query {truncated_repr(text)} is more than a condition: compare columns with "
            "numbers and texts, or pass a mask."
        )
    if isinstance(node, ast.Name) and node.id.startswith("__"):
        raise QueryError(f"The query {truncated_repr(text)} names {node.id!r}, which is no column.")
    if isinstance(node, ast.Attribute) and node.attr not in (*_ACCESSORS, *_METHODS):
        raise QueryError(
            f"The query {truncated_repr(text)} uses {node.attr!r}, which is not known here: "
            "compute a mask in Python instead."
        )
    if isinstance(node, ast.Call) and not isinstance(node.func, ast.Attribute):
        raise QueryError(
            f"The query {truncated_repr(text)} calls a function: compute a mask in Python instead."
        )
    if isinstance(node, ast.BinOp):
        _check_cost(node, text)


def _check_cost(node: ast.BinOp, text: str) -> None:
    """Raise for what could take all memory or never end: powers of numbers, texts many times."""
    sides = (node.left, node.right)
    power = node.right.value if isinstance(node.right, ast.Constant) else None
    large = isinstance(node.op, ast.Pow) and not (
        isinstance(power, (int, float))
        and abs(power) <= _MAX_POWER
        and any(isinstance(part, ast.Name) for part in ast.walk(node.left))
    )
    words = isinstance(node.op, (ast.Mult, ast.Mod)) and any(
        isinstance(side, (ast.List, ast.Tuple))
        or (isinstance(side, ast.Constant) and isinstance(side.value, (str, bytes)))
        for side in sides
    )
    if large or words:
        raise QueryError(
            f"The query {truncated_repr(text)} computes more than a condition needs: compute a "
            "mask in Python instead."
        )
