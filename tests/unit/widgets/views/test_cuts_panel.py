"""The row of best cuts in the tab Where to cut, and its link with the state."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from sklearn.metrics import adjusted_rand_score

from hclust_widgets import ClusterState, EvidenceWidget, load_mpg
from hclust_widgets.clustering.cuts.cut_previews import WAYS, labels_of, previews_of
from hclust_widgets.widgets.base.render_thread import renderer
from hclust_widgets.widgets.views import cuts as module
from hclust_widgets.widgets.views.cuts import encode_cuts


@pytest.fixture
def view(front):
    view = EvidenceWidget(load_mpg(), n_clusters=4)
    assert renderer.finish()
    return view


def unfold(view, front):
    front.send(view.cuts, fold="open")
    assert renderer.finish()
    return view.cuts


def take(view, nodes):
    view.cuts._handle_custom_msg({"cut": nodes}, [])
    assert renderer.finish()


def test_nothing_is_looked_for_while_it_is_folded(view, monkeypatch):
    monkeypatch.setattr(module, "previews_of", lambda *_: pytest.fail("it was looked for"))
    view.state.scaling = "none"
    assert renderer.finish()
    assert view.cuts.cuts == []


def test_it_offers_the_best_cuts_with_their_rand_index_to_the_present_one(view, front):
    shown = unfold(view, front)
    best = view.state.best_cuts(k=(2, 12))
    assert [one["score"] for one in shown.cuts] == [cut.score for cut in best]
    assert [one["nodes"] for one in shown.cuts] == [list(cut.nodes) for cut in best]
    assert [sum(one["sizes"]) for one in shown.cuts] == [392] * 5
    now = view.state.cut.labels_
    assert shown.rand == pytest.approx([adjusted_rand_score(now, cut.labels_) for cut in best])
    assert shown.now == -1 and "At one height the best has 7 clusters" in shown.words


def test_a_click_cuts_there_and_is_undone_and_nothing_is_looked_for_again(view, front, monkeypatch):
    shown = unfold(view, front)
    monkeypatch.setattr(module, "previews_of", lambda *_: pytest.fail("it was looked for"))
    nodes = shown.cuts[2]["nodes"]
    take(view, nodes)
    assert list(view.state.cut_nodes) == nodes and view.state.is_uneven
    assert shown.now == 2 and shown.rand[2] == 1 and shown.rand[0] < 1
    view.state.undo()
    assert renderer.finish()
    assert view.state.n_clusters == 4 and shown.now == -1


@pytest.mark.slow
def test_every_way_offers_complete_cuts(view, front):
    shown = unfold(view, front)
    for way in WAYS:
        front.send(shown, way=way)
        assert renderer.finish()
        assert shown.note == "" and shown.cuts, way
        for one in shown.cuts:
            take(view, one["nodes"])
            assert view.message == "" and view.state.n_clusters == len(one["nodes"])
            assert len(one["blocks"]) == len(one["links"]) + 1 == len(one["nodes"])


def test_the_best_cut_at_one_height_is_never_better():
    for seed in range(10):
        X = np.random.default_rng(seed).normal(size=(60, 3))
        now = ClusterState(X).clustering
        for way in ("bic", "silhouette", "within_ss", "excess_of_mass"):
            offer = previews_of(now, way)
            if offer.level is not None:
                assert offer.level[1] <= offer.previews[0].score + 1e-9


def test_pictures_hold_every_leaf_in_the_order_of_the_tree(view):
    tree = view.state.tree
    offer = previews_of(view.state.clustering, "bic")
    for one, cut in zip(encode_cuts(tree, offer), offer.previews, strict=True):
        begins = [begin for begin, _, _ in one["blocks"]]
        ends = [begin + width for begin, width, _ in one["blocks"]]
        assert begins == sorted(begins) and begins[0] == 0
        assert ends[:-1] == pytest.approx(begins[1:]) and ends[-1] == pytest.approx(1)
        assert one["links"][-1][4] == 1  # the root
        assert len(set(labels_of(tree, cut.nodes).tolist())) == len(cut.nodes)


def test_another_tree_is_looked_at_anew_and_old_nodes_are_refused(view, front):
    shown = unfold(view, front)
    before = shown.cuts[0]["nodes"]
    view.state.linkage = "average"
    assert renderer.finish()
    assert shown.cuts[0]["nodes"] != before
    take(view, [0, 1])
    assert view.state.n_clusters == 4 and "leave out" in view.message
    for nonsense in ({}, {"cut": 3}, {"cut": ["a"]}, "x"):
        view.cuts._handle_custom_msg(nonsense, [])
    assert view.state.n_clusters == 4


def test_where_a_way_is_not_defined_a_sentence_says_so_and_others_stay(front):
    table = load_mpg().dropna().select_dtypes("number").head(40)
    state = ClusterState.from_distances(
        np.abs(table["mpg"].to_numpy()[:, None] - table["mpg"].to_numpy()), linkage="average"
    )
    view = EvidenceWidget(state)
    shown = unfold(view, front)
    assert shown.cuts == [] and "excess_of_mass" in shown.note
    for way in ("excess_of_mass", "dynamic", "inconsistency"):
        front.send(shown, way=way)
        assert renderer.finish()
        assert shown.note == "" and shown.cuts
    tiny = EvidenceWidget(pd.DataFrame({"a": [1.0, 2.0]}))
    assert "2 clusters of 2 rows" in unfold(tiny, front).note and not tiny.cuts.cuts


def test_of_groups_of_rows_no_cuts_are_offered(front):
    view = EvidenceWidget(load_mpg(), max_leaves=100)
    shown = unfold(view, front)
    for way in ("bic", "inconsistency"):
        front.send(shown, way=way)
        assert renderer.finish()
        assert "groups" in shown.note and not shown.cuts
