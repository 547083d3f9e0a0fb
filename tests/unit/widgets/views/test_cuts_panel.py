"""The row of best cuts in the tab Where to cut, and its link with the state."""

from __future__ import annotations

import re
import time
from threading import Event, current_thread

import numpy as np
import pandas as pd
import pytest
from sklearn.metrics import adjusted_rand_score

from hclust_widgets import ClusterState, EvidenceWidget, load_mpg
from hclust_widgets.clustering.cuts.cut_previews import (
    DYNAMIC,
    WAYS,
    labels_of,
    previews_of,
)
from hclust_widgets.widgets.base.render_thread import calculator, renderer
from hclust_widgets.widgets.views import cuts as module
from hclust_widgets.widgets.views.cuts import encode_cuts


def finished():
    return renderer.finish() and calculator.finish()


@pytest.fixture
def view(front):
    view = EvidenceWidget(load_mpg(), n_clusters=4)
    assert finished()
    return view


def unfold(view, front):
    front.send(view.cuts, fold="open")
    assert finished()
    return view.cuts


def take(view, nodes):
    view.cuts._handle_custom_msg({"cut": nodes}, [])
    assert finished()


def test_nothing_is_looked_for_while_it_is_folded(view, monkeypatch):
    monkeypatch.setattr(module, "previews_of", lambda *_, **__: pytest.fail("it was looked for"))
    view.state.scaling = "none"
    assert finished()
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
    monkeypatch.setattr(module, "previews_of", lambda *_, **__: pytest.fail("it was looked for"))
    nodes = shown.cuts[2]["nodes"]
    take(view, nodes)
    assert list(view.state.cut_nodes) == nodes and view.state.is_uneven
    assert shown.now == 2 and shown.rand[2] == 1 and shown.rand[0] < 1
    view.state.undo()
    assert finished()
    assert view.state.n_clusters == 4 and shown.now == -1


@pytest.mark.slow
def test_every_way_offers_complete_cuts(view, front):
    shown = unfold(view, front)
    for way in WAYS:
        front.send(shown, way=way)
        assert finished()
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
    now = view.state.clustering
    offer = previews_of(now, "bic")
    for one, cut in zip(encode_cuts(now, offer), offer.previews, strict=True):
        begins = [begin for begin, _, _ in one["blocks"]]
        ends = [begin + width for begin, width, _ in one["blocks"]]
        assert begins == sorted(begins) and begins[0] == 0
        assert ends[:-1] == pytest.approx(begins[1:]) and ends[-1] == pytest.approx(1)
        assert one["links"][-1][4] == 1  # the root
        assert len(set(labels_of(now, cut.nodes).tolist())) == len(cut.nodes)


def test_another_tree_is_looked_at_anew_and_old_nodes_are_refused(view, front):
    shown = unfold(view, front)
    before = shown.cuts[0]["nodes"]
    view.state.linkage = "average"
    assert finished()
    assert shown.cuts[0]["nodes"] != before
    for old in (before, [0, 1]):
        take(view, old)
        assert view.state.n_clusters == 4 and "of another tree" in view.message
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
    assert shown.cuts and "since distances that were handed in have no centroids" in shown.words
    front.send(shown, way="bic")
    assert finished()
    assert shown.cuts == []
    assert shown.note == (
        "BIC of a Gaussian per cluster is not defined here, since distances that were handed in "
        'have no centroids: choose "Excess of mass, as HDBSCAN\'s" under By.'
    )
    for way in ("auto", "excess_of_mass", "dynamic", "inconsistency"):
        front.send(shown, way=way)
        assert finished()
        assert shown.note == "" and shown.cuts
    tiny = EvidenceWidget(pd.DataFrame({"a": [1.0, 2.0]}))
    front.send(unfold(tiny, front), least_rows=2)
    assert finished()
    assert "2 to 12 clusters of 2 rows" in tiny.cuts.note and not tiny.cuts.cuts


