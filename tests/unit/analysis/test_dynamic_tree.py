"""Dynamic tree cut by the tree alone, held against R; the cut that agrees best with labels."""

from __future__ import annotations

from itertools import product

import numpy as np
import pytest
from scipy.cluster.hierarchy import linkage
from sklearn.metrics import rand_score
from trees_of_r import TREES, R, of_r, tree_of_r

from hclust_widgets.analysis.cuts.dynamic_cut import number_by_size
from hclust_widgets.analysis.cuts.dynamic_tree import find_stretches, nearest_cut
from hclust_widgets.tree.tree import Tree


@pytest.mark.parametrize(("data", "linkage"), TREES)
def test_labels_and_their_numbers_are_those_of_r(data, linkage):
    tree, _ = tree_of_r(data, linkage)
    cases = R[data][linkage]["tree"]
    assert len(cases) >= 4
    for size, deep, labels in cases:
        found = number_by_size(find_stretches(tree, min_size=size, deep_split=deep))
        assert found.tolist() == of_r(labels), (size, deep)


def test_the_cut_height_ends_the_branches():
    tree, _ = tree_of_r("USArrests", "average")
    k = 4
    height = float(np.mean(tree.heights[[-k, -k + 1]]))
    found = find_stretches(tree, min_size=2, deep_split=False, cut_height=height)
    below = [v for v in range(2 * 50 - 1) if _height(tree, v) <= height < _above(tree, v)]
    assert len(below) == k
    for one in range(found.max() + 1):
        leaves = set(np.flatnonzero(found == one).tolist())
        assert any(leaves <= set(tree.leaves(node).tolist()) for node in below)


def _height(tree, node):
    return 0.0 if node < tree.n_leaves else tree.heights[node - tree.n_leaves]


def _above(tree, node):
    parent = tree.parents[node]
    return np.inf if parent < 0 else tree.heights[parent - tree.n_leaves]


def cuts(tree, node):
    """Every complete cut below a node."""
    yield [node]
    if node >= tree.n_leaves:
        left, right = tree.children_[node - tree.n_leaves].tolist()
        for a, b in product(list(cuts(tree, left)), list(cuts(tree, right))):
            yield a + b


def test_the_nearest_cut_has_the_largest_rand_index_of_all():
    for seed in range(30):
        rng = np.random.default_rng(seed)
        n = int(rng.integers(2, 9))
        tree = Tree.from_linkage(linkage(rng.normal(size=(n, 2)), "average"))
        labels = number_by_size(rng.integers(0, 3, n))

        def rand(nodes, tree=tree, labels=labels, n=n):
            of = np.empty(n, int)
            for at, node in enumerate(nodes):
                of[tree.leaves(node)] = at
            return rand_score(labels, of)

        best = max(map(rand, cuts(tree, 2 * n - 2)))
        assert rand(nearest_cut(tree, labels)) == pytest.approx(best)


def test_leaves_in_no_cluster_stay_together_beside_the_clusters():
    tree = Tree.from_linkage(linkage(np.array([[0.0], [0.1], [5.0], [5.2], [5.5]]), "average"))
    nodes = nearest_cut(tree, np.array([0, 0, -1, -1, -1]))
    assert sorted(sorted(tree.leaves(node).tolist()) for node in nodes) == [[0, 1], [2, 3, 4]]
