"""The panel of known classes: what it sends, what follows the cut, what a click on a cell does."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from hclust_widgets import ClassesWidget, ClusterExplorer, ClusterState, load_mpg
from hclust_widgets.widgets.base.render_thread import renderer
from hclust_widgets.widgets.explorer.explorer import TABS
from hclust_widgets.widgets.views import classes as module


@pytest.fixture
def view(front):
    view = ClassesWidget(load_mpg(), n_clusters=3, known="origin")
    assert renderer.finish()
    return view


def send(panel, content):
    panel._handle_custom_msg(content, [])
    assert renderer.finish()


def check_shown(view):
    plot, found = view.panel.plot, view.state.compare_classes()
    assert plot["counts"] == found.table.to_numpy().tolist()
    assert [c["title"] for c in plot["classes"]] == found.table.columns.tolist()
    titles = [view.state.clustering.cluster_title(i) for i in found.table.index]
    assert [c["title"] for c in plot["clusters"]] == titles
    colors = view.state.cluster_colors
    assert [c["color"] for c in plot["clusters"]] == [colors[i] for i in found.table.index]
    markers = view.state.clustering.color_numbers
    assert [c["marker"] for c in plot["clusters"]] == [markers[i] for i in found.table.index]
    assert [s["value"] for s in plot["scores"]] == list(found.scores().values())


def test_it_shows_the_comparison_and_follows_cut_tree_and_names(view):
    check_shown(view)
    assert view.panel.plot["sentence"].startswith("179 of 392 cars lie on the diagonal")
    for change in ({"n_clusters": 5}, {"linkage": "average"}, {"scaling": "standard"}):
        view.state.update(**change)
        assert renderer.finish()
        check_shown(view)
    view.state.rename(0, "Light")
    assert renderer.finish()
    check_shown(view)
    assert view.state.undo() and renderer.finish()
    check_shown(view)


def test_a_cell_selects_its_rows_and_can_be_undone(view):
    labels, origin = view.state.labels_.fillna(-1), load_mpg()["origin"]
    clusters = view.state.compare_classes().table.index
    classes = view.state.compare_classes().table.columns
    where = [np.flatnonzero((labels == clusters[0]) & (origin == classes[j])) for j in (0, 2)]
    send(view.panel, {"cell": [0, 0]})
    assert view.state.selection == tuple(where[0].tolist())
    assert view.panel.selected[0] == [len(where[0]), 0, 0]
    send(view.panel, {"cell": [0, 2], "add": True})
    assert view.state.selection == tuple(sorted(np.concatenate(where).tolist()))
    send(view.panel, {"cell": [0, 0], "add": True})
    assert view.state.selection == tuple(where[1].tolist())
    assert view.panel.selected[0] == [0, 0, len(where[1])]
    assert view.state.undo() and len(view.state.selection) == len(where[0]) + len(where[1])
    send(view.panel, {"clear": True})
    assert view.state.selection == () and not any(map(any, view.panel.selected))


def test_cells_hold_all_rows_where_the_leaves_are_groups(front):
    view = ClassesWidget(load_mpg(), n_clusters=3, known="origin", max_leaves=30)
    assert renderer.finish()
    check_shown(view)
    counts = np.asarray(view.panel.plot["counts"])
    assert counts.sum() == 392
    send(view.panel, {"cell": [0, 0]})
    assert len(view.state.selection) == counts[0, 0]


def test_nonsense_from_the_browser_is_passed_over(view):
    view.state.selection = (3,)
    for nonsense in (
        {"cell": "all"}, {"cell": [True, 0]}, {"cell": [0]}, {"cell": [-1, 0]}, {"column": 99},
        {"column": "x"}, {"clear": 1}, {}, None,
    ):  # fmt: skip
        send(view.panel, nonsense)
    assert view.state.selection == (3,)


def test_a_selection_elsewhere_marks_its_cells_and_computes_nothing(view, monkeypatch):
    monkeypatch.setattr(module, "encode_classes", lambda *_: pytest.fail("computed"))
    rows = np.flatnonzero(view.state.labels_.fillna(-1) == 1)[:5].tolist()
    view.state.selection = rows
    assert renderer.finish()
    assert sum(map(sum, view.panel.selected)) == 5


def test_a_column_is_chosen_and_a_class_that_is_set_is_shown(front):
    table = load_mpg()
    table["half"] = ["early" if year < 76 else "late" for year in table["model_year"]]
    state = ClusterState(table, n_clusters=3, roles={"origin": "annotate", "half": "annotate"})
    view = ClassesWidget(state)
    assert renderer.finish()
    assert view.panel.columns == ["origin", "half"] and view.panel.column == 0
    send(view.panel, {"column": 1})
    assert view.panel.column == 1 and view.panel.plot["name"] == "half"
    expected = state.compare_classes("half").scores()
    assert [s["value"] for s in view.panel.plot["scores"]] == list(expected.values())
    state.n_clusters = 6
    assert renderer.finish() and view.panel.plot["name"] == "half"
    state.set_role("origin", "known")
    assert renderer.finish() and view.panel.plot["name"] == "origin"
    send(view.panel, {"cell": [0, 0]})
    assert len(state.selection) == view.panel.plot["counts"][0][0]


def test_many_clusters_are_counted_and_not_sent(view):
    view.state.n_clusters = 60
    assert renderer.finish()
    plot = view.panel.plot
    assert len(plot["clusters"]) == len(plot["counts"]) == 40
    assert "20 clusters more are not shown" in plot["sentence"]
    whole = view.state.compare_classes()
    assert plot["scores"][0]["value"] == whole.adjusted_rand
    send(view.panel, {"cell": [39, 0]})
    assert len(view.state.selection) == whole.table.iloc[39, 0]


def test_rows_without_a_class_are_told(front):
    table = load_mpg()
    table.loc[table.index[:3], "origin"] = None
    view = ClassesWidget(table, n_clusters=3, known="origin")
    assert renderer.finish()
    assert "3 cars lack a class." in view.panel.plot["sentence"]
    send(view.panel, {"cell": [0, 0]})
    assert len(view.state.selection) == view.panel.plot["counts"][0][0]


def test_without_classes_there_is_a_sentence(front):
    view = ClassesWidget(load_mpg(), n_clusters=3)
    assert renderer.finish()
    assert "No column holds known classes" in view.panel.note and view.panel.plot == {}
    alone = ClassesWidget(ClusterState(view.state.linkage_matrix))
    assert renderer.finish()
    assert "pass the table as well (table=...)" in alone.panel.note
    empty = pd.DataFrame({"a": [1.0, 2, 5], "b": [1.0, 3, 2], "c": [None, None, None]})
    view = ClassesWidget(empty, known="c")
    assert renderer.finish()
    assert "No row that was clustered has a class in column 'c'" in view.panel.note


def test_the_explorer_has_it_folded_once_there_are_classes(front):
    explorer = ClusterExplorer(load_mpg(), n_clusters=3)
    front.send(explorer.tabs, selected_index=TABS.index("Where to cut"))
    assert renderer.finish()
    panel = explorer.evidence.classes
    assert panel.layout.display == "none" and panel.fold == "closed"
    explorer.state.set_role("origin", "known")
    assert renderer.finish()
    assert panel.layout.display is None and panel.plot == {}
    front.send(panel, fold="open")
    assert renderer.finish()
    assert len(panel.plot["clusters"]) == 3
    send(panel, {"cell": [1, 1]})
    assert len(explorer.state.selection) == panel.plot["counts"][1][1] == 103
    front.send(panel, fold="closed")
    explorer.state.n_clusters = 9
    assert renderer.finish() and len(panel.plot["clusters"]) == 3
    front.send(panel, fold="open")
    assert renderer.finish() and len(panel.plot["clusters"]) == 9
    explorer.state.set_role("origin", "compare")
    assert renderer.finish() and panel.layout.display == "none"
