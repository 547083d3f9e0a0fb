"""Whole numbers that only count or identify the rows are not compared unless asked for."""

import io
import re

import numpy as np
import pandas as pd
import pytest
from sklearn.cluster import AgglomerativeClustering
from sklearn.metrics import adjusted_rand_score

from hclust_widgets import ClusterState, load_mpg
from hclust_widgets.table.features import Features

MEASURED = [3.5, 1.2, 8.8, 8.1, 2.0, 7.3]


def make(column, name, **more):
    table = pd.DataFrame({name: column, "a": MEASURED, "b": MEASURED[::-1]})
    return Features.from_table(table, **more)


@pytest.mark.parametrize(
    ("column", "name", "why"),
    [
        (range(6), "Unnamed: 0", "it only counts the rows"),
        (range(1, 7), "anything", "it only counts the rows"),
        (range(1, 7), 7, "it only counts the rows"),
        (pd.array(range(6), dtype="Int64"), "n", "it only counts the rows"),
        ([3, 9, 4, 12, 1, 5], "Unnamed: 0", "it identifies the rows"),
        ([811, 402, 977, 500, 123, 450], "customer_id", "it identifies the rows"),
        ([811, 402, 977, 500, 123, 450], "Nr.", "it identifies the rows"),
        ([811, 402, 977, 500, 123, 450], "PatientID", "it identifies the rows"),
    ],
)
def test_counts_and_identifiers_are_left_out_and_named(column, name, why):
    found = make(column, name)
    assert found.columns == ("a", "b")
    assert any(n.startswith(f"Column {name!r} was left out: {why}") for n in found.notes)
    assert make(column, name, columns=[name, "a"]).columns == (str(name), "a")
    asked = make(column, name, roles={name: "compare"})
    assert asked.columns == (str(name), "a", "b") and asked.notes == ()


@pytest.mark.parametrize(
    ("column", "name"),
    [
        ([1, 2, 3, 4, 5, 7], "step"),
        (range(1990, 1996), "year"),
        (np.arange(6.0), "time"),
        ([811, 402, 977, 500, 123, 450], "price"),
        ([811, 402, 811, 500, 123, 450], "id"),
        ([811, 402, 977, 500, 123, None], "id"),
        ([811, 402, 977, 500, 123, 450], "paid"),
        ([True, False, True, True, False, True], "id"),
    ],
)
def test_other_numbers_are_compared(column, name):
    assert make(column, name, missing="pairwise").columns == (name, "a", "b")


def test_a_table_of_nothing_else_is_compared():
    table = pd.DataFrame({"x": range(8), "kind": [f"row {i}" for i in range(8)]})
    assert Features.from_table(table).columns == ("x",)
    assert Features.from_table(table[["x"]].assign(empty=np.nan)).columns == ("x",)


def test_a_file_written_by_pandas_has_the_labels_of_its_table():
    cars = load_mpg()
    again = pd.read_csv(io.StringIO(cars.to_csv()))
    assert again.columns[0] == "Unnamed: 0"
    state = ClusterState(again, n_clusters=4)
    own = ClusterState(cars, n_clusters=4).labels_
    assert state.labels_.dropna().tolist() == own.dropna().tolist()
    state.set_role("Unnamed: 0", "compare")
    kept = state.labels_.notna()
    features = state.features
    expected = AgglomerativeClustering(4).fit_predict(features.values)
    assert "Unnamed: 0" in features.columns
    assert adjusted_rand_score(expected, state.labels_[kept].astype(int)) == 1


def test_the_script_of_a_table_with_counted_rows_gives_the_same_labels():
    table = pd.DataFrame({"Nr": range(1, 7), "a": MEASURED, "b": MEASURED[::-1]})
    for roles in (None, {"Nr": "compare", "b": "leave_out"}):
        state = ClusterState(table, n_clusters=3, roles=roles)
        namespace = {"df": table.copy()}
        exec(state.code(), namespace)
        assert list(namespace["labels"]) == state.labels_.tolist()
        compared = re.search(r"columns = \[(.*)\]", state.code())
        assert compared is not None
        assert compared[1] == ('"Nr", "a"' if roles else '"a", "b"')
