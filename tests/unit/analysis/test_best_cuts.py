"""The best cuts, held against all cuts of small trees."""

from __future__ import annotations

import re

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from scipy.spatial.distance import pdist
from sklearn.metrics import adjusted_rand_score

from hclust_widgets import ClusterState, load_mpg
from hclust_widgets.analysis.cuts.best_cuts import _Finder, best_cuts
from hclust_widgets.analysis.cuts.node_scores import SCORES, node_scores
from hclust_widgets.tree.cut import Cut
from hclust_widgets.tree.label_numbers import uneven_cluster_nodes
from hclust_widgets.tree.tree import Tree


def all_cuts(tree, node):
    found = [[node]]
    if node >= tree.n_leaves:
        left, right = tree.children_[node - tree.n_leaves]
        found += [a + b for a in all_cuts(tree, left) for b in all_cuts(tree, right)]
    return found


def check_against_all_cuts(seed):
    rng = np.random.default_rng(seed)
    n = int(rng.integers(2, 13))
    X = rng.integers(0, 4, (n, 2)).astype(float) if seed % 2 else rng.normal(size=(n, 2))
    tree = Tree.fit(X, linkage=str(rng.choice(["ward", "average", "complete", "single"])))
    cuts = all_cuts(tree, 2 * n - 2)
    min_size, top = int(rng.integers(1, 4)), 5
    numbers = rng.normal(size=2 * n - 1).round(1)
    # What belongs to a cut whatever the score; the totals of all cuts are sums over one long array.
    lengths = np.array([len(cut) for cut in cuts])
    flat, starts = np.concatenate(cuts), np.cumsum(lengths) - lengths
    large = np.minimum.reduceat(tree.sizes[flat], starts) >= min_size
    sets = [frozenset(cut) for cut in cuts]
    for score in (*SCORES, numbers, lambda rows: -abs(len(rows) - 3.0)):
        scores = node_scores(tree, score, X=X, min_size=min_size)
        size = 1e-12 * np.abs(scores[np.isfinite(scores)]).max(initial=0)  # of rounded sums
        totals = np.add.reduceat(scores[flat], starts)
        for k in (None, (2, 4)):
            able = large & (True if k is None else (k[0] <= lengths) & (lengths <= k[1]))
            best = np.sort(totals[able])[::-1]
            found = best_cuts(tree, scores, top=top, min_size=min_size, k=k)
            assert np.allclose([cut.score for cut in found], best[:top])
            assert len({frozenset(cut.nodes) for cut in found}) == len(found)
            allowed = {sets[i] for i in np.flatnonzero(able)}
            for cut in found:
                assert frozenset(cut.nodes) in allowed
                ties = np.isclose(best, cut.score, rtol=1e-12, atol=size).sum()
                assert cut.is_tied == (ties > 1)


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 10**6))
@example(620388)  # sums that are 0 but for the rounding
def test_they_are_the_best_of_all_cuts(seed):
    check_against_all_cuts(seed)


@pytest.mark.slow
def test_they_are_the_best_of_all_cuts_of_500_trees():
    for seed in range(500):
        check_against_all_cuts(seed)


def test_labels_of_an_even_cut_are_those_of_the_cut():
    X = np.random.default_rng(0).normal(size=(40, 2))
    tree = Tree.fit(X)
    for k in range(1, 41):
        cut = Cut(tree, n_clusters=k)
        assert uneven_cluster_nodes(tree.children_, cut.nodes[::-1]).tolist() == cut.nodes.tolist()
        scores = np.full(79, -np.inf)
        scores[cut.nodes] = 1.0
        (found,) = best_cuts(tree, scores)
        assert not found.is_uneven and found.labels_.tolist() == cut.labels_.tolist()
        assert found.sizes.tolist() == cut.sizes.tolist()


def test_nodes_that_are_no_cut_are_refused(refusal):
    tree = Tree.fit(np.array([[0.0], [1], [5], [7]]))  # 4: 0 1, 5: 2 3, 6: all
    assert uneven_cluster_nodes(tree.children_, [4, 2, 3]).tolist() == [4, 3, 2]
    assert "leave out" in refusal(uneven_cluster_nodes, tree.children_, [4, 2])
    assert "overlap" in refusal(uneven_cluster_nodes, tree.children_, [4, 0, 5])


def two_densities(seed):
    rng = np.random.default_rng(seed)
    centres, spread = [(0, 0), (0, 3), (3, 0), (20, 20), (-18, 20)], [0.5, 0.5, 0.5, 4, 4]
    X = np.vstack([rng.normal(at, s, (80, 2)) for at, s in zip(centres, spread, strict=True)])
    return X, np.repeat(range(5), 80)


