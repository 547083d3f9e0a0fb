"""The order of the leaves: a control, its refusals, and what reaches the page."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from scipy.cluster.hierarchy import leaves_list, linkage, optimal_leaf_ordering
from scipy.spatial.distance import pdist
from sklearn.cluster import AgglomerativeClustering

from hclust_widgets import (
    ClusterExplorer,
    ClustermapWidget,
    ClusterState,
    DendrogramWidget,
    HeatmapWidget,
    ScatterWidget,
)
from hclust_widgets.tree.leaf_order import MAX_ORDERED_LEAVES
from hclust_widgets.widgets.controls import state_controls as controls

pytestmark = pytest.mark.usefixtures("front")


def best(state):
    """The order as scipy finds it."""
    distances = pdist(state.features.values)
    return leaves_list(optimal_leaf_ordering(state.linkage_matrix, distances)).tolist()


@pytest.mark.sampled(2)
@pytest.mark.parametrize("kind", [ClusterExplorer, DendrogramWidget, ClustermapWidget])
@pytest.mark.parametrize("rendering", ["live", "figure"])
def test_views_of_the_tree_let_the_reader_choose_the_order(cars, kind, rendering):
    view = kind(cars, n_clusters=4, rendering=rendering)
    state, control = view.state, view.state_controls.optimal_ordering
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


def test_too_many_rows_are_told_at_once_and_change_nothing(refusal):
    table = pd.DataFrame(np.random.default_rng(0).random((MAX_ORDERED_LEAVES + 1, 2)))
    view = DendrogramWidget(table, linkage="single", n_clusters=3)
    before = view.state.clustering
    control = view.state_controls.optimal_ordering
    control.value = True
    assert view.message == (
        "An optimal leaf order is worked out for up to 1,500 rows (its time grows with their "
        "cube), but these are 1,501: keep the plain order, or take a sample."
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
