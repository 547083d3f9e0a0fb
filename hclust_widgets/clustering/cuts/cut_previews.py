"""The cuts that are offered side by side: best by a score, dynamic, by inconsistency."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from hclust_widgets.analysis.cuts.best_cuts import best_cuts
from hclust_widgets.clustering.evidence import default_score, node_scores_of, why_undefined
from hclust_widgets.common.cancelled import CancelledError
from hclust_widgets.common.format import count, score
from hclust_widgets.tree.label_numbers import cluster_nodes

from .shape_cuts import (
    DYNAMIC_METHODS,
    NEAREST_NEEDS_DISTANCES,
    NoBranchError,
    dynamic_cut_of,
    inconsistency_cuts_of,
    knows_distances,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from hclust_widgets.clustering.clustering import Clustering
    from hclust_widgets.common.arrays import Floats, Ints
    from hclust_widgets.tree.tree import Tree

__all__ = [
    "BESIDE",
    "DYNAMIC",
    "MAX_CLUSTERS",
    "WAYS",
    "Limits",
    "Offer",
    "Preview",
    "adjusted_rand",
    "clusters_between",
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
    "dynamic": "Dynamic tree cut, hybrid",
    "dynamic_tree": "Dynamic tree cut, by the tree alone",
    "inconsistency": "Inconsistency",
}

#: Those that are dynamic tree cuts, and the method of each.
DYNAMIC = {"dynamic": "hybrid", "dynamic_tree": "tree"}

#: What becomes of rows beside the clusters of a dynamic tree cut: own clusters, or the nearest.
BESIDE = ("own", "nearest")

#: So many cuts are offered ...
TOP = 5
#: ... into so many clusters at most, unless told; dynamic tree cut finds its own number.
MAX_CLUSTERS = 12
_MIN_ROWS = 5
_DEPTHS = (2, 3, 4, 5, 6)

# These name what stands beside the fields in js/src/views/cuts/cuts.js.
_ONE_ROW = "One row makes one cluster: there is nothing to choose."
_UNDEFINED = '{way} is not defined here, since {why}: choose "{other}" under By.'
_GROUPS = (
    "{way} looks at the rows one by one, and the leaves of this tree are groups of rows: choose "
    'another way under By, or "every row" under Leaves in the settings.'
)
_TWO_ROWS = "A cluster of a dynamic tree cut has 2 rows or more: give 2 or more under Smallest."
_NO_BRANCH = "No branch of {rows} or more is a cluster by its shape: {do}."


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
    beside : int
        Rows that dynamic tree cut leaves beside its clusters.
    """

    nodes: tuple[int, ...]
    told: str = ""
    score: float | None = None
    is_tied: bool = False
    beside: int = 0


@dataclass(frozen=True)
class Limits:
    """What a cut that is offered must keep to.

    Attributes
    ----------
    least_rows : int or None
        Rows in the smallest cluster. None: 5, or a quarter of fewer than 20 rows; where no cut
        has such clusters only, 2 and then 1.
    fewest, most : int
        Number of clusters; not for dynamic tree cut, which finds its own.
    price : float or None
        Of each cluster, for the sum of squares; None: see
        :func:`~hclust_widgets.analysis.cuts.node_scores.node_scores`.
    cut_height : float or None
        Dynamic tree cut makes no merge above it; None: see
        :func:`~hclust_widgets.clustering.cuts.shape_cuts.dynamic_cut_of`.
    """

    least_rows: int | None = None
    fewest: int = 2
    most: int = MAX_CLUSTERS
    price: float | None = None
    cut_height: float | None = None


