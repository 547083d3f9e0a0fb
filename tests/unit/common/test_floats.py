"""Numbers whose squares are none: what is told of them is right or missing, and nothing warns."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from hclust_widgets import ClusterState
from hclust_widgets.analysis.cluster_profile import Profile
from hclust_widgets.common.floats import as_float32, scale_to_safe_range
from hclust_widgets.table.axes import default_axes, scatter_axes

FLOATS = st.floats(allow_nan=False, allow_infinity=False, allow_subnormal=False)


@given(hnp.arrays(np.float64, st.integers(0, 8), elements=FLOATS))
def test_tamed_numbers_are_the_same_times_a_power_of_two(values):
    tame, scale = scale_to_safe_range(values)
    largest = np.abs(values).max(initial=0.0)
    if 1e-100 <= largest <= 1e100 or largest == 0:
        assert tame is values and scale == 1
    else:
        assert np.frexp(scale)[0] == 0.5 and 0.5 <= np.abs(tame).max() <= 2
        near = np.abs(values) > largest * 1e-15  # what is far below may fall out of the range
        np.testing.assert_array_equal((tame * scale)[near], values[near])


def test_what_the_browser_cannot_hold_is_missing():
    found = as_float32([1.5, 1e200, -1e39, np.nan, -np.inf])
    assert found.dtype == np.float32 and found[0] == 1.5 and np.isnan(found[1:]).all()


def large(size):
    rng = np.random.default_rng(0)
    plain = pd.DataFrame(rng.normal(size=(24, 3)), columns=list("abc"))
    plain["d"] = rng.normal(size=24)
    return plain, plain * [*np.full(3, size), 1]


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("scaling", ["minmax", "robust"])
def test_clusters_and_components_are_those_of_the_numbers_in_another_unit(scaling):
    size = 2.0**664  # 1e200
    plain, other = (ClusterState(t, scaling=scaling, n_clusters=4) for t in large(size))
    assert plain.labels_.equals(other.labels_)
    expected, found = plain.clusters(), other.clusters()
    for column in "abc":
        for what in ("mean", "std"):
            got = found[column, what] / size
            pd.testing.assert_series_equal(got, expected[column, what], check_names=False)
    assert default_axes(other.axes()) == default_axes(plain.axes())
    rows = [Profile(s.features).columns(s.cut) for s in (plain, other)]
    for one, two in zip(*rows, strict=True):
        assert one.explained == pytest.approx(two.explained)


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("metric", ["cityblock", "chebyshev", "canberra"])
def test_unscaled_large_numbers_are_clustered_described_and_saved(metric):
    plain, other = (
        ClusterState(t[list("abc")], scaling="none", linkage="average", metric=metric)
        for t in large(2.0**664)
    )
    pd.testing.assert_frame_equal(
        other.clusters().xs("mean", axis=1, level=1) / 2.0**664,
        plain.clusters().xs("mean", axis=1, level=1),
    )
    assert other.clusters()["medoid", ""].equals(plain.clusters()["medoid", ""])
    for name in ("PC 1", "PC 3"):
        one, two = (scatter_axes(s.features)[name] for s in (plain, other))
        assert one.label == two.label
        np.testing.assert_allclose(two.values / 2.0**664, one.values, rtol=1e-9, atol=1e-12)
    assert other.to_html().startswith("<!doctype html>")
    other.figure("scatter")


# -- rows that are nearly alike by Jensen-Shannon ------------------------------------------------


def nearly_alike():
    X = np.abs(np.random.default_rng(0).normal(size=(40, 4)))
    return pd.DataFrame(np.vstack([X, X[:20] * 3.0, X[:20] / 7]), columns=list("abcd"))


@pytest.mark.parametrize("linkage", ["average", "single", "complete", "weighted"])
def test_rows_that_are_nearly_alike_have_a_jensen_shannon_distance_of_0(linkage):
    state = ClusterState(
        nearly_alike(), scaling="none", linkage=linkage, metric="jensenshannon", n_clusters=40
    )
    for i in range(20):
        assert state.labels_[i] == state.labels_[40 + i] == state.labels_[60 + i]
    assert np.isfinite(state.tree.heights).all() and (state.tree.heights[:40] < 1e-7).all()
    assert np.isfinite(state.clustering.cophenetic)
    assert np.isfinite(state.clusters()["silhouette", ""]).all()


def test_what_jensen_shannon_cannot_compare_is_still_refused():
    table = nearly_alike()
    table.iloc[7] = 1.7e308
    with pytest.raises(ValueError, match="no value for row '7', which holds numbers too large"):
        ClusterState(table, scaling="none", linkage="average", metric="jensenshannon")
