"""Silhouettes, held against scikit-learn's."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from scipy.spatial.distance import pdist, squareform
from sklearn.metrics import silhouette_samples as sklearn_samples

from hclust_widgets import ClusterState, load_mpg
from hclust_widgets.analysis import silhouette
from hclust_widgets.analysis.silhouette import silhouette_samples, silhouettes_from_distances
from hclust_widgets.tree.cut import Cut


@pytest.mark.sampled(2)
@pytest.mark.parametrize("metric", ["euclidean", "cityblock", "cosine", "chebyshev"])
@pytest.mark.parametrize("k", [2, 4, 100, 391])
def test_they_are_those_of_scikit_learn(metric, k, monkeypatch):
    monkeypatch.setattr(silhouette, "_BLOCK", 10_000)  # more than one block
    state = ClusterState(load_mpg(), linkage="average", metric=metric, n_clusters=k)
    X = state.features.values
    found = silhouette_samples(X, state.cut, metric=metric)
    theirs = sklearn_samples(X, state.cut.labels_, metric=metric)
    # Where both means are 0 but for rounding, theirs is a ratio of two rounding errors.
    assert np.allclose(found, theirs, atol=1e-6)


def test_from_distances_they_are_the_same_with_the_means_that_they_compare():
    rng = np.random.default_rng(0)
    X, labels = rng.random((30, 3)), rng.permutation(np.arange(30) % 3)
    distances = squareform(pdist(X))
    found, own, other = silhouettes_from_distances(distances, labels)
    assert np.allclose(found, sklearn_samples(X, labels))
    for i in range(30):
        to = [distances[i, labels == k].sum() / ((labels == k).sum() - (labels[i] == k))
              for k in range(3)]  # fmt: skip
        assert np.isclose(own[i], to.pop(labels[i])) and np.isclose(other[i], min(to))


def test_they_are_exact_far_from_the_origin_too():
    X = np.random.default_rng(0).normal(size=(60, 3))
    state = ClusterState(X, scaling="none", linkage="average", n_clusters=4)
    near, far = silhouette_samples(X, state.cut), silhouette_samples(X + 1e7, state.cut)
    assert np.allclose(far, near, atol=1e-6)
    theirs = sklearn_samples(X + 1e7, state.cut.labels_)
    assert not np.allclose(theirs, near, atol=1e-4)


def test_one_cluster_has_none_and_rows_by_themselves_have_zero():
    state = ClusterState(load_mpg())
    X = state.features.values
    assert np.isnan(silhouette_samples(X, Cut(state.tree, n_clusters=1))).all()
    assert (silhouette_samples(X, Cut(state.tree, n_clusters=392)) == 0).all()


def test_rows_that_are_all_alike_have_zero():
    X = np.zeros((4, 2))
    state = ClusterState(np.array([[0, 1, 0, 2], [2, 3, 0, 2], [4, 5, 0, 4.0]]))
    assert silhouette_samples(X, Cut(state.tree, n_clusters=2)).tolist() == [0, 0, 0, 0]


def test_silhouettes_of_distances_that_were_handed_in():
    points = np.random.default_rng(1).normal(size=(30, 2))
    square = np.linalg.norm(points[:, None] - points[None], axis=2)
    table = pd.DataFrame(points)
    for options in ({}, {"table": table}):
        state = ClusterState.from_distances(square, n_clusters=4, **options)
        found = state.silhouettes()
        wanted = sklearn_samples(square, state.labels_, metric="precomputed")
        np.testing.assert_allclose(found["silhouette"], wanted, atol=1e-12)
        for row in range(30):
            means = [
                square[row, state.labels_ == k].mean() if k != state.labels_[row] else np.inf
                for k in range(4)
            ]
            assert found["neighbor"][row] == int(np.argmin(means))
    state.n_clusters = 1
    assert state.silhouettes()["silhouette"].isna().all()
