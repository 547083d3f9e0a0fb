"""Trees against scipy and scikit-learn: merges, order, cophenetic correlation, take-overs."""

from __future__ import annotations

import dataclasses
import warnings
from typing import Any

import numpy as np
import pytest
from cases import (
    EVERYWHERE,
    PAIRS,
    SKLEARN_LINKAGES,
    Floats,
    chain,
    few,
    fitted_trees,
    leaves_by_hand,
    many,
    pairs,
    sklearn_model,
    tables,
    tree_of,
    trees,
)
from hypothesis import given
from hypothesis import strategies as st
from scipy.cluster.hierarchy import cophenet, dendrogram, leaves_list, optimal_leaf_ordering
from scipy.cluster.hierarchy import linkage as scipy_linkage
from scipy.spatial.distance import pdist, squareform
from sklearn.base import BaseEstimator
from sklearn.cluster import AgglomerativeClustering, KMeans

from hclust_widgets.tree.linkage import distances as metrics
from hclust_widgets.tree.tree import Tree

# Of X handed to scipy itself, where it happens to look like a matrix of distances.
pytestmark = pytest.mark.filterwarnings("ignore::scipy.cluster.hierarchy.ClusterWarning")

RNG = np.random.default_rng(0)
POINTS = RNG.random((60, 4)) + 0.1
GRID = RNG.integers(0, 3, (50, 3)).astype(float)
UNEVEN = RNG.integers(0, 4, (50, 3)) ** 2 + [1.0, 2.0, 5.0]


# -- fit -------------------------------------------------------------------------------------


@many
@given(tables(least=2), pairs())
def test_trees_of_any_table_are_scipys(X: Floats, pair: tuple[str, str]) -> None:
    linkage, metric = pair
    tree = Tree.fit(X, linkage=linkage, metric=metric)
    Z = scipy_linkage(X, linkage, metric)
    if linkage != "single":
        assert np.array_equal(tree.linkage_matrix, Z)
        return
    # The same heights; which of tied rows are joined first, and on which side, is sklearn's.
    np.testing.assert_allclose(tree.distances_, Z[:, 2], rtol=1e-12)
    if metric != "sqeuclidean":
        model = sklearn_model(
            X, linkage="single", metric=metric, n_clusters=None, distance_threshold=0
        )
        assert np.array_equal(tree.children_, model.children_)
        assert np.array_equal(tree.distances_, model.distances_)


@few
@given(tables(least=2), st.sampled_from(SKLEARN_LINKAGES))
def test_children_and_heights_are_sklearns_to_the_last_bit(X: Floats, linkage: str) -> None:
    tree = Tree.fit(X, linkage=linkage)
    model = sklearn_model(X, linkage=linkage, n_clusters=None, distance_threshold=0)
    assert np.array_equal(tree.children_, model.children_)
    assert np.array_equal(tree.distances_, model.distances_)


def condensed(X: Floats, metric: str) -> Floats:
    """scipy's distances; Gower's of features that are in units of their ranges already."""
    found: Floats = pdist(X, "cityblock") / X.shape[1] if metric == "gower" else pdist(X, metric)
    return found


@pytest.mark.parametrize(("linkage", "metric"), PAIRS)
@pytest.mark.parametrize("X", [POINTS, GRID + 1], ids=["points", "grid"])
def test_every_linkage_goes_with_every_metric_it_may(X: Floats, linkage: str, metric: str) -> None:
    if metric == "correlation":
        X = X[np.ptp(X, axis=1) > 0]
    tree = Tree.fit(X, linkage=linkage, metric=metric)
    Z = scipy_linkage(condensed(X, metric), linkage)
    np.testing.assert_allclose(tree.distances_, np.maximum(Z[:, 2], 0), rtol=1e-10, atol=1e-12)
    assert tree.distances_.min() >= 0
    if linkage != "single":
        assert np.array_equal(tree.children_, Z[:, :2])
    assert (tree.linkage, tree.metric, tree.n_leaves) == (linkage, metric, len(X))


def test_single_linkage_is_sklearns_on_the_lesson_where_scipys_halves_differ(cars: Any) -> None:
    tree = Tree.fit(cars.values, linkage="single")
    model = sklearn_model(cars.values, linkage="single", n_clusters=None, distance_threshold=0)
    assert np.array_equal(tree.children_, model.children_)
    assert not np.array_equal(tree.children_, scipy_linkage(cars.values, "single")[:, :2])


