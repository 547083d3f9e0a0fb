"""Views of one state have one name for it in the browser; others have another."""

from __future__ import annotations

import gc
from weakref import ref

from hclust_widgets import (
    ClusterExplorer,
    ClusterState,
    DendrogramWidget,
    ScatterWidget,
    SilhouetteWidget,
    load_mpg,
)
from hclust_widgets.widgets.base.shared_hover import shared_id


def test_all_views_of_a_state_share_one_name_and_no_other_state_has_it() -> None:
    state, other = ClusterState(load_mpg()), ClusterState(load_mpg())
    views = [DendrogramWidget(state), ScatterWidget(state)]
    silhouettes, explorer = SilhouetteWidget(state), ClusterExplorer(state)
    evidence = explorer.evidence
    names = [view.live_sync.live.shared_id for view in (*views, explorer) if view.live_sync]
    names += [silhouettes.panel.shared_id, evidence.silhouettes.shared_id, evidence.cuts.shared_id]
    assert len(names) == 6
    assert set(names) == {shared_id(state)}
    assert shared_id(state)
    assert shared_id(other) != shared_id(state)
    for view in (*views, silhouettes, explorer):
        view.close()


def test_the_name_keeps_no_state_in_memory() -> None:
    state = ClusterState(load_mpg())
    shared_id(state)
    gone = ref(state)
    del state
    gc.collect()
    assert gone() is None
