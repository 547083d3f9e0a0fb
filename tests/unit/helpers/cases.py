"""Tables and trees for the tests of the core, and the plain oracles that they are held against."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from numpy.typing import NDArray

from hclust_widgets.tree.linkage.distances import EUCLIDEAN_ONLY, LINKAGES, METRICS
from hclust_widgets.tree.tree import Tree

Floats = NDArray[np.float64]
Ints = NDArray[np.intp]

SKLEARN_LINKAGES = ("ward", "complete", "average", "single")

#: Machines that are shared are slow now and then: no deadline, and always the same examples.
# 100, and fewer in `make check`: see tests/unit/conftest.py.
EXAMPLES = settings().max_examples
few = settings(max_examples=EXAMPLES * 6 // 10, deadline=None, derandomize=True, database=None)
many = settings(max_examples=EXAMPLES, deadline=None, derandomize=True, database=None)

MAGNITUDES = (1e-200, 1e-100, 1e-8, 1.0, 1.0, 1.0, 1e8, 1e100)


# -- tables ----------------------------------------------------------------------------------


@st.composite
def tables(draw: st.DrawFn, *, least: int = 1, positive: bool = False) -> Floats:
    """Any finite table: whole numbers with many ties and duplicates, or floats; of any size."""
    n, p = draw(st.integers(least, 40)), draw(st.integers(1, 4))
    low = 0.0 if positive else -1e3
    numbers = draw(
        st.sampled_from(
            [
                st.integers(int(low > -1), 3).map(float),
                st.sampled_from([0.0, 0.25, 0.5, 1.0]),
                st.floats(low, 1e3, allow_subnormal=False),
                st.integers(int(low), 1000).map(float),
            ]
        )
    )
    X = draw(hnp.arrays(np.float64, (n, p), elements=numbers))
    return X * draw(st.sampled_from(MAGNITUDES))


#: Linkages and metrics that go together.
PAIRS = tuple(
    (linkage, metric)
    for linkage in LINKAGES
    for metric in METRICS
    if linkage not in EUCLIDEAN_ONLY or metric == "euclidean"
)

#: Metrics that have a value for every table.
EVERYWHERE = ("euclidean", "cityblock", "chebyshev", "sqeuclidean", "canberra", "hamming")


def pairs(metrics: Sequence[str] = EVERYWHERE) -> st.SearchStrategy[tuple[str, str]]:
    return st.sampled_from([pair for pair in PAIRS if pair[1] in metrics])


# -- trees -----------------------------------------------------------------------------------


def tree_of(pairs: Sequence[Sequence[int]], heights: Sequence[float]) -> Tree:
    """A tree from its merges and heights; the sizes are counted."""
    n = len(pairs) + 1
    sizes = [1] * n
    for a, b in pairs:
        sizes.append(sizes[a] + sizes[b])
    rows = [[a, b, h, s] for (a, b), h, s in zip(pairs, heights, sizes[n:], strict=True)]
    return Tree.from_linkage(np.asarray(rows, dtype=np.float64).reshape(-1, 4))


def chain(heights: Sequence[float]) -> Tree:
    """Every merge adds one leaf to all that was joined before."""
    n = len(heights) + 1
    return tree_of([(0, 1), *((n + i, i + 2) for i in range(n - 2))][: n - 1], heights)


@st.composite
def trees(draw: st.DrawFn, *, least: int = 1, most: int = 40) -> Tree:
    """Any tree: of every shape, with heights that tie, vanish or go down again, flipped or not."""
    n = draw(st.integers(least, most))
    some = st.sampled_from([0.0, 5e-324, 1e-9, 0.5, 1.0, 1.0 + 2**-52, 2.0, 3e8, 1e308])
    any_ = st.floats(0, 1e6)
    heights = draw(st.lists(draw(st.sampled_from([some, any_])), min_size=n - 1, max_size=n - 1))
    if draw(st.booleans()):
        heights.sort()
    shape = draw(st.sampled_from(["chain", "balanced", "any"]))
    free, joined = list(range(n)), []
    for i in range(n - 1):
        first = {"chain": -1, "balanced": 0}.get(shape)
        a = free.pop(draw(st.integers(0, len(free) - 1)) if first is None else first)
        b = free.pop(draw(st.integers(0, len(free) - 1)) if shape == "any" else 0)
        joined.append((a, b))
        free.append(n + i)
    tree = tree_of(joined, heights)
    return tree.ordered(draw(hnp.arrays(bool, n - 1))) if draw(st.booleans()) else tree


def fitted_trees() -> st.SearchStrategy[Tree]:
    """Trees of tables, of all seven linkages."""
    return st.builds(
        lambda X, pair: Tree.fit(X, linkage=pair[0], metric=pair[1]), tables(), pairs()
    )


def along_a_line(n: int, seed: int = 0) -> Floats:
    """The linkage matrix of single linkage of n random points on a line, in time n log n."""
    rng = np.random.default_rng(seed)
    points = rng.random(n)
    order = np.argsort(points)
    gaps = np.diff(points[order])
    root = list(range(n))
    node = list(range(n))
    sizes = [1] * n

    def find(i: int) -> int:
        while root[i] != i:
            root[i] = root[root[i]]
            i = root[i]
        return i

    rows = np.empty((n - 1, 4))
    for step, gap in enumerate(np.argsort(gaps, kind="stable").tolist()):
        a, b = find(int(order[gap])), find(int(order[gap + 1]))
        size = sizes[a] + sizes[b]
        rows[step] = (*sorted((node[a], node[b])), gaps[gap], size)
        root[b], node[a], sizes[a] = a, n + step, size
    return rows


def long_chain(n: int) -> Floats:
    """The linkage matrix of a chain of n leaves."""
    step = np.arange(n - 1)
    older = np.where(step == 0, 1, n + step - 1)
    newer = np.where(step == 0, 0, step + 1)
    return np.column_stack([newer, older, np.sqrt(step + 1.0), step + 2.0])


# -- oracles ---------------------------------------------------------------------------------


def leaves_by_hand(tree: Tree) -> list[list[int]]:
    """Leaves under every node from left to right, put together from the bottom up."""
    found = [[i] for i in range(tree.n_leaves)]
    for (a, b), flip in zip(tree.children_.tolist(), tree.flips.tolist(), strict=True):
        found.append(found[b] + found[a] if flip else found[a] + found[b])
    return found


def parts_by_hand(tree: Tree, n_clusters: int) -> set[frozenset[int]]:
    """Clusters that are left when the last merges are not made."""
    clusters: dict[int, frozenset[int]] = {i: frozenset([i]) for i in range(tree.n_leaves)}
    n = tree.n_leaves
    for i, (a, b) in enumerate(tree.children_[: n - n_clusters].tolist()):
        clusters[n + i] = clusters.pop(a) | clusters.pop(b)
    return set(clusters.values())


def parts(labels: Ints) -> set[frozenset[int]]:
    """Clusters as sets of rows."""
    return {frozenset(np.flatnonzero(labels == i).tolist()) for i in np.unique(labels)}


def sklearn_model(X: Floats, **options: Any) -> Any:
    from sklearn.cluster import AgglomerativeClustering

    return AgglomerativeClustering(**options).fit(X)


def around(heights: Floats) -> list[float]:
    """Every height, its two neighbors among the floats, 0 and what is above the root."""
    with np.errstate(over="ignore"):
        beside = [np.nextafter(heights, np.inf), np.nextafter(heights, 0.0)]
    found = np.concatenate([heights, *beside, [0.0, 1.0]])
    return np.unique(np.append(found, np.inf)).tolist()
