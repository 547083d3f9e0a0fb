"""The live matrix of distances has the order, values and outlines of the figure and of scipy."""

from __future__ import annotations

import base64
import json
import pathlib
import shutil
import subprocess
from typing import Any

import numpy as np
import pytest
from scipy.spatial.distance import pdist, squareform

from hclust_widgets import ClusterState, load_mpg
from hclust_widgets.export.figures.figure_kinds import DRAWINGS
from hclust_widgets.export.figures.sheet import Sheet
from hclust_widgets.export.html.page_contents import contents
from hclust_widgets.plotting.base.palette import hex_to_rgb
from hclust_widgets.plotting.base.theme import LIGHT
from hclust_widgets.serialize.packing import pack

SCRIPT = pathlib.Path(__file__).parent / "drivers" / "distances.mjs"
METRICS = ("euclidean", "cityblock", "cosine", "chebyshev", "canberra")
NUMBERS = ("mpg", "weight", "acceleration", "horsepower")


def told_in_browser(cases: list[dict[str, Any]], folder: pathlib.Path) -> list[dict[str, Any]]:
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


def random_state(seed: int) -> tuple[ClusterState, Any, str]:
    """Return a state, its distances by scipy, and what they are called."""
    rng = np.random.default_rng(seed)
    n = int(rng.integers(2, 25))
    k, linkage = int(rng.integers(1, n + 1)), str(rng.choice(["average", "complete", "single"]))
    how: dict[str, Any] = {"linkage": linkage, "n_clusters": k}
    if seed % 5 == 0:
        square = squareform(pdist(rng.normal(size=(n, 3))))
        state, unit = ClusterState.from_distances(square, **how), "distance"
    else:
        table = load_mpg().dropna().iloc[rng.permutation(392)[:n]]
        weights = {"mpg": 3.0} if seed % 5 == 1 else None
        metric = "euclidean" if weights else str(rng.choice(METRICS))
        state = ClusterState(table, columns=NUMBERS, metric=metric, weights=weights, **how)
        options: dict[str, Any] = {"w": [3.0, 1, 1, 1]} if weights else {}
        square = squareform(pdist(state.features.values, metric, **options))
        unit = f"{metric} distance"
    for node in rng.integers(n, 2 * n - 1, 2).tolist():
        state.flip(node)
    return state, square, unit


def test_order_values_and_outlines_agree_for_100_random_states(tmp_path: pathlib.Path) -> None:
    cases = [random_state(seed) for seed in range(100)]
    pages = [
        contents(
            state.clustering,
            title="",
            row_names=True,
            columns=None,
            parts=("distances",),
            options={},
        )
        for state, _, _ in cases
    ]
    for (state, square, unit), told in zip(cases, told_in_browser(pages, tmp_path), strict=True):
        now, order = state.clustering, state.tree.leaf_order
        expected = square[np.ix_(order, order)]
        np.testing.assert_allclose(told["values"], expected, rtol=1e-5, atol=1e-6)
        assert told["unit"] == unit
        drawing = DRAWINGS["distances"][0](now)
        plot = drawing.draw(Sheet(720.0, 560.0, dpr=1.0, theme=LIGHT, caption=""))
        plot.set_cut(now.cut, None, annotations=now.annotations)
        np.testing.assert_allclose(plot.image.get_array(), expected, rtol=1e-9, atol=1e-9)
        assert plot.ax_cbar.texts[0].get_text() == unit
        drawn = [
            ([*path.vertices.min(axis=0), *path.vertices.max(axis=0)], color)
            for path, color in zip(
                plot.blocks.get_paths(), plot.blocks.get_edgecolor(), strict=True
            )
        ]
        boxes = sorted(told["boxes"])
        assert len(boxes) == now.cut.n_clusters == len(drawn)
        labels = now.cut.labels_[order]
        inside = np.zeros((len(order),) * 2, dtype=int)
        for (box, shown), (where, color) in zip(
            boxes, sorted(drawn, key=lambda one: one[0][0]), strict=True
        ):
            np.testing.assert_allclose(np.divide(where, 10), box)
            np.testing.assert_allclose(color[:3], hex_to_rgb(shown), atol=1.01 / 255)
            left, top, right, bottom = map(round, box)
            inside[top:bottom, left:right] += 1
        assert np.array_equal(inside, (labels[:, None] == labels).astype(int))
        assert told["gray"] == [[0, 0, 0], [255, 255, 255]]  # near is strong on light and on dark
