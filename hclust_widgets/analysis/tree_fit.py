"""How well a tree fits its distances, in the numbers that R and scipy have for it."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from hclust_widgets.tree.tree import Tree

__all__ = ["agglomerative_coefficient", "inconsistency"]


def agglomerative_coefficient(tree: Tree) -> float:
    """Return the agglomerative coefficient of a tree.

    For every row, one minus the height at which it is first merged over the height of the last
    merge; the mean of these. Near 1 where rows merge early. It grows with the number of rows, so
    it does not compare tables.

    Parameters
    ----------
    tree : Tree

    Returns
    -------
    float
        nan for a tree whose merges all have the height 0, and for one leaf.

    References
    ----------
    L. Kaufman, P. J. Rousseeuw (1990). Finding Groups in Data, section 5.1.4; ``coef.hclust`` of
    R's package cluster gives the same.
    """
    n = tree.n_leaves
    if n < 2:
        return float("nan")
    last = float(tree.distances_.max())
    if last == 0:
        return float("nan")
    first = tree.distances_[tree.parents[:n] - n]
    return float((1 - first / last).mean())


def inconsistency(tree: Tree, *, depth: int = 2) -> NDArray[np.float64]:
    """Return scipy's inconsistency of every merge.

    Parameters
    ----------
    tree : Tree
    depth : int
        How many levels below a merge count, itself included.

    Returns
    -------
    ndarray of float64, shape (n - 1, 4)
        Mean and standard deviation of the heights that count, their number, and the coefficient:
        how many standard deviations the merge lies above their mean; 0 without deviation.

    References
    ----------
    ``scipy.cluster.hierarchy.inconsistent``.
    """
    from scipy.cluster.hierarchy import inconsistent

    found: NDArray[np.float64] = inconsistent(np.asarray(tree.linkage_matrix), depth)
    return found
