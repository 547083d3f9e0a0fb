"""How well every row fits its cluster."""

from __future__ import annotations

import numpy as np

from hclust_widgets.common.arrays import Floats, Ints
from hclust_widgets.tree.cut import Cut
from hclust_widgets.tree.distances import distances_between

__all__ = ["silhouette_samples", "silhouettes_from_distances"]


# Distances that are held at a time.
_BLOCK = 4_000_000


def silhouette_samples(X: Floats, cut: Cut, *, metric: str = "euclidean") -> Floats:
    """Compare each row's distance to its own cluster with that to the next one.

    Parameters
    ----------
    X : ndarray of shape (n, p)
        The rows that were clustered.
    cut : Cut
    metric : str

    Returns
    -------
    ndarray of float64, shape (n,)
        ``(b - a) / max(a, b)`` with a the mean distance to the other rows of the own cluster and
        b the least mean distance to the rows of another one: near 1 for rows that fit, below 0
        for rows that are nearer to another cluster. 0 for a row that is a cluster by itself, and
        where a and b are both 0; nan where there is but one cluster.

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
    n, k = len(X), cut.n_clusters
    if k == 1:
        return np.full(n, np.nan)
    by_cluster = np.argsort(cut.labels_, kind="stable")
    ordered = np.ascontiguousarray(X[by_cluster])
    found = np.zeros(n)
    step = max(1, _BLOCK // n)
    for at in range(0, n, step):
        rows = slice(at, min(at + step, n))
        distances = distances_between(X[rows], ordered, metric, table=X)
        found[rows] = _compared(distances, cut.labels_[rows], cut.sizes)[0]
    return found


def silhouettes_from_distances(distances: Floats, labels: Ints) -> tuple[Floats, Floats, Floats]:
    """Give silhouettes and what they compare, from a table of distances.

    Parameters
    ----------
    distances : ndarray of shape (n, n)
    labels : ndarray of intp, shape (n,)
        Numbers from 0, without a gap; of two clusters at least.

    Returns
    -------
    silhouettes, own, other : ndarray of shape (n,)
        As :func:`silhouette_samples` has them, with its a and its b.
    """
    by_cluster = np.argsort(labels, kind="stable")
    return _compared(distances[:, by_cluster], labels, np.bincount(labels))


def _compared(distances: Floats, labels: Ints, sizes: Ints) -> tuple[Floats, Floats, Floats]:
    """Silhouettes of some rows, from their distances to all rows, cluster after cluster."""
    begin = np.concatenate([[0], np.cumsum(sizes)[:-1]])
    means = np.add.reduceat(distances, begin, axis=1)  # sums as yet
    mine = np.arange(len(labels)), labels
    own = means[mine] / np.maximum(sizes[labels] - 1, 1)
    means /= sizes
    means[mine] = np.inf
    other = means.min(axis=1)
    larger = np.maximum(own, other)
    found = np.zeros(len(labels))
    np.divide(other - own, larger, out=found, where=larger > 0)
    found[sizes[labels] == 1] = 0.0
    return found, own, other
