"""Trees as R's hclust keeps them.

R itself is not asked: its documented conventions (?hclust) are written down here once more, as
plainly as can be, and the results held against them and against scipy.
"""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from scipy.cluster.hierarchy import dendrogram, fcluster, is_valid_linkage, linkage

from hclust_widgets import ClusterState
from hclust_widgets.tree.linkage.distances import LINKAGES


def members(merge):
    """Observations that each step joins, counted from 1."""
    made = []
    for row in np.asarray(merge).tolist():
        made.append(set().union(*({-x} if x < 0 else made[x - 1] for x in row)))
    return made


def order_by_rows(merge):
    """The order that R gives: every row's first part stands left of its second."""
    left, order = [len(merge)], []
    while left:
        x = left.pop()
        if x < 0:
            order.append(-x)
        else:
            left += [int(merge[x - 1][1]), int(merge[x - 1][0])]
    return order


def has_no_crossing(merge, order):
    place = {x: i for i, x in enumerate(np.asarray(order).tolist())}
    spans = [sorted(place[x] for x in group) for group in members(merge)]
    return all(span[-1] - span[0] == len(span) - 1 for span in spans)


def is_in_rs_order(row):
    """`Singletons stand before clusters, of two alike the smaller number comes first.`"""
    a, b = row
    return (a < 0 and b < 0 and a > b) or (a < 0 < b) or (0 < a < b)


def test_four_points_by_hand():
    # hclust(dist(c(1, 2, 4, 8)), "complete"), by hand: 1 and 2 join at 1, 4 joins them at 3, 8 at 7
    state = ClusterState(pd.DataFrame({"v": [1, 2, 4, 8.0]}), linkage="complete", scaling="none")
    given = state.to_hclust()
    assert given["merge"].tolist() == [[-1, -2], [-3, 1], [-4, 2]]
    assert given["height"].tolist() == [1, 3, 7]
    assert given["order"].tolist() == [4, 3, 1, 2]
    assert given["labels"] == ["0", "1", "2", "3"]
    assert (given["method"], given["dist_method"]) == ("complete", "euclidean")


@pytest.mark.parametrize("how", LINKAGES)
def test_the_cars_as_r_has_it(cars, how):
    state = ClusterState(cars, linkage=how)
    given = state.to_hclust()
    merge, order = given["merge"], given["order"]
    assert merge.shape == (391, 2) and merge.dtype == np.int64
    assert all(is_in_rs_order(row) for row in merge.tolist())
    assert sorted(order.tolist()) == list(range(1, 393)) and has_no_crossing(merge, order)
    assert given["height"].tolist() == state.distances_.tolist()
    tree = state.tree
    for i, group in enumerate(members(merge)):
        assert group == set((tree.leaves(tree.n_leaves + i) + 1).tolist())
    if how != "single":  # whose halves stand as scikit-learn has them
        assert order.tolist() == order_by_rows(merge)
    assert len(set(given["labels"])) == 392


def test_words_are_rs_own(cars):
    state = ClusterState(cars)
    words = []
    for how, metric in (("ward", "euclidean"), ("weighted", "cityblock"), ("average", "cosine")):
        state.update(linkage=how, metric=metric)
        given = state.to_hclust()
        words.append((given["method"], given["dist_method"]))
        assert ClusterState.from_hclust(**given).linkage == how
    assert words == [("ward.D2", "euclidean"), ("mcquitty", "manhattan"), ("average", "cosine")]
    state = ClusterState.from_hclust([[-1, -2]], [1], method="ward.D", dist_method="binary")
    assert state.linkage is None and state.metric is None


@pytest.mark.sampled(7)
@pytest.mark.parametrize("how", LINKAGES)
@pytest.mark.parametrize("optimal", [False, True])
def test_there_and_back(cars, how, optimal):
    state = ClusterState(cars, linkage=how, n_clusters=6, optimal_ordering=optimal)
    given = state.to_hclust()
    for table in (None, cars):
        back = ClusterState.from_hclust(**given, table=table, n_clusters=6)
        assert back.distances_.tolist() == state.distances_.tolist()
        assert back.tree.leaf_order.tolist() == state.tree.leaf_order.tolist()
        again = back.to_hclust()
        assert np.array_equal(again["merge"], given["merge"])
        assert np.array_equal(again["order"], given["order"])
        assert again["labels"] == given["labels"]
        ours = state.labels_.dropna()
        pairs = set(zip(ours, back.labels_.dropna(), strict=True))
        assert len(pairs) == 6


