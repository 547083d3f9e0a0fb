"""Silhouettes: how well every row fits its cluster."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from hclust_widgets.common.arrays import Floats, Ints
from hclust_widgets.common.cancelled import CancelledError
from hclust_widgets.table.metric.measure import Measure
from hclust_widgets.tree.cut import Cut
from hclust_widgets.tree.linkage.distances import distances_between, zero_to_itself

__all__ = [
    "bar_order",
    "silhouette_samples",
    "silhouettes_from_distances",
    "silhouettes_of_distances",
    "silhouettes_with_neighbors",
]


# Number of distances in memory at a time.
_BLOCK = 4_000_000


def silhouette_samples(X: Floats, cut: Cut, *, metric: str | Measure = "euclidean") -> Floats:
    """Return the silhouette of every row.

    Parameters
    ----------
    X : ndarray of shape (n, p)
        The rows that were clustered.
    cut : Cut
    metric : str or Measure

    Returns
    -------
    ndarray of float64, shape (n,)
        ``(b - a) / max(a, b)``, where a is the mean distance to the other rows of the same cluster
        and b the least mean distance to the rows of another one: near 1 for rows that fit, below
        0 for rows that are closer to another cluster. 0 for clusters of one row and where a and b
        are both 0; nan if there is only one cluster.

    Notes
    -----
    ``sklearn.metrics.silhouette_samples`` gives the same to the last digits (the tests compare
    them), but takes longer, and for Euclidean distances expands the squares: far from the origin
    (rows at 1e7, one unit apart) its values are off by 0.01.

    References
    ----------
    P. J. Rousseeuw (1987). Silhouettes: a graphical aid to the interpretation and validation of
    cluster analysis. Journal of Computational and Applied Mathematics 20, 53-65.
    """
    return silhouettes_with_neighbors(X, cut, metric=metric)[0]


def silhouettes_of_distances(distances: Floats, cut: Cut) -> tuple[Floats, Ints]:
    """Return the silhouette of every row, and its nearest other cluster, of given distances.

    Parameters
    ----------
    distances : ndarray of float64, shape (n, n)
        Symmetric.
    cut : Cut

    Returns
    -------
    silhouettes : ndarray of float64, shape (n,)
    neighbors : ndarray of intp, shape (n,)
        As :func:`silhouettes_with_neighbors` returns them.
    """
    n = len(distances)
    if cut.n_clusters == 1:
        return np.full(n, np.nan), np.full(n, -1, dtype=np.intp)
    by_cluster = np.argsort(cut.labels_, kind="stable")
    found, _, _, neighbors = _compared(distances[:, by_cluster], cut.labels_, cut.sizes)
    return found, neighbors


def silhouettes_with_neighbors(
    X: Floats,
    cut: Cut,
    *,
    metric: str | Measure = "euclidean",
    wanted: Callable[[], bool] | None = None,
    reading: Callable[[float], object] | None = None,
) -> tuple[Floats, Ints]:
    """Return the silhouette of every row, and the other cluster that is nearest to it.

    Parameters
    ----------
    X : ndarray of shape (n, p)
    cut : Cut
    metric : str or Measure
    wanted : function, optional
        Asked from time to time; if it returns False, the computation ends.
    reading : function, optional
        Called with the share of the rows that is done, where they are too many for one block.

    Returns
    -------
    silhouettes : ndarray of float64, shape (n,)
        As :func:`silhouette_samples` returns them.
    neighbors : ndarray of intp, shape (n,)
        Label of the other cluster with the least mean distance, of equal ones the first; -1 if
        there is only one cluster. R's ``cluster::silhouette`` calls it ``neighbor``.

    Raises
    ------
    CancelledError
        If it is not wanted any more.

    Notes
    -----
    Distances are computed for some rows at a time, so that memory grows with n and not with its
    square.
    """
    n, k = len(X), cut.n_clusters
    if k == 1:
        return np.full(n, np.nan), np.full(n, -1, dtype=np.intp)
    by_cluster = np.argsort(cut.labels_, kind="stable")
    ordered = np.ascontiguousarray(X[by_cluster])
    found, neighbors = np.zeros(n), np.zeros(n, dtype=np.intp)
    step = max(1, _BLOCK // n)
    for at in range(0, n, step):
        if wanted is not None and not wanted():
            raise CancelledError
        if at and reading is not None:
            reading(at / n)
        rows = slice(at, min(at + step, n))
        distances = distances_between(X[rows], ordered, metric, table=X)
        zero_to_itself(distances, np.arange(rows.start, rows.stop), by_cluster)
        found[rows], _, _, neighbors[rows] = _compared(distances, cut.labels_[rows], cut.sizes)
    return found, neighbors


def bar_order(silhouettes: Floats, labels: Ints) -> Ints:
    """Return the rows in the order of a silhouette plot.

    Parameters
    ----------
    silhouettes : ndarray of float64, shape (n,)
    labels : ndarray of intp, shape (n,)

    Returns
    -------
    ndarray of intp, shape (n,)
        By label; within a cluster the rows that fit best first, equal ones as they stand.
    """
    order: Ints = np.lexsort((-silhouettes, labels))
    return order


def silhouettes_from_distances(distances: Floats, labels: Ints) -> tuple[Floats, Floats, Floats]:
    """Return silhouettes and the mean distances they compare, from a distance matrix.

    Parameters
    ----------
    distances : ndarray of shape (n, n)
    labels : ndarray of intp, shape (n,)
        Consecutive numbers from 0, of at least two clusters.

    Returns
    -------
    silhouettes, within, nearest : ndarray of shape (n,)
        The silhouettes of :func:`silhouette_samples`, its a and its b.
    """
    by_cluster = np.argsort(labels, kind="stable")
    return _compared(distances[:, by_cluster], labels, np.bincount(labels))[:3]


def _compared(distances: Floats, labels: Ints, sizes: Ints) -> tuple[Floats, Floats, Floats, Ints]:
    """Compute the silhouettes of some rows from distances to all rows, ordered by cluster."""
    begin = np.concatenate([[0], np.cumsum(sizes)[:-1]])
    means = np.add.reduceat(distances, begin, axis=1)  # sums so far
    mine = np.arange(len(labels)), labels
    within = means[mine] / np.maximum(sizes[labels] - 1, 1)
    means /= sizes
    means[mine] = np.inf
    neighbors = means.argmin(axis=1)
    nearest = means[mine[0], neighbors]
    larger = np.maximum(within, nearest)
    found = np.zeros(len(labels))
    np.divide(nearest - within, larger, out=found, where=larger > 0)
    found[sizes[labels] == 1] = 0.0
    return found, within, nearest, neighbors
