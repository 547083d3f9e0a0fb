"""The cut: k, threshold, gap and the start, against scipy and a count by hand."""

from __future__ import annotations

import dataclasses
from fractions import Fraction

import numpy as np
import pandas as pd
import pytest
from cases import (
    Floats,
    around,
    chain,
    few,
    fitted_trees,
    leaves_by_hand,
    many,
    parts,
    parts_by_hand,
    sklearn_model,
    tables,
    tree_of,
    trees,
)
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray
from scipy.cluster.hierarchy import fcluster
from sklearn.cluster._agglomerative import _hc_cut

from hclust_widgets import ClusterState
from hclust_widgets.table.features import Features
from hclust_widgets.tree.cut import MAX_SUGGESTED, Cut, suggest_n_clusters
from hclust_widgets.tree.tree import Tree

# Of X handed to sklearn, where it happens to look like a matrix of distances.
pytestmark = pytest.mark.filterwarnings("ignore::scipy.cluster.hierarchy.ClusterWarning")

any_tree = st.one_of(trees(), fitted_trees())


@many
@given(any_tree)
def test_every_k_gives_exactly_k_clusters_and_they_are_the_first_merges(tree: Tree) -> None:
    for k in range(1, tree.n_leaves + 1):
        cut = Cut(tree, n_clusters=k)
        assert cut.n_clusters == k == len(cut.nodes)
        assert sorted(set(cut.labels_.tolist())) == list(range(k))
        assert parts(cut.labels_) == parts_by_hand(tree, k)


@many
@given(any_tree)
def test_nodes_and_sizes_are_in_the_order_of_the_labels(tree: Tree) -> None:
    leaves = leaves_by_hand(tree)
    for k in range(1, tree.n_leaves + 1, 3):
        cut = Cut(tree, n_clusters=k)
        for label, node in enumerate(cut.nodes.tolist()):
            assert np.flatnonzero(cut.labels_ == label).tolist() == sorted(leaves[node])
        assert np.array_equal(cut.sizes, np.bincount(cut.labels_))
        drawn = cut.labels_[tree.leaf_order]
        changes = np.flatnonzero(np.diff(drawn, prepend=-1))
        assert np.array_equal(cut.left_to_right, drawn[changes])


@many
@given(any_tree)
def test_a_threshold_makes_the_merges_strictly_below_it(tree: Tree) -> None:
    for t in around(tree.heights):
        cut = Cut(tree, distance_threshold=t)
        highest, made = 0.0, 0
        for height in tree.distances_.tolist():
            highest = max(highest, height)
            made += highest < t
        assert cut.n_clusters == tree.n_leaves - made
        assert cut.distance_threshold == t
        assert cut.has_threshold


@many
@given(any_tree)
def test_more_height_never_gives_more_clusters(tree: Tree) -> None:
    found = [Cut(tree, distance_threshold=t).n_clusters for t in around(tree.heights)]
    assert found == sorted(found, reverse=True)
    assert found[0] == tree.n_leaves and found[-1] == 1


@many
@given(any_tree)
def test_both_readings_of_a_cut_agree(tree: Tree) -> None:
    n = tree.n_leaves
    reached = {Cut(tree, distance_threshold=t).n_clusters for t in around(tree.heights)}
    for k in range(1, n + 1):
        cut = Cut(tree, n_clusters=k)
        again = Cut(tree, distance_threshold=cut.distance_threshold)
        assert cut.has_threshold == (k in reached)
        if cut.has_threshold:
            assert again.n_clusters == k
            assert (again.lower, again.upper) == (cut.lower, cut.upper)
            assert cut.distance_threshold <= cut.upper
            assert cut.lower < cut.distance_threshold or cut.upper == 0
        else:
            assert cut.lower == cut.upper == cut.distance_threshold
            assert again.n_clusters > k


