"""What a scatter plot can show along its axes."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from sklearn.decomposition import PCA

from hclust_widgets import load_mpg
from hclust_widgets.plotting.base.value_axis import Values
from hclust_widgets.table import axes
from hclust_widgets.table.axes import Axis, default_axes, scatter_axes
from hclust_widgets.table.features import Features


def axes_of_table(table: pd.DataFrame, **options: object) -> dict[str, np.ndarray]:
    found = scatter_axes(Features.from_table(table, **options))  # type: ignore[arg-type]
    return {name: axis.values for name, axis in found.items()}


def test_columns_come_first_in_their_own_units_then_components(cars: Features) -> None:
    found = scatter_axes(cars)
    assert list(found) == [*cars.columns[:7], "PC 1", "PC 2", "PC 3", "PC 4"]
    complete = load_mpg().dropna()
    for name in cars.columns[:7]:
        assert np.array_equal(found[name].values, complete[name])
        assert found[name].label == name


def test_columns_that_are_not_compared_can_be_shown_and_may_have_gaps() -> None:
    table = pd.DataFrame({"a": [1.0, 2, 3, np.nan], "b": [np.nan, 5, np.inf, 7], "t": list("xyxy")})
    found = axes_of_table(table, columns=["a"])
    assert found["a"].tolist() == [1, 2, 3]
    np.testing.assert_array_equal(found["b"], [np.nan, 5, np.inf])
    assert "t" not in found


def test_components_are_sklearns_but_for_their_sign(cars: Features) -> None:
    model = PCA(4).fit(cars.values)
    scores = model.transform(cars.values)
    found = scatter_axes(cars)
    for i in range(4):
        ours = found[f"PC {i + 1}"].values
        np.testing.assert_allclose(np.abs(ours), np.abs(scores[:, i]), atol=1e-9)
        share = model.explained_variance_ratio_[i]
        assert found[f"PC {i + 1}"].label == f"PC {i + 1} ({share:.0%} of the variance)"


def test_the_sign_of_a_component_follows_its_heaviest_column(cars: Features) -> None:
    found = scatter_axes(cars)
    centred = cars.values - cars.values.mean(axis=0)
    for i in range(4):
        scores = np.asarray(found[f"PC {i + 1}"].values, dtype=float)
        loadings = centred.T @ scores
        assert loadings[np.abs(loadings).argmax()] > 0


def test_the_sign_does_not_turn_with_the_table() -> None:
    X = np.random.default_rng(0).normal(size=(50, 3)) * [3, 2, 1]
    table = pd.DataFrame(X, columns=list("abc"))
    there = axes_of_table(table, scaling="none")
    back = axes_of_table(table[::-1], scaling="none")
    for i in (1, 2, 3):
        np.testing.assert_allclose(there[f"PC {i}"], back[f"PC {i}"][::-1], atol=1e-9)


@pytest.mark.parametrize(("shape", "count"), [((2, 6), 2), ((10, 1), 1), ((3, 2), 2), ((20, 9), 4)])
def test_there_are_no_more_components_than_rows_or_columns(
    shape: tuple[int, int], count: int
) -> None:
    found = axes_of_table(pd.DataFrame(np.random.default_rng(0).random(shape)))
    assert sum(name.startswith("PC") for name in found) == count


def test_rows_that_are_all_alike_have_no_components() -> None:
    assert list(axes_of_table(pd.DataFrame({"a": [1.0, 1], "b": [2.0, 2]}))) == ["a", "b"]


@pytest.mark.parametrize(
    "stamps",
    [
        ["2020-01-01T12:34:56.789", "1970-01-01", "1969-12-31T23:59:59.999"],
        ["1066-10-14", "2020-02-29", "9999-12-31"],
        ["2082-05-08T23:02:46.514", "2096-02-19T05:59:10.524", "1904-11-26T02:18:55.156"],
        ["2021-03-04T05:06:07.001", "2021-03-04T05:06:07.002", "2021-03-04T05:06:07.003"],
    ],
)
def test_dates_come_back_to_the_millisecond(stamps: list[str]) -> None:
    expected = np.array(stamps, dtype="datetime64[ms]")
    found = axes_of_table(pd.DataFrame({"when": expected}))["when"]
    assert found.dtype == "datetime64[ms]"
    assert np.array_equal(found, expected)


def test_missing_dates_are_not_a_time() -> None:
    when = pd.to_datetime(pd.Series(["2020-01-01", None, "2020-01-03"]))
    found = axes_of_table(pd.DataFrame({"a": [1.0, 2, 4], "when": when}), columns=["a"])["when"]
    assert np.isnat(found).tolist() == [False, True, False]


def test_years_are_known_and_spans_of_as_many_days_are_none() -> None:
    spans = pd.to_timedelta([1600, 1700, 2000], unit="D")
    table = pd.DataFrame({"year": [2007, 2008, 2009], "age": spans, "weight": [1613, 1700, 1900]})
    table.attrs["units"] = {"weight": "lb"}
    found = scatter_axes(Features.from_table(table))
    assert [name for name, axis in found.items() if axis.is_year] == ["year"]
    ticks = Values(found["age"].values, is_year=found["age"].is_year).ticks(300, 64)[1]
    assert "1,600" in ticks
    assert "1600" in Values(found["age"].values).ticks(300, 64)[1]


def test_truth_values_and_spans_are_numbers() -> None:
    table = pd.DataFrame({"b": [True, False, True], "s": pd.to_timedelta([1, 2, 3], unit="D")})
    found = axes_of_table(table)
    assert found["b"].tolist() == [1, 0, 1] and found["s"].tolist() == [1, 2, 3]


def test_a_scatter_begins_with_two_columns_that_go_together(cars: Features) -> None:
    assert default_axes(scatter_axes(cars)) == ("mpg", "weight")


def test_a_scatter_of_one_column_shows_it_against_what_there_is() -> None:
    axes = scatter_axes(Features.from_table(pd.DataFrame({"a": [1.0, 2, 4]})))
    x, y = default_axes(axes)
    assert (x, y) == ("a", "PC 1")
    words = scatter_axes(
        Features.from_table(pd.DataFrame({"t": list("aabbc"), "u": list("xyxyx")}))
    )
    assert default_axes(words) == ("PC 1", "PC 2")


def plain_choice(columns: dict[str, np.ndarray]) -> tuple[str, str]:
    """The first column with many distinct values, and the one correlated most with it."""

    def is_fine(values: np.ndarray) -> bool:
        known = values[np.isfinite(values)]
        return len(np.unique(known)) > min(20, len(known) / 2)

    def strength(a: np.ndarray, b: np.ndarray) -> float:
        both = np.isfinite(a) & np.isfinite(b)
        if both.sum() < 3 or np.ptp(a[both]) == 0 or np.ptp(b[both]) == 0:
            return 0.0
        return abs(float(np.corrcoef(a[both], b[both])[0, 1]))

    fine = [name for name, values in columns.items() if is_fine(values)]
    if len(fine) < 2:
        first, *others = columns
        return first, others[0] if others else first
    return fine[0], max(fine[1:], key=lambda name: strength(columns[fine[0]], columns[name]))


def random_columns(rng: np.random.Generator) -> dict[str, np.ndarray]:
    """Columns of numbers: with ties, gaps, constants, copies of others, and large offsets."""
    n, p = int(rng.integers(2, 60)), int(rng.integers(1, 40))
    X = rng.normal(size=(n, p))
    for j in range(p):
        other, some = X[:, rng.integers(p)], rng.random(n) < rng.random()
        kinds = (
            lambda some=some: np.where(some, 0.0, -0.0),
            lambda: rng.integers(0, 4, n).astype(float),
            lambda: rng.permutation(n).astype(float),
            lambda other=other: other * rng.choice([1, -1, 2, -0.5, 3, 1e-60]),
            lambda other=other: other + rng.choice([1e6, 1e9, 1e12, 1e15]),
            lambda some=some, j=j: np.where(some, rng.choice([np.nan, np.inf, -np.inf]), X[:, j]),
            lambda: np.full(n, rng.choice([np.nan, 7.0])),
        )
        if rng.random() < 0.6:
            X[:, j] = kinds[int(rng.integers(len(kinds)))]()
    return {f"c{j}": np.ascontiguousarray(X[:, j]) for j in range(p)}


@pytest.mark.parametrize("block", [50, 500_000])
def test_the_first_axes_are_those_of_the_plain_definition(
    block: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(axes, "_BLOCK", block)
    for seed in range(150):
        columns = random_columns(np.random.default_rng(seed))
        found = default_axes({name: Axis(name, one, name) for name, one in columns.items()})
        assert found == plain_choice(columns), seed


def test_of_columns_correlated_alike_the_first_one_is_taken() -> None:
    x = np.random.default_rng(0).normal(size=50)
    columns = {"x": x, "noise": x[::-1].copy(), "up": 2 * x, "down": -x, "far": x + 1e3}
    names = [*columns, *(f"copy {i}" for i in range(20))]
    for order in (names, [names[0], *names[:0:-1]]):
        of = {name: columns.get(name, 4 * x) for name in order}
        found = default_axes({name: Axis(name, one, name) for name, one in of.items()})
        assert found == plain_choice(of)


@pytest.mark.parametrize("shape", [(24, 300), (60, 61)])
def test_components_of_wide_tables_are_sklearns_but_for_their_sign(shape: tuple[int, int]) -> None:
    X = np.random.default_rng(3).normal(size=shape)
    table = pd.DataFrame(X, columns=[f"gene {j}" for j in range(shape[1])])
    features = Features.from_table(table)
    model = PCA(4, svd_solver="full").fit(features.values)
    scores, found = model.transform(features.values), scatter_axes(features)
    for i in range(4):
        ours = np.asarray(found[f"PC {i + 1}"].values, dtype=float)
        np.testing.assert_allclose(np.abs(ours), np.abs(scores[:, i]), atol=1e-9)
        share = model.explained_variance_ratio_[i]
        assert found[f"PC {i + 1}"].label == f"PC {i + 1} ({share:.0%} of the variance)"
        loadings = (features.values - features.values.mean(axis=0)).T @ ours
        assert loadings[np.abs(loadings).argmax()] > 0


def test_weak_components_of_a_wide_table_keep_their_digits() -> None:
    rng = np.random.default_rng(4)
    weights = np.array([1.0, 1e-3, 1e-6, 1e-9])
    X = rng.normal(size=(30, 4)) * weights @ rng.normal(size=(4, 90))
    features = Features.from_table(pd.DataFrame(X), scaling="none")
    scores = PCA(4, svd_solver="full").fit_transform(features.values)
    found = scatter_axes(features)
    for i in range(4):
        ours = np.asarray(found[f"PC {i + 1}"].values, dtype=float)
        np.testing.assert_allclose(np.abs(ours), np.abs(scores[:, i]), atol=1e-12)


def test_columns_are_read_once_and_shared(cars: Features) -> None:
    found = scatter_axes(cars)
    for c, values in cars.numbers.items():
        assert found[str(cars.table.columns[c])].values is values
        assert not values.flags.writeable


def test_fine_grained_columns_are_those_with_many_distinct_values_anywhere() -> None:
    """A few first rows decide where they can; all rows where they cannot."""
    rng = np.random.default_rng(0)
    late = np.r_[np.zeros(100), np.arange(200.0)]  # distinct values come after the first rows
    gaps = np.where(np.arange(300) < 290, np.nan, np.arange(300.0))  # ten values, all distinct
    coarse = rng.integers(0, 20, 300).astype(float)  # 20 distinct values are not many
    columns = [rng.normal(size=300), late, gaps, coarse, np.full(300, np.nan)]
    assert axes._fine_grained(columns) == [True, True, True, False, False]