@pytest.mark.parametrize("seed", [0, 1, 2])
def test_an_uneven_cut_finds_clusters_of_two_densities_that_no_height_separates(seed):
    X, truth = two_densities(seed)
    state = ClusterState(X, scaling="none")
    best = state.best_cuts(score="bic_spherical", k=(2, 12))[0]
    assert best.is_uneven and adjusted_rand_score(truth, best.labels_) > 0.98
    even = [adjusted_rand_score(truth, Cut(state.tree, n_clusters=k).labels_) for k in range(2, 13)]
    assert max(even) < 0.85


@pytest.mark.parametrize("score", SCORES)
def test_best_cut_is_no_worse_than_any_at_one_height(score):
    state = ClusterState(load_mpg())
    X = state.features.values
    scores = node_scores(state.tree, score, X=X, min_size=5)
    found = state.best_cuts(score=score, k=(2, 12))
    assert len(found) == 5 and all(2 <= cut.n_clusters <= 12 for cut in found)
    assert sorted((cut.score for cut in found), reverse=True) == [cut.score for cut in found]
    for k in range(2, 13):
        cut = Cut(state.tree, n_clusters=k)
        if cut.sizes.min() >= 5:
            assert scores[cut.nodes].sum() <= found[0].score + 1e-9


def test_named_scores_are_what_they_say():
    X, _ = two_densities(0)
    tree = Tree.fit(X)
    node = int(Cut(tree, n_clusters=3).nodes[0])
    rows = X[tree.leaves(node)]
    squares = ((rows - rows.mean(axis=0)) ** 2).sum()
    assert node_scores(tree, "within_ss", X=X, price=7)[node] == pytest.approx(-squares - 7)
    share = len(rows) / len(X)
    by_hand = len(rows) * np.log(share) - sum(
        len(rows) / 2 * (np.log(2 * np.pi * column.var()) + 1) for column in rows.T
    )
    assert node_scores(tree, "bic", X=X)[node] == pytest.approx(by_hand - 5 / 2 * np.log(len(X)))
    parent = int(tree.parents[node])
    (sibling,) = set(tree.children_[parent - len(X)].tolist()) - {node}
    a = np.linalg.norm(rows - rows.mean(axis=0), axis=1)
    b = np.linalg.norm(rows - X[tree.leaves(sibling)].mean(axis=0), axis=1)
    expected = ((b - a) / np.maximum(a, b)).sum() / len(X)
    assert node_scores(tree, "silhouette", X=X)[node] == pytest.approx(expected)


def test_excess_of_mass_counts_how_long_rows_stay():
    # 0 1 | 2 3 merge at 1 and 2; both at 10: the pairs persist from density 0.1 to 1 and to 0.5.
    tree = Tree.from_linkage(np.array([[0, 1, 1, 2], [2, 3, 2, 2], [4, 5, 10, 4.0]]))
    scores = node_scores(tree, "excess_of_mass", min_size=2)
    assert scores.tolist() == pytest.approx([0, 0, 0, 0, 2 * (1 - 0.1), 2 * (0.5 - 0.1), 0])
    # A row alone leaves a cluster at 4 and does not split it: the pair before scores nothing then.
    chain = Tree.from_linkage(np.array([[0, 1, 1, 2], [3, 4, 2, 2], [5, 2, 4, 3], [7, 6, 10, 5.0]]))
    scores = node_scores(chain, "excess_of_mass", min_size=2)
    assert scores[7] == pytest.approx((1 / 4 - 0.1) + 2 * (1 - 0.1))
    assert scores[6] == pytest.approx(2 * (1 / 2 - 0.1))


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"score": "aic"}, "bic"),
        ({"score": np.zeros(5)}, "783"),
        ({"score": np.full(783, np.nan)}, "nan"),
        ({"score": lambda rows: None}, "number"),
        ({"top": 0}, "starts at 1"),
        ({"min_size": 1.5}, "whole number"),
        (
            {"min_size": 300, "k": (2, 3)},
            "2 to 3 clusters of 300 rows or more each: choose min_",
        ),
        ({"k": "3"}, "one number or two"),
        ({"k": True}, "one number or two"),
        ({"k": (4, 2)}, "fewest and the most"),
        ({"k": 393}, "392 rows make 1 to 392 clusters"),
        ({"minsize": 3}, "min_size"),
    ],
)
def test_wrong_options_are_refused_in_a_sentence(options, words, refusal):
    assert words in refusal(ClusterState(load_mpg()).best_cuts, **options)


@pytest.mark.parametrize("k", [(2, 5), (3, 3)])
def test_a_min_size_that_would_do_is_said(k, refusal):
    points = np.random.default_rng(0).normal(size=(12, 2))
    state = ClusterState.from_distances(pdist(points))
    said = refusal(state.best_cuts, k=k, min_size=7)
    size = int(re.search(r"choose min_size=(\d+) or smaller, or other limits", said)[1])
    assert state.best_cuts(k=k, min_size=size)
    refusal(state.best_cuts, k=k, min_size=size + 1)


