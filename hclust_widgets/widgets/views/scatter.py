"""`ScatterWidget`: rows as points."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import ipywidgets as W
import traitlets

from hclust_widgets.clustering.heatmap.named_rows import shown_labels
from hclust_widgets.clustering.heatmap.tracks import offered_tracks
from hclust_widgets.clustering.points.embeddings import embed, embedding_of, note_of
from hclust_widgets.clustering.points.point_columns import (
    POINT_OPTIONS,
    PointColumns,
    point_columns,
    point_names,
)
from hclust_widgets.clustering.summary import leaf_noun, row_noun, units
from hclust_widgets.common.checks import check_choice
from hclust_widgets.plotting.scatter import ScatterPlot
from hclust_widgets.state.cluster_state import RefusedError
from hclust_widgets.state.refusals import refusing
from hclust_widgets.table.axes import default_axes
from hclust_widgets.widgets.base.toolbar import dropdown
from hclust_widgets.widgets.controls.embedding_panel import EmbeddingPanel
from hclust_widgets.widgets.views.options.color_by import PointInputs, PointOptions
from hclust_widgets.widgets.views.options.label_options import LabelOptions

from . import messages
from .figure_view import FigureView, clusters_in_words, features_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hclust_widgets.clustering.clustering import Clustering
    from hclust_widgets.plotting.base.canvas import FigureCanvas

__all__ = ["ScatterWidget"]


# Widths in CSS pixels: of a menu of axes, of what is beside its text, of a letter of a long name.
_MENU, _WIDEST_MENU = 150, 240
_BESIDE_TEXT, _LETTER = 48, 7.5


def _fit_axis_menu(control: W.Widget, names: Sequence[str]) -> None:
    """Let a menu grow to its longest name where the line has room, and no further."""
    longest = max(map(len, names), default=0)
    width = min(_WIDEST_MENU, max(_MENU, round(_BESIDE_TEXT + _LETTER * longest)))
    control.layout.flex = f"1 1 {_MENU}px"
    control.layout.max_width = f"{width}px"


class ScatterWidget(PointOptions, LabelOptions, FigureView):
    """Rows as points, colored and marked by their cluster.

    Parameters
    ----------
    data : DataFrame, ClusterState, linkage matrix or AgglomerativeClustering
        A tree needs its ``table`` as well.
    x, y : str, optional
        Columns of the table in their own units, compared or not, principal components of the
        scaled values ("PC 1" to "PC 4"), or places by the distances of the tree: "MDS 1" and
        "MDS 2" (classical scaling), "t-SNE 1", "t-SNE 2", "UMAP 1" and "UMAP 2" (with umap-learn),
        which are computed when they are asked for. Default: two columns that spread the points out;
        MDS where only distances were handed in.
    labels : {"auto", "off"} or list of str
        Row names beside the points: if they are few, never; or those of these rows only, with lines
        to those further away.
    color_by : str
        Colors and markers: "clusters"; "known", those of the column with the role "known"; or the
        name of a column: of numbers and dates a scale of colors, of anything else a color for each
        value.
    size_by : str, optional
        A column of numbers or dates: the area of a point grows with it, up to 16 times.
    marker_by : str, optional
        A column of up to seven values, each with a marker of its own.
    names_from : str, optional
        A column whose values stand beside the points in place of the row names. Where a value of
        color, size or marker is missing, the point is gray.
    controls : bool
        Whether to show the state's controls.
    height : int
        Height of the figure in CSS pixels.
    rendering : {"live", "figure"}
        Drawn in the browser, where the cut follows the pointer, or by matplotlib.
    **options
        Options of :class:`~hclust_widgets.ClusterState`, unless ``data`` is one.
    """

    options = (*FigureView.options, "rendering", "x", "y", "labels", "color_by", *POINT_OPTIONS)
    x = traitlets.Any(None, allow_none=True)
    y = traitlets.Any(None, allow_none=True)
    page_parts = ("scatter",)
    _title = "Scatter"
    _live_options = ("x", "y", "labels", "color_by", *POINT_OPTIONS)
    _point_inputs: PointInputs | None = None
    embedding_panel: EmbeddingPanel | None = None
    _default_height = 440

    def _build(self) -> None:
        self._check_labels()
        self._choose_axes()
        super()._build()

    @property
    def point_inputs(self) -> PointInputs | None:
        """The controls of the columns that points tell, if there are axes."""
        self.ensure_parts()
        return self._point_inputs

    def _choose_axes(self) -> None:
        axes = self.state.axes() if self._has_values() and None in (self.x, self.y) else {}
        if not axes:
            return
        x, y = default_axes(axes)
        if self.x is None:
            self.x = x if self.y != x else y
        if self.y is None:
            self.y = y if self.x != y else x

    @traitlets.validate("x", "y")
    def _validate_axis(self, proposal: Any) -> Any:
        value, now = proposal["value"], self.state.clustering
        if value is None or (now.features is None and now.precomputed is None):
            return value
        embedding = embedding_of(value)
        if embedding is not None and str(value) not in self.state.axes():
            with refusing():
                embed(now, embedding)
        check_choice(proposal["trait"].name, str(value), tuple(self.state.axes()))
        return str(value)

    def _make_option_inputs(self) -> Sequence[W.Widget]:
        if not self._has_values():
            return ()
        axes = self.state.axes()
        if not axes:  # `_make_plot` raises then, and the sentence is shown
            return ()
        known = tuple(axes)
        axis_inputs = [
            self._bind(dropdown(name, known, getattr(self, name), width="auto"), name)
            for name in ("x", "y")
        ]
        for control in axis_inputs:
            _fit_axis_menu(control, known)
        self._point_inputs = points = PointInputs(self)
        for name, control in (("color_by", points.color), *points.columns.items()):
            self._bind(control, name)
        return [*axis_inputs, points]

    def _update_option_inputs(self) -> None:
        """Offer the present axes; one that no longer exists is replaced by the first free one.

        Fewer columns have fewer principal components.
        """
        if self.columns_changed():
            self.follow_columns()
            if self.point_inputs is not None:
                named = (self.color_by, *(getattr(self, name) or "" for name in POINT_OPTIONS))
                with self.controls_follow():
                    self.point_inputs.offer(
                        offered_tracks(self.state.clustering, self.track_sources, named)
                    )
        if self.embedding_panel is not None:
            self.embedding_panel.follow()
        if not self._has_values():
            return
        self.follow_axes()
        known = tuple(self.state.axes())
        if not known or not self.option_inputs:
            return
        with self.state.thread_lock:
            self._follow_axes(known)

    def _has_values(self) -> bool:
        now = self.state.clustering
        return now.features is not None or now.precomputed is not None

    def _make_settings(self) -> Sequence[W.Widget]:
        if not self._has_values():
            return ()
        self.embedding_panel = EmbeddingPanel(self)
        return (self.embedding_panel.panel,)

    def deactivate(self) -> None:
        """Stop following the state, and computing."""
        super().deactivate()
        if self.embedding_panel is not None:
            self.embedding_panel.cancel()

    def _follow_axes(self, known: tuple[str, ...]) -> None:
        for name in ("x", "y"):
            control = self.option_inputs[name]
            if getattr(self, name) not in known:
                other = self.y if name == "x" else self.x
                free = next((one for one in known if one != other), known[0])
                with self.state.history.as_side_effect():
                    setattr(self, name, free)
            if tuple(control.options) != known:
                with self.controls_follow():
                    control.options = known
                    control.value = getattr(self, name)
                _fit_axis_menu(control, known)

    def _make_plot(self, picture: FigureCanvas, now: Clustering) -> ScatterPlot:
        if now.precomputed is None:
            features_of(now)
        axes, unit = self.state.axes(now.features), units(now)
        if not axes:
            raise RefusedError(messages.NO_AXES if now.features else messages.NO_MDS)
        x, y = (axes.get(name) or next(iter(axes.values())) for name in (self.x, self.y))
        shown = self._columns(now)
        return ScatterPlot(
            picture,
            x.values,
            y.values,
            x_label=x.label,
            y_label=y.label,
            x_unit=unit.get(x.name, ""),
            y_unit=unit.get(y.name, ""),
            x_is_year=x.is_year,
            y_is_year=y.is_year,
            names=point_names(now, shown),
            show_labels=shown_labels(now, self.labels, strict=False),
            row_noun=row_noun(now),
            leaf_rows=None if now.groups is None else now.groups.sizes,
            color=shown.color,
            size=shown.size,
            marker=shown.marker,
        )

    def _columns(self, now: Clustering) -> PointColumns:
        options = {name: getattr(self, name) for name in ("color_by", *POINT_OPTIONS)}
        return point_columns(now, options, self.track_sources)

    def _alt_text(self, now: Clustering) -> str:
        note = note_of(self.x, self.y)
        return (
            f"Scatter plot of {self.y} against {self.x}, {leaf_noun(now)} in the "
            f"{self._columns(now).in_words(self.color_by)}: {clusters_in_words(now)}."
            f"{' ' * bool(note)}{note}"
        )
