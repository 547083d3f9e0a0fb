"""Check the text of a query before pandas evaluates it: a session may come from anywhere."""

from __future__ import annotations

import ast
import re

from hclust_widgets.common.format import truncated_repr

__all__ = ["check_query"]

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
_QUOTED = re.compile(r"`[^`]*`|'(?:\\.|[^'\\])*'|\"(?:\\.|[^\"\\])*\"")


def check_query(text: str) -> None:
    """Raise a ValueError unless a text can be a query of a table.

    Parameters
    ----------
    text : str
        As ``DataFrame.query`` takes it: comparisons of columns, numbers and texts, ``and``, ``or``,
        ``not``, ``in``, and methods such as ``name.str.contains('ford')``. Variables of Python
        (``@limit``) are not known, since the query is saved as text.

    Raises
    ------
    ValueError
        One sentence that says what is not understood.
    """
    if not text.strip():
        raise ValueError('The query is empty: write a condition, such as "mpg > 20".')
    plain = _QUOTED.sub(lambda found: found[0] if found[0][0] != "`" else "_column_", text)
    if "@" in _QUOTED.sub("", text):
        raise ValueError(
            f"The query {truncated_repr(text)} names a variable (@): write its value instead, or "
            "pass a mask."
        )
    try:
        tree = ast.parse(plain.strip(), mode="eval")
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        raise ValueError(
            f"The query {truncated_repr(text)} cannot be read: write it as for DataFrame.query, "
            "such as \"mpg > 20 and origin == 'usa'\"."
        ) from None
    for node in ast.walk(tree):
        _check_node(node, text)


def _check_node(node: ast.AST, text: str) -> None:
    if not isinstance(node, _NODES):
        raise ValueError(
            f"The query {truncated_repr(text)} is more than a condition: compare columns with "
            "numbers and texts, or pass a mask."
        )
    if isinstance(node, ast.Name) and node.id.startswith("__"):
        raise ValueError(f"The query {truncated_repr(text)} names {node.id!r}, which is no column.")
    if isinstance(node, ast.Attribute) and node.attr not in (*_ACCESSORS, *_METHODS):
        raise ValueError(
            f"The query {truncated_repr(text)} uses {node.attr!r}, which is not known here: "
            "compute a mask in Python instead."
        )
    if isinstance(node, ast.Call) and not isinstance(node.func, ast.Attribute):
        raise ValueError(
            f"The query {truncated_repr(text)} calls a function: compute a mask in Python instead."
        )
