"""Indices of all cuts of one tree into few clusters, from one pass over rows and distances."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from hclust_widgets.common.arrays import Floats, Ints
from hclust_widgets.common.floats import scale_to_safe_range
from hclust_widgets.tree.cut import Cut
from hclust_widgets.tree.tree import Tree

__all__ = [
    "Between",
    "CutIndices",
    "DistancesFrom",
    "cut_indices",
    "davies_bouldin_index",
    "merges_between",
    "pair_distance_sums",
    "within_sums",
]

#: Returns distances from some leaves to others: two arrays of leaves in, shape (a, b) out.
DistancesFrom = Callable[[Ints, Ints], Floats]

# Number of distances in memory at a time.
_BLOCK = 4_000_000


@dataclass(frozen=True)
class CutIndices:
    """Indices of the cuts into k clusters, one entry for each k; nan where k has none.

    Attributes
    ----------
    n_clusters : ndarray of int, shape (m,)
        The k, descending from the largest to 1.
    silhouette, dunn, pair_distance_sum : ndarray of float64, shape (m,)
        From distances; nan where none were passed. ``pair_distance_sum`` adds up the distances of
        all pairs within a cluster, divided by the cluster's size.
    calinski_harabasz, davies_bouldin, within_ss : ndarray of float64, shape (m,)
        From rows in Euclidean space; nan where none were passed.
    """

    n_clusters: Ints
    silhouette: Floats
    dunn: Floats
    pair_distance_sum: Floats
    calinski_harabasz: Floats
    davies_bouldin: Floats
    within_ss: Floats


@dataclass
class Between:
    """What is known of distances between the rows and the clusters of one cut.

    Attributes
    ----------
    sums : ndarray of shape (n, k)
        Sum of the distances of each row to the rows of each cluster.
    cluster_sums, nearest, farthest : ndarray of shape (k, k)
        Sum, smallest and largest distance between the rows of two clusters, each pair of rows
        counted once for two clusters and twice within one.
    """

    sums: Floats
    cluster_sums: Floats
    nearest: Floats
    farthest: Floats

    @classmethod
    def of(cls, distances: DistancesFrom, order: Ints, begin: Ints) -> Between:
        """Read all distances once, a block of rows at a time.

        Parameters
        ----------
        distances : function
        order : ndarray of intp, shape (n,)
            Leaves, each cluster's next to each other.
        begin : ndarray of intp, shape (k,)
            Where each cluster begins in ``order``.
        """
        n, k = len(order), len(begin)
        sums = np.empty((n, k))
        nearest, farthest = np.empty((n, k)), np.empty((n, k))
        step = max(1, _BLOCK // n)
        for at in range(0, n, step):
            rows = slice(at, min(at + step, n))
            block = distances(order[rows], order)
            np.add.reduceat(block, begin, axis=1, out=sums[rows])
            np.minimum.reduceat(block, begin, axis=1, out=nearest[rows])
            np.maximum.reduceat(block, begin, axis=1, out=farthest[rows])
        return cls(
            sums,
            np.add.reduceat(sums, begin, axis=0),
            np.minimum.reduceat(nearest, begin, axis=0),
            np.maximum.reduceat(farthest, begin, axis=0),
        )

    def merge(self, a: int, b: int) -> None:
        """Merge cluster b into cluster a; b stands for no cluster then."""
        self.sums[:, a] += self.sums[:, b]
        for table, join in (
            (self.cluster_sums, np.add),
            (self.nearest, np.minimum),
            (self.farthest, np.maximum),
        ):
            table[a] = join(table[a], table[b])
            table[:, a] = join(table[:, a], table[:, b])


def merges_between(tree: Tree, k: int) -> list[tuple[int, int]]:
    """Return which clusters of the cut into k merge, up to the root, by position in leaf order.

    Parameters
    ----------
    tree : Tree
    k : int

    Returns
    -------
    list of k - 1 pairs of int
        Positions of two clusters among the k, in the order in which the tree draws them. The
        merged cluster keeps the first.
    """
    n = tree.n_leaves
    cut = Cut(tree, n_clusters=k)
    place = {int(node): at for at, node in enumerate(cut.nodes[cut.left_to_right])}
    found = []
    for i in range(n - k, n - 1):
        a, b = sorted(place.pop(int(child)) for child in tree.children_[i])
        place[n + i] = a
        found.append((a, b))
    return found


def cut_indices(
    tree: Tree,
    max_clusters: int,
    *,
    X: Floats | None = None,
    distances: DistancesFrom | None = None,
) -> CutIndices:
    """Compute the indices of the cuts into 1 to ``max_clusters`` clusters.

    Parameters
    ----------
    tree : Tree of n leaves
    max_clusters : int
        From 1 to n.
    X : ndarray of shape (n, p), optional
        The rows that were clustered, where their distances are Euclidean.
    distances : function, optional
        Distances that were clustered, from some leaves to others.

    Notes
    -----
    Time grows with n squared for the distances, and then with n for each further k: the sums of
    two clusters are added up where they merge. At most some 4,000,000 distances are in memory.
    """
    n = tree.n_leaves
    order, sizes, begin = _in_leaf_order(tree, max_clusters)
    of_row = np.repeat(np.arange(max_clusters), sizes.astype(np.intp))
    between = None if distances is None else Between.of(distances, order, begin)
    # Squares of very large numbers are not finite: only the sums of squares depend on the scale.
    X, scale = (None, 1.0) if X is None else scale_to_safe_range(X)
    rows = None if X is None else _Rows(X[order], begin, sizes)
    alive = np.ones(max_clusters, dtype=bool)
    empty = np.full((6, max_clusters), np.nan)
    found = CutIndices(np.arange(max_clusters, 0, -1), *empty)
    merges = [*merges_between(tree, max_clusters), None]
    for at, merge in enumerate(merges):
        live = np.flatnonzero(alive)
        if between is not None:
            found.pair_distance_sum[at] = _pair_distance_sum(between, live, sizes)
            if len(live) > 1:
                found.silhouette[at] = _mean_silhouette(between, live, of_row, sizes)
                found.dunn[at] = _dunn(between, live)
        if rows is not None:
            found.within_ss[at] = rows.within[live].sum()
            if len(live) > 1:
                found.davies_bouldin[at] = rows.davies_bouldin(live)
            if 1 < len(live) < n:
                found.calinski_harabasz[at] = rows.calinski_harabasz(live)
        if merge is not None:
            a, b = merge
            if between is not None:
                between.merge(a, b)
            if rows is not None:
                rows.merge(a, b)
            sizes[a] += sizes[b]
            alive[b] = False
            of_row[of_row == b] = a
    if scale != 1.0:
        with np.errstate(over="ignore"):
            within = found.within_ss * scale * scale
        found.within_ss[:] = np.where(np.isfinite(within), within, np.nan)
    return found


def within_sums(tree: Tree, max_clusters: int, X: Floats) -> Floats:
    """Return the sum of squares within the clusters of the cuts into ``max_clusters`` to 1.

    Parameters
    ----------
    tree : Tree of n leaves
    max_clusters : int
    X : ndarray of shape (n, p)

    Returns
    -------
    ndarray of float64, shape (max_clusters,)
        ``CutIndices.within_ss``, without the other indices.
    """
    order, sizes, begin = _in_leaf_order(tree, max_clusters)
    centres = _Centres(X[order], begin, sizes)
    found = [float(centres.within.sum())]
    for a, b in merges_between(tree, max_clusters):
        centres.merge(a, b)
        found.append(float(centres.within.sum()))
    return np.asarray(found)


def pair_distance_sums(tree: Tree, max_clusters: int, distances: DistancesFrom) -> Floats:
    """Return ``CutIndices.pair_distance_sum``, without the other indices.

    Parameters
    ----------
    tree : Tree of n leaves
    max_clusters : int
    distances : function

    Returns
    -------
    ndarray of float64, shape (max_clusters,)
    """
    order, sizes, begin = _in_leaf_order(tree, max_clusters)
    k = max_clusters
    sums = np.zeros((k, k))
    step = max(1, _BLOCK // len(order))
    of_row = np.repeat(np.arange(k), sizes.astype(np.intp))
    for at in range(0, len(order), step):
        rows = order[at : at + step]
        block = np.add.reduceat(distances(rows, order), begin, axis=1)
        np.add.at(sums, of_row[at : at + step], block)
    found = [float((np.diagonal(sums) / 2 / sizes).sum())]
    for a, b in merges_between(tree, k):
        sums[a] += sums[b]
        sums[:, a] += sums[:, b]
        sums[b] = sums[:, b] = 0.0
        sizes[a] += sizes[b]
        found.append(float((np.diagonal(sums) / 2 / sizes).sum()))
    return np.asarray(found)


def _in_leaf_order(tree: Tree, k: int) -> tuple[Ints, Floats, Ints]:
    """Return leaves in the order in which they are drawn, and size and begin of each cluster."""
    cut = Cut(tree, n_clusters=k)
    sizes = cut.sizes[cut.left_to_right].astype(np.float64)
    begin = np.concatenate([[0], np.cumsum(sizes)[:-1]]).astype(np.intp)
    return np.asarray(tree.leaf_order), sizes, begin


class _Centres:
    """Centres of clusters and sums of squares within them, merged step by step."""

    def __init__(self, X: Floats, begin: Ints, sizes: Floats) -> None:
        self.X = X - X.mean(axis=0)  # the origin does not matter, and rounding is less
        self.sizes = sizes.copy()
        self.centres = np.add.reduceat(self.X, begin, axis=0) / sizes[:, None]
        away = self.X - np.repeat(self.centres, sizes.astype(np.intp), axis=0)
        self.squares = np.einsum("ij,ij->i", away, away)
        self.within = np.add.reduceat(self.squares, begin)

    def merge(self, a: int, b: int) -> None:
        na, nb = self.sizes[a], self.sizes[b]
        apart = self.centres[a] - self.centres[b]
        self.within[a] += self.within[b] + na * nb / (na + nb) * float(apart @ apart)
        self.within[b] = 0.0
        self.centres[a] = (na * self.centres[a] + nb * self.centres[b]) / (na + nb)
        self.sizes[a] = na + nb


class _Rows(_Centres):
    """The same with the mean distance of the rows to their centre."""

    def __init__(self, X: Floats, begin: Ints, sizes: Floats) -> None:
        super().__init__(X, begin, sizes)
        self._begin = begin
        self.total = float((self.X**2).sum())
        self.spread = np.add.reduceat(np.sqrt(self.squares), begin) / sizes

    def merge(self, a: int, b: int) -> None:
        super().merge(a, b)
        rows = self.X[self._begin[a] : self._begin[a] + int(self.sizes[a])]
        self.spread[a] = float(np.sqrt(((rows - self.centres[a]) ** 2).sum(axis=1)).mean())

    def calinski_harabasz(self, live: Ints) -> float:
        n, k = len(self.X), len(live)
        within = float(self.within[live].sum())
        between = self.total - within
        if within == 0:
            return float("inf") if between > 0 else 1.0
        return between / (k - 1) / (within / (n - k))

    def davies_bouldin(self, live: Ints) -> float:
        return davies_bouldin_index(self.centres[live], self.spread[live])


def davies_bouldin_index(centers: Floats, spread: Floats) -> float:
    """Return the index from centroids and the mean distances of the rows to theirs."""
    from scipy.spatial.distance import cdist

    apart = cdist(centers, centers)
    both = spread[:, None] + spread[None]
    ratio = np.full(apart.shape, np.inf)
    np.divide(both, apart, out=ratio, where=apart > 0)
    ratio[both == 0] = 0.0
    np.fill_diagonal(ratio, -np.inf)
    return float(ratio.max(axis=1).mean())


def _mean_silhouette(between: Between, live: Ints, of_row: Ints, sizes: Floats) -> float:
    sums = between.sums[:, live]
    mine = np.arange(len(of_row)), np.searchsorted(live, of_row)
    own = sizes[of_row]
    within = sums[mine] / np.maximum(own - 1, 1)
    means = sums / sizes[live]
    means[mine] = np.inf
    nearest = means.min(axis=1)
    larger = np.maximum(within, nearest)
    found = np.zeros(len(of_row))
    np.divide(nearest - within, larger, out=found, where=larger > 0)
    found[own == 1] = 0.0
    return float(found.mean())


def _dunn(between: Between, live: Ints) -> float:
    nearest = between.nearest[np.ix_(live, live)]
    np.fill_diagonal(nearest, np.inf)
    diameter = float(between.farthest[live, live].max())
    separation = float(nearest.min())
    if diameter == 0:
        return float("inf") if separation > 0 else float("nan")
    return separation / diameter


def _pair_distance_sum(between: Between, live: Ints, sizes: Floats) -> float:
    return float((between.cluster_sums[live, live] / 2 / sizes[live]).sum())
