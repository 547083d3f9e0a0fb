"""Clusters of another tree take over the colors of those with which they share most rows."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from scipy.optimize import linear_sum_assignment

from hclust_widgets.common.constants import COLORS
from hclust_widgets.tree.naming.take_over import max_assignment, take_over


def taken(before: str, after: str, colors: list[int]) -> list[int]:
    """Take over between groupings, written as a label for each row; a dot is no cluster."""
    old, new = (np.array([int(c) if c != "." else -1 for c in one]) for one in (before, after))
    return take_over(old, new, np.array(colors)).colors.tolist()


def test_identical_groupings_keep_all_colors_whatever_their_numbers() -> None:
    assert taken("001122", "220011", [7, 3, 5]) == [3, 5, 7]


def test_the_larger_part_keeps_the_color_and_the_smaller_one_gets_a_new_one() -> None:
    assert taken("0000011", "0011122", [4, 2]) == [0, 4, 2]


def test_of_united_clusters_the_one_with_most_rows_passes_its_color_on() -> None:
    assert taken("0011122", "0000011", [4, 2, 9]) == [2, 9]


def test_a_majority_counts_more_than_the_sum_of_shared_rows() -> None:
    # 6 of 10 rows go to cluster 0: assigned otherwise, 4 + 5 rows would be shared.
    assert taken("0000000000" + "11111", "0000001111" + "00000", [0, 1])[0] == 0


def test_without_majorities_the_sum_of_shared_rows_is_largest() -> None:
    # Cluster 1 is the only way for the first old one, if the second is to share 3 rows as well.
    assert taken("000000" + "111111", "000111" + "000223", [5, 6])[:2] == [6, 5]


def test_ties_go_to_the_larger_cluster_then_to_the_earlier_row() -> None:
    # Both new clusters have half of the old one; the second has another row besides.
    assert taken("0011.", "00110", [3, 1])[0] == 3
    assert taken("0000.", "00111", [3]) == [0, 3]
    assert taken("0000", "1100", [3]) == [0, 3]


def test_new_colors_are_not_those_of_clusters_that_were_shown() -> None:
    # Cluster 1 has vanished; its color is not given to rows that were not in it.
    assert taken("0011..", "00..11", [0, 1]) == [0, 2]
    every = "".join(map(str, range(10)))
    assert taken(every + ".", "0" + "." * 9 + "1", list(range(10))) == [0, 1]


def test_rows_that_were_left_out_count_as_lost() -> None:
    assert taken("0000", "00..", [6])[0] == 6  # assigned, though no majority stayed


def test_nothing_shared_means_nothing_taken_over() -> None:
    found = take_over(np.array([0, 0, -1, -1]), np.array([-1, -1, 0, 0]), np.array([0]))
    assert found.origins.tolist() == [-1] and found.colors.tolist() == [1]
    assert not found.moves_numbers


def test_moved_numbers_are_noticed() -> None:
    assert take_over(np.array([0, 1]), np.array([1, 0]), np.array([0, 1])).moves_numbers
    assert not take_over(np.array([0, 1]), np.array([0, 1]), np.array([4, 1])).moves_numbers


@given(
    arrays(
        float,
        st.tuples(st.integers(1, 8), st.integers(1, 8)),
        elements=st.integers(0, 9).map(float),
    )
)
def test_the_assignment_is_the_best_one(weights: np.ndarray) -> None:
    rows, cols = linear_sum_assignment(weights, maximize=True)
    found = max_assignment(weights)
    assert sum(weights[i, j] for i, j in found) == weights[rows, cols].sum()
    assert len({i for i, _ in found}) == len({j for _, j in found}) == len(found)
    assert all(weights[i, j] > 0 for i, j in found)


@given(st.lists(st.tuples(st.integers(0, 12), st.integers(0, 12)), min_size=1, max_size=60))
def test_colors_are_always_different(pairs: list[tuple[int, int]]) -> None:
    old, new = (np.unique(one, return_inverse=True)[1] for one in zip(*pairs, strict=True))
    colors = take_over(old, new, np.arange(old.max() + 1)).colors
    assert len(set(colors.tolist())) == new.max() + 1
    assert colors.max() < max(len(COLORS), old.max() + new.max() + 2)
