"""The cophenetic correlation is computed when it is read, and of many rows in the background."""

import threading

import numpy as np
import pandas as pd
import pytest
from scipy.cluster.hierarchy import cophenet, linkage
from scipy.spatial.distance import pdist

from hclust_widgets import ClusterExplorer, ClusterState, DendrogramWidget
from hclust_widgets.tree.cophenetic import CopheneticCorrelation
from hclust_widgets.tree.tree import Tree
from hclust_widgets.widgets.base.render_thread import calculator

pytestmark = pytest.mark.usefixtures("front")

X = np.random.default_rng(0).normal(size=(120, 3))
TABLE = pd.DataFrame(X, columns=["a", "b", "c"])


def told(method: str) -> str:
    r, _ = cophenet(linkage(X, method), pdist(X))
    return f"cophenetic r {r:.2f}"


@pytest.fixture
def computed(monkeypatch):
    """Return a list that grows with every correlation that is computed."""
    found: list[Tree] = []
    compute = Tree.cophenetic_correlation

    def watched(self, values, **options):
        found.append(self)
        return compute(self, values, **options)

    monkeypatch.setattr(Tree, "cophenetic_correlation", watched)
    return found


@pytest.fixture
def late(monkeypatch):
    """Make 120 rows too many to be waited for."""
    monkeypatch.setattr(CopheneticCorrelation, "AT_ONCE_UP_TO", 100)


def test_a_state_computes_it_once_and_not_before_it_is_read(computed):
    state = ClusterState(TABLE, scaling="none", n_clusters=4)
    state.n_clusters = 7
    assert not computed
    assert told("ward") in state.summary
    state.n_clusters = 3
    assert told("ward") in state.summary and len(computed) == 1
    state.optimal_ordering = True
    assert told("ward") in state.summary and len(computed) == 1, "the merges are the same"
    state.linkage = "average"
    assert told("average") in state.summary and len(computed) == 2


def test_of_very_many_rows_the_sentence_has_it_once_it_was_read(monkeypatch):
    monkeypatch.setattr(CopheneticCorrelation, "WAIT_UP_TO", 100)
    monkeypatch.setattr(CopheneticCorrelation, "AT_ONCE_UP_TO", 100)
    state = ClusterState(TABLE, scaling="none", n_clusters=4)
    assert "cophenetic" not in state.summary
    expected, _ = cophenet(linkage(X, "ward"), pdist(X))
    assert state.clustering.cophenetic == pytest.approx(expected)
    assert told("ward") in state.summary


@pytest.mark.parametrize("kind", [ClusterExplorer, DendrogramWidget])
def test_a_view_shows_its_sentence_at_once_and_the_correlation_later(
    kind, monkeypatch, computed, late
):
    begin = threading.Event()
    watched = Tree.cophenetic_correlation

    def held(self, values, **options):
        assert begin.wait(30)
        return watched(self, values, **options)

    monkeypatch.setattr(Tree, "cophenetic_correlation", held)
    view = kind(ClusterState(TABLE, scaling="none", n_clusters=4))
    assert "4 clusters" in view.summary_box.value and "cophenetic" not in view.summary_box.value
    assert "cophenetic" not in repr(view)
    begin.set()
    assert calculator.finish()
    assert told("ward").removeprefix("cophenetic r ") in view.summary_box.value
    assert told("ward") in repr(view)
    view.state.n_clusters = 5
    assert "cophenetic r" in view.summary_box.value and len(computed) == 1
    view.close()


def test_the_number_of_a_tree_that_is_gone_is_never_shown(monkeypatch, late):
    begin, started = threading.Event(), threading.Event()
    compute = Tree.cophenetic_correlation

    def held(self, values, **options):
        started.set()
        assert begin.wait(30)
        return compute(self, values, **options)

    monkeypatch.setattr(Tree, "cophenetic_correlation", held)
    view = DendrogramWidget(ClusterState(TABLE, scaling="none", n_clusters=4))
    assert started.wait(30)
    view.state.linkage = "single"
    shown = []
    view.summary_box.observe(lambda change: shown.append(change["new"]), "value")
    begin.set()
    assert calculator.finish()
    assert "single" in view.summary_box.value
    assert told("single").removeprefix("cophenetic r ") in view.summary_box.value
    wrong = told("ward").removeprefix("cophenetic r ")
    assert wrong != told("single").removeprefix("cophenetic r ")
    assert all(f"r</span> {wrong}" not in html for html in shown)
    view.close()


def test_a_view_that_is_closed_waits_for_nothing(monkeypatch, late):
    begin = threading.Event()
    compute = Tree.cophenetic_correlation

    def held(self, values, **options):
        assert begin.wait(30)
        return compute(self, values, **options)

    monkeypatch.setattr(Tree, "cophenetic_correlation", held)
    view = ClusterExplorer(ClusterState(TABLE, scaling="none", n_clusters=4))
    view.close()
    begin.set()
    assert calculator.finish()


@pytest.mark.parametrize("method", ["ward", "single", "centroid", "average"])
def test_blocks_of_any_size_give_scipys_number(method, monkeypatch):
    Z = linkage(X, method)
    expected, _ = cophenet(Z, pdist(X))
    for block in (1, 500, 10**6):
        monkeypatch.setattr("hclust_widgets.tree.cophenetic._BLOCK", block)
        found = Tree(Z, linkage=method, metric="euclidean").cophenetic_correlation(X)
        assert found == pytest.approx(expected, abs=1e-12)
