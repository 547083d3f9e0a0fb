"""Dynamic and inconsistency cuts of a state: labels, complete cuts, refusals."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from scipy.cluster.hierarchy import fcluster
from scipy.spatial.distance import pdist

from hclust_widgets import ClusterState, load_mpg
from hclust_widgets.analysis.cuts.inconsistency_cut import inconsistency_cuts


def blobs(seed=0):
    rng = np.random.default_rng(seed)
    parts = [rng.normal(center, 0.4, (30, 2)) for center in (0, 6, 12)]
    return np.vstack([*parts, rng.uniform(-8, 20, (8, 2))])


def test_dynamic_cut_finds_blobs_and_its_nodes_are_a_complete_cut():
    state = ClusterState(blobs(), scaling="none", linkage="average")
    found = state.dynamic_cut(min_size=10, unassigned="na")
    assert found.n_clusters == 3 and found.sizes.sum() + found.n_unassigned == 98
    for start in (0, 30, 60):
        assert len(set(found.labels_[start : start + 30])) == 1
    assert 0.9 < found.score < 1 and not found.is_cut
    state.cut_nodes = found.nodes
    assert state.n_clusters == len(found.nodes) > 3 and state.is_uneven == found.is_uneven
    state.undo()
    assert not state.is_uneven


def test_rows_that_stay_unassigned_are_na_or_go_to_the_nearest_cluster():
    X = np.vstack([blobs()[:90], [[200.0, 200.0]]])
    state = ClusterState(X, scaling="none", linkage="single")
    some = state.dynamic_cut(min_size=10, unassigned="na", cut_height=4.0)
    assert some.n_unassigned == 1 and some.labels_[90] is pd.NA
    assert str(some.labels_.dtype) == "Int64"
    all_ = state.dynamic_cut(min_size=10, cut_height=4.0)
    assert all_.n_unassigned == 0 and all_.labels_[90] == all_.labels_[89]
    plain = state.dynamic_cut(min_size=10, unassigned="na", assign=False, cut_height=4.0)
    assert plain.n_unassigned >= some.n_unassigned


def test_labels_are_those_of_the_nodes_where_every_row_stays_on_its_branch():
    state = ClusterState(load_mpg())
    found = state.dynamic_cut(min_size=20)
    assert found.is_cut and found.score == 1
    state.cut_nodes = found.nodes
    theirs = pd.crosstab(state.labels_.dropna().to_numpy(), np.asarray(found.labels_))
    assert ((theirs > 0).sum() == 1).all() and ((theirs > 0).sum(axis=1) == 1).all()


def test_deeper_splits_make_no_fewer_clusters_and_distances_do_as_well_as_rows():
    table = load_mpg().dropna().select_dtypes("number")
    state = ClusterState(table, scaling="standard")
    counts = [state.dynamic_cut(deep_split=deep).n_clusters for deep in range(5)]
    assert counts == sorted(counts) and counts[0] < counts[-1]
    rows = ClusterState(table, scaling="standard", linkage="average").dynamic_cut()
    X = ClusterState(table, scaling="standard").features.values
    given = ClusterState.from_distances(pdist(X), linkage="average").dynamic_cut()
    assert rows.labels_.tolist() == given.labels_.tolist()


def test_dynamic_cut_by_the_tree_alone_asks_for_no_distances():
    state = ClusterState(load_mpg())
    found = state.dynamic_cut(method="tree", min_size=20, unassigned="na")
    assert found.method == "tree" and found.n_unassigned > 0
    assert found.score == 1 - found.n_unassigned / len(found.labels_)
    assert found.sizes.min() >= 20 and (np.diff(found.sizes) <= 0).all()
    fewer = state.dynamic_cut(method="tree", min_size=20, deep_split=False)
    assert fewer.deep_split == 0 and fewer.n_clusters < found.n_clusters
    assert fewer.n_unassigned == 0
    only_tree = ClusterState(state.linkage_matrix)
    again = only_tree.dynamic_cut(method="tree", min_size=20, unassigned="na")
    assert again.labels_.tolist() == found.labels_.tolist() and again.nodes == found.nodes
    state.cut_nodes = found.nodes
    assert state.n_clusters == len(found.nodes) >= found.n_clusters


@pytest.mark.sampled(1)
@pytest.mark.parametrize("depth", [1, 2, 4])
def test_inconsistency_cuts_are_scipys(depth):
    for seed in range(20):
        X = np.random.default_rng(seed).normal(size=(40, 3))
        state = ClusterState(X, scaling="none", linkage="average")
        for threshold in (0.0, 0.5, 0.7072, 0.9, 1.1, 3.0):
            found = state.inconsistency_cut(threshold=threshold, depth=depth)
            theirs = fcluster(state.linkage_matrix, threshold, "inconsistent", depth=depth)
            pairs = set(zip(found.labels_.tolist(), theirs.tolist(), strict=True))
            assert len(pairs) == found.n_clusters == len(set(theirs))


def test_widest_ranges_come_first_and_lead_to_the_same_clusters():
    tree = ClusterState(load_mpg()).tree
    found = inconsistency_cuts(tree, depth=6, top=4, k=(2, 60))
    scores = [cut.score for cut in found]
    assert len(found) == 4 and scores == sorted(scores, reverse=True)
    for cut in found:
        for moved in (-0.49, 0.49):
            state = ClusterState(load_mpg())
            again = state.inconsistency_cut(threshold=cut.threshold + moved * cut.score, depth=6)
            assert again.nodes == cut.nodes
        assert 2 <= cut.n_clusters <= 60
    state.cut_nodes = found[0].nodes
    assert state.n_clusters == found[0].n_clusters


def test_wrong_options_are_refused_in_a_sentence(refusal):
    state = ClusterState(load_mpg())
    before = state.cut_nodes
    for options, word in [
        ({"deep_split": 5}, "0 to 4"),
        ({"deep_split": 1.5}, "whole number"),
        ({"min_size": 1}, "starts at 2"),
        ({"min_size": 300}, "smaller min_size"),
        ({"cut_height": -1}, "cut_height"),
        ({"unassigned": "drop"}, "nearest"),
        ({"deepsplit": 2}, "deep_split"),
        ({"method": "forest"}, "hybrid"),
        ({"method": "tree", "deep_split": 2}, "0 to 1"),
        ({"method": "tree", "min_size": 300}, "smaller min_size"),
    ]:
        assert word in refusal(lambda options=options: state.dynamic_cut(**options))
    assert "depth" in refusal(lambda: state.inconsistency_cut(depth=0))
    assert "threshold" in refusal(lambda: state.inconsistency_cut(threshold=float("nan")))
    only_tree = ClusterState(state.linkage_matrix)
    assert "table" in refusal(only_tree.dynamic_cut)
    said = refusal(lambda: only_tree.dynamic_cut(method="tree", min_size=20))
    assert "choose unassigned='na'" in said
    assert only_tree.inconsistency_cut(threshold=1.1).n_clusters > 1
    groups = ClusterState(load_mpg(), max_leaves=100)
    assert "groups" in refusal(groups.dynamic_cut)
    assert state.cut_nodes == before
