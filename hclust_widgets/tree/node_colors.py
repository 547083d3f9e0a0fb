"""Colors that belong to nodes: when a cluster splits, only its smaller part changes color."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from .cut_rules import cluster_nodes, largest_relative_gap

__all__ = ["number_nodes"]

Floats = NDArray[np.float64]
Ints = NDArray[np.intp]


def number_nodes(children: Ints, sizes: Ints, heights: Floats) -> Ints:
    """Return the color number of every node of a tree.

    From the root down, a merge passes its number on to its larger part (of equal ones: the first)
    and the smaller part gets the next number that is free. So whatever the cut, clusters differ in
    number, and one step of the cut changes the color of one part only. The numbers are then
    exchanged among each other so that at the suggested cut cluster ``i`` has color ``i``: legend
    and labels begin in step.

    Parameters
    ----------
    children : ndarray of int, shape (n - 1, 2)
    sizes : ndarray of int, shape (2n - 1,)
        Leaves under every node.
    heights : ndarray of float64, shape (n - 1,)
        Ascending.

    Returns
    -------
    ndarray of intp, shape (2n - 1,)
        Numbers from 0; each cut's clusters have k different ones, all below k if k is at least
        the suggested number of clusters.
    """
    n = len(children) + 1
    leaves = sizes.tolist()
    color = [0] * (2 * n - 1)
    pairs = children.tolist()
    for free, i in enumerate(range(n - 2, -1, -1), start=1):
        first, second = pairs[i]
        larger, smaller = (first, second) if leaves[first] >= leaves[second] else (second, first)
        color[larger] = color[n + i]
        color[smaller] = free
    found = np.asarray(color, dtype=np.intp)
    k = largest_relative_gap(heights)
    exchange = np.arange(n)
    exchange[found[cluster_nodes(children, k)]] = np.arange(k)
    return exchange[found]
