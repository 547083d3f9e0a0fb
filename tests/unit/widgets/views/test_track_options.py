"""Tracks as options: of the clustermap and the explorer, live, as a figure, undone, saved."""

from __future__ import annotations

import json

import numpy as np
import pandas as pd
import pytest

from hclust_widgets import ClusterExplorer, ClustermapWidget, ClusterState
from hclust_widgets.clustering.heatmap.tracks import offered_tracks
from hclust_widgets.widgets.base.render_thread import renderer
from hclust_widgets.widgets.explorer.session_file import open_session, session_of
from hclust_widgets.widgets.views import heatmaps


@pytest.fixture
def state() -> ClusterState:
    rng = np.random.default_rng(3)
    table = pd.DataFrame(rng.normal(size=(10, 2)), columns=["a", "b"])
    table["stage"] = ["I", "II"] * 4 + [None, "I"]
    table["age"] = np.arange(10.0)
    return ClusterState(table, columns=["a", "b"], n_clusters=3)


DOSE = pd.Series(["high", "low"] * 5, name="dose")


def offered(view) -> list[str]:
    return [track["name"] for track in view.live.track_about]


def test_every_column_is_offered_and_none_is_drawn(state):
    view = ClustermapWidget(state)
    assert offered(view) == ["stage", "age", "a", "b"]
    assert view.tracks == () and view.live.tracks == []
    assert view.option_inputs["tracks"].value == ()


def test_what_is_handed_in_is_drawn(state):
    view = ClustermapWidget(state, annotations=["stage", DOSE], row_colors=["red"] * 10)
    assert view.tracks == ("stage", "dose", "colors") and view.live.tracks == list(view.tracks)
    assert offered(view)[:3] == ["stage", "dose", "colors"]
    assert ClustermapWidget(state, tracks=["age"], annotations=[DOSE]).tracks == ("age",)
    view.annotations = None
    assert view.tracks == ("colors",)


def test_tracks_that_come_later_are_offered_in_the_live_view_of_the_explorer(state):
    explorer = ClusterExplorer(state)
    explorer.annotations = [DOSE]
    live = explorer.live_sync.live
    assert "dose" in [track["name"] for track in live.track_about]
    assert "dose" in live.tracks
    explorer.close()


def test_the_browser_turns_tracks_on_and_undo_turns_them_off(state):
    view = ClustermapWidget(state)
    view.live.set_state({"tracks": ["age"]})
    assert view.tracks == ("age",)
    view.live.set_state({"tracks": ["unknown"]})  # of an older page
    assert view.tracks == ("age",)
    state.undo()
    assert view.tracks == () and view.live.tracks == []


def test_a_change_of_the_cut_sends_no_track_again(state):
    view = ClustermapWidget(state, annotations=[DOSE])
    revision, about = view.live.revision, view.live.track_about
    state.n_clusters = 5
    assert view.live.revision == revision and view.live.track_about is about


def test_rows_that_are_left_out_are_left_out_of_the_tracks(state):
    view = ClustermapWidget(state, annotations=[DOSE])
    table = state.features.table.copy()
    table.loc[0, "a"] = np.nan
    other = ClustermapWidget(ClusterState(table, columns=["a", "b"]), annotations=[DOSE])
    assert len(view.live.track_codes) - len(other.live.track_codes) == 2 * 2  # two tracks of codes


def test_the_figure_draws_them_and_its_control_is_a_list_of_boxes(state):
    view = ClustermapWidget(state, rendering="figure", annotations=["stage"])
    control = view.option_inputs["tracks"]
    boxes = {box.description: box for box in control.boxes.children}
    assert list(boxes) == ["stage", "age", "a", "b"] and boxes["stage"].value
    boxes["age"].value = True
    assert view.tracks == ("stage", "age") and len(view.figure.axes) == 8
    boxes["stage"].value = False
    assert view.tracks == ("age",) and len(view.figure.axes) == 7
    assert view._alt_text(state.clustering).endswith("Beside it: age.")
    view.tracks = ["stage"]
    assert boxes["stage"].value and not boxes["age"].value
    assert "stage (gray where missing)" in view._alt_text(state.clustering)


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"tracks": ["agee"]}, "There is no track 'agee'. Did you mean 'age'?"),
        ({"tracks": "age"}, "tracks must be a list of names"),
        ({"annotations": ["agee"]}, "There is no column 'agee'"),
        ({"annotations": [DOSE[:4]]}, "The annotation 'dose' has no value for row 4"),
        ({"row_colors": ["red"]}, "has 1 values, but the table has 10 rows"),
        ({"annotations": [DOSE], "row_colors": DOSE.map({"high": "r", "low": "b"})}, "two annot"),
    ],
)
@pytest.mark.parametrize("kind", [ClustermapWidget, ClusterExplorer])
def test_what_cannot_be_drawn_is_refused_in_one_sentence(state, kind, options, words):
    with pytest.raises((TypeError, ValueError)) as refused:
        kind(state, **options)
    assert words in str(refused.value)


