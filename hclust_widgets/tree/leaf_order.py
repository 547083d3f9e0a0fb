"""Leaves in optimal order, where that can be computed in reasonable time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hclust_widgets.common.constants import ONLY_A_TREE
from hclust_widgets.tree.linkage.distances import (
    ORDERING_COPIES,
    condensed_distances,
    require_memory,
)

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from hclust_widgets.table.features import Features

    from .tree import Tree

__all__ = ["MAX_ORDERED_LEAVES", "WAIT_FROM", "optimally_ordered", "ordered_by"]

#: Most leaves that are put into optimal order. Time grows with their cube: 1,000 take some
#: seconds, 1,500 up to a minute, 10,000 hours, and nothing can interrupt it.
MAX_ORDERED_LEAVES = 1_500

#: For more leaves the optimal order takes so long that readers are asked to wait, and that a page
#: has it for the linkage alone that is shown.
WAIT_FROM = 500


def optimally_ordered(tree: Tree, features: Features | None, metric: str | None) -> Tree:
    """Return a tree with like leaves adjacent (Bar-Joseph et al. 2001).

    Parameters
    ----------
    tree : Tree
    features : Features or None
        Of its leaves.
    metric : str or None
        Of the distances between leaves.

    Raises
    ------
    ValueError
        If the distances are not known, if they do not fit into memory, or if there are too many
        leaves to wait for.
    """
    if features is None:
        raise ValueError(
            f"An optimal leaf order needs the distances between the rows, but {ONLY_A_TREE}"
        )
    if metric is None:
        raise ValueError(
            "An optimal leaf order needs the distances between the rows, but nobody knows the "
            "metric of the tree that was handed in: choose a metric and a linkage first."
        )
    _check_size(tree.n_leaves)
    return tree.optimally_ordered(condensed_distances(features.values, features.measure(metric)))


def ordered_by(tree: Tree, distances: NDArray[np.float64]) -> Tree:
    """Return a tree with like leaves adjacent, by condensed distances that are known.

    Raises
    ------
    ValueError
        As :func:`optimally_ordered` for too many leaves.
    """
    _check_size(tree.n_leaves)
    return tree.optimally_ordered(distances)


def _check_size(n: int) -> None:
    if n > MAX_ORDERED_LEAVES:
        raise ValueError(
            f"An optimal leaf order is worked out for up to {MAX_ORDERED_LEAVES:,} rows (its time "
            f"grows with their cube), but these are {n:,}: keep the plain order, or take a sample."
        )
    require_memory(n, copies=ORDERING_COPIES)
