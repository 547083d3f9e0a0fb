"""The browser clusters as Python does: same merges in the same order, same heights, same tables."""

from __future__ import annotations

import json
import pathlib
import shutil
import subprocess
from typing import Any

import numpy as np
import pytest
from scipy.cluster.hierarchy import linkage as scipy_linkage
from scipy.spatial.distance import pdist

from hclust_widgets.teaching.merge_steps import next_pairs, steps
from hclust_widgets.tree.linkage.distances import EUCLIDEAN_ONLY, LINKAGES
from hclust_widgets.tree.tree import Tree

AGREE = pathlib.Path(__file__).parent / "drivers" / "linkage.mjs"
PLAIN = tuple(name for name in LINKAGES if name not in EUCLIDEAN_ONLY)


def cases() -> list[dict[str, Any]]:
    """Points and tables; some of each with many ties; a few whose every step is asked for."""
    rng = np.random.default_rng(0)
    found = []
    for i in range(240):
        n = int(rng.integers(2, 40)) if i < 236 else 200
        walked = i % 20 < 2 and n < 18
        X = rng.normal(size=(n, 2)) if i % 3 else rng.integers(0, 5, (n, 2)).astype(float)
        if i % 2:
            found.append({"points": X.ravel().tolist(), "linkages": LINKAGES, "steps": walked})
        elif i % 4:
            found.append({"distances": pdist(X).tolist(), "linkages": LINKAGES, "steps": walked})
        else:  # distances that no points have
            d = rng.random(n * (n - 1) // 2) if i % 3 else rng.integers(1, 9, n * (n - 1) // 2)
            found.append({"distances": d.tolist(), "linkages": PLAIN, "steps": walked})
    return found


@pytest.fixture(scope="module")
def asked() -> list[dict[str, Any]]:
    return cases()


@pytest.fixture(scope="module")
def answers(asked: list[dict[str, Any]], tmp_path_factory: pytest.TempPathFactory) -> list[Any]:
    """Run node once over all of them."""
    node = shutil.which("node")
    if node is None:
        pytest.fail(
            "Node was not found, and whether the browser clusters as Python does is never "
            "skipped: install Node 20 or newer.",
            pytrace=False,
        )
    file = tmp_path_factory.mktemp("linkage") / "cases.json"
    file.write_text(json.dumps(asked))
    done = subprocess.run(
        [node, str(AGREE), str(file)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    result: list[Any] = json.loads(done.stdout)
    return result


def python_tree(case: dict[str, Any], linkage: str) -> tuple[Tree, np.ndarray]:
    if "points" in case:
        X = np.reshape(case["points"], (-1, 2))
        return Tree.fit(X, linkage=linkage), pdist(X)
    d = np.asarray(case["distances"], dtype=np.float64)
    return Tree.from_linkage(scipy_linkage(d, linkage), linkage=linkage, metric="euclidean"), d


@pytest.mark.slow
def test_merges_and_heights_agree_to_the_last_bit(
    asked: list[dict[str, Any]], answers: list[Any]
) -> None:
    trees = 0
    for case, answer in zip(asked, answers, strict=True):
        for linkage in case["linkages"]:
            tree, _ = python_tree(case, linkage)
            assert answer[linkage]["children"] == tree.children_.ravel().tolist(), linkage
            # Machines whose C compiler contracts sums differ in the last bit.
            np.testing.assert_allclose(answer[linkage]["heights"], tree.distances_, rtol=1e-14)
            trees += 1
    assert trees > 1200


@pytest.mark.slow
def test_every_step_agrees(asked: list[dict[str, Any]], answers: list[Any]) -> None:
    walked = 0
    for case, answer in zip(asked, answers, strict=True):
        if not case["steps"]:
            continue
        for linkage in case["linkages"]:
            tree, distances = python_tree(case, linkage)
            for step, told in zip(steps(tree, distances), answer[linkage]["steps"], strict=False):
                assert told["nodes"] == step.clusters.tolist()
                upper = step.distances[np.triu_indices(len(step.clusters), 1)]
                np.testing.assert_allclose(told["distances"], upper, atol=1e-12)
                others = next_pairs(tree, distances, step.number - 1, linkages=case["linkages"])
                for other, (a, b, d) in others.items():
                    x, y, far = told["next"][other]
                    assert far == pytest.approx(d, abs=1e-9)
                    if (x, y) != (a, b):  # equally near, but for rounding
                        i, j = (int(np.flatnonzero(step.clusters == v)[0]) for v in (x, y))
                        if other == linkage:
                            assert step.distances[i, j] == pytest.approx(d, abs=1e-9)
                walked += 1
    assert walked > 300
