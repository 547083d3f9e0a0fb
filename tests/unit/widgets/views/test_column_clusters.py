"""Clusters of columns in the clustermap's widget."""

from __future__ import annotations

import json

import ipywidgets as W
import numpy as np
import pandas as pd
import pytest
from page_reader import PageReader

from hclust_widgets import ClusterExplorer, ClustermapWidget, ClusterState, load_mpg
from hclust_widgets.clustering.column_options import AS_ROWS
from hclust_widgets.widgets.base.render_thread import renderer
from hclust_widgets.widgets.base.view import descendants
from hclust_widgets.widgets.explorer.session_file import open_session, session_of
from hclust_widgets.widgets.live.slider_sync import LiveSync


@pytest.fixture
def view():
    view = ClustermapWidget(ClusterState(load_mpg(), n_clusters=4), rendering="figure")
    yield view
    view.close()


def test_the_figure_is_drawn_anew_and_its_text_names_the_columns(view):
    renderer.finish()
    before, words = view.figure_box.image.value, view.figure_box.alt_text.value
    assert "Columns are clustered" not in words
    view.state.columns_state.n_clusters = 3
    renderer.finish()
    assert view.figure_box.image.value != before
    assert "cut into 3 clusters of" in view.figure_box.alt_text.value
    view.col_cluster = False
    renderer.finish()
    assert "Columns are clustered" not in view.figure_box.alt_text.value
    view.state.undo()
    view.state.undo()
    renderer.finish()
    assert view.col_cluster and view.figure_box.image.value == before


def test_the_widget_takes_options_of_the_columns():
    view = ClustermapWidget(
        load_mpg(), column_options={"n_clusters": 2, "linkage": "single"}, rendering="figure"
    )
    assert view.state.columns_state.n_clusters == 2
    assert view.state.columns_state.linkage == "single"
    view.close()


# -- live ------------------------------------------------------------------------------------


@pytest.fixture
def live_view():
    view = ClustermapWidget(ClusterState(load_mpg(), n_clusters=4))
    yield view
    view.close()


def told(view) -> dict:
    return dict(view.live.column_options)


def test_the_browser_has_what_is_chosen_in_python(live_view):
    columns = live_view.state.columns_state
    assert told(live_view)["n_clusters"] is None
    revision = live_view.live.revision
    columns.n_clusters = 3
    assert told(live_view)["n_clusters"] == 3
    assert live_view.live.revision == revision  # the tree is there already
    columns.update(linkage="average", metric="correlation")
    assert live_view.live.revision == revision + 1
    assert told(live_view) == {
        "linkage": "average",
        "metric": "correlation",
        "scaling": None,
        "optimal_ordering": False,
        "n_clusters": 3,
        "distance_threshold": None,
    }
    assert live_view.live.col_heights == columns.distances_.astype("<f8").tobytes()
    columns.flip(14)
    assert [i for i, on in enumerate(live_view.live.col_flips) if on == "1"] == [4]
    assert columns.tree.flips.nonzero()[0].tolist() == [4]


def test_python_has_what_is_chosen_in_the_browser(live_view):
    state, live = live_view.state, live_view.live
    flipped = state.columns_state
    flipped.flip(12)
    live.set_state({"column_options": {**told(live_view), "n_clusters": 4}})
    assert state.columns_state.n_clusters == 4 and flipped.flips == (12,)
    live.set_state({"column_options": {**told(live_view), "linkage": "single"}})
    assert (state.columns_state.linkage, state.columns_state.n_clusters) == ("single", 4)
    state.undo()
    assert state.columns_state.linkage == "ward" and told(live_view)["linkage"] is None
    for wrong in ({"linkage": "singel"}, {"k": 3}, {"flips": []}, {"n_clusters": 2.5}, 3):
        live.set_state({"column_options": wrong})  # of an older page
        assert state.columns_state.n_clusters == 4
    live.set_state({"column_options": {"n_clusters": 11}})  # refused by the state
    assert told(live_view)["n_clusters"] == 4
    assert "10 columns can make 1 to 10" in live_view.message
    state.columns_state.linkage = "ward"
    live.set_state({"column_options": {**told(live_view), "metric": "cosine"}})
    assert "ward linkage needs euclidean distances" in live_view.message
    assert told(live_view)["metric"] is None and state.columns_state.metric == "euclidean"


