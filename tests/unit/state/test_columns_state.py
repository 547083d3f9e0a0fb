"""Clusters of columns: equal to scikit-learn's, undone, saved, and in step with the rows."""

from __future__ import annotations

import json

import numpy as np
import pandas as pd
import pytest
from matplotlib.text import Text
from scipy.spatial.distance import pdist
from sklearn.cluster import AgglomerativeClustering

from hclust_widgets import ClusterState, load_mpg
from hclust_widgets.clustering.column_options import AS_ROWS, COLUMN_METRICS
from hclust_widgets.common.constants import COLORS
from hclust_widgets.serialize.clustering import encode_column_options

NUMBERS = ["mpg", "cylinders", "displacement", "horsepower", "weight", "acceleration"]


@pytest.fixture
def state():
    return ClusterState(load_mpg(), n_clusters=4)


@pytest.mark.parametrize("k", [1, 2, 4, 9, 10])
@pytest.mark.parametrize(
    ("linkage", "metric"),
    [
        ("ward", "euclidean"),
        ("complete", "cityblock"),
        ("average", "cosine"),
        ("average", "correlation"),
        ("single", "euclidean"),
    ],
)
@pytest.mark.sampled(8)
def test_labels_equal_those_of_scikit_learn(state, linkage, metric, k):
    state.columns_state.update(linkage=linkage, metric=metric, n_clusters=k)
    X = np.ascontiguousarray(state.features.values.T)
    theirs = AgglomerativeClustering(n_clusters=k, linkage=linkage, metric=metric).fit(X)
    labels = state.columns_state.labels_
    assert labels.tolist() == theirs.labels_.tolist()
    assert labels.index.tolist() == [str(name) for name in state.features.columns]
    assert str(labels.dtype) == "Int64" and labels.name == "cluster"
    assert np.array_equal(state.columns_state.children_, theirs.children_)


def test_a_threshold_merges_what_lies_below_it_as_in_scikit_learn(state):
    columns = state.columns_state
    heights = columns.distances_
    for t in (heights[3], np.nextafter(heights[3], 99.0), (heights[5] + heights[6]) / 2):
        columns.distance_threshold = float(t)
        theirs = AgglomerativeClustering(n_clusters=None, distance_threshold=float(t))
        found = theirs.fit(np.ascontiguousarray(state.features.values.T)).labels_
        assert columns.labels_.tolist() == found.tolist()
        assert columns.distance_threshold == t and columns.n_clusters == found.max() + 1


def test_columns_follow_the_rows_unless_told(state):
    columns = state.columns_state
    assert (columns.linkage, columns.metric, columns.n_clusters) == ("ward", "euclidean", None)
    state.update(linkage="average", metric="cosine")
    assert (columns.linkage, columns.metric) == ("average", "cosine")
    columns.linkage = "ward"  # goes with euclidean distances only
    assert (columns.linkage, columns.metric) == ("ward", "euclidean")
    columns.linkage = None
    state.update(linkage="ward", metric="euclidean")
    columns.metric = "correlation"
    assert (columns.linkage, columns.metric) == ("average", "correlation")


@pytest.mark.sampled(4)
@pytest.mark.parametrize("own", ["minmax", "standard", "robust", "none"])
@pytest.mark.parametrize(
    "rows",
    [
        {},
        {"scaling": "robust", "row_scaling": "center"},
        {"transform": "rank", "row_scaling": "standard"},
        {"columns": NUMBERS, "missing": "median", "max_leaves": 40},
    ],
)
def test_columns_of_another_scaling_are_those_of_a_state_that_has_it(rows, own):
    state = ClusterState(load_mpg(), **rows)
    columns = state.columns_state
    columns.update(scaling=own, linkage="average", n_clusters=3)
    theirs = ClusterState(load_mpg(), **{**rows, "scaling": own, "linkage": "average"})
    theirs.columns_state.n_clusters = 3
    assert columns.scaling == own and columns.linkage == "average"
    assert np.array_equal(columns.children_, theirs.columns_state.children_)
    assert np.allclose(columns.distances_, theirs.columns_state.distances_, rtol=1e-12)
    assert columns.labels_.tolist() == theirs.columns_state.labels_.tolist()


