"""Questions on where to cut, of points made for them: a table without clusters, an uneven cut."""

from __future__ import annotations

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from hclust_widgets.analysis.cuts.gap_statistic import GapStatistic, gap_statistic
from hclust_widgets.clustering.clustering import Clustering
from hclust_widgets.common.format import count, height, score
from hclust_widgets.tree.cut import Cut
from hclust_widgets.tree.label_numbers import cluster_nodes
from hclust_widgets.tree.linkage.distances import distances_between
from hclust_widgets.tree.naming.cluster_annotations import ClusterAnnotations
from hclust_widgets.tree.tree import Tree

from .phrases import listed
from .question import Panel, Question, Sketch
from .sampling import LETTERS, MARGIN, TRIES, drawable, linkage_of
from .tree_questions import DISTINGUISHABLE, GAP

__all__ = ["no_clusters", "split"]

Floats = NDArray[np.float64]
Ints = NDArray[np.intp]

ROWS = 50
#: Numbers of clusters that the gap statistic compares, from 1.
MAX = 4
REFERENCES = 30
#: One cluster or more is decided by so many standard errors at least, so that other random
#: numbers decide alike.
SURE = 1.0


# -- no clusters ---------------------------------------------------------------------------------


def no_clusters(_now: Clustering, rng: np.random.Generator) -> Question | None:
    """Make a question on which of three tables has no clusters, by the gap statistic."""
    made: list[tuple[Floats, GapStatistic]] = []
    for _ in range(TRIES):
        X = _with_clusters(rng) if made else _noise(rng)
        found = _gap(X, rng)
        if found is None or (_chosen(found) == 1) == bool(made):
            continue
        made.append((X, found))
        if len(made) == 3:
            order = rng.permutation(3).tolist()
            return _gap_question([made[at] for at in order], order.index(0))
    return None


def _noise(rng: np.random.Generator) -> Floats:
    return rng.random((ROWS, 2))


def _with_clusters(rng: np.random.Generator) -> Floats:
    k = int(rng.integers(2, 5))
    middles = rng.random((k, 2)) * 0.8 + 0.1
    wide = float(rng.uniform(0.03, 0.07))
    found: Floats = middles[np.arange(ROWS) % k] + rng.normal(size=(ROWS, 2)) * wide
    return found


def _gap(X: Floats, rng: np.random.Generator) -> GapStatistic | None:
    """Return the gap statistic by ward linkage; None if it is nearly a tie whether there are any.

    Rounded as the table shows it, so that the reader's arithmetic is the answer's.
    """
    made = gap_statistic(
        X, Tree.fit(X, linkage="ward", metric="euclidean"), max_clusters=MAX,
        n_references=REFERENCES, seed=int(rng.integers(2**31)),
    )  # fmt: skip
    rise, error = float(made.gap[1] - made.gap[0]), float(made.standard_error[1])
    if abs(rise - error) < SURE * error:
        return None
    gap, errors = np.round(made.gap, 3), np.round(made.standard_error, 3)
    shown = GapStatistic(made.n_clusters, made.log_dispersion, made.expected, gap, errors)
    return shown if _chosen(shown) == _chosen(made) else None


def _chosen(statistic: GapStatistic) -> int:
    return statistic.chosen("Tibs2001SEmax")


