"""Transformation of columns and scaling of rows: values, refusals, and what stays as it is."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from scipy.spatial.distance import pdist
from scipy.stats import rankdata, zscore
from sklearn.preprocessing import MinMaxScaler

from hclust_widgets.table.features import Features
from hclust_widgets.table.transform import flat_rows, scale_rows

RNG = np.random.default_rng(3)
COUNTS = pd.DataFrame(RNG.poisson(20, (12, 5)) + 1.0, columns=list("abcde"))
MIXED = pd.DataFrame(
    {
        "x": [1.0, 2.0, 4.0, 8.0],
        "yes": [True, False, True, False],
        "flag": [0, 1, 1, 0],
        "when": pd.to_datetime(["1960-01-01", "1990-01-01", "2000-01-01", "2020-01-01"]),
        "grade": pd.Categorical(list("aabb"), ["a", "b"], ordered=True),
        "hours": pd.to_timedelta([1, 2, 4, 8], unit="D"),
        "town": ["u", "v", "u", "v"],
    }
)


def values(table, **options):
    return Features.from_table(table, scaling="none", **options).values


@pytest.mark.parametrize(
    ("transform", "oracle"),
    [("log1p", np.log1p), ("log2", np.log2), ("rank", lambda X: rankdata(X, axis=0))],
)
def test_numbers_are_transformed_and_then_scaled(transform, oracle):
    np.testing.assert_array_equal(values(COUNTS, transform=transform), oracle(COUNTS.to_numpy()))
    scaled = Features.from_table(COUNTS, transform=transform)
    known = MinMaxScaler().fit_transform(oracle(COUNTS.to_numpy()))
    np.testing.assert_allclose(scaled.values, known, atol=1e-15)
    np.testing.assert_array_equal(scaled.unscaled, COUNTS)  # what readers see keeps its units


def test_missing_values_have_no_rank_and_no_logarithm():
    table = COUNTS.mask(RNG.random(COUNTS.shape) < 0.2)
    for transform in ("log2", "rank"):
        found = values(table, transform=transform, missing="pairwise")
        np.testing.assert_array_equal(np.isnan(found), table.isna())
    np.testing.assert_array_equal(found, table.rank())


@pytest.mark.parametrize("transform", ["log1p", "log2", "rank"])
def test_only_numbers_are_transformed(transform):
    plain = Features.from_table(MIXED, scaling="none")
    found = Features.from_table(MIXED, scaling="none", transform=transform)
    changed = {
        plain.columns[j]
        for j in range(len(plain.columns))
        if not np.array_equal(plain.values[:, j], found.values[:, j])
    }
    # log2 has no value for 0: a column of 0 and 1 is one of truth values.
    assert changed == {"x", "hours"} | ({"flag"} if transform != "log2" else set())
    assert found.transformed_at.tolist() == sorted(found.columns.index(one) for one in changed)


def test_nothing_is_said_of_a_transformation_that_changes_nothing():
    table = pd.DataFrame({"a": [True, False, True], "t": list("uvu")})
    assert Features.from_table(table, transform="log2").preparation == "scaled to [0, 1]"


ZERO = (
    r"^log2 has no value for 0 and below, which column 'a' \(0\) holds: choose 'log1p' or 'rank', "
    r"or leave it out\.$"
)
NEGATIVE = (
    r"^log1p has no value for -1 and below, which column 'a' \(-3\.5\) holds: choose 'rank' or, if "
    r"these are logarithms already, 'none', or leave it out\.$"
)
MANY = (
    r"columns 'a' \(-2\), 'b' \(-2\), 'c' \(-2\) and 3 more hold: choose 'rank' or.* or leave them "
)


@pytest.mark.parametrize(
    ("table", "transform", "sentence"),
    [
        ({"a": [0, 1, 2], "b": [1, 2, 3]}, "log2", ZERO),
        ({"a": [-3.5, 1, 2], "b": [1, 2, 3]}, "log1p", NEGATIVE),
        ({name: [-2, 1, 2] for name in "abcdef"}, "log2", MANY),
        ({"a": [0, 0, 0], "b": [1, 2, 3]}, "log2", "'a'"),
    ],
)
def test_values_without_a_logarithm_are_refused_by_name(table, transform, sentence):
    with pytest.raises(ValueError, match=sentence):
        values(pd.DataFrame(table), transform=transform)


def test_rows_are_scaled_as_scipy_does_it_over_columns_scaled_before():
    X = COUNTS.to_numpy()
    np.testing.assert_allclose(
        values(COUNTS, row_scaling="standard"), zscore(X, axis=1), atol=1e-14
    )
    np.testing.assert_allclose(
        values(COUNTS, row_scaling="center"), X - X.mean(axis=1, keepdims=True), atol=1e-13
    )
    both = Features.from_table(COUNTS, scaling="minmax", row_scaling="standard", transform="log2")
    steps = zscore(MinMaxScaler().fit_transform(np.log2(X)), axis=1)
    np.testing.assert_allclose(both.values, steps, atol=1e-13)


def test_standard_rows_are_compared_as_correlation_compares_them():
    squares = pdist(values(COUNTS, row_scaling="standard"), "sqeuclidean")
    np.testing.assert_allclose(squares / (2 * COUNTS.shape[1]), pdist(COUNTS, "correlation"))


def test_text_truth_values_and_dates_are_no_part_of_a_rows_scale():
    plain = Features.from_table(MIXED, scaling="none")
    found = Features.from_table(MIXED, scaling="none", row_scaling="center")
    at = [found.columns.index(name) for name in ("x", "flag", "hours")]
    others = [j for j in range(len(found.columns)) if j not in at]
    np.testing.assert_array_equal(found.values[:, others], plain.values[:, others])
    np.testing.assert_allclose(found.values[:, at].sum(axis=1), 0, atol=1e-12)


def test_a_row_without_spread_becomes_zeros_and_is_told():
    table = pd.DataFrame({"a": [0.1, 3.0, 1.0], "b": [0.1, 5.0, 2.0], "c": [0.1, 1.0, 7.0]})
    table.index = ["flat", "u", "v"]
    for row_scaling in ("center", "standard"):
        found = Features.from_table(table, scaling="none", row_scaling=row_scaling)
        assert found.values[0].tolist() == [0.0, 0.0, 0.0]
        assert [note for note in found.notes if "scaling of rows makes it 0: 'flat'" in note]
    assert not Features.from_table(table, scaling="none").notes


def test_what_differs_by_rounding_is_no_spread():
    X = np.array([[0.3, 0.1 + 0.2, 0.3], [1e9, 1e9 + 1e-3, 1e9], [0, 0, 0]])
    assert flat_rows(X).tolist() == [True, False, True]
    assert scale_rows(X, np.arange(3), "standard")[0][1] == pytest.approx(
        [-0.7071, 1.4142, -0.7071], rel=1e-3
    )


def test_rows_with_gaps_are_scaled_over_what_they_have():
    table = pd.DataFrame([[1.0, np.nan, 3.0], [2.0, 4.0, 9.0], [5.0, 5.0, np.nan]])
    table["t"] = list("uvw")
    table.loc[3] = [np.nan, np.nan, np.nan, "u"]
    found = values(table, row_scaling="standard", missing="pairwise")
    assert found[0, :3][[0, 2]].tolist() == [-1.0, 1.0] and np.isnan(found[0, 1])
    np.testing.assert_allclose(found[1, :3], zscore([2.0, 4.0, 9.0]))
    assert found[2, :2].tolist() == [0.0, 0.0] and np.isnan(found[3, :3]).all()


@pytest.mark.parametrize("columns", [["x"], ["yes", "town"]])
def test_one_column_of_numbers_has_no_rows_to_scale(columns):
    with pytest.raises(ValueError, match=r"needs two columns of numbers, but (one|none) is c"):
        values(MIXED, columns=columns, row_scaling="center")


@pytest.mark.parametrize("size", [1e-200, 1e200])
def test_a_row_whose_squares_are_no_floats_is_refused_by_name(size):
    table = pd.DataFrame([[1, 2, 4], [size, 2 * size, 4 * size]], index=["u", "v"])
    if size < 1:
        table.loc["u"] = table.loc["v"] / 2
    with pytest.raises(ValueError, match=r"Row '[uv]' holds numbers too large or too small"):
        values(table, row_scaling="standard")


def test_unknown_words_name_the_known_ones():
    with pytest.raises(ValueError, match="choose one of none, log1p, log2, rank"):
        values(COUNTS, transform="log10")
    with pytest.raises(ValueError, match=r"choose one of none, center, standard\."):
        values(COUNTS, row_scaling="minmax")
