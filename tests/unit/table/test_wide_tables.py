"""Tables of many columns: what is computed once, and what is left out and said."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from hclust_widgets import ClusterState
from hclust_widgets.clustering import summary
from hclust_widgets.clustering.columns import column_tree
from hclust_widgets.export.html import page_trees
from hclust_widgets.table.columns import schema as schemas
from hclust_widgets.table.columns.schema import Schema, as_numbers, columns_at, numbers_at
from hclust_widgets.table.distance_pairs import find_pairs


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


def mixed(n: int = 12) -> pd.DataFrame:
    rng = np.random.default_rng(6)
    table = wide(n, 12)
    table.iloc[3, 2] = np.nan
    return table.assign(
        truth=rng.random(n) > 0.5,
        whole=rng.integers(0, 9, n),
        byte=rng.integers(0, 9, n).astype("uint8"),
        single=rng.normal(size=n).astype("float32"),
        gaps=pd.array([None, *range(1, n)], dtype="Int64"),
        objects=pd.Series([1, 2.5] * (n // 2), dtype=object),
        day=pd.date_range("2020-02-01", periods=n),
        took=pd.to_timedelta(np.arange(n), unit="h"),
        grade=pd.Categorical(["low", "high"] * (n // 2), ["low", "high"], ordered=True),
        color=["red", "green", "blue"] * (n // 3),
    )


def test_numbers_that_are_converted_together_are_those_of_each_column() -> None:
    table = mixed().set_axis(["a", "b"] * 11, axis=1)
    schema = Schema.from_table(table)
    positions = [c for c, field in enumerate(schema) if field.is_numeric][::-1]
    assert len(positions) == 21
    for some in (positions, positions[:3], [], positions[-9:]):
        found = numbers_at(table, schema, some)
        assert list(found) == some
        for c, values in found.items():
            assert values.dtype == np.float64
            np.testing.assert_array_equal(values, as_numbers(table.iloc[:, c], schema[c]))


def test_numbers_of_many_columns_are_not_converted_one_by_one(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    converted = []

    def counted(column: pd.Series, field: schemas.Field) -> np.ndarray:
        converted.append(column.name)
        return as_numbers(column, field)

    monkeypatch.setattr(schemas, "as_numbers", counted)
    state = ClusterState(wide(), n_clusters=3)
    state.clusters()
    state.to_html()
    assert converted == []


def test_statistics_of_the_clusters_of_a_wide_table_are_pandas_own() -> None:
    table = mixed(24).drop(columns=["gaps", "objects"])
    state = ClusterState(table, n_clusters=3)
    found = state.clusters()
    kept, labels = table.iloc[state.clustering.rows()], state.labels_.dropna().to_numpy()
    groups = kept.astype({"truth": float, "single": float}).groupby(labels)
    for name in ("g0", "g2", "truth", "whole", "byte", "single"):
        np.testing.assert_allclose(found[name, "mean"], groups[name].mean(), rtol=1e-12)
        np.testing.assert_allclose(found[name, "std"], groups[name].std(), rtol=1e-9, atol=1e-12)
    assert found["color", "commonest"].isin(["red", "green", "blue"]).all()


@pytest.mark.parametrize("missing", ["drop", "pairwise"])
def test_the_medoid_is_the_row_nearest_to_the_mean(missing: str) -> None:
    table = wide(30, 6)
    table.iloc[::7, 1] = np.nan
    state = ClusterState(table, n_clusters=4, missing=missing)
    now = state.clustering
    assert now.profile is not None
    if missing == "drop":
        values = now.features.values
        for node, medoid in zip(now.cut.nodes, now.profile.medoids(now.cut), strict=True):
            rows = np.sort(now.tree.leaves(int(node)))
            off = ((values[rows] - values[rows].mean(axis=0)) ** 2).sum(axis=1)
            assert medoid == rows[off.argmin()] or len(rows) < 3
    else:
        assert len(set(now.profile.medoids(now.cut).tolist())) == 4


def test_pairs_are_found_among_the_first_columns_of_names() -> None:
    table = pd.DataFrame({"d0": [0.1] * 3, "a": list("xxy"), "f": [0.5] * 3, "b": list("yzz")})
    assert find_pairs(table) is None  # no values behind the names
    found = find_pairs(table.assign(t=[True] * 3, d=[1.0, 2, 3], more=list("abc"), e=[4.0, 5, 6]))
    assert found is not None
    assert (found.one, found.other, found.value, found.complete) == ("a", "b", "d", True)
