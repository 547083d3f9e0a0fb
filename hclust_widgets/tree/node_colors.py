"""Colors that belong to nodes: when a cluster splits, only its smaller part changes color."""

from __future__ import annotations

from weakref import WeakKeyDictionary

import numpy as np
from numpy.typing import NDArray

from .cut import Cut, suggest_n_clusters
from .tree import Tree

Ints = NDArray[np.intp]


_known: WeakKeyDictionary[Tree, Ints] = WeakKeyDictionary()


def node_colors(tree: Tree) -> Ints:
    """Color number of every node of a tree.

    From the root down, a merge hands its number to its larger part (of equal ones: the first) and
    the smaller part gets the next number that is free. So whatever the cut, clusters differ in
    number, and one step of the cut changes the color of one part only. The numbers are then
    exchanged among each other so that at the suggested cut cluster ``i`` has color ``i``: legend
    and labels begin in step.

    Parameters
    ----------
    tree : Tree

    Returns
    -------
    ndarray of intp, shape (2n - 1,)
        Numbers from 0; each cut's clusters hold k different ones, all below k if k is at least
        the suggested number of clusters.
    """
    if tree not in _known:
        _known[tree] = _numbered(tree)
    return _known[tree]


def _numbered(tree: Tree) -> Ints:
    n = tree.n_leaves
    sizes = tree.sizes.tolist()
    color = [0] * (2 * n - 1)
    pairs = tree.children_.tolist()
    for free, i in enumerate(range(n - 2, -1, -1), start=1):
        first, second = pairs[i]
        larger, smaller = (first, second) if sizes[first] >= sizes[second] else (second, first)
        color[larger] = color[n + i]
        color[smaller] = free
    found = np.asarray(color, dtype=np.intp)

    k = suggest_n_clusters(tree)
    exchange = np.arange(n)
    exchange[found[Cut(tree, n_clusters=k).nodes]] = np.arange(k)
    result = exchange[found]
    result.setflags(write=False)
    return result


def cluster_colors(cut: Cut) -> Ints:
    """Color number of every cluster, in the order of the labels: ndarray of shape (k,)."""
    numbers: Ints = node_colors(cut.tree)[cut.nodes]
    return numbers
