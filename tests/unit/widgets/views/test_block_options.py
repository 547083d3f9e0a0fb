"""Blocks as options: of clustermap and explorer, live, as a figure, in page, session and code."""

from __future__ import annotations

import json

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
import pytest
from page_reader import PageReader

from hclust_widgets import ClusterExplorer, ClustermapWidget, ClusterState
from hclust_widgets.clustering.cuts.category_blocks import category_split
from hclust_widgets.serialize.splits import encode_blocks
from hclust_widgets.widgets.explorer.session_file import open_session, session_of


@pytest.fixture
def state() -> ClusterState:
    rng = np.random.default_rng(3)
    table = pd.DataFrame(rng.normal(size=(30, 4)), columns=list("abcd"))
    return ClusterState(table, n_clusters=3)


def live_blocks(view) -> tuple:
    live = view.live
    return live.row_split, live.col_split, live.gap


def test_nothing_is_split_unless_asked_for(state):
    view = ClustermapWidget(state)
    assert (view.row_split, view.col_split, view.gap) == (None, None, 4)
    assert live_blocks(view) == ("", "", 4)


def test_the_browser_has_what_is_set_in_python(state):
    view = ClustermapWidget(state, row_split="cut", col_split=2, gap=7.5)
    assert live_blocks(view) == ("cut", 2, 7.5)
    view.row_split = 5
    assert view.live.row_split == 5
    view.row_split = view.col_split = None
    assert live_blocks(view) == ("", "", 7.5)


def test_python_has_what_is_chosen_in_the_browser(state):
    view = ClustermapWidget(state)
    view.live.set_state({"row_split": "cut", "col_split": 3, "gap": 9})
    assert (view.row_split, view.col_split, view.gap) == ("cut", 3, 9)
    wrong = {"row_split": "cutt", "col_split": 0, "gap": -1}
    view.live.set_state(wrong)  # of an older page
    assert (view.row_split, view.col_split, view.gap) == ("cut", 3, 9)
    view.live.set_state({"row_split": "", "col_split": ""})
    assert (view.row_split, view.col_split) == (None, None)


@pytest.mark.parametrize(
    ("name", "value", "error", "part"),
    [
        ("row_split", 31, ValueError, "30 rows make 1 to 30 blocks"),
        ("row_split", "cu", ValueError, "Did you mean 'cut'?"),
        ("row_split", 0, ValueError, "row_split=0 is out of range"),
        ("row_split", 1.5, TypeError, "row_split must be"),
        ("col_split", 5, ValueError, "4 columns make 1 to 4 blocks"),
        ("col_split", "cutt", ValueError, "col_split='cutt' is not known"),
        ("gap", -2, ValueError, "gap=-2 is out of range"),
        ("gap", None, TypeError, "gap must be a number of pixels"),
    ],
)
def test_wrong_input_gets_one_sentence_at_the_start_and_later(state, name, value, error, part):
    for kind in (ClustermapWidget, ClusterExplorer):
        with pytest.raises(error) as found:
            kind(state, **{name: value})
        assert part in str(found.value) and "\n" not in str(found.value)
        view = kind(state)
        with pytest.raises(error) as found:
            setattr(view, name, value)
        assert part in str(found.value)
        view.close()


def test_the_figure_view_follows_the_cut(state):
    view = ClustermapWidget(state, rendering="figure", row_split="cut", col_split=2)
    told = view._alt_text(state.clustering)
    assert "Rows are split by the clusters into 3 blocks and columns are split" in told
    assert len(view.figure.axes[0].images) == 6
    state.n_clusters = 5
    assert len(view.figure.axes[0].images) == 10
    view.row_split = 2
    assert len(view.figure.axes[0].images) == 4
    state.n_clusters = 4
    assert len(view.figure.axes[0].images) == 4
    view.row_split = "cut"
    state.rename(0, "Small")
    assert "Small" in " ".join(text.get_text() for ax in view.figure.axes for text in ax.texts)


def test_without_their_tree_rows_are_not_split(state):
    view = ClustermapWidget(state, rendering="figure", row_split=3, col_split=2, row_cluster=False)
    told = view._alt_text(state.clustering)
    assert "Columns are split by their tree into 2 blocks." in told and "Rows are" not in told