@pytest.mark.parametrize("linkage", ["ward", "average", "single"])
@pytest.mark.parametrize("way", ["bic", "excess_of_mass", "silhouette", "within_ss"])
def test_a_row_far_from_all_others_does_not_end_the_search(front, linkage, way):
    rng = np.random.default_rng(0)
    blobs = np.vstack([rng.normal(size=(40, 3)) + at for at in (0, 20, 40)])
    view = EvidenceWidget(np.vstack([blobs, [[900.0, 900.0, 900.0]]]), linkage=linkage)
    shown = unfold(view, front)
    front.send(shown, way=way)
    assert finished()
    assert shown.note == "" and shown.cuts
    assert shown.words.startswith(
        "No cut has 2 to 12 clusters of 5 rows or more here: smaller ones are allowed. The best "
        "of all cuts into 2 to 12 clusters of 1 row or more."
    )
    # What is asked for is not changed in silence.
    front.send(shown, least_rows=5)
    assert finished()
    assert shown.note == "No cut has 2 to 12 clusters of 5 rows or more here." and not shown.cuts


def test_limits_that_are_chosen_are_kept_to(view, front):
    shown = unfold(view, front)
    front.send(shown, fewest=3, most=4, least_rows=60)
    assert finished()
    best = view.state.best_cuts(k=(3, 4), min_size=60)
    assert [one["nodes"] for one in shown.cuts] == [list(cut.nodes) for cut in best]
    assert "into 3 to 4 clusters of 60 rows or more." in shown.words
    front.send(shown, way="within_ss", price=2.5)
    assert finished()
    best = view.state.best_cuts(k=(3, 4), min_size=60, score="within_ss", price=2.5)
    assert [one["score"] for one in shown.cuts] == [cut.score for cut in best]
    front.send(shown, way="inconsistency", fewest=2, most=4)
    assert finished()
    assert all(2 <= len(one["nodes"]) <= 4 for one in shown.cuts) and shown.cuts
    assert "; 2 to 4 clusters." in shown.words
    front.send(shown, way="dynamic", least_rows=40)
    assert finished()
    assert "of 40 rows or more" in shown.words
    front.send(shown, fewest=7)
    assert finished()
    assert shown.note.startswith("From 7 to 4 clusters leaves none") and not shown.cuts
    front.send(shown, most=9)
    assert finished()
    assert shown.note == "" and shown.cuts


@pytest.mark.parametrize("way", [way for way in WAYS if way not in DYNAMIC])
def test_cuts_of_groups_count_rows(front, way):
    view = EvidenceWidget(load_mpg(), max_leaves=100, n_clusters=4)
    shown = unfold(view, front)
    front.send(shown, way=way)
    assert finished()
    assert shown.note == "" and shown.cuts and view.state.tree.n_leaves <= 100
    for one, rand in zip(shown.cuts, shown.rand, strict=True):
        before = view.state.labels_.dropna()
        take(view, one["nodes"])
        labels = view.state.labels_.dropna()
        assert sorted(labels.value_counts().tolist(), reverse=True) == one["sizes"]
        assert rand == pytest.approx(adjusted_rand_score(before, labels))
        view.state.undo()
        assert finished()


def test_cuts_of_groups_are_the_best_by_the_score_of_the_rows(front):
    view = EvidenceWidget(load_mpg(), max_leaves=100)
    shown = unfold(view, front)
    best = view.state.best_cuts(k=(2, 12))
    assert [one["nodes"] for one in shown.cuts] == [list(cut.nodes) for cut in best]
    assert [one["score"] for one in shown.cuts] == [cut.score for cut in best]
    by_shape = view.state.inconsistency_cut()
    assert by_shape.sizes.sum() == 392 and by_shape.labels_.shape == (392,)
    view.state.cut_nodes = by_shape.nodes
    assert view.state.labels_.dropna().to_numpy(int).tolist() == by_shape.labels_.tolist()


@pytest.mark.parametrize("way", DYNAMIC)
def test_dynamic_cuts_of_groups_are_refused_in_a_sentence(front, way):
    view = EvidenceWidget(load_mpg(), max_leaves=100)
    shown = unfold(view, front)
    front.send(shown, way=way)
    assert finished()
    assert '"every row" under Leaves in the settings' in shown.note and not shown.cuts


