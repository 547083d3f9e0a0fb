"""A role for many columns at once."""

import numpy as np
import pandas as pd
import pytest

from hclust_widgets import ClusterExplorer


@pytest.fixture
def explorer():
    rng = np.random.default_rng(0)
    table = pd.DataFrame(rng.normal(size=(9, 6)), columns=list("abcdef"))
    table["text"] = [f"row {i}" for i in range(9)]
    explorer = ClusterExplorer(table, n_clusters=2, roles={"a": "annotate"})
    explorer.state_controls.columns.toggle.value = True
    yield explorer
    explorer.close()


def say(explorer, **message):
    explorer.state_controls.columns.list._handle_custom_msg(message, [])


def test_all_get_the_role_in_one_step(explorer):
    state = explorer.state
    say(explorer, at=[1, 2, 3], role="leave_out")
    assert state.roles == {"a": "annotate", **dict.fromkeys("bcd", "leave_out")}
    assert state.features.columns == ("e", "f")
    say(explorer, at=[0, 1, 6], role="compare")  # what cannot be compared is passed over
    assert state.roles == {"a": "compare", "b": "compare", "c": "leave_out", "d": "leave_out"}
    assert state.undo() and state.undo() and state.roles == {"a": "annotate"}


def test_what_cannot_be_is_refused_and_loses_nothing(explorer):
    before = explorer.state.session()
    say(explorer, at=[6], role="compare")
    assert "'text' has another text in every row" in explorer.message
    say(explorer, at=[1, 2], role="known")
    assert "'b' and 'c' are both the known class" in explorer.message
    say(explorer, at=[0, 1, 2, 3, 4, 5], role="leave_out")
    assert "No column is left to compare" in explorer.message
    for wrong in ({"at": [1], "role": "x"}, {"at": [], "role": "compare"}):
        say(explorer, **wrong)
    assert explorer.state.session() == before