def _gap_question(made: list[tuple[Floats, GapStatistic]], right: int) -> Question:
    tables, gaps = [X for X, _ in made], [gap for _, gap in made]
    names = LETTERS[: len(tables)]
    why = {name: _why(one) for name, one in zip(names, gaps, strict=True)}
    rows = {}
    for name, one in zip(names, gaps, strict=True):
        rows[name, "gap"] = [score(value, 3) for value in one.gap]
        rows[name, "standard error"] = [score(value, 3) for value in one.standard_error]
    shown = pd.DataFrame(rows, index=pd.Index(range(1, MAX + 1), name="clusters"))
    shown.columns = [f"{name}: {what}" for name, what in rows]
    question = Question(
        "Which of these tables has no clusters, by the gap statistic?",
        options=list(names),
        answer=names[right],
        explain=f"{why[names[right]]} One cluster means: nothing was found. The points are drawn "
        "now, in the clusters that it prefers.",
        wrong={name: why[name] for i, name in enumerate(names) if i != right},
        context=f"Three tables of {count(ROWS, 'rows')} and two columns, by ward linkage, each "
        f"compared with {count(REFERENCES, 'tables')} of random numbers.",
        rule="The gap statistic prefers the first number of clusters whose gap is at least the "
        "next gap less the next standard error.",
        table=shown,
    )
    panels = []
    for name, X, one in zip(names, tables, gaps, strict=True):
        tree = Tree.fit(X, linkage="ward", metric="euclidean")
        labels = Cut(tree, n_clusters=_chosen(one)).labels_
        panels.append(
            Panel(name, X, tuple(labels.tolist()), tuple(one.gap), tuple(one.standard_error))
        )
    question.kind = "no_clusters"
    question.sketch = Sketch(
        words="The gaps of the three tables as curves. "
        + " ".join(f"{p.name}: {', '.join(score(gap, 3) for gap in p.gaps)}." for p in panels),
        revealed="The points of the three tables, in the clusters that the gap statistic prefers: "
        + ", ".join(f"{p.name} {max(p.groups) + 1}" for p in panels)
        + ".",
        panels=tuple(panels),
    )
    question.made_from = {"tables": tuple(tables)}
    return question


def _why(one: GapStatistic) -> str:
    """State where the rule stops."""
    k = _chosen(one)
    if k == len(one.gap):
        return f"Its gaps rise by more than a standard error up to {k} clusters."
    low = float(one.gap[k] - one.standard_error[k])
    return (
        f"It prefers {count(k, 'clusters')}: the gap of {k} is {score(one.gap[k - 1], 3)}, and "
        f"that of {k + 1} less its standard error is {score(low, 3)}."
    )


# -- split ---------------------------------------------------------------------------------------


def split(now: Clustering, rng: np.random.Generator) -> Question | None:
    """Make a question on the branch to be split where no single height gives the groups."""
    linkage = linkage_of(now)
    linkage = linkage if linkage in DISTINGUISHABLE else "average"
    for _ in range(TRIES):
        X, groups = _two_densities(rng)
        if not drawable(X):
            continue
        condensed = distances_between(X, X, "euclidean", table=X)[np.triu_indices(len(X), 1)]
        tree = Tree.from_distances(condensed, linkage=linkage, metric="euclidean")
        parent = branch_to_split(tree, groups)
        if parent is not None:
            return _split_question(X, groups, tree, parent)
    return None


def _two_densities(rng: np.random.Generator) -> tuple[Floats, Ints]:
    """Return points in two tight groups close together and two wide ones, in a random order."""
    turn = float(rng.uniform(0, 2 * np.pi))
    apart = 0.26 * np.array([np.cos(turn), np.sin(turn)])
    corners = np.array([[0.0, 0.0], [1.0, 0.0], [0.0, 1.0], [1.0, 1.0]])[rng.permutation(4)]
    middles = [corners[0] - apart / 2, corners[0] + apart / 2, corners[1], corners[2]]
    sizes = [3, 3, *rng.integers(3, 5, size=2).tolist()]
    wide = [0.075, 0.075, 0.27, 0.27]
    parts = []
    for middle, size, spread in zip(middles, sizes, wide, strict=True):
        angles = rng.uniform(0, 2 * np.pi) + 2 * np.pi * np.arange(size) / size
        circle = np.column_stack([np.cos(angles), np.sin(angles)])
        parts.append(middle + spread * circle * rng.uniform(0.9, 1.15, size=(size, 1)))
    groups = np.repeat(np.arange(4), sizes)
    order = rng.permutation(len(groups))
    _, first, inverse = np.unique(groups[order], return_index=True, return_inverse=True)
    renumbered = np.argsort(np.argsort(first))[inverse]  # the group of A is the first
    return np.concatenate(parts)[order], renumbered


