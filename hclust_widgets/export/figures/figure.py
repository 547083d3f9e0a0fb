"""Figures for reports: what the views show, at any size and resolution."""

from __future__ import annotations

from numbers import Real
from typing import TYPE_CHECKING, Any

from hclust_widgets.clustering.clustering import Clustering
from hclust_widgets.common.checks import check_choice, reject_unknown
from hclust_widgets.plotting.base.theme import DARK, LIGHT, Theme

from .captions import caption
from .figure_kinds import DRAWINGS
from .kinds.drawing import LARGEST, SMALLEST, Drawing
from .sheet import Sheet

if TYPE_CHECKING:
    from matplotlib.figure import Figure

__all__ = ["FIGURES", "caption", "figure"]

#: Names of the figures.
FIGURES = tuple(DRAWINGS)

THEMES = {"light": LIGHT, "dark": DARK}
COMMON = ("caption", "width", "height", "dpi", "theme")

DPI = (30, 1536)
MAX_DOTS = 32_000  # along one side: matplotlib draws up to 65,535, and a caption comes on top


def figure(
    now: Clustering,
    name: str,
    *,
    caption: bool = False,
    width: float | None = None,
    height: float | None = None,
    dpi: float = 300,
    theme: str | Theme = "light",
    **options: Any,
) -> Figure:
    """Draw a clustering as a figure for a report.

    Parameters
    ----------
    now : Clustering
    name : {"dendrogram", "clustermap", "scatter", "heatmap", "distance", "column_shares", \
        "silhouette", "shepard", "distances", "classes"}
    caption : bool
        True to write below the figure what it shows and how it was computed
        (:func:`~hclust_widgets.export.figures.captions.caption`). It comes on top of the height.
    width, height : float, optional
        Size of the picture in CSS pixels of 1/96 inch: 624 are 6.5 inches, the text of a page.
        Text keeps its size (8 points) in figures of every size. The default depends on the figure.
    dpi : float
        Resolution when the figure is saved as pixels.
    theme : {"light", "dark"} or Theme
    **options
        As for the view of the same kind. Dendrogram: ``truncate_mode, p, orientation, labels``
        (with "on" the default size grows until each row has room for its name; of a list of names
        only these, with lines to their rows);
        clustermap: ``row_cluster, col_cluster, annotations, row_colors, tracks,
        column_annotations, col_colors, column_tracks, row_split, col_split, gap, sort_by,
        column_sort_by``;
        clustermap and heatmap: ``cmap, norm, center, vmin, vmax, robust, annot, fmt``; scatter:
        ``x, y, size_by, marker_by, names_from``; dendrogram and scatter: ``color_by`` ("clusters",
        "known" for the known classes, or a column) and ``annotations``, whose names it can have as
        well; dendrogram: ``row_colors, tracks``;
        distance: ``a, b``; distances: ``cmap, labels``; classes: ``known``, as
        :meth:`~hclust_widgets.ClusterState.compare_classes` takes it.

    Returns
    -------
    matplotlib.figure.Figure
        For ``savefig`` in any format. In SVG and PDF text stays text. pyplot does not know of it.

    Raises
    ------
    TypeError
        For an unknown option; the sentence names the near miss.
    ValueError
        For an unknown figure or value, or a figure of values without a table.
    """
    check_choice("figure", name, FIGURES)
    make, known = DRAWINGS[name]
    where = f"The {name} figure"
    reject_unknown(where, {o: v for o, v in options.items() if o not in known}, (*known, *COMMON))
    if not isinstance(caption, bool):
        raise TypeError(f"caption must be True or False, not {caption!r}.")
    if not isinstance(theme, Theme):
        check_choice("theme", theme, tuple(THEMES))
        theme = THEMES[theme]
    drawing = make(now, **options)
    wide = _size("width", drawing.size[0] if width is None else width, SMALLEST[0])
    tall = _size("height", drawing.size[1] if height is None else height, SMALLEST[1])
    _check_dpi(dpi, max(wide, tall))
    words = _below(drawing, now, sized=(wide, tall) == drawing.size) if caption else ""
    sheet = Sheet(wide, tall, dpr=float(dpi) / 96, theme=theme, caption=words)
    plot = drawing.draw(sheet)
    if drawing.has_cut:
        plot.set_cut(now.cut, now.selected_leaves(), annotations=now.annotations)
    return sheet.figure


def _below(drawing: Drawing, now: Clustering, *, sized: bool) -> str:
    grown = drawing.grown if sized else ""
    words = caption(now, cut=drawing.has_cut, leaf_order=drawing.in_leaf_order)
    return f"{drawing.about}{grown} {words}"


def _size(what: str, value: Any, least: int) -> float:
    if isinstance(value, bool) or not isinstance(value, Real):
        raise TypeError(f"{what} must be a number of CSS pixels, not {value!r}.")
    if not least <= float(value) <= LARGEST:
        raise ValueError(
            f"{what}={value} is out of range: figures are {least} to {LARGEST:,} CSS pixels "
            f"{'wide' if what == 'width' else 'high'} (96 are an inch)."
        )
    return float(value)


def _check_dpi(dpi: Any, longest: float) -> None:
    if isinstance(dpi, bool) or not isinstance(dpi, Real):
        raise TypeError(f"dpi must be a number, not {dpi!r}.")
    least, most = DPI
    if not least <= float(dpi) <= most:
        raise ValueError(f"dpi={dpi} is out of range: it is {least} to {most:,}.")
    dots = longest * float(dpi) / 96
    if dots > MAX_DOTS:
        raise ValueError(
            f"dpi={dpi} makes {longest:,.0f} CSS pixels {dots:,.0f} dots long, of at most "
            f"{MAX_DOTS:,}: choose a lower dpi or a smaller figure."
        )
