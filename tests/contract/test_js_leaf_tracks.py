"""Tracks at the leaves of a tree: live view and figure have the same order and colors."""

from __future__ import annotations

import base64
import json
import pathlib
import shutil
import subprocess

import numpy as np
import pandas as pd
import pytest

from hclust_widgets import ClusterState, load_mpg
from hclust_widgets.clustering.heatmap.tracks import chosen_tracks
from hclust_widgets.export.html.page_contents import contents
from hclust_widgets.plotting.marks.leaf_tracks import track_spans
from hclust_widgets.serialize.packing import pack
from hclust_widgets.tree.layout import Layout

SCRIPT = pathlib.Path(__file__).parent / "drivers" / "leaf_tracks.mjs"
WIDTH = 331
NAMES = ["origin", "cylinders", "holes", "fast", "since"]


@pytest.fixture
def no_evidence(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave the indices of all trees out of a page: half of the time, and no track needs them."""
    module = "hclust_widgets.export.html.page_contents"
    monkeypatch.setattr(f"{module}.page_evidence", lambda now, trees: None)


@pytest.mark.usefixtures("no_evidence")
def test_live_tree_and_figure_agree_in_40_random_states(tmp_path: pathlib.Path) -> None:
    rng = np.random.default_rng(4)
    cases, expected = [], []
    for _ in range(40):
        n = int(rng.integers(3, 120))
        table = load_mpg().iloc[np.sort(rng.permutation(398)[:n])].copy()
        table["holes"] = table["weight"].where(rng.random(n) < 0.8)
        table["fast"] = pd.array(rng.random(n) < 0.5, dtype="boolean")
        table["since"] = pd.to_datetime(rng.integers(0, 20_000, n), unit="D")
        linkage = rng.choice(["ward", "average", "single"])
        state = ClusterState(table, columns=["mpg", "weight"], linkage=linkage, n_clusters=2)
        picked = rng.choice(NAMES, int(rng.integers(1, 5)), replace=False).tolist()
        now = state.clustering
        page = contents(
            now, title="", row_names=True, columns=None, parts=("tree",), options={"tracks": picked}
        )
        meta, data = pack(page)
        cases.append({"json": json.dumps(meta), "data": base64.b64encode(data).decode()})
        layout = Layout(now.tree)
        middles = (np.arange(WIDTH) + 0.5) * layout.width / WIDTH
        rows = []
        for track in chosen_tracks(now, names=picked):
            spans, colors = track_spans(track, now.tree.leaf_order, layout)
            rows.append(colors[np.searchsorted(spans[:, 1], middles, side="right"), :3])
        expected.append((picked, np.array(rows)))
    node = shutil.which("node")
    if node is None:
        pytest.fail("Node was not found: install Node 20 or newer.", pytrace=False)
    file = tmp_path / "cases.json"
    file.write_text(json.dumps(cases))
    command = [node, SCRIPT, file, str(WIDTH)]
    done = subprocess.run(command, capture_output=True, check=True, encoding="utf-8")
    for (names, rows), told in zip(expected, json.loads(done.stdout), strict=True):
        assert told["names"] == names
        pixels = np.array(told["pixels"], dtype=float).reshape(len(names), WIDTH, 4)
        assert (pixels[..., 3] == 255).all()
        np.testing.assert_allclose(pixels[..., :3] / 255, rows, atol=0.51 / 255)