def test_the_scaling_of_columns_is_undone_and_saved_and_a_wrong_one_refused(state):
    columns = state.columns_state
    assert columns.scaling == "minmax"
    columns.distance_threshold = 9.0
    heights = columns.distances_
    values = state.features.values
    columns.scaling = "standard"
    assert columns.n_clusters is not None and not np.allclose(columns.distances_, heights)
    assert columns.options.distance_threshold is None  # a height of another tree
    assert state.features.values is values
    again = ClusterState.from_session(state.session(), load_mpg())
    assert again.columns_state.scaling == "standard"
    assert np.array_equal(again.columns_state.distances_, columns.distances_)
    state.scaling = "robust"
    assert columns.scaling == "standard"
    columns.scaling = None
    assert columns.scaling == "robust"
    for _ in range(3):
        state.undo()
    assert columns.scaling == "minmax" and columns.distance_threshold == 9.0
    with pytest.raises(ValueError, match=r"column scaling='standart'.*Did you mean 'standard'"):
        columns.scaling = "standart"
    assert columns.scaling == "minmax"


@pytest.mark.parametrize(
    "change",
    [{"scaling": "standard"}, {"columns": NUMBERS}, {"row_filter": {"origin": "usa"}}],
)
def test_a_change_of_the_rows_makes_the_labels_anew_and_keeps_the_number(state, change):
    state.columns_state.update(linkage="complete", distance_threshold=9.0)
    k = state.columns_state.n_clusters
    before = state.columns_state.tree
    state.update(**change)
    columns = state.columns_state
    assert columns.tree is not before and columns.n_clusters == k
    X = np.ascontiguousarray(state.features.values.T)
    theirs = AgglomerativeClustering(n_clusters=k, linkage="complete").fit(X)
    assert columns.labels_.tolist() == theirs.labels_.tolist()
    assert state.column_options.distance_threshold is None  # a height of the tree before


def test_fewer_columns_than_clusters_are_clusters_each_and_the_number_comes_back(state):
    state.columns_state.n_clusters = 5
    state.columns = NUMBERS[:3]
    assert state.columns_state.n_clusters == 3
    state.columns = NUMBERS
    assert state.columns_state.n_clusters == 5


def test_a_cut_of_the_rows_keeps_the_tree_of_the_columns(state):
    state.columns_state.n_clusters = 3
    tree = state.columns_state.tree
    state.n_clusters = 7
    state.flip(len(state.labels_.dropna()) + 3)
    assert state.columns_state.tree is tree and state.columns_state.n_clusters == 3


def test_every_change_is_a_step_and_a_drag_is_one(state):
    columns, seen = state.columns_state, []
    state.observe(lambda change: seen.append(change["new"].n_clusters), "column_options")
    columns.n_clusters = 2
    columns.linkage = "average"
    columns.n_clusters = 4
    columns.n_clusters = 5
    assert seen == [2, 2, 4, 5]
    assert state.undo() and columns.n_clusters == 2 and columns.linkage == "average"
    assert state.undo() and columns.linkage == "ward"
    assert state.undo() and columns.n_clusters is None and not state.can_undo
    assert state.redo() and columns.n_clusters == 2


def test_a_refused_change_leaves_all_as_it_was(state):
    state.columns_state.update(linkage="average", n_clusters=3)
    before = state.column_options
    for changes, words in (
        ({"n_clusters": 11}, "these 10 columns can make 1 to 10 clusters"),
        ({"n_clusters": 0}, "out of range for columns"),
        ({"linkage": "averag"}, "Did you mean 'average'"),
        ({"metric": "jaccard"}, "column metric='jaccard' is not known"),
        ({"linkage": "ward", "metric": "cosine"}, "ward linkage needs euclidean distances"),
        ({"distance_threshold": -1}, "distance_threshold"),
    ):
        with pytest.raises(ValueError, match=r".") as error:
            state.columns_state.update(**changes)
        assert words in str(error.value) and "\n" not in str(error.value)
        assert state.column_options == before
    for changes in (
        {"n_cluster": 3},
        {"n_clusters": 3, "distance_threshold": 2.0},
        {"n_clusters": 2.5},
        {"optimal_ordering": 1},
    ):
        with pytest.raises(TypeError):
            state.columns_state.update(**changes)
    with pytest.raises(TypeError, match="column_options must be a dict"):
        state.column_options = 3
    assert state.column_options == before


