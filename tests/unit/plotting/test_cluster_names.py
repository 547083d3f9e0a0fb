"""Names and colors that a reader gave reach every figure."""

from __future__ import annotations

import numpy as np
import pytest
from matplotlib.colors import to_hex

from hclust_widgets import ClustermapWidget, ClusterState, DendrogramWidget, ScatterWidget, load_mpg

OWN = "#123456"


@pytest.fixture
def state():
    state = ClusterState(load_mpg(), n_clusters=4)
    state.rename(1, "Big $V8$ engines")
    state.set_color(1, OWN)
    return state


def colors(figure):
    """All colors of collections in a figure."""
    found = set()
    for ax in figure.axes:
        for artist in ax.collections:
            for rgba in (*artist.get_facecolor(), *artist.get_edgecolor()):
                found.add(to_hex(rgba))
    return found


def words(figure):
    return [text.get_text() for ax in figure.axes for text in ax.texts if text.get_visible()]


@pytest.mark.sampled(1)
@pytest.mark.parametrize("kind", [DendrogramWidget, ClustermapWidget, ScatterWidget])
def test_a_color_of_its_own_is_drawn_until_it_is_taken_away(state, kind):
    view = kind(state, rendering="figure")
    assert OWN in colors(view.figure)
    state.set_color(1, None)
    assert OWN not in colors(view.figure)
    view.close()


@pytest.mark.parametrize("kind", [DendrogramWidget, ScatterWidget])
def test_a_name_stands_before_the_number(state, kind):
    view = kind(state, rendering="figure")
    assert any(
        "Big" in text and "V8" in text and text.endswith(" (1)") for text in words(view.figure)
    )
    state.rename(1, "x" * 150)
    assert any(text.startswith("xxx") and text.endswith("… (1)") for text in words(view.figure))
    state.rename(1, None)
    assert not any("xxx" in text for text in words(view.figure))
    view.close()


def test_the_color_of_one_cluster_changes_no_other(state):
    view = ScatterWidget(state, rendering="figure")
    with_own = np.asarray(view.figure.axes[0].collections[0].get_facecolor())
    state.set_color(1, None)
    without = np.asarray(view.figure.axes[0].collections[0].get_facecolor())
    assert ((with_own != without).any(axis=1)).sum() == state.cut.sizes[1]
    view.close()
