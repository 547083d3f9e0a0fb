"""Trees by fastcluster: the same merges, less memory, and said where it is used."""

import sys
import tracemalloc

import numpy as np
import pandas as pd
import pytest
from scipy.cluster.hierarchy import linkage
from sklearn.cluster import AgglomerativeClustering

from hclust_widgets import ClusterState
from hclust_widgets.tree.linkage import fast as fast_module
from hclust_widgets.tree.linkage.fast import LEAN_LINKAGES, choose_method
from hclust_widgets.tree.tree import Tree

X = np.random.default_rng(0).normal(size=(400, 3))
TABLE = pd.DataFrame(X, columns=["a", "b", "c"])


@pytest.mark.parametrize("method", LEAN_LINKAGES)
def test_merges_and_heights_are_scipys(method):
    found = Tree.fit(X, linkage=method, method="fast")
    expected = linkage(X, method)
    np.testing.assert_array_equal(found.children_, expected[:, :2])
    np.testing.assert_allclose(found.distances_, expected[:, 2])
    assert found.is_fast and not Tree.fit(X, linkage=method).is_fast


@pytest.mark.parametrize("k", [2, 7, 30])
def test_labels_are_those_of_scikit_learn(k):
    state = ClusterState(TABLE, scaling="none", n_clusters=k, method="fast")
    expected = AgglomerativeClustering(n_clusters=k).fit_predict(X)
    assert state.labels_.tolist() == expected.tolist()


def test_it_is_said_and_goes_through_script_session_undo_and_caption():
    state = ClusterState(TABLE, n_clusters=5, method="fast")
    assert "ward linkage of euclidean distances by fastcluster" in state.summary
    assert "by fastcluster" in state.caption()
    assert any("tied" in note for note in state.notes)
    code = state.code()
    space = {"df": TABLE}
    exec(code, space)
    assert "linkage_vector" in code and space["labels"].equals(state.labels_)
    again = ClusterState.from_session(state.session(), TABLE)
    assert again.method == "fast" and again.labels_.equals(state.labels_)
    state.method = "scipy"
    assert "fastcluster" not in state.summary + state.code() + " ".join(state.notes)
    assert state.undo() and state.method == "fast"


def test_by_itself_it_comes_where_memory_ends(monkeypatch):
    assert not choose_method("auto", 400, "ward", "euclidean")
    monkeypatch.setattr(fast_module, "available_memory", lambda: 100_000)
    assert choose_method("auto", 400, "ward", "euclidean")
    assert not choose_method("scipy", 400, "ward", "euclidean")
    assert not choose_method("auto", 400, "average", "euclidean")
    assert not choose_method("auto", 100, "ward", "euclidean")
    assert "by fastcluster" in ClusterState(TABLE, linkage="centroid").summary
    assert not choose_method("auto", 50_001, "ward", "euclidean")  # minutes: only if asked for


def test_memory_is_not_asked_for_where_rows_are_few(monkeypatch):
    monkeypatch.setattr(fast_module, "available_memory", lambda: pytest.fail("asked for"))
    monkeypatch.setattr(fast_module, "find_spec", lambda _: pytest.fail("looked for"))
    assert not choose_method("auto", 110, "ward", "euclidean")


def test_it_needs_no_matrix():
    rows = np.random.default_rng(1).normal(size=(3000, 2))
    Tree.fit(rows[:50], method="fast")  # imports
    tracemalloc.start()
    Tree.fit(rows, method="fast")
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 3000 * 2999 * 8 / 2 / 10


@pytest.mark.parametrize(
    "options",
    [{"linkage": "average"}, {"linkage": "average", "metric": "cityblock"}, {"weights": {"a": 2}}],
)
def test_what_it_has_not_is_refused(refusal, options):
    assert "method='fast' is for" in refusal(ClusterState, TABLE, method="fast", **options)


def test_an_unknown_method_is_refused(refusal):
    assert "'fast'" in refusal(ClusterState, TABLE, method="fats")


def test_without_the_package_it_says_how_to_install_it(refusal, monkeypatch):
    monkeypatch.setattr(fast_module, "find_spec", lambda _: None)
    monkeypatch.setitem(sys.modules, "fastcluster", None)
    assert "hclust_widgets[fast]" in refusal(ClusterState, TABLE, method="fast")
    assert ClusterState(TABLE).tree.n_leaves == 400


def test_many_rows_are_clustered_exactly_where_it_was_asked_for(monkeypatch):
    from hclust_widgets.clustering.groups import groups

    monkeypatch.setattr(groups, "AUTOMATIC_ABOVE", 100)
    assert ClusterState(TABLE, method="fast").group_of_row is None
    assert ClusterState(TABLE, method="auto").group_of_row is not None
