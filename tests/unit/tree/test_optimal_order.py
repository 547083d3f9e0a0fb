"""The optimal leaf order: against every order that a tree allows, and R's seriation."""

from __future__ import annotations

import json
import tracemalloc
from itertools import product
from pathlib import Path

import numpy as np
import pytest
from scipy.cluster.hierarchy import leaves_list, linkage, optimal_leaf_ordering
from scipy.spatial.distance import pdist, squareform

from hclust_widgets.tree.linkage.distances import LINKAGES
from hclust_widgets.tree.order import best_flips as module
from hclust_widgets.tree.order.best_flips import ordering_copies
from hclust_widgets.tree.order.near_optimal import near_optimal_flips
from hclust_widgets.tree.order.optimal import optimal_flips
from hclust_widgets.tree.order.spans import least_length, path_length, spans_of
from hclust_widgets.tree.tree import Tree

CASES = Path(__file__).parents[2] / "data/cases"
DATA = json.loads((CASES / "evidence.json").read_text("utf-8"))["data"]
SERIATION = json.loads((CASES / "seriation.json").read_text("utf-8"))["trees"]


def length(order, square):
    return square[order[:-1], order[1:]].sum()


def all_lengths(tree, square):
    """The length of every order that the tree allows, made by hand."""
    orders = {i: [[i]] for i in range(tree.n_leaves)}
    for i, (a, b) in enumerate(tree.children_.tolist()):
        sides = product(orders[a], orders[b])
        orders[tree.n_leaves + i] = [x for p, q in sides for x in (p + q, q + p)]
    found = orders[2 * tree.n_leaves - 2]
    assert len(found) == 2 ** (tree.n_leaves - 1)
    return [length(np.asarray(order), square) for order in found]


def trees(count, seed, most=9):
    """Random trees: every linkage, with ties and inversions, drawn in any order."""
    rng = np.random.default_rng(seed)
    for number in range(count):
        n = int(rng.integers(3, most + 1))
        X = rng.normal(size=(n, 2))
        if number % 3 == 0:
            X = rng.integers(0, 3, size=(n, 2)).astype(float)
        distances = pdist(X)
        Z = linkage(distances, LINKAGES[number % len(LINKAGES)])
        yield Tree.from_linkage(Z).ordered(rng.random(n - 1) < 0.5), distances


@pytest.mark.parametrize("seed", range(4))
def test_no_order_of_the_tree_is_shorter(seed):
    scipy_longer = inversions = 0
    for tree, distances in trees(84, seed):
        square = squareform(distances)
        best = tree.optimally_ordered(distances)
        assert best.same_merges(tree)
        least = min(all_lengths(tree, square))
        assert length(best.leaf_order, square) == pytest.approx(least, abs=1e-9)
        assert least_length(tree.children_, distances) <= least + 1e-9
        theirs = leaves_list(optimal_leaf_ordering(tree.linkage_matrix, distances))
        scipy_longer += length(theirs, square) > least + 1e-9
        inversions += not tree.is_monotone
    assert scipy_longer > 5 and inversions > 0  # the trees are hard enough to tell


def test_distances_that_are_no_metric_are_put_in_order_as_well():
    rng = np.random.default_rng(5)
    for _ in range(40):
        distances = rng.random(21) ** 4
        tree = Tree.from_linkage(linkage(distances, "average"))
        best = tree.optimally_ordered(distances)
        square = squareform(distances)
        least = min(all_lengths(tree, square))
        assert length(best.leaf_order, square) == pytest.approx(least, abs=1e-9)


def test_an_order_that_is_optimal_is_kept():
    for tree, distances in trees(60, 9):
        best = tree.optimally_ordered(distances)
        back = best.ordered(~best.flips)  # the same from right to left
        assert np.array_equal(best.optimally_ordered(distances).flips, best.flips)
        assert np.array_equal(back.optimally_ordered(distances).flips, back.flips)
    alike = Tree.from_linkage(linkage(np.ones(45), "average"))
    assert not alike.optimally_ordered(np.ones(45)).flips.any()
    assert not alike.optimally_ordered(np.zeros(45)).flips.any()


def test_neither_the_unit_of_the_distances_nor_an_overflow_of_their_sum_matters():
    rng = np.random.default_rng(2)
    distances = pdist(rng.normal(size=(60, 3)))
    tree = Tree.from_linkage(linkage(distances, "average"))
    best = tree.optimally_ordered(distances).flips
    for unit in (2.0**-1000, 2.0**1020):
        assert np.array_equal(tree.optimally_ordered(distances * unit).flips, best)


