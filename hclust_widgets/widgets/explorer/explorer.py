"""`ClusterExplorer`: summary, controls, tree, clustermap, scatter and tabs, all linked."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

import ipywidgets as W
import numpy as np
import traitlets

from hclust_widgets.clustering.heatmap.column_order import check_column_sort_by
from hclust_widgets.clustering.heatmap.column_tracks import (
    check_column_tracks,
    column_track_names,
    named_sources,
)
from hclust_widgets.clustering.heatmap.named_rows import check_labels, check_names
from hclust_widgets.clustering.heatmap.row_order import check_sort_by
from hclust_widgets.clustering.heatmap.tracks import check_tracks, track_names
from hclust_widgets.clustering.points.embeddings import check_embedding, embedding_of
from hclust_widgets.clustering.points.point_columns import (
    POINT_OPTIONS,
    check_name,
    fitting_options,
)
from hclust_widgets.clustering.summary import row_noun
from hclust_widgets.common.checks import check_choice
from hclust_widgets.common.constants import EXPLORER
from hclust_widgets.common.format import count
from hclust_widgets.plotting.base.colormaps import AUTO, check_cmap
from hclust_widgets.plotting.base.track_colors import read_column_sources, read_sources
from hclust_widgets.serialize.evidence import RIBBON_CHOICES
from hclust_widgets.state.cluster_state import RefusedTypeError, StateTrait
from hclust_widgets.state.refusals import refusing
from hclust_widgets.table.axes import default_axes
from hclust_widgets.widgets.base import markup
from hclust_widgets.widgets.base.reading_panel import ReadingPanel
from hclust_widgets.widgets.base.render_thread import renderer
from hclust_widgets.widgets.base.summary_sentence import SummarySentence
from hclust_widgets.widgets.base.toolbar import search_slot
from hclust_widgets.widgets.base.traits import choice_trait
from hclust_widgets.widgets.base.view import (
    FALLBACK_IMAGE_WIDTH,
    HANDED_IN,
    View,
    close_deep,
    descendants,
)
from hclust_widgets.widgets.controls.embedding_panel import EmbeddingPanel
from hclust_widgets.widgets.controls.state_controls import WITH_ORDER, StateControls
from hclust_widgets.widgets.live.live_view import PARTS, Live
from hclust_widgets.widgets.live.slider_sync import LiveSync
from hclust_widgets.widgets.views.color_view import (
    COLOR_TRAITS,
    VIEW_OPTIONS,
    ColorTraits,
    check_color_trait,
)
from hclust_widgets.widgets.views.column_shares import ColumnSharesWidget
from hclust_widgets.widgets.views.dendrogram import DendrogramWidget
from hclust_widgets.widgets.views.distance import DistanceWidget
from hclust_widgets.widgets.views.distance_matrix import DistanceMatrixWidget
from hclust_widgets.widgets.views.evidence import EvidenceWidget
from hclust_widgets.widgets.views.figure_view import (
    RENDERINGS,
    FigureView,
    default_rendering,
    rendering_switch,
)
from hclust_widgets.widgets.views.heatmaps import ClustermapWidget, HeatmapWidget
from hclust_widgets.widgets.views.options.block_options import (
    BLOCK_OPTIONS,
    BlockOptions,
    check_block_option,
    series_as_annotation,
)
from hclust_widgets.widgets.views.options.color_by import PointOptions
from hclust_widgets.widgets.views.options.column_track_options import COLUMN_TRACK_OPTIONS
from hclust_widgets.widgets.views.options.label_options import LabelOptions
from hclust_widgets.widgets.views.options.removed_annotations import leave_out_removed
from hclust_widgets.widgets.views.options.sort_options import SortOptions
from hclust_widgets.widgets.views.scatter import ScatterWidget

from .background_reading import BackgroundReading
from .cluster_cards import ClusterCards
from .code_tab import CodeTab
from .exchanged_annotations import ExchangedAnnotations
from .export_tab import ExportTab
from .gap_offer import GapOffer
from .transposing import Transposing
from .view_options import OPTIONS
from .walkthrough import Walkthrough

if TYPE_CHECKING:
    import os
    from collections.abc import Callable, Mapping

    from numpy.typing import NDArray

    from hclust_widgets.clustering.clustering import Clustering
    from hclust_widgets.clustering.cuts.category_blocks import CategorySplit
    from hclust_widgets.clustering.heatmap.row_order import SortKey
    from hclust_widgets.clustering.heatmap.tracks import TrackSources
    from hclust_widgets.state.cluster_state import ClusterState
    from hclust_widgets.table.features import Features

    from .explorer_protocol import Explorer
    from .table_source import TableSource

__all__ = ["ClusterExplorer"]

# Clustermap and scatter stand side by side if both have their minimal width, in CSS pixels.
MIN_LEFT_WIDTH, MIN_RIGHT_WIDTH, GAP = EXPLORER["left_min_width"], EXPLORER["right_min_width"], 20
LEFT_SHARE = EXPLORER["left_share"] / 100  # of the width beyond the minimal widths
TABS = (
    "Clusters", "Where to cut", "What decides?", "Distances", "Distance matrix", "Heatmap", "Code",
    "Take away",
)  # fmt: skip
TRACK_OPTIONS = ("annotations", "row_colors", "tracks")
# Options that the explorer shares with its views, under the same name.
SHARED = {
    "dendrogram": ("truncate_mode", "p", "color_by"),
    "clustermap": (
        *COLOR_TRAITS,
        *TRACK_OPTIONS,
        *COLUMN_TRACK_OPTIONS,
        "sort_by",
        "column_sort_by",
        "labels",
        *BLOCK_OPTIONS,
    ),
    "heatmap": COLOR_TRAITS,
    "distance_matrix": ("labels",),
    "scatter": ("x", "y", "labels", "color_by", *POINT_OPTIONS),
}
# Options that choose among what is handed in: an empty list is a choice, too.
_CHOSEN = ("tracks", "column_tracks")
# Columns or annotations: views have them once annotations are shared.
_NAMED = ("color_by", *POINT_OPTIONS)


class ClusterExplorer(PointOptions, BlockOptions, SortOptions, LabelOptions, ColorTraits, View):
    """All views of one table and one cut, linked.

    Parameters
    ----------
    data : DataFrame, ClusterState, linkage matrix or AgglomerativeClustering
        For a tree pass its ``table`` as well: without it the views of values cannot be shown.
        A table in partitions is read first: :class:`PartitionsExplorer` is there at once.
    x, y : str, optional
        Axes of the scatter plot: columns of the table, "PC 1" to "PC 4", "MDS 1" and "MDS 2",
        "t-SNE 1" and "t-SNE 2": see :class:`ScatterWidget`.
    cmap : str
        Colormap of clustermap and heatmap; "auto" chooses one that suits the scaling.
    norm, center, vmin, vmax, robust, annot, fmt
        Their color scale, and the values in their cells: see :class:`ClustermapWidget`.
    annotations, row_colors, tracks : optional
        What stands in strips beside the clustermap: see :class:`ClustermapWidget`.
    column_annotations, col_colors, column_tracks : optional
        What stands in strips above it, of each column: see :class:`ClustermapWidget`.
    labels : {"auto", "off"} or list of str
        Which rows are named in tree, clustermap and scatter: see :class:`ClustermapWidget`.
    sort_by : optional
        What the clustermap's rows are sorted by: see :class:`ClustermapWidget`.
    column_sort_by : optional
        What its columns are sorted by: see :class:`ClustermapWidget`.
    row_split, col_split, gap : optional
        Blocks of the clustermap, with gaps between them: see :class:`ClustermapWidget`.
    color_by : str
        What colors the strip under the tree and the points of the scatter plot: "clusters";
        "known", the column with the role "known"; or the name of a column.
    size_by, marker_by, names_from : str, optional
        Columns that the size, the marker and the name of a point tell: see :class:`ScatterWidget`.
    distance_cmap : str
        Colormap of the matrix of distances; "auto": shades of gray.
    truncate_mode : {None, "lastp", "level"}
    p : int
        Truncate the tree's figure, as in ``scipy.cluster.hierarchy.dendrogram``.
    rendering : {"live", "figure"}
        Drawn in the browser, where the cut follows the pointer and needs no kernel, or by
        matplotlib, as for a report.
    ribbon : str
        Index of the clusters that stands beside the height axis of the live tree, such as
        "silhouette": a column of :meth:`ClusterState.evidence`. Default: "", none.
    title : str, optional
        The heading. Default: what is clustered, such as "Clusters of 392 cars"; "" for none.
    **options
        Options of :class:`~hclust_widgets.ClusterState`, unless ``data`` is one.

    Attributes
    ----------
    state : ClusterState
    state_controls : StateControls
        The toolbar; each control is an ipywidget.
    walkthrough : Walkthrough
        Saved states with captions, for presenting; the button *Present* shows it.
    dendrogram : DendrogramWidget
    clustermap : ClustermapWidget
    scatter : ScatterWidget
    distance : DistanceWidget
    distance_matrix : DistanceMatrixWidget
        The distances between all rows; live in the tab *Distance matrix*, once that is opened.
    heatmap : HeatmapWidget
    evidence : EvidenceWidget
        What speaks for each number of clusters; the tab *Where to cut*.
    column_shares : ColumnSharesWidget
    tabs : Tab
    cluster_cards : ClusterCards
        What the clusters are like; there the reader names and colors them.
    code_tab : CodeTab
    export_tab : ExportTab
    live_sync : LiveSync
        The live rendering.
    title_box, summary_box, notes_box : HTML
        The heading, the summary sentence, and the notes on the data.
    gap_offer : GapOffer
        Ways to keep rows that lack values, where many are lost.
    transposing : Transposing
        The button that exchanges rows and columns, in the settings.
    reading : ReadingPanel
        Says how far a table in partitions is read for other settings; nothing waits for it.
    shown : ClusterExplorer
        This explorer; while rows and columns are exchanged, that of the exchanged table, which
        stands in its place. :attr:`state`, :meth:`code` and :meth:`to_html` are those of it.
    table_source : TableSource or None
        The file that the table was read from, if known.

    Raises
    ------
    TypeError, ValueError
        If an option cannot be used: one sentence that names the option, row or column.

    Examples
    --------
    >>> from hclust_widgets import ClusterExplorer, load_mpg
    >>> explorer = ClusterExplorer(load_mpg(), x="mpg", y="weight")
    >>> explorer.state.n_clusters
    4
    """

    options = (
        "x", "y", *VIEW_OPTIONS, *TRACK_OPTIONS, *COLUMN_TRACK_OPTIONS, "truncate_mode", "p",
        "rendering", "title", "ribbon", "labels", *BLOCK_OPTIONS, "color_by", *POINT_OPTIONS,
        "sort_by", "column_sort_by", "distance_cmap",
    )  # fmt: skip
    page_parts = PARTS
    x = traitlets.Any(None, allow_none=True)
    y = traitlets.Any(None, allow_none=True)
    annotations = traitlets.Any(None, allow_none=True)
    row_colors = traitlets.Any(None, allow_none=True)
    tracks = StateTrait(())
    column_annotations = traitlets.Any(None, allow_none=True)
    col_colors = traitlets.Any(None, allow_none=True)
    column_tracks = StateTrait(())
    column_sort_by = StateTrait(())
    truncate_mode = traitlets.Any(None, allow_none=True)
    p = StateTrait(30)
    distance_cmap = StateTrait(AUTO)
    rendering = choice_trait(RENDERINGS, "live")
    ribbon = choice_trait(RIBBON_CHOICES, "")
    title = traitlets.Any(None, allow_none=True)

    state_controls = traitlets.Instance(StateControls)
    dendrogram = traitlets.Instance(DendrogramWidget)
    clustermap = traitlets.Instance(ClustermapWidget)
    scatter = traitlets.Instance(ScatterWidget)
    distance = traitlets.Instance(DistanceWidget)
    distance_matrix = traitlets.Instance(DistanceMatrixWidget)
    heatmap = traitlets.Instance(HeatmapWidget)
    evidence = traitlets.Instance(EvidenceWidget)
    column_shares = traitlets.Instance(ColumnSharesWidget)
    walkthrough = traitlets.Instance(Walkthrough)
    tabs = traitlets.Instance(W.Tab)
    cluster_cards = traitlets.Instance(ClusterCards)
    code_tab = traitlets.Instance(CodeTab)
    export_tab = traitlets.Instance(ExportTab)
    live_sync = traitlets.Instance(LiveSync)
    title_box = traitlets.Instance(W.HTML)
    summary_box = traitlets.Instance(W.HTML)
    notes_box = traitlets.Instance(W.HTML)
    gap_offer = traitlets.Instance(GapOffer)
    transposing = traitlets.Instance(Transposing)
    reading = traitlets.Instance(ReadingPanel)
    embedding_panel = traitlets.Instance(EmbeddingPanel)
    table_source: TableSource | None = None
    _kept_png: tuple[Clustering, tuple[int, ...], str | None] | None = None
    _both: W.HBox | None = None  # clustermap and scatter, once the figures were shown
    #: Opens a session of the same file read otherwise: returns False if it is of this reading.
    open_elsewhere: Callable[[Mapping[str, Any], bytes, str], bool] | None = None

    # -- annotations and tracks ------------------------------------------------------------

    @traitlets.validate("annotations", "row_colors")
    def _validate_sources(self, proposal: Any) -> TrackSources | None:
        value, name = proposal["value"], proposal["trait"].name
        if self.is_open:  # before any view has them
            return self.clustermap.check_annotations(name, value)
        with refusing():
            return None if value is None else read_sources(**{name: value})

    @traitlets.validate("distance_cmap")
    def _validate_distance_cmap(self, proposal: Any) -> str:
        with refusing():
            return check_cmap(proposal["value"])

    @traitlets.validate("column_annotations", "col_colors")
    def _validate_column_sources(self, proposal: Any) -> TrackSources | None:
        value, name = proposal["value"], proposal["trait"].name
        if self.is_open:
            return self.clustermap.check_column_annotations(name, value)
        if value is None:
            return None
        with refusing():
            return named_sources(self._state.clustering, read_column_sources(**{name: value}))

    @traitlets.validate("column_tracks")
    def _validate_column_tracks(self, proposal: Any) -> tuple[str, ...]:
        with refusing():  # whether they are there is for the clustermap to say
            return check_column_tracks(proposal["value"])

    @traitlets.validate("column_sort_by")
    def _validate_column_sorting(self, proposal: Any) -> tuple[SortKey, ...]:
        known = None  # until all options are set
        if self.is_open:
            known = column_track_names(self._state.features, self.column_track_sources)
        with refusing():
            return check_column_sort_by(proposal["value"], known)

    # -- made, and what leaves it ----------------------------------------------------------

    @property
    def shown(self) -> ClusterExplorer:
        """The explorer on display: this one, or that of the exchanged table in its place."""
        other = self.transposing.other if "transposing" in self._trait_values else None
        return other if isinstance(other, ClusterExplorer) else self

    @property
    def state(self) -> ClusterState:
        """The state on display."""
        shown = self.shown
        return self._state if shown is self else shown.state

    def __repr__(self) -> str:
        return super().__repr__() if self.shown is self else repr(self.shown)

    @property
    def live(self) -> Live:
        """The live views alone, for places that show anywidgets but no ipywidgets, such as marimo.

        They have controls of their own there: ``mo.ui.anywidget(explorer.live)``.
        """
        return self.live_sync.standalone()

    def __init__(self, data: Any, **options: Any) -> None:
        options = series_as_annotation(options)
        self._chosen = {name for name in _CHOSEN if options.get(name) is not None}
        # After the annotations that they may name.
        last = {name: options[name] for name in _NAMED if name in options}
        options = {name: value for name, value in options.items() if name not in last} | last
        super().__init__(data, **default_rendering({"truncate_mode": None}, options))

    def code(self, *, figure: str | None = None) -> str:
        """Write the script that makes these labels: see :meth:`ClusterState.code`.

        With ``figure="clustermap"`` it draws the clustermap as it is shown here, with
        ``figure="scatter"`` the scatter plot by the axes and columns that it has here, with
        ``figure="distances"`` the matrix of distances in the colors that it has here.

        In a :class:`~hclust_widgets.TableExplorer` it begins with the lines that read the file.
        """
        if self.shown is not self:
            return self.shown.code(figure=figure)
        reading = None if self.table_source is None else self.table_source.reading
        shown = {}
        if figure == "clustermap":
            names = (
                "row_cluster", "col_cluster", "tracks", "column_tracks", "labels", *COLOR_TRAITS,
            )  # fmt: skip
            shown = {name: getattr(self.clustermap, name) for name in names}
            shown |= self.clustermap.order_options(self.state.clustering)
            shown["annotations"] = self.track_sources
            shown["column_annotations"] = self.column_track_sources
        if figure == "scatter":
            view, sources = self.scatter, self.track_sources
            looks = {name: getattr(view, name) for name in ("color_by", *POINT_OPTIONS)}
            shown = {"x": view.x, "y": view.y, "labels": view.labels, "annotations": sources}
            shown |= fitting_options(self.state.clustering, looks, sources)
        if figure == "distances":
            shown = {"cmap": self.distance_cmap, "labels": self.labels}
        return self.state.export.code(figure=figure, reading=reading, **shown)

    def to_html(self, path: str | os.PathLike[str] | None = None, **options: Any) -> str:
        """Make one HTML file that shows this: see :meth:`View.to_html`."""
        if self.shown is not self:
            return self.shown.to_html(path, **options)
        return super().to_html(path, **options)

    def of_other(self, state: ClusterState) -> ClusterExplorer:
        """Make an explorer of another state that looks like this one.

        Where that is of the table with rows and columns exchanged, their annotations change places.
        """
        names = ("title", "truncate_mode", "p", "distance_cmap", *COLOR_TRAITS)
        views = {name: getattr(self, name) for name in names}
        views |= self._exchanged.options(self._state.clustering, state.clustering)
        return ClusterExplorer(state, rendering=self.rendering, **views)

    def _hand_over(self, _change: Any) -> None:
        """Hand annotations that are handed in later to the explorer of the exchanged table."""
        other = self.transposing.made
        if isinstance(other, ClusterExplorer):
            self._exchanged.hand_over(self._state.clustering, other)

    # -- its parts, and how they are arranged ----------------------------------------------

    def _build(self) -> None:
        self.dendrogram = self._make_view(DendrogramWidget, "dendrogram", rendering="figure")
        self.clustermap = self._make_view(ClustermapWidget, "clustermap", rendering="figure")
        self.scatter = self._make_view(ScatterWidget, "scatter", rendering="figure")
        self.distance = self._make_view(DistanceWidget, "distance")
        self.distance_matrix = self._make_view(
            DistanceMatrixWidget,
            "distance_matrix",
            rendering=self.rendering,
            cmap=self.distance_cmap,
        )
        self.heatmap = self._make_view(HeatmapWidget, "heatmap")
        self.evidence = EvidenceWidget(self.state, page_info=self.page_info)
        self.evidence.stand_beside(
            self, chosen=self._show_ribbon, computed=lambda: self.live_sync.ribbon.follow()
        )
        self.column_shares = self._make_view(ColumnSharesWidget, "column_shares")
        self.title_box, self.summary_box, self.notes_box = W.HTML(), W.HTML(), W.HTML()
        self._summary_sentence = SummarySentence(
            self, self.summary_box, lambda: self.state.summary_spans(wait=False)
        )
        self.state_controls = StateControls(self)
        self.embedding_panel = EmbeddingPanel(self)
        self.gap_offer = GapOffer(self)
        self._reading = BackgroundReading(self, self._state_changed)
        self.reading = self._reading.panel
        self._exchanged = ExchangedAnnotations(self)
        self.transposing = Transposing(self, self.of_other, self._put)
        self.open_elsewhere = self.transposing.open_elsewhere
        self.clustermap.figure_width = _left_width
        self.scatter.figure_width = _right_width
        self._link_options()
        self.live_sync = LiveSync(
            self, PARTS, self._option_holders(), complete=not self._owns_page_info
        )
        self.cluster_cards, self.code_tab = ClusterCards(self), CodeTab(self.state, self.code)
        self.export_tab = ExportTab(self)
        self.walkthrough = Walkthrough(
            self, OPTIONS, on_change=self._update_tab_controls, read_first=self.read_first
        )
        self._tab_contents = (
            self.cluster_cards,
            self.evidence,
            self.column_shares,
            self.distance,
            self.distance_matrix,
            self.heatmap,
            self.code_tab,
            self.export_tab,
        )
        self.tabs = W.Tab(list(self._tab_contents), titles=TABS)
        self.tabs.add_class("hclust-tabs")
        self.tabs.observe(self._tab_changed, "selected_index")
        controls = self.state_controls.toolbar(
            WITH_ORDER,
            left=[search_slot()],
            right=[self.walkthrough.more, self.walkthrough.toggle, rendering_switch(self)],
            transpose=lambda: self.transposing.toggle,
            more_settings=lambda: (self.embedding_panel.panel,),
            later=True,
        )
        self._top = (
            self.title_box, self.walkthrough.box, self.summary_box, self.gap_offer, controls,
            *(() if self.state.clustering.partitions is None else (self.reading.box,)),
            self.message_box,
        )  # fmt: skip
        self._arrange_children()
        self.observe(self._switch_rendering, "rendering")
        self.observe(self._show_title, "title")
        self.show_message("")

    def _make_view(self, kind: type[FigureView], name: str, **options: Any) -> Any:
        """Make a view inside this one."""
        shared = SHARED.get(name, ())
        options |= {option: getattr(self, option) for option in shared if option not in _NAMED}
        for tracks in _CHOSEN:
            if tracks not in self._chosen:  # then all that is handed in is drawn
                options.pop(tracks, None)
        return kind(self.state, page_info=self.page_info, shared=shared, controls=False, **options)

    def _option_holders(self) -> dict[str, Any]:
        names = (
            "x", "y", *COLOR_TRAITS, "tracks", "column_tracks", "sort_by", "column_sort_by",
            "ribbon", "labels",
            *BLOCK_OPTIONS, "color_by", *POINT_OPTIONS, "distance_cmap",
        )  # fmt: skip
        shared = dict.fromkeys(names, self)
        return {**shared, "row_cluster": self.clustermap, "col_cluster": self.clustermap}

    @property
    def settings_opened(self) -> bool:
        """True if the panel of settings is open."""
        panel = self.state_controls.settings
        return panel is not None and bool(panel.toggle.value)

    @settings_opened.setter
    def settings_opened(self, opened: bool) -> None:
        if self.state_controls.settings is not None:
            self.state_controls.settings.toggle.value = opened

    def _put(self, other: Explorer | None) -> None:
        """Show the explorer of the exchanged table in the place of this one, or this one again."""
        before, after = self.children[0], other if isinstance(other, ClusterExplorer) else self
        opened = (before if isinstance(before, ClusterExplorer) else self).settings_opened
        after.settings_opened = opened  # so that the button stays where it was pressed
        if after is not self:
            self.deactivate()
            self.children = (after, *((self.page_info,) if self._owns_page_info else ()))
        else:
            self._arrange_children()
            self.activate()

    def _arrange_children(self) -> None:
        """Put the chosen rendering between the controls and the tabs."""
        live = self.rendering == "live"
        shown = (self.live_sync.live,) if live else (self.dendrogram, self._pair())
        rest = (self.page_info,) if self.page_info in self.children else ()
        self.children = (*self._top, *shown, self.tabs, self.notes_box, *rest)
        (self.live_sync.link if live else self.live_sync.unlink)(self.state_controls)

    def _pair(self) -> W.HBox:
        """Return clustermap and scatter side by side: the figures."""
        if self._both is None:
            self._both = W.HBox([self.clustermap, self.scatter])
            self._both.add_class("hclust-pair")
        return self._both

    def _switch_rendering(self, _change: Any) -> None:
        self.distance_matrix.rendering = self.rendering
        if self.shown is not self:
            return
        self._arrange_children()
        if self.is_active:
            self._activate_figures()
            self._show_distances()
            self._state_changed()

    def _show_distances(self) -> None:
        """Make the live view show the matrix of distances while its tab is open."""
        opened = self.tabs.selected_index == TABS.index("Distance matrix")
        self.live_sync.show_distances(opened and self.rendering == "live")

    def _show_ribbon(self) -> None:
        self.rendering = "live"  # the figure has no ribbon

    def _name_leaves(self, _change: Any = None) -> None:
        self.dendrogram.labels = self.labels

    def _share_sources(self, _change: Any = None) -> None:
        for view in (self.scatter, self.dendrogram):
            view.share_sources(self.track_sources)
        if self.is_open:
            told = (self.clustermap.message, leave_out_removed(self))
            self.show_message(" ".join(filter(None, told)))

    def _link_options(self) -> None:
        self._share_sources()
        self.clustermap.observe(self._share_sources, list(HANDED_IN))
        self.clustermap.observe(self._hand_over, list(HANDED_IN))
        self._name_leaves()
        self.observe(self._name_leaves, "labels")
        for view, names in SHARED.items():
            for name in names:
                if name in _NAMED:
                    setattr(getattr(self, view), name, getattr(self, name))
                traitlets.link((getattr(self, view), name), (self, name))
        traitlets.link((self.distance_matrix, "cmap"), (self, "distance_cmap"))

    def _complete(self) -> None:
        self.shown.live_sync.complete()

    def _fallback_png(self) -> str | None:
        """Draw the image anew only where clusters or options have changed since the last one."""
        changes = tuple(
            view.option_changes for view in (self.dendrogram, self.clustermap, self.scatter)
        )
        now = self._state.clustering
        if self._kept_png is None or self._kept_png[0] is not now or self._kept_png[1] != changes:
            self._kept_png = now, changes, super()._fallback_png()
        return self._kept_png[2]

    def _fallback_image(self) -> NDArray[np.uint8] | None:
        tree = self.dendrogram.render_once(FALLBACK_IMAGE_WIDTH)
        if self.state.features is None:
            return tree
        left, right = (v.render_once(FALLBACK_IMAGE_WIDTH) for v in (self.clustermap, self.scatter))
        tall = max(len(left), len(right))
        image = np.full((len(tree) + tall, FALLBACK_IMAGE_WIDTH, 4), 255, dtype=np.uint8)
        image[: len(tree)] = tree
        image[len(tree) : len(tree) + len(left), : left.shape[1]] = left
        image[len(tree) : len(tree) + len(right), -right.shape[1] :] = right
        return image

    # -- what tabs, pages and steps ask for ------------------------------------------------

    @property
    def track_sources(self) -> TrackSources:
        """The annotations that were handed in."""
        return self.clustermap.track_sources

    @property
    def column_track_sources(self) -> TrackSources:
        """Those of columns."""
        return self.clustermap.column_track_sources

    def _sources(self) -> TrackSources:
        if self.is_open:
            return self.track_sources
        return read_sources(self.annotations, self.row_colors)

    def find_split(
        self, now: Clustering, split: str | int | None, *, strict: bool = False
    ) -> CategorySplit | None:
        """Return the rows clustered within each category: those of the clustermap."""
        return self.clustermap.find_split(now, split, strict=strict)

    def page_options(self) -> dict[str, Any]:
        """Return the options that a page begins with, with the annotations that were handed in."""
        handed_in = {
            "annotations": self.track_sources,
            "column_annotations": self.column_track_sources,
        }
        return {**super().page_options(), **handed_in}

    def page_steps(self) -> list[dict[str, Any]]:
        """Return the steps of the walkthrough, for a page."""
        return [vars(step) for step in self.walkthrough.steps]

    # -- options and other settings --------------------------------------------------------

    def check_option(self, name: str, value: Any, features: Features | None) -> None:
        """Raise if an option could not have a value once these features are shown."""
        if name in COLOR_TRAITS:
            check_color_trait(name, value)
        elif name == "distance_cmap":
            check_cmap(value)
        elif name == "ribbon":
            check_choice(name, value, RIBBON_CHOICES)
        elif name in ("color_by", *POINT_OPTIONS):
            check_name(name, value, track_names(features, self.track_sources))
        elif name == "labels":
            known = self.state.clustering.row_names()
            check_names(check_labels(value, ("auto", "off")), known, features)
        elif name in BLOCK_OPTIONS:
            check_block_option(name, value, names=track_names(features, self.track_sources))
        elif name == "tracks":
            check_tracks(value, track_names(features, self.track_sources))
        elif name == "column_tracks":
            check_column_tracks(value, column_track_names(features, self.column_track_sources))
        elif name == "column_sort_by":
            check_column_sort_by(value, column_track_names(features, self.column_track_sources))
        elif name == "sort_by":
            check_sort_by(value, track_names(features, self.track_sources))
        elif value is not None and features is not None and embedding_of(value) is None:
            check_choice(name, value, tuple(self.state.axes(features)))

    def fitting_option(self, name: str, value: Any, now: Clustering) -> Any:
        """Return an option's value as a clustering can be shown with it.

        Rows and columns that cannot be split so are not, and an axis that cannot be had, as of
        UMAP where it is not installed, becomes the usual one.
        """
        if name in BLOCK_OPTIONS:
            return self.fitting_block(name, value, now)
        embedding = embedding_of(value) if name in ("x", "y") else None
        if embedding is not None and value not in (axes := self.state.axes(now.features)):
            try:
                check_embedding(embedding, now)
            except ValueError:
                return default_axes(axes)[name == "y"] if axes else None
        return value

    def change_state(self, **changes: Any) -> bool:
        """Change the state as a control asks; a refusal is shown as a message, not raised.

        A table in partitions is read for it in the background; the state changes when that is done.

        Parameters
        ----------
        **changes
            As :meth:`ClusterState.update` takes them.

        Returns
        -------
        bool
            False if the change was refused.
        """
        if self.state.clustering.partitions is None:
            return super().change_state(**changes)
        return self._reading.change(changes, super().change_state)

    def read_first(
        self,
        session: Mapping[str, Any],
        then: Callable[[], object],
        ended: Callable[[str], object] = lambda _reason: None,
    ) -> bool:
        """Read a table in partitions for a session in the background, and go on after that.

        Parameters
        ----------
        session : mapping
            Of the state, as :meth:`ClusterState.session` returns it.
        then : function
            Called once all is read, unless the reading was cancelled.
        ended : function, optional
            Called with the reason if the reading, or ``then``, fails; with an empty text if the
            reading is cancelled, or something else is wanted.

        Returns
        -------
        bool
            False if nothing has to be read: ``then`` is not called.

        Raises
        ------
        TypeError, ValueError
            If it is no session of this table.
        """
        return self._reading.read_session(session, then, ended)

    # -- what follows a change -------------------------------------------------------------

    def _step_walkthrough(self, steps: int) -> None:
        self.walkthrough.go(self.walkthrough.at + steps)

    def _history_changed(self, _change: Any) -> None:
        self.state_controls.follow()

    def handle_command(self, page_info: Any, message: Any, buffers: Any) -> None:
        """Execute a command, or pass it on to the explorer that stands in this one's place."""
        if self.shown is self:
            super().handle_command(page_info, message, buffers)
        else:
            self.shown.handle_command(page_info, message, buffers)

    def _state_changed(self) -> None:
        if self.columns_changed():
            self.follow_columns()
        self.follow_axes()
        self.embedding_panel.follow()
        self.state_controls.follow()
        self.transposing.follow()
        self._show_title()
        self._summary_sentence.show()
        markup.set_html(self.notes_box, markup.notes(self.state.notes))
        self.gap_offer.follow(self.state.clustering)
        if self.rendering == "live":
            self.live_sync.show()
        self._update_tab()

    def _show_title(self, _change: Any = None) -> None:
        now = self.state.clustering
        usual = f"Clusters of {count(int(now.partition.sizes.sum()), row_noun(now))}"
        markup.set_html(self.title_box, markup.title(usual if self.title is None else self.title))
        self.title_box.layout.display = "none" if self.title == "" else None

    @traitlets.validate("title")
    def _validate_title(self, proposal: Any) -> str | None:
        value = proposal["value"]
        if value is not None and not isinstance(value, str):
            raise RefusedTypeError(f"title must be a text or None, not {value!r}.")
        return value

    def _update_tab_controls(self) -> None:
        """Update the controls in the open tab."""
        if self.tabs.selected_index == TABS.index("Take away"):
            self.export_tab.follow()

    def _update_tab(self) -> None:
        """Update the open tab; views inside it follow the state themselves."""
        self._update_tab_controls()
        at = self.tabs.selected_index
        if at is not None and isinstance(self._tab_contents[at], ClusterCards | CodeTab):
            renderer.request(self._tab_contents[at])

    @traitlets.validate("x", "y", "truncate_mode", "p", "tracks")
    def _validate_option(self, proposal: Any) -> Any:
        """Let the view that has the option check it; they are linked in the other direction."""
        name, value = proposal["trait"].name, proposal["value"]
        if not self.is_open:
            return value
        views = {"x": self.scatter, "y": self.scatter, "tracks": self.clustermap}
        view = views.get(name, self.dendrogram)
        setattr(view, name, value)
        if name == "truncate_mode" and value is not None:
            self.rendering = "figure"  # the live tree is never truncated: it has level of detail
        return getattr(view, name)

    # -- shown, hidden, closed -------------------------------------------------------------

    def activate(self) -> None:
        """Follow the state; of the views inside only those that can be seen do so."""
        if self.shown is not self:
            return
        super().activate()
        self._activate_figures()
        self._tab_changed(None)

    def _activate_figures(self) -> None:
        """Activate the figures if they are shown."""
        for view in (self.dendrogram, self.clustermap, self.scatter):
            if self.rendering == "figure":
                view.activate()
            else:
                view.deactivate()

    def deactivate(self) -> None:
        """Stop following the state, as all views inside do."""
        super().deactivate()
        for view in (
            self.dendrogram, self.clustermap, self.scatter, self.distance, self.distance_matrix,
            self.heatmap, self.evidence, self.column_shares,
        ):  # fmt: skip
            view.deactivate()
        self.embedding_panel.cancel()

    def _tab_changed(self, _change: Any) -> None:
        """Activate the view in the open tab."""
        if self.is_active:
            self._update_tab()
            self._show_distances()
        for i, view in enumerate(self._tab_contents):
            if isinstance(view, View):
                if i == self.tabs.selected_index and self.is_active:
                    view.activate()
                else:
                    view.deactivate()

    def close(self) -> None:
        """Close the explorer and all its widgets; the state stays."""
        if self.is_open and not sys.is_finalizing():
            self.transposing.close()
            self.reading.close()
            for part in (self.cluster_cards, self.code_tab, self.export_tab):
                renderer.forget(part)
            self._summary_sentence.close()
        super().close()

    def _close_parts(self) -> None:
        if "live_sync" in self._trait_values:
            self.live_sync.close()
            if self.embedding_panel.has_parts:  # perhaps in no panel of settings yet
                for widget in (
                    *descendants(self.embedding_panel.panel),
                    self.embedding_panel.panel,
                ):
                    close_deep(widget)
            pair = (self.clustermap, self.scatter) if self._both is None else (self._both,)
            for part in (self.live_sync.live, self.dendrogram, *pair):
                for widget in (*descendants(part), part):
                    close_deep(widget)
        else:  # an option was refused during construction
            for name in (
                "dendrogram", "clustermap", "scatter", "distance", "distance_matrix", "heatmap",
                "evidence", "column_shares",
            ):  # fmt: skip
                if name in self._trait_values:
                    close_deep(self._trait_values[name])
        super()._close_parts()


def _left_width(width: int) -> int:
    """Return the width of the clustermap; the style sheet has the same rule."""
    spare = width - GAP - MIN_LEFT_WIDTH - MIN_RIGHT_WIDTH
    return width if spare < 0 else MIN_LEFT_WIDTH + int(spare * LEFT_SHARE)


def _right_width(width: int) -> int:
    """Return the width of the scatter plot."""
    left = _left_width(width)
    return width if left == width else width - GAP - left
