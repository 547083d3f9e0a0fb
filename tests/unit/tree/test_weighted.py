"""Trees of weighted groups: R's numbers, and the exact tree where groups are equal rows."""

import json
from pathlib import Path

import numpy as np
import pytest
from scipy.cluster.hierarchy import is_valid_linkage, linkage
from scipy.spatial.distance import pdist

from hclust_widgets.tree.cut import Cut
from hclust_widgets.tree.groups.weighted import WEIGHTED_LINKAGES, group_distances, weighted_linkage
from hclust_widgets.tree.tree import Tree

CASES = json.loads((Path(__file__).parents[2] / "data" / "cases" / "members.json").read_text())[
    "cases"
]


def same_partition(a, b):
    pairs = set(zip(np.asarray(a).tolist(), np.asarray(b).tolist(), strict=True))
    return len(pairs) == len(set(np.asarray(a).tolist())) == len(set(np.asarray(b).tolist()))


@pytest.mark.parametrize("name", sorted(CASES))
def test_heights_and_labels_are_those_of_r(name):
    case, method = CASES[name], name.split("/")[1].replace(".D2", "")
    squared = method == "centroid"  # R's heights are squared then
    between = np.asarray(case["between"])
    Z = weighted_linkage(np.sqrt(between) if squared else between, np.asarray(case["size"]), method)
    assert is_valid_linkage(Z)
    np.testing.assert_allclose(Z[:, 2] ** (2 if squared else 1), case["height"], rtol=1e-11)
    group = np.asarray(case["group"]) - 1
    for k, labels in enumerate(case["labels"], start=2):
        assert same_partition(Cut(Tree(Z), n_clusters=k).labels_[group], labels), k


@pytest.mark.parametrize("method", WEIGHTED_LINKAGES)
@pytest.mark.parametrize("seed", range(3))
def test_groups_of_equal_rows_make_the_exact_tree(method, seed):
    rng = np.random.default_rng(seed)
    centers = rng.normal(size=(40, 3))
    sizes = rng.integers(1, 12, 40)
    group = np.repeat(np.arange(40), sizes)
    exact = linkage(centers[group], method)
    between = group_distances(centers, sizes, np.zeros(40), method)
    Z = weighted_linkage(between, sizes, method)
    np.testing.assert_allclose(Z[:, 2], exact[-39:, 2], rtol=1e-9)
    for k in range(2, 41):
        assert same_partition(
            Cut(Tree(Z), n_clusters=k).labels_[group], Cut(Tree(exact), n_clusters=k).labels_
        ), k


@pytest.mark.parametrize("method", WEIGHTED_LINKAGES)
def test_groups_of_one_row_make_scipys_tree(method):
    X = np.random.default_rng(5).normal(size=(120, 4))
    ones = np.ones(120, dtype=int)
    Z = weighted_linkage(group_distances(X, ones, np.zeros(120), method), ones, method)
    expected = linkage(X, method)
    np.testing.assert_allclose(Z, expected, rtol=1e-9)


def test_sizes_count():
    # 0, 1 and 2.2 on a line: the middle one joins the left by distance, the right by weight.
    X, spreads = np.array([[0.0], [1.0], [2.2]]), np.zeros(3)
    light, heavy = np.array([1, 1, 1]), np.array([1000, 3, 1])
    first = [
        weighted_linkage(group_distances(X, sizes, spreads, "ward"), sizes, "ward")[0, :2].tolist()
        for sizes in (light, heavy)
    ]
    assert first == [[0.0, 1.0], [1.0, 2.0]]


def test_average_takes_the_spread_of_groups_into_account():
    rng = np.random.default_rng(0)
    a, b = rng.normal(0, 1, (400, 8)), rng.normal(0.5, 2, (300, 8))
    centers = np.array([a.mean(axis=0), b.mean(axis=0)])
    spreads = np.array([((x - x.mean(axis=0)) ** 2).sum(axis=1).mean() for x in (a, b)])
    found = group_distances(centers, np.array([400, 300]), spreads, "average")
    true = np.sqrt(((a[:, None] - b[None]) ** 2).sum(axis=2)).mean()
    assert found[0] == pytest.approx(true, rel=0.05)
    assert pdist(centers)[0] < true / 2


def test_two_groups_and_one():
    assert weighted_linkage(np.array([2.0]), np.array([3, 4]), "ward").tolist() == [[0, 1, 2, 2]]
    assert weighted_linkage(np.empty(0), np.array([3]), "ward").shape == (0, 4)
