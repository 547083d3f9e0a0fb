"""Tables of many columns: what is computed once, and what is left out and said."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from hclust_widgets import ClusterState
from hclust_widgets.clustering import summary
from hclust_widgets.clustering.columns import column_tree
from hclust_widgets.export.html import page_trees
from hclust_widgets.table.columns.schema import columns_at


def wide(n: int = 12, p: int = 30) -> pd.DataFrame:
    values = np.random.default_rng(4).normal(size=(n, p))
    return pd.DataFrame(values, columns=[f"g{j}" for j in range(p)])


@pytest.mark.parametrize("positions", [[2, 0], list(range(11, -1, -1))])
def test_columns_are_taken_by_position_though_names_repeat(positions: list[int]) -> None:
    table = wide(3, 12).set_axis(["a"] * 12, axis=1)
    found = columns_at(table, positions)
    assert list(found) == positions
    for c, column in found.items():
        pd.testing.assert_series_equal(column, table.iloc[:, c])


def test_columns_beyond_the_limit_have_no_tree_and_the_notes_say_so(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    state = ClusterState(wide(), n_clusters=3)
    assert state.column_tree() is not None
    before = state.labels_
    for module in (column_tree, summary):
        monkeypatch.setattr(module, "MAX_CLUSTERED_COLUMNS", 29)
    limited = ClusterState(wide(), n_clusters=3)
    assert limited.column_tree() is None
    assert any("30 columns" in note and "no tree" in note for note in limited.clustering.notes)
    assert not any("no tree" in note for note in ClusterState(wide(p=29)).clustering.notes)
    pd.testing.assert_series_equal(limited.labels_, before)
    with pytest.raises(ValueError, match="Up to 29 columns are clustered, but these are 30"):
        limited.columns_state.n_clusters = 2


def test_a_page_of_many_columns_has_one_tree_of_them_and_says_so(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    now = ClusterState(wide(), n_clusters=3, linkage="average").clustering
    kept = list(range(30))
    each, notes = page_trees.trees_of(now, kept)
    orders = {tuple(one.column_tree.leaf_order) for one in each if one.column_tree is not None}
    assert len(orders) > 1
    assert notes == []
    monkeypatch.setattr(page_trees, "_MAX_COLUMNS", 29)
    shared, notes = page_trees.trees_of(now, kept)
    assert len({id(one.column_tree) for one in shared}) == 1
    assert len(notes) == 1
    assert "average linkage" in notes[0]
    for one, other in zip(each, shared, strict=True):
        np.testing.assert_array_equal(one.medoids, other.medoids)
        np.testing.assert_array_equal(one.tree.children_, other.tree.children_)
