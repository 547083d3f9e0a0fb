"""The clustermap, and the heatmap of the same values without trees."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

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
from hclust_widgets.clustering.heatmap.column_order import (
    column_order_in_words,
    sorted_columns,
)
from hclust_widgets.clustering.heatmap.column_tracks import (
    column_tracks_in_words,
)
from hclust_widgets.clustering.heatmap.named_rows import check_labels, shown_labels
from hclust_widgets.clustering.heatmap.row_order import (
    order_in_words,
    sorted_rows,
)
from hclust_widgets.clustering.summary import leaf_noun
from hclust_widgets.common.constants import BLOCK_GAP
from hclust_widgets.export.figures.heat_colors import (
    color_options,
    colors_in_words,
)
from hclust_widgets.plotting.base.cell_format import check_fmt
from hclust_widgets.plotting.base.colormaps import AUTO
from hclust_widgets.table.columns.tracks import tracks_in_words

from .drawing import (
    Drawing,
    height_for_names,
    selected_words,
    table_features,
    values_word,
)
from .track_options import (
    column_sorting,
    drawn_column_tracks,
    drawn_tracks,
    sorting_tracks,
    splitting,
)

if TYPE_CHECKING:
    from hclust_widgets.export.figures.sheet import Sheet

__all__ = ["clustermap", "heatmap"]


def clustermap(
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
    """Check the options of a clustermap, and work out its trees, order, blocks and tracks."""
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
        f"{selected_words(now, 'marked beside it')}"
    )
    tall = height_for_names(now.tree.n_leaves, 560, gap * len(blocks[0].breaks))
    tall += tracks_height(shown, above, 720)
    return Drawing(
        (720, tall), about, draw, in_leaf_order=row_cluster and not by and within is None
    )


def heatmap(
    now: Clustering,
    *,
    cmap: str = AUTO,
    color_scale: Any = None,
    annot: bool = False,
    fmt: str = ".2g",
    **scale: Any,
) -> Drawing:
    """Check the options of a heatmap in the order of the table."""
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
    tall = height_for_names(now.tree.n_leaves, 560)
    return Drawing((720, tall), about, draw, has_cut=False)


def _heat_words(now: Clustering) -> str:
    if now.precomputed is not None:
        return "distances between the rows"
    return f"{values_word(table_features(now))} values"
