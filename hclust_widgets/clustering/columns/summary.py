"""What is said of the clusters of columns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hclust_widgets.common.format import SCALING_WORDS, count

if TYPE_CHECKING:
    from hclust_widgets.clustering.clustering import Clustering

    from .clusters import ColumnClusters

__all__ = ["columns_in_words"]

_MAX_SIZES = 12


def columns_in_words(now: Clustering, clusters: ColumnClusters | None) -> str:
    """Return a sentence on the clusters of columns, to follow another one; "" for the default.

    Parameters
    ----------
    now : Clustering
    clusters : ColumnClusters or None
        None: they are not cut.
    """
    options = now.column_options
    if not options or now.precomputed is not None:
        return ""
    linkage, metric = options.pair(now.settings.linkage, now.settings.metric)
    scaled = f" of values {SCALING_WORDS[options.scaling]}" if options.scaling else ""
    order = ", in optimal leaf order" if options.optimal_ordering else ""
    words = f" Columns are clustered with {linkage} linkage of {metric} distances{scaled}{order}"
    if clusters is None:
        return f"{words}."
    sizes = clusters.cut.sizes.tolist()
    told = ""
    if 1 < len(sizes) <= _MAX_SIZES:
        told = f" of {', '.join(map(str, sizes[:-1]))} and {sizes[-1]} columns"
    titles = [clusters.title(label) for label in clusters.names]
    called = ""
    if titles:
        *first, last = titles
        called = f" (called {f'{chr(44)} '.join(first)}{' and ' if first else ''}{last})"
    return (
        f"{words} and cut into {count(len(sizes), 'clusters')}{told}{called}, which the strip "
        "above the map shows."
    )
