"""Is this array a tree? What is refused names the row; what is honest passes."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd
import pytest
from cases import SKLEARN_LINKAGES, Floats, few, fitted_trees, sklearn_model, trees
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray
from scipy.cluster.hierarchy import linkage

from hclust_widgets import ClusterState
from hclust_widgets.table.check_table import is_children_table
from hclust_widgets.tree.linkage.check_linkage import (
    check_linkage_matrix,
    looks_like_linkage_of_children,
)
from hclust_widgets.tree.linkage.distances import LINKAGES
from hclust_widgets.tree.tree import Tree

GOOD = np.array([[0, 1, 1.0, 2], [2, 3, 2.0, 2], [4, 5, 3.0, 4]])


def with_entry(row: int, column: int, value: float) -> Floats:
    Z = GOOD.copy()
    Z[row, column] = value
    return Z


# -- linkage matrices ------------------------------------------------------------------------


@few
@given(st.one_of(trees(), fitted_trees()))
def test_a_valid_tree_passes_unchanged(tree: Tree) -> None:
    assert np.array_equal(check_linkage_matrix(tree.linkage_matrix), tree.linkage_matrix)


@pytest.mark.parametrize(
    ("Z", "words"),
    [
        (with_entry(1, 2, np.nan), "row 1 holds a number that is not finite"),
        (with_entry(2, 2, np.inf), "row 2 holds a number that is not finite"),
        (with_entry(0, 3, np.nan), "row 0 holds a number that is not finite"),
        (with_entry(1, 0, 2.5), "row 1 names a child that is no node id"),
        (with_entry(1, 1, -1), "row 1 names a child that is no node id"),
        (with_entry(1, 0, 6), "row 1 joins a node that is not made yet"),
        (with_entry(0, 1, 4), "row 0 joins a node that is not made yet"),
        (with_entry(0, 1, 1e300), "row 0 joins a node that is not made yet"),
        (with_entry(1, 0, 1), "row 1 joins a node that was joined before"),
        (with_entry(2, 1, 4), "row 2 joins a node that was joined before"),
        (with_entry(2, 0, 0), "row 2 joins a node that was joined before"),
        (with_entry(1, 2, -1e-300), "row 1 has a height below zero"),
        (with_entry(2, 3, 3), "row 2 has a size that is not the sum of its children's"),
        (with_entry(0, 3, 1), "row 0 has a size that is not the sum of its children's"),
    ],
)
def test_a_matrix_that_is_no_tree_names_its_first_wrong_row(Z: Floats, words: str) -> None:
    with pytest.raises(ValueError, match=f"no valid tree: {words}"):
        Tree.from_linkage(Z)


def test_of_several_wrong_rows_the_first_is_named() -> None:
    Z = linkage(np.random.default_rng(0).random((30, 2)))
    Z[[7, 19], 2] = np.nan
    with pytest.raises(ValueError, match="row 7 holds"):
        Tree.from_linkage(Z)


@pytest.mark.parametrize("shape", [(3, 3), (3, 5), (4,), (2, 3, 4), ()])
def test_another_shape_is_named(shape: tuple[int, ...]) -> None:
    with pytest.raises(ValueError, match=r"A linkage matrix has four columns.*has shape"):
        Tree.from_linkage(np.ones(shape))


@pytest.mark.parametrize("Z", [[["a", "b", 1.0, 2]], "linkage", [[0, 1, None, {}]], object()])
def test_what_holds_no_numbers_is_no_linkage_matrix(Z: Any) -> None:
    with pytest.raises(TypeError, match="A linkage matrix holds numbers only"):
        Tree.from_linkage(Z)


def test_no_merge_is_a_tree_of_one_leaf() -> None:
    assert Tree.from_linkage(np.empty((0, 4))).n_leaves == 1


def test_four_columns_that_are_no_tree_may_be_rows_and_the_sentence_says_how() -> None:
    flowers = np.random.default_rng(0).random((150, 4))
    with pytest.raises(ValueError, match=r"four columns is read as a linkage matrix.*DataFrame"):
        ClusterState(flowers)
    assert ClusterState(pd.DataFrame(flowers)).tree.n_leaves == 150
    with pytest.raises(ValueError, match=r"names a child that is no node id.$"):
        ClusterState(flowers, table=pd.DataFrame(flowers))


# -- children_ handed in as data -------------------------------------------------------------


@pytest.mark.parametrize("method", SKLEARN_LINKAGES)
@pytest.mark.parametrize("n", [5, 9, 40, 392])
def test_the_children_of_a_model_are_known_as_such(n: int, method: str) -> None:
    X = np.random.default_rng(n).random((n, 3))
    children = sklearn_model(X, linkage=method, n_clusters=2).children_
    assert is_children_table(children) and is_children_table(children.astype(float))
    assert is_children_table(children.tolist())


@pytest.mark.parametrize("table", [np.asarray, pd.DataFrame])
def test_children_as_data_end_in_one_sentence(table: Any, cars_tree: Tree) -> None:
    with pytest.raises(ValueError, match=r"children_ table of a model.*pass the fitted model"):
        ClusterState(table(cars_tree.children_))


@pytest.mark.parametrize(
    "values",
    [
        np.arange(20).reshape(10, 2),
        np.arange(8).reshape(4, 2),
        np.arange(20).reshape(10, 2)[::-1],
        np.arange(20).reshape(2, 10).T,
        np.random.default_rng(0).permutation(40).reshape(20, 2),
        np.random.default_rng(0).integers(0, 40, (20, 2)),
        np.random.default_rng(0).random((20, 2)),
        np.arange(20).reshape(10, 2) + 1,
        np.zeros((5, 2)),
        [[0, 1]],
        [[0, 1, 2], [3, 4, 5]],
        [["a", "b"], ["c", "d"]],
        [],
        [1, 2, 3],
        np.full((4, 2), np.nan),
        [[0, None], [1, 2]],
    ],
)
def test_an_honest_table_is_no_children_table(values: Any) -> None:
    assert not is_children_table(values)


@few
@given(st.integers(10, 60), st.integers(0, 2**32 - 1))
def test_two_columns_of_ranks_are_no_children_table(n: int, seed: int) -> None:
    rng = np.random.default_rng(seed)
    assert not is_children_table(np.column_stack([rng.permutation(n), rng.permutation(n)]))
    assert not is_children_table(rng.permutation(2 * n).reshape(n, 2))


# -- linkage(children_) ----------------------------------------------------------------------


@pytest.mark.parametrize("linked_by", LINKAGES)
@pytest.mark.parametrize("fitted_by", SKLEARN_LINKAGES)
def test_a_linkage_of_children_is_refused_for_all_linkages(
    cars: Any, fitted_by: str, linked_by: str
) -> None:
    children = Tree.fit(cars.values, linkage=fitted_by).children_
    with pytest.raises(ValueError, match=r"computed from children_.*pass the fitted model"):
        Tree.from_linkage(linkage(children, linked_by))
    assert Tree.from_linkage(linkage(children, linked_by), check_children=False).n_leaves == 391


@pytest.mark.sampled(2)
@pytest.mark.parametrize("n", [100, 150, 400, 1500])
@pytest.mark.parametrize("fitted_by", SKLEARN_LINKAGES)
def test_the_lessons_mistake_is_noticed_on_other_tables(n: int, fitted_by: str) -> None:
    rng = np.random.default_rng(n)
    X = rng.normal(size=(n, 3)) + 5 * rng.integers(0, 4, (n, 1))
    children = Tree.fit(X, linkage=fitted_by).children_
    for linked_by in ("single", "ward", "centroid"):
        assert looks_like_linkage_of_children(linkage(children, linked_by))


@pytest.mark.parametrize("columns", [1, 2, 3, 5])
@pytest.mark.parametrize("n", [10, 20, 50, 100, 300])
def test_random_tables_of_floats_pass(n: int, columns: int) -> None:
    X = np.random.default_rng(n + columns).random((n, columns)) * 1000
    for method in LINKAGES:
        assert not looks_like_linkage_of_children(linkage(X, method))
        assert not looks_like_linkage_of_children(linkage(X.round(1), method))


@pytest.mark.parametrize("columns", [1, 2, 3])
@pytest.mark.parametrize("largest", [2, 10, 30, 100, 300, 640, 1000, 10_000])
def test_random_tables_of_whole_numbers_pass(largest: int, columns: int) -> None:
    """Two columns of pixels, say: their distances are roots of sums of two squares as well."""
    rng = np.random.default_rng(largest + columns)
    for n in (10, 20, 50, 100, 200):
        X = rng.integers(0, largest, (n, columns)).astype(float)
        for method in LINKAGES:
            assert not looks_like_linkage_of_children(linkage(X, method)), (n, method)


@pytest.mark.parametrize("names", [["weight", "displacement"], ["model_year", "cylinders"]])
def test_two_whole_columns_of_the_lesson_pass(cars: Any, names: list[str]) -> None:
    X = cars.table.iloc[cars.rows][names].to_numpy(dtype=float)
    for method in LINKAGES:
        assert Tree.from_linkage(linkage(X, method)).n_leaves == 392


def test_whole_heights_as_readers_make_them_up_pass() -> None:
    for heights in (np.arange(1, 60), np.sqrt(2 * np.arange(1.0, 60)), np.full(59, 5.0)):
        n = 60
        older = np.where(np.arange(59) == 0, 1, n + np.arange(59) - 1)
        newer = np.where(np.arange(59) == 0, 0, np.arange(59) + 1)
        Z = np.column_stack([newer, older, heights, np.arange(59) + 2.0])
        assert Tree.from_linkage(Z).n_leaves == 60


def test_heights_of_any_size_are_looked_at_without_overflow() -> None:
    Z = linkage(np.random.default_rng(0).random((40, 2)))
    for size in (1e-300, 1e-160, 1e154, 1e300):
        scaled = Z * [1, 1, size, 1]
        assert Tree.from_linkage(scaled).distances_[-1] == Z[-1, 2] * size


def test_ranks_pass_when_their_rows_are_given_as_well() -> None:
    """Each rank stands once in its column, as ids do: only the rows tell the two apart."""
    rng = np.random.default_rng(0)
    X = np.column_stack([rng.permutation(300), rng.permutation(300)])
    Z: NDArray[np.float64] = linkage(X.astype(float))
    assert ClusterState(Z, table=pd.DataFrame(X)).tree.n_leaves == 300


def test_a_linkage_of_children_is_refused_with_the_table_at_hand(cars: Any) -> None:
    complete = cars.table.iloc[cars.rows]
    Z = linkage(Tree.fit(cars.values).children_)
    with pytest.raises(ValueError, match="computed from children_"):
        ClusterState(Z, table=complete)
