"""Dynamic tree cut, held against the labels of R's dynamicTreeCut."""

from __future__ import annotations

import numpy as np
import pytest
from trees_of_r import TREES, R, of_r, tree_of_r

from hclust_widgets.analysis.cuts.dynamic_cut import (
    assign_rows,
    complete_nodes,
    find_branches,
    number_by_size,
)


def labels_of(tree, distances, size, deep, *, pam=True, respect=True, height=None):
    branches = find_branches(tree, distances, min_size=size, deep_split=deep, cut_height=height)
    if pam:
        labels = assign_rows(branches, tree.n_leaves, distances, respect_tree=respect)
    else:
        labels = np.full(tree.n_leaves, -1)
        for at, leaves in enumerate(branches.clusters):
            labels[leaves] = at
    return number_by_size(labels)


@pytest.mark.sampled(2)
@pytest.mark.parametrize(("data", "linkage"), TREES)
def test_labels_and_their_numbers_are_those_of_r(data, linkage):
    tree, distances = tree_of_r(data, linkage)
    theirs = R[data][linkage]
    assert len(theirs["hybrid"]) > 40
    for size, deep, pam, respect, labels in theirs["hybrid"]:
        found = labels_of(tree, distances, size, deep, pam=pam, respect=respect)
        assert found.tolist() == of_r(labels), (size, deep, pam, respect)
    for height, size, deep, labels in theirs["cut_height"]:
        found = labels_of(tree, distances, size, deep, height=height)
        assert found.tolist() == of_r(labels), height


@pytest.mark.parametrize(("data", "linkage"), TREES)
def test_clusters_are_branches_and_the_rest_completes_the_cut(data, linkage):
    tree, distances = tree_of_r(data, linkage)
    for size in (2, 3, 5):
        branches = find_branches(tree, distances, min_size=size, deep_split=3)
        for node, leaves in zip(branches.nodes, branches.clusters, strict=True):
            assert sorted(tree.leaves(node)) == sorted(leaves)
        nodes = complete_nodes(tree, branches.nodes)
        assert set(branches.nodes) <= set(nodes)
        assert sorted(np.concatenate([tree.leaves(node) for node in nodes])) == list(
            range(tree.n_leaves)
        )


def test_no_cluster_is_found_where_all_are_too_small():
    tree, distances = tree_of_r("agriculture", "ward")
    branches = find_branches(tree, distances, min_size=12)
    assert branches.clusters == [] and complete_nodes(tree, branches.nodes) == [22]
    assert assign_rows(branches, 12, distances, to_nearest=True).tolist() == [-1] * 12


def test_everything_goes_to_the_nearest_cluster_where_asked():
    tree, distances = tree_of_r("USArrests", "single")
    branches = find_branches(tree, distances, min_size=3, deep_split=4)
    some = assign_rows(branches, 50, distances)
    all_ = assign_rows(branches, 50, distances, to_nearest=True)
    assert (some < 0).any() and (all_ >= 0).all()
    assert (all_[some >= 0] == some[some >= 0]).all()
    row = int(np.flatnonzero(some < 0)[0])
    means = [distances([row], leaves).mean() for leaves in branches.clusters]
    assert all_[row] == int(np.argmin(means))
