"""Branches turned so that their means ascend: what is computed, and what follows the state."""

from __future__ import annotations

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
import pytest

from hclust_widgets import ClusterState, load_mpg
from hclust_widgets.tree.order.by_mean import flips_by_mean


def means_ascend(tree, values):
    """Check every merge against the plain means of its two branches, nan left out."""
    first = np.where(tree.flips, tree.children_[:, 1], tree.children_[:, 0])
    second = np.where(tree.flips, tree.children_[:, 0], tree.children_[:, 1])
    for a, b in zip(first, second, strict=True):
        one, other = (np.nanmean(values[tree.leaves(node)]) for node in (a, b))
        if one > other + 1e-9:
            return False
    return True


def test_by_a_column_every_branch_ascends_and_no_label_changes():
    state = ClusterState(load_mpg(), n_clusters=4)
    labels = state.labels_
    weight = state.features.table["weight"].to_numpy()[state.features.rows].astype(float)
    assert not means_ascend(state.tree, weight)
    state.order_leaves("weight")
    assert means_ascend(state.tree, weight)
    pd.testing.assert_series_equal(state.labels_, labels)
    state.order_leaves("weight", ascending=False)
    assert means_ascend(state.tree, -weight)
    state.undo()
    assert means_ascend(state.tree, weight)


def test_by_the_mean_of_all_that_a_clustermap_shows():
    state = ClusterState(load_mpg(), n_clusters=4)
    state.order_leaves()
    assert means_ascend(state.tree, state.features.values.mean(axis=1))


def test_a_column_that_is_not_compared_and_has_gaps():
    rng = np.random.default_rng(0)
    table = pd.DataFrame(rng.normal(size=(60, 3)), columns=["a", "b", "c"])
    table.loc[rng.choice(60, 20, replace=False), "c"] = np.nan
    state = ClusterState(table, columns=["a", "b"], n_clusters=3)
    state.order_leaves("c")
    values = table["c"].to_numpy()
    first = np.where(state.tree.flips, state.tree.children_[:, 1], state.tree.children_[:, 0])
    second = np.where(state.tree.flips, state.tree.children_[:, 0], state.tree.children_[:, 1])
    checked = 0
    for a, b in zip(first, second, strict=True):
        one, other = (values[state.tree.leaves(node)] for node in (a, b))
        if np.isfinite(one).any() and np.isfinite(other).any():
            checked += 1
            assert np.nanmean(one) <= np.nanmean(other)
    assert checked > 20


def test_what_is_equal_or_unknown_stays():
    children = np.array([[0, 1], [2, 3], [4, 5]])
    flips = np.array([True, False, True])
    sums, counts = np.array([1.0, 1, 0, 5]), np.array([1.0, 1, 0, 1])
    assert flips_by_mean(children, flips, sums, counts).tolist() == [True, False, False]


def test_all_rows_of_groups_count():
    rng = np.random.default_rng(1)
    table = pd.DataFrame(rng.normal(size=(300, 2)), columns=["a", "b"])
    state = ClusterState(table, max_leaves=15, n_clusters=3)
    state.order_leaves("a")
    group = state.group_of_row.to_numpy()
    by_group = table["a"].groupby(group)
    sums, counts = by_group.sum().to_numpy(), by_group.count().to_numpy()
    tree = state.tree
    for i, (a, b) in enumerate(tree.children_):
        if tree.flips[i]:
            a, b = b, a
        one, other = (sums[tree.leaves(x)].sum() / counts[tree.leaves(x)].sum() for x in (a, b))
        assert one <= other


def test_a_session_a_page_and_the_map_have_the_order():
    table = load_mpg()
    state = ClusterState(table, n_clusters=4)
    state.order_leaves("mpg")
    order = state.tree.leaf_order.tolist()
    again = ClusterState.from_session(state.session(), table)
    assert again.tree.leaf_order.tolist() == order
    script: dict[str, object] = {"df": table}
    code = state.code(figure="clustermap")
    exec(compile(code, "script", "exec"), script)
    grid = script["grid"]
    plt.close("all")
    assert grid.dendrogram_row.reordered_ind == order


@pytest.mark.parametrize(
    ("by", "words"),
    [("mgp", "Did you mean 'mpg'"), ("name", "has no mean"), (3, "no column of this table")],
)
def test_what_has_no_mean_is_refused(by, words):
    state = ClusterState(load_mpg(), n_clusters=4)
    before = state.tree
    with pytest.raises(ValueError, match=words):
        state.order_leaves(by)
    assert state.tree is before


def test_distances_have_means_and_a_tree_alone_has_none():
    values = np.abs(np.subtract.outer([0.0, 5.0, 1.0, 7.0], [0.0, 5.0, 1.0, 7.0]))
    state = ClusterState.from_distances(values, n_clusters=2)
    state.order_leaves()
    assert means_ascend(state.tree, values.mean(axis=1))
    bare = ClusterState(np.array([[0, 1, 1, 2], [2, 3, 5, 3.0]]), n_clusters=2)
    with pytest.raises(ValueError, match="only a tree"):
        bare.order_leaves()
