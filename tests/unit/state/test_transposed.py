"""Rows and columns exchanged: labels, names, script, session, page and sentences follow."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from sklearn.cluster import AgglomerativeClustering

from hclust_widgets import ClusterState, RefusedError, load_mpg
from hclust_widgets.io.read_table import read_table
from hclust_widgets.table.exchange import exchange

GENES = pd.DataFrame(
    {
        "gene": ["ENSG1", "ENSG2", "ENSG3", "ENSG4"],
        "c1": [5.0, 1.0, 9.0, 2.0],
        "c2": [5.2, 1.1, 9.1, 2.1],
        "t1": [1, 7, 3, 2],
        "t2": [1.2, 7.1, 3.0, 2.2],
    }
)


def minmax(X):
    return (X - X.min(axis=0)) / (X.max(axis=0) - X.min(axis=0))


def run(state, df):
    """Labels of the state's script, run on the table as it was passed in."""
    space = {"df": df.copy()}
    exec(state.code(), space)
    return space["labels"]


def test_samples_are_clustered_by_genes():
    state = ClusterState(GENES).transposed(n_clusters=2)
    X = minmax(GENES.drop(columns="gene").to_numpy().T)
    expected = AgglomerativeClustering(n_clusters=2).fit(X).labels_
    assert state.labels_.to_dict() == dict(zip(["c1", "c2", "t1", "t2"], expected, strict=True))
    assert list(state.features.table.columns) == GENES["gene"].tolist()
    assert state.labels_["c1"] == state.labels_["c2"] != state.labels_["t1"]
    pd.testing.assert_frame_equal(state.features.table, GENES.set_index("gene").T)


def test_sentences_say_that_rows_are_columns():
    state = ClusterState(GENES).transposed()
    assert "the rows are columns of the table" in state.summary
    assert "rows and columns were exchanged" in state.caption()
    assert any("named by 'gene'" in note for note in state.notes)
    assert "the rows are columns of the table" in state.to_html()
    assert "columns of the table" not in ClusterState(GENES).summary


def test_the_way_back_has_the_table_as_it_was():
    table = GENES.assign(chromosome=["x", "y", "x", "y"])
    state = ClusterState(table)
    there = state.transposed(linkage="average", metric="cityblock")
    back = there.transposed()
    pd.testing.assert_frame_equal(back.features.table, table)
    assert (back.linkage, back.metric) == ("average", "cityblock")
    assert back.clustering.exchanged is None and "columns of the table" not in back.summary


def test_settings_are_kept_where_they_can_be_used():
    state = ClusterState(GENES, linkage="average", metric="correlation")
    there = state.transposed()
    assert (there.linkage, there.metric, there.scaling) == ("average", "correlation", "none")
    standard = ClusterState(GENES, scaling="standard").transposed()
    assert standard.scaling == "standard"
    truth = pd.DataFrame({"a": [0, 1, 1], "b": [1, 1, 0], "c": [0.0, 1.0, 0.0]})
    jaccard = ClusterState(truth, metric="jaccard", linkage="average").transposed()
    assert jaccard.metric == "jaccard" and len(jaccard.labels_) == 3


def test_what_describes_rows_is_left_out_and_named():
    state = ClusterState(load_mpg(), n_clusters=4)
    there = state.transposed()
    assert "mpg" in there.labels_.index and "origin" not in there.labels_.index
    assert any("left out: " in note and "'origin'" in note for note in there.notes)
    annotated = ClusterState(GENES.assign(length=[9, 8, 7, 6]), roles={"length": "annotate"})
    assert list(annotated.transposed().labels_.index) == ["c1", "c2", "t1", "t2"]


@pytest.mark.sampled(2)
@pytest.mark.parametrize(
    "table",
    [
        GENES,
        GENES.set_index("gene"),
        GENES.drop(columns="gene"),
        GENES.assign(chromosome=["x", "y", "x", "y"], seen=[True, False, True, True]),
        GENES.assign(c1=GENES["c1"].astype("Float64"), t1=GENES["t1"].astype("Int64")),
        GENES.set_axis(["gene", 1, 2, 3, 4], axis=1),
        GENES.set_axis(pd.MultiIndex.from_product([["u", "v"], [1, 2]]), axis=0).drop(
            columns="gene"
        ),
        pd.DataFrame(np.arange(12.0).reshape(4, 3) ** 2),
        load_mpg(),
    ],
    ids=["names", "index", "counted", "mixed", "nullable", "numbers", "levels", "plain", "cars"],
)
def test_the_script_exchanges_the_table_that_was_passed_in(table):
    state = ClusterState(table).transposed(n_clusters=2)
    assert ".T\n" in state.code()
    pd.testing.assert_series_equal(run(state, table), state.labels_)


