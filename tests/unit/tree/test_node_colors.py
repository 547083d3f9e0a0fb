"""A color belongs to a node: what stays when a cluster splits, and that all differ."""

from __future__ import annotations

import gc

import numpy as np
from cases import chain, fitted_trees, many, tree_of, trees
from hypothesis import given
from hypothesis import strategies as st

from hclust_widgets.tree.cut import Cut, suggest_n_clusters
from hclust_widgets.tree.node_colors import cluster_colors, node_colors
from hclust_widgets.tree.tree import Tree

any_tree = st.one_of(trees(), fitted_trees())


@many
@given(any_tree)
def test_clusters_of_every_cut_differ_in_color(tree: Tree) -> None:
    start = suggest_n_clusters(tree)
    for k in range(1, tree.n_leaves + 1):
        colors = cluster_colors(Cut(tree, n_clusters=k))
        assert len(np.unique(colors)) == k
        assert colors.min() >= 0 and colors.max() < max(k, start)


@many
@given(any_tree)
def test_at_the_suggested_cut_color_and_label_are_one(tree: Tree) -> None:
    k = suggest_n_clusters(tree)
    assert cluster_colors(Cut(tree, n_clusters=k)).tolist() == list(range(k))


@many
@given(any_tree)
def test_the_larger_part_keeps_the_color_when_a_cluster_splits(tree: Tree) -> None:
    color, sizes, n = node_colors(tree), tree.sizes, tree.n_leaves
    for i, (first, second) in enumerate(tree.children_.tolist()):
        larger = first if sizes[first] >= sizes[second] else second
        assert color[larger] == color[n + i]
        assert color[first] != color[second]


@many
@given(any_tree)
def test_one_step_of_the_cut_changes_the_color_of_one_part_only(tree: Tree) -> None:
    color = node_colors(tree)
    for k in range(1, tree.n_leaves):
        now = Cut(tree, n_clusters=k)
        then = Cut(tree, n_clusters=k + 1)
        before = cluster_colors(now)[now.labels_]
        after = cluster_colors(then)[then.labels_]
        split = 2 * tree.n_leaves - 1 - k
        first, second = tree.children_[split - tree.n_leaves].tolist()
        smaller = second if tree.sizes[first] >= tree.sizes[second] else first
        changed = np.flatnonzero(before != after)
        assert sorted(changed.tolist()) == sorted(tree.leaves(smaller).tolist())
        assert (after[changed] == color[smaller]).all()


def test_of_equal_parts_the_first_keeps_the_color() -> None:
    tree = tree_of([(0, 1), (2, 3), (4, 5)], [1.0, 2.0, 9.0])
    color = node_colors(tree)
    assert color[6] == color[4] != color[5]
    assert color[4] == color[0] and color[5] == color[2]


def test_a_tree_drawn_otherwise_has_the_same_colors(cars_tree: Tree) -> None:
    flipped = cars_tree.ordered(np.ones(391, dtype=bool))
    assert np.array_equal(node_colors(flipped), node_colors(cars_tree))


def test_one_leaf_has_the_first_color() -> None:
    assert node_colors(Tree(np.empty((0, 4)))).tolist() == [0]


def test_colors_are_worked_out_once_and_leave_with_their_tree() -> None:
    from hclust_widgets.tree import node_colors as colors

    tree = chain([1.0, 2.0])
    assert node_colors(tree) is node_colors(tree)
    assert not node_colors(tree).flags.writeable
    gc.collect()
    held = len(colors._known)
    del tree
    gc.collect()
    assert len(colors._known) == held - 1
