"""The clustermap of 100 random states: live view, figure and seaborn's picture, as data.

Order, blocks, names, tracks and colors, with every option that both the page and ``code()`` know.
"""

from __future__ import annotations

import base64
import contextlib
import functools
import json
import pathlib
import shutil
import subprocess
from typing import Any

import matplotlib

matplotlib.use("Agg")

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
import pytest
from matplotlib.colors import to_hex, to_rgb
from seaborn_pictures import seaborn_draws_at_the_end  # noqa: F401

from hclust_widgets import ClusterState, load_mpg
from hclust_widgets.clustering.cuts.category_blocks import category_split, is_category
from hclust_widgets.common.constants import MISSING_COLOR
from hclust_widgets.export.figures.figure_kinds import DRAWINGS
from hclust_widgets.export.figures.kinds.drawing import Drawing
from hclust_widgets.export.figures.sheet import Sheet
from hclust_widgets.export.html.page_contents import contents
from hclust_widgets.plotting.base.theme import LIGHT
from hclust_widgets.plotting.base.track_colors import read_sources
from hclust_widgets.serialize.packing import pack

SCRIPT = pathlib.Path(__file__).parent / "drivers" / "clustermap.mjs"
CHUNKS, EACH = 10, 10
NUMBERS = ["mpg", "cylinders", "displacement", "horsepower", "weight", "acceleration", "model_year"]
ROWS = ["origin", "age", "fast", "since", "name", "stage"]


def random_state(rng: np.random.Generator) -> tuple[ClusterState, pd.DataFrame]:
    """Return a state of some cars, with a cut, names, colors and branches of a reader."""
    n = int(rng.integers(8, 50))
    table = load_mpg().dropna().iloc[np.sort(rng.permutation(392)[:n])].copy()
    table["age"] = table["weight"].where(rng.random(n) < 0.8)
    table["fast"] = pd.array(rng.random(n) < 0.5, dtype="boolean")
    table["since"] = pd.to_datetime(rng.integers(0, 20_000, n), unit="D")
    columns = sorted(rng.choice(NUMBERS, int(rng.integers(2, 7)), replace=False).tolist())
    linkage = str(rng.choice(["ward", "average", "complete", "single", "weighted", "centroid"]))
    metric = "euclidean"
    if linkage in ("average", "complete", "single", "weighted"):
        metric = str(rng.choice(["euclidean", "cityblock", "chebyshev"]))
    state = ClusterState(
        table,
        columns=columns,
        linkage=linkage,
        metric=metric,
        scaling=str(rng.choice(["minmax", "standard", "robust", "none"])),
        n_clusters=int(rng.integers(1, 7)),
        optimal_ordering=bool(rng.random() < 0.2),
        roles={"name": "name"} if rng.random() < 0.3 else None,
        row_scaling="center" if rng.random() < 0.15 else "none",
    )
    for node in rng.integers(n, 2 * n - 1, int(rng.integers(0, 4))).tolist():
        state.flip(node)
    if rng.random() < 0.15:
        state.order_leaves("mean", ascending=bool(rng.random() < 0.5))
    with contextlib.suppress(ValueError):  # a cluster of one row
        if rng.random() < 0.3:
            state.split(int(rng.integers(state.n_clusters)))
    label = int(rng.integers(state.n_clusters))
    if rng.random() < 0.3:
        state.rename(label, "Named")
    if rng.random() < 0.3:
        state.set_color(label, "#123456")
    of_columns = state.columns_state
    if rng.random() < 0.6:
        of_columns.update(
            linkage=str(rng.choice(["average", "complete", "single"])),
            metric=str(rng.choice(["euclidean", "cityblock"])),
            scaling=[None, "minmax", "standard", "robust", "none"][rng.integers(5)],
            n_clusters=int(rng.integers(1, len(columns) + 1)) if rng.random() < 0.7 else None,
            optimal_ordering=bool(rng.random() < 0.3),
        )
    if rng.random() < 0.5:
        of_columns.flip(len(columns) + int(rng.integers(len(columns) - 1)))
    return state, table


def random_colors(rng: np.random.Generator) -> dict[str, Any]:
    """Return a color scale of any kind."""
    options: dict[str, Any] = {}
    if rng.random() < 0.5:
        options["cmap"] = str(rng.choice(["viridis", "RdBu_r", "vlag", "magma", "coolwarm"]))
    if rng.random() < 0.3:
        options["norm"] = str(rng.choice(["symlog", "power", "quantile"]))
    elif rng.random() < 0.4:
        options["center"] = round(float(rng.normal()), 2)
    if rng.random() < 0.3:
        options["robust"] = bool(rng.random() < 0.6)
    return options