def test_names_that_stand_twice_are_told_apart_in_state_and_script():
    # Nearly unique names of rows; one is missing.
    table = pd.concat([GENES] * 3, ignore_index=True)
    table["gene"] = [f"g{i}" for i in range(10)] + ["g9", None]
    state = ClusterState(table, roles={"gene": "name"}).transposed(n_clusters=2)
    assert "g9 (row 9)" in state.features.table.columns
    assert "(no name)" in state.features.table.columns
    pd.testing.assert_series_equal(run(state, table), state.labels_)


def test_a_session_remembers_and_opens_on_the_table_as_it_was():
    state = ClusterState(GENES).transposed(n_clusters=3)
    state.rename(0, "mine")
    held = json.loads(json.dumps(state.session()))
    again = ClusterState.from_session(held, GENES)
    pd.testing.assert_series_equal(again.labels_, state.labels_)
    assert again.cluster_names[0] == "mine" and again.clustering.exchanged is not None
    with pytest.raises(RefusedError, match="rows and columns exchanged"):
        ClusterState(GENES).restore(held)
    with pytest.raises(RefusedError, match="exchange them back first"):
        state.restore(ClusterState(GENES).session())
    with pytest.raises(RefusedError, match="another table"):
        ClusterState.from_session(held, GENES.iloc[:, :3])


def test_undo_and_files_of_an_exchanged_table():
    from hclust_widgets.export.csv import labels_csv

    state = ClusterState(GENES).transposed(n_clusters=2)
    state.linkage = "single"
    assert state.undo() and state.linkage == "ward"
    words = labels_csv(state.clustering).decode("utf-8-sig").splitlines()
    assert words[:2] == ["row,cluster", f"c1,{state.labels_['c1']}"]


@pytest.mark.slow
def test_a_wide_table_both_ways():
    rng = np.random.default_rng(0)
    wide = pd.DataFrame(rng.normal(size=(24, 2000)), columns=[f"g{i}" for i in range(2000)])
    wide.insert(0, "sample", [f"s{i}" for i in range(24)])
    there = ClusterState(wide).transposed(n_clusters=5)
    assert len(there.labels_) == 2000 and there.features.table.shape == (2000, 24)
    pd.testing.assert_series_equal(run(there, wide), there.labels_)
    assert there.transposed().features.table.shape == (24, 2001)


@pytest.mark.parametrize(
    ("table", "words"),
    [
        (pd.DataFrame({"a": [1, 2, 3], "b": ["x", "y", "x"]}), "1 column of numbers"),
        (pd.DataFrame({"a": [1, 2], "b": [3, 4]}, index=["x", "x"]), "Two rows are called 'x'"),
    ],
)
def test_what_cannot_be_exchanged_is_refused_in_one_sentence(table, words):
    state = ClusterState(table)
    before = state.clustering
    with pytest.raises(RefusedError, match=words):
        state.transposed()
    assert state.clustering is before


def test_a_tree_alone_and_text_are_refused():
    Z = np.array([[0.0, 1, 1, 2], [2, 3, 2, 3]])
    with pytest.raises(RefusedError, match="values"):
        ClusterState(Z).transposed()
    with pytest.raises(ValueError, match="holds no numbers"):
        exchange(GENES, [0, 1], None)


def test_a_table_that_is_square_and_mirrored_stays_a_table():
    square = pd.DataFrame([[0, 2, 9], [2, 0, 8], [9, 8, 0]], columns=list("abc"))
    state = ClusterState(square, columns=list("abc")).transposed()
    assert state.clustering.precomputed is None and list(state.labels_.index) == list("abc")


def test_the_case_of_genes_by_samples():
    folder = Path(__file__).parents[2] / "data" / "cases"
    labels = ClusterState(read_table(folder / "genes_by_samples.csv")).transposed().labels_
    assert labels.nunique() == 2
    assert labels["c1"] == labels["c2"] != labels["t1"] == labels["t2"]


def test_rows_that_are_not_kept_are_no_columns_that_are_compared():
    table = pd.DataFrame(
        np.random.default_rng(0).gamma(2, size=(8, 4)), columns=list("abcd"), index=list("stuvwxyz")
    )
    state = ClusterState(table, row_filter={"a": (1, None)}, transform="log1p")
    kept = state.labels_.index[state.labels_.notna()].tolist()
    other = state.transposed(n_clusters=2)
    assert list(other.columns) == kept and 2 < len(kept) < 8
    assert other.transform == "log1p"
    wanted = ClusterState(table.T[kept], transform="log1p", n_clusters=2)
    pd.testing.assert_series_equal(other.labels_, wanted.labels_)
    assert ClusterState(table, transform="rank").transposed().transform == "none"
