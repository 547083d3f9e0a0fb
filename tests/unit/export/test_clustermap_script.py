"""``code(figure="clustermap")`` draws the map that is shown: its order and its colors, as data."""

from __future__ import annotations

import matplotlib

matplotlib.use("Agg")

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
import pytest
from seaborn_pictures import seaborn_draws_at_the_end  # noqa: F401

from hclust_widgets import ClusterState, load_mpg

COLUMNS = ["mpg", "horsepower", "weight", "acceleration", "displacement"]
SCALES = [
    {},
    {"cmap": "viridis", "robust": True},
    {"center": 0.3, "vmin": 0.1, "vmax": 0.9, "cmap": "RdBu_r"},
    {"norm": "symlog", "cmap": "magma"},
    {"norm": "power"},
    {"norm": "power", "center": 0.4, "vmin": 0.0, "vmax": 0.9},
    {"norm": "quantile"},
    {"norm": "quantile", "center": 0.25, "cmap": "vlag"},
]


def run(code: str, table: pd.DataFrame) -> dict:
    space: dict = {"df": table}
    exec(code, space)
    return space


def random_states(count: int):
    rng = np.random.default_rng(11)
    for number in range(count):
        rows = rng.permutation(398)[:60]
        scaling = ["minmax", "standard", "robust", "none"][(number + number // 8) % 4]
        linkage = ["ward", "average", "single", "complete", "centroid", "weighted"][number % 6]
        table = load_mpg().iloc[np.sort(rows)]
        state = ClusterState(
            table, columns=COLUMNS, scaling=scaling, linkage=linkage,
            n_clusters=int(rng.integers(1, 8)), optimal_ordering=number % 5 == 4,
        )  # fmt: skip
        for merge in rng.integers(60, 2 * state.tree.n_leaves - 1, 3).tolist():
            state.flip(merge)
        yield number, table, state


@pytest.mark.sampled(2)
@pytest.mark.parametrize("wanted", range(len(SCALES)))
def test_order_and_colors_are_those_of_the_figure(wanted):
    for number, table, state in random_states(16):
        if number % len(SCALES) != wanted:
            continue
        scale = SCALES[wanted]
        space = run(state.code(figure="clustermap", **scale), table)
        assert space["labels"].equals(state.labels_)
        grid, image = space["grid"], state.figure("clustermap", **scale).axes[0].images[0]
        rows, columns = state.tree.leaf_order, state.column_tree().leaf_order
        assert grid.dendrogram_row.reordered_ind == rows.tolist()
        assert grid.dendrogram_col.reordered_ind == columns.tolist()
        grid.figure.canvas.draw()
        theirs = grid.ax_heatmap.collections[0].get_facecolors()[:, :3]
        shown = state.features.values[np.ix_(rows, columns)]
        ours = image.to_rgba(shown)[..., :3].reshape(-1, 3)
        steps = np.abs(np.asarray(theirs) - ours).max()  # rounding may reach the next of 256
        assert steps < 0.03, (number, scale, steps)
        plt.close("all")


def test_a_map_without_trees_and_with_values_in_its_cells():
    table = load_mpg().head(12)
    state = ClusterState(table, columns=COLUMNS, n_clusters=3)
    code = state.code(figure="clustermap", row_cluster=False, col_cluster=False, annot=True)
    grid = run(code, table)["grid"]
    assert grid.dendrogram_row is None and grid.dendrogram_col is None
    words = [text.get_text() for text in grid.ax_heatmap.texts]
    assert len(words) == 60 and words[0] == f"{state.features.values[0, 0]:.2g}"
    assert grid.row_colors is not None
    plt.close("all")


@pytest.mark.parametrize("scaling", ["none", "minmax"])
@pytest.mark.parametrize("way", ["index", "column", "twice", "gaps", "numbers"])
def test_rows_are_named_and_strips_stand_at_their_rows(scaling, way):
    """Whatever the index is: seaborn matches strips by it, and knows no name beside it."""
    table = load_mpg().dropna().iloc[40:60].drop(columns="name")
    if way == "index":
        table.index = pd.Index([f"car {i}" for i in range(20)])
    elif way == "column":
        table["model"] = [f"model {i}" for i in range(20)]
    elif way == "twice":
        table.index = pd.Index([*range(10), *range(10)])
    elif way == "gaps":
        table.iloc[[3, 7], table.columns.get_loc("weight")] = np.nan
        table.index = pd.Index(list("abcdefghijklmnopqrst"))
    else:
        table = table.reset_index(drop=True)
    state = ClusterState(table, columns=COLUMNS, scaling=scaling, n_clusters=3)
    grid = run(state.code(figure="clustermap", tracks=["origin"]), table)["grid"]
    grid.figure.canvas.draw()
    order = state.tree.leaf_order
    names = [str(state.clustering.row_names()[row]) for row in order]
    ticks = zip(grid.ax_heatmap.get_yticks(), grid.ax_heatmap.get_yticklabels(), strict=True)
    written = {int(y): text.get_text() for y, text in ticks}
    assert written == {place: names[place] for place in written} and written
    strips = np.asarray(grid.ax_row_colors.collections[0].get_facecolors())[:, :3]
    own = strips.reshape(len(order), 2, 3)[:, 0]
    labels = state.labels_.dropna().to_numpy()[order]
    assert len({(label, *color) for label, color in zip(labels, own.tolist(), strict=True)}) == 3
    assert len(np.unique(own, axis=0)) == 3
    plt.close("all")


def test_what_cannot_be_drawn_is_refused_in_one_sentence():
    state = ClusterState(load_mpg(), n_clusters=3)
    for options, part in [
        ({"figure": "heatmap"}, "figure='heatmap' is not known"),
        ({"figure": "clustermap", "norm": "log"}, "needs values above 0"),
        ({"figure": "clustermap", "vmax": -3}, "vmax=-3 is not above the smallest value"),
    ]:
        with pytest.raises(ValueError, match=part.split("=")[0]) as error:
            state.code(**options)
        assert part in str(error.value) and "\n" not in str(error.value)
    with pytest.raises(TypeError, match="cmapp"):
        state.code(figure="clustermap", cmapp="magma")
    with pytest.raises(TypeError, match="cmap"):
        state.code(cmap="magma")
    tree = ClusterState(state.linkage_matrix)
    with pytest.raises(ValueError, match=r"has no such table|only a tree"):
        tree.code(figure="clustermap")
    assert "seaborn" not in state.code()