def test_one_row_is_a_tree_of_one_leaf() -> None:
    tree = Tree.fit([[1.0, 2.0]])
    assert tree.n_leaves == 1 and tree.linkage_matrix.shape == (0, 4)
    assert tree.leaf_order.tolist() == [0] and tree.sizes.tolist() == [1]
    assert tree.parents.tolist() == [-1] and tree.is_monotone
    assert np.isnan(tree.cophenetic_correlation([[1.0, 2.0]]))


def test_two_rows_are_joined_at_their_distance() -> None:
    for linkage in metrics.LINKAGES:
        tree = Tree.fit([[0.0, 0], [3, 4]], linkage=linkage)
        assert tree.distances_.tolist() == [5.0] and tree.children_.tolist() == [[0, 1]]


def test_rows_that_are_alike_are_joined_at_zero() -> None:
    for linkage in metrics.LINKAGES:
        tree = Tree.fit(np.ones((6, 2)), linkage=linkage)
        assert tree.distances_.tolist() == [0.0] * 5


def test_the_table_is_not_touched_and_the_tree_cannot_be() -> None:
    X = POINTS.copy()
    tree = Tree.fit(X)
    assert np.array_equal(X, POINTS) and X.flags.writeable
    for array in (tree.linkage_matrix, tree.children_, tree.distances_, tree.heights, tree.sizes):
        with pytest.raises(ValueError, match="read-only"):
            array[0] = 0


@pytest.mark.parametrize("linkage", ["ward", "centroid", "median"])
def test_linkages_that_need_euclidean_distances_say_so(linkage: str) -> None:
    with pytest.raises(ValueError, match=rf"{linkage} linkage needs euclidean .* not cosine.*aver"):
        Tree.fit(POINTS, linkage=linkage, metric="cosine")


@pytest.mark.parametrize(
    ("option", "words"),
    [
        ({"linkage": "wrad"}, r"linkage='wrad' is not known: .*ward, .*Did you mean 'ward'\?"),
        ({"metric": "euclidian"}, r"metric='euclidian' .*Did you mean 'euclidean'\?"),
        ({"metric": "l2"}, r"metric='l2' is not known: choose one of euclidean, cityblock"),
        ({"linkage": None}, r"linkage=None is not known"),
        ({"linkage": 3}, r"linkage=3 is not known"),
    ],
)
def test_unknown_names_are_refused_with_the_near_miss(option: dict[str, Any], words: str) -> None:
    with pytest.raises(ValueError, match=words):
        Tree.fit(POINTS, **option)


@pytest.mark.parametrize("value", [np.nan, np.inf, -np.inf])
def test_a_number_that_is_not_finite_is_named_with_its_place(value: float) -> None:
    X = POINTS.copy()
    X[7, 2] = value
    with pytest.raises(ValueError, match=rf"Row 7, column 2 is {value}: a tree needs finite"):
        Tree.fit(X)


@pytest.mark.parametrize("shape", [(0, 3), (3, 0), (4,), (2, 2, 2)])
def test_what_is_no_table_is_refused_with_its_shape(shape: tuple[int, ...]) -> None:
    with pytest.raises(ValueError, match=r"A tree needs a table of rows and columns.*shape"):
        Tree.fit(np.ones(shape))


@pytest.mark.parametrize("linkage", metrics.LINKAGES)
def test_distances_too_large_for_a_float_make_no_tree(linkage: str) -> None:
    with pytest.raises(ValueError, match=r"not a finite number|too large for a tree"):
        Tree.fit([[1e200], [-1e200], [0.0]], linkage=linkage)


# -- order -----------------------------------------------------------------------------------


@many
@given(st.one_of(trees(), fitted_trees()))
def test_leaves_stand_under_their_nodes_from_left_to_right(tree: Tree) -> None:
    by_hand = leaves_by_hand(tree)
    for node, leaves in enumerate(by_hand):
        assert tree.leaves(node).tolist() == leaves
        assert tree.sizes[node] == len(leaves)
    assert tree.leaf_order.tolist() == by_hand[-1]


@many
@given(trees(least=2))
def test_parents_are_the_merges_that_name_a_node(tree: Tree) -> None:
    n = tree.n_leaves
    for i, pair in enumerate(tree.children_.tolist()):
        assert tree.parents[pair].tolist() == [n + i, n + i]
    assert tree.parents[-1] == -1 and (tree.parents[:-1] >= n).all()


@many
@given(trees(), st.data())
def test_two_leaves_join_at_the_smallest_node_that_holds_both(
    tree: Tree, data: st.DataObject
) -> None:
    leaf = st.integers(0, tree.n_leaves - 1)
    a, b = data.draw(leaf), data.draw(leaf)
    holds = [v for v, leaves in enumerate(leaves_by_hand(tree)) if {a, b} <= set(leaves)]
    assert tree.lowest_common_ancestor(a, b) == tree.lowest_common_ancestor(b, a) == holds[0]


