"""Linkage matrices from rows or distances.

Ties: of equal distances scipy's order decides, for single linkage of rows scikit-learn's, for the
trees of ``fast.py`` fastcluster's. Equal heights in a cut: ``tree/cut.py``; equal lengths of two
leaf orders: ``tree/order/min_plus.py``; equal overlaps of old and new clusters:
``tree/naming/take_over.py``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

import numpy as np
from numpy.typing import ArrayLike, NDArray

from hclust_widgets.table.metric.measure import Measure
from hclust_widgets.tree.order.best_flips import ordering_copies

from .distances import (
    EUCLIDEAN_ONLY,
    check_linkage_metric,
    condensed_distances,
    refuse_infinite_distances,
    refuse_rows_without_value,
    require_memory,
    sklearn_single_metric,
)
from .fast import fast_linkage

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["linkage_of_distances", "linkage_of_rows", "merge_sizes"]

Floats = NDArray[np.float64]
Ints = NDArray[np.intp]

_TOO_LARGE = (
    "The {} distances of these rows are too large for a tree: scale the columns, or divide them "
    "by their units first."
)


def linkage_of_rows(
    X: ArrayLike,
    linkage: str,
    metric: str | Measure,
    *,
    keep_distances: bool = False,
    names: Sequence[str] | None = None,
    columns: Sequence[str] | None = None,
    fast: bool = False,
) -> tuple[Floats, Floats | None]:
    """Cluster the rows of a table of numbers.

    Parameters
    ----------
    X, linkage, metric, names, columns
        As :meth:`hclust_widgets.tree.tree.Tree.fit` takes them.
    keep_distances : bool
        True if the distances are needed afterwards, for an optimal leaf order.
    fast : bool
        True if fastcluster is to make it, without the distances.

    Returns
    -------
    linkage_matrix : ndarray of float64, shape (n - 1, 4)
    distances : ndarray of float64, shape (n * (n - 1) / 2,), or None
        Condensed; None if they were not computed, or are not to be kept.

    Raises
    ------
    ValueError
        As :meth:`hclust_widgets.tree.tree.Tree.fit` says.
    """
    X = np.ascontiguousarray(X, dtype=np.float64)
    if X.ndim != 2 or 0 in X.shape:
        raise ValueError(f"A tree needs a table of rows and columns, but this has shape {X.shape}.")
    measure = Measure.of(metric)
    bad = np.isinf(X) if measure.gaps else ~np.isfinite(X)
    if bad.any():
        row, column = np.argwhere(bad)[0]
        raise ValueError(
            f"Row {row}, column {column} is {X[row, column]}: a tree needs finite numbers."
        )
    check_linkage_metric(linkage, measure.metric)
    if len(X) == 1:
        return np.empty((0, 4)), None
    if linkage == "single" and sklearn_single_metric(metric) and not keep_distances:
        metric = measure.metric
        refuse_rows_without_value(X, metric, names=names, columns=columns)
        refuse_infinite_distances(X, metric, names=names)
        return _finite(_single_as_sklearn(X, metric), metric), None
    if fast and not keep_distances:
        return _finite(fast_linkage(X, linkage), measure.metric), None
    require_memory(len(X), copies=ordering_copies(len(X)) if keep_distances else 2)
    distances = condensed_distances(X, metric, names=names, columns=columns)
    Z = linkage_of_distances(distances, linkage, metric, X)
    return Z, distances if keep_distances else None


def linkage_of_distances(
    distances: Floats, linkage: str, metric: str | Measure, X: Floats | None = None
) -> Floats:
    """Cluster from condensed distances, as ``scipy.spatial.distance.pdist`` returns them.

    Parameters
    ----------
    distances : ndarray of shape (n * (n - 1) / 2,)
    linkage : str
    metric : str or Measure
    X : ndarray of shape (n, p), optional
        The rows. With them single linkage is numbered as scikit-learn numbers it.

    Returns
    -------
    ndarray of float64, shape (n - 1, 4)
    """
    from scipy.cluster.hierarchy import linkage as scipy_linkage

    if linkage == "single" and X is not None and sklearn_single_metric(metric):
        Z = _single_as_sklearn(X, Measure.of(metric).metric)
    else:
        _refuse_overflow(distances, linkage, Measure.of(metric).metric)
        Z = scipy_linkage(distances, cast("Any", linkage))
    # 1 - r of rows that are alike can come out as -1e-16. It is mended here and not in the
    # distances, whose order decides which of these rows are joined first.
    Z[:, 2] = np.maximum(Z[:, 2], 0.0)
    return _finite(Z, Measure.of(metric).metric)


def merge_sizes(children: Ints) -> Ints:
    """Count the leaves that each merge joins: ndarray of shape (n - 1,)."""
    n = len(children) + 1
    sizes = [1] * (2 * n - 1)
    for i, (a, b) in enumerate(children.tolist()):
        sizes[n + i] = sizes[a] + sizes[b]
    return np.asarray(sizes[n:], dtype=np.intp)


def _single_as_sklearn(X: Floats, metric: str) -> Floats:
    """Single linkage with the halves of each merge in scikit-learn's order."""
    from sklearn.cluster import AgglomerativeClustering

    model = AgglomerativeClustering(
        n_clusters=1, linkage="single", metric=metric, compute_distances=True
    )
    with np.errstate(all="ignore"):  # it adds all numbers up, to see whether they are finite
        model.fit(X)
    children = model.children_.astype(np.intp)
    return np.column_stack([children, model.distances_, merge_sizes(children)])


def _finite(Z: Floats, metric: str) -> Floats:
    """Return a linkage matrix, or raise a ValueError if a height is not finite."""
    if not np.isfinite(Z[:, 2]).all():
        raise ValueError(_TOO_LARGE.format(metric))
    return Z


def _refuse_overflow(distances: Floats, linkage: str, metric: str) -> None:
    """Raise a ValueError if means of these distances, or their squares, leave float64.

    scipy then joins a node with itself, at a height that looks like any other.
    """
    if linkage in ("single", "complete"):
        return
    n = (1 + np.sqrt(1 + 8 * len(distances))) / 2
    limit = np.finfo(np.float64).max / n
    if distances.max() > (np.sqrt(limit) if linkage in EUCLIDEAN_ONLY else limit):
        raise ValueError(_TOO_LARGE.format(metric))