def test_columns_without_a_tree_are_refused_and_what_is_not_cut_has_no_labels(state):
    with pytest.raises(ValueError, match="The columns are not cut"):
        _ = state.columns_state.labels_
    constant = load_mpg().assign(same=1.0)
    with pytest.raises(ValueError, match="no correlation distance"):
        ClusterState(constant, columns=[*NUMBERS, "same"], column_options={"metric": "correlation"})
    alone = ClusterState(state.linkage_matrix)
    with pytest.raises(ValueError, match="need the columns' values"):
        alone.columns_state.n_clusters = 2
    with pytest.raises(ValueError, match="need the columns' values"):
        _ = alone.columns_state.tree
    one = ClusterState(load_mpg(), columns=["mpg"])
    with pytest.raises(ValueError, match="two or more"):
        one.columns_state.n_clusters = 1


@pytest.mark.sampled(4)
@pytest.mark.parametrize("metric", COLUMN_METRICS)
def test_every_metric_of_columns_makes_a_tree(state, metric):
    state.column_options = {"linkage": "average", "metric": metric, "n_clusters": 3}
    assert state.columns_state.metric == metric
    assert state.columns_state.labels_.nunique() == 3


def test_a_session_holds_the_columns_and_an_older_one_has_none(state):
    assert "column_options" not in state.session()
    state.columns_state.update(linkage="average", metric="correlation", n_clusters=3)
    state.columns_state.optimal_ordering = True
    state.columns_state.flip(14)
    session = json.loads(json.dumps(state.session()))
    again = ClusterState.from_session(session, load_mpg())
    assert again.column_options == state.column_options
    assert again.columns_state.labels_.equals(state.columns_state.labels_)
    assert again.columns_state.leaf_order.tolist() == state.columns_state.leaf_order.tolist()
    del session["column_options"]
    assert ClusterState.from_session(session, load_mpg()).column_options == AS_ROWS


@pytest.mark.parametrize(
    "damaged",
    [3, {"n_clusters": "3"}, {"linkage": "averag"}, {"flips": [1]}, {"k": 3}],
)
def test_a_damaged_session_is_refused_in_one_sentence(state, damaged):
    with pytest.raises((TypeError, ValueError), match="This session is damaged"):
        state.restore({**state.session(), "column_options": damaged})


def test_flipped_branches_belong_to_their_tree(state):
    columns = state.columns_state
    columns.n_clusters = 3
    order, labels = columns.leaf_order.tolist(), columns.labels_
    root = 2 * len(order) - 2
    columns.flip(root)
    assert columns.flips == (root,) and columns.leaf_order.tolist() != order
    assert sorted(columns.leaf_order.tolist()) == sorted(order)
    assert columns.labels_.equals(labels)
    columns.linkage = "single"
    assert columns.flips == ()
    columns.linkage = None
    assert columns.flips == (root,)
    columns.flip(root)
    assert columns.leaf_order.tolist() == order
    for node in (3, root + 1):
        with pytest.raises(ValueError, match="no merge of the columns"):
            columns.flip(node)


def test_optimal_order_brings_neighbors_closer_and_changes_no_label(state):
    from scipy.spatial.distance import cdist

    columns = state.columns_state
    columns.update(linkage="average", metric="correlation", n_clusters=4)

    def length():
        X = state.features.values.T[columns.leaf_order]
        return np.diag(cdist(X[:-1], X[1:], "correlation")).sum()

    plain, labels = length(), columns.labels_
    columns.optimal_ordering = True
    assert length() < plain
    assert columns.labels_.equals(labels)


def test_colors_stay_with_the_larger_part_and_begin_at_the_end_of_the_palette(state):
    columns = state.columns_state
    known = set(COLORS[-4:])
    columns.n_clusters = 2
    two = columns.cluster_colors
    labels = columns.labels_
    columns.n_clusters = 3
    three, finer = columns.cluster_colors, columns.labels_
    assert len(set(three.values())) == 3
    assert {color.upper() for color in three.values()} <= {c.upper() for c in known}
    for label, color in two.items():
        inside = finer[labels == label].value_counts()
        assert color in {three[part] for part in inside.index}
    assert not set(three.values()) & set(state.cluster_colors.values())


def test_groups_of_rows_have_the_columns_of_all_rows():
    state = ClusterState(load_mpg(), max_leaves=50, n_clusters=4, column_options={"n_clusters": 3})
    X = np.ascontiguousarray(state.clustering.row_features.values.T)
    theirs = AgglomerativeClustering(n_clusters=3).fit(X).labels_
    assert state.columns_state.labels_.tolist() == theirs.tolist()


