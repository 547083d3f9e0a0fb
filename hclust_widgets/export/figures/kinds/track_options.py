"""Options of figures for tracks, sorting and blocks: read, checked, and as they are drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hclust_widgets.clustering.clustering import Clustering
from hclust_widgets.clustering.cuts.blocks import (
    check_split,
)
from hclust_widgets.clustering.cuts.category_blocks import (
    CategorySplit,
    category_split,
    with_series,
)
from hclust_widgets.clustering.heatmap.column_order import (
    check_column_sort_by,
    column_sort_tracks,
)
from hclust_widgets.clustering.heatmap.column_tracks import (
    check_column_sources,
    check_column_tracks,
    chosen_column_tracks,
    column_track_names,
)
from hclust_widgets.clustering.heatmap.row_order import (
    check_sort_by,
    sort_tracks,
)
from hclust_widgets.clustering.heatmap.tracks import (
    TrackSources,
    check_sources,
    check_tracks,
    chosen_tracks,
    track_names,
)
from hclust_widgets.table.columns.tracks import Track

if TYPE_CHECKING:
    pass

__all__ = [
    "COLUMN_TRACK_OPTIONS",
    "TRACK_OPTIONS",
    "column_sorting",
    "drawn_column_tracks",
    "drawn_tracks",
    "read_row_sources",
    "sorting_tracks",
    "splitting",
]

TRACK_OPTIONS = ("annotations", "row_colors", "tracks")
COLUMN_TRACK_OPTIONS = ("column_annotations", "col_colors", "column_tracks")


def read_row_sources(now: Clustering, annotations: Any, row_colors: Any = None) -> TrackSources:
    """Read the annotations that are handed in; raise if they do not fit the rows."""
    from hclust_widgets.plotting.base.track_colors import read_sources

    sources = read_sources(annotations, row_colors)
    check_sources(now, sources)
    return sources


def drawn_tracks(
    now: Clustering, annotations: Any, row_colors: Any, names: Any
) -> tuple[Track, ...]:
    """Return the tracks that are drawn: those that are named, else all that were handed in."""
    sources = read_row_sources(now, annotations, row_colors)
    if names is None:
        names = sources.names
    return chosen_tracks(now, sources, check_tracks(names, track_names(now.features, sources)))


def drawn_column_tracks(
    now: Clustering, column_annotations: Any, col_colors: Any, names: Any
) -> tuple[Track, ...]:
    """Return the tracks of columns that are drawn: those named, else all that were handed in."""
    from hclust_widgets.plotting.base.track_colors import read_column_sources

    sources = read_column_sources(column_annotations, col_colors)
    check_column_sources(now, sources)
    if names is None:
        names = sources.names
    known = column_track_names(now.features, sources)
    return chosen_column_tracks(now, sources, check_column_tracks(names, known))


def sorting_tracks(
    now: Clustering, annotations: Any, row_colors: Any, sort_by: Any
) -> tuple[tuple[Track, bool], ...]:
    """Return what rows are sorted by, as ``sort_tracks`` gives it.

    Raises
    ------
    TypeError, ValueError
        If they cannot be sorted by it.
    """
    from hclust_widgets.plotting.base.track_colors import read_sources

    keys = check_sort_by(sort_by)
    return sort_tracks(now, keys, read_sources(annotations, row_colors), strict=True)


def column_sorting(
    now: Clustering, column_annotations: Any, col_colors: Any, column_sort_by: Any
) -> tuple[tuple[Track, bool], ...]:
    """Return what columns are sorted by, as ``column_sort_tracks`` gives it.

    Raises
    ------
    TypeError, ValueError
        If they cannot be sorted by it.
    """
    from hclust_widgets.plotting.base.track_colors import read_column_sources

    keys = check_column_sort_by(column_sort_by)
    sources = read_column_sources(column_annotations, col_colors)
    return column_sort_tracks(now, keys, sources, strict=True)


def splitting(
    now: Clustering, annotations: Any, row_colors: Any, row_split: Any
) -> tuple[str | int | None, CategorySplit | None]:
    """Return how rows are split, and their blocks where that is by a category.

    Parameters
    ----------
    now : Clustering
    annotations, row_colors : object
        What was handed in.
    row_split : None, str, int or Series
        A Series is a category that was handed in.

    Raises
    ------
    TypeError, ValueError
        If they cannot be split so.
    """
    from hclust_widgets.plotting.base.track_colors import read_sources

    sources = read_sources(annotations, row_colors)
    row_split, more = with_series(row_split)
    if more is not None:
        sources = TrackSources.merged(sources, more)
        check_sources(now, sources)
    names = track_names(now.features, sources)
    row_split = check_split("row_split", row_split, now.tree.n_leaves, names)
    return row_split, category_split(now, row_split, sources, strict=True)
