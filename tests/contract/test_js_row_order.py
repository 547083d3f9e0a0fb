"""Rows that are sorted by tracks stand in the same order in the browser and in the figure."""

from __future__ import annotations

import json
import pathlib
import shutil
import subprocess

import numpy as np
import pandas as pd

from hclust_widgets import ClusterState, load_mpg
from hclust_widgets.clustering.heatmap.row_order import check_sort_by, sort_tracks, sorted_rows
from hclust_widgets.clustering.heatmap.tracks import offered_tracks
from hclust_widgets.serialize.tracks import encode_tracks

SCRIPT = pathlib.Path(__file__).parent / "drivers" / "row_order.mjs"
NAMES = ["origin", "cylinders", "model_year", "horsepower", "maker", "fast", "name"]


def test_browser_and_figure_sort_alike_in_100_random_states(tmp_path: pathlib.Path) -> None:
    rng = np.random.default_rng(8)
    cases, expected = [], []
    for _ in range(100):
        table = load_mpg().iloc[np.sort(rng.permutation(398)[: int(rng.integers(2, 90))])].copy()
        table["maker"] = table["name"].str.split().str[0].where(rng.random(len(table)) < 0.9)
        table["fast"] = pd.array(rng.random(len(table)) < 0.5, dtype="boolean")
        state = ClusterState(table, columns=["mpg", "weight"], n_clusters=2)
        picked = rng.choice(NAMES, int(rng.integers(1, 4)), replace=False).tolist()
        keys = [name if rng.random() < 0.5 else [name, "descending"] for name in picked]
        now, in_tree = state.clustering, bool(rng.random() < 0.7)
        by = sort_tracks(now, check_sort_by(keys), strict=True)
        sent = encode_tracks(offered_tracks(now, names=picked), {})
        numbers = np.frombuffer(sent["track_values"], "<f8")
        cases.append(
            {
                "about": sent["track_about"],
                "codes": np.frombuffer(sent["track_codes"], "<u2").tolist(),
                "numbers": [None if np.isnan(v) else v for v in numbers.tolist()],
                "n": now.tree.n_leaves,
                "order": now.tree.leaf_order.tolist() if in_tree else list(range(len(table))),
                "keys": keys,
            }
        )
        expected.append(sorted_rows(now, by, row_cluster=in_tree).tolist())
    node = shutil.which("node")
    assert node is not None, "install Node 20 or newer"
    file = tmp_path / "cases.json"
    file.write_text(json.dumps({"cases": cases}))
    done = subprocess.run([node, str(SCRIPT), str(file)], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == expected
    assert len({tuple(order) for order in expected}) > 90
