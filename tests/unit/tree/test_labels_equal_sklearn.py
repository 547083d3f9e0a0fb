"""Labels equal scikit-learn's: of the lesson at every k, of any table, tree and metric."""

from __future__ import annotations

import numpy as np
import pytest
from cases import (
    SKLEARN_LINKAGES,
    Floats,
    around,
    few,
    fitted_trees,
    many,
    sklearn_model,
    tables,
    trees,
)
from hypothesis import given
from hypothesis import strategies as st
from sklearn.cluster._agglomerative import _hc_cut

from hclust_widgets import ClusterState, load_mpg
from hclust_widgets.table.features import Features
from hclust_widgets.tree.cut import Cut
from hclust_widgets.tree.tree import Tree

# Of X handed to sklearn, where it happens to look like a matrix of distances.
pytestmark = pytest.mark.filterwarnings("ignore::scipy.cluster.hierarchy.ClusterWarning")

any_tree = st.one_of(trees(), fitted_trees())


def two_hundred(heights: Floats) -> list[float]:
    """Thresholds over all heights: these, just below, just above, between, 0, above the root."""
    picked = np.unique(heights)
    picked = picked[np.linspace(0, len(picked) - 1, 49).astype(int)]
    beside = [np.nextafter(picked, 0), np.nextafter(picked, np.inf)]
    between = (picked[1:] + picked[:-1]) / 2
    ends = [0.0, heights[-1] * 1.01, heights[-1] * 2, 1e300, 1e-300]
    return [*picked.tolist(), *np.concatenate(beside).tolist(), *between.tolist(), *ends]


@pytest.mark.slow
@pytest.mark.parametrize("linkage", SKLEARN_LINKAGES)
def test_every_k_of_the_lesson_has_the_labels_of_sklearn_fitted_anew(
    linkage: str, cars: Features
) -> None:
    tree = Tree.fit(cars.values, linkage=linkage)
    for k in range(1, 393):
        model = sklearn_model(cars.values, linkage=linkage, n_clusters=k)
        labels = Cut(tree, n_clusters=k).labels_
        assert np.array_equal(labels, model.labels_), f"k = {k}"


@pytest.mark.slow
@pytest.mark.parametrize("linkage", SKLEARN_LINKAGES)
def test_200_thresholds_of_the_lesson_have_the_labels_of_sklearn_fitted_anew(
    linkage: str, cars: Features
) -> None:
    tree = Tree.fit(cars.values, linkage=linkage)
    thresholds = two_hundred(tree.heights)
    assert len(set(thresholds)) >= 200 or linkage == "single"  # many of single's heights are tied
    for t in thresholds:
        model = sklearn_model(cars.values, linkage=linkage, n_clusters=None, distance_threshold=t)
        cut = Cut(tree, distance_threshold=t)
        assert cut.n_clusters == model.n_clusters_, f"t = {t}"
        assert np.array_equal(cut.labels_, model.labels_), f"t = {t}"


@pytest.mark.parametrize("linkage", SKLEARN_LINKAGES)
def test_labels_of_the_state_are_those_of_its_cut(linkage: str, cars: Features) -> None:
    state = ClusterState(load_mpg(), linkage=linkage)
    tree = Tree.fit(cars.values, linkage=linkage)
    for k in (1, 2, 3, 7, 40, 391, 392):
        state.n_clusters = k
        labels = state.labels_.to_numpy(dtype=float, na_value=np.nan)
        assert np.array_equal(labels[cars.rows], Cut(tree, n_clusters=k).labels_)
        assert np.isnan(labels[cars.dropped]).all()


@few
@given(tables(least=2), st.sampled_from(SKLEARN_LINKAGES), st.data())
def test_labels_of_any_table_equal_sklearns(X: Floats, linkage: str, data: st.DataObject) -> None:
    tree = Tree.fit(X, linkage=linkage)
    for k in {1, 2, len(X), data.draw(st.integers(1, len(X)))}:
        model = sklearn_model(X, linkage=linkage, n_clusters=k)
        assert np.array_equal(Cut(tree, n_clusters=k).labels_, model.labels_)
    finite = [t for t in around(tree.heights) if t < np.inf]
    for t in {0.0, tree.heights[-1], data.draw(st.sampled_from(finite))}:
        model = sklearn_model(X, linkage=linkage, n_clusters=None, distance_threshold=t)
        assert np.array_equal(Cut(tree, distance_threshold=t).labels_, model.labels_)


@few
@given(
    tables(least=2, positive=True),
    st.sampled_from(["complete", "average", "single"]),
    st.sampled_from(["cosine", "cityblock", "canberra", "chebyshev", "sqeuclidean"]),
)
def test_labels_equal_sklearns_by_other_metrics(X: Floats, linkage: str, metric: str) -> None:
    if metric == "cosine":
        X = X[X.any(axis=1) & (X.max(axis=1) > 1e-90) & (X.max(axis=1) < 1e90)]
        if len(X) < 2:
            return
    tree = Tree.fit(X, linkage=linkage, metric=metric)
    for k in range(1, len(X) + 1, 3):
        model = sklearn_model(X, linkage=linkage, metric=metric, n_clusters=k)
        assert np.array_equal(Cut(tree, n_clusters=k).labels_, model.labels_)


def test_rows_alike_but_for_rounding_are_joined_in_sklearns_order() -> None:
    """1 - cosine of rows that are alike comes out as 0, or as a little more or less than 0."""
    rng = np.random.default_rng(3)
    X = np.repeat(rng.random((12, 5)), 3, axis=0)[rng.permutation(36)]
    X *= rng.integers(1, 9, (36, 1))
    tree = Tree.fit(X, linkage="average", metric="cosine")
    assert tree.distances_.min() == 0
    for k in range(1, 37):
        model = sklearn_model(X, linkage="average", metric="cosine", n_clusters=k)
        assert np.array_equal(Cut(tree, n_clusters=k).labels_, model.labels_)


@many
@given(any_tree)
def test_any_tree_is_numbered_by_sklearns_own_cutting(tree: Tree) -> None:
    for k in range(1, tree.n_leaves + 1):
        labels = _hc_cut(k, tree.children_, tree.n_leaves) if tree.n_leaves > 1 else [0]
        assert np.array_equal(Cut(tree, n_clusters=k).labels_, labels)
