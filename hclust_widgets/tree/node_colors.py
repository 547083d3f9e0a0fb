"""Color numbers that belong to nodes: when a cluster splits, only its smaller part changes color.

A color number stands for a color and a marker (`hclust_widgets.plotting.base.palette`). The twin of
this module is ``js/src/model/node_colors.js``.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from hclust_widgets.common.constants import COLORS, MARKER_SCALES

from .cut_rules import cluster_nodes, largest_relative_gap

__all__ = ["color_numbers", "distinct_neighbors", "split_numbers", "start_numbering"]

Floats = NDArray[np.float64]
Ints = NDArray[np.intp]

# Numbers that differ by a multiple of this have the same color and marker.
STYLES = len(COLORS) * len(MARKER_SCALES)


def split_numbers(children: Ints, sizes: Ints) -> Ints:
    """Number the nodes in the order in which the clusters come to be, from the root down.

    A merge passes its number on to its larger part (of equal ones: the first), and the smaller
    part gets the next number that is free. So a cut into k clusters has exactly the numbers 0 to
    k - 1, and one step of the cut changes the number of one part only.

    Parameters
    ----------
    children : ndarray of int, shape (n - 1, 2)
    sizes : ndarray of int, shape (2n - 1,)
        Leaves under every node.

    Returns
    -------
    ndarray of intp, shape (2n - 1,)
    """
    n = len(children) + 1
    leaves = sizes.tolist()
    number = [0] * (2 * n - 1)
    pairs = children.tolist()
    for free, i in enumerate(range(n - 2, -1, -1), start=1):
        first, second = pairs[i]
        larger, smaller = (first, second) if leaves[first] >= leaves[second] else (second, first)
        number[larger] = number[n + i]
        number[smaller] = free
    return np.asarray(number, dtype=np.intp)


def start_numbering(children: Ints, heights: Floats, splits: Ints) -> tuple[int, ...]:
    """Return the numbering of a tree that follows on no other one, for :func:`color_numbers`.

    At the suggested cut cluster ``i`` has color ``i``: legend and labels begin in step.

    Parameters
    ----------
    children : ndarray of int, shape (n - 1, 2)
    heights : ndarray of float64, shape (n - 1,)
        Ascending.
    splits : ndarray of int, shape (2n - 1,)
        From :func:`split_numbers`.
    """
    nodes = cluster_nodes(children, largest_relative_gap(heights))
    return tuple(np.argsort(splits[nodes]).tolist())


def color_numbers(splits: Ints, numbering: Sequence[int]) -> Ints:
    """Return the color number of every node.

    Parameters
    ----------
    splits : ndarray of int, shape (2n - 1,)
        From :func:`split_numbers`.
    numbering : sequence of int
        Color numbers of the clusters whose split numbers are 0, 1, 2 and so on, all different.
        Later ones get the numbers that are left, in ascending order.

    Returns
    -------
    ndarray of intp, shape (2n - 1,)
    """
    n = (len(splits) + 1) // 2
    first = np.asarray(numbering[:n], dtype=np.intp)
    free = np.setdiff1d(np.arange(n), first)[: n - len(first)]
    exchange: Ints = np.concatenate([first, free])
    return exchange[splits]


def distinct_neighbors(colors: Ints, left_to_right: Ints) -> Ints:
    """Give clusters beside each other different styles, where colors and markers have run out.

    Only cuts into more than 70 clusters are affected. A cluster that would look like the one on
    its left keeps its color and gets the next marker that this color has.

    Parameters
    ----------
    colors : ndarray of int, shape (k,)
        Color number of every cluster, by label.
    left_to_right : ndarray of int, shape (k,)
        Labels in the order in which the tree draws them.

    Returns
    -------
    ndarray of intp, shape (k,)
    """
    if not len(colors) or colors.max() < STYLES:
        return colors
    found = colors.copy()
    left = -1
    for label in left_to_right.tolist():
        if left == found[label] % STYLES:
            found[label] += len(COLORS)
        left = found[label] % STYLES
    return found