def test_another_scaling_of_the_columns_goes_both_ways(live_view):
    state, live = live_view.state, live_view.live
    values = live.values
    choice = next(one for one in live.column_choices if one["name"] == "scaling")
    assert choice["values"] == [None, "minmax", "standard", "robust", "none"]
    state.columns_state.distance_threshold = 9.5
    live.set_state({"column_options": {**told(live_view), "scaling": "none"}})
    assert state.columns_state.scaling == "none"
    assert state.column_options.distance_threshold is None  # a height of another tree
    assert live.col_heights == state.columns_state.distances_.astype("<f8").tobytes()
    assert live.values == values  # the map shows the rows' scaling
    state.undo()
    assert told(live_view)["scaling"] is None


def test_a_threshold_stays_while_something_else_is_chosen(live_view):
    columns = live_view.state.columns_state
    columns.distance_threshold = 9.5
    k = columns.n_clusters
    live_view.live.set_state({"column_options": {**told(live_view), "optimal_ordering": True}})
    assert columns.distance_threshold == 9.5 and columns.n_clusters == k
    live_view.live.set_state({"column_options": {**told(live_view), "n_clusters": k + 1}})
    assert columns.n_clusters == k + 1 and columns.options.distance_threshold is None


def test_distances_handed_in_have_no_clusters_of_columns():
    view = ClustermapWidget(ClusterState.from_distances(_distances(), n_clusters=2))
    assert view.live.column_options == {} and view.column_inputs.toggle.disabled
    view.close()


def _distances():
    X = np.random.default_rng(2).normal(size=(8, 2))
    names = list("abcdefgh")
    between = np.linalg.norm(X[:, None] - X[None], axis=2)
    return pd.DataFrame(between, index=names, columns=names)


def test_branches_turned_in_the_browser_are_those_of_the_state(live_view):
    state, live = live_view.state, live_view.live
    revision, labels = live.revision, state.columns_state.tree.leaf_order.tolist()
    live.set_state({"col_flips": "000000001", "flips_of": revision})
    assert state.columns_state.flips == (18,)
    assert state.columns_state.leaf_order.tolist() != labels
    assert live.revision == revision  # it has that order already
    state.undo()
    assert state.columns_state.flips == () and live.col_flips == ""
    for wrong in ("0102", "x", 3):
        live.set_state({"col_flips": wrong, "flips_of": revision})
    assert state.columns_state.flips == ()
    live.set_state({"col_flips": "01", "flips_of": revision})  # of other columns
    assert state.columns_state.flips == () and live.col_flips == ""


def test_branches_turned_in_an_earlier_tree_of_as_many_columns_are_not(live_view, monkeypatch):
    state, live = live_view.state, live_view.live
    old = live.revision
    state.columns_state.linkage = "single"
    assert live.revision != old
    live.set_state({"col_flips": "000000001", "flips_of": old})
    assert state.columns_state.flips == () and live.col_flips == ""
    with monkeypatch.context() as patch:  # the view has not followed yet
        patch.setattr(LiveSync, "show", lambda _: None)
        state.columns_state.linkage = "complete"
        live.set_state({"col_flips": "000000001", "flips_of": live.revision})
    assert state.columns_state.flips == ()
    state.columns_state.linkage = "average"
    assert live.col_flips == ""
    live.set_state({"col_flips": "000000001", "flips_of": live.revision})
    assert state.columns_state.flips == (18,)


def test_a_drag_of_the_cut_is_one_step(live_view):
    state, live = live_view.state, live_view.live
    state.columns_state.n_clusters = 2
    state.history.begin()
    with state.history.browser_lock:
        for k in (3, 4, 6):
            live.set_state({"column_options": {**told(live_view), "n_clusters": k}})
    assert state.columns_state.n_clusters == 6
    state.undo()
    assert state.columns_state.n_clusters == 2


# -- controls beside the figure --------------------------------------------------------------


