"""Places of nodes against scipy's dendrogram; large trees without recursion."""

from __future__ import annotations

import sys
import time
import tracemalloc
from collections.abc import Callable

import numpy as np
import pytest
from cases import (
    Floats,
    along_a_line,
    chain,
    fitted_trees,
    leaves_by_hand,
    long_chain,
    many,
    trees,
)
from hypothesis import given
from hypothesis import strategies as st
from scipy.cluster.hierarchy import dendrogram, is_valid_linkage

from hclust_widgets.table.features import Features
from hclust_widgets.tree.cut import Cut, suggest_n_clusters
from hclust_widgets.tree.layout import Layout
from hclust_widgets.tree.linkage.distances import LINKAGES
from hclust_widgets.tree.naming.cluster_annotations import ClusterAnnotations
from hclust_widgets.tree.node_colors import STYLES
from hclust_widgets.tree.tree import Tree

Matrices = Callable[[int], Floats]

any_tree = st.one_of(trees(least=2), fitted_trees().filter(lambda tree: tree.n_leaves > 1))


def as_scipy_draws(tree: Tree) -> Floats:
    """The linkage matrix whose halves stand as this tree draws them."""
    Z = tree.linkage_matrix.copy()
    Z[tree.flips, :2] = Z[tree.flips][:, [1, 0]]
    return Z


def in_order(icoord: Floats, dcoord: Floats) -> Floats:
    """All the Us of a drawing, sorted: scipy lists them in another order."""
    rows = np.hstack([np.reshape(icoord, (-1, 4)), np.reshape(dcoord, (-1, 4))])
    return rows[np.lexsort(rows.T)]


def check_against_scipy(tree: Tree, mode: str | None = None, p: int = 30) -> None:
    expected = dendrogram(as_scipy_draws(tree), truncate_mode=mode, p=p, no_plot=True)
    layout = Layout(tree, truncate_mode=mode, p=p)
    assert layout.leaves.tolist() == expected["leaves"]
    ours = in_order(layout.icoord, layout.dcoord)
    assert np.array_equal(ours, in_order(expected["icoord"], expected["dcoord"]))


@pytest.mark.slow
@many
@given(any_tree)
def test_a_whole_tree_stands_as_scipy_draws_it(tree: Tree) -> None:
    check_against_scipy(tree)


@many
@given(any_tree, st.integers(0, 45))
def test_the_last_p_clusters_stand_as_scipy_draws_them(tree: Tree, p: int) -> None:
    check_against_scipy(tree, "lastp", p)


@pytest.mark.slow
@many
@given(any_tree, st.integers(0, 12))
def test_p_levels_stand_as_scipy_draws_them(tree: Tree, p: int) -> None:
    check_against_scipy(tree, "level", p)


@pytest.mark.parametrize("linkage", LINKAGES)
def test_the_lessons_trees_stand_as_scipy_draws_them(linkage: str, cars: Features) -> None:
    tree = Tree.fit(cars.values, linkage=linkage)
    check_against_scipy(tree)
    for p in (1, 2, 11, 48, 391, 392, 393, 1000):
        check_against_scipy(tree, "lastp", p)
    for p in (1, 2, 5, 100):
        check_against_scipy(tree, "level", p)


@many
@given(any_tree, st.sampled_from([None, "lastp", "level"]), st.integers(0, 20))
def test_what_is_drawn_hangs_together(tree: Tree, mode: str | None, p: int) -> None:
    layout = Layout(tree, truncate_mode=mode, p=p)
    n = tree.n_leaves
    assert layout.counts.sum() == n
    assert np.array_equal(layout.counts, tree.sizes[layout.leaves])
    assert len(layout.links) == len(layout.leaves) - 1
    assert (np.diff(layout.links) > 0).all()
    assert np.array_equal(layout.x[layout.leaves], 10.0 * np.arange(len(layout.leaves)) + 5)
    drawn = np.flatnonzero(np.isfinite(layout.x))
    assert set(drawn.tolist()) == {*layout.links.tolist(), *layout.leaves.tolist()}
    for row, link in enumerate(layout.links.tolist()):
        assert layout.x[link] == layout.icoord[row, 1:3].mean()
        assert (layout.dcoord[row, 1:3] == tree.distances_[link - n]).all()
    assert layout.width == 10.0 * len(layout.leaves)


@many
@given(any_tree, st.sampled_from([None, "lastp", "level"]), st.integers(1, 20))
def test_an_extent_covers_the_feet_of_a_nodes_leaves(tree: Tree, mode: str | None, p: int) -> None:
    layout = Layout(tree, truncate_mode=mode, p=p)
    by_hand = leaves_by_hand(tree)
    foot = {leaf: j for j, v in enumerate(layout.leaves.tolist()) for leaf in by_hand[v]}
    for node, leaves in enumerate(by_hand):
        feet = [foot[leaf] for leaf in leaves]
        assert layout.extent(node) == (10.0 * min(feet), 10.0 * max(feet) + 10.0)


