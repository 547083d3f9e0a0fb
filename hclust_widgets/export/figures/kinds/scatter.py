"""The scatter plot."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from hclust_widgets.clustering.clustering import Clustering
from hclust_widgets.clustering.heatmap.named_rows import check_labels, shown_labels
from hclust_widgets.clustering.points.embeddings import chosen_axes, note_of
from hclust_widgets.clustering.points.point_columns import (
    POINT_OPTIONS,
    check_color_by,
    check_column,
    point_columns,
    point_names,
)
from hclust_widgets.clustering.summary import leaf_noun, row_noun, units
from hclust_widgets.common.format import truncate

from .drawing import (
    Drawing,
    selected_words,
    table_features,
)
from .track_options import (
    read_row_sources,
)

if TYPE_CHECKING:
    from hclust_widgets.export.figures.sheet import Sheet

__all__ = ["scatter"]


def scatter(
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
    """Check the options of a scatter plot: axes, and columns that color, size, shape and name."""
    from hclust_widgets.plotting.scatter import ScatterPlot

    if now.precomputed is None:
        table_features(now)
    axes, x, y = chosen_axes(now, x, y)
    note = note_of(x, y)
    across, up, unit = axes[x], axes[y], units(now)
    sources = read_row_sources(now, annotations)
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
        f"the {shown.in_words(color_by)}.{' ' * bool(note)}{note}{selected_words(now, 'ringed')}"
    )
    return Drawing((640, 480), about, draw)
