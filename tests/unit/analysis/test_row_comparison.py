"""Two rows compared: the distance, what each column adds, what is possible, where they join."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from cases import Floats, few
from hypothesis import given
from hypothesis import strategies as st
from scipy.spatial.distance import cdist

from hclust_widgets.analysis.row_comparison import compare_rows
from hclust_widgets.table.encode_scale import SCALINGS
from hclust_widgets.table.features import Features
from hclust_widgets.tree.linkage.distances import METRICS
from hclust_widgets.tree.tree import Tree

POINTS = np.random.default_rng(0).random((40, 4)) * [1, 10, 100, 5] + 0.1
SUMS = (
    "euclidean",
    "minkowski",
    "sqeuclidean",
    "seuclidean",
    "cityblock",
    "chebyshev",
    "canberra",
    "braycurtis",
    "hamming",
    "gower",
)


def features_of(X: Floats, scaling: str = "none") -> Features:
    return Features.from_table(pd.DataFrame(X).assign(t="x"), scaling=scaling)


def tree_of(features: Features, metric: str) -> Tree:
    return Tree.fit(features.values, linkage="average", metric=metric)


@pytest.mark.parametrize("metric", METRICS)
def test_the_distance_is_scipys(metric: str) -> None:
    features = features_of(POINTS)
    options = {}
    if metric == "seuclidean":
        options = {"V": POINTS.var(axis=0, ddof=1)}
    if metric == "mahalanobis":
        options = {"VI": np.linalg.inv(np.cov(POINTS.T))}
    by = "cityblock" if metric == "gower" else metric
    all_ = cdist(POINTS, POINTS, by, **options)  # type: ignore[call-overload]
    if metric == "gower":  # a mean
        all_ /= POINTS.shape[1]
    tree = tree_of(features, metric)
    found = compare_rows(features, tree, 3, 17)
    assert found.metric == metric
    assert found.distance == pytest.approx(all_[3, 17], rel=1e-9)
    assert found.farthest == pytest.approx(all_[3].max(), rel=1e-9)


@pytest.mark.parametrize("scaling", SCALINGS)
@pytest.mark.parametrize("metric", SUMS)
def test_what_the_columns_add_sums_up_to_the_distance(metric: str, scaling: str) -> None:
    rounded = POINTS.round()
    rounded[:, 0] = np.arange(40) % 3
    features = features_of(rounded, scaling)
    tree = Tree.fit(features.values)
    for a, b in ((3, 17), (0, 39), (5, 6), (4, 4)):
        found = compare_rows(features, tree, a, b, metric=metric)
        assert found.contributions is not None and found.shares is not None
        assert (found.contributions >= 0).all()
        total = found.contributions.sum()
        assert total == pytest.approx(found.distance**found.power, rel=1e-9, abs=1e-12)
        assert found.shares.sum() == pytest.approx(1.0 if total else 0.0)


@pytest.mark.sampled(2)
@pytest.mark.parametrize("scaling", SCALINGS)
@pytest.mark.parametrize("metric", SUMS)
def test_no_column_of_any_pair_adds_more_than_the_largest_contribution(
    metric: str, scaling: str
) -> None:
    features = features_of(POINTS[:12], scaling)
    tree = Tree.fit(features.values)
    every = [compare_rows(features, tree, a, b, metric=metric) for a in range(12) for b in range(a)]
    largest = every[0].largest_contribution
    if metric == "braycurtis" and scaling in ("standard", "robust"):
        assert largest is None  # sums of values of both signs can be as small as one likes
        return
    assert largest is not None and {one.largest_contribution for one in every} == {largest}
    found = max(float(one.contributions.max()) for one in every if one.contributions is not None)
    assert found <= largest * (1 + 1e-12)
    if metric not in ("canberra", "braycurtis"):
        assert found == pytest.approx(largest)  # and some pair reaches it


@pytest.mark.parametrize("metric", sorted(set(METRICS) - set(SUMS)))
def test_metrics_that_are_no_sum_have_no_contributions(metric: str) -> None:
    features = features_of(POINTS)
    found = compare_rows(features, tree_of(features, metric), 0, 1)
    assert found.contributions is None and found.shares is None and found.power == 1


bounded = st.sampled_from([m for m in METRICS if m not in ("mahalanobis", "seuclidean", "gower")])


@few
@given(
    st.lists(st.lists(st.integers(-2, 3), min_size=3, max_size=3), min_size=3, max_size=15),
    bounded,
    st.sampled_from(SCALINGS),
)
def test_no_distance_exceeds_what_is_possible(
    rows: list[list[int]], metric: str, scaling: str
) -> None:
    X = np.asarray(rows, dtype=float)
    features = features_of(X, scaling)
    found = compare_rows(features, Tree.fit(features.values), 0, 1, metric=metric)
    assert found.max_distance_reason
    if found.max_distance is not None and np.isfinite(found.distance):
        assert found.distance <= found.max_distance + 1e-12
        assert found.farthest <= found.max_distance + 1e-12


@pytest.mark.parametrize(
    ("metric", "possible"),
    [
        ("euclidean", 2.0),
        ("minkowski", 2.0),
        ("sqeuclidean", 4.0),
        ("cityblock", 4.0),
        ("canberra", 4.0),
        ("chebyshev", 1.0),
        ("braycurtis", 1.0),
        ("hamming", 1.0),
    ],
)
def test_what_is_possible_is_reached_by_opposite_corners(metric: str, possible: float) -> None:
    corners = np.array([[0.0] * 4, [1.0] * 4, [0.0, 1, 0, 1]])
    features = features_of(corners, "minmax")
    found = compare_rows(features, Tree.fit(corners), 0, 1, metric=metric)
    assert found.max_distance == possible == pytest.approx(found.distance)


def test_columns_without_limits_set_none() -> None:
    for scaling in ("standard", "robust", "none"):
        features = features_of(POINTS, scaling)
        found = compare_rows(features, Tree.fit(features.values), 0, 1)
        assert found.max_distance is None and "no limit" in found.max_distance_reason


def test_the_largest_distance_of_the_lesson_is_in_words(cars: Features, cars_tree: Tree) -> None:
    found = compare_rows(cars, cars_tree, 320, 28)
    assert found.max_distance_reason == "the square root of 10, for 10 columns in [0, 1]"
    assert found.power == 2 and found.contributions is not None
    assert found.contributions[cars.columns.index("mpg")] == pytest.approx(1.0)


def test_rows_join_where_the_tree_says(cars: Features, cars_tree: Tree) -> None:
    for a, b in ((0, 1), (320, 28), (100, 200)):
        found = compare_rows(cars, cars_tree, a, b)
        assert found.join == cars_tree.lowest_common_ancestor(a, b)
        assert found.join_height == cars_tree.distances_[found.join - 392]
        assert {a, b} <= set(cars_tree.leaves(found.join).tolist())


def test_a_row_is_at_no_distance_from_itself(cars: Features, cars_tree: Tree) -> None:
    found = compare_rows(cars, cars_tree, 0, 0)
    assert (found.distance, found.join, found.join_height) == (0.0, 0, 0.0)
    assert found.contributions is not None and not found.contributions.any()
    assert found.farthest > 2


@pytest.mark.parametrize(("a", "b", "bad"), [(0, 392, 392), (-1, 5, -1), (1000, 0, 1000)])
def test_a_row_that_is_not_there_is_named(
    cars: Features, cars_tree: Tree, a: int, b: int, bad: int
) -> None:
    with pytest.raises(ValueError, match=f"There is no row {bad}: the rows are 0 to 391"):
        compare_rows(cars, cars_tree, a, b)


def test_the_metric_is_the_trees_own_or_euclidean() -> None:
    features = features_of(POINTS)
    assert compare_rows(features, tree_of(features, "cosine"), 0, 1).metric == "cosine"
    unknown = Tree.from_linkage(Tree.fit(POINTS).linkage_matrix)
    assert compare_rows(features, unknown, 0, 1).metric == "euclidean"
    assert compare_rows(features, unknown, 0, 1, metric="hamming").metric == "hamming"
