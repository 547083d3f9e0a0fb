"""How rows for which a metric is not defined are left out, in a call that was tried."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
import pandas as pd

from hclust_widgets.common.arrays import Ints
from hclust_widgets.table.features import Features
from hclust_widgets.tree.linkage.distances import LEAVE_OUT, RowsWithoutValueError

__all__ = ["telling_how_to_leave_out"]

# Conditions that tell such rows by their numbers, and how they are written.
_CONDITIONS: dict[str, Callable[[pd.DataFrame], Any]] = {
    "df.select_dtypes('number').any(axis=1)": lambda numbers: numbers.any(axis=1),
    "df.select_dtypes('number').nunique(axis=1) > 1": lambda numbers: numbers.nunique(axis=1) > 1,
    "(df.select_dtypes('number') >= 0).all(axis=1)": lambda numbers: (numbers >= 0).all(axis=1),
}
# Of more rows positions are not written.
_MAX_POSITIONS = 12


@contextlib.contextmanager
def telling_how_to_leave_out(features: Features) -> Iterator[None]:
    """State at the end of a refusal how the rows without a value are left out.

    Parameters
    ----------
    features : Features
        Of the rows that a tree is made of in the ``with`` block.
    """
    try:
        yield
    except RowsWithoutValueError as error:
        call = _call(features, error.rows)
        if not call:
            raise
        how = f"leave such rows out with row_filter=lambda df: {call}"
        raise ValueError(str(error).replace(f"{LEAVE_OUT}.", f"{how}.")) from None


def _call(features: Features, rows: Ints) -> str:
    """Return the condition that keeps just the other rows; "" if no short one does."""
    wanted = np.ones(len(features.rows), dtype=bool)
    wanted[rows] = False
    if features.row_filter or wanted.sum() < 2:
        return ""
    numbers = features.table.select_dtypes("number")
    for text, holds in _CONDITIONS.items():
        kept = np.asarray(holds(numbers), dtype=bool)[features.rows]
        if np.array_equal(kept, wanted):
            return text
    if len(rows) > _MAX_POSITIONS:
        return ""
    positions = features.rows[rows].tolist()
    return f"[row not in {positions} for row in range(len(df))]"