def random_options(
    rng: np.random.Generator, state: ClusterState, table: pd.DataFrame
) -> dict[str, Any]:
    """Return options of a clustermap of this state; branches of blocks may be flipped."""
    n, p = state.tree.n_leaves, len(state.features.columns)
    stage = pd.Series(rng.choice(["a", "b", "c", None], n), index=table.index, name="stage")
    options: dict[str, Any] = {"annotations": [stage.mask(stage.isna())], "gap": 4}
    picked = rng.choice(ROWS, int(rng.integers(0, 5)), replace=False).tolist()
    options["tracks"] = picked
    options["row_cluster"] = bool(rng.random() < 0.85)
    options["col_cluster"] = bool(rng.random() < 0.85)
    kind = rng.random()
    if kind < 0.25:
        ways = rng.choice(["ascending", "descending"], 2).tolist()
        names = rng.choice(ROWS, 2, replace=False).tolist()
        options["sort_by"] = list(zip(names, ways, strict=True))[: int(rng.integers(1, 3))]
    elif options["row_cluster"] and kind < 0.9:
        splits = ["cut", int(rng.integers(2, 6)), "origin", "fast", "stage", "origin", "stage"]
        options["row_split"] = splits[rng.integers(len(splits))]
    if is_category(options.get("row_split")):
        sources = read_sources(options["annotations"])
        within = category_split(state.clustering, options["row_split"], sources)
        flips = within.unflipped.flips.copy()
        turned = rng.integers(0, len(flips), 3)
        flips[turned] = ~flips[turned]
        if rng.random() < 0.5:
            flips[-1] = not flips[-1]  # whole blocks change places
        state.set_block_flips(within.unflipped, flips)
    if rng.random() < 0.25:
        given = pd.Series(rng.normal(size=p), index=list(state.features.columns), name="gain")
        options["column_annotations"] = [given]
        if rng.random() < 0.5:
            options["column_sort_by"] = [("gain", str(rng.choice(["ascending", "descending"])))]
    if options["col_cluster"] and "column_sort_by" not in options and rng.random() < 0.5:
        is_cut = state.column_options.n_clusters is not None
        options["col_split"] = "cut" if is_cut else min(2, p)
    names = [str(name) for name in state.clustering.row_names()]
    ways = ["auto", "off", sorted(set(rng.choice(names, 3).tolist()))]
    options["labels"] = ways[rng.integers(3)]
    return options


@functools.cache
def random_case(seed: int) -> tuple[ClusterState, dict[str, Any], pd.DataFrame, Drawing]:
    """Return a state, options that its values can have, and what is drawn: only to be read."""
    rng = np.random.default_rng(seed)
    state, table = random_state(rng)
    options = random_options(rng, state, table)
    colors = random_colors(rng)
    with contextlib.suppress(ValueError):  # a scale that these values cannot have
        drawing = DRAWINGS["clustermap"][0](state.clustering, **options, **colors)
        return state, {**options, **colors}, table, drawing
    return state, options, table, DRAWINGS["clustermap"][0](state.clustering, **options)


def page_of(state: ClusterState, options: dict[str, Any]) -> dict[str, Any]:
    """Return the contents of a page; its color scale is one option."""
    own = dict(options)
    names = ("center", "vmin", "vmax", "robust", "norm")
    own["color_scale"] = {name: own.pop(name) for name in names if name in own}
    return contents(
        state.clustering,
        title="",
        row_names=True,
        columns=None,
        parts=("clustermap",),
        options=own,
    )


def in_browser(pages: list[dict[str, Any]], folder: pathlib.Path) -> list[dict[str, Any]]:
    node = shutil.which("node")
    if node is None:
        pytest.fail("Node was not found: install Node 20 or newer.", pytrace=False)
    packed = []
    for page in pages:
        meta, data = pack(page)
        packed.append({"json": json.dumps(meta), "data": base64.b64encode(data).decode()})
    file = folder / "cases.json"
    file.write_text(json.dumps(packed))
    done = subprocess.run([node, SCRIPT, file], capture_output=True, check=False, encoding="utf-8")
    assert done.returncode == 0, done.stderr
    found: list[dict[str, Any]] = json.loads(done.stdout)
    return found


def in_figure(state: ClusterState, drawing: Drawing) -> Any:
    """Return the plot, so large that every row has room for its name."""
    now = state.clustering
    plot = drawing.draw(Sheet(1200.0, 1600.0, dpr=1.0, theme=LIGHT, caption=""))
    plot.set_cut(now.cut, None, annotations=now.annotations)
    return plot


