"""What a caller hands in: a table of any kind becomes a DataFrame, a linkage matrix a tree."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from hclust_widgets.table.check_table import is_children_table
from hclust_widgets.tree.check_linkage import check_linkage_matrix
from hclust_widgets.tree.tree import Tree

__all__ = ["as_table", "given_tree", "is_linkage"]


def given_tree(Z: NDArray[Any], table: pd.DataFrame | None) -> Tree:
    """Take a linkage matrix over, or say why it is none.

    Parameters
    ----------
    Z : ndarray
    table : DataFrame or None
        The rows, if they came along. A linkage of ``children_`` has a leaf less than the table has
        rows, so with as many of them there is nothing else to check.

    Raises
    ------
    ValueError
        If it is no valid tree.
    """
    try:
        check_linkage_matrix(Z)
    except ValueError as error:
        if table is not None or np.ndim(Z) != 2 or np.shape(Z)[1] != 4:
            raise
        raise ValueError(
            f"{str(error).rstrip('.')}; an array of four columns is read as a linkage matrix, so "
            "if these are your rows, pass a DataFrame."
        ) from None
    return Tree.from_linkage(Z, check_children=table is None or len(table) != len(Z) + 1)


def is_linkage(data: NDArray[Any], table: Any) -> bool:
    """Tell whether an array is read as a linkage matrix: it has four columns, or rows beside it."""
    if np.iscomplexobj(data):
        return table is not None
    return table is not None or (data.ndim == 2 and data.shape[1] == 4)


def as_table(data: Any) -> pd.DataFrame:
    """Return a table of its own, whatever it came as, or say what is wrong with it.

    Parameters
    ----------
    data : DataFrame or array of shape (n, p)

    Raises
    ------
    TypeError, ValueError
        If it is no table of values; one sentence.
    """
    if isinstance(data, np.ndarray):
        if np.iscomplexobj(data):
            raise TypeError(
                "This array holds complex numbers, which cannot be compared: pass their real parts "
                "(X.real) or their sizes (abs(X))."
            )
        if data.ndim != 2:
            raise ValueError(
                f"A table has rows and columns, but this array has shape {data.shape}."
            )
        if is_children_table(data):
            raise ValueError(
                "This is the children_ table of a model (pairs of node ids), not data: pass the "
                "fitted model itself."
            )
        data = pd.DataFrame(data, columns=[f"x{i}" for i in range(data.shape[1])])
    if not isinstance(data, pd.DataFrame):
        raise TypeError(f"A pandas DataFrame was expected, but this is a {type(data).__name__}.")
    # A copy: df["cluster"] = state.labels_ must not make the labels a column to be clustered.
    return data.copy()
