"""CSV files: pandas reads back what was written, and no cell is a formula to a spreadsheet."""

from __future__ import annotations

import io

import numpy as np
import pandas as pd
import pytest

from hclust_widgets import ClusterState, load_mpg
from hclust_widgets.export.csv import clusters_csv, labels_csv, linkage_csv, selected_csv


@pytest.fixture
def state():
    return ClusterState(load_mpg(), n_clusters=4)


def back(content, **options):
    assert content.startswith(b"\xef\xbb\xbf") and content.endswith(b"\r\n")
    return pd.read_csv(io.BytesIO(content), **options)


def test_labels_have_the_row_its_name_and_its_cluster(state):
    frame = back(labels_csv(state.clustering), dtype={"cluster": "Int64"})
    assert list(frame.columns) == ["row", "name", "cluster"]
    assert frame["row"].tolist() == list(range(398))
    assert frame["name"].tolist() == load_mpg()["name"].tolist()
    assert frame["cluster"].equals(state.labels_)  # six of them have none
    state.rename(2, "=Europe")
    named = back(labels_csv(state.clustering))
    assert named["cluster_name"][named["cluster"] == 2].unique().tolist() == ["'=Europe"]
    assert set(named["cluster_name"].dropna()) == {"0", "1", "'=Europe", "3"}
    assert named["cluster_name"].isna().sum() == 6


def test_dates_and_spans_of_clusters_are_as_a_spreadsheet_takes_them():
    days = pd.to_datetime(["2020-01-01", "2020-01-04", "2021-06-01", "2021-06-02"])
    table = pd.DataFrame(
        {
            "planted": days,
            "seen": days + pd.Timedelta(hours=7),
            "age": days - days[0],
            "height": [0.1, 0.2, 15.86, 15.9],
        }
    )
    frame = back(clusters_csv(ClusterState(table, n_clusters=2).clustering))
    first = frame.sort_values("age mean (days)").iloc[0]
    assert first["planted mean"] == "2020-01-03"  # noon of the day before: a day, as all are
    assert first["seen mean"] == "2020-01-02 19:00:00"
    assert first["age mean (days)"] == 1.5
    assert first["planted std (days)"] == pytest.approx(np.std([0, 3], ddof=1))
    means = sorted(map(str, frame["height mean"]))
    assert means == ["0.15", "15.88"]


def test_the_whole_table_has_the_label_as_its_last_column(state):
    frame = back(labels_csv(state.clustering, full_table=True))
    table = load_mpg()
    assert list(frame.columns) == [*table.columns, "cluster"]
    pd.testing.assert_frame_equal(frame[list(table.columns)], table, check_exact=True)
    clash = ClusterState(table.assign(cluster=1.5).set_index("name"), n_clusters=3)
    frame = back(labels_csv(clash.clustering, full_table=True))
    assert frame.columns[[0, -2, -1]].tolist() == ["name", "cluster", "cluster.1"]
    assert (frame["cluster"] == 1.5).all() and set(frame["cluster.1"].dropna()) == {0, 1, 2}


@pytest.mark.parametrize("evil", ["=1+1", "+1", "-1+1", "@x", "\tx", "\r=x", "\uff1d1", "'=1"])
def test_no_text_is_a_formula_wherever_it_stands(evil):
    table = pd.DataFrame(
        {evil: [1.0, -2.0, 5.0], "t": pd.Categorical([evil, "b", evil]), "o": [evil, -3, None]},
        index=pd.Index([evil, "b", "c"], name=f"{evil}i"),
    )
    state = ClusterState(table, columns=[evil], n_clusters=2)
    state.rename(0, evil.strip() if evil.strip().startswith(("=", "+")) else "=x")
    state.selection = (0, 1)
    now = state.clustering
    for content in (
        labels_csv(now, full_table=True),
        labels_csv(now),
        clusters_csv(now),
        selected_csv(now),
    ):
        frame = back(content, header=None, dtype=str, keep_default_na=False)
        cells = [
            c
            for c in frame.to_numpy().ravel()
            if c and not c.replace(".", "").lstrip("-").isdigit()
        ]
        assert cells and not [c for c in cells if c[0] in "=+-@\t\r\uff1d\uff0b\uff0d\uff20"]
    whole = back(labels_csv(now, full_table=True), keep_default_na=False, dtype=str)
    assert whole.iloc[1].tolist()[1:4] == ["-2.0", "b", "-3"]  # a number is a number


