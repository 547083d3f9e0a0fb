"""The stepper in Python: what is sent, what is heard, what is left out and why."""

from __future__ import annotations

import base64

import numpy as np
import pandas as pd
import pytest
from inspect_widgets import message_pattern
from scipy.cluster.hierarchy import linkage
from scipy.spatial.distance import pdist

from hclust_widgets import ClusterState, MergeStepper
from hclust_widgets.widgets.base.messages import BOOLEAN
from hclust_widgets.widgets.classroom import messages


def table(n=12, p=3, seed=0):
    X = np.random.default_rng(seed).normal(size=(n, p))
    return pd.DataFrame(X, columns=[f"c{i}" for i in range(p)])


def floats(data):
    return np.frombuffer(data, dtype="<f8")


def test_the_browser_is_sent_tree_distances_and_two_axes(front):
    state = ClusterState(table(), linkage="average", metric="cityblock", scaling="none")
    view = MergeStepper(state, x="c2", y="c0", step=4, speed=3)
    live = view.live
    np.testing.assert_array_equal(floats(live.heights), state.distances_)
    np.testing.assert_array_equal(floats(live.distances), pdist(table(), "cityblock"))
    assert [axis["name"] for axis in live.axis_names] == ["c2", "c0", "PC 1", "PC 2"]
    assert (live.x, live.y) == ("c2", "c0")
    np.testing.assert_array_equal(floats(live.axes)[:12], table()["c2"])
    assert (live.linkage, live.metric, live.step, live.speed) == ("average", "cityblock", 4, 3)
    assert live.note == "" and live.swaps and not live.playing
    assert repr(view) == "<MergeStepper: step 4 of 11, average linkage>"


def test_dates_are_sent_as_days(front):
    data = table(4)
    data["day"] = pd.to_datetime([86_400_000, 43_200_000, None, -86_400_000], unit="ms")
    live = MergeStepper(data, columns=["c0", "c1"], x="day").live
    assert live.axis_names[0]["kind"] == "date"
    np.testing.assert_array_equal(floats(live.axes)[:4], [1, 0.5, np.nan, -1])


def test_python_hears_of_steps_and_the_page_of_pythons(front):
    view = MergeStepper(table())
    heard = []
    view.observe(lambda change: heard.append(change["new"]), "step")
    front.send(view.live, step=7, playing=True, speed=4.0)
    assert (view.step, view.playing, view.speed, heard) == (7, True, 4.0, [7])
    front.clear()
    view.step = 3
    view.playing = False
    assert front.told(live=view.live) == {"live.step": 1, "live.playing": 1}
    front.send(view.live, step=99)  # of a tree that was larger
    assert view.step == view.live.step == 3


def test_a_linkage_from_the_page_is_the_states_and_the_other_way_round(front):
    state = ClusterState(table(), linkage="ward")
    view, other = MergeStepper(state, step=5), MergeStepper(state)
    front.send(view.live, linkage="single")
    assert state.linkage == "single" and other.live.linkage == "single"
    np.testing.assert_array_equal(floats(view.live.heights), state.distances_)
    assert view.step == 5
    state.linkage = "median"
    assert view.live.linkage == "median" and view.message == ""


def test_a_refused_linkage_is_said_and_taken_back(front):
    view = MergeStepper(table(), linkage="average", metric="cosine")
    before = view.live.revision
    front.send(view.live, linkage="ward")
    assert "ward linkage needs euclidean distances" in view.message
    assert view.state.linkage == view.live.linkage == "average"
    assert view.live.revision > before  # the page loads the tree that there is


def test_it_follows_the_table_when_rows_drop_out(front):
    data = table()
    data.loc[[0, 5], "c2"] = np.nan
    state = ClusterState(data, columns=["c0", "c1"])
    view = MergeStepper(state, step=11)
    state.columns = ["c0", "c2"]
    assert view.step == view.live.step == 9
    assert len(floats(view.live.heights)) == 9


def test_a_view_that_nobody_sees_listens_to_nothing_and_catches_up(front):
    state = ClusterState(table())
    view = MergeStepper(state)
    for seen in (1, 0):
        front.send(view, _view_count=seen)
    state.linkage = "single"
    assert view.live.linkage == "ward"
    front.send(view, _view_count=1)
    assert view.live.linkage == "single"


@pytest.mark.parametrize(
    ("make", "words", "distances"),
    [
        (lambda: MergeStepper(table(40)), "", True),
        (lambda: MergeStepper(table(41)), "41 rows are too many for it (up to 40", True),
        (lambda: MergeStepper(table(201)), "201 rows have too many distances", False),
        (lambda: MergeStepper(linkage(table(9), "ward")), "Only a tree was handed in", False),
        (
            lambda: MergeStepper(linkage(table(9), "ward"), table=table(9)),
            "Nobody knows how this tree was made",
            False,
        ),
    ],
)
def test_what_is_left_out_is_said(front, make, words, distances):
    view = make()
    assert words in view.live.note and bool(view.live.note) == bool(words)
    assert bool(view.live.distances) == distances


@pytest.mark.parametrize(
    "data",
    [
        table(2),
        table(8, 1),
        pd.DataFrame({"a": [7, 7, 7], "b": [1, 1, 1]}),
        pd.DataFrame({"a": list("xxyyz")}),
    ],
    ids=["two rows", "one column", "all alike", "words"],
)
def test_small_and_odd_tables_are_shown(front, data):
    view = MergeStepper(data)
    assert len(floats(view.live.heights)) == len(data) - 1
    view.step = len(data) - 1
    assert "image/png" in view._repr_mimebundle_()


