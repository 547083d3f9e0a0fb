"""Every number that the published lesson prints."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from cases import sklearn_model
from scipy.cluster.hierarchy import linkage
from sklearn.metrics import adjusted_rand_score

from hclust_widgets import ClusterState, load_mpg
from hclust_widgets.analysis.row_comparison import compare_rows
from hclust_widgets.table.features import Features
from hclust_widgets.tree.cut import Cut
from hclust_widgets.tree.tree import Tree

Expected = dict[str, Any]


def test_392_cars_are_complete(cars: Features, expected: Expected) -> None:
    assert len(cars.rows) == expected["rows_after_dropna"] == len(cars.values)
    assert cars.dropped.tolist() == [32, 126, 330, 336, 354, 374]
    assert cars.rows.tolist() == load_mpg().dropna().index.tolist()


def test_origins_are_counted_as_published(cars: Features, expected: Expected) -> None:
    counts = cars.table.iloc[cars.rows]["origin"].value_counts()
    assert counts.to_dict() == expected["origin_counts"]
    at = {name: cars.columns.index(f"origin_{name}") for name in expected["origin_counts"]}
    sums = {name: int(cars.values[:, i].sum()) for name, i in at.items()}
    assert sums == expected["origin_counts"]


def test_feature_columns_and_their_order(cars: Features, expected: Expected) -> None:
    assert list(cars.columns) == expected["feature_columns"]
    assert list(cars.to_frame().columns) == expected["feature_columns"]


def test_first_scaled_rows(cars: Features, expected: Expected) -> None:
    printed = expected["scaled_first_rows_partial"]
    frame = cars.to_frame()
    assert frame.index.tolist() == list(range(392))
    found = frame.loc[:2, printed["columns"]].to_numpy()
    np.testing.assert_allclose(found, printed["rows"], rtol=0, atol=5.1e-9)


@pytest.mark.parametrize(
    ("key", "option"),
    [
        ("n_clusters_4_labels_prefix", {"n_clusters": 4}),
        ("distance_threshold_0_labels_prefix", {"distance_threshold": 0}),
        ("distance_threshold_2_labels_prefix", {"distance_threshold": 2}),
    ],
)
def test_published_labels(
    key: str, option: dict[str, Any], cars: Features, cars_tree: Tree, expected: Expected
) -> None:
    printed = expected[key]
    labels = Cut(cars_tree, **option).labels_
    assert labels[: len(printed)].tolist() == printed

    state = ClusterState(load_mpg(), **option)
    kept = state.labels_.dropna()
    assert kept.index.tolist() == cars.rows.tolist()
    assert kept.iloc[: len(printed)].tolist() == printed
    assert state.labels_.isna().to_numpy().nonzero()[0].tolist() == cars.dropped.tolist()


def test_threshold_2_gives_the_published_numbers(cars_tree: Tree, expected: Expected) -> None:
    cut = Cut(cars_tree, distance_threshold=2)
    assert np.unique(cut.labels_).tolist() == expected["distance_threshold_2_unique"]
    assert Cut(cars_tree, distance_threshold=0).n_clusters == 392


def test_clusters_of_the_lesson_have_their_sizes(cars_tree: Tree) -> None:
    assert Cut(cars_tree, n_clusters=4).sizes.tolist() == [142, 103, 68, 79]


def test_root_height_of_the_right_tree(cars: Features, cars_tree: Tree) -> None:
    assert cars_tree.distances_[-1] == 19.307492508217564
    assert np.array_equal(cars_tree.linkage_matrix, linkage(cars.values, method="ward"))


def test_best_and_worst_mpg(cars: Features, expected: Expected) -> None:
    mpg = cars.to_frame()["mpg"]
    assert mpg.idxmax() == expected["mpg_idxmax"] and mpg.idxmin() == expected["mpg_idxmin"]


def test_distance_of_the_best_and_the_worst(
    cars: Features, cars_tree: Tree, expected: Expected
) -> None:
    found = compare_rows(cars, cars_tree, expected["mpg_idxmax"], expected["mpg_idxmin"])
    assert found.distance == expected["distance_320_28"]
    assert found.max_distance == expected["max_possible_distance"]
    assert found.join_height == cars_tree.distances_[-1]


def test_the_lessons_linkage_of_children(cars: Features, expected: Expected) -> None:
    printed = expected["linkage_of_children_table"]
    model = sklearn_model(cars.values, n_clusters=None, distance_threshold=0)
    wrong = Tree.from_linkage(linkage(model.children_), check_children=False)
    assert wrong.n_leaves == 391
    first, late = printed["first_rows"], printed["a_late_row"]
    np.testing.assert_allclose(wrong.linkage_matrix[:3], first, rtol=0, atol=5.1e-9)
    assert (np.abs(wrong.linkage_matrix - late).max(axis=1) < 5.1e-9).sum() == 1
    assert round(wrong.distances_[-1], 1) == 75.3


def test_the_wrong_tree_tells_nothing_about_the_cars(cars: Features, cars_tree: Tree) -> None:
    wrong = Tree.from_linkage(linkage(cars_tree.children_), check_children=False)
    labels = Cut(wrong, n_clusters=4).labels_
    assert sorted(np.bincount(labels).tolist()) == [1, 1, 1, 388]
    right = Cut(cars_tree, n_clusters=4).labels_
    assert round(adjusted_rand_score(right[:391], labels), 3) == 0.001