@pytest.mark.slow
@many
@given(any_tree)
def test_the_gap_ends_where_the_clusters_change(tree: Tree) -> None:
    for t in around(tree.heights):
        cut = Cut(tree, distance_threshold=t)
        assert cut.lower <= t <= cut.upper
        if cut.upper < np.inf:
            assert Cut(tree, distance_threshold=cut.upper).n_clusters == cut.n_clusters
            above = np.nextafter(cut.upper, np.inf)
            assert Cut(tree, distance_threshold=above).n_clusters < cut.n_clusters
        if cut.n_clusters < tree.n_leaves:
            assert Cut(tree, distance_threshold=cut.lower).n_clusters > cut.n_clusters
        else:
            assert cut.lower == 0


@many
@given(any_tree)
def test_the_threshold_of_a_k_is_the_middle_of_its_gap(tree: Tree) -> None:
    for k in range(2, tree.n_leaves + 1):
        cut = Cut(tree, n_clusters=k)
        middle = (Fraction(cut.lower) + Fraction(cut.upper)) / 2
        beside = {np.nextafter(cut.distance_threshold, end) for end in (0.0, np.inf)}
        off = abs(Fraction(cut.distance_threshold) - middle)
        assert all(off <= abs(Fraction(float(t)) - middle) for t in beside if np.isfinite(t)) or (
            off <= Fraction(float(np.spacing(cut.distance_threshold)))
        )


@many
@given(any_tree)
def test_one_more_cluster_splits_one_and_leaves_the_rest(tree: Tree) -> None:
    for k in range(1, tree.n_leaves):
        now, then = (set(Cut(tree, n_clusters=c).nodes.tolist()) for c in (k, k + 1))
        (gone,) = now - then
        assert then - now == set(tree.children_[gone - tree.n_leaves].tolist())
        assert gone == 2 * tree.n_leaves - 1 - k


@few
@given(st.sampled_from(["centroid", "median"]), tables(least=3))
def test_inversions_are_cut_by_the_highest_merge_so_far(linkage: str, X: Floats) -> None:
    tree = Tree.fit(X, linkage=linkage)
    assert np.array_equal(tree.heights, [tree.distances_[: i + 1].max() for i in range(len(X) - 1)])
    assert tree.is_monotone == bool((np.diff(tree.distances_) >= 0).all())
    for t in tree.distances_.tolist():
        k = Cut(tree, distance_threshold=t).n_clusters
        assert parts(Cut(tree, distance_threshold=t).labels_) == parts_by_hand(tree, k)


def test_a_merge_below_an_earlier_one_waits_for_it() -> None:
    tree = tree_of([(0, 1), (4, 2), (5, 3)], [2.0, 1.5, 3.0])
    assert not tree.is_monotone
    assert tree.heights.tolist() == [2.0, 2.0, 3.0]
    assert Cut(tree, distance_threshold=1.8).n_clusters == 4
    assert Cut(tree, distance_threshold=2.0).n_clusters == 4
    assert Cut(tree, distance_threshold=2.1).n_clusters == 2
    assert not Cut(tree, n_clusters=3).has_threshold


def test_equal_heights_still_give_exactly_k_clusters() -> None:
    square = np.array([[0.0, 0], [0, 1], [1, 0], [1, 1]])
    tree = Tree.fit(square, linkage="single")
    assert tree.heights.tolist() == [1.0, 1.0, 1.0]
    for k in (1, 2, 3, 4):
        assert len(set(Cut(tree, n_clusters=k).labels_.tolist())) == k
    assert [Cut(tree, n_clusters=k).has_threshold for k in (1, 2, 3, 4)] == [
        True,
        False,
        False,
        True,
    ]
    assert len(set(fcluster(tree.linkage_matrix, 2, "maxclust"))) == 1  # what scipy makes of it


def test_a_cut_at_a_height_leaves_that_merge_undone() -> None:
    tree = chain([1.0, 2.0, 3.0])
    assert Cut(tree, distance_threshold=2.0).n_clusters == 3
    assert Cut(tree, distance_threshold=np.nextafter(2.0, 3)).n_clusters == 2


