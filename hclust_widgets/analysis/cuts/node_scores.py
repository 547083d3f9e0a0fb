"""Scores of the nodes of a tree as clusters, that add up to the score of a cut."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from hclust_widgets.analysis.weighted_leaves import WeightedLeaves
from hclust_widgets.common.arrays import Floats, Ints
from hclust_widgets.common.checks import check_choice
from hclust_widgets.tree.tree import Tree

__all__ = ["SCORES", "Score", "node_scores"]

#: The scores by name, each with what it rewards, in one sentence for the reader.
SCORES = {
    "bic": "Bayesian information criterion of one Gaussian per cluster, columns independent",
    "bic_spherical": "Bayesian information criterion of one Gaussian per cluster, same spread in "
    "every column",
    "excess_of_mass": "how long clusters persist, in density, before they split (HDBSCAN's where "
    "it calls no row noise: a cut puts every row into a cluster)",
    "silhouette": "mean silhouette, with distances to the centroids of the cluster and of its "
    "sibling in the tree",
    "within_ss": "sum of squares within the clusters, with a price for each cluster",
}

#: A name of :data:`SCORES`, a function of the rows of a cluster, or a number for each node.
Score = str | Callable[[Ints], float] | Floats

# The variance of a column within a cluster counts as this share of its variance in all rows at
# least: a cluster of equal rows would have an infinite likelihood.
_MIN_VARIANCE = 0.01


def node_scores(
    tree: Tree,
    score: Score,
    *,
    X: Floats | None = None,
    min_size: int = 1,
    price: float | None = None,
    leaves: WeightedLeaves | None = None,
) -> Floats:
    """Return the score of every node as a cluster; larger is better.

    Parameters
    ----------
    tree : Tree of n leaves
    score : str, function or array of shape (2n - 1,)
        One of :data:`SCORES`; a function that takes the leaves of a cluster and returns a number;
        or the numbers themselves, leaves first, then merges in their order.
    X : ndarray of shape (n, p)
        The rows; needed by all named scores but ``excess_of_mass``.
    min_size : int
        Smallest cluster: with ``excess_of_mass`` smaller parts leave a cluster and do not split
        it; a function is called for no smaller one.
    price : float, optional
        Of one cluster, for ``within_ss``. Default: the sum of squares of all rows times
        ``log(n) / n``.
    leaves : WeightedLeaves, optional
        Groups of rows, where the leaves are such; in place of ``X``. Sizes, scores and ``n`` are
        then those of all rows, and a function is called with their positions. For "silhouette"
        the distance of a group's rows to a centroid is the root of the mean square.

    Returns
    -------
    ndarray of float64, shape (2n - 1,)

    Raises
    ------
    TypeError, ValueError
        If there is no such score, if it has the wrong shape or is no number.
    """
    n = tree.n_leaves
    sizes = np.asarray(tree.sizes if leaves is None else leaves.node_sizes(tree), dtype=np.intp)
    if callable(score):
        found = np.full(2 * n - 1, -np.inf)
        rows, begin, end = (None, None, None) if leaves is None else leaves.rows_of_nodes(tree)
        for node in np.flatnonzero(sizes >= min_size):
            if rows is None or begin is None or end is None:
                inside = tree.leaves(int(node))
            else:
                inside = np.sort(rows[begin[node] : end[node]])
            found[node] = _number(score(inside), int(sizes[node]))
        return found
    if not isinstance(score, str):
        found = np.asarray(score, dtype=np.float64)
        if found.shape != (2 * n - 1,):
            raise ValueError(
                f"score has the shape {found.shape}, but this tree has {2 * n - 1:,} nodes: pass "
                "one number for each, leaves first."
            )
        if np.isnan(found).any():
            raise ValueError(f"score[{int(np.isnan(found).argmax())}] is nan: pass numbers.")
        return found
    check_choice("score", score, tuple(SCORES))
    if score == "excess_of_mass":
        return _excess_of_mass(tree, min_size, sizes)
    if X is None and leaves is None:
        raise ValueError(
            f"score={score!r} needs the rows' values, but only a tree was passed in: choose "
            "'excess_of_mass', or pass the table as well (table=...)."
        )
    sums = _Sums(tree, sizes, X, leaves)
    if score == "silhouette":
        return _simplified_silhouettes(tree, sums)
    n = int(sizes[-1])
    if score == "within_ss":
        total = float(sums.squares[-1].sum())
        each = total * np.log(n) / n if price is None else float(price)
        return np.asarray(-sums.squares.sum(axis=1) - each)
    return _bic(sums, spherical=score == "bic_spherical")


def _number(value: object, size: int) -> float:
    try:
        found = float(value)  # type: ignore[arg-type]
    except (TypeError, ValueError):
        found = float("nan")
    if np.isnan(found):
        raise ValueError(
            f"score returned {value!r} for a cluster of {size:,} rows: it must return a number."
        )
    return found


class _Sums:
    """Size, centroid and sum of squares per column of every node."""

    def __init__(
        self, tree: Tree, sizes: Ints, X: Floats | None, leaves: WeightedLeaves | None
    ) -> None:
        points = X if leaves is None else leaves.centers
        assert points is not None
        n, p = points.shape
        self.sizes = sizes.astype(np.float64)
        self.centres = np.zeros((2 * n - 1, p))
        self.squares = np.zeros((2 * n - 1, p))
        self.centres[:n] = points - np.average(points, axis=0, weights=self.sizes[:n])
        if leaves is not None:
            self.squares[:n] = leaves.squares
        for i, (a, b) in enumerate(tree.children_.tolist()):
            na, nb = self.sizes[a], self.sizes[b]
            apart = self.centres[a] - self.centres[b]
            self.centres[n + i] = (na * self.centres[a] + nb * self.centres[b]) / (na + nb)
            self.squares[n + i] = self.squares[a] + self.squares[b] + na * nb / (na + nb) * apart**2


def _bic(sums: _Sums, *, spherical: bool) -> Floats:
    """Half the negative BIC: log-likelihood less half the parameters' number times log(n)."""
    n, p = sums.sizes[-1], sums.squares.shape[1]
    overall = sums.squares[-1] / n
    varied = overall > 0
    size = sums.sizes
    if spherical:
        least = _MIN_VARIANCE * overall.mean() or 1.0  # all rows are the same: any will do
        variance = np.maximum(sums.squares.sum(axis=1) / size / p, least)
        fits = p * np.log(variance) + sums.squares.sum(axis=1) / size / variance
        parameters = p + 1
    else:
        p = int(varied.sum())
        variance = np.maximum(sums.squares / size[:, None], _MIN_VARIANCE * overall)[:, varied]
        share = sums.squares[:, varied] / size[:, None] / variance
        fits = (np.log(variance) + share).sum(axis=1)
        parameters = 2 * p
    likelihood = size * np.log(size / n) - size / 2 * (p * np.log(2 * np.pi) + fits)
    found: Floats = likelihood - (parameters + 1) / 2 * np.log(n)
    return found


