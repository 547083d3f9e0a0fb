"""The figure of silhouettes: bars as long as the values, in the clusters' colors."""

from __future__ import annotations

import numpy as np
import pytest
from matplotlib.colors import to_hex

from hclust_widgets import ClusterState, load_mpg
from hclust_widgets.analysis.silhouette import bar_order, silhouette_samples
from hclust_widgets.plotting.base.canvas import FigureCanvas
from hclust_widgets.plotting.silhouette import SilhouettePlot, row_places
from hclust_widgets.tree.cut import Cut


def words(plot):
    return [text.get_text() for text in plot._words.texts if text.get_visible()]


def number(text):
    return float(text)


@pytest.mark.sampled(1)
@pytest.mark.parametrize("size", [(300, 300), (640, 480), (1100, 900)])
def test_bars_are_as_long_as_the_silhouettes_and_follow_the_cut(assert_tidy, size):
    state = ClusterState(load_mpg(), n_clusters=4)
    X = state.features.values
    plot = SilhouettePlot(FigureCanvas(*size), X)
    for k in (2, 9, 30):
        cut = Cut(state.tree, n_clusters=k)
        plot.set_cut(cut)
        plot.picture.png()
        assert_tidy(plot.picture.figure)
        values = silhouette_samples(X, cut)
        order = bar_order(values, cut.labels_)
        ends, at = [], 0
        for path, n in zip(plot.bars.get_paths(), cut.sizes.tolist(), strict=True):
            zero = path.vertices[2 * n, 0]
            ends += (path.vertices[: 2 * n : 2, 0] - zero).tolist()
            at += n
        length = np.asarray(ends)
        scale = length.max() / values.max()
        assert np.allclose(length, values[order] * scale, atol=1e-6)
        shown = [word for word in words(plot) if word.startswith("mean")]
        assert number(shown[0][5:]) == pytest.approx(values.mean(), abs=0.005)
        assert plot.mean_line.get_paths()[0].vertices[0, 0] == pytest.approx(
            zero + values.mean() * scale
        )


def test_names_and_colors_of_the_clusters_and_the_selected_rows_are_shown():
    state = ClusterState(load_mpg(), n_clusters=4)
    state.rename(2, "Light cars")
    state.set_color(2, "#123456")
    plot = SilhouettePlot(FigureCanvas(640, 480), state.features.values)
    now = state.clustering
    rows = np.flatnonzero(now.cut.labels_ == 2)[:3]
    plot.set_cut(now.cut, rows, annotations=now.annotations)
    assert "Light cars (2)" in words(plot)
    assert to_hex(plot.bars.get_facecolor()[2]) == "#123456"
    outline = plot.bars.get_paths()[2].get_extents()
    assert len(plot.marks.get_paths()) == 3
    for mark in plot.marks.get_paths():
        assert outline.y0 - 1 <= mark.get_extents().y0 < mark.get_extents().y1 <= outline.y1 + 1


def test_one_cluster_has_a_sentence_in_their_place():
    state = ClusterState(load_mpg(), n_clusters=1)
    for width in (200, 640):
        plot = SilhouettePlot(FigureCanvas(width, 200), state.features.values)
        plot.set_cut(state.cut)
        assert words(plot)[0].startswith("One cluster") and not plot.bars.get_paths()


@pytest.mark.parametrize("height", [60.0, 400.0])
def test_bars_have_one_thickness_and_all_have_room(height):
    sizes = np.array([1, 300, 2, 40])
    tops, thick = row_places(sizes, height)
    ends = tops + sizes * thick
    assert (tops >= 0).all() and ends[-1] <= height + 1e-6
    assert (tops[1:] > ends[:-1]).all()
    if height == 400:
        middles = (tops + ends) / 2
        assert np.diff(middles).min() >= 20