def test_the_controls_set_the_options(front, state):
    view = ClustermapWidget(state, rendering="figure")
    inputs = view.option_inputs
    front.send(inputs["row_split"], index=1)
    assert view.row_split == "cut"
    front.send(inputs["col_split"], index=2)
    assert view.col_split == 2
    front.send(inputs["gap"], value=12)
    assert view.gap == 12
    view.row_split = 20  # not among those on offer
    assert inputs["row_split"].value == 20
    front.send(inputs["row_split"], index=0)
    assert view.row_split is None


def test_the_explorer_shares_them_with_its_clustermap(state):
    explorer = ClusterExplorer(state, row_split="cut", gap=2)
    assert explorer.clustermap.row_split == "cut" and explorer.clustermap.gap == 2
    explorer.clustermap.col_split = 2
    live = explorer.live_sync.live
    assert (explorer.col_split, live.col_split, live.row_split) == (2, 2, "cut")
    explorer.close()


def test_a_session_keeps_them(state):
    explorer = ClusterExplorer(state, row_split=4, col_split=2, gap=6)
    held = json.dumps(session_of(explorer, state.clustering)).encode()
    other = ClusterExplorer(ClusterState(state.features.table, n_clusters=2))
    open_session(other, held, "s.json")
    assert (other.row_split, other.col_split, other.gap) == (4, 2, 6)
    assert other.state.n_clusters == 3
    for name, value, part in (
        ("gap", -1, "gap=-1 is out of range"),
        ("col_split", [2], "col_split"),
    ):
        wrong = json.loads(held)
        wrong["view"][name] = value
        with pytest.raises(ValueError, match=part):
            open_session(other, json.dumps(wrong).encode(), "s.json")
    assert other.row_split == 4
    unknown = json.loads(held)
    unknown["view"]["row_split"] = "an annotation that is not here"
    open_session(other, json.dumps(unknown).encode(), "s.json")
    assert other.row_split is None and other.col_split == 2
    explorer.close()
    other.close()


def test_steps_of_a_walkthrough_and_undo_bring_them_back(state):
    explorer = ClusterExplorer(state, row_split="cut")
    explorer.walkthrough.add("Look at the gaps.")
    explorer.row_split, explorer.gap = None, 9
    explorer.walkthrough.go(0)
    assert (explorer.row_split, explorer.gap) == ("cut", 4)
    steps = explorer.to_html()
    assert steps.count('"row_split":"cut"') == 2
    explorer.close()
    view = ClustermapWidget(state)
    view.live.set_state({"row_split": 3})
    assert view.row_split == 3
    state.undo()
    assert view.row_split is None and view.live.row_split == ""
    state.redo()
    assert view.row_split == 3


def test_code_and_page_have_them(state):
    explorer = ClusterExplorer(state, row_split="cut", col_split=2, gap=5)
    code = explorer.code(figure="clustermap")
    assert "set_apart(grid, row_breaks, column_breaks, 5)" in code
    page = explorer.to_html()
    for part in ('"row_split":"cut"', '"col_split":2', '"gap":5'):
        assert part in page
    explorer.clustermap.row_cluster = False
    code = explorer.code(figure="clustermap")
    assert "row_breaks = []" in code and "set_apart(grid" in code
    explorer.close()


def category_state() -> ClusterState:
    rng = np.random.default_rng(3)
    table = pd.DataFrame(rng.normal(size=(30, 4)), columns=list("abcd"))
    table["stage"] = ["I", "II", "III"] * 10
    return ClusterState(table, columns=list("abcd"), n_clusters=3)


def assert_sent(traits, within):
    """Assert that the browser has the tree of rows clustered within each category."""
    children = np.frombuffer(traits["split_children"], "<i4").reshape(-1, 2)
    assert np.array_equal(children, within.tree.children_)
    assert np.array_equal(np.frombuffer(traits["split_heights"], "<f8"), within.tree.distances_)
    n, between = within.tree.n_leaves, len(within.blocks.breaks)
    parts = children[n - 1 - between :].ravel()  # the merges of the blocks are the last ones
    sizes = within.tree.sizes[parts[parts < 2 * n - 1 - between]]
    assert sorted(sizes) == sorted(np.diff([0, *within.blocks.breaks, n]))


