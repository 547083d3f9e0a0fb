"""What is kept of a cut in another tree: by its definition, in Python and in the browser."""

from __future__ import annotations

import json
import pathlib
import shutil
import subprocess
from typing import Any

import numpy as np

from hclust_widgets.serialize.clustering import encode_nodes
from hclust_widgets.tree.cut import Cut
from hclust_widgets.tree.cut_nodes import FreeMerges
from hclust_widgets.tree.kept_cut import KeptCut, kept_cut
from hclust_widgets.tree.tree import Tree

SCRIPT = pathlib.Path(__file__).parent / "drivers" / "kept_cut.mjs"
LINKAGES = ("ward", "average", "complete", "single", "centroid")


def pairs(count: int) -> list[tuple[Cut, Tree]]:
    """Cut trees at different heights by chance, lock some clusters, and take another tree."""
    rng = np.random.default_rng(17)
    made = []
    while len(made) < count:
        n = int(rng.integers(3, 40))
        points = rng.normal(size=(n, 2)) + 6 * rng.integers(0, 3, size=(n, 1))
        first, second = rng.choice(LINKAGES, 2, replace=False)
        tree, other = (Tree.fit(points, linkage=str(one)) for one in (first, second))
        cut = Cut(tree, n_clusters=int(rng.integers(1, min(n, 7) + 1)))
        nodes = cut.nodes.tolist()
        for _ in range(int(rng.integers(0, 3))):
            node = int(rng.choice(nodes))
            if node >= n:
                nodes = [v for v in nodes if v != node] + tree.children_[node - n].tolist()
        locked = [v for v in nodes if rng.random() < 0.3]
        made.append((Cut.at_nodes(tree, nodes, locked=locked), other))
    return made


def moved(cut: Cut, tree: Tree) -> KeptCut:
    leaves = np.arange(tree.n_leaves)
    return kept_cut(cut, tree, leaves, cut.labels_, n_clusters=cut.n_clusters)


def rows_of(tree: Tree, node: int) -> frozenset[int]:
    return frozenset(tree.leaves(node).tolist())


def test_what_is_a_branch_again_is_kept() -> None:
    """By definition, with sets of rows: all clusters, or else the locked ones that leave room."""
    whole = some = none = 0
    for cut, tree in pairs(300):
        found = moved(cut, tree)
        branches = {rows_of(tree, v): v for v in range(2 * tree.n_leaves - 1)}
        clusters = [rows_of(cut.tree, v) for v in cut.nodes.tolist()]
        assert found.cut.n_clusters == cut.n_clusters
        kept = {rows_of(tree, v) for v in found.cut.locked}
        held = {rows_of(cut.tree, v) for v in cut.locked}
        assert kept <= held and found.n_unlocked == len(held) - len(kept)
        if not cut.is_uneven and not held:
            assert not found.lost and not found.cut.is_uneven
            continue
        if cut.is_uneven and all(one in branches for one in clusters):
            assert {rows_of(tree, v) for v in found.cut.nodes.tolist()} == set(clusters)
            assert kept == held and not found.lost
            whole += 1
            continue
        for one in held - kept:  # no branch, or there is no room for it beside the others
            if one in branches:
                free = FreeMerges(tree, [*found.cut.locked, branches[one]])
                assert not free.fewest <= cut.n_clusters <= free.most
        some += bool(kept)
        none += not kept
    assert min(whole, some, none) > 10


def test_the_browser_keeps_the_same(tmp_path: pathlib.Path) -> None:
    cases, expected = [], []
    for cut, tree in pairs(300):
        shapes = [
            {"children": one.children_.ravel().tolist(), "heights": one.distances_.tolist()}
            for one in (cut.tree, tree)
        ]
        cases.append({"before": shapes[0], "after": shapes[1], "traits": traits(cut)})
        found = moved(cut, tree)
        expected.append({**traits(found.cut), "lost": found.lost})
    file = tmp_path / "cases.json"
    file.write_text(json.dumps(cases))
    node = shutil.which("node")
    assert node is not None, "install Node 20 or newer"
    done = subprocess.run([node, str(SCRIPT), str(file)], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == expected


def traits(cut: Cut) -> dict[str, Any]:
    nodes = sorted(cut.nodes.tolist()) if cut.is_uneven else None
    values = {"n_clusters": cut.n_clusters, "distance_threshold": cut.distance_threshold}
    return {**values, **encode_nodes(nodes, cut.locked)}
