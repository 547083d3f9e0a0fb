"""Colours that belong to nodes: when a cluster splits, only its smaller part changes colour."""

from __future__ import annotations

from weakref import WeakKeyDictionary

import numpy as np
from numpy.typing import NDArray

from .cut import Cut, suggest_n_clusters
from .tree import Tree

Ints = NDArray[np.intp]


_known: WeakKeyDictionary[Tree, Ints] = WeakKeyDictionary()


def node_colours(tree: Tree) -> Ints:
    """Colour number of every node of a tree.

    From the root down, a merge hands its number to its larger part (of equal ones: the first) and
    the smaller part gets the next number that is free. So whatever the cut, clusters differ in
    number, and one step of the cut changes the colour of one part only. The numbers are then
    exchanged among each other so that at the suggested cut cluster ``i`` has colour ``i``: legend
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
    colour = [0] * (2 * n - 1)
    pairs = tree.children_.tolist()
    for free, i in enumerate(range(n - 2, -1, -1), start=1):
        first, second = pairs[i]
        larger, smaller = (first, second) if sizes[first] >= sizes[second] else (second, first)
        colour[larger] = colour[n + i]
        colour[smaller] = free
    found = np.asarray(colour, dtype=np.intp)

    k = suggest_n_clusters(tree)
    exchange = np.arange(n)
    exchange[found[Cut(tree, n_clusters=k).nodes]] = np.arange(k)
    result = exchange[found]
    result.setflags(write=False)
    return result


def cluster_colours(cut: Cut) -> Ints:
    """Colour number of every cluster, in the order of the labels: ndarray of shape (k,)."""
    numbers: Ints = node_colours(cut.tree)[cut.nodes]
    return numbers
