"""How far apart clusters are for each linkage, while a small tree is being built."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ..tree import Tree

Floats = NDArray[np.float64]

#: What each linkage goes by, for a reader who has just met it.
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
    """Give the clusters after some merges, and how far apart they are for a linkage.

    Parameters
    ----------
    distances : ndarray of shape (m, m)
    tree : Tree
        Of these rows, by this linkage.
    step : int
        Merges that are done, 0 to m - 1.
    linkage : str

    Returns
    -------
    None
        If two pairs were equally near before: nobody could say why these clusters came about.
    clusters : list of c lists of int
        Leaves of each, ascending; in the order of their first leaf.
    between : ndarray of shape (c, c)
        Heights at which they would merge; inf on the diagonal.

    Notes
    -----
    By the update formula of Lance & Williams (1967).
    """
    n = tree.n_leaves
    clusters = {i: [i] for i in range(n)}
    apart = np.full((2 * n - 1, 2 * n - 1), np.inf)
    apart[:n, :n] = distances
    np.fill_diagonal(apart, np.inf)
    for i, (a, b) in enumerate(tree.children_[:step].tolist()):
        near = np.partition(apart, 2, axis=None)[:3]  # each height stands there twice
        if near[2] <= near[0] * (1 + 1e-6):
            return None
        others = [c for c in clusters if c not in (a, b)]
        sizes = np.array([len(clusters[c]) for c in others], dtype=float)
        new = _updated(
            linkage,
            (apart[a, others], apart[b, others], float(apart[a, b])),
            (len(clusters[a]), len(clusters[b]), sizes),
        )
        apart[n + i, others] = apart[others, n + i] = new
        apart[[a, b]] = apart[:, [a, b]] = np.inf
        clusters[n + i] = sorted(clusters.pop(a) + clusters.pop(b))
    order = sorted(clusters, key=lambda c: clusters[c][0])
    return [clusters[c] for c in order], apart[np.ix_(order, order)]


def _updated(
    linkage: str, heights: tuple[Floats, Floats, float], sizes: tuple[int, int, Floats]
) -> Floats:
    """Height of a merged cluster to all others, from the heights of its parts."""
    (a, b, ab), (n_a, n_b, n) = heights, sizes
    if linkage == "single":
        return np.minimum(a, b)
    if linkage == "complete":
        return np.maximum(a, b)
    if linkage == "average":
        return (n_a * a + n_b * b) / (n_a + n_b)
    if linkage == "weighted":
        return (a + b) / 2
    if linkage == "ward":
        squares = ((n_a + n) * a**2 + (n_b + n) * b**2 - n * ab**2) / (n_a + n_b + n)
    elif linkage == "centroid":
        m = n_a + n_b
        squares = (n_a * a**2 + n_b * b**2) / m - n_a * n_b * ab**2 / m**2
    else:  # median
        squares = (a**2 + b**2) / 2 - ab**2 / 4
    root: Floats = np.sqrt(np.maximum(squares, 0.0))
    return root
