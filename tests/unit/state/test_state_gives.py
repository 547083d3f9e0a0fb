"""What can be read from a state: labels, table, words, notes; and what it can be made of."""

from __future__ import annotations

import copy
import pickle

import numpy as np
import pandas as pd
import pytest
from scipy.cluster.hierarchy import fcluster, linkage
from scipy.spatial.distance import pdist, squareform
from sklearn.cluster import AgglomerativeClustering

from hclust_widgets import ClusterState, load_mpg

VALUES = [1.0, 1.1, 5.0, 5.2, 9.0]

INDEXES = {
    "in order": pd.RangeIndex(5),
    "from seven": pd.RangeIndex(7, 12),
    "unsorted": pd.Index([30, -1, 7, 0, 4]),
    "the same twice": pd.Index(["a", "b", "a", "a", "b"]),
    "two levels": pd.MultiIndex.from_tuples(
        [("x", 2), ("x", 1), ("y", 2), ("y", 2), ("x", 0)], names=["letter", None]
    ),
    "dates": pd.date_range("2020-02-28", periods=5)[::-1],
    "words": pd.Index(["<b>", "", "é", "d d", "\n"], name="who"),
    "with a gap": pd.Index([1.0, np.nan, 3.0, 4.0, 5.0]),
}


@pytest.fixture(params=INDEXES)
def index(request):
    return INDEXES[request.param]


# -- labels ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["x\ud800", "\udc00 y"])
def test_half_of_a_character_is_no_name_of_a_cluster_or_column(refusal, name):
    state = ClusterState(load_mpg(), n_clusters=3)
    before = state.clustering
    assert "half of a character" in refusal(state.rename, 0, name)
    assert "half of a character" in refusal(state.to_frame, name=name)
    saved = state.session()
    saved["marks"] = [{"rows": "00000000000000ff", "name": name}]
    assert "half of a character" in refusal(ClusterState.from_session, saved, load_mpg())
    assert state.clustering is before and state.named_labels().dropna().isin(list("012")).all()


def test_words_for_rows_and_units_are_written_whatever_they_hold():
    table = load_mpg().head(20)
    table.attrs = {"rows": "c\ud800ars", "units": {"mpg": "\ud800"}}
    state = ClusterState(table, n_clusters=2)
    assert state.summary.startswith("20 c?ars")
    for name in ("dendrogram", "scatter"):
        assert state.figure(name, caption=True).get_figure() is not None


def test_an_unknown_option_of_to_frame_is_told_with_the_near_miss(refusal):
    state = ClusterState(load_mpg(), n_clusters=3)
    assert refusal(state.to_frame, nme="group") == (
        "to_frame has no option 'nme'. Did you mean 'name'?"
    )
    assert "names must be True or False" in refusal(state.to_frame, names="group")


def test_labels_stand_on_the_tables_own_index(index):
    table = pd.DataFrame({"a": VALUES}, index=index)
    labels = ClusterState(table, n_clusters=3).labels_
    assert labels.index.equals(index) and labels.index.names == index.names
    assert labels.dtype == "Int64" and labels.name == "cluster"
    model = AgglomerativeClustering(3).fit(table.to_numpy())
    assert labels.tolist() == model.labels_.tolist()


def test_rows_that_are_dropped_have_no_label(index):
    table = pd.DataFrame({"a": [1.0, np.nan, 5.0, np.inf, 9.0], "b": [1, 2, 3, 4, 5]}, index=index)
    state = ClusterState(table, n_clusters=3)
    assert state.labels_.isna().tolist() == [False, True, False, True, False]
    assert sorted(state.labels_.dropna()) == [0, 1, 2]
    assert state.labels_.index.equals(index)
    assert state.clustering.rows().tolist() == [0, 2, 4]


def test_the_table_can_take_the_labels_as_a_column(index):
    table = pd.DataFrame({"a": [1.0, None, 5.0, 5.2, 9.0]}, index=index)
    table.attrs["rows"] = "things"
    state = ClusterState(table, n_clusters=2)
    frame = state.to_frame()
    assert list(frame.columns) == ["a", "cluster"] and frame.index.equals(index)
    assert frame["cluster"].tolist() == state.labels_.tolist()
    assert frame.attrs == {"rows": "things"}
    assert list(table.columns) == ["a"], "the reader's own table stays as it was"
    for name in ("group", 5, ("a", "b")):
        assert list(state.to_frame(name=name).columns) == ["a", name]


