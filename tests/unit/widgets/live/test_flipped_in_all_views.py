"""Branches flipped by hand are the state's: every view, figure and session has them."""

from __future__ import annotations

import json

import numpy as np
import pandas as pd
import pytest

from hclust_widgets import ClusterExplorer, ClustermapWidget, ClusterState, DendrogramWidget
from hclust_widgets.widgets.classroom.quiz import QuizWidget

pytestmark = pytest.mark.usefixtures("front")

ROOT = 782  # of 392 cars


@pytest.fixture
def state(cars):
    return ClusterState(cars, n_clusters=4)


def in_turn(tree, node):
    """Leaves below a node from left to right, as its flips say: an oracle."""
    n = tree.n_leaves
    if node < n:
        return [node]
    a, b = tree.children_[node - n].tolist()
    if tree.flips[node - n]:
        a, b = b, a
    return in_turn(tree, a) + in_turn(tree, b)


def test_a_flip_turns_the_leaves_of_one_branch_and_changes_nothing_else(state):
    before = state.clustering
    state.rename(0, "Heavy")
    labels, names, colors = state.labels_, state.cluster_names, state.cut.nodes.tolist()
    told = []
    state.observe(told.append, "clustering")
    state.flip(np.int64(ROOT))
    assert len(told) == 1
    assert state.flips == (ROOT,)
    a, b = before.tree.children_[-1].tolist()
    assert state.tree.leaf_order.tolist() == [*before.tree.leaves(b), *before.tree.leaves(a)]
    assert state.labels_.equals(labels)
    assert state.cluster_names == names
    assert state.cut.nodes.tolist() == colors
    assert state.distance_threshold == before.cut.distance_threshold
    assert state.summary.split() == ClusterState(state.features.table, n_clusters=4).summary.split()
    for k in (2, 7, 60):
        state.n_clusters = k
        plain = ClusterState(state.features.table, n_clusters=k)
        assert state.labels_.equals(plain.labels_)
        assert state.cut.nodes.tolist() == plain.cut.nodes.tolist()
    state.flip(ROOT)
    assert state.flips == ()
    assert state.tree is before.tree


def test_flips_below_each_other_add_up(state):
    inner = int(state.tree.children_[-1][0])
    state.flip(ROOT)
    state.flip(inner)
    assert state.flips == (inner, ROOT)
    assert state.tree.leaf_order.tolist() == in_turn(state.tree, ROOT)
    assert state.undo()
    assert state.flips == (ROOT,)
    assert state.undo()
    assert not state.can_undo
    assert state.redo()
    assert state.redo()
    assert state.flips == (inner, ROOT)


def test_flips_wait_for_their_tree(state):
    state.flip(ROOT)
    turned = state.tree.leaf_order.tolist()
    for changes in ({"linkage": "average"}, {"columns": ["mpg", "weight"]}, {"metric": "cosine"}):
        if "metric" in changes:
            changes["linkage"] = "average"
        state.update(**changes)
        assert state.flips == ()
        assert state.undo()
        assert state.tree.leaf_order.tolist() == turned
    state.linkage = "average"
    state.flip(400)
    state.linkage = "ward"
    assert state.flips == (ROOT,)
    state.linkage = "average"
    assert state.flips == (400,)


def test_the_optimal_order_starts_from_its_own(state):
    state.optimal_ordering = True
    best = state.tree.leaf_order.tolist()
    state.optimal_ordering = False
    state.flip(ROOT)
    turned = state.tree.leaf_order.tolist()
    labels = state.labels_
    state.optimal_ordering = True
    assert (state.flips, state.tree.leaf_order.tolist()) == ((), best)
    state.flip(ROOT)
    assert state.flips == (ROOT,)
    assert state.tree.leaf_order.tolist() != best
    state.optimal_ordering = False
    assert state.tree.leaf_order.tolist() == turned
    assert state.labels_.equals(labels)


@pytest.mark.parametrize("node", [391, 783, -1, True, 1.5, "root", None])
def test_what_is_no_merge_is_refused(state, node, refusal):
    before = state.clustering
    said = refusal(state.flip, node)
    assert repr(node) in said
    assert state.clustering is before


