"""Label numbers: which node of a cut has which label; also the number of clusters suggested."""

from __future__ import annotations

from collections.abc import Iterable
from heapq import heappush, heappushpop
from math import ceil, sqrt

import numpy as np
from numpy.typing import NDArray

__all__ = [
    "MAX_SUGGESTED",
    "cluster_nodes",
    "is_uneven",
    "largest_relative_gap",
    "most_suggested",
    "uneven_cluster_nodes",
]

Floats = NDArray[np.float64]
Ints = NDArray[np.intp]

# At most this many clusters are suggested, and no more than the square root of the number of kinds
# of rows: beyond, gaps are between near-duplicates.
MAX_SUGGESTED = 20


def cluster_nodes(children: Ints, n_clusters: int) -> Ints:
    """Return the node of every cluster, in the order of the labels.

    Parameters
    ----------
    children : ndarray of int, shape (n - 1, 2)
    n_clusters : int
        k, from 1 to n.

    Returns
    -------
    ndarray of intp, shape (k,)

    Notes
    -----
    ``AgglomerativeClustering`` undoes merges from the root with a binary heap and numbers the
    clusters in the heap's order, so the same steps are taken here.
    """
    n = len(children) + 1
    heap = [-(2 * n - 2)]
    pairs = children[n - n_clusters :].tolist()
    for first, second in reversed(pairs):  # the largest id is on top: the last merge left
        heappush(heap, -first)
        heappushpop(heap, -second)
    return np.negative(np.asarray(heap, dtype=np.intp))


def uneven_cluster_nodes(children: Ints, nodes: Iterable[int]) -> Ints:
    """Return the nodes of a cut that need not lie at one height, in the order of the labels.

    The rule of :func:`cluster_nodes`, which it equals for a horizontal cut: the merges above the
    clusters are undone from the root down, and those that are undone lie on the heap above those
    that are not.

    Parameters
    ----------
    children : ndarray of int, shape (n - 1, 2)
    nodes : iterable of int
        One for each cluster, in any order.

    Returns
    -------
    ndarray of intp, shape (k,)

    Raises
    ------
    ValueError
        If some leaf lies under none or several of the nodes.
    """
    n = len(children) + 1
    wanted = {int(node) for node in nodes}
    pairs = children.tolist()
    undone = set()
    open_, met = [2 * n - 2], 0
    while open_:
        node = open_.pop()
        if node in wanted:
            met += 1
        elif node < n:
            raise ValueError(f"nodes={sorted(wanted)} leave out leaf {node}: a cut holds them all.")
        else:
            undone.add(node)
            open_ += pairs[node - n]
    if met < len(wanted):
        raise ValueError(f"nodes={sorted(wanted)} overlap: a cut holds every leaf once.")
    above = 2 * n - 1  # an undone merge lies above all nodes that stay

    def key(node: int) -> int:
        return -(node + above) if node in undone else -node

    heap = [key(2 * n - 2)]
    for node in sorted(undone, reverse=True):
        first, second = pairs[node - n]
        heappush(heap, key(first))
        heappushpop(heap, key(second))
    return np.negative(np.asarray(heap, dtype=np.intp))


def is_uneven(n_leaves: int, nodes: Iterable[int]) -> bool:
    """Return True if the k nodes of a cut are not those that undoing the last k - 1 merges leaves.

    Parameters
    ----------
    n_leaves : int
    nodes : iterable of int
        One for each cluster: every leaf under exactly one.
    """
    found = set(nodes)
    first_undone = 2 * n_leaves - len(found)
    return max(found) >= first_undone


def most_suggested(heights: Floats) -> int:
    """Return the most clusters that are suggested: of rows of few kinds as of that many rows."""
    kinds = 1 + int(np.count_nonzero(heights))
    return min(kinds - 1, ceil(sqrt(kinds)), MAX_SUGGESTED)


def largest_relative_gap(heights: Floats) -> int:
    """Return the number of clusters with the largest relative gap between heights.

    Candidates go from 2 to the square root of the number of kinds of rows, rounded up, and to 20 at
    most: in a small tree nearly every merge leaves a gap, and the largest is often that between the
    first two. Rows that are merged at height zero are of one kind. That each kind is a cluster is
    no candidate unless there are two.

    The gap of k is the ratio of the height at which k clusters become k - 1 to the height at
    which they came to be. Of equal gaps the one with fewer clusters counts. A tree in which all
    heights are zero, or of one leaf, is one cluster.

    Parameters
    ----------
    heights : ndarray of shape (n - 1,)
        Ascending.

    Returns
    -------
    int
    """
    n = len(heights) + 1
    if n < 2 or heights[-1] == 0:
        return 1
    most = most_suggested(heights)
    if most < 2:
        return 2
    k = np.arange(2, most + 1)
    lower, upper = heights[n - k - 1], heights[n - k]
    with np.errstate(over="ignore"):  # a ratio too large for a float counts as infinite
        return int(k[(upper / lower).argmax()])
