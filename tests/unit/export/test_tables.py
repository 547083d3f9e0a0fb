"""Tables that are taken away: the clusters, the selected rows."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from sklearn.metrics import silhouette_samples

from hclust_widgets import ClusterState

NUMBERS = [
    "mpg", "cylinders", "displacement", "horsepower", "weight", "acceleration", "model_year",
]  # fmt: skip


@pytest.fixture
def state(cars):
    return ClusterState(cars, n_clusters=4)


def test_means_and_spreads_are_those_of_groupby(cars, state):
    table = state.clusters()
    theirs = cars.groupby(state.labels_)[NUMBERS].agg(["mean", "std"])
    pd.testing.assert_frame_equal(
        table[NUMBERS], theirs, check_index_type=False, check_dtype=False, check_names=False
    )
    assert table.index.tolist() == [0, 1, 2, 3] and table.index.name == "cluster"
    assert table["size"].tolist() == state.labels_.value_counts().sort_index().tolist()
    assert table["share"].sum() == pytest.approx(1)


def test_text_is_told_by_its_commonest_value(state):
    origin = state.clusters()["origin"]
    assert origin["commonest"].tolist() == ["usa", "usa", "europe", "japan"]
    assert origin["share"].tolist() == [1, 1, 1, 1]
    state.update(columns=["mpg", "origin"], scaling="none", n_clusters=3)
    rows = state.features.table["origin"]
    for cluster, row in state.clusters()["origin"].iterrows():
        counts = rows[state.labels_ == cluster].value_counts(normalize=True)
        assert row["share"] == pytest.approx(counts.max())
        assert counts[row["commonest"]] == counts.max()


def test_the_medoid_is_the_one_that_the_profile_names(state):
    theirs = state.clustering.profile.to_frame(state.cut)
    assert state.clusters()["medoid"].tolist() == theirs["medoid"].tolist()


@pytest.mark.parametrize("metric", ["euclidean", "cityblock", "cosine"])
def test_the_rows_that_fit_worst_have_the_lowest_silhouettes(state, metric):
    state.update(linkage="average", metric=metric, n_clusters=5)
    fit = silhouette_samples(state.features.values, state.cut.labels_, metric=metric)
    names = state.clustering.row_names()
    table = state.clusters()
    for cluster in range(5):
        rows = np.flatnonzero(state.cut.labels_ == cluster)
        assert table["silhouette"][cluster] == pytest.approx(fit[rows].mean())
        lowest = rows[np.argsort(fit[rows], kind="stable")[:3]]
        expected = tuple(names[lowest]) if len(rows) > 1 else ()
        assert table["fits worst"][cluster] == expected


def test_one_cluster_and_one_row_each(state):
    state.n_clusters = 1
    one = state.clusters()
    assert len(one) == 1 and one["size"].tolist() == [392]
    assert np.isnan(one["silhouette"][0]) and one["fits worst"][0] == ()
    state.n_clusters = 392
    each = state.clusters()
    assert each["mpg", "std"].isna().all() and (each["size"] == 1).all()
    assert (each["silhouette"] == 0).all() and set(each["fits worst"]) == {()}


def test_every_kind_of_column_is_in_its_own_units():
    day = pd.Timestamp("2020-01-01")
    table = pd.DataFrame(
        {
            "when": [day, day + pd.Timedelta("2D"), day + pd.Timedelta("100D")],
            "long": pd.to_timedelta([1, 3, 50], unit="h"),
            "yes": [True, True, False],
            "nullable": pd.array([1, 3, 90], dtype="Int64"),
            "arrow": pd.array([1.5, 2.5, 70.0], dtype="double[pyarrow]"),
            "kind": pd.Categorical(["b", "b", "a"]),
        }
    )
    state = ClusterState(table, n_clusters=2)
    found = state.clusters().loc[state.labels_[0]]
    assert found["when", "mean"] == day + pd.Timedelta("1D")
    assert found["when", "std"].total_seconds() == pytest.approx(2**0.5 * 86_400)
    assert found["long", "mean"] == pd.Timedelta("2h")
    assert found["yes", "mean"] == 1 and found["nullable", "mean"] == 2
    assert found["arrow", "mean"] == 2 and found["kind", "commonest"] == "b"
    assert state.clusters()["when", "mean"].dtype.kind == "M"


def test_columns_may_be_called_anything():
    rng = np.random.default_rng(2)
    names = ["size", "medoid", 1, "1", ("a", "b"), "<b>", ""]
    table = pd.DataFrame(rng.normal(size=(9, len(names))))
    table.columns = pd.Index(names, tupleize_cols=False)
    state = ClusterState(table, n_clusters=3)
    found = state.clusters()
    assert found.columns.is_unique and len(found.columns) == 5 + 2 * len(names)
    assert found["size", ""].sum() == 9
    means = table.groupby(state.labels_.to_numpy()).mean()
    for name in ("size", 1, "1", "<b>"):
        assert np.allclose(found[name]["mean"], means[name])
    levels = table.set_axis(pd.MultiIndex.from_product([["u"], range(len(names))]), axis=1)
    assert len(ClusterState(levels, n_clusters=3).clusters().columns) == 5 + 2 * len(names)


def test_a_tree_alone_has_sizes():
    state = ClusterState(np.array([[0, 1, 1, 2], [2, 3, 5, 3.0]]), n_clusters=2)
    found = state.clusters()
    assert [top for top, _ in found.columns] == ["size", "share"]
    assert sorted(found["size"]) == [1, 2]


def test_selected_rows_are_the_tables_own(cars):
    cars.index = pd.Index([f"r{i}" for i in range(len(cars))], name="who")
    cars["origin"] = cars["origin"].astype("category")
    state = ClusterState(cars)
    for rows in ([], [3], [200, 0, 32]):  # row 32 is incomplete
        state.selection = rows
        found = state.selected_rows()
        pd.testing.assert_frame_equal(found, cars.iloc[sorted(rows)])
        assert found.attrs == cars.attrs
    found["mpg"] = 0.0
    assert state.selected_rows()["mpg"].min() > 0, "a copy"