def test_a_tree_of_one_leaf_has_nothing_to_flip(refusal):
    state = ClusterState(pd.DataFrame({"x": [1.0, 2.0]}))
    state.flip(2)
    assert state.tree.leaf_order.tolist() == [1, 0]
    assert "their ids are 2 to 2" in refusal(state.flip, 1)


# -- sessions ----------------------------------------------------------------------------------


def test_a_session_has_the_flips_of_all_trees(state, cars):
    state.flip(ROOT)
    state.linkage = "average"
    state.flip(400)
    session = json.loads(json.dumps(state.session()))
    again = ClusterState.from_session(session, cars)
    assert again.flips == (400,)
    assert again.tree.leaf_order.tolist() == state.tree.leaf_order.tolist()
    assert again.session() == session
    again.linkage = "ward"
    assert again.flips == (ROOT,)
    again.restore(session)
    again.undo()
    assert (again.linkage, again.flips) == ("ward", (ROOT,))


def test_a_session_of_before_has_none(state, cars):
    session = state.session()
    del session["flips"]
    assert ClusterState.from_session(session, cars).flips == ()
    state.flip(ROOT)
    state.restore(session)
    assert state.flips == ()


@pytest.mark.parametrize(
    ("flips", "what"),
    [
        (5, "its 'flips' must be a list, not 5"),
        ([7], "one of its flips does not say in which tree"),
        ([{"merges": [1]}], "one of its flips does not say in which tree"),
        ([{"tree": "a", "merges": "1"}], "its flips must be whole numbers"),
        ([{"tree": "a", "merges": [True]}], "its flips must be whole numbers"),
        ([{"tree": "a", "merges": [397]}], "it flips merge 397, but there are 397 at most"),
        ([{"tree": "a", "merges": [-1]}], "it flips merge -1, but there are 397 at most"),
        ([{"tree": "a", "merges": []}] * 2, "it has the flips of one tree twice"),
    ],
)
def test_damaged_flips_are_refused_in_one_sentence(state, flips, what, refusal):
    before = state.clustering
    said = refusal(state.restore, {**state.session(), "flips": flips})
    assert said == f"This session is damaged: {what}."
    assert state.clustering is before


# -- views -------------------------------------------------------------------------------------


def by_hand(front, live, merge):
    flips = bytearray(live.flips)
    flips[merge] ^= 1
    front.send(live, flips=memoryview(bytes(flips)), flips_of=live.revision)


def test_a_flip_in_one_live_view_reaches_the_others_and_nothing_else_is_sent(state, front):
    explorer, tree = ClusterExplorer(state), DendrogramWidget(state)
    revisions = explorer.live.revision, tree.live.revision
    state.rename(0, "Heavy")
    front.clear()
    by_hand(front, tree.live, 390)
    assert state.flips == (ROOT,)
    assert set().union(*front.updates(explorer.live)) == {"flips"}
    assert set().union(*front.updates(tree.live)) <= {"flips", "flips_of"}, "no more than an echo"
    assert explorer.live.flips == tree.live.flips == state.tree.flips.astype(np.uint8).tobytes()
    assert (explorer.live.revision, tree.live.revision) == revisions
    state.flip(ROOT)
    assert not any(tree.live.flips)


@pytest.mark.sampled(1)
@pytest.mark.parametrize("kind", [DendrogramWidget, ClustermapWidget])
def test_figures_draw_the_new_order(state, front, kind):
    live, figure = DendrogramWidget(state), kind(state, rendering="figure").figure_box
    figure.paint()
    before, plain = bytes(figure.image.value), state.tree.leaf_order.tolist()
    by_hand(front, live.live, 390)
    figure.paint()
    assert bytes(figure.image.value) != before
    assert figure.plot.tree.leaf_order.tolist() == state.tree.leaf_order.tolist() != plain
    still = figure.render_once(600)
    state.undo()
    figure.paint()
    assert bytes(figure.image.value) == before
    assert not np.array_equal(figure.render_once(600), still), "the fallback image has them as well"


def test_newick_text_has_them(state):
    plain = state.to_newick()
    state.flip(ROOT)
    assert state.to_newick() != plain
    state.flip(ROOT)
    assert state.to_newick() == plain


def test_questions_stay_those_of_the_tree(state):
    quiz = QuizWidget(state)
    state.flip(ROOT)
    assert quiz.panel.outdated.value == ""
    state.linkage = "average"
    assert quiz.panel.outdated.value != ""
