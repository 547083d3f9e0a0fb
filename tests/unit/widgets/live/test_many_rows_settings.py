"""Settings of large tables: leaves, method, and the check of the groups."""

import numpy as np
import pandas as pd
import pytest

from hclust_widgets import ClusterExplorer, ClusterState
from hclust_widgets.widgets.base.render_thread import calculator
from hclust_widgets.widgets.controls import state_controls

pytestmark = pytest.mark.usefixtures("front")


@pytest.fixture(autouse=True)
def few(monkeypatch):
    monkeypatch.setattr(state_controls, "MATTERS_ABOVE", 500)


@pytest.fixture
def explorer():
    rng = np.random.default_rng(0)
    table = pd.DataFrame(rng.uniform(size=(900, 4)), columns=list("abcd"))
    found = ClusterExplorer(ClusterState(table, max_leaves=30, n_clusters=9))
    yield found
    found.close()


def test_small_tables_do_not_show_them():
    explorer = ClusterExplorer(pd.DataFrame(np.random.default_rng(0).normal(size=(400, 2))))
    assert explorer.state_controls.many_rows is None
    explorer.close()


def test_small_tables_show_them_once_leaves_are_groups():
    table = pd.DataFrame(np.random.default_rng(0).normal(size=(400, 2)))
    for opened in (False, True):
        explorer = ClusterExplorer(table)
        controls = explorer.state_controls
        controls.settings.toggle.value = opened
        explorer.state.max_leaves = 30
        panel = controls.many_rows.panel
        assert panel in controls.settings.panel.children and panel.layout.display is None
        assert controls.many_rows.max_leaves.value == 30
        explorer.state.max_leaves = None
        assert controls.many_rows.max_leaves.value == "rows"
        explorer.close()
        assert panel.comm is None


def test_leaves_and_method_are_chosen_there_and_undone(explorer):
    controls, state = explorer.state_controls.many_rows, explorer.state
    assert controls.panel in explorer.state_controls.settings.panel.children
    assert controls.panel.layout.display is None
    assert controls.max_leaves.value == 30 and controls.method.disabled
    controls.max_leaves.value = 500
    assert state.max_leaves == 500 and state.tree.n_leaves > 100
    controls.max_leaves.value = "rows"
    assert state.max_leaves is None and state.tree.n_leaves == 900
    assert not controls.method.disabled
    controls.method.value = "fast"
    assert state.method == "fast" and "fastcluster" in explorer.summary_box.value
    assert state.undo() and controls.method.value == "auto"
    assert state.undo() and controls.max_leaves.value == 500
    state.max_leaves = 77
    assert controls.max_leaves.value == 77


def test_a_refused_choice_goes_back(explorer):
    controls, state = explorer.state_controls.many_rows, explorer.state
    state.update(max_leaves=None, linkage="average")
    controls.method.value = "fast"
    assert "is for ward, centroid, median linkage" in explorer.message_box.value
    assert state.method == "auto" and controls.method.value == "auto"


def test_too_few_groups_are_told_and_more_are_offered(explorer):
    controls, state = explorer.state_controls.many_rows, explorer.state
    assert controls.more.layout.display == "none"
    controls.check.click()
    assert calculator.finish(120)
    found = state.fidelity()
    assert found.is_low and f"{found.mean:.2f}" in controls._found.value
    assert controls.more.layout.display is None
    controls.more.click()
    assert state.max_leaves == 60 and state.tree.n_leaves > 30
    assert controls.more.layout.display == "none" and "±" not in controls._found.value


def test_a_tree_that_was_handed_in_has_none_of_them(explorer):
    table = explorer.state.features.table
    exact = ClusterState(table, max_leaves=None)
    given = ClusterExplorer(ClusterState(exact.linkage_matrix, table=table))
    assert given.state_controls.many_rows.panel.layout.display == "none"
    given.close()


def test_what_was_found_goes_with_the_cut(explorer):
    controls = explorer.state_controls.many_rows
    controls.check.click()
    assert calculator.finish(120) and "±" in controls._found.value
    explorer.state.n_clusters = 3
    assert "±" not in controls._found.value


def test_clear_groups_need_no_more():
    rng = np.random.default_rng(1)
    table = pd.DataFrame(rng.integers(0, 3, (900, 1)) * 50 + rng.normal(size=(900, 2)))
    explorer = ClusterExplorer(ClusterState(table, max_leaves=100, n_clusters=3))
    controls = explorer.state_controls.many_rows
    controls.check.click()
    assert calculator.finish(120)
    assert "1.00" in controls._found.value and controls.more.layout.display == "none"
    explorer.close()