def test_zero_heights_cut_at_zero_leave_every_row_alone() -> None:
    tree = chain([0.0, 0.0, 0.0])
    apart = Cut(tree, n_clusters=4)
    assert (
        apart.has_threshold
        and apart.distance_threshold == 0
        and (apart.lower, apart.upper) == (0, 0)
    )
    assert Cut(tree, distance_threshold=0).n_clusters == 4
    assert Cut(tree, distance_threshold=5e-324).n_clusters == 1
    assert [Cut(tree, n_clusters=k).has_threshold for k in (1, 2, 3)] == [True, False, False]
    assert Cut(tree, n_clusters=1).distance_threshold == 1.0


@pytest.mark.parametrize("height", [5e-324, 1.5e-323, 1e-310, 1e-9, 1.0, 1e308, 1.7e308])
def test_one_cluster_is_cut_above_the_root_whatever_its_height(height: float) -> None:
    tree = chain([height])
    cut = Cut(tree, n_clusters=1)
    assert cut.distance_threshold > height and cut.upper == np.inf
    assert Cut(tree, distance_threshold=cut.distance_threshold).n_clusters == 1


def test_one_leaf_is_one_cluster() -> None:
    cut = Cut(Tree(np.empty((0, 4))), n_clusters=1)
    assert cut.labels_.tolist() == [0] and cut.nodes.tolist() == [0] and cut.sizes.tolist() == [1]
    assert (cut.lower, cut.upper, cut.has_threshold) == (0.0, np.inf, True)
    assert Cut(cut.tree, distance_threshold=0).n_clusters == 1


def test_two_leaves_are_two_clusters_up_to_their_height() -> None:
    tree = chain([2.5])
    assert Cut(tree, distance_threshold=2.5).labels_.tolist() == [1, 0]
    assert sklearn_model([[0.0], [2.5]], n_clusters=2).labels_.tolist() == [1, 0]
    assert Cut(tree, distance_threshold=2.6).labels_.tolist() == [0, 0]


def test_neighboring_floats_have_a_cut_between_them() -> None:
    tree = chain([1.0, np.nextafter(1.0, 2)])
    cut = Cut(tree, n_clusters=2)
    assert cut.has_threshold and cut.distance_threshold == cut.upper
    assert Cut(tree, distance_threshold=cut.distance_threshold).n_clusters == 2


def test_labels_cannot_be_written_to(cars_tree: Tree) -> None:
    with pytest.raises(ValueError, match="read-only"):
        Cut(cars_tree, n_clusters=3).labels_[0] = 9


def test_drawing_in_another_order_keeps_cut_and_labels(cars: Features, cars_tree: Tree) -> None:
    cut = Cut(cars_tree, distance_threshold=2.0)
    flipped = cars_tree.ordered(np.arange(391) % 2 == 0)
    other = cut.with_tree(flipped)
    assert other.tree is flipped and other.distance_threshold == 2.0
    assert np.array_equal(other.labels_, cut.labels_) and np.array_equal(other.nodes, cut.nodes)
    assert not np.array_equal(other.left_to_right, cut.left_to_right)
    with pytest.raises(ValueError, match="another tree"):
        cut.with_tree(Tree.fit(cars.values))


# -- what is refused -------------------------------------------------------------------------


@pytest.mark.parametrize("value", [0, -1, 4, 10**9])
def test_a_k_out_of_range_is_refused_with_the_range(value: int) -> None:
    with pytest.raises(ValueError, match=rf"n_clusters={value} is out of range.* 1 to 3 clusters"):
        Cut(chain([1.0, 2.0]), n_clusters=value)


@pytest.mark.parametrize("value", [2.0, "2", True, np.array([2])])
def test_a_k_that_is_no_whole_number_is_refused(value: object) -> None:
    with pytest.raises(TypeError, match="n_clusters must be a whole number"):
        Cut(chain([1.0, 2.0]), n_clusters=value)  # type: ignore[arg-type]


