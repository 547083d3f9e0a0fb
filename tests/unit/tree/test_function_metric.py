"""A metric that is a function of two rows: distances as scipy's, refusals, and all that follows."""

from __future__ import annotations

import copy
import functools
import json

import numpy as np
import pandas as pd
import pytest
from scipy.cluster.hierarchy import linkage
from scipy.spatial.distance import pdist, squareform

from hclust_widgets import ClusterExplorer, ClusterState, RefusedError
from hclust_widgets.table.metric.function_metric import FunctionMetric
from hclust_widgets.tree.linkage.distances import ALL_METRICS, usual_name

RNG = np.random.default_rng(11)
TABLE = pd.DataFrame(RNG.normal(size=(24, 4)), columns=list("abcd"))
TABLE.index = [f"r{i}" for i in range(24)]


def canter(a, b):
    """Half the columns count twice."""
    return float(np.abs(a - b) @ [2, 1, 2, 1])


def state_of(metric, table=TABLE, **options):
    options = {"linkage": "average", "scaling": "none", "n_clusters": 4, **options}
    return ClusterState(table, metric=metric, **options)


def test_the_tree_is_scipys():
    state = state_of(canter)
    Z = linkage(pdist(TABLE.to_numpy(), canter), "average")
    np.testing.assert_array_equal(state.linkage_matrix, Z)
    assert state_of(canter, linkage="single").tree.heights.tolist() == sorted(
        linkage(pdist(TABLE.to_numpy(), canter), "single")[:, 2].tolist()
    )


def test_it_is_called_for_columns_as_they_are_scaled():
    seen = []

    def watch(a, b):
        seen.append((a, b))
        return np.abs(a - b).sum()

    state = ClusterState(TABLE, metric=watch, linkage="average", n_clusters=3)
    assert state.scaling == "minmax"
    assert {row.dtype for pair in seen for row in pair} == {np.dtype(float)}
    X = state.features.values
    assert all((a == X).all(axis=1).any() for a, _ in seen[:50])


def test_everything_that_needs_distances_uses_it_and_calls_it_once_a_pair():
    calls = 0

    def counted(a, b):
        nonlocal calls
        calls += 1
        return canter(a, b)

    state = state_of(counted)
    assert calls == len(TABLE) ** 2
    D = squareform(pdist(TABLE.to_numpy(), canter))
    from sklearn.metrics import silhouette_samples

    known = silhouette_samples(D, state.labels_.to_numpy(int), metric="precomputed")
    np.testing.assert_allclose(state.silhouettes().silhouette, known, atol=1e-12)
    assert state.clustering.cophenetic is not None
    assert len(state.compare_linkages()) == 4
    state.linkage = "complete"
    state.clusters()
    assert calls == len(TABLE) ** 2
    state.scaling = "minmax"
    assert calls == 2 * len(TABLE) ** 2
    assert state.column_shares().distance_share.isna().all()


def test_script_page_caption_sentence_and_undo_follow():
    state = ClusterState(TABLE, linkage="average", n_clusters=4)
    state.metric = canter
    space = {"df": TABLE, "metric": canter}
    exec(state.code(), space)
    pd.testing.assert_series_equal(space["labels"], state.labels_)
    assert "# metric: the function canter that was handed in" in state.code()
    assert "hclust_widgets" not in state.code()
    assert "average linkage of canter distances" in state.summary
    assert "canter distances" in state.export.caption()
    assert '"canter"' in state.to_html()
    assert state.export.hclust()["dist_method"] == "canter"
    assert state.column_tree() is None  # canter takes rows of four columns only
    assert state.figure("clustermap") is not None
    state.undo()
    assert state.metric == "euclidean"
    state.redo()
    assert state.metric == canter and state.metric != "canter"


def test_a_session_says_that_it_holds_no_function():
    state = state_of(canter)
    with pytest.raises(ValueError, match="cannot hold the metric canter, which is a function"):
        state.session()
    state.metric = "cityblock"
    assert json.loads(json.dumps(state.session()))["metric"] == "cityblock"


