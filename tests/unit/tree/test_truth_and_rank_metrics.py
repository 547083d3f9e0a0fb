"""Metrics for truth values and for the shapes of rows, against scipy and R."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pytest
from scipy.spatial.distance import pdist, squareform
from scipy.stats import kendalltau, spearmanr

from hclust_widgets import ClusterState
from hclust_widgets.analysis.column_shares import ColumnShares
from hclust_widgets.table.metric.measure import Measure
from hclust_widgets.table.metric.metric_kinds import OWN_METRICS, TRUTH_METRICS
from hclust_widgets.tree.cut import Cut
from hclust_widgets.tree.linkage.distances import condensed_distances, distances_between
from hclust_widgets.tree.tree import Tree

CASES = Path(__file__).parents[2] / "data" / "cases"
RNG = np.random.default_rng(8)
TRUTH = (RNG.random((14, 9)) < 0.4).astype(float)
TRUTH[0, 0] = TRUTH[1, 1] = 1.0  # dice and sokalsneath have no value for rows of zeros
TIED = RNG.integers(0, 5, (13, 7)).astype(float)


def case(name: str) -> pd.DataFrame:
    return pd.read_csv(CASES / f"{name}.csv", index_col=0)


def expected(name: str) -> Any:
    return json.loads((CASES / "expected.json").read_text(encoding="utf-8"))[name]


def as_partition(labels: Any) -> list[int]:
    return pd.factorize(np.asarray(labels))[0].tolist()


@pytest.mark.parametrize("metric", TRUTH_METRICS)
def test_truth_values_have_scipys_distances(metric: str) -> None:
    known = pdist(TRUTH.astype(bool), metric)
    np.testing.assert_array_equal(condensed_distances(TRUTH, metric), known)
    part = distances_between(TRUTH[2:6], TRUTH[7:], metric, table=TRUTH)
    np.testing.assert_allclose(part, squareform(known)[2:6, 7:], atol=1e-15)


@pytest.mark.parametrize("metric", TRUTH_METRICS)
def test_weights_are_scipys(metric: str) -> None:
    weights = RNG.uniform(0.5, 2, TRUTH.shape[1])
    found = condensed_distances(TRUTH, Measure(metric, tuple(weights.tolist())))
    np.testing.assert_allclose(found, pdist(TRUTH.astype(bool), metric, w=weights), atol=1e-14)


@pytest.mark.parametrize(("metric", "oracle"), [("spearman", spearmanr), ("kendall", kendalltau)])
def test_rank_correlations_are_scipys_with_ties(metric: str, oracle: Any) -> None:
    pairs = [(i, j) for i in range(len(TIED)) for j in range(i + 1, len(TIED))]
    known = [1 - oracle(TIED[i], TIED[j]).statistic for i, j in pairs]
    np.testing.assert_allclose(condensed_distances(TIED, metric), known, atol=1e-14)
    part = distances_between(TIED[:3], TIED[5:], metric, table=TIED)
    np.testing.assert_allclose(part, squareform(known)[:3, 5:], atol=1e-14)


def test_rows_in_the_same_order_have_distance_zero_exactly() -> None:
    X = RNG.random((5, 11))
    both = np.vstack([X, np.exp(5 * X)])
    for metric in ("spearman", "kendall"):
        assert np.diag(squareform(condensed_distances(both, metric))[:5, 5:]).tolist() == [0.0] * 5


@pytest.mark.parametrize("weights", [None, (1.0, 2.0, 0.5, 1.0, 1.0, 3.0, 1.0)])
def test_absolute_correlation_ignores_the_sign(weights: Any) -> None:
    X = RNG.normal(size=(6, 7))
    X[1] = -2 * X[0] + 3
    found = condensed_distances(X, Measure("absolute_correlation", weights))
    options = {} if weights is None else {"w": weights}
    np.testing.assert_allclose(found, 1 - np.abs(1 - pdist(X, "correlation", **options)))
    assert found[0] == pytest.approx(0, abs=1e-12)
    part = distances_between(X[:2], X, Measure("absolute_correlation", weights), table=X)
    np.testing.assert_allclose(part, squareform(found, checks=False)[:2], atol=1e-12)


@pytest.mark.parametrize("metric", OWN_METRICS)
def test_constant_rows_are_refused_by_name(metric: str) -> None:
    X = np.vstack([TIED[:3], np.full(7, 2.0)])
    with pytest.raises(ValueError, match=rf"The {metric} metric has no value for row 'd', which"):
        condensed_distances(X, metric, names=list("abcd"))


@pytest.mark.parametrize("metric", ["dice", "sokalsneath"])
def test_two_rows_without_a_true_value_are_refused_and_one_is_not(metric: str) -> None:
    X = np.array([[0, 0, 0], [1, 1, 0], [0, 1, 1], [0, 0, 0.0]])
    with pytest.raises(ValueError, match="all zeros as others are"):
        condensed_distances(X, metric)
    assert condensed_distances(X[:3], metric).tolist()[:2] == [1.0, 1.0]
    assert distances_between(X[:3], X[:3], metric, table=X)[0, 0] == 0


def test_a_row_is_at_distance_zero_from_itself_in_silhouettes() -> None:
    from sklearn.metrics import silhouette_samples as oracle

    from hclust_widgets.analysis.silhouette import silhouette_samples

    tree = Tree.fit(TRUTH, linkage="average", metric="russellrao")
    cut = Cut(tree, n_clusters=4)
    square = squareform(pdist(TRUTH.astype(bool), "russellrao"))
    np.fill_diagonal(square, 0)
    known = oracle(square, cut.labels_, metric="precomputed")
    found = silhouette_samples(TRUTH, cut, metric="russellrao")
    np.testing.assert_allclose(found, known, atol=1e-12)


# -- states ----------------------------------------------------------------------------------


def test_presence_and_absence_as_r_has_them() -> None:
    known = expected("presence_absence")
    state = ClusterState(case("presence_absence"), metric="jaccard", linkage="average")
    X = state.features.values
    np.testing.assert_allclose(condensed_distances(X, "jaccard"), known["distances"], atol=1e-12)
    np.testing.assert_allclose(state.tree.heights, known["heights"], atol=1e-12)
    state.n_clusters = max(known["groups"])
    assert as_partition(state.labels_) == as_partition(known["groups"])


@pytest.mark.parametrize(
    ("metric", "name"),
    [
        ("correlation", "profiles"),
        ("spearman", "profiles_spearman"),
        ("kendall", "profiles_kendall"),
    ],
)
def test_profiles_are_compared_unscaled_as_r_has_them(metric: str, name: str) -> None:
    known = expected(name)
    state = ClusterState(case("profiles"), metric=metric, linkage="average", n_clusters=4)
    assert state.scaling == "none" and state.notes == ()
    assert as_partition(state.labels_) == as_partition(known["groups"])
    # Of tied distances R and scipy join others first, which changes the heights of a few merges.
    heights = np.asarray(known["heights"])
    off = np.abs(state.tree.heights - heights) > 1e-12
    assert off.sum() <= (0 if metric == "correlation" else 8)


def test_a_column_that_is_no_truth_value_is_refused_by_name() -> None:
    table = pd.DataFrame({"a": [0, 1, 1, 0], "size": [0, 1, 2.5, 1]})
    with pytest.raises(ValueError, match=r"'size' holds 2\.50?: compare it as yes and no"):
        ClusterState(table, metric="jaccard", linkage="average")
    state = ClusterState(table, linkage="average")
    before = state.labels_
    with pytest.raises(ValueError, match="truth values"):
        state.metric = "dice"
    assert state.metric == "euclidean" and state.scaling == "minmax"
    assert state.labels_.equals(before)
    gaps = pd.DataFrame({"a": [0, 1, 1, None, 1], "b": [1, 0, 1, 0, 0]})
    with pytest.raises(ValueError, match="missing='most_frequent'"):
        ClusterState(gaps, metric="jaccard", linkage="average", missing="mean")
    ClusterState(gaps, metric="jaccard", linkage="average", missing="most_frequent")


def test_constant_truth_values_stay_whatever_the_scaling() -> None:
    table = pd.DataFrame({"a": [True] * 4, "b": [0, 1, 1, 0], "c": [0, 0, 1, 1]})
    state = ClusterState(table, metric="jaccard", linkage="average", scaling="minmax")
    assert state.features.values[:, 0].tolist() == [1.0] * 4
    assert "not scaled" in state.summary


def test_words_are_truth_values_and_yes_and_no_as_text_are_told() -> None:
    rng = np.random.default_rng(1)
    table = pd.DataFrame({"smoker": rng.choice(["no", "yes"], 20), "b": rng.random(20) < 0.5})
    state = ClusterState(table, metric="jaccard", linkage="average")
    assert state.features.columns == ("b", "smoker_no", "smoker_yes")
    assert any("df['smoker'] == 'yes'" in note for note in state.notes)
    table["smoker"] = table["smoker"] == "yes"
    told = ClusterState(table, metric="jaccard", linkage="average").notes
    assert not any("is text" in note for note in told)


@pytest.mark.sampled(2)
@pytest.mark.parametrize("metric", [*TRUTH_METRICS, *OWN_METRICS])
def test_code_session_page_and_undo_follow(metric: str, tmp_path: Path) -> None:
    rng = np.random.default_rng(5)
    X = rng.normal(size=(25, 6))
    if metric in TRUTH_METRICS:
        X = (X > 0).astype(float)
        X[:, 0] = 1  # no row of zeros
    table = pd.DataFrame(X, columns=list("abcdef"))
    state = ClusterState(table, linkage="average", n_clusters=3)
    state.metric = metric
    space: dict[str, Any] = {"df": table}
    exec(state.code(), space)
    assert space["labels"].equals(state.labels_)
    assert "hclust_widgets" not in state.code()
    again = ClusterState.from_session(json.loads(json.dumps(state.session())), table)
    assert again.metric == metric and again.labels_.equals(state.labels_)
    state.to_html(tmp_path / "page.html")
    page = (tmp_path / "page.html").read_text(encoding="utf-8")
    assert f'"{metric}"' in page and '"not scaled"' in page
    assert f"{metric} distances" in state.export.caption()
    state.undo()
    assert state.metric == "euclidean" and state.scaling == "minmax"
    state.redo()
    assert state.metric == metric and state.scaling == "none"


@pytest.mark.parametrize("metric", [*TRUTH_METRICS, *OWN_METRICS])
def test_column_shares_say_why_there_are_none(metric: str) -> None:
    features = ClusterState(pd.DataFrame(TRUTH), linkage="average").features
    shares = ColumnShares(features, metric)
    assert shares.distances is None and f"no shares in {metric} distances: " in shares.reason