@pytest.mark.parametrize("value", [-1e-300, -1, float("nan")])
def test_a_threshold_out_of_range_is_refused(value: float) -> None:
    with pytest.raises(ValueError, match=r"distance_threshold=.* it starts at 0"):
        Cut(chain([1.0, 2.0]), distance_threshold=value)


@pytest.mark.parametrize("value", ["2", True, 1j, [2.0]])
def test_a_threshold_that_is_no_number_is_refused(value: object) -> None:
    with pytest.raises(TypeError, match="distance_threshold must be a number"):
        Cut(chain([1.0, 2.0]), distance_threshold=value)  # type: ignore[arg-type]


def test_exactly_one_of_k_and_threshold_is_wanted() -> None:
    tree = chain([1.0])
    with pytest.raises(TypeError, match="either n_clusters or distance_threshold"):
        Cut(tree)
    with pytest.raises(TypeError, match="either n_clusters or distance_threshold"):
        Cut(tree, n_clusters=1, distance_threshold=1.0)


def test_numbers_of_numpy_are_numbers() -> None:
    tree = chain([1.0, 2.0])
    assert Cut(tree, n_clusters=np.int16(2)).n_clusters == 2  # type: ignore[arg-type]
    assert Cut(tree, distance_threshold=np.float32(1.5)).n_clusters == 2  # type: ignore[arg-type]
    assert Cut(tree, distance_threshold=float("inf")).n_clusters == 1


# -- where to start --------------------------------------------------------------------------


def suggested_by_hand(tree: Tree) -> int:
    n, heights = tree.n_leaves, [Fraction(h) for h in tree.heights.tolist()]
    if n < 2 or heights[-1] == 0:
        return 1
    best, found = Fraction(-1), 2
    kinds = 1 + sum(height > 0 for height in heights)
    most = next(k for k in range(kinds + 1) if k * k >= kinds)
    for k in range(2, min(kinds - 1, most, MAX_SUGGESTED) + 1):
        lower, upper = heights[n - k - 1], heights[n - k]
        ratio = upper / lower
        if float_ratio(ratio) > float_ratio(best):
            best, found = ratio, k
    return found


def float_ratio(ratio: Fraction) -> float:
    try:
        return float(ratio)
    except OverflowError:
        return float("inf")


@many
@given(any_tree)
def test_the_start_is_the_largest_relative_gap(tree: Tree) -> None:
    assert suggest_n_clusters(tree) == suggested_by_hand(tree)


@pytest.mark.parametrize(
    ("heights", "k"),
    [
        ([], 1),
        ([0.0], 1),
        ([1.0], 2),
        ([0.0, 0.0, 0.0], 1),
        ([0.0, 0.0, 1.0, 1.1], 2),
        ([0.0, 0.0, 0.0, 1.0], 2),
        ([0.0] * 13 + [1.0, 1.2, 3.0], 2),
        ([0.0] * 13 + [1.0, 3.0, 3.2], 2),  # as [1.0, 3.0, 3.2]
        ([0.0] * 13 + [1.0, 1.1, 3.0, 3.2], 3),
        ([1.0, 1.0, 5.0], 2),
        ([1.0, 1.0, 5.0, 6.0], 3),
        ([1.0, 5.0, 6.0], 2),
        ([1.0, 2.0, 4.0], 2),
        ([1.0, 1.0, 1.0], 2),
        ([5e-324, 5e-324, 1e300, 1e300], 3),
    ],
)
def test_where_a_state_starts(heights: list[float], k: int) -> None:
    assert suggest_n_clusters(chain(heights) if heights else Tree(np.empty((0, 4)))) == k


def test_few_rows_are_not_suggested_to_be_clusters_of_their_own() -> None:
    """The gap above the very first merge is the largest here."""
    for n, most in ((5, 3), (7, 3), (8, 3), (9, 3), (10, 4), (16, 4), (40, 7)):
        heights = [1e-6, *np.linspace(1, 1.5, n - 2).tolist()]
        assert suggest_n_clusters(chain(heights)) <= most
        heights = [*np.linspace(0.1, 0.11, n - most).tolist(), *[1.0] * (most - 1)]
        assert suggest_n_clusters(chain(heights)) == most


