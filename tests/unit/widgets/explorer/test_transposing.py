"""Rows and columns exchanged in an explorer: undo, sessions, script, page, refusals."""

from __future__ import annotations

import json

import numpy as np
import pandas as pd
import pytest

from hclust_widgets import ClusterExplorer, ClusterState
from hclust_widgets.clustering.heatmap.column_tracks import chosen_column_tracks
from hclust_widgets.clustering.heatmap.tracks import chosen_tracks
from hclust_widgets.widgets.explorer.session_file import open_session, session_of

GENES = pd.DataFrame(
    {"c1": [5.1, 1.0, 9.2, 4.0], "c2": [5.2, 2.0, 9.0, 4.1], "t1": [1.0, 7.0, 3.0, 8.0],
     "t2": [1.5, 7.2, 4.0, 8.3]},
    index=["g1", "g2", "g3", "g4"],
)  # fmt: skip
SAMPLES = ["c1", "c2", "t1", "t2"]


@pytest.fixture
def explorer():
    explorer = ClusterExplorer(GENES.copy(), n_clusters=2, title="Genes", cmap="viridis")
    yield explorer
    explorer.close()


def press(explorer):
    toggle = explorer.shown.transposing.toggle
    toggle.value = not toggle.value


def saved(explorer):
    shown = explorer.shown
    return json.dumps(session_of(shown, shown.state.clustering)).encode()


def test_one_press_clusters_the_columns_and_another_goes_back(explorer):
    plain = explorer.state
    plain.rename(0, "mine")
    explorer.settings_opened = True
    press(explorer)
    other = explorer.shown
    assert other is not explorer and explorer.children[0] is other
    assert explorer.state is other.state and list(explorer.state.labels_.index) == SAMPLES
    assert "the rows are columns of the table" in other.summary_box.value
    assert (other.title, other.cmap) == ("Genes", "viridis")
    assert other.settings_opened and other.transposing.toggle.value
    assert not explorer.is_active and other.is_active
    assert repr(explorer) == repr(other)
    press(explorer)
    assert explorer.shown is explorer and explorer.is_active and explorer.state is plain
    assert other not in explorer.children and explorer.tabs in explorer.children
    assert plain.cluster_names == {0: "mine"} and not explorer.transposing.toggle.value
    press(explorer)
    assert explorer.shown is other  # with what was chosen there


def test_script_and_page_are_of_what_is_shown(explorer):
    press(explorer)
    explorer.state.n_clusters = 3
    space = {"df": GENES.copy()}
    exec(explorer.code(), space)
    pd.testing.assert_series_equal(
        space["labels"].astype("Int64"), explorer.state.labels_, check_names=False
    )
    page = explorer.to_html()
    assert page == explorer.shown.to_html() and "the rows are columns of the table" in page
    press(explorer)
    assert "the rows are columns of the table" not in explorer.to_html()


def test_annotations_of_rows_and_of_columns_change_places():
    table = GENES.assign(chromosome=["x", "y", "x", "y"])
    explorer = ClusterExplorer(
        table,
        annotations={"length": [3, 1, 2, 9]},
        row_colors=["red", "red", "blue", "red"],
        column_annotations={"treated": {"c1": "no", "t1": "yes"}},
        col_colors=pd.Series({"t2": "green"}),
        tracks=["length", "chromosome"],
    )
    press(explorer)
    other = explorer.shown
    assert other.column_tracks == ("length", "chromosome")
    assert other.tracks == ("treated", "colors")
    above = chosen_column_tracks(
        other.state.clustering, other.column_track_sources, [*other.column_tracks, "colors"]
    )
    assert above[0].values.tolist() == [3, 1, 2, 9]
    assert [above[1].levels[int(v)] for v in above[1].values] == ["x", "y", "x", "y"]
    assert [above[2].colors[int(v)] for v in above[2].values] == [
        "#FF0000", "#FF0000", "#0000FF", "#FF0000",
    ]  # fmt: skip
    beside = chosen_tracks(other.state.clustering, other.track_sources, other.tracks)
    assert beside[0].levels == ("no", "yes")
    assert np.array_equal(beside[0].values, [0, np.nan, 1, np.nan], equal_nan=True)
    assert beside[1].colors == ("#008000",)
    assert 'col_colors["chromosome"]' in explorer.code(figure="clustermap")
    session = saved(explorer)
    press(explorer)
    assert explorer.tracks == ("length", "chromosome")
    explorer.close()
    again = ClusterExplorer(table, column_annotations={"treated": {"c1": "no"}})
    open_session(again, session, "s.json")
    assert again.shown.tracks == ("treated",) and again.shown.column_tracks == ("chromosome",)
    again.close()


def test_the_way_back_of_an_exchanged_state_turns_annotations_again():
    table = GENES.assign(chromosome=["x", "y", "x", "y"])
    explorer = ClusterExplorer(
        ClusterState(table).transposed(),
        annotations={"treated": ["no", "no", "yes", None]},
        column_annotations={"length": {"g2": 5, "g4": 6}},
        column_tracks=[],
    )
    press(explorer)
    plain = explorer.shown
    assert (plain.tracks, plain.column_tracks) == ((), ("treated",))
    length = chosen_tracks(plain.state.clustering, plain.track_sources, ["length"])[0]
    assert np.array_equal(length.values, [np.nan, 5, np.nan, 6], equal_nan=True)
    explorer.close()


