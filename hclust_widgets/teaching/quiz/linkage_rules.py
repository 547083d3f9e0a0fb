"""Distances between clusters for each linkage during the merges of a small tree."""

from __future__ import annotations

from itertools import islice

import numpy as np
from numpy.typing import NDArray

from hclust_widgets.teaching.merge_steps import steps
from hclust_widgets.tree.tree import Tree

Floats = NDArray[np.float64]

#: The rule of each linkage, for beginners.
RULES = {
    "single": "Single linkage: two clusters are as far apart as their nearest two points.",
    "complete": "Complete linkage: two clusters are as far apart as their farthest two points.",
    "average": "Average linkage: two clusters are as far apart as their points are on average.",
    "weighted": "Weighted linkage: how far a merged cluster is from another is the mean of how "
    "far its two parts were.",
    "centroid": "Centroid linkage: two clusters are as far apart as their centres.",
    "median": "Median linkage: two clusters are as far apart as their midpoints; a merged "
    "cluster has its midpoint halfway between those of its parts.",
    "ward": "Ward linkage: the two clusters merge that add least to the spread within clusters. "
    "They are near each other, and rather small.",
}


def clusters_at(
    distances: Floats, tree: Tree, step: int, linkage: str
) -> tuple[list[list[int]], Floats] | None:
    """Return the clusters after some merges, and their distances for a linkage.

    Parameters
    ----------
    distances : ndarray of shape (m, m)
    tree : Tree
        Of these rows, by this linkage.
    step : int
        Merges that are done, 0 to m - 2.
    linkage : str

    Returns
    -------
    None
        If there was a tie in an earlier merge: the clusters are then not determined.
    clusters : list of c lists of int
        Leaves of each, ascending; in the order of their first leaf.
    between : ndarray of shape (c, c)
        Heights at which they would merge; inf on the diagonal.
    """
    condensed = distances[np.triu_indices(tree.n_leaves, 1)]
    walk = steps(tree, condensed, linkage=linkage)
    for done in islice(walk, step):
        near = np.partition(done.distances[np.triu_indices(len(done.clusters), 1)], 1)
        if near[1] <= near[0] * (1 + 1e-6):
            return None
    now = next(walk)
    clusters = [sorted(tree.leaves(int(node)).tolist()) for node in now.clusters]
    order = sorted(range(len(clusters)), key=lambda c: clusters[c][0])
    between = now.distances[np.ix_(order, order)]
    np.fill_diagonal(between, np.inf)
    return [clusters[c] for c in order], between