@few
@given(tables(least=3), pairs(["euclidean", "cityblock"]))
def test_optimal_ordering_is_no_longer_than_scipys_and_changes_no_merge(
    X: Floats, pair: tuple[str, str]
) -> None:
    linkage, metric = pair
    plain = Tree.fit(X, linkage=linkage, metric=metric)
    tree = Tree.fit(X, linkage=linkage, metric=metric, optimal_ordering=True)
    assert np.array_equal(tree.linkage_matrix, plain.linkage_matrix)
    square = squareform(pdist(X, metric))
    theirs = leaves_list(optimal_leaf_ordering(plain.linkage_matrix, squareform(square)))
    ours = tree.leaf_order  # against all orders: test_optimal_order.py
    length, most = (square[order[:-1], order[1:]].sum() for order in (ours, theirs))
    assert length <= most * (1 + 1e-9)


def test_optimal_ordering_brings_neighbors_together() -> None:
    plain = Tree.fit(POINTS, linkage="average")
    best = Tree.fit(POINTS, linkage="average", optimal_ordering=True)

    def steps(tree: Tree) -> float:
        return float(np.linalg.norm(np.diff(POINTS[tree.leaf_order], axis=0), axis=1).sum())

    assert steps(best) < steps(plain)


def test_optimal_ordering_of_one_or_two_rows_is_the_order_they_have() -> None:
    assert Tree.fit([[1.0]], optimal_ordering=True).leaf_order.tolist() == [0]
    assert Tree.fit([[1.0], [0.0]], optimal_ordering=True).leaf_order.tolist() == [0, 1]


def test_flipped_merges_are_the_same_merges() -> None:
    tree = Tree.fit(POINTS)
    other = tree.ordered(np.ones(59, dtype=bool))
    assert other.same_merges(tree) and tree.same_merges(other)
    assert other.leaf_order.tolist() == tree.leaf_order.tolist()[::-1]
    assert other.linkage_matrix is tree.linkage_matrix
    assert (other.linkage, other.metric, other.n_leaves) == ("ward", "euclidean", 60)
    assert not tree.same_merges(Tree.fit(POINTS))
    with pytest.raises(ValueError, match=r"flips has shape \(3,\), but this tree has 59 merges"):
        tree.ordered([True, False, True])


# -- cophenetic correlation ------------------------------------------------------------------


@pytest.mark.parametrize(("linkage", "metric"), PAIRS)
def test_cophenetic_correlation_is_scipys(linkage: str, metric: str) -> None:
    for X in (POINTS, np.unique(UNEVEN, axis=0)):
        tree = Tree.fit(X, linkage=linkage, metric=metric)
        with np.errstate(invalid="ignore"):  # scipy's own: all heights may be equal
            expected, _ = cophenet(tree.linkage_matrix, condensed(X, metric))
        assert tree.cophenetic_correlation(X) == pytest.approx(expected, abs=1e-9, nan_ok=True)


def test_cophenetic_correlation_of_trees_with_inversions_is_scipys() -> None:
    for linkage in ("centroid", "median"):
        triangle = [[0, 0], [1, 0], [0.5, 0.9]]  # the third is nearer to the middle than to both
        X = np.concatenate([triangle, POINTS[:, :2] + 10])
        tree = Tree.fit(X, linkage=linkage)
        assert not tree.is_monotone
        expected, _ = cophenet(tree.linkage_matrix, pdist(X))
        assert tree.cophenetic_correlation(X) == pytest.approx(expected, abs=1e-12)


def test_cophenetic_correlation_does_not_depend_on_the_drawing(cars: Any, cars_tree: Tree) -> None:
    expected, _ = cophenet(cars_tree.linkage_matrix, pdist(cars.values))
    flipped = cars_tree.ordered(np.arange(391) % 3 == 0)
    assert cars_tree.cophenetic_correlation(cars.values) == pytest.approx(expected, abs=1e-12)
    assert flipped.cophenetic_correlation(cars.values) == pytest.approx(expected, abs=1e-12)


@pytest.mark.parametrize("size", [1e-150, 1e-100, 1e-8, 1.0, 1e8, 1e100, 1e140])
def test_cophenetic_correlation_does_not_depend_on_the_unit(size: float) -> None:
    expected = Tree.fit(POINTS).cophenetic_correlation(POINTS)
    tree = Tree.fit(POINTS * size)
    assert tree.cophenetic_correlation(POINTS * size) == pytest.approx(expected, abs=1e-9)


