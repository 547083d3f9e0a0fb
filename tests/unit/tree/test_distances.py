"""Which linkages and metrics go together, what a metric can't measure, what memory it takes."""

from __future__ import annotations

import sys
import warnings
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pytest
from cases import Floats
from scipy.spatial.distance import pdist, squareform

from hclust_widgets import ClusterState
from hclust_widgets.common import memory
from hclust_widgets.common.checks import did_you_mean
from hclust_widgets.tree.linkage import distances as metrics
from hclust_widgets.tree.linkage.check_linkage import check_linkage_matrix
from hclust_widgets.tree.linkage.distances import (
    LINKAGES,
    METRICS,
    check_linkage_metric,
    condensed_distances,
    distances_between,
    require_memory,
    sklearn_single_metric,
)
from hclust_widgets.tree.tree import Tree

POINTS = np.random.default_rng(0).random((30, 4)) + 0.1
NAMES = [f"car {i}" for i in range(30)]


def changed(row: int, values: Any) -> Floats:
    X = POINTS.copy()
    X[row] = values
    return X


# Gower's distance is compared with R's in table/test_measure.py.
SCIPY_METRICS = [metric for metric in METRICS if metric != "gower"]


# -- distances -------------------------------------------------------------------------------


@pytest.mark.parametrize("metric", SCIPY_METRICS)
def test_distances_are_scipys(metric: str) -> None:
    assert np.array_equal(condensed_distances(POINTS, metric), pdist(POINTS, metric))


@pytest.mark.parametrize("metric", SCIPY_METRICS)
def test_distances_of_a_part_are_those_in_the_whole_table(metric: str) -> None:
    whole = squareform(pdist(POINTS, metric))
    part = distances_between(POINTS[3:7], POINTS[5:], metric, table=POINTS)
    np.testing.assert_allclose(part, whole[3:7, 5:], rtol=1e-9, atol=1e-7)


def test_every_metric_says_what_it_measures() -> None:
    assert set(metrics.METRIC_MEANING) == {*metrics.ALL_METRICS, "precomputed"}


@pytest.mark.parametrize("metric", METRICS)
def test_single_linkage_is_sklearns_where_sklearn_makes_it_itself(metric: str) -> None:
    from sklearn.cluster import AgglomerativeClustering

    options: dict[str, Any] = {"linkage": "single", "metric": metric, "compute_distances": True}
    try:
        model = AgglomerativeClustering(n_clusters=1, **options).fit(POINTS)
    except (ValueError, TypeError):
        assert not sklearn_single_metric(metric)
        return
    tree = Tree.fit(POINTS, linkage="single", metric=metric)
    assert np.array_equal(tree.children_, model.children_)
    np.testing.assert_allclose(tree.distances_, model.distances_, atol=1e-12)


