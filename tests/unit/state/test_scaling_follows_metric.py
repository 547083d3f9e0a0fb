"""The scaling goes with the metric until one is chosen, and what scales shapes is told."""

from __future__ import annotations

import json

import numpy as np
import pandas as pd
import pytest

from hclust_widgets import ClusterState, DendrogramWidget
from hclust_widgets.table.metric.metric_kinds import SHAPE_METRICS


@pytest.fixture
def table():
    rng = np.random.default_rng(2)
    return pd.DataFrame(rng.normal(size=(30, 5)) * [1, 5, 2, 9, 1], columns=list("abcde"))


@pytest.mark.parametrize("metric", SHAPE_METRICS)
def test_shapes_of_rows_are_not_scaled_unasked(table, metric):
    state = ClusterState(table, linkage="average")
    assert state.scaling == "minmax"
    state.metric = metric
    assert state.scaling == "none" and not any("shapes" in note for note in state.notes)
    assert state.labels_.equals(
        ClusterState(
            table, linkage="average", metric=metric, scaling="none", n_clusters=state.n_clusters
        ).labels_
    )
    state.metric = "cityblock"
    assert state.scaling == "minmax"


def test_a_scaling_that_was_chosen_stays_and_is_told(table):
    for state in (
        ClusterState(table, linkage="average", scaling="minmax"),
        ClusterState(table, linkage="average", scaling="standard"),
    ):
        scaling = state.scaling
        state.metric = "correlation"
        assert state.scaling == scaling
        assert any("compares the shapes of rows" in note for note in state.notes)
    state = ClusterState(table, linkage="average", metric="cosine")
    state.scaling = "robust"
    state.metric = "euclidean"
    assert state.scaling == "robust"
    state.update(metric="spearman", scaling="minmax")
    assert state.scaling == "minmax"


def test_a_session_knows_whether_a_scaling_was_chosen(table):
    chosen = ClusterState(table, linkage="average", scaling="minmax").session()
    free = ClusterState(table, linkage="average").session()
    for session, scaling in ((chosen, "minmax"), (free, "none")):
        state = ClusterState.from_session(json.loads(json.dumps(session)), table)
        state.metric = "correlation"
        assert state.scaling == scaling
    old = ClusterState(table, linkage="average", metric="cosine", scaling="minmax").session()
    del old["scaling_chosen"]  # older sessions do not say it
    state = ClusterState.from_session(old, table)
    assert state.scaling == "minmax"
    state.metric = "correlation"
    assert state.scaling == "minmax"


def test_the_controls_show_the_scaling_and_explain_it(table):
    view = DendrogramWidget(ClusterState(table, linkage="average"), rendering="figure")
    controls = view.state_controls
    offered = [value for _, value in controls.metric.options]
    assert {"jaccard", "spearman", "absolute_correlation"} <= set(offered)
    controls.metric.value = "spearman"
    assert controls.scaling.value == view.state.scaling == "none"
    controls.scaling.value = "minmax"
    controls.metric.value = "kendall"
    assert view.state.scaling == "minmax"
    said = controls.settings._explanations["scaling"].value
    assert "compares the shapes of rows" in said
    controls.metric.value = "gower"
    assert "by its range, whatever" in controls.settings._explanations["scaling"].value
    view.close()
