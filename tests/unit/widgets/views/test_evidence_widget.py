"""The charts of what speaks for each number of clusters, and their link with the cut."""

from __future__ import annotations

import threading

import numpy as np
import pytest

from hclust_widgets import ClusterExplorer, ClusterState, EvidenceWidget, load_mpg
from hclust_widgets.analysis.cuts.evidence import agreement
from hclust_widgets.common.constants import HEAD_ROOM
from hclust_widgets.tree.cut import Cut
from hclust_widgets.widgets.base.render_thread import renderer
from hclust_widgets.widgets.explorer.explorer import TABS
from hclust_widgets.widgets.views.evidence import encode_evidence


@pytest.fixture
def view(front):
    view = EvidenceWidget(load_mpg(), n_clusters=4)
    assert renderer.finish()
    return view


def message(view, **content):
    view.panel._handle_custom_msg(content, [])


def test_it_shows_the_indices_of_the_state_and_the_present_cut(view):
    shown, found = view.panel.evidence, view.state.evidence()
    assert shown["numbers"] == found.index.tolist() and view.panel.n_clusters == 4
    by_title = {index["title"]: index for index in shown["indices"]}
    assert by_title["Silhouette"]["values"] == found.silhouette.tolist()
    assert by_title["Silhouette"]["preferred"] == 3
    assert len(by_title) == 7 and view.panel.gap == {"offered": True}


def test_a_choice_in_the_browser_cuts_there_and_can_be_undone(view):
    message(view, n_clusters=7)
    assert view.state.n_clusters == 7 and view.panel.n_clusters == 7
    view.state.undo()
    assert view.panel.n_clusters == 4
    for nonsense in ({"n_clusters": True}, {"n_clusters": "7"}, {"gap": "soon"}, {}):
        message(view, **nonsense)
    message(view, n_clusters=1000)
    assert view.state.n_clusters == 4 and "1000" in view.message


def test_a_move_of_the_cut_sends_one_number_and_computes_nothing(view, front):
    front.clear()
    view.state.n_clusters = 6
    assert front.told(panel=view.panel) == {"panel.n_clusters": 1}


def test_locked_clusters_are_counted_as_a_click_leaves_them(view):
    view.state.lock(1)
    assert view.panel.locked == 1
    message(view, n_clusters=7)
    assert view.state.n_clusters == 7 and view.state.locked and view.panel.locked == 1
    view.state.unlock()
    assert view.panel.locked == 0


def test_a_number_that_locked_clusters_rule_out_leads_to_the_nearest_which_is_said(view):
    view.state.n_clusters = 12
    view.state.lock(int(view.state.cut.sizes.argmin()))
    node = view.state.cut.locked
    message(view, n_clusters=2)
    fewest = view.state.n_clusters
    assert fewest > 2 and view.state.cut.locked == node
    assert view.message == (
        f"Locked clusters stay: this is a cut into {fewest} clusters, the nearest to 2."
    )
    with pytest.raises(ValueError, match="locked"):
        view.state.n_clusters = fewest - 1
    message(view, n_clusters=fewest + 1)
    assert view.state.n_clusters == fewest + 1 and view.message == ""


def test_another_tree_has_other_indices(view):
    before = view.panel.evidence
    view.state.linkage = "single"
    assert renderer.finish()
    assert view.panel.evidence != before
    assert view.panel.evidence["indices"][2]["values"] == view.state.evidence().silhouette.tolist()


@pytest.mark.parametrize("linkage", ["ward", "centroid"])  # the latter has heights that go down
def test_the_ribbon_has_the_heights_between_which_every_number_holds(front, linkage):
    view = EvidenceWidget(load_mpg(), linkage=linkage)
    assert renderer.finish()
    shown, tree = view.panel.evidence, view.state.tree
    assert len(shown["intervals"]) == len(shown["numbers"]) == 29
    for k, (lower, upper) in zip(shown["numbers"], shown["intervals"], strict=True):
        cut = Cut(tree, n_clusters=k)
        assert (lower, upper) == (cut.lower, cut.upper)
    assert shown["top"] == pytest.approx(tree.heights[-1] * HEAD_ROOM)


def test_the_ribbon_is_folded_at_first_and_a_fold_computes_nothing(view, front):
    assert view.panel.fold == "closed"
    shown = view.panel.evidence
    front.send(view.panel, fold="open")
    assert renderer.finish()
    assert view.panel.fold == "open" and view.panel.evidence is shown


def test_one_cluster_lies_above_the_last_merge(front):
    state = ClusterState(np.random.default_rng(0).random((30, 2)), scaling="none")
    shown = encode_evidence(state.evidence(5, gap=True, n_references=5), state.tree)
    assert shown["numbers"][0] == 1
    assert shown["intervals"][0] == [state.tree.heights[-1], shown["top"]]


def test_peaks_are_sent_apart_from_the_number_that_is_preferred(view):
    by_title = {index["title"]: index for index in view.panel.evidence["indices"]}
    assert by_title["Height gap"]["preferred"] == 2 and 4 in by_title["Height gap"]["peaks"]
    for index in by_title.values():
        assert index["preferred"] not in index["peaks"] and len(index["peaks"]) <= 3