@pytest.mark.sampled(2)
@pytest.mark.parametrize("metric", [m for m in METRICS if sklearn_single_metric(m)])
def test_single_linkage_refuses_the_very_rows_that_others_refuse(metric: str) -> None:
    rng = np.random.default_rng(5)
    refused = 0
    for case in range(60):
        X = rng.integers(-2, 3, size=(5, 2)).astype(float)
        if case % 3 == 0:
            X[: 1 + case % 2] *= [1e160, 0.8e308][case // 2 % 2]
        said = []
        for linkage in ("single", "average"):
            try:
                tree = Tree.fit(X, linkage=linkage, metric=metric)
            except ValueError as error:
                said.append(str(error))
            else:
                assert np.isfinite(tree.distances_).all()
                check_linkage_matrix(tree.linkage_matrix)
                said.append("")
                with warnings.catch_warnings():
                    warnings.simplefilter("error")
                    tree.cophenetic_correlation(X)
        if "too large for a tree" not in said[1]:  # finite distances whose mean is not
            assert said[0] == said[1]
        refused += bool(said[0])
    assert refused > 2 or metric in ("hamming", "canberra")


@pytest.mark.parametrize("linkage", LINKAGES)
def test_no_sum_within_scipys_linkage_makes_a_tree_that_is_none(linkage: str) -> None:
    for large in (1e100, 1e153, 3e153, 1e307, 1e308):
        X = np.array([[0, -1], [1, 2], [-2, -2], [2, 0], [large, large]], dtype=float)
        said = ""
        try:
            tree = Tree.fit(X, linkage=linkage, metric="euclidean")
        except ValueError as error:
            said = str(error)
        if large > 1e153:
            assert not said or "not a finite" in said or "too large" in said
        else:
            assert not said
        if not said:
            check_linkage_matrix(tree.linkage_matrix)


# -- what a metric can't measure -------------------------------------------------------------


@pytest.mark.parametrize(
    ("metric", "row", "values", "words"),
    [
        ("cosine", 4, 0.0, "which is all zeros and has no direction"),
        ("correlation", 4, 0.7, "which has the same value in every column"),
        ("jensenshannon", 4, [0.1, -0.1, 0.3, 0.4], "which has a value below zero and is no distr"),
        ("jensenshannon", 4, 0.0, "which is all zeros and is no distribution"),
    ],
)
@pytest.mark.parametrize("linkage", ["average", "single"])
def test_a_row_without_value_is_named(
    metric: str, row: int, values: Any, words: str, linkage: str
) -> None:
    X = changed(row, values)
    with pytest.raises(ValueError, match=rf"{metric} metric has no value for row {row}, {words}"):
        Tree.fit(X, linkage=linkage, metric=metric)
    with pytest.raises(ValueError, match=f"no value for row 'car {row}', {words}"):
        Tree.fit(X, linkage=linkage, metric=metric, names=NAMES)


def test_further_rows_without_value_are_counted() -> None:
    X = changed(9, 0.0)
    X[[12, 20]] = 0
    with pytest.raises(ValueError, match=r"row 9 \(and 2 more\), which is all zeros"):
        Tree.fit(X, linkage="average", metric="cosine")


@pytest.mark.parametrize("linkage", ["average", "single", "complete", "weighted"])
def test_braycurtis_has_no_value_for_two_rows_of_zeros(linkage: str) -> None:
    assert Tree.fit(changed(3, 0.0), linkage=linkage, metric="braycurtis").n_leaves == 30
    X = changed(3, 0.0)
    X[8] = 0
    with pytest.raises(ValueError, match=r"braycurtis metric has no value for row 3 \(and 1 more"):
        Tree.fit(X, linkage=linkage, metric="braycurtis")


def test_braycurtis_of_rows_that_cancel_names_both() -> None:
    X = changed(8, -POINTS[3])
    with pytest.raises(ValueError, match="braycurtis distance between row 3 and row 8 is not a"):
        Tree.fit(X, linkage="average", metric="braycurtis")


@pytest.mark.parametrize("linkage", ["average", "single"])
def test_seuclidean_names_the_constant_column(linkage: str) -> None:
    X = POINTS.copy()
    X[:, 2] = 5
    with pytest.raises(ValueError, match="column 2 is constant: leave it out"):
        Tree.fit(X, linkage=linkage, metric="seuclidean")
    with pytest.raises(ValueError, match="column 'c' is constant"):
        Tree.fit(X, linkage=linkage, metric="seuclidean", columns=list("abcd"))


def test_a_state_names_the_column_by_its_name() -> None:
    table = pd.DataFrame({"a": POINTS[:, 0], "wheels": 4.0})
    with pytest.raises(ValueError, match="column 'wheels' is constant"):
        ClusterState(table, linkage="average", metric="seuclidean")


@pytest.mark.parametrize(
    "X",
    [
        np.column_stack([POINTS, POINTS[:, 0] + POINTS[:, 1]]),
        POINTS[:4],
        POINTS[:2],
        np.ones((10, 2)),
    ],
)
def test_mahalanobis_says_which_columns_it_needs(X: Floats) -> None:
    with pytest.raises(ValueError, match="mahalanobis metric needs columns of which none follows"):
        Tree.fit(X, linkage="average", metric="mahalanobis")


def test_mahalanobis_of_a_one_hot_column_is_refused(cars: Any) -> None:
    with pytest.raises(ValueError, match="they add up to 1"):
        Tree.fit(cars.values, linkage="average", metric="mahalanobis")


def test_distances_that_overflow_name_both_rows() -> None:
    X = changed(5, 1e200)
    with pytest.raises(ValueError, match="euclidean distance between row 0 and row 5 is not a fin"):
        Tree.fit(X, linkage="average")
    with pytest.raises(ValueError, match="between row 'car 0' and row 'car 5'"):
        Tree.fit(X, linkage="average", names=NAMES)


def test_names_that_go_together_pass_and_others_do_not() -> None:
    check_linkage_metric("average", "cosine")
    check_linkage_metric("ward", "euclidean")
    with pytest.raises(ValueError, match="ward linkage needs euclidean distances, not minkowski"):
        check_linkage_metric("ward", "minkowski")


def test_the_near_miss_is_named_only_when_there_is_one() -> None:
    assert did_you_mean("wrd", metrics.LINKAGES) == " Did you mean 'ward'?"
    assert did_you_mean("xyz", metrics.LINKAGES) == ""
    assert did_you_mean(None, metrics.LINKAGES) == ""


# -- memory ----------------------------------------------------------------------------------


def test_too_many_rows_are_refused_with_what_they_would_take(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(metrics, "available_memory", lambda: 2_000_000_000)
    require_memory(10_000, copies=2)
    with pytest.raises(
        ValueError, match=r"^100,000 rows have 4,999,950,000 distances, which take "
    ) as e:
        require_memory(100_000, copies=2)
    assert "80.0 GB of memory, but 2.0 GB are free: take a sample" in str(e.value)


def test_memory_is_asked_for_before_anything_is_tried(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*args: object, **options: object) -> None:
        raise AssertionError("distances were computed")

    monkeypatch.setattr(metrics, "available_memory", lambda: 1_000)
    monkeypatch.setattr("scipy.spatial.distance.pdist", refuse)
    with pytest.raises(ValueError, match="435 distances, which take 7 kB of memory, but 1 kB are"):
        Tree.fit(POINTS, linkage="average")


def test_single_linkage_needs_no_distances(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(metrics, "available_memory", lambda: 0)
    assert Tree.fit(POINTS, linkage="single").n_leaves == 30
    with pytest.raises(ValueError, match="or choose single linkage"):
        Tree.fit(POINTS, linkage="single", metric="cosine")


def test_optimal_ordering_asks_for_the_memory_that_it_takes(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(metrics, "available_memory", lambda: 435 * 8 * 3)
    assert Tree.fit(POINTS, linkage="average").n_leaves == 30
    for linkage in ("average", "single"):
        with pytest.raises(ValueError, match="take 17 kB of memory, but 10 kB are free"):
            Tree.fit(POINTS, linkage=linkage, optimal_ordering=True)
    state = ClusterState(pd.DataFrame(POINTS), linkage="single")
    with pytest.raises(ValueError, match="take 17 kB of memory"):
        state.optimal_ordering = True
    assert state.optimal_ordering is False


def test_where_nobody_knows_the_memory_nothing_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(metrics, "available_memory", lambda: None)
    require_memory(10**6)


def only_files(
    monkeypatch: pytest.MonkeyPatch, folder: Path, limit: str | None, used: str | None
) -> None:
    """A container of version 2 and no other source of truth."""
    for name, text in (("memory.max", limit), ("memory.current", used)):
        if text is not None:
            (folder / name).write_text(text)
    pair = (str(folder / "memory.max"), str(folder / "memory.current"))
    monkeypatch.setattr(memory, "_CGROUPS", (pair,))


def machine_has(monkeypatch: pytest.MonkeyPatch, count: int) -> None:
    import psutil

    class Memory:
        available = count

    monkeypatch.setattr(psutil, "virtual_memory", Memory)


@pytest.mark.parametrize(
    ("machine", "limit", "used", "free"),
    [
        (8_000, "5000\n", "1500\n", 3_500),
        (2_000, "5000\n", "1500\n", 2_000),
        (8_000, "max\n", "1500\n", 8_000),
        (8_000, "1000\n", "1500\n", 0),
        (8_000, None, None, 8_000),
        (8_000, "5000\n", None, 8_000),
        (8_000, "", "", 8_000),
    ],
)
def test_the_smaller_of_machine_and_container_counts(
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    machine: int,
    limit: str | None,
    used: str | None,
    free: int,
) -> None:
    machine_has(monkeypatch, machine)
    only_files(monkeypatch, tmp_path, limit, used)
    assert memory.available_memory() == free


def test_a_browsers_python_tells_no_memory_but_has_short_addresses(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setitem(sys.modules, "psutil", None)  # importing it fails
    only_files(monkeypatch, tmp_path, None, None)
    assert memory.available_memory() is None
    monkeypatch.setattr(sys, "maxsize", 2**31 - 1)
    assert memory.available_memory() == 2**31 - 1
    with pytest.raises(ValueError, match=r"^30,000 rows .* take 3\.6 GB .* 2\.1 GB are free"):
        metrics.require_memory(30_000)


def test_this_machine_has_memory() -> None:
    found = memory.available_memory()
    assert found is not None and found > 0


@pytest.mark.parametrize(
    ("count", "words"),
    [
        (0, "0 bytes"),
        (999, "999 bytes"),
        (1_000, "1 kB"),
        (1_500_000, "2 MB"),
        (999_000_000, "999 MB"),
        (1_500_000_000, "1.5 GB"),
        (40_000_000_000_000, "40,000.0 GB"),
    ],
)
def test_bytes_are_written_as_people_do(count: int, words: str) -> None:
    assert memory.format_bytes(count) == words
