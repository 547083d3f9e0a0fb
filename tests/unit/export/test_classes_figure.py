"""The figure of clusters against known classes."""

from __future__ import annotations

import io

import numpy as np
import pandas as pd
import pytest

from hclust_widgets import ClusterState, load_mpg
from hclust_widgets.clustering.known_classes import class_codes, compare_cut
from hclust_widgets.plotting.base.canvas import FigureCanvas
from hclust_widgets.plotting.classes import ClassesPlot, size_for
from hclust_widgets.tree.cut import Cut


@pytest.fixture
def state():
    return ClusterState(load_mpg(), n_clusters=3, known="origin")


def plot_of(state, width, height):
    now = state.clustering
    known = class_codes(now)
    return ClassesPlot(FigureCanvas(width, height), lambda cut: compare_cut(now, cut, *known))


def words(plot):
    return [text.get_text() for text in plot._words.texts if text.get_visible()]


def svg(figure):
    file = io.BytesIO()
    figure.savefig(file, format="svg")
    return file.getvalue().decode()


@pytest.mark.parametrize("k", [1, 3, 8])
def test_counts_and_numbers_are_those_of_scikit_learn(state, k):
    from sklearn.metrics import adjusted_rand_score, homogeneity_completeness_v_measure

    plot = plot_of(state, *size_for(8, 3))
    cut = Cut(state.tree, n_clusters=k)
    plot.set_cut(cut)
    state.n_clusters = k
    labels, table = state.labels_, load_mpg()
    kept = labels.notna()
    counted = pd.crosstab(labels[kept], table["origin"][kept]).to_numpy()
    shown = words(plot)
    cells = shown[4 : 4 + 4 * k]  # after the heading: a title, and three counts, of each cluster
    numbers = sorted(int(word) for i, word in enumerate(cells) if i % 4)
    assert numbers == sorted(counted.ravel().tolist())
    pair = table["origin"][kept], labels[kept].astype(int)
    rand, homogeneity = adjusted_rand_score(*pair), homogeneity_completeness_v_measure(*pair)[0]
    assert f"{rand:.3f}" in [word.replace("\N{MINUS SIGN}", "-") for word in shown]
    assert f"{homogeneity:.3f}" in shown
    assert len(plot.cells.get_paths()) == 3 * k and len(plot.swatches.get_paths()) == k


def test_a_darker_cell_has_a_larger_share_of_its_cluster(state):
    plot = plot_of(state, *size_for(3, 3))
    plot.set_cut(state.cut)
    counts = state.compare_classes().table.to_numpy()
    shares = counts / counts.sum(axis=1, keepdims=True)
    shades = plot.cells.get_facecolor()[:, 3]
    assert shades / shades.max() == pytest.approx(shares.ravel() / shares.max())


def test_names_and_colors_are_those_of_the_clusters(state):
    label = int(state.compare_classes().table.index[0])
    state.rename(label, "Heavy & slow")
    state.set_color(label, "#123456")
    figure = state.figure("classes", caption=True)
    text = svg(figure)
    assert "Heavy &amp; slow" in text and "#123456" in text
    assert "(origin)" in text and "Adjusted Rand index" in text and "Computed with" in text
    assert "not shown" not in text
    dark = state.figure("classes", theme="dark")
    assert dark.get_facecolor() != figure.get_facecolor()


@pytest.mark.parametrize(("width", "height"), [(200, 140), (300, 260), (560, 400)])
def test_what_has_no_room_is_counted(state, width, height):
    rng = np.random.default_rng(0)
    known = pd.Series(rng.integers(0, 30, len(load_mpg())))
    state.n_clusters = 20
    figure = state.figure("classes", known=known, width=width, height=height)
    figure.draw_without_rendering()
    page = figure.bbox
    shown = [text for text in figure.axes[0].texts if text.get_visible() and text.get_text()]
    assert any(text.get_text().startswith("+ 1") for text in shown)
    for text in shown:
        box = text.get_window_extent()
        assert box.x0 >= -1 and box.x1 <= page.x1 + 1, text.get_text()
        assert box.y0 >= -1 and box.y1 <= page.y1 + 1, text.get_text()


def test_of_groups_all_rows_are_counted(state):
    table = pd.concat([load_mpg()] * 2, ignore_index=True)
    groups = ClusterState(table, n_clusters=3, known="origin", max_leaves=100)
    assert groups.clustering.groups is not None
    plot = plot_of(groups, *size_for(3, 3))
    plot.set_cut(groups.cut)
    shown = words(plot)[4:16]
    total = sum(int(word) for i, word in enumerate(shown) if i % 4)
    assert total == groups.compare_classes().n_rows == int(groups.labels_.notna().sum())


def test_without_classes_a_sentence_says_what_to_do(refusal):
    state = ClusterState(load_mpg(), n_clusters=3)
    assert "known='species'" in refusal(state.figure, "classes")
    assert "no column 'species'" in refusal(state.figure, "classes", known="species")
