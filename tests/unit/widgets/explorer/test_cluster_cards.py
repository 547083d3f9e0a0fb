"""Cards that name and color clusters, and the two buttons that go back and forth."""

from __future__ import annotations

import ipywidgets as W
import pytest
from inspect_widgets import edit_card, send_edit, walk

from hclust_widgets import ClusterExplorer, ClusterState, DendrogramWidget, ScatterWidget
from hclust_widgets.widgets.base.render_thread import renderer

pytestmark = pytest.mark.usefixtures("front")


@pytest.fixture
def explorer(cars):
    return ClusterExplorer(cars, n_clusters=4)


def test_a_cluster_is_named_and_colored_on_its_card(explorer):
    edit_card(explorer, 2, name="Europe")
    edit_card(explorer, 2, color="#00aa77")
    assert explorer.state.cluster_names == {2: "Europe"}
    assert explorer.state.clustering.given_colors == {2: "#00aa77"}
    cards, editing = explorer.cluster_cards.cards, explorer.cluster_cards.editing
    assert cards["clusters"][2]["title"] == "Europe (2)"
    assert cards["clusters"][2]["color"] == "#00aa77"
    assert editing["names"] == ["", "", "Europe", ""]
    assert editing["colored"] == [False, False, True, False]
    (weight,) = (column for column in cards["columns"] if column["name"] == "weight")
    assert (round(weight["means"][2]), weight["unit"]) == (2433, "lb")
    edit_card(explorer, 2, name="", color=None)
    assert explorer.state.cluster_names == {}
    assert explorer.state.clustering.given_colors == {}
    assert explorer.state.undo(), "both at once are one step"
    assert explorer.state.cluster_names == {2: "Europe"}
    assert explorer.state.clustering.given_colors == {2: "#00aa77"}


def test_clusters_of_one_name_are_told_apart_and_the_field_holds_what_was_given(explorer):
    for cluster in (0, 3):
        edit_card(explorer, cluster, name="light")
    assert explorer.state.cluster_names == {0: "light", 3: "light, 2nd"}
    assert explorer.cluster_cards.editing["names"] == ["light", "", "", "light"]
    assert explorer.cluster_cards.cards["clusters"][3]["title"] == "light, 2nd (3)"


def test_the_cards_follow_the_state(explorer):
    explorer.state.rename(0, "named in Python")
    assert renderer.finish()
    assert explorer.cluster_cards.editing["names"][0] == "named in Python"
    explorer.state.undo()
    assert renderer.finish()
    assert explorer.cluster_cards.editing["names"][0] == ""
    tree = explorer.cluster_cards.editing["tree"]
    explorer.state.n_clusters = 2
    assert renderer.finish()
    assert explorer.cluster_cards.editing["nodes"] == explorer.state.cut.nodes.tolist()
    assert explorer.cluster_cards.editing["tree"] == tree
    explorer.state.linkage = "average"
    assert renderer.finish()
    assert explorer.cluster_cards.editing["tree"] != tree


@pytest.mark.parametrize("change", [{"n_clusters": 2}, {"linkage": "average"}])
def test_a_cluster_that_is_gone_is_refused_and_no_other_is_named(explorer, change):
    assert renderer.finish()
    editing = explorer.cluster_cards.editing
    gone = next(
        i
        for i, node in enumerate(editing["nodes"])
        if node not in ClusterState(explorer.state.features.table, n_clusters=2).cut.nodes
    )
    explorer.state.update(**change)
    send_edit(explorer, tree=editing["tree"], node=editing["nodes"][gone], name="light")
    assert "no longer shown" in explorer.message
    assert explorer.state.cluster_names == {}


def test_a_name_too_long_is_refused_in_a_sentence(explorer):
    edit_card(explorer, 0, name="x" * 300)
    assert "200 characters" in explorer.message
    assert explorer.state.cluster_names == {}
    edit_card(explorer, 0, name="short")
    assert explorer.message == ""


@pytest.mark.sampled(2)
@pytest.mark.parametrize("content", [None, 3, {}, {"edit": None}, {"edit": [1]}])
def test_what_is_no_edit_changes_nothing(explorer, content):
    before = explorer.state.clustering
    explorer.cluster_cards._handle_custom_msg(content, [])
    assert explorer.state.clustering is before


