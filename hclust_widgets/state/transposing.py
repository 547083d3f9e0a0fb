"""A state of the table with rows and columns exchanged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from hclust_widgets.clustering.clustering import needs_table
from hclust_widgets.clustering.shared_messages import IN_PARTITIONS
from hclust_widgets.table.check_table import looks_like_distances
from hclust_widgets.table.distances import PRECOMPUTED
from hclust_widgets.table.exchange import ExchangedTable, exchange_compared
from hclust_widgets.table.rows.kept_rows import rows_that_meet

from .refusals import RefusedError, refusing

if TYPE_CHECKING:
    from collections.abc import Callable

    from hclust_widgets.clustering.clustering import Clustering
    from hclust_widgets.table.features import Features

__all__ = ["transposed"]

S = TypeVar("S")

# Transformations that are the same by rows and by columns.
_OF_ONE_VALUE = ("log1p", "log2")
# Settings that mean the same for columns as for rows.
_KEPT = ("linkage", "metric", "missing", "method")


def transposed(now: Clustering, options: dict[str, Any], make: Callable[..., S]) -> S:
    """Make a state of the exchanged table: see :meth:`ClusterState.transposed`.

    Parameters
    ----------
    now : Clustering
    options : dict
        Options of the new state.
    make : callable
        Makes a state of a table and options.
    """
    features = now.row_features
    if features is None:
        raise RefusedError(needs_table(now.precomputed))
    if now.partitions is not None:
        raise RefusedError(IN_PARTITIONS.format("Exchanging rows and columns needs"))
    data: Any
    if now.exchanged is not None:
        data = now.exchanged.source
    else:
        with refusing():
            data = exchange_compared(features)
    given = {**_kept_rows(features, data), **_columns_of_square(data), **options}
    kept = {name: value for name, value in _kept(now).items() if name not in options}
    try:
        return make(data, **kept, **given)
    except ValueError:
        if not kept:
            raise
    return make(data, **given)  # the metric is for truth values, say


def _kept(now: Clustering) -> dict[str, Any]:
    settings = now.settings
    if settings.linkage is None or settings.metric in (None, PRECOMPUTED):
        return {}
    kept = {name: getattr(settings, name) for name in _KEPT}
    if settings.scaling_chosen:
        kept["scaling"] = settings.scaling
    if settings.transform in _OF_ONE_VALUE:
        kept["transform"] = settings.transform
    return kept


def _kept_rows(features: Features, data: Any) -> dict[str, Any]:
    """Name the columns of the exchanged table that were rows which are kept."""
    if not features.row_filter or not isinstance(data, ExchangedTable):
        return {}
    meets = rows_that_meet(features.row_filter, features.table, features.schema)
    return {"columns": data.table.columns[meets].tolist()}


def _columns_of_square(data: Any) -> dict[str, Any]:
    """Name the columns of a table that looks like distances: it was compared as a table before."""
    if not isinstance(data, ExchangedTable) or looks_like_distances(data.table) is None:
        return {}
    return {"columns": data.table.columns.tolist()}
