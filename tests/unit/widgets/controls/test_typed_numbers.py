"""More clusters than a slider has room for, as the browser hands them on."""

from __future__ import annotations

import pytest
from inspect_widgets import css_classes, send_message

from hclust_widgets import ClusterExplorer, DendrogramWidget, TableExplorer, load_mpg


def type_clusters(view, k):
    send_message(view.page_info, {"clusters": k})


@pytest.mark.sampled(1)
@pytest.mark.parametrize("rendering", ["live", "figure"])
@pytest.mark.parametrize("Made", [DendrogramWidget, ClusterExplorer])
def test_as_many_clusters_as_there_are_rows_can_be_typed(Made, rendering):
    view = Made(load_mpg(), n_clusters=4, rendering=rendering)
    slider = view.state_controls.n_clusters
    assert slider.max == 50 and "hclust-clusters" in css_classes(slider)
    type_clusters(view, 120)
    assert (view.state.n_clusters, slider.value) == (120, 120) and slider.max >= 120
    type_clusters(view, 4000)
    assert view.state.n_clusters == 120
    assert view.message == "Clusters: type a whole number from 1 to 392, not “4000”."
    send_message(view.page_info, {"quiet": True})  # the browser refuses another text itself
    assert view.message == ""
    for nonsense in (True, 7.0, "7", None, [7]):
        type_clusters(view, nonsense)
    assert view.state.n_clusters == 120
    view.state.undo()
    assert view.state.n_clusters == 4


def test_an_explorer_in_a_table_explorer_hears_of_it():
    own = TableExplorer(load_mpg())
    type_clusters(own, 120)
    assert own.state.n_clusters == 120
    own.close()


def ahead(view, **said):
    send_message(view.page_info, {"said": said})


@pytest.mark.parametrize("Made", [DendrogramWidget, ClusterExplorer])
def test_what_a_slider_says_late_does_not_take_an_undo_back(front, Made):
    view = Made(load_mpg(), n_clusters=8, rendering="figure")
    slider = view.state_controls.n_clusters
    front.send(slider, value=9)
    ahead(view, n_clusters=11)  # held back by a busy kernel, and then Undo is pressed
    assert view.state.n_clusters == 11
    view.state.undo()
    before = view.state.n_clusters
    assert before in (8, 9)  # moves of one drag are one step
    front.send(slider, value=11)
    assert (view.state.n_clusters, slider.value, view.state.can_redo) == (before, before, True)
    front.send(slider, value=11)  # the reader moves it there again
    assert view.state.n_clusters == 11


@pytest.mark.parametrize("Made", [DendrogramWidget, ClusterExplorer])
def test_the_browser_learns_which_positions_have_arrived(front, Made):
    view = Made(load_mpg(), n_clusters=8, rendering="figure")
    front.clear()
    front.send(view.state_controls.n_clusters, value=9)
    front.send(view.state_controls.distance_threshold, value=8.0)
    view.state.n_clusters = 5  # not by the browser
    told = [m.content["arrived"] for m in front.messages if m.kind == "custom"]
    assert told == [{"n_clusters": 9}, {"distance_threshold": 8.0}]


def test_what_is_said_ahead_is_told_nobody_and_the_threshold_counts_as_well(front):
    view = DendrogramWidget(load_mpg(), n_clusters=8, rendering="figure")
    slider = view.state_controls.distance_threshold
    front.clear()
    ahead(view, distance_threshold=8.0)
    assert view.state.n_clusters == 4
    assert not any("value" in state for state in front.updates(slider))
    front.send(slider, value=8.5)  # it was moved on meanwhile
    assert view.state.distance_threshold == 8.5
    front.send(slider, value=8.0)
    assert view.state.distance_threshold == 8.0
    for nonsense in ("8", None, True, -3, 1e9, [8.0], float("nan")):
        ahead(view, distance_threshold=nonsense)
    assert view.state.distance_threshold == 8.0
    send_message(view.page_info, {"said": 5})


def test_a_live_view_speaks_for_its_sliders(front):
    view = DendrogramWidget(load_mpg(), n_clusters=8, rendering="live")
    ahead(view, n_clusters=11)
    assert view.state.n_clusters == 8