def test_a_column_that_is_there_is_not_overwritten(refusal):
    state = ClusterState(pd.DataFrame({"cluster": VALUES}))
    assert "'cluster'" in refusal(state.to_frame)
    assert "group" in state.to_frame(name="group")


def test_labels_put_into_the_table_are_not_clustered_next_time(cars):
    state = ClusterState(cars, n_clusters=4)
    columns = state.features.columns
    cars["cluster"] = state.labels_
    cars.loc[:, "mpg"] = 1.0
    state.scaling = "standard"
    assert state.features.columns == columns
    assert len(state.labels_) == 398


def test_labels_are_those_of_scikit_learn(cars):
    state = ClusterState(cars)
    for how in ("ward", "complete", "average", "single"):
        state.linkage = how
        model = AgglomerativeClustering(6, linkage=how).fit(state.features.values)
        state.n_clusters = 6
        assert state.labels_.dropna().tolist() == model.labels_.tolist()


def test_what_is_read_cannot_be_written_to(cars):
    state = ClusterState(cars, n_clusters=4)
    for array in (state.children_, state.distances_, state.linkage_matrix, state.features.values):
        with pytest.raises(ValueError, match="read-only"):
            array[0] = 0
    labels = state.labels_
    labels.iloc[0] = 99
    assert state.labels_.iloc[0] == 1


def test_selection_is_positions_in_the_table_dropped_rows_or_not():
    table = pd.DataFrame({"a": [1.0, None, 5.0, 5.2, 9.0]}, index=list("vwxyz"))
    state = ClusterState(table)
    state.selection = [4, 1, 0, 4]
    assert state.selection == (0, 1, 4)
    assert state.clustering.selected_leaves().tolist() == [0, 3]
    state.selection = np.flatnonzero(table["a"] > 5)
    assert state.selection == (3, 4)
    state.columns = ["a"]
    state.linkage = "average"
    assert state.selection == (3, 4), "what is picked out stays picked out"
    state.selection = ()
    assert state.clustering.selected_leaves().tolist() == []


# -- words -----------------------------------------------------------------------------------------


def test_the_summary_says_all_that_is_chosen(cars):
    state = ClusterState(cars, n_clusters=4)
    assert state.summary == (
        "392 cars by 10 features of 8 columns scaled to [0, 1], ward linkage of euclidean "
        "distances: 4 clusters, cut at 7.97 (gap 5.19–10.74) · cophenetic r 0.89 "
        "· 6 incomplete rows left out"
    )
    assert repr(state) == f"<ClusterState: {state.summary}; 2 notes in .notes>"
    assert "".join(span.text for span in state.summary_spans()) == state.summary


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"n_clusters": 1}, "1 cluster, cut at 20.27 (gap above 19.31)"),
        ({"n_clusters": 392}, "cut at 0.02 (gap 0–0.04)"),
        ({"distance_threshold": 2}, "11 clusters, cut at 2.00 (gap "),
        ({"distance_threshold": 1000}, "1 cluster, cut at 1,000"),
        ({"scaling": "standard"}, "10 features of 8 columns standardised, ward"),
        ({"columns": ["mpg", "weight"]}, "398 cars by 2 features scaled"),
        ({"columns": ["origin"]}, "398 cars by 3 features of 1 column scaled"),
        ({"scaling": "robust"}, "scaled by median and quartiles, ward"),
        ({"scaling": "none"}, "not scaled, ward"),
        ({"linkage": "single", "metric": "cosine"}, "single linkage of cosine distances: 4"),
        ({"columns": ["mpg"]}, "398 cars by 1 feature scaled"),
    ],
)
def test_the_summary_follows(cars, changes, said):
    state = ClusterState(cars, n_clusters=4)
    state.update(**changes)
    assert said in state.summary


def test_the_summary_says_when_no_threshold_gives_these_clusters():
    state = ClusterState(pd.DataFrame({"a": [0, 1, 2, 3, 4.0]}), linkage="single", n_clusters=3)
    assert "heights are tied at 0.250: no threshold gives 3 clusters" in state.summary
    assert any("Heights are tied" in note for note in state.notes)
    state.n_clusters = 5
    assert "tied" not in state.summary and not any("tied" in note for note in state.notes)


