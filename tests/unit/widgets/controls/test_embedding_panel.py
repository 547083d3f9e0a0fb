"""Axes from distances in views: computed in the background, cancelled, undone, kept, told."""

from __future__ import annotations

import json
import threading
import time

import numpy as np
import pytest
from scipy.spatial.distance import pdist, squareform

from hclust_widgets import ClusterExplorer, ClusterState, ScatterWidget, load_mpg
from hclust_widgets.clustering.points import embeddings
from hclust_widgets.clustering.points.embeddings import EMBEDDINGS, known_embeddings
from hclust_widgets.export.figures.figure_kinds import DRAWINGS
from hclust_widgets.export.html.page_contents import contents
from hclust_widgets.table.axes import default_axes
from hclust_widgets.widgets.explorer.session_file import open_session, session_of
from hclust_widgets.widgets.explorer.walkthrough import WalkthroughStep


@pytest.fixture
def state():
    return ClusterState(load_mpg().iloc[:80], n_clusters=3)


def wait_for(what):
    for _ in range(3_000):
        if what():
            return
        time.sleep(0.02)
    raise AssertionError("It did not end.")


@pytest.mark.parametrize("make", [ScatterWidget, ClusterExplorer])
def test_a_button_makes_an_embedding_the_axes_as_one_step(state, make):
    view = make(state)
    panel, before = view.embedding_panel, (view.x, view.y)
    assert "Places rows by the distances" in panel._words.value
    panel.buttons["t-SNE"].click()
    # The panel follows each axis; the second one comes after the first.
    wait_for(lambda: view.y == "t-SNE 2" and "mean nothing" in panel._words.value)
    assert view.x == "t-SNE 1"
    live = view.live_sync.live
    assert live.x == "t-SNE 1" and "t-SNE 2" in [axis["name"] for axis in live.axis_names]
    assert state.undo() and (view.x, view.y) == before
    assert state.redo() and view.y == "t-SNE 2"
    view.close()


def test_it_is_cancelled_while_it_is_computed(state, monkeypatch):
    reached, go_on, ended = (threading.Event() for _ in range(3))
    whole = embeddings.tsne

    def slow(distances, places, progress):
        reached.set()
        go_on.wait(60)
        try:
            return whole(distances, places, progress)
        finally:
            ended.set()

    monkeypatch.setattr(embeddings, "tsne", slow)
    view = ScatterWidget(state)
    panel, before = view.embedding_panel, view.x
    panel.buttons["t-SNE"].click()
    assert reached.wait(60)
    job = panel._job
    assert "step 2 of 4" in panel._words.value
    assert panel.cancel_button.layout.display is None and panel.buttons["MDS"].disabled
    panel.cancel_button.click()
    assert panel.cancel_button.layout.display == "none" and not panel.buttons["MDS"].disabled
    go_on.set()
    assert ended.wait(60) and job is not None and panel._job is None
    assert view.x == before and "t-SNE 1" not in known_embeddings(state.clustering)
    view.close()


def test_other_distances_end_the_computation_and_bring_their_own_mds(state):
    view = ScatterWidget(state, x="MDS 1", y="MDS 2")
    first = state.axes()["MDS 1"].values
    state.update(metric="cityblock", linkage="average")
    assert view.x == "MDS 1" and not np.allclose(first, state.axes()["MDS 1"].values)
    view.x = "t-SNE 1"
    state.metric = "euclidean"
    assert view.x == "mpg" and view.y == "MDS 2"  # t-SNE is computed when it is asked for
    assert state.undo() and view.x == "t-SNE 1"
    state.update(metric="euclidean", max_leaves=20)
    assert not view.x.startswith(("MDS", "t-SNE")) and not view.y.startswith("MDS")
    view.close()


def test_a_refusal_is_one_sentence_in_the_panel(state, monkeypatch):
    monkeypatch.setattr(embeddings, "has_umap", lambda: False)
    view = ClusterExplorer(state)
    view.embedding_panel.buttons["UMAP"].click()
    assert "pip install umap-learn" in view.embedding_panel._words.value
    assert view.embedding_panel._job is None
    with pytest.raises(ValueError, match="pip install umap-learn"):
        ScatterWidget(state, x="UMAP 1")
    view.close()


def test_python_names_axes_and_they_are_computed(state):
    view = ScatterWidget(state, x="t-SNE 1", y="t-SNE 2", rendering="figure")
    assert "mean nothing" in view._alt_text(state.clustering)
    assert "t-SNE 1" in view.option_inputs["x"].options
    with pytest.raises(ValueError, match="MDS 3"):
        view.x = "MDS 3"
    view.close()


