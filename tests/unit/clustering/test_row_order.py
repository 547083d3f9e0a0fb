"""Rows sorted by tracks: keys, ties, missing values; what is refused."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from hclust_widgets import ClusterState
from hclust_widgets.clustering.heatmap.row_order import check_sort_by, sort_tracks, sorted_rows
from hclust_widgets.plotting.base.track_colors import read_sources


def table(n: int = 40) -> pd.DataFrame:
    rng = np.random.default_rng(2)
    found = pd.DataFrame(rng.normal(size=(n, 3)), columns=list("abc"))
    found["stage"] = rng.choice(["I", "II", None], n)
    found["size"] = pd.Categorical(rng.choice(list("SML"), n), ["S", "M", "L"], ordered=True)
    found["age"] = np.where(rng.random(n) < 0.2, np.nan, rng.integers(20, 25, n))
    found["seen"] = pd.to_datetime("2020-01-01") + pd.to_timedelta(rng.integers(0, 9, n), "D")
    found["yes"] = rng.random(n) < 0.5
    return found


@pytest.fixture(scope="module")
def state() -> ClusterState:
    return ClusterState(table(), columns=list("abc"), n_clusters=3)


def order(state, keys, *, row_cluster=True, **given):
    now = state.clustering
    by = sort_tracks(now, check_sort_by(keys), read_sources(**given), strict=True)
    return sorted_rows(now, by, row_cluster=row_cluster)


@pytest.mark.parametrize("keys", [
    ["stage"], ["size", "age"], [("age", "descending"), "stage"], ["seen", ("yes", "descending")],
    ["yes", "size", ("a", "descending")],
])  # fmt: skip
@pytest.mark.parametrize("row_cluster", [True, False])
def test_the_order_is_that_of_pandas(state, keys, row_cluster):
    start = state.tree.leaf_order if row_cluster else np.arange(40)
    names = [key if isinstance(key, str) else key[0] for key in keys]
    rises = [isinstance(key, str) for key in keys]
    rows = state.features.table.iloc[start]
    for name, up in reversed(list(zip(names, rises, strict=True))):
        rows = rows.sort_values(name, ascending=up, kind="stable", na_position="last")
    assert order(state, keys, row_cluster=row_cluster).tolist() == rows.index.tolist()


def test_without_keys_nothing_is_sorted_and_one_name_is_enough(state):
    assert sorted_rows(state.clustering, ()) is None
    assert check_sort_by(None) == () and check_sort_by([]) == ()
    assert check_sort_by("age") == ("age",)
    assert check_sort_by([["age", "ascending"]]) == ("age",)
    assert check_sort_by([["age", "descending"]]) == (("age", "descending"),)


def test_rows_are_sorted_by_what_was_handed_in_and_only_those_that_are_shown():
    data = table()
    data.loc[3, "a"] = np.nan
    state = ClusterState(data, columns=list("abc"), n_clusters=3)
    dose = pd.Series(np.arange(40.0)[::-1], index=data.index, name="dose")
    assert order(state, ["dose"], annotations=[dose]).tolist() == list(range(39))[::-1]


@pytest.mark.parametrize(
    ("value", "error", "part"),
    [
        (["aeg"], ValueError, "There is no 'aeg' to sort rows by. Did you mean 'age'?"),
        (["age", "age"], ValueError, "sort_by names 'age' twice"),
        ([("age", "down")], ValueError, "use 'ascending' or 'descending'"),
        (7, TypeError, "sort_by must be a list of names"),
        ([("age",)], TypeError, "sort_by must be a list of names"),
        ([7], TypeError, "sort_by must be a list of names"),
    ],
)
def test_what_is_refused_is_told_in_one_sentence(state, value, error, part):
    with pytest.raises(error) as found:
        state.figure("clustermap", sort_by=value)
    assert part in str(found.value) and "\n" not in str(found.value)


def test_what_holds_nothing_to_sort_by_and_groups_are_refused():
    data = table().assign(lists=[[1, 2]] * 40)
    state = ClusterState(data, columns=list("abc"))
    with pytest.raises(ValueError, match="cannot be sorted by 'lists'"):
        state.figure("clustermap", sort_by=["lists"])
    groups = ClusterState(data, columns=list("abc"), max_leaves=10)
    with pytest.raises(ValueError, match="Rows sorted by a column are not computed"):
        groups.figure("clustermap", sort_by=["age"])