def test_a_table_says_what_its_rows_are():
    table = pd.DataFrame({"a": VALUES})
    assert ClusterState(table).summary.startswith("5 rows by 1 feature ")
    table.attrs["rows"] = "galaxies"
    assert ClusterState(table).summary.startswith("5 galaxies by 1 feature ")
    table.attrs["rows"] = ("city", "cities")
    assert ClusterState(table).summary.startswith("5 cities by 1 feature ")
    table.attrs["rows"] = ("Studierender", "Studierende")
    state = ClusterState(table)
    state.selection = [0]
    said = " ".join(t.get_text() for t in state.figure("scatter", caption=True).texts)
    assert "5 Studierende" in said and "1 Studierender is selected" in said
    for wrong in (("city",), ("city", 2), ("city", ""), ["a", "b", "c"]):
        table.attrs["rows"] = wrong
        assert ClusterState(table).summary.startswith("5 rows by 1 feature ")
    table.attrs["rows"] = 7
    table.attrs["units"] = "metres"
    assert ClusterState(table).summary.startswith("5 rows by 1 feature ")


def test_a_suggested_start_is_said_until_somebody_asks_for_a_cut(cars):
    def suggests(state):
        return any("nobody asked for a number" in note for note in state.notes)

    state = ClusterState(cars)
    assert state.n_clusters == 4 and suggests(state)
    state.selection = [1]
    assert suggests(state)
    state.n_clusters = 4  # the same number, but now it was asked for
    assert state.n_clusters == 4 and not suggests(state)

    state = ClusterState(cars)
    state.distance_threshold = 2.0
    assert not suggests(state)
    assert not suggests(ClusterState(cars, n_clusters=4))
    assert not suggests(ClusterState(cars, distance_threshold=7.0))

    state = ClusterState(cars)
    state.scaling = "standard"  # the number stays, though it is no suggestion for this tree
    assert state.n_clusters == 4 and not suggests(state)


def test_a_tie_of_rows_at_zero_is_said_in_the_summary():
    state = ClusterState(pd.DataFrame({"a": [1, 1, 1, 2, 2.0]}), n_clusters=5)
    assert "cut at 0 (gap of 0)" in state.summary


def test_rows_that_are_all_alike_start_as_one_cluster():
    state = ClusterState(pd.DataFrame({"a": [7, 7, 7]}))
    assert state.n_clusters == 1
    assert any("Starts at 1 cluster, since all rows are alike" in note for note in state.notes)


def test_inversions_are_said(cars):
    state = ClusterState(cars, linkage="centroid")
    assert any("below earlier ones, as centroid linkage" in note for note in state.notes)
    state.linkage = "ward"
    assert not any("below earlier ones" in note for note in state.notes)


# -- made of ---------------------------------------------------------------------------------------


@pytest.fixture
def rows():
    return np.random.default_rng(0).normal(size=(30, 3)) * [1, 2, 5]


def test_an_array_is_a_table(rows):
    state = ClusterState(rows, n_clusters=3)
    assert state.features.columns == ("x0", "x1", "x2")
    assert state.labels_.index.equals(pd.RangeIndex(30))
    other = ClusterState(pd.DataFrame(rows, columns=["x0", "x1", "x2"]), n_clusters=3)
    assert state.labels_.equals(other.labels_)


@pytest.mark.parametrize("ordered", [False, True])
def test_a_linkage_matrix_is_a_tree(rows, ordered):
    Z = linkage(rows, "average", optimal_ordering=ordered)
    before = Z.copy()
    state = ClusterState(Z, n_clusters=5)
    assert np.array_equal(state.linkage_matrix, Z)
    assert state.linkage is None and state.metric is None and state.features is None
    assert state.summary.startswith("30 rows, the tree as given: 5 clusters, cut at ")
    assert "cophenetic" not in state.summary
    assert pd.crosstab(state.labels_, fcluster(Z, 5, "maxclust")).gt(0).to_numpy().sum() == 5
    assert state.labels_.index.equals(pd.RangeIndex(30))
    state.distance_threshold = 1.0
    assert np.array_equal(Z, before) and Z.flags.writeable


@pytest.mark.parametrize(
    "change",
    [
        {"linkage": "ward"},
        {"metric": "cosine"},
        {"scaling": "none"},
        {"columns": ["a"]},
        {"optimal_ordering": True},
    ],
)
def test_a_bare_tree_cannot_be_made_anew(rows, refusal, watching, change):
    state = ClusterState(linkage(rows, "average"))
    watch = watching(state)
    before = watch.snapshot()
    assert "table=" in refusal(state.update, **change)
    assert watch.is_as(before)


