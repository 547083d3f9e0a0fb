"""The tree of many columns is made when somebody sees the view."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from hclust_widgets import ClusterExplorer, ClustermapWidget, ClusterState
from hclust_widgets.clustering import pipeline


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The numbers of columns of which a tree is made."""
    counts: list[int] = []
    make = pipeline.unflipped_column_tree

    def counted(features, *rest):
        counts.append(len(features.columns))
        return make(features, *rest)

    monkeypatch.setattr(pipeline, "unflipped_column_tree", counted)
    return counts


def wide(p: int = 600) -> ClusterState:
    values = np.random.default_rng(0).normal(size=(30, p))
    return ClusterState(pd.DataFrame(values, columns=[f"gene {j}" for j in range(p)]))


@pytest.mark.parametrize("kind", [ClusterExplorer, ClustermapWidget])
def test_it_is_there_when_the_view_is_on_a_page(kind, made, front) -> None:
    state = wide()
    view = kind(state, rendering="live")
    live = view.live_sync.live
    assert made == [] and live.col_children == b""
    state.n_clusters = 5
    assert made == [], "a cut needs none of it"
    view._view_count = 1  # as the browser says it
    assert made == [600]
    tree = state.column_tree()
    assert live.col_children == tree.children_.astype("<i4").tobytes()
    assert live.column_clusters["tree"] == 1
    state.linkage = "average"
    assert made == [600, 600], "from now on it follows the state"
    view.close()


def test_it_is_there_before_a_cell_shows_the_view(made, front) -> None:
    explorer = ClusterExplorer(wide(), rendering="live")
    explorer._repr_mimebundle_()
    assert made == [600]
    assert explorer.live_sync.live.col_children != b""
    explorer.close()


def test_it_is_there_where_the_live_view_is_taken_alone(made, front) -> None:
    explorer = ClusterExplorer(wide(), rendering="live")
    assert explorer.live.col_children != b""
    explorer.close()


def test_figures_need_no_second_one(made, front) -> None:
    explorer = ClusterExplorer(wide(), rendering="figure")
    explorer._view_count = 1
    explorer.rendering = "live"
    assert explorer.live_sync.live.col_children != b""
    assert made == [600]
    explorer.close()


def test_that_of_few_columns_is_there_at_once(made, front) -> None:
    explorer = ClusterExplorer(wide(40), rendering="live")
    assert made == [40] and explorer.live_sync.live.col_children != b""
    explorer.close()
