"""The order of the leaves by means: of what a heatmap shows of each row, or of a column."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from hclust_widgets.common.checks import did_you_mean
from hclust_widgets.common.constants import ONLY_A_TREE
from hclust_widgets.table.columns.schema import as_numbers
from hclust_widgets.tree.order.by_mean import flips_by_mean

if TYPE_CHECKING:
    from hclust_widgets.clustering.clustering import Clustering
    from hclust_widgets.common.arrays import Bools, Floats

__all__ = ["MEAN", "columns_to_order_by", "mean_flips"]

#: The word for the mean of all that a heatmap shows of a row.
MEAN = "mean"


def columns_to_order_by(now: Clustering) -> list[Any]:
    """Return the names of the table's columns that have means: numbers, dates, truth values."""
    features = now.row_features
    if features is None or now.precomputed is not None:
        return []
    names = features.table.columns.tolist()
    return [names[c] for c, field in enumerate(features.schema) if field.is_numeric]


def mean_flips(now: Clustering, by: Any = MEAN, *, ascending: bool = True) -> Bools:
    """Return the flips of the tree with which the mean of each branch ascends.

    Parameters
    ----------
    now : Clustering
    by : str
        "mean": of the values that a heatmap shows; or a column of the table.
    ascending : bool
        False: descends.

    Returns
    -------
    ndarray of bool, shape (n - 1,)

    Raises
    ------
    TypeError, ValueError
        If there are no values, no such column, or if it has no numbers.
    """
    if not isinstance(ascending, bool):
        raise TypeError(f"ascending must be True or False, not {ascending!r}.")
    values, leaf = _values(now, by)
    known = np.isfinite(values)
    n = now.tree.n_leaves
    sums: Floats = np.bincount(leaf[known], weights=values[known], minlength=n).astype(np.float64)
    counts = np.bincount(leaf[known], minlength=n).astype(np.float64)
    sign = 1.0 if ascending else -1.0
    return flips_by_mean(now.tree.children_, now.tree.flips, np.multiply(sums, sign), counts)


def _values(now: Clustering, by: Any) -> tuple[Floats, Any]:
    """Return a value of each row, and its leaf."""
    features = now.row_features
    names = [] if features is None else features.table.columns.tolist()
    if by == MEAN and by not in names:
        if now.features is None and now.precomputed is None:
            raise ValueError(f"An order by means needs the values of the rows, but {ONLY_A_TREE}")
        shown = now.heatmap_values().to_numpy(dtype=np.float64)
        sizes = np.maximum(np.isfinite(shown).sum(axis=1), 1)
        means = np.where(np.isfinite(shown), shown, 0.0).sum(axis=1) / sizes
        return means, np.arange(now.tree.n_leaves)
    known = columns_to_order_by(now)
    if features is None or by not in known:
        if by in names:
            raise ValueError(
                f"The column {by!r} has no mean: order by a column of numbers, dates or truth "
                f"values, or by {MEAN!r}."
            )
        hint = did_you_mean(str(by), [MEAN, *map(str, known)])
        raise ValueError(f"by={by!r} is no column of this table, and not {MEAN!r}.{hint}")
    c = names.index(by)
    column = features.table.iloc[features.rows, c]
    leaf = np.asarray(now.leaves_of(features.rows.tolist()), dtype=np.intp)
    return as_numbers(column, features.schema[c]), leaf
