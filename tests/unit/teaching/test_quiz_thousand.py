"""Questions have one right answer: held against scipy and scikit-learn on a thousand tables."""

from __future__ import annotations

from collections import Counter

import numpy as np
import pytest
from quiz_oracle import CHECKS, random_table

from hclust_widgets.clustering.clustering import Settings
from hclust_widgets.clustering.pipeline import ClusteringPipeline
from hclust_widgets.teaching.quiz import KINDS, USUAL_KINDS
from hclust_widgets.tree.linkage.distances import EUCLIDEAN_ONLY, LINKAGES, METRICS

SCALINGS = ("minmax", "standard", "none")
# Metrics for which rows must be positive, or may not be all zeros.
UNSCALED = ("jensenshannon", "braycurtis", "cosine", "correlation", "canberra")
#: The oracle computes distances by scipy, which has no Gower's.
SCIPYS = tuple(metric for metric in METRICS if metric != "gower")
PAIRS = [
    (linkage, metric)
    for linkage in LINKAGES
    for metric in SCIPYS
    if metric == "euclidean" or linkage not in EUCLIDEAN_ONLY
]

# Every pair as often in every part; 1,100 tables in all.
PARTS, EACH = 10, 2 * len(PAIRS)
# Not every table has rows that lie as these questions want them.
MIN = {"cut": 0.8, "linkage": 0.7, "misplaced": 0.5}


def clustering_of(seed):
    linkage, metric = PAIRS[seed % len(PAIRS)]
    scaling = "none" if metric in UNSCALED else SCALINGS[seed // len(PAIRS) % 3]
    settings = Settings(scaling=scaling, linkage=linkage, metric=metric)
    return ClusteringPipeline(random_table(seed, metric)).clustering(settings)


@pytest.mark.slow
@pytest.mark.parametrize("part", range(PARTS))
def test_every_kind_is_right_on_a_thousand_tables(part):
    asked, usual = Counter(), {kind: KINDS[kind] for kind in USUAL_KINDS}
    seeds = range(part * EACH, (part + 1) * EACH)
    for seed in seeds:
        now = clustering_of(seed)
        # The others ask about points made for them: the table makes no difference.
        for kind, make in KINDS.items() if seed % 10 == 0 else usual.items():
            question = make(now, np.random.default_rng(seed))
            if question is None:
                continue
            asked[kind] += 1
            assert question.kind == kind
            CHECKS[kind](now, question)
            assert len(set(question.options)) == len(question.options)
            assert question.prompt.endswith("?") and question.explain.endswith(".")
            assert "nan" not in question.explain and "inf" not in question.explain
    least = {kind: MIN.get(kind, 0.9) * EACH for kind in KINDS}
    assert all(asked[kind] >= least[kind] for kind in USUAL_KINDS), asked
    assert all(asked[kind] == EACH // 10 for kind in set(KINDS) - set(USUAL_KINDS)), asked


@pytest.mark.slow
def test_these_are_a_thousand_tables_of_all_linkages_and_metrics():
    made = set()
    for seed in range(PARTS * EACH):
        table = random_table(seed, PAIRS[seed % len(PAIRS)][1])
        made.add(tuple(map(tuple, table.to_numpy().tolist())))
    assert len(made) == PARTS * EACH >= 1000
    assert {how for how, _ in PAIRS} == set(LINKAGES) and {m for _, m in PAIRS} == set(SCIPYS)
    assert EACH % len(PAIRS) == 0, "every part has them all"
