"""Columns sorted by their tracks: of clustermap and explorer, live, as a figure, page and code."""

from __future__ import annotations

import json

import matplotlib

matplotlib.use("Agg")

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
import pytest
from page_reader import PageReader

from hclust_widgets import ClusterExplorer, ClustermapWidget, ClusterState
from hclust_widgets.widgets.explorer.session_file import open_session, session_of

NOTES = pd.DataFrame(
    {"group": ["x", "y", None, "x", "y"], "size": [3.0, 1.0, 5.0, 2.0, 4.0]}, index=list("abcde")
)
KEYS = ("group", ("size", "descending"))
SENT = ["group", ["size", "descending"]]
ORDER = [0, 3, 4, 1, 2]  # x by size, y by size, then what has no value


@pytest.fixture
def state() -> ClusterState:
    rng = np.random.default_rng(3)
    table = pd.DataFrame(rng.normal(size=(20, 5)), columns=list("abcde"))
    return ClusterState(table, n_clusters=3, column_options={"n_clusters": 2})


def make(state, kind=ClustermapWidget, **options):
    return kind(state, column_annotations=NOTES, **options)


def shown(view):
    return np.asarray(view.figure.axes[0].images[0].get_array())


def test_the_figure_has_the_columns_in_order_and_no_column_tree(state):
    view = make(state, rendering="figure", column_sort_by=KEYS, col_split=2)
    rows = state.clustering.tree.leaf_order
    assert np.array_equal(shown(view), state.features.values[np.ix_(rows, ORDER)])
    told = view._alt_text(state.clustering)
    assert "Columns are sorted by group, then by size (descending)." in told
    assert "columns by their tree" not in told
    view.col_split = None
    many = len(view.figure.axes)
    view.column_sort_by = []
    columns = state.column_tree().leaf_order
    assert np.array_equal(shown(view), state.features.values[np.ix_(rows, columns)])
    assert len(view.figure.axes) > many
    view.column_sort_by = ["size"]
    view.col_cluster = False
    assert np.array_equal(shown(view)[0], state.features.values[rows[0]][[1, 3, 0, 4, 2]])


def test_columns_that_are_equal_stand_in_the_order_of_their_tree(state):
    view = make(state, rendering="figure", column_sort_by=["group"])
    tree = state.column_tree().leaf_order.tolist()
    wanted = sorted([0, 3], key=tree.index) + sorted([1, 4], key=tree.index) + [2]
    rows = state.clustering.tree.leaf_order
    assert np.array_equal(shown(view), state.features.values[np.ix_(rows, wanted)])


def test_browser_and_python_tell_each_other_and_undo_takes_it_back(state):
    view = make(state)
    assert view.column_sort_by == () and view.live.column_sort_by == []
    view.live.set_state({"column_sort_by": SENT})
    assert view.column_sort_by == KEYS
    for wrong in (["unknown"], "size", [["size", "up"]], 5):
        view.live.set_state({"column_sort_by": wrong})
        assert view.column_sort_by == KEYS
    state.undo()
    assert view.column_sort_by == () and view.live.column_sort_by == []
    state.redo()
    assert view.column_sort_by == KEYS and view.live.column_sort_by == SENT


def test_the_control_sorts_in_both_directions(front, state):
    view = make(state, rendering="figure")
    inputs = view.option_inputs["tracks"]
    control = inputs.column_sorting
    assert control.layout.display == "none"
    inputs.toggle.value = True
    assert control.layout.display is None
    assert [value for _, value in control.by.options] == ["", "group", "size"]
    front.send(control.by, index=2)
    front.send(control.descending, value=True)
    assert view.column_sort_by == (("size", "descending"),)
    plain = ClustermapWidget(state, rendering="figure").option_inputs["tracks"]
    plain.toggle.value = True
    assert plain.column_sorting.layout.display == "none"


@pytest.mark.parametrize("kind", [ClustermapWidget, ClusterExplorer])
def test_wrong_input_gets_one_sentence_at_the_start_and_later(state, kind):
    words = "There is no 'sise' to sort columns by. Did you mean 'size'"
    with pytest.raises(ValueError, match=words):
        make(state, kind, column_sort_by=["sise"])
    view = make(state, kind)
    with pytest.raises(ValueError, match=words):
        view.column_sort_by = ["sise"]
    with pytest.raises(TypeError, match="column_sort_by must be a list of names of annotations"):
        view.column_sort_by = 3
    with pytest.raises(ValueError, match="column_sort_by names 'size' twice: columns are"):
        view.column_sort_by = ["size", "size"]
    view.close()


def test_blocks_of_columns_need_the_tree(state):
    with pytest.raises(ValueError, match="col_split needs the tree, which column_sort_by"):
        state.figure("clustermap", column_annotations=NOTES, column_sort_by=["size"], col_split=2)


def test_session_step_page_and_code_hold_it(state):
    explorer = make(state, ClusterExplorer)
    explorer.column_sort_by = KEYS
    explorer.column_tracks = ["size"]
    explorer.walkthrough.add("Look at the groups.")
    held = json.dumps(session_of(explorer, state.clustering)).encode()
    assert json.loads(held)["view"]["column_sort_by"] == SENT
    explorer.column_sort_by = ()
    page = PageReader(explorer.to_html())
    assert page.traits["column_sort_by"] == []
    assert page.data["steps"][0]["traits"]["column_sort_by"] == SENT
    explorer.walkthrough.go(0)
    assert explorer.column_sort_by == KEYS == explorer.clustermap.column_sort_by
    assert PageReader(explorer.to_html()).traits["column_sort_by"] == SENT
    space = {"df": state.features.table}
    exec(explorer.code(figure="clustermap"), space)
    grid = space["grid"]
    assert list(grid.data2d.columns) == [list("abcde")[j] for j in ORDER]
    shades = grid.col_colors[0]
    assert shades[2] != shades[0]
    plt.close("all")
    explorer.column_sort_by = ["size"]
    open_session(explorer, held, "mine.json")
    assert explorer.column_sort_by == KEYS
    bare = ClusterExplorer(state)
    open_session(bare, held, "mine.json")
    assert bare.column_sort_by == ()  # what was handed in is not here


def test_older_sessions_and_steps_bring_back_blocks_of_columns(state):
    explorer = make(state, ClusterExplorer)
    explorer.col_split = 2
    explorer.walkthrough.add("Two blocks.")
    held = session_of(explorer, state.clustering)
    held["view"].pop("column_sort_by")
    held["steps"][0]["options"].pop("column_sort_by")
    for show in (
        lambda: open_session(explorer, json.dumps(held).encode(), "old.json"),
        lambda: explorer.walkthrough.go(0),
    ):
        explorer.col_split = None
        explorer.column_sort_by = ["size"]
        show()
        assert (explorer.col_split, explorer.column_sort_by) == (2, ())
        assert explorer.clustermap.order_options(state.clustering)["col_split"] == 2
    assert explorer.page_steps()[0]["options"]["column_sort_by"] == []
    held["view"] = {"cmap": "viridis"}  # says nothing of columns
    explorer.column_sort_by = ["size"]
    open_session(explorer, json.dumps(held).encode(), "old.json")
    assert explorer.column_sort_by == ("size",)


def test_rows_and_columns_exchanged_are_sorted_by_the_same(state):
    explorer = make(state, ClusterExplorer, column_sort_by=KEYS)
    explorer.transposing.turn()
    assert explorer.shown.sort_by == KEYS and explorer.shown.column_sort_by == ()
    explorer.close()
