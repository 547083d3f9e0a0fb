"""The panel of silhouettes: what it sends, when it computes, what a choice in the browser does."""

from __future__ import annotations

import threading

import numpy as np
import pandas as pd
import pytest

from hclust_widgets import ClusterExplorer, ClusterState, SilhouetteWidget, load_mpg
from hclust_widgets.widgets.base.render_thread import renderer
from hclust_widgets.widgets.explorer.explorer import TABS
from hclust_widgets.widgets.views import silhouette as module


@pytest.fixture
def view(front):
    view = SilhouetteWidget(load_mpg(), n_clusters=4)
    assert renderer.finish()
    return view


def wait_for(condition):
    tick = threading.Event()
    for _ in range(600):
        if condition():
            return
        tick.wait(0.05)
    raise AssertionError("it did not come")


def send(panel, content):
    panel._handle_custom_msg(content, [])


def test_it_sends_the_silhouettes_in_the_order_of_the_bars(view):
    plot, found = view.panel.plot, view.state.silhouettes()
    values = np.frombuffer(plot["values"])
    rows = np.frombuffer(plot["rows"], dtype="<i4")
    there = found.iloc[rows]
    np.testing.assert_allclose(values, there.silhouette, atol=1e-15)
    assert np.frombuffer(plot["neighbors"], dtype="<i4").tolist() == there.neighbor.tolist()
    assert there.cluster.is_monotonic_increasing
    assert plot["mean"] == pytest.approx(found.silhouette.mean())
    assert [c["size"] for c in plot["clusters"]] == view.state.cut.sizes.tolist()
    leaves = np.frombuffer(plot["leaves"], dtype="<i4")
    assert view.panel.names == view.state.clustering.row_names().tolist()
    assert (view.state.clustering.rows()[leaves] == rows).all()


def test_a_choice_in_the_browser_selects_rows_and_can_be_undone(view):
    send(view.panel, {"select": [5, 3]})
    assert view.state.selection == (3, 5)
    assert np.frombuffer(view.panel.selection, dtype="<i4").tolist() == [3, 5]
    for nonsense in ({"select": "all"}, {"select": [True]}, {"select": ["3"]}, {}, None):
        send(view.panel, nonsense)
    assert view.state.selection == (3, 5)
    send(view.panel, {"select": [10_000]})
    assert view.state.selection == (3, 5) and view.message
    assert view.state.undo() and view.state.selection == ()
    assert view.panel.selection == b""


def test_nothing_is_computed_while_the_cut_moves(view, front, monkeypatch):
    made = []
    whole = module.encode_silhouettes

    def counted(now, **options):
        made.append(now.cut.n_clusters)
        return whole(now, **options)

    monkeypatch.setattr(module, "encode_silhouettes", counted)
    front.clear()
    for k in range(5, 12):
        view.state.n_clusters = k
    assert made == [] and view.panel.stale
    assert front.told(panel=view.panel) == {"panel.stale": 1}
    wait_for(lambda: not view.panel.stale)
    assert made == [11] and len(view.panel.plot["clusters"]) == 11


def test_a_cut_that_comes_back_needs_nothing_new(view, monkeypatch):
    before = view.panel.plot
    monkeypatch.setattr(module, "encode_silhouettes", lambda *_a, **_o: pytest.fail("computed"))
    view.state.selection = (1,)
    assert renderer.finish()
    assert view.panel.plot is before and not view.panel.stale


def test_a_computation_ends_when_the_cut_moves_meanwhile(view):
    now = view.state.clustering
    asked = []

    def wanted():
        asked.append(1)
        return False

    with pytest.raises(module.CancelledError):
        module.encode_silhouettes(now, wanted=wanted)
    assert asked == [1]


def test_names_and_colors_that_are_given_are_shown(view):
    view.state.rename(0, "Light cars")
    view.state.set_color(0, "#123456")
    wait_for(lambda: view.panel.plot["clusters"][0]["title"] == "Light cars (0)")
    wait_for(lambda: view.panel.plot["clusters"][0]["color"] == "#123456")


def test_one_cluster_and_a_tree_alone_have_a_sentence(view, front):
    view.state.n_clusters = 1
    wait_for(lambda: "choose two or more" in view.panel.note)
    assert view.panel.plot == {}
    alone = SilhouetteWidget(ClusterState(view.state.linkage_matrix))
    assert renderer.finish()
    assert "pass the table as well (table=...)" in alone.panel.note


def test_the_explorer_has_it_folded_and_computes_it_when_it_is_opened(front):
    explorer = ClusterExplorer(load_mpg(), n_clusters=4)
    front.send(explorer.tabs, selected_index=TABS.index("Where to cut"))
    assert renderer.finish()
    panel = explorer.evidence.silhouettes
    assert panel.fold == "closed" and panel.plot == {}
    front.send(panel, fold="open")
    assert renderer.finish()
    assert len(panel.plot["clusters"]) == 4
    send(panel, {"select": [7]})
    assert explorer.state.selection == (7,)
    front.send(panel, fold="closed")
    explorer.state.n_clusters = 9
    assert renderer.finish() and len(panel.plot["clusters"]) == 4
    front.send(panel, fold="open")
    wait_for(lambda: len(panel.plot["clusters"]) == 9)


@pytest.mark.parametrize("with_table", [False, True])
def test_given_distances_have_silhouettes(with_table):
    rows = np.random.default_rng(0).normal(size=(15, 3))
    distances = np.linalg.norm(rows[:, None] - rows, axis=2)
    state = ClusterState.from_distances(
        distances, table=pd.DataFrame(rows) if with_table else None, n_clusters=3
    )
    view = SilhouetteWidget(state)
    assert renderer.finish()
    assert view.panel.plot["mean"] == pytest.approx(state.silhouettes().silhouette.mean())
    view.close()


def test_how_far_the_silhouettes_of_many_rows_are_is_told(view, front, monkeypatch):
    monkeypatch.setattr("hclust_widgets.analysis.silhouette._BLOCK", 392 * 100)
    monkeypatch.setattr("hclust_widgets.widgets.base.computing._EVERY", 0.0)
    shares = []
    view.panel.observe(lambda change: shares.append(change["new"]), "done")
    view.state.n_clusters = 5
    wait_for(lambda: len(view.panel.plot["clusters"]) == 5)
    assert renderer.finish()
    assert shares == [pytest.approx(rows / 392) for rows in (100, 200, 300)] + [0.0]


def test_few_rows_are_done_at_once_and_nothing_is_told(view, front):
    shares = []
    view.panel.observe(lambda change: shares.append(change["new"]), "done")
    view.state.n_clusters = 5
    wait_for(lambda: len(view.panel.plot["clusters"]) == 5)
    assert shares == []