def branch_to_split(tree: Tree, groups: Ints) -> int | None:
    """Return the one branch whose two parts are groups, where one height gives the rest.

    None if the groups are no branches, if one height gives them all, or if heights that matter are
    near each other.
    """
    n, k = tree.n_leaves, int(groups.max()) + 1
    if not tree.is_monotone:
        return None
    nodes = {
        node for node in range(2 * n - 1)
        if len(found := np.unique(groups[tree.leaves(node)])) == 1
        and tree.sizes[node] == (groups == found[0]).sum()
    }  # fmt: skip
    if len(nodes) != k:
        return None
    coarse = set(cluster_nodes(tree.children_, k - 1).tolist())
    joined = coarse - nodes
    if len(joined) != 1 or set(cluster_nodes(tree.children_, k).tolist()) == nodes:
        return None
    (parent,) = joined
    heights, root = tree.distances_, float(tree.distances_[-1])
    # The line lies in the gap of k - 1 clusters; below it a group falls apart, and far below that
    # the branch does.
    low, high = float(heights[n - k]), float(heights[n - k + 1])
    own = float(heights[parent - n])
    if high - low < GAP * root or low < MARGIN * own:
        return None
    return int(parent)


def _split_question(X: Floats, groups: Ints, tree: Tree, parent: int) -> Question:
    n, k = tree.n_leaves, int(groups.max()) + 1
    line = Cut(tree, n_clusters=k - 1)
    names = {
        int(node): "+".join(LETTERS[i] for i in np.sort(tree.leaves(int(node))))
        for node in line.nodes[line.left_to_right]
    }
    parts = ["+".join(LETTERS[i] for i in np.flatnonzero(groups == g)) for g in range(k)]
    inside = [parts[g] for g in np.unique(groups[tree.leaves(parent)])]
    own, next_ = float(tree.distances_[parent - n]), float(tree.distances_[n - k])
    broken = next(name for node, name in names.items() if node == 2 * n - k)
    question = Question(
        "No single height gives these heaps. Which cluster below the line must be split to get "
        "them?",
        options=list(names.values()),
        answer=names[parent],
        explain=f"{names[parent]} is two heaps, {listed(inside)}, that merge at {height(own)}. "
        f"But {broken}, which is one heap, falls apart first, below {height(next_)}: a lower line "
        "parts it as well. So only this one branch is split, and the cut has a step.",
        wrong={
            name: f"{name} is one heap: to split it would part what belongs together."
            for node, name in names.items()
            if node != parent
        },
        context=f"{count(n, 'points')} in {k} heaps: {listed(parts)}. The dashed line at height "
        f"{height(line.distance_threshold)} gives {count(k - 1, 'clusters')}, by "
        f"{tree.linkage} linkage.",
        rule="A lower line splits the branches in the order of their heights, from the top.",
    )
    halves = tree.children_[parent - n].tolist()
    answered = Cut.at_nodes(tree, {*line.nodes.tolist(), *halves} - {parent})
    colors = ClusterAnnotations(answered).color_numbers  # those of the tree, in the plane as well
    places = ", ".join(
        f"{LETTERS[i]} at {score(x)}, {score(y)}" for i, (x, y) in enumerate(X.tolist())
    )
    question.kind = "split"
    question.sketch = Sketch(
        words=f"A tree of {n} leaves with a dashed line at height "
        f"{height(line.distance_threshold)}. Beside it, points: {places}.",
        revealed=f"The line steps down at {names[parent]}, and each heap has its color.",
        points=X,
        letters=tuple(LETTERS[:n]),
        axes=("x", "y"),
        groups=tuple(colors[answered.labels_].tolist()),
        tree=tree,
        threshold=line.distance_threshold,
        nodes=tuple(answered.nodes.tolist()),
    )
    question.made_from = {"tree": tree, "heaps": tuple(groups.tolist())}
    return question
