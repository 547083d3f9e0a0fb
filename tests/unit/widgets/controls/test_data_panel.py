"""The panel of columns: what it lists, what it changes, and how gaps are treated."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from hclust_widgets import ClusterExplorer, ClusterState, DendrogramWidget
from hclust_widgets.table.missing import MISSING
from hclust_widgets.widgets.controls.data_panel import MISSING_MEANING


@pytest.fixture
def table():
    rng = np.random.default_rng(3)
    made = pd.DataFrame(rng.normal(size=(30, 2)), columns=["a", "b"])
    made.loc[3:4, "b"] = np.nan
    made["yes"] = rng.random(30) < 0.5
    made["kind"] = ["x", "y", "z"] * 10
    made["many"] = [f"t{i % 16}" for i in range(30)]
    made["own"] = [f"row {i}" for i in range(30)]
    made["lists"] = [[i] for i in range(30)]
    return made


@pytest.fixture
def panel(table):
    view = DendrogramWidget(ClusterState(table), rendering="figure")
    view.state_controls.columns.toggle.value = True
    yield view.state_controls.columns
    view.close()


def says(panel, **message):
    panel.list._handle_custom_msg(message, [])


def state_of(panel):
    return panel._view.state


def test_each_column_of_the_table_has_a_line(panel):
    lines = {line["name"]: line for line in panel.list.columns}
    assert list(lines) == ["a", "b", "yes", "kind", "many", "own", "lists"]
    assert [line["kind"] for line in lines.values()][:4] == [
        "number", "number", "yes or no", "text",
    ]  # fmt: skip
    assert [line["missing"] for line in lines.values()] == [0, 2, 0, 0, 0, 0, 0]
    assert [name for name, line in lines.items() if line["binary"]] == ["yes"]
    assert "16 different texts" in lines["many"]["note"]


def test_a_column_can_be_ticked_where_the_state_takes_it(panel, table):
    for line in panel.list.columns:
        name = line["name"]
        try:
            ClusterState(table, columns=["a", name] if name != "a" else ["a"])
        except ValueError:
            assert not line["able"], name
        else:
            assert line["able"], name


def test_a_column_that_is_left_out_by_default_is_compared_and_undone(panel):
    state = state_of(panel)
    assert panel.list.compared == [0, 1, 2, 3]
    assert panel.toggle.description == "4 of 5 columns"
    says(panel, at=[4], compare=True)
    assert state.columns == ("a", "b", "yes", "kind", "many")
    assert panel.list.compared == [0, 1, 2, 3, 4]
    assert panel.toggle.description == "5 of 5 columns"
    state.undo()
    assert state.columns is None and panel.list.compared == [0, 1, 2, 3]
    state.redo()
    assert panel.list.compared == [0, 1, 2, 3, 4]


def test_all_that_a_search_shows_are_changed_at_once(panel):
    state = state_of(panel)
    says(panel, at=[1, 2, 3, 5], compare=False)
    assert state.columns == ("a",)
    says(panel, at=[2, 4, 5, 6], compare=True)  # those that cannot be compared stay out
    assert state.columns == ("a", "yes", "many")


def test_a_weight_is_set_and_taken_back(panel):
    state = state_of(panel)
    says(panel, at=[1], weight=2.5)
    assert state.weights == {"b": 2.5} and panel.list.weights == {"1": 2.5}
    says(panel, at=[1], weight=1)
    assert state.weights is None and panel.list.weights == {}
    for wrong, words in ((-1, "give a finite number of 0 or more"), (None, "A weight is a number")):
        answered = panel.list.answer
        says(panel, at=[1], weight=wrong)
        assert words in panel._view.message and state.weights is None
        assert panel.list.answer == answered + 1


def test_asymmetric_columns_are_offered_for_gower_alone(panel):
    state = state_of(panel)
    assert panel.list.gower is False
    state.update(metric="gower", linkage="average")
    assert panel.list.gower is True
    says(panel, at=[2], asymmetric=True)
    assert state.asymmetric == ("yes",) and panel.list.asymmetric == [2]
    says(panel, at=[2], asymmetric=False)
    assert state.asymmetric is None and panel.list.asymmetric == []


def test_a_role_is_set_shown_and_undone(panel):
    state = state_of(panel)
    assert panel.list.roles == {"5": "name"}  # its text names the rows
    says(panel, at=[3], role="known")
    assert state.known == "kind" and panel.list.roles == {"3": "known", "5": "name"}
    assert panel.list.compared == [0, 1, 2]
    says(panel, at=[4], role="known")
    assert state.roles == {"many": "known"} and "3" not in panel.list.roles
    says(panel, at=[4], role="name")
    assert panel.list.roles == {"4": "name"}
    assert state.clustering.row_names()[0] == "t0"
    state.undo()
    assert panel.list.roles == {"4": "known", "5": "name"}
    says(panel, at=[4], compare=True)  # a tick wins over the role
    assert "many" in state.columns and panel.list.roles == {"5": "name"}


def test_a_role_that_cannot_be_is_refused_with_a_sentence(panel):
    state = state_of(panel)
    answered = panel.list.answer
    says(panel, at=[6], role="compare")
    assert "'lists'" in panel._view.message and state.roles is None
    for wrong in ("boss", None, 3, ["known"]):
        says(panel, at=[0], role=wrong)
    says(panel, at=[0, 1], role="known")
    assert state.roles is None and panel.list.answer == answered + 6
    for c in (1, 2, 3):
        says(panel, at=[c], role="annotate")
    says(panel, at=[0], role="leave_out")
    assert "No column is left to compare" in panel._view.message
    assert panel.list.compared == [0]


NO_COLUMN = [
    {"at": [99], "compare": True},
    {"at": [True], "weight": 2},
    {"compare": False},
    "x",
    {"at": "a", "compare": True},
]


@pytest.mark.parametrize("message", NO_COLUMN)
def test_messages_that_name_no_column_change_nothing(panel, message):
    before = state_of(panel).clustering
    panel.list._handle_custom_msg(message, [])
    assert state_of(panel).clustering is before


def test_gaps_are_treated_as_chosen_and_each_way_is_explained(panel):
    state = state_of(panel)
    assert len(state.features.rows) == 28
    assert set(MISSING_MEANING) == set(MISSING)
    assert [value for _, value in panel.missing.options] == list(MISSING)
    for way in ("median", "mean", "most_frequent", "knn"):
        panel.missing.value = way
        assert state.missing == way and len(state.features.rows) == 30
        assert MISSING_MEANING[way].replace("'", "&#39;") in panel._words.value
    state.undo()
    assert panel.missing.value == state.missing == "most_frequent"


def test_a_way_that_is_refused_is_taken_back_with_a_sentence(panel):
    state = state_of(panel)
    state.update(linkage="average", metric="cosine")
    panel.missing.value = "pairwise"
    assert state.missing == "drop" == panel.missing.value
    assert "cosine" in panel._view.message


def test_two_explorers_of_a_state_show_the_same(table):
    state = ClusterState(table)
    views = [ClusterExplorer(state), ClusterExplorer(state)]
    one, other = (view.state_controls.columns for view in views)
    assert one.list is None  # until the panel is opened
    one.toggle.value = other.toggle.value = True
    says(one, at=[0], compare=False)
    assert other.list.compared == [1, 2, 3]
    assert "3 columns" in state.summary
    for view in views:
        view.close()


def test_two_thousand_columns_are_listed(table):
    wide = pd.DataFrame(np.random.default_rng(0).normal(size=(12, 2000)))
    view = DendrogramWidget(ClusterState(wide), rendering="figure")
    columns = view.state_controls.columns
    assert columns.toggle.description == "2,000 of 2,000 columns"
    columns.toggle.value = True
    assert len(columns.list.columns) == 2000
    says(columns, at=list(range(5, 2000)), compare=False)
    assert view.state.columns == (0, 1, 2, 3, 4)
    view.close()
