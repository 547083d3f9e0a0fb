"""Leaves in optimal order, or nearly so, where that can be computed in reasonable time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hclust_widgets.common.constants import ONLY_A_TREE
from hclust_widgets.tree.linkage.distances import condensed_distances, require_memory
from hclust_widgets.tree.order.best_flips import ordering_copies

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from hclust_widgets.table.features import Features

    from .tree import Tree

__all__ = ["MAX_ORDERED_LEAVES", "WAIT_FROM", "optimally_ordered", "ordered_by"]

#: Most leaves that are put into order. Beyond MAX_OPTIMAL_LEAVES (order.best_flips) it is nearly
#: optimal: 10,000 take about 20 seconds, and the distances between them 400 MB.
MAX_ORDERED_LEAVES = 10_000

#: For more leaves the order takes so long that readers are asked to wait, and that a page has it
#: for the linkage alone that is shown.
WAIT_FROM = 1_000


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
            f"Leaves are put into order for up to {MAX_ORDERED_LEAVES:,} rows, but these are "
            f"{n:,}: keep the plain order, take a sample, or let like rows share a leaf "
            "(max_leaves=2000)."
        )
    require_memory(n, copies=ordering_copies(n))
