"""The share of each column in the distances and in what separates the clusters, by brute force."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from scipy.spatial.distance import pdist
from sklearn.metrics import adjusted_rand_score

from hclust_widgets import ClusterState, load_mpg
from hclust_widgets.analysis.column_shares import DISTANCE_SUM, ColumnShares
from hclust_widgets.analysis.dominant_column import adjusted_rand_index, repeated_column
from hclust_widgets.table.encode_scale import SCALINGS
from hclust_widgets.tree.linkage.distances import METRICS, distances_between


def players(*, clubs: int = 5, rows: int = 120, numbers: int = 3) -> pd.DataFrame:
    """Players whose club says nothing about their numbers."""
    rng = np.random.default_rng(4)
    table = pd.DataFrame(rng.normal(size=(rows, numbers)), columns=list("abc")[:numbers])
    return table.assign(club=[f"club {i}" for i in rng.integers(0, clubs, rows)])


def by_column(state: ClusterState, parts: np.ndarray) -> np.ndarray:
    sources = np.asarray(state.features.sources)
    sums = np.array([parts[sources == c].sum() for c in sorted(set(sources.tolist()))])
    return np.asarray(sums / sums.sum())


@pytest.mark.sampled(8)
@pytest.mark.parametrize("scaling", SCALINGS)
@pytest.mark.parametrize("metric", sorted(set(DISTANCE_SUM) - {"gower"}))
def test_shares_in_the_distances_are_those_of_all_pairs(metric: str, scaling: str) -> None:
    state = ClusterState(players(), linkage="average", metric=metric, scaling=scaling)
    X = state.features.values
    one = {
        "cityblock": lambda v: pdist(v, "cityblock"),
        "hamming": lambda v: pdist(v, "hamming"),
        "seuclidean": lambda v: pdist(v / v.std(), "sqeuclidean"),
    }.get(metric, lambda v: pdist(v, "sqeuclidean"))
    expected = by_column(state, np.array([one(column[:, None]).sum() for column in X.T]))
    found = state.column_shares()["distance_share"]
    np.testing.assert_allclose(found, expected, rtol=1e-9)
    assert found.sum() == pytest.approx(1)
    # Their sum is that of the metric itself, so that nothing is left out.
    total = sum(one(column[:, None]).sum() for column in X.T)
    power = 2 if metric in ("euclidean", "minkowski", "seuclidean") else 1
    times = 1 / X.shape[1] if metric == "hamming" else 1.0
    if metric == "seuclidean":
        times = (len(X) - 1) / len(X)
    assert (pdist(X, metric) ** power).sum() == pytest.approx(total * times)


@pytest.mark.parametrize("weights", [None, {"a": 3.0, "club": 0.5}])
@pytest.mark.parametrize("metric", ["gower", "euclidean", "cityblock"])
def test_shares_are_those_of_weighted_columns_and_of_gowers_distance(metric, weights) -> None:
    state = ClusterState(players(), linkage="average", metric=metric, weights=weights)
    X, features = state.features.values, state.features
    measure = features.measure(metric)
    whole = distances_between(X, X, measure, table=X)
    factor = np.asarray(getattr(measure, "weights", None) or np.ones(X.shape[1]))
    power = 2 if metric == "euclidean" else 1
    parts = np.array([np.abs(v[:, None] - v) ** power for v in X.T]).sum(axis=(1, 2)) * factor
    found = state.column_shares()["distance_share"]
    np.testing.assert_allclose(found, by_column(state, parts), rtol=1e-9)
    counts = getattr(measure, "counts", None)
    assert (whole**power).sum() == pytest.approx(parts.sum() / (sum(counts) if counts else 1))


def test_without_complete_pairs_there_are_no_shares_of_distances() -> None:
    table = players()
    table.loc[3, "a"] = np.nan
    state = ClusterState(table, linkage="average", missing="pairwise")
    assert state.column_shares()["distance_share"].isna().all()
    assert state.column_shares()["cluster_share"].sum() == pytest.approx(1)
    assert "missing" in ColumnShares(state.features, "euclidean").reason


@pytest.mark.parametrize("metric", sorted(set(METRICS) - set(DISTANCE_SUM) - {"mahalanobis"}))
def test_metrics_without_shares_say_so(metric: str) -> None:
    table = players().drop(columns="club").abs()
    state = ClusterState(table, linkage="average", metric=metric, scaling="none")
    shares = state.column_shares()
    assert shares["distance_share"].isna().all() and shares["cluster_share"].notna().all()
    reason = ColumnShares(state.features, metric).reason
    assert reason.startswith(f"Columns have no shares in {metric} distances: ")
    assert reason.endswith(".")


def test_mahalanobis_and_an_unknown_metric_say_so() -> None:
    features = ClusterState(players()).features
    assert "correlated" in ColumnShares(features, "mahalanobis").reason
    assert "not known" in ColumnShares(features, None).reason
    assert ColumnShares(features, None).distances is None


@pytest.mark.parametrize("metric", ["euclidean", "seuclidean", "cityblock"])
@pytest.mark.parametrize("k", [2, 4, 9])
def test_what_separates_clusters_is_total_less_within(metric: str, k: int) -> None:
    state = ClusterState(players(), linkage="average", metric=metric, n_clusters=k)
    X = pd.DataFrame(state.features.values)
    if metric == "seuclidean":
        X = X / X.std(ddof=0)
    within = X - X.groupby(state.labels_.to_numpy()).transform("mean")
    between = ((X - X.mean()) ** 2).sum() - (within**2).sum()
    expected = by_column(state, between.to_numpy())
    np.testing.assert_allclose(state.column_shares()["cluster_share"], expected, atol=1e-12)


def test_the_frame_has_a_row_for_each_compared_column_and_follows_the_cut() -> None:
    state = ClusterState(load_mpg(), n_clusters=4)
    shares = state.column_shares()
    assert shares.index.tolist() == [
        "mpg", "cylinders", "displacement", "horsepower",
        "weight", "acceleration", "model_year", "origin",
    ]  # fmt: skip
    assert shares.index.name == "column"
    assert list(shares) == ["distance_share", "cluster_share"]
    assert shares.loc["origin"].round(2).tolist() == [0.54, 0.66]
    state.n_clusters = 3
    assert state.column_shares().loc["origin"].round(2).tolist() == [0.54, 0.81]
    state.n_clusters = 1
    assert state.column_shares()["cluster_share"].isna().all()
    state.columns = ["weight", "mpg"]
    assert state.column_shares().index.tolist() == ["mpg", "weight"]


def test_rows_all_alike_and_a_tree_alone() -> None:
    alike = ClusterState(pd.DataFrame({"a": [7.0] * 4, "b": [1.0] * 4}), n_clusters=2)
    assert alike.column_shares().isna().all(axis=None)
    with pytest.raises(ValueError, match="only a tree"):
        ClusterState(alike.linkage_matrix).column_shares()
    distances = ClusterState.from_distances([1.0, 2.0, 3.0])
    for ask in (distances.column_shares, distances.transposed):
        with pytest.raises(ValueError, match=r"only distances were handed in: .*table=\.\.\."):
            ask()


def test_huge_numbers_have_shares() -> None:
    table = pd.DataFrame({"a": [1e300, -1e300, 5e299, 0.0], "b": [0.0, 1.0, 2.0, 3.0]})
    state = ClusterState(table, linkage="single", metric="cityblock", scaling="none", n_clusters=2)
    shares = state.column_shares()
    assert shares.loc["a"].tolist() == pytest.approx([1, 1])


@pytest.mark.parametrize("clubs", [3, 5, 12])
def test_a_column_that_makes_the_clusters_alone_is_named_where_it_happens(clubs: int) -> None:
    state = ClusterState(players(clubs=clubs), linkage="average", n_clusters=clubs)
    told = [note for note in state.notes if "adjusted Rand index" in note]
    assert told and told[0].startswith(f"The {clubs} clusters are the values of 'club' ")
    share = state.column_shares().loc["club", "distance_share"]
    assert f"{share:.0%} of the squared distances" in told[0]
    state.n_clusters = 2
    told = [note for note in state.notes if "adjusted Rand index" in note]
    assert bool(told) == (clubs <= 4)
    assert all(note.startswith("The 2 clusters unite the values of 'club' ") for note in told)
    state.update(n_clusters=clubs, columns=list("abc"))
    assert not [note for note in state.notes if "'club'" in note]


def test_it_is_named_for_metrics_without_shares_too() -> None:
    state = ClusterState(players(), linkage="average", metric="chebyshev", n_clusters=5)
    (told,) = [note for note in state.notes if "adjusted Rand index" in note]
    assert told.startswith("The 5 clusters are the values of 'club' (adjusted Rand index 1.00): ")


@pytest.mark.parametrize("kind", ["number", "truth"])
def test_a_column_of_two_numbers_or_truth_values_is_named_too(kind: str) -> None:
    rng = np.random.default_rng(5)
    target = np.repeat([0, 1], 30)
    table = pd.DataFrame(rng.normal(size=(60, 3)), columns=list("abc"))
    table["target"] = target.astype(bool) if kind == "truth" else target
    state = ClusterState(table, linkage="average", n_clusters=2)
    (told,) = [note for note in state.notes if "adjusted Rand index" in note]
    assert told.startswith("The 2 clusters are the values of 'target' (adjusted Rand index 1.00)")
    state.columns = list("abc")
    assert not [note for note in state.notes if "'target'" in note]
    only = ClusterState(table[["target"]], linkage="average", n_clusters=2)
    assert not [note for note in only.notes if "adjusted Rand index" in note]  # no news


def test_an_outlier_alone_is_no_value_of_a_column() -> None:
    table = pd.DataFrame({"x": [*np.linspace(0, 1, 30), 90.0], "t": [0, 1] * 15 + [1]})
    state = ClusterState(table, linkage="single", scaling="none", n_clusters=2)
    assert state.labels_.value_counts().tolist() == [30, 1]
    assert repeated_column(state.features, state.cut) is None


def test_the_lessons_cars_are_named_only_where_clusters_are_origins() -> None:
    state = ClusterState(load_mpg())
    named = {}
    for k in range(1, 12):
        state.n_clusters = k
        named[k] = repeated_column(state.features, state.cut)
    assert [k for k, found in named.items() if found is not None] == [2, 3]
    assert named[3] is not None
    origin = state.features.table["origin"].iloc[state.features.rows]
    state.n_clusters = 3
    assert named[3][1] == pytest.approx(adjusted_rand_score(origin, state.cut.labels_))


def test_the_adjusted_rand_index_is_scikit_learns() -> None:
    rng = np.random.default_rng(2)
    for n, p, q in ((2, 1, 1), (2, 2, 2), (9, 3, 2), (200, 7, 5), (50, 50, 1)):
        for _ in range(10):
            a, b = rng.integers(0, p, n), rng.integers(0, q, n)
            assert adjusted_rand_index(a, b) == pytest.approx(adjusted_rand_score(a, b))


def test_columns_that_are_called_by_tuples_keep_their_names():
    rows = np.random.default_rng(0).normal(size=(15, 3))
    names = [("p", 1), ("p", 2), ("q", 1)]
    table = pd.DataFrame(rows, columns=pd.Index(names, tupleize_cols=False))
    assert ClusterState(table, n_clusters=2).column_shares().index.tolist() == names
