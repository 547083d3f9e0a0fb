"""Check that an input is a table of observations, not a tree or a matrix of distances."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import ArrayLike

from hclust_widgets.common.format import is_encodable
from hclust_widgets.common.row_refs import format_label

__all__ = ["check_table"]

# A table of consecutive numbers, by rows or by columns, is formally a children_ table: from this
# number of rows on it is taken for data.
_MIN_COUNTED = 4


def check_table(table: object) -> None:
    """Raise unless the input is a table of observations.

    Parameters
    ----------
    table : object
        Must be a DataFrame with unique column names and at least two rows.

    Raises
    ------
    TypeError, ValueError
        If it is not; one sentence that says what it is instead, and what to do.
    """
    if not isinstance(table, pd.DataFrame):
        raise TypeError(f"A pandas DataFrame was expected, but this is a {type(table).__name__}.")
    if len(table) == 0 or table.shape[1] == 0:
        raise ValueError(
            f"This table is empty ({len(table)} rows, {table.shape[1]} columns): give one with at "
            "least two rows and one column."
        )
    _reject_lone_surrogates(table)
    twice = table.columns[table.columns.duplicated()].tolist()
    if twice:
        raise ValueError(f"The column name {twice[0]!r} stands twice: rename one of the columns.")
    if len(table) == 1:
        raise ValueError("This table has one row: clustering needs at least two.")
    if table.shape[1] == 2 and is_children_table(table):
        raise ValueError(
            "This is the children_ table of a model (pairs of node ids), not data: pass the "
            "fitted model itself."
        )
    _reject_square_matrix(table)


def _reject_lone_surrogates(table: pd.DataFrame) -> None:
    """Raise if text holds a lone surrogate, which no file and no message can be encoded with."""
    for column in table.columns:
        if not is_encodable(format_label(column)):
            raise ValueError(
                f"The column name {column!r} holds half of a character: rename the column."
            )
    for at in _first_unencodable(table.index):
        raise ValueError(
            f"The name {table.index[at]!r} of row {at} holds half of a character: mend it."
        )
    for name, values in table.items():
        for at in _first_unencodable(values):
            raise ValueError(
                f"Column {name!r} holds {values.iat[at]!r} in row "
                f"{format_label(table.index[at])}, with half of a character: mend this cell."
            )


def _first_unencodable(values: pd.Index | pd.Series) -> list[int]:
    """Return the first position of a text with a lone surrogate, as a list of at most one."""
    dtype = values.dtype
    words = dtype.categories.dtype if isinstance(dtype, pd.CategoricalDtype) else dtype
    # pyarrow rejects lone surrogates itself.
    if not pd.api.types.is_object_dtype(words) and getattr(words, "storage", "") != "python":
        return []
    for at, value in enumerate(values):
        if isinstance(value, (str, tuple)) and not is_encodable(format_label(value)):
            return [at]
    return []


def _reject_square_matrix(table: pd.DataFrame) -> None:
    """Raise if the table is a distance or correlation matrix: square and symmetric."""
    table, names = _without_name_column(table)
    n = len(table)
    if n != table.shape[1] or n < 3 or not all(map(pd.api.types.is_numeric_dtype, table.dtypes)):
        return
    if any(map(pd.api.types.is_complex_dtype, table.dtypes)):
        return
    values = table.to_numpy(dtype=np.float64, na_value=np.nan)
    if not np.allclose(values, values.T, equal_nan=False):
        return
    diagonal = np.diag(values)
    named = "" if names is None else f", with the names of its rows in column {names!r}"
    index = "" if names is None else f".set_index({names!r})"
    if np.allclose(diagonal, 0) and (values >= -1e-12).all() and values.any():
        raise ValueError(
            f"This looks like a distance matrix (square, mirrored, zeros on its diagonal){named}: "
            f"cluster it by scipy's linkage(squareform(d{index}), 'average') and pass what that "
            "gives."
        )
    if np.allclose(diagonal, 1) and (np.abs(values) <= 1 + 1e-9).all():
        raise ValueError(
            f"This looks like a correlation matrix (square, mirrored, ones on its diagonal){named}:"
            f" turn it into distances, linkage(squareform(1 - r{index}, checks=False), 'average'), "
            "and pass what that gives."
        )


def _without_name_column(table: pd.DataFrame) -> tuple[pd.DataFrame, Any]:
    """Drop the column that may name the rows of a square table, as files and reset_index have it.

    Returns
    -------
    table : DataFrame
    names : column name or None
        The only column without numbers, else the first one, if its values are unique; None where
        the table has as many columns as rows.
    """
    if table.shape[1] != len(table) + 1:
        return table, None
    others = [c for c, d in enumerate(table.dtypes) if not pd.api.types.is_numeric_dtype(d)]
    if len(others) > 1:
        return table, None
    c = others[0] if others else 0
    if table.iloc[:, c].astype(str).duplicated().any():
        return table, None
    return table.iloc[:, [i for i in range(table.shape[1]) if i != c]], table.columns.tolist()[c]


def is_children_table(values: ArrayLike) -> bool:
    """Check whether an array is the ``children_`` of a fitted ``AgglomerativeClustering``.

    Parameters
    ----------
    values : array of shape (m, 2)

    Returns
    -------
    bool
        True if its entries are the ids 0 to 2m - 1, each exactly once, and no row refers to a node
        that a later row makes. Every complete table of merges is such a table, and hardly any
        other table is.
    """
    if np.iscomplexobj(values):
        return False
    try:
        pairs = np.asarray(values, dtype=np.float64)
    except (TypeError, ValueError, OverflowError):
        return False
    if pairs.ndim != 2 or pairs.shape[1] != 2 or len(pairs) < 2:
        return False
    m = len(pairs)
    ids = np.arange(2.0 * m)
    counted = np.array_equal(pairs.ravel(), ids) or np.array_equal(pairs.ravel("F"), ids)
    if counted and m >= _MIN_COUNTED:
        return False
    every_id_once = np.array_equal(np.sort(pairs.ravel()), ids)
    return every_id_once and bool((pairs.max(axis=1) <= m + np.arange(m)).all())
