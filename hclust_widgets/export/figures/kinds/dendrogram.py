"""The dendrogram."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from hclust_widgets.clustering.clustering import Clustering
from hclust_widgets.clustering.heatmap.named_rows import check_labels, shown_labels
from hclust_widgets.clustering.points.point_columns import (
    check_color_by,
    column_to_color,
)
from hclust_widgets.clustering.summary import leaf_noun, row_noun
from hclust_widgets.common.checks import check_choice
from hclust_widgets.common.format import count, truncate
from hclust_widgets.table.columns.tracks import Track
from hclust_widgets.tree.layout import TRUNCATE_MODES, check_p

from .drawing import (
    Drawing,
    height_for_names,
    selected_words,
    size_for_all_names,
)
from .track_options import (
    drawn_tracks,
    read_row_sources,
)

if TYPE_CHECKING:
    from hclust_widgets.export.figures.sheet import Sheet

__all__ = ["dendrogram"]


def dendrogram(
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
    """Check the options of a dendrogram, and work out its strips and its size."""
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
    sources = read_row_sources(now, annotations, row_colors)
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
        f"{selected_words(now, 'marked by ticks')}"
    )
    tall = 400 if upright else height_for_names(now.tree.n_leaves, 620)
    leaf = (720.0 - 60.0 - RIGHT_MARGIN) / now.tree.n_leaves
    leaf = leaf if upright and truncate_mode is None else 0.0
    tall += tracks_depth(strips, leaf) + tracks_legend(strips, 720.0)
    usual = (720.0, float(tall))
    if shown is not True or truncate_mode is not None:
        return Drawing(usual, about, draw, in_leaf_order=True)
    size = size_for_all_names(now.tree.n_leaves, usual, upright=upright)
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


def _locked(now: Clustering) -> str:
    """State what the solid parts of the line are, where there are any."""
    n = len(now.cut.locked)
    if not n:
        return ""
    be = "cluster that is" if n == 1 else "clusters that are"
    return f" The line is thick over the {be} locked, which stay when it moves."
