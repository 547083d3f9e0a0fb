"""Axes from distances: classical MDS, t-SNE and UMAP."""

from __future__ import annotations

import sys
import types

import numpy as np
import pytest
from scipy.spatial import procrustes
from scipy.spatial.distance import pdist, squareform
from sklearn.manifold import TSNE

from hclust_widgets import ClusterState, load_mpg
from hclust_widgets.analysis.embeddings import classical_mds, tsne
from hclust_widgets.clustering.points.embeddings import (
    EMBEDDINGS,
    check_embedding,
    embed,
    known_embeddings,
    note_of,
    with_embeddings,
)
from hclust_widgets.common.cancelled import CancelledError


@pytest.fixture(scope="module")
def cars():
    return load_mpg()


def places(state, name):
    embed(state.clustering, name)
    known = known_embeddings(state.clustering)
    return np.column_stack([known[f"{name} {i}"].values for i in (1, 2)])


def test_mds_of_euclidean_distances_is_principal_components(cars):
    state = ClusterState(cars)
    found = places(state, "MDS")
    components = np.column_stack([state.axes()[f"PC {i}"].values for i in (1, 2)])
    np.testing.assert_allclose(np.abs(found), np.abs(components), atol=1e-9)
    shares = [state.axes()[f"{name} 1"].label.split("(")[1][:3] for name in ("PC", "MDS")]
    assert shares[0] == shares[1]


def test_mds_places_points_of_a_plane_exactly():
    X = np.random.default_rng(0).normal(size=(40, 2))
    distances = squareform(pdist(X))
    found, shares = classical_mds(distances)
    np.testing.assert_allclose(squareform(pdist(found)), distances, atol=1e-9)
    assert shares.sum() == pytest.approx(1.0)
    assert (found[np.abs(found).argmax(axis=0), [0, 1]] > 0).all()


@pytest.mark.parametrize("metric", ["gower", "correlation", "cityblock"])
def test_mds_is_of_the_distances_in_use(cars, metric):
    state = ClusterState(cars, metric=metric, linkage="average")
    distances = np.asarray(state.tree.linkage_matrix)  # of this metric
    assert distances[:, 2].max() > 0
    found = places(state, "MDS")
    other = places(ClusterState(cars), "MDS")
    assert procrustes(found, other)[2] > 1e-3


def test_shares_count_what_no_plane_can_carry(cars):
    distances = np.array([[0.0, 1, 1, 1], [1, 0, 1, 1], [1, 1, 0, 1], [1, 1, 1, 0]])
    assert classical_mds(distances)[1].sum() == pytest.approx(2 / 3)
    nowhere = np.array([[0.0, 1, 5], [1, 0, 1], [5, 1, 0]])  # no triangle
    values = np.linalg.eigvalsh(-0.5 * centered(nowhere**2))
    assert values.min() < -0.1
    expected = values.max() / np.abs(values).sum()
    assert classical_mds(nowhere)[1][0] == pytest.approx(expected)


def centered(squares):
    n = len(squares)
    middle = np.eye(n) - 1 / n
    return middle @ squares @ middle


def test_equal_and_two_rows_have_places():
    assert (classical_mds(np.zeros((5, 5)))[0] == 0).all()
    found, _ = classical_mds(np.array([[0.0, 3.0], [3.0, 0.0]]))
    assert abs(found[0, 0] - found[1, 0]) == pytest.approx(3.0)


def test_tsne_is_as_good_as_scikit_learns_and_the_same_each_time(cars):
    X = ClusterState(cars.iloc[:120]).features.values
    distances = squareform(pdist(X))
    start, _ = classical_mds(distances)
    found = tsne(distances, start)
    np.testing.assert_array_equal(found, tsne(distances, start))
    plain = TSNE(metric="precomputed", init="random", random_state=0).fit(distances)
    checked = TSNE(
        metric="precomputed",
        init=found.astype(np.float32),
        early_exaggeration=1.0,
        learning_rate=1e-9,
        max_iter=251,
        random_state=0,
    ).fit(distances)
    assert checked.kl_divergence_ <= plain.kl_divergence_ * 1.05


