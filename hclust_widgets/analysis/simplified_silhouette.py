"""Silhouettes with distances to centroids in place of distances to rows: for many rows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from hclust_widgets.common.arrays import Floats, Ints
from hclust_widgets.common.cancelled import CancelledError
from hclust_widgets.tree.partition import Partition

__all__ = ["LeafSilhouettes", "simplified_silhouettes"]

_BLOCK = 2_000_000  # distances in memory at a time


@dataclass(frozen=True, eq=False)
class LeafSilhouettes:
    """What a silhouette plot shows of each leaf.

    Attributes
    ----------
    values : ndarray of float64, shape (m,)
        Its silhouette; of a group of rows the mean of theirs.
    neighbors : ndarray of intp, shape (m,)
        Label of the nearest other cluster.
    sizes : ndarray of intp, shape (m,)
        Rows of the leaf.
    name : str
        What the values are called: "silhouette" or "simplified silhouette".
    """

    values: Floats
    neighbors: Ints
    sizes: Ints
    name: str = "silhouette"

    @property
    def mean(self) -> float:
        """Mean over all rows."""
        return float(np.average(self.values, weights=self.sizes))

    def of_clusters(self, labels: Ints, k: int) -> tuple[Ints, Floats]:
        """Return the rows of every cluster, and the mean over them: two arrays of shape (k,)."""
        rows = np.bincount(labels, self.sizes, minlength=k)
        return rows.astype(np.intp), np.bincount(labels, self.values * self.sizes, k) / rows


def simplified_silhouettes(
    X: Floats, clusters: Partition, *, wanted: Callable[[], bool] | None = None
) -> tuple[Floats, Ints]:
    """Return the simplified silhouette of every row, and the nearest other cluster.

    Parameters
    ----------
    X : ndarray of shape (n, p)
        Rows as points of Euclidean space.
    clusters : Partition
    wanted : function, optional
        Asked from time to time; if it returns False, the computation ends.

    Returns
    -------
    silhouettes : ndarray of float64, shape (n,)
        ``(b - a) / max(a, b)``, where a is the distance to the centroid of the row's cluster and
        b that to the nearest other centroid. 0 for clusters of one row and where a and b are both
        0; nan if there is only one cluster.
    neighbors : ndarray of intp, shape (n,)
        Label of the cluster with the nearest other centroid; -1 if there is only one cluster.

    Raises
    ------
    CancelledError
        If it is not wanted any more.

    References
    ----------
    E. R. Hruschka, R. J. G. B. Campello, L. N. de Castro (2006). Evolving clusters in
    gene-expression data. Information Sciences 176, 1898-1927.
    """
    from scipy.spatial.distance import cdist

    n, k, labels = len(X), clusters.n_clusters, clusters.labels_
    if k == 1:
        return np.full(n, np.nan), np.full(n, -1, dtype=np.intp)
    sizes = clusters.sizes
    sums = np.stack([np.bincount(labels, column, k) for column in X.T], axis=1)
    centroids = sums / sizes[:, None]
    found, neighbors = np.empty(n), np.empty(n, dtype=np.intp)
    step = max(1, _BLOCK // k)
    for at in range(0, n, step):
        if wanted is not None and not wanted():
            raise CancelledError
        rows = slice(at, min(at + step, n))
        own = labels[rows]
        found[rows], neighbors[rows] = compared(cdist(X[rows], centroids), own, sizes)
    return found, neighbors


def compared(distances: Floats, own: Ints, sizes: Ints) -> tuple[Floats, Ints]:
    """Compare the distance to the own centroid with that to the nearest other one.

    Parameters
    ----------
    distances : ndarray of shape (b, k)
        From some rows to the centroids; changed.
    own : ndarray of intp, shape (b,)
        Column of each row's own centroid.
    sizes : ndarray of intp, shape (k,)
        Rows of each cluster.

    Returns
    -------
    silhouettes : ndarray of float64, shape (b,)
    neighbors : ndarray of intp, shape (b,)
        Column of the nearest other centroid, of equal ones the first.
    """
    mine = np.arange(len(own)), own
    within = distances[mine]
    distances[mine] = np.inf
    neighbors = distances.argmin(axis=1)
    nearest = distances[mine[0], neighbors]
    larger = np.maximum(within, nearest)
    found = np.zeros(len(own))
    np.divide(nearest - within, larger, out=found, where=larger > 0)
    found[sizes[own] == 1] = 0.0
    return found, neighbors
