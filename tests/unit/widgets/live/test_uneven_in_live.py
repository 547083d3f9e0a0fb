"""Clusters at different heights travel between the browser and a state, with their locks."""

from __future__ import annotations

from typing import Any

import pytest

from hclust_widgets import ClusterState, DendrogramWidget, load_mpg
from hclust_widgets.widgets.base.view import descendants
from hclust_widgets.widgets.live.live_view import Live


@pytest.fixture
def state() -> ClusterState:
    return ClusterState(load_mpg(), n_clusters=4)


@pytest.fixture
def live(state: ClusterState) -> Live:
    view = DendrogramWidget(state, rendering="live")
    return next(one for one in descendants(view) if isinstance(one, Live))


def say(
    live: Live, state: ClusterState, nodes: Any, locked: Any = (), t: float | None = None
) -> dict[str, Any]:
    """What the browser sends of a cut."""
    return {
        "n_clusters": len(nodes),
        "distance_threshold": state.distance_threshold if t is None else t,
        "cut_nodes": ",".join(map(str, sorted(nodes))),
        "locked_nodes": ",".join(map(str, locked)),
        "browser_seq": live.browser_seq + 1,
        "cut_revision": live.revision,
    }


def parts(state: ClusterState, node: int) -> list[int]:
    found: list[int] = state.tree.children_[node - state.tree.n_leaves].tolist()
    return found


def test_the_browser_is_told_the_nodes_of_an_uneven_cut(state: ClusterState, live: Live) -> None:
    assert (live.cut_nodes, live.locked_nodes) == ("", "")
    state.split(2)
    assert live.cut_nodes == ",".join(map(str, sorted(state.cut_nodes)))
    assert live.n_clusters == 5
    state.lock(0)
    assert live.locked_nodes == str(state.cut_nodes[0])
    state.level_cut()
    assert (live.cut_nodes, live.locked_nodes, live.n_clusters) == ("", "", 5)


def test_a_split_in_the_browser_reaches_the_state(state: ClusterState, live: Live) -> None:
    before = state.cut_nodes
    nodes = [*before[:2], *before[3:], *parts(state, before[2])]
    other = ClusterState(load_mpg(), n_clusters=4)
    other.split(2)
    live.set_state(say(live, state, nodes))
    assert state.cut_nodes == other.cut_nodes
    assert state.clustering.cluster_colors() == other.clustering.cluster_colors()
    live.set_state(say(live, state, nodes, locked=[nodes[0]]))
    assert state.locked == (state.cut_nodes.index(nodes[0]),)
    state.undo()
    state.undo()
    assert state.cut_nodes == before


def test_the_line_moves_beside_locked_clusters(state: ClusterState, live: Live) -> None:
    state.lock(0)
    kept = state.cut_nodes[0]
    moved = state.cut.line_moved(distance_threshold=2.0)
    live.set_state(say(live, state, moved.nodes.tolist(), locked=[kept], t=2.0))
    assert state.cut_nodes == tuple(moved.nodes.tolist())
    assert (state.distance_threshold, state.is_uneven) == (2.0, True)
    assert state.cut.locked == (kept,)


def test_one_height_again_in_the_browser(state: ClusterState, live: Live) -> None:
    state.split(2)
    state.lock(0)
    even = ClusterState(load_mpg(), n_clusters=5)
    said = say(live, state, even.cut_nodes, t=even.distance_threshold) | {"cut_nodes": ""}
    live.set_state(said)
    assert (state.is_uneven, state.locked, state.n_clusters) == (False, (), 5)


def test_nodes_that_are_no_partition_change_nothing(state: ClusterState, live: Live) -> None:
    state.split(2)
    before = state.cut_nodes
    live.set_state(say(live, state, [1, 2, 3]))
    assert state.cut_nodes == before
    assert live.cut_nodes == ",".join(map(str, sorted(before)))  # the browser is corrected
    for wrong in ("1,,2", "x", 5, "1,-2"):
        live.set_state(say(live, state, before) | {"cut_nodes": wrong})
        assert state.cut_nodes == before
