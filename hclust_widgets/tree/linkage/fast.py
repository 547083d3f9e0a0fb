"""Trees by fastcluster: without a matrix of distances, or with one and no copy of it."""

from __future__ import annotations

from importlib.util import find_spec

import numpy as np
from numpy.typing import NDArray

from hclust_widgets.common.arrays import Floats
from hclust_widgets.common.memory import available_memory

__all__ = ["LEAN_LINKAGES", "METHODS", "choose_method", "fast_linkage", "has_fastcluster"]

METHODS = ("auto", "scipy", "fast")
"""By what a tree is computed."""

LEAN_LINKAGES = ("ward", "centroid", "median")
"""Linkages for which fastcluster needs no distances of all pairs, of Euclidean rows.

Single linkage needs none in scikit-learn either, by which it is computed here.
"""

#: More rows take minutes, and are clustered so only where it was asked for.
AUTOMATIC_UP_TO = 50_000
#: Bytes. Of no more the memory is not asked for: that takes as long as the tree of so few rows.
ALWAYS_FREE = 100_000


def has_fastcluster() -> bool:
    """Return True if fastcluster is installed."""
    return find_spec("fastcluster") is not None


def choose_method(method: str, n: int, linkage: str, metric: object) -> bool:
    """Return True if fastcluster is to compute a tree.

    Parameters
    ----------
    method : {"auto", "scipy", "fast"}
        With "auto" fastcluster comes in where scipy's distances of all pairs do not fit into
        memory, for up to 50,000 rows: where distances are tied its merges may be others.
    n : int
        Rows.
    linkage : str
    metric : str or Measure

    Raises
    ------
    ValueError
        If it was asked for, and is not installed or has no such tree.
    """
    lean = linkage in LEAN_LINKAGES and metric == "euclidean"
    if method == "fast":
        if not lean:
            raise ValueError(
                f"method='fast' is for {', '.join(LEAN_LINKAGES)} linkage of euclidean distances "
                "of columns without weights and gaps: choose these, or method='auto'."
            )
        if not has_fastcluster():
            raise ValueError(
                "method='fast' needs the package fastcluster: install it, with pip install "
                "'hclust_widgets[fast]', or choose method='auto'."
            )
        return True
    needed = n * (n - 1) // 2 * 8 * 2
    if method == "scipy" or not lean or n > AUTOMATIC_UP_TO or needed <= ALWAYS_FREE:
        return False
    free = available_memory()
    return free is not None and needed > free and has_fastcluster()


def fast_linkage(X: Floats, linkage: str) -> Floats:
    """Cluster the rows of a table by their Euclidean distances.

    Parameters
    ----------
    X : ndarray of shape (n, p)
    linkage : {"ward", "centroid", "median"}

    Returns
    -------
    ndarray of float64, shape (n - 1, 4)
        A linkage matrix of scipy's.

    References
    ----------
    Müllner (2013), "fastcluster: Fast hierarchical, agglomerative clustering routines for R and
    Python", Journal of Statistical Software 53 (9).
    """
    import fastcluster

    found: NDArray[np.float64] = fastcluster.linkage_vector(X, method=linkage)
    return found
