"""How well every linkage fits, held against R's numbers and scipy's."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from scipy.cluster.hierarchy import cophenet, inconsistent, linkage
from scipy.spatial.distance import pdist

from hclust_widgets import ClusterState, load_mpg
from hclust_widgets.clustering import linkages as module
from hclust_widgets.tree.linkage.distances import LINKAGES

R = json.loads((Path(__file__).parents[2] / "data/cases/evidence.json").read_text("utf-8"))


@pytest.mark.parametrize("data", list(R["trees"]))
def test_numbers_are_those_of_r(data):
    state = ClusterState(pd.DataFrame(R["data"][data]["X"]).add_prefix("c"), scaling="none")
    found = state.compare_linkages()
    for name, theirs in R["trees"][data].items():
        for column in ("cophenetic_correlation", "agglomerative_coefficient"):
            assert found.loc[name, column] == pytest.approx(theirs[column], abs=1e-10)
        if not theirs["tied_heights"]:  # else other merges have the same heights
            last = theirs["inconsistency"]["2"][-1][3]
            assert found.loc[name, "inconsistency"] == pytest.approx(last, abs=1e-10)


def test_all_linkages_are_scipys_and_the_table_is_named():
    state = ClusterState(load_mpg())
    found = state.compare_linkages()
    assert found.index.name == "linkage" and found.index.tolist() == list(LINKAGES)
    distances = pdist(state.features.values)
    for name in LINKAGES:
        Z = linkage(distances, name)
        assert found.cophenetic_correlation[name] == pytest.approx(cophenet(Z, distances)[0])
        assert found.inconsistency[name] == pytest.approx(inconsistent(Z)[-1, 3])


def test_other_metrics_have_the_linkages_that_are_defined_for_them():
    state = ClusterState(load_mpg(), linkage="average", metric="cityblock")
    found = state.compare_linkages()
    assert found.index.tolist() == ["complete", "average", "single", "weighted"]
    Z = linkage(pdist(state.features.values, "cityblock"), "complete")
    expected = cophenet(Z, pdist(state.features.values, "cityblock"))[0]
    assert found.cophenetic_correlation["complete"] == pytest.approx(expected)


def test_distances_that_were_handed_in_are_compared_too():
    X = np.random.default_rng(3).random((25, 3))
    given = ClusterState.from_distances(pdist(X), linkage="average").compare_linkages()
    rows = ClusterState(X, scaling="none").compare_linkages()
    assert given.index.tolist() == ["complete", "average", "single", "weighted"]
    assert np.allclose(given, rows.loc[given.index])


def test_weights_of_columns_count():
    table = load_mpg().dropna().drop(columns=["name", "origin"]).head(60)
    weighted = ClusterState(table, weights={"mpg": 4}, scaling="none").compare_linkages()
    by_hand = ClusterState(table.assign(mpg=table["mpg"] * 2), scaling="none").compare_linkages()
    assert np.allclose(weighted, by_hand)


def test_a_tree_alone_and_too_little_memory_are_refused_in_a_sentence(refusal, monkeypatch):
    state = ClusterState(load_mpg())
    assert "table" in refusal(ClusterState(state.linkage_matrix).compare_linkages)

    def no_memory(*_args, **_options):
        raise ValueError("The distances of so many rows take more memory than there is.")

    monkeypatch.setattr(module, "require_memory", no_memory)
    assert "memory" in refusal(state.compare_linkages)
