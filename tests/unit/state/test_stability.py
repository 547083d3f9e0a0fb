"""Samples of the rows, clustered anew: as many numbers as asked for, and by what they compare."""

from __future__ import annotations

import numpy as np
import pytest
from sklearn.metrics import adjusted_rand_score

from hclust_widgets import ClusterState, RefusedError, load_mpg


def test_it_is_what_a_reader_would_compute() -> None:
    table = load_mpg()
    options = {"linkage": "average", "scaling": "standard", "columns": ["mpg", "weight", "origin"]}
    state = ClusterState(table, n_clusters=5, row_filter="mpg < 40", **options)
    kept = state.features.rows
    found = state.stability([3, 6], share=0.5, n_samples=2, seed=7)
    assert (found.index.name, found.columns.name) == ("sample", "n_clusters")
    assert found.columns.tolist() == [3, 6] and len(found) == 2
    rng = np.random.default_rng(7)
    for k in (3, 6):
        state.n_clusters = k
        for i in range(2):
            rows = kept[np.sort(rng.choice(len(kept), size=len(kept) // 2, replace=False))]
            part = ClusterState(table.iloc[rows].reset_index(drop=True), n_clusters=k, **options)
            index = adjusted_rand_score(state.labels_.iloc[rows], part.labels_)
            assert found.loc[i, k] == pytest.approx(index)


def test_the_present_number_of_clusters_is_the_default_and_nothing_changes() -> None:
    state = ClusterState(load_mpg(), n_clusters=4)
    before = state.clustering
    found = state.stability(n_samples=1)
    assert found.columns.tolist() == [4] and state.clustering is before
    assert found.equals(state.stability(4, n_samples=1))


def test_clear_clusters_are_stable_and_those_of_noise_are_not() -> None:
    rng = np.random.default_rng(0)
    clear = np.concatenate([rng.normal(at, 0.1, (30, 2)) for at in (0, 5, 10)])
    assert ClusterState(clear).stability(3, n_samples=5).min(axis=None) == 1
    assert ClusterState(rng.random((90, 2))).stability(3, n_samples=5).mean(axis=None) < 0.8


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"n_clusters": 1}, "n_clusters=1 is out of range: a sample has 313 rows"),
        ({"n_clusters": [2, 400]}, "n_clusters=400 is out of range"),
        ({"n_clusters": "many"}, "a whole number or a list of them"),
        ({"n_clusters": []}, "a whole number or a list of them"),
        ({"share": 1}, "share=1 is out of range"),
        ({"share": 0.001}, "are fewer than 2: choose a larger share"),
        ({"share": "half"}, "share must be a number between 0 and 1"),
        ({"n_samples": 0}, "n_samples=0 is out of range"),
        ({"n_samples": 1.5}, "n_samples must be a whole number"),
        ({"samples": 3}, "n_samples"),
    ],
)
def test_wrong_options_are_refused_with_a_sentence(options: dict[str, object], words: str) -> None:
    state = ClusterState(load_mpg(), n_clusters=4)
    with pytest.raises((TypeError, ValueError), match=words):
        state.stability(**options)


def test_what_cannot_be_clustered_anew_is_said() -> None:
    state = ClusterState(load_mpg())
    tree = ClusterState(state.linkage_matrix, table=state.features.table.dropna())
    with pytest.raises(RefusedError, match="a tree was handed in: make a state of the table"):
        tree.stability(3)
    with pytest.raises(RefusedError, match="distances were handed in"):
        ClusterState.from_distances(1 - np.eye(6)).stability(3)
    with pytest.raises(RefusedError, match="rows, but these are in groups: fidelity"):
        ClusterState(load_mpg(), max_leaves=50).stability(3)


def test_clusters_at_different_heights_are_refused_unless_a_number_is_given(refusal) -> None:
    state = ClusterState(load_mpg(), n_clusters=4)
    state.split(1)
    assert state.cut.is_uneven
    said = refusal(state.stability)
    assert "at different heights: pass n_clusters=5" in said
    assert state.stability(5, n_samples=1).columns.tolist() == [5]
