"""The tree of features, with what is read from its distances: no cache, no settings."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from hclust_widgets.analysis.cluster_profile import Profile
from hclust_widgets.table.columns.float_limits import refuse_vanished
from hclust_widgets.tree.cophenetic import CopheneticCorrelation
from hclust_widgets.tree.linkage.distances import condensed_distances
from hclust_widgets.tree.tree import Tree

from .rows_without_value import telling_how_to_leave_out

if TYPE_CHECKING:
    from collections.abc import Callable

    from hclust_widgets.table.features import Features

__all__ = ["Fitted", "fit_tree"]

#: A tree, how well it follows the distances, and what describes its clusters.
Fitted = tuple[Tree, CopheneticCorrelation | None, Profile | None]

# Distances of so few rows are kept until the cophenetic correlation is computed from them: with so
# many columns, to compute them again takes as long as the tree.
_FEW_ROWS, _WIDE = 700, 200


def fit_tree(features: Features, linkage: str, metric: str, method: str) -> Fitted:
    """Cluster the rows of features, each of which becomes a leaf.

    Parameters
    ----------
    features : Features
    linkage, metric : str
        That go together.
    method : str
        As for :meth:`hclust_widgets.tree.tree.Tree.fit`.

    Returns
    -------
    tuple of Tree, CopheneticCorrelation and Profile
        The correlation is computed when it is first read.

    Raises
    ------
    ValueError
        If rows have no distance by this metric, or if all distances vanish; one sentence.
    """
    names = list(features.row_names())
    measure = features.measure(metric)
    n, p = features.values.shape
    r: Callable[[], float]
    with telling_how_to_leave_out(features):
        if 3 <= n <= _FEW_ROWS and p >= _WIDE and method != "fast":
            known = condensed_distances(
                features.values, measure, names=names, columns=features.columns
            )
            tree = Tree.from_distances(known, linkage=linkage, metric=measure, X=features.values)
            r = partial(_correlation, tree, known)
        else:
            tree = Tree.fit(
                features.values,
                linkage=linkage,
                metric=measure,
                names=names,
                columns=features.columns,
                method=method,
            )
            r = partial(tree.cophenetic_correlation, features.values, metric=measure)
    if features.weights is None:
        refuse_vanished(features.values, float(tree.heights.max()), metric)
    return tree, CopheneticCorrelation(tree.n_leaves, r), Profile(features, metric=metric)


def _correlation(tree: Tree, distances: NDArray[np.float64]) -> float:
    """Return the cophenetic correlation of a tree of few rows from their condensed distances."""
    from scipy.spatial.distance import squareform

    square = squareform(distances)
    return tree.cophenetic_of_distances(lambda rows, others: square[np.ix_(rows, others)])