def test_cophenetic_correlation_survives_a_far_offset() -> None:
    X = POINTS.copy()
    X[:, 0] += 1e6
    tree = Tree.fit(X)
    expected, _ = cophenet(tree.linkage_matrix, pdist(X))
    assert tree.cophenetic_correlation(X) == pytest.approx(expected, abs=1e-9)


def test_there_is_no_cophenetic_correlation_without_spread() -> None:
    same = np.ones((5, 2))
    assert np.isnan(Tree.fit(same).cophenetic_correlation(same))
    corners = np.eye(4)  # all distances are equal
    assert np.isnan(Tree.fit(corners, linkage="average").cophenetic_correlation(corners))
    pair = [[0.0], [1.0]]
    assert np.isnan(Tree.fit(pair).cophenetic_correlation(pair))


def test_cophenetic_correlation_goes_block_by_block(monkeypatch: pytest.MonkeyPatch) -> None:
    """Many small blocks give what one large block gives."""
    from hclust_widgets.tree import tree as module

    whole = Tree.fit(POINTS).cophenetic_correlation(POINTS)
    asked: list[int] = []
    between = module.distances_between

    def watched(A: Floats, B: Floats, metric: str, *, table: Floats) -> Floats:
        asked.append(len(A))
        return between(A, B, metric, table=table)

    monkeypatch.setattr(module, "distances_between", watched)
    big = np.random.default_rng(1).random((2100, 2))
    tree = Tree.fit(big, linkage="single")
    found = tree.cophenetic_correlation(big)
    expected, _ = cophenet(tree.linkage_matrix, pdist(big))
    assert found == pytest.approx(expected, abs=1e-10)
    assert len(asked) > 1 and max(asked) * 2100 <= 4_000_000
    assert -1 <= whole <= 1


def test_another_metric_can_be_asked_for() -> None:
    tree = Tree.fit(POINTS, linkage="average", metric="cosine")
    expected, _ = cophenet(tree.linkage_matrix, pdist(POINTS, "cityblock"))
    found = tree.cophenetic_correlation(POINTS, metric="cityblock")
    assert found == pytest.approx(expected, abs=1e-12)


# -- from scipy ------------------------------------------------------------------------------


@pytest.mark.parametrize("linkage", metrics.LINKAGES)
def test_a_linkage_matrix_is_taken_over_as_it_is(linkage: str) -> None:
    Z = scipy_linkage(POINTS, linkage)
    tree = Tree.from_linkage(Z)
    assert np.array_equal(tree.linkage_matrix, Z)
    assert (tree.linkage, tree.metric, tree.n_leaves) == (None, None, 60)
    assert np.array_equal(tree.leaf_order, dendrogram(Z, no_plot=True)["leaves"])
    Z[0, 2] = 99.0
    assert tree.distances_[0] != 99.0


def test_a_linkage_matrix_may_be_a_list() -> None:
    assert Tree.from_linkage([[0, 1, 2.0, 2]]).distances_.tolist() == [2.0]


def test_a_repr_tells_leaves_and_how_it_was_made() -> None:
    assert repr(Tree.fit(POINTS)) == "Tree(60 leaves, ward, euclidean)"
    assert repr(chain([1.0])) == "Tree(2 leaves, given)"


# -- from scikit-learn -----------------------------------------------------------------------


@pytest.mark.parametrize("linkage", SKLEARN_LINKAGES)
@pytest.mark.parametrize(
    "option", [{"n_clusters": None, "distance_threshold": 1.0}, {"compute_distances": True}]
)
def test_a_model_with_heights_needs_no_table(linkage: str, option: dict[str, Any]) -> None:
    model = sklearn_model(POINTS, linkage=linkage, **option)
    tree = Tree.from_sklearn(model)
    assert np.array_equal(tree.children_, model.children_)
    assert np.array_equal(tree.distances_, model.distances_)
    assert np.array_equal(tree.sizes, Tree.fit(POINTS, linkage=linkage).sizes)
    assert (tree.linkage, tree.metric) == (linkage, "euclidean")


@pytest.mark.parametrize("linkage", SKLEARN_LINKAGES)
def test_a_model_without_heights_gets_them_from_its_table(linkage: str) -> None:
    model = sklearn_model(POINTS, linkage=linkage, n_clusters=4)
    assert not hasattr(model, "distances_")
    tree = Tree.from_sklearn(model, POINTS)
    assert np.array_equal(tree.linkage_matrix, Tree.fit(POINTS, linkage=linkage).linkage_matrix)


