"""The optimal leaf order of a tree (Bar-Joseph, Gifford & Jaakkola 2001).

Of the 2^(n - 1) orders that a tree allows it is one in which the distances between neighbors add
up to the least. scipy's ``optimal_leaf_ordering`` does not always find it (scipy#11227).

Two leaves l and r have one smallest node that holds both. Let M[l, r] be the length of the
shortest path through all leaves of that node, with l and r at its ends. For a node with the
halves A and B, l in A and r in B,

    M[l, r] = min over a, b of M[l, a] + D[a, b] + M[b, r],

where a is in the half of A that does not hold l, and b in the half of B that does not hold r. These
are two products of matrices with (min, +) in place of (+, *). At the root only the least of all is
wanted, which takes n^2 steps. All others take n^3 / 6 steps at most, and n^3 / 24 where each node
has halves of the same size.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from .min_plus import TIE, first_least, min_plus
from .spans import Spans, condensed_index, spans_of

__all__ = ["optimal_flips"]

Floats = NDArray[np.float64]
Ints = NDArray[np.intp]
Bools = NDArray[np.bool_]


def optimal_flips(children: Ints, flips: Bools, distances: Floats) -> Bools:
    """Return the merges to flip so that the distances between neighbors add up to the least.

    Parameters
    ----------
    children : ndarray of int, shape (n - 1, 2)
        Nodes that each merge joins.
    flips : ndarray of bool, shape (n - 1,)
        The order that is given: True where a merge's second child stands on the left. It is kept
        if none is shorter; where orders are equally short, one that is near to it is taken.
    distances : ndarray of float64, shape (n * (n - 1) / 2,)
        Condensed distances between the leaves.

    Returns
    -------
    ndarray of bool, shape (n - 1,)
        As ``flips``.
    """
    n = len(children) + 1
    if n < 3:
        return flips.copy()
    spans, order = spans_of(children, flips)
    table = _square(distances, order)
    for node in range(n, 2 * n - 2):
        _extend(table, spans, node)
    return flips ^ _trace(table, spans)


def _square(distances: Floats, order: Ints) -> Floats:
    """Return a table with the distances above its diagonal, by position; M is to go below it.

    They are divided by the largest, so that no sum overflows.
    """
    n = len(order)
    table = np.zeros((n, n))
    largest = float(distances.max()) or 1.0
    for i in range(n - 1):
        low, high = np.minimum(order[i], order[i + 1 :]), np.maximum(order[i], order[i + 1 :])
        table[i, i + 1 :] = distances[condensed_index(low, high, n)] / largest
    return table


def _extend(table: Floats, spans: Spans, node: int) -> None:
    """Write M for the pairs of leaves that a node joins."""
    start, middle, end = spans.start[node], spans.middle[node], spans.end[node]
    between = table[start:middle, middle:end]
    cut = spans.middle[spans.left[node]] - start
    if cut:  # from l in the left half by a to every b
        inside = table[start + cut : middle, start : start + cut]
        upper = min_plus(inside.T, between[cut:])
        lower = min_plus(inside, between[:cut])
        between = np.concatenate([upper, lower])
    cut = spans.middle[spans.right[node]] - middle
    if cut:  # and on by b to r in the right half
        inside = table[middle + cut : end, middle : middle + cut]
        table[middle : middle + cut, start:middle] = min_plus(between[:, cut:], inside).T
        table[middle + cut : end, start:middle] = min_plus(between[:, :cut], inside.T).T
    else:
        table[middle:end, start:middle] = between.T


def _trace(table: Floats, spans: Spans) -> Bools:
    """Return which merges stand the other way round than was given, from the root down."""
    n = len(table)
    turned = np.zeros(n - 1, dtype=bool)
    root = 2 * n - 2
    left, right = spans.left[root], spans.right[root]
    middle = spans.middle[root]
    to_a = np.asarray([_inside(table, spans, left, a)[1].min() for a in range(middle)])
    to_b = np.asarray([_inside(table, spans, right, b)[1].min() for b in range(middle, n)])
    lengths = to_a[:, None] + table[:middle, middle:] + to_b
    if np.diagonal(table, 1).sum() <= lengths.min() * (1 + TIE):
        return turned  # the given order is as short
    a, b = first_least(lengths[::-1])
    a, b = middle - 1 - a, middle + b
    begin, ways = _inside(table, spans, left, a)
    first = begin + first_least(ways[None])[1]
    begin, ways = _inside(table, spans, right, b)
    last = begin + len(ways) - 1 - first_least(ways[None, ::-1])[1]
    paths = [(left, first, a), (right, b, last)]
    while paths:
        node, first, last = paths.pop()
        if node < n:
            continue
        left, right, middle = spans.left[node], spans.right[node], spans.middle[node]
        turn = bool(first >= middle)
        turned[node - n] = turn
        x, y = (last, first) if turn else (first, last)
        begin_a, ways_a = _inside(table, spans, left, x)
        begin_b, ways_b = _inside(table, spans, right, y)
        between = table[begin_a : begin_a + len(ways_a), begin_b : begin_b + len(ways_b)]
        lengths = ways_a[:, None] + between + ways_b
        # Of equal ones that in which the parts stand as they did: their last leaf on the right.
        a, b = first_least(lengths[:, ::-1] if turn else lengths[::-1])
        a = begin_a + (a if turn else len(ways_a) - 1 - a)
        b = begin_b + (len(ways_b) - 1 - b if turn else b)
        paths += [(left, a, x), (right, y, b)] if turn else [(left, x, a), (right, b, y)]
    return turned


def _inside(table: Floats, spans: Spans, node: int, leaf: int) -> tuple[int, Floats]:
    """Return M from a leaf (its position) to the leaves that can stand at a node's other end.

    These are those of the half that does not hold it; the first one's position is returned too.
    """
    start, middle, end = spans.start[node], spans.middle[node], spans.end[node]
    if middle == start:
        return leaf, np.zeros(1)
    if leaf < middle:
        return middle, table[middle:end, leaf]
    return start, table[leaf, start:middle]
