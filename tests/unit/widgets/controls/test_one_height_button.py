"""The visible way back to one height, where no live tree has it."""

from __future__ import annotations

import pytest

from hclust_widgets import ClusterExplorer, DendrogramWidget, ScatterWidget, load_mpg


@pytest.mark.parametrize("kind", [ClusterExplorer, DendrogramWidget])
def test_it_stands_beside_figures_while_clusters_are_split_or_locked(front, kind):
    view = kind(load_mpg(), n_clusters=4, rendering="figure")
    level = view.state_controls.level
    assert level.layout.display == "none"
    view.state.split(2)
    assert level.layout.display is None
    view.rendering = "live"
    assert level.layout.display == "none"
    view.rendering = "figure"
    assert level.layout.display is None
    level.click()
    assert not view.state.is_uneven and view.state.n_clusters == 5
    assert level.layout.display == "none"
    view.state.lock(0)
    assert level.layout.display is None
    view.state.undo()
    assert level.layout.display == "none"


def test_a_live_view_without_a_tree_has_it(front):
    view = ScatterWidget(load_mpg(), n_clusters=4)
    view.state.split(2)
    assert view.rendering == "live" and view.state_controls.level.layout.display is None
