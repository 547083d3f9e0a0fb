"""Questions on rows and their distances: merge and distance."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from hclust_widgets.clustering.clustering import Clustering
from hclust_widgets.clustering.summary import leaf_noun
from hclust_widgets.common.format import height, height_meaning, significant

from .linkage_rules import clusters_at
from .phrases import describe_sample, distance_table, listed, made_from, points_of, rule_of
from .question import Question
from .sampling import (
    LETTERS,
    MARGIN,
    PLAIN_METRICS,
    TRIES,
    Sample,
    any_rows,
    key_of,
    linkage_of,
    metric_of,
    number_columns,
    plane,
)

__all__ = ["distance", "merge"]

Floats = NDArray[np.float64]


def merge(now: Clustering, rng: np.random.Generator) -> Question | None:
    """Make a question on the two clusters that merge next."""
    linkage = linkage_of(now)
    for _ in range(TRIES):
        m = int(rng.integers(5, 8))
        sample = plane(now, rng, m) or any_rows(now, rng, min(5, now.tree.n_leaves))
        if sample is None or len(sample.leaves) < 4:
            continue
        tree = sample.tree(linkage)
        step = int(rng.integers(1, len(sample.leaves) - 2))
        found = clusters_at(sample.distances, tree, step, linkage)
        if found is None:
            continue
        clusters, apart = found
        pairs = sorted(combinations(range(len(clusters)), 2), key=lambda pair: apart[pair])
        if apart[pairs[0]] * MARGIN <= apart[pairs[1]] and apart[pairs[0]] > 0:
            return _merge_question(now, rng, sample, (linkage, step), clusters, apart, pairs)
    return None


def _merge_question(
    now: Clustering,
    rng: np.random.Generator,
    sample: Sample,
    how: tuple[str, int],
    clusters: list[list[int]],
    apart: Floats,
    pairs: list[tuple[int, int]],
) -> Question:
    linkage, step = how
    names = ["+".join(LETTERS[i] for i in cluster) for cluster in clusters]
    offered = pairs[:4]
    words = {pair: f"{names[pair[0]]} and {names[pair[1]]}" for pair in offered}
    best, right = offered[0], words[offered[0]]
    meaning = height_meaning(linkage)
    explain = (
        f"{right} merge next, at height {height(float(apart[best]))} ({meaning}): lower than any "
        f"other two. The next best, {words[offered[1]]}, would merge at "
        f"{height(float(apart[offered[1]]))}."
    )
    wrong = {
        words[pair]: f"{words[pair]} would merge only at height {height(float(apart[pair]))}."
        for pair in offered[2:]
    }
    wrong[words[offered[1]]] = "A good guess: they are second."
    together = [name for name in names if "+" in name]
    so_far = listed(together) + (" is one cluster" if len(together) == 1 else " are clusters")
    context = f"{describe_sample(now, sample)}. {so_far} already."
    question = Question(
        "Which two merge next?",
        options=[words[offered[i]] for i in rng.permutation(len(offered))],
        answer=right,
        explain=explain,
        wrong=wrong,
        context=context,
        rule=rule_of(linkage, sample.metric),
        table=distance_table(sample),
    )
    joined = tuple(tuple(c) for c in clusters if len(c) > 1)
    pair = tuple(clusters[best[0]] + clusters[best[1]])
    question.sketch = points_of(
        now, sample, joined=joined, pair=pair, revealed=f"{right} are merged."
    )
    question.kind, question.key = "merge", key_of(now, sample.leaves)
    question.made_from = {**made_from(sample), "linkage": linkage, "step": step}
    return question


# -- distance ------------------------------------------------------------------------------------


def distance(now: Clustering, rng: np.random.Generator) -> Question | None:
    """Make a question on the distance of two rows."""
    columns = number_columns(now)
    if now.features is None or not len(columns):
        return None
    metric = metric_of(now) if metric_of(now) in PLAIN_METRICS else "euclidean"
    for _ in range(TRIES):
        few = np.sort(rng.permutation(columns)[: int(rng.integers(2, 4))])
        leaves = rng.choice(now.tree.n_leaves, size=2, replace=False)
        values = now.features.values[np.ix_(leaves, few)]
        largest = float(np.abs(values).max())
        gap = float(np.abs(values[0] - values[1]).max())
        if not (1e-2 < largest < 1e6 and gap > 1e-2):
            continue
        digits = max(0, 2 - max(0, int(np.floor(np.log10(gap))) + 1)) if gap >= 1 else 2
        shown = np.round(values, digits)
        question = _distance_question(now, shown, digits, metric)
        if question is not None:
            names = now.row_names()[leaves]
            at = [str(now.features.columns[c]) for c in few]
            question.table = pd.DataFrame(
                [[f"{v:.{digits}f}" for v in row + 0.0] for row in shown],
                index=pd.Index([str(name) for name in names]),
                columns=at,
            )
            question.made_from = {
                "leaves": tuple(leaves.tolist()),
                "columns": tuple(few.tolist()),
                "metric": metric,
                "values": shown,
            }
            return question
    return None


def _distance_question(now: Clustering, shown: Floats, digits: int, metric: str) -> Question | None:
    d = np.abs(shown[0] - shown[1])
    steps = [f"{v:.{digits}f}" for v in d]
    squares = float((d**2).sum())
    found = {
        "euclidean": float(np.sqrt(squares)),
        "sqeuclidean": squares,
        "cityblock": float(d.sum()),
        "chebyshev": float(d.max()),
    }
    asked = "euclidean" if metric == "minkowski" else metric
    answer = found[asked]
    unit = 10.0**-digits
    tolerance = max(unit, 0.015 * answer)
    if answer < 10 * unit or (d >= 2 * unit).sum() < min(2, len(d)):
        return None
    added = " + ".join(f"{s}²" for s in steps)
    sums = {
        "euclidean": f"√({added}) = √{significant(squares, 4)} = {height(answer)}",
        "sqeuclidean": f"{added} = {answer:.{max(digits, 2)}f}",
        "cityblock": f"{' + '.join(steps)} = {answer:.{digits}f}",
        "chebyshev": f"the largest of {', '.join(steps)}: {answer:.{digits}f}",
    }
    how = {
        "euclidean": "Square each difference, add them up, take the square root.",
        "sqeuclidean": "Square each difference, add them up.",
        "cityblock": "Add up the differences, each without its sign.",
        "chebyshev": "Take the largest of the differences, without its sign.",
    }
    slips = {
        "euclidean": "That is the euclidean distance: here nothing is squared and rooted.",
        "sqeuclidean": "That is the sum of the squares: the square root is still to be taken.",
        "cityblock": "That is the sum of the differences themselves: each has to be squared first.",
        "chebyshev": "That is only the largest of the differences.",
    }
    if asked == "cityblock":
        slips["sqeuclidean"] = "That is the sum of the squares: here nothing is squared."
    elif asked == "sqeuclidean":
        slips["euclidean"] = "That is its square root: here no root is taken."
    elif asked == "chebyshev":
        slips["sqeuclidean"] = "That is the sum of the squares: here nothing is squared."
        slips["cityblock"] = "That is the sum of the differences: only the largest counts here."
    assert now.features is not None
    scaled = now.features.preparation
    question = Question(
        f"What is the {asked} distance between these two {leaf_noun(now)}?",
        answer=answer,
        tolerance=tolerance,
        context=f"Two {leaf_noun(now)} and their values, {scaled} and rounded.",
        rule=how[asked] + " Two decimals will do." * (digits >= 2),
        explain=f"The differences are {listed(steps)}, so the distance is {sums[asked]}.",
        wrong={
            value: slips[name]
            for name, value in found.items()
            if abs(value - answer) > 2.5 * tolerance
        },
    )
    question.kind = "distance"
    return question
