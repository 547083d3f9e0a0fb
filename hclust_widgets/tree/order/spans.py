"""Where the leaves of every node stand, and how long an order of the leaves is."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

__all__ = ["Spans", "condensed_index", "least_length", "path_length", "spans_of"]

Floats = NDArray[np.float64]
Ints = NDArray[np.intp]
Bools = NDArray[np.bool_]


class Spans(NamedTuple):
    """Where the leaves of every node stand in the order that was given: each of shape (2 n - 1,).

    A node holds the positions from ``start`` to ``end``, its left half ends at ``middle``; for a
    leaf ``middle`` is ``start``.
    """

    start: list[int]
    middle: list[int]
    end: list[int]
    left: list[int]
    right: list[int]


def spans_of(children: Ints, flips: Bools) -> tuple[Spans, Ints]:
    """Return where the nodes of a tree stand, and the leaf at each position."""
    n = len(children) + 1
    pairs = np.where(flips[:, None], children[:, ::-1], children)
    left, right = [-1] * n + pairs[:, 0].tolist(), [-1] * n + pairs[:, 1].tolist()
    size = [1] * (2 * n - 1)
    for node in range(n, 2 * n - 1):
        size[node] = size[left[node]] + size[right[node]]
    start = [0] * (2 * n - 1)
    middle = [0] * (2 * n - 1)
    for node in range(2 * n - 2, n - 1, -1):
        start[left[node]] = start[node]
        start[right[node]] = middle[node] = start[node] + size[left[node]]
    for leaf in range(n):
        middle[leaf] = start[leaf]
    end = [a + b for a, b in zip(start, size, strict=True)]
    order = np.empty(n, dtype=np.intp)
    order[start[:n]] = np.arange(n)
    return Spans(start, middle, end, left, right), order


def path_length(order: Ints, distances: Floats) -> float:
    """Add the distances between neighbors up.

    Parameters
    ----------
    order : ndarray of int, shape (n,)
        Leaf at each position.
    distances : ndarray of float64, shape (n * (n - 1) / 2,)
        Condensed.
    """
    low, high = np.minimum(order[:-1], order[1:]), np.maximum(order[:-1], order[1:])
    return float(distances[condensed_index(low, high, len(order))].sum())


def least_length(children: Ints, distances: Floats) -> float:
    """Return a lower bound on the length of every order that a tree allows.

    In each order one pair of neighbors joins the halves of each merge: it is at least as long as
    the least distance between these halves. With single linkage this is the sum of the heights.

    Parameters
    ----------
    children : ndarray of int, shape (n - 1, 2)
    distances : ndarray of float64, shape (n * (n - 1) / 2,)
        Condensed.
    """
    n = len(children) + 1
    spans, order = spans_of(children, np.zeros(n - 1, dtype=bool))
    total = 0.0
    for node in range(n, 2 * n - 1):
        start, middle, end = spans.start[node], spans.middle[node], spans.end[node]
        few, many = order[start:middle], order[middle:end]
        few, many = sorted((few, many), key=len)
        many = np.sort(many)  # its distances to one leaf then stand side by side
        least = np.inf
        for leaf in few.tolist():
            low, high = np.minimum(leaf, many), np.maximum(leaf, many)
            least = min(least, float(distances[condensed_index(low, high, n)].min()))
        total += least
    return total


def condensed_index(low: Ints, high: Ints, n: int) -> Ints:
    """Return where the distances between leaves low < high stand."""
    return low * n - low * (low + 1) // 2 + high - low - 1