def cells_of(plot: Any) -> np.ndarray:
    """Return the colors of the figure's values, shape (n, p, 3), of all its blocks."""
    n, p = plot.data2d.shape
    colors = np.full((n, p, 3), np.nan)
    images = iter(plot.images)
    for top, bottom, _ in plot.rows.blocks:
        for left, right, _ in plot.columns.blocks:
            image = next(images)
            colors[top:bottom, left:right] = image.to_rgba(image.get_array())[..., :3]
    assert next(images, None) is None
    return colors


def strip_of(plot: Any) -> list[str]:
    """Return the color of the figure's cluster strip at each row."""
    middles = 10 * plot.rows.along(np.arange(len(plot.row_order)) + 0.5)
    paths, colors = plot.strip.get_paths(), plot.strip.get_facecolor()
    found = []
    for y in middles.tolist():
        at = [
            i
            for i, path in enumerate(paths)
            if path.vertices[:, 1].min() <= y <= path.vertices[:, 1].max()
        ]
        assert len(at) == 1, (y, at)
        found.append(to_hex(colors[at[0]]))
    return found


def compare_figure(shown: dict[str, Any], plot: Any, state: ClusterState) -> None:
    n, p = plot.data2d.shape
    assert shown["rows"] == plot.row_order.tolist()
    assert shown["columns"] == plot.col_order.tolist()
    assert shown["trees"] == [plot.row_links is not None, plot.col_tree is not None and p > 1]
    assert shown["breaks"] == [list(plot.rows.breaks), list(plot.columns.breaks)]
    for titles, texts in zip(shown["titles"], (plot.block_titles, plot.column_titles), strict=True):
        assert len(titles) >= len(texts)
        places = iter(titles)
        for text in texts:  # those that have room, in the same order
            assert any(text.get_text() in words for words in places), (titles, text)
    live = np.array(shown["cells"], dtype=float).reshape(n, p, 4)
    assert (live[..., 3] == 255).all()
    # Single precision may round a value to the next of 256 colors.
    assert np.abs(live[..., :3] / 255 - cells_of(plot)).max() < 0.03
    assert [color.lower() for color in shown["strip"]] == strip_of(plot)
    if shown["columnStrip"] is not None:
        clusters = state.columns_state
        hues = [clusters.cluster_colors[i] for i in clusters.labels_.iloc[plot.col_order]]
        assert [c.lower() for c in shown["columnStrip"]] == [c.lower() for c in hues]
        assert plot.ax_col_colors is not None
    else:
        assert plot.ax_col_colors is None
    columns = [str(name) for name in plot.data2d.columns]
    assert shown["columnNames"] == columns
    names = [str(name) for name in state.clustering.row_names()]
    assert shown["names"] == [names[row] for row in plot.row_order]
    if shown["named"]:
        assert shown["named"] == plot.chosen_names.words
    compare_tracks(shown, plot, n)


def compare_tracks(shown: dict[str, Any], plot: Any, n: int) -> None:
    assert shown["tracks"] == [track.name for track in plot.tracks.tracks]
    pixels = np.array(shown["trackPixels"], dtype=float).reshape(n, -1, 4)
    words = iter(shown["words"])
    for i, (track, ax) in enumerate(zip(plot.tracks.tracks, plot.tracks.axes, strict=True)):
        if track.colors:
            strip = np.concatenate([image.get_array()[:, 0] for image in ax.images])
            np.testing.assert_allclose(pixels[:, i, :3] / 255, strip, atol=0.51 / 255)
            assert (pixels[:, i, 3] == 255).all()
        else:
            told = [text.get_text() for text in ax.texts[:-1]]  # the last is the track's name
            for live, drawn in zip(next(words), told, strict=True):
                assert live == drawn or live.startswith(drawn.rstrip("…")), (live, drawn)
    assert shown["columnTracks"] == [track.name for track in plot.column_tracks.tracks]
    p = plot.data2d.shape[1]
    above = np.array(shown["columnPixels"], dtype=float).reshape(-1, p, 4)
    for i, ax in enumerate(plot.column_tracks.axes):
        strip = np.concatenate([image.get_array()[0] for image in ax.images])
        np.testing.assert_allclose(above[i, :, :3] / 255, strip, atol=0.51 / 255)


