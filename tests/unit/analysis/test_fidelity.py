"""Groups of rows against exact trees of samples."""

import numpy as np
import pandas as pd
import pytest
from sklearn.metrics import adjusted_rand_score

from hclust_widgets import ClusterState
from hclust_widgets.analysis.fidelity import Fidelity, fidelity
from hclust_widgets.tree.cut import Cut
from hclust_widgets.tree.partition import RowPartition
from hclust_widgets.tree.tree import Tree


def blobs(n=2400):
    rng = np.random.default_rng(2)
    X = (np.eye(4) * 15)[rng.integers(0, 4, n)] + rng.normal(size=(n, 4))
    return pd.DataFrame(X, columns=list("abcd"))


@pytest.fixture(scope="module")
def state():
    return ClusterState(blobs(), max_leaves=100, n_clusters=4)


def test_clear_clusters_agree_with_exact_trees(state):
    found = state.fidelity(n_samples=3, sample_size=400)
    assert found.indices == (1.0, 1.0, 1.0) and not found.is_low
    assert str(found) == (
        f"Exact trees of 3 samples of 400 rows and the tree of {state.tree.n_leaves} groups agree "
        "on 4 clusters with an adjusted Rand index of 1.00 ± 0.00 (lowest 1.00)."
    )


def test_a_cut_through_noise_is_called_low_and_more_groups_are_offered(state):
    state.n_clusters = 17
    found = state.fidelity(n_samples=3, sample_size=400)
    state.n_clusters = 4
    assert found.is_low and found.lowest < 0.9 and found.std > 0
    assert f"below 0.95: more groups (max_leaves={2 * state.tree.n_leaves})" in str(found)


def test_each_index_is_that_of_the_exact_tree_of_a_sample():
    X = np.random.default_rng(0).normal(size=(200, 2))
    labels = Cut(Tree.fit(X, linkage="average"), n_clusters=5).labels_
    found = fidelity(
        X, RowPartition(labels, 5), "average", n_groups=7, n_samples=2, sample_size=50, seed=4
    )
    rng = np.random.default_rng(4)
    for index in found.indices:
        rows = np.sort(rng.choice(200, 50, replace=False))
        exact = Cut(Tree.fit(X[rows], linkage="average"), n_clusters=5).labels_
        assert index == pytest.approx(adjusted_rand_score(exact, labels[rows]))


def test_the_same_seed_gives_the_same_numbers(state):
    first, second, other = (
        state.fidelity(n_samples=2, sample_size=60, seed=seed).indices for seed in (1, 1, 2)
    )
    assert first == second and len(other) == 2


def test_samples_are_no_larger_than_the_table(state):
    assert state.fidelity(n_samples=1, sample_size=10_000).sample_size == 2400


def test_it_is_not_called_below_what_it_is_told_as():
    assert not Fidelity((0.948, 0.95), 2, 10, 5).is_low
    assert Fidelity((0.944, 0.944), 2, 10, 5).is_low


def test_one_sample_has_no_spread():
    assert Fidelity((0.5,), 2, 10, 5).std == 0 and Fidelity((0.5,), 2, 10, 5).is_low


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"n_samples": 0}, "starts at 1"),
        ({"sample_size": 1}, "starts at 2"),
        ({"n_samples": 2.5}, "whole number"),
        ({"sample_size": 3}, "choose larger samples"),
        ({"samples": 3}, "'n_samples'"),
    ],
)
def test_options_out_of_range_are_refused(refusal, state, options, words):
    assert words in refusal(state.fidelity, **options)


def test_without_groups_there_is_nothing_to_check(refusal):
    assert "no groups" in refusal(ClusterState(blobs(50)).fidelity)


def test_a_cut_at_different_heights_is_not_compared(refusal):
    state = ClusterState(blobs(600), max_leaves=60, n_clusters=4)
    state.split(1)
    if state.is_uneven:
        assert "level_cut" in refusal(state.fidelity)
    else:
        pytest.fail("the cut should be uneven")
