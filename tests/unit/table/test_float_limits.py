"""Numbers at the limits of floating point are told of, or refused in one sentence."""

import warnings

import numpy as np
import pandas as pd
import pytest

from hclust_widgets import ClusterState

BIG, MAX = 2**53, np.finfo(float).max


@pytest.mark.parametrize(
    "values",
    [
        [BIG, BIG + 1, BIG + 2, 4],
        np.array([2**63, 2**63 + 1, 2**63 + 2, 4], dtype="uint64"),
        pd.array([BIG, BIG + 1, None, 7], dtype="Int64"),
        [10**30, 10**30 + 1, 10**30 + 2, 4],
    ],
)
def test_whole_numbers_that_become_equal_are_told(values):
    table = pd.DataFrame({"v": values, "x": [1.0, 2, 3, 9]})
    state = ClusterState(table, columns=["v", "x"], missing="median")
    (note,) = [one for one in state.notes if "become equal" in one]
    assert "in column 'v'" in note and "subtract a whole number near them" in note
    near = table["v"].iloc[0]
    mended = table.assign(v=[0 if v is pd.NA else int(v) - int(near) for v in table["v"]])
    assert not any("become equal" in n for n in ClusterState(mended, missing="median").notes)


def test_large_whole_numbers_that_stay_apart_are_no_matter():
    table = pd.DataFrame({"v": [BIG, BIG + 2, BIG + 4, 4], "x": [1.0, 2, 3, 9]})
    assert not any("become equal" in note for note in ClusterState(table).notes)


@pytest.mark.parametrize("missing", ["mean", "median", "knn"])
def test_gaps_are_not_filled_by_sums_beyond_the_limit(missing):
    table = pd.DataFrame({"v": [MAX, MAX, None, MAX, 3], "x": [1.0, 2, 3, 9, 4]})
    with pytest.raises(ValueError, match=f"'v' holds numbers too large for missing='{missing}'"):
        ClusterState(table, missing=missing)


@pytest.mark.parametrize(
    ("values", "options", "why"),
    [
        ([MAX, -MAX, MAX / 2, 3, 9], {"metric": "gower"}, "'v' holds numbers too large"),
        ([MAX, -MAX, MAX / 2, 3, 9], {"scaling": "standard"}, "'v' holds numbers too large"),
        (
            [MAX, -MAX, MAX / 2, 3, 9],
            {"metric": "mahalanobis", "scaling": "none"},
            "squares the numbers, and these are too large",
        ),
        ([5e-324, 1e-323, 5e-322, 9e-322, 0], {}, "'v' holds numbers too small to be scaled"),
    ],
)
def test_what_cannot_be_computed_is_one_sentence_without_warnings(values, options, why):
    table = pd.DataFrame({"v": values, "x": [1.0, 2, 3, 9, 4], "y": [3.0, 1, 2, 4, 6]})
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        with pytest.raises(ValueError, match=why):
            ClusterState(table, linkage="average", **options)


@pytest.mark.parametrize("linkage", ["ward", "average", "single"])
def test_distances_that_vanish_are_not_called_alike(linkage):
    tiny = pd.DataFrame({"v": [1e-200, 2e-200, 5e-200, 9e-200]})
    with pytest.raises(ValueError, match="too small for floating point"):
        ClusterState(tiny, scaling="none", linkage=linkage)
    assert ClusterState(tiny, linkage=linkage, n_clusters=2).labels_.nunique() == 2
    alike = pd.DataFrame({"v": [1.0, 1, 1]})
    assert ClusterState(alike, scaling="none", linkage=linkage).distances_.tolist() == [0, 0]