@dataclass(frozen=True)
class Offer:
    """The cuts that one way offers.

    Attributes
    ----------
    previews : list of Preview
        The best first.
    least_rows : int
        Rows in the smallest cluster that was looked for.
    limits : Limits
        That were asked for.
    too_large : int
        Rows in the smallest cluster that were looked for first, where no cut has such clusters
        only; 0 otherwise.
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
    limits: Limits = Limits()
    too_large: int = 0


def previews_of(
    now: Clustering,
    way: str,
    *,
    limits: Limits = Limits(),
    beside: str = "own",
    wanted: Callable[[], bool] = lambda: True,
) -> Offer:
    """Return the cuts that one of :data:`WAYS` offers.

    Parameters
    ----------
    now : Clustering
        Where its leaves are groups of rows, sizes and scores are those of the rows.
    way : str
    limits : Limits
    beside : {"own", "nearest"}
        Whether rows beside the clusters of a dynamic tree cut are clusters of their own, or go to
        the nearest, as far as whole branches can.
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
    usual = max(2, min(_MIN_ROWS, n_rows // 4))
    least = limits.least_rows or usual
    _go_on(wanted)
    if n < 2:
        raise ValueError(_ONE_ROW)
    if way in DYNAMIC:
        found = _dynamic(now, DYNAMIC[way], least, limits.cut_height, beside, wanted)
        return Offer(found, least, limits=limits)
    if way == "inconsistency":
        between = clusters_between(limits)
        found = (
            _inconsistent(now, (limits.fewest, limits.most), wanted) if limits.fewest <= n else []
        )
        if not found:
            raise ValueError(f"No threshold leads to {between} here.")
        return Offer(found, 1, limits=limits)
    score, why, given = way, "", now.precomputed is not None
    if way == "auto":
        score, why = default_score(now.features, now.settings.metric, precomputed=given)
    undefined = why_undefined(score, now.features, now.settings.metric, precomputed=given)
    if undefined:
        other = WAYS["excess_of_mass"]
        raise ValueError(_UNDEFINED.format(way=WAYS[score], why=undefined, other=other))
    price = limits.price if score == "within_ss" else None
    k, cuts = (limits.fewest, min(limits.most, n)), []
    leaves = None if groups is None else groups.weighted_leaves
    tried = (least,) if limits.least_rows else sorted({usual, 2, 1}, reverse=True)
    for least in tried:
        scores = node_scores_of(
            now.tree, now.features, now.settings.metric,
            precomputed=given, groups=groups, score=score, min_size=least, price=price,
        )  # fmt: skip
        _go_on(wanted)
        cuts = best_cuts(now.tree, scores, top=TOP, min_size=least, k=k, leaves=leaves)
        if cuts:
            break
    else:
        raise ValueError(
            f"No cut has {clusters_between(limits)} of {count(least, 'rows')} or more here."
        )
    sizes = now.tree.sizes if leaves is None else leaves.node_sizes(now.tree)
    return Offer(
        [Preview(cut.nodes, "", cut.score, cut.is_tied) for cut in cuts],
        least,
        _best_level(now.tree, scores, sizes, least, k),
        score,
        why,
        limits,
        0 if least == tried[0] else tried[0],
    )


def clusters_between(limits: Limits) -> str:
    """Return the limits on the number of clusters in words."""
    low, high = limits.fewest, limits.most
    return count(low, "clusters") if low == high else f"{low} to {count(high, 'clusters')}"


def _go_on(wanted: Callable[[], bool]) -> None:
    if not wanted():
        raise CancelledError


def _dynamic(
    now: Clustering,
    method: str,
    least: int,
    cut_height: float | None,
    beside: str,
    wanted: Callable[[], bool],
) -> list[Preview]:
    found: dict[frozenset[int], Preview] = {}
    joins = beside == "nearest"
    way = next(name for name, of_way in DYNAMIC.items() if of_way == method)
    if now.groups is not None:
        raise ValueError(_GROUPS.format(way=WAYS[way]))
    if least < 2:
        raise ValueError(_TWO_ROWS)
    if not knows_distances(now):
        if method == "hybrid":
            other, why = WAYS["dynamic_tree"], "only a tree was handed in"
            raise ValueError(_UNDEFINED.format(way=WAYS[way], why=why, other=other))
        if joins:
            raise ValueError(f"{NEAREST_NEEDS_DISTANCES} clusters of their own.")
    for deep in range(DYNAMIC_METHODS[method] + 1):
        _go_on(wanted)
        try:
            cut = dynamic_cut_of(
                now, method=method, deep_split=deep, min_size=least, cut_height=cut_height,
                assign=joins, unassigned="nearest" if joins else "na",
            )  # fmt: skip
        except NoBranchError:
            continue
        nodes = cut.joined_nodes if joins else cut.nodes
        key = frozenset(nodes)
        if key in found:
            found[key] = replace(found[key], told=f"{found[key].told}, {deep}")
        else:
            found[key] = Preview(nodes, f"deep split {deep}", beside=cut.n_beside)
    if not found:
        do = [f"allow fewer than {count(least, 'rows')} under Smallest"] if least > 2 else []
        if cut_height is not None:
            do.append("allow merges up to a larger height")
        do = do or ["choose another way under By"]
        raise ValueError(_NO_BRANCH.format(rows=count(least, "rows"), do=", or ".join(do)))
    return list(found.values())


def _inconsistent(now: Clustering, k: tuple[int, int], wanted: Callable[[], bool]) -> list[Preview]:
    found: dict[frozenset[int], Preview] = {}
    for depth in _DEPTHS:
        _go_on(wanted)
        for cut in inconsistency_cuts_of(now, top=1, k=k, depth=depth):
            told = f"depth {depth}, threshold {score(cut.threshold)}"
            found.setdefault(frozenset(cut.nodes), Preview(cut.nodes, told))
    return list(found.values())


def _best_level(
    tree: Tree, scores: Floats, sizes: Ints, least: int, limits: tuple[int, int]
) -> tuple[int, float] | None:
    """Return number of clusters and score of the best cut at one height within the same limits."""
    best = None
    for k in range(limits[0], limits[1] + 1):
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
