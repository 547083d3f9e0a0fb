"""The control that turns branches by means."""

from __future__ import annotations

import numpy as np
import pandas as pd

from hclust_widgets import ClusterExplorer, ClusterState, load_mpg
from hclust_widgets.widgets.controls import branch_order


def labels_of(control):
    return [label for label, _ in control.options]


def test_it_turns_branches_and_shows_by_what_they_are_turned():
    explorer = ClusterExplorer(load_mpg(), n_clusters=4)
    state, by = explorer.state, explorer.state_controls.branches.by
    assert labels_of(by)[:3] == ["as they are", "mean of all values", "mpg"]
    assert "name" not in labels_of(by)
    plain = state.tree.leaf_order.tolist()
    by.value = dict(by.options)["weight"]
    other = ClusterState(load_mpg(), n_clusters=4)
    other.order_leaves("weight")
    assert np.array_equal(state.tree.flips, other.tree.flips)
    state.flip(2 * state.tree.n_leaves - 2)
    assert by.value == "", "they are not turned by it any more"
    state.undo()
    assert by.label == "weight"
    by.value = ""
    assert state.tree.leaf_order.tolist() == plain
    state.undo()
    assert np.array_equal(state.tree.flips, other.tree.flips)


def test_another_linkage_is_not_turned():
    explorer = ClusterExplorer(load_mpg(), n_clusters=4)
    by = explorer.state_controls.branches.by
    by.value = "mean"
    explorer.state.linkage = "average"
    assert by.value == ""
    explorer.state.linkage = "ward"
    assert by.value == "mean"


def test_a_wide_table_offers_some_of_its_columns():
    values = np.random.default_rng(0).normal(size=(12, 130))
    explorer = ClusterExplorer(pd.DataFrame(values, columns=[f"g{i}" for i in range(130)]))
    by = explorer.state_controls.branches.by
    assert labels_of(by)[:3] == ["as they are", "mean of all values", "g0"]
    assert len(by.options) == branch_order.MAX_OFFERED + 2
    explorer.state.order_leaves("g129")


def test_another_cut_works_nothing_out_again(monkeypatch):
    explorer = ClusterExplorer(load_mpg(), n_clusters=4)
    by = explorer.state_controls.branches.by
    by.value = "mean"
    asked = []
    monkeypatch.setattr(branch_order, "columns_to_order_by", lambda now: asked.append(now) or [])
    explorer.state.n_clusters = 7
    assert by.value == "mean"
    assert asked == []
