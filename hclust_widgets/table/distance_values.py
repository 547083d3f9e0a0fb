"""The numbers of distances that are handed in: tables of other kinds, cells that hold no number."""

from __future__ import annotations

from typing import Any, NoReturn

import numpy as np
import pandas as pd

from hclust_widgets.common.arrays import Floats
from hclust_widgets.common.row_refs import format_label

from .from_any import from_any, is_table

__all__ = ["Cells", "as_frame", "numbers_of", "refuse_shape"]


class Cells:
    """Names cells of a square for messages."""

    def __init__(self, index: pd.Index | None) -> None:
        self._index = index

    def __call__(self, i: int, j: int) -> str:
        """Return where a cell is: "in row 'a', column 'b'"."""
        if self._index is None:
            return f"in row {i}, column {j}"
        one, other = (format_label(self._index[at]) for at in (i, j))
        return f"in row {one!r}, column {other!r}"


def as_frame(d: Any) -> Any:
    """Return the DataFrame of distances in a table of another kind; arrays and lists unchanged.

    Parameters
    ----------
    d : object
        A table of polars, pyarrow and what else narwhals reads, or a dict of columns.

    Raises
    ------
    TypeError
        If it is a sparse matrix: what is not stored there is no distance of zero.
    """
    if type(d).__module__.startswith("scipy.sparse"):
        raise TypeError(
            "A sparse matrix holds no distance for the pairs that are not stored: pass "
            "d.toarray() if these are zero, else give every pair its distance."
        )
    if isinstance(d, (list, tuple, np.ndarray, pd.Series)) or not is_table(d):
        return d
    frame = from_any(d)
    return frame.iloc[:, 0] if frame.shape[1] == 1 else frame  # a column is a condensed vector


def numbers_of(d: Any) -> Floats:
    """Return the values of a DataFrame, an array or lists as float64.

    Raises
    ------
    TypeError
        If a cell holds no number: one sentence that names it.
    ValueError
        If a DataFrame with such a cell is not square.
    """
    try:
        if isinstance(d, pd.DataFrame):
            return d.to_numpy(dtype=np.float64, na_value=np.nan)
        if np.iscomplexobj(d):
            raise TypeError
        return np.array(d, dtype=np.float64)
    except (TypeError, ValueError):
        if isinstance(d, pd.DataFrame) and d.shape[0] != d.shape[1]:
            refuse_shape(d.shape)
        raise TypeError(_what_is_no_number(d)) from None


def refuse_shape(shape: tuple[int, ...]) -> NoReturn:
    """Raise, since distances of this shape are neither square nor a vector."""
    how = "pass as many columns as rows"
    if len(shape) == 2 and shape[1] == 1:
        how += ", or a condensed vector as a plain list of numbers"
    raise ValueError(
        f"Distances are square, but this has the shape {' x '.join(map(str, shape))}: {how}."
    )


def _what_is_no_number(d: Any) -> str:
    found = _first_without_number(d)
    if found is not None:
        i, j, value = found
        cell = Cells(d.index if isinstance(d, pd.DataFrame) else None)(i, j)
        how = "write percent without the sign" if value.strip().endswith("%") else "mend it"
        return f"The cell {cell} holds {value!r}, but distances are numbers: {how}."
    return (
        "Distances are numbers in a square DataFrame or array, or in a condensed vector, but "
        f"this {type(d).__name__} holds something else: convert it first."
    )


def _first_without_number(d: Any) -> tuple[int, int, str] | None:
    """Return row, column and text of the first cell whose text is no number, or None."""
    if not isinstance(d, (pd.DataFrame, np.ndarray, list, tuple)):
        return None
    try:
        cells = np.array(d, dtype=object)
    except ValueError:  # lists of several lengths
        return None
    if cells.ndim != 2 or cells.shape[0] != cells.shape[1]:
        return None
    for (i, j), value in np.ndenumerate(cells):
        if isinstance(value, str) and pd.isna(pd.to_numeric(value, errors="coerce")):
            return i, j, value
    return None
