"""Columns of numbers that only count or identify the rows."""

from __future__ import annotations

import re
from collections.abc import Hashable

import numpy as np
import pandas as pd

__all__ = ["counter_reason"]

COUNTS = "it only counts the rows"
IDENTIFIES = "it identifies the rows by another number in each"
# In fewer rows, numbers such as 1, 2, 3 are as likely measured as counted.
MIN_ROWS = 5
_NAMES = re.compile(
    r"|unnamed: ?\d+|\#|(row|obs|case|sample|record|subject|customer)?[ ._-]*"
    r"(id|nr|no|index|idx)s?\.?|(row|obs|case|record|observation)s?|rownames?",
    re.IGNORECASE,
)
_ENDS = re.compile(r".*([ ._-](id|nr|no|idx|ID)|[a-z](ID|Id|Nr))\.?")


def counter_reason(name: Hashable, column: pd.Series) -> str:
    """Explain why a column of numbers is no measurement: it counts or identifies the rows.

    Parameters
    ----------
    name : column name
    column : Series
        Of numbers, of any dtype.

    Returns
    -------
    str
        Whole numbers from 0 or 1 that grow by 1 count the rows. Different whole numbers in every
        row identify them where the column is called so ("id", "Unnamed: 0"). Empty otherwise.
    """
    # Numbers with decimals are measured, even where all decimals are 0.
    dtype = column.dtype
    if len(column) < MIN_ROWS or getattr(dtype, "kind", "O") not in "iu":
        return ""
    if isinstance(dtype, np.dtype):
        values = column.to_numpy()
    else:
        if column.isna().any():
            return ""
        values = column.to_numpy(dtype=np.float64)
    # Of most columns the first rows tell enough, however long they are.
    if _counts(values[:2]) and _counts(values):
        return COUNTS
    return IDENTIFIES if _called_so(name) and column.is_unique else ""


def _called_so(name: Hashable) -> bool:
    if not isinstance(name, str):
        return False
    word = name.strip()
    return _NAMES.fullmatch(word) is not None or _ENDS.fullmatch(word) is not None


def _counts(values: np.ndarray) -> bool:
    return int(values[0]) in (0, 1) and bool((values[1:] - values[:-1] == 1).all())
