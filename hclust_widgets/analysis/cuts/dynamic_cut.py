"""Dynamic tree cut, hybrid: clusters by the shape of the branches, then rows by distance."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from math import sqrt

import numpy as np

from hclust_widgets.common.arrays import Floats, Ints
from hclust_widgets.tree.tree import Tree

__all__ = [
    "CORE_SCATTER",
    "Branches",
    "Unassigned",
    "assign_rows",
    "complete_nodes",
    "find_branches",
    "number_by_size",
]

#: Largest core scatter for deep_split 0 to 4, as a share of the range of heights.
CORE_SCATTER = (0.64, 0.73, 0.82, 0.91, 0.95)

# The smallest gap is this share of what the largest core scatter leaves of the range.
_GAP_SHARE = 0.75
# The range of heights goes from this share of the merges ...
_LOW_SHARE = 0.05
# ... to the cut height: by default this share of the way to the last merge.
_CUT_SHARE = 0.99
# So many distances are held at a time.
_AT_ONCE = 4_000_000

Distances = Callable[[Ints, Ints], Floats]


@dataclass(frozen=True)
class Unassigned:
    """Leaves of one branch that are in no cluster after the first stage.

    Attributes
    ----------
    leaves : list of int
    together : bool
        True for a branch that failed by its size alone: it is assigned as one.
    near : tuple of int
        Clusters on the branch that it joined, by position.
    """

    leaves: list[int]
    together: bool
    near: tuple[int, ...]


@dataclass(frozen=True)
class Branches:
    """What the first stage finds.

    Attributes
    ----------
    nodes : list of int
        Node of every cluster.
    clusters : list of list of int
        Their leaves, in the order in which they joined.
    unassigned : list of Unassigned
    cut_height : float
        Merges above it are not made.
    """

    nodes: list[int]
    clusters: list[list[int]]
    unassigned: list[Unassigned]
    cut_height: float


@dataclass
class _Branch:
    """A branch while it grows: of leaves, or, once ``leaves`` is None, of clusters."""

    node: int
    born: int
    leaves: list[int] | None
    # Branches that joined it, and at which height: what they are is asked only if it is no cluster.
    joined: list[tuple[_Branch, float]] = field(default_factory=list)
    clusters: list[int] = field(default_factory=list)
    unassigned: list[Unassigned] = field(default_factory=list)


def find_branches(
    tree: Tree,
    distances: Distances,
    *,
    min_size: int,
    deep_split: int = 1,
    cut_height: float | None = None,
) -> Branches:
    """Find the branches that are clusters by their size, their core and their gap.

    Merges are made from the bottom up. A leaf joins the branch that it merges with. Where two
    branches merge, one that is no cluster joins the other one; of two that are none, that with
    fewer leaves, or the earlier of two equal ones. Two clusters stay apart: what joins both later
    and is no cluster stays unassigned.

    Parameters
    ----------
    tree : Tree of n leaves
    distances : callable
        Takes the positions of some leaves and of others, and returns the distances between them.
    min_size : int
        Smallest cluster.
    deep_split : int
        0 to 4: the larger, the smaller and the less separate the clusters may be.
    cut_height : float, optional
        Merges above it are not made. Default: 99 % of the way from the height that 5 % of the
        merges do not exceed to that of the last merge.

    Returns
    -------
    Branches

    Notes
    -----
    A branch of N leaves is a cluster if it has ``min_size`` leaves, if its core is tight, and if
    the height at which it joins the rest lies far enough above its core scatter. The core is the
    ``floor(base + sqrt(N - base))`` leaves that joined first, where ``base = min_size / 2 + 1``,
    and its scatter their mean distance. The paper has ``min_size / 2`` and leaves the rounding
    open: this is the rule of that form with which all 1,052 of R's results are met. Equal
    branches are told apart as R's labels show it.

    References
    ----------
    P. Langfelder, B. Zhang, S. Horvath (2008). Defining clusters from a hierarchical cluster
    tree: the Dynamic Tree Cut package for R. Bioinformatics 24, 719-720.
    """
    return _Finder(tree, distances, min_size, deep_split, cut_height).run()


class _Finder:
    def __init__(
        self,
        tree: Tree,
        distances: Distances,
        min_size: int,
        deep_split: int,
        cut_height: float | None,
    ) -> None:
        heights = tree.heights
        low = float(heights[max(1, round(_LOW_SHARE * len(heights))) - 1])
        last = float(heights[-1])
        cut = low + _CUT_SHARE * (last - low) if cut_height is None else min(cut_height, last)
        self._tree, self._distances, self._min_size = tree, distances, min_size
        self._cut = cut
        scatter = CORE_SCATTER[deep_split]
        self._most_scatter = low + scatter * (cut - low)
        self._least_gap = (1 - scatter) * _GAP_SHARE * (cut - low)
        self._found: list[tuple[int, int, list[int]]] = []  # born, node, leaves

    def run(self) -> Branches:
        tree, n = self._tree, self._tree.n_leaves
        growing: dict[int, _Branch] = {}
        heights = tree.heights.tolist()
        for i, pair in enumerate(tree.children_.tolist()):
            if heights[i] > self._cut:
                break
            first, second = sorted(pair)  # a leaf before a branch, an earlier one before a later
            if second < n:
                branch = _Branch(n + i, i, [first, second])
            elif first < n:
                branch = growing.pop(second)
                self._add_leaf(branch, first)
            else:
                branch = self._merged(growing.pop(first), growing.pop(second), heights[i], i)
            branch.node = n + i
            growing[n + i] = branch
        unassigned: list[Unassigned] = []
        for branch in growing.values():
            if branch.leaves is None:
                unassigned += branch.unassigned
            elif self._is_large(branch) and self._is_shaped(branch, self._cut):
                self._close(branch)
            else:
                unassigned += self._let_go(branch, self._cut, ())
        held = {leaf for _, _, leaves in self._found for leaf in leaves}
        held.update(leaf for part in unassigned for leaf in part.leaves)
        unassigned += [Unassigned([leaf], False, ()) for leaf in range(n) if leaf not in held]
        return self._in_order(unassigned)

    def _merged(self, first: _Branch, second: _Branch, height: float, i: int) -> _Branch:
        both = (first, second)
        good = [self._is_large(branch) and self._is_shaped(branch, height) for branch in both]
        if all(good):
            clusters = [at for branch in both for at in self._close(branch)]
            return _Branch(0, i, None, [], clusters, first.unassigned + second.unassigned)
        if any(good):
            lesser = good.index(False)
        else:
            lesser = 0 if len(first.leaves or ()) <= len(second.leaves or ()) else 1
        small, large = both[lesser], both[1 - lesser]
        if large.leaves is None:
            large.unassigned += self._let_go(small, height, tuple(large.clusters))
        elif small.leaves is not None:
            large.leaves += small.leaves
            large.joined.append((small, height))
        return large

    def _add_leaf(self, branch: _Branch, leaf: int) -> None:
        if branch.leaves is not None:
            branch.leaves.append(leaf)
        else:
            branch.unassigned.append(Unassigned([leaf], False, tuple(branch.clusters)))

    def _is_large(self, branch: _Branch) -> bool:
        return branch.leaves is None or len(branch.leaves) >= self._min_size

    def _is_shaped(self, branch: _Branch, height: float) -> bool:
        """Return True if the core is tight and far below this height, or if it is of clusters."""
        if branch.leaves is None:
            return True
        size = _core_size(len(branch.leaves), self._min_size)
        core = np.asarray(branch.leaves[:size])
        scatter = float(self._distances(core, core).sum()) / (size * (size - 1))
        return scatter <= self._most_scatter and height - scatter >= self._least_gap

    def _close(self, branch: _Branch) -> list[int]:
        """Return the clusters of a branch; one of leaves becomes a cluster."""
        if branch.leaves is None:
            return branch.clusters
        self._found.append((branch.born, branch.node, branch.leaves))
        return [len(self._found) - 1]

    def _let_go(self, branch: _Branch, height: float, near: tuple[int, ...]) -> list[Unassigned]:
        """Return a branch that is no cluster, in the parts that are assigned as one."""
        leaves = branch.leaves or []
        parts = self._shaped_parts(branch, height)
        held = {leaf for part in parts for leaf in part}
        rest = [leaf for leaf in leaves if leaf not in held]
        together = [Unassigned(part, True, near) for part in parts]
        return [*together, *(Unassigned([leaf], False, near) for leaf in rest)]

    def _shaped_parts(self, branch: _Branch, height: float) -> list[list[int]]:
        """Return the branch, or those that joined it, that failed by their size alone."""
        parts: list[list[int]] = []
        asked = [(branch, height)]
        while asked:
            one, at = asked.pop()
            if one.leaves is not None and self._is_shaped(one, at):
                parts.append(one.leaves)
            else:
                asked += reversed(one.joined)
        return parts

    def _in_order(self, unassigned: list[Unassigned]) -> Branches:
        """Put the clusters in the order of their first merges."""
        order = sorted(range(len(self._found)), key=lambda at: self._found[at][0])
        place = {at: rank for rank, at in enumerate(order)}
        return Branches(
            [self._found[at][1] for at in order],
            [self._found[at][2] for at in order],
            [
                Unassigned(part.leaves, part.together, tuple(place[at] for at in part.near))
                for part in unassigned
            ],
            self._cut,
        )


def _core_size(n: int, min_size: int) -> int:
    base = min_size / 2 + 1
    return min(int(base + sqrt(n - base)), n) if n > base else n


def assign_rows(
    branches: Branches,
    n_leaves: int,
    distances: Distances,
    *,
    respect_tree: bool = True,
    to_nearest: bool = False,
) -> Ints:
    """Give unassigned leaves to the nearest cluster: the second stage.

    A leaf, or a whole branch that failed by its size alone, goes to the cluster to whose leaves
    of the first stage its mean distance is smallest, if that is less than the cut height or than
    the largest mean distance of one of the cluster's leaves to the others. A branch that is
    too far away as one is tried leaf by leaf.

    Parameters
    ----------
    branches : Branches
    n_leaves : int
    distances : callable
        As for :func:`find_branches`.
    respect_tree : bool
        Only to clusters of the branch that it joined.
    to_nearest : bool
        Give what is left to the nearest of all clusters, however far.

    Returns
    -------
    ndarray of intp, shape (n,)
        Position of every leaf's cluster; -1 for none.
    """
    labels = np.full(n_leaves, -1, dtype=np.intp)
    for at, leaves in enumerate(branches.clusters):
        labels[leaves] = at
    if not branches.clusters or not branches.unassigned:
        return labels
    loose = np.asarray([leaf for part in branches.unassigned for leaf in part.leaves])
    place = {leaf: at for at, leaf in enumerate(loose.tolist())}
    means = np.empty((len(loose), len(branches.clusters)))
    reach = np.empty(len(branches.clusters))
    for at, members in enumerate(branches.clusters):
        inside = np.asarray(members)
        means[:, at] = _row_sums(distances, loose, inside) / len(inside)
        radius = _row_sums(distances, inside, inside).max() / max(len(inside) - 1, 1)
        reach[at] = max(radius, branches.cut_height)
    every = np.arange(len(branches.clusters))

    def assign(leaves: list[int], among: Ints) -> bool:
        rows = np.asarray([place[leaf] for leaf in leaves])
        of_part = means[np.ix_(rows, among)].mean(axis=0)
        best = int(of_part.argmin())
        if of_part[best] >= reach[among[best]]:
            return False
        labels[leaves] = among[best]
        return True

    for part in branches.unassigned:
        among = np.asarray(part.near, dtype=np.intp) if respect_tree else every
        if len(among) == 0 or (part.together and assign(part.leaves, among)):
            continue
        for leaf in part.leaves:
            assign([leaf], among)
    if to_nearest:
        left = labels[loose] < 0
        labels[loose[left]] = means[left].argmin(axis=1)
    return labels


def number_by_size(labels: Ints) -> Ints:
    """Return labels numbered from 0 by decreasing size; equal sizes keep their order."""
    found = labels >= 0
    sizes = np.bincount(labels[found])
    rank = np.empty(len(sizes), dtype=np.intp)
    rank[np.argsort(-sizes, kind="stable")] = np.arange(len(sizes))
    numbered = np.full(len(labels), -1, dtype=np.intp)
    numbered[found] = rank[labels[found]]
    return numbered


def complete_nodes(tree: Tree, nodes: Iterable[int]) -> list[int]:
    """Return nodes with the largest branches beside them, so that together they hold every leaf."""
    n = tree.n_leaves
    holds = np.zeros(2 * n - 1, dtype=bool)  # a wanted node lies below
    wanted = set(nodes)
    for node in wanted:
        above = int(tree.parents[node])
        while above >= 0 and not holds[above]:
            holds[above] = True
            above = int(tree.parents[above])
    if not wanted:
        return [2 * n - 2]
    parts = tree.children_[holds[n:]].ravel()
    found: list[int] = parts[~holds[parts]].tolist()
    return found or [2 * n - 2]


def _row_sums(distances: Distances, rows: Ints, others: Ints) -> Floats:
    """Sum of the distances of each row to the others, some rows at a time."""
    step = max(1, _AT_ONCE // len(others))
    parts = [
        distances(rows[at : at + step], others).sum(axis=1) for at in range(0, len(rows), step)
    ]
    return np.concatenate(parts)
