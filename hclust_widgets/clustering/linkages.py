"""The trees of all linkages for the same distances, and how well each of them fits."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from hclust_widgets.analysis.tree_fit import agglomerative_coefficient, inconsistency
from hclust_widgets.clustering.groups.group_linkages import (
    trees_of_groups,
    weighted_coefficient,
    weighted_cophenetic,
)
from hclust_widgets.common.constants import ONLY_A_TREE
from hclust_widgets.table.distances import PRECOMPUTED
from hclust_widgets.tree.linkage.distances import (
    EUCLIDEAN_ONLY,
    LINKAGES,
    condensed_distances,
    distances_between,
    require_memory,
    sklearn_single_metric,
)
from hclust_widgets.tree.order.best_flips import ordering_copies
from hclust_widgets.tree.tree import Tree

if TYPE_CHECKING:
    import pandas as pd

    from hclust_widgets.clustering.groups.groups import RowGroups
    from hclust_widgets.common.arrays import Floats, Ints
    from hclust_widgets.table.distances import Distances
    from hclust_widgets.table.features import Features

__all__ = ["LinkageFit", "compare", "fit_linkages", "linkages_for", "table_of"]


@dataclass(frozen=True)
class LinkageFit:
    """How well the tree of one linkage fits the distances.

    Attributes
    ----------
    linkage : str
    tree : Tree
        In plain order.
    cophenetic_correlation, agglomerative_coefficient, inconsistency : float
        As :meth:`Clustering.compare_linkages` has them.
    """

    linkage: str
    tree: Tree
    cophenetic_correlation: float
    agglomerative_coefficient: float
    inconsistency: float


def linkages_for(metric: str) -> list[str]:
    """Return the linkages that are defined for a metric."""
    return [name for name in LINKAGES if metric == "euclidean" or name not in EUCLIDEAN_ONLY]


def fit_linkages(
    features: Features, metric: str, names: list[str], *, ordered: bool = False
) -> tuple[dict[str, Tree], str]:
    """Fit linkages from one set of distances; without enough memory only those that need none.

    Parameters
    ----------
    features : Features
    metric : str
    names : list of str
        The linkages.
    ordered : bool
        Put the leaves in optimal order.

    Returns
    -------
    dict of str to Tree
    str
        Why some are missing; "" if none are.
    """
    X, measure = features.values, features.measure(metric)
    try:
        require_memory(len(X), copies=ordering_copies(len(X)) if ordered else 2)
        distances = condensed_distances(X, measure)
    except ValueError as error:
        frugal = [n for n in names if n == "single" and sklearn_single_metric(measure)]
        return {n: Tree.fit(X, linkage=n, metric=measure) for n in frugal}, str(error)
    return {
        name: Tree.from_distances(
            distances, linkage=name, metric=measure, X=X, optimal_ordering=ordered
        )
        for name in names
    }, ""


def compare(
    features: Features | None,
    metric: str | None,
    distances: Distances | None = None,
    groups: RowGroups | None = None,
) -> list[LinkageFit]:
    """Fit every linkage that is defined here: ``Clustering.compare_linkages`` documents it."""
    if groups is not None:
        require_memory(len(groups.sizes), copies=9)
        return [
            LinkageFit(
                name,
                tree,
                weighted_cophenetic(tree, groups),
                weighted_coefficient(tree, groups),
                _last_inconsistency(tree),
            )
            for name, tree in trees_of_groups(groups).items()
        ]
    if distances is not None:
        given = distances
        between = given.between
        trees = {
            name: Tree.from_distances(given.condensed, linkage=name, metric=PRECOMPUTED)
            for name in LINKAGES
            if name not in EUCLIDEAN_ONLY
        }
    else:
        if features is None:
            raise ValueError(f"Linkages are compared by the rows' distances, but {ONLY_A_TREE}")
        if metric is None:
            raise ValueError(
                "The metric of this tree is not known: choose a metric to compare linkages."
            )
        X, measure = features.values, features.measure(metric)
        trees, why = fit_linkages(features, metric, linkages_for(metric))
        if why:
            raise ValueError(why)

        def between(rows: Ints, others: Ints) -> Floats:
            return distances_between(X[rows], X[others], measure, table=X)

    return [
        LinkageFit(
            name,
            tree,
            tree.cophenetic_of_distances(between),
            agglomerative_coefficient(tree),
            _last_inconsistency(tree),
        )
        for name, tree in trees.items()
    ]


def _last_inconsistency(tree: Tree) -> float:
    return float(inconsistency(tree)[-1, 3]) if tree.n_leaves > 1 else float("nan")


def table_of(fits: list[LinkageFit]) -> pd.DataFrame:
    """Return what was found as a table: ``Clustering.compare_linkages`` documents it."""
    import pandas as pd

    names = ("cophenetic_correlation", "agglomerative_coefficient", "inconsistency")
    return pd.DataFrame(
        {name: [getattr(fit, name) for fit in fits] for name in names},
        index=pd.Index([fit.linkage for fit in fits], name="linkage"),
    )
