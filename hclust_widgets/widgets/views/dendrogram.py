"""`DendrogramWidget`: the tree with its cut."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

import ipywidgets as W
import traitlets

from hclust_widgets.analysis.cuts.evidence import INDEX_TITLE
from hclust_widgets.clustering.heatmap.named_rows import shown_labels
from hclust_widgets.clustering.heatmap.tracks import (
    TrackSources,
    chosen_tracks,
    known_track,
    offered_tracks,
)
from hclust_widgets.clustering.points.point_columns import column_to_color
from hclust_widgets.clustering.summary import leaf_noun, row_noun
from hclust_widgets.common.format import count, height
from hclust_widgets.plotting.base.orientation import ORIENTATIONS
from hclust_widgets.plotting.dendrogram import RIGHT_MARGIN, DendrogramPlot
from hclust_widgets.plotting.marks.leaf_tracks import (
    leaf_tracks_in_words,
    tracks_depth,
    tracks_legend,
)
from hclust_widgets.serialize.evidence import RIBBON_CHOICES
from hclust_widgets.state.cluster_state import StateTrait
from hclust_widgets.tree.layout import TRUNCATE_MODES, check_p
from hclust_widgets.widgets.base.toolbar import dropdown, set_width
from hclust_widgets.widgets.base.traits import choice_trait
from hclust_widgets.widgets.controls.state_controls import WITH_ORDER
from hclust_widgets.widgets.views.options.color_by import ColorBy, color_by_input, show_colors
from hclust_widgets.widgets.views.options.label_options import (
    LabelOptions,
    LabelsTrait,
    names_input,
)
from hclust_widgets.widgets.views.options.track_options import TrackInput, TrackOptions

from . import messages
from .figure_view import FigureView, clusters_in_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hclust_widgets.clustering.clustering import Clustering
    from hclust_widgets.plotting.base.canvas import FigureCanvas

__all__ = ["DendrogramWidget"]

LABELS = ("auto", "on", "off")


class DendrogramWidget(TrackOptions, ColorBy, LabelOptions, FigureView):
    """The tree with its cut, branches colored as the clusters.

    Parameters
    ----------
    data : DataFrame, ClusterState, linkage matrix or AgglomerativeClustering
    truncate_mode : {None, "lastp", "level"}
        As in ``scipy.cluster.hierarchy.dendrogram``.
    p : int
        Clusters that "lastp" leaves, or levels that "level" shows.
    orientation : {"top", "bottom", "left", "right"}
        Where the root is.
    labels : {"auto", "on", "off"} or list of str
        Row names at the leaves: if there is space, always, never; or those of these rows only, with
        lines to their leaves.
    color_by : str
        Colors of the strip below the leaves: of the clusters, or of the known classes, those of the
        column with the role "known".
    annotations, row_colors, tracks : optional
        What is shown of each row in strips below the leaves, as in :class:`ClustermapWidget`: what
        is handed in is drawn, and other columns can be turned on in the view.
    controls : bool
        Whether to show the state's controls.
    height : int
        Height of the figure in CSS pixels.
    rendering : {"live", "figure"}
        Drawn in the browser, where the cut follows the pointer, or by matplotlib.
    ribbon : str
        Index that stands beside the height axis of the live tree, such as "silhouette": a column
        of :meth:`ClusterState.evidence`. Default: "", none.
    **options
        Options of :class:`~hclust_widgets.ClusterState`, unless ``data`` is one.

    Examples
    --------
    >>> from hclust_widgets import DendrogramWidget, load_mpg
    >>> view = DendrogramWidget(load_mpg(), n_clusters=4, truncate_mode="lastp", p=48)
    >>> view.state.n_clusters
    4
    """

    options = (
        *FigureView.options,
        "rendering",
        "truncate_mode",
        "p",
        "orientation",
        "labels",
        "ribbon",
        "annotations",
        "row_colors",
        "tracks",
        "color_by",
    )
    truncate_mode = choice_trait((None, *TRUNCATE_MODES), None)
    p = StateTrait(30)
    orientation = choice_trait(ORIENTATIONS, "top")
    labels = LabelsTrait(LABELS)
    ribbon = choice_trait(RIBBON_CHOICES, "")
    page_parts = ("tree",)
    _live_options = ("ribbon", "tracks", "color_by")
    _title = "Tree"
    _controls_shown = WITH_ORDER
    _figure_only: ClassVar[dict[str, Any]] = {
        "truncate_mode": None,
        "orientation": "top",
        "labels": "auto",
    }
    _default_height = 340
    _growth = 0.11

    def __init__(self, data: Any, *, tracks: Any = None, **options: Any) -> None:
        # After what they are chosen from.
        last = {} if tracks is None else {"tracks": tracks}
        if "color_by" in options:
            last["color_by"] = options.pop("color_by")
        super().__init__(data, **options, **last)

    @property
    def track_sources(self) -> TrackSources:
        """Annotations that were handed in, here or to the view around this one."""
        return self._handed_in or self._shared_sources

    def _sources(self) -> TrackSources:
        return self.track_sources

    def page_options(self) -> dict[str, Any]:
        """Return the options of a page, with the annotations that were handed in."""
        return {**super().page_options(), "annotations": self.track_sources}

    @traitlets.validate("p")
    def _validate_p(self, proposal: Any) -> int:
        return check_p(proposal["value"])

    def _make_option_inputs(self) -> Sequence[W.Widget]:
        return (
            self._bind(
                dropdown(
                    "Leaves",
                    [("all", ""), ("last p clusters", "lastp"), ("p levels", "level")],
                    "",
                    width="190px",
                    tooltip="Which leaves are drawn: all, or a shortened tree",
                ),
                "truncate_mode",
            ),
            self._bind(
                set_width(W.BoundedIntText(description="p", min=0, max=100_000), "120px"), "p"
            ),
            self._bind(
                dropdown("Root", ORIENTATIONS, "top", width="130px", tooltip="Where the root is"),
                "orientation",
            ),
            self._bind(names_input(LABELS), "labels"),
            self._bind(color_by_input(), "color_by"),
            self._bind(TrackInput(only_rows=True), "tracks"),
        )

    def _make_settings(self) -> Sequence[W.Widget]:
        titles = {**INDEX_TITLE, "gap": messages.GAP_ELSEWHERE}
        choice = dropdown(
            "Evidence",
            [("none", ""), *((titles[name], name) for name in RIBBON_CHOICES if name)],
            self.ribbon,
            width="330px",
            tooltip=messages.RIBBON_TOOLTIP,
        )
        traitlets.link((self, "ribbon"), (choice, "value"))
        self.option_inputs["ribbon"] = choice
        return (choice,)

    def _build(self) -> None:
        self._check_labels()
        self._check_tracks()
        super()._build()

    def _make_parts(self) -> None:
        super()._make_parts()
        if not self._owns_page_info:  # an explorer has them beside its clustermap
            self.option_inputs["tracks"].layout.display = "none"

    def _update_option_inputs(self) -> None:
        if self.columns_changed():
            self.follow_columns()
            now, control = self.state.clustering, self.option_inputs["color_by"]
            tracks = offered_tracks(now, self.track_sources, (self.color_by, *self.tracks))
            offered = tuple(track.name for track in tracks)
            self.option_inputs["tracks"].offer(offered)
            with self.controls_follow():
                show_colors(control, self.state, tracks, self.color_by)
            hidden = known_track(now) is None and self.color_by == "clusters"
            control.layout.display = "none" if hidden else None
        if "ribbon" in self.option_inputs:  # what stands beside the live tree only
            self.option_inputs["ribbon"].layout.display = None if self._is_live else "none"
        hidden = self._is_live or self.truncate_mode is None
        self.option_inputs["p"].layout.display = "none" if hidden else None

    def _figure_size(self, width: int) -> tuple[int, int]:
        upright = self.orientation in ("top", "bottom")
        wide = max(self.figure_width(width), 240)
        if self.height:
            return wide, self.height
        shown = chosen_tracks(self.state.clustering, self.track_sources, self.tracks)
        n, shortened = self.state.tree.n_leaves, self.truncate_mode is not None
        leaf = 0.0 if shortened or not upright else (wide - 60 - RIGHT_MARGIN) / n
        more = tracks_depth(shown, leaf) + tracks_legend(shown, wide)
        return wide, round((self._grown(width) if upright else 620) + more)

    def _make_plot(self, picture: FigureCanvas, now: Clustering) -> DendrogramPlot:
        return DendrogramPlot(
            picture,
            now.tree,
            truncate_mode=self.truncate_mode,
            p=self.p,
            orientation=self.orientation,
            labels=list(now.row_names()),
            show_labels=shown_labels(now, self.labels, strict=False),
            row_noun=row_noun(now),
            leaf_rows=None if now.groups is None else now.groups.sizes,
            classes=column_to_color(now, self.color_by, self.track_sources),
            tracks=chosen_tracks(now, self.track_sources, self.tracks),
        )

    def _alt_text(self, now: Clustering) -> str:
        root = height(float(now.tree.heights[-1])) if now.tree.n_leaves > 1 else "0"
        cut = now.cut
        at = "different heights" if cut.is_uneven else height(cut.distance_threshold)
        return (
            f"Dendrogram of {count(now.tree.n_leaves, leaf_noun(now))}, root at height {root}, cut "
            f"at {at} into {clusters_in_words(now)}."
            f"{leaf_tracks_in_words(chosen_tracks(now, self.track_sources, self.tracks))}"
        )
