"""Linkages side by side where leaves are groups of rows."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from hclust_widgets import ClusterState
from hclust_widgets.tree.groups.weighted import WEIGHTED_LINKAGES

NUMBERS = ["cophenetic_correlation", "agglomerative_coefficient"]


def test_of_groups_of_equal_rows_the_numbers_are_those_of_the_exact_trees() -> None:
    made = np.random.default_rng(3)
    different = pd.DataFrame(made.normal(size=(15, 3)), columns=list("abc"))
    table = different.loc[np.repeat(np.arange(15), made.integers(1, 9, 15))].reset_index(drop=True)
    grouped = ClusterState(table, max_leaves=15).compare_linkages()
    exact = ClusterState(table, max_leaves=None).compare_linkages()
    assert list(grouped.index) == list(WEIGHTED_LINKAGES)
    np.testing.assert_allclose(
        grouped[NUMBERS], exact.loc[grouped.index, NUMBERS], rtol=0, atol=1e-7
    )


def test_the_weights_of_groups_count() -> None:
    made = np.random.default_rng(0)
    X = np.concatenate([made.normal(size=(500, 2)), made.normal(size=(20, 2)) * 3 + 12])
    table = pd.DataFrame(X, columns=["a", "b"])
    state = ClusterState(table, max_leaves=40)
    found = state.compare_linkages().cophenetic_correlation
    exact = ClusterState(table, max_leaves=None).compare_linkages().cophenetic_correlation
    assert found.loc["average"] == pytest.approx(exact.loc["average"], abs=0.05)
    unweighted = ClusterState(
        pd.DataFrame(state.clustering.groups.centers), scaling="none", max_leaves=None
    ).compare_linkages()
    assert abs(found.loc["average"] - unweighted.cophenetic_correlation["average"]) > 0.005