@pytest.mark.parametrize("data", list(SERIATION))
def test_lengths_are_those_of_rs_seriation(data):
    X = np.asarray(DATA[data]["X"], dtype=float)
    distances = pdist(X)
    n = len(X)
    for theirs in SERIATION[data].values():
        merge = np.asarray(theirs["merge"])
        children = np.where(merge < 0, -merge - 1, merge + n - 1)
        flips = optimal_flips(children, np.zeros(n - 1, dtype=bool), distances)
        order = spans_of(children, flips)[1]
        assert path_length(order, distances) == pytest.approx(theirs["OLO"], rel=1e-12)


@pytest.mark.parametrize("name", ["ward", "average", "single", "centroid"])
@pytest.mark.parametrize("n", [60, 320])
def test_blocks_of_larger_trees_give_what_plain_sums_give(name, n):
    """Against the recurrence written row by row, without blocks."""
    rng = np.random.default_rng(n)
    X = rng.normal(size=(n, 3))
    distances = pdist(X)
    tree = Tree.fit(X, linkage=name)
    best = tree.ordered(optimal_flips(tree.children_, tree.flips, distances))
    found = length(best.leaf_order, squareform(distances))
    assert found == pytest.approx(by_rows(tree, squareform(distances)), rel=1e-12)
    assert found >= least_length(tree.children_, distances)


def by_rows(tree, square):
    """The least length by sets of leaves: no block, no position."""
    n = tree.n_leaves
    paths = np.full((n, n), np.inf)
    parts = {i: ([i], None) for i in range(n)}
    for node, (a, b) in enumerate(tree.children_.tolist(), n):
        ends = []
        for part in (a, b):
            first, second = parts[part]
            both = first if second is None else first + second
            inner = np.zeros((1, 1)) if second is None else paths[np.ix_(both, both)]
            if second is not None:  # both ends in one half: no path through the node
                half = np.arange(len(both)) < len(first)
                inner[half[:, None] == half] = np.inf
            ends.append((both, inner))
        (some, inside), (others, beyond) = ends
        step = np.stack([(row[:, None] + square[np.ix_(some, others)]).min(0) for row in inside])
        done = np.stack([(row[:, None] + beyond).min(0) for row in step])
        paths[np.ix_(some, others)] = done
        paths[np.ix_(others, some)] = done.T
        parts[node] = (some, others)
    some, others = parts[2 * n - 2]
    return paths[np.ix_(some, others)].min()


def test_beyond_the_limit_the_order_is_nearly_optimal_and_says_how_near(monkeypatch):
    monkeypatch.setattr(module, "MAX_OPTIMAL_LEAVES", 299)
    X = np.random.default_rng(3).normal(size=(300, 4))
    distances = pdist(X)
    for name in ("ward", "average", "single", "centroid"):
        plain = Tree.fit(X, linkage=name)
        near = Tree.fit(X, linkage=name, optimal_ordering=True)
        reached, least = near.order_lengths
        assert reached == pytest.approx(path_length(near.leaf_order, distances))
        best = plain.ordered(optimal_flips(plain.children_, plain.flips, distances))
        optimum = path_length(best.leaf_order, distances)
        assert least < optimum <= reached + 1e-9 and reached < 1.03 * optimum
        assert reached < path_length(plain.leaf_order, distances)
        turned = near.ordered(~near.flips)
        assert turned.order_lengths is None, "turned by hand"
        assert near.same_merges(near) and np.array_equal(near.linkage_matrix, plain.linkage_matrix)
        again = near_optimal_flips(near.children_, near.flips, distances)
        assert path_length(near.ordered(again).leaf_order, distances) <= reached
    assert Tree.fit(X[:299], optimal_ordering=True).order_lengths is None


def test_of_small_trees_the_nearly_optimal_order_is_optimal():
    """Every leaf is tried at the ends as long as there are few."""
    for tree, distances in trees(60, 21):
        flips = near_optimal_flips(tree.children_, tree.flips, distances)
        least = min(all_lengths(tree, squareform(distances)))
        found = path_length(tree.ordered(flips).leaf_order, distances)
        assert found == pytest.approx(least, abs=1e-9)


def test_the_memory_that_is_asked_for_is_what_it_takes():
    X = np.random.default_rng(0).normal(size=(700, 4))
    distances = pdist(X)
    tree = Tree.fit(X)
    for order, most in ((optimal_flips, ordering_copies(700) - 1), (near_optimal_flips, 3)):
        tracemalloc.start()
        order(tree.children_, tree.flips, distances)
        peak = tracemalloc.get_traced_memory()[1] / distances.nbytes
        tracemalloc.stop()
        assert 0.1 < peak < most, (order, peak)
