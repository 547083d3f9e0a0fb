"""What clusters are like: medoids, means, commonest words, what the cut explains."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from cases import Floats, few, tables
from hypothesis import given
from hypothesis import strategies as st
from scipy.spatial.distance import cdist

from hclust_widgets import ClusterState, load_mpg
from hclust_widgets.analysis import cluster_profile as module
from hclust_widgets.analysis.cluster_profile import Profile, in_column_units
from hclust_widgets.table.features import Features
from hclust_widgets.tree.cut import Cut
from hclust_widgets.tree.tree import Tree


@pytest.fixture(scope="module")
def of_cars(cars: Features) -> Profile:
    return Profile(cars)


def medoid_by_hand(X: Floats, rows: np.ndarray, metric: str) -> float:
    """The least sum of squared distances that a row of the cluster has to its others."""
    return float((cdist(X[rows], X[rows], metric) ** 2).sum(axis=1).min())  # type: ignore[call-overload]


@pytest.mark.parametrize("metric", ["euclidean", "cityblock", "cosine", "chebyshev"])
@pytest.mark.parametrize("k", [1, 4, 11, 60])
def test_a_medoid_is_nearest_to_all_others_of_its_cluster(
    cars: Features, metric: str, k: int
) -> None:
    tree = Tree.fit(cars.values, linkage="average", metric=metric)
    cut = Cut(tree, n_clusters=k)
    X = cars.values
    for label, medoid in enumerate(Profile(cars, metric=metric).medoids(cut).tolist()):
        rows = np.flatnonzero(cut.labels_ == label)
        assert medoid in rows
        if len(rows) <= 256:
            cost = float((cdist(X[[medoid]], X[rows], metric) ** 2).sum())  # type: ignore[call-overload]
            assert cost == pytest.approx(medoid_by_hand(X, rows, metric), abs=1e-9)


@pytest.mark.slow
@few
@given(tables(least=2).filter(lambda X: 1e-3 < np.abs(X).max() < 1e6), st.integers(1, 5))
def test_medoids_of_any_table_are_nearest_to_the_mean(X: Floats, k: int) -> None:
    features = Features.from_table(pd.DataFrame(X).assign(t="x"), scaling="none")
    tree = Tree.fit(X)
    cut = Cut(tree, n_clusters=min(k, len(X)))
    for label, medoid in enumerate(Profile(features).medoids(cut).tolist()):
        rows = np.flatnonzero(cut.labels_ == label)
        off = np.linalg.norm(X[rows] - X[rows].mean(axis=0), axis=1)
        mine = np.linalg.norm(X[medoid] - X[rows].mean(axis=0))
        assert medoid in rows and mine <= off.min() + 1e-9 * (1 + np.abs(X).max())


def test_of_one_or_two_rows_the_first_is_typical(cars: Features, cars_tree: Tree) -> None:
    cut = Cut(cars_tree, n_clusters=300)
    medoids = Profile(cars).medoids(cut)
    for label in np.flatnonzero(cut.sizes <= 2):
        assert medoids[label] == np.flatnonzero(cut.labels_ == label)[0]


def test_medoids_of_a_node_are_found_once(
    cars: Features, cars_tree: Tree, monkeypatch: pytest.MonkeyPatch
) -> None:
    profile = Profile(cars)
    profile.medoids(Cut(cars_tree, n_clusters=5))
    sought: list[int] = []
    find = profile._find_medoid
    monkeypatch.setattr(
        profile, "_find_medoid", lambda rows: sought.append(len(rows)) or find(rows)
    )
    profile.medoids(Cut(cars_tree, n_clusters=6))
    assert len(sought) == 2


def test_large_clusters_by_other_metrics_are_searched_near_their_mean(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    X = np.random.default_rng(0).random((400, 3))
    features = Features.from_table(pd.DataFrame(X), scaling="none")
    cut = Cut(Tree.fit(X, linkage="average", metric="cityblock"), n_clusters=1)
    asked: list[tuple[int, int]] = []
    between = module.distances_between

    def watched(A: Floats, B: Floats, metric: str, *, table: Floats) -> Floats:
        asked.append((len(A), len(B)))
        return between(A, B, metric, table=table)

    monkeypatch.setattr(module, "distances_between", watched)
    (medoid,) = Profile(features, metric="cityblock").medoids(cut)
    assert asked == [(256, 400)]
    cost = float((cdist(X[[medoid]], X, "cityblock") ** 2).sum())
    assert cost == pytest.approx(medoid_by_hand(X, np.arange(400), "cityblock"))


def test_means_and_modes_are_pandas_own(cars: Features, cars_tree: Tree, of_cars: Profile) -> None:
    complete = cars.table.iloc[cars.rows]
    for k in (1, 4, 11):
        cut = Cut(cars_tree, n_clusters=k)
        columns = {column.name: column for column in of_cars.columns(cut)}
        assert list(columns) == [c for c in cars.table.columns if c != "name"]
        grouped = complete.groupby(cut.labels_)
        for name, column in columns.items():
            if name == "origin":
                counts = grouped["origin"].value_counts().unstack(fill_value=0)
                assert list(column.per_cluster) == counts.idxmax(axis=1).tolist()
                shares = counts.max(axis=1) / counts.sum(axis=1)
                np.testing.assert_allclose(column.share, shares)
                assert np.isnan([column.overall, column.lowest, column.highest]).all()
                continue
            np.testing.assert_allclose(column.per_cluster, grouped[name].mean())
            assert column.overall == pytest.approx(complete[name].mean())
            assert (column.lowest, column.highest) == (complete[name].min(), complete[name].max())
            assert column.share == (1.0,) * k


def test_what_the_clusters_explain_is_eta_squared(
    cars: Features, cars_tree: Tree, of_cars: Profile
) -> None:
    from scipy.stats import f_oneway

    cut = Cut(cars_tree, n_clusters=4)
    for column in of_cars.columns(cut):
        if column.kind != "number":
            continue
        values = cars.table.iloc[cars.rows][column.name].to_numpy(dtype=float)
        f = f_oneway(*(values[cut.labels_ == i] for i in range(4))).statistic
        eta = f * 3 / (f * 3 + 388)
        assert column.explained == pytest.approx(eta)


def test_one_cluster_explains_nothing_and_clusters_of_one_value_all() -> None:
    table = pd.DataFrame({"a": [0.0, 0, 9, 9], "t": list("xxyy"), "c": 5.0})
    features = Features.from_table(table)
    tree = Tree.fit(features.values)
    profile = Profile(features)
    one = {c.name: c.explained for c in profile.columns(Cut(tree, n_clusters=1))}
    two = {c.name: c.explained for c in profile.columns(Cut(tree, n_clusters=2))}
    assert one == {"a": 0, "t": pytest.approx(0), "c": 0}
    assert two == {"a": pytest.approx(1), "t": pytest.approx(1), "c": 0}


@few
@given(st.lists(st.sampled_from("abc"), min_size=3, max_size=30), st.integers(1, 6))
def test_shares_explained_lie_between_0_and_1(words: list[str], k: int) -> None:
    table = pd.DataFrame({"n": np.arange(len(words)) ** 2.0, "t": pd.Categorical(words)})
    features = Features.from_table(table)
    cut = Cut(Tree.fit(features.values), n_clusters=min(k, len(words)))
    for column in Profile(features).columns(cut):
        assert -1e-12 <= column.explained <= 1 + 1e-12
        assert all(0 < share <= 1 for share in column.share)


def test_dates_and_spans_have_means_in_days_and_are_readable() -> None:
    dates = pd.to_datetime(["2020-01-01", "2020-01-03", "2024-05-01", "2024-05-01"])
    table = pd.DataFrame({"when": dates, "lasted": pd.to_timedelta([1, 2, 50, 60], unit="D")})
    features = Features.from_table(table)
    cut = Cut(Tree.fit(features.values), n_clusters=2)
    when, lasted = Profile(features).columns(cut)
    assert (when.kind, lasted.kind) == ("date", "span")
    early = int(cut.labels_[0])
    assert in_column_units(when)[early] == pd.Timestamp("2020-01-02")
    assert in_column_units(lasted)[early] == pd.Timedelta(days=1.5)
    assert in_column_units(when)[1 - early] == pd.Timestamp("2024-05-01")


def test_only_columns_that_are_compared_are_summed_up() -> None:
    features = Features.from_table(load_mpg(), columns=["mpg", "origin"])
    cut = Cut(Tree.fit(features.values), n_clusters=3)
    assert [column.name for column in Profile(features).columns(cut)] == ["mpg", "origin"]


def test_a_frame_tells_every_cluster_in_one_row(cars: Features, cars_tree: Tree) -> None:
    cut = Cut(cars_tree, n_clusters=4)
    frame = Profile(cars).to_frame(cut)
    assert frame.index.name == "cluster" and frame.index.tolist() == [0, 1, 2, 3]
    assert frame["size"].tolist() == [142, 103, 68, 79]
    assert frame["share"].sum() == pytest.approx(1)
    assert frame["medoid"].isin(cars.names).all()
    assert frame["origin"].tolist() == ["usa", "usa", "europe", "japan"]


def test_a_column_named_size_does_not_hide_the_size_of_a_cluster() -> None:
    table = pd.DataFrame({"size": [2.0, 4, 90, 94], "share": [1.0, 1, 2, 2]})
    features = Features.from_table(table)
    cut = Cut(Tree.fit(features.values), n_clusters=2)
    frame = Profile(features).to_frame(cut)
    assert frame["size"].tolist() == [2, 2] and frame["share"].tolist() == [0.5, 0.5]
    assert sorted(frame["size (mean)"]) == [3.0, 92.0]


def test_what_no_cut_changes_is_computed_once(monkeypatch):
    calls = []
    real = module.scale_to_safe_range
    state = ClusterState(pd.DataFrame({"a": [1.0, 2, 8, 9], "b": [3.0, 1, 2, 9]}), n_clusters=2)
    profile = Profile(state.features)
    monkeypatch.setattr(module, "scale_to_safe_range", lambda v: (calls.append(1), real(v))[1])
    first = profile.columns(state.cut)
    state.n_clusters = 3
    profile.columns(state.cut)
    state.n_clusters = 2
    assert len(calls) == 2 and profile.columns(state.cut) == first