def test_a_refused_track_leaves_the_view_as_it_was(state):
    view = ClustermapWidget(state, annotations=[DOSE])
    with pytest.raises(ValueError, match="There is no track"):
        view.tracks = ["nothing"]
    with pytest.raises(ValueError, match="has 2 values"):
        view.annotations = {"x": [1, 2]}
    assert view.tracks == ("dose",) and view.annotations.names == ("dose",)


def test_the_explorer_shares_them_with_its_clustermap(state):
    explorer = ClusterExplorer(state, annotations=[DOSE])
    assert explorer.tracks == explorer.clustermap.tracks == ("dose",)
    assert explorer.live.tracks == ["dose"]
    explorer.live.set_state({"tracks": ["dose", "age"]})
    assert explorer.clustermap.tracks == ("dose", "age")
    explorer.tracks = []
    assert explorer.clustermap.tracks == () and explorer.live.tracks == []


def test_a_session_and_a_step_hold_them(state):
    explorer = ClusterExplorer(state, annotations=[DOSE])
    explorer.tracks = ["dose", "age"]
    explorer.walkthrough.add("Look at the dose.")
    held = json.dumps(session_of(explorer, state.clustering)).encode()
    assert json.loads(held)["view"]["tracks"] == ["dose", "age"]
    explorer.tracks = []
    explorer.walkthrough.go(0)
    assert explorer.tracks == ("dose", "age")
    explorer.tracks = []
    open_session(explorer, held, "mine.json")
    assert explorer.tracks == ("dose", "age")


def test_a_session_leaves_out_a_track_that_is_not_here(state):
    held = session_of(ClusterExplorer(state, annotations=[DOSE]), state.clustering)
    explorer = ClusterExplorer(state)
    open_session(explorer, json.dumps(held).encode(), "mine.json")
    assert explorer.tracks == ()


WRONG = [
    ("annotations", pd.Series([1, 2], name="short")),
    ("annotations", {"dose": [1, 2]}),
    ("annotations", ["unknown"]),
    ("annotations", 5),
    ("row_colors", ["red"] * 3),
    ("row_colors", pd.Series(["red"] * 10, name="dose")),  # dose is an annotation already
    ("column_annotations", pd.Series({"unknown": 1}, name="size")),
    ("col_colors", pd.DataFrame({"group": ["red", "red"]}, index=["a", "b"])),  # likewise
]


@pytest.mark.parametrize("kind", [ClusterExplorer, ClustermapWidget])
@pytest.mark.parametrize(("name", "wrong"), WRONG)
def test_what_is_refused_changes_nothing_and_undo_goes_on(state, kind, name, wrong):
    group = pd.Series({"a": "x", "b": "y"}, name="group")
    view = kind(state, annotations=[DOSE], column_annotations=[group])
    view.page_info.seen = True
    state.linkage = "single"

    def held() -> list:
        return [
            getattr(one, option)
            for one in (view, getattr(view, "clustermap", view))
            for option in ("annotations", "row_colors", "tracks", "column_annotations",
                           "col_colors", "column_tracks", "track_sources")
        ]  # fmt: skip

    before = held()
    with pytest.raises((TypeError, ValueError), match=r"\.$"):
        setattr(view, name, wrong)
    assert all(one is other for one, other in zip(held(), before, strict=True))
    assert state.undo() and state.linkage == "ward"
    assert not state.can_undo
    view.close()


