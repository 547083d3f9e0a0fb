"""`ClusterState.selected_table`: the selected rows as they stand in the tree."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from hclust_widgets import ClusterState, load_mpg


def test_rows_stand_as_in_the_tree_with_the_compared_columns():
    cars = load_mpg()
    cars.index = pd.Index([f"r{i}" for i in range(len(cars))], name="who")
    state = ClusterState(cars, n_clusters=4)
    rng = np.random.default_rng(4)
    state.selection = rng.choice(state.features.rows, 40, replace=False)
    found = state.selected_table()
    order = state.features.rows[state.tree.leaf_order]
    expected = cars.iloc[[row for row in order if row in set(state.selection)]]
    pd.testing.assert_frame_equal(found, expected.drop(columns="name"))
    found["mpg"] = 0.0
    assert state.selected_table()["mpg"].min() > 0, "a copy"


def test_a_flipped_branch_turns_the_rows():
    state = ClusterState(load_mpg(), n_clusters=4)
    state.selection = state.features.rows.tolist()
    before = state.selected_table().index
    state.flip(2 * state.tree.n_leaves - 2)
    after = state.selected_table().index
    left = int(state.tree.sizes[state.tree.children_[-1][1]])
    assert after[:left].tolist() == before[-left:].tolist()


def test_columns_are_named_in_the_order_that_is_wanted():
    state = ClusterState(load_mpg(), columns=["mpg", "weight"], n_clusters=4)
    state.selection = [3, 1]
    assert state.selected_table().columns.tolist() == ["mpg", "weight"]
    assert state.selected_table(["name", "mpg"]).columns.tolist() == ["name", "mpg"]
    assert state.selected_table("origin").shape == (2, 1)
    with pytest.raises(ValueError, match=r"no column 'mgp' .* Did you mean 'mpg'"):
        state.selected_table(["mgp"])


def test_nothing_selected_gives_no_rows_but_all_columns():
    state = ClusterState(load_mpg(), n_clusters=4)
    found = state.selected_table()
    assert found.shape == (0, 8)
    assert found.dtypes.to_dict() == load_mpg().drop(columns="name").dtypes.to_dict()


def test_rows_that_are_not_clustered_come_last():
    state = ClusterState(load_mpg(), n_clusters=4)
    state.selection = [32, 200, 0]  # row 32 is incomplete
    assert state.selected_table().index[-1] == 32


def test_all_rows_of_selected_groups_stand_beside_each_other():
    table = pd.DataFrame(np.random.default_rng(1).normal(size=(300, 3)), columns=list("abc"))
    state = ClusterState(table, max_leaves=20, n_clusters=3)
    state.selection = range(300)
    found = state.selected_table()
    assert sorted(found.index) == list(range(300))
    group = state.group_of_row.loc[found.index].to_numpy()
    assert (np.diff(group) != 0).sum() == state.tree.n_leaves - 1


def test_distances_stand_in_for_a_table_and_a_tree_alone_has_none():
    names = list("pqrs")
    values = np.abs(np.subtract.outer([0.0, 5.0, 1.0, 7.0], [0.0, 5.0, 1.0, 7.0]))
    state = ClusterState.from_distances(pd.DataFrame(values, names, names), n_clusters=2)
    state.selection = [2, 0]
    found = state.selected_table()
    assert set(found.index) == {"p", "r"}
    assert found.loc["r", "q"] == 4.0
    bare = ClusterState(np.array([[0, 1, 1, 2], [2, 3, 5, 3.0]]), n_clusters=2)
    with pytest.raises(ValueError, match="only a tree"):
        bare.selected_table()


def test_names_of_columns_may_be_numbers():
    table = pd.DataFrame(np.random.default_rng(2).normal(size=(6, 3)), columns=[1, 2, "1"])
    state = ClusterState(table, n_clusters=2)
    state.selection = [0, 5]
    assert state.selected_table(["1", 1]).columns.tolist() == ["1", 1]
