"""The gaps of ``code(figure="clustermap")`` are those of the figure."""

from __future__ import annotations

import matplotlib

matplotlib.use("Agg")

import matplotlib.pyplot as plt
import numpy as np
import pytest

from hclust_widgets import ClusterState, load_mpg
from hclust_widgets.clustering.cuts.blocks import column_blocks, row_blocks

COLUMNS = ["mpg", "horsepower", "weight", "acceleration", "displacement"]


def run(code, table):
    space = {"df": table}
    exec(code, space)
    return space


@pytest.mark.sampled(3)
@pytest.mark.parametrize("number", range(6))
def test_the_code_draws_the_same_gaps(number):
    rng = np.random.default_rng(number)
    table = load_mpg().iloc[np.sort(rng.permutation(398)[:80])]
    linkage = ["ward", "average", "single", "complete", "centroid", "weighted"][number]
    state = ClusterState(table, columns=COLUMNS, linkage=linkage, n_clusters=3 + number)
    split = ["cut", 4, "cut", None, 7, "cut"][number]
    across = [None, 2, 3, 4, None, 5][number]
    options = {"row_split": split, "col_split": across, "gap": 3 + number}
    grid = run(state.code(figure="clustermap", **options), table)["grid"]
    breaks = row_blocks(state.clustering, split).breaks
    column_breaks = column_blocks(state.column_tree(), across).breaks
    assert grid.dendrogram_row.reordered_ind == state.tree.leaf_order.tolist()
    mesh, wanted = grid.ax_heatmap.collections[0], state.clustering.heatmap_values().to_numpy()
    wanted = wanted[np.ix_(state.tree.leaf_order, state.column_tree().leaf_order)]
    cells = np.ma.asarray(mesh.get_array())
    cells = cells.reshape(mesh.get_coordinates().shape[0] - 1, -1)
    empty = np.ma.getmaskarray(cells)
    rows, columns = ~empty.all(axis=1), ~empty.all(axis=0)
    assert np.array_equal(np.asarray(cells[np.ix_(rows, columns)]), wanted)
    assert np.flatnonzero(~rows).tolist() == [b + i for i, b in enumerate(breaks)]
    assert np.flatnonzero(~columns).tolist() == [b + i for i, b in enumerate(column_breaks)]
    at = mesh.get_coordinates()
    box = grid.ax_heatmap.get_window_extent()
    dots = (3 + number) * grid.figure.dpi / 96
    for ends, full, gaps in (
        (at[:, 0, 1], box.height, np.flatnonzero(~rows)),
        (at[0, :, 0], box.width, np.flatnonzero(~columns)),
    ):
        sizes = np.diff(ends)[gaps] * full / ends[-1]
        assert np.allclose(sizes, dots), sizes
    strip = grid.ax_row_colors.collections[0].get_coordinates()[:, 0, 1]
    assert np.array_equal(strip, at[:, 0, 1])
    if breaks:
        lines = grid.ax_row_dendrogram.collections[0].get_segments()
        leaf = [line[0, 1] / 10 for line in lines if line[0, 0] == 0]
        middles = (at[1:, 0, 1] + at[:-1, 0, 1])[rows] / 2
        assert np.isin(np.round(leaf, 6), np.round(middles, 6)).all()
    plt.close("all")


def test_values_and_names_of_the_code_stand_at_their_rows():
    table = load_mpg().head(12)
    state = ClusterState(table, columns=COLUMNS, n_clusters=3)
    names = [str(name) for name in state.clustering.row_names()[:2]]
    code = state.code(figure="clustermap", row_split="cut", annot=True, labels=names)
    grid = run(code, table)["grid"]
    at = grid.ax_heatmap.collections[0].get_coordinates()[:, 0, 1]
    texts = np.asarray([text.get_position()[1] for text in grid.ax_heatmap.texts]).reshape(12, 5)
    middles = (at[1:] + at[:-1]) / 2
    breaks = state.clustering.cut.tree.start[state.clustering.cut.nodes]
    kept = np.delete(middles, [b + i for i, b in enumerate(sorted(breaks)[1:])])
    assert texts[:, 0] == pytest.approx(kept)
    order = state.tree.leaf_order.tolist()
    assert sorted(grid.ax_heatmap.get_yticks()) == pytest.approx(
        sorted(kept[[order.index(0), order.index(1)]])
    )
    plt.close("all")


def test_without_blocks_the_code_says_nothing_of_them():
    state = ClusterState(load_mpg(), columns=COLUMNS, n_clusters=1)
    assert "set_apart" not in state.code(figure="clustermap")
    assert "set_apart" not in state.code(figure="clustermap", row_split="cut")
    assert "set_apart" in state.code(figure="clustermap", row_split=2)
