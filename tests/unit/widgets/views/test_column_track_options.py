"""Tracks of columns as options: of the clustermap and the explorer, live, figure, undone, saved."""

from __future__ import annotations

import json

import numpy as np
import pandas as pd
import pytest
from page_reader import PageReader

from hclust_widgets import ClusterExplorer, ClustermapWidget, ClusterState
from hclust_widgets.widgets.explorer.session_file import open_session, session_of


@pytest.fixture
def state() -> ClusterState:
    rng = np.random.default_rng(3)
    table = pd.DataFrame(rng.normal(size=(10, 4)), columns=list("abcd"))
    return ClusterState(table, n_clusters=3)


GROUP = pd.Series({"a": "first", "c": "second"}, name="group")
SIZE = {"size": [1.0, 2.0, 3.0, 4.0]}


def offered(view) -> list[str]:
    return [track["name"] for track in view.live.column_track_about]


def test_what_is_handed_in_is_drawn(state):
    assert ClustermapWidget(state).live.column_track_about == []
    view = ClustermapWidget(state, column_annotations=[GROUP, SIZE], col_colors=["red"] * 4)
    assert view.column_tracks == ("group", "size", "colors")
    assert view.live.column_tracks == offered(view) == list(view.column_tracks)
    view.column_annotations = None
    assert view.column_tracks == ("colors",) and offered(view) == ["colors"]
    view.column_annotations = [GROUP]
    assert view.column_tracks == ("colors", "group")
    chosen = ClustermapWidget(state, column_tracks=["size"], column_annotations=[GROUP, SIZE])
    assert chosen.column_tracks == ("size",) and offered(chosen) == ["group", "size"]


def test_the_browser_turns_them_on_and_off_and_undo_takes_that_back(state):
    view = ClustermapWidget(state, column_annotations=[GROUP, SIZE])
    view.live.set_state({"column_tracks": ["size"]})
    assert view.column_tracks == ("size",)
    view.live.set_state({"column_tracks": ["unknown"]})
    assert view.column_tracks == ("size",)
    state.undo()
    assert view.column_tracks == ("group", "size") == tuple(view.live.column_tracks)


def test_a_change_of_the_cut_sends_nothing_again_and_other_columns_do(state):
    view = ClustermapWidget(state, column_annotations=[GROUP, SIZE])
    revision, about = view.live.revision, view.live.column_track_about
    state.n_clusters = 5
    assert view.live.revision == revision and view.live.column_track_about is about
    state.columns = ["a", "d"]
    assert len(view.live.column_track_values) == 2 * 8
    assert np.frombuffer(view.live.column_track_values, "<f8").tolist() == [1, 4]


def test_the_figure_draws_them_and_has_boxes_to_tick(state):
    view = ClustermapWidget(state, rendering="figure", column_annotations=[GROUP, SIZE])
    control = view.option_inputs["column_tracks"]
    assert [box.description for box in control.boxes] == ["group", "size"]
    with_both = len(view.figure.axes)
    control.boxes[1].value = False
    assert view.column_tracks == ("group",) and len(view.figure.axes) == with_both - 1
    assert "Above the columns: group (gray where missing)" in view._alt_text(state.clustering)
    view.column_tracks = []
    assert not control.boxes[0].value
    assert "Above the columns" not in view._alt_text(state.clustering)


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"column_tracks": ["grup"], "column_annotations": GROUP}, "Did you mean 'group'?"),
        ({"column_tracks": "group"}, "column_tracks must be a list of names"),
        ({"column_annotations": {"g": {"aa": 1}}}, "which is no column of this table"),
        ({"col_colors": ["red"]}, "has 1 values, but 4 columns are compared"),
        ({"column_annotations": GROUP, "col_colors": GROUP.map(lambda _: "r")}, "two annot"),
    ],
)
@pytest.mark.parametrize("kind", [ClustermapWidget, ClusterExplorer])
def test_what_cannot_be_drawn_is_refused_in_one_sentence(state, kind, options, words):
    with pytest.raises((TypeError, ValueError)) as refused:
        kind(state, **options)
    assert words in str(refused.value)