def test_browser_and_python_tell_each_other_of_a_category():
    state = category_state()
    view = ClustermapWidget(state)
    assert view.live.split_names == ["stage"] and view.live.split_about == {}
    view.live.set_state({"row_split": "unknown"})
    assert view.row_split is None
    view.live.set_state({"row_split": "stage"})
    assert view.row_split == "stage"
    about = view.live.split_about
    found = category_split(state.clustering, "stage")
    assert about["of"] == "stage" and about["titles"] == ["I", "II", "III"]
    assert [found.tree.sizes[node] for node in about["roots"]] == [10, 10, 10]
    first = view.live.split_heights
    assert_sent(view.live.trait_values(), found)
    state.linkage = "average"
    assert_sent(view.live.trait_values(), category_split(state.clustering, "stage"))
    assert view.live.split_heights != first
    state.undo()
    assert view.live.split_heights == first
    state.undo()
    assert view.row_split is None and view.live.split_about == {}
    assert view.live.split_children == view.live.split_heights == b""


def test_a_branch_of_the_blocks_is_flipped_in_browser_and_python():
    state = category_state()
    view = ClustermapWidget(state, row_split="stage")
    live, tree = view.live, view.category_split(state.clustering).tree
    about, order = live.split_about, state.tree.leaf_order
    live.set_state({"split_about": {**about, "flips": "0" * 28 + "1"}, "flips_of": live.revision})
    found = view.category_split(state.clustering)
    assert found.tree.flips.nonzero()[0].tolist() == [28]
    assert sorted(found.tree.leaf_order[: found.blocks.breaks[0]]) == sorted(
        tree.leaves(tree.children_[-1, 1])[: found.blocks.breaks[0]]
    )
    assert np.array_equal(state.tree.leaf_order, order)  # the state's own tree stays
    view.flip(58)
    assert view.category_split(state.clustering).tree is not found.tree
    assert live.split_about == about
    view.flip(40)
    assert live.split_about["flips"] == "0" * 10 + "1" + "0" * 18
    state.linkage = "average"  # another tree has its own
    assert live.split_about["flips"] == ""
    for _ in range(2):
        state.undo()
    assert live.split_about == about
    state.undo()
    assert live.split_about["flips"] == "0" * 28 + "1"
    state.undo()
    assert live.split_about == about and view.row_split == "stage"
    view.row_split = None
    view.flip(58)
    assert state.flips == (58,)


@pytest.mark.parametrize(
    "wrong",
    [
        {"flips": "1"},
        {"flips": "2" * 29},
        {"flips": 1},
        {"flips": "1" * 29, "of": "other"},
        {"flips": "1" * 29, "roots": [1, 2, 3]},
        {"flips": "1" * 29, "flips_of": 99},
    ],
)
def test_flips_of_other_blocks_are_passed_over(wrong):
    state = category_state()
    view = ClustermapWidget(state, row_split="stage")
    about = view.live.split_about
    late = {"flips_of": wrong.pop("flips_of")} if "flips_of" in wrong else {}
    view.live.set_state({"split_about": {**about, **wrong}, **late})
    assert view.live.split_about == about and not state.clustering.flips
    with pytest.raises(ValueError, match="node=59 is no merge of this tree"):
        view.flip(59)
    with pytest.raises(TypeError, match="node must be the id of a merge, not 'a'"):
        view.flip("a")


def test_flipped_blocks_are_in_figure_session_code_page_and_steps():
    state = category_state()
    explorer = ClusterExplorer(state, row_split="stage")
    explorer.walkthrough.add("As it was.")
    figure = ClustermapWidget(state, rendering="figure", row_split="stage")
    first = [one.get_array().tolist() for one in figure.figure.axes[0].images]
    figure.flip(58)
    found = category_split(state.clustering, "stage")
    rows = np.concatenate([one.get_array() for one in figure.figure.axes[0].images]).tolist()
    assert rows != [row for block in first for row in block]
    columns = state.column_tree().leaf_order
    assert rows == state.features.values[np.ix_(found.tree.leaf_order, columns)].tolist()
    held = json.dumps(session_of(explorer, state.clustering)).encode()
    other = ClusterExplorer(ClusterState(state.features.table, columns=list("abcd")))
    open_session(other, held, "s.json")
    assert other.live_sync.live.split_about == explorer.live_sync.live.split_about
    space = {"df": state.features.table}
    exec(explorer.code(figure="clustermap"), space)
    assert space["grid"].dendrogram_row.reordered_ind == found.tree.leaf_order.tolist()
    assert space["row_breaks"] == list(found.blocks.breaks)
    page = PageReader(explorer.to_html())
    assert page.traits["split_about"] == encode_blocks(found)
    (step,) = page.data["steps"]
    assert step["traits"]["split_about"] == {**encode_blocks(found), "flips": ""}
    plt.close("all")
    explorer.close()
    other.close()


