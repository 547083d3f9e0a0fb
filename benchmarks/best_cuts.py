"""The best uneven cut, exactly and by the sampler of `adaptive-cut`, on the same scores."""

from __future__ import annotations

import importlib
import importlib.util
import time
from typing import Any

import numpy as np


def _blobs(n: int, seed: int = 0) -> tuple[Any, Any]:
    """Three tight clusters and two wide ones: no height is right for all."""
    rng = np.random.default_rng(seed)
    centers = np.array([[0, 0], [1.2, 0], [0.6, 1.0], [9, 0], [4, 9]])
    spreads = np.array([0.12, 0.12, 0.12, 1.3, 1.3])
    truth = np.arange(n) % 5
    return centers[truth] + spreads[truth, None] * rng.normal(size=(n, 2)), truth


def main(*, tiny: bool = False) -> None:
    """Print the comparison."""
    from sklearn.metrics import adjusted_rand_score

    from hclust_widgets.analysis.cuts.best_cuts import best_cuts
    from hclust_widgets.analysis.cuts.node_scores import node_scores
    from hclust_widgets.tree.cut import Cut
    from hclust_widgets.tree.tree import Tree

    sampler: Any = None
    if importlib.util.find_spec("adaptive_cut") is not None:
        sampler = importlib.import_module("adaptive_cut")
    print("The best cut of five blobs of two densities by BIC: ms, score, k, adjusted Rand index")
    for n in (60,) if tiny else (400, 10_000):
        X, truth = _blobs(n)
        tree = Tree.fit(X, linkage="ward")

        def told(name: str, ms: float, score: float, labels: Any, truth: Any = truth) -> None:
            rand = adjusted_rand_score(truth, labels)
            k = len(np.unique(labels))
            print(f"{len(truth):>7,} rows  {name:30}{ms:9.1f}{score:12,.1f}{k:6,}{rand:8.3f}")

        start = time.perf_counter()
        scores = node_scores(tree, "bic", X=X, min_size=2)
        scores[:n] = -np.inf  # no cluster of one row, for either
        top = best_cuts(tree, scores, top=5, min_size=2)
        told("exact, best five", _since(start), top[0].score, top[0].labels_)
        start = time.perf_counter()
        levels = [Cut(tree, n_clusters=k) for k in range(2, 31)]
        level = max(levels, key=lambda cut: float(scores[cut.nodes].sum()))
        told("best at one height", _since(start), float(scores[level.nodes].sum()), level.labels_)
        if sampler is None:
            print(f"{n:>7,} rows  adaptive-cut is not installed: pip install adaptive-cut")
            continue
        finite = np.where(np.isfinite(scores), scores, -1e9)
        # The second as its README advises for such clusters.
        for words, heat, steps in (("defaults", "auto", None), ("T=160, 100,000", 160, 100_000)):
            start = time.perf_counter()
            found = sampler.adaptive_cut(
                tree.linkage_matrix, finite, heat, n_steps=200 if tiny else steps, rng=0
            )
            ms = _since(start)
            labels = np.asarray(found.labels)
            told(f"adaptive-cut, {words}", ms, _score(tree, scores, labels), labels)


def _since(start: float) -> float:
    return 1e3 * (time.perf_counter() - start)


def _score(tree: Any, scores: Any, labels: Any) -> float:
    """Sum the scores of the largest branches of one label each."""
    total, seen = 0.0, np.zeros(len(labels), dtype=bool)
    for node in range(2 * len(labels) - 2, -1, -1):
        leaves = tree.leaves(node)
        if not seen[leaves[0]] and (labels[leaves] == labels[leaves[0]]).all():
            seen[leaves] = True
            total += float(scores[node])
    return total


if __name__ == "__main__":
    main()