def test_one_leaf_stands_alone() -> None:
    tree = Tree(np.empty((0, 4)))
    for mode in (None, "lastp", "level"):
        layout = Layout(tree, truncate_mode=mode, p=1)
        assert layout.leaves.tolist() == [0] and layout.x.tolist() == [5.0]
        assert layout.icoord.shape == layout.dcoord.shape == (0, 4)


def test_the_last_cluster_alone_is_one_foot_for_all_rows() -> None:
    layout = Layout(chain([1.0, 2.0, 3.0]), truncate_mode="lastp", p=1)
    assert layout.leaves.tolist() == [6] and layout.counts.tolist() == [4]


@pytest.mark.parametrize(
    ("p", "error", "words"),
    [
        (-1, ValueError, "p=-1 is out of range: it starts at 0"),
        (2.0, TypeError, "p must be a whole number, not 2.0"),
        (True, TypeError, "p must be a whole number, not True"),
        ("3", TypeError, "p must be a whole number, not '3'"),
    ],
)
def test_a_wrong_p_is_refused(p: object, error: type[Exception], words: str) -> None:
    with pytest.raises(error, match=words):
        Layout(chain([1.0]), truncate_mode="lastp", p=p)  # type: ignore[arg-type]


def test_an_unknown_way_to_truncate_is_refused_with_the_near_miss() -> None:
    with pytest.raises(ValueError, match=r"truncate_mode='levels' .*lastp, level.*mean 'level'\?"):
        Layout(chain([1.0]), truncate_mode="levels")


# -- large trees -----------------------------------------------------------------------------


def lay_out_and_cut(Z: Floats) -> None:
    """All that a picture needs."""
    tree = Tree.from_linkage(Z)
    n = tree.n_leaves
    layout = Layout(tree)
    assert len(layout.leaves) == n and layout.icoord.shape == layout.dcoord.shape == (n - 1, 4)
    for mode, p in (("lastp", 50), ("level", 6)):
        assert Layout(tree, truncate_mode=mode, p=p).counts.sum() == n
    for k in (1, suggest_n_clusters(tree), n // 2, n):
        cut = Cut(tree, n_clusters=k)
        assert np.bincount(cut.labels_).min() >= 1 and len(np.bincount(cut.labels_)) == k
        styles = ClusterAnnotations(cut).color_numbers[cut.left_to_right] % STYLES
        assert len(styles) == k and (styles[1:] != styles[:-1]).all()
    assert len(tree.node_colors) == 2 * n - 1
    assert tree.lowest_common_ancestor(0, n - 1) >= n


@pytest.fixture
def no_deeper_recursion(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(limit: int) -> None:
        raise AssertionError(f"the recursion limit was set to {limit}")

    monkeypatch.setattr(sys, "setrecursionlimit", refuse)


@pytest.mark.slow
@pytest.mark.usefixtures("no_deeper_recursion")
@pytest.mark.parametrize("make", [long_chain, along_a_line])
def test_100_000_leaves_are_laid_out_and_cut_in_seconds(make: Matrices) -> None:
    Z = make(100_000)
    before = sys.getrecursionlimit()
    began = time.process_time()
    lay_out_and_cut(Z)
    # A second or two; the guard is for what grows with the square, on however slow a machine.
    assert time.process_time() - began < 60
    assert sys.getrecursionlimit() == before


#: Every block of memory is traced, which takes ten times as long.
LEAVES = 20_000


@pytest.mark.slow
@pytest.mark.parametrize("make", [long_chain, along_a_line])
def test_memory_grows_with_the_leaves_and_not_with_their_square(make: Matrices) -> None:
    def peak(n: int) -> int:
        Z = make(n)
        tracemalloc.start()
        try:
            tree = Tree.from_linkage(Z)
            layout = Layout(tree)
            cut = Cut(tree, n_clusters=n // 2)
            assert len(layout.dcoord) + 1 == len(cut.labels_) == n
            assert len(tree.node_colors) == 2 * n - 1
            return tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()

    small, large = peak(LEAVES // 4), peak(LEAVES)
    assert large < 5 * small
    assert large < LEAVES * 2_000  # bytes: what grows with the square takes ten times as many


@pytest.mark.parametrize("make", [long_chain, along_a_line])
def test_large_trees_of_these_tests_are_valid(make: Matrices) -> None:
    for n in (2, 3, 50):
        Z = make(n)
        assert is_valid_linkage(Z) and len(Z) == n - 1
    points = np.random.default_rng(0).random(50)
    found = np.sort(along_a_line(50)[:, 2])
    assert np.array_equal(found, np.sort(np.diff(np.sort(points))))
