"""Questions on small trees: count, linkage, cut."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from hclust_widgets.clustering.clustering import Clustering
from hclust_widgets.clustering.summary import leaf_noun
from hclust_widgets.common.format import count, height, score
from hclust_widgets.tree.cut import Cut, suggest_n_clusters
from hclust_widgets.tree.tree import Tree

from .phrases import points_of
from .question import Question, Sketch
from .sampling import (
    LETTERS,
    MARGIN,
    TRIES,
    Sample,
    any_rows,
    key_of,
    linkage_of,
    metric_in_words,
    plane,
    some_tree,
)

__all__ = ["count_clusters", "cut", "which_linkage"]

Floats = NDArray[np.float64]
Ints = NDArray[np.intp]

#: Part of the root's height that a gap has at least, so that a line in it touches no merge.
GAP = 0.08

#: Where to cut is asked only if its gap is larger than the next one by this factor.
CLEAR = 1.3

#: The last merge of a tree whose linkage is asked lies by this factor above the one before.
LAST = 1.05

#: Linkages that can be distinguished by the height of a merge.
DISTINGUISHABLE = ("single", "average", "complete", "ward")
EUCLIDEAN = ("euclidean", "minkowski")


def count_clusters(now: Clustering, rng: np.random.Generator) -> Question | None:
    """Make a question on the number of clusters that a cut gives."""
    for _ in range(TRIES):
        found = some_tree(now, rng)
        if found is None:
            continue
        tree, leaves = found
        n, heights, root = tree.n_leaves, tree.distances_, float(tree.distances_[-1])
        ks = [k for k in range(2, min(n, 7)) if heights[n - k] - heights[n - k - 1] > GAP * root]
        if not ks:
            continue
        k = int(rng.choice(ks))
        low, high = float(heights[n - k - 1]), float(heights[n - k])
        t = low + (high - low) * float(rng.uniform(0.35, 0.65))
        question = Question(
            "How many clusters do you get if you cut at the dashed line?",
            answer=k,
            explain=f"The line at {height(t)} crosses {k} vertical lines, and below each hangs one "
            f"cluster, of {_sizes(now, tree, k)}. Any cut from {height(low)} to {height(high)} "
            "gives the same.",
            wrong=_wrong_counts(tree, k),
            context=f"{_which_tree(now, tree)}. The dashed line is at height {height(t)}.",
            rule="Merges below the line are made, those above it are not.",
        )
        question.kind, question.key = "count", ()
        question.sketch = Sketch(
            words=f"{_tree_in_words(tree)} A dashed line at height {height(t)}.",
            revealed=f"The {k} clusters below the line have their colors.",
            tree=tree,
            threshold=t,
            clusters=k,
        )
        question.made_from = {"leaves": tuple(leaves.tolist()), "threshold": t, "tree": tree}
        return question
    return None


def _wrong_counts(tree: Tree, right: int) -> dict[int, str]:
    """Return feedback on wrong numbers of clusters: the heights that give them."""
    n, feedback = tree.n_leaves, {}
    for k in range(1, n + 1):
        cut = Cut(tree, n_clusters=k)
        if k == right:
            continue
        if not cut.has_threshold:
            feedback[k] = f"No cut of this tree gives {k}: heights are tied."
        elif k == 1:
            feedback[k] = f"One cluster is left only above {height(cut.lower)}."
        elif cut.lower == 0:
            feedback[k] = f"You would have to cut below {height(cut.upper)} to get {k}."
        else:
            where = f"from {height(cut.lower)} to {height(cut.upper)}"
            feedback[k] = f"A cut {where} would give {k}."
    feedback[n - right] = feedback.get(n - right, "") + (
        f" {n - right} is the number of merges below the line." if n - right != right else ""
    )
    return {k: text.strip() for k, text in feedback.items() if k != right and text}


def cut(now: Clustering, rng: np.random.Generator) -> Question | None:
    """Make a question on the number of clusters with the largest relative gap."""
    for _ in range(2 * TRIES):
        found = some_tree(now, rng)
        if found is None:
            continue
        tree, leaves = found
        k = clear_cut(tree)
        if k is None:
            continue
        made = Cut(tree, n_clusters=k)
        ratios, _ = _gaps(tree)
        second = int(np.argsort(-ratios)[1]) + 2
        low, high = made.lower, made.upper
        question = Question(
            "Into how many clusters would you cut this tree?",
            answer=k,
            explain=f"The largest ratio of heights is that of the gap from {height(low)} to "
            f"{height(high)}{_ratio_in_words(ratios[k - 2])}; a cut there gives {k} clusters. The "
            f"next largest gap gives {second} clusters{_ratio_in_words(ratios[second - 2])}. "
            "It is a rule of thumb and no proof.",
            wrong={
                one: f"{one} clusters hold from {height(Cut(tree, n_clusters=one).lower)} to "
                f"{height(Cut(tree, n_clusters=one).upper)}"
                f"{_ratio_in_words(ratios[one - 2])}."
                for one in range(2, tree.n_leaves)
                if one != k
            }
            | {1: "One cluster is no cut at all: there is nothing to tell apart."},
            context=f"{_which_tree(now, tree)}.",
            rule="Compare gaps by their ratio: the height of the upper merge divided by that of "
            "the lower one. Take the largest, for two clusters or more.",
        )
        question.kind = "cut"
        question.sketch = Sketch(
            words=_tree_in_words(tree),
            revealed=f"The gap from {height(low)} to {height(high)} is marked.",
            tree=tree,
            clusters=k,
        )
        question.made_from = {"leaves": tuple(leaves.tolist()), "tree": tree}
        return question
    return None


def _gaps(tree: Tree) -> tuple[Floats, Floats]:
    """Return the relative and absolute gap of k = 2 .. n - 1."""
    n, heights = tree.n_leaves, tree.heights
    k = np.arange(2, n)
    low, high = heights[n - k - 1], heights[n - k]
    return high / np.where(low > 0, low, np.nan), high - low


def _ratio_in_words(ratio: float) -> str:
    """Return the ratio of a gap as a clause; empty where the lower height is zero."""
    return f", a ratio of {score(ratio)}" if np.isfinite(ratio) else ""


def clear_cut(tree: Tree) -> int | None:
    """Return the suggested number of clusters if it is unambiguous, else None.

    The gap must be the largest both as a ratio of heights, which is the rule, and as a difference,
    which is what a reader sees; each by a clear margin.
    """
    n = tree.n_leaves
    if n < 5 or tree.heights[0] <= 0:
        return None
    ratio, plain = _gaps(tree)
    k = suggest_n_clusters(tree)
    if not 2 <= k <= 6:
        return None
    for gaps in (ratio - 1, plain):
        rest = np.delete(gaps, k - 2)
        if gaps[k - 2] < CLEAR * rest.max():
            return None
    # A cut at all must be clearly justified.
    return k if plain[k - 2] > 2 * GAP * tree.heights[-1] else None


# -- linkage -------------------------------------------------------------------------------------


def which_linkage(now: Clustering, rng: np.random.Generator) -> Question | None:
    """Make a question on the linkage of a tree, known by the height of its last merge."""
    for _ in range(TRIES):
        sample = plane(now, rng, int(rng.integers(6, 9))) or any_rows(
            now, rng, min(8, now.tree.n_leaves)
        )
        if sample is None or len(sample.leaves) < 4 or sample.tied:
            continue
        drawn = str(rng.choice(DISTINGUISHABLE))
        if sample.metric not in EUCLIDEAN and drawn == "ward":
            continue
        question = _linkage_question(now, sample, drawn)
        if question is not None:
            return question
    return None


def _linkage_question(now: Clustering, sample: Sample, drawn: str) -> Question | None:
    tree = sample.tree(drawn)
    last = tree.n_leaves - 1
    halves = [np.sort(tree.leaves(int(node))) for node in tree.children_[last - 1]]
    if min(map(len, halves)) < 2 or tree.distances_[-1] < LAST * tree.distances_[-2]:
        return None
    heights = heights_between(sample, halves)
    if sample.metric not in EUCLIDEAN or heights["ward"] < MARGIN * heights["complete"]:
        del heights["ward"]  # its height must lie above the farthest two points
    if drawn not in heights:
        return None
    ordered = sorted(heights.values())
    if any(b < MARGIN * a for a, b in pairwise(ordered)):
        return None
    options = [name for name in DISTINGUISHABLE if name in heights]
    if any(not clearly_differ(tree, sample.tree(name)) for name in options if name != drawn):
        return None
    left, right = (", ".join(LETTERS[i] for i in half) for half in halves)
    near, far = height(heights["single"]), height(heights["complete"])
    mean, top = height(heights["average"]), height(heights[drawn])
    why = {
        "single": f"Single linkage merges at the distance of the nearest two points, {near}.",
        "complete": f"Complete linkage merges at the distance of the farthest two points, {far}.",
        "average": f"Average linkage merges at the mean of all these distances, {mean}.",
    }
    if "ward" in heights:
        why["ward"] = (
            "Ward's heights grow with the size of the clusters: here the last merge would be at "
            f"{height(heights['ward'])}, above the farthest two points."
        )
    question = Question(
        "Which linkage drew this tree?",
        options=options,
        answer=drawn,
        explain=f"{why[drawn]} The tree's last merge is at {top}.",
        wrong={name: why[name] for name in options if name != drawn},
        context=f"The last merge, at height {top}, merges {left} with {right}. The nearest two "
        f"points across are {near} apart, the farthest two {far}"
        + ("" if sample.metric == "euclidean" else f" by {metric_in_words(sample.metric)}")
        + ".",
        rule="The height of a merge is how far apart the linkage says that the two clusters are.",
    )
    question.kind, question.key = "linkage", key_of(now, sample.leaves)
    question.sketch = _tree_and_points(now, sample, tree, _lines(sample, halves, drawn))
    question.made_from = {
        "leaves": tuple(sample.leaves.tolist()),
        "columns": sample.columns,
        "metric": sample.metric,
        "tree": tree,
    }
    return question


def heights_between(sample: Sample, halves: list[Ints]) -> dict[str, float]:
    """Return the height at which each linkage merges two clusters of points."""
    a, b = halves
    across = sample.distances[np.ix_(a, b)]
    centres = sample.X[a].mean(axis=0) - sample.X[b].mean(axis=0)
    share = 2 * len(a) * len(b) / (len(a) + len(b))
    return {
        "single": float(across.min()),
        "average": float(across.mean()),
        "complete": float(across.max()),
        "ward": float(np.sqrt(share * (centres**2).sum())),
    }


def clearly_differ(tree: Tree, other: Tree) -> bool:
    """Return True if the roots of two trees of the same rows differ clearly in height."""
    a, b = float(tree.distances_[-1]), float(other.distances_[-1])
    return max(a, b) > MARGIN * min(a, b)


def _lines(sample: Sample, halves: list[Ints], drawn: str) -> tuple[tuple[int, int], ...]:
    """Return the pairs of points whose distances determine the height of the last merge."""
    pairs = [(int(a), int(b)) for a in halves[0] for b in halves[1]]
    pairs.sort(key=lambda pair: sample.distances[pair])
    return {"single": tuple(pairs[:1]), "complete": tuple(pairs[-1:]), "average": tuple(pairs)}.get(
        drawn, ()
    )


def _tree_and_points(
    now: Clustering, sample: Sample, tree: Tree, lines: tuple[tuple[int, int], ...]
) -> Sketch:
    words = _tree_in_words(tree)
    revealed = "Lines link the points whose distances count." if lines else ""
    flat = points_of(now, sample, tree=tree, lines=lines, revealed=revealed)
    if flat is None:
        return Sketch(words=words, tree=tree, letters=tuple(LETTERS[: tree.n_leaves]))
    return replace(flat, words=f"{words} Beside it: {flat.words}")


# -- words ---------------------------------------------------------------------------------------


def _which_tree(now: Clustering, tree: Tree) -> str:
    what = count(tree.n_leaves, leaf_noun(now))
    if now.features is None:
        return f"A branch of the tree with {what}"
    which = (
        f"A tree of {what} from the table"
        if tree.n_leaves < now.tree.n_leaves
        else (f"The tree of the {what}")
    )
    return f"{which}, by {linkage_of(now)} linkage"


def _sizes(now: Clustering, tree: Tree, k: int) -> str:
    made = Cut(tree, n_clusters=k)
    sizes = [str(int(made.sizes[i])) for i in made.left_to_right]
    last = count(int(sizes[-1]), leaf_noun(now))
    return f"{', '.join(sizes[:-1])} and {last} from left to right"


def _tree_in_words(tree: Tree) -> str:
    merges = ", ".join(height(float(h)) for h in tree.distances_)
    return f"A tree of {tree.n_leaves} leaves with merges at heights {merges}."
