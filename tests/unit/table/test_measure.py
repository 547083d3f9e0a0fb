"""Gower's distance as R's cluster::daisy has it, and weights of columns."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from scipy.spatial.distance import pdist

from hclust_widgets import ClusterState, RefusedError
from hclust_widgets.table.metric.measure import UNWEIGHTED_METRICS
from hclust_widgets.tree.linkage.distances import METRICS, condensed_distances

CASES = Path(__file__).parents[2] / "data" / "cases"
EXPECTED = json.loads((CASES / "expected.json").read_text())


def distances_of(state):
    return condensed_distances(state.features.values, state.features.measure(state.metric))


def gower(table, **options):
    return ClusterState(table, metric="gower", linkage="average", n_clusters=3, **options)


def flower():
    table = pd.read_csv(CASES / "flower.csv", index_col=0)
    table["V4"] = table["V4"].astype(str)
    return table.assign(**{c: pd.Categorical(table[c], ordered=True) for c in ("V5", "V6")})


def mtcars():
    table = pd.read_csv(CASES / "mtcars.csv", index_col=0)
    ranks = {c: pd.Categorical(table[c], ordered=True) for c in ("cyl", "gear", "carb")}
    return table.assign(**ranks, vs=table["vs"].astype(str), am=table["am"].astype(str))


def test_gower_of_flower_is_daisys():
    found = distances_of(gower(flower(), asymmetric=["V3"]))
    np.testing.assert_allclose(found, EXPECTED["flower"]["distances"], rtol=0, atol=1e-12)
    symmetric = distances_of(gower(flower()))
    assert not np.allclose(symmetric, found)


def test_gower_of_mtcars_is_daisys():
    found = distances_of(gower(mtcars()))
    np.testing.assert_allclose(found, EXPECTED["mtcars_factors"]["distances"], rtol=0, atol=1e-12)


def test_gower_far_from_zero_keeps_its_digits():
    table = pd.DataFrame({"a": 1e9 + np.array([0.0, 0.25, 1.0]), "b": [5.0, 5.0, 5.0]})
    found = distances_of(gower(table))
    np.testing.assert_allclose(found, [0.125, 0.5, 0.375], rtol=0, atol=1e-15)  # b counts as well


def test_gower_does_not_depend_on_the_scaling_and_says_what_it_does():
    state = gower(mtcars())
    labels = state.labels_
    state.scaling = "standard"
    pd.testing.assert_series_equal(state.labels_, labels)
    assert "divided by their ranges" in state.summary
    assert "each divided by its range" in state.caption()
    assert "gear by rank" in state.caption()
    state.metric = "euclidean"
    assert "standardised" in state.summary


def test_only_columns_of_0_and_1_are_asymmetric():
    with pytest.raises(RefusedError, match="'V7' in asymmetric holds other values than 0 and 1"):
        gower(flower()).update(asymmetric=["V7"])
    with pytest.raises(ValueError, match="no column 'v3' in this table, as asymmetric says"):
        gower(flower(), asymmetric=["v3"])


def test_ordered_categories_are_compared_by_rank():
    dtype = pd.CategoricalDtype(["low", "mid", "high"], ordered=True)
    table = pd.DataFrame({"grade": pd.Series(["high", "low", "mid", "low"], dtype=dtype)})
    state = ClusterState(table, scaling="none", n_clusters=2)
    assert state.features.values.ravel().tolist() == [3, 1, 2, 1]


SCALED = pd.DataFrame(np.random.default_rng(5).random((12, 4)), columns=list("abcd"))
WEIGHTS = {"a": 2.5, "c": 0.25}
W = np.array([2.5, 1, 0.25, 1])


@pytest.mark.parametrize("metric", [m for m in METRICS if m not in UNWEIGHTED_METRICS])
def test_weights_are_scipys_and_the_script_says_them(metric):
    options = {"linkage": "average", "metric": metric, "scaling": "none", "n_clusters": 3}
    state = ClusterState(SCALED, weights=WEIGHTS, **options)
    if metric == "gower":
        parts = [pdist(SCALED[[c]], "cityblock") / np.ptp(SCALED[c]) for c in "abcd"]
        expected = sum(w * part for w, part in zip(W, parts, strict=True)) / W.sum()
    elif metric == "seuclidean":
        expected = pdist(SCALED, metric, V=SCALED.var().to_numpy() / W)
    else:
        expected = pdist(SCALED, metric, w=W)
    np.testing.assert_allclose(distances_of(state), expected, rtol=1e-13, atol=1e-15)
    start = {"df": SCALED}
    exec(state.code(), start)
    pd.testing.assert_series_equal(start["labels"], state.labels_)


@pytest.mark.parametrize("metric", UNWEIGHTED_METRICS)
def test_metrics_without_weights_refuse_them(metric):
    state = ClusterState(SCALED, linkage="average", weights=WEIGHTS, n_clusters=3)
    with pytest.raises(RefusedError, match=f"{metric} metric takes no weights of columns"):
        state.metric = metric
    assert state.metric == "euclidean"


def test_weights_of_euclidean_distances_stretch_the_columns():
    state = ClusterState(SCALED, scaling="none", weights=WEIGHTS, n_clusters=3)
    stretched = ClusterState(SCALED * np.sqrt(W), scaling="none", n_clusters=3)
    np.testing.assert_allclose(state.distances_, stretched.distances_, rtol=1e-12)
    pd.testing.assert_series_equal(state.labels_, stretched.labels_)


def test_weights_go_through_undo_session_summary_and_caption():
    state = ClusterState(SCALED, n_clusters=3)
    plain = state.labels_
    state.weights = WEIGHTS
    assert state.weights == WEIGHTS
    assert "scaled to [0, 1] and weighted" in state.summary
    assert "with the weights 2.5 for a and 0.25 for c" in state.caption()
    again = ClusterState.from_session(json.loads(json.dumps(state.session())), SCALED)
    assert again.weights == WEIGHTS
    pd.testing.assert_series_equal(again.labels_, state.labels_)
    assert state.undo()
    assert state.weights is None
    pd.testing.assert_series_equal(state.labels_, plain)


def test_old_sessions_have_no_weights():
    state = ClusterState(SCALED, n_clusters=3)
    session = {k: v for k, v in state.session().items() if k not in ("weights", "asymmetric")}
    assert ClusterState.from_session(session, SCALED).weights is None


@pytest.mark.parametrize(
    ("weights", "words"),
    [
        ({"a": -1}, "weight of column 'a' is -1"),
        ({"a": float("nan")}, "finite number of 0 or more"),
        ({"z": 2}, "no column 'z' in this table, as weights says"),
        (dict.fromkeys("abcd", 0), "have the weight 0"),
    ],
)
def test_wrong_weights_are_refused(weights, words):
    state = ClusterState(SCALED, n_clusters=3)
    with pytest.raises(RefusedError, match=words):
        state.weights = weights
    assert state.weights is None


def test_weights_must_be_a_mapping_of_numbers():
    for weights in ([1, 2], {"a": "2"}, {"a": True}):
        with pytest.raises(TypeError, match="weight"):
            ClusterState(SCALED, weights=weights)
