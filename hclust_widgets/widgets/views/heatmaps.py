"""`HeatmapWidget` and `ClustermapWidget`: scaled values as colors, without and with trees."""

from __future__ import annotations

import operator
from typing import TYPE_CHECKING, Any

import ipywidgets as W
import traitlets

from hclust_widgets.clustering.columns.summary import columns_in_words
from hclust_widgets.clustering.cuts.blocks import blocks_in_words, column_blocks, row_blocks
from hclust_widgets.clustering.cuts.category_blocks import can_split, is_category
from hclust_widgets.clustering.heatmap.column_order import column_order_in_words, sorted_columns
from hclust_widgets.clustering.heatmap.column_tracks import (
    chosen_column_tracks,
    column_tracks_in_words,
    offered_column_tracks,
)
from hclust_widgets.clustering.heatmap.named_rows import shown_labels
from hclust_widgets.clustering.heatmap.row_order import order_in_words, sorted_rows
from hclust_widgets.clustering.heatmap.tracks import chosen_tracks, offered_tracks
from hclust_widgets.clustering.summary import leaf_noun, table_spans
from hclust_widgets.common.format import count
from hclust_widgets.plotting.base.colormaps import COLORMAPS
from hclust_widgets.plotting.clustermap import ClustermapPlot
from hclust_widgets.plotting.heatmap import HeatmapPlot
from hclust_widgets.table.columns.tracks import tracks_in_words
from hclust_widgets.widgets.base.traits import BoolTrait
from hclust_widgets.widgets.controls.state_controls import WITH_ORDER
from hclust_widgets.widgets.views.options.block_options import (
    BLOCK_OPTIONS,
    BlockInputs,
    BlockOptions,
    series_as_annotation,
)
from hclust_widgets.widgets.views.options.column_track_options import (
    COLUMN_TRACK_OPTIONS,
    ColumnTrackOptions,
)
from hclust_widgets.widgets.views.options.label_options import LabelOptions, names_input
from hclust_widgets.widgets.views.options.sort_options import SortOptions
from hclust_widgets.widgets.views.options.track_options import TrackInput, TrackOptions

from .color_view import COLOR_TRAITS, VIEW_OPTIONS, ColorView
from .column_inputs import ColumnInputs
from .figure_view import FigureView, clusters_in_words, features_of, made_with_parts

if TYPE_CHECKING:
    from collections.abc import Hashable, Sequence

    import pandas as pd

    from hclust_widgets.clustering.clustering import Clustering
    from hclust_widgets.clustering.columns.clusters import ColumnClusters
    from hclust_widgets.clustering.cuts.blocks import Blocks
    from hclust_widgets.common.format import Span
    from hclust_widgets.plotting.base.canvas import FigureCanvas

__all__ = ["COLORMAPS", "ClustermapWidget", "HeatmapWidget"]