@pytest.mark.parametrize(
    ("function", "sentence"),
    [
        (lambda a, b: float(np.abs(a - b).sum() + max(a[0] - b[0], 0)),
         r"The metric lambda is not symmetric: it returns .* for row 'r\d+' and row 'r\d+', and"),
        (lambda a, b: -canter(a, b), r"lambda returns -\d.* for row 'r\d+' and row 'r\d+': th"),
        (lambda a, b: np.nan, r"lambda returns nan for row 'r0' and row 'r0': a distance is"),
        (lambda a, b: np.inf if (a != b).any() else 0, r"returns inf for row 'r0' and row 'r1'"),
        (lambda a, b: None, r"returns None for row 'r0'"),
        (lambda a, b: "1", r"returns '1' for"),
        (lambda a, b: a - b, r"returns array\(\[0"),
        (lambda a, b: np.corrcoef(a, b)[0, 1] + 1, r"returns 2 for row 'r\d+' and itself, as a"),
        (lambda a, b: 1 / 0, r"failed for row 'r0' and row 'r0': ZeroDivisionError: division by"),
    ],
)  # fmt: skip
def test_what_is_no_distance_is_refused_in_one_sentence(function, sentence):
    state = ClusterState(TABLE, linkage="average", n_clusters=4)
    before = state.labels_
    with pytest.raises(RefusedError, match=sentence) as refused:
        state.metric = function
    assert str(refused.value).count("\n") == 0
    assert state.metric == "euclidean" and state.labels_.equals(before)


def test_rounding_is_no_asymmetry():
    def rounded(a, b):
        return canter(a, b) * (1 + 1e-13 * (a[0] > b[0])) - 1e-16

    assert state_of(rounded).n_clusters == 4


def test_what_it_does_not_go_with_is_said():
    with pytest.raises(ValueError, match="ward linkage needs euclidean distances, not canter"):
        ClusterState(TABLE, metric=canter)
    with pytest.raises(ValueError, match="is a function, which takes no weights of columns"):
        state_of(canter, weights={"a": 2})
    gaps = TABLE.mask(RNG.random(TABLE.shape) < 0.1)
    with pytest.raises(ValueError, match="canter metric does not compare rows by what both have"):
        state_of(canter, gaps, missing="pairwise")
    assert state_of(canter, gaps, missing="median").n_clusters == 4
    with pytest.raises(TypeError, match=r"metric must be one of .*, not a type"):
        state_of(float)


def test_names_are_those_of_functions():
    assert str(usual_name("metric", lambda a, b: 0)) == "lambda"
    assert str(usual_name("metric", functools.partial(canter, 1))) == "canter"
    assert str(usual_name("metric", Callable())) == "Callable"

    def euclidean(a, b):
        return canter(a, b)

    found = usual_name("metric", euclidean)
    assert found != "euclidean" and found not in ALL_METRICS
    assert str(found) == "euclidean (function)"
    assert state_of(euclidean).labels_.equals(state_of(canter).labels_)


def test_a_function_is_equal_to_itself_alone():
    first, second = FunctionMetric(canter), FunctionMetric(canter)
    assert first == second and hash(first) == hash(second) and first == canter
    assert first != FunctionMetric(lambda a, b: 0, "canter") and first != "canter"
    assert copy.deepcopy(first) == first
    assert copy.deepcopy(first)(np.ones(4), np.zeros(4)) == 6.0


class Callable:
    def __call__(self, a, b):
        return canter(a, b)


def test_the_dropdown_shows_it_and_comes_back_to_it():
    explorer = ClusterExplorer(TABLE, metric=canter, linkage="average", n_clusters=4)
    control = explorer.state_controls.metric
    assert control.label == "canter" and control.value == canter
    labels = explorer.state.labels_
    control.value = "cityblock"
    assert explorer.state.metric == "cityblock"
    control.value = next(value for label, value in control.options if label == "canter")
    assert explorer.state.metric == canter and explorer.state.labels_.equals(labels)
    explorer.close()


def test_columns_are_clustered_by_it_as_well_where_it_takes_them():
    def gap(a, b):
        return float(np.abs(a - b).max())

    state = state_of(gap)
    known = linkage(pdist(TABLE.T.to_numpy(), "chebyshev"), "average")
    np.testing.assert_allclose(state.column_tree().linkage_matrix, known)
    wide = pd.DataFrame(RNG.normal(size=(6, 301)))
    assert state_of(gap, wide, n_clusters=2).column_tree() is None


def test_a_dropdown_that_is_there_already_takes_it_up():
    explorer = ClusterExplorer(TABLE, linkage="average", n_clusters=4)
    explorer.state.metric = canter
    assert explorer.state_controls.metric.label == "canter"
    explorer.state.undo()
    assert explorer.state_controls.metric.label == "euclidean"
    explorer.close()
