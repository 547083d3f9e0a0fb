"""Tracks of columns in figures: between the tree and the map, explained and counted below it."""

import numpy as np
import pandas as pd
import pytest
from matplotlib.figure import Figure

from hclust_widgets import ClusterState
from hclust_widgets.clustering.heatmap.column_tracks import offered_column_tracks
from hclust_widgets.plotting.base.track_colors import read_column_sources
from hclust_widgets.plotting.clustermap import ClustermapPlot
from hclust_widgets.table.columns.tracks import make_track


def plot(p, annotations, *, wide=7.0, clustered=True):
    rng = np.random.default_rng(1)
    table = pd.DataFrame(rng.normal(size=(9, p)), columns=[f"c{i}" for i in range(p)])
    state = ClusterState(table, column_options={"n_clusters": 2})
    now, figure = state.clustering, Figure(figsize=(wide, 5))
    tree, clusters = state.column_tree(now), state.column_clusters(now)
    made = ClustermapPlot(
        figure,
        now.tree,
        now.heatmap_values(),
        col_tree=tree if clustered else None,
        col_clusters=clusters,
        column_tracks=offered_column_tracks(now, read_column_sources(annotations)),
    )
    made.set_cut(now.cut)
    figure.draw_without_rendering()
    return made


@pytest.mark.parametrize("clustered", [True, False])
def test_they_stand_between_the_strip_of_clusters_and_the_map(clustered):
    made = plot(4, {"group": list("xyxy"), "size": [1, 2, 3, 4]}, clustered=clustered)
    first, second = (ax.get_position() for ax in made.column_tracks.axes)
    heatmap = made.ax_heatmap.get_position()
    assert heatmap.y1 < second.y0 < second.y1 < first.y0 < first.y1 < 1
    assert (first.x0, first.x1) == (heatmap.x0, heatmap.x1)
    if clustered:
        strip, tree = (ax.get_position() for ax in (made.ax_col_colors, made.ax_col_dendrogram))
        assert first.y1 < strip.y0 < strip.y1 < tree.y0 < tree.y1 < 1
    for ax, name in zip(made.column_tracks.axes, ["group", "size"], strict=True):
        box = ax.texts[-1].get_window_extent()
        assert ax.texts[-1].get_text() == name and box.x0 > ax.get_window_extent().x1


def test_the_legend_counts_columns_and_no_selected_rows():
    made = plot(4, {"group": ["x", "y", "x", None]})
    made.select([0, 1])
    assert [text.get_text() for text in made.tracks.counts] == ["x 2", "y 1", "missing 1"]


def test_text_is_written_where_columns_have_room():
    words = {"note": [f"note {i}" for i in range(24)]}
    few, many = plot(24, words, wide=9), plot(24, words, wide=3)
    assert few.column_tracks.tracks[0].kind == "text"
    order = few.col_order.tolist()
    texts = [text.get_text() for text in few.column_tracks.axes[0].texts]
    assert texts == [*(f"note {i}" for i in order), "note"]
    plain = plot(24, {}, wide=3)
    assert many.column_tracks.axes == [] and many.column_tracks.height == 0
    assert many.ax_heatmap.get_position().bounds == plain.ax_heatmap.get_position().bounds


def test_a_track_of_another_number_of_columns_is_refused():
    track = make_track("group", pd.Series(list("xy")))
    table = pd.DataFrame(np.random.default_rng(0).normal(size=(6, 4)))
    now = ClusterState(table).clustering
    with pytest.raises(ValueError, match="'group' has 2 values, but the map has 4 columns"):
        ClustermapPlot(Figure(), now.tree, now.heatmap_values(), column_tracks=[track])
