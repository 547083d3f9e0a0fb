"""The best cuts of a tree by an additive score, horizontal or not, by dynamic programming."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from heapq import heapify, heappop, heappush
from numbers import Integral
from typing import Any

import numpy as np

from hclust_widgets.analysis.weighted_leaves import WeightedLeaves
from hclust_widgets.common.arrays import Floats, Ints
from hclust_widgets.tree.label_numbers import is_uneven, uneven_cluster_nodes
from hclust_widgets.tree.tree import Tree

__all__ = ["BestCut", "best_cuts"]


@dataclass(frozen=True, eq=False)
class BestCut:
    """A cut of a tree into clusters that need not lie at one height.

    Attributes
    ----------
    tree : Tree
    nodes : tuple of int
        Node of every cluster, in the order of the labels: together they hold every leaf once.
    score : float
        Sum of the clusters' scores.
    is_tied : bool
        True if another cut has the same score, whether it is listed or not.
    leaf_of : ndarray of intp, shape (n,), or None
        Leaf of each row, where the leaves are groups of rows.
    scored_by : str
        Name of the score; "" for one that has none.
    """

    tree: Tree
    nodes: tuple[int, ...]
    score: float
    is_tied: bool = False
    leaf_of: Ints | None = None
    scored_by: str = ""

    @property
    def n_clusters(self) -> int:
        """Number of clusters."""
        return len(self.nodes)

    @property
    def sizes(self) -> Ints:
        """Rows in every cluster: ndarray of intp, shape (k,)."""
        return np.bincount(self.labels_, minlength=len(self.nodes))

    @cached_property
    def is_uneven(self) -> bool:
        """True if no single height leads to these clusters."""
        return is_uneven(self.tree.n_leaves, self.nodes)

    @cached_property
    def labels_(self) -> Ints:
        """Label of every row that was clustered: ndarray of intp, shape (n,).

        Numbered as ``AgglomerativeClustering`` numbers a horizontal cut; an uneven one by the
        same rule: :func:`~hclust_widgets.tree.label_numbers.uneven_cluster_nodes`.
        """
        labels = np.empty(self.tree.n_leaves, dtype=np.intp)
        for label, node in enumerate(self.nodes):
            labels[self.tree.leaves(node)] = label
        return labels if self.leaf_of is None else labels[self.leaf_of]


def best_cuts(
    tree: Tree,
    scores: Floats,
    *,
    top: int = 5,
    min_size: int = 1,
    k: tuple[int, int] | None = None,
    leaves: WeightedLeaves | None = None,
) -> list[BestCut]:
    """Return the cuts of the largest total score, exactly.

    Parameters
    ----------
    tree : Tree of n leaves
    scores : ndarray of shape (2n - 1,)
        Score of every node as a cluster:
        :func:`~hclust_widgets.analysis.cuts.node_scores.node_scores`. -inf for a node that
        must not be one.
    top : int
        How many cuts, at most.
    min_size : int
        Smallest cluster.
    k : (int, int), optional
        Fewest and most clusters.
    leaves : WeightedLeaves, optional
        Groups of rows, where the leaves are such: sizes are then of rows.

    Returns
    -------
    list of BestCut
        The best first; fewer than ``top`` where there are no more. Cuts of equal score follow each
        other with fewer clusters first, and are marked as tied.

    Notes
    -----
    ``best(node) = max(score(node), best(left) + best(right))``, with a list of the best in place
    of the one, and one list for each number of clusters where k is limited. Every entry of a list
    is the sum of one entry of each child, so a heap yields the sums in order. Branches without a
    choice, all smaller than two clusters, take no step; nor do those so far below the root that,
    with one cluster for each branch beside the way to it, there would be too many.

    References
    ----------
    R. J. G. B. Campello, D. Moulavi, A. Zimek, J. Sander (2013). A framework for semi-supervised
    and unsupervised optimal extraction of clusters from hierarchies. Data Mining and Knowledge
    Discovery 27, 344-371 (FOSC). Its extension to the best M cuts: arXiv 2606.18972.
    """
    n = tree.n_leaves
    fewest, most = (1, n) if k is None else k
    sizes = tree.sizes if leaves is None else leaves.node_sizes(tree)
    finder = _Finder(tree, scores, top + 1, min_size, most if k is not None else None, sizes)
    leaf_of = None if leaves is None else leaves.leaf_of
    found = [
        entry for count, entries in finder.root().items() if count >= fewest for entry in entries
    ]
    found.sort(key=lambda entry: (-entry.score, entry.n_clusters))
    cuts = []
    size = float(np.abs(scores[np.isfinite(scores)]).max(initial=0.0))
    for at, entry in enumerate(found[:top]):
        near = found[max(at - 1, 0) : at] + found[at + 1 : at + 2]
        tied = any(_same(entry.score, other.score, size) for other in near)
        cuts.append(BestCut(tree, _nodes(tree, entry), entry.score, tied, leaf_of))
    return cuts


@dataclass(frozen=True, slots=True)
class _Entry:
    """One cut of a branch: a cluster by itself, or one cut of each child."""

    score: float
    n_clusters: int
    node: int
    left: _Entry | None = None
    right: _Entry | None = None


# The cuts of a branch by number of clusters, best first; all under 0 where k is free.
_Cuts = dict[int, list[_Entry]]


class _Finder:
    def __init__(
        self,
        tree: Tree,
        scores: Floats,
        top: int,
        min_size: int,
        most: int | None,
        sizes: Ints,
    ) -> None:
        self._tree = tree
        self._scores = scores.tolist()
        self._top, self._min_size, self._most = top, min_size, most
        self._sizes = sizes.tolist()

    def root(self) -> _Cuts:
        n, sizes = self._tree.n_leaves, self._sizes
        known: dict[int, _Cuts] = {}
        most = self._most_below()
        for leaf in range(n):
            if sizes[leaf] >= self._min_size and most[leaf] > 0:
                known[leaf] = self._alone(leaf)
        for i, (left, right) in enumerate(self._tree.children_.tolist()):
            node = n + i
            if most[node] <= 0:
                continue
            cuts = self._alone(node) if sizes[node] >= self._min_size else {}
            first, second = known.pop(left, {}), known.pop(right, {})
            if first and second:
                self._add_sums(cuts, node, first, second, most[node])
            known[node] = cuts
        cuts = known[2 * n - 2]
        if self._most is not None:
            return cuts
        by_number: _Cuts = {}
        for entry in cuts.get(0, []):
            by_number.setdefault(entry.n_clusters, []).append(entry)
        return by_number

    def _most_below(self) -> list[int]:
        """Return how many clusters each node may have: beside the way to it there are others."""
        n = self._tree.n_leaves
        found = [self._most or n] * (2 * n - 1)
        if self._most is not None:
            children = self._tree.children_.tolist()
            for i in range(n - 2, -1, -1):
                for child in children[i]:
                    found[child] = found[n + i] - 1
        return found

    def _alone(self, node: int) -> _Cuts:
        score = self._scores[node]
        if score == float("-inf"):
            return {}
        return {0 if self._most is None else 1: [_Entry(score, 1, node)]}

    def _add_sums(self, cuts: _Cuts, node: int, first: _Cuts, second: _Cuts, most: int) -> None:
        """Add the sums of one cut of each child to the cuts of a node."""
        pairs: dict[int, list[tuple[list[_Entry], list[_Entry]]]] = {}
        for a, lefts in first.items():
            for b, rights in second.items():
                if self._most is None or a + b <= most:
                    pairs.setdefault(a + b, []).append((lefts, rights))
        for count, lists in pairs.items():
            cuts[count] = self._largest(node, cuts.get(count, []), lists)

    def _largest(
        self, node: int, given: list[_Entry], lists: list[tuple[list[_Entry], list[_Entry]]]
    ) -> list[_Entry]:
        """Return the best of some entries and of all sums of one entry of each list, by a heap."""
        heap: list[tuple[float, int, int, int, int]] = [
            (
                -(lefts[0].score + rights[0].score),
                lefts[0].n_clusters + rights[0].n_clusters,
                at,
                0,
                0,
            )
            for at, (lefts, rights) in enumerate(lists)
        ]
        heap += [(-entry.score, entry.n_clusters, -1, at, 0) for at, entry in enumerate(given)]
        heapify(heap)
        found: list[_Entry] = []
        while heap and len(found) < self._top:
            negative, count, at, i, j = heappop(heap)
            if at < 0:
                found.append(given[i])
                continue
            lefts, rights = lists[at]
            found.append(_Entry(-negative, count, node, lefts[i], rights[j]))
            # Each pair has one pair before it, so that none is met twice.
            nexts = [(i, j + 1), (i + 1, j)] if j == 0 else [(i, j + 1)]
            for x, y in nexts:
                if x < len(lefts) and y < len(rights):
                    one, other = lefts[x], rights[y]
                    total = -(one.score + other.score)
                    heappush(heap, (total, one.n_clusters + other.n_clusters, at, x, y))
        return found


def _nodes(tree: Tree, entry: _Entry) -> tuple[int, ...]:
    found, open_ = [], [entry]
    while open_:
        now = open_.pop()
        if now.left is None or now.right is None:
            found.append(now.node)
        else:
            open_ += [now.left, now.right]
    return tuple(int(node) for node in uneven_cluster_nodes(tree.children_, found))


def _same(a: float, b: float, size: float) -> bool:
    """Return True if two sums of scores of this size differ by rounding alone."""
    return abs(a - b) <= 1e-12 * max(abs(a), abs(b), size)


def check_limits(k: Any, n: int) -> tuple[int, int] | None:
    """Return limits on the number of clusters as two ints.

    Raises
    ------
    TypeError, ValueError
        If they are not one whole number, or two in order, between 1 and n.
    """
    if k is None:
        return None
    if isinstance(k, Integral) and not isinstance(k, bool):
        k = (k, k)
    try:
        low, high = (int(value) for value in k)
    except (TypeError, ValueError):
        raise TypeError(f"k must be one number or two, such as 3 or (2, 12), not {k!r}.") from None
    if not 1 <= low <= high:
        raise ValueError(f"k={k!r} must be the fewest and the most clusters, from 1.")
    if low > n:
        raise ValueError(f"k={k!r} is out of range: {n:,} rows make 1 to {n:,} clusters.")
    return low, min(high, n)
