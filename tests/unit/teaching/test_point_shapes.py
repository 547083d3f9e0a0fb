"""Shapes of points: as many as asked for, the same for the same seed, and as hard as they look."""

from __future__ import annotations

import numpy as np
import pytest

from hclust_widgets.teaching.point_shapes import (
    MAX_POINTS,
    SHAPE_CLUSTERS,
    SHAPES,
    as_points,
    shape_points,
)
from hclust_widgets.tree.cut import Cut
from hclust_widgets.tree.tree import Tree


@pytest.mark.parametrize("shape", SHAPES)
def test_points_lie_in_the_square_and_follow_from_the_seed(shape):
    for n in (6, 7, 60, MAX_POINTS):
        X = shape_points(shape, n=n, seed=3)
        assert X.shape == (n, 2)
        assert ((X > 0) & (X < 10)).all()
        assert len(np.unique(X, axis=0)) > 0.9 * n
    np.testing.assert_array_equal(shape_points(shape, seed=3), shape_points(shape, seed=3))
    assert not np.array_equal(shape_points(shape, seed=3), shape_points(shape, seed=4))
    assert set(SHAPE_CLUSTERS) == set(SHAPES)


def groups_found(shape, linkage, groups):
    X = shape_points(shape, n=len(groups))
    labels = Cut(Tree.fit(X, linkage=linkage), n_clusters=SHAPE_CLUSTERS[shape]).labels_
    return len(set(zip(groups, labels.tolist(), strict=True))) == SHAPE_CLUSTERS[shape]


def test_linkages_are_good_and_bad_at_what_the_lab_says():
    moons = [0] * 30 + [1] * 30
    rings = [0] * 40 + [1] * 20
    blobs = [i % 3 for i in range(60)]
    for linkage in ("single", "complete", "average", "ward"):
        bent = linkage == "single"
        assert groups_found("moons", linkage, moons) == bent
        assert groups_found("rings", linkage, rings) == bent
        assert groups_found("blobs", linkage, blobs)
    # A chain joins the two heaps under single linkage; ward keeps them apart.
    X = shape_points("chain")
    left, right = X[:, 0] < 3.5, X[:, 0] > 6.5
    for linkage, apart in (("single", False), ("ward", True)):
        labels = Cut(Tree.fit(X, linkage=linkage), n_clusters=2).labels_
        assert (np.bincount(labels[left]).argmax() != np.bincount(labels[right]).argmax()) == apart


@pytest.mark.parametrize(
    ("options", "error", "words"),
    [
        ({"shape": "moon"}, ValueError, "Did you mean 'moons'"),
        ({"shape": "blobs", "n": 5}, ValueError, "n=5 is out of range: it lies from 6 to 200"),
        ({"shape": "blobs", "n": 6.5}, TypeError, "n must be a whole number, not 6.5"),
        ({"shape": "blobs", "seed": -1}, ValueError, "seed=-1 is out of range"),
        ({"shape": "blobs", "seed": True}, TypeError, "seed must be a whole number, not True"),
    ],
)
def test_wrong_options_are_named(options, error, words):
    with pytest.raises(error, match=words):
        shape_points(**options)


def test_complex_points_are_none():
    with pytest.raises(TypeError, match="two columns of real numbers"):
        as_points(np.ones((6, 2)) * 1j)
