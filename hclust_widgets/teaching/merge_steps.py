"""Agglomerative clustering merge by merge, with all intermediate numbers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from hclust_widgets.common.checks import check_choice
from hclust_widgets.tree.linkage.distances import EUCLIDEAN_ONLY, LINKAGES
from hclust_widgets.tree.tree import Tree

__all__ = ["MergeStep", "coefficients", "joined", "next_pairs", "steps"]

Floats = NDArray[np.float64]
Ints = NDArray[np.intp]


@dataclass(frozen=True, eq=False)
class MergeStep:
    """One merge: the clusters before it, the pair that is joined, the updated distances.

    Attributes
    ----------
    number : int
        Counted from 1.
    node : int
        Id of the new cluster.
    pair : tuple of int
        Ids of the two clusters that are joined, in the order of the tree.
    height : float
        Height of the merge in the tree.
    sizes : tuple of int
        Rows in the two clusters.
    clusters : ndarray of intp, shape (m,)
        Ids of all clusters before the merge, ascending.
    distances : ndarray of float64, shape (m, m)
        Distances between them.
    others : ndarray of intp, shape (m - 2,)
        ``clusters`` without the pair.
    before : ndarray of float64, shape (m - 2, 2)
        Distances of the others from the two.
    coefficients : ndarray of float64, shape (m - 2, 4)
        For each of the others the numbers of :func:`coefficients`.
    after : ndarray of float64, shape (m - 2,)
        Distances of the others from the new cluster.
    """

    number: int
    node: int
    pair: tuple[int, int]
    height: float
    sizes: tuple[int, int]
    clusters: Ints
    distances: Floats
    others: Ints
    before: Floats
    coefficients: Floats
    after: Floats


def coefficients(linkage: str, a: ArrayLike, b: ArrayLike, c: ArrayLike) -> Floats:
    """Return the four coefficients of the Lance-Williams update.

    The distance of a cluster c from the union of a and b is ``p d(a, c) + q d(b, c) + r d(a, b) +
    s |d(a, c) - d(b, c)|``; for ward, centroid and median of squared distances.

    Parameters
    ----------
    linkage : str
        One of :data:`~hclust_widgets.tree.linkage.distances.LINKAGES`.
    a, b, c : int or array of int
        Rows in the clusters.

    Returns
    -------
    ndarray of float64, shape (..., 4)
        p, q, r and s.

    References
    ----------
    Lance & Williams (1967), "A general theory of classificatory sorting strategies: 1.
    Hierarchical systems", Computer Journal 9. The numbers are tabled by Murtagh & Contreras
    (2012), "Algorithms for hierarchical clustering: an overview", WIREs Data Mining 2.

    Examples
    --------
    >>> coefficients("average", 1, 3, 2).tolist()
    [0.25, 0.75, 0.0, 0.0]
    """
    check_choice("linkage", linkage, LINKAGES)
    a, b, c = np.broadcast_arrays(*(np.asarray(size, dtype=np.float64) for size in (a, b, c)))
    half, none, all_ = np.full(a.shape, 0.5), np.zeros(a.shape), a + b + c
    share = a / (a + b)
    found = {
        "ward": ((a + c) / all_, (b + c) / all_, -c / all_, none),
        "complete": (half, half, none, half),
        "average": (share, b / (a + b), none, none),
        "single": (half, half, none, -half),
        "weighted": (half, half, none, none),
        "centroid": (share, b / (a + b), -a * b / (a + b) ** 2, none),
        "median": (half, half, -half / 2, none),
    }
    return np.stack(found[linkage], axis=-1)


def joined(
    linkage: str, sizes: tuple[int, int], others: ArrayLike, before: Floats, between: float
) -> Floats:
    """Return the distances of other clusters from the union of two.

    Parameters
    ----------
    linkage : str
    sizes : tuple of int
        Rows in the two.
    others : array of int, shape (m,)
        Rows in the others.
    before : ndarray of shape (m, 2)
        Distances of the others from the two.
    between : float
        Distance of the two.

    Returns
    -------
    ndarray of float64, shape (m,)
    """
    squared = linkage in EUCLIDEAN_ONLY
    d = before**2 if squared else before
    apart = between**2 if squared else between
    if linkage in ("single", "complete"):  # equals the formula, without its rounding
        found: Floats = d.min(axis=1) if linkage == "single" else d.max(axis=1)
        return found
    p, q, r, _ = coefficients(linkage, *sizes, others).T
    new = p * d[:, 0] + q * d[:, 1] + r * apart
    # Rounding can give slightly negative values.
    return np.sqrt(np.maximum(new, 0.0)) if squared else np.asarray(new)


def steps(tree: Tree, distances: ArrayLike, *, linkage: str | None = None) -> Iterator[MergeStep]:
    """Yield the merges of a tree one by one, with the table of distances before each.

    Parameters
    ----------
    tree : Tree
        Of n leaves; its merges are made in their order, whatever pair is nearest.
    distances : array of shape (n * (n - 1) / 2,)
        Between the rows, as ``scipy.spatial.distance.pdist`` gives them.
    linkage : str, optional
        How distances to a new cluster are measured; by default as the tree was made.

    Yields
    ------
    MergeStep

    Raises
    ------
    ValueError
        If the linkage is not known, or the distances are those of another number of rows.

    Examples
    --------
    >>> tree = Tree.fit([[0.0], [1.0], [3.0]], linkage="average")
    >>> [(step.pair, step.height) for step in steps(tree, [1.0, 3.0, 2.0])]
    [((0, 1), 1.0), ((2, 3), 2.5)]
    """
    linkage = tree.linkage if linkage is None else linkage
    check_choice("linkage", linkage, LINKAGES)
    assert linkage is not None
    n = tree.n_leaves
    D = _square(distances, n)
    ids = np.arange(n)  # of the cluster in every row of the table
    sizes = tree.sizes
    for i, (a, b) in enumerate(tree.children_.tolist()):
        x, y = (int(np.flatnonzero(ids == v)[0]) for v in (a, b))
        rest = np.flatnonzero((ids != a) & (ids != b))
        before, between = D[rest][:, [x, y]], float(D[x, y])
        pair = (int(sizes[a]), int(sizes[b]))
        after = joined(linkage, pair, sizes[ids[rest]], before, between)
        yield MergeStep(
            number=i + 1,
            node=n + i,
            pair=(a, b),
            height=float(tree.distances_[i]),
            sizes=pair,
            clusters=ids,
            distances=D,
            others=ids[rest],
            before=before,
            coefficients=coefficients(linkage, *pair, sizes[ids[rest]]),
            after=after,
        )
        ids = np.append(ids[rest], n + i)  # the new id is the highest
        smaller = np.zeros((len(ids), len(ids)))
        smaller[:-1, :-1] = D[np.ix_(rest, rest)]
        smaller[-1, :-1] = smaller[:-1, -1] = after
        D = smaller


def next_pairs(
    tree: Tree, distances: ArrayLike, merges: int, *, linkages: Sequence[str] = LINKAGES
) -> dict[str, tuple[int, int, float]]:
    """Return the pair that every linkage would join next, from the current clusters of a tree.

    Parameters
    ----------
    tree : Tree
    distances : array of shape (n * (n - 1) / 2,)
    merges : int
        Merges of the tree that are made, from 0 to n - 2.
    linkages : sequence of str

    Returns
    -------
    dict of str to tuple
        Ids of the pair and its distance; of equally near pairs the one with the lowest ids.

    Raises
    ------
    ValueError
        If there is no such number of merges, or a linkage is not known.
    """
    most = tree.n_leaves - 2
    if not 0 <= merges <= most:
        raise ValueError(f"merges={merges} is out of range: it lies between 0 and {most}.")
    found = {}
    for linkage in linkages:
        walk = steps(tree, distances, linkage=linkage)
        step = next(s for s in walk if s.number == merges + 1)
        at = np.triu_indices(len(step.clusters), 1)
        best = int(step.distances[at].argmin())
        a, b = (int(step.clusters[axis[best]]) for axis in at)
        found[linkage] = (a, b, float(step.distances[at][best]))
    return found


def _square(distances: ArrayLike, n: int) -> Floats:
    condensed = np.asarray(distances, dtype=np.float64)
    if condensed.shape != (n * (n - 1) // 2,):
        raise ValueError(
            f"{n} rows have {n * (n - 1) // 2} distances, but these are of shape {condensed.shape}."
        )
    D = np.zeros((n, n))
    D[np.triu_indices(n, 1)] = condensed
    return D + D.T
