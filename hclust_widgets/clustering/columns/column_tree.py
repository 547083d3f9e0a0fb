"""The tree of the columns of a clustermap."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from hclust_widgets.clustering.column_options import AS_ROWS, ColumnOptions
from hclust_widgets.clustering.settings import MAX_CLUSTERED_COLUMNS, Settings
from hclust_widgets.table.metric.function_metric import FunctionMetric
from hclust_widgets.table.metric.measure import Measure
from hclust_widgets.tree.leaf_order import ordered_by
from hclust_widgets.tree.linkage.distances import condensed_distances
from hclust_widgets.tree.rotations import drawn, flips_in
from hclust_widgets.tree.tree import Tree

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from hclust_widgets.table.features import Features

__all__ = ["column_tree", "column_values", "no_column_tree", "unflipped_column_tree"]

# Of more columns a function would be called too often.
_MAX_BY_FUNCTION = 300


def column_values(features: Features, options: ColumnOptions) -> NDArray[np.float64]:
    """Return the values by which columns are compared: ndarray of shape (n, p).

    Raises
    ------
    ValueError
        If numbers are too large or too small for the scaling that is chosen for the columns.
    """
    return features.values if options.scaling is None else features.values_by(options.scaling)


def column_tree(
    features: Features,
    settings: Settings,
    options: ColumnOptions = AS_ROWS,
    *,
    shown: Sequence[int] | None = None,
) -> Tree | None:
    """Cluster columns, as the rows are clustered unless told; None if they cannot be.

    Parameters
    ----------
    features : Features
    settings : Settings
        Of the rows. Average and euclidean are used for a linkage and a metric that are not known.
    options : ColumnOptions
    shown : sequence of int, optional
        Positions of the columns that are clustered; None: all.

    Notes
    -----
    More than ``MAX_CLUSTERED_COLUMNS`` are not clustered, and no more than 300 by a function.
    """
    unflipped = unflipped_column_tree(features, settings, options, shown=shown)
    if unflipped is None:
        return None
    return drawn(unflipped, flips_in(unflipped, options.flips))


def unflipped_column_tree(
    features: Features,
    settings: Settings,
    options: ColumnOptions = AS_ROWS,
    *,
    shown: Sequence[int] | None = None,
) -> Tree | None:
    """Return the tree of :func:`column_tree` without branches that were flipped by hand."""
    p = len(features.columns if shown is None else shown)
    metric = options.pair(settings.linkage, settings.metric)[1]
    by_function = isinstance(metric, FunctionMetric)
    if not 2 <= p <= MAX_CLUSTERED_COLUMNS or (by_function and p > _MAX_BY_FUNCTION):
        return None
    try:
        values = column_values(features, options)
        return _fitted(values if shown is None else values[:, shown], settings, options)
    except ValueError:  # a constant column has no correlation with others, say
        return None


def no_column_tree(p: int, settings: Settings, options: ColumnOptions) -> str:
    """Return the sentence that says why so many columns have no tree."""
    if p < 2:
        return "Columns are clustered where two or more are compared: this is one."
    if p > MAX_CLUSTERED_COLUMNS:
        return (
            f"Up to {MAX_CLUSTERED_COLUMNS:,} columns are clustered, but these are {p:,}: choose "
            "fewer columns."
        )
    linkage, metric = options.pair(settings.linkage, settings.metric)
    if isinstance(metric, FunctionMetric) and p > _MAX_BY_FUNCTION:
        return (
            f"A function compares up to {_MAX_BY_FUNCTION} columns, but these are {p:,}: choose "
            "another metric for the columns."
        )
    return (
        f"Two of these columns have no {metric} distance, so {linkage} linkage has no tree of "
        "them (a column of equal values has no correlation, say): choose another metric for the "
        "columns."
    )


def _fitted(values: NDArray[np.float64], settings: Settings, options: ColumnOptions) -> Tree:
    linkage, metric = options.pair(settings.linkage, settings.metric)
    if isinstance(metric, FunctionMetric):
        metric = FunctionMetric(metric.function, str(metric))  # the rows' distances stay known
    measure = Measure(metric, gaps=True) if np.isnan(values).any() else metric
    tree = Tree.fit(values.T, linkage=linkage, metric=measure)
    if options.optimal_ordering:
        tree = ordered_by(tree, condensed_distances(values.T, measure))
    return tree
