"""The list of conditions on rows, and the messages of the browser to it."""

import numpy as np
import pandas as pd
import pytest

from hclust_widgets import ClusterExplorer, ClusterState, load_mpg
from hclust_widgets.widgets.controls.row_conditions import describe_values


@pytest.fixture
def explorer():
    explorer = ClusterExplorer(load_mpg(), n_clusters=3)
    explorer.state_controls.columns.toggle.value = True
    yield explorer
    explorer.close()


def say(explorer, **message):
    explorer.state_controls.columns.rows._handle_custom_msg(message, [])


def test_the_list_follows_the_state(explorer):
    rows = explorer.state_controls.columns.rows
    assert (rows.conditions, rows.n_kept, rows.n_rows) == ([], 398, 398)
    explorer.state.keep_rows({"origin": "usa", "mpg": (20, None)})
    assert rows.conditions == [
        {"words": "origin is usa", "rows": 249},
        {"words": "mpg at least 20", "rows": int((load_mpg().mpg >= 20).sum())},
    ]
    assert rows.n_kept == int((load_mpg().query("origin == 'usa' and mpg >= 20")).shape[0])
    assert "of 398 rows kept: origin is usa and mpg at least 20" in explorer.summary_box.value
    explorer.state.undo()
    assert rows.conditions == []


def test_messages_add_and_remove_conditions(explorer):
    state = explorer.state
    names = list(load_mpg().columns)
    origin, mpg, name = (names.index(word) for word in ("origin", "mpg", "name"))
    say(explorer, add={"column": origin, "values": [0, 2]})
    say(explorer, add={"column": mpg, "low": 20, "high": 30})
    say(explorer, add={"column": name, "contains": "Ford"})
    assert [str(one) for one in state.row_filter] == [
        "origin is europe or usa", "mpg from 20 to 30", "name contains 'Ford'",
    ]  # fmt: skip
    say(explorer, remove=0)
    assert [one.column for one in state.row_filter] == ["mpg", "name"]
    say(explorer, all=True)
    assert state.row_filter is None
    say(explorer, add={"column": mpg, "low": 100})
    assert "No row is kept" in explorer.message and state.row_filter is None
    for wrong in (
        {"add": 3}, {"add": {"column": 99, "low": 1}}, {"add": {"column": True}}, {"remove": 5},
        {"remove": "0"}, {"describe": -1}, {"all": 1}, {},
    ):  # fmt: skip
        say(explorer, **wrong)
    assert state.row_filter is None


def test_the_buttons_beside_the_selection_are_one_step(explorer):
    live, state = explorer.live_sync.live, explorer.state
    assert live.filters_rows
    live._handle_custom_msg({"rows": "keep", "selection": list(range(60))}, [])
    assert state.labels_.notna().sum() == 59 and state.selection == ()
    live._handle_custom_msg({"rows": "leave_out", "selection": [0, 1]}, [])
    assert state.labels_.notna().sum() == 57
    assert state.undo() and state.labels_.notna().sum() == 59
    assert state.undo() and state.row_filter is None and not state.undo()
    for wrong in ([], ["a"], [-1], [True], None, [2**40]):
        live._handle_custom_msg({"rows": "keep", "selection": wrong}, [])
    live._handle_custom_msg({"rows": "drop", "selection": [1, 2, 3]}, [])
    assert state.row_filter is None
    live._handle_custom_msg({"rows": "keep", "selection": [1, 2]}, [])
    assert "2 rows would be kept, fewer than the 3 clusters" in explorer.message
    assert state.selection == ()


def test_a_tree_has_no_such_buttons():
    explorer = ClusterExplorer(ClusterState.from_newick("((a:1,b:1):2,c:3);", n_clusters=2))
    assert not explorer.live_sync.live.filters_rows
    assert explorer.state_controls.columns.toggle.disabled
    explorer.close()


def test_distances_have_them_and_a_button_for_all_rows():
    state = ClusterState.from_distances([[0, 2, 9], [2, 0, 8], [9, 8, 0]], n_clusters=2)
    explorer = ClusterExplorer(state)
    panel = explorer.state_controls.columns
    assert panel.toggle.description == "3 of 3 rows"
    assert panel.every_row.disabled
    live = explorer.live_sync.live
    assert live.filters_rows
    live._handle_custom_msg({"rows": "keep", "selection": [0, 2]}, [])
    assert state.labels_.isna().tolist() == [False, True, False]
    assert panel.toggle.description == "2 of 3 rows"
    panel.toggle.value = True
    assert panel.panel.layout.display is None
    panel.every_row.click()
    assert state.labels_.notna().all()
    state.undo()
    assert state.labels_.notna().sum() == 2
    explorer.close()


def test_what_a_condition_can_say_of_each_kind_of_column():
    n = 80
    table = pd.DataFrame(
        {
            "number": np.r_[np.nan, np.linspace(0, 1, n - 1)],
            "day": pd.date_range("2024-01-01", periods=n),
            "span": pd.to_timedelta(np.arange(n), unit="D"),
            "flag": [True, False] * (n // 2),
            "kind": ["b", "a", None, "b"] * (n // 4),
            "grade": pd.Categorical(["low", "high"] * (n // 2), ["low", "mid", "high"]),
            "name": [f"n{i}" for i in range(n)],
            "other": [{i} for i in range(n)],
        }
    )
    features = ClusterState(table, columns=["number", "day"]).features
    found = [describe_values(features, c) for c in range(8)]
    assert [one["kind"] for one in found] == [
        "number", "date", "span", "values", "values", "values", "text", "other",
    ]  # fmt: skip
    assert (found[0]["low"], found[0]["high"]) == ("0", "1")
    assert (found[1]["low"], found[1]["high"]) == ("2024-01-01", "2024-03-20")
    assert [tuple(one.values()) for one in found[3]["values"]] == [("yes", 40), ("no", 40)]
    assert [tuple(one.values()) for one in found[4]["values"]] == [("a", 20), ("b", 40)]
    assert [one["text"] for one in found[5]["values"]] == ["low", "high"]