def test_each_kind_of_row_a_cluster_is_not_suggested() -> None:
    kinds = pd.DataFrame([(c, s, a) for c in range(3) for s in range(2) for a in range(2)])
    table = pd.concat([kinds] * 20, ignore_index=True).add_prefix("x")
    for linkage in ("ward", "average", "single"):
        state = ClusterState(table, linkage=linkage)
        assert 2 <= state.n_clusters <= 4
        assert state.clustering.cut.lower > 0


def test_rows_of_few_kinds_start_as_a_table_of_these_kinds_would() -> None:
    rng = np.random.default_rng(0)
    for kinds, most in ((8, 3), (12, 4), (16, 4), (20, 5)):
        of_each = pd.DataFrame(rng.normal(size=(kinds, 3)), columns=list("abc"))
        often = of_each.loc[np.repeat(np.arange(kinds), 30)].reset_index(drop=True)
        for linkage in ("average", "complete", "single"):  # do not depend on how many are equal
            start = ClusterState(of_each, linkage=linkage).n_clusters
            assert ClusterState(often, linkage=linkage).n_clusters == start <= most
    two = ClusterState(pd.DataFrame({"x": [0, 1] * 30}))
    assert two.n_clusters == 2


def test_more_than_20_clusters_are_never_suggested() -> None:
    heights = np.concatenate([np.full(500, 1e-6), np.linspace(1, 1.5, 29)])
    assert suggest_n_clusters(chain(heights.tolist())) <= MAX_SUGGESTED


def test_a_repr_tells_clusters_and_height() -> None:
    assert repr(Cut(chain([1.0, 2.0]), distance_threshold=1.5)) == "Cut(2 clusters at 1.5)"


def test_labels_are_numbered_anew_by_the_order_of_sklearns_heap() -> None:
    """Not by size, not from left to right: 0 is what the heap has on top, the node made last."""
    tree = tree_of([(0, 1), (2, 3), (4, 5), (6, 7), (9, 8)], [1.0, 2.0, 3.0, 4.0, 5.0])
    labels: NDArray[np.intp] = Cut(tree, n_clusters=3).labels_
    assert np.array_equal(labels, _hc_cut(3, tree.children_, 6))
    assert Cut(tree, n_clusters=3).nodes.tolist() != sorted(Cut(tree, n_clusters=3).nodes.tolist())


def test_a_cut_cannot_be_changed(cars_tree: Tree) -> None:
    cut = Cut(cars_tree, n_clusters=4)
    for name in ("tree", "n_clusters", "distance_threshold", "lower", "upper", "has_threshold"):
        with pytest.raises(dataclasses.FrozenInstanceError):
            setattr(cut, name, getattr(cut, name))
    for name in ("nodes", "sizes", "labels_", "left_to_right"):
        assert not getattr(cut, name).flags.writeable, name


def test_a_cut_keeps_its_threshold_where_it_leads_to_the_same_clusters(cars_tree: Tree) -> None:
    cut = Cut(cars_tree, distance_threshold=6.0)
    flipped = cars_tree.ordered(np.ones(391, dtype=bool))
    assert cut.with_tree(flipped).distance_threshold == 6.0
    again = Cut.from_readings(cars_tree, n_clusters=4, distance_threshold=6.0)
    assert (again.n_clusters, again.distance_threshold) == (4, 6.0)
    other = Cut.from_readings(cars_tree, n_clusters=5, distance_threshold=6.0)
    assert other.distance_threshold == Cut(cars_tree, n_clusters=5).distance_threshold
    with pytest.raises(ValueError, match="out of range"):
        Cut.from_readings(cars_tree, n_clusters=393, distance_threshold=6.0)
