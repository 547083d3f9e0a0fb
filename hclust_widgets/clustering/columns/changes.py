"""From what is asked for columns to options that fit the table."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import fields, replace
from typing import TYPE_CHECKING, Any

from hclust_widgets.clustering.column_options import (
    AS_ROWS,
    ColumnOptions,
    check_column_count,
    read_column_options,
)
from hclust_widgets.clustering.shared_messages import NEEDS_VALUES
from hclust_widgets.tree.cut import Cut

from .column_tree import column_values, no_column_tree

if TYPE_CHECKING:
    from hclust_widgets.clustering.clustering import Clustering
    from hclust_widgets.tree.tree import Tree

__all__ = ["changed_column_options"]


def changed_column_options(
    value: Any,
    now: Clustering,
    tree_of: Callable[[Clustering], Tree | None],
    kept: ColumnOptions = AS_ROWS,
) -> ColumnOptions:
    """Return options of the columns that fit a clustering.

    Parameters
    ----------
    value : None, ColumnOptions or mapping
        See :func:`~hclust_widgets.clustering.column_options.read_column_options`.
    now : Clustering
        With the settings that are to be.
    tree_of : callable
        Returns the tree of the columns of a clustering.
    kept : ColumnOptions
        Those before. What is as before may no longer fit: there are fewer columns, say.

    Returns
    -------
    ColumnOptions
        With the number of clusters to which a threshold leads.

    Raises
    ------
    TypeError, ValueError
        If they cannot be met; one sentence.
    """
    asked = value if isinstance(value, Mapping) else {}
    if asked.get("n_clusters") is not None and asked.get("distance_threshold") is not None:
        raise TypeError("Give either n_clusters or distance_threshold of the columns.")
    options = read_column_options(value)
    if not options:
        return options
    if now.precomputed is not None or now.features is None:
        raise ValueError(NEEDS_VALUES)
    features = now.row_features or now.features
    tree = tree_of(replace(now, column_options=options))
    if tree is None:
        if _asks_nothing(options, kept):
            return options
        column_values(features, options)  # raises where it is the scaling that is refused
        raise ValueError(no_column_tree(len(features.columns), now.settings, options))
    if options.n_clusters is not None:
        if options.n_clusters != kept.n_clusters:
            check_column_count(options.n_clusters, tree.n_leaves)
    elif options.distance_threshold is not None:
        cut = Cut(tree, distance_threshold=options.distance_threshold)
        options = replace(options, n_clusters=cut.n_clusters)
    return options


def _asks_nothing(options: ColumnOptions, kept: ColumnOptions) -> bool:
    """Return True if each option is as before, or no longer chosen."""
    return all(
        getattr(options, one.name) in (getattr(kept, one.name), one.default)
        for one in fields(ColumnOptions)
    )
