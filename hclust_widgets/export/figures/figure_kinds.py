"""Kinds of figures: checked options, default size, first sentence of the caption."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from hclust_widgets.analysis.row_comparison import compare_rows, format_row_values, row_position
from hclust_widgets.clustering.clustering import Clustering
from hclust_widgets.clustering.columns.clusters import column_clusters
from hclust_widgets.clustering.columns.column_tree import column_tree
from hclust_widgets.clustering.columns.summary import columns_in_words
from hclust_widgets.clustering.cuts.blocks import (
    CUT,
    blocks_in_words,
    check_gap,
    check_split,
    column_blocks,
    row_blocks,
)
from hclust_widgets.clustering.cuts.category_blocks import (
    CategorySplit,
    category_split,
    with_series,
)
from hclust_widgets.clustering.groups.group_evidence import leaf_silhouettes
from hclust_widgets.clustering.heatmap.column_order import (
    check_column_sort_by,
    column_order_in_words,
    column_sort_tracks,
    sorted_columns,
)
from hclust_widgets.clustering.heatmap.column_tracks import (
    check_column_sources,
    check_column_tracks,
    chosen_column_tracks,
    column_track_names,
    column_tracks_in_words,
)
from hclust_widgets.clustering.heatmap.named_rows import check_labels, shown_labels
from hclust_widgets.clustering.heatmap.row_order import (
    check_sort_by,
    order_in_words,
    sort_tracks,
    sorted_rows,
)
from hclust_widgets.clustering.heatmap.tracks import (
    TrackSources,
    check_sources,
    check_tracks,
    chosen_tracks,
    track_names,
)
from hclust_widgets.clustering.points.embeddings import chosen_axes, note_of
from hclust_widgets.clustering.points.point_columns import (
    POINT_OPTIONS,
    check_color_by,
    check_column,
    column_to_color,
    point_columns,
    point_names,
)
from hclust_widgets.clustering.summary import leaf_noun, row_noun, units
from hclust_widgets.common.checks import check_choice
from hclust_widgets.common.constants import BLOCK_GAP, ONLY_A_TREE
from hclust_widgets.common.format import count, truncate
from hclust_widgets.plotting.base.cell_format import check_fmt
from hclust_widgets.plotting.base.colormaps import AUTO
from hclust_widgets.table.columns.tracks import Track, tracks_in_words
from hclust_widgets.table.features import Features
from hclust_widgets.tree.layout import TRUNCATE_MODES, check_p

from .heat_colors import COLOR_OPTIONS, color_options, colors_in_words, short

if TYPE_CHECKING:
    from hclust_widgets.tree.cut import Cut

    from .sheet import Sheet

__all__ = [
    "COLUMN_TRACK_OPTIONS",
    "DRAWINGS",
    "SMALLEST",
    "TRACK_OPTIONS",
    "Drawing",
    "column_sorting",
    "drawn_column_tracks",
    "drawn_tracks",
    "sorting_tracks",
    "splitting",
]

TRACK_OPTIONS = ("annotations", "row_colors", "tracks")
COLUMN_TRACK_OPTIONS = ("column_annotations", "col_colors", "column_tracks")

# CSS pixels of 1/96 inch. The text does not fit into smaller figures.
SMALLEST = (200, 140)
LARGEST = 10_000  # CSS pixels along one side
NAME_LINE = 13.5  # CSS pixels from one name to the next
NAMES_BESIDE = 190  # and besides them, for axis, cut and captions
MAX_NAMED = 55  # rows one above the other: about as many lines as a page has

_NEEDS_A_TABLE = (
    "This figure shows the rows' values, but only distances were handed in: pass the table as well "
    "(table=...)."
)
_NEEDS_ROWS = f"This figure shows the rows' values, but {ONLY_A_TREE}"


@dataclass(frozen=True)
class Drawing:
    """One figure of one clustering, with checked options.

    Attributes
    ----------
    size : tuple of float
        Default width and height in CSS pixels.
    about : str
        First sentence of the caption.
    draw : callable
        Draws on a sheet and returns the plot.
    has_cut : bool
        True if the plot shows a cut.
    grown : str
        Sentence of the caption where the default size is larger, so that all names fit.
    in_leaf_order : bool
        True if rows stand in the order of the tree's leaves.
    """

    size: tuple[float, float]
    about: str
    draw: Callable[[Sheet], Any]
    has_cut: bool = True
    grown: str = ""
    in_leaf_order: bool = False


def _dendrogram(
    now: Clustering,
    *,
    truncate_mode: str | None = None,
    p: int = 30,
    orientation: str = "top",
    labels: str | Sequence[Any] = "auto",
    color_by: str = "clusters",
    annotations: Any = None,
    row_colors: Any = None,
    tracks: Any = None,
) -> Drawing:
    from hclust_widgets.plotting.base.orientation import ORIENTATIONS
    from hclust_widgets.plotting.dendrogram import RIGHT_MARGIN, DendrogramPlot
    from hclust_widgets.plotting.marks.leaf_tracks import (
        leaf_tracks_in_words,
        tracks_depth,
        tracks_legend,
    )

    if truncate_mode is not None:
        check_choice("truncate_mode", truncate_mode, TRUNCATE_MODES)
    check_choice("orientation", orientation, ORIENTATIONS)
    shown = shown_labels(now, check_labels(labels, ("auto", "on", "off")))
    p = check_p(p)
    sources = _sources(now, annotations, row_colors)
    if tracks is None:  # what colors mean is in the strip already
        tracks = [name for name in sources.names if name != color_by]
    strips = drawn_tracks(now, annotations, row_colors, tracks)
    classes = column_to_color(now, check_color_by(color_by, now, sources), sources)
    shortened = {
        None: "",
        "lastp": f", shortened to its last {count(p, 'clusters')}",
        "level": f", shortened to {count(p, 'levels')}",
    }[truncate_mode]

    def draw(sheet: Sheet) -> DendrogramPlot:
        return DendrogramPlot(
            sheet,
            now.tree,
            truncate_mode=truncate_mode,
            p=p,
            orientation=orientation,
            labels=list(now.row_names()),
            show_labels=shown,
            row_noun=row_noun(now),
            leaf_rows=None if now.groups is None else now.groups.sizes,
            classes=classes,
            tracks=strips,
        )

    upright = orientation in ("top", "bottom")
    about = (
        f"Dendrogram{shortened}. Branches have the colors of the clusters; the dashed line is the "
        f"cut, the band the heights that give the same clusters.{_locked(now)}"
        f"{_class_strip(classes, color_by)}{leaf_tracks_in_words(strips)}"
        f"{'' if now.groups is None else ' Each group is as wide as its rows.'}"
        f"{_selected(now, 'marked by ticks')}"
    )
    tall = 400 if upright else _height_for_names(now.tree.n_leaves, 620)
    leaf = (720.0 - 60.0 - RIGHT_MARGIN) / now.tree.n_leaves
    leaf = leaf if upright and truncate_mode is None else 0.0
    tall += tracks_depth(strips, leaf) + tracks_legend(strips, 720.0)
    usual = (720.0, float(tall))
    if shown is not True or truncate_mode is not None:
        return Drawing(usual, about, draw, in_leaf_order=True)
    size = _size_for_all_names(now.tree.n_leaves, usual, upright=upright)
    longer = "wide" if upright else "high"
    grown = (
        f" It is as {longer} as the names of all {count(now.tree.n_leaves, leaf_noun(now))} need."
    )
    grown = grown if size != usual else ""
    return Drawing(size, about, draw, grown=grown, in_leaf_order=True)


def _class_strip(classes: Track | None, color_by: str) -> str:
    if classes is None:
        return ""
    gray = " (gray where missing)" if classes.has_gaps else ""
    known = "the known classes, " if color_by == "known" else ""
    return f" The strip below has the colors of {known}{truncate(classes.name)}{gray}."


def _sources(now: Clustering, annotations: Any, row_colors: Any = None) -> TrackSources:
    """Read the annotations that are handed in; raise if they do not fit the rows."""
    from hclust_widgets.plotting.base.track_colors import read_sources

    sources = read_sources(annotations, row_colors)
    check_sources(now, sources)
    return sources


def _clustermap(
    now: Clustering,
    *,
    row_cluster: bool = True,
    col_cluster: bool = True,
    cmap: str = AUTO,
    color_scale: Any = None,
    annot: bool = False,
    fmt: str = ".2g",
    annotations: Any = None,
    row_colors: Any = None,
    tracks: Any = None,
    column_annotations: Any = None,
    col_colors: Any = None,
    column_tracks: Any = None,
    labels: str | Sequence[Any] = "auto",
    row_split: Any = None,
    col_split: str | int | None = None,
    gap: float = BLOCK_GAP,
    sort_by: Any = None,
    column_sort_by: Any = None,
    **scale: Any,
) -> Drawing:
    from hclust_widgets.plotting.clustermap import ClustermapPlot, tracks_height

    values = now.heatmap_values()
    shown = drawn_tracks(now, annotations, row_colors, tracks)
    above = drawn_column_tracks(now, column_annotations, col_colors, column_tracks)
    by = sorting_tracks(now, annotations, row_colors, sort_by)
    by_columns = column_sorting(now, column_annotations, col_colors, column_sort_by)
    named = shown_labels(now, check_labels(labels, ("auto", "off")))
    flags = {"row_cluster": row_cluster, "col_cluster": col_cluster, "annot": annot}
    for what, value in flags.items():
        if not isinstance(value, bool):
            raise TypeError(f"{what} must be True or False, not {value!r}.")
    colors, fmt = color_options(now, cmap, color_scale, scale), check_fmt(fmt)
    columns = clusters = None
    if col_cluster and now.precomputed is not None:
        columns = now.tree
    elif col_cluster and now.features is not None and values.shape[1] > 1:
        features = now.row_features or now.features
        columns = column_tree(features, now.settings, now.column_options)
        clusters = column_clusters(columns, now.column_options, features.columns)
    column_order = sorted_columns(values.shape[1], by_columns, columns)
    if column_order is not None:
        columns = clusters = None  # a branch has no one place then
    row_split, within = splitting(now, annotations, row_colors, row_split)
    split = check_split("col_split", col_split, values.shape[1])
    if row_split is not None and by:
        raise ValueError(
            "row_split needs the tree, which sort_by leaves out: leave one of the two out."
        )
    if split is not None and by_columns:
        raise ValueError(
            "col_split needs the tree, which column_sort_by leaves out: leave one of the two out."
        )
    for what, wanted, tree in (
        ("row", row_split, row_cluster),
        ("col", split, columns is not None),
    ):
        if wanted is not None and not tree:
            raise ValueError(
                f"{what}_split needs the tree: use {what}_cluster=True, or leave {what}_split out."
            )
    if split == CUT and clusters is None:
        raise ValueError(
            "col_split='cut' needs clusters of columns: set columns_state.n_clusters, or give a "
            "number of blocks."
        )
    gap = check_gap(gap)
    rows = row_blocks(now, row_split) if within is None else within.blocks
    blocks = rows, column_blocks(columns, split, clusters)

    def draw(sheet: Sheet) -> ClustermapPlot:
        return ClustermapPlot(
            sheet,
            now.tree,
            values,
            col_tree=columns,
            col_clusters=clusters,
            row_cluster=row_cluster,
            colors=colors,
            names=list(now.row_names()),
            show_labels=named,
            tracks=shown,
            column_tracks=above,
            annot=annot,
            fmt=fmt,
            row_blocks=blocks[0],
            col_blocks=blocks[1],
            gap=gap,
            row_order=sorted_rows(now, by, row_cluster=row_cluster),
            row_tree=None if within is None else within.tree,
            col_order=column_order,
        )

    order = order_in_words(by, row_cluster=row_cluster)
    order = order if within is None else "in blocks"
    about = (
        f"Clustermap of the {_heat_words(now)}, {leaf_noun(now)} {order}; the strip shows the "
        f"clusters.{columns_in_words(now, clusters) if columns is not None else ''}"
        f"{blocks_in_words(now, row_split, *blocks, split)} {colors_in_words(colors, now)}"
        f"{tracks_in_words(shown)}{column_tracks_in_words(above)}{column_order_in_words(by_columns)}"
        f"{_selected(now, 'marked beside it')}"
    )
    tall = _height_for_names(now.tree.n_leaves, 560, gap * len(blocks[0].breaks))
    tall += tracks_height(shown, above, 720)
    return Drawing(
        (720, tall), about, draw, in_leaf_order=row_cluster and not by and within is None
    )


def drawn_tracks(
    now: Clustering, annotations: Any, row_colors: Any, names: Any
) -> tuple[Track, ...]:
    """Return the tracks that are drawn: those that are named, else all that were handed in."""
    sources = _sources(now, annotations, row_colors)
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


def _scatter(
    now: Clustering,
    *,
    x: Any = None,
    y: Any = None,
    labels: str | Sequence[Any] = "auto",
    color_by: str = "clusters",
    size_by: str | None = None,
    marker_by: str | None = None,
    names_from: str | None = None,
    annotations: Any = None,
) -> Drawing:
    from hclust_widgets.plotting.scatter import ScatterPlot

    if now.precomputed is None:
        _features(now)
    axes, x, y = chosen_axes(now, x, y)
    note = note_of(x, y)
    across, up, unit = axes[x], axes[y], units(now)
    sources = _sources(now, annotations)
    given: dict[str, Any] = {"color_by": check_color_by(color_by, now, sources)}
    for name, value in zip(POINT_OPTIONS, (size_by, marker_by, names_from), strict=True):
        given[name] = check_column(name, value, now, sources)
    shown = point_columns(now, given, sources)
    named = shown_labels(now, check_labels(labels, ("auto", "off")))

    def draw(sheet: Sheet) -> ScatterPlot:
        return ScatterPlot(
            sheet,
            across.values,
            up.values,
            x_label=across.label,
            y_label=up.label,
            x_unit=unit.get(across.name, ""),
            y_unit=unit.get(up.name, ""),
            x_is_year=across.is_year,
            y_is_year=up.is_year,
            names=point_names(now, shown),
            show_labels=named,
            row_noun=row_noun(now),
            leaf_rows=None if now.groups is None else now.groups.sizes,
            color=shown.color,
            size=shown.size,
            marker=shown.marker,
        )

    about = (
        f"Scatter plot of {truncate(up.name)} against {truncate(across.name)}, {leaf_noun(now)} in "
        f"the {shown.in_words(color_by)}.{' ' * bool(note)}{note}{_selected(now, 'ringed')}"
    )
    return Drawing((640, 480), about, draw)


def _heatmap(
    now: Clustering,
    *,
    cmap: str = AUTO,
    color_scale: Any = None,
    annot: bool = False,
    fmt: str = ".2g",
    **scale: Any,
) -> Drawing:
    from hclust_widgets.plotting.heatmap import HeatmapPlot

    values = now.heatmap_values()
    if not isinstance(annot, bool):
        raise TypeError(f"annot must be True or False, not {annot!r}.")
    colors, fmt = color_options(now, cmap, color_scale, scale), check_fmt(fmt)

    def draw(sheet: Sheet) -> HeatmapPlot:
        return HeatmapPlot(
            sheet,
            values,
            colors=colors,
            names=list(now.row_names()),
            annot=annot,
            fmt=fmt,
            row_noun=leaf_noun(now),
        )

    about = (
        f"Heatmap of the {_heat_words(now)}, {leaf_noun(now)} in the table's order. "
        f"{colors_in_words(colors, now)}"
    )
    tall = _height_for_names(now.tree.n_leaves, 560)
    return Drawing((720, tall), about, draw, has_cut=False)


def _distance(now: Clustering, *, a: Any = None, b: Any = None) -> Drawing:
    from hclust_widgets.plotting.distance import DistancePlot, height_for

    features = _features(now)
    first = features.unscaled[:, 0]
    rows = [
        int(features.rows[usual]) if row is None else row_position(features, row)
        for row, usual in ((a, first.argmax()), (b, first.argmin()))
    ]
    leaves = now.leaves_of(rows)
    found = compare_rows(features, now.tree, *leaves, metric=now.row_metric)
    names = now.row_names()
    pair = (names[found.a], names[found.b])

    def draw(sheet: Sheet) -> DistancePlot:
        plot = DistancePlot(sheet, features.columns)
        plot.set_pair(
            pair,
            (format_row_values(features, found.a), format_row_values(features, found.b)),
            contributions=found.contributions,
            contribution=found.contribution,
            scale=found.largest_contribution,
            power=found.power,
            distance=found.distance,
            largest=found.max_distance,
            join_height=found.join_height,
        )
        return plot

    one, other = (truncate(str(name)) for name in pair)
    about = (
        f"What each feature adds to the {found.metric} distance between {one} and {other}, on one "
        "scale for all pairs; the values stand in the columns' own units."
    )
    tall = height_for(len(features.columns))
    return Drawing((640, min(max(tall, SMALLEST[1]), 1200)), about, draw, has_cut=False)


def _column_shares(now: Clustering) -> Drawing:
    from hclust_widgets.plotting.column_shares import ColumnSharesPlot, height_for

    _features(now)
    shares = now.shares_of_columns()

    def draw(sheet: Sheet) -> ColumnSharesPlot:
        return ColumnSharesPlot(sheet, shares)

    of = f"the {shares.distance_sum} of all pairs of rows and in " if shares.distance_sum else ""
    about = (
        f"Share of each column in {of}what separates the clusters (between-cluster sum of squares "
        f"of the {_values(shares.features)} values).{' ' * bool(shares.reason)}{shares.reason}"
    )
    tall = height_for(len(shares.columns))
    return Drawing((640, min(max(tall, SMALLEST[1]), 1200)), about, draw)


def _silhouette(now: Clustering) -> Drawing:
    import numpy as np

    from hclust_widgets.plotting.silhouette import SilhouettePlot

    features = None if now.precomputed is not None else _features(now)
    what = f"Silhouettes of {leaf_noun(now)}"
    of_leaves = partial(
        leaf_silhouettes,
        features,
        now.groups,
        metric=now.settings.metric or "euclidean",
        precomputed=now.precomputed,
    )
    if now.groups is not None:
        what = (
            "Simplified silhouettes, by distances to the centroids, of groups (means over "
            "their rows)"
        )
    X = np.empty((now.tree.n_leaves, 0)) if features is None else features.values

    def draw(sheet: Sheet) -> SilhouettePlot:
        return SilhouettePlot(sheet, X, of_leaves=of_leaves)

    about = (
        f"{what}: near 1 for those that fit their cluster, below 0 for those "
        "that are closer to another one. Beside each cluster its rows and their mean; the dashed "
        f"line is the mean of all.{_selected(now, 'marked beside the bars')}"
    )
    return Drawing((640, max(480, min(26 * now.cut.n_clusters + 90, 1200))), about, draw)


def _classes(now: Clustering, *, known: Any = None) -> Drawing:
    from hclust_widgets.analysis.class_comparison import ClassComparison
    from hclust_widgets.clustering.known_classes import class_codes, compare_cut
    from hclust_widgets.plotting.classes import ClassesPlot, size_for

    codes, classes, called = class_codes(now, known)
    found = compare_cut(now, now.cut, codes, classes, called)

    def compare(cut: Cut) -> ClassComparison:
        return found if cut is now.cut else compare_cut(now, cut, codes, classes, called)

    def draw(sheet: Sheet) -> ClassesPlot:
        return ClassesPlot(sheet, compare)

    what = "known classes" if classes.name is None else truncate(str(classes.name))
    lack = ""
    if found.n_left_out:
        have = "has no class and is" if found.n_left_out == 1 else "have no class and are"
        lack = f" {count(found.n_left_out, leaf_noun(now))} {have} not counted."
    about = (
        f"{str(leaf_noun(now)).capitalize()} of each cluster in each class ({what}), in the order "
        f"with the largest sum on the diagonal ({found.n_matched:,} of {found.n_rows:,}); the "
        f"darker a cell, the larger its share of the cluster.{lack}"
    )
    return Drawing(size_for(*found.table.shape), about, draw)


def _shepard(now: Clustering) -> Drawing:
    from hclust_widgets.clustering.shepard import shepard_of
    from hclust_widgets.plotting.shepard import ShepardPlot

    pairs = shepard_of(now)

    def draw(sheet: Sheet) -> ShepardPlot:
        return ShepardPlot(sheet, pairs, row_noun=str(leaf_noun(now)))

    some = "" if pairs.n_rows == now.tree.n_leaves else f" of {count(pairs.n_rows, 'sampled rows')}"
    darker = "" if pairs.counts is None else " Cells with more pairs are stronger (logarithm)."
    about = (
        f"Shepard plot: the distances of all pairs{some} against the heights at which they are "
        f"merged in the tree; on the dashed line they are the same.{darker}"
    )
    return Drawing((560, 460), about, draw, has_cut=False)


def _distances(
    now: Clustering, *, cmap: str = AUTO, labels: str | Sequence[Any] = "auto"
) -> Drawing:
    from hclust_widgets.clustering.distance_matrix import distance_matrix_of, distance_unit
    from hclust_widgets.plotting.base.colormaps import check_cmap
    from hclust_widgets.plotting.distance_matrix import DistanceMatrixPlot

    cmap = check_cmap(cmap)
    named = shown_labels(now, check_labels(labels, ("auto", "off")))
    found = distance_matrix_of(now)
    unit = distance_unit(now)

    def draw(sheet: Sheet) -> DistanceMatrixPlot:
        return DistanceMatrixPlot(
            sheet,
            now.tree,
            found.values,
            cmap=cmap,
            unit=unit,
            names=list(now.row_names()),
            show_labels=named,
        )

    means = " Each cell is the mean of several distances." if found.is_binned else ""
    stronger = "; the stronger, the nearer" if cmap == AUTO else ""
    about = (
        f"Distances between all pairs of {count(found.n_rows, leaf_noun(now))}, in the order of "
        f"the tree{stronger}. Colors go from 0 to {short(found.largest)} ({unit}). Squares on the "
        f"diagonal are the clusters, in their colors.{means}{_selected(now, 'marked at the side')}"
    )
    return Drawing((720, 560), about, draw, in_leaf_order=True)


def _height_for_names(rows: int, usual: float, gaps: float = 0.0) -> float:
    """Return a height in which each row has a line for its name, if that fits on a page.

    ``gaps`` are the pixels between blocks of rows, together.
    """
    return max(usual, NAME_LINE * rows + NAMES_BESIDE + gaps) if rows <= MAX_NAMED else usual


def _size_for_all_names(
    rows: int, usual: tuple[float, float], *, upright: bool
) -> tuple[float, float]:
    """Return a size in which each of so many leaves has room for its name, if there is one."""
    needed = NAME_LINE * rows + NAMES_BESIDE
    if needed > LARGEST:
        return usual
    wide, tall = usual
    return (max(wide, needed), tall) if upright else (wide, max(tall, needed))


def _features(now: Clustering) -> Features:
    if now.features is None:
        raise ValueError(_NEEDS_ROWS if now.precomputed is None else _NEEDS_A_TABLE)
    return now.features


def _heat_words(now: Clustering) -> str:
    if now.precomputed is not None:
        return "distances between the rows"
    return f"{_values(_features(now))} values"


def _values(features: Features) -> str:
    if features.scaling != "none" or features.row_scaling != "none":
        return "scaled"
    return "transformed" if len(features.transformed_at) else "unscaled"


def _locked(now: Clustering) -> str:
    """State what the solid parts of the line are, where there are any."""
    n = len(now.cut.locked)
    if not n:
        return ""
    be = "cluster that is" if n == 1 else "clusters that are"
    return f" The line is thick over the {be} locked, which stay when it moves."


def _selected(now: Clustering, how: str) -> str:
    rows = len(now.selected_leaves())
    if not rows:
        return ""
    return f" {count(rows, leaf_noun(now))} {'is' if rows == 1 else 'are'} selected and {how}."


#: By name: the function that makes a drawing, and the names of its options.
DRAWINGS: dict[str, tuple[Callable[..., Drawing], tuple[str, ...]]] = {
    "dendrogram": (
        _dendrogram,
        ("truncate_mode", "p", "orientation", "labels", "color_by", *TRACK_OPTIONS),
    ),
    "clustermap": (
        _clustermap,
        (
            "row_cluster",
            "col_cluster",
            *COLOR_OPTIONS,
            *TRACK_OPTIONS,
            *COLUMN_TRACK_OPTIONS,
            "labels",
            "row_split",
            "col_split",
            "gap",
            "sort_by",
            "column_sort_by",
        ),
    ),
    "scatter": (_scatter, ("x", "y", "labels", "color_by", *POINT_OPTIONS, "annotations")),
    "heatmap": (_heatmap, COLOR_OPTIONS),
    "distance": (_distance, ("a", "b")),
    "column_shares": (_column_shares, ()),
    "silhouette": (_silhouette, ()),
    "shepard": (_shepard, ()),
    "distances": (_distances, ("cmap", "labels")),
    "classes": (_classes, ("known",)),
}
