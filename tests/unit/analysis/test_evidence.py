"""Evidence on the number of clusters, held against R's numbers and scikit-learn's."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from sklearn.metrics import calinski_harabasz_score, silhouette_score

from hclust_widgets import ClusterState, load_mpg
from hclust_widgets.analysis.cuts import cut_indices as module
from hclust_widgets.analysis.cuts.cut_indices import (
    cut_indices,
    pair_distance_sums,
    within_sums,
)
from hclust_widgets.analysis.cuts.evidence import (
    COLUMNS,
    INDEX_MEANING,
    INDICES,
    evidence,
    knee,
    peaks,
)
from hclust_widgets.analysis.cuts.evidence import preferred_numbers as preferred
from hclust_widgets.analysis.cuts.gap_statistic import (
    RULES,
    CancelledError,
    choose_n_clusters,
    gap_statistic,
    log_dispersions,
)
from hclust_widgets.analysis.tree_fit import agglomerative_coefficient, inconsistency
from hclust_widgets.tree.cut import Cut
from hclust_widgets.tree.linkage.distances import distances_between
from hclust_widgets.tree.tree import Tree

R = json.loads((Path(__file__).parents[2] / "data/cases/evidence.json").read_text("utf-8"))
TREES = [(data, linkage) for data in R["trees"] for linkage in R["trees"][data]]


def rows_of(data):
    return np.asarray(R["data"][data]["X"], dtype=float)


def from_rows(X):
    return lambda rows, others: distances_between(X[rows], X[others], "euclidean", table=X)


OF_R = [name for name in COLUMNS if name != "height_ratio"]  # which no package has


@pytest.mark.parametrize(("data", "linkage"), TREES)
def test_indices_are_those_of_r(data, linkage):
    X, theirs = rows_of(data), R["trees"][data][linkage]
    tree = Tree.fit(X, linkage=linkage)
    found = evidence(tree, max_clusters=10, X=X, distances=from_rows(X))
    compared = 0
    for k, values in theirs["k"].items():
        if not values["sure"]:  # ties decide which rows are together
            continue
        assert sorted(Cut(tree, n_clusters=int(k)).sizes) == sorted(values["sizes"])
        for name in OF_R:
            assert found.loc[int(k), name] == pytest.approx(values[name], rel=1e-10, abs=1e-10), (
                name
            )
            compared += 1
        for power in (1, 2):
            logs = log_dispersions(X, tree, 10, power=power)
            assert logs[int(k) - 1] == pytest.approx(values[f"log_W_power{power}"], abs=1e-10)
    assert compared >= len(OF_R)


@pytest.mark.parametrize(("data", "linkage"), TREES)
def test_fit_of_the_tree_is_that_of_r(data, linkage):
    X, theirs = rows_of(data), R["trees"][data][linkage]
    tree = Tree.fit(X, linkage=linkage)
    assert tree.cophenetic_correlation(X) == pytest.approx(
        theirs["cophenetic_correlation"], abs=1e-10
    )
    assert agglomerative_coefficient(tree) == pytest.approx(
        theirs["agglomerative_coefficient"], abs=1e-10
    )
    if not theirs["tied_heights"]:  # else other merges have the same heights
        for depth in (2, 3):
            assert np.allclose(
                inconsistency(tree, depth=depth), theirs["inconsistency"][str(depth)], atol=1e-10
            )


def test_agglomerative_coefficient_has_no_value_without_heights():
    assert np.isnan(agglomerative_coefficient(Tree.fit(np.zeros((4, 2)))))


def test_many_rows_are_read_in_blocks_and_give_the_same(monkeypatch):
    X = np.random.default_rng(1).normal(size=(60, 3))
    tree = Tree.fit(X, linkage="average")
    whole = evidence(tree, max_clusters=60, X=X, distances=from_rows(X))
    sums = pair_distance_sums(tree, 60, from_rows(X))
    seen = []

    def distances(rows, others):
        seen.append(len(rows))
        return from_rows(X)(rows, others)

    monkeypatch.setattr(module, "_BLOCK", 600)
    parts = evidence(tree, max_clusters=60, X=X, distances=distances)
    assert max(seen) == 10
    assert np.allclose(whole, parts, equal_nan=True)
    assert np.allclose(sums, pair_distance_sums(tree, 60, distances))


@pytest.mark.parametrize("metric", ["euclidean", "cityblock", "cosine"])
def test_silhouettes_are_scikit_learns_for_every_metric(metric):
    state = ClusterState(load_mpg(), linkage="average", metric=metric, scaling="standard")
    found = state.evidence(8)
    for k in (2, 5, 8):
        labels = Cut(state.tree, n_clusters=k).labels_
        X = state.features.values
        assert found.silhouette[k] == pytest.approx(silhouette_score(X, labels, metric=metric))
        assert found.calinski_harabasz[k] == pytest.approx(calinski_harabasz_score(X, labels))


def test_table_has_a_row_for_every_number_of_clusters():
    state = ClusterState(load_mpg())
    found = state.evidence()
    assert found.index.name == "n_clusters" and found.index.tolist() == list(range(2, 31))
    assert tuple(found.columns) == COLUMNS and not found.isna().any(axis=None)
    assert set(INDEX_MEANING) == {*INDICES, "gap"} and set(INDICES) > set(COLUMNS)
    gap = Cut(state.tree, n_clusters=4)
    assert found.height_gap[4] == pytest.approx(gap.upper - gap.lower)
    assert found.height_ratio[4] == pytest.approx(gap.upper / gap.lower)


def test_all_rows_apart_have_what_can_be_said_of_them():
    X = np.array([[0.0, 0], [0, 1], [5, 5], [5, 7]])
    found = evidence(Tree.fit(X), max_clusters=4, X=X, distances=from_rows(X))
    assert found.silhouette[4] == 0 and found.within_ss[4] == 0
    assert np.isnan(found.calinski_harabasz[4]) and np.isinf(found.dunn[4])
    assert found.height_gap[4] == 1  # from 0 to the first merge
    assert np.isnan(found.height_ratio[4])


@pytest.mark.parametrize("linkage", ["ward", "average", "single", "centroid"])
def test_the_height_ratio_prefers_the_number_that_a_state_begins_with(linkage):
    for table in (load_mpg(), rows_of("ruspini"), np.random.default_rng(3).random((25, 2))):
        state = ClusterState(table, linkage=linkage)
        found = state.evidence(min(30, state.tree.n_leaves))
        assert preferred(found)["height_ratio"] == state.n_clusters
        far_down = found.loc[found.index > np.ceil(np.sqrt(state.tree.n_leaves))].index
        assert not set(peaks(found, "height_ratio")) & set(far_down)


def test_of_rows_of_few_kinds_the_height_ratio_prefers_the_start_too():
    of_each = np.random.default_rng(3).normal(size=(12, 3))
    state = ClusterState(pd.DataFrame(np.repeat(of_each, 20, axis=0)), linkage="average")
    assert preferred(state.evidence(14))["height_ratio"] == state.n_clusters <= 4
    assert "the number of different rows" in INDEX_MEANING["height_ratio"]


def test_without_a_table_only_heights_speak():
    state = ClusterState(ClusterState(load_mpg()).linkage_matrix)
    found = state.evidence(5)
    heights = ["height_gap", "height_ratio"]
    assert not found[heights].isna().any(axis=None)
    assert found.drop(columns=heights).isna().all(axis=None)
    assert preferred(found) == {"height_gap": 2, "height_ratio": 4}


def test_sums_alone_are_those_among_all_indices():
    X = rows_of("ruspini")
    tree = Tree.fit(X)
    found = cut_indices(tree, 12, X=X, distances=from_rows(X))
    assert np.allclose(within_sums(tree, 12, X), found.within_ss, rtol=1e-12)
    assert np.allclose(pair_distance_sums(tree, 12, from_rows(X)), found.pair_distance_sum)


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"max_clusters": 1}, "2 to 392"),
        ({"max_clusters": 393}, "2 to 392"),
        ({"max_clusters": 2.5}, "whole number"),
        ({"gap": True, "power": 3}, "power"),
        ({"gap": True, "reference": "pca"}, "scaledPCA"),
        ({"gap": True, "n_references": 1}, "starts at 2"),
        ({"gaps": True}, "gap"),
    ],
)
def test_wrong_options_are_refused_in_a_sentence(options, words, refusal):
    assert words in refusal(ClusterState(load_mpg()).evidence, **options)


def test_gap_statistic_needs_euclidean_distances_of_rows(refusal):
    state = ClusterState(load_mpg(), linkage="average", metric="cityblock")
    assert "cityblock" in refusal(state.evidence, gap=True)
    tree = ClusterState(state.linkage_matrix)
    assert "table" in refusal(tree.evidence, gap=True)


@pytest.mark.parametrize("reference", ["scaledPCA", "original"])
@pytest.mark.parametrize("power", [1, 2])
def test_gap_statistic_is_that_of_r_for_given_draws(reference, power):
    X, given = rows_of("ruspini"), R["gap_given_draws"]["ruspini"]
    for linkage, theirs in given["result"][reference].items():
        found = gap_statistic(
            X, Tree.fit(X, linkage=linkage), max_clusters=8, power=power, reference=reference,
            draws=np.asarray(given["U"]),
        )  # fmt: skip
        assert np.allclose(found.expected, theirs[f"power{power}"]["E_logW"], atol=1e-10)
        assert np.allclose(found.standard_error, theirs[f"power{power}"]["SE_sim"], atol=1e-10)


@pytest.mark.sampled(1)
@pytest.mark.parametrize("data", list(R["gap"]))
def test_gap_statistic_of_own_draws_lies_within_three_standard_errors_of_r(data):
    X, z = rows_of(data), []
    for linkage, references in R["gap"][data].items():
        tree, cuts = Tree.fit(X, linkage=linkage), R["trees"][data][linkage]["k"]
        for reference, powers in references.items():
            for power, theirs in powers.items():
                found = gap_statistic(
                    X, tree, max_clusters=len(theirs["k"]), reference=reference,
                    power=int(power[-1]), n_references=50,
                )  # fmt: skip
                sure = [k == 1 or cuts[str(k)]["sure"] for k in theirs["k"]]  # else ties decide
                ours, known = found.log_dispersion[sure], np.asarray(theirs["logW"])[sure]
                assert np.allclose(ours, known, rtol=0, atol=1e-10)
                spread = found.standard_error / np.sqrt(51)
                away = found.expected - theirs["E_logW"]
                z += (away / np.hypot(spread, theirs["mc_error_of_E"])).tolist()
    assert len(z) == {"agriculture": 80}.get(data, 160)  # its power 2 is not in the file
    assert np.max(np.abs(z)) < 3


def test_as_many_clusters_as_rows_but_one_have_the_values_of_r():
    case = R["edge_cases"]
    X = rows_of(case["data"])
    tree = Tree.fit(X, linkage=case["linkage"])
    found = evidence(tree, max_clusters=len(X), X=X, distances=from_rows(X))
    for k, theirs in case["cases"].items():
        if theirs["silhouette"] is None:  # R has no value for one cluster and for all rows apart
            continue
        assert found.silhouette[int(k)] == pytest.approx(theirs["silhouette"], abs=1e-10)
        assert found.calinski_harabasz[int(k)] == pytest.approx(theirs["ch_fpc"], rel=1e-10)
        assert found.dunn[int(k)] == pytest.approx(theirs["dunn_fpc"], abs=1e-10)
    assert not np.isinf(found.davies_bouldin).any()


def test_every_rule_chooses_as_r_does():
    assert len(R["maxSE"]) == 40
    for case in R["maxSE"]:
        gap, error = np.asarray(case["f"]), np.asarray(case["SE"])
        assert {rule: choose_n_clusters(gap, error, rule=rule) for rule in RULES} == case["chosen"]


def test_a_rule_that_is_unknown_is_refused(refusal):
    assert "firstSEmax" in refusal(choose_n_clusters, np.ones(3), np.ones(3), rule="first")


def test_gap_statistic_prefers_one_cluster_where_there_is_none_and_three_where_there_are_three():
    rng = np.random.default_rng(5)
    for _ in range(5):
        uniform = ClusterState(rng.random((150, 2)), scaling="none")
        found = uniform.evidence(6, gap=True, n_references=30)
        assert found.index.tolist() == [1, 2, 3, 4, 5, 6] and preferred(found)["gap"] == 1
    blobs = np.vstack([rng.normal(at, 0.3, (40, 2)) for at in ((0, 0), (6, 0), (0, 6))])
    found = ClusterState(blobs, scaling="none").evidence(6, gap=True, n_references=30)
    assert preferred(found) == dict.fromkeys((*COLUMNS, "gap"), 3)


def test_gap_statistic_is_the_same_for_the_same_seed_and_can_be_cancelled():
    state = ClusterState(load_mpg())
    one, two, other = (state.evidence(4, gap=True, n_references=3, seed=s).gap for s in (1, 1, 2))
    assert one.equals(two) and not one.equals(other)
    done = []

    def progress(count):
        done.append(count)
        return count < 2

    with pytest.raises(CancelledError):
        state.evidence(4, gap=True, n_references=50, progress=progress)
    assert done == [1, 2]


def test_knee_is_the_point_farthest_below_the_chord():
    assert knee(np.array([100.0, 40, 10, 8, 6])) == 2
    assert knee(np.array([3.0, 2, 1])) is None  # a straight line has none
    assert knee(np.array([3.0, 1])) is None


def test_peaks_are_better_than_both_neighbors_and_come_best_first():
    values = [5.0, 1, 3, 2, 2, 4, 1, 9]  # 2 to 9 clusters; what follows 9 is not known
    index = pd.Index(range(2, 10), name="n_clusters")
    table = pd.DataFrame(dict.fromkeys(COLUMNS, values), index=index)
    table["gap"] = values
    assert peaks(table, "silhouette") == [2, 7, 4] and peaks(table, "dunn", top=1) == [2]
    assert peaks(table, "davies_bouldin") == [3, 8]  # low is good
    assert peaks(table, "within_ss") == peaks(table, "gap") == []
    table["silhouette"] = [np.nan, 1, 2, np.nan, 3, 1, 2, 1]
    assert peaks(table, "silhouette") == [8]  # beside a missing value nothing is known
    with_one = pd.concat([pd.DataFrame({"dunn": [99.0]}, index=[1]), table])
    assert peaks(with_one, "dunn") == [2, 7, 4]


def test_gaps_and_gower_have_what_needs_no_centroids(refusal):
    table = load_mpg().head(80)
    for options in ({"metric": "gower"}, {"missing": "pairwise"}):
        state = ClusterState(table, linkage="average", **options)
        found = state.evidence(6)
        assert found.silhouette.notna().all() and found.dunn.notna().all()
        assert "gap" in refusal(state.evidence, gap=True).lower()
        assert "excess_of_mass" in refusal(state.best_cuts, score="bic")
        assert state.best_cuts(k=(2, 6))[0].scored_by == "excess_of_mass"
        centroids = found[["calinski_harabasz", "davies_bouldin", "within_ss"]]
        assert centroids.isna().all(axis=None)


def test_weights_of_columns_count_in_every_index():
    table = load_mpg().dropna().drop(columns=["name", "origin"]).head(60)
    weighted = ClusterState(table, weights={"mpg": 4}, scaling="none").evidence(5)
    by_hand = ClusterState(table.assign(mpg=table["mpg"] * 2), scaling="none").evidence(5)
    assert np.allclose(weighted, by_hand)


def test_very_large_numbers_have_the_same_indices():
    rows = np.random.default_rng(3).normal(size=(30, 3)) + np.repeat([[0], [9], [20]], 10, axis=0)
    scale = 2.0**600  # squares of it are not finite
    usual, large = (
        ClusterState(
            pd.DataFrame(X), scaling="none", linkage="average", metric="cityblock"
        ).evidence(6)
        for X in (rows, rows * scale)
    )
    for name in ("silhouette", "calinski_harabasz", "davies_bouldin", "dunn"):
        assert large[name].tolist() == pytest.approx(usual[name].tolist(), rel=1e-9), name
    assert large.within_ss.isna().all()


def test_how_the_gap_statistic_was_computed_is_told():
    state = ClusterState(np.random.default_rng(0).random((30, 2)), scaling="none")
    found = state.evidence(4, gap=True, n_references=5, power=1, reference="original")
    assert found.attrs["gap_how"] == (
        "From distances to the power 1 and 5 random tables, uniform over the ranges of the "
        "columns; the number is chosen by the rule of Tibshirani et al. (2001)."
    )
    assert "gap_how" not in state.evidence(4).attrs
