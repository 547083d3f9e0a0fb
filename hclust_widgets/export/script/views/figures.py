"""Figures that a script can draw: their options, checked as those of the figure are."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from hclust_widgets.clustering.columns.clusters import column_clusters
from hclust_widgets.clustering.columns.column_tree import column_tree
from hclust_widgets.clustering.cuts.blocks import column_blocks, row_blocks
from hclust_widgets.clustering.heatmap.named_rows import check_labels, shown_labels
from hclust_widgets.clustering.heatmap.tracks import check_sources
from hclust_widgets.clustering.points.point_columns import (
    POINT_OPTIONS,
    PointColumns,
    check_color_by,
    check_column,
    point_columns,
    point_names,
)
from hclust_widgets.common.checks import check_choice, reject_unknown
from hclust_widgets.common.constants import BLOCK_GAP, MAX_NAMED_POINTS

if TYPE_CHECKING:
    from hclust_widgets.clustering.clustering import Clustering
    from hclust_widgets.clustering.cuts.category_blocks import CategorySplit
    from hclust_widgets.export.script.columns import Script

__all__ = ["drawing_of"]


def drawing_of(
    now: Clustering, figure: str | None, options: Mapping[str, Any]
) -> Callable[[Script, str], None] | None:
    """Return what adds the lines of a figure to a script, None for no figure.

    Parameters
    ----------
    now : Clustering
    figure : {None, "clustermap", "scatter", "distances"}
    options : mapping
        As :func:`hclust_widgets.export.figures.figure.figure` takes them.

    Raises
    ------
    TypeError, ValueError
        For an unknown figure or option, or a tree of which there is no such script.
    """
    if figure is None:
        reject_unknown("code()", options, ("figure", "reading"))
        return None
    check_choice("figure", figure, ("clustermap", "scatter", "distances"))
    if figure == "scatter":
        return _scatter(now, options)
    if figure == "distances":
        return _distances(now, options)
    from hclust_widgets.export.figures.figure_kinds import DRAWINGS
    from hclust_widgets.export.figures.heat_colors import SCALE_OPTIONS, color_options
    from hclust_widgets.export.figures.kinds.track_options import (
        COLUMN_TRACK_OPTIONS,
        TRACK_OPTIONS,
        column_sorting,
        drawn_column_tracks,
        drawn_tracks,
        sorting_tracks,
        splitting,
    )

    from .clustermap import check_clustermap, write_clustermap

    make, known = DRAWINGS[figure]
    reject_unknown("The clustermap", {k: v for k, v in options.items() if k not in known}, known)
    check_clustermap(now)
    make(now, **options)  # checks them
    rest = {k: v for k, v in options.items() if k in ("row_cluster", "col_cluster", "annot", "fmt")}
    rest["named"] = shown_labels(now, check_labels(options.get("labels", "auto"), ("auto", "off")))
    split = splitting(now, *_handed(options), options.get("row_split"))
    rest["within"] = split[1]
    rest["apart"] = _apart(now, options, *split)
    rest["by"] = sorting_tracks(now, *_handed(options), options.get("sort_by"))
    noted = options.get("column_annotations"), options.get("col_colors")
    rest["by_columns"] = column_sorting(now, *noted, options.get("column_sort_by"))
    rest["tracks"] = drawn_tracks(now, *(options.get(name) for name in TRACK_OPTIONS))
    above = (options.get(name) for name in COLUMN_TRACK_OPTIONS)
    rest["column_tracks"] = drawn_column_tracks(now, *above)
    colors = color_options(
        now,
        options.get("cmap", "auto"),
        options.get("color_scale"),
        {name: options[name] for name in SCALE_OPTIONS if name in options},
    )
    return partial(_draw, write_clustermap, now, colors, rest)


def _handed(options: Mapping[str, Any]) -> tuple[Any, Any]:
    """Return the annotations and the colors that were handed in."""
    return options.get("annotations"), options.get("row_colors")


def _scatter(now: Clustering, options: Mapping[str, Any]) -> Callable[[Script, str], None]:
    from hclust_widgets.clustering.points.embeddings import chosen_axes
    from hclust_widgets.plotting.base.track_colors import read_sources

    from .scatter import check_scatter, write_scatter

    known = ("x", "y", "labels", "color_by", *POINT_OPTIONS, "annotations")
    others = {name: value for name, value in options.items() if name not in known}
    reject_unknown("code(figure='scatter')", others, known)
    check_scatter(now, ())
    _, x, y = chosen_axes(now, options.get("x"), options.get("y"))
    check_scatter(now, (x, y))
    sources = read_sources(options.get("annotations"))
    check_sources(now, sources)
    given: dict[str, Any] = {}
    given["color_by"] = check_color_by(options.get("color_by", "clusters"), now, sources)
    for name in POINT_OPTIONS:
        given[name] = check_column(name, options.get(name), now, sources)
    shown = point_columns(now, given, sources)
    return partial(
        write_scatter,
        now=now,
        axes=(x, y),
        shown=shown,
        named=_point_names(now, shown, options.get("labels", "auto")),
    )


def _point_names(now: Clustering, shown: PointColumns, labels: Any) -> dict[int, str]:
    """Return the names that stand beside points, by row: chosen ones, or all of few."""
    chosen = shown_labels(now, check_labels(labels, ("auto", "off")))
    names = point_names(now, shown)
    if chosen is False or (isinstance(chosen, bool | None) and len(names) > MAX_NAMED_POINTS):
        return {}
    rows = range(len(names)) if isinstance(chosen, bool | None) else chosen
    return {int(row): str(names[row]) for row in rows}


def _distances(now: Clustering, options: Mapping[str, Any]) -> Callable[[Script, str], None]:
    from hclust_widgets.plotting.base.colormaps import AUTO, check_cmap

    from .distances import check_distances, write_distance_matrix

    known = ("cmap", "labels")
    others = {name: value for name, value in options.items() if name not in known}
    reject_unknown("code(figure='distances')", others, known)
    check_distances(now)
    named = shown_labels(now, check_labels(options.get("labels", "auto"), ("auto", "off")))
    cmap = check_cmap(options.get("cmap", AUTO))
    return partial(write_distance_matrix, now=now, cmap=cmap, named=named)


def _apart(
    now: Clustering,
    options: Mapping[str, Any],
    split: str | int | None,
    within: CategorySplit | None,
) -> Any:
    """Return the breaks of rows and columns and the gap, all checked."""
    columns = None
    if now.features is not None and options.get("col_split") is not None:
        columns = column_tree(now.features, now.settings, now.column_options)
    rows = (row_blocks(now, split) if within is None else within.blocks).breaks
    names = () if now.features is None else now.features.columns
    clusters = column_clusters(columns, now.column_options, names)
    across = column_blocks(columns, options.get("col_split"), clusters).breaks
    return rows, across, options.get("gap", BLOCK_GAP)


def _draw(
    write: Callable[..., None],
    now: Clustering,
    colors: Any,
    rest: dict[str, Any],
    script: Script,
    values: str,
) -> None:
    write(script, now, values, colors, **rest)
