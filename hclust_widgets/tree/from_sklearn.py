"""Taking trees over from scikit-learn: its merges, their sizes, its names of metrics."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from .distances import EUCLIDEAN_ONLY, METRICS

Floats = NDArray[np.float64]
Ints = NDArray[np.intp]

# scikit-learn's other names of metrics.
_SCIPY_NAMES = {"l1": "cityblock", "manhattan": "cityblock", "l2": "euclidean"}

_TOO_LARGE = (
    "The {} distances of these rows are too large for a tree: scale the columns, or divide them "
    "by their units first."
)
NO_HEIGHTS = (
    "This model kept no heights: fit it with compute_distances=True (or a distance_threshold), or "
    "pass the table it was fitted on as well."
)
ANOTHER_TABLE = (
    "The table is not what this model was fitted on (its merges come out otherwise): pass the "
    "very table, with scaling='none' if it was scaled already, or fit the model with "
    "compute_distances=True."
)


def scipy_metric(model: Any) -> str | None:
    """Name a model's metric as scipy does.

    None for a function, for distances given as such, and for metrics of truth values.
    """
    metric = _SCIPY_NAMES.get(str(model.metric), model.metric)
    return metric if isinstance(metric, str) and metric in METRICS else None


def single_as_sklearn(X: Floats, metric: str) -> Floats:
    """Single linkage with the halves of each merge in scikit-learn's order."""
    from sklearn.cluster import AgglomerativeClustering

    model = AgglomerativeClustering(
        n_clusters=1, linkage="single", metric=metric, compute_distances=True
    )
    with np.errstate(all="ignore"):  # it adds all numbers up, to see whether they are finite
        model.fit(X)
    children = model.children_.astype(np.intp)
    return np.column_stack([children, model.distances_, merge_sizes(children)])


def finite(Z: Floats, metric: str) -> Floats:
    """Return a linkage matrix, or raise a ValueError if a height is not finite."""
    if not np.isfinite(Z[:, 2]).all():
        raise ValueError(_TOO_LARGE.format(metric))
    return Z


def refuse_overflow(distances: Floats, linkage: str, metric: str) -> None:
    """Raise a ValueError if means of these distances, or their squares, leave float64.

    scipy then joins a node with itself, at a height that looks like any other.
    """
    if linkage in ("single", "complete"):
        return
    n = (1 + np.sqrt(1 + 8 * len(distances))) / 2
    limit = np.finfo(np.float64).max / n
    if distances.max() > (np.sqrt(limit) if linkage in EUCLIDEAN_ONLY else limit):
        raise ValueError(_TOO_LARGE.format(metric))


def merge_sizes(children: Ints) -> Ints:
    """Count the leaves that each merge joins: ndarray of shape (n - 1,)."""
    n = len(children) + 1
    sizes = [1] * (2 * n - 1)
    for i, (a, b) in enumerate(children.tolist()):
        sizes[n + i] = sizes[a] + sizes[b]
    return np.asarray(sizes[n:], dtype=np.intp)


def fitted_children(model: Any) -> Ints:
    """Return the merges of a fitted model, or say what is wrong with it."""
    from sklearn.cluster import AgglomerativeClustering

    if not isinstance(model, AgglomerativeClustering):
        raise TypeError(
            f"A fitted AgglomerativeClustering was expected, but this is a {type(model).__name__}."
        )
    if not hasattr(model, "children_"):
        raise ValueError("This AgglomerativeClustering is not fitted: call its fit(X) first.")
    return np.asarray(model.children_, dtype=np.intp)
