"""Distances of rows by rank or by absolute correlation, which scipy's ``pdist`` does not have."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from hclust_widgets.common.arrays import Floats

if TYPE_CHECKING:
    from hclust_widgets.table.metric.measure import Measure

__all__ = ["all_profile_distances", "profile_distances"]


def all_profile_distances(X: Floats, measure: Measure) -> Floats:
    """Return the distances between all rows.

    Parameters
    ----------
    X : ndarray of shape (n, p)
        None of its rows is constant.
    measure : Measure
        Of one of :data:`~hclust_widgets.table.metric.metric_kinds.OWN_METRICS`.

    Returns
    -------
    ndarray of shape (n * (n - 1) / 2,)
        1 - Spearman's rho, 1 - Kendall's tau-b, or 1 - abs(r).
    """
    if measure.metric == "absolute_correlation":
        from scipy.spatial.distance import pdist

        with np.errstate(all="ignore"):
            r: Floats = 1 - pdist(X, "correlation", **_weights(measure))
        return 1 - np.abs(r)
    found = _by_rank(X, X, measure.metric)
    return found[np.triu_indices(len(X), k=1)]


def profile_distances(A: Floats, B: Floats, measure: Measure) -> Floats:
    """Return the distances from some rows to others: ndarray of shape (a, b)."""
    if measure.metric == "absolute_correlation":
        from scipy.spatial.distance import cdist

        with np.errstate(all="ignore"):
            r: Floats = 1 - cdist(A, B, "correlation", **_weights(measure))
        return 1 - np.abs(r)
    return _by_rank(A, B, measure.metric)


def _weights(measure: Measure) -> dict[str, Any]:
    return {} if measure.weights is None else {"w": np.asarray(measure.weights)}


def _by_rank(A: Floats, B: Floats, metric: str) -> Floats:
    """Compare ranks, or the signs of differences: sums of products over root sums of squares.

    All of these are whole numbers or quarters of them, so that tied distances stay tied.
    """
    products, own, others = np.zeros((len(A), len(B))), np.zeros(len(A)), np.zeros(len(B))
    if metric == "spearman":
        from scipy.stats import rankdata

        middle = (A.shape[1] + 1) / 2
        parts = iter([(rankdata(A, axis=1) - middle, rankdata(B, axis=1) - middle)])
    else:
        parts = (
            (np.sign(A[:, i + 1 :] - A[:, [i]]), np.sign(B[:, i + 1 :] - B[:, [i]]))
            for i in range(A.shape[1] - 1)
        )
    with np.errstate(all="ignore"):
        for a, b in parts:
            products += a @ b.T
            own += (a**2).sum(axis=1)
            others += (b**2).sum(axis=1)
        found: Floats = 1 - products / np.sqrt(np.outer(own, others))
    return found