def test_a_bare_tree_has_no_values(rows, refusal):
    state = ClusterState(linkage(rows, "average"))
    assert "table=" in refusal(state.to_frame)
    assert "table=" in refusal(state.axes)
    assert state.column_tree() is None


def test_a_tree_and_its_table_go_together(rows):
    table = pd.DataFrame(rows, columns=list("abc"), index=pd.Index(range(100, 130)))
    Z = linkage(rows, "average")
    state = ClusterState(Z, table=table, n_clusters=5)
    assert np.array_equal(state.linkage_matrix, Z)
    assert state.labels_.index.equals(table.index)
    assert state.to_frame().columns.tolist() == ["a", "b", "c", "cluster"]
    assert "PC 1" in state.axes()


@pytest.mark.parametrize(
    ("first", "then"),
    [
        ({"linkage": "complete"}, ("complete", "euclidean")),
        ({"metric": "cityblock"}, ("average", "cityblock")),
        ({"linkage": "ward"}, ("ward", "euclidean")),
        ({"linkage": "single", "metric": "cosine"}, ("single", "cosine")),
    ],
)
def test_a_tree_as_given_can_be_left_and_be_had_again(rows, change, first, then):
    state = ClusterState(linkage(rows, "average"), table=rows, n_clusters=5)
    given = state.tree
    change(state, **first)
    assert (state.linkage, state.metric) == (state.tree.linkage, state.tree.metric) == then
    assert state.n_clusters == 5
    change(state, linkage=None)
    assert state.tree is given
    assert (state.linkage, state.metric) == (None, None)


def test_the_table_must_be_that_of_the_tree(rows, refusal):
    Z = linkage(rows, "average")
    assert "30 leaves, but 29 rows" in refusal(ClusterState, Z, table=rows[:29])
    with_gap = pd.DataFrame(rows)
    with_gap.iloc[3, 0] = np.nan
    kept = ClusterState(Z, table=with_gap)  # the tree has all rows, so none is left out
    assert len(kept.features.rows) == 30 and np.isnan(kept.features.values).sum() == 1
    with_gap.iloc[3, 0] = np.inf
    assert "29 rows" in refusal(ClusterState, Z, table=with_gap)
    assert "table" in refusal(ClusterState, pd.DataFrame(rows), table=rows)


@pytest.mark.parametrize("how", ["ward", "complete", "average", "single"])
def test_a_fitted_model_is_a_tree(rows, how):
    model = AgglomerativeClustering(5, linkage=how, compute_distances=True).fit(rows)
    state = ClusterState(model, n_clusters=5)
    assert np.array_equal(state.children_, model.children_)
    assert np.array_equal(state.distances_, model.distances_)
    assert state.labels_.tolist() == model.labels_.tolist()
    assert (state.linkage, state.metric) == (how, "euclidean")
    assert f"{how} linkage of euclidean distances: 5 clusters" in state.summary


def test_a_model_with_its_table_can_be_made_anew(rows):
    model = AgglomerativeClustering(5, compute_distances=True).fit(rows)
    state = ClusterState(model, table=rows, scaling="none", n_clusters=5)
    given = state.tree
    state.linkage = "average"
    assert state.tree is not given and state.n_clusters == 5
    state.linkage = "ward"
    assert state.tree is given


def test_a_model_without_heights_gets_them_from_its_table(rows, refusal):
    model = AgglomerativeClustering(5).fit(rows)
    assert not hasattr(model, "distances_")
    assert "compute_distances=True" in refusal(ClusterState, model)
    other = pd.DataFrame(rows[::-1])
    assert "not what this model was fitted on" in refusal(ClusterState, model, table=other)
    said = refusal(ClusterState, model, table=rows)
    assert said == (
        "This model was fitted on the table as it is, but here its columns are scaled "
        "(scaling='minmax', the default): pass scaling='none' as well."
    )
    said = refusal(ClusterState, model, table=rows, scaling="standard")
    assert "(scaling='standard'): pass scaling='none'" in said
    assert "not what this model" in refusal(ClusterState, model, table=other, scaling="none")
    assert "not what this model" in refusal(ClusterState, model, table=rows[::-1], scaling="none")
    state = ClusterState(model, table=rows, scaling="none", n_clusters=5)
    assert np.allclose(state.distances_, linkage(rows, "ward")[:, 2])
    assert state.labels_.tolist() == model.labels_.tolist()


def test_a_model_of_given_distances_is_a_tree(rows):
    square = squareform(pdist(rows))
    model = AgglomerativeClustering(
        5, metric="precomputed", linkage="average", compute_distances=True
    ).fit(square)
    state = ClusterState(model, n_clusters=5)
    assert state.labels_.tolist() == model.labels_.tolist()


