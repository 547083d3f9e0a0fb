"""Columns that count or identify the rows are compared only where they are chosen."""

from __future__ import annotations

import io

import numpy as np
import pandas as pd
import pytest

from hclust_widgets import ClusterState
from hclust_widgets.io.read_table import read_table
from hclust_widgets.state.cluster_state import ClusterState as State


def measures(n: int = 30) -> pd.DataFrame:
    rng = np.random.default_rng(3)
    return pd.DataFrame(rng.normal(size=(n, 2)), columns=["width", "height"])


def compared(state: State) -> set[str]:
    assert state.features is not None
    return set(state.features.columns)


def test_the_index_that_to_csv_writes_is_not_compared() -> None:
    table = pd.read_csv(io.StringIO(measures().to_csv()))
    assert table.columns[0] == "Unnamed: 0"
    state = ClusterState(table, n_clusters=3)
    assert compared(state) == {"width", "height"}
    assert "Column 'Unnamed: 0' was left out: it only counts the rows." in state.notes
    same = ClusterState(measures(), n_clusters=3)
    assert state.labels_.tolist() == same.labels_.tolist()
    state.columns = list(table.columns)  # one can still ask for it
    assert compared(state) == {"Unnamed: 0", "width", "height"}


def test_files_are_read_alike() -> None:
    table = read_table(measures().rename_axis("Nr").to_csv().encode(), name="m.csv")
    assert compared(ClusterState(table, n_clusters=3)) == {"width", "height"}


@pytest.mark.parametrize("name", ["id", "ID", "Nr.", "customer_id", "PassengerId", "case id"])
def test_identifiers_are_not_compared(name: str) -> None:
    numbers = np.random.default_rng(1).permutation(1000)[:30]
    state = ClusterState(measures().assign(**{name: numbers}), n_clusters=3)
    assert compared(state) == {"width", "height"}
    assert f"Column {name!r} was left out: its numbers identify the rows." in state.notes


@pytest.mark.parametrize(
    ("name", "values"),
    [
        ("id", [1, 1, 2, 3, 4, 5]),  # repeats: a group
        ("id", [0.5, 1.5, 2.5, 3.5, 4.5, 5.5]),
        ("humid", [10, 20, 30, 40, 50, 60]),  # a name that only ends like one
        ("year", [1990, 1991, 1992, 1993, 1994, 1995]),
        ("time", [0.0, 1.0, 2.0, 3.0, 4.0, 5.0]),
        ("rank", [2, 1, 3, 4, 5, 6]),
    ],
)
def test_measures_that_resemble_them_are_compared(name: str, values: list[float]) -> None:
    state = ClusterState(measures(6).assign(**{name: values}), n_clusters=2)
    assert name in compared(state)


def test_a_few_rows_and_a_table_of_nothing_else_are_compared() -> None:
    few = pd.DataFrame({"x": [1, 2, 3, 4], "y": [1.0, 5.0, 2.0, 2.0]})
    assert compared(ClusterState(few, n_clusters=2)) == {"x", "y"}
    alone = pd.DataFrame({"x": range(10)})
    assert compared(ClusterState(alone, n_clusters=2)) == {"x"}
    empty = alone.assign(e=np.nan)
    assert compared(ClusterState(empty, n_clusters=2)) == {"x"}


def test_the_script_and_a_session_leave_it_out_too() -> None:
    table = measures().reset_index().rename(columns={"index": "id"})
    state = ClusterState(table, n_clusters=3)
    found: dict[str, object] = {"df": table}
    exec(state.code(), found)
    assert "id" not in [str(c) for c in getattr(found["X"], "columns", [])]
    assert list(found["labels"]) == state.labels_.tolist()
    again = ClusterState.from_session(state.session(), table)
    assert again.labels_.tolist() == state.labels_.tolist()
