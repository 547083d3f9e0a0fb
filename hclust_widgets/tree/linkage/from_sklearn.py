"""Linkage matrices of fitted scikit-learn models."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from .build import linkage_of_rows, merge_sizes
from .check_linkage import check_linkage_matrix
from .distances import ALL_METRICS

__all__ = ["ANOTHER_TABLE", "is_constrained", "linkage_of_model", "scipy_metric"]

Floats = NDArray[np.float64]
Ints = NDArray[np.intp]

# scikit-learn's other names of metrics.
_SCIPY_NAMES = {"l1": "cityblock", "manhattan": "cityblock", "l2": "euclidean"}

NO_HEIGHTS = (
    "This model kept no heights: fit it with compute_distances=True (or a distance_threshold), or "
    "pass the table it was fitted on as well."
)
NO_CONSTRAINED_HEIGHTS = (
    "This model was fitted under a connectivity constraint and kept no heights, which cannot be "
    "computed anew without it: fit it with compute_distances=True."
)
ANOTHER_TABLE = (
    "The table is not what this model was fitted on (its merges come out otherwise): pass the "
    "very table, with scaling='none' if it was scaled already, or fit the model with "
    "compute_distances=True."
)


def scipy_metric(model: Any) -> str | None:
    """Return scipy's name of a model's metric.

    None for a function, for precomputed distances, and for metrics of truth values.
    """
    metric = _SCIPY_NAMES.get(str(model.metric), model.metric)
    return metric if isinstance(metric, str) and metric in ALL_METRICS else None


def is_constrained(model: Any) -> bool:
    """Return True if a model merges neighbors of a connectivity graph only."""
    return getattr(model, "connectivity", None) is not None


def linkage_of_model(model: Any, X: ArrayLike | None = None) -> tuple[Floats, str, str | None]:
    """Return the linkage matrix of a fitted ``AgglomerativeClustering``.

    Parameters
    ----------
    model : AgglomerativeClustering
    X : array of shape (n, p), optional
        What the model was fitted on, needed when the model kept no heights.

    Returns
    -------
    linkage_matrix : ndarray of float64, shape (n - 1, 4)
    linkage : str
    metric : str or None
        None where scipy has none of this name.

    Raises
    ------
    TypeError, ValueError
        As :meth:`hclust_widgets.tree.tree.Tree.from_sklearn` says.
    """
    children = _fitted_children(model)
    linkage = str(model.linkage)
    metric = scipy_metric(model)
    n = int(model.n_leaves_)
    if len(children) != n - 1:
        raise ValueError(
            f"This model stopped after {len(children)} of {n - 1} merges: fit it anew with "
            "compute_full_tree=True."
        )
    heights = getattr(model, "distances_", None)
    if heights is None:
        if is_constrained(model):
            raise ValueError(NO_CONSTRAINED_HEIGHTS)
        if X is None or metric is None:
            raise ValueError(NO_HEIGHTS)
        X = np.asarray(X, dtype=np.float64)
        again = linkage_of_rows(X, linkage, metric)[0] if len(X) == n else None
        if again is None or not np.array_equal(again[:, :2], children):
            raise ValueError(ANOTHER_TABLE)
        heights = again[:, 2]
    Z = np.column_stack([children, heights, merge_sizes(children)])
    return check_linkage_matrix(Z), linkage, metric


def _fitted_children(model: Any) -> Ints:
    """Return the merges of a fitted model, or say what is wrong with it."""
    from sklearn.cluster import AgglomerativeClustering

    if not isinstance(model, AgglomerativeClustering):
        raise TypeError(
            f"A fitted AgglomerativeClustering was expected, but this is a {type(model).__name__}."
        )
    if not hasattr(model, "children_"):
        raise ValueError("This AgglomerativeClustering is not fitted: call its fit(X) first.")
    return np.asarray(model.children_, dtype=np.intp)
