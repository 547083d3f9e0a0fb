"""Cuts at different heights agree between the browser and Python, on the trees of every kind."""

from __future__ import annotations

import json
import pathlib
import shutil
import subprocess
from typing import Any

import numpy as np
import pytest
from test_js_cuts import RANDOM_TREES, random_trees, real_trees

from hclust_widgets.common import format as words
from hclust_widgets.serialize.clustering import encode_nodes
from hclust_widgets.tree.cut import Cut
from hclust_widgets.tree.cut_nodes import FreeMerges
from hclust_widgets.tree.cut_text import gap_note, gap_sentence, threshold_of
from hclust_widgets.tree.naming.annotations import Annotations
from hclust_widgets.tree.naming.cluster_annotations import ClusterAnnotations
from hclust_widgets.tree.node_colors import free_color_numbering
from hclust_widgets.tree.tree import Tree

AGREE = pathlib.Path(__file__).parent / "drivers" / "uneven.mjs"


def traits(cut: Cut) -> dict[str, Any]:
    nodes = sorted(cut.nodes.tolist()) if cut.is_uneven else None
    values = {"n_clusters": cut.n_clusters, "distance_threshold": cut.distance_threshold}
    return {**values, **encode_nodes(nodes, cut.locked)}


def told(cut: Cut, numbering: tuple[int, ...] | None) -> dict[str, Any]:
    annotations = Annotations(cut.tree, np.arange(cut.tree.n_leaves), (), numbering)
    clusters = words.count(cut.n_clusters, "clusters")
    pill = clusters if cut.is_uneven else f"{clusters} · {threshold_of(cut)}"
    return {
        "k": cut.n_clusters,
        "t": cut.distance_threshold,
        "uneven": cut.is_uneven,
        "has_threshold": cut.has_threshold,
        "locked": list(cut.locked),
        "nodes": cut.nodes.tolist(),
        "sizes": cut.sizes.tolist(),
        "labels": cut.labels_.tolist(),
        "line": cut.line_heights.tolist(),
        "colors": ClusterAnnotations(cut, annotations).color_numbers.tolist(),
        "words": [gap_sentence(cut), gap_note(cut), pill],
        "values": traits(cut),
    }


def recolored(cut: Cut, before: Cut, numbering: tuple[int, ...] | None) -> tuple[int, ...]:
    tree = cut.tree
    colors = Annotations(tree, np.arange(tree.n_leaves), (), numbering).color_numbers
    largest = cut.nodes[np.lexsort([cut.nodes, -cut.sizes])]
    splits = tree.splits
    return free_color_numbering(splits, colors, before=splits[before.nodes], after=splits[largest])


def walk(tree: Tree, rng: np.random.Generator) -> tuple[list[dict[str, Any]], list[Any]]:
    """Split, join, lock and move the line by chance: what the browser is asked, and the answers."""
    n = tree.n_leaves
    cut = Cut(tree, n_clusters=int(rng.integers(1, min(n, 12) + 1)))
    numbering: tuple[int, ...] | None = None
    asked: list[dict[str, Any]] = [{"traits": traits(cut)}]
    expected = [told(cut, None)]
    for _ in range(8):
        nodes, step = cut.nodes.tolist(), int(rng.integers(4))
        before = cut
        if step < 2:
            node = int(rng.choice(nodes))
            if step == 0 and node >= n:
                nodes = [v for v in nodes if v != node] + tree.children_[node - n].tolist()
            elif step == 1 and tree.parents[node] >= 0:
                up = int(tree.parents[node])
                inside = set(tree.leaves(up).tolist())
                nodes = [v for v in nodes if tree.leaves(v)[0] not in inside] + [up]
            t = cut.distance_threshold
            cut = Cut.at_nodes(tree, nodes, distance_threshold=t, locked=cut.locked)
            numbering = recolored(cut, before, numbering)
            asked.append({"traits": traits(cut), "recolor": True})
        elif step == 2:
            locked = {*cut.locked, int(rng.choice(nodes))} if rng.integers(3) else set()
            t = cut.distance_threshold
            cut = Cut.at_nodes(tree, nodes, distance_threshold=t, locked=locked)
            asked.append({"traits": traits(cut)})
        elif rng.integers(2):
            t = float(rng.choice([0.0, *tree.heights, *(1.01 * tree.heights)]))
            cut = cut.line_moved(distance_threshold=t)
            asked.append({"to": {"t": t}})
        else:
            free = FreeMerges(tree, cut.locked)
            k = int(rng.integers(free.fewest, free.most + 1))
            cut = cut.line_moved(n_clusters=k)
            asked.append({"to": {"k": k}})
        expected.append(told(cut, numbering))
    return asked, expected


@pytest.mark.slow
def test_uneven_cuts_agree_on_500_random_trees(tmp_path: pathlib.Path) -> None:
    rng = np.random.default_rng(3)
    trees = [*random_trees(), *real_trees()]
    assert len(trees) >= RANDOM_TREES
    asked, expected = [], []
    for tree in trees:
        steps, answers = walk(tree, rng)
        shape = {
            "children": tree.children_.ravel().tolist(),
            "heights": tree.distances_.tolist(),
            "flips": tree.flips.astype(int).tolist(),
        }
        asked.append({**shape, "steps": steps})
        expected.append(answers)
    file = tmp_path / "cases.json"
    file.write_text(json.dumps(asked))
    node = shutil.which("node")
    assert node is not None, "Node was not found: install Node 20 or newer."
    done = subprocess.run([node, str(AGREE), str(file)], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    uneven = locked = 0
    for tree, answers, found in zip(trees, expected, json.loads(done.stdout), strict=True):
        for answer, one in zip(answers, found, strict=True):
            assert one == answer, tree
            uneven += answer["uneven"]
            locked += answer["uneven"] and bool(answer["locked"])
    assert uneven > 500
    assert locked > 100
