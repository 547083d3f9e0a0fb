"""Cophenetic correlation, in memory that grows with the rows and not with their square."""

from __future__ import annotations

from collections.abc import Callable
from threading import Lock

import numpy as np
from numpy.typing import NDArray

__all__ = ["CopheneticCorrelation", "correlate_with_heights"]

Floats = NDArray[np.float64]
Ints = NDArray[np.intp]

_BLOCK = 250_000  # distances that are computed at once: few enough for the processor's cache


class CopheneticCorrelation:
    """The cophenetic correlation of a tree, computed when it is first asked for.

    Parameters
    ----------
    n : int
        Leaves of the tree. The time grows with their square.
    compute : function
        Returns the correlation.
    """

    #: So many leaves take a second or two, for which a sentence that is asked for can wait.
    WAIT_UP_TO = 15_000

    #: So many take less than a tenth of a second.
    AT_ONCE_UP_TO = 3000

    def __init__(self, n: int, compute: Callable[[], float]) -> None:
        self._compute: Callable[[], float] | None = compute
        self._found: float | None = None
        self._lock = Lock()
        self._n = n

    def is_ready(self, *, wait: bool) -> bool:
        """Return True if it was computed before, or is computed within a blink.

        Parameters
        ----------
        wait : bool
            True if a second or two matter not.
        """
        most = self.WAIT_UP_TO if wait else self.AT_ONCE_UP_TO
        return self._found is not None or self._n <= most

    @property
    def value(self) -> float:
        """The correlation, computed now unless it was before; nan where it has no value."""
        with self._lock:  # a second thread waits and does not compute it again
            if self._found is None:
                assert self._compute is not None
                self._found = self._compute()
                self._compute = None  # lets go of the rows
            return self._found


def correlate_with_heights(
    n: int,
    between: Callable[[slice, slice], Floats],
    neighbor_merge: Ints,
    distances_: Floats,
    pairs: Floats,
) -> float:
    """Correlate the distances between rows with the heights at which they join.

    Parameters
    ----------
    n : int
        Number of leaves.
    between : function
        Returns the distances from some places of leaves, left to right, to others, as an array
        that may be changed.
    neighbor_merge : ndarray of int, shape (n - 1,)
        Merge that joins the leaves at positions j and j + 1. The merge that joins two leaves is
        the largest of those between neighbors on the way.
    distances_ : ndarray of shape (n - 1,)
        Height of each merge.
    pairs : ndarray of shape (n - 1,)
        Pairs of leaves that each merge joins.

    Returns
    -------
    float
        Sokal & Rohlf's (1962) cophenetic correlation; nan if all distances or all heights are
        equal.

    Notes
    -----
    Every distance is computed once. The leaves are passed from right to left: where a leaf joins
    those on its right is, for all but its neighbor, the later of two merges, the one that joins it
    with its neighbor and the one that its neighbor has.
    """
    if n < 3:
        return float("nan")
    count = n * (n - 1) / 2
    with np.errstate(all="ignore"):  # squares of large distances: then there is none
        heights = distances_ - distances_[-1]  # against cancellation; then around their mean
        heights = heights - (pairs @ heights) / count
        up = pairs @ heights**2
    monotone = bool((np.diff(distances_) >= 0).all())
    # What stands for the merge at which a leaf joins those on its right. Heights that never fall
    # are in the order of the merges themselves, so that merges need not be looked up.
    joins = np.empty(n - 1, dtype=np.float64 if monotone else np.intp)
    keys = (heights[neighbor_merge] if monotone else neighbor_merge).tolist()
    ones = np.ones(n - 1)
    shift: float | None = None
    across = sum_across = both = np.float64(0.0)  # which overflows to infinity, and never raises
    block = max(1, min(_BLOCK // n, -(-n // 8)))  # of a large one half would be computed twice
    for stop in range(n - 1, 0, -block):
        at = max(0, stop - block)
        distances = between(slice(at, stop), slice(at, n))
        if shift is None:
            shift = float(distances[-1, -1])
        with np.errstate(all="ignore"):
            distances -= shift
            for j in range(stop - 1, at - 1, -1):
                right = joins[j + 1 :]
                np.maximum(right, keys[j], out=right)
                joins[j] = keys[j]
                x = distances[j - at, j - at + 1 :]
                sum_across += np.dot(x, ones[j:])
                across += np.dot(x, x)
                both += np.dot(x, joins[j:] if monotone else heights[joins[j:]])
    with np.errstate(all="ignore"):
        mean = sum_across / count
        # Two roots and not one of the product, which very small or large numbers do not survive.
        width, height = np.sqrt(max(across / count - mean**2, 0.0)), np.sqrt(up / count)
        if not (width > 0 and height > 0):
            return float("nan")
        return float(both / count / width / height)
