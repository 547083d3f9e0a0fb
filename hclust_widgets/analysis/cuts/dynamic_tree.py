"""Dynamic tree cut, method "tree": clusters by the heights at which the leaves join."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from hclust_widgets.common.arrays import Bools, Floats, Ints
    from hclust_widgets.tree.tree import Tree

__all__ = ["find_stretches", "nearest_cut"]

# Merges above this share of the height of the last one are not made.
_CUT_SHARE = 0.99
# A stretch below the reference height counts if it has more leaves than the least size over this.
_STRETCH_SHARE = 3


def find_stretches(
    tree: Tree, *, min_size: int, deep_split: bool = True, cut_height: float | None = None
) -> Ints:
    """Find clusters as stretches of leaves between rises of the heights at which they join.

    The branches below the cut height are split, from the top down. Of the leaves of a branch, in
    order, each has the height of its own merge: those outside a core join high, those in it low.
    Where the heights have been above a reference height, then below it for long enough, and rise
    above it again, a new stretch begins. The reference is the mean height; where that leads to
    one stretch only, the middle of mean and largest height; then that of mean and smallest.

    Parameters
    ----------
    tree : Tree of n leaves
    min_size : int
        Smallest cluster.
    deep_split : bool
        Split each stretch again, until no more is found.
    cut_height : float, optional
        Merges above it are not made. Default: 99 % of the height of the last one.

    Returns
    -------
    ndarray of intp, shape (n,)
        Cluster of every leaf, from the left of hclust's order; -1 for none. A cluster need be no
        branch.

    Notes
    -----
    To avoid too many splits, very small stretches are joined to their neighbor. Where the paper
    leaves a choice, it is made as the labels of R's ``cutreeDynamicTree`` show it: a stretch below
    the reference needs more than a third of ``min_size`` leaves; of three stretches or more, one
    of fewer than ``2 * min_size`` leaves with a smaller mean height than the one before it joins
    that; the last one does if it has fewer than ``min_size - 1``; and the first leaf of a branch
    neither begins a stretch nor counts in the mean of the first one.

    References
    ----------
    P. Langfelder, B. Zhang, S. Horvath (2008). Defining clusters from a hierarchical cluster
    tree: the Dynamic Tree Cut package for R. Bioinformatics 24, 719-720.
    """
    n = tree.n_leaves
    last = float(tree.heights[-1])
    cut = _CUT_SHARE * last if cut_height is None else min(cut_height, last)
    order, begins = _in_hclust_order(tree, cut)
    joined = tree.heights[tree.parents[order] - n]
    labels = np.full(n, -1, dtype=np.intp)
    found = 0
    # From the left, so the rightmost is put on the pile first.
    pile = [(a, b, True) for a, b in zip(begins, [*begins[1:], n], strict=True)][::-1]
    while pile:
        a, b, is_open = pile.pop()
        starts = _split(joined[a:b], min_size) if is_open else [0]
        if len(starts) > 1:
            ends = [*starts[1:], b - a]
            pile += [(a + s, a + e, deep_split) for s, e in zip(starts, ends, strict=True)][::-1]
        elif b - a >= min_size:
            labels[order[a:b]] = found
            found += 1
    return labels


def _in_hclust_order(tree: Tree, cut: float) -> tuple[Ints, list[int]]:
    """Return the leaves as hclust orders them, and where the branches below the cut begin."""
    n = tree.n_leaves
    pairs = np.sort(tree.children_, axis=1).tolist()  # leaves first, then earlier merges
    made = (tree.heights <= cut).tolist()
    order: list[int] = []
    begins: list[int] = []
    pile = [(2 * n - 2, True)]
    while pile:
        node, is_apart = pile.pop()
        is_branch = node < n or made[node - n]
        if is_apart and is_branch:
            begins.append(len(order))
        if node < n:
            order.append(node)
        else:
            first, second = pairs[node - n]
            pile += [(second, not is_branch), (first, not is_branch)]
    return np.asarray(order, dtype=np.intp), begins


def _split(heights: Floats, min_size: int) -> list[int]:
    """Return where the stretches of a branch begin: [0] if it is not split."""
    mean = float(heights.mean())
    for level in (mean, (mean + heights.max()) / 2, (mean + heights.min()) / 2):
        starts = _rises(heights > level, min_size // _STRETCH_SHARE + 1)
        starts = _joined(heights, starts, min_size)
        if len(starts) > 1:
            return starts
    return [0]


def _rises(above: Bools, least: int) -> list[int]:
    """Return 0, and where heights rise above the level after a long enough stretch below it."""
    changes = (np.flatnonzero(above[1:] != above[:-1]) + 1).tolist()
    starts = [0]
    for down, up in pairwise(changes):
        if not above[down] and down > 1 and up - down >= least:
            starts.append(up)
    return starts


def _joined(heights: Floats, starts: list[int], min_size: int) -> list[int]:
    """Join very small stretches to the one before."""
    n = len(heights)
    kept = starts[:1]
    for at, end in zip(starts[1:], [*starts[2:], n], strict=False):
        before = heights[kept[-1] or 1 : at].mean()
        is_low = end - at < 2 * min_size and heights[at:end].mean() < before
        if len(starts) == 2 or not is_low:
            kept.append(at)
    if len(kept) > 1 and n - kept[-1] < min_size - 1:
        kept.pop()
    return kept


def nearest_cut(tree: Tree, labels: Ints) -> list[int]:
    """Return the nodes of the complete cut that agrees best with labels of the leaves.

    Parameters
    ----------
    tree : Tree of n leaves
    labels : ndarray of int, shape (n,)
        From 0; -1 for leaves in no cluster, of which it does not matter which are together.

    Returns
    -------
    list of int
        Of all cuts, that with the most pairs of leaves that are together in both or apart in
        both (the largest Rand index), by dynamic programming over the tree; of equal ones that
        with the fewest clusters.
    """
    n = tree.n_leaves
    # Pairs that belong together less those that do not, times two, in every node.
    ordered = labels[tree.leaf_order]
    begin, end = tree.start, tree.start + tree.sizes
    held = _counts(ordered >= 0, begin, end)
    together = np.zeros(2 * n - 1, dtype=np.int64)
    for one in range(int(labels.max()) + 1):
        together += _counts(ordered == one, begin, end) ** 2
    gain = 2 * together - held**2 - 2 * held * (tree.sizes - held)
    best = gain.tolist()
    whole = [True] * (2 * n - 1)
    children = tree.children_.tolist()
    for node, (left, right) in enumerate(children, n):
        apart = best[left] + best[right]
        if apart > best[node]:
            best[node], whole[node] = apart, False
    nodes, pile = [], [2 * n - 2]
    while pile:
        node = pile.pop()
        if whole[node]:
            nodes.append(node)
        else:
            pile += children[node - n]
    return nodes


def _counts(which: Bools, begin: Ints, end: Ints) -> Ints:
    sums = np.concatenate([[0], np.cumsum(which)])
    counts: Ints = sums[end] - sums[begin]
    return counts
