"""Clusters of columns in the browser: order, labels and colors are those of Python."""

from __future__ import annotations

import json
import pathlib
import shutil
import subprocess

import numpy as np
import pandas as pd
import pytest

from hclust_widgets import ClusterState
from hclust_widgets.serialize.clustering import encode_column_clusters, encode_column_options
from hclust_widgets.tree.linkage.distances import LINKAGES

SCRIPT = pathlib.Path(__file__).parent / "drivers" / "columns.mjs"


def test_order_labels_and_colors_agree(tmp_path: pathlib.Path) -> None:
    rng = np.random.default_rng(5)
    cases, wanted = [], []
    for number in range(60):
        p = int(rng.integers(2, 30))
        table = pd.DataFrame(rng.normal(size=(12, p)).round(number % 3), index=range(12))
        table.columns = [f"c{j}" for j in range(p)]
        table.iloc[0] = np.arange(p) + 10.0
        state = ClusterState(table, columns=list(table.columns), scaling="none", n_clusters=2)
        columns = state.columns_state
        k = int(rng.integers(1, p + 1)) if number % 7 else None
        columns.update(linkage=LINKAGES[number % len(LINKAGES)], n_clusters=k)
        for node in rng.integers(p, 2 * p - 1, 3).tolist():
            columns.flip(node)
        for label in rng.integers(0, k or 1, 2).tolist() if k else []:
            columns.rename(label, f"cluster {label % 2}")
            columns.set_color(label, "#12ab9f")
        tree = columns.tree
        cases.append(
            {
                "children": tree.children_.tolist(),
                "heights": tree.distances_.tolist(),
                "flips": tree.flips.astype(int).tolist(),
                "options": encode_column_options(state.clustering),
                "given": encode_column_clusters(state.clustering, tree, table.columns),
            }
        )
        one: dict[str, object] = {"order": tree.leaf_order.tolist()}
        if k is not None:
            one["labels"] = columns.labels_.tolist()
            one["colors"] = list(columns.cluster_colors.values())
            names = columns.cluster_names
            one["titles"] = [f"{names[i]} ({i})" if i in names else str(i) for i in range(k)]
        wanted.append(one)
    node = shutil.which("node")
    if node is None:
        pytest.fail("Node was not found: install Node 20 or newer.", pytrace=False)
    file = tmp_path / "cases.json"
    file.write_text(json.dumps(cases))
    done = subprocess.run([node, SCRIPT, file], capture_output=True, check=True, encoding="utf-8")
    found = json.loads(done.stdout)
    for one in found:
        if "colors" in one:
            one["colors"] = [color.lower() for color in one["colors"]]
    assert found == wanted
