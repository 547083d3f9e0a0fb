"""Names of chosen rows with lines to their rows, in clustermap, scatter plot and dendrogram."""

from __future__ import annotations

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
import pytest

from hclust_widgets import ClusterExplorer, ClustermapWidget, ClusterState, DendrogramWidget
from hclust_widgets import ScatterWidget as Scatter
from hclust_widgets.export.figures.figure_kinds import DRAWINGS
from hclust_widgets.plotting.base.canvas import FigureCanvas
from hclust_widgets.plotting.marks.point_names import place_point_names


@pytest.fixture(scope="module")
def state() -> ClusterState:
    values = np.random.default_rng(5).normal(size=(300, 4))
    table = pd.DataFrame(values, index=[f"gene {i:03d}" for i in range(300)], columns=list("abcd"))
    return ClusterState(table, n_clusters=4)


def plot_of(state, name, **options):
    make, _ = DRAWINGS[name]
    drawing = make(state.clustering, **options)
    plot = drawing.draw(FigureCanvas(*drawing.size))
    plot.set_cut(state.cut)
    return plot


CHOSEN = ["gene 007", "gene 100", "gene 101", "gene 299"]


def test_chosen_names_stand_beside_the_map_with_lines_to_their_rows(state):
    plot = plot_of(state, "clustermap", labels=CHOSEN)
    ax = plot.ax_heatmap
    texts = {text.get_text(): text for text in ax.texts if len(text.get_text()) > 1}
    assert set(texts) == set(CHOSEN)
    (lines,) = (one for one in ax.collections if len(one.get_segments()) == len(CHOSEN))
    names = state.features.row_names()[plot.row_order]
    for segment in lines.get_segments():
        (_, foot), _, (_, end) = segment
        name = names[int(foot)]
        assert foot == int(foot) + 0.5
        assert texts[name].get_position()[1] == end
    tall = ax.get_window_extent().height / ax.figure.dpi * 96
    ends = sorted(text.get_position()[1] * tall / 300 for text in texts.values())
    assert min(np.diff(ends)) >= plot.theme.small, "no name lies over another"


def test_names_leave_room_for_the_color_legend(state):
    plain, named = plot_of(state, "clustermap"), plot_of(state, "clustermap", labels=CHOSEN)
    assert {text.get_text() for text in plain.ax_heatmap.texts} == set("abcd")
    assert named.ax_heatmap.get_position().width < plain.ax_heatmap.get_position().width
    assert plot_of(state, "clustermap", labels=[]).ax_heatmap.get_position().width == pytest.approx(
        plain.ax_heatmap.get_position().width
    )


def test_names_can_be_turned_off():
    values = np.random.default_rng(1).normal(size=(6, 3))
    small = ClusterState(pd.DataFrame(values, index=list("pqrstu")), n_clusters=2)
    assert {text.get_text() for text in plot_of(small, "clustermap").ax_heatmap.texts} >= {"p", "u"}
    map_off = plot_of(small, "clustermap", labels="off").ax_heatmap.texts
    assert not {text.get_text() for text in map_off} & set("pqrstu")
    written = {text.get_text() for text in plot_of(small, "scatter").ax.texts}
    off = {text.get_text() for text in plot_of(small, "scatter", labels="off").ax.texts}
    assert written & set("pqrstu")
    assert not off & set("pqrstu")


def test_a_scatter_plot_writes_every_chosen_name_once(state):
    plot = plot_of(state, "scatter", labels=CHOSEN)
    written = [text.get_text() for text in plot.ax.texts if text.get_text().startswith("gene")]
    assert sorted(written) == CHOSEN


def test_names_of_points_hit_no_other_name_and_stand_inside():
    rng = np.random.default_rng(3)
    points = rng.normal(150, 40, size=(400, 2))
    found = place_point_names(points, range(12), [60.0] * 12, (300.0, 300.0), [])
    boxes = [box for box, _ in found]
    for i, a in enumerate(boxes):
        assert a[0] >= 0
        assert a[2] <= 300
        for b in boxes[:i]:
            assert not (a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3])
    alone = place_point_names(np.array([[100.0, 100.0]]), [0], [40.0], (300.0, 300.0), [])
    assert alone == [((110.0, 93.0, 150.0, 107.0), False)]


@pytest.mark.parametrize("name", ["clustermap", "scatter", "dendrogram"])
def test_an_unknown_name_is_refused(state, name):
    with pytest.raises(ValueError, match=r"no row named 'gene 7' .* Did you mean"):
        state.figure(name, labels=["gene 7"])
    with pytest.raises(ValueError, match="auto"):
        state.figure(name, labels="some")
    with pytest.raises(TypeError, match="list of names"):
        state.figure(name, labels=3)


