"""Locked clusters are marked in the dendrogram, as in the live view."""

from __future__ import annotations

import numpy as np
import pytest

from hclust_widgets import ClusterState, load_mpg
from hclust_widgets.plotting.base.canvas import FigureCanvas
from hclust_widgets.plotting.base.geometry import cluster_spans
from hclust_widgets.plotting.dendrogram import DendrogramPlot


def plot_of(state, orientation):
    plot = DendrogramPlot(FigureCanvas(600, 400), state.tree, orientation=orientation)
    plot.set_cut(state.cut)
    return plot


def runs(plot, orientation):
    """The thick parts of the line: ends along the leaves and height of each."""
    x, y = plot._cut_line.locked.get_data()
    along, heights = (x, y) if orientation in ("top", "bottom") else (y, x)
    parts = np.asarray(along).reshape(-1, 3)
    assert np.isnan(parts[:, 2]).all()
    return parts[:, :2], np.asarray(heights)[::3]


@pytest.mark.sampled(1)
@pytest.mark.parametrize("orientation", ["top", "bottom", "left", "right"])
def test_the_line_is_thick_over_locked_clusters_only(orientation):
    state = ClusterState(load_mpg(), n_clusters=5)
    assert runs(plot_of(state, orientation), orientation)[0].size == 0
    state.lock(1)
    state.lock(3)
    for k in (5, 8):  # at one height, and at different ones
        state.n_clusters = k
        plot = plot_of(state, orientation)
        ends, heights = runs(plot, orientation)
        labels = [i for i, node in enumerate(state.cut_nodes) if node in state.cut.locked]
        assert len(labels) == 2
        layout = plot._cut_line.lines.layout
        spans = cluster_spans(state.cut, layout)[labels] / layout.width
        assert sorted(map(tuple, ends)) == sorted(map(tuple, spans))
        assert sorted(heights) == pytest.approx(sorted(state.cut.line_heights[labels]))
    assert state.is_uneven
    state.level_cut()
    plot.set_cut(state.cut)
    assert runs(plot, orientation)[0].size == 0


def test_the_caption_says_what_the_thick_line_is():
    state = ClusterState(load_mpg(), n_clusters=5)
    told = [state.figure("dendrogram", caption=True).texts]
    state.lock(1)
    told.append(state.figure("dendrogram", caption=True).texts)
    words = [" ".join(text.get_text() for text in texts) for texts in told]
    assert "locked" not in words[0]
    assert "thick over the cluster that is locked" in " ".join(words[1].split())
