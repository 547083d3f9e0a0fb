"""The cuts that are offered side by side: best by a score, dynamic, by inconsistency."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from hclust_widgets.analysis.best_cuts import best_cuts
from hclust_widgets.analysis.dynamic_cut import CORE_SCATTER
from hclust_widgets.clustering.evidence import default_score, node_scores_of
from hclust_widgets.common.cancelled import CancelledError
from hclust_widgets.common.format import score
from hclust_widgets.tree.label_numbers import cluster_nodes

from .shape_cuts import dynamic_cut_of, inconsistency_cuts_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from hclust_widgets.clustering.clustering import Clustering
    from hclust_widgets.common.arrays import Floats, Ints
    from hclust_widgets.tree.tree import Tree

__all__ = [
    "MOST_CLUSTERS",
    "WAYS",
    "Offer",
    "Preview",
    "adjusted_rand",
    "labels_of",
    "previews_of",
]

#: Ways to choose cuts, and what a reader calls them.
WAYS = {
    "auto": "The score that suits the rows",
    "bic": "BIC of a Gaussian per cluster",
    "bic_spherical": "BIC, same spread in every column",
    "excess_of_mass": "Excess of mass, as HDBSCAN's",
    "silhouette": "Silhouette, with centroids",
    "within_ss": "Sum of squares, with a price",
    "dynamic": "Dynamic tree cut",
    "inconsistency": "Inconsistency",
}

#: So many cuts are offered ...
TOP = 5
#: ... into so many clusters at most; dynamic tree cut finds its own number.
MOST_CLUSTERS = 12
_LEAST_ROWS = 5
_DEPTHS = (2, 3, 4, 5, 6)


@dataclass(frozen=True)
class Preview:
    """One cut that is offered.

    Attributes
    ----------
    nodes : tuple of int
    told : str
        What led to it, where that is no score.
    score : float or None
    is_tied : bool
        True if another cut has the same score.
    """

    nodes: tuple[int, ...]
    told: str = ""
    score: float | None = None
    is_tied: bool = False


@dataclass(frozen=True)
class Offer:
    """The cuts that one way offers.

    Attributes
    ----------
    previews : list of Preview
        The best first.
    least_rows : int
        Rows in the smallest cluster that was looked for.
    level : (int, float) or None
        Number of clusters and score of the best cut at one height, for scores.
    score : str
        Name of the score; "" for none.
    why : str
        Why this score was chosen, the latter half of a sentence; "" if it was asked for, or is
        the usual one.
    """

    previews: list[Preview]
    least_rows: int
    level: tuple[int, float] | None = None
    score: str = ""
    why: str = ""


def previews_of(now: Clustering, way: str, *, wanted: Callable[[], bool] = lambda: True) -> Offer:
    """Return the cuts that one of :data:`WAYS` offers.

    Parameters
    ----------
    now : Clustering
        Where its leaves are groups of rows, sizes and scores are those of the rows.
    way : str
    wanted : function, optional
        Asked before every step; if it returns False, the search ends.

    Raises
    ------
    ValueError
        If it offers none here; the sentence says why.
    CancelledError
        If it is not wanted any more.
    """
    n, groups = now.tree.n_leaves, now.groups
    n_rows = n if groups is None else len(groups.group_of)
    least = max(2, min(_LEAST_ROWS, n_rows // 4))
    _go_on(wanted)
    if way == "dynamic":
        return Offer(_dynamic(now, least, wanted), least)
    if way == "inconsistency":
        found = _inconsistent(now, wanted)
        if not found:
            raise ValueError(f"No threshold leads to 2 to {MOST_CLUSTERS} clusters here.")
        return Offer(found, 1)
    score, why, given = way, "", now.precomputed is not None
    if way == "auto":
        score, why = default_score(now.features, now.settings.metric, precomputed=given)
    scores = node_scores_of(
        now.tree, now.features, now.settings.metric,
        precomputed=given, groups=groups, score=score, min_size=least,
    )  # fmt: skip
    _go_on(wanted)
    limits, cuts = (2, min(MOST_CLUSTERS, n)), []
    leaves = None if groups is None else groups.weighted_leaves
    if n > 1:
        cuts = best_cuts(now.tree, scores, top=TOP, min_size=least, k=limits, leaves=leaves)
    if not cuts:
        raise ValueError(f"No cut has 2 clusters of {least} rows or more here.")
    offered = [Preview(cut.nodes, "", cut.score, cut.is_tied) for cut in cuts]
    sizes = now.tree.sizes if leaves is None else leaves.node_sizes(now.tree)
    return Offer(offered, least, _best_level(now.tree, scores, sizes, least), score, why)


def _go_on(wanted: Callable[[], bool]) -> None:
    if not wanted():
        raise CancelledError


def _dynamic(now: Clustering, least: int, wanted: Callable[[], bool]) -> list[Preview]:
    found: dict[frozenset[int], Preview] = {}
    why = ""
    for deep in range(len(CORE_SCATTER)):
        _go_on(wanted)
        try:
            cut = dynamic_cut_of(now, deep_split=deep, min_size=least, assign=False)
        except ValueError as error:
            why = str(error)
            continue
        key = frozenset(cut.nodes)
        if key in found:
            found[key] = replace(found[key], told=f"{found[key].told}, {deep}")
        else:
            found[key] = Preview(cut.nodes, f"deep split {deep}")
    if not found:
        raise ValueError(why)
    return list(found.values())


def _inconsistent(now: Clustering, wanted: Callable[[], bool]) -> list[Preview]:
    found: dict[frozenset[int], Preview] = {}
    for depth in _DEPTHS:
        _go_on(wanted)
        for cut in inconsistency_cuts_of(now, top=1, k=(2, MOST_CLUSTERS), depth=depth):
            told = f"depth {depth}, threshold {score(cut.threshold)}"
            found.setdefault(frozenset(cut.nodes), Preview(cut.nodes, told))
    return list(found.values())


def _best_level(tree: Tree, scores: Floats, sizes: Ints, least: int) -> tuple[int, float] | None:
    """Return number of clusters and score of the best cut at one height within the same limits."""
    best = None
    for k in range(2, min(MOST_CLUSTERS, tree.n_leaves) + 1):
        nodes = cluster_nodes(tree.children_, k)
        total = float(scores[nodes].sum())
        if sizes[nodes].min() >= least and np.isfinite(total):
            best = max(best or (k, total), (k, total), key=lambda pair: pair[1])
    return best


def labels_of(now: Clustering, nodes: tuple[int, ...]) -> Ints:
    """Return the position of every clustered row's node: ndarray of intp, shape (n,)."""
    found = np.empty(now.tree.n_leaves, dtype=np.intp)
    for at, node in enumerate(nodes):
        found[now.tree.leaves(node)] = at
    return found if now.groups is None else found[now.groups.group_of]


def adjusted_rand(a: Ints, b: Ints) -> float:
    """Return the adjusted Rand index of two partitions (Hubert and Arabie 1985)."""
    from sklearn.metrics import adjusted_rand_score

    return float(adjusted_rand_score(a, b))
