"""Rows sorted by tracks as an option: of clustermap and explorer, live, as a figure, saved."""

from __future__ import annotations

import json

import matplotlib

matplotlib.use("Agg")

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
import pytest

from hclust_widgets import ClusterExplorer, ClustermapWidget, ClusterState
from hclust_widgets.clustering.heatmap.row_order import check_sort_by, sort_tracks, sorted_rows
from hclust_widgets.widgets.explorer.session_file import open_session, session_of

N = 30
KEYS = ("stage", ("age", "descending"))
SENT = ["stage", ["age", "descending"]]


@pytest.fixture
def state() -> ClusterState:
    rng = np.random.default_rng(3)
    table = pd.DataFrame(rng.normal(size=(N, 4)), columns=list("abcd"))
    table["stage"] = rng.choice(["I", "II", None], N)
    table["age"] = rng.integers(20, 26, N)
    table["many"] = [f"word {i % 17}" for i in range(N)]
    return ClusterState(table, columns=list("abcd"), n_clusters=3)


def wanted(state, keys, **options):
    now = state.clustering
    return sorted_rows(now, sort_tracks(now, check_sort_by(keys)), **options)


def test_the_figure_has_the_rows_in_order_and_no_row_tree(state):
    view = ClustermapWidget(state, rendering="figure", sort_by=KEYS, tracks=["stage"])
    shown = np.asarray(view.figure.axes[0].images[0].get_array())
    rows = wanted(state, KEYS)
    columns = state.column_tree().leaf_order
    assert np.array_equal(shown, state.features.values[np.ix_(rows, columns)])
    told = view._alt_text(state.clustering)
    assert "30 rows sorted by stage, then by age (descending) in place of their tree" in told
    state.n_clusters = 5
    view.sort_by = ()
    assert "in the order of their tree" in view._alt_text(state.clustering)


def test_the_strip_of_clusters_follows_the_rows(state):
    from matplotlib.figure import Figure

    from hclust_widgets.plotting.base.palette import cluster_rgba
    from hclust_widgets.plotting.clustermap import ClustermapPlot

    now, rows = state.clustering, wanted(state, ["age"])
    plot = ClustermapPlot(Figure(figsize=(6, 5)), now.tree, now.heatmap_values(), row_order=rows)
    plot.set_cut(now.cut)
    assert plot.row_links is None
    colors = cluster_rgba(now.cut)[now.cut.labels_[rows]]
    found = []
    for path, color in zip(plot.strip.get_paths(), plot.strip.get_facecolors(), strict=False):
        low, high = np.sort(path.vertices[:, 1])[[0, -1]] / 10
        found += [color[:3]] * round(high - low)
    assert np.allclose(found, colors[:, :3])


def test_blocks_of_rows_need_the_tree(state):
    view = ClustermapWidget(state, rendering="figure", sort_by=["age"], row_split="cut")
    assert "split" not in view._alt_text(state.clustering)
    with pytest.raises(ValueError, match="row_split needs the tree, which sort_by leaves out"):
        state.figure("clustermap", sort_by=["age"], row_split=3)


def test_browser_and_python_tell_each_other(state):
    view = ClustermapWidget(state)
    assert view.sort_by == () and view.live.sort_by == []
    view.live.set_state({"sort_by": SENT})
    assert view.sort_by == KEYS
    for wrong in (["unknown"], "age", [["age", "up"]], [["age"]], 5):
        view.live.set_state({"sort_by": wrong})
        assert view.sort_by == KEYS
    view.sort_by = "age"
    assert view.sort_by == ("age",) and view.live.sort_by == ["age"]
    state.undo()  # both changes are one step: nothing was pressed between them
    assert view.sort_by == () and view.live.sort_by == []
    state.redo()
    assert view.sort_by == ("age",) and view.live.sort_by == ["age"]


def test_of_a_wide_table_what_sorts_is_sent_though_it_is_not_offered():
    rng = np.random.default_rng(0)
    wide = pd.DataFrame(rng.normal(size=(12, 60))).rename(columns=str)
    view = ClustermapWidget(ClusterState(wide))
    assert "37" not in [track["name"] for track in view.live.track_about]
    view.sort_by = ["37"]
    assert "37" in [track["name"] for track in view.live.track_about]
    assert '"sort_by":["37"]' in view.to_html()


@pytest.mark.parametrize("kind", [ClustermapWidget, ClusterExplorer])
def test_wrong_input_gets_one_sentence_at_the_start_and_later(state, kind):
    with pytest.raises(ValueError, match="There is no 'stge' to sort rows by"):
        kind(state, sort_by=["stge"])
    view = kind(state)
    with pytest.raises(ValueError, match="There is no 'stge' to sort rows by"):
        view.sort_by = ["stge"]
    with pytest.raises(TypeError, match="sort_by must be a list"):
        view.sort_by = 3
    view.close()


