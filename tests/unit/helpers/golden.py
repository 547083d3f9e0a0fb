"""Golden cases for the cut: one truth that Python and JavaScript are both held against.

``golden_cuts.json`` is a list of cases. In each case::

    name        what it is about
    children    [[a, b], ...]: nodes that each merge joins, numbered as scipy numbers them
    heights     [h, ...]: of each merge, in their own order, float64 to the last bit
    suggested   the number of clusters to start with
    cuts        [{...}, ...] for every k (of large trees: some):
        k               clusters
        threshold       in the middle of the gap
        lower, upper    every t with lower < t <= upper gives k clusters; upper is null for k = 1
        has_threshold   false: heights are tied, no threshold gives k
        nodes           node of every cluster, in the order of the labels
        colors         color number of every cluster, in the same order
        labels          cluster of every leaf (small trees only)
    thresholds  [[t, k], ...]: a threshold and how many clusters it gives

Numbers are written so short that they come back as the same float64, in any language.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np

from hclust_widgets import load_mpg
from hclust_widgets.table.features import Features
from hclust_widgets.tree.cut import Cut, suggest_n_clusters
from hclust_widgets.tree.linkage.distances import LINKAGES
from hclust_widgets.tree.naming.cluster_annotations import ClusterAnnotations
from hclust_widgets.tree.tree import Tree

PATH = Path(__file__).parents[2] / "data" / "golden_cuts.json"

#: Trees of so many leaves show their labels, and every k.
SMALL = 24


# -- trees -----------------------------------------------------------------------------------


def tree_of(children: list[list[int]], heights: list[float]) -> Tree:
    """A tree from its merges; the sizes are counted."""
    n = len(children) + 1
    sizes = [1] * n
    for a, b in children:
        sizes.append(sizes[a] + sizes[b])
    rows = [[a, b, h, s] for (a, b), h, s in zip(children, heights, sizes[n:], strict=True)]
    return Tree.from_linkage(np.array(rows, dtype=float).reshape(-1, 4), check_children=False)


def chain(heights: list[float]) -> Tree:
    """Every merge adds one leaf to all that was joined before."""
    n = len(heights) + 1
    return tree_of([[0, 1], *([n + i, i + 2] for i in range(n - 2))][: n - 1], heights)


def balanced(heights: list[float]) -> Tree:
    """Pairs, pairs of pairs and so on."""
    free = list(range(len(heights) + 1))
    children = []
    for i in range(len(heights)):
        children.append([free.pop(0), free.pop(0)])
        free.append(len(heights) + 1 + i)
    return tree_of(children, heights)


def by_hand() -> dict[str, Tree]:
    """Trees whose heights are chosen for what is hard about them."""
    tiny, above = 5e-324, float(np.nextafter(1.0, 2.0))
    return {
        "one leaf": Tree(np.empty((0, 4))),
        "two leaves": chain([2.5]),
        "two leaves that are alike": chain([0.0]),
        "two leaves at the smallest height": chain([tiny]),
        "three leaves": chain([1.0, 2.0]),
        "a chain": chain([float(i) for i in range(1, 13)]),
        "a chain of equal heights": chain([1.0] * 7),
        "a chain of zero heights": chain([0.0] * 6),
        "zero heights below others": chain([0.0, 0.0, 0.0, 1.0, 1.5]),
        "ties in the middle": balanced([1.0, 2.0, 2.0, 2.0, 3.0, 4.0, 4.0]),
        "all tied": balanced([1.0] * 15),
        "two halves of one size": balanced([1.0, 2.0, 4.0]),
        "neighboring floats": chain([1.0, above, 2.0]),
        "heights far apart": chain([tiny, 1e-310, 1e-9, 1.0, 1e300, 1.7e308]),
        "a merge below the one before": chain([2.0, 1.5, 3.0]),
        "heights that only go down": chain([5.0, 4.0, 3.0, 2.0]),
        "ups and downs": balanced([1.0, 3.0, 2.0, 5.0, 4.0, 4.5, 2.5]),
        "heights that go down to zero": chain([1.0, 0.0, 2.0]),
    }


def fitted() -> dict[str, Tree]:
    """Trees of random rows by all linkages, rows on a grid with their ties, and the lesson's."""
    rng = np.random.default_rng(2)
    points = rng.random((60, 3))
    grid = rng.integers(0, 3, (24, 2)).astype(float)
    cars = Features.from_table(load_mpg()).values
    found = {f"60 random rows, {name}": Tree.fit(points, linkage=name) for name in LINKAGES}
    found |= {f"24 rows on a grid, {name}": Tree.fit(grid, linkage=name) for name in LINKAGES}
    found |= {
        f"the lesson's 392 cars, {name}": Tree.fit(cars, linkage=name)
        for name in ("ward", "single", "centroid")
    }
    return found


# -- what is true of them --------------------------------------------------------------------


def some_k(n: int) -> list[int]:
    """Every k of a small tree; of others few clusters, many, and all rows apart."""
    if n <= SMALL:
        return list(range(1, n + 1))
    if n < 100:
        return [*range(1, 16), n // 2, n - 1, n]
    return [1, 2, 3, 4, 5, 8, 11, 20, 40]


def some_thresholds(tree: Tree) -> list[float]:
    """Heights, their neighbors among the floats, what lies between, 0 and above the root."""
    heights = np.unique(tree.heights)
    picked = (
        heights[np.unique(np.linspace(0, len(heights) - 1, 12).astype(int))]
        if len(heights)
        else heights
    )
    with np.errstate(over="ignore"):
        near = [np.nextafter(picked, 0.0), np.nextafter(picked, np.inf)]
    between = picked[:-1] + np.diff(picked) / 2
    found = np.concatenate([picked, *near, between, [0.0, 1.0, 1e308]])
    return np.unique(found[np.isfinite(found)]).tolist()


def cut_of(tree: Tree, k: int) -> dict[str, Any]:
    cut = Cut(tree, n_clusters=k)
    found = {
        "k": k,
        "threshold": cut.distance_threshold if np.isfinite(cut.distance_threshold) else None,
        "lower": cut.lower,
        "upper": cut.upper if np.isfinite(cut.upper) else None,
        "has_threshold": cut.has_threshold,
        "nodes": cut.nodes.tolist(),
        "colors": ClusterAnnotations(cut).color_numbers.tolist(),
    }
    if tree.n_leaves <= SMALL:
        found["labels"] = cut.labels_.tolist()
    return found


def case_of(name: str, tree: Tree, thresholds: list[float] | None = None) -> dict[str, Any]:
    """All that is true of one tree."""
    thresholds = some_thresholds(tree) if thresholds is None else thresholds
    return {
        "name": name,
        "children": tree.children_.tolist(),
        "heights": tree.distances_.tolist(),
        "suggested": suggest_n_clusters(tree),
        "cuts": [cut_of(tree, k) for k in some_k(tree.n_leaves)],
        "thresholds": [[t, Cut(tree, distance_threshold=t).n_clusters] for t in thresholds],
    }


def cases() -> list[dict[str, Any]]:
    """All cases, made anew."""
    return [case_of(name, tree) for name, tree in (by_hand() | fitted()).items()]


def as_text(found: list[dict[str, Any]]) -> str:
    """The file: one case a line, so that a change shows where it is."""
    return "[\n" + ",\n".join(json.dumps(case, allow_nan=False) for case in found) + "\n]\n"


def stored() -> list[dict[str, Any]]:
    """The cases as they are written down."""
    found: list[dict[str, Any]] = json.loads(PATH.read_text(encoding="utf-8"))
    return found
