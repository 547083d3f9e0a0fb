"""The question of the row in the wrong cluster."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from hclust_widgets.analysis.silhouette import silhouettes_from_distances
from hclust_widgets.clustering.clustering import Clustering
from hclust_widgets.common.format import height
from hclust_widgets.tree.cut import Cut
from hclust_widgets.tree.tree import Tree

from .phrases import describe_sample, distance_table, made_from, metric_rule, points_of
from .question import Question
from .sampling import (
    LETTERS,
    MARGIN,
    PLAIN_METRICS,
    TRIES,
    Sample,
    condensed,
    drawable,
    key_of,
    linkage_of,
    metric_of,
    number_columns,
    sample_of,
)

__all__ = ["misplaced"]

Floats = NDArray[np.float64]
Ints = NDArray[np.intp]

#: Silhouettes of rows: at least this in the right group, at most that in the wrong one.
AT_HOME = 0.15
ASTRAY = -0.3

#: Minimum separation of chosen rows, as a share of the extent of the candidates.
APART_WITHIN = 0.07


def misplaced(now: Clustering, rng: np.random.Generator) -> Question | None:
    """Make a question on the row in the wrong cluster."""
    linkage = linkage_of(now)
    for _ in range(TRIES // 2):  # each attempt is slow
        found = _clear_groups(now, rng, linkage)
        if found is None:
            continue
        sample, groups = found
        row = int(rng.integers(len(groups)))
        k = int(groups.max()) + 1
        swapped = groups.copy()
        swapped[row] = (groups[row] + int(rng.integers(1, k))) % k
        home, _, _ = silhouettes_from_distances(sample.distances, swapped)
        rest = np.delete(home, row)
        if (swapped == groups[row]).sum() >= 2 and home[row] < ASTRAY and rest.min() > AT_HOME:
            return _misplaced_question(now, rng, sample, linkage, (groups, swapped, row))
    return None


def _clear_groups(
    now: Clustering, rng: np.random.Generator, linkage: str
) -> tuple[Sample, Ints] | None:
    """Sample rows that form two or three groups, each with three or four rows."""
    columns, metric, n = number_columns(now), metric_of(now), now.tree.n_leaves
    flat = len(columns) >= 2 and metric in PLAIN_METRICS
    if now.features is None or n < 6:
        return None
    chosen = np.arange(now.features.values.shape[1])
    if flat:
        chosen = np.sort(rng.choice(columns, size=2, replace=False))
    some = rng.permutation(n)[:40]
    X = now.features.values[np.ix_(some, chosen)]
    tree = Tree.from_distances(condensed(_square(X)), linkage=linkage, metric=metric)
    for k in rng.permutation([2, 3]).tolist() if flat else [2]:
        taken = _cores(X, Cut(tree, n_clusters=k).labels_, 4 if flat else 3)
        if taken is None:
            continue
        sample = sample_of(now, some[rng.permutation(taken)], chosen, metric)
        if sample is None or (flat and not drawable(sample.X)):
            continue
        cut = Cut(sample.tree(linkage), n_clusters=k)
        groups = _by_first_occurrence(cut.labels_)
        if (
            cut.lower * MARGIN < cut.upper
            and np.bincount(groups).min() >= 3
            and silhouettes_from_distances(sample.distances, groups)[0].min() > AT_HOME
        ):
            return sample, groups
    return None


def _cores(X: Floats, labels: Ints, most: int) -> list[int] | None:
    """Choose central rows of every group that do not overlap in the figure."""
    if np.bincount(labels).min() < 3:
        return None
    apart = np.abs(X[:, None] - X[None]).max(axis=2)
    clear = apart > APART_WITHIN * apart.max()
    taken: list[int] = []
    free = np.ones(len(X), dtype=np.bool_)  # rows that overlap none of those taken
    for group in range(int(labels.max()) + 1):
        mine = np.flatnonzero(labels == group)
        off = ((X[mine] - np.median(X[mine], axis=0)) ** 2).sum(axis=1)
        before = len(taken)
        for i in mine[np.argsort(off)].tolist():
            if free[i]:
                taken.append(i)
                free &= clear[i]
                if len(taken) == before + most:
                    break
        if len(taken) < before + 3:
            return None
    return taken


def _by_first_occurrence(labels: Ints) -> Ints:
    """Return labels renumbered by first occurrence."""
    _, first, inverse = np.unique(labels, return_index=True, return_inverse=True)
    rank: Ints = np.argsort(np.argsort(first))[inverse]
    return rank


def _square(X: Floats) -> Floats:
    square: Floats = np.sqrt(((X[:, None] - X[None]) ** 2).sum(axis=2))
    return square


def _misplaced_question(
    now: Clustering,
    rng: np.random.Generator,
    sample: Sample,
    linkage: str,
    how: tuple[Ints, Ints, int],
) -> Question:
    groups, swapped, row = how
    home, within, other = silhouettes_from_distances(sample.distances, swapped)
    others = np.argsort(np.where(np.arange(len(home)) == row, np.inf, home))[:3]
    offered = rng.permutation([row, *others])
    k = int(groups.max()) + 1
    members = {g: ", ".join(LETTERS[i] for i in np.flatnonzero(swapped == g)) for g in range(k)}
    near = f"cluster {int(groups[row]) + 1}"
    explain = (
        f"{LETTERS[row]} belongs to {near}: it is {height(float(other[row]))} away from the rows "
        f"there on average, but {height(float(within[row]))} from those of cluster "
        f"{int(swapped[row]) + 1}, where it was put."
    )
    wrong = {
        LETTERS[i]: f"{LETTERS[i]} is at home: it is {height(float(within[i]))} away from the "
        f"rest of its cluster on average, and {height(float(other[i]))} from the nearest other "
        "cluster."
        for i in offered
        if i != row
    }
    rows = describe_sample(now, sample)
    question = Question(
        "Which one is in the wrong cluster?",
        options=[LETTERS[i] for i in sorted(offered)],
        answer=LETTERS[row],
        explain=explain,
        wrong=wrong,
        context=f"{rows} in {k} clusters, but one was moved to another: "
        + "; ".join(f"cluster {g + 1} is {members[g]}" for g in range(k))
        + ".",
        rule="In its right cluster, a row is nearer to the others of it than to any other "
        "cluster, on average." + metric_rule(sample.metric),
        table=distance_table(sample),
    )
    question.sketch = points_of(
        now,
        sample,
        groups=tuple(swapped.tolist()),
        misplaced=row,
        home=tuple(np.flatnonzero((groups == groups[row]) & (swapped == groups[row])).tolist()),
        revealed=f"{LETTERS[row]} is marked; it belongs to {near}.",
    )
    question.kind, question.key = "misplaced", key_of(now, sample.leaves)
    question.made_from = {
        **made_from(sample),
        "linkage": linkage,
        "groups": tuple(groups.tolist()),
        "shown": tuple(swapped.tolist()),
    }
    return question