def test_the_control_sorts_by_one_track_in_both_directions(front, state):
    view = ClustermapWidget(state, rendering="figure")
    control = view.option_inputs["sort_by"]
    names = [value for _, value in control.by.options]
    assert names[:3] == ["", "stage", "age"]
    assert control.descending.disabled
    front.send(control.by, index=2)
    assert view.sort_by == ("age",)
    front.send(control.descending, value=True)
    assert view.sort_by == (("age", "descending"),)
    front.send(control.by, index=0)
    assert view.sort_by == ()
    view.sort_by = KEYS
    assert (control.by.value, control.descending.value) == ("stage", False)


def test_session_steps_and_page_keep_them(state):
    explorer = ClusterExplorer(state, sort_by=KEYS)
    assert explorer.clustermap.sort_by == KEYS
    assert explorer.live_sync.live.sort_by == SENT
    explorer.walkthrough.add("Sorted.")
    held = json.dumps(session_of(explorer, state.clustering)).encode()
    other = ClusterExplorer(ClusterState(state.features.table, columns=list("abcd")))
    open_session(other, held, "s.json")
    assert other.sort_by == KEYS
    wrong = json.loads(held)
    wrong["view"]["sort_by"] = ["unknown", "age"]  # what was handed in there
    open_session(other, json.dumps(wrong).encode(), "s.json")
    assert other.sort_by == ("age",)
    wrong["view"]["sort_by"] = [["age", "up"]]
    with pytest.raises(ValueError, match="use 'ascending' or 'descending'"):
        open_session(other, json.dumps(wrong).encode(), "s.json")
    explorer.sort_by = ()
    explorer.walkthrough.go(0)
    assert explorer.sort_by == KEYS
    assert explorer.to_html().count('"sort_by":["stage",["age","descending"]]') == 2
    explorer.close()
    other.close()


@pytest.mark.sampled(3)
@pytest.mark.parametrize(
    ("keys", "options"),
    [
        (["age"], {}),
        ([("age", "descending"), "stage"], {"tracks": ["stage", "age"]}),
        (["many", ("b", "descending")], {"tracks": ["many"]}),
        (["stage", "dose"], {"annotations": {"dose": [3, 1, 2] * 10}}),
        (["word", "age"], {"annotations": {"word": list("xyz") * 10}, "row_cluster": False}),
    ],
)
def test_the_code_draws_the_rows_in_the_same_order(state, keys, options):
    state.figure("clustermap", sort_by=keys, **options)
    explorer = ClusterExplorer(state, sort_by=keys, annotations=options.get("annotations"))
    explorer.clustermap.tracks = options.get("tracks", explorer.clustermap.tracks)
    explorer.clustermap.row_cluster = options.get("row_cluster", True)
    now = state.clustering
    rows = sorted_rows(
        now, explorer.clustermap.sorting(now), row_cluster=explorer.clustermap.row_cluster
    )
    space = {"df": state.features.table}
    exec(explorer.code(figure="clustermap"), space)
    grid = space["grid"]
    assert grid.dendrogram_row is None
    assert grid.data2d.index.tolist() == rows.tolist()
    columns = state.column_tree().leaf_order
    assert np.array_equal(grid.data2d.to_numpy(), state.features.values[np.ix_(rows, columns)])
    grid.figure.canvas.draw()
    strips = np.asarray(grid.ax_row_colors.collections[0].get_facecolors()).reshape(N, -1, 4)
    palette = np.asarray([matplotlib.colors.to_rgb(color) for color in space["palette"]])
    assert np.allclose(strips[:, 0, :3], palette[now.cut.labels_[rows]])
    assert strips.shape[1] == 1 + len(explorer.clustermap.tracks)
    explorer.close()
    plt.close("all")


def test_named_rows_of_the_code_stand_where_they_are_sorted_to(state):
    code = state.code(figure="clustermap", sort_by=["age"], labels=["word 4", "word 15"])
    space = {"df": state.features.table}
    exec(code, space)
    rows = wanted(state, ["age"]).tolist()
    at = space["grid"].ax_heatmap.get_yticks().tolist()
    assert sorted(at) == sorted(rows.index(row) + 0.5 for row in (4, 21, 15))
    plt.close("all")


def test_the_caption_names_the_order(state):
    figure = state.figure("clustermap", sort_by=["age"], caption=True)
    words = " ".join(text.get_text().replace("\n", " ") for text in figure.texts)
    assert "sorted by age in place of their tree, which is left out" in words
    assert len(state.figure("clustermap", sort_by=["age"]).axes) > 0
