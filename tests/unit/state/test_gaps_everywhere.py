"""Tables with cells hidden at random: each metric and each way to deal with gaps, or a sentence."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from hclust_widgets import ClusterState, RefusedError, load_mpg
from hclust_widgets.table.missing import MISSING
from hclust_widgets.tree.linkage.distances import ALL_METRICS

CASES = Path(__file__).parents[2] / "data" / "cases"
TABLES = ["mpg", "annotated", "flower", "mixed", "mtcars", "presence_absence"]


@pytest.mark.slow
@pytest.mark.parametrize("name", TABLES)
def test_every_metric_with_every_way_to_deal_with_gaps(name):
    table = load_mpg() if name == "mpg" else pd.read_csv(CASES / f"{name}.csv")
    table = table.sample(min(len(table), 24), random_state=0).reset_index(drop=True)
    rng = np.random.default_rng(len(name))
    table = table.mask(rng.random(table.shape) < 0.1)
    state = ClusterState(table, missing="pairwise", linkage="average", n_clusters=2)
    done, refused = 0, []
    for metric in ALL_METRICS:
        for missing in MISSING:
            try:
                state.update(metric=metric, missing=missing)
            except RefusedError as error:
                refused.append(str(error))
                continue
            done += 1
            if done % 8 == 0:
                space = {"df": table}
                exec(state.code(), space)
                pd.testing.assert_series_equal(space["labels"], state.labels_)
    assert [one for one in refused if not one.endswith(".") or "\n" in one] == []
    assert done >= 2 * len(MISSING)  # Gower and Euclidean distances take any table, with gaps
