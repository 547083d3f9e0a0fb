"""Single rows are found by their names where the leaves are groups of rows."""

import numpy as np
import pandas as pd
from hypothesis import given
from hypothesis import strategies as st

from hclust_widgets import ClusterState
from hclust_widgets.clustering.groups.row_search import RowSearch

NAMES = ["Opel", "opel manta", "ford", "a opel", "İx opel", "two\nlines", "Opel"]


def named(search: RowSearch, text: str, limit: int = 8) -> list[str]:
    return [row.name for row in search.find(text, limit)[0]]


def test_rows_of_this_name_come_first_then_those_that_begin_so() -> None:
    search = RowSearch(NAMES, np.arange(len(NAMES)))
    assert named(search, " OPEL ") == ["Opel", "Opel", "opel manta", "a opel", "İx opel"]
    assert [row.leaf for row in search.find("opel", 8)[0]] == [0, 6, 1, 3, 4]
    assert named(search, "two\nlines") == ["two\nlines"]
    assert named(search, "") == named(search, "saab") == []


def test_more_than_the_limit_are_told() -> None:
    search = RowSearch(NAMES, np.zeros(len(NAMES), dtype=int))
    assert search.find("opel", 5)[1] is False
    found, more = search.find("opel", 2)
    assert ([row.name for row in found], more) == (["Opel", "Opel"], True)


@given(st.lists(st.text("abAB ", max_size=4), min_size=1), st.text("abA", min_size=1, max_size=3))
def test_it_finds_what_a_plain_loop_finds(names: list[str], text: str) -> None:
    search = RowSearch(names, np.arange(len(names)))
    found, more = search.find(text, len(names))
    wanted = text.strip().lower()
    expected = {row for row, name in enumerate(names) if wanted in name.lower()}
    assert {row.leaf for row in found} == expected and len(found) == len(expected)
    assert more is False
    ranks = [
        0
        if names[row.leaf].lower() == wanted
        else 1 + (not names[row.leaf].lower().startswith(wanted))
        for row in found
    ]
    assert ranks == sorted(ranks)


def test_every_row_of_a_grouped_table_is_found_in_its_group() -> None:
    rng = np.random.default_rng(0)
    table = pd.DataFrame(rng.normal(size=(500, 2)), index=[f"row-{i}" for i in range(500)])
    table.iloc[3, 0] = np.nan  # left out: no row of the tree
    state = ClusterState(table, max_leaves=20)
    groups = state.clustering.groups
    assert groups is not None and groups.row_search is not None
    of = state.group_of_row
    assert of is not None
    for i in (0, 4, 499):
        ((row, *_), _) = groups.row_search.find(f"row-{i}", 1)
        assert (row.name, row.leaf) == (f"row-{i}", of[f"row-{i}"])
    assert groups.row_search.find("row-3", 1)[0][0].name == "row-30"


def test_a_table_in_partitions_has_no_names_in_memory() -> None:
    import dask.dataframe as dd

    table = pd.DataFrame(np.random.default_rng(0).normal(size=(300, 2)), columns=["a", "b"])
    state = ClusterState(dd.from_pandas(table, npartitions=2), max_leaves=20)
    groups = state.clustering.groups
    assert groups is not None and groups.row_search is None
