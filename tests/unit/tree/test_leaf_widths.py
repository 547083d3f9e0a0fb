"""Leaves as wide as the rows of their groups."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from hclust_widgets import ClusterState
from hclust_widgets.plotting.base.canvas import FigureCanvas
from hclust_widgets.plotting.base.geometry import cluster_spans
from hclust_widgets.plotting.dendrogram import DendrogramPlot
from hclust_widgets.tree.cut import Cut
from hclust_widgets.tree.layout import Layout
from hclust_widgets.tree.tree import Tree

ROWS = np.array([1, 4, 2, 3, 1, 1, 8])


def small_tree() -> Tree:
    return Tree.fit(np.array([[0.0], [1], [3], [3.5], [9], [11], [20]]), linkage="average")


def test_feet_are_as_wide_as_their_rows_and_stand_amid_them() -> None:
    tree = small_tree()
    layout = Layout(tree, leaf_rows=ROWS)
    assert layout.width == Layout(tree).width
    widths = np.diff(layout.edges)
    np.testing.assert_allclose(widths, 70 * ROWS[tree.leaf_order] / 20)
    np.testing.assert_allclose(layout.x[layout.leaves], layout.edges[:-1] + widths / 2)
    assert layout.leaves.tolist() == Layout(tree).leaves.tolist()
    np.testing.assert_allclose(layout.dcoord, Layout(tree).dcoord)


@pytest.mark.parametrize("truncate", [{}, {"truncate_mode": "lastp", "p": 3}])
def test_clusters_are_as_wide_as_their_rows_also_in_shortened_trees(
    truncate: dict[str, object],
) -> None:
    tree = small_tree()
    layout = Layout(tree, leaf_rows=ROWS, **truncate)  # type: ignore[arg-type]
    cut = Cut(tree, n_clusters=4)
    spans = cluster_spans(cut, layout)
    expected = np.bincount(cut.labels_, ROWS) / 20 * layout.width
    np.testing.assert_allclose(spans[:, 1] - spans[:, 0], expected)
    for label, node in enumerate(cut.nodes):
        if node in layout.leaves:
            np.testing.assert_allclose(layout.extent(int(node)), spans[label])


def test_equal_rows_are_the_layout_without_them() -> None:
    tree = small_tree()
    for truncate in (None, "lastp"):
        plain = Layout(tree, truncate_mode=truncate, p=4)
        if truncate is None:
            same = Layout(tree, leaf_rows=np.full(7, 5))
            np.testing.assert_allclose(same.icoord, plain.icoord)
        np.testing.assert_allclose(plain.x[plain.leaves], 10 * np.arange(len(plain.leaves)) + 5)


def test_leaves_too_narrow_for_a_name_have_none() -> None:
    tree = small_tree()
    rows = np.array([1, 400, 200, 300, 1, 100, 800])
    plot = DendrogramPlot(
        FigureCanvas(900, 300), tree, labels=[f"group {i}" for i in range(7)], leaf_rows=rows
    )
    plot.set_cut(Cut(tree, n_clusters=2))
    texts = {text.get_text(): text.get_position()[0] for text in plot.ax.texts}
    assert "group 0" not in texts and "group 4" not in texts
    assert texts["group 6"] == pytest.approx(plot.layout.x[6])


def test_views_and_figures_of_groups_have_these_widths() -> None:
    from hclust_widgets import DendrogramWidget
    from hclust_widgets.export.figures.figure_kinds import DRAWINGS

    made = np.random.default_rng(0)
    table = pd.DataFrame(made.normal(size=(300, 2)), columns=["a", "b"])
    state = ClusterState(table, max_leaves=20)
    sizes = state.clustering.groups.sizes
    widget = DendrogramWidget(state, rendering="figure")
    layouts = [
        widget._make_plot(FigureCanvas(700, 300), state.clustering).layout,
        DRAWINGS["dendrogram"][0](state.clustering).draw(FigureCanvas(700, 300)).layout,
    ]
    for layout in layouts:
        wide = np.diff(layout.edges) / layout.width
        np.testing.assert_allclose(wide, sizes[state.tree.leaf_order] / 300)
    widget.close()