def test_a_computation_ends_when_it_is_not_wanted(cars):
    now = ClusterState(cars.iloc[:60]).clustering
    steps = []
    for last in (1, 2, 3):
        with pytest.raises(CancelledError):
            embed(now, "t-SNE", lambda done, last=last: steps.append(done) or done < last)
        assert "t-SNE 1" not in known_embeddings(now)
    assert steps == [1, 1, 2, 1, 2, 3]


def test_axes_are_kept_by_table_and_metric(cars):
    state = ClusterState(cars)
    first = places(state, "MDS")
    axes = state.axes()
    assert axes is state.axes() and list(axes)[-2:] == ["MDS 1", "MDS 2"]
    state.linkage = "average"  # the same distances
    assert "MDS 1" in state.axes()
    state.metric = "cityblock"
    assert "MDS 1" not in state.axes()
    embed(state.clustering, "MDS")
    assert not np.allclose(first[:, 0], state.axes()["MDS 1"].values)
    state.undo()
    np.testing.assert_array_equal(state.axes()["MDS 1"].values, first[:, 0])


def test_distances_alone_have_mds_at_once():
    X = np.random.default_rng(1).normal(size=(30, 2))
    state = ClusterState.from_distances(squareform(pdist(X)))
    assert list(state.axes()) == ["MDS 1", "MDS 2"]
    found = np.column_stack([axis.values for axis in state.axes().values()])
    np.testing.assert_allclose(pdist(found), pdist(X), atol=1e-9)


def test_a_column_of_the_name_keeps_it(cars):
    state = ClusterState(cars.assign(**{"MDS 1": np.arange(398.0)}))
    embed(state.clustering, "MDS")
    axis = state.axes()["MDS 1"]
    assert axis.is_column and with_embeddings({}, state.clustering)["MDS 2"].label.startswith("MDS")


def test_what_cannot_be_computed_is_said_in_one_sentence(cars, monkeypatch):
    with pytest.raises(ValueError, match="groups of rows"):
        check_embedding("MDS", ClusterState(cars, max_leaves=20).clustering)
    tree = ClusterState(ClusterState(cars).tree.linkage_matrix).clustering
    with pytest.raises(ValueError, match="MDS needs the distances between rows"):
        check_embedding("MDS", tree)
    many = np.random.default_rng(0).normal(size=(2_001, 2))
    now = ClusterState(many, max_leaves=None).clustering
    with pytest.raises(ValueError, match="up to 2,000 rows, but these are 2,001"):
        check_embedding("MDS", now)
    monkeypatch.setattr("hclust_widgets.clustering.points.embeddings.has_umap", lambda: False)
    with pytest.raises(ValueError, match="pip install umap-learn"):
        check_embedding("UMAP", ClusterState(cars).clustering)


def test_umap_is_called_with_the_distances_and_a_seed(cars, monkeypatch):
    asked = {}

    class Umap:
        def __init__(self, **options):
            asked.update(options)

        def fit_transform(self, distances):
            asked["shape"] = distances.shape
            return distances[:, :2]

    monkeypatch.setitem(sys.modules, "umap", types.SimpleNamespace(UMAP=Umap))
    monkeypatch.setattr("hclust_widgets.clustering.points.embeddings.has_umap", lambda: True)
    state = ClusterState(cars.iloc[:50])
    found = places(state, "UMAP")
    n = state.tree.n_leaves
    assert asked == {
        "n_neighbors": 15, "metric": "precomputed", "random_state": 0, "shape": (n, n)
    }  # fmt: skip
    assert found.shape == (n, 2)


def test_each_says_what_cannot_be_read_from_it():
    assert note_of("MDS 1", "MDS 2") == EMBEDDINGS["MDS"].cannot
    assert "mean nothing" in note_of("mpg", "t-SNE 2") and note_of("mpg", "PC 1") == ""
    both = note_of("MDS 1", "UMAP 1")
    assert EMBEDDINGS["MDS"].cannot in both and EMBEDDINGS["UMAP"].cannot in both
