"""Phrases and sketches that questions on rows share."""

from __future__ import annotations

from typing import Any

import pandas as pd

from hclust_widgets.clustering.clustering import Clustering
from hclust_widgets.clustering.summary import leaf_noun
from hclust_widgets.common.format import count, height, score

from .linkage_rules import RULES
from .question import Sketch
from .sampling import LETTERS, PLAIN_METRICS, Sample, drawable, metric_in_words


def describe_sample(now: Clustering, sample: Sample) -> str:
    """Return the phrase for the rows and columns of a question."""
    assert now.features is not None
    rows = count(len(sample.leaves), leaf_noun(now))
    if len(sample.columns) == len(now.features.columns) > 2:
        return f"{rows} by all {count(len(sample.columns), 'features')}"
    return f"{rows} by {listed([now.features.columns[c] for c in sample.columns])} alone"


def listed(words: list[str]) -> str:
    """Join words as ``"a, b and c"``."""
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"


def rule_of(linkage: str, metric: str) -> str:
    """Return the rule of a linkage."""
    return (
        f"{RULES[linkage]} The two that are least apart merge."
        if linkage != "ward"
        else RULES[linkage]
    ) + metric_rule(metric)


def metric_rule(metric: str) -> str:
    """Return a sentence on the metric; empty for the Euclidean distance."""
    return "" if metric == "euclidean" else f" Measured by the {metric_in_words(metric)}."


def is_flat(sample: Sample) -> bool:
    """Return True if a plot of points shows the distances of the rows."""
    return sample.X.shape[1] == 2 and sample.metric in PLAIN_METRICS and drawable(sample.X)


def points_of(now: Clustering, sample: Sample, **shown: Any) -> Sketch | None:
    """Return a sketch of the rows as points; None if it does not show their distances."""
    if not is_flat(sample):
        return None
    assert now.features is not None
    names = [str(now.features.columns[c]) for c in sample.columns]
    scaled = now.features.preparation
    where = ", ".join(
        f"{LETTERS[i]} at {score(x)}, {score(y)}" for i, (x, y) in enumerate(sample.X.tolist())
    )
    return Sketch(
        words=f"Points by {names[0]} and {names[1]}, {scaled}: {where}.",
        points=sample.X,
        letters=tuple(LETTERS[: len(sample.leaves)]),
        axes=(f"{names[0]}, {scaled}", f"{names[1]}, {scaled}"),
        **shown,
    )


def distance_table(sample: Sample) -> pd.DataFrame | None:
    """Return the distances between the rows; None if a sketch shows them."""
    if is_flat(sample):
        return None
    letters = list(LETTERS[: len(sample.leaves)])
    cells = [
        [height(float(d)) if j < i else "" for j, d in enumerate(row)]
        for i, row in enumerate(sample.distances)
    ]
    return pd.DataFrame(cells[1:], index=pd.Index(letters[1:]), columns=letters).iloc[:, :-1]


def made_from(sample: Sample) -> dict[str, Any]:
    """Return what the answer can be checked with."""
    return {
        "leaves": tuple(sample.leaves.tolist()),
        "columns": sample.columns,
        "metric": sample.metric,
    }