def test_it_is_said_where_the_names_of_rows_come_from(state):
    words = ("No", "other", "such", "last")
    table = pd.DataFrame({"x": range(4), "y": [3, 1, 2, 5], "name": words})
    by_column = ClusterState(table, columns=["x", "y"])
    for ask in (
        lambda one: ClustermapWidget(by_column, labels=[one]),
        lambda one: ClusterExplorer(by_column, labels=[one]),
        lambda one: by_column.figure("clustermap", labels=[one]),
    ):
        with pytest.raises(ValueError, match=r"named '?3'?.* by column 'name', such as 'No'"):
            ask(3)
    with pytest.raises(ValueError, match="Rows are named by the index, such as 'gene 000'"):
        DendrogramWidget(state, labels=[3])
    for view in (ClustermapWidget, DendrogramWidget):
        with pytest.raises(ValueError, match=r"'auto', .*such as labels=\['gene 007'\]"):
            view(state, labels="gene 007")


def test_too_many_names_are_refused_in_a_figure(state):
    with pytest.raises(ValueError, match="choose fewer"):
        state.figure("clustermap", labels=[f"gene {i:03d}" for i in range(200)])


@pytest.mark.parametrize("view", [ClustermapWidget, DendrogramWidget, Scatter])
def test_views_take_a_list(state, view):
    made = view(state, labels=CHOSEN, rendering="figure")
    assert tuple(made.labels) == tuple(CHOSEN)
    axes = made.figure.axes
    written = {text.get_text() for ax in axes for text in ax.texts}
    assert set(CHOSEN) <= written
    with pytest.raises(ValueError, match="no row named 'x'"):
        made.labels = ["x"]
    assert tuple(made.labels) == tuple(CHOSEN), "as it was"
    made.labels = "off"
    assert not {text.get_text() for ax in made.figure.axes for text in ax.texts} & set(CHOSEN)
    with pytest.raises(ValueError, match="no row named 'x'"):
        view(state, labels=["x"])


def test_the_explorer_names_rows_in_all_its_views_and_its_session(state, tmp_path):
    table = state.features.table
    explorer = ClusterExplorer(table, labels=CHOSEN)
    for view in (explorer.dendrogram, explorer.clustermap, explorer.scatter):
        assert list(view.labels) == CHOSEN
    assert explorer.live_sync.live.labels == CHOSEN
    explorer.clustermap.labels = CHOSEN[:1]
    assert list(explorer.dendrogram.labels) == CHOSEN[:1]
    assert explorer.live_sync.live.labels == CHOSEN[:1]
    assert explorer.rendering == "live"
    explorer.state.undo()
    assert list(explorer.labels) == CHOSEN


def test_a_page_names_them_unless_it_holds_no_names(state):
    view = ClustermapWidget(state, labels=CHOSEN)
    assert '"labels": ["gene 007"' in view.to_html().replace('":[', '": [')
    assert "gene 007" not in view.to_html(row_names=False)


def test_a_row_that_is_filtered_out_is_passed_over():
    values = np.random.default_rng(5).normal(size=(30, 2))
    table = pd.DataFrame(values, index=[f"r{i}" for i in range(30)], columns=["a", "b"])
    view = ClustermapWidget(table, labels=["r1", "r2"], rendering="figure")
    view.state.selection = [1]
    view.state.leave_out_selected()
    written = {text.get_text() for text in view.figure.axes[0].texts}
    assert "r2" in written
    assert "r1" not in written


@pytest.mark.parametrize("row_cluster", [True, False])
def test_the_script_names_the_same_rows(state, row_cluster):
    code = state.code(figure="clustermap", labels=CHOSEN, row_cluster=row_cluster)
    script = {"df": state.features.table}
    exec(compile(code, "script", "exec"), script)
    ax = script["grid"].ax_heatmap
    words = [text.get_text() for text in ax.get_yticklabels()]
    order = state.tree.leaf_order if row_cluster else range(300)
    names = state.features.row_names()
    places = [i for i, row in enumerate(order) if names[row] in CHOSEN]
    assert words == [names[order[i]] for i in places]
    assert ax.get_yticks().tolist() == [i + 0.5 for i in places]
    off = state.code(figure="clustermap", labels="off")
    assert "yticklabels=False" in off
    plt.close("all")