def test_a_session_a_step_a_page_and_the_code_hold_them(state):
    explorer = ClusterExplorer(state, column_annotations=[GROUP, SIZE])
    assert explorer.clustermap.column_tracks == ("group", "size")
    explorer.column_tracks = ["size"]
    explorer.walkthrough.add("Look at the size.")
    held = json.dumps(session_of(explorer, state.clustering)).encode()
    assert json.loads(held)["view"]["column_tracks"] == ["size"]
    explorer.column_tracks = []
    page = PageReader(explorer.to_html())
    assert [one["name"] for one in page.traits["column_track_about"]] == ["group", "size"]
    assert page.traits["column_tracks"] == []
    assert page.data["steps"][0]["traits"]["column_tracks"] == ["size"]
    assert "col_colors" not in explorer.code(figure="clustermap")
    explorer.walkthrough.go(0)
    assert explorer.column_tracks == ("size",)
    assert 'col_colors["size"]' in explorer.code(figure="clustermap")
    explorer.column_tracks = []
    open_session(explorer, held, "mine.json")
    assert explorer.column_tracks == ("size",)
    explorer.live.set_state({"column_tracks": ["group"]})
    assert explorer.clustermap.column_tracks == ("group",)


@pytest.mark.parametrize("rows", [True, False])
def test_an_empty_list_draws_none_of_what_is_handed_in(state, rows):
    handed = {"annotations": {"n": range(10)}} if rows else {"column_annotations": GROUP}
    option = "tracks" if rows else "column_tracks"
    explorer = ClusterExplorer(state, rendering="figure", **handed, **{option: []})
    assert getattr(explorer, option) == getattr(explorer.clustermap, option) == ()
    assert getattr(explorer.live, option) == []
    about = "track_about" if rows else "column_track_about"
    assert ("n" if rows else "group") in [one["name"] for one in getattr(explorer.live, about)]
    words = explorer.clustermap._alt_text(state.clustering)
    assert "Beside it" not in words and "Above the columns" not in words
    assert PageReader(explorer.to_html()).traits[option] == []
    assert session_of(explorer, state.clustering)["view"][option] == []
    assert "col_colors[" not in (code := explorer.code(figure="clustermap"))
    assert 'row_colors["n"]' not in code
    setattr(explorer, option, ["n" if rows else "group"])
    assert len(getattr(explorer.clustermap, option)) == 1


def test_a_session_leaves_out_what_is_not_here(state):
    held = session_of(ClusterExplorer(state, column_annotations=GROUP), state.clustering)
    explorer = ClusterExplorer(state)
    open_session(explorer, json.dumps(held).encode(), "mine.json")
    assert explorer.column_tracks == ()


def test_a_page_of_some_columns_has_none(state):
    view = ClustermapWidget(state, column_annotations=GROUP)
    page = PageReader(view.to_html(columns=["a", "b", "c"]))
    assert page.traits["column_track_about"] == [] == page.traits["column_tracks"]


def test_what_is_said_of_columns_that_are_not_compared_now_is_left_out(state):
    explorer = ClusterExplorer(state, column_annotations=[GROUP])
    state.columns = ["b", "d"]
    assert offered(explorer) == []
    assert PageReader(explorer.to_html()).traits["column_track_about"] == []
    assert "group" not in explorer.code(figure="clustermap")
    figure = state.figure("clustermap", column_annotations=[GROUP])
    assert all(text.get_text() != "group" for text in figure.texts)
    state.columns = None
    assert offered(explorer) == ["group"]
    explorer.close()


def test_colors_by_the_names_of_columns(state):
    view = ClustermapWidget(state, col_colors={"a": "red", "c": "#0000ff"})
    assert view.column_tracks == ("colors",) == tuple(offered(view))


def test_steps_of_a_session_leave_out_tracks_that_are_not_here(state):
    explorer = ClusterExplorer(state, column_annotations=[GROUP])
    explorer.walkthrough.add("first")
    held = json.dumps(session_of(explorer, state.clustering))
    plain = ClusterExplorer(ClusterState(state.features.table, n_clusters=3))
    open_session(plain, held.encode(), "s.json")
    (step,) = plain.walkthrough.steps
    assert step.caption == "first" and not step.options["column_tracks"]
    for view in (explorer, plain):
        view.close()


def test_pages_tell_only_what_they_could_show(state):
    explorer = ClusterExplorer(state, column_annotations=[GROUP], x="a", y="b")
    explorer.walkthrough.add("first")
    told = "Steps of the walkthrough show"
    assert told not in explorer.to_html(parts=["tree"])
    assert f"{told} axes, annotations" in explorer.to_html(columns=["c", "d"])
    explorer.close()
