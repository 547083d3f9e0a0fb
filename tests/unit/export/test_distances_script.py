"""The script of the matrix of distances draws the same order, distances and outlines."""

from __future__ import annotations

from typing import Any

import matplotlib as mpl
import numpy as np
import pytest
from matplotlib.colors import to_hex
from scipy.spatial.distance import pdist, squareform

from hclust_widgets import ClusterState, load_mpg
from hclust_widgets.clustering.distances.distance_matrix import pairs_of

CHOICES: list[dict[str, Any]] = [
    {},
    {"linkage": "single"},
    {"linkage": "average", "metric": "gower"},
    {"linkage": "complete", "weights": {"mpg": 3.0}},
    {"linkage": "average", "metric": "jensenshannon"},
    {"linkage": "average", "metric": "spearman", "optimal_ordering": True},
    {"linkage": "centroid"},
]


def run(state: ClusterState, space: dict[str, Any], **options: Any) -> dict[str, Any]:
    mpl.use("Agg")
    import matplotlib.pyplot as plt

    exec(state.export.code(figure="distances", **options), space)
    plt.close("all")
    return space


@pytest.mark.parametrize("choice", CHOICES, ids=str)
def test_it_draws_what_the_figure_shows(choice: dict[str, Any]) -> None:
    table = load_mpg().head(120)
    state = ClusterState(table, n_clusters=5, **choice)
    state.flip(2 * state.tree.n_leaves - 2)
    check(state, run(state, {"df": table}))


def check(state: ClusterState, space: dict[str, Any]) -> None:
    grid, order = space["grid"], state.tree.leaf_order
    assert grid.dendrogram_row.reordered_ind == grid.dendrogram_col.reordered_ind == list(order)
    np.testing.assert_allclose(space["square"], squareform(pairs_of(state.clustering)), atol=1e-9)
    labels = state.clustering.cut.labels_[order]
    boxes = grid.ax_heatmap.patches
    assert len(boxes) == state.n_clusters
    for label, box in enumerate(boxes):
        at = round(box.get_x())
        assert (labels[at : at + round(box.get_width())] == label).all()
        assert box.get_width() == box.get_height() == (labels == label).sum()
        assert to_hex(box.get_edgecolor()) == state.clustering.cluster_colors()[label].lower()


def test_given_distances_and_names() -> None:
    square = squareform(pdist(np.random.default_rng(0).normal(size=(20, 3))))
    state = ClusterState.from_distances(square, n_clusters=3)
    check(state, run(state, {"d": square}, labels=["3", "5"], cmap="viridis"))


def test_trees_that_were_handed_in_are_refused(refusal: Any) -> None:
    state = ClusterState(load_mpg(), n_clusters=3)
    told = refusal(ClusterState(state.linkage_matrix).export.code, figure="distances")
    assert "was handed in" in told
    assert "cmapp" in refusal(state.export.code, figure="distances", cmapp="x")
