"""Branches turned so that their means ascend, as R's ``reorder`` turns those of a dendrogram."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

__all__ = ["flips_by_mean"]

Floats = NDArray[np.float64]
Ints = NDArray[np.intp]
Bools = NDArray[np.bool_]


def flips_by_mean(children: Ints, flips: Bools, sums: Floats, counts: Floats) -> Bools:
    """Return the merges to flip so that of each two branches that with the lower mean comes first.

    Parameters
    ----------
    children : ndarray of int, shape (n - 1, 2)
    flips : ndarray of bool, shape (n - 1,)
        The present order: it stays where means are equal, or where a branch has no value.
    sums, counts : ndarray of float64, shape (n,)
        Sum and number of the values of each leaf: 0 and 0 where it has none.

    Returns
    -------
    ndarray of bool, shape (n - 1,)

    Notes
    -----
    The mean is that of all values of a branch. R's ``reorder.dendrogram`` with
    ``agglo.FUN = mean`` takes the mean of the means of the two halves, whatever their sizes.
    """
    n = len(children) + 1
    total, number = [*sums.tolist(), *[0.0] * (n - 1)], [*counts.tolist(), *[0.0] * (n - 1)]
    found = flips.copy()
    for i, (a, b) in enumerate(children.tolist()):
        total[n + i], number[n + i] = total[a] + total[b], number[a] + number[b]
        if not number[a] or not number[b]:
            continue
        first, second = total[a] / number[a], total[b] / number[b]
        if first != second:
            found[i] = first > second
    return found