def test_the_figure_view_splits_by_a_category_and_offers_it(front):
    state = category_state()
    view = ClustermapWidget(state, rendering="figure", tracks=["stage"])
    control = view.option_inputs["row_split"]
    names = [value for _, value in control.options]
    assert names[:3] == ["", "cut", "stage"]
    front.send(control, index=2)
    assert view.row_split == "stage"
    assert "Rows are split by stage into 3 blocks" in view._alt_text(state.clustering)
    assert len(view.figure.axes[0].images) == 3
    view.sort_by = ["a"]
    assert "split" not in view._alt_text(state.clustering)


@pytest.mark.parametrize("kind", [ClustermapWidget, ClusterExplorer])
def test_a_series_becomes_an_annotation_and_a_wrong_name_is_refused(kind):
    state = category_state()
    group = pd.Series(list("xy") * 15, name="group")
    view = kind(state, row_split=group, annotations={"other": list("uv") * 15})
    assert view.row_split == "group" and view.tracks == ("other", "group")
    with pytest.raises(ValueError, match=r"Did you mean 'stage'\?"):
        view.row_split = "stge"
    with pytest.raises(ValueError, match=r"Did you mean 'stage'\?"):
        kind(state, row_split="stge")
    view.close()


def test_session_page_and_code_split_by_a_category():
    state = category_state()
    explorer = ClusterExplorer(state, row_split="stage")
    held = json.dumps(session_of(explorer, state.clustering)).encode()
    other = ClusterExplorer(ClusterState(state.features.table, columns=list("abcd")))
    open_session(other, held, "s.json")
    assert other.row_split == "stage" and other.live_sync.live.split_about["of"] == "stage"
    code = explorer.code(figure="clustermap")
    assert "linkage_within(" in code and "row_breaks = [10, 20]" in code
    page = PageReader(explorer.to_html())
    assert page.traits["row_split"] == "stage" and page.traits["split_names"] == ["stage"]
    assert_sent(page.traits, category_split(state.clustering, "stage"))
    for one in page.data["linkages"]:
        within = category_split(state.clustering, "stage", linkage=one["name"])
        assert_sent(one["traits"], within)
    hidden = PageReader(explorer.to_html(columns=["a", "b"]))
    assert hidden.traits["row_split"] == ""
    assert not any(name.startswith("split_") for name in hidden.traits)
    explorer.close()
    other.close()


def test_columns_without_a_tree_are_not_split():
    table = pd.DataFrame(np.random.default_rng(0).normal(size=(20, 5)), columns=list("abcde"))
    table["e"] = 1.0
    state = ClusterState(table, columns=list("abcd"), scaling="none")
    state.columns_state.update(linkage="average", metric="correlation")
    explorer = ClusterExplorer(state, col_split=2)
    state.columns = list("abcde")
    assert explorer.clustermap.order_options(state.clustering)["col_split"] is None
    assert "col_cluster=False" in explorer.code(figure="clustermap")
    explorer.close()


def test_steps_sessions_and_walkthroughs_leave_out_splits_that_no_longer_fit():
    state = category_state()
    explorer = ClusterExplorer(state, row_split="stage", col_split=4)
    state.update(max_leaves=10, columns=["a", "b", "c"])
    explorer.walkthrough.add("As groups.")
    held = json.dumps(session_of(explorer, state.clustering)).encode()
    assert json.loads(held)["view"]["row_split"] == "stage"
    explorer.row_split = None
    explorer.col_split = None
    for _ in range(2):
        assert state.undo()
        assert (explorer.row_split, explorer.col_split) == (None, None)
    explorer.walkthrough.go(0)
    assert explorer.walkthrough.at == 0 and explorer.row_split is None
    other = ClusterExplorer(category_state())
    open_session(other, held, "s.json")
    assert other.state.clustering.groups is not None
    assert (other.row_split, other.col_split, other.clustermap.row_split) == (None, None, None)
    explorer.close()
    other.close()


def test_a_split_that_fits_comes_back():
    state = category_state()
    explorer = ClusterExplorer(state, row_split="stage", col_split=4)
    explorer.row_split = explorer.col_split = None
    assert state.undo()
    assert state.undo()
    assert (explorer.row_split, explorer.col_split) == ("stage", 4)
    explorer.close()
