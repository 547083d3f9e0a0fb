"""Names of the figures: the function that makes each, and its options."""

from __future__ import annotations

from collections.abc import Callable

from hclust_widgets.clustering.points.point_columns import POINT_OPTIONS

from .heat_colors import COLOR_OPTIONS
from .kinds.clustermap import clustermap, heatmap
from .kinds.dendrogram import dendrogram
from .kinds.distances import distance, distances
from .kinds.drawing import Drawing
from .kinds.evaluation import classes, column_shares, shepard, silhouette
from .kinds.scatter import scatter
from .kinds.track_options import COLUMN_TRACK_OPTIONS, TRACK_OPTIONS

__all__ = ["DRAWINGS"]

#: By name: the function that makes a drawing, and the names of its options.
DRAWINGS: dict[str, tuple[Callable[..., Drawing], tuple[str, ...]]] = {
    "dendrogram": (
        dendrogram,
        ("truncate_mode", "p", "orientation", "labels", "color_by", *TRACK_OPTIONS),
    ),
    "clustermap": (
        clustermap,
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
    "scatter": (scatter, ("x", "y", "labels", "color_by", *POINT_OPTIONS, "annotations")),
    "heatmap": (heatmap, COLOR_OPTIONS),
    "distance": (distance, ("a", "b")),
    "column_shares": (column_shares, ()),
    "silhouette": (silhouette, ()),
    "shepard": (shepard, ()),
    "distances": (distances, ("cmap", "labels")),
    "classes": (classes, ("known",)),
}
