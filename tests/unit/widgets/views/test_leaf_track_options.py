"""Tracks of a dendrogram: handed in, turned on, undone, in its figure and its page."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from page_reader import PageReader

from hclust_widgets import ClusterExplorer, ClusterState, DendrogramWidget


@pytest.fixture
def state() -> ClusterState:
    rng = np.random.default_rng(3)
    table = pd.DataFrame(rng.normal(size=(10, 2)), columns=["a", "b"])
    table["stage"] = ["I", "II"] * 4 + [None, "I"]
    return ClusterState(table, columns=["a", "b"], n_clusters=3)


DOSE = pd.Series(["high", "low"] * 5, name="dose")


def test_columns_are_offered_and_what_is_handed_in_is_drawn(state):
    view = DendrogramWidget(state)
    assert [one["name"] for one in view.live.track_about] == ["stage", "a", "b"]
    assert view.tracks == () and view.live.tracks == []
    view = DendrogramWidget(state, annotations=DOSE, row_colors=["red"] * 10, color_by="stage")
    assert view.tracks == ("dose", "colors") == tuple(view.live.tracks)
    view = DendrogramWidget(state, color_by="dose", annotations=DOSE, tracks=["stage"])
    assert view.color_by == "dose" and view.tracks == ("stage",)


def test_the_browser_turns_them_on_and_undo_turns_them_off(state):
    view = DendrogramWidget(state)
    view.live.set_state({"tracks": ["stage"]})
    assert view.tracks == ("stage",)
    view.live.set_state({"tracks": ["unknown"]})
    assert view.tracks == ("stage",)
    state.undo()
    assert view.tracks == () and view.live.tracks == []


def test_the_figure_has_boxes_to_tick_and_grows(state):
    view = DendrogramWidget(state, rendering="figure")
    before = view.figure.get_size_inches()[1]
    control = view.option_inputs["tracks"]
    boxes = {box.description: box for box in control.boxes.children}
    assert list(boxes) == ["stage", "a", "b"]
    boxes["stage"].value = True
    assert view.tracks == ("stage",) and view.figure.get_size_inches()[1] > before
    assert "Strips at the leaves: stage (gray" in view._alt_text(state.clustering)


def test_a_page_holds_them(state):
    view = DendrogramWidget(state, annotations=DOSE, tracks=["dose", "stage"])
    traits = PageReader(view.to_html()).traits
    assert traits["tracks"] == ["dose", "stage"] and traits["parts"] == ["tree"]
    assert {"dose", "stage"} <= {one["name"] for one in traits["track_about"]}


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"tracks": ["stag"]}, "There is no track 'stag'. Did you mean 'stage'?"),
        ({"annotations": [DOSE[:4]]}, "The annotation 'dose' has no value for row 4"),
        ({"row_colors": ["red"]}, "has 1 values, but the table has 10 rows"),
    ],
)
def test_what_cannot_be_drawn_is_refused_in_one_sentence(state, options, words):
    with pytest.raises((TypeError, ValueError)) as refused:
        DendrogramWidget(state, **options)
    assert words in str(refused.value)


def test_the_tree_of_an_explorer_stays_as_it_is(state):
    explorer = ClusterExplorer(state, annotations=DOSE)
    assert explorer.tracks == ("dose",) and explorer.dendrogram.tracks == ()
    assert explorer.dendrogram.option_inputs["tracks"].layout.display == "none"