def test_a_number_of_clusters_that_no_longer_fits_is_no_reason_to_refuse_other_changes(state):
    columns = state.columns_state
    columns.n_clusters = 5
    state.columns = NUMBERS[:3]
    columns.update(linkage="average")
    columns.flip(3)
    columns.optimal_ordering = True
    assert columns.n_clusters == 3 and sorted(columns.labels_) == [0, 1, 2]
    assert encode_column_options(state.clustering)["n_clusters"] == 3
    with pytest.raises(ValueError, match="n_clusters=4 is out of range"):
        columns.n_clusters = 4


@pytest.fixture
def with_constant():
    table = pd.DataFrame(np.random.default_rng(0).normal(size=(20, 5)), columns=list("abcde"))
    table["e"] = 1.0
    state = ClusterState(table, columns=list("abcd"), scaling="none")
    state.columns_state.update(linkage="average", metric="correlation", n_clusters=3)
    state.columns = list("abcde")
    return state


def test_columns_without_a_tree_say_why_and_need_no_cut(with_constant):
    columns = with_constant.columns_state
    with pytest.raises(ValueError, match="no correlation distance"):
        _ = columns.labels_
    for changes in ({"linkage": "single"}, {"n_clusters": 2}):
        with pytest.raises(ValueError, match="no correlation distance"):
            columns.update(**changes)
    columns.n_clusters = None
    assert with_constant.column_options.n_clusters is None
    with pytest.raises(ValueError, match="not cut"):
        _ = columns.labels_


def test_distances_have_no_clusters_of_columns():
    table = load_mpg()[["mpg", "weight", "horsepower", "acceleration"]].dropna().head(30)
    state = ClusterState.from_distances(pdist(table), table=table)
    state.metric = "euclidean"
    state.columns_state.n_clusters = 3
    state.metric = "precomputed"
    assert state.columns_state.n_clusters is None and state.column_clusters() is None
    with pytest.raises(ValueError, match="Clusters of columns need the columns' values"):
        _ = state.columns_state.labels_
    told = state.figure("clustermap", caption=True)
    assert "Columns are" not in " ".join(text.get_text() for text in told.findobj(Text))
    state.metric = "euclidean"
    assert state.columns_state.n_clusters == 3


def test_an_infinite_threshold_is_refused(state):
    with pytest.raises(ValueError, match="distance_threshold=inf is out of range"):
        state.columns_state.distance_threshold = np.inf
    held = {**state.session(), "column_options": {"n_clusters": 1, "distance_threshold": np.inf}}
    with pytest.raises(ValueError, match="distance_threshold"):
        ClusterState.from_session(held, load_mpg())


# -- names and colors ------------------------------------------------------------------------


def test_names_and_colors_belong_to_columns_and_survive_other_cuts(state):
    columns = state.columns_state
    with pytest.raises(ValueError, match="The columns are not cut"):
        columns.rename(0, "engine")
    columns.n_clusters = 2
    first = set(columns.labels_[columns.labels_ == 1].index)
    columns.rename(1, " engine ")
    columns.set_color(1, "#AA0000")
    assert columns.cluster_names == {1: "engine"} and columns.cluster_colors[1] == "#aa0000"
    columns.n_clusters = 3
    (label,) = columns.cluster_names
    assert columns.cluster_names[label] in ("engine", "engine, part")
    columns.n_clusters = 1
    assert columns.cluster_names == {}
    columns.update(n_clusters=2, linkage="average")
    columns.update(linkage=None)
    state.update(n_clusters=3)
    assert columns.cluster_names == {1: "engine"}
    assert set(columns.labels_[columns.labels_ == 1].index) == first
    columns.rename(1, None)
    columns.set_color(1, None)
    assert columns.cluster_names == {} and columns.options.named == ()


def test_names_of_columns_are_undone_saved_and_in_the_code(state):
    columns = state.columns_state
    columns.n_clusters = 2
    columns.rename(0, "shape")
    columns.set_color(0, "#00aa00")
    held = json.loads(json.dumps(state.session()))
    again = ClusterState.from_session(held, load_mpg()).columns_state
    assert again.cluster_names == {0: "shape"} and again.cluster_colors[0] == "#00aa00"
    assert 'column_names = {0: "shape"}' in state.code()
    assert '"#00aa00"' in state.export.code(figure="clustermap")
    titles = [text.get_text() for text in state.figure("clustermap", col_split="cut").findobj(Text)]
    assert any("shape (0)" in title for title in titles)
    assert "called shape (0)" in state.figure("clustermap", caption=True).get_label() or any(
        "called shape (0)" in one.get_text()
        for one in state.figure("clustermap", caption=True).findobj(Text)
    )
    state.undo()
    assert columns.cluster_names == {0: "shape"} and columns.cluster_colors[0] != "#00aa00"
    state.undo()
    assert columns.cluster_names == {} and columns.n_clusters == 2
    state.redo()
    assert columns.cluster_names == {0: "shape"}
    # Another table of the same columns: fewer of them are a part.
    given = {"n_clusters": 2, "named": [{"columns": ["mpg", "weight"], "name": "both"}]}
    other = ClusterState(load_mpg(), columns=NUMBERS, column_options=given)
    assert other.columns_state.options.named[0].columns == ("mpg", "weight")


