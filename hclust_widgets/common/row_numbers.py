"""Columns of numbers that count or identify the rows, and measure nothing."""

from __future__ import annotations

import re

import numpy as np
import pandas as pd
from pandas.api import types

__all__ = ["counts_rows", "identifies_rows"]

#: Of fewer rows than these, 1, 2, 3 may as well be values.
MIN_ROWS = 5
# "id", "Nr.", "customer_id", "PassengerId", "Unnamed: 0", and what R calls row names.
_NAMES = re.compile(
    r"id|nr\.?|no\.?|idx|index|row[ _.]?(names?|numbers?|ids?|nr)?|rownames?|unnamed: \d+"
    r"|.*[ _.-]id",
    re.IGNORECASE,
)
_CAMEL = re.compile(r".*[a-z](ID|Id)")


def counts_rows(column: pd.Series) -> bool:
    """Return True if the values are the integers 0, 1, 2, ... or 1, 2, 3, ... from the first row on.

    Parameters
    ----------
    column : Series of numbers
        Of floats none is a count: times and distances begin so as well.
    """
    if len(column) < MIN_ROWS or not types.is_integer_dtype(column.dtype):
        return False
    if column.iloc[0] not in (0, 1) or column.hasnans:
        return False
    return bool((np.diff(column.to_numpy(dtype=np.float64)) == 1).all())


def identifies_rows(column: pd.Series) -> bool:
    """Return True for integers that all differ, under a name that identifiers have.

    Parameters
    ----------
    column : Series of numbers
    """
    name = column.name
    if not isinstance(name, str) or not (_NAMES.fullmatch(name.strip()) or _CAMEL.fullmatch(name)):
        return False
    if len(column) < MIN_ROWS or not types.is_integer_dtype(column.dtype):
        return False
    return bool(column.is_unique)
