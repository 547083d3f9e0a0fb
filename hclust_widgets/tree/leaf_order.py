"""Trees that are handed in: a fitted model's with its table; and leaves in optimal order."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hclust_widgets.common.messages import ONLY_A_TREE

from .distances import ORDERING_COPIES, condensed_distances, require_memory
from .from_sklearn import ANOTHER_TABLE
from .tree import Tree

if TYPE_CHECKING:
    from collections.abc import Callable

    import numpy as np
    from numpy.typing import NDArray

    from hclust_widgets.table.features import Features

__all__ = ["MAX_ORDERED_LEAVES", "WAIT_FROM", "optimally_ordered", "tree_of_model"]

#: So many leaves are put into optimal order at most. Time grows with their cube: 1,000 take some
#: seconds, 1,500 up to a minute, 10,000 hours, and nothing can break it off.
MAX_ORDERED_LEAVES = 1_500

#: Of more leaves the optimal order takes so long that readers are told to wait, and that a page has
#: it for the linkage alone that is shown.
WAIT_FROM = 500


def tree_of_model(model: Any, scaled: Callable[[str], NDArray[np.float64]], scaling: str) -> Tree:
    """Take over the tree of a fitted model that kept no heights.

    Parameters
    ----------
    model : AgglomerativeClustering
    scaled : callable
        Gives the table's values for a scaling.
    scaling : str
        The one that is chosen.

    Raises
    ------
    ValueError
        If the model was fitted on something else: says so if that was the table as it is.
    """
    try:
        return Tree.from_sklearn(model, scaled(scaling))
    except ValueError as error:
        if str(error) != ANOTHER_TABLE or scaling == "none":
            raise
    try:
        Tree.from_sklearn(model, scaled("none"))
    except ValueError:
        raise ValueError(ANOTHER_TABLE) from None
    default = ", the default" if scaling == "minmax" else ""
    raise ValueError(
        f"This model was fitted on the table as it is, but here its columns are scaled "
        f"(scaling={scaling!r}{default}): pass scaling='none' as well."
    )


def optimally_ordered(tree: Tree, features: Features | None, metric: str | None) -> Tree:
    """Give a tree with like leaves beside each other (Bar-Joseph et al. 2001).

    Parameters
    ----------
    tree : Tree
    features : Features or None
        Of its leaves.
    metric : str or None
        By which likeness is told.

    Raises
    ------
    ValueError
        If the distances are not known, if there is no room for them, or if there are so many
        leaves that nobody would wait for it.
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
    n = tree.n_leaves
    if n > MAX_ORDERED_LEAVES:
        raise ValueError(
            f"An optimal leaf order is worked out for up to {MAX_ORDERED_LEAVES:,} rows (its time "
            f"grows with their cube), but these are {n:,}: keep the plain order, or take a sample."
        )
    require_memory(n, copies=ORDERING_COPIES)
    return tree.optimally_ordered(condensed_distances(features.values, metric))