def mesh_colors(ax: Any) -> np.ndarray:
    """Return the colors of seaborn's cells, without the gaps: shape (rows, columns, 3)."""
    mesh = ax.collections[0]
    cells = np.ma.asarray(mesh.get_array(), dtype=float)
    tall, wide = (length - 1 for length in mesh.get_coordinates().shape[:2])
    empty = np.ma.getmaskarray(cells).reshape(tall, wide)
    colors = np.asarray(mesh.get_facecolors())[:, :3].reshape(tall, wide, 3)
    return colors[~empty.all(axis=1)][:, ~empty.all(axis=0)]


def compare_code(
    shown: dict[str, Any], plot: Any, state: ClusterState, table: pd.DataFrame, options: Any
) -> None:
    space: dict[str, Any] = {"df": table}
    exec(state.code(figure="clustermap", **options), space)
    grid = space["grid"]
    grid.figure.canvas.draw()
    assert space["labels"].dropna().tolist() == state.labels_.dropna().tolist()
    # Values tell the order, also where the script sorts rows before seaborn draws them.
    np.testing.assert_allclose(grid.data2d.to_numpy(), plot.data2d.to_numpy(), rtol=1e-12)
    for tree, order, is_drawn in (
        (grid.dendrogram_row, shown["rows"], shown["trees"][0]),
        (grid.dendrogram_col, shown["columns"], shown["trees"][1]),
    ):
        if is_drawn:
            assert tree.reordered_ind == order
    assert np.abs(mesh_colors(grid.ax_heatmap) - cells_of(plot)).max() < 0.03
    strips = mesh_colors(grid.ax_row_colors)
    wanted = [np.array([to_rgb(color) for color in shown["strip"]])]
    for track in plot.tracks.tracks:
        if track.colors:
            colors = track.rgb()[plot.row_order]
            colors[np.isnan(colors[:, 0])] = to_rgb(MISSING_COLOR)
            wanted.append(colors)
    np.testing.assert_allclose(strips, np.stack(wanted, axis=1), atol=0.003)
    edges = grid.ax_heatmap.collections[0].get_coordinates()[:, 0, 1]
    gaps = [place + i for i, place in enumerate(shown["breaks"][0])]
    middles = np.delete((edges[1:] + edges[:-1]) / 2, gaps)
    assert len(middles) == len(plot.row_order)
    if shown["columnStrip"] is not None:
        colors = mesh_colors(grid.ax_col_colors)[0]
        hues = [to_rgb(color) for color in shown["columnStrip"]]
        np.testing.assert_allclose(colors, hues, atol=0.003)
    ticks = zip(
        grid.ax_heatmap.get_yticks().tolist(), grid.ax_heatmap.get_yticklabels(), strict=True
    )
    written = [(int(np.abs(middles - y).argmin()), text.get_text()) for y, text in ticks]
    if shown["named"] is not None:  # [] where names are off
        wanted = set(shown["named"])
        rows = [i for i, name in enumerate(shown["names"]) if name in wanted]
        assert sorted(place for place, _ in written) == rows
    assert all(text == shown["names"][place] for place, text in written)
    assert written or shown["named"] == []
    plt.close("all")


@pytest.mark.slow
@pytest.mark.parametrize("chunk", range(CHUNKS))
def test_live_view_figure_and_code_agree(chunk: int, tmp_path: pathlib.Path) -> None:
    cases = [random_case(EACH * chunk + i) for i in range(EACH)]
    live = in_browser([page_of(state, options) for state, options, *_ in cases], tmp_path)
    for (state, options, table, drawing), shown in zip(cases, live, strict=True):
        plot = in_figure(state, drawing)
        compare_figure(shown, plot, state)
        compare_code(shown, plot, state, table, options)


@pytest.mark.slow
def test_the_states_have_every_option() -> None:
    cases = [random_case(seed) for seed in range(CHUNKS * EACH)]
    every = [options for _, options, *_ in cases]
    splits = [options.get("row_split") for options in every]
    assert {"cut", "origin", "fast", "stage"} <= {s for s in splits if isinstance(s, str)}
    assert any(isinstance(split, int) for split in splits)
    turned = [
        state
        for state, options, *_ in cases
        if is_category(options.get("row_split")) and state.clustering.flips
    ]
    assert len(turned) > 20
    assert sum("name" in options["tracks"] for options in every) > 10
    for name in ("sort_by", "column_sort_by", "col_split", "center", "norm", "robust", "cmap"):
        assert sum(name in options for options in every) > 5, name
    assert sum(isinstance(options["labels"], list) for options in every) > 20
    own = [state.column_options.scaling for state, *_ in cases]
    assert {"minmax", "standard", "robust", "none", None} <= set(own)
    assert sum(state.clustering.settings.roles is not None for state, *_ in cases) > 10
