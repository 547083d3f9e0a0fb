"""Tracks of columns: what is said of a column holds for those made of it; wrong input is told."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from hclust_widgets import ClusterState, load_mpg
from hclust_widgets.clustering.heatmap.column_tracks import (
    check_column_sources,
    named_sources,
    offered_column_tracks,
)
from hclust_widgets.plotting.base.track_colors import read_column_sources


@pytest.fixture
def now():
    return ClusterState(load_mpg()).clustering


def tracks(now, annotations=None, colors=None):
    sources = read_column_sources(annotations, colors)
    check_column_sources(now, sources)
    return offered_column_tracks(now, sources)


def words(track):
    return [None if np.isnan(v) else track.levels[int(v)] for v in track.values]


def test_what_is_said_of_a_column_holds_for_each_of_its_words(now):
    group = pd.Series({"origin": "made", "mpg": "engine", "origin_usa": "home"}, name="group")
    (track,) = tracks(now, group)
    by_name = dict(zip(now.features.columns, words(track), strict=True))
    assert by_name["origin_europe"] == by_name["origin_japan"] == "made"
    assert by_name["origin_usa"] == "home" and by_name["mpg"] == "engine"
    assert by_name["weight"] is None and track.has_gaps


def test_the_kind_is_found_from_the_values(now):
    names = list(now.features.columns)
    given = pd.DataFrame(
        {
            "category": pd.Categorical(["b", "a"] * 5, ["b", "a"]),
            "number": np.arange(10.0),
            "truth": [True, False] * 5,
            "date": pd.date_range("2020-01-01", periods=10),
        },
        index=names,
    ).iloc[::-1]
    found = tracks(now, [given, {"some": {"mpg": True}, "few": {"weight": 3}}])
    assert [(one.name, one.kind) for one in found] == [
        *((name, name) for name in given),
        ("some", "truth"),
        ("few", "number"),
    ]
    assert found[0].levels == ("b", "a") and found[1].values.tolist() == list(range(10))


def test_a_list_stays_with_its_columns_when_others_are_compared():
    state = ClusterState(load_mpg(), columns=["mpg", "weight", "horsepower"])
    given = read_column_sources({"group": ["a", "b", "c"]}, ["red", "lime", "blue"])
    sources = named_sources(state.clustering, given)
    state.columns = ["acceleration", "horsepower", "mpg"]
    group, colors = offered_column_tracks(state.clustering, sources)
    by_name = dict(zip(state.features.columns, words(group), strict=True))
    assert by_name == {"acceleration": None, "horsepower": "b", "mpg": "a"}
    by_name = dict(zip(state.features.columns, words(colors), strict=True))
    assert by_name == {"acceleration": None, "horsepower": "#00FF00", "mpg": "#FF0000"}
    state.columns = ["acceleration", "cylinders"]
    assert offered_column_tracks(state.clustering, sources) == ()


@pytest.mark.sampled(4)
@pytest.mark.parametrize(
    ("options", "said"),
    [
        (({"g": {"mpgg": 1, "weight": 2}},), "'mpgg', which is no column of this table. Did you"),
        (({"g": {}},), "names no column that is compared"),
        ((pd.Series([1, 2], ["mpg", "mpg"], name="g"),), "names column 'mpg' twice"),
        ((pd.Series([1, 2], ["mpg", "weight"]),), "A Series among column_annotations has no name"),
        (({"g": [1, 2]},), "has 2 values, but 10 columns are compared"),
        (({"g": {"mpg": None}},), "holds nothing that a track can show"),
        (({"g": 3},), "must have one value for each column, not be of type int"),
        ((["mpg"],), "column_annotations has 'mpg' without values"),
        ((3,), "column_annotations must be a list of Series and DataFrames"),
        (([{"g": {"mpg": 1}}, {"g": {"mpg": 1}}],), "There are two annotations 'g'"),
        ((None, ["red"]), "has 1 values, but 10 columns are compared"),
        ((None, ["reddish"] * 10), "of col_colors has 'reddish' for column 0"),
        ((None, 3), "col_colors must be colors, one for each column"),
    ],
)
def test_wrong_input_is_told_in_one_sentence(now, options, said):
    with pytest.raises((TypeError, ValueError)) as refused:
        tracks(now, *options)
    assert said in str(refused.value)


def test_names_of_more_columns_than_are_compared_are_no_mistake(now):
    every = dict.fromkeys([*now.features.table.columns, "another"], "x")
    assert words(tracks(now, {"g": every})[0]) == ["x"] * 10


def test_distances_alone_have_no_columns_to_annotate():
    square = np.abs(np.subtract.outer(np.arange(6.0), np.arange(6.0)))
    now = ClusterState(square, metric="precomputed", linkage="average").clustering
    with pytest.raises(ValueError, match="need a table whose columns are compared"):
        tracks(now, {"g": list("abcdef")})


def test_a_feature_made_of_a_word_is_no_other_column_of_that_name():
    table = pd.DataFrame({"w": list("xyxyxy"), "w_x": np.arange(6.0)})
    state = ClusterState(table, columns=["w", "w_x"])
    (track,) = tracks(state.clustering, {"g": {"w": "word", "w_x": "num"}})
    at = list(zip(state.features.columns, state.features.sources, words(track), strict=True))
    assert [word for name, source, word in at] == [["word", "num"][source] for _, source, _ in at]
