"""Cuts by inconsistency: branches that hold no merge far above those below it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from hclust_widgets.analysis.tree_fit import inconsistency
from hclust_widgets.common.arrays import Floats
from hclust_widgets.tree.label_numbers import uneven_cluster_nodes
from hclust_widgets.tree.tree import Tree

from .best_cuts import BestCut

__all__ = ["InconsistencyCut", "inconsistency_cut", "inconsistency_cuts"]


@dataclass(frozen=True, eq=False)
class InconsistencyCut(BestCut):
    """The largest branches in which no merge has a higher coefficient than the threshold.

    Attributes
    ----------
    threshold : float
    depth : int
        How many levels below a merge its coefficient compares.
    score : float
        How far the threshold can move before the clusters change.
    """

    threshold: float = 0.0
    depth: int = 2


def inconsistency_cut(tree: Tree, threshold: float, *, depth: int = 2) -> InconsistencyCut:
    """Return the cut that scipy's ``fcluster(criterion="inconsistent")`` makes.

    Parameters
    ----------
    tree : Tree of n leaves
    threshold : float
        Largest coefficient within a cluster; from 0.
    depth : int
        Levels below a merge, itself included, as ``scipy.cluster.hierarchy.inconsistent`` counts
        them (and MATLAB's ``inconsistent``; base R has none).

    Returns
    -------
    InconsistencyCut
    """
    highest = _highest(tree, depth)
    return _cut(tree, threshold, highest, np.unique(highest), depth)


def inconsistency_cuts(
    tree: Tree, *, depth: int = 2, top: int = 5, k: tuple[int, int] | None = None
) -> list[InconsistencyCut]:
    """Return the cuts that the widest ranges of the threshold lead to, the widest first.

    Parameters
    ----------
    tree : Tree of n leaves
    depth : int
        As for :func:`inconsistency_cut`.
    top : int
        How many cuts, at most.
    k : (int, int), optional
        Fewest and most clusters.

    Returns
    -------
    list of InconsistencyCut
        Each with the middle of its range as threshold. Never the cut into one cluster: no
        threshold is too high for it.
    """
    highest = _highest(tree, depth)
    steps, counts = np.unique(highest, return_counts=True)
    n_clusters = tree.n_leaves - np.cumsum(counts)
    few, most = (2, tree.n_leaves) if k is None else k
    fits = np.flatnonzero((n_clusters[:-1] >= few) & (n_clusters[:-1] <= most))
    widest = fits[np.argsort(-(steps[fits + 1] - steps[fits]), kind="stable")][:top]
    middles = (steps[widest] + steps[widest + 1]) / 2
    return [_cut(tree, float(middle), highest, steps, depth) for middle in middles]


def _highest(tree: Tree, depth: int) -> Floats:
    """Return the highest coefficient at or below every merge: ndarray of shape (n - 1,)."""
    n = tree.n_leaves
    found = inconsistency(tree, depth=depth)[:, 3].copy() if n > 1 else np.zeros(0)
    for i, (a, b) in enumerate(tree.children_.tolist()):
        below = [found[part - n] for part in (a, b) if part >= n]
        found[i] = max([found[i], *below])
    return found


def _cut(
    tree: Tree, threshold: float, highest: Floats, steps: Floats, depth: int
) -> InconsistencyCut:
    n = tree.n_leaves
    undone = highest > threshold
    parts = tree.children_[undone].ravel()
    stays = np.append(np.zeros(n, dtype=bool), undone)[parts]
    nodes = parts[~stays].tolist() or [2 * n - 2]
    below, above = steps[steps <= threshold], steps[steps > threshold]
    width = (float(above[0]) if len(above) else np.inf) - (float(below[-1]) if len(below) else 0.0)
    ordered = tuple(int(node) for node in uneven_cluster_nodes(tree.children_, nodes))
    return InconsistencyCut(tree, ordered, width, threshold=threshold, depth=depth)
