"""Evidence on the number of clusters of a tree of groups: of all rows, in one pass over them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from hclust_widgets.analysis.simplified_silhouette import compared
from hclust_widgets.tree.cut import Cut
from hclust_widgets.tree.label_numbers import most_suggested
from hclust_widgets.tree.tree import Tree

from .cut_indices import davies_bouldin_index, merges_between
from .evidence import MAX_BY_RATIO, height_indices

if TYPE_CHECKING:
    from hclust_widgets.analysis.weighted_leaves import WeightedLeaves
    from hclust_widgets.common.arrays import Floats, Ints

__all__ = ["group_evidence"]

_BLOCK = 2_000_000  # distances in memory at a time


def group_evidence(tree: Tree, leaves: WeightedLeaves, max_clusters: int) -> pd.DataFrame:
    """Compute the indices of the cuts into 2 to ``max_clusters`` clusters, over all rows.

    Parameters
    ----------
    tree : Tree of m leaves
    leaves : WeightedLeaves
    max_clusters : int
        From 2 to m.

    Returns
    -------
    DataFrame
        As :func:`~hclust_widgets.analysis.cuts.evidence.evidence` returns it, with the simplified
        silhouette (:mod:`~hclust_widgets.analysis.simplified_silhouette`) in place of the
        silhouette and Dunn's index, which need the distances of all pairs and are nan.

    Notes
    -----
    Every row is compared with the centroids of the clusters of all these cuts at once, of which
    there are less than twice ``max_clusters``.
    """
    walk = _Walk(tree, leaves, max_clusters)
    walk.read_rows()
    k = np.arange(max_clusters, 1, -1)
    n = len(leaves.X)
    within, spread = walk.within[k], walk.total - walk.within[k]
    with np.errstate(divide="ignore", invalid="ignore"):
        calinski = np.where(within > 0, spread / (k - 1) / (within / (n - k)), np.inf)
    calinski = np.where((within <= 0) & (spread <= 0), 1.0, calinski)
    found = pd.DataFrame(
        {
            **height_indices(tree, k),
            "silhouette": np.nan,
            "simplified_silhouette": walk.silhouettes[k] / n,
            "calinski_harabasz": np.where(k < n, calinski, np.nan),
            "davies_bouldin": walk.davies_bouldin()[k],
            "dunn": np.nan,
            "within_ss": within,
        },
        index=pd.Index(k, name="n_clusters"),
    ).iloc[::-1]
    found.attrs[MAX_BY_RATIO] = most_suggested(tree.heights)
    return found


class _Walk:
    """The clusters of all cuts from ``most`` to 1, each known by a number.

    The first ``most`` are those of the finest cut, and each merge adds one.
    """

    def __init__(self, tree: Tree, leaves: WeightedLeaves, most: int) -> None:
        self.leaves, self.most = leaves, most
        cut = Cut(tree, n_clusters=most)
        place = np.empty(most, dtype=np.intp)
        place[cut.left_to_right] = np.arange(most)
        self.first = place[cut.labels_]  # of each leaf
        count = 2 * most - 1
        middle = leaves.sizes @ leaves.centers / leaves.sizes.sum()
        self.rows = np.zeros(count)
        self.centers = np.zeros((count, leaves.centers.shape[1]))
        ss = np.zeros(count)
        self.rows[:most] = np.bincount(self.first, leaves.sizes, minlength=most)
        centers = leaves.centers - middle  # against cancellation
        for j, column in enumerate(centers.T):
            self.centers[:most, j] = np.bincount(self.first, leaves.sizes * column, most)
        self.centers[:most] /= self.rows[:most, None]
        off = ((centers - self.centers[self.first]) ** 2).sum(axis=1)
        inside = leaves.squares.sum(axis=1) + leaves.sizes * off
        ss[:most] = np.bincount(self.first, inside, minlength=most)
        # live[k]: numbers of the clusters of the cut into k, in the order of the tree.
        self.live: dict[int, Ints] = {most: np.arange(most)}
        number = np.arange(most)
        self.into = np.full(count, -1, dtype=np.intp)  # the cluster that each one becomes part of
        self.within = np.zeros(most + 1)
        self.within[most] = ss[:most].sum()
        alive = np.ones(most, dtype=bool)
        for at, (a, b) in enumerate(merges_between(tree, most)):
            one, other, new = number[a], number[b], most + at
            na, nb = self.rows[one], self.rows[other]
            apart = self.centers[one] - self.centers[other]
            self.rows[new] = na + nb
            self.centers[new] = (na * self.centers[one] + nb * self.centers[other]) / (na + nb)
            ss[new] = ss[one] + ss[other] + na * nb / (na + nb) * float(apart @ apart)
            self.into[[one, other]] = new
            number[a], alive[b] = new, False
            k = most - 1 - at
            self.live[k] = number[alive]
            self.within[k] = ss[self.live[k]].sum()
        self.total = float(self.within[1])
        self.middle = middle
        self.silhouettes = np.full(most + 1, np.nan)
        self.off = np.zeros(count)  # distances of the rows to their centroid, added up

    def read_rows(self) -> None:
        """Compare all rows with all centroids, some rows at a time."""
        from scipy.spatial.distance import cdist

        X, count = self.leaves.X, len(self.rows)
        self.silhouettes[2:] = 0.0
        step = max(1, _BLOCK // count)
        for at in range(0, len(X), step):
            distances = cdist(X[at : at + step] - self.middle, self.centers)
            own = self.first[self.leaves.leaf_of[at : at + step]]
            self._add(distances, own)

    def _add(self, distances: Floats, own: Ints) -> None:
        """Add some rows, of which the number of the finest cluster is known."""
        every = np.arange(len(own))
        for k in range(self.most, 0, -1):
            new = 2 * self.most - 1 - k  # the cluster that this cut has and the last not
            if k == self.most:
                self.off[: self.most] += np.bincount(own, distances[every, own], self.most)
            else:
                own = np.where(self.into[own] == new, new, own)
                self.off[new] += distances[own == new, new].sum()
            if k > 1:
                live = self.live[k]
                at = np.empty(len(self.rows), dtype=np.intp)
                at[live] = np.arange(k)
                found, _ = compared(distances[:, live], at[own], self.rows[live].astype(np.intp))
                self.silhouettes[k] += found.sum()

    def davies_bouldin(self) -> Floats:
        """Return Davies & Bouldin's index by number of clusters: shape (most + 1,)."""
        found = np.full(self.most + 1, np.nan)
        for k in range(2, self.most + 1):
            live = self.live[k]
            centers, spread = self.centers[live], self.off[live] / self.rows[live]
            found[k] = davies_bouldin_index(centers, spread)
        return found
