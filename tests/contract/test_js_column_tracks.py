"""Tracks of columns: live view, figure and seaborn's picture have the same order and colors."""

from __future__ import annotations

import base64
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
from seaborn_pictures import seaborn_draws_at_the_end  # noqa: F401

from hclust_widgets import ClusterState, load_mpg
from hclust_widgets.export.figures.figure_kinds import DRAWINGS
from hclust_widgets.export.figures.sheet import Sheet
from hclust_widgets.export.html.page_contents import contents
from hclust_widgets.plotting.base.theme import LIGHT
from hclust_widgets.serialize.packing import pack

SCRIPT = pathlib.Path(__file__).parent / "drivers" / "column_tracks.mjs"
NAMES = ["mpg", "cylinders", "displacement", "horsepower", "weight", "acceleration", "origin"]


def random_case(seed: int) -> tuple[ClusterState, dict[str, Any]]:
    """Return a state of some cars and columns, and tracks of every kind with gaps."""
    rng = np.random.default_rng(seed)
    picked = sorted(rng.choice(NAMES, int(rng.integers(2, 8)), replace=False))
    options: dict[str, Any] = {"columns": picked, "n_clusters": 3}
    if rng.random() < 0.5:
        options["column_options"] = {"n_clusters": 2}
    state = ClusterState(load_mpg().iloc[np.sort(rng.permutation(398)[:30])], **options)
    kinds = {
        "category": rng.choice(["x", "y", 'q"uote'], 7),
        "cluster": rng.normal(size=7),
        "truth": rng.random(7) < 0.5,
        "date": pd.date_range("2020-01-01", periods=7, freq="11D"),
    }
    given = []
    for name in rng.permutation(list(kinds))[: int(rng.integers(1, 5))].tolist():
        series = pd.Series(kinds[name], index=NAMES, name=name).iloc[rng.permutation(7)]
        series = series[rng.random(7) < 0.8]
        known = series.index.isin(picked).any()
        given.append(series if known else series.reindex(NAMES, fill_value=kinds[name][0]))
    tracks: dict[str, Any] = {"column_annotations": given, "col_cluster": bool(rng.random() < 0.7)}
    if rng.random() < 0.5:
        colors = rng.choice(["red", "C2", "#FFff00"], len(state.features.columns)).tolist()
        tracks["col_colors"] = colors
    if rng.random() < 0.4:
        names = [series.name for series in given]
        ways = rng.choice(["ascending", "descending"], len(names)).tolist()
        tracks["column_sort_by"] = list(zip(names, ways, strict=True))[: int(rng.integers(1, 3))]
    elif tracks["col_cluster"] and rng.random() < 0.5:
        tracks["col_split"] = 2
    return state, tracks


def in_browser(cases: list[dict[str, Any]], folder: pathlib.Path) -> list[dict[str, Any]]:
    node = shutil.which("node")
    if node is None:
        pytest.fail("Node was not found: install Node 20 or newer.", pytrace=False)
    packed = []
    for case in cases:
        meta, data = pack(case)
        packed.append({"json": json.dumps(meta), "data": base64.b64encode(data).decode()})
    file = folder / "cases.json"
    file.write_text(json.dumps(packed))
    done = subprocess.run([node, SCRIPT, file], capture_output=True, check=True, encoding="utf-8")
    found: list[dict[str, Any]] = json.loads(done.stdout)
    return found


def page_of(state: ClusterState, tracks: dict[str, Any]) -> dict[str, Any]:
    return contents(
        state.clustering,
        title="",
        row_names=True,
        columns=None,
        parts=("clustermap",),
        options=tracks,
    )


def in_figure(state: ClusterState, tracks: dict[str, Any]) -> tuple[list[str], np.ndarray]:
    """Return names, and colors from the top and there from the left."""
    drawing = DRAWINGS["clustermap"][0](state.clustering, **tracks)
    plot: Any = drawing.draw(Sheet(720.0, 560.0, dpr=1.0, theme=LIGHT, caption=""))
    strips = plot.column_tracks
    rows = [
        np.concatenate([image.get_array()[0] for image in ax.images], axis=0) for ax in strips.axes
    ]
    names = [ax.texts[-1].get_text() for ax in strips.axes]
    return names, np.array(rows)


def in_seaborn(state: ClusterState, tracks: dict[str, Any]) -> tuple[list[str], np.ndarray]:
    space: dict[str, Any] = {"df": state.features.table}
    exec(state.code(figure="clustermap", **tracks), space)
    grid = space["grid"]
    grid.figure.canvas.draw()
    names = [text.get_text() for text in grid.ax_col_colors.get_yticklabels()]
    mesh = grid.ax_col_colors.collections[0]
    cells = np.ma.asarray(mesh.get_array(), dtype=float)
    wide = mesh.get_coordinates().shape[1] - 1
    colors = np.asarray(mesh.get_facecolors())[:, :3].reshape(-1, wide, 3)
    empty = np.ma.getmaskarray(cells).reshape(-1, wide)
    plt.close("all")
    return names, colors[:, ~empty.all(axis=0)]


def test_live_view_figure_and_code_agree_for_random_states(tmp_path: pathlib.Path) -> None:
    cases = [random_case(seed) for seed in range(30)]
    live = in_browser([page_of(state, tracks) for state, tracks in cases], tmp_path)
    for i, ((state, tracks), shown) in enumerate(zip(cases, live, strict=True)):
        names, drawn = in_figure(state, tracks)
        assert names == shown["names"]
        p = len(state.features.columns)
        pixels = np.array(shown["pixels"], dtype=float).reshape(len(names), p, 4)
        assert (pixels[..., 3] == 255).all()
        np.testing.assert_allclose(pixels[..., :3] / 255, drawn, atol=0.51 / 255)
        if i % 6 == 0:  # seaborn takes seconds
            labels, code = in_seaborn(state, tracks)
            is_cut = state.column_options.n_clusters is not None and tracks["col_cluster"]
            is_cut = is_cut and "column_sort_by" not in tracks
            assert labels[int(is_cut) :] == names
            np.testing.assert_allclose(code[int(is_cut) :], drawn, atol=0.003)
