"""The tab with the code: written when it can be seen, and not before."""

from __future__ import annotations

import pytest

from hclust_widgets import ClusterExplorer, ClusterState
from hclust_widgets.state.export import Export
from hclust_widgets.widgets.base.render_thread import renderer
from hclust_widgets.widgets.explorer import code_tab
from hclust_widgets.widgets.explorer.explorer import TABS


@pytest.fixture
def state(cars):
    return ClusterState(cars, n_clusters=4)


def test_the_code_is_written_when_its_tab_is_open(front, state):
    explorer = ClusterExplorer(state)
    assert renderer.finish()
    assert explorer.code_tab.code == ""
    front.send(explorer.tabs, selected_index=TABS.index("Code"))
    assert renderer.finish()
    assert explorer.code_tab.code == state.code() == explorer.code()
    state.distance_threshold = 2.0
    assert renderer.finish()
    assert "distance_threshold=2.0" in explorer.code_tab.code == state.code()


def test_what_is_hidden_is_not_written(front, state):
    explorer = ClusterExplorer(state)
    front.send(explorer.tabs, selected_index=TABS.index("Code"))
    assert renderer.finish()
    shown = explorer.code_tab.code
    front.send(explorer.tabs, selected_index=0)
    state.n_clusters = 6
    assert renderer.finish() and explorer.code_tab.code == shown
    front.send(explorer.tabs, selected_index=TABS.index("Code"))
    assert renderer.finish() and explorer.code_tab.code == state.code() != shown


def test_a_selection_leaves_the_code_alone(front, state, monkeypatch):
    explorer = ClusterExplorer(state)
    front.send(explorer.tabs, selected_index=TABS.index("Code"))
    assert renderer.finish()
    monkeypatch.setattr(Export, "code", lambda *_, **__: pytest.fail("written again"))
    shown = explorer.code_tab.code
    state.selection = (3, 4)
    assert renderer.finish() and explorer.code_tab.code == shown


def test_a_script_that_fails_is_said_and_does_not_stop_the_rest(front, state, monkeypatch):
    explorer = ClusterExplorer(state)
    logged = []

    def fail(_, **_options):
        raise RuntimeError

    with monkeypatch.context() as patch:
        patch.setattr(Export, "code", fail)
        patch.setattr(code_tab.log, "exception", logged.append)
        front.send(explorer.tabs, selected_index=TABS.index("Code"))
        assert renderer.finish()
    assert explorer.code_tab.code.startswith("# The script could not be written")
    assert logged == ["The script could not be written."]
    state.n_clusters = 5
    assert renderer.finish() and explorer.code_tab.code == state.code()