def wait_for(condition):
    tick = threading.Event()
    for _ in range(600):
        if condition():
            return
        tick.wait(0.05)
    raise AssertionError("it did not come")


def test_the_gap_statistic_comes_in_the_background(front):
    rng = np.random.default_rng(0)
    view = EvidenceWidget(rng.random((60, 2)), scaling="none")
    assert renderer.finish()
    message(view, gap="start")
    wait_for(lambda: len(view.panel.evidence["indices"]) == 8)
    assert view.panel.evidence["numbers"][0] == 1
    assert view.panel.evidence["indices"][-1]["title"] == "Gap statistic"
    assert view.panel.evidence["indices"][-1]["meaning"].endswith(
        "From squared distances and 100 random tables, uniform over the ranges of the principal "
        "components; the number is chosen by the rule of Tibshirani et al. (2001)."
    )
    wait_for(lambda: view.panel.gap == {"offered": False})


def test_the_gap_statistic_can_be_cancelled_and_another_tree_ends_it(view, monkeypatch):
    seen = threading.Event()
    whole = view.panel.gap_progress

    def progress(job, done):
        seen.set()
        return whole(job, done)

    monkeypatch.setattr(view.panel, "gap_progress", progress)
    for end in (
        lambda: message(view, gap="cancel"),
        lambda: setattr(view.state, "linkage", "single"),
    ):
        seen.clear()
        message(view, gap="start")
        assert seen.wait(30)
        end()
        assert renderer.finish()
        assert view.panel.gap == {"offered": True}
        assert len(view.panel.evidence["indices"]) == 7


def test_it_is_not_offered_for_other_distances(front):
    view = EvidenceWidget(load_mpg(), linkage="average", metric="cityblock")
    assert renderer.finish()
    assert view.panel.gap == {"offered": False}
    message(view, gap="start")
    assert view.panel.gap == {"offered": False}


def test_a_tree_alone_has_its_heights_and_one_row_has_a_sentence(front):
    state = ClusterState(ClusterState(load_mpg()).linkage_matrix)
    view = EvidenceWidget(state)
    assert renderer.finish()
    assert [index["title"] for index in view.panel.evidence["indices"]] == [
        "Height gap",
        "Height ratio",
    ]
    assert view.panel.evidence["sentence"] == (
        "The 2 indices prefer 2 or 4 clusters: each favors another shape, such as round clusters "
        "of like size, or clusters far apart. Not defined here: Silhouette, Calinski-Harabasz, "
        "Davies-Bouldin, Dunn and Sum of squares, since only a tree was passed in."
    )


def test_the_explorer_has_it_one_click_away_and_computes_it_then(front):
    explorer = ClusterExplorer(load_mpg())
    assert renderer.finish()
    assert explorer.evidence.panel.evidence == {}
    front.send(explorer.tabs, selected_index=TABS.index("Where to cut"))
    assert renderer.finish()
    assert len(explorer.evidence.panel.evidence["indices"]) == 7
    explorer.state.n_clusters = 9
    assert explorer.evidence.panel.n_clusters == 9


@pytest.mark.parametrize(
    ("preferred", "words"),
    [
        ({}, "No index"),
        ({"dunn": 3}, "Dunn prefers 3 clusters."),
        ({"dunn": 3, "gap": 3}, "All 2 indices prefer 3 clusters."),
        ({"dunn": 3, "gap": 3, "silhouette": 5}, "2 of 3 indices prefer 3 clusters, the others 5"),
        ({"dunn": 2, "gap": 3}, "The 2 indices prefer 2 or 3 clusters: each favors"),
    ],
)
def test_a_sentence_says_whether_the_indices_agree(preferred, words):
    assert agreement(preferred).startswith(words)


@pytest.mark.parametrize(
    ("options", "why"),
    [
        ({"metric": "gower"}, "gower distances have no centroids."),
        ({"missing": "pairwise"}, "values are missing."),
        ({}, ""),
    ],
)
def test_indices_that_are_not_defined_are_named_with_the_reason(options, why):
    state = ClusterState(load_mpg().head(60), linkage="average", **options)
    sentence = encode_evidence(state.evidence(), state.tree)["sentence"]
    words = " Not defined here: Calinski-Harabasz, Davies-Bouldin and Sum of squares, since "
    assert sentence.endswith(words + why) if why else "Not defined" not in sentence


def test_infinite_values_do_not_reach_the_browser():
    found = ClusterState(np.array([[0.0], [0], [9], [9]]), scaling="none").evidence()
    assert np.isinf(found.dunn[2])
    tree = ClusterState(np.array([[0.0], [0], [9], [9]]), scaling="none").tree
    shown = encode_evidence(found, tree)
    assert None in next(i for i in shown["indices"] if i["title"] == "Dunn")["values"]


def test_how_far_the_indices_of_many_rows_are_is_told(view, front, monkeypatch):
    monkeypatch.setattr("hclust_widgets.analysis.cuts.cut_indices._BLOCK", 392 * 100)
    monkeypatch.setattr("hclust_widgets.widgets.base.computing._EVERY", 0.0)
    shares = []
    view.panel.observe(lambda change: shares.append(change["new"]), "done")
    view.state.linkage = "average"
    assert renderer.finish()
    assert shares == [pytest.approx(rows / 392) for rows in (100, 200, 300)] + [0.0]