@pytest.mark.parametrize(
    ("named", "why"),
    [
        ("engine", "must be a list of names"),
        ([{"columns": [], "name": "x"}], "must be a list of names"),
        ([{"columns": ["mpg"], "nam": "x"}], "must be a list of names"),
        ([{"columns": ["mpg"], "color": "red"}], "#"),
        ([{"columns": ["mpg"], "name": 3}], "must be text"),
    ],
)
def test_what_is_no_name_of_columns_is_refused(named, why):
    with pytest.raises((TypeError, ValueError), match=why):
        ClusterState(load_mpg(), column_options={"n_clusters": 2, "named": named})


def test_a_cluster_of_columns_that_is_not_there_has_no_name(state):
    columns = state.columns_state
    columns.n_clusters = 2
    for cluster, why in ((2, "they have 0 to 1"), (True, "whole number"), ("a", "whole number")):
        with pytest.raises((TypeError, ValueError), match=why):
            columns.rename(cluster, "x")
    with pytest.raises(ValueError, match="200"):
        columns.rename(0, "x" * 201)
    assert columns.cluster_names == {}


def test_columns_of_one_name_are_told_apart_when_they_are_named():
    table = pd.DataFrame({"a_b": [1.0, 5, 2, 9], "a": list("bcbc"), "z": [3.0, 1, 4, 1]})
    state = ClusterState(table, columns=["a_b", "a", "z"], n_clusters=2)
    names = [str(name) for name in state.features.columns]
    assert names.count("a_b") == 2
    columns = state.columns_state
    columns.n_clusters = len(names)
    label = columns.labels_.tolist()[1]
    columns.rename(label, "second")
    assert columns.cluster_names == {label: "second"}


def test_several_names_and_colors_are_one_step_or_refused_together(state):
    columns = state.columns_state
    columns.n_clusters = 3
    columns.set_color({0: "#00AA00", 2: "#aa0000"})
    assert columns.cluster_colors[0] == "#00aa00" and columns.cluster_colors[2] == "#aa0000"
    columns.rename({0: "engine", 1: "shape"})
    assert columns.cluster_names == {0: "engine", 1: "shape"}
    for wrong in ({0: "#0000aa", 9: "#111111"}, {0: "#0000aa", 1: "red"}):
        with pytest.raises(ValueError, match=r"\.$"):
            columns.set_color(wrong)
        assert columns.cluster_colors[0] == "#00aa00"
    with pytest.raises(TypeError, match="not both"):
        columns.set_color({0: "#0000aa"}, "#111111")
    with pytest.raises(TypeError, match="needs a color beside the label"):
        columns.set_color(0)
    state.undo()
    assert columns.cluster_names == {} and columns.cluster_colors[0] == "#00aa00"
    state.undo()
    assert columns.options.named == () and columns.n_clusters == 3


def test_a_drag_in_a_color_picker_is_one_step(state, monkeypatch):
    columns = state.columns_state
    columns.n_clusters = 3
    times = iter([0.0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 9.0])
    monkeypatch.setattr(state.history, "_clock", lambda: next(times))
    for green in range(3):
        columns.set_color(0, f"#00{green:02x}00")
    columns.set_color(1, "#aa0000")
    columns.rename(1, "engine")
    columns.set_color(1, "#aa0001")
    columns.set_color(1, "#aa0002")
    columns.set_color(1, "#aa0003")  # later
    found = []
    while columns.options.named:
        assert state.undo()
        found.append((columns.cluster_colors[1], columns.cluster_names.get(1)))
    assert [one[0] for one in found[:3]] == ["#aa0002", "#aa0000", "#aa0000"]
    assert [one[1] for one in found[:3]] == ["engine", "engine", None]
    assert len(found) == 5 and columns.n_clusters == 3