@pytest.mark.parametrize(
    ("options", "error", "words"),
    [
        ({"step": 12}, ValueError, message_pattern(messages.STEP_RANGE, value=12, maximum=11)),
        ({"step": 1.5}, TypeError, message_pattern(messages.INTEGER, name="step")),
        ({"speed": 0}, ValueError, message_pattern(messages.SPEED_RANGE, value=0)),
        ({"speed": "fast"}, TypeError, message_pattern(messages.SPEED_TYPE, value="fast")),
        ({"playing": 1}, TypeError, message_pattern(BOOLEAN, name="playing")),
        ({"x": "c9"}, ValueError, "x='c9' is not known"),
        ({"stepp": 1}, TypeError, "Did you mean 'step'"),
    ],
)
def test_wrong_options_are_named(front, options, error, words):
    with pytest.raises(error, match=words):
        MergeStepper(table(), **options)


def test_too_many_rows_are_refused_with_a_way_out(front):
    with pytest.raises(ValueError, match=r"up to 2,000 rows, but these are 2,001: take a sample"):
        MergeStepper(table(2001), linkage="single")


def test_the_still_is_the_tree_at_its_step(front):
    view = MergeStepper(table(), step=1)
    stills = set()
    for step in (0, 1, 6, 11):
        view.step = step
        png = base64.b64decode(view._repr_mimebundle_()["image/png"])
        assert png.startswith(b"\x89PNG")
        stills.add(png)
    assert len(stills) == 4


# -- which columns are drawn -----------------------------------------------------------------------


def test_it_tells_how_many_columns_are_drawn_and_has_the_components_at_hand(front):
    words = [pair["words"] for pair in MergeStepper(table()).live.axis_pairs]
    assert words == ["Drawn: 2 of 3 columns", "The first two principal components of 3 columns"]
    assert MergeStepper(table(p=2)).live.axis_pairs[0]["words"] == ""  # all that there is
    assert len(MergeStepper(table(p=2)).live.axis_pairs) == 1
    uncompared = MergeStepper(table(), columns=["c0", "c1"], x="c2", y="c1")
    assert uncompared.live.axis_pairs[0]["words"] == "Drawn: 1 of 2 columns"
    assert MergeStepper(table(p=1)).live.axis_pairs[0]["words"] in ("", "Drawn: 1 of 1 column")


def test_components_are_chosen_in_the_browser_and_the_way_back_is_kept(front):
    view = MergeStepper(table(), x="c2", y="c0")
    revision = view.live.revision
    front.send(view.live, x="PC 1", y="PC 2")
    assert (view.x, view.y) == ("PC 1", "PC 2")
    assert view.live.revision == revision  # the browser had the numbers
    view.state.linkage = "single"
    assert (view.live.x, view.live.y) == ("PC 1", "PC 2")
    assert [(pair["x"], pair["y"]) for pair in view.live.axis_pairs] == [
        ("c2", "c0"),
        ("PC 1", "PC 2"),
    ]
    front.send(view.live, x="c2", y="c0")
    assert (view.x, view.y) == ("c2", "c0")
    view.x = "PC 1"
    assert (view.live.x, view.live.y) == ("PC 1", "c0")


def test_the_components_are_those_of_the_scatter_plot(front):
    view = MergeStepper(table(), x="PC 1", y="PC 2")
    axes = view.state.axes()
    np.testing.assert_array_equal(floats(view.live.axes)[:12], axes["PC 1"].values)
    np.testing.assert_array_equal(floats(view.live.axes)[12:24], axes["PC 2"].values)


# -- guesses ---------------------------------------------------------------------------------------

GUESS = {"step": 1, "a": 0, "b": 1, "distance": 2.0, "nearest": 1.0, "right": False, "tied": False}


def test_guesses_are_off_until_they_are_asked_for_and_the_score_is_kept(front):
    assert MergeStepper(table()).live.guess is False
    view = MergeStepper(table(), guess=True)
    assert view.live.guess is True and view.score == (0, 0)
    front.send(view.live, guesses=[GUESS, GUESS | {"step": 2, "right": True}], step=2)
    assert view.score == (1, 2) and view.step == 2
    view.guess = False
    assert view.live.guess is False
    page = MergeStepper(table(), guess=True).to_html()
    assert '"guess":true' in page.replace(" ", "")


def test_guesses_of_another_tree_are_dropped(front):
    state = ClusterState(table(), linkage="ward")
    view = MergeStepper(state, guess=True)
    front.send(view.live, guesses=[GUESS])
    state.n_clusters = 3
    assert view.score == (0, 1)
    state.linkage = "single"
    assert view.score == (0, 0)


@pytest.mark.parametrize(
    "data", [table(201), linkage(table(9), "ward")], ids=["many rows", "a tree alone"]
)
def test_guesses_need_distances(front, data):
    with pytest.raises(ValueError, match=message_pattern(messages.GUESS, maximum=200)):
        MergeStepper(data, guess=True)
    with pytest.raises(TypeError, match="guess must be True or False"):
        MergeStepper(table(), guess="yes")
