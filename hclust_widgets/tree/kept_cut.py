"""What is kept of a cut in another tree: clusters at different heights, and locked ones.

The twin of this module is ``js/src/model/tree/kept_cut.js``; tests/contract compares the two.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from .cut import Cut
from .cut_nodes import FreeMerges
from .tree import Tree

__all__ = ["KeptCut", "kept_cut"]

Ints = NDArray[np.intp]


class KeptCut(NamedTuple):
    """A cut, and what it lost.

    Attributes
    ----------
    cut : Cut
    leveled : bool
        True if clusters at different heights were given up: they are no branches of the tree.
    n_unlocked : int
        Clusters that are locked no longer.
    """

    cut: Cut
    leveled: bool = False
    n_unlocked: int = 0

    @property
    def lost(self) -> bool:
        """True if anything was given up."""
        return self.leveled or self.n_unlocked > 0


def kept_cut(
    old: Cut,
    tree: Tree,
    leaves: Ints,
    labels: Ints,
    *,
    n_clusters: int,
    any_number: bool = False,
) -> KeptCut:
    """Return the cut of another tree that keeps what was locked or cut at its own height.

    Clusters at different heights are kept if all of them are branches of the tree. If not, it is
    cut at one height but for locked clusters, of which those stay locked that are branches and
    leave room for the number of clusters, larger ones first. A cluster is a branch if a branch
    has its rows, and of others none but new ones.

    Parameters
    ----------
    old : Cut
    tree : Tree
    leaves, labels : ndarray of intp, shape (m,)
        Of the rows that are in both trees: the leaf of the new one, the cluster of the old cut.
    n_clusters : int
        Of a cut at one height.
    any_number : bool
        True to keep clusters at different heights even where their number is another one, since
        rows have come or gone.
    """
    if not old.is_uneven and not old.locked:
        return KeptCut(Cut(tree, n_clusters=n_clusters))
    found, rest = _branches(tree, leaves, labels, old.n_clusters)
    held = [found[label] for label, node in enumerate(old.nodes.tolist()) if node in old.locked]
    locks = [node for node in held if node >= 0]
    left = np.unique(labels)
    if old.is_uneven and left.size and (found[left] >= 0).all():
        nodes = [*found[left].tolist(), *rest]
        if any_number or len(nodes) == old.n_clusters:
            cut = Cut.at_nodes(tree, nodes, locked=locks)
            return KeptCut(cut, n_unlocked=len(old.locked) - len(cut.locked))
    cut = Cut(tree, n_clusters=n_clusters)
    for node in sorted(locks, key=lambda node: (-tree.sizes[node], node)):
        stay = [*cut.locked, node]
        free = FreeMerges(tree, stay)
        if free.fewest <= n_clusters <= free.most:
            cut = Cut.at_nodes(tree, free.nodes(0), locked=stay).line_moved(n_clusters=n_clusters)
    by_hand = old.is_uneven and not old.same_clusters(
        old.line_moved(distance_threshold=old.distance_threshold)
    )
    return KeptCut(cut, by_hand, len(old.locked) - len(cut.locked))


def _branches(tree: Tree, leaves: Ints, labels: Ints, k: int) -> tuple[Ints, list[int]]:
    """Return the largest branch of every cluster, -1 without one, and branches of new rows."""
    n = tree.n_leaves
    first, last = np.full(n, k, dtype=np.intp), np.full(n, -1, dtype=np.intp)
    np.minimum.at(first, leaves, labels)
    np.maximum.at(last, leaves, labels)
    of_leaf = np.where(last < 0, -1, np.where(first == last, first, k))  # k: rows of several
    counts = np.bincount(of_leaf[of_leaf >= 0], minlength=k + 1)
    counts[labels[of_leaf[leaves] == k]] = -1
    counts[k] = -1
    drawn = of_leaf[tree.leaf_order]
    known = drawn[drawn >= 0]
    before = np.append(0, np.cumsum(drawn >= 0))  # known leaves to the left of every place
    changes = np.append(0, np.cumsum(known[1:] != known[:-1]))
    begin, end = before[tree.start], before[tree.start + tree.sizes]
    nodes = np.flatnonzero(end > begin)
    own = known[begin[nodes]]
    alone = changes[begin[nodes]] == changes[end[nodes] - 1]
    whole = alone & (end[nodes] - begin[nodes] == counts[own])
    found = np.full(k, -1, dtype=np.intp)
    np.maximum.at(found, own[whole], nodes[whole])  # a branch has a higher number than its parts
    covered = np.zeros(n, dtype=bool)
    for node in found[found >= 0].tolist():
        covered[tree.start[node] : tree.start[node] + tree.sizes[node]] = True
    empty = end == begin
    parents = tree.parents
    top = empty & (parents >= 0) & ~empty[parents] & ~covered[tree.start]
    return found, np.flatnonzero(top).tolist()
