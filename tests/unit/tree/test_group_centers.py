"""Groups found among some rows, to which any others can be put."""

import numpy as np
import pytest

from hclust_widgets.tree.groups.centers import find_centers, nearest
from hclust_widgets.tree.groups.row_groups import group_rows


def rows(n=3000, p=4, seed=0):
    rng = np.random.default_rng(seed)
    return (rng.normal(size=(8, p)) * 5)[rng.integers(0, 8, n)] + rng.normal(size=(n, p))


@pytest.mark.parametrize("most", [2, 20, 200])
def test_groups_of_all_rows_are_those_of_group_rows(most):
    X = rows()
    centers, group, middle = find_centers(X, most)
    known, stands = group_rows(X, most)
    assert np.array_equal(group, known)
    assert np.array_equal(middle, stands)
    assert np.array_equal(centers.assign(X), group)


def test_a_row_gets_its_group_whatever_rows_are_beside_it():
    X, others = rows(), rows(5000, seed=1)
    centers, _, _ = find_centers(X, 100)
    whole = centers.assign(others)
    for size in (1, 7, 2049):
        parts = [centers.assign(others[at : at + size]) for at in range(0, 2100, size)]
        assert np.array_equal(np.concatenate(parts)[:2100], whole[:2100])
    assert np.array_equal(centers.assign(np.asfortranarray(others)), whole)


def test_every_different_row_is_a_group_where_there_are_few():
    X = np.random.default_rng(0).integers(0, 3, (500, 3)).astype(float)
    centers, group, middle = find_centers(X, 60)
    assert centers.n_groups == len(np.unique(X, axis=0)) == 27
    assert np.array_equal(X[middle][group], X)


def test_groups_without_a_row_are_left_out():
    X = np.vstack([np.zeros((50, 2)), np.ones((50, 2)), [[9.0, 9.0]]])
    centers, group, _ = find_centers(X, 10)
    assert centers.n_groups == 3
    assert np.bincount(group).tolist() == [50, 50, 1]


def test_of_equally_near_centers_the_first_counts():
    assert nearest(np.array([[1.0]]), np.array([[5.0], [0.0], [2.0]])).tolist() == [1]
