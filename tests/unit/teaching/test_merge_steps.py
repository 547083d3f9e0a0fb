"""Every step of every linkage is what a slow textbook makes of the same rows."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.cluster.hierarchy import linkage as scipy_linkage
from scipy.spatial.distance import pdist, squareform

from hclust_widgets.teaching.merge_steps import coefficients, joined, next_pairs, steps
from hclust_widgets.tree.linkage.distances import LINKAGES
from hclust_widgets.tree.tree import Tree

OF_DISTANCES = ("complete", "average", "single", "weighted")


class Textbook:
    """Clusters as lists of rows; distances straight from what each linkage means, no update."""

    def __init__(self, linkage, D, X=None):
        self.linkage, self.D, self.X = linkage, D, X
        self.rows = {i: [i] for i in range(len(D))}
        self.parts = {}  # the two halves of a cluster, for linkages that look at them

    def join(self, a, b, new):
        self.rows[new] = self.rows[a] + self.rows[b]
        self.parts[new] = (a, b)

    def middle(self, v):
        """Half-way between the middles of the halves."""
        if v not in self.parts:
            return self.X[v]
        a, b = self.parts[v]
        return (self.middle(a) + self.middle(b)) / 2

    def distance(self, a, b):
        R, S = self.rows[a], self.rows[b]
        between = self.D[np.ix_(R, S)]
        if self.linkage == "single":
            return between.min()
        if self.linkage == "complete":
            return between.max()
        if self.linkage == "average":
            return between.mean()
        if self.linkage == "weighted":
            for v, w in ((a, b), (b, a)):
                if v in self.parts and (w not in self.parts or v > w):
                    return np.mean([self.distance(half, w) for half in self.parts[v]])
            return self.D[a, b]
        if self.linkage == "median":
            return np.linalg.norm(self.middle(a) - self.middle(b))
        apart = np.linalg.norm(self.X[R].mean(axis=0) - self.X[S].mean(axis=0))
        if self.linkage == "centroid":
            return apart
        return np.sqrt(2 * len(R) * len(S) / (len(R) + len(S))) * apart  # ward

    def table(self, clusters):
        return np.array(
            [[self.distance(a, b) if a != b else 0 for b in clusters] for a in clusters]
        )


def points(seed, n=11, *, tied=False):
    rng = np.random.default_rng(seed)
    return rng.integers(0, 4, (n, 2)).astype(float) if tied else rng.normal(size=(n, 3))


def tables():
    """Points whose distances differ, points with ties and duplicates, distances of no points."""
    for seed in range(3):
        for tied in (False, True):
            X = points(seed, tied=tied)
            yield pdist(X), X
    for seed in range(3):
        rng = np.random.default_rng(seed)
        yield rng.random(55), None
        yield rng.integers(1, 6, 55).astype(float), None


@pytest.mark.sampled(4)
@pytest.mark.parametrize("linkage", LINKAGES)
def test_every_step_is_the_textbooks(linkage):
    made = 0
    for distances, X in tables():
        if X is None and linkage not in OF_DISTANCES:
            continue
        Z = scipy_linkage(distances, linkage)
        tree = Tree.from_linkage(Z, linkage=linkage, metric="euclidean")
        book = Textbook(linkage, squareform(distances), X)
        there = list(range(tree.n_leaves))
        for step, (a, b, height, size) in zip(steps(tree, distances), Z, strict=True):
            # The sequence is scipy's ...
            assert step.pair == (a, b) and step.height == height and sum(step.sizes) == size
            # ... the table is what the linkage means ...
            assert step.clusters.tolist() == there
            expected = book.table(there)
            np.testing.assert_allclose(step.distances, expected, atol=1e-9)
            # ... the pair is nearest in it (of equally near ones, one), and lies at its height ...
            i, j = there.index(a), there.index(b)
            least = expected[np.triu_indices(len(there), 1)].min()
            assert expected[i, j] == pytest.approx(least, abs=1e-7)
            assert expected[i, j] == pytest.approx(height, abs=1e-7)
            # ... and the update leads to the next table.
            book.join(int(a), int(b), step.node)
            there = [v for v in there if v not in step.pair]
            assert step.others.tolist() == there
            after = [book.distance(v, step.node) for v in there]
            np.testing.assert_allclose(step.after, after, atol=1e-7)
            there = [*there, step.node]
            made += 1
        assert len(there) == 1
    assert made > 50


@pytest.mark.parametrize("linkage", LINKAGES)
def test_the_update_is_the_sum_of_its_four_numbers(linkage):
    X = points(7)
    distances = pdist(X)
    tree = Tree.fit(X, linkage=linkage)
    for step in steps(tree, distances):
        i, j = (int(np.flatnonzero(step.clusters == v)[0]) for v in step.pair)
        power = 2 if linkage in ("ward", "centroid", "median") else 1
        ac, bc = step.before.T**power
        p, q, r, s = step.coefficients.T
        total = p * ac + q * bc + r * step.distances[i, j] ** power + s * abs(ac - bc)
        np.testing.assert_allclose(step.after**power, total, atol=1e-9)


def test_coefficients_of_lance_and_williams():
    assert coefficients("ward", 2, 3, 4).tolist() == pytest.approx([6 / 9, 7 / 9, -4 / 9, 0])
    assert coefficients("centroid", 2, 3, 4).tolist() == pytest.approx([2 / 5, 3 / 5, -6 / 25, 0])
    assert coefficients("median", 2, 3, 4).tolist() == [0.5, 0.5, -0.25, 0]
    assert coefficients("single", 2, 3, [4, 5]).tolist() == [[0.5, 0.5, 0, -0.5]] * 2
    assert coefficients("complete", 1, 1, 1)[3] == 0.5
    with pytest.raises(ValueError, match="Did you mean 'ward'"):
        coefficients("wart", 1, 1, 1)


def test_rounding_never_makes_a_root_of_less_than_nothing():
    before = np.array([[0.1, 0.1]])
    assert joined("median", (1, 1), [1], before, 0.2 + 1e-16).tolist() == [0.0]


@pytest.mark.sampled(1)
@pytest.mark.parametrize("tied", [False, True])
def test_what_others_would_take_is_the_nearest_by_their_own_measure(tied):
    X = points(3, tied=tied)
    distances = pdist(X)
    tree = Tree.fit(X, linkage="average")
    for merges in range(tree.n_leaves - 1):
        found = next_pairs(tree, distances, merges)
        assert set(found) == set(LINKAGES)
        for linkage, (a, b, d) in found.items():
            book = Textbook(linkage, squareform(distances), X)
            for i, pair in enumerate(tree.children_[:merges].tolist()):
                book.join(*pair, tree.n_leaves + i)
            there = next(s for s in steps(tree, distances) if s.number == merges + 1).clusters
            table = book.table(there.tolist())
            assert d == pytest.approx(table[np.triu_indices(len(there), 1)].min(), abs=1e-7)
            assert d == pytest.approx(book.distance(a, b), abs=1e-7)
        assert found["average"][2] == pytest.approx(tree.distances_[merges])


def test_wrong_input_is_one_sentence():
    tree = Tree.fit(points(0), linkage="ward")
    with pytest.raises(
        ValueError, match=r"11 rows have 55 distances, but these are of shape \(3,\)"
    ):
        next(steps(tree, [1.0, 2.0, 3.0]))
    with pytest.raises(ValueError, match="linkage='sing' is not known"):
        next(steps(tree, pdist(points(0)), linkage="sing"))
    with pytest.raises(ValueError, match="merges=10 is out of range: it lies between 0 and 9"):
        next_pairs(tree, pdist(points(0)), 10)


def test_one_row_has_no_step():
    assert list(steps(Tree.fit([[1.0]]), [])) == []