def test_undo_and_redo_go_through_both_orientations_in_order(explorer):
    plain = explorer.state
    plain.linkage = "single"
    press(explorer)
    there = explorer.state
    there.linkage = "complete"
    press(explorer)
    assert explorer.state is plain
    explorer.state.undo()
    assert explorer.state is there and there.linkage == "complete"
    explorer.state.undo()
    assert there.linkage == "single"
    explorer.state.undo()
    assert explorer.state is plain and plain.linkage == "single"
    explorer.state.undo()
    assert plain.linkage == "ward" and not plain.can_undo
    for linkage in ("single", "single", "complete"):
        explorer.state.redo()
        assert explorer.state.linkage == linkage
    assert explorer.state is there
    explorer.state.redo()
    assert explorer.state is plain and not plain.can_redo


def test_keys_and_cuts_go_to_what_is_shown(explorer):
    plain, live = explorer.state, explorer.live_sync.live
    press(explorer)
    explorer.state.n_clusters = 3
    explorer.handle_command(None, {"command": "undo"}, [])
    assert explorer.state is not plain and explorer.state.n_clusters != 3
    live.set_state(
        {"n_clusters": 4, "distance_threshold": 0.0, "browser_seq": 1, "cut_revision": 1}
    )
    assert plain.n_clusters == 4  # a late message of the one before is that one's
    assert explorer.state is not plain
    explorer.rendering = "figure"
    assert explorer.children[0] is explorer.shown
    explorer.handle_command(None, {"command": "undo"}, [])
    assert explorer.state is plain


def test_a_session_opens_in_its_own_orientation(explorer):
    plain_session = saved(explorer)
    press(explorer)
    explorer.state.update(n_clusters=3)
    explorer.state.rename(0, "mine")
    labels, turned_session = explorer.state.labels_, saved(explorer)

    other = ClusterExplorer(GENES.copy())
    plain = other.state
    open_session(other, turned_session, "s.json")
    assert other.shown is not other and other.state.cluster_names == {0: "mine"}
    pd.testing.assert_series_equal(other.state.labels_, labels)
    while other.state.undo():
        pass
    assert other.state is plain
    open_session(other, turned_session, "s.json")
    first = other.shown
    open_session(other.shown, plain_session, "s.json")
    assert other.shown is other and plain.n_clusters == 2
    open_session(other, turned_session, "s.json")
    assert other.shown is not first and not first.is_open
    foreign = ClusterExplorer(GENES.rename(columns={"c1": "d1"}) * 2)
    with pytest.raises(ValueError, match="another table"):
        open_session(foreign, turned_session, "s.json")
    assert foreign.shown is foreign and not foreign.state.can_undo
    foreign.close()
    other.close()


def test_what_cannot_be_exchanged_is_said_and_the_button_is_up_again():
    table = pd.DataFrame({"name": ["a", "b", "c"], "x": [1, 2, 4], "kind": ["u", "v", "u"]})
    explorer = ClusterExplorer(table)
    press(explorer)
    assert "1 column of numbers" in explorer.message and explorer.shown is explorer
    assert not explorer.transposing.toggle.value
    explorer.close()


def test_an_exchanged_state_begins_with_the_button_down():
    explorer = ClusterExplorer(ClusterState(GENES.copy()).transposed())
    assert explorer.transposing.toggle.value
    press(explorer)
    assert list(explorer.state.labels_.index) == list(GENES.index)
    explorer.close()


def test_distances_and_trees_have_nothing_to_exchange():
    d = np.abs(np.subtract.outer([0.0, 1, 3, 7], [0.0, 1, 3, 7]))
    explorer = ClusterExplorer(ClusterState.from_distances(d))
    assert explorer.transposing.toggle.disabled
    explorer.close()


def test_closing_ends_both(explorer):
    press(explorer)
    other = explorer.shown
    explorer.close()
    assert not other.is_open and not explorer.is_open


def test_annotations_handed_in_later_reach_the_exchanged_table(explorer):
    press(explorer)
    other = explorer.shown
    press(explorer)
    explorer.annotations = {"length": [3, 1, 2, 9]}
    explorer.column_annotations = {"treated": {"c1": "no", "t1": "yes"}}
    assert other.column_tracks == ("length",) and other.tracks == ("treated",)
    above = chosen_column_tracks(other.state.clustering, other.column_track_sources, ["length"])
    assert above[0].values.tolist() == [3, 1, 2, 9]
    while explorer.state.can_undo:  # what was done to the hidden explorer is no step
        explorer.state.undo()
    assert explorer.shown is explorer and other.column_track_sources.names == ()
    while explorer.state.can_redo:
        explorer.state.redo()
    press(explorer)
    assert explorer.shown is other and other.column_tracks == ("length",)
    other.column_tracks = []
    explorer.annotations = {"length": [3, 1, 2, 9], "age": [1, 1, 2, 2]}
    assert other.column_tracks == ("age",) and other.tracks == ("treated",)
    explorer.annotations = None
    assert other.column_tracks == () and other.column_track_sources.names == ()


def test_annotations_of_the_exchanged_table_stay_when_others_are_handed_in(explorer):
    press(explorer)
    other = explorer.shown
    other.column_annotations = {"own": dict.fromkeys(other.state.clustering.features.columns, 1)}
    press(explorer)
    explorer.annotations = {"length": [3, 1, 2, 9]}
    assert set(other.column_track_sources.names) == {"length", "own"}
    explorer.annotations = None
    assert other.column_track_sources.names == ("own",)
