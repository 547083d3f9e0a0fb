"""The trees of a page: one for every linkage that can be chosen, computed in advance."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from hclust_widgets.analysis.cluster_profile import Profile
from hclust_widgets.clustering.clustering import Clustering
from hclust_widgets.clustering.pipeline import column_tree
from hclust_widgets.table.features import Features
from hclust_widgets.tree.distances import (
    EUCLIDEAN_ONLY,
    LINKAGES,
    ORDERING_COPIES,
    condensed_distances,
    require_memory,
    sklearn_single_metric,
)
from hclust_widgets.tree.leaf_order import WAIT_FROM
from hclust_widgets.tree.rotations import drawn, flips_in
from hclust_widgets.tree.tree import Tree

__all__ = ["PageTree", "trees_of"]

# The page looks medoids up, so they are computed in advance for every merge, from the root down
# until this many numbers were visited: a few seconds for a chain of 10,000 rows.
_MAX_SAMPLED = 400_000_000
# For other metrics than euclidean a profile compares this many rows with all others.
_CANDIDATES = 256


@dataclass(frozen=True)
class PageTree:
    """One linkage of the page.

    Attributes
    ----------
    unflipped : Tree
        Without flipped branches.
    tree : Tree
        With the flipped branches that are drawn.
    linkage : str or None
        None: the tree that was handed in, whatever made it.
    cophenetic : float or None
    column_tree : Tree or None
    medoids : ndarray of int64, shape (n - 1,)
        Most typical row of every merge (a leaf); -1 where it was not looked for.
    described : int
        Most typical rows are known for up to so many clusters.
    """

    unflipped: Tree
    tree: Tree
    linkage: str | None
    cophenetic: float | None
    column_tree: Tree | None
    medoids: NDArray[np.int64]
    described: int


def trees_of(now: Clustering, kept: list[int]) -> tuple[list[PageTree], list[str]]:
    """Return the tree that is shown and those of all other linkages valid for its metric.

    Where the shown tree's leaves are in optimal order, those of the others are too, for up to 500
    rows. Of more rows they are in plain order and a note says so: at 1,500 rows each other linkage
    would take up to a minute more.

    Parameters
    ----------
    now : Clustering
    kept : list of int
        Features that the page may hold: the column trees are of these.

    Returns
    -------
    trees : list of PageTree
        In the order of :data:`~hclust_widgets.tree.distances.LINKAGES`.
    notes : list of str
        What was left out, and why.
    """
    settings = now.settings
    if now.features is None or settings.linkage is None or settings.metric is None:
        return [
            _page_tree(now.unflipped_tree, now.tree, settings.linkage, now.cophenetic, now, kept)
        ], []
    wanted = [
        name for name in LINKAGES if settings.metric == "euclidean" or name not in EUCLIDEAN_ONLY
    ]
    others, why = _fitted(now, now.features, [name for name in wanted if name != settings.linkage])
    trees = []
    for name in wanted:
        if name == settings.linkage:
            trees.append(_page_tree(now.unflipped_tree, now.tree, name, now.cophenetic, now, kept))
        elif name in others:
            measure = now.features.measure(settings.metric)
            r = others[name].cophenetic_correlation(now.features.values, metric=measure)
            unflipped = others[name]
            tree = drawn(unflipped, flips_in(unflipped, now.flips))
            trees.append(_page_tree(unflipped, tree, name, r, now, kept))
    left = [name for name in wanted if name != settings.linkage and name not in others]
    notes = [f"Of the linkages {', '.join(left)} cannot be chosen here. {why}"] if left else []
    if others and settings.optimal_ordering and not _all_ordered(now):
        notes.append(
            f"The leaves of {settings.linkage} linkage are in optimal order, those of the others "
            f"in plain order: for more than {WAIT_FROM:,} rows a page has it for one linkage alone."
        )
    return trees, notes


def _all_ordered(now: Clustering) -> bool:
    """Return True if other linkages are in optimal order as well."""
    return now.settings.optimal_ordering and now.tree.n_leaves <= WAIT_FROM


def _fitted(now: Clustering, features: Features, names: list[str]) -> tuple[dict[str, Tree], str]:
    """Fit linkages from one set of distances; without enough memory only those that need none."""
    X, metric = features.values, features.measure(str(now.settings.metric))
    ordered = _all_ordered(now)
    try:
        require_memory(len(X), copies=ORDERING_COPIES if ordered else 2)
        distances = condensed_distances(X, metric)
    except ValueError as error:
        frugal = [n for n in names if n == "single" and sklearn_single_metric(metric)]
        return {n: Tree.fit(X, linkage=n, metric=metric) for n in frugal}, str(error)
    return {
        name: Tree.from_distances(
            distances, linkage=name, metric=metric, X=X, optimal_ordering=ordered
        )
        for name in names
    }, ""


def _page_tree(
    unflipped: Tree,
    tree: Tree,
    linkage: str | None,
    cophenetic: float | None,
    now: Clustering,
    kept: list[int],
) -> PageTree:
    of_columns = None
    if now.features is not None and len(kept) > 1:
        settings = replace(now.settings, linkage=linkage)
        of_columns = column_tree(now.features.values[:, kept], settings)
    medoids, described = _medoids(now, tree)
    return PageTree(unflipped, tree, linkage, cophenetic, of_columns, medoids, described)


def _medoids(now: Clustering, tree: Tree) -> tuple[NDArray[np.int64], int]:
    n = tree.n_leaves
    found = np.full(n - 1, -1, dtype=np.int64)
    if now.profile is None or now.features is None:
        return found, 0
    metric = now.profile.metric
    profile = now.profile if tree is now.tree else Profile(now.features, metric=metric)
    looked_at = 0
    for node in range(2 * n - 2, n - 1, -1):  # each next one belongs to a cut with one more
        size = int(tree.sizes[node])
        rows = 1 if profile.is_euclidean else min(size, _CANDIDATES)
        looked_at += size * rows * now.features.values.shape[1]
        if looked_at > _MAX_SAMPLED:
            return found, 2 * n - 2 - node
        found[node - n] = profile.medoid(tree, node)
    return found, n