def test_controls_change_the_columns_and_follow_them(view, front):
    controls, state = view.column_inputs, view.state
    assert controls.boxes.layout.display == "none"
    front.send(controls.toggle, value=True)
    assert controls.boxes.layout.display is None
    front.send(controls.n_clusters, index=3)
    assert state.columns_state.n_clusters == 3
    front.send(controls.linkage, index=3)
    assert state.columns_state.linkage == "average"
    front.send(controls.optimal_ordering, value=True)
    assert state.columns_state.optimal_ordering
    front.send(controls.scaling, index=4)
    assert state.columns_state.scaling == "none" and state.column_options.scaling == "none"
    state.undo()
    state.undo()
    state.undo()
    assert controls.scaling.value == ""
    assert (controls.linkage.value, controls.n_clusters.value) == ("", 3)
    state.column_options = None
    assert controls.n_clusters.value == "" and state.column_options == AS_ROWS


def test_a_refused_choice_is_told_and_taken_back(view, front):
    controls = view.column_inputs
    view.state.columns_state.linkage = "ward"
    metrics = [value for _, value in controls.metric.options]
    front.send(controls.metric, index=metrics.index("cosine"))
    assert "ward linkage needs euclidean distances" in view.message
    assert controls.metric.value == ""


# -- explorer and page -----------------------------------------------------------------------


def test_an_explorers_session_holds_the_columns():
    explorer = ClusterExplorer(ClusterState(load_mpg(), n_clusters=4))
    explorer.state.columns_state.n_clusters = 3
    held = json.dumps(session_of(explorer, explorer.state.clustering)).encode()
    other = ClusterExplorer(load_mpg())
    open_session(other, held, "s.json")
    assert other.state.columns_state.n_clusters == 3
    assert other.live.column_options["n_clusters"] == 3
    explorer.close()
    other.close()


def test_a_page_begins_with_them_and_its_steps_have_their_own():
    explorer = ClusterExplorer(ClusterState(load_mpg(), n_clusters=4))
    columns, walk = explorer.state.columns_state, explorer.walkthrough
    columns.n_clusters = 2
    walk.add("Two")
    columns.linkage = "single"
    walk.add("Of another tree")
    columns.update(linkage=None, n_clusters=5)
    walk.add("Five")
    page = PageReader(explorer.to_html())
    assert page.traits["column_options"]["n_clusters"] == 5
    told = [step["traits"]["column_options"]["n_clusters"] for step in page.data["steps"]]
    assert told == [2, 5]
    assert any("1 step" in note and "cannot be shown" in note for note in page.data["notes"])
    explorer.close()


def test_a_page_has_the_chosen_tree_whatever_the_linkage_of_the_rows():
    state = ClusterState(load_mpg(), n_clusters=4)
    state.columns_state.update(linkage="average", metric="correlation")
    state.columns_state.flip(15)
    heights = state.columns_state.distances_.astype("<f8").tobytes()
    page = PageReader(state.to_html())
    for one in page.data["linkages"]:
        assert one["traits"]["col_heights"] == heights
        assert one["traits"]["col_flips"] == "000001000"


def test_blocks_of_columns_follow_their_cut(view, front):
    state = view.state
    assert len(view.figure.axes[0].images) == 1
    view.col_split = "cut"  # they are not cut yet
    assert len(view.figure.axes[0].images) == 1
    state.columns_state.n_clusters = 4
    assert len(view.figure.axes[0].images) == 4
    assert "Columns are split by their clusters into 4 blocks." in view._alt_text(state.clustering)
    assert view.block_options(state.clustering)["col_split"] == "cut"
    state.columns_state.n_clusters = None
    assert len(view.figure.axes[0].images) == 1
    assert view.block_options(state.clustering)["col_split"] is None
    view.col_split = None
    choices = [value for _, value in view.option_inputs["col_split"].options]
    front.send(view.option_inputs["col_split"], index=choices.index("cut"))
    assert view.col_split == "cut"


def test_the_browser_and_a_session_have_the_split_by_the_cut():
    explorer = ClusterExplorer(ClusterState(load_mpg(), n_clusters=4), col_split="cut")
    assert explorer.live.col_split == "cut"
    explorer.live.set_state({"col_split": 3})
    explorer.live.set_state({"col_split": "cut"})
    assert explorer.col_split == "cut"
    held = json.dumps(session_of(explorer, explorer.state.clustering)).encode()
    other = ClusterExplorer(load_mpg())
    open_session(other, held, "s.json")
    assert other.col_split == "cut"
    explorer.close()
    other.close()


