"""The gap statistic: how much tighter clusters are than those of data without structure."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

import numpy as np

from hclust_widgets.common.arrays import Floats, Ints
from hclust_widgets.common.cancelled import CancelledError
from hclust_widgets.tree.linkage.distances import distances_between
from hclust_widgets.tree.linkage.fast import ALWAYS_FREE
from hclust_widgets.tree.tree import Tree

from .cut_indices import pair_distance_sums, within_sums

__all__ = [
    "RULES",
    "GapStatistic",
    "Reference",
    "choose_n_clusters",
    "gap_statistic",
    "log_dispersions",
]

Reference = Literal["scaledPCA", "original"]

#: Rules that choose a number of clusters from gaps and standard errors; R's ``maxSE`` has them.
RULES = ("firstSEmax", "Tibs2001SEmax", "globalSEmax", "firstmax", "globalmax")


@dataclass(frozen=True)
class GapStatistic:
    """Gaps of the cuts into 1 to m clusters.

    Attributes
    ----------
    n_clusters : ndarray of int, shape (m,)
    log_dispersion, expected : ndarray of float64, shape (m,)
        Logarithm of the dispersion within the clusters, and its mean over the reference data.
    gap, standard_error : ndarray of float64, shape (m,)
        Their difference, and the standard deviation over the reference data times
        ``sqrt(1 + 1 / B)``.
    """

    n_clusters: Ints
    log_dispersion: Floats
    expected: Floats
    gap: Floats
    standard_error: Floats

    def chosen(self, rule: str = "Tibs2001SEmax") -> int:
        """Return the number of clusters that a rule chooses: see :func:`choose_n_clusters`."""
        return choose_n_clusters(self.gap, self.standard_error, rule=rule)


def log_dispersions(X: Floats, tree: Tree, max_clusters: int, *, power: int = 2) -> Floats:
    """Return log(W) of the cuts into 1 to ``max_clusters`` clusters.

    Parameters
    ----------
    X : ndarray of shape (n, p)
    tree : Tree
        Made from these rows.
    max_clusters : int
    power : {1, 2}
        W adds up half the distances between the rows of a cluster to this power, each pair once,
        divided by the cluster's size. The paper has 2, R's ``clusGap`` has 1 unless told.

    Returns
    -------
    ndarray of float64, shape (max_clusters,)
        -inf where all rows of every cluster are the same.
    """
    if power == 2:
        dispersion = within_sums(tree, max_clusters, X)
    else:

        def distances(rows: Ints, others: Ints) -> Floats:
            return distances_between(X[rows], X[others], "euclidean", table=X)

        dispersion = pair_distance_sums(tree, max_clusters, distances)
    with np.errstate(divide="ignore"):
        logs: Floats = np.log(dispersion[::-1] / 2)
    return logs


def gap_statistic(
    X: Floats,
    tree: Tree,
    *,
    max_clusters: int,
    n_references: int = 100,
    power: int = 2,
    reference: Reference = "scaledPCA",
    seed: int = 0,
    draws: Floats | None = None,
    progress: Callable[[int], bool] | None = None,
) -> GapStatistic:
    """Compare the dispersion within clusters with that of uniform data clustered alike.

    Parameters
    ----------
    X : ndarray of shape (n, p)
        The rows that were clustered, by Euclidean distances.
    tree : Tree
        Made from these rows; its linkage clusters the reference data as well.
    max_clusters : int
        From 1 to n.
    n_references : int
        B, the number of reference data sets.
    power : {1, 2}
        As for :func:`log_dispersions`.
    reference : {"scaledPCA", "original"}
        Uniform over the ranges of the principal components, turned back, or of the columns.
    seed : int
        Of the random numbers.
    draws : ndarray of shape (B, n, p), optional
        Uniform numbers from 0 to 1 in place of own ones.
    progress : function, optional
        Called with the number of reference data sets that are done; the computation ends if it
        returns False.

    Raises
    ------
    CancelledError
        If ``progress`` returned False.

    References
    ----------
    R. Tibshirani, G. Walther, T. Hastie (2001). Estimating the number of clusters in a data set
    via the gap statistic. Journal of the Royal Statistical Society B 63, 411-423.
    """
    n, p = X.shape
    logs = log_dispersions(X, tree, max_clusters, power=power)
    centre = X.mean(axis=0)
    centred = X - centre
    axes = np.eye(p)
    if reference == "scaledPCA":
        axes = np.linalg.svd(centred, full_matrices=False)[2].T
    turned = centred @ axes
    low, high = turned.min(axis=0), turned.max(axis=0)
    rng = np.random.default_rng(seed)
    count = n_references if draws is None else len(draws)
    expected = np.empty((count, max_clusters))
    for b in range(count):
        uniform = rng.random((n, len(low))) if draws is None else draws[b]
        made = (low + uniform * (high - low)) @ axes.T + centre
        fitted = _tree_of(made, tree.linkage or "average")
        expected[b] = log_dispersions(made, fitted, max_clusters, power=power)
        if progress is not None and not progress(b + 1):
            raise CancelledError
    mean = expected.mean(axis=0)
    with np.errstate(invalid="ignore"):
        spread = expected.std(axis=0, ddof=1) if count > 1 else np.full(max_clusters, np.nan)
        gap = mean - logs
    error = spread * np.sqrt(1 + 1 / count)
    return GapStatistic(np.arange(1, max_clusters + 1), logs, mean, gap, error)


def _tree_of(X: Floats, linkage: str) -> Tree:
    """Return the tree of reference data, as :meth:`Tree.fit` makes it.

    Of few rows without its checks, which take longer than the tree: these numbers are finite.
    """
    from scipy.spatial.distance import pdist

    if len(X) < 2 or len(X) * (len(X) - 1) // 2 * 8 * 2 > ALWAYS_FREE:
        return Tree.fit(X, linkage=linkage, metric="euclidean")
    return Tree.from_distances(pdist(X), linkage=linkage, metric="euclidean", X=X)


def choose_n_clusters(gap: Floats, standard_error: Floats, *, rule: str = "Tibs2001SEmax") -> int:
    """Return the number of clusters that a rule chooses.

    Parameters
    ----------
    gap, standard_error : ndarray of shape (m,)
        For 1 to m clusters.
    rule : {"firstSEmax", "Tibs2001SEmax", "globalSEmax", "firstmax", "globalmax"}
        The first number whose gap is at most one standard error below the first local maximum;
        the first whose gap is at least the next one's less its standard error (the paper's rule);
        the first that is at most one standard error below the largest gap; the first local
        maximum; the largest gap.

    References
    ----------
    The names are those of ``cluster::maxSE`` in R.
    """
    falls = np.flatnonzero(np.diff(gap) <= 0)
    first = int(falls[0]) if len(falls) else len(gap) - 1
    if rule == "firstmax":
        return first + 1
    if rule == "globalmax":
        return int(gap.argmax()) + 1
    if rule == "Tibs2001SEmax":
        enough = np.flatnonzero(gap[:-1] >= (gap - standard_error)[1:])
        return int(enough[0]) + 1 if len(enough) else len(gap)
    if rule not in RULES:
        raise ValueError(f"rule={rule!r} is none of {', '.join(RULES)}.")
    top = first if rule == "firstSEmax" else int(gap.argmax())
    near = np.flatnonzero(gap[:top] >= gap[top] - standard_error[top])
    return int(near[0]) + 1 if len(near) else top + 1