@pytest.mark.sampled(1)
@pytest.mark.parametrize("what", [{"name": 3}, {"color": "no color"}, {"color": 3}, {"node": "0"}])
def test_an_edit_that_cannot_be_used_is_refused(explorer, what):
    assert renderer.finish()
    editing = explorer.cluster_cards.editing
    send_edit(
        explorer, **{"tree": editing["tree"], "node": editing["nodes"][0], "name": "a", **what}
    )
    assert explorer.message
    assert explorer.state.clustering.annotations.entries == ()


def test_every_line_of_the_table_of_many_clusters_can_be_named(explorer):
    explorer.state.n_clusters = 40
    assert renderer.finish()
    smallest = explorer.cluster_cards.cards["clusters"][-1]["label"]
    edit_card(explorer, smallest, name="odd one")
    assert explorer.state.cluster_names == {smallest: "odd one"}


def test_hostile_names_are_words(explorer):
    edit_card(explorer, 0, name="<img src=x onerror=alert(1)>")
    # The browser sets it as text (js/src/views/cards/cards.js); no HTML holds it.
    assert explorer.cluster_cards.cards["clusters"][0]["title"] == (
        "<img src=x onerror=alert(1)> (0)"
    )
    shown = [w.value for w in walk(explorer) if isinstance(w, W.HTML)]
    assert shown and not any("<img" in html for html in shown)


def test_the_buttons_go_back_and_forth(explorer):
    controls = explorer.state_controls
    assert controls.undo.disabled
    controls.linkage.value = "average"
    assert not controls.undo.disabled
    controls.undo.click()
    assert controls.linkage.value == "ward"
    assert (controls.undo.disabled, controls.redo.disabled) == (True, False)
    controls.redo.click()
    assert explorer.state.linkage == "average"


def test_axes_and_colormap_are_undone_with_all_else(explorer):
    explorer.y = "mpg"
    explorer.state.selection = [3]
    explorer.cmap = "viridis"
    before = explorer.y
    assert explorer.state.undo()
    assert explorer.cmap == "auto"
    assert explorer.state.undo()
    assert explorer.state.selection == ()
    assert explorer.y == before
    assert explorer.state.undo()
    assert explorer.y != "mpg"
    assert explorer.scatter.y == explorer.y
    assert not explorer.state.can_undo
    while explorer.state.redo():
        pass
    assert (explorer.y, explorer.cmap) == ("mpg", "viridis")


def test_how_it_is_drawn_is_no_step(cars):
    view = DendrogramWidget(cars)
    view.rendering = "figure"
    view.height = 500
    assert not view.state.can_undo


def test_what_was_done_in_a_closed_view_is_forgotten(cars):
    state = ClusterState(cars, n_clusters=4)
    state.n_clusters = 6
    view = ScatterWidget(state)
    view.y = "mpg"
    view.close()
    assert state.undo()  # the cut: of the view there is nothing to be seen
    assert (state.n_clusters, state.can_undo) == (4, False)


@pytest.mark.slow
def test_live_is_the_default_and_what_only_the_figure_has_is_a_figure(cars):
    for kind in (ClusterExplorer, DendrogramWidget, ScatterWidget):
        assert kind(cars).rendering == "live"
    for options in ({"truncate_mode": "lastp"}, {"orientation": "left"}, {"labels": "on"}):
        assert DendrogramWidget(cars, **options).rendering == "figure"
        assert DendrogramWidget(cars, **options, rendering="live").rendering == "live"
        later = DendrogramWidget(cars)
        for name, value in options.items():
            setattr(later, name, value)
        assert later.rendering == "figure"
    assert ClusterExplorer(cars, truncate_mode="level").rendering == "figure"
    explorer = ClusterExplorer(cars)
    explorer.truncate_mode = "lastp"
    assert explorer.rendering == "figure"
    assert explorer.dendrogram.truncate_mode == "lastp"


def test_the_browser_hears_of_names_and_colors_by_node(explorer, front):
    live = explorer.live
    nodes = explorer.state.cut.nodes
    front.clear()
    explorer.state.rename(1, "Big")
    explorer.state.set_color(0, "#112233")
    names = dict(live.node_names)
    assert names.pop(str(nodes[1])) == "Big"
    assert set(names.values()) <= {"Big, part"}
    assert live.node_colors[str(nodes[0])] == "#112233"
    sent = set().union(*front.updates(live))
    assert sent == {"node_names", "node_colors"}, "the table is not sent again"
    explorer.state.linkage = "single"
    assert all(int(node) >= 392 for node in live.node_names)
