"""Missing values: left out, compared pair by pair as R does, or filled as scikit-learn does."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from scipy.cluster.hierarchy import linkage
from sklearn.impute import KNNImputer, SimpleImputer

from hclust_widgets import ClusterState, RefusedError
from hclust_widgets.table.missing import MISSING
from hclust_widgets.tree.linkage.distances import condensed_distances

CASES = Path(__file__).parents[2] / "data" / "cases"
EXPECTED = json.loads((CASES / "expected.json").read_text())
SCATTERED = pd.read_csv(CASES / "scattered_nan.csv", index_col=0)


def distances_of(state):
    return condensed_distances(state.features.values, state.features.measure(state.metric))


def goes_through_everything(state):
    """Script, session and page have the same labels; nothing else fails."""
    start = {"df": state.features.table}
    exec(state.code(), start)
    pd.testing.assert_series_equal(start["labels"], state.labels_)
    session = json.loads(json.dumps(state.session()))
    again = ClusterState.from_session(session, state.features.table)
    pd.testing.assert_series_equal(again.labels_, state.labels_)
    assert again.missing == state.missing
    assert state.features.missing_words in state.to_html()
    assert state.features.missing_words in state.summary
    assert f"were {state.features.missing_words.partition('values ')[2]}" in state.caption()
    assert len(state.clusters()) == state.n_clusters
    assert np.isfinite(state.axes()["PC 1"].values).all()


@pytest.mark.parametrize(
    ("metric", "case"),
    [
        ("euclidean", "scattered_nan"),
        ("cityblock", "scattered_nan_manhattan"),
        ("canberra", "scattered_nan_canberra"),
    ],
)
def test_pairwise_distances_are_those_of_rs_dist(metric, case):
    options = {"linkage": "average", "metric": metric, "scaling": "none", "n_clusters": 3}
    state = ClusterState(SCATTERED, missing="pairwise", **options)
    expected = EXPECTED[case]["distances"]
    np.testing.assert_allclose(distances_of(state), expected, rtol=1e-13, atol=1e-12)
    goes_through_everything(state)


def test_pairwise_heights_and_groups_are_rs():
    options = {"linkage": "average", "scaling": "none", "missing": "pairwise"}
    groups = EXPECTED["scattered_nan"]["groups"]
    state = ClusterState(SCATTERED, n_clusters=len(set(groups)), **options)
    np.testing.assert_allclose(state.distances_, EXPECTED["scattered_nan"]["heights"], atol=1e-12)
    assert len(set(zip(groups, state.labels_, strict=True))) == len(set(groups))


def test_gower_with_gaps_is_daisys():
    table = pd.read_csv(CASES / "mtcars.csv", index_col=0)
    ranks = {c: pd.Categorical(table[c], ordered=True) for c in ("cyl", "gear", "carb")}
    words = {c: table[c].astype(str).astype(object) for c in ("vs", "am")}
    table = table.assign(**ranks, **words)
    for row, column in EXPECTED["mtcars_gaps"]["missing"]:
        table.iloc[row, column] = np.nan
    options = {"metric": "gower", "linkage": "average", "missing": "pairwise", "n_clusters": 3}
    state = ClusterState(table, **options)
    expected = EXPECTED["mtcars_gaps"]["distances"]
    np.testing.assert_allclose(distances_of(state), expected, rtol=0, atol=1e-12)
    goes_through_everything(state)


@pytest.mark.parametrize(("weights", "case"), [(None, "mixed"), ([2, 1, 1, 0.5], "mixed_weighted")])
def test_gower_of_mixed_columns_is_daisys(weights, case):
    table = pd.read_csv(CASES / "mixed.csv")
    table["grade"] = pd.Categorical(table["grade"], ["low", "mid", "high"], ordered=True)
    if weights is not None:
        weights = dict(zip(table, weights, strict=True))
    options = {"metric": "gower", "linkage": "average", "missing": "pairwise", "n_clusters": 2}
    state = ClusterState(table, columns=list(table), weights=weights, **options)
    expected = EXPECTED[case]["distances"]
    np.testing.assert_allclose(distances_of(state), expected, rtol=0, atol=1e-12)


@pytest.mark.parametrize("missing", MISSING[2:])
def test_filled_values_are_sklearns(missing):
    imputer = KNNImputer() if missing == "knn" else SimpleImputer(strategy=missing)
    state = ClusterState(SCATTERED, missing=missing, n_clusters=3)
    expected = imputer.fit_transform(SCATTERED)
    np.testing.assert_allclose(state.features.unscaled, expected, rtol=1e-14)
    goes_through_everything(state)


def test_a_missing_text_becomes_the_commonest_one():
    words = ["b", "a", None, "b", "a", "c"]  # a and b are equally common: a comes first
    table = pd.DataFrame({"x": [1.0, 2.0, 4.0, np.nan, 5.0, 7.0], "t": words})
    state = ClusterState(table, missing="median", scaling="none", n_clusters=2)
    assert state.features.to_frame().loc[[2, 3]].to_numpy().tolist() == [[4, 1, 0, 0], [4, 0, 1, 0]]
    state.missing = "drop"
    assert state.labels_.isna().tolist() == [False, False, True, True, False, False]
    assert state.undo() and state.missing == "median"


WORDS = {
    "median": ("the column's median, in text by the commonest value", "median, texts the most"),
    "mean": ("the column's mean, in text by the commonest value", "mean, texts the most frequent"),
    "most_frequent": ("the column's commonest value", "become the column's most frequent value."),
    "knn": ("the mean of the five nearest rows, in text by the commonest", "near rows, texts the"),
}


@pytest.mark.parametrize("missing", WORDS)
def test_what_is_said_of_filled_texts_is_true(missing):
    table = pd.DataFrame({"a": [1.0, 2, 3, 4, 5, None], "k": [None, "x", "x", "y", "x", "y"]})
    options = {"missing": missing, "columns": ["a", "k"], "n_clusters": 2}
    state = ClusterState(table, **options)
    assert WORDS[missing][0] in state.summary and WORDS[missing][0] in state.caption()
    assert WORDS[missing][1] in state.code()
    goes_through_everything(state)
    only = ClusterState(table.assign(a=range(6)), **options)  # of text alone
    assert "replaced by the column's commonest value" in only.summary
    numbers = ClusterState(table.assign(k=list("xxyxyx")), **options)
    assert "text by" not in numbers.summary and "texts the" not in numbers.code()


def test_rows_without_a_common_value_are_refused_with_both_names():
    table = pd.DataFrame(
        {"a": [1.0, np.nan, 3.0, 2.0], "b": [np.nan, 1.0, 2.0, 5.0]}, index=["p", "q", "r", "s"]
    )
    with pytest.raises(ValueError, match="Row 'p' and row 'q' have no value in common"):
        ClusterState(table, missing="pairwise")
    assert len(ClusterState(table, missing="mean").labels_.dropna()) == 4


def test_other_metrics_than_four_do_not_compare_pair_by_pair():
    state = ClusterState(SCATTERED, missing="pairwise", linkage="average", n_clusters=3)
    with pytest.raises(RefusedError, match="cosine metric does not compare rows by what both have"):
        state.metric = "cosine"
    with pytest.raises(RefusedError, match="missing='nearest' is not known"):
        state.missing = "nearest"


def test_many_lost_rows_are_explained_by_their_columns():
    c = np.where(np.arange(100) < 40, np.nan, 1.0 * np.arange(100))
    table = pd.DataFrame({"a": np.arange(100.0), "c": c})
    note = ClusterState(table).notes[0]
    assert note.startswith("40 of 100 rows left out, since they lack values: 'c' alone lacks 40.")
    assert "'pairwise'" in note and "'knn'" in note
    few = table.assign(c=np.where(np.arange(100) < 2, np.nan, 1.0 * np.arange(100)))
    assert ClusterState(few).notes[0] == "2 incomplete rows left out: rows 0, 1 (index)."


def test_columns_that_lack_most_values_are_left_out_by_default():
    f = np.where(np.arange(100) < 51, np.nan, 1.0 * np.arange(100))
    table = pd.DataFrame({"a": np.arange(100.0), "e": np.nan, "f": f, "w": [None] * 100})
    state = ClusterState(table)
    assert state.features.columns == ("a",)
    assert "Column 'e' was left out: it is empty." in state.notes
    assert "Column 'f' was left out: it lacks 51 of 100 values." in state.notes
    state.columns = ["a", "f"]
    assert state.labels_.isna().sum() == 51


def test_a_refusal_names_all_columns_that_have_to_go():
    table = pd.DataFrame({"a": [1.0, 2.0, 4.0], "e": np.nan, "f": np.nan})
    with pytest.raises(ValueError, match="Columns 'e', 'f' hold no value at all: leave them out"):
        ClusterState(table, columns=["a", "e", "f"])
    gaps = pd.DataFrame({"a": [1.0, 2, 4], "b": [np.nan, 1, np.nan], "c": [1, np.nan, np.nan]})
    with pytest.raises(ValueError, match="columns 'b' and 'c' lack 2 and 2 values, so leave them"):
        ClusterState(gaps, columns=["a", "b", "c"])


def test_infinite_is_not_missing():
    table = pd.DataFrame({"a": [1.0, 2.0, np.inf, 4.0, 7.0], "b": [1.0, np.nan, 3.0, 4.0, 5.0]})
    for missing in ("drop", "median"):
        state = ClusterState(table, missing=missing)
        assert "1 row left out that holds an infinite value: row 2 (index)." in state.notes
        assert state.labels_.isna()[2]


def test_texts_are_judged_on_the_rows_that_are_kept():
    kept = np.arange(30) >= 10
    table = pd.DataFrame({"a": np.where(kept, np.arange(30), np.nan), "b": np.arange(30.0)})
    table["t"] = np.where(kept, "same", "other")
    state = ClusterState(table)
    assert state.features.columns == ("a", "b")
    assert any(note.startswith("Column 't' was left out: it says the same") for note in state.notes)


def test_an_own_tree_goes_with_a_table_that_has_gaps():
    Z = linkage(SCATTERED.fillna(0), "average")
    state = ClusterState(Z, table=SCATTERED, n_clusters=3)
    assert len(state.labels_.dropna()) == len(SCATTERED)
    assert np.isnan(state.features.values).sum() == 12
    start = {"Z": Z, "df": SCATTERED}
    exec(state.code(), start)
    pd.testing.assert_series_equal(start["labels"], state.labels_)
    again = ClusterState.from_session(json.loads(json.dumps(state.session())), Z, table=SCATTERED)
    pd.testing.assert_series_equal(again.labels_, state.labels_)


@pytest.mark.parametrize("name", ["heatmap", "clustermap"])
def test_missing_cells_are_gray_with_an_entry_that_says_so(name):
    state = ClusterState(SCATTERED, missing="pairwise", n_clusters=3)

    def words(figure):
        return [text.get_text() for ax in figure.axes for text in ax.texts]

    assert "missing" in words(state.figure(name))
    state.missing = "mean"
    assert "missing" not in words(state.figure(name))


def test_rows_with_infinite_values_are_not_called_incomplete():
    table = pd.DataFrame({"a": [1.0, 2.0, np.inf, 4.0, np.nan, 7.0], "b": [1.0, 2, 3, 5, 6, 9]})
    state = ClusterState(table)
    assert "1 incomplete row left out · 1 row with an infinite value left out" in state.summary
    assert "1 incomplete row was left out. 1 row with an infinite value was" in state.caption()
    assert "1 incomplete" in repr(state) and "1 row with an infinite value" in repr(state)
    assert state.features.why_left_out(2) == "holds an infinite value and was left out"
    assert state.features.why_left_out(4) == "is incomplete and was left out"
    only = ClusterState(table.replace(np.nan, -np.inf), row_filter={"b": (2, None)})
    assert "incomplete" not in only.summary
    assert "2 rows with infinite values left out" in only.summary