def test_figures_and_captions_say_it(state):
    drawing = DRAWINGS["scatter"][0](state.clustering, x="MDS 1", y="MDS 2")
    assert EMBEDDINGS["MDS"].cannot in drawing.about
    assert "PC" not in drawing.about
    plain = DRAWINGS["scatter"][0](state.clustering, x="mpg", y="weight")
    assert "MDS" not in plain.about


def test_sessions_and_pages_hold_them(state):
    explorer = ClusterExplorer(state, x="t-SNE 1", y="MDS 2")
    held = json.dumps(session_of(explorer, state.clustering)).encode()
    other = ClusterExplorer(load_mpg().iloc[:80])
    open_session(other, held, "s.json")
    wait_for(lambda: (other.x, other.y) == ("t-SNE 1", "MDS 2"))
    np.testing.assert_array_equal(
        other.state.axes()["t-SNE 1"].values, state.axes()["t-SNE 1"].values
    )
    page = {"title": "", "row_names": True, "columns": None, "parts": explorer.page_parts}
    made = contents(state.clustering, options=explorer.page_options(), steps=[], **page)
    assert (made["traits"]["x"], made["traits"]["y"]) == ("t-SNE 1", "MDS 2")
    assert {EMBEDDINGS["t-SNE"].cannot, EMBEDDINGS["MDS"].cannot} <= set(made["page"]["notes"])
    page["columns"] = ["mpg", "weight"]  # the others are in the distances
    made = contents(state.clustering, options=explorer.page_options(), steps=[], **page)
    assert not any("SNE" in axis["name"] for axis in made["traits"]["axis_names"])
    assert EMBEDDINGS["t-SNE"].cannot not in made["page"]["notes"]
    explorer.close()
    other.close()


def test_a_session_opens_before_its_axes_are_computed(state, monkeypatch):
    explorer = ClusterExplorer(state, x="t-SNE 2", y="t-SNE 1")
    state.n_clusters = 5
    held = json.dumps(session_of(explorer, state.clustering)).encode()
    reached, go_on = threading.Event(), threading.Event()
    whole = embeddings.tsne

    def slow(distances, places, progress):
        reached.set()
        go_on.wait(60)
        return whole(distances, places, progress)

    monkeypatch.setattr(embeddings, "tsne", slow)
    other = ClusterExplorer(load_mpg().iloc[:80], n_clusters=2)
    before = (other.x, other.y)
    open_session(other, held, "s.json")  # comes back while t-SNE waits
    assert reached.wait(60)
    assert other.state.n_clusters == 5 and (other.x, other.y) == before
    assert "Computing t-SNE" in other.embedding_panel._words.value
    other.state.n_clusters = 4  # the state is not locked
    go_on.set()
    wait_for(lambda: (other.x, other.y) == ("t-SNE 2", "t-SNE 1"))
    explorer.close()
    other.close()


def test_distances_alone_have_a_scatter_plot(tmp_path):
    X = np.random.default_rng(0).normal(size=(40, 3))
    state = ClusterState.from_distances(squareform(pdist(X)), n_clusters=3)
    view = ScatterWidget(state)
    assert (view.x, view.y) == ("MDS 1", "MDS 2")
    assert len(view.live_sync.live.axes) == 2 * 40 * 8
    view.rendering = "figure"
    assert len(view.figure.axes[0].collections[0].get_offsets()) == 40
    assert '"scatter"' in str(view.to_html())
    view.close()


def test_sessions_and_steps_with_axes_that_cannot_be_had_show_the_usual_ones(state, monkeypatch):
    view = ClusterExplorer(state)
    held = session_of(view, state.clustering)
    held["view"] |= {"x": "UMAP 1", "y": "UMAP 2"}
    step = WalkthroughStep("", state.session(), {"x": "UMAP 1", "y": "MDS 1"})
    monkeypatch.setattr(embeddings, "has_umap", lambda: False)
    other = ClusterExplorer(ClusterState(load_mpg().iloc[:80], n_clusters=2), x="weight", y="PC 1")
    open_session(other, json.dumps(held).encode(), "s.json")
    assert (other.x, other.y) == (view.x, view.y) == default_axes(state.axes())
    assert other.state.n_clusters == 3
    view.walkthrough.load([step])
    view.x = "PC 1"
    view.walkthrough.go(0)
    assert (view.x, view.y) == (other.x, "MDS 1")
    view.close()
    other.close()