def test_dynamic_cuts_by_the_tree_alone_are_offered_for_both_depths(view, front):
    shown = unfold(view, front)
    front.send(shown, way="dynamic_tree", least_rows=20)
    assert finished()
    expected = [
        view.state.dynamic_cut(method="tree", deep_split=deep, min_size=20).nodes for deep in (0, 1)
    ]
    assert [one["nodes"] for one in shown.cuts] == [list(nodes) for nodes in expected]
    assert [one["told"] for one in shown.cuts] == ["deep split 0", "deep split 1"]
    assert "Stretches of rows" in shown.words and "20 rows or more" in shown.words


@pytest.mark.parametrize(
    ("options", "why"),
    [
        ({"metric": "gower"}, "gower distances have no centroids"),
        ({"missing": "pairwise"}, "values are missing"),
    ],
)
def test_the_score_that_suits_the_rows_is_told(front, options, why):
    view = EvidenceWidget(load_mpg().head(60), linkage="average", **options)
    shown = unfold(view, front)
    assert shown.way == "auto" and shown.note == ""
    assert shown.words.startswith(f"Score: Excess of mass, as HDBSCAN's, since {why}. ")
    best = view.state.best_cuts(k=(2, 12))
    assert {cut.scored_by for cut in best} == {"excess_of_mass"}
    assert [one["nodes"] for one in shown.cuts] == [list(cut.nodes) for cut in best]


@pytest.mark.parametrize("way", DYNAMIC)
def test_rows_beside_are_clusters_of_their_own_or_go_to_the_nearest(front, way):
    rng = np.random.default_rng(0)
    blobs = [rng.normal(center, 0.4, (30, 2)) for center in (0, 6, 12)]
    X = np.vstack([*blobs, rng.uniform(-8, 20, (8, 2))])
    view = EvidenceWidget(X, scaling="none", linkage="average")
    shown = unfold(view, front)
    front.send(shown, way=way, least_rows=10)
    assert finished()
    own = [dict(one) for one in shown.cuts]
    assert own[0]["beside"] > 0 and "is a cluster of its own." in shown.words
    front.send(shown, beside="nearest")
    assert finished()
    joined = shown.cuts
    assert "Rows beside them go to the nearest cluster" in shown.words
    found = view.state.dynamic_cut(method=DYNAMIC[way], deep_split=0, min_size=10)
    assert joined[0]["nodes"] == list(found.joined_nodes)
    assert joined[0]["beside"] == found.n_beside == own[0]["beside"]
    # No branch beside a hybrid cluster here can join it without another cluster.
    fewer = len(own[0]["nodes"]) - len(joined[0]["nodes"])
    assert fewer > 0 if way == "dynamic_tree" else fewer == 0
    take(view, joined[0]["nodes"])
    assert view.state.n_clusters == len(joined[0]["nodes"])


@pytest.mark.parametrize("way", DYNAMIC)
def test_the_height_of_a_dynamic_cut_is_chosen_and_told_and_what_deep_split_means(front, way):
    view = EvidenceWidget(load_mpg(), linkage="average")
    shown = unfold(view, front)
    front.send(shown, way=way, least_rows=10)
    assert finished()
    assert "uppermost hundredth of the heights" in shown.words
    assert "eep split" in shown.words
    of = {"method": DYNAMIC[way], "deep_split": 0, "min_size": 10}
    assert shown.cuts[0]["nodes"] == list(view.state.dynamic_cut(**of, unassigned="na").nodes)
    usual = [one["nodes"] for one in shown.cuts]
    top = float(view.state.tree.heights[-3]) * 0.999
    front.send(shown, cut_height=top)
    assert finished()
    assert "Above height " in shown.words and "is merged" in shown.words
    low = view.state.dynamic_cut(**of, unassigned="na", cut_height=top)
    assert shown.cuts[0]["nodes"] == list(low.nodes)
    assert [one["nodes"] for one in shown.cuts] != usual
    front.send(shown, cut_height=1e-9)
    assert finished()
    assert shown.note == (
        "No branch of 10 rows or more is a cluster by its shape: allow fewer than 10 rows under "
        "Smallest, or allow merges up to a larger height."
    )
    assert not shown.cuts
    assert not view.state.can_undo
    front.send(shown, cut_height=0)
    assert finished()
    assert [one["nodes"] for one in shown.cuts] == usual


