"""The table of all linkages in the tab Where to cut, and its link with the state."""

from __future__ import annotations

import numpy as np
import pytest

from hclust_widgets import ClusterState, EvidenceWidget, load_mpg
from hclust_widgets.clustering.linkages import compare
from hclust_widgets.widgets.base.render_thread import renderer
from hclust_widgets.widgets.views import linkages as module
from hclust_widgets.widgets.views.linkages import encode_linkages


@pytest.fixture
def view(front):
    view = EvidenceWidget(load_mpg(), n_clusters=4)
    assert renderer.finish()
    return view


def unfold(view, front):
    front.send(view.linkages, fold="open")
    assert renderer.finish()


def message(view, **content):
    view.linkages._handle_custom_msg(content, [])


def test_nothing_is_compared_while_it_is_folded(view, monkeypatch):
    monkeypatch.setattr(module, "compare", lambda *_: pytest.fail("it was compared"))
    assert view.linkages.fold == "closed"
    view.state.scaling = "none"
    assert renderer.finish()
    assert view.linkages.linkages == []


def test_unfolded_it_has_the_numbers_of_the_state(view, front):
    unfold(view, front)
    found = view.state.compare_linkages()
    shown = view.linkages.linkages
    assert [one["linkage"] for one in shown] == found.index.tolist()
    assert [one["values"] for one in shown] == found.to_numpy().tolist()
    assert [one["linkage"] for one in shown if one["is_best"]] == ["average"]
    assert view.linkages.linkage == "ward"
    merges = shown[0]["merges"]
    heights = view.state.tree.distances_
    assert len(merges) == 15 and merges[0] == 1
    assert merges[14] == pytest.approx(heights[-15] / heights[-1])


def test_a_click_takes_the_linkage_and_can_be_undone_without_comparing_again(
    view, front, monkeypatch
):
    unfold(view, front)
    monkeypatch.setattr(module, "compare", lambda *_: pytest.fail("it was compared"))
    message(view, linkage="average")
    assert renderer.finish()
    assert view.state.linkage == "average" and view.linkages.linkage == "average"
    assert view.state.n_clusters == 4
    view.state.undo()
    assert renderer.finish()
    assert view.linkages.linkage == "ward"


def test_nonsense_from_the_browser_changes_nothing(view, front):
    unfold(view, front)
    for nonsense in ({}, {"linkage": 3}):
        message(view, **nonsense)
    message(view, linkage="nearest")
    assert view.state.linkage == "ward" and "nearest" in view.message


def test_other_distances_are_compared_again(view, front):
    unfold(view, front)
    before = view.linkages.linkages
    view.state.scaling = "none"
    assert renderer.finish()
    assert view.linkages.linkages != before
    view.state.update(linkage="average", metric="cityblock")
    assert renderer.finish()
    assert len(view.linkages.linkages) == 4


def test_a_tree_alone_has_a_sentence(front):
    view = EvidenceWidget(ClusterState(ClusterState(load_mpg()).linkage_matrix))
    unfold(view, front)
    assert view.linkages.linkages == [] and "table" in view.linkages.note


def test_rows_that_are_all_the_same_have_no_numbers(front):
    state = ClusterState(np.ones((5, 2)), scaling="none")
    for one in encode_linkages(compare(state.features, state.metric)):
        assert one["values"][:2] == [None, None]
        assert not one["is_best"] and one["merges"] == []