class ClustermapWidget(
    BlockOptions, SortOptions, TrackOptions, ColumnTrackOptions, LabelOptions, ColorView
):
    """The scaled values as a heatmap between the trees of its rows and columns.

    Parameters
    ----------
    data : DataFrame, ClusterState, linkage matrix or AgglomerativeClustering
        A tree needs its ``table`` as well.
    row_cluster, col_cluster : bool
        Put rows, columns in the order of their tree and draw it, as in ``seaborn.clustermap``.
    cmap : str
        Name of a colormap of matplotlib or seaborn. "auto": one that diverges from 0 where the
        scaling is "standard" or "robust", else magma.
    norm, center, vmin, vmax, robust
        The color scale: see :class:`~hclust_widgets.plotting.base.color_scale.ColorScale`. Where
        the map diverges, the scale is by default symmetric about 0 and clipped at the 2nd and the
        98th percentile. Set all of them at once with ``color_scale``, a dict.
    annot : bool
        Write the values into the cells where each has room.
    fmt : str
        Format of these values, such as ".2f".
    annotations : list, Series, DataFrame or dict, optional
        What is shown of each row in strips beside the clusters: names of columns of the table,
        Series and DataFrames with its index, a dict of names and values. The kind is found from
        the values: categories, numbers, truth values, dates, text.
    row_colors : list, Series or DataFrame, optional
        Ready colors, as ``seaborn.clustermap`` takes them.
    tracks : list of str, optional
        Names of the tracks that are drawn, from the left. Default: all that is handed in. Other
        columns of the table can be turned on in the view.
    column_annotations : list, Series, DataFrame or dict, optional
        What is shown of each column in strips above the map: Series and DataFrames whose index
        holds names of columns, a dict of names and values, such as
        ``{"group": {"mpg": "engine"}}``. Columns that are made of one, such as one for each of its
        words, have what is said of it; columns that are not named are gray.
    col_colors : list, Series or DataFrame, optional
        Ready colors of the columns, as ``seaborn.clustermap`` takes them.
    column_tracks : list of str, optional
        Names of the tracks of columns that are drawn, from the top. Default: all.
    sort_by : list of (str or (str, "descending"))
        Columns or annotations that the rows are sorted by, the most important first; rows that are
        equal stand in the order of their tree, which is left out: a branch has no one place then.
        In the live view a click on the name of a track sorts by it, a second one the other way
        round; with Shift by several.
    column_sort_by : list of (str or (str, "descending"))
        Annotations of the columns that these are sorted by, likewise; their tree and clusters are
        left out then.
    labels : {"auto", "off"} or list of str
        Row names at the right: if there is space, never; or those of these rows only, with lines to
        their rows, as ComplexHeatmap's ``anno_mark`` writes them.
    row_split : None, str, int or Series
        Blocks of rows, with gaps between them: "cut" for the clusters, whose gaps follow the cut; a
        number for so many branches of the tree, whatever the cut is; the name of a column or
        annotation, or a Series, for its values: then rows are clustered within each, and the means
        of the blocks above them, as ComplexHeatmap does.
    col_split : None, "cut" or int
        Blocks of columns: their clusters, or as many branches of their tree.
    gap : float
        CSS pixels between two blocks; less where all gaps would take more than a quarter.
    column_options : dict, optional
        An option of the state: linkage, metric and cut of the columns, whose clusters a strip above
        the map shows.
    controls : bool
        Whether to show the state's controls.
    height : int
        Height of the figure in CSS pixels.
    rendering : {"live", "figure"}
        Drawn in the browser, where the cut follows the pointer, or by matplotlib.
    **options
        Options of :class:`~hclust_widgets.ClusterState`, unless ``data`` is one.
    """

    options = (
        *FigureView.options, "rendering", "row_cluster", "col_cluster", *VIEW_OPTIONS,
        "annotations", "row_colors", "tracks", *COLUMN_TRACK_OPTIONS, "sort_by",
        "column_sort_by", "labels",
        *BLOCK_OPTIONS,
    )  # fmt: skip
    row_cluster = BoolTrait(True)
    col_cluster = BoolTrait(True)
    column_inputs = traitlets.Instance(ColumnInputs)
    page_parts = ("clustermap",)
    _title = "Clustermap"
    _controls_shown = WITH_ORDER
    _live_options = (
        *COLOR_TRAITS, "row_cluster", "col_cluster", "tracks", "column_tracks", "sort_by",
        "column_sort_by", "labels", *BLOCK_OPTIONS,
    )  # fmt: skip
    _default_height = 470
    _known_basis: tuple[tuple[object, ...], object] = ((), ())

    def _make_option_inputs(self) -> Sequence[W.Widget]:
        return (
            self._bind(_switch("Rows", "Cluster the rows and draw their tree"), "row_cluster"),
            self._bind(
                _switch("Columns", "Cluster the columns and draw their tree"), "col_cluster"
            ),
            *self._make_color_inputs(),
            self._track_inputs(),
            self._block_inputs(),
            self._column_inputs(),
            self._bind(names_input(("auto", "off")), "labels"),
        )

    _default_column_inputs = made_with_parts("column_inputs")

    def _column_inputs(self) -> W.Widget:
        self.column_inputs = ColumnInputs(self)
        return self.column_inputs

    def _track_inputs(self) -> W.Widget:
        inputs = TrackInput()
        self._bind(inputs.sorting, "sort_by")
        self._bind(inputs.of_columns, "column_tracks")
        self._bind(inputs.column_sorting, "column_sort_by")
        return self._bind(inputs, "tracks")

    def _block_inputs(self) -> W.Widget:
        self._block_controls = inputs = BlockInputs()
        for name in BLOCK_OPTIONS:
            self._bind(getattr(inputs, name), name)
        return inputs

    def __init__(
        self, data: Any, *, tracks: Any = None, column_tracks: Any = None, **options: Any
    ) -> None:
        options = series_as_annotation(options)
        # After what they are chosen from.
        last = {"tracks": tracks, "column_tracks": column_tracks}
        last = {name: value for name, value in last.items() if value is not None}
        super().__init__(data, **options, **last)

    def _build(self) -> None:
        self._check_tracks()
        self._check_column_tracks()
        self._check_sorting()
        self._check_labels()
        self._check_blocks()
        super()._build()

    def _update_option_inputs(self) -> None:
        super()._update_option_inputs()
        self.column_inputs.follow()
        basis = self._basis_of_choices()
        if self._is_known(basis):  # as when the cut is moved
            return
        offered = offered_tracks(self.state.clustering, self.track_sources, self.wanted_tracks)
        self.option_inputs["tracks"].offer(tuple(track.name for track in offered))
        above = offered_column_tracks(self.state.clustering, self.column_track_sources)
        self.option_inputs["tracks"].offer_columns(tuple(track.name for track in above))
        with self.controls_follow():
            self._block_controls.offer(can_split(offered))
        self._known_basis = basis

    def _basis_of_choices(self) -> tuple[tuple[object, ...], object]:
        """Return what the tracks on offer hang on."""
        now = self.state.clustering
        objects = (
            now.tree, now.features, now.groups, now.precomputed, now.settings,
            self.track_sources, self.column_track_sources,
            self.option_inputs["tracks"], self._block_controls,
        )  # fmt: skip
        return objects, self.wanted_tracks

    def _is_known(self, basis: tuple[tuple[object, ...], object]) -> bool:
        """Return True if the tracks on offer were made of the same objects."""
        objects, names = basis
        before, known = self._known_basis
        same = len(before) == len(objects) and all(map(operator.is_, before, objects))
        return same and names == known

    def page_options(self) -> dict[str, Any]:
        """Return the options of a page, with the annotations that were handed in."""
        handed_in = {
            "annotations": self.track_sources,
            "column_annotations": self.column_track_sources,
        }
        return {**super().page_options(), **handed_in}

    def order_options(self, now: Clustering) -> dict[str, Any]:
        """Return what rows and columns are sorted by, and their blocks, for a figure of them."""
        keys, above = self.sorting_keys(now), self.column_sorting_keys(now)
        trees = {
            "row_cluster": self.row_cluster and not keys,
            "col_cluster": self.col_cluster and not above,
        }
        return {"sort_by": keys, "column_sort_by": above, **self.block_options(now, **trees)}

    def _blocks(self, now: Clustering) -> tuple[str | int | None, Blocks, Blocks, str | int | None]:
        """Return how rows are split, the blocks of rows and of columns, how columns are split."""
        splits = self.order_options(now)
        row_split, col_split = splits["row_split"], splits["col_split"]
        tree = None if col_split is None else self.state.column_tree(now)
        columns = column_blocks(tree, col_split, self._column_clusters(now))
        within = self.category_split(now) if is_category(row_split) else None
        rows = row_blocks(now, row_split) if within is None else within.blocks
        return row_split, rows, columns, col_split

    def _structure(self, now: Clustering) -> tuple[Hashable, ...]:
        blocks = self._blocks(now)
        flips = now.flips if is_category(blocks[0]) else ()  # of a tree that is not the state's
        return (*super()._structure(now), blocks, flips, now.column_options)

    def _column_clusters(self, now: Clustering) -> ColumnClusters | None:
        shown = self.col_cluster and not self.column_sorting(now)
        return self.state.column_clusters(now) if shown else None

    def _make_plot(self, picture: FigureCanvas, now: Clustering) -> ClustermapPlot:
        row_split, rows, columns, _ = self._blocks(now)
        within = self.category_split(now) if is_category(row_split) else None
        values = _values_of(now)
        tree = self.state.column_tree(now) if self.col_cluster else None
        column_order = sorted_columns(values.shape[1], self.column_sorting(now), tree)
        return ClustermapPlot(
            picture,
            now.tree,
            values,
            col_tree=tree if column_order is None else None,
            col_order=column_order,
            col_clusters=self._column_clusters(now),
            row_cluster=self.row_cluster,
            colors=self._color_options(now),
            names=list(now.row_names()),
            show_labels=shown_labels(now, self.labels, strict=False),
            tracks=chosen_tracks(now, self.track_sources, self.tracks),
            column_tracks=chosen_column_tracks(now, self.column_track_sources, self.column_tracks),
            annot=self.annot,
            fmt=self.fmt,
            row_blocks=rows,
            col_blocks=columns,
            gap=self.gap,
            row_order=sorted_rows(now, self.sorting(now), row_cluster=self.row_cluster),
            row_tree=None if within is None else within.tree,
        )

    def _columns_in_words(self, now: Clustering) -> str:
        if by := self.column_sorting(now):
            return column_order_in_words(by)
        if not self.col_cluster or self.state.column_tree(now) is None:
            return ""
        return columns_in_words(now, self._column_clusters(now))

    def _column_tracks_in_words(self, now: Clustering) -> str:
        return column_tracks_in_words(
            chosen_column_tracks(now, self.column_track_sources, self.column_tracks)
        )

    def _alt_text(self, now: Clustering) -> str:
        rows = order_in_words(self.sorting(now), row_cluster=self.row_cluster)
        if is_category(self._blocks(now)[0]):
            rows = "in blocks"
        return (
            f"Clustermap of {count(now.tree.n_leaves, leaf_noun(now))} {rows} by "
            f"{_columns_of(now)}: {clusters_in_words(now)}."
            f"{self._columns_in_words(now)}"
            f"{blocks_in_words(now, *self._blocks(now))} {self._colors_in_words(now)}"
            f"{tracks_in_words(chosen_tracks(now, self.track_sources, self.tracks))}"
            f"{self._column_tracks_in_words(now)}"
        )


