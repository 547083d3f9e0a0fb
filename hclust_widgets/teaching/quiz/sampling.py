"""Sample a few rows for a question, clearly separated."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from hclust_widgets.clustering.clustering import Clustering
from hclust_widgets.table.metric.function_metric import FunctionMetric
from hclust_widgets.tree.linkage.distances import METRIC_MEANING, distances_between
from hclust_widgets.tree.tree import Tree

Floats = NDArray[np.float64]
Ints = NDArray[np.intp]

#: Metrics that a plot of points shows, or that can be computed by hand.
PLAIN_METRICS = ("euclidean", "minkowski", "cityblock", "chebyshev", "sqeuclidean")

#: Attempts to make one question.
TRIES = 40

#: Compared heights and distances must differ by this factor.
MARGIN = 1.15

#: Minimum separation of points as a share of the extent, so that letters do not overlap.
APART = 0.066

LETTERS = "ABCDEFGHIJKLMNOPQRST"


@dataclass(frozen=True, eq=False)
class Sample:
    """A few rows, their values and distances.

    Attributes
    ----------
    leaves : ndarray of intp, shape (m,)
        Positions among the rows that were clustered.
    columns : tuple of int
        Features that are compared.
    X : ndarray of shape (m, p)
        Scaled values.
    distances : ndarray of shape (m, m)
    metric : str
    """

    leaves: Ints
    columns: tuple[int, ...]
    X: Floats
    distances: Floats
    metric: str

    @cached_property
    def condensed(self) -> Floats:
        """Distances of all pairs, as ``pdist`` returns them."""
        return condensed(self.distances)

    @property
    def tied(self) -> bool:
        """True if two distances are equal: the tree is then not unique."""
        off = np.sort(self.condensed)
        return bool((np.diff(off) <= 1e-6 * off[-1]).any())

    def tree(self, linkage: str) -> Tree:
        """Return the tree of these rows."""
        return Tree.from_distances(self.condensed, linkage=linkage, metric=self.metric)


def condensed(distances: Floats) -> Floats:
    """Return the upper triangle of a square of distances, row by row."""
    from scipy.spatial.distance import squareform

    found: Floats = squareform(distances, checks=False)
    return found


def linkage_of(now: Clustering) -> str:
    """Return the linkage of the questions; average if that of the tree is unknown."""
    return now.settings.linkage or now.tree.linkage or "average"


def metric_of(now: Clustering) -> str:
    """Return the metric of the questions."""
    # Questions ask about distances between the rows' values, of few columns.
    if now.precomputed is not None or isinstance(now.settings.metric, FunctionMetric):
        return "euclidean"
    return now.settings.metric or now.tree.metric or "euclidean"


def metric_in_words(metric: str) -> str:
    """Format the name of a metric with its meaning."""
    meaning = METRIC_MEANING.get(metric, "")
    return f"{metric} distance ({meaning})" if meaning else f"{metric} distance"


def number_columns(now: Clustering) -> Ints:
    """Return the features that can be axes of a question; empty without a table."""
    if now.features is None:
        return np.empty(0, dtype=np.intp)
    return now.features.varied_numbers


def sample_of(now: Clustering, leaves: Ints, columns: Ints, metric: str) -> Sample | None:
    """Return a sample; None if two rows are identical or have no distance."""
    assert now.features is not None
    table = now.features.values
    if len(columns) < table.shape[1]:
        table = table[:, columns]
    X = table[leaves]
    distances = distances_between(X, X, metric, table=table)
    np.fill_diagonal(distances, 0.0)
    np.fill_diagonal(distances, 0.0)
    distances = np.maximum((distances + distances.T) / 2, 0.0)
    off = condensed(distances)
    if not np.isfinite(off).all() or off.min() <= 1e-9 * off.max():
        return None
    return Sample(leaves, tuple(columns.tolist()), X, distances, metric)


def any_rows(now: Clustering, rng: np.random.Generator, m: int) -> Sample | None:
    """Sample rows, compared by all features."""
    if now.features is None or now.tree.n_leaves < m:
        return None
    leaves = rng.choice(now.tree.n_leaves, size=m, replace=False)
    columns = np.arange(now.features.values.shape[1])
    return sample_of(now, leaves, columns, metric_of(now))


def plane(now: Clustering, rng: np.random.Generator, m: int) -> Sample | None:
    """Sample separated rows in the plane of two random numeric columns.

    None if the metric, the columns or these rows cannot be plotted.
    """
    columns = number_columns(now)
    if len(columns) < 2 or metric_of(now) not in PLAIN_METRICS or now.tree.n_leaves < m:
        return None
    assert now.features is not None
    pair = np.sort(rng.choice(columns, size=2, replace=False))
    some = rng.permutation(now.tree.n_leaves)[: 12 * m]
    X = now.features.values[np.ix_(some, pair)]
    extent = float((X.max(axis=0) - X.min(axis=0)).max())
    taken: list[int] = []
    for i in range(len(some)):
        if not taken or np.abs(X[taken] - X[i]).max(axis=1).min() > APART * extent:
            taken.append(i)
            if len(taken) == m:
                break
    if len(taken) < m or not drawable(X[taken]):
        return None
    return sample_of(now, some[taken], pair, metric_of(now))


def drawable(X: Floats) -> bool:
    """Return True if points can be drawn at one scale for both axes without overlap."""
    spans = X.max(axis=0) - X.min(axis=0)
    if spans.min() < 0.3 * spans.max():
        return False
    off = np.abs(X[:, None] - X[None]).max(axis=2)[np.triu_indices(len(X), 1)]
    return bool(off.min() >= APART * spans.max())


def some_tree(now: Clustering, rng: np.random.Generator) -> tuple[Tree, Ints] | None:
    """Return a small tree without inversions, and its leaves among the clustered rows.

    The tree of a sample of rows; without a table a branch of the tree.
    """
    n = now.tree.n_leaves
    m = min(n, int(rng.integers(7, 12)))
    if m < 4:
        return None
    if now.features is None:
        nodes = np.flatnonzero((now.tree.sizes >= 4) & (now.tree.sizes <= 20))
        if not len(nodes):
            return None
        node = int(rng.choice(nodes))
        tree, leaves = branch(now.tree, node), np.sort(now.tree.leaves(node))
    else:
        sample = any_rows(now, rng, m)
        if sample is None:
            return None
        tree, leaves = sample.tree(linkage_of(now)), sample.leaves
    return (tree, leaves) if tree.is_monotone and tree.distances_[-1] > 0 else None


def branch(tree: Tree, node: int) -> Tree:
    """Return the subtree of a node as a tree; its leaves keep their order."""
    n = tree.n_leaves
    leaves = np.sort(tree.leaves(node))
    inside = np.zeros(2 * n - 1, dtype=bool)
    inside[leaves] = True
    for i, (a, b) in enumerate(tree.children_[: node - n + 1].tolist()):
        inside[n + i] = inside[a] and inside[b]
    merges = np.flatnonzero(inside[n:])
    number = {int(old): new for new, old in enumerate((*leaves, *(merges + n)))}
    Z = tree.linkage_matrix[merges].copy()
    Z[:, :2] = [[number[int(a)], number[int(b)]] for a, b in tree.children_[merges]]
    return Tree(Z, linkage=tree.linkage, metric=tree.metric, constrained=tree.constrained)


def key_of(now: Clustering, leaves: Ints) -> tuple[tuple[str, str], ...]:
    """Return letters with the names of their rows."""
    names = now.row_names()
    return tuple((LETTERS[i], str(names[leaf])) for i, leaf in enumerate(leaves))
