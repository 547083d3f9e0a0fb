"""The selected rows as a clustermap shows them: in the order of the tree, in original units."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from hclust_widgets.clustering.check_settings import validate_columns
from hclust_widgets.common.checks import did_you_mean
from hclust_widgets.common.constants import ONLY_A_TREE

if TYPE_CHECKING:
    import pandas as pd

    from hclust_widgets.clustering.clustering import Clustering
    from hclust_widgets.common.arrays import Ints

__all__ = ["selected_table"]


def selected_table(now: Clustering, columns: Any = None) -> pd.DataFrame:
    """Return the selected rows in the order of the tree, in the table's own units.

    Parameters
    ----------
    now : Clustering
    columns : str or list, optional
        Columns of the table, in this order. Default: those that are compared, in the table's order.

    Returns
    -------
    DataFrame
        With the table's index and dtypes; no rows where nothing is selected. Selected rows that
        are not clustered come last. Of distances without a table the distances to all rows, or to
        those named as columns.

    Raises
    ------
    ValueError
        If there is neither table nor distances, or no such column.
    """
    order = _in_tree_order(now)
    if now.features is not None:
        table = now.features.table
        known = sorted(set(now.features.sources))
    elif now.precomputed is not None:
        table = now.precomputed.frame()
        known = list(range(table.shape[1]))
    else:
        raise ValueError(f"The selected rows are rows of a table, but {ONLY_A_TREE}")
    names = validate_columns(columns)
    places = known if names is None else [_place(table, name) for name in names]
    return table.iloc[order, places].copy()


def _in_tree_order(now: Clustering) -> Ints:
    """Return the selected rows, positions in the table, as their leaves stand in the tree."""
    rows = np.asarray(now.selection, dtype=np.intp)
    features = now.row_features
    clustered = np.isin(rows, np.arange(now.tree.n_leaves) if features is None else features.rows)
    there = rows[clustered]
    leaves = np.asarray(now.leaves_of(there.tolist()), dtype=np.intp)
    found = there[np.argsort(now.tree.start[leaves], kind="stable")]
    return np.concatenate([found, rows[~clustered]])


def _place(table: pd.DataFrame, name: Any) -> int:
    """Return where a column stands."""
    for at, column in enumerate(table.columns):
        if isinstance(column, bool) != isinstance(name, bool):  # True == 1
            continue
        if column is name or bool(column == name):
            return at
    hint = did_you_mean(str(name), [str(column) for column in table.columns])
    raise ValueError(f"There is no column {name!r} in this table.{hint}")
