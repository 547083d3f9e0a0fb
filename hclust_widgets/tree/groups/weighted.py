"""Trees of weighted groups of rows, as R's ``hclust(members=)`` makes them."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

__all__ = ["WEIGHTED_LINKAGES", "group_distances", "weighted_linkage"]

WEIGHTED_LINKAGES = ("ward", "complete", "average", "single", "centroid")
"""Linkages whose merges of groups of equal rows are those of the rows themselves.

For "weighted" and "median" (WPGMA, WPGMC) they are not: by their definition each half of a merge
counts the same, however many rows it has.
"""

# Scripts that state.code() writes contain the source of the two functions as it is: they use
# nothing but numpy, scipy and NDArray.


def weighted_linkage(
    distances: NDArray[np.float64], sizes: NDArray[np.intp], linkage: str
) -> NDArray[np.float64]:
    """Join the two nearest groups again and again; larger groups count for more.

    Parameters
    ----------
    distances : array of shape (n * (n - 1) / 2,)
        Condensed distances between the groups, as the linkage measures them: what it would be
        between these clusters in a tree of all rows. See :func:`group_distances`.
    sizes : array of shape (n,)
        Rows in each group.
    linkage : {"ward", "complete", "average", "single", "centroid"}

    Returns
    -------
    array of shape (n - 1, 4)
        A linkage matrix of scipy's. Its last column counts groups, not rows.

    Notes
    -----
    The updates of Lance & Williams (1967); those of complete and single know no sizes. Time that
    grows with the square of the groups, mostly. The memory is that of the square matrix.
    """
    from scipy.spatial.distance import squareform

    n = len(sizes)
    between = squareform(np.asarray(distances, dtype=np.float64))
    np.fill_diagonal(between, np.inf)
    rows = np.asarray(sizes, dtype=np.float64).copy()
    node, leaves = np.arange(n), np.ones(n)
    nearest = between.argmin(axis=1)
    least = between[np.arange(n), nearest]
    merges = np.empty((n - 1, 4))
    for i in range(n - 1):
        a = int(least.argmin())
        b = int(nearest[a])
        height, of_a, of_b = between[a, b], between[a], between[b]
        both = rows[a] + rows[b]
        if linkage == "single":
            joined = np.minimum(of_a, of_b)
        elif linkage == "complete":
            joined = np.maximum(of_a, of_b)
        elif linkage == "average":
            joined = (rows[a] * of_a + rows[b] * of_b) / both
        elif linkage == "centroid":
            squares = (rows[a] * of_a**2 + rows[b] * of_b**2) / both
            joined = np.sqrt(np.maximum(squares - rows[a] * rows[b] * (height / both) ** 2, 0))
        else:
            squares = (rows + rows[a]) * of_a**2 + (rows + rows[b]) * of_b**2 - rows * height**2
            joined = np.sqrt(np.maximum(squares / (rows + both), 0))
        first, second = sorted((node[a], node[b]))
        leaves[b] += leaves[a]
        merges[i] = first, second, height, leaves[b]
        # The merged cluster takes the place of b, and that of a stays empty.
        node[b], rows[b] = n + i, both
        between[b] = between[:, b] = joined
        between[a] = between[:, a] = np.inf
        between[b, b], least[a] = np.inf, np.inf
        nearer = joined < least
        nearer[a] = nearer[b] = False
        nearest[nearer], least[nearer] = b, joined[nearer]
        again = ((nearest == a) | (nearest == b)) & ~nearer & np.isfinite(least)
        again[b] = i < n - 2
        for c in np.flatnonzero(again):
            nearest[c] = between[c].argmin()
            least[c] = between[c, nearest[c]]
    if linkage != "centroid":  # rounding must not make a height fall below the one before
        merges[:, 2] = np.maximum.accumulate(merges[:, 2])
    return merges


def group_distances(
    centers: NDArray[np.float64],
    sizes: NDArray[np.intp],
    spreads: NDArray[np.float64],
    linkage: str,
) -> NDArray[np.float64]:
    """Return the distances between groups of rows as a linkage measures them.

    Parameters
    ----------
    centers : array of shape (n, p)
        Mean of the rows of each group.
    sizes : array of shape (n,)
        Rows in each group.
    spreads : array of shape (n,)
        Mean squared distance of a group's rows from its center.
    linkage : {"ward", "complete", "average", "single", "centroid"}

    Returns
    -------
    array of shape (n * (n - 1) / 2,)
        Euclidean, condensed. Exact for ward and centroid, and for all where the rows of a group
        are equal. Otherwise average takes the root of the mean squared distance between the rows
        of two groups, and complete and single the distance between their centers.
    """
    from scipy.spatial.distance import pdist

    found = pdist(centers)
    if linkage not in ("ward", "average"):
        return found
    a, b = np.triu_indices(len(sizes), 1)
    if linkage == "average":
        return np.sqrt(found**2 + spreads[a] + spreads[b])
    return found * np.sqrt(2.0 * sizes[a] * sizes[b] / (sizes[a] + sizes[b]))
