"""The order of the leaves: a control, its refusals, and what reaches the page."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from page_reader import PageReader
from scipy.cluster.hierarchy import linkage
from scipy.spatial.distance import pdist, squareform
from sklearn.cluster import AgglomerativeClustering

from hclust_widgets import (
    ClusterExplorer,
    ClustermapWidget,
    ClusterState,
    DendrogramWidget,
    HeatmapWidget,
    ScatterWidget,
)
from hclust_widgets.tree import leaf_order
from hclust_widgets.tree.order import best_flips
from hclust_widgets.tree.tree import Tree
from hclust_widgets.widgets.controls import settings_panel
from hclust_widgets.widgets.controls import state_controls as controls

pytestmark = pytest.mark.usefixtures("front")


def best(state):
    """The order that is optimal: against all others in test_optimal_order.py."""
    distances = pdist(state.features.values)
    tree = Tree.from_linkage(state.linkage_matrix)
    return tree.optimally_ordered(distances).leaf_order.tolist()


@pytest.mark.sampled(2)
@pytest.mark.parametrize("kind", [ClusterExplorer, DendrogramWidget, ClustermapWidget])
@pytest.mark.parametrize("rendering", ["live", "figure"])
def test_views_of_the_tree_let_the_reader_choose_the_order(cars, kind, rendering):
    view = kind(cars, n_clusters=4, rendering=rendering)
    state, control = view.state, view.state_controls.optimal_ordering
    view.state_controls.settings.toggle.value = True
    assert control in below(view)
    plain, labels = state.tree.leaf_order.tolist(), state.labels_
    control.value = True
    assert state.tree.leaf_order.tolist() == best(state) != plain
    assert state.labels_.equals(labels)
    view.state_controls.undo.click()
    assert control.value is False
    assert state.tree.leaf_order.tolist() == plain
    view.state_controls.redo.click()
    assert (control.value, state.optimal_ordering) == (True, True)
    state.optimal_ordering = False
    assert control.value is False


def below(box):
    children = getattr(box, "children", ())
    return [*children, *(widget for child in children for widget in below(child))]


@pytest.mark.parametrize("kind", [ScatterWidget, HeatmapWidget])
def test_views_without_leaves_have_no_such_control(cars, kind):
    view = kind(cars)
    assert view.state_controls.optimal_ordering not in below(view)


def test_the_page_hears_of_the_order_and_of_nothing_else(cars, front):
    explorer = ClusterExplorer(cars, n_clusters=4)
    live = explorer.live
    revision = live.revision
    front.clear()
    explorer.state.optimal_ordering = True
    assert set().union(*front.updates(live)) == {"flips"}
    assert live.flips == explorer.state.tree.flips.astype(np.uint8).tobytes()
    assert live.revision == revision
    front.send(live, flips=memoryview(bytes(391)), flips_of=revision)
    explorer.state.optimal_ordering = False
    explorer.state.optimal_ordering = True
    assert live.flips == bytes(391), "flipped by hand"


def test_too_many_rows_are_told_at_once_and_change_nothing(refusal, monkeypatch):
    assert leaf_order.MAX_ORDERED_LEAVES == 10_000
    monkeypatch.setattr(leaf_order, "MAX_ORDERED_LEAVES", 1_500)
    table = pd.DataFrame(np.random.default_rng(0).random((1_501, 2)))
    view = DendrogramWidget(table, linkage="single", n_clusters=3)
    before = view.state.clustering
    control = view.state_controls.optimal_ordering
    control.value = True
    assert view.message == (
        "Leaves are put into order for up to 1,500 rows, but these are 1,501: keep the plain "
        "order, take a sample, or let like rows share a leaf (max_leaves=2000)."
    )
    assert control.value is False
    assert view.state.clustering is before
    assert "1,501" in refusal(setattr, view.state, "optimal_ordering", True)
    assert "1,501" in refusal(ClusterState, table, optimal_ordering=True)


def test_where_it_takes_a_while_the_reader_is_asked_to_wait(cars, monkeypatch):
    monkeypatch.setattr(controls, "WAIT_FROM", 100)
    view = DendrogramWidget(cars, n_clusters=4)
    said = []
    view.message_box.observe(lambda change: said.append(change["new"]), "value")
    view.state_controls.optimal_ordering.value = True
    assert "Putting 392 leaves in order" in said[0]
    assert view.message == ""
    said.clear()
    view.state_controls.linkage.value = "average"
    assert "Putting 392 leaves in order" in said[0]
    said.clear()
    view.state_controls.optimal_ordering.value = False
    view.state_controls.linkage.value = "ward"
    assert not any("Putting" in text for text in said)


def test_a_tree_that_was_handed_in_is_put_in_order_and_stays_that_tree(refusal):
    X = np.random.default_rng(0).random((40, 3))
    model = AgglomerativeClustering(n_clusters=4, compute_distances=True).fit(X)
    state = ClusterState(model, table=X, scaling="none")
    given = state.tree
    state.optimal_ordering = True
    assert state.tree.same_merges(given)
    assert state.clustering.input_kind == "model"
    assert state.tree.leaf_order.tolist() == best(state)
    state.optimal_ordering = False
    assert state.tree is given

    Z = linkage(X, "average")
    assert "pass the table as well" in refusal(setattr, ClusterState(Z), "optimal_ordering", True)
    unknown = ClusterState(Z, table=X)
    assert "choose a metric" in refusal(setattr, unknown, "optimal_ordering", True)
    alone = DendrogramWidget(Z)
    assert alone.state_controls.optimal_ordering.disabled


def test_of_many_rows_the_state_the_panel_and_the_page_say_how_near_the_order_is(cars, monkeypatch):
    monkeypatch.setattr(best_flips, "MAX_OPTIMAL_LEAVES", 391)
    monkeypatch.setattr(settings_panel, "MAX_OPTIMAL_LEAVES", 391)
    view = DendrogramWidget(cars, n_clusters=4)
    state, labels = view.state, view.state.labels_
    explained = settings_panel.EXPLANATIONS["optimal_ordering"]
    assert not any("nearly" in note for note in state.notes)
    assert "order of the merges" in explained(state.clustering)
    view.state_controls.optimal_ordering.value = True
    (note,) = (note for note in state.notes if "nearly" in note)
    reached, least = state.tree.order_lengths
    assert f"add up to {reached:.3g}"[:-2] in note and 0 < least < reached
    assert note.startswith("Its 392 leaves are in nearly optimal order")
    assert "nearly as near" in explained(state.clustering)
    assert "add up to nearly the least that the tree" in state.caption()
    assert state.labels_.equals(labels)
    page = PageReader(state.export.html())
    assert note in page.data["notes"]
    state.flip(state.tree.n_leaves)  # by hand: the length holds no longer
    assert not any("nearly" in note for note in state.notes)
    state.undo()
    assert note in state.notes


def test_the_caption_names_the_order_and_what_was_turned_by_hand(cars):
    state = ClusterState(cars, n_clusters=4)
    assert "Bar-Joseph" not in state.caption()
    state.optimal_ordering = True
    assert (
        "Leaves stand so that the distances between neighbors add up to the least that the tree "
        "allows (Bar-Joseph et al. 2001)." in state.caption()
    )
    state.flip(state.tree.n_leaves)
    assert "(Bar-Joseph et al. 2001), but for branches turned by hand." in state.caption()


def test_the_order_of_the_cars_is_that_of_the_evidence(cars):
    """70.5 by scipy, 63.3 at best."""
    state = ClusterState(cars, n_clusters=4, optimal_ordering=True)
    distances = squareform(pdist(state.features.values))
    order = state.tree.leaf_order
    assert distances[order[:-1], order[1:]].sum() == pytest.approx(63.3, abs=0.05)
    assert state.tree.order_lengths is None