@pytest.mark.parametrize("as_function", [False, True])
@pytest.mark.parametrize("k", [None, (2, 6)])
@pytest.mark.parametrize("seed", range(4))
def test_a_min_size_that_is_suggested_helps_where_scores_are_minus_inf(
    seed, k, as_function, refusal
):
    rng = np.random.default_rng(seed)
    state = ClusterState.from_distances(pdist(rng.normal(size=(14, 2))))
    scores = np.where(rng.random(27) < 0.4, -np.inf, rng.normal(size=27))
    scores[-1] = -np.inf
    by_rows = {tuple(sorted(state.tree.leaves(node))): scores[node] for node in range(27)}
    score = (lambda rows: by_rows[tuple(sorted(rows))]) if as_function else scores
    helps = [
        size for size in range(1, 8)
        if best_cuts(state.tree, np.where(state.tree.sizes >= size, scores, -np.inf), k=k)
    ]  # fmt: skip
    said = refusal(state.best_cuts, score=score, k=k, min_size=8)
    found = re.search(r"choose min_size=(\d+) or smaller", said)
    if found:
        size = int(found[1])
        assert size in helps if as_function else size == max(helps)
        assert state.best_cuts(score=score, k=k, min_size=size)
    else:
        assert as_function or not helps
        assert "has a score above -inf: choose another score" in said


def test_without_a_table_scores_of_the_tree_alone_work(refusal):
    state = ClusterState(ClusterState(load_mpg()).linkage_matrix)
    assert "excess_of_mass" in refusal(state.best_cuts, score="bic")
    best = state.best_cuts(k=(2, 8))[0]
    assert best.n_clusters <= 8 and best.scored_by == "excess_of_mass"
    assert ClusterState(load_mpg()).best_cuts(top=1)[0].scored_by == "bic"


@pytest.mark.parametrize("min_size", [5, 15])
def test_excess_of_mass_finds_hdbscans_clusters_where_no_row_is_noise(min_size):
    from sklearn.cluster import HDBSCAN

    rng = np.random.default_rng(0)
    grid = np.stack(np.meshgrid(np.arange(6.0), np.arange(6.0)), axis=-1).reshape(-1, 2)
    blobs = [
        grid * spread + rng.uniform(0, 0.05 * spread, grid.shape) + at
        for at, spread in (((0, 0), 1), ((20, 0), 1), ((0, 30), 2), ((50, 50), 3), ((90, 0), 3))
    ]
    X = np.vstack(blobs)
    theirs = HDBSCAN(min_cluster_size=min_size, min_samples=1, copy=True).fit_predict(X)
    assert set(theirs) == set(range(5))
    state = ClusterState(X, scaling="none", linkage="single")
    best = state.best_cuts(score="excess_of_mass", min_size=min_size, k=(2, 12))[0]
    pairs = set(zip(theirs.tolist(), np.asarray(best.labels_).tolist(), strict=True))
    assert len(pairs) == best.n_clusters == 5


def test_limits_on_the_clusters_spare_branches_far_below_the_root(monkeypatch):
    n = 400
    chain = Tree.from_linkage(
        np.array([[0, 1, 1, 2], *([n + i, i + 2, i + 2, i + 3] for i in range(n - 2))], float)
    )
    asked = []
    add_sums = _Finder._add_sums
    monkeypatch.setattr(
        _Finder, "_add_sums", lambda self, *args: (asked.append(args[1]), add_sums(self, *args))
    )
    scores = np.random.default_rng(0).normal(size=2 * n - 1)
    best = best_cuts(chain, scores, top=3, k=(2, 5))
    assert len(best) == 3 and len(asked) <= 5
    # In a chain the clusters are the last leaves and what is left.
    totals = sorted(
        (float(scores[[*range(n - k + 1, n), 2 * n - 1 - k]].sum()) for k in (2, 3, 4, 5)),
        reverse=True,
    )
    assert [cut.score for cut in best] == pytest.approx(totals[:3])


def test_one_number_is_the_fewest_and_the_most():
    state = ClusterState(load_mpg(), n_clusters=4)
    one, two = state.best_cuts(k=3, top=2), state.best_cuts(k=(3, 3), top=2)
    assert [cut.nodes for cut in one] == [cut.nodes for cut in two]
    assert {cut.n_clusters for cut in one} == {3}


def test_a_cut_in_place_of_its_nodes_is_told():
    state = ClusterState(load_mpg(), n_clusters=4)
    with pytest.raises(TypeError, match=r"pass those of this BestCut, as in state\.cut_nodes ="):
        state.cut_nodes = state.best_cuts(top=1)[0]
