"""Check that an input is a table of observations, not a tree or a matrix of distances."""

from __future__ import annotations

import re
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import ArrayLike, NDArray

from hclust_widgets.common.format import is_encodable
from hclust_widgets.common.row_refs import format_label
from hclust_widgets.table.columns.schema import columns_at

from .distance_pairs import PairColumns, looks_like_pairs
from .starred_correlations import find_starred

__all__ = ["check_table", "looks_like_distances"]

# A table of consecutive numbers, by rows or by columns, is formally a children_ table: from this
# number of rows on it is taken for data.
_MIN_COUNTED = 4
# Names of values that are large where two rows are alike.
_ALIKE = re.compile(r"simil|identi|correl|\bani\b|\bcor\b|pident|jaccard|kinship", re.IGNORECASE)


def check_table(table: object, *, chosen: bool = False) -> None:
    """Raise unless the input is a table of observations.

    Parameters
    ----------
    table : object
        Must be a DataFrame with unique column names and at least two rows.
    chosen : bool
        True if its columns were chosen by name: then it is a table, whatever it looks like.

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
    if not chosen:
        _ask_about_square(table)


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
    others = [c for c, dtype in enumerate(table.dtypes) if dtype.kind not in "biufcmM"]
    for c, values in columns_at(table, others).items():
        for at in _first_unencodable(values):
            raise ValueError(
                f"Column {table.columns.tolist()[c]!r} holds {values.iat[at]!r} in row "
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


def _ask_about_square(table: pd.DataFrame) -> None:
    """Raise if the table looks like distances or similarities between its rows.

    It does if it is square and mirrored, with zeros, ones or hundreds on its diagonal; where
    rows and columns have the same names, if at least half of its pairs are mirrored, or one
    triangle is empty; or if it is a list with a line for each pair of names.
    """
    kind = looks_like_distances(table)
    if kind is None:
        return
    pairs = looks_like_pairs(table)
    if pairs is not None:
        raise ValueError(
            f"This looks like a list of pairs, with the {kind} of {pairs.one!r} and "
            f"{pairs.other!r} in {pairs.value!r}, and not like a table: if it is one, pass it to "
            f"ClusterState.from_distances(d, kind={kind!r}); if its lines are to be compared, name "
            "the columns (columns=list(df))."
        )
    starred = find_starred(table)
    names = _without_name_column(table)[1] if starred is None else starred.name_column
    named = "" if names is None else f", with the names of its rows in column {names!r}"
    what = {"distance": "a distance matrix", "similarity": "a matrix of similarities"}[kind]
    option, also = "" if kind == "distance" else ", kind='similarity'", ""
    if kind == "similarity" and looks_correlated(table):
        what = "a correlation matrix"
        also = ", or with kind='absolute_correlation' where the sign does not matter"
    if starred is not None:
        what += " with stars of significance" if starred.marked else ""
        what += " and lines or columns of other numbers" if starred.printed is not None else ""
    raise ValueError(
        f"This looks like {what}{named}, and not like a table: if it is one, pass it to "
        f"ClusterState.from_distances(d{option}){also}; if its rows are to be compared "
        "by their values, name the columns (columns=list(df))."
    )


def looks_like_distances(table: pd.DataFrame) -> str | None:
    """Return "distance" or "similarity" if a table looks like that between its rows, else None.

    Parameters
    ----------
    table : DataFrame
    """
    pairs = looks_like_pairs(table)
    if pairs is not None:
        return _kind_of_pairs(table, pairs)
    starred = find_starred(table)
    if starred is not None:
        own = np.diag(starred.square)
        return "distance" if not starred.no_diagonal and np.nanmedian(own) == 0 else "similarity"
    found = _square_values(table)
    if found is None:
        return None
    values, same_names = found
    diagonal = np.diag(values)
    if _is_mirrored(values):
        if np.allclose(diagonal, 0) and (values >= -1e-12).all() and values.any():
            return "distance"
        for top in (1.0, 100.0):
            if np.allclose(diagonal, top) and (np.abs(values) <= top * (1 + 1e-9)).all():
                return "similarity"
    if not same_names or not _is_partly_mirrored(values):
        return None
    if np.isnan(diagonal).all():  # a triangle without it
        return "distance"
    return "distance" if np.nanmedian(diagonal) == 0 else "similarity"


def _kind_of_pairs(table: pd.DataFrame, pairs: PairColumns) -> str:
    """Return what a list of pairs holds: by the pairs of a row with itself, else by its name."""
    own = table[pairs.value][(table[pairs.one] == table[pairs.other]).to_numpy()]
    if len(own):
        return "distance" if (own == 0).all() else "similarity"
    return "similarity" if _ALIKE.search(str(pairs.value)) else "distance"


def looks_correlated(table: pd.DataFrame) -> bool:
    """Return True if the similarities of a table go by 1, as those of correlations do."""
    starred = find_starred(table)
    if starred is not None:
        return True
    found = _square_values(table)
    return found is not None and bool(np.nanmax(np.abs(found[0])) <= 1 + 1e-9)


def _square_values(table: pd.DataFrame) -> tuple[NDArray[np.float64], bool] | None:
    """Return the numbers of a square, and whether its rows are called as its columns are."""
    rows, column = _without_name_column(table)
    n = len(rows)
    if n != rows.shape[1] or n < 3 or not all(map(pd.api.types.is_numeric_dtype, rows.dtypes)):
        return None
    if any(map(pd.api.types.is_complex_dtype, rows.dtypes)):
        return None
    names = rows.index if column is None else table[column]
    same = [format_label(x) for x in names] == [format_label(x) for x in rows.columns]
    counted = isinstance(rows.columns, pd.RangeIndex)
    return rows.to_numpy(dtype=np.float64, na_value=np.nan), same and not counted


def _is_mirrored(values: NDArray[np.float64]) -> bool:
    return bool(np.allclose(values, values.T, equal_nan=False))


def _is_partly_mirrored(values: NDArray[np.float64]) -> bool:
    """Return True if half of the pairs are mirrored, or if one triangle is empty or all zero."""
    lower, upper = np.tril_indices(len(values), -1), np.triu_indices(len(values), 1)
    for lost, there in ((lower, upper), (upper, lower)):
        if np.isnan(values[lost]).all() and np.isfinite(values[there]).all():
            return True
        if not values[lost].any() and (values[there] > 0).all():  # as numpy's triu and tril give
            return True
    if np.isnan(np.diag(values)).all():
        return False
    pairs = np.isclose(values[upper], values.T[upper])
    return bool(pairs.mean() >= 0.5 and np.ptp(values[upper][pairs]) > 0)


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
