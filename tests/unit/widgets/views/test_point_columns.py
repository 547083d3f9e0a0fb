"""Points by columns: color, size, marker, names; views, messages, undo, sessions, pages."""

from __future__ import annotations

import json

import numpy as np
import pandas as pd
import pytest

from hclust_widgets import ClusterExplorer, ClusterState, DendrogramWidget, ScatterWidget, load_mpg
from hclust_widgets.clustering.points.point_columns import POINT_OPTIONS
from hclust_widgets.export.html.page_contents import contents
from hclust_widgets.plotting.marks.point_sizes import size_factors
from hclust_widgets.table.columns.tracks import Track
from hclust_widgets.widgets.explorer.session_file import open_session, session_of

CHOSEN = {
    "color_by": "mpg",
    "size_by": "weight",
    "marker_by": "origin",
    "names_from": "model_year",
}


@pytest.fixture(scope="module")
def cars():
    return load_mpg()


@pytest.fixture
def state(cars):
    return ClusterState(cars, n_clusters=3)


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        ({"color_by": "mgp"}, "color_by='mgp' is not known: .* Did you mean 'mpg'"),
        ({"color_by": "name"}, "names_from='name' writes them beside the points"),
        ({"size_by": "origin"}, "no numbers or dates, which sizes need: use marker_by"),
        ({"marker_by": "mpg"}, "numbers, which have no markers: use size_by"),
        ({"names_from": "nmae"}, "Did you mean 'name'"),
        ({"size_by": 3}, "size_by must be the name of a column, not 3"),
        ({"color_by": None}, "color_by must be 'clusters', 'known' or the name of a column"),
    ],
)
def test_a_wrong_column_is_refused_in_one_sentence(state, wrong, message):
    for make in (ClusterExplorer, ScatterWidget):
        with pytest.raises((TypeError, ValueError), match=message):
            make(state, **wrong)
    with pytest.raises((TypeError, ValueError), match=message):
        state.figure("scatter", **wrong)
    view = ScatterWidget(state)
    ((name, value),) = wrong.items()
    before = getattr(view, name)
    with pytest.raises((TypeError, ValueError), match=message):
        setattr(view, name, value)
    assert getattr(view, name) == before
    view.close()


def test_more_values_than_markers_are_refused(cars):
    table = cars.assign(maker=[f"maker {i % 9}" for i in range(len(cars))])
    with pytest.raises(ValueError, match="9 different values, more than the 7 markers"):
        ScatterWidget(table, marker_by="maker")


def test_groups_of_rows_and_trees_alone_have_no_columns(cars, state):
    with pytest.raises(ValueError, match="groups of rows"):
        ScatterWidget(cars, max_leaves=20, size_by="weight")
    with pytest.raises(ValueError, match="needs a table with this column"):
        DendrogramWidget(state.tree.linkage_matrix, color_by="mpg")


def test_areas_grow_in_steps_from_a_third_to_sixteen_thirds():
    track = Track("x", "number", np.array([0.0, 1.0, 0.5, np.nan]), colors=("#FFFFFF", "#000000"))
    np.testing.assert_allclose(size_factors(track) ** 2, [1 / 3, 16 / 3, 3.0, 1 / 3])


def test_the_browser_chooses_what_can_be_read_so(state):
    for view in (ScatterWidget(state), ClusterExplorer(state)):
        live = view.live_sync.live
        for name, value in CHOSEN.items():
            live.set_state({name: value})
            assert getattr(view, name) == value
        live.set_state({"size_by": "origin", "marker_by": "mpg", "names_from": "nobody"})
        assert {name: getattr(view, name) for name in CHOSEN} == CHOSEN
        live.set_state(dict.fromkeys(POINT_OPTIONS, ""))
        assert all(getattr(view, name) is None for name in POINT_OPTIONS)
        view.color_by = "clusters"
        view.size_by = "mpg"
        assert live.size_by == "mpg" and live.color_by == "clusters"
        view.close()


def test_a_tree_alone_is_sent_the_column_that_it_is_colored_by(state):
    view = DendrogramWidget(state, color_by="mpg")
    live = view.live_sync.live
    assert "mpg" in [track["name"] for track in live.track_about] and live.color_by == "mpg"
    view.color_by = "clusters"
    view.close()


def test_controls_of_the_figure_are_folded_and_linked(state):
    view = ScatterWidget(state, rendering="figure")
    points = view.point_inputs
    assert points.panel.layout.display == "none"
    points.toggle.value = True
    assert points.panel.layout.display is None
    sizes = [value for _, value in points.columns["size_by"].options]
    assert "weight" in sizes and "origin" not in sizes
    points.columns["size_by"].value = "weight"
    points.color.value = "origin"
    assert (view.size_by, view.color_by) == ("weight", "origin")
    view.size_by = None
    assert points.columns["size_by"].value == ""
    assert "in the colors of origin" in view._alt_text(state.clustering)
    view.close()


