"""A color belongs to a node: what stays when a cluster splits, and that all differ."""

from __future__ import annotations

import gc
import weakref

import numpy as np
import pytest
from cases import chain, fitted_trees, many, tree_of, trees
from hypothesis import given
from hypothesis import strategies as st

from hclust_widgets.common.constants import COLORS
from hclust_widgets.tree.cut import Cut, suggest_n_clusters
from hclust_widgets.tree.naming.annotations import Annotations
from hclust_widgets.tree.naming.cluster_annotations import ClusterAnnotations
from hclust_widgets.tree.node_colors import STYLES
from hclust_widgets.tree.tree import Tree


def colors_of(cut: Cut, numbering: tuple[int, ...] | None = None) -> np.ndarray:
    rows = np.arange(cut.tree.n_leaves)
    return ClusterAnnotations(cut, Annotations(cut.tree, rows, (), numbering)).color_numbers


any_tree = st.one_of(trees(), fitted_trees())


@many
@given(any_tree)
def test_clusters_of_every_cut_differ_in_color(tree: Tree) -> None:
    start = suggest_n_clusters(tree)
    for k in range(1, tree.n_leaves + 1):
        colors = colors_of(Cut(tree, n_clusters=k))
        assert len(np.unique(colors)) == k
        assert colors.min() >= 0 and colors.max() < max(k, start)


@many
@given(any_tree)
def test_at_the_suggested_cut_color_and_label_are_one(tree: Tree) -> None:
    k = suggest_n_clusters(tree)
    assert colors_of(Cut(tree, n_clusters=k)).tolist() == list(range(k))


@many
@given(any_tree)
def test_the_larger_part_keeps_the_color_when_a_cluster_splits(tree: Tree) -> None:
    color, sizes, n = tree.node_colors, tree.sizes, tree.n_leaves
    for i, (first, second) in enumerate(tree.children_.tolist()):
        larger = first if sizes[first] >= sizes[second] else second
        assert color[larger] == color[n + i]
        assert color[first] != color[second]


@many
@given(any_tree)
def test_one_step_of_the_cut_changes_the_color_of_one_part_only(tree: Tree) -> None:
    color = tree.node_colors
    for k in range(1, tree.n_leaves):
        now = Cut(tree, n_clusters=k)
        then = Cut(tree, n_clusters=k + 1)
        before = colors_of(now)[now.labels_]
        after = colors_of(then)[then.labels_]
        split = 2 * tree.n_leaves - 1 - k
        first, second = tree.children_[split - tree.n_leaves].tolist()
        smaller = second if tree.sizes[first] >= tree.sizes[second] else first
        changed = np.flatnonzero(before != after)
        assert sorted(changed.tolist()) == sorted(tree.leaves(smaller).tolist())
        assert (after[changed] == color[smaller]).all()


def test_of_equal_parts_the_first_keeps_the_color() -> None:
    tree = tree_of([(0, 1), (2, 3), (4, 5)], [1.0, 2.0, 9.0])
    color = tree.node_colors
    assert color[6] == color[4] != color[5]
    assert color[4] == color[0] and color[5] == color[2]


def test_a_tree_drawn_otherwise_has_the_same_colors(cars_tree: Tree) -> None:
    flipped = cars_tree.ordered(np.ones(391, dtype=bool))
    assert np.array_equal(flipped.node_colors, cars_tree.node_colors)


def test_one_leaf_has_the_first_color() -> None:
    assert Tree(np.empty((0, 4))).node_colors.tolist() == [0]


def test_colors_are_computed_once_and_freed_with_their_tree() -> None:
    tree = chain([1.0, 2.0])
    assert tree.node_colors is tree.node_colors
    assert not tree.node_colors.flags.writeable
    colors = weakref.ref(tree.node_colors)
    del tree
    gc.collect()
    assert colors() is None


@pytest.mark.slow
@many
@given(any_tree, st.data())
def test_a_numbering_that_was_taken_over_follows_the_same_rules(
    tree: Tree, data: st.DataObject
) -> None:
    n = tree.n_leaves
    taken = tuple(data.draw(st.lists(st.integers(0, 30), unique=True, min_size=1, max_size=n)))
    now = Cut(tree, n_clusters=len(taken))
    assert set(colors_of(now, taken).tolist()) == set(taken)
    for k in range(1, n):
        one, next_one = Cut(tree, n_clusters=k), Cut(tree, n_clusters=k + 1)
        before = colors_of(one, taken)[one.labels_]
        after = colors_of(next_one, taken)[next_one.labels_]
        split = tree.children_[n - 1 - k]
        smaller = int(split[int(tree.sizes[split[0]] >= tree.sizes[split[1]])])
        assert np.flatnonzero(before != after).tolist() == sorted(tree.leaves(smaller).tolist())


def test_no_two_neighbors_look_alike_however_many_clusters_there_are(cars_tree: Tree) -> None:
    for tree in (cars_tree, cars_tree.ordered(np.ones(391, dtype=bool))):
        for k in range(1, 393):
            cut = Cut(tree, n_clusters=k)
            colors = colors_of(cut)
            along = colors[cut.left_to_right] % STYLES
            assert (along[1:] != along[:-1]).all()
            plain = tree.node_colors[cut.nodes]
            assert (colors % len(COLORS) == plain % len(COLORS)).all()  # only markers differ
    unresolved = 0
    for k in range(71, 393):
        cut = Cut(tree, n_clusters=k)
        along = tree.node_colors[cut.nodes][cut.left_to_right] % STYLES
        unresolved += int((along[1:] == along[:-1]).sum())
    assert unresolved, "the rule is needed"
