"""Silhouettes, evidence and best cuts of a tree of groups: of all rows, against plain formulas."""

import numpy as np
import pandas as pd
import pytest
from scipy.spatial.distance import cdist
from sklearn.metrics import calinski_harabasz_score, davies_bouldin_score

from hclust_widgets import ClusterState
from hclust_widgets.analysis.cuts.gap_statistic import gap_statistic
from hclust_widgets.analysis.cuts.node_scores import SCORES
from hclust_widgets.tree.tree import Tree
from hclust_widgets.widgets.views.evidence import encode_evidence


def unequal(n=1500, seed=0):
    """Four clusters of other sizes and spreads."""
    rng = np.random.default_rng(seed)
    which = rng.choice(4, n, p=[0.5, 0.3, 0.15, 0.05])
    centers = np.array([[0, 0, 0], [9, 0, 1], [0, 9, 2], [4, 5, 30]])
    return pd.DataFrame(
        centers[which] + rng.normal(size=(n, 3)) * np.array([1.5, 1, 0.5, 0.2])[which, None],
        columns=list("abc"),
    )


@pytest.fixture(scope="module")
def table():
    return unequal()


@pytest.fixture
def state(table):
    return ClusterState(table, max_leaves=120, n_clusters=4, scaling="standard")


def simplified(X, labels):
    """Compute simplified silhouettes row by row."""
    k = labels.max() + 1
    off = cdist(X, np.stack([X[labels == i].mean(axis=0) for i in range(k)]))
    found, neighbors = np.zeros(len(X)), np.zeros(len(X), dtype=int)
    for i, label in enumerate(labels):
        others = off[i].copy()
        a, others[label] = off[i, label], np.inf
        neighbors[i] = others.argmin()
        b = others[neighbors[i]]
        found[i] = 0.0 if (labels == label).sum() == 1 else (b - a) / max(a, b)
    return found, neighbors


def test_silhouettes_are_simplified_ones_of_all_rows(state):
    found = state.silhouettes()
    assert list(found.columns) == ["cluster", "simplified_silhouette", "neighbor"]
    expected, neighbors = simplified(
        state.clustering.row_features.values, state.labels_.to_numpy(int)
    )
    np.testing.assert_allclose(found["simplified_silhouette"], expected, atol=1e-12)
    assert found["neighbor"].tolist() == neighbors.tolist()
    assert found["cluster"].equals(state.labels_.rename("cluster"))
    state.n_clusters = 1
    assert state.silhouettes()["simplified_silhouette"].isna().all()
    assert state.silhouettes()["neighbor"].isna().all()


def test_rows_that_were_left_out_have_no_silhouette(table):
    table = table.copy()
    table.iloc[7, 0] = np.nan
    found = ClusterState(table, max_leaves=120, n_clusters=3).silhouettes()
    assert np.flatnonzero(found["simplified_silhouette"].isna()).tolist() == [7]
    assert np.flatnonzero(found["neighbor"].isna()).tolist() == [7]


@pytest.mark.sampled(2)
@pytest.mark.parametrize("weights", [None, {"a": 4.0}])
@pytest.mark.parametrize("linkage", ["ward", "single", "average"])
def test_evidence_is_that_of_all_rows(table, linkage, weights):
    state = ClusterState(table, max_leaves=120, linkage=linkage, weights=weights)
    X = state.clustering.row_features.values * np.sqrt([4.0 if weights else 1.0, 1.0, 1.0])
    found = state.evidence(12)
    assert list(found.index) == list(range(2, 13))
    assert found["silhouette"].isna().all() and found["dunn"].isna().all()
    for k in found.index:
        state.n_clusters = k
        labels, row = state.labels_.to_numpy(int), found.loc[k]
        assert row["simplified_silhouette"] == pytest.approx(simplified(X, labels)[0].mean())
        assert row["calinski_harabasz"] == pytest.approx(calinski_harabasz_score(X, labels))
        assert row["davies_bouldin"] == pytest.approx(davies_bouldin_score(X, labels))
        centers = np.stack([X[labels == i].mean(axis=0) for i in range(k)])
        assert row["within_ss"] == pytest.approx(((X - centers[labels]) ** 2).sum())
        assert row["height_gap"] == pytest.approx(state.cut.upper - state.cut.lower)
        assert row["height_ratio"] == pytest.approx(state.cut.upper / state.cut.lower)


def test_evidence_goes_block_by_block(state, monkeypatch):
    whole = state.evidence(8)
    monkeypatch.setattr("hclust_widgets.analysis.cuts.group_indices._BLOCK", 100)
    monkeypatch.setattr("hclust_widgets.analysis.simplified_silhouette._BLOCK", 100)
    pd.testing.assert_frame_equal(state.evidence(8), whole)


@pytest.mark.slow
def test_the_gap_statistic_is_that_of_a_sample(state):
    found = state.evidence(5, gap=True, n_references=10, seed=3)
    assert found.attrs["gap_sample"] == 1500 and list(found.index) == [1, 2, 3, 4, 5]
    X = np.ascontiguousarray(state.clustering.row_features.values)
    tree = Tree.fit(X, linkage="ward")
    expected = gap_statistic(X, tree, max_clusters=5, n_references=10, seed=3)
    np.testing.assert_allclose(found["gap"], expected.gap)
    told = encode_evidence(found, state.tree)["indices"][-1]
    assert told["title"] == "Gap statistic" and "a sample of 1,500 rows" in told["meaning"]
    assert found["within_ss"].is_monotonic_decreasing
    total = ((X - X.mean(axis=0)) ** 2).sum()
    assert found.loc[1, "within_ss"] == pytest.approx(total)


@pytest.mark.parametrize("score", [*SCORES])
def test_best_cuts_of_groups_of_equal_rows_are_those_of_the_rows(score):
    rng = np.random.default_rng(1)
    base = unequal(60, seed=5)
    table = base.loc[np.r_[0:60, rng.integers(0, 60, 300)]].reset_index(drop=True)
    few, exact = (ClusterState(table, max_leaves=most) for most in (60, None))
    assert few.tree.n_leaves == 60 and exact.tree.n_leaves == 360
    options = {"score": score, "min_size": 12, "top": 1, "k": (2, 8)}
    (mine,), (theirs,) = few.best_cuts(**options), exact.best_cuts(**options)
    assert mine.labels_.shape == (360,)
    assert sorted(mine.sizes.tolist()) == sorted(theirs.sizes.tolist())
    assert pd.crosstab(mine.labels_, theirs.labels_).gt(0).sum(axis=None) == mine.n_clusters
    if score not in ("excess_of_mass",):  # where equal rows leave a cluster differs
        assert mine.score == pytest.approx(theirs.score)
    few.cut_nodes = mine.nodes
    assert few.labels_.to_numpy(int).tolist() == mine.labels_.tolist()


def test_the_smallest_cluster_is_counted_in_rows(state):
    (best,) = state.best_cuts(top=1, min_size=60)
    assert best.sizes.min() >= 60 and best.sizes.sum() == 1500
    assert best.n_clusters == 4


def test_a_function_scores_rows(state):
    seen = []

    def score(rows):
        seen.append(len(rows))
        return (
            -float(np.var(state.clustering.row_features.values[rows], axis=0).sum()) * len(rows)
            - 40.0
        )

    (best,) = state.best_cuts(score=score, top=1, min_size=5)
    assert max(seen) == 1500 and min(seen) >= 5
    assert best.score == pytest.approx(
        sum(score(np.flatnonzero(best.labels_ == i)) for i in range(best.n_clusters))
    )