def _simplified_silhouettes(tree: Tree, sums: _Sums) -> Floats:
    """Mean over all rows of (b - a) / max(a, b); b is the distance to the sibling's centroid."""
    n = tree.n_leaves
    rows, weights = sums.centres[:n], sums.sizes[:n]
    spread = sums.squares[:n].sum(axis=1) / weights  # 0 of single rows
    found = np.zeros(2 * n - 1)
    for first, second in tree.children_.tolist():
        for node, sibling in ((first, second), (second, first)):
            if sums.sizes[node] == 1:  # one row alone has the silhouette 0
                continue
            leaves = tree.leaves(node)
            of_node, own = rows[leaves], spread[leaves]
            a = np.sqrt(((of_node - sums.centres[node]) ** 2).sum(axis=1) + own)
            b = np.sqrt(((of_node - sums.centres[sibling]) ** 2).sum(axis=1) + own)
            larger = np.maximum(a, b)
            ratio = np.divide(b - a, larger, out=np.zeros(len(a)), where=larger > 0)
            found[node] = float(ratio @ weights[leaves] / sums.sizes[-1])
    return found


def _excess_of_mass(tree: Tree, min_size: int, node_sizes: Ints) -> Floats:
    """Sum over the rows of a cluster of the density at which they leave it, less its first one.

    The density is 1 / height. A cluster begins where its parent splits into two parts of
    ``min_size`` rows at least; a smaller part only leaves it. The root begins at density 0 and
    scores nothing, so that one cluster is the answer only where nothing splits. The rows of a
    group leave together, where it merges.
    """
    n = tree.n_leaves
    least = max(min_size, 2)
    positive = tree.heights[tree.heights > 0]
    top = 1 / float(positive[0]) if len(positive) else 1.0
    density = np.full(n - 1, top)
    np.divide(1.0, tree.heights, out=density, where=tree.heights > 0)
    left = np.zeros(2 * n - 1)  # sum over a node's rows of the density at which they leave it
    sizes = node_sizes.tolist()
    pairs = tree.children_.tolist()
    splits = [sizes[a] >= least and sizes[b] >= least for a, b in pairs]
    for i, (a, b) in enumerate(pairs):
        for part in (a, b):
            if part < n:
                left[part] = sizes[part] * density[i]
        if splits[i]:
            left[n + i] = sizes[n + i] * density[i]
        else:
            left[n + i] = sum(
                left[part] if sizes[part] >= least else sizes[part] * density[i] for part in (a, b)
            )
    begin = np.zeros(2 * n - 1)
    found = np.zeros(2 * n - 1)
    for i in range(n - 2, -1, -1):
        for part in pairs[i]:
            begin[part] = density[i] if splits[i] else begin[n + i]
            if sizes[part] >= least:
                found[part] = left[part] - sizes[part] * begin[part]
    return found