@pytest.mark.parametrize("kind", [ClusterExplorer, ClustermapWidget])
@pytest.mark.parametrize(
    ("name", "value", "drawn"),
    [
        ("annotations", [DOSE, "age"], "tracks"),
        ("row_colors", ["red"] * 10, "tracks"),
        ("column_annotations", {"size": [1.0, 2.0]}, "column_tracks"),
        ("col_colors", ["red", "blue"], "column_tracks"),
    ],
)
def test_one_assignment_is_one_step(state, monkeypatch, kind, name, value, drawn):
    monkeypatch.setattr(state.history, "_clock", iter(range(0, 10_000, 10)).__next__)  # slow hands
    view = kind(state)
    view.page_info.seen = True
    setattr(view, name, value)
    names, sources = getattr(view, drawn), getattr(view, name)
    assert names and sources
    assert state.undo()
    assert getattr(view, drawn) == () and getattr(view, name) is None
    assert not state.can_undo
    assert state.redo()
    assert getattr(view, drawn) == names and getattr(view, name).names == sources.names
    view.close()


ARM = pd.Series(list("xyxyxyxyxy"), name="arm")


@pytest.mark.parametrize("rendering", ["live", "figure"])
@pytest.mark.parametrize("kind", [ClusterExplorer, ClustermapWidget])
def test_options_that_name_what_was_taken_away_fall_back_and_undo_brings_them_back(
    state, kind, rendering
):
    size = {"size": {"a": 1.0, "b": 2.0}}
    view = kind(state, rendering=rendering, annotations=[ARM, DOSE], column_annotations=size)
    view.page_info.seen = True
    named = {"sort_by": ("arm", "dose"), "column_sort_by": ("size",)}
    left = {"sort_by": ("dose",), "column_sort_by": ()}
    words = ["no longer sorted by it"]
    if kind is ClusterExplorer:
        named |= {"color_by": "arm", "marker_by": "arm", "size_by": "age"}
        left |= {"color_by": "clusters", "marker_by": None, "size_by": "age"}
        words += ["colors are those of the clusters", "no longer has"]
        words[-1] = "no longer have its markers"

    def held() -> dict:
        return {name: getattr(view, name) for name in named}

    for name, value in named.items():
        setattr(view, name, value)
    view.annotations = [DOSE]
    assert held() == {**left, "column_sort_by": ("size",)}
    assert view.message.startswith("arm was taken away: ")
    assert all(word in view.message for word in words)
    view.column_annotations = None
    assert held() == left and "columns are no longer sorted by it" in view.message
    assert state.undo() and state.undo()
    assert held() == named and view.message == "" and view.annotations.names == ("arm", "dose")
    assert state.redo()
    assert view.message.startswith("arm was taken away: ")
    assert all(word in view.message for word in words)
    assert state.redo() and "columns are no longer sorted by it" in view.message
    assert held() == left and view.annotations.names == ("dose",)
    state.undo()
    state.undo()
    view.sort_by = ()
    view.row_split = "arm"
    view.annotations = [DOSE]
    assert view.row_split is None and "no longer split by it" in view.message
    assert state.undo() and view.row_split == "arm"
    view.close()


@pytest.mark.parametrize("kind", [ClusterExplorer, ClustermapWidget])
def test_each_row_color_that_is_taken_away_is_one_step(state, kind):
    view = kind(state)
    view.page_info.seen = True
    red, blue = ["red"] * 10, ["blue"] * 10
    for colors in ([red, blue], [red], None):  # quick hands
        view.row_colors = colors
    left = []
    while state.undo():
        left.append(len(view.tracks))
    assert left == [1, 2, 0]
    view.close()


def test_a_cut_does_not_make_the_tracks_on_offer_anew(state, monkeypatch):
    made = []

    def counted(*arguments):
        made.append(arguments)
        return offered_tracks(*arguments)

    monkeypatch.setattr(heatmaps, "offered_tracks", counted)
    view = ClustermapWidget(state, rendering="figure", annotations=[DOSE])
    view.page_info.seen = True
    assert renderer.finish()
    made.clear()
    state.n_clusters = 2 if state.n_clusters != 2 else 3
    assert made == []
    view.annotations = None
    assert made
    made.clear()
    state.columns = list(state.features.columns)[:1]
    assert made
    view.close()
