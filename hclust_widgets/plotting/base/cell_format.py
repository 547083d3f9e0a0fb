"""Format of the values in the cells of a heatmap (js/src/text/cell_format.js)."""

from __future__ import annotations

from math import isnan
from typing import Any

from hclust_widgets.common.format import truncated_repr

__all__ = ["check_fmt", "format_cell"]

#: Formats that the browser writes as well: digits, and fixed, general, exponential or percent.
_KINDS = "fge%d"


def check_fmt(fmt: Any) -> str:
    """Return a format for the values in cells.

    Parameters
    ----------
    fmt : str
        Of Python: an optional comma, an optional point with up to two digits, and one of ``f``,
        ``g``, ``e``, ``%`` and ``d`` (whole numbers).

    Raises
    ------
    TypeError, ValueError
        If it is none.
    """
    if not isinstance(fmt, str):
        raise TypeError(f"fmt must be a format such as '.2f', not {truncated_repr(fmt)}.")
    rest = fmt.removeprefix(",")
    digits, kind = rest[:-1], rest[-1:]
    plain = not digits or (
        digits[0] == "." and digits[1:].isascii() and digits[1:].isdigit() and len(digits) < 4
    )
    if not plain or not kind or kind not in _KINDS or (kind == "d" and digits):
        raise ValueError(
            f"fmt={truncated_repr(fmt)} is no format for values: use one such as '.2f', '.2g', "
            "',.0f', '.1%' or 'd'."
        )
    return fmt


def format_cell(value: float, fmt: str) -> str:
    """Format a value; a missing one is not written."""
    if isnan(value):
        return ""
    return f"{round(value):{fmt}}" if fmt.endswith("d") else f"{value:{fmt}}"
