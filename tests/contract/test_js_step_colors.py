"""The merge stepper has the colors, markers and names that every view of its state has."""

from __future__ import annotations

import json
import pathlib
import shutil
import subprocess
from typing import Any

import numpy as np

from hclust_widgets import ClusterState, load_mpg
from hclust_widgets.clustering.clustering import Clustering
from hclust_widgets.plotting.base.palette import COLORS, MARKERS
from hclust_widgets.serialize.merge_steps import encode_steps
from hclust_widgets.tree.cut import Cut
from hclust_widgets.tree.linkage.distances import LINKAGES
from hclust_widgets.tree.naming.cluster_annotations import ClusterAnnotations

SCRIPT = pathlib.Path(__file__).parent / "drivers" / "step_colors.mjs"


def looks(now: Clustering) -> list[list[list[str]]]:
    """Return of each number of clusters the color and the marker of every cluster."""
    found = []
    for k in range(1, now.tree.n_leaves + 1):
        clusters = ClusterAnnotations(Cut(now.tree, n_clusters=k), now.annotations)
        numbers = clusters.color_numbers.tolist()
        hexes = [clusters.colors.get(i, COLORS[c % len(COLORS)]) for i, c in enumerate(numbers)]
        marks = [MARKERS[c % len(MARKERS)] for c in numbers]
        found.append([list(pair) for pair in zip(hexes, marks, strict=True)])
    return found


def sent(now: Clustering) -> dict[str, Any]:
    data = encode_steps(now, {})
    keys = ("color_numbers", "node_names", "node_colors")
    return {key: data[key] for key in keys} | {
        "children": np.frombuffer(data["children"], dtype="<i4").tolist(),
        "heights": np.frombuffer(data["heights"], dtype="<f8").tolist(),
    }


def test_the_stepper_agrees_with_the_explorer_at_every_step(tmp_path: pathlib.Path) -> None:
    """Also after changes of linkage, made in Python and in the browser."""
    rng = np.random.default_rng(3)
    asked, expected = [], []
    for case in range(24):
        rows = int(rng.integers(3, 90))
        table = load_mpg().dropna().sample(rows, random_state=case).reset_index(drop=True)
        k = int(rng.integers(2, min(rows, 9) + 1))
        state = ClusterState(table, n_clusters=k, linkage=str(rng.choice(LINKAGES)))
        if case % 2:
            state.rename(0, "Light cars")
            state.set_color(1, "#12AB34")
        for _ in range(3):
            state.linkage = str(rng.choice(LINKAGES))
        before = state.clustering
        state.linkage = str(rng.choice([how for how in LINKAGES if how != state.linkage]))
        after = state.clustering
        asked.append({"before": sent(before), "after": sent(after), "k": k})
        expected.append((before, after, k))
    node = shutil.which("node")
    assert node is not None, "install Node 20 or newer"
    file = tmp_path / "cases.json"
    file.write_text(json.dumps({"cases": asked}))
    done = subprocess.run([node, str(SCRIPT), str(file)], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    moved = kept = named = 0
    for (before, after, k), answer in zip(expected, json.loads(done.stdout), strict=True):
        assert lower(answer["before"]) == lower(looks(before))
        for v, name in answer["names"]:  # those of the same rows, as far as the old tree had them
            assert after.annotations.names[v] == name
            named += 1
        moved += before.annotations.numbering != after.annotations.numbering
        if not after.annotations.colors:
            assert answer["after"][k - 1] == looks(after)[k - 1]
            kept += 1
    assert moved > 5
    assert named > 5
    assert kept > 5


def lower(found: list[list[list[str]]]) -> list[list[list[str]]]:
    return [[[color.lower(), marker] for color, marker in clusters] for clusters in found]
