"""``code()`` makes the labels, the order and the colors of the columns that the state has."""

from __future__ import annotations

import matplotlib

matplotlib.use("Agg")

import matplotlib.pyplot as plt
import numpy as np
import pytest
from matplotlib.colors import to_hex
from seaborn_pictures import seaborn_draws_at_the_end  # noqa: F401

from hclust_widgets import ClusterState, load_mpg
from hclust_widgets.clustering.column_options import COLUMN_METRICS
from hclust_widgets.clustering.cuts.blocks import column_blocks
from hclust_widgets.tree.linkage.distances import EUCLIDEAN_ONLY, LINKAGES

PAIRS = [
    (linkage, metric)
    for linkage in LINKAGES
    for metric in COLUMN_METRICS
    if metric == "euclidean" or linkage not in EUCLIDEAN_ONLY
]


def run(code, table):
    space = {"df": table}
    exec(code, space)
    return space


@pytest.mark.parametrize(("linkage", "metric"), PAIRS)
@pytest.mark.sampled(12)
def test_the_code_labels_the_columns(linkage, metric):
    table = load_mpg().head(120)
    k = 2 + (len(linkage) + len(metric)) % 6
    state = ClusterState(
        table,
        n_clusters=3,
        column_options={"linkage": linkage, "metric": metric, "n_clusters": k},
    )
    if k == 4:
        state.split(0)  # the rows' function then takes nodes
    space = run(state.code(), table)
    labels = state.columns_state.labels_
    assert space["column_labels"].tolist() == labels.tolist()
    assert space["column_labels"].index.tolist() == labels.index.tolist()
    rows = state.labels_.dropna()
    assert space["labels"].dropna().tolist() == rows.tolist()


@pytest.mark.parametrize("own", ["minmax", "standard", "robust", "none"])
@pytest.mark.parametrize(
    "rows",
    [
        {},
        {"scaling": "none"},
        {"scaling": "standard", "row_scaling": "center"},
        {"transform": "log1p", "row_scaling": "standard", "columns": ["mpg", "weight", "power"]},
        {"missing": "median"},
    ],
)
def test_the_code_scales_columns_in_their_own_way(rows, own):
    table = load_mpg().head(90).rename(columns={"horsepower": "power"})
    table["small"] = table["mpg"] * 1e-16  # scikit-learn takes its range for zero
    state = ClusterState(table, n_clusters=3, **rows)
    columns = state.columns_state
    for linkage, metric in (("ward", "euclidean"), ("weighted", "cityblock")):
        columns.update(scaling=own, linkage=linkage, metric=metric, n_clusters=2)
        space = run(state.code(figure="clustermap"), table)
        assert space["column_labels"].tolist() == columns.labels_.tolist()
        assert space["labels"].dropna().tolist() == state.labels_.dropna().tolist()
        assert space["grid"].dendrogram_col.reordered_ind == columns.leaf_order.tolist()
        assert np.allclose(space["data"].to_numpy(), state.features.values)
        plt.close("all")


@pytest.mark.sampled(3)
@pytest.mark.parametrize("number", range(8))
def test_the_code_draws_the_same_columns(number):
    rng = np.random.default_rng(number)
    table = load_mpg().iloc[np.sort(rng.permutation(398)[:60])]
    linkage, metric = PAIRS[(7 * number) % len(PAIRS)]
    state = ClusterState(table, n_clusters=3)
    columns = state.columns_state
    columns.update(linkage=linkage, metric=metric, n_clusters=2 + number % 4)
    columns.optimal_ordering = number % 2 == 0
    columns.flip(10 + number)
    split = [None, 3][number % 2]
    grid = run(state.code(figure="clustermap", col_split=split), table)["grid"]
    order = columns.leaf_order.tolist()
    assert grid.dendrogram_col.reordered_ind == order
    wanted = [columns.cluster_colors[label] for label in columns.labels_.iloc[order]]
    mesh = grid.ax_col_colors.collections[0]
    cells = np.ma.masked_invalid(np.ma.asarray(mesh.get_array(), dtype=float)).ravel()
    shown = [to_hex(mesh.cmap(mesh.norm(cell))) for cell in cells.compressed()]
    assert shown == wanted
    breaks = column_blocks(columns.tree, split).breaks
    gaps = np.flatnonzero(np.ma.getmaskarray(cells)).tolist()
    assert gaps == [place + i for i, place in enumerate(breaks)]
    assert len(cells) == len(order) + len(gaps)
    at = mesh.get_coordinates()[0, :, 0]
    assert np.allclose(at, grid.ax_heatmap.collections[0].get_coordinates()[0, :, 0])
    plt.close("all")


def test_columns_that_are_not_cut_add_nothing():
    state = ClusterState(load_mpg(), n_clusters=3)
    plain = state.code(figure="clustermap")
    assert "column_labels" not in plain and "col_colors" not in plain
    state.columns_state.linkage = "single"
    code = state.code(figure="clustermap")
    assert "column_labels" not in code
    grid = run(code, load_mpg())["grid"]
    assert grid.dendrogram_col.reordered_ind == state.columns_state.leaf_order.tolist()
    plt.close("all")


def test_what_has_no_script_is_told_in_a_comment():
    table = load_mpg()
    gower = ClusterState(table, metric="gower", linkage="average", n_clusters=3)
    gower.columns_state.n_clusters = 2
    code = gower.code()
    assert "# The clusters of the columns are left out here: two columns have no Gower" in code
    assert "labels" in run(code, table)
    gaps = ClusterState(
        table, columns=["mpg", "horsepower", "weight"], missing="pairwise", linkage="average"
    )
    gaps.columns_state.n_clusters = 2
    assert "columns with missing values are compared by what both have" in gaps.code()


def test_the_caption_names_the_columns():
    state = ClusterState(load_mpg(), n_clusters=3)
    assert "Columns are clustered" not in caption(state)
    state.columns_state.update(linkage="average", metric="correlation", n_clusters=3)
    assert (
        "Columns are clustered with average linkage of correlation distances and cut into "
        "3 clusters of 4, 5 and 1 columns, which the strip above the map shows."
    ) in caption(state)
    state.columns_state.scaling = "standard"
    assert "linkage of correlation distances of values standardised and cut" in caption(state)
    state.columns_state.update(n_clusters=None, optimal_ordering=True, scaling=None)
    assert "distances, in optimal leaf order." in caption(state)
    assert "Columns are clustered" not in caption(state, col_cluster=False)


def caption(state, **options):
    figure = state.figure("clustermap", caption=True, **options)
    return " ".join(" ".join(text.get_text().split()) for text in figure.texts)
