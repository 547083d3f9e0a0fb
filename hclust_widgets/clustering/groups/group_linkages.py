"""How well the trees of all linkages fit groups of rows: larger groups count for more."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from hclust_widgets.tree.groups.weighted import WEIGHTED_LINKAGES, group_distances

if TYPE_CHECKING:
    from hclust_widgets.clustering.groups.groups import RowGroups
    from hclust_widgets.tree.tree import Tree

__all__ = ["trees_of_groups", "weighted_coefficient", "weighted_cophenetic"]


def trees_of_groups(groups: RowGroups) -> dict[str, Tree]:
    """Return the tree of every linkage whose merges can have weights."""
    return {name: groups.tree(name) for name in WEIGHTED_LINKAGES}


def weighted_cophenetic(tree: Tree, groups: RowGroups) -> float:
    """Correlate distances and heights over all pairs of rows, with what is known of them.

    The distance of two rows is the root of the mean squared one between their groups, or within
    theirs; two rows of one group join at height 0. Where the rows of a group are equal, it is the
    correlation of the exact tree. Takes memory for some distances of all pairs of groups.

    Returns
    -------
    float
        nan if all distances or all heights are the same, and of one group.
    """
    from scipy.cluster.hierarchy import cophenet

    sizes = groups.sizes.astype(np.float64)
    if len(sizes) < 2:
        return float("nan")
    a, b = np.triu_indices(len(sizes), 1)
    within = sizes * (sizes - 1) / 2
    apart = np.sqrt(2 * groups.spreads * sizes / np.maximum(sizes - 1, 1))
    between = group_distances(groups.centers, groups.sizes, groups.spreads, "average")
    distances = np.concatenate([between, apart])
    heights = np.concatenate([cophenet(np.asarray(tree.linkage_matrix)), np.zeros(len(sizes))])
    pairs = np.concatenate([sizes[a] * sizes[b], within])
    x = distances - pairs @ distances / pairs.sum()
    y = heights - pairs @ heights / pairs.sum()
    scale = float(np.sqrt((pairs @ x**2) * (pairs @ y**2)))
    return float(pairs @ (x * y)) / scale if scale > 0 else float("nan")


def weighted_coefficient(tree: Tree, groups: RowGroups) -> float:
    """Return the agglomerative coefficient of all rows: those of a group merge at height 0."""
    n, last = tree.n_leaves, float(tree.distances_.max(initial=0.0))
    if last == 0:
        return float("nan")
    first = np.where(groups.sizes > 1, 0.0, tree.distances_[tree.parents[:n] - n])
    return float(groups.sizes @ (1 - first / last) / groups.sizes.sum())
