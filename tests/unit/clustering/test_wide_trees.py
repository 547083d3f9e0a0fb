"""The tree of few rows with many columns, and its correlation from the same distances."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from scipy.cluster.hierarchy import cophenet, linkage
from scipy.spatial.distance import pdist

from hclust_widgets import ClusterState


@pytest.mark.parametrize("n", [3, 40])
@pytest.mark.parametrize(
    ("method", "metric"),
    [
        ("ward", "euclidean"),
        ("single", "euclidean"),
        ("average", "cityblock"),
        ("complete", "correlation"),
        ("centroid", "euclidean"),
    ],
)
def test_tree_and_correlation_are_scipys(n: int, method: str, metric: str) -> None:
    values = np.random.default_rng(n).normal(size=(n, 250))
    state = ClusterState(pd.DataFrame(values), linkage=method, metric=metric, n_clusters=2)
    condensed = pdist(state.features.values, metric)
    Z = linkage(condensed, method)
    np.testing.assert_allclose(state.tree.linkage_matrix[:, 2], Z[:, 2], rtol=1e-12)
    r = state.clustering.cophenetic
    assert r == pytest.approx(cophenet(Z, condensed)[0], abs=1e-12)


def test_distances_of_a_wide_table_are_computed_once(monkeypatch: pytest.MonkeyPatch) -> None:
    def again(*_args: object, **_options: object) -> None:
        raise AssertionError("the distances are known")

    state = ClusterState(pd.DataFrame(np.random.default_rng(0).normal(size=(40, 250))))
    monkeypatch.setattr("hclust_widgets.tree.tree.distances_between", again)
    assert 0 < state.clustering.cophenetic < 1