def test_a_model_without_heights_or_table_says_what_to_do() -> None:
    model = sklearn_model(POINTS, n_clusters=4)
    with pytest.raises(ValueError, match=r"kept no heights: fit it with compute_distances=True"):
        Tree.from_sklearn(model)


@pytest.mark.parametrize("X", [POINTS[:-1], POINTS[::-1], POINTS[:, :2], GRID])
def test_a_table_that_the_model_was_not_fitted_on_is_noticed(X: Floats) -> None:
    model = sklearn_model(POINTS, n_clusters=4)
    with pytest.raises(ValueError, match="The table is not what this model was fitted on"):
        Tree.from_sklearn(model, X)


@pytest.mark.parametrize(
    ("given_name", "scipys"),
    [("l1", "cityblock"), ("manhattan", "cityblock"), ("l2", "euclidean"), ("cosine", "cosine")],
)
def test_sklearns_other_names_of_metrics_become_scipys(given_name: str, scipys: str) -> None:
    plain = sklearn_model(POINTS, linkage="average", metric=given_name)
    assert Tree.from_sklearn(plain, POINTS).metric == scipys
    kept = sklearn_model(POINTS, linkage="average", metric=given_name, compute_distances=True)
    tree = Tree.from_sklearn(kept)
    assert tree.metric == scipys
    assert np.isfinite(tree.cophenetic_correlation(POINTS))


def test_distances_given_as_such_leave_the_metric_open() -> None:
    from sklearn.metrics import pairwise_distances

    square = pairwise_distances(POINTS)
    kept = sklearn_model(square, linkage="average", metric="precomputed", compute_distances=True)
    assert Tree.from_sklearn(kept).metric is None
    own = sklearn_model(POINTS, linkage="average", metric=pairwise_distances)
    with pytest.raises(ValueError, match="kept no heights"):
        Tree.from_sklearn(own, POINTS)


def test_a_model_that_is_not_fitted_says_so() -> None:
    with pytest.raises(ValueError, match=r"not fitted: call its fit\(X\) first"):
        Tree.from_sklearn(AgglomerativeClustering())


@pytest.mark.parametrize("model", [KMeans(2), BaseEstimator(), "ward", None, POINTS])
def test_what_is_no_agglomerative_clustering_is_named(model: object) -> None:
    with pytest.raises(TypeError, match=r"A fitted AgglomerativeClustering was expected.* is a "):
        Tree.from_sklearn(model)


def test_a_model_that_stopped_before_the_root_says_so() -> None:
    from sklearn.neighbors import kneighbors_graph

    graph = kneighbors_graph(POINTS, 8, include_self=False)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        model = AgglomerativeClustering(30, connectivity=graph, compute_full_tree=False).fit(POINTS)
    with pytest.raises(ValueError, match=r"stopped after 30 of 59 merges.*compute_full_tree=True"):
        Tree.from_sklearn(model)


def test_every_metric_here_is_one_that_has_a_value_everywhere_or_is_tested_by_itself() -> None:
    assert set(EVERYWHERE) <= set(metrics.METRICS)
    assert len(PAIRS) == 4 * len(metrics.METRICS) + len(metrics.EUCLIDEAN_ONLY)


def test_heights_are_the_highest_so_far() -> None:
    tree = tree_of([(0, 1), (3, 2)], [2.0, 1.0])
    assert tree.heights.tolist() == [2.0, 2.0] and tree.distances_.tolist() == [2.0, 1.0]
    assert not tree.is_monotone


def test_a_distance_just_below_zero_becomes_a_height_of_zero() -> None:
    """Older scipy's 1 - cosine of rows that are alike may come out as -1e-16."""
    tree = Tree.from_distances(
        np.array([0.0, 1.0, 1.0, 1.0, 1.0, -1e-16]), linkage="average", metric="cosine"
    )
    assert tree.distances_.tolist() == [0.0, 0.0, 1.0]
    assert tree.children_[0].tolist() == [2, 3]  # its order among the others is kept


def test_a_tree_cannot_be_changed() -> None:
    tree = Tree.fit(POINTS)
    for name in ("linkage_matrix", "linkage", "metric", "flips", "names", "n_leaves"):
        with pytest.raises(dataclasses.FrozenInstanceError):
            setattr(tree, name, getattr(tree, name))
    for name in ("linkage_matrix", "flips", "children_", "heights", "sizes", "leaf_order"):
        assert not getattr(tree, name).flags.writeable, name
    mine = np.zeros(tree.n_leaves - 1, dtype=bool)
    other = tree.ordered(mine)
    mine[0] = True
    assert not other.flips[0], "the caller's array stays the caller's"
    assert other.same_merges(tree)
