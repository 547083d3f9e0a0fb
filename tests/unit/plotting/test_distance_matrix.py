"""The matrix of distances: its numbers, its blocks, its figure."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from scipy.spatial.distance import pdist, squareform

from hclust_widgets import ClusterState, DistanceMatrixWidget, load_mpg
from hclust_widgets.clustering.distances import distance_matrix as module
from hclust_widgets.clustering.distances.distance_matrix import distance_matrix_of
from hclust_widgets.plotting.base.canvas import FigureCanvas
from hclust_widgets.plotting.base.theme import DARK, LIGHT
from hclust_widgets.plotting.distance_matrix import DistanceMatrixPlot
from hclust_widgets.serialize.distances import encode_distances


def ordered(state):
    square = squareform(pdist(state.features.values))
    return square[np.ix_(state.tree.leaf_order, state.tree.leaf_order)]


def test_distances_stand_in_the_order_of_the_leaves():
    state = ClusterState(load_mpg(), n_clusters=4, optimal_ordering=True)
    found = distance_matrix_of(state.clustering)
    assert np.allclose(found.values, ordered(state)) and not found.is_binned
    state.flip(2 * state.tree.n_leaves - 2)
    turned = distance_matrix_of(state.clustering)
    assert np.allclose(turned.values, ordered(state))
    assert not np.allclose(turned.values, found.values)


@pytest.mark.parametrize("cells", [7, 100, 391])
def test_of_many_rows_a_cell_is_the_mean_of_its_distances(cells, monkeypatch):
    state = ClusterState(load_mpg(), n_clusters=4)
    found = distance_matrix_of(state.clustering, cells)
    whole, n = ordered(state), state.tree.n_leaves
    parts = np.array_split(np.arange(n), cells)  # the same sizes, perhaps in another order
    assert found.is_binned and found.values.shape == (cells, cells)
    edges = np.arange(cells + 1) * n // cells
    assert sorted(np.diff(edges)) == sorted(map(len, parts))
    for i, j in np.random.default_rng(0).integers(0, cells, (40, 2)).tolist():
        mean = whole[edges[i] : edges[i + 1], edges[j] : edges[j + 1]].mean()
        assert found.values[i, j] == pytest.approx(mean)


def test_distances_that_were_handed_in_are_shown_as_they_are():
    square = squareform(pdist(np.random.default_rng(1).normal(size=(20, 3))))
    state = ClusterState.from_distances(square, n_clusters=3)
    order = state.tree.leaf_order
    found = distance_matrix_of(state.clustering)
    assert np.allclose(found.values, square[np.ix_(order, order)])


@pytest.mark.parametrize("theme", [LIGHT, DARK])
@pytest.mark.parametrize("width", [320, 720])
def test_blocks_are_the_clusters_of_the_cut(theme, width):
    state = ClusterState(load_mpg(), n_clusters=4, optimal_ordering=True)
    matrix = distance_matrix_of(state.clustering)
    plot = DistanceMatrixPlot(FigureCanvas(width, 420, theme=theme), state.tree, matrix.values)
    image = plot.image
    for k in (4, 9, 1):
        state.n_clusters = k
        plot.set_cut(state.clustering.cut, [0, 5])
        boxes = [path.vertices for path in plot.blocks.get_paths()]
        assert len(boxes) == k and plot.image is image
        inside = np.zeros((state.tree.n_leaves,) * 2, dtype=int)
        for box in boxes:
            (left, top), (right, bottom) = box.min(axis=0) / 10, box.max(axis=0) / 10
            assert (left, right) == (top, bottom)
            inside[round(top) : round(bottom), round(left) : round(right)] += 1
        labels = state.clustering.cut.labels_[state.tree.leaf_order]
        assert np.array_equal(inside, (labels[:, None] == labels).astype(int))
        assert len(plot.marks.get_segments()) > 0
    shades = np.asarray(image.to_rgba([0.0, matrix.values.max()]))[:, :3].mean(axis=1)
    assert (shades[0] < shades[1]) == (theme is LIGHT), "what is near stands out"
    box = plot.ax.get_window_extent()
    assert box.width == pytest.approx(box.height)


def test_the_figure_says_what_it_shows_and_refuses_what_has_no_distances(refusal, monkeypatch):
    state = ClusterState(load_mpg(), n_clusters=4)
    state.selection = [0, 1]
    figure = state.figure("distances", caption=True, theme="dark")
    words = " ".join(" ".join(text.get_text() for text in figure.texts).split())
    assert "392 cars" in words and "2 cars are selected and marked at the side" in words
    assert "table" in refusal(ClusterState(state.linkage_matrix).figure, "distances")
    groups = ClusterState(load_mpg(), max_leaves=50)
    assert "groups" in refusal(groups.figure, "distances")
    monkeypatch.setattr(module, "MAX_ROWS", 391)
    assert "up to 391 rows, but these are 392" in refusal(state.figure, "distances")
    monkeypatch.undo()
    same = ClusterState(pd.DataFrame({"a": [1.0, 1.0, 1.0]}), scaling="none")
    assert same.figure("distances").axes  # all distances are 0


def test_names_stand_at_both_edges_where_they_have_room():
    state = ClusterState(load_mpg().head(14), n_clusters=3)
    now = state.clustering
    names = [str(name) for name in now.row_names()]
    values = distance_matrix_of(now).values

    def words(width, height, **options):
        target = FigureCanvas(width, height)
        plot = DistanceMatrixPlot(target, now.tree, values, names=names, **options)
        return plot.row_words, [text.get_text() for text in plot.ax.texts]

    rows, shown = words(900, 760)
    assert [word[:6] for word in rows] == [names[row][:6] for row in now.tree.leaf_order]
    assert len(shown) == 28
    assert words(360, 300)[1] == []
    assert words(900, 760, show_labels=False) == ([], [])
    assert len(words(900, 760, show_labels=[0, 3])[1]) == 2


def test_options_of_the_figure_are_checked(refusal):
    state = ClusterState(load_mpg(), n_clusters=3)
    figure = state.figure("distances", cmap="viridis", caption=True)
    assert figure.axes[0].images[0].get_cmap().name == "viridis"
    words = " ".join(" ".join(text.get_text() for text in figure.texts).split())
    assert "from 0 to 2.69 (euclidean distance)" in words and "stronger" not in words
    assert "no colormap 'viridys'" in refusal(state.figure, "distances", cmap="viridys")
    assert "nobody" in refusal(state.figure, "distances", labels=["nobody"])


def test_pairs_for_the_browser_are_those_of_scipy_or_a_sentence():
    state = ClusterState(load_mpg(), n_clusters=4, linkage="average", metric="cityblock")
    expected = pdist(state.features.values, "cityblock")
    found = encode_distances(state.clustering)
    assert np.allclose(np.frombuffer(found["distances"], dtype="<f4"), expected)
    assert found["distances_about"] == {"unit": "cityblock distance", "note": ""}
    few = encode_distances(state.clustering, 391)
    assert few["distances"] == b""
    assert few["distances_about"]["note"] == (
        "The distances between 392 rows would take 615 kB in the browser, which shows up to 391 "
        "rows: the figure shows more, as means of several distances."
    )
    tree = ClusterState(state.linkage_matrix)
    assert "table" in encode_distances(tree.clustering)["distances_about"]["note"]


@pytest.mark.parametrize("width", [468, 876, 1576])
def test_the_figure_of_a_view_uses_the_width_that_there_is(width):
    view = DistanceMatrixWidget(load_mpg(), n_clusters=4, rendering="figure")
    size = view._figure_size(width)
    plot = view._make_plot(FigureCanvas(*size), view.state.clustering)
    square, tree = plot.ax.get_window_extent(), plot.ax_tree.get_window_extent()
    assert square.width == pytest.approx(square.height, abs=0.01)
    assert size[0] >= 0.87 * width
    assert square.height > size[1] - 45  # nothing is empty below
    assert tree.width < 0.61 * square.width
    legend = max(text.get_window_extent().x1 for text in plot.ax_cbar.texts)
    assert size[0] - legend < 30  # nor at the right
    assert square.width > {468: 190, 876: 600, 1576: 740}[width]
