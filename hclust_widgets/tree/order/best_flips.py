"""The order of the leaves: optimal as far as that takes seconds, nearly optimal beyond."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from .near_optimal import near_optimal_flips
from .optimal import optimal_flips
from .spans import least_length, path_length, spans_of

__all__ = ["MAX_OPTIMAL_LEAVES", "best_flips", "ordering_copies"]

Floats = NDArray[np.float64]
Ints = NDArray[np.intp]
Bools = NDArray[np.bool_]

#: Most leaves that are put into optimal order. Its time grows with their cube: these take one to
#: five seconds, 5,000 up to a minute.
MAX_OPTIMAL_LEAVES = 2_000


def best_flips(
    children: Ints, flips: Bools, distances: Floats
) -> tuple[Bools, tuple[float, float] | None]:
    """Return the merges to flip so that the distances between neighbors add up to the least.

    Parameters
    ----------
    children, flips, distances
        As :func:`~hclust_widgets.tree.order.optimal.optimal_flips` takes them.

    Returns
    -------
    flips : ndarray of bool, shape (n - 1,)
    lengths : tuple of float, or None
        For more leaves than :data:`MAX_OPTIMAL_LEAVES`, whose order is nearly optimal: its length,
        and a length that no order of this tree falls below.
    """
    n = len(children) + 1
    if n <= MAX_OPTIMAL_LEAVES:
        return optimal_flips(children, flips, distances), None
    found = near_optimal_flips(children, flips, distances)
    length = path_length(spans_of(children, found)[1], distances)
    return found, (length, least_length(children, distances))


def ordering_copies(n: int) -> int:
    """Return how many times the memory of n leaves' distances their ordering takes, they included.

    For an optimal order a square table is two, the largest node at work one (measured: 4.1).
    """
    return 5 if n <= MAX_OPTIMAL_LEAVES else 2