def test_every_kind_of_column_is_written():
    table = pd.DataFrame(
        {
            "x": [1.1, 0.1 + 0.2, 1e-300],
            "day": pd.to_datetime(["2020-01-01", None, "2020-01-03"]),
            "span": pd.to_timedelta([1, -2, 3], unit="D"),
            "flag": pd.array([True, None, False], dtype="boolean"),
            "sparse": pd.arrays.SparseArray([0.0, 0.0, 1.0]),
        },
        index=pd.MultiIndex.from_tuples([("a", 1), ("a", 2), ("b", 1)], names=["top", None]),
    )
    frame = back(labels_csv(ClusterState(table, columns=["x"]).clustering, full_table=True))
    assert list(frame.columns) == ["top", "level_1", *table.columns, "cluster"]
    assert frame["x"].tolist() == table["x"].tolist()
    assert pd.to_timedelta(frame["span"]).tolist() == table["span"].tolist()
    assert frame["day"].isna().tolist() == [False, True, False]
    assert frame["sparse"].tolist() == [0, 0, 1]


def test_clusters_stand_in_a_line_each_under_one_line_of_names(state):
    frame, table = back(clusters_csv(state.clustering)), state.clusters()
    assert frame["size"].tolist() == table["size"].tolist()
    assert frame["mpg mean"].tolist() == pytest.approx(table["mpg", "mean"].tolist(), rel=1e-11)
    assert frame["origin commonest"].tolist() == ["usa", "usa", "europe", "japan"]
    assert frame["fits worst"][0] == "; ".join(table["fits worst", ""][0])
    assert frame["cluster"].tolist() == [0, 1, 2, 3]


def test_selected_rows_are_those_of_the_table(state):
    with pytest.raises(ValueError, match="No rows are selected"):
        selected_csv(state.clustering)
    state.selection = (5, 32)
    frame = back(selected_csv(state.clustering))
    assert frame["row"].tolist() == [5, 32]
    pd.testing.assert_frame_equal(
        frame.drop(columns="row").set_index(frame["row"].rename(None)), load_mpg().iloc[[5, 32]]
    )


def test_a_tree_alone_has_labels_and_a_matrix(state):
    alone = ClusterState(state.linkage_matrix, n_clusters=3).clustering
    assert list(back(labels_csv(alone)).columns) == ["row", "cluster"]
    with pytest.raises(ValueError, match="no table to go along"):
        labels_csv(alone, full_table=True)
    with pytest.raises(ValueError, match="only a tree"):
        selected_csv(alone)
    assert back(clusters_csv(alone))["size"].sum() == 392
    matrix = back(linkage_csv(state.clustering))
    assert list(matrix.columns) == ["first", "second", "height", "size"]
    assert np.array_equal(matrix.to_numpy(), state.linkage_matrix)
    named = ClusterState.from_newick("((ape:1,man:1):2,cat:3);", n_clusters=2).clustering
    assert back(labels_csv(named)).to_numpy().tolist() == [["ape", 0], ["man", 0], ["cat", 1]]


def test_who_reads_decimal_commas_gets_decimal_commas():
    from hclust_widgets.io.read_table import read_table

    table = read_table(b"name;w;v\na;1,5;1\nb;2,5;3\nc;9,25;4\nd;9,5;4\n", name="t.csv")
    state = ClusterState(table, n_clusters=2)
    text = labels_csv(state.clustering, full_table=True).decode("utf-8-sig")
    assert text.splitlines()[0] == "name;w;v;cluster" and ";9,25;" in text
    again = pd.read_csv(io.StringIO(text), sep=";", decimal=",")
    assert again["w"].tolist() == [1.5, 2.5, 9.25, 9.5]