def test_it_is_undone_one_by_one(state):
    explorer = ClusterExplorer(state)
    for name, value in CHOSEN.items():
        setattr(explorer, name, value)
        state.history.begin()
    assert explorer.scatter.names_from == "model_year"
    for name in reversed(CHOSEN):
        assert state.undo()
        assert getattr(explorer, name) == (None if name in POINT_OPTIONS else "clusters")
    assert state.redo() and explorer.color_by == "mpg"
    explorer.close()


def test_columns_go_where_rows_become_groups_and_come_back_by_undo(state):
    explorer = ClusterExplorer(state, **CHOSEN)
    state.max_leaves = 20
    assert explorer.color_by == "clusters" and explorer.size_by is None
    assert state.undo() and explorer.color_by == "mpg" and explorer.size_by == "weight"
    explorer.close()


def test_sessions_and_pages_hold_it(state, cars):
    explorer = ClusterExplorer(state, **CHOSEN)
    explorer.walkthrough.add("By columns")
    held = json.dumps(session_of(explorer, state.clustering)).encode()
    other = ClusterExplorer(cars)
    open_session(other, held, "s.json")
    assert {name: getattr(other, name) for name in CHOSEN} == CHOSEN
    page = {"title": "", "row_names": True, "columns": None, "parts": explorer.page_parts}
    options, steps = explorer.page_options(), explorer.page_steps()
    made = contents(state.clustering, options=options, steps=steps, **page)
    for traits in (made["traits"], made["page"]["steps"][0]["traits"]):
        assert {name: traits[name] for name in CHOSEN} == CHOSEN
    page["columns"] = ["mpg", "acceleration"]  # the others may not be told
    made = contents(state.clustering, options=options, steps=steps, **page)
    kept = {name: made["traits"][name] for name in CHOSEN}
    assert kept == {"color_by": "mpg", "size_by": "", "marker_by": "", "names_from": ""}
    explorer.close()
    other.close()


def test_a_session_leaves_out_annotations_that_are_not_here(state, cars):
    half = {"half": [i % 2 for i in range(398)]}
    explorer = ClusterExplorer(state, annotations=[half])
    explorer.color_by = "half"
    explorer.size_by = "weight"
    held = json.dumps(session_of(explorer, state.clustering)).encode()
    other = ClusterExplorer(cars)
    open_session(other, held, "s.json")
    assert (other.color_by, other.size_by) == ("clusters", "weight")
    explorer.close()
    other.close()


def test_annotations_that_were_handed_in_color_live_view_figure_and_file_alike(state):
    half = {"half": ["a" if i % 2 else "b" for i in range(398)]}
    explorer = ClusterExplorer(state, annotations=[half])
    explorer.color_by = "origin"
    (sent,) = [one for one in explorer.live_sync.live.track_about if one["name"] == "origin"]
    color = explorer.scatter._columns(state.clustering).color
    assert list(color.colors) == sent["colors"]
    options = explorer.export_tab._figure_options("scatter")
    assert options["annotations"].names == ("half",) and options["color_by"] == "origin"
    explorer.color_by = "half"
    state.figure("scatter", **explorer.export_tab._figure_options("scatter"))
    explorer.close()


def test_captions_name_the_columns(state):
    from hclust_widgets.export.figures.figure_kinds import DRAWINGS

    make = DRAWINGS["scatter"][0]
    about = make(state.clustering, **CHOSEN).about
    assert "cars in the colors of mpg, with markers by origin, sized by weight, named by" in about
    assert (
        "in the colors of their clusters, with markers"
        in make(state.clustering, marker_by="origin").about
    )
    gaps = ClusterState(load_mpg(), columns=["mpg", "weight"])
    assert make(gaps.clustering, size_by="horsepower").about.count("(gray where missing)") == 1
    strip = DRAWINGS["dendrogram"][0](state.clustering, color_by="mpg").about
    assert "The strip below has the colors of mpg." in strip


def test_menus_of_axes_have_room_for_their_names():
    names = ["bill_length_mm", "flipper_length_mm", "a very long name of a column of numbers"]
    table = pd.DataFrame(np.random.default_rng(0).random((12, 3)), columns=names)
    view = ScatterWidget(table[names[:2]], rendering="figure")
    for name in ("x", "y"):
        layout = view.option_inputs[name].layout
        assert layout.flex == "1 1 150px" and layout.max_width == "176px"
    short = ScatterWidget(table[names[:2]].set_axis(["a", "b"], axis=1), rendering="figure")
    assert short.option_inputs["x"].layout.max_width == "150px"
    wide = ScatterWidget(ClusterState(table), rendering="figure")
    assert wide.option_inputs["x"].layout.max_width == "240px"
    wide.state.columns = names[:2]
    for one in (view, short, wide):
        one.close()
