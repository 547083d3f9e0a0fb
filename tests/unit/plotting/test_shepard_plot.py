"""Shepard plot: pairs, density and figure."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.cluster.hierarchy import cophenet
from scipy.spatial.distance import pdist, squareform

from hclust_widgets import ClusterState, load_mpg
from hclust_widgets.analysis.shepard import CELLS, shepard_pairs
from hclust_widgets.clustering.distances.shepard import shepard_of
from hclust_widgets.plotting.base.canvas import FigureCanvas
from hclust_widgets.plotting.base.theme import DARK, LIGHT
from hclust_widgets.plotting.shepard import ShepardPlot


def pairs_of(state, **options):
    matrix = squareform(pdist(state.features.values))
    return shepard_pairs(state.tree, lambda a, b: matrix[np.ix_(a, b)], **options)


@pytest.mark.parametrize("linkage", ["average", "ward", "single", "centroid"])
def test_pairs_are_scipys_distances_and_cophenetic_heights(linkage):
    X = np.random.default_rng(1).normal(size=(40, 3))
    state = ClusterState(X, scaling="none", linkage=linkage)
    found = shepard_of(state.clustering)
    theirs = np.column_stack([pdist(X), cophenet(state.linkage_matrix)])
    ours = np.column_stack([found.distances, found.heights])
    order = np.argsort(ours[:, 0]), np.argsort(theirs[:, 0])
    assert ours[order[0]] == pytest.approx(theirs[order[1]])
    assert found.correlation == pytest.approx(np.corrcoef(theirs.T)[0, 1])


def test_many_pairs_are_counted_and_none_is_lost():
    state = ClusterState(load_mpg(), linkage="average")
    found = shepard_of(state.clustering)
    assert found.counts is not None and found.counts.shape == CELLS
    assert found.counts.sum() == 392 * 391 / 2 and len(found.distances) == 0
    few = pairs_of(state, max_pairs=10**6)
    ends = [(0, few.longest), (0, few.highest)]
    theirs = np.histogram2d(few.distances, few.heights, bins=CELLS, range=ends)[0]
    assert (found.counts == theirs).all()
    cophenetic = state.compare_linkages().cophenetic_correlation["average"]
    assert found.correlation == pytest.approx(cophenetic)


def test_of_many_rows_a_sample_is_taken_with_its_own_heights():
    state = ClusterState(load_mpg(), linkage="average")
    all_ = pairs_of(state, max_pairs=10**6)
    some = pairs_of(state, max_rows=60, max_pairs=10**6)
    assert some.n_rows == 60 and len(some.distances) == 60 * 59 / 2
    known = set(zip(all_.distances.round(9), all_.heights.round(9), strict=True))
    assert set(zip(some.distances.round(9), some.heights.round(9), strict=True)) <= known
    assert abs(some.correlation - all_.correlation) < 0.1


@pytest.mark.parametrize("theme", [LIGHT, DARK])
@pytest.mark.parametrize(("rows", "width"), [(40, 240), (392, 560)])
def test_the_plot_shows_points_or_their_density(assert_tidy, theme, rows, width):
    state = ClusterState(load_mpg().dropna().head(rows), linkage="average")
    pairs = shepard_of(state.clustering)
    plot = ShepardPlot(FigureCanvas(width, 300, theme=theme), pairs)
    plot.picture.png()
    assert_tidy(plot.picture.figure)
    if rows == 40:
        assert plot.density is None and len(plot.points.get_offsets()) == 40 * 39 / 2
    else:
        shades = plot.density.get_array()
        assert ((shades[..., 3] > 0) == (pairs.counts.T > 0)).all()
        assert shades[..., 3].max() == 1


def test_it_is_a_figure_with_a_caption_and_refused_without_rows(refusal):
    state = ClusterState(load_mpg(), linkage="average")
    figure = state.figure("shepard", caption=True, theme="dark")
    assert figure.axes
    assert "table" in refusal(ClusterState(state.linkage_matrix).figure, "shepard")
    groups = ClusterState(load_mpg(), max_leaves=100)
    assert "groups" in refusal(groups.figure, "shepard")
    same = ClusterState(np.ones((5, 2)), scaling="none")
    assert same.figure("shepard").axes  # no distances, no correlation
