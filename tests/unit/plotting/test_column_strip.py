"""The strip of column clusters above the map."""

from __future__ import annotations

import numpy as np
import pytest
from matplotlib.colors import to_hex

from hclust_widgets import ClusterState, load_mpg
from hclust_widgets.clustering.cuts.blocks import column_blocks
from hclust_widgets.plotting.clustermap import ClustermapPlot


def plot_of(state, *, columns=None, width=7.5, **options):
    from matplotlib.figure import Figure

    now, tree = state.clustering, state.column_tree()
    plot = ClustermapPlot(
        Figure(figsize=(width, 5.6), dpi=96),
        now.tree,
        now.heatmap_values(),
        col_tree=tree,
        col_clusters=state.column_clusters(),
        col_blocks=column_blocks(tree, columns, state.column_clusters()),
        **options,
    )
    plot.set_cut(now.cut, now.selected_leaves(), annotations=now.annotations)
    return plot


@pytest.mark.parametrize("columns", [None, 4])
def test_the_strip_has_the_color_of_each_column_over_it(columns):
    state = ClusterState(load_mpg(), n_clusters=4, column_options={"n_clusters": 3})
    plot = plot_of(state, columns=columns)
    strip = plot.ax_col_colors.collections[0]
    spans = [(path.vertices[:, 0].min(), path.vertices[:, 0].max()) for path in strip.get_paths()]
    colors = [to_hex(color) for color in strip.get_facecolors()]
    middles = 10.0 * plot.columns.along(np.arange(len(plot.col_order)) + 0.5)
    found = [
        next(color for (a, b), color in zip(spans, colors, strict=True) if a < x < b)
        for x in middles
    ]
    of = state.columns_state
    assert found == [of.cluster_colors[label] for label in of.labels_.iloc[plot.col_order]]
    assert plot.ax_col_colors.get_xlim()[1] == 10 * plot.ax_heatmap.get_xlim()[1]


def test_the_strip_lies_between_tree_and_map_and_branches_have_its_colors():
    state = ClusterState(load_mpg(), n_clusters=4, column_options={"n_clusters": 3})
    plot = plot_of(state)
    tree, strip, heat = (
        ax.get_position() for ax in (plot.ax_col_dendrogram, plot.ax_col_colors, plot.ax_heatmap)
    )
    assert tree.y0 > strip.y1 > strip.y0 > heat.y1
    assert (strip.x0, strip.x1) == (heat.x0, heat.x1)
    shades = {to_hex(color) for color in plot.ax_col_dendrogram.collections[0].get_colors()}
    sizes = state.columns_state.labels_.value_counts()
    wanted = {state.columns_state.cluster_colors[label] for label in sizes.index[sizes > 1]}
    assert shades == wanted | {to_hex(plot.theme.quiet)}


def test_without_a_cut_the_map_is_as_it_was():
    state = ClusterState(load_mpg(), n_clusters=4)
    plain = plot_of(state)
    assert plain.ax_col_colors is None
    state.columns_state.n_clusters = 3
    cut = plot_of(state)
    assert cut.ax_heatmap.get_position().y1 < plain.ax_heatmap.get_position().y1
    state.columns_state.n_clusters = None
    again = plot_of(state)
    assert again.ax_heatmap.get_position().bounds == plain.ax_heatmap.get_position().bounds


# -- blocks --------------------------------------------------------------------------------


def test_blocks_by_the_cut_of_the_columns_follow_it_and_have_titles():
    state = ClusterState(load_mpg(), n_clusters=4, column_options={"n_clusters": 3})
    clusters = state.column_clusters()
    blocks = column_blocks(clusters.tree, "cut", clusters)
    labels = state.columns_state.labels_.to_numpy()[clusters.tree.leaf_order]
    changes = np.flatnonzero(np.diff(labels)) + 1
    assert blocks.breaks == tuple(changes.tolist())
    shown = labels[[0, *changes]].tolist()
    assert [titles[-1] for titles in blocks.titles] == [str(label) for label in shown]
    plot = plot_of(state, columns="cut")
    assert len(plot.images) == 3
    written = [text.get_text().removeprefix("Cluster ") for text in plot.column_titles]
    assert written == [str(label) for label in shown]
    title, tree = (ax.get_position() for ax in (plot.column_titles[0].axes, plot.ax_col_dendrogram))
    assert title.y0 >= tree.y1 - 1e-9
    assert plot_of(state).column_titles == []
    state.columns_state.n_clusters = 1
    one = state.column_clusters()
    assert column_blocks(one.tree, "cut", one).breaks == ()
    assert column_blocks(one.tree, "cut").breaks == ()


def test_titles_of_blocks_of_columns_are_of_one_kind():
    """As in the live view: where one has room for its number only, all have numbers."""
    plot = plot_of(ClusterState(load_mpg(), n_clusters=4), columns=5, width=5.0)
    assert [text.get_text() for text in plot.column_titles] == ["1", "2", "3", "4", "5"]


def test_titles_stand_over_their_blocks_and_only_where_they_fit():
    state = ClusterState(load_mpg(), n_clusters=4)
    plot = plot_of(state, columns=9)
    plot._figure.canvas.draw()
    assert 0 < len(plot.column_titles) <= 9
    edges = [(a + moved, b + moved) for a, b, moved in plot.columns.blocks]
    for text in plot.column_titles:
        box = text.get_window_extent().transformed(text.axes.transData.inverted())
        a, b = edges[int(text.get_text().split()[-1]) - 1]
        assert a <= box.x0 and box.x1 <= b


def test_figure_caption_and_code_split_columns_by_their_clusters():
    state = ClusterState(load_mpg(), n_clusters=4, column_options={"n_clusters": 3})
    figure = state.figure("clustermap", caption=True, col_split="cut")
    words = " ".join(" ".join(text.get_text().split()) for text in figure.texts)
    assert "Columns are split by their clusters into 3 blocks." in words
    breaks = column_blocks(state.column_tree(), "cut", state.column_clusters()).breaks
    code = state.code(figure="clustermap", col_split="cut")
    assert f"column_breaks = [{', '.join(map(str, breaks))}]" in code
