"""`state.silhouettes()`: a row for every row of the table, as R and scikit-learn have them."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from scipy.spatial.distance import pdist, squareform
from sklearn.metrics import silhouette_samples as sklearn_samples

from hclust_widgets import ClusterState, load_mpg
from hclust_widgets.analysis import silhouette
from hclust_widgets.analysis.silhouette import bar_order

R = json.loads((Path(__file__).parents[2] / "data/cases/evidence.json").read_text("utf-8"))


@pytest.mark.sampled(2)
@pytest.mark.parametrize("metric", ["euclidean", "cityblock", "correlation"])
@pytest.mark.parametrize("k", [2, 5, 60])
def test_values_and_neighbors_are_those_of_the_definition(metric, k, monkeypatch):
    monkeypatch.setattr(silhouette, "_BLOCK", 10_000)  # more than one block
    state = ClusterState(load_mpg(), linkage="average", metric=metric, n_clusters=k)
    found = state.silhouettes()
    assert found.columns.tolist() == ["cluster", "silhouette", "neighbor"]
    assert found.index.equals(load_mpg().index) and found.cluster.equals(state.labels_)
    there = found.dropna()
    assert len(there) == 392 and found.silhouette.isna().sum() == 6
    assert found.neighbor.isna().sum() == 6
    labels, X = state.cut.labels_, state.features.values
    theirs = sklearn_samples(X, labels, metric=metric)
    np.testing.assert_allclose(there.silhouette, theirs, atol=1e-6)
    distances = squareform(pdist(X, metric))
    means = np.column_stack([distances[:, labels == j].mean(axis=1) for j in range(k)])
    means[np.arange(392), labels] = np.inf
    chosen = there.neighbor.to_numpy(dtype=int)
    assert (chosen != labels).all()
    np.testing.assert_allclose(means[np.arange(392), chosen], means.min(axis=1), atol=1e-12)


@pytest.mark.parametrize(
    ("k", "per_cluster"),
    [
        (2, [0.575294488174735, 0.589229361875784]),
        (4, [0.726234655589687, 0.754834429482997, 0.669115423602993, 0.804228474993071]),
    ],
)
def test_means_of_clusters_are_those_of_r(k, per_cluster):
    # R 4.2: summary(silhouette(cutree(hclust(dist(ruspini), "average"), k), dist(ruspini)))
    X = np.asarray(R["data"]["ruspini"]["X"], dtype=float)
    state = ClusterState(X, scaling="none", linkage="average", n_clusters=k)
    means = state.silhouettes().groupby("cluster").silhouette.mean()
    assert sorted(means) == pytest.approx(sorted(per_cluster), abs=1e-10)


def test_a_row_that_is_nearer_to_another_cluster_has_a_negative_one_and_names_it():
    # Single linkage chains the row at 6 to the left, though the right is nearer on average.
    table = pd.DataFrame({"x": [0, 2, 4, 6, 8.1, 8.2, 8.3]}, index=list("abcdefg"))
    state = ClusterState(table, scaling="none", linkage="single", n_clusters=2)
    found = state.silhouettes()
    assert found.index[found.silhouette < 0].tolist() == ["d"]
    assert found.silhouette["d"] == pytest.approx((2.2 - 4) / 4)
    assert found.neighbor["d"] == found.cluster["g"] != found.cluster["d"]


def test_one_cluster_has_no_neighbor_and_a_tree_alone_is_refused(refusal):
    state = ClusterState(load_mpg(), n_clusters=1)
    found = state.silhouettes()
    assert found.silhouette.isna().all() and found.neighbor.isna().all()
    alone = ClusterState(state.linkage_matrix)
    assert "table=..." in refusal(alone.silhouettes)


def test_weights_and_gaps_count_as_in_the_tree():
    table = pd.DataFrame({"a": [0, 1, np.nan, 9, 10.0], "b": [0, 5, 1, 2, 7.0]})
    state = ClusterState(
        table, metric="gower", linkage="average", missing="pairwise", weights={"a": 3}, n_clusters=2
    )
    a, b = table["a"].to_numpy(), table["b"].to_numpy()
    parts = np.dstack([abs(a[:, None] - a) / 10, abs(b[:, None] - b) / 7])
    known = ~np.isnan(parts)
    weight = np.array([3.0, 1.0])
    distances = np.nansum(parts * weight, axis=2) / (known * weight).sum(axis=2)
    theirs = sklearn_samples(distances, state.cut.labels_, metric="precomputed")
    np.testing.assert_allclose(state.silhouettes().silhouette, theirs, atol=1e-12)


def test_bars_stand_by_cluster_and_from_the_best_to_the_worst():
    order = bar_order(np.array([0.1, 0.5, 0.9, 0.5]), np.array([1, 0, 1, 0]))
    assert order.tolist() == [1, 3, 2, 0]


@pytest.mark.slow
def test_ten_thousand_rows_need_no_square_of_memory():
    import tracemalloc

    from hclust_widgets.analysis.silhouette import silhouettes_with_neighbors
    from hclust_widgets.tree.cut import Cut
    from hclust_widgets.tree.tree import Tree

    X = np.random.default_rng(0).random((10_000, 2))
    cut = Cut(Tree.fit(X, linkage="single"), n_clusters=8)
    tracemalloc.start()
    try:
        silhouettes_with_neighbors(X, cut)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 200e6  # one matrix of 10,000 rows takes 800 MB
