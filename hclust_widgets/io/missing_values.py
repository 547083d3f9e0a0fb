"""Describe missing values, empty rows and repeated rows of a table."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pandas as pd

from hclust_widgets.common.arrays import Bools
from hclust_widgets.common.format import truncate

__all__ = ["count_cells", "describe_faulty_rows", "describe_gaps", "describe_missing"]

# From this share of missing cells on a column is reported: its rows are left out.
MANY_GAPS = 0.3
# Maximum number of columns that a sentence names.
_NAMED = 6


def describe_missing(table: pd.DataFrame) -> str:
    """Describe how many cells have no value, by column; empty columns do not count.

    Parameters
    ----------
    table : DataFrame

    Returns
    -------
    str
        A sentence; empty if no value is missing.

    Examples
    --------
    >>> import pandas as pd
    >>> describe_missing(pd.DataFrame({"weight": [12, None, 13], "power": [None, None, 3]}))
    "3 cells have no value (1 in 'weight', 2 in 'power'). Rows that lack a compared value are left \
out, unless 'Missing values' in the settings says otherwise."
    """
    missing = table.isna().to_numpy().sum(axis=0)
    at = [c for c, n in enumerate(missing) if 0 < n < len(table)]
    if not at:
        return ""
    total = int(missing[at].sum())
    named = ", ".join(f"{missing[c]:,} in {truncate(str(table.columns[c]))!r}" for c in at[:_NAMED])
    if len(at) == 1:
        named = f"in {truncate(str(table.columns[at[0]]))!r}"
    left = len(at) - _NAMED
    more = "" if left < 1 else f" and others in {left:,} more column{'s' * (left > 1)}"
    have = "has" if total == 1 else "have"
    return (
        f"{count_cells(total)} {have} no value ({named}{more}). Rows that lack a compared "
        "value are left out, unless 'Missing values' in the settings says otherwise."
    )


def describe_gaps(present: Bools, name: str) -> str:
    """Describe a column because of which many rows would be left out."""
    missing = int((~present).sum())
    if missing < MANY_GAPS * len(present):
        return ""
    return (
        f"{name} has no value in {missing:,} of {len(present):,} rows, which are left out while it "
        "is compared: fill it, or leave the column out."
    )


def describe_faulty_rows(table: pd.DataFrame, row: Callable[[int], str]) -> list[str]:
    """Describe empty rows and repeated rows."""
    found = []
    empty: Bools = np.zeros(0, dtype=bool)
    if table.shape[1]:
        empty = np.asarray(table.isna().to_numpy().all(axis=1))
    if empty.any():
        some = _some(int(empty.sum()), "is empty", "are empty")
        found.append(f"{some}: {row(int(empty.argmax()))}{_and_so_on(empty)}.")
    if table.shape[1] < 3:  # rows of few columns are often equal
        return found
    try:
        again: Bools = table.duplicated().to_numpy(dtype=bool) & ~empty
    except TypeError:  # lists and the like are not hashable
        return found
    if again.any() and again.mean() <= 0.5:
        some = _some(int(again.sum()), "repeats", "repeat")
        found.append(
            f"{some} another row in every column: {row(int(again.argmax()))}{_and_so_on(again)}; "
            "if something was entered twice, delete it."
        )
    return found


def _some(number: int, one: str, many: str) -> str:
    return f"1 row {one}" if number == 1 else f"{number:,} rows {many}"


def _and_so_on(mask: Bools) -> str:
    return " and others" if mask.sum() > 1 else ""


def count_cells(number: int) -> str:
    """Count cells: ``"1 cell"``, ``"1,204 cells"``."""
    return "1 cell" if number == 1 else f"{number:,} cells"
