"""Color numbers that belong to nodes: when a cluster splits, only its smaller part changes color.

A color number stands for a color and a marker (`hclust_widgets.plotting.base.palette`). The twin of
this module is ``js/src/model/tree/node_colors.js``.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import count

import numpy as np
from numpy.typing import NDArray

from hclust_widgets.common.constants import COLORS, MARKER_SCALES

from .label_numbers import cluster_nodes, largest_relative_gap

__all__ = [
    "color_numbers",
    "distinct_neighbors",
    "filled_numbering",
    "free_color_numbering",
    "split_numbers",
    "start_numbering",
]

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


def filled_numbering(known: Mapping[int, int]) -> tuple[int, ...]:
    """Return a numbering for :func:`color_numbers` in which some split numbers have these colors.

    Parameters
    ----------
    known : mapping of int to int
        Color number by split number, all different. The split numbers between get the numbers
        that are left, in ascending order.
    """
    taken = set(known.values())
    free = (color for color in count() if color not in taken)
    return tuple(known[s] if s in known else next(free) for s in range(max(known) + 1))


def free_color_numbering(
    splits: Ints, colors: Ints, *, before: Ints, after: Ints
) -> tuple[int, ...]:
    """Return a numbering in which new clusters of an uneven cut have colors of the palette.

    Parameters
    ----------
    splits : ndarray of int, shape (2n - 1,)
        From :func:`split_numbers`.
    colors : ndarray of int, shape (2n - 1,)
        Color number of every node, as :func:`color_numbers` gives them.
    before, after : ndarray of int
        Split numbers of the clusters that were shown and of those that are, the latter in the
        order in which they choose. Those in both keep their color.

    Notes
    -----
    A new cluster keeps its color where that is one of the palette's and no other cluster has it.
    Otherwise it gets the first that is neither in use nor was before; where there is none, the
    first that is not in use.
    """
    color_of = np.empty((len(splits) + 1) // 2, dtype=np.intp)
    color_of[splits] = colors
    stay = set(before.tolist())
    was = {int(color_of[s]) for s in stay}
    known = {s: int(color_of[s]) for s in after.tolist() if s in stay}
    used = set(known.values())
    for s in after.tolist():
        if s in known:
            continue
        color = int(color_of[s])
        if color >= len(COLORS) or color in used:
            free = [c for c in range(len(COLORS)) if c not in used]
            color = next((c for c in free if c not in was), free[0] if free else len(COLORS))
            while color in used:
                color += 1
        known[s] = color
        used.add(color)
    return filled_numbering(known)


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
