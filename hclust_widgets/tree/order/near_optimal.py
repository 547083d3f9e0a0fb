"""A leaf order that is nearly optimal, for trees that are too large for the optimal one.

As :mod:`.optimal`, but of each half of a node only a few leaves are tried at the end of its path:
those whose shortest path is short and that have a near neighbor outside the node. So the time
grows with the rows, but for the distances to these neighbors.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from .min_plus import TIE, first_least, min_plus
from .spans import Spans, condensed_index, path_length, spans_of

__all__ = ["near_optimal_flips"]

Floats = NDArray[np.float64]
Ints = NDArray[np.intp]
Bools = NDArray[np.bool_]
Between = Callable[[Ints, Ints], Floats]

#: Leaves of each half of a node that are tried at its ends.
_ENDS = 24

#: Leaves outside a node among which the neighbors of its ends are sought: of its sibling, and of
#: all others.
_NEAR, _FAR = 96, 32


class _Paths(NamedTuple):
    """The shortest paths through a node that are kept.

    ``left`` and ``right`` are the positions that can stand at an end, of either half (a leaf is
    its own left half, and has no right one); ``lengths`` has the shape (left, right).
    """

    left: Ints
    right: Ints
    lengths: Floats

    @property
    def ends(self) -> Ints:
        return np.concatenate([self.left, self.right])

    def from_end(self, end: int) -> tuple[Ints, Floats]:
        """Return the other ends of the paths that begin at one, and their lengths."""
        if not len(self.right):
            return self.left, np.zeros(1)
        at = np.flatnonzero(self.left == end)
        if len(at):
            return self.right, self.lengths[at[0]]
        return self.left, self.lengths[:, np.flatnonzero(self.right == end)[0]]

    def before(self, between: Floats) -> Floats:
        """Put these paths before what goes on from their ends: (ends, k) to (ends, k)."""
        half = len(self.left)
        if not len(self.right):
            return between
        return np.concatenate(
            [min_plus(self.lengths, between[half:]), min_plus(self.lengths.T, between[:half])]
        )


def near_optimal_flips(children: Ints, flips: Bools, distances: Floats) -> Bools:
    """Return the merges to flip so that the distances between neighbors add up to little.

    Parameters
    ----------
    children, flips, distances
        As :func:`~hclust_widgets.tree.order.optimal.optimal_flips` takes them. The given order is
        kept if the one that is found is not shorter.

    Returns
    -------
    ndarray of bool, shape (n - 1,)
    """
    n = len(children) + 1
    spans, order = spans_of(children, flips)
    largest = float(distances.max()) if len(distances) else 0.0
    scale = 1 / largest if largest > 0 else 1.0

    def between(some: Ints, others: Ints) -> Floats:
        first, second = order[some][:, None], order[others]
        low, high = np.minimum(first, second), np.maximum(first, second)
        return distances[condensed_index(low, high, n)] * scale

    parent = np.full(2 * n - 1, -1)
    parent[children] = np.arange(n, 2 * n - 1)[:, None]
    nothing = np.empty(0, dtype=np.intp)
    paths = [_Paths(np.asarray([spans.start[i]]), nothing, np.empty((1, 0))) for i in range(n)]
    for node in range(n, 2 * n - 1):
        first, second = paths[spans.left[node]], paths[spans.right[node]]
        lengths = first.before(between(first.ends, second.ends))
        lengths = second.before(lengths.T).T
        outside = _outside(spans, node, int(parent[node]), n)
        left = _promising(first.ends, lengths.min(axis=1), outside, between)
        right = _promising(second.ends, lengths.min(axis=0), outside, between)
        kept = np.ascontiguousarray(lengths[np.ix_(left, right)])
        paths.append(_Paths(first.ends[left], second.ends[right], kept))
    turned = flips ^ _trace(paths, spans, between)
    found = path_length(spans_of(children, turned)[1], distances)
    given = path_length(order, distances)
    return turned if found < given * (1 - TIE) else flips.copy()


def _outside(spans: Spans, node: int, parent: int, n: int) -> Ints:
    """Return some positions outside a node, more of them in its sibling."""
    if parent < 0:
        return np.empty(0, dtype=np.intp)
    start, end = spans.start[node], spans.end[node]
    above, below = spans.start[parent], spans.end[parent]
    sibling = (above, start) if start > above else (end, below)
    parts = [_some(*sibling, _NEAR)]
    parts += [_some(0, above, _FAR // 2), _some(below, n, _FAR // 2)]
    return np.concatenate(parts)


def _some(start: int, end: int, most: int) -> Ints:
    """Return positions from start to end, evenly spread."""
    count = min(end - start, most)
    return start + np.arange(count) * (end - start) // max(count, 1)


def _promising(ends: Ints, lengths: Floats, outside: Ints, between: Between) -> Ints:
    """Return which ends to keep, ascending."""
    if len(ends) <= _ENDS:
        return np.arange(len(ends))
    near = between(ends, outside).min(axis=1) if len(outside) else 0.0
    best = np.argsort(lengths + near, kind="stable")[:_ENDS]
    return np.sort(best)


def _trace(paths: list[_Paths], spans: Spans, between: Between) -> Bools:
    """Return which merges stand the other way round than was given, from the root down."""
    n = (len(paths) + 1) // 2
    turned = np.zeros(n - 1, dtype=bool)
    root = paths[-1]
    i, j = first_least(root.lengths[:, ::-1])
    todo = [(2 * n - 2, int(root.left[i]), int(root.right[len(root.right) - 1 - j]))]
    while todo:
        node, first, last = todo.pop()
        if node < n:
            continue
        left, right = spans.left[node], spans.right[node]
        turn = first >= spans.middle[node]
        turned[node - n] = turn
        x, y = (last, first) if turn else (first, last)
        ends_a, ways_a = paths[left].from_end(x)
        ends_b, ways_b = paths[right].from_end(y)
        lengths = ways_a[:, None] + between(ends_a, ends_b) + ways_b
        i, j = first_least(lengths)
        a, b = int(ends_a[i]), int(ends_b[j])
        todo += [(left, a, x), (right, y, b)] if turn else [(left, x, a), (right, b, y)]
    return turned
