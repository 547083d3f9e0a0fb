"""Columns of a clustermap sorted by their tracks, in place of their tree."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from .column_tracks import chosen_column_tracks, column_track_names
from .row_order import SortKey, check_sort_by, key_names, sort_order
from .tracks import NO_SOURCES, TrackSources

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from hclust_widgets.clustering.clustering import Clustering
    from hclust_widgets.table.columns.tracks import Track
    from hclust_widgets.tree.tree import Tree

__all__ = [
    "check_column_sort_by",
    "column_order_in_words",
    "column_sort_tracks",
    "sorted_columns",
]


def check_column_sort_by(value: Any, known: Sequence[str] | None = None) -> tuple[SortKey, ...]:
    """Check the option ``column_sort_by``: as :func:`check_sort_by` does ``sort_by``.

    Raises
    ------
    TypeError, ValueError
        If it is no list of names, if a name stands twice, or is not among ``known``.
    """
    return check_sort_by(value, known, option="column_sort_by")


def column_sort_tracks(
    now: Clustering,
    keys: Sequence[SortKey],
    sources: TrackSources = NO_SOURCES,
    *,
    strict: bool = False,
) -> tuple[tuple[Track, bool], ...]:
    """Return the tracks that columns are sorted by, each with whether the largest comes first.

    Parameters
    ----------
    now : Clustering
    keys : sequence
        Of :func:`check_column_sort_by`.
    sources : TrackSources
        What was handed in for columns.
    strict : bool
        Whether what is not there is refused; else it is passed over.

    Raises
    ------
    ValueError
        If ``strict``, and there is no such track.
    """
    if not keys:
        return ()
    if strict:
        check_column_sort_by(list(keys), column_track_names(now.features, sources))
    names = key_names(keys)
    found = {track.name: track for track in chosen_column_tracks(now, sources, names)}
    return tuple(
        (found[name], not isinstance(key, str))
        for name, key in zip(names, keys, strict=True)
        if name in found
    )


def sorted_columns(
    p: int, by: Sequence[tuple[Track, bool]], tree: Tree | None
) -> NDArray[np.intp] | None:
    """Return the column at each place from the left; None if nothing sorts them.

    Parameters
    ----------
    p : int
        Number of columns.
    by : sequence of (Track, bool)
        Of :func:`column_sort_tracks`. Columns without a value stand last.
    tree : Tree or None
        Columns that are equal in all of these stand in its order; None: in the table's.

    Returns
    -------
    ndarray of intp, shape (p,) or None
    """
    if not by:
        return None
    return sort_order(np.arange(p, dtype=np.intp) if tree is None else tree.leaf_order, by)


def column_order_in_words(by: Sequence[tuple[Track, bool]]) -> str:
    """Return a sentence that says what sorts the columns, to follow another one; else ""."""
    names = [f"{track.name}{' (descending)' if falls else ''}" for track, falls in by]
    return f" Columns are sorted by {', then by '.join(names)}." if names else ""