class Gate:
    """A search for cuts that waits until it is let go on, or is not wanted any more."""

    def __init__(self, monkeypatch):
        self.begun, self.go, self.ended = Event(), Event(), []
        self.threads = []
        monkeypatch.setattr(module, "previews_of", self)

    def __call__(self, now, way, *, wanted, **options):
        self.begun.set()
        self.threads.append(current_thread().name)
        while not self.go.wait(0.005):
            if not wanted():
                self.ended.append(way)
                break
        return previews_of(now, way, wanted=wanted, **options)


def test_figures_are_drawn_while_cuts_are_looked_for(view, front, monkeypatch):
    gate = Gate(monkeypatch)
    front.send(view.cuts, fold="open")
    assert gate.begun.wait(20)
    assert view.cuts.busy and view.cuts.cuts == []
    view.state.n_clusters = 5
    assert renderer.finish(20) and view.panel.n_clusters == 5
    gate.go.set()
    assert finished()
    assert not view.cuts.busy and len(view.cuts.cuts) == 5
    assert gate.threads == ["hclust-calculate"]


@pytest.mark.parametrize("how", ["fold", "way", "tree", "unseen", "closed"])
def test_a_search_that_is_not_wanted_any_more_ends(view, front, monkeypatch, how):
    gate = Gate(monkeypatch)
    front.send(view.cuts, fold="open")
    assert gate.begun.wait(20)
    shown = view.cuts
    if how == "fold":
        front.send(shown, fold="closed")
    elif how == "way":
        front.send(shown, way="within_ss")
    elif how == "tree":
        view.state.linkage = "average"
    elif how == "unseen":
        view.deactivate()
    else:
        view.close()
    ends_by = time.monotonic() + 20
    while not gate.ended and time.monotonic() < ends_by:
        time.sleep(0.005)
    assert gate.ended == ["auto"]
    gate.go.set()
    assert finished()
    assert len(gate.threads) == (2 if how in ("way", "tree") else 1)
    if how in ("way", "tree"):
        assert shown.cuts and not shown.busy
        assert shown.way == ("within_ss" if how == "way" else "auto")
        best = previews_of(view.state.clustering, shown.way)
        assert [one["nodes"] for one in shown.cuts] == [list(cut.nodes) for cut in best.previews]
        return
    assert shown.cuts == []
    if how == "unseen":
        view.activate()
    elif how == "fold":
        front.send(shown, fold="open")
    else:
        return
    assert finished()
    assert shown.cuts and not shown.busy


def test_of_a_tree_alone_rows_beside_are_clusters_of_their_own(front):
    view = EvidenceWidget(ClusterState(ClusterState(load_mpg()).linkage_matrix))
    shown = unfold(view, front)
    front.send(shown, way="dynamic_tree", least_rows=20)
    assert finished()
    assert [one["beside"] for one in shown.cuts] == [0, 55]
    front.send(shown, beside="nearest")
    assert finished()
    assert shown.note.endswith("choose clusters of their own.")


def test_refusals_speak_of_the_fields_of_the_panel(front):
    tree_alone = ClusterState(ClusterState(load_mpg()).linkage_matrix)
    tables = {
        "a tree": EvidenceWidget(tree_alone),
        "groups": EvidenceWidget(load_mpg(), max_leaves=100),
        "few rows": EvidenceWidget(load_mpg().head(6), n_clusters=2),
        "two rows": EvidenceWidget(load_mpg().head(2)),
    }
    options = re.compile(r"\w=|\(\w+=|[a-z]_[a-z]|'na'|\bk\b|state\.")
    notes = set()
    for view in tables.values():
        shown = unfold(view, front)
        for way in WAYS:
            for limits in (
                {"least_rows": 0, "fewest": 2},
                {"least_rows": 1, "fewest": 12},
                {"least_rows": 200, "fewest": 2},
            ):
                front.send(shown, way=way, **limits)
                assert finished()
                assert bool(shown.note) != bool(shown.cuts), (way, limits)
                assert not options.search(shown.note), shown.note
                notes.add(shown.note)
    assert any(note.endswith("give 2 or more under Smallest.") for note in notes)
    assert any('choose "Dynamic tree cut, by the tree alone" under By' in note for note in notes)
