"""Which annotation tracks a clustering has: columns, what is handed in, names."""

import numpy as np
import pandas as pd
import pytest

from hclust_widgets import ClusterState
from hclust_widgets.clustering.heatmap.tracks import (
    TrackSources,
    check_sources,
    check_tracks,
    chosen_tracks,
    offered_tracks,
)


@pytest.fixture
def table():
    rng = np.random.default_rng(0)
    return pd.DataFrame(
        {
            "gene": rng.normal(size=8),
            "protein": rng.normal(size=8),
            "stage": ["I", "II"] * 4,
            "note": ["drop"] * 8,
            "age": [40.0, 50, 60, 70, 80, 30, 20, np.nan],
            "species": [1, 1, 2, 2, 10, 10, 1, 2],
        },
        index=[f"s{i}" for i in range(8)],
    )


def state_of(table):
    roles = {"stage": "annotate", "age": "annotate", "note": "leave_out", "species": "known"}
    return ClusterState(table, roles=roles)


def test_columns_that_are_not_compared_are_offered_first(table):
    tracks = offered_tracks(state_of(table).clustering)
    assert [track.name for track in tracks] == ["stage", "age", "species", "gene", "protein"]
    assert tracks[2].kind == "category" and tracks[2].levels == ("1", "2", "10")
    assert [track.source for track in tracks] == [2, 4, 5, 0, 1]


def test_values_are_those_of_the_rows_that_are_clustered(table):
    table.loc["s1", "gene"] = np.nan  # is left out
    now = state_of(table).clustering
    (track,) = chosen_tracks(now, names=["age"])
    expected = table["age"].drop("s1").to_numpy()
    np.testing.assert_array_equal(track.values, expected)


def test_what_is_handed_in_comes_first_and_goes_by_the_index(table):
    dose = pd.Series(range(8), index=table.index[::-1], name="dose")
    sources = TrackSources.of(
        [dose, "species", pd.DataFrame({"ward": list("ABABABAB")}, table.index)]
    )
    names = [track.name for track in offered_tracks(state_of(table).clustering, sources)]
    assert names[:3] == ["species", "dose", "ward"] and names.count("species") == 1
    (track,) = chosen_tracks(state_of(table).clustering, sources, ["dose"])
    assert track.values.tolist() == list(range(7, -1, -1))


@pytest.mark.parametrize(
    ("annotations", "words"),
    [
        (["stagee"], "There is no column 'stagee' in this table. Did you mean 'stage'?"),
        ([pd.Series([1, 2])], "has no name"),
        ([[1, 2]], "A list of values among the annotations has no name"),
        ({"dose": [1, 2]}, "The annotation 'dose' has 2 values, but the table has 8 rows"),
        (7, "annotations must be a list of column names"),
        ([{"a": [1]}, {"a": [1]}], "There are two annotations 'a'"),
    ],
)
def test_what_does_not_fit_is_refused_in_one_sentence(table, annotations, words):
    with pytest.raises((TypeError, ValueError)) as refused:
        offered_tracks(state_of(table).clustering, TrackSources.of(annotations))
    assert words in str(refused.value)


def test_a_tree_alone_takes_annotations_in_the_order_of_its_leaves():
    now = ClusterState(np.array([[0, 1, 1.0, 2], [2, 3, 2.0, 3]])).clustering
    (track,) = offered_tracks(now, TrackSources.of({"dose": [1, 2, 3]}))
    assert track.values.tolist() == [1, 2, 3]
    with pytest.raises(ValueError, match="There is no table"):
        offered_tracks(now, TrackSources.of(["dose"]))


def test_groups_of_rows_have_no_tracks():
    table = pd.DataFrame(np.random.default_rng(0).normal(size=(60, 3)), columns=list("abc"))
    now = ClusterState(table, max_leaves=20).clustering
    assert offered_tracks(now) == ()
    with pytest.raises(ValueError, match="Annotation tracks are not computed"):
        check_sources(now, TrackSources.of(["a"]))


def test_a_column_that_is_not_offered_can_be_named(table):
    now = state_of(table).clustering
    assert chosen_tracks(now, names=["note", "nothing"])[0].levels == ("drop",)


def test_names_of_tracks_are_checked():
    assert check_tracks(["a", "b"]) == ("a", "b")
    with pytest.raises(TypeError, match="must be a list of names"):
        check_tracks("a")
    with pytest.raises(ValueError, match="twice"):
        check_tracks(["a", "a"])
    with pytest.raises(ValueError, match="There is no track 'c'"):
        check_tracks(["c"], ["a"])
