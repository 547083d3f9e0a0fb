"""The trees of a page: one for every linkage that can be chosen, computed in advance."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from hclust_widgets.clustering.clustering import Clustering
from hclust_widgets.clustering.columns.column_tree import column_tree
from hclust_widgets.clustering.groups.groups import RowGroups
from hclust_widgets.clustering.linkages import fit_linkages, linkages_for
from hclust_widgets.table.distances import PRECOMPUTED, Distances
from hclust_widgets.tree.groups.weighted import WEIGHTED_LINKAGES
from hclust_widgets.tree.leaf_order import WAIT_FROM, optimally_ordered
from hclust_widgets.tree.linkage.distances import EUCLIDEAN_ONLY, LINKAGES
from hclust_widgets.tree.rotations import drawn, flips_in
from hclust_widgets.tree.tree import Tree

__all__ = ["PageTree", "trees_of"]

# The page looks medoids up, so they are computed in advance for every merge, from the root down
# until this many numbers were visited: a few seconds for a chain of 10,000 rows.
_MAX_SAMPLED = 400_000_000
# Of more columns than these the page has one tree, and not one for each linkage.
_MAX_COLUMNS = 1000
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

    Where the shown tree's leaves are in optimal order, those of the others are too, for up to
    1,000 rows. Of more rows they are in plain order and a note says so: each other linkage would
    take seconds more.

    Parameters
    ----------
    now : Clustering
    kept : list of int
        Features that the page may hold: the column trees are of these.

    Returns
    -------
    trees : list of PageTree
        In the order of :data:`~hclust_widgets.tree.linkage.distances.LINKAGES`.
    notes : list of str
        What was left out, and why.
    """
    settings = now.settings
    of_columns = None if now.precomputed else _column_tree(now, settings.linkage, kept)

    def page_tree(unflipped: Tree, tree: Tree, name: str | None, r: float | None) -> PageTree:
        columns = of_columns
        if now.precomputed is not None and kept:
            columns = tree
        elif name != settings.linkage and len(kept) <= _MAX_COLUMNS:
            columns = _column_tree(now, name, kept)
        return PageTree(unflipped, tree, name, r, columns, *_medoids(now, tree))

    shown = page_tree(now.unflipped_tree, now.tree, settings.linkage, now.cophenetic)
    if now.precomputed is not None:
        return _of_distances(now, now.precomputed, shown, page_tree)
    if now.features is None or settings.linkage is None or settings.metric is None:
        return [shown], []
    if now.groups is not None:
        return _of_groups(now, now.groups, shown, page_tree), []
    wanted = linkages_for(settings.metric)
    others, why = fit_linkages(
        now.features,
        settings.metric,
        [name for name in wanted if name != settings.linkage],
        ordered=_all_ordered(now),
    )
    trees = []
    for name in wanted:
        if name == settings.linkage:
            trees.append(shown)
        elif name in others:
            measure = now.features.measure(settings.metric)
            r = others[name].cophenetic_correlation(now.features.values, metric=measure)
            unflipped = others[name]
            tree = drawn(unflipped, flips_in(unflipped, now.flips))
            trees.append(page_tree(unflipped, tree, name, r))
    left = [name for name in wanted if name != settings.linkage and name not in others]
    notes = [f"Of the linkages {', '.join(left)} cannot be chosen here. {why}"] if left else []
    nearly = "" if now.unflipped_tree.order_lengths is None else "nearly "
    if others and settings.optimal_ordering and not _all_ordered(now):
        notes.append(
            f"The leaves of {settings.linkage} linkage are in {nearly}optimal order, those of the "
            f"others in plain order: for more than {WAIT_FROM:,} rows a page has it for one "
            "linkage alone."
        )
    if others and of_columns is not None and len(kept) > _MAX_COLUMNS:
        notes.append(
            f"The columns are in the order of {settings.linkage} linkage, whichever is chosen: "
            f"of more than {_MAX_COLUMNS:,} columns a page has one tree."
        )
    return trees, notes


def _of_distances(
    now: Clustering,
    given: Distances,
    shown: PageTree,
    page_tree: Callable[[Tree, Tree, str, float], PageTree],
) -> tuple[list[PageTree], list[str]]:
    """Return the trees of all linkages that take distances as they were handed in."""
    trees = []
    for name in LINKAGES:
        if name in EUCLIDEAN_ONLY:
            continue
        if name == now.settings.linkage:
            trees.append(shown)
            continue
        unflipped = Tree.from_distances(
            given.condensed,
            linkage=name,
            metric=PRECOMPUTED,
            optimal_ordering=_all_ordered(now),
        )
        r = unflipped.cophenetic_of_distances(given.between)
        tree = drawn(unflipped, flips_in(unflipped, now.flips))
        trees.append(page_tree(unflipped, tree, name, r))
    return trees, []


def _of_groups(
    now: Clustering,
    groups: RowGroups,
    shown: PageTree,
    page_tree: Callable[[Tree, Tree, str, None], PageTree],
) -> list[PageTree]:
    """Return the trees of all linkages in which larger groups count for more."""
    trees = []
    for name in (one for one in LINKAGES if one in WEIGHTED_LINKAGES):
        if name == now.settings.linkage:
            trees.append(shown)
            continue
        unflipped = groups.tree(name)
        if _all_ordered(now):
            unflipped = optimally_ordered(unflipped, groups.leaves, now.settings.metric)
        tree = drawn(unflipped, flips_in(unflipped, now.flips))
        trees.append(page_tree(unflipped, tree, name, None))
    return trees


def _all_ordered(now: Clustering) -> bool:
    """Return True if other linkages are in optimal order as well."""
    return now.settings.optimal_ordering and now.tree.n_leaves <= WAIT_FROM


def _column_tree(now: Clustering, linkage: str | None, kept: list[int]) -> Tree | None:
    if now.features is None or len(kept) < 2:
        return None
    settings = replace(now.settings, linkage=linkage)
    return column_tree(now.features, settings, now.column_options, shown=kept)


def _medoids(now: Clustering, tree: Tree) -> tuple[NDArray[np.int64], int]:
    n = tree.n_leaves
    found = np.full(n - 1, -1, dtype=np.int64)
    if now.profile is None:
        return found, 0
    given = now.precomputed is not None
    width = 1 if given or now.features is None else now.features.values.shape[1]
    profile = now.profile if tree is now.tree else now.profile.of_another_tree()
    looked_at = 0
    for node in range(2 * n - 2, n - 1, -1):  # each next one belongs to a cut with one more
        size = int(tree.sizes[node])
        rows = 1 if profile.is_euclidean else size if given else min(size, _CANDIDATES)
        looked_at += size * rows * width
        if looked_at > _MAX_SAMPLED:
            return found, 2 * n - 2 - node
        found[node - n] = profile.medoid(tree, node)
    return found, n