def test_no_two_controls_beside_a_figure_have_the_same_label(view):
    labels = [
        one.description
        for one in descendants(view)
        if isinstance(one, (W.Dropdown, W.IntSlider, W.FloatSlider, W.BoundedFloatText))
    ]
    assert sorted(labels) == sorted(set(labels))


# -- names -----------------------------------------------------------------------------------


def test_fields_beside_the_figure_name_and_color_the_clusters(view):
    columns, inputs = view.state.columns_state, view.column_inputs
    assert inputs.names.children == ()
    columns.n_clusters = 2
    assert inputs.names.children == ()  # made once the panel is open
    inputs.toggle.value = True
    (name, color), _ = (pair.children for pair in inputs.names.children)
    assert inputs.names.layout.display is None
    name.value = "engine"
    color.value = "#00aa00"
    assert columns.cluster_names == {0: "engine"} and columns.cluster_colors[0] == "#00aa00"
    view.state.undo()
    view.state.undo()
    assert name.value == "" and columns.cluster_names == {}
    name.value = "x" * 300
    assert "200 characters" in view.message and name.value == ""
    columns.n_clusters = 20 if len(columns.labels_) > 20 else 1
    assert len(inputs.names.children) == 1


def test_the_browser_and_python_tell_each_other_names_of_columns(live_view):
    live, columns = live_view.live, live_view.state.columns_state
    assert list(live.column_clusters) == ["tree"]
    columns.n_clusters = 2
    columns.rename(0, "engine")
    node = str(columns.cut.nodes[0])
    assert live.column_clusters["names"][node] == "engine"
    other = str(columns.cut.nodes[1])
    tree, given = live.column_clusters["tree"], dict(live.column_clusters["names"])
    live.set_state(
        {"column_clusters": {"tree": tree, "names": {**given, other: "shape"}, "colors": {}}}
    )
    assert columns.cluster_names == {0: "engine", 1: "shape"}
    live_view.state.undo()
    assert columns.cluster_names == {0: "engine"}
    assert other not in live.column_clusters["names"]
    for wrong in ({"names": {other: 3}}, {"names": {"x": "y"}}, {"other": {}}, "x", {"tree": "1"}):
        live.set_state({"column_clusters": wrong})
        assert columns.cluster_names == {0: "engine"}
    assert live_view.message == ""
    both = {node: "#00aa00", other: "#aa0000"}
    live.set_state({"column_clusters": {"tree": tree, "names": {}, "colors": both}})
    assert columns.cluster_names == {}
    assert columns.cluster_colors == {0: "#00aa00", 1: "#aa0000"}
    live_view.state.undo()  # all that one message changed
    assert columns.cluster_names == {0: "engine"} and "#00aa00" not in columns.cluster_colors


def test_a_name_typed_for_columns_of_an_earlier_tree_is_refused(live_view):
    live, state = live_view.live, live_view.state
    columns = state.columns_state
    columns.n_clusters = 3
    shown = dict(live.column_clusters)
    node = str(columns.cut.nodes[0])
    state.n_clusters = 5
    columns.flip(14)
    columns.n_clusters = 2
    assert live.column_clusters == shown  # the tree is the same
    columns.linkage = "single"
    assert live.column_clusters["tree"] != shown["tree"]
    live.set_state({"column_clusters": {**shown, "names": {node: "engine"}}})
    assert columns.options.named == () and "no longer shown" in live_view.message
    assert "names" not in live.column_clusters or not live.column_clusters["names"]
    assert columns.linkage == "single"
    now = dict(live.column_clusters)
    state.columns = ["mpg", "weight", "horsepower"]
    live.set_state({"column_clusters": {**now, "names": {"3": "engine"}}})
    assert columns.options.named == () and live.column_clusters["tree"] > now["tree"]
    live.set_state({"column_clusters": {**live.column_clusters, "names": {"3": "engine"}}})
    assert len(columns.options.named) == 1 and live_view.message == ""


def test_pages_have_names_of_columns_in_the_tree_of_every_linkage():
    state = ClusterState(load_mpg(), n_clusters=3, column_options={"n_clusters": 2})
    state.columns_state.rename(0, "engine")
    view = ClustermapWidget(state)
    reader = PageReader(view.to_html())
    assert "engine" in reader.traits["column_clusters"]["names"].values()
    linkages = reader.data["linkages"]
    assert all("column_clusters" in one["traits"] for one in linkages) and len(linkages) > 3
    view.close()