def test_what_is_no_tree_is_refused(rows, refusal):
    model = AgglomerativeClustering(5).fit(rows)
    for merges in (model.children_, pd.DataFrame(model.children_)):
        assert "children_" in refusal(ClusterState, merges)
    assert "children_" in refusal(ClusterState, linkage(model.children_, "ward"))
    assert "not fitted" in refusal(ClusterState, AgglomerativeClustering(3))
    Z = linkage(rows, "average")
    wrong = Z.copy()
    wrong[4, 0] = 99
    assert "row 4" in refusal(ClusterState, wrong)
    wrong = Z.copy()
    wrong[7, 2] = np.nan
    assert "row 7" in refusal(ClusterState, wrong)
    assert "DataFrame" in refusal(ClusterState, np.c_[rows, rows[:, 0]])


@pytest.mark.parametrize(
    ("data", "named"),
    [
        (None, "None"),
        ("cars.csv", "str"),
        ({1, 2, 3}, "set"),
        (pd.DataFrame, "type"),
        (np.arange(3.0), "shape (3,)"),
        (np.zeros((2, 2, 2)), "shape (2, 2, 2)"),
    ],
)
def test_what_is_no_table_is_named(data, named):
    with pytest.raises((TypeError, ValueError), match=r"expected|rows and columns") as caught:
        ClusterState(data)
    assert named in str(caught.value)


def test_a_state_is_not_made_of_a_state(cars, refusal):
    state = ClusterState(cars)
    assert "ClusterState has a state already" in refusal(ClusterState, state)


def test_a_column_called_state_is_a_column():
    table = pd.DataFrame({"state": [1.0, 2.0, 4.0], "cluster": [1, 5, 9]})
    assert ClusterState(table).features.columns == ("state", "cluster")


def test_two_rows_are_enough_and_one_leaf_is_a_tree():
    state = ClusterState(pd.DataFrame({"a": [1, 2]}))
    assert (state.n_clusters, state.labels_.tolist()) == (2, [1, 0])
    state.n_clusters = 1
    assert state.labels_.tolist() == [0, 0]
    leaf = ClusterState(np.empty((0, 4)))
    assert (leaf.n_clusters, leaf.labels_.tolist()) == (1, [0])


def test_one_namespace_holds_all_that_can_be_exported(state):
    state.selection = (1, 2)
    export = state.export
    assert export.html(title="Cars") == state.to_html(title="Cars")
    assert export.code() == state.code()
    assert export.caption() == state.caption()
    assert export.newick() == state.to_newick()
    assert export.session() == state.session()
    pd.testing.assert_frame_equal(export.clusters(), state.clusters())
    pd.testing.assert_frame_equal(export.selected_rows(), state.selected_rows())
    pd.testing.assert_frame_equal(export.frame(name="k"), state.to_frame(name="k"))
    assert export.hclust().keys() == state.to_hclust().keys()
    assert len(export.figure("dendrogram").axes) == len(state.figure("dendrogram").axes)


def test_a_page_can_be_exported_with_some_of_its_views(state):
    assert len(state.export.html(parts=("tree",))) < len(state.export.html())


def test_the_session_of_a_preview_leads_to_it(state):
    session = state.export.session(state.preview(linkage="single", n_clusters=7))
    state.restore(session)
    assert (state.linkage, state.n_clusters) == ("single", 7)
    with pytest.raises(ValueError, match="another table or tree"):
        ClusterState(state.linkage_matrix).export.session(state.clustering)


def test_the_short_form_counts_the_notes(cars):
    numbers = cars.dropna().select_dtypes("number")
    state = ClusterState(numbers, n_clusters=4)
    assert not state.notes and repr(state) == f"<ClusterState: {state.summary}>"
    state = ClusterState(numbers.assign(code=[f"c{i}" for i in range(len(numbers))]), n_clusters=4)
    assert len(state.notes) == 1 and "code" in state.notes[0]
    assert repr(state) == f"<ClusterState: {state.summary}; 1 note in .notes>"


@pytest.mark.parametrize("copied", [pickle.dumps, copy.copy, copy.deepcopy])
def test_a_state_that_is_copied_says_what_to_do(cars, copied):
    with pytest.raises(TypeError, match=r"keep state\.session\(\)"):
        copied(ClusterState(cars, n_clusters=4))
