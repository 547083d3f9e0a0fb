"""How clusters of another tree take over the colors of those that were shown before.

The twin of this module is ``js/src/model/tree/take_over.js``; both calculate with whole numbers in
the same order, so that they give the same result.

The rule:

1. A new cluster in which an old one has more than half of its rows takes over its color. If there
   are several such old ones, the one of which it has most rows counts. So a cluster that keeps most
   of its rows keeps its color, unless it is united with another such cluster.
2. The other new clusters and the other old ones are assigned to each other so that the number of
   rows that they share is as large as possible. Only clusters that share rows are assigned.
3. Ties go to the larger cluster, then to the one whose first row comes first in the table.
4. What is left is really new. It gets a color that was not in use, the largest one first; where
   there is none, one that is not in use now; where there is none either, another marker.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from hclust_widgets.common.constants import COLORS

__all__ = ["TakenOver", "max_assignment", "take_over"]

Ints = NDArray[np.intp]

# Up to so many clusters that lost most of their rows are assigned exactly (the time grows with the
# cube); of more, the pair that shares most rows comes first.
MAX_EXACT = 200


@dataclass(frozen=True, eq=False)
class TakenOver:
    """Colors of new clusters, and where they come from.

    Attributes
    ----------
    colors : ndarray of intp, shape (k,)
        Color number of every new cluster, by label; all different.
    origins : ndarray of intp, shape (k,)
        Label of the old cluster whose color it is; -1 for none.
    """

    colors: Ints
    origins: Ints

    @property
    def moves_numbers(self) -> bool:
        """True if a cluster has another label than the one whose color it took over."""
        taken = self.origins >= 0
        return bool((self.origins != np.arange(len(self.origins)))[taken].any())


def take_over(before: Ints, after: Ints, colors: Ints) -> TakenOver:
    """Return the colors of new clusters; the rule stands at the head of this module.

    Parameters
    ----------
    before, after : ndarray of int, shape (m,)
        Label of every row, -1 for a row that is in no cluster. Labels go from 0 without a gap.
    colors : ndarray of int, shape (max(before) + 1,)
        Color number of every old cluster, all different.
    """
    old, new = _Clusters(before), _Clusters(after)
    both = (before >= 0) & (after >= 0)
    pairs, counts = np.unique(before[both] * new.k + after[both], return_counts=True)
    shared = list(
        zip((pairs // new.k).tolist(), (pairs % new.k).tolist(), counts.tolist(), strict=True)
    )
    origins = np.full(new.k, -1, dtype=np.intp)
    majority = [pair for pair in shared if 2 * pair[2] > old.sizes[pair[0]]]
    for a, b, _ in sorted(majority, key=lambda pair: (-pair[2], old.rank[pair[0]])):
        if origins[b] < 0:
            origins[b] = a
    taken = set(origins.tolist())
    rest = [(a, b, s) for a, b, s in shared if a not in taken and origins[b] < 0]
    for a, b in _assign(rest, old, new):
        origins[b] = a
    return TakenOver(_with_new_colors(origins, colors, new), origins)


class _Clusters:
    """Sizes of clusters, and their rank: the largest first, then by their first row."""

    def __init__(self, labels: Ints) -> None:
        inside = np.flatnonzero(labels >= 0)
        _, first = np.unique(labels[inside], return_index=True)
        self.sizes = np.bincount(labels[inside])
        self.k = len(self.sizes)
        self.order = np.lexsort([inside[first], -self.sizes])
        self.rank = np.argsort(self.order)


def _assign(
    shared: list[tuple[int, int, int]], old: _Clusters, new: _Clusters
) -> list[tuple[int, int]]:
    rows = sorted({a for a, _, _ in shared}, key=lambda a: old.rank[a])
    cols = sorted({b for _, b, _ in shared}, key=lambda b: new.rank[b])
    size = max(len(rows), len(cols))
    row_of, col_of = ({c: i for i, c in enumerate(one)} for one in (rows, cols))
    if size > MAX_EXACT:
        found: dict[int, int] = {}
        for a, b, _ in sorted(shared, key=lambda p: (-p[2], row_of[p[0]], col_of[p[1]])):
            if b not in found and a not in found.values():
                found[b] = a
        return [(a, b) for b, a in found.items()]
    # Shared rows count first. All products of ranks together are less than one shared row.
    weights = np.zeros((len(rows), len(cols)))
    for a, b, s in shared:
        i, j = row_of[a], col_of[b]
        weights[i, j] = s * (size**3 + 1) + (size - i) * (size - j)
    return [(rows[i], cols[j]) for i, j in max_assignment(weights)]


def max_assignment(weights: NDArray[np.float64]) -> list[tuple[int, int]]:
    """Assign rows and columns to each other so that the sum of their weights is largest.

    The Hungarian method with shortest augmenting paths (Kuhn 1955, Munkres 1957). It is written
    here and not taken from scipy so that JavaScript takes the same steps, also where several
    assignments are equally good.

    Parameters
    ----------
    weights : ndarray of float64, shape (r, c)
        Whole numbers from 0; 0 for pairs that must not be assigned.

    Returns
    -------
    list of tuple of int
        Row and column of every pair.
    """
    if weights.shape[0] > weights.shape[1]:
        return [(i, j) for j, i in max_assignment(weights.T)]
    r, c = weights.shape
    price_of_row, price = np.zeros(r), np.zeros(c)
    owner = np.full(c, -1)  # row of every column
    for row in range(r):
        least = np.full(c, np.inf)
        came_from = np.full(c, -1)
        done = np.zeros(c, dtype=bool)
        reached: list[int] = []  # columns on the way, each with its row
        i, last = row, -1
        while True:
            way = -weights[i] - price_of_row[i] - price
            better = ~done & (way < least)
            least[better], came_from[better] = way[better], last
            j = int(np.argmin(np.where(done, np.inf, least)))
            step = least[j]
            price_of_row[row] += step
            for column in reached:
                price_of_row[owner[column]] += step
                price[column] -= step
            least[~done] -= step
            done[j] = True
            last = j
            if owner[j] < 0:
                break
            reached.append(j)
            i = int(owner[j])
        while last >= 0:
            previous = int(came_from[last])
            owner[last] = row if previous < 0 else owner[previous]
            last = previous
    return [(int(owner[j]), j) for j in range(c) if owner[j] >= 0 and weights[owner[j], j] > 0]


def _with_new_colors(origins: Ints, colors: Ints, new: _Clusters) -> Ints:
    found = np.full(len(origins), -1, dtype=np.intp)
    found[origins >= 0] = colors[origins[origins >= 0]]
    used = set(found.tolist())
    in_use = set(colors.tolist())
    for b in new.order.tolist():
        if found[b] >= 0:
            continue
        free = [c for c in range(len(COLORS)) if c not in used]
        color = next((c for c in free if c not in in_use), free[0] if free else len(COLORS))
        while color in used:
            color += 1
        found[b] = color
        used.add(color)
    return found