class HeatmapWidget(ColorView):
    """The scaled values in the table's order, as ``seaborn.heatmap`` draws them.

    Parameters
    ----------
    data : DataFrame, ClusterState, linkage matrix or AgglomerativeClustering
        A tree needs its ``table`` as well.
    cmap : str
        Name of a colormap of matplotlib or seaborn. "auto": one that diverges from 0 where the
        scaling is "standard" or "robust", else magma.
    norm, center, vmin, vmax, robust
        The color scale: see :class:`~hclust_widgets.plotting.base.color_scale.ColorScale`. Where
        the map diverges, the scale is by default symmetric about 0 and clipped at the 2nd and the
        98th percentile. Set all of them at once with ``color_scale``, a dict.
    annot : bool
        Write the values into the cells where each has room.
    fmt : str
        Format of these values, such as ".2f".
    controls : bool
        Whether to show the state's controls.
    height : int
        Height of the figure in CSS pixels.
    **options
        Options of :class:`~hclust_widgets.ClusterState`, unless ``data`` is one.
    """

    options = (*FigureView.options, *VIEW_OPTIONS)
    page_parts = ("clustermap",)
    _controls_shown = ("transform", "scaling", "row_scaling", "columns")
    _title = ""
    _default_height = 480

    def _make_option_inputs(self) -> Sequence[W.Widget]:
        return self._make_color_inputs()

    def page_options(self) -> dict[str, Any]:
        """Return the options of a clustermap without trees, which a page shows instead."""
        colors = {name: getattr(self, name) for name in COLOR_TRAITS}
        return {**colors, "row_cluster": False, "col_cluster": False}

    def _summary(self) -> tuple[Span, ...]:
        return table_spans(self.state.clustering)

    def _structure(self, now: Clustering) -> tuple[Hashable, ...]:
        colors = (getattr(self, name) for name in VIEW_OPTIONS)
        return (now.features, now.precomputed, *colors, self.height)

    def _make_plot(self, picture: FigureCanvas, now: Clustering) -> HeatmapPlot:
        return HeatmapPlot(
            picture,
            _values_of(now),
            colors=self._color_options(now),
            names=list(now.row_names()),
            annot=self.annot,
            fmt=self.fmt,
            row_noun=leaf_noun(now),
        )

    def _alt_text(self, now: Clustering) -> str:
        return (
            f"Heatmap of {count(now.tree.n_leaves, leaf_noun(now))} by {_columns_of(now)}. "
            f"{self._colors_in_words(now)}"
        )


def _values_of(now: Clustering) -> pd.DataFrame:
    """Return what is shown; raise RefusedError if the state has only a tree."""
    return features_of(now).to_frame() if now.precomputed is None else now.heatmap_values()


def _columns_of(now: Clustering) -> str:
    if now.precomputed is not None:
        return "their distances to all others"
    return count(len(features_of(now).columns), "features")


def _switch(description: str, tooltip: str) -> W.Checkbox:
    box = W.Checkbox(description=description, tooltip=tooltip, indent=False)
    box.layout.width = "auto"
    return box
