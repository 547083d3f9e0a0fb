"""The strips of ``code(figure="clustermap")`` are the tracks of the figure: order and colors."""

from __future__ import annotations

import matplotlib

matplotlib.use("Agg")

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
import pytest
from matplotlib.colors import to_rgb
from seaborn_pictures import seaborn_draws_at_the_end  # noqa: F401

from hclust_widgets import ClusterExplorer, ClusterState, load_mpg
from hclust_widgets.clustering.heatmap.tracks import chosen_tracks
from hclust_widgets.common.constants import MISSING_COLOR
from hclust_widgets.plotting.base.track_colors import read_sources

COLUMNS = ["mpg", "horsepower", "weight", "acceleration"]
N = 48


def run(code, table):
    space = {"df": table}
    exec(code, space)
    return space


def strips(grid):
    """Colors from the top and there from the left, without gaps: shape (n, strips, 3)."""
    mesh = grid.ax_row_colors.collections[0]
    grid.figure.canvas.draw()
    cells = np.ma.asarray(mesh.get_array(), dtype=float)
    colors = np.asarray(mesh.get_facecolors())[:, :3].reshape(cells.size, 3)
    tall = mesh.get_coordinates().shape[0] - 1
    empty = np.ma.getmaskarray(cells).reshape(tall, -1)
    return colors.reshape(tall, -1, 3)[~empty.all(axis=1)]


def check(state, table, **options):
    sources = read_sources(options.get("annotations"), options.get("row_colors"))
    names = options.get("tracks", sources.names)
    tracks = [one for one in chosen_tracks(state.clustering, sources, names) if one.colors]
    grid = run(state.code(figure="clustermap", **options), table)["grid"]
    found = strips(grid)
    order = state.tree.leaf_order if options.get("row_cluster", True) else slice(None)
    assert found.shape[1] == 1 + len(tracks)
    for i, track in enumerate(tracks):
        rgb = track.rgb()[order]
        rgb[np.isnan(rgb[:, 0])] = to_rgb(MISSING_COLOR)
        assert np.abs(found[:, 1 + i] - rgb).max() < 0.003, track.name
    labels = [text.get_text() for text in grid.ax_row_colors.get_xticklabels()]
    if tracks:
        assert labels[1:] == [track.name for track in tracks]
    plt.close("all")
    return tracks


def table_of_kinds():
    rng = np.random.default_rng(5)
    table = pd.DataFrame(rng.normal(size=(N, 4)), columns=list("abcd"))
    table["word"] = rng.choice(["x", "y", 'q"uote'], N)
    table["gaps"] = [None, *rng.choice(["x", "y"], N - 1)]
    table["true"] = rng.random(N) < 0.5
    table["maybe"] = pd.array([None, *(rng.random(N - 1) < 0.5)], dtype="boolean")
    table["number"] = rng.normal(size=N)
    table["holes"] = table["number"].where(table["number"] > 0)
    table["whole"] = pd.array([None, *range(N - 1)], dtype="Int64")
    table["date"] = pd.date_range("2020-01-01", periods=N, freq="11D")
    table["zoned"] = table["date"].dt.tz_localize("Europe/Vienna")
    table["span"] = table["date"] - table["date"].iloc[0]
    table["period"] = table["date"].dt.to_period("M")
    table["sizes"] = pd.Categorical(["L", "S", "M"] * 16, ["S", "M", "L"], ordered=True)
    table["fours"] = pd.Categorical([4, 2, None] * 16)
    table["many"] = ["common"] * 20 + ["usual"] * 7 + [f"rare {i}" for i in range(20)] + [None]
    return table


def test_every_kind_of_column_has_the_colors_of_the_figure():
    table = table_of_kinds()
    state = ClusterState(table, columns=list("abcd"), n_clusters=3)
    names = list(table.columns[4:])
    tracks = check(state, table, tracks=names)
    assert [track.name for track in tracks] == names
    assert {track.kind for track in tracks} == {"category", "truth", "number", "date"}
    assert any(track.n_grouped for track in tracks)


@pytest.mark.sampled(3)
@pytest.mark.parametrize("number", range(6))
def test_rows_that_are_left_out_gaps_and_order(number):
    rng = np.random.default_rng(number)
    table = load_mpg().iloc[np.sort(rng.permutation(398)[:90])]
    linkage = ["ward", "average", "single", "complete", "centroid", "weighted"][number]
    state = ClusterState(table, columns=COLUMNS, linkage=linkage, n_clusters=3 + number)
    names = [["origin"], ["weight", "origin", "model_year"], ["mpg", "cylinders"]][number % 3]
    check(
        state, table, tracks=names, row_split=["cut", 4, None][number % 3],
        row_cluster=number != 5,
    )  # fmt: skip


def test_what_was_handed_in_is_written_row_by_row():
    table = load_mpg().head(30)
    state = ClusterState(table, columns=COLUMNS, n_clusters=3)
    rng = np.random.default_rng(0)
    annotations = [
        pd.Series(rng.choice(["a", "b", None], 30), index=table.index, name="stage"),
        {"age": [np.nan, *rng.normal(size=29)], "cluster": list("uv") * 15},
        "origin",
    ]
    colors = pd.Series(["red", (0, 0, 1), "C2"] * 10, index=table.index, name="given")
    tracks = check(state, table, annotations=annotations, row_colors=colors)
    assert len(tracks) == 5


def test_text_is_told_and_an_explorer_writes_what_it_shows():
    table = load_mpg().head(40)
    explorer = ClusterExplorer(table, columns=COLUMNS, annotations={"stage": list("ab") * 20})
    explorer.clustermap.tracks = ["name", "stage"]
    code = explorer.code(figure="clustermap")
    assert '# Not drawn: "name", which is text in each row.' in code
    grid = run(code, table)["grid"]
    labels = [text.get_text() for text in grid.ax_row_colors.get_xticklabels()]
    assert labels == ["cluster", "stage"]
    explorer.close()
    plt.close("all")


def test_without_tracks_the_code_has_one_strip():
    state = ClusterState(load_mpg().head(12), columns=COLUMNS, n_clusters=3)
    code = state.code(figure="clustermap")
    assert "row_colors = [palette[label] for label in labels.dropna()]" in code
    assert "kept" not in code
