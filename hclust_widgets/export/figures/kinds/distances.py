"""Distances: of two rows, column by column, and of all pairs of rows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from hclust_widgets.analysis.row_comparison import compare_rows, format_row_values, row_position
from hclust_widgets.clustering.clustering import Clustering
from hclust_widgets.clustering.heatmap.named_rows import check_labels, shown_labels
from hclust_widgets.clustering.summary import leaf_noun
from hclust_widgets.common.format import count, truncate
from hclust_widgets.export.figures.heat_colors import (
    short,
)
from hclust_widgets.plotting.base.colormaps import AUTO

from .drawing import (
    SMALLEST,
    Drawing,
    selected_words,
    table_features,
)

if TYPE_CHECKING:
    from hclust_widgets.export.figures.sheet import Sheet

__all__ = ["distance", "distances"]


def distance(now: Clustering, *, a: Any = None, b: Any = None) -> Drawing:
    """Find the two rows to compare; by default those of the largest and the smallest value."""
    from hclust_widgets.plotting.distance import DistancePlot, height_for

    features = table_features(now)
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


def distances(
    now: Clustering, *, cmap: str = AUTO, labels: str | Sequence[Any] = "auto"
) -> Drawing:
    """Check the options of the matrix of distances, and compute it."""
    from hclust_widgets.clustering.distances.distance_matrix import (
        distance_matrix_of,
        distance_unit,
    )
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
        f"diagonal are the clusters, in their colors.{means}"
        f"{selected_words(now, 'marked at the side')}"
    )
    return Drawing((720, 560), about, draw, in_leaf_order=True)