def test_labels_find_rows_and_without_them_observations_are_rows(refusal):
    table = pd.DataFrame({"v": [5.0, 1.0, 1.5]}, index=["c", "a", "b"])
    merge, height = [[-1, -2], [-3, 1]], [0.5, 4]
    named = ClusterState.from_hclust(merge, height, labels=["a", "b", "c"], table=table)
    assert named.tree.leaves(3).tolist() == [1, 2]
    plain = ClusterState.from_hclust(merge, height, table=table)
    assert plain.tree.leaves(3).tolist() == [0, 1]
    assert "'x' is no row" in refusal(
        ClusterState.from_hclust, merge, height, labels=["a", "b", "x"], table=table
    )
    # R's own row names of an unnamed table count from 1: they name no row of a pandas table
    assert "'3' is no row" in refusal(
        ClusterState.from_hclust, merge, height, labels=[1, 2, 3],
        table=table.reset_index(drop=True),
    )  # fmt: skip


def test_the_order_turns_branches_and_changes_no_merge():
    merge, height = [[-1, -2], [-3, -4], [1, 2]], [1, 2, 3]
    plain = ClusterState.from_hclust(merge, height)
    assert plain.to_hclust()["order"].tolist() == [1, 2, 3, 4]
    turned = ClusterState.from_hclust(merge, height, [4, 3, 1, 2], list("abcd"))
    assert turned.to_hclust()["order"].tolist() == [4, 3, 1, 2]
    assert turned.to_hclust()["merge"].tolist() == merge
    assert turned.clustering.row_names()[turned.tree.leaf_order].tolist() == list("dcab")


GOOD = {"merge": [[-1, -2], [-3, 1]], "height": [1, 2], "order": [3, 1, 2], "labels": list("abc")}


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"merge": [[-1, -2], [-3, 0]]}, "Row 2 of merge holds a 0"),
        ({"merge": [[-1, -2], [-4, 1]]}, "Row 2 of merge names an observation beyond 3"),
        ({"merge": [[-1, 2], [-3, 1]]}, "Row 1 of merge joins what a later row makes"),
        ({"merge": [[-1, -2], [-1, 1]]}, "Row 2 of merge joins -1, which was joined before"),
        ({"merge": [[-1, -2], [-3, 1.5]]}, "merge holds whole numbers"),
        ({"merge": [[-1, -2], [-3, np.nan]]}, "merge holds whole numbers"),
        ({"merge": [["a", "b"]]}, "merge holds whole numbers"),
        ({"merge": [[-1, -1e300], [-3, 1]]}, "far too large"),
        ({"merge": [-1, -2]}, "two columns"),
        ({"height": [1]}, "height has 2 numbers and not 1"),
        ({"height": [1, np.inf]}, "height 2 is inf"),
        ({"height": [-1, 2]}, "height 1 is -1"),
        ({"height": ["x", 2]}, "height holds numbers"),
        ({"order": [1, 3, 2]}, "what row 1 of merge joins does not stand side by side"),
        ({"order": [0, 1, 2]}, "each number from 1 to 3 once"),
        ({"order": [1, 2]}, "each number from 1 to 3 once"),
        ({"order": ["x", "y", "z"]}, "order holds whole numbers only, each from 1 to 3 once"),
        ({"labels": ["a"]}, "There is 1 label for 3 observations"),
        ({"labels": ["a", "b"]}, "There are 2 labels for 3 observations"),
        ({"labels": ["a", "b", "\ud800"]}, "Label 3, '\\ud800', holds half of a character"),
        ({"labls": []}, "labls"),
    ],
)
def test_what_is_no_hclust_is_refused(changed, said, refusal):
    ClusterState.from_hclust(**GOOD)
    assert said in refusal(ClusterState.from_hclust, **{**GOOD, **changed})


def test_one_observation():
    given = ClusterState(np.empty((0, 4))).to_hclust()
    assert given["merge"].shape == (0, 2) and given["order"].tolist() == [1]
    assert ClusterState.from_hclust(**given).n_clusters == 1


@pytest.mark.parametrize("how", LINKAGES)
def test_scipys_linkage_matrix_goes_in_and_out(how):
    X = np.random.default_rng(3).normal(size=(40, 3))
    Z = linkage(X, how)
    state = ClusterState(Z, n_clusters=5)
    assert np.array_equal(state.linkage_matrix, Z) and is_valid_linkage(state.linkage_matrix)
    drawn = dendrogram(state.linkage_matrix, no_plot=True)
    assert drawn["leaves"] == state.tree.leaf_order.tolist()
    if state.tree.is_monotone:
        theirs = fcluster(Z, state.distance_threshold, "distance")
        assert len(set(zip(theirs, state.labels_, strict=True))) == 5
    again = ClusterState(state.linkage_matrix, n_clusters=5)
    assert again.labels_.equals(state.labels_)
