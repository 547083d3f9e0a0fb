"""From a table as people have it to numbers: every kind of bad input ends in one sentence."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd
import pytest
from cases import Floats, few, tables
from hypothesis import assume, given
from hypothesis import strategies as st
from sklearn.preprocessing import MinMaxScaler, RobustScaler, StandardScaler

from hclust_widgets import ClusterState, load_mpg
from hclust_widgets.table.encode_scale import SCALINGS
from hclust_widgets.table.features import Features

make = Features.from_table


def table(**columns: Any) -> pd.DataFrame:
    return pd.DataFrame(columns)


PLAIN = table(a=[1.0, 2.0, 4.0, 8.0], b=[0.0, 5.0, 1.0, 2.0], c=list("xyxy"))


def refused(data: Any, words: str, error: type[Exception] = ValueError, **options: Any) -> None:
    """The table is refused, by a state as well, in one sentence."""
    for maker in (make, ClusterState):
        with pytest.raises(error, match=words) as caught:
            maker(data, **options)
        assert "\n" not in str(caught.value)


# -- what is no table to cluster -------------------------------------------------------------


@pytest.mark.parametrize(
    "data", [pd.DataFrame(), PLAIN.iloc[:0], PLAIN[[]], pd.DataFrame(index=range(3))]
)
def test_an_empty_table_says_how_empty_it_is(data: pd.DataFrame) -> None:
    refused(data, rf"empty \({len(data)} rows, {data.shape[1]} columns\): give one with at least")


def test_one_row_is_not_enough() -> None:
    refused(PLAIN.iloc[:1], "This table has one row: clustering needs at least two")


def test_one_column_is_enough() -> None:
    found = make(table(a=[3.0, 1.0, 2.0]))
    assert found.columns == ("a",) and found.values.tolist() == [[1.0], [0.0], [0.5]]


def test_two_rows_are_enough() -> None:
    assert make(PLAIN.iloc[:2]).values.shape[0] == 2


@pytest.mark.parametrize(
    "data",
    [
        table(name=["ada", "bob", "eve"]),
        table(same=["x", "x", "x"]),
        table(lists=[[1], [2], [3]]),
        table(nothing=pd.Series([None, None, None], dtype=object)),
        table(z=[1j, 2j, 3j], lists=[[1], [2], [3]]),
    ],
)
def test_a_table_without_anything_to_compare_says_what_it_needs(data: pd.DataFrame) -> None:
    refused(data, "No column of this table can be compared: it needs a column of numbers")


def test_a_table_of_complex_numbers_says_what_to_take_of_them() -> None:
    refused(table(z=[1j, 2j, 3j]), "No column .* since all hold complex numbers: take their real")


@pytest.mark.parametrize("data", [pd.Series([1.0, 2]), [[1, 2], [3, 4]], {"a": [1, 2]}, None, "x"])
def test_what_is_no_table_is_named(data: object) -> None:
    with pytest.raises(
        TypeError, match=f"DataFrame was expected, but this is a .*{type(data).__name__}"
    ):
        make(data)  # type: ignore[arg-type]


def test_a_column_name_that_stands_twice_is_named() -> None:
    refused(PLAIN.set_axis(["a", "b", "a"], axis=1), "The column name 'a' stands twice: rename one")
    refused(PLAIN.set_axis([1, 2, 1], axis=1), "The column name 1 stands twice")


def test_names_that_are_numbers_are_written_as_numbers() -> None:
    data = PLAIN.assign(d=pd.Series([[1], [2], [3], [4]])).set_axis([5, 7, 6, 8], axis=1)
    assert make(data).notes == ("Column 8 was left out: it holds values of type list.",)
    refused(data, "Column 8 holds values of type list", columns=[8])
    refused(data.assign(x=np.nan), "Column 'x' holds no value at all", columns=[5, "x"])
    gaps = PLAIN[["a", "b"]].set_axis([5, 7], axis=1).astype(float)
    gaps[7] = np.nan
    assert make(gaps).notes == ("Column 7 was left out: it is empty.",)


def test_a_distance_matrix_says_how_it_is_clustered() -> None:
    X = np.random.default_rng(0).random((5, 2))
    square = np.linalg.norm(X[:, None] - X[None], axis=2)
    refused(pd.DataFrame(square), r"distance matrix.*from_distances\(d\); if .*columns=list\(df\)")
    refused(pd.DataFrame(square).round(3), "looks like a distance matrix")
    refused(pd.DataFrame(square, index=list("abcde"), columns=list("abcde")), "distance matrix")


def test_a_correlation_matrix_says_how_it_becomes_distances() -> None:
    refused(load_mpg().corr(numeric_only=True), r"correlation matrix.*\(d, kind='similarity'\)")


@pytest.mark.parametrize(
    "values",
    [
        [[1.0, 2, 3], [4, 5, 6], [7, 8, 10]],
        [[2.0, 1, 0], [1, 2, 1], [0, 1, 2]],
        [[0.0, -1, 2], [-1, 0, 3], [2, 3, 0]],
        [[1.0, 5, 0], [5, 1, 2], [0, 2, 1]],
        [[0.0, 1], [1, 0]],
    ],
)
def test_a_square_table_of_measurements_passes(values: list[list[float]]) -> None:
    assert make(pd.DataFrame(values)).values.shape == np.shape(values)


def test_a_square_table_with_words_or_complex_numbers_is_looked_at_no_further() -> None:
    assert make(PLAIN.iloc[:3]).values.shape[0] == 3
    refused(pd.DataFrame(np.eye(3) * 1j), "No column of this table can be compared")


def test_children_as_a_table_are_refused(cars_tree: Any) -> None:
    refused(pd.DataFrame(cars_tree.children_), "children_ table of a model.*pass the fitted model")
    refused(pd.DataFrame(cars_tree.children_, columns=["left", "right"]), "children_ table")


# -- rows ------------------------------------------------------------------------------------


@pytest.mark.parametrize("missing", [np.nan, np.inf, -np.inf, None])
def test_a_row_that_is_not_complete_is_left_out_and_listed(missing: Any) -> None:
    data = PLAIN.copy()
    data.loc[2, "a"] = missing
    found = make(data)
    assert found.rows.tolist() == [0, 1, 3] and found.dropped.tolist() == [2]
    if missing in (np.inf, -np.inf):
        assert found.notes == ("1 row left out that holds an infinite value: row 2 (index).",)
    else:
        listed, note = found.notes
        assert listed == "1 incomplete row left out: row 2 (index)."
        assert note.startswith("1 of 4 rows left out, since they lack values: 'a' alone lacks 1.")
    state = ClusterState(data, n_clusters=2)
    assert state.labels_.isna().tolist() == [False, False, True, False]
    assert len(state.labels_) == 4 and state.labels_.dtype == "Int64"


@pytest.mark.parametrize("missing", [None, np.nan, pd.NA])
def test_missing_text_leaves_its_row_out(missing: Any) -> None:
    found = make(table(a=[1.0, 2, 3, 4], c=pd.Series(["x", missing, "y", "x"], dtype=object)))
    assert found.rows.tolist() == [0, 2, 3] and found.columns == ("a", "c_x", "c_y")


def test_a_row_that_lacks_only_what_is_not_compared_stays() -> None:
    data = PLAIN.assign(d=[1.0, np.nan, 3.0, 4.0])
    assert make(data, columns=["a", "b"]).rows.tolist() == [0, 1, 2, 3]
    assert make(data).rows.tolist() == [0, 2, 3]


def test_many_rows_left_out_are_counted_and_the_first_six_named() -> None:
    values = np.arange(200.0)
    values[4:12] = np.nan
    (note,) = make(table(a=values)).notes
    assert note == "8 incomplete rows left out: rows 4, 5, 6, 7, 8, 9 and 2 more (index)."


@pytest.mark.parametrize(
    ("values", "words"),
    [
        (
            [1.0, np.nan, np.nan, np.nan],
            "Only 1 of 4 rows is complete.* column 'd' lacks 3 values",
        ),
        (
            [1.0, np.nan, np.inf, np.nan],
            "Only 1 of 4 rows is complete.* column 'd' lacks 3 finite values",
        ),
    ],
)
def test_too_few_complete_rows_name_the_column_to_blame(values: list[float], words: str) -> None:
    words += ", so leave it out or fill it"
    refused(PLAIN.assign(d=values), words, columns=["a", "d"])


def test_the_lessons_incomplete_cars_are_listed() -> None:
    assert make(load_mpg()).notes[0] == (
        "6 incomplete rows left out: rows 32, 126, 330, 336, 354, 374 (index)."
    )


def test_duplicate_rows_are_kept() -> None:
    found = make(pd.concat([PLAIN, PLAIN], ignore_index=True))
    assert len(found.rows) == 8
    assert ClusterState(pd.concat([PLAIN, PLAIN], ignore_index=True)).tree.distances_[:4].max() == 0


@pytest.mark.parametrize(
    "index",
    [
        [7, 7, 3, 7],
        [3, 1, 2, 0],
        list("dbca"),
        list("aaaa"),
        pd.MultiIndex.from_tuples([("x", 1), ("x", 2), ("y", 1), ("y", 1)]),
        pd.date_range("2020", periods=4)[::-1],
        pd.Index([1.5, np.nan, 2.5, np.nan]),
        pd.CategoricalIndex(list("abab")),
    ],
)
def test_labels_stand_on_the_tables_own_index_whatever_it_is(index: Any) -> None:
    plain = PLAIN.assign(a=[1.0, np.nan, 4.0, 8.0])
    data = plain.set_axis(index, axis=0)
    found = make(data)
    assert found.rows.tolist() == [0, 2, 3]
    assert np.array_equal(found.values, make(plain).values)
    labels = ClusterState(data, n_clusters=2).labels_
    assert labels.index.equals(data.index)
    expected = ClusterState(plain, n_clusters=2).labels_
    assert labels.reset_index(drop=True).equals(expected)


def test_the_table_is_not_changed() -> None:
    data = load_mpg()
    before = data.copy()
    state = ClusterState(data, n_clusters=3)
    state.update(scaling="robust", columns=["mpg", "origin"])
    pd.testing.assert_frame_equal(data, before)


def test_a_column_of_labels_added_to_the_table_later_is_not_compared() -> None:
    data = load_mpg()
    state = ClusterState(data, n_clusters=4)
    data["cluster"] = state.labels_
    data.loc[:, "mpg"] = 0.0
    state.scaling = "standard"
    assert state.features is not None and "cluster" not in state.features.columns
    assert state.features.table["mpg"].max() > 40
    assert "cluster" in state.to_frame().columns


# -- columns: names --------------------------------------------------------------------------


def test_names_of_columns_may_be_anything_hashable() -> None:
    data = PLAIN.set_axis([0, ("a", "b"), 2.5], axis=1)
    assert make(data).columns == ("0", "('a', 'b')", "2.5_x", "2.5_y")
    assert make(data, columns=[("a", "b")]).columns == ("('a', 'b')",)
    assert make(data, columns=[0]).columns == ("0",)
    assert ClusterState(data, columns=[2.5, 0]).labels_.notna().all()


def test_columns_on_two_levels_are_chosen_by_their_whole_name() -> None:
    names = pd.MultiIndex.from_tuples([("a", "x"), ("a", "y"), ("b", "z")])
    data = pd.DataFrame([[1, 2, 3], [4, 5, 7], [1, 1, 2.0]], columns=names)
    assert len(make(data).columns) == 3
    assert make(data, columns=[("a", "y")]).unscaled.tolist() == [[2.0], [5.0], [1.0]]
    refused(data, "There is no column 'a' in this table", columns=["a"])


@pytest.mark.parametrize(
    ("columns", "words"),
    [
        (["wieght"], r"There is no column 'wieght' in this table. Did you mean 'weight'\?"),
        (["mpg", "MPG"], r"There is no column 'MPG'"),
        ([3], r"There is no column 3 in this table"),
        ([None], r"There is no column None"),
        (["mpg", "weight", "mpg"], "^Column 'mpg' is named twice in columns: name it once.$"),
        ([], "No column is chosen: choose at least one"),
        ("mgp", r"There is no column 'mgp' in this table. Did you mean 'mpg'\?"),
    ],
)
def test_an_unknown_column_is_named_with_the_near_miss(columns: Any, words: str) -> None:
    refused(load_mpg(), words, columns=columns)


def test_columns_that_are_no_list_of_names_are_refused() -> None:
    with pytest.raises(TypeError, match="columns must be a list of column names, not 3"):
        make(PLAIN, columns=3)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match=r"\['a'\] is no name of a column: give a flat list"):
        make(PLAIN, columns=[["a"]])


def test_one_column_may_be_chosen_by_its_name_alone() -> None:
    assert make(PLAIN, columns="b").columns == ("b",)


def test_choosing_does_not_reorder() -> None:
    found = make(PLAIN, columns=["b", "a"])
    assert found.columns == ("a", "b") and found.chosen == ("b", "a")
    assert make(PLAIN, columns=pd.Index(["b"])).columns == ("b",)
    assert make(PLAIN, columns=iter(["b", "c"])).columns == ("b", "c_x", "c_y")


def test_sources_lead_back_to_the_tables_columns(cars: Features) -> None:
    names = [cars.table.columns[c] for c in cars.sources]
    assert names == [*list(cars.columns[:7]), "origin", "origin", "origin"]


@pytest.mark.parametrize(
    "name", ["<script>alert(1)</script>", "x" * 5000, "😀 car", "רכב", "", " "]
)
def test_hostile_names_and_values_pass_through_as_they_are(name: str) -> None:
    data = pd.DataFrame({name: [1.0, 2.0, 3.0], "t": [name, "b", name]})
    found = make(data)
    assert found.columns == (name, *sorted([f"t_{name}", "t_b"]))
    indexed = PLAIN.set_axis([name, "b", "c", "d"], axis=0)
    assert make(indexed).names.tolist() == [name, "b", "c", "d"]


# -- columns: text ---------------------------------------------------------------------------


def test_one_hot_columns_are_named_and_ordered_as_pandas_does(cars: Features) -> None:
    complete = load_mpg().dropna().drop(columns="name")
    expected = pd.get_dummies(complete)
    assert list(cars.columns) == expected.columns.tolist()
    assert np.array_equal(cars.unscaled, expected.to_numpy(dtype=float))


words = st.sampled_from(["b", "a", "B", "ä", "10", "9", "", " a", "😀", "nan"])


@few
@given(st.lists(st.tuples(words, words, st.integers(0, 3)), min_size=2, max_size=15))
def test_any_text_is_encoded_as_pandas_does(rows: list[tuple[str, str, int]]) -> None:
    data = pd.DataFrame(rows, columns=["t", "u", "n"])
    distinct = data[["t", "u"]].nunique()
    if (distinct == len(data)).any():
        return
    found = make(data, columns=["t", "n", "u"], scaling="none")
    expected = pd.get_dummies(data[["n", "t", "u"]])
    assert list(found.columns) == expected.columns.tolist()
    assert np.array_equal(found.values, expected.to_numpy(dtype=float))


@pytest.mark.parametrize("dtype", ["object", "str", "string", "string[pyarrow]", "category"])
def test_text_is_encoded_alike_in_every_dtype(dtype: str) -> None:
    data = PLAIN.astype({"c": dtype})
    assert make(data).columns == ("a", "b", "c_x", "c_y")
    assert np.array_equal(make(data).values, make(PLAIN).values)


def test_categories_keep_their_order_and_unused_ones_make_no_column() -> None:
    size = pd.Categorical(["low", "high", "mid", "low"], categories=["low", "mid", "high", "never"])
    data = table(a=[1.0, 2, 3, 4], size=size, doors=pd.Categorical([2, 10, 2, 10]))
    found = make(data)
    assert found.columns == ("a", "size_low", "size_mid", "size_high", "doors_2", "doors_10")
    expected = pd.get_dummies(data).drop(columns="size_never")
    assert list(found.columns) == expected.columns.tolist()
    assert np.array_equal(found.unscaled, expected.to_numpy(dtype=float))


def test_a_category_that_only_incomplete_rows_have_makes_no_column() -> None:
    data = table(a=[1.0, 2, np.nan, 4], c=pd.Categorical(["x", "y", "z", "x"]))
    assert make(data).columns == ("a", "c_x", "c_y")
    assert make(data.astype({"c": object})).columns == ("a", "c_x", "c_y")


def test_text_with_as_many_values_as_rows_names_the_rows() -> None:
    data = PLAIN.assign(who=["ada", "bob", "eve", "joe"])
    found = make(data)
    assert "who" not in {c.split("_")[0] for c in found.columns}
    assert found.names.tolist() == ["ada", "bob", "eve", "joe"]
    assert "Column 'who' was left out: its text names the rows." in found.notes
    refused(data, "Column 'who' has another text in every row: .* so leave it out", columns=["who"])


def test_dates_and_amounts_name_no_rows_and_each_column_is_told_why_it_was_left_out() -> None:
    n = 30
    data = pd.DataFrame(
        {
            "date": [f"{i + 1:02}.05.2022" for i in range(n)],
            "sum": [f"{i}.085,33 €" for i in range(n)],
            "note": [f"note {i % 16}" for i in range(n)],
            "customer": [f"c{i}" for i in range(n)],
            "city": [f"town {i}" for i in range(n)],
            "amount": np.arange(n) * 1.5,
        }
    )
    found = make(data.drop(columns="city"))
    assert found.names.tolist() == data["customer"].tolist()
    both = make(data.drop(columns="note"))
    said = " ".join(both.notes)
    assert "Column 'date' was left out: its text holds dates, such as '01.05.2022'" in said
    assert "Column 'sum' was left out: it holds amounts that are written as text" in said
    assert "Column 'customer' was left out: its text names the rows." in both.notes
    assert "Column 'city' was left out: it has 30 different texts in 30 rows." in both.notes
    assert said.count("names the rows") == 1
    named = make(data[["date", "amount"]])
    assert named.names.tolist() == [str(i) for i in range(n)]
    index = make(data.set_index("city")[["customer", "amount"]])
    assert not any("names the rows" in note for note in index.notes)


def test_text_with_more_than_20_values_is_compared_only_when_asked() -> None:
    many = [f"v{i % 21:02}" for i in range(42)]
    data = table(a=np.arange(42.0), t=many, u=[f"u{i % 20}" for i in range(42)])
    assert {c[0] for c in make(data).columns} == {"a", "u"}
    assert sum(c.startswith("t_") for c in make(data, columns=["t"]).columns) == 21
    assert sum(c[0] == "t" for c in make(data.astype({"t": "category"})).columns) == 21


def test_text_that_says_the_same_everywhere_is_left_out() -> None:
    found = make(PLAIN.assign(maker="bmw"))
    assert "maker_bmw" not in found.columns
    assert found.notes == ("Column 'maker' was left out: it says the same in every row.",)


def test_numbers_with_a_question_mark_among_them_are_text_and_say_so() -> None:
    power = pd.Series([str(100 + i) for i in range(30)], dtype=object)
    power[7] = "?"
    data = table(a=np.arange(30.0), horsepower=power)
    found = make(data)
    assert found.columns == ("a",)
    (note,) = found.notes
    assert "Column 'horsepower' was left out: it is text, though most of it reads as" in note
    assert "'?' in row 7 (index) does not (pd.to_numeric(..., errors='coerce') mends it)" in note
    mended = data.assign(horsepower=pd.to_numeric(power, errors="coerce"))
    assert make(mended).columns == ("a", "horsepower") and make(mended).dropped.tolist() == [7]


def test_text_that_reads_as_numbers_throughout_says_so() -> None:
    (note,) = make(table(a=np.arange(30.0), n=[str(i) for i in range(30)])).notes
    assert (
        note
        == "Column 'n' was left out: it is text that reads as numbers (pd.to_numeric mends it), "
        "and names the rows."
    )


@pytest.mark.parametrize(
    "values", [[{}, {1: 2}, {}, {}], [[1], [2], [1], [1]], ["a", [1], "a", "b"]]
)
def test_cells_that_hold_lists_or_dicts_are_left_out_by_name(values: list[Any]) -> None:
    data = PLAIN.assign(d=pd.Series(values, dtype=object))
    kind = next(type(v).__name__ for v in values if not isinstance(v, str))
    assert f"Column 'd' was left out: it holds values of type {kind}." in make(data).notes
    refused(data, f"Column 'd' holds values of type {kind}, which cannot be comp", columns=["d"])


# -- columns: numbers ------------------------------------------------------------------------


@few
@given(tables(least=2), st.sampled_from(SCALINGS))
def test_any_table_of_numbers_is_scaled_as_sklearn_scales_it(X: Floats, scaling: str) -> None:
    span = np.ptp(X, axis=0)  # scikit-learn takes a range near 0 for none: test_tiny_ranges.py
    assume(((span == 0) | (span > 1e-10)).all())
    data = pd.DataFrame(X, columns=[f"c{i}" for i in range(X.shape[1])]).assign(t="x")
    found = make(data, columns=[c for c in data if c != "t"], scaling=scaling)
    scalers: dict[str, Any] = {
        "minmax": MinMaxScaler,
        "standard": StandardScaler,
        "robust": RobustScaler,
    }
    expected = scalers[scaling]().fit_transform(X) if scaling in scalers else X
    assert np.array_equal(found.values, expected)
    assert np.array_equal(found.unscaled, X)
    assert found.scaling == scaling


def test_scalings_of_the_lesson_are_sklearns(cars: Features) -> None:
    for scaling, scaler in (("standard", StandardScaler), ("robust", RobustScaler)):
        found = make(load_mpg(), scaling=scaling)
        assert np.array_equal(found.values, scaler().fit_transform(cars.unscaled))


def test_an_unknown_scaling_is_refused_with_the_near_miss() -> None:
    refused(
        PLAIN, r"scaling='min-max' .*minmax, standard, robust, none.*'minmax'\?", scaling="min-max"
    )


@pytest.mark.parametrize("scaling", SCALINGS)
def test_constant_columns_tell_no_rows_apart_and_are_named(scaling: str) -> None:
    found = make(PLAIN.assign(d=7.0, e=0), scaling=scaling)
    assert np.isfinite(found.values).all()
    assert found.notes == ("The same value in every row, which tells no rows apart: 'd', 'e'.",)
    assert np.ptp(found.values[:, found.columns.index("d")]) == 0


def test_many_constant_columns_are_named_in_part() -> None:
    (note,) = make(table(a=[1.0, 2], p=0, q=0, r=0, s=0)).notes
    assert note.endswith("'p', 'q', 'r' ....")


@pytest.mark.parametrize("scaling", ["minmax", "standard", "robust"])
def test_numbers_too_large_to_be_scaled_are_named_by_their_column(scaling: str) -> None:
    data = table(a=[1.0, 2, 3, 4], d=[1e308, -1e308, 1.5e308, -1.7e308])
    refused(data, "Column 'd' holds numbers too large to be scaled", scaling=scaling)


def test_huge_numbers_of_one_sign_are_scaled() -> None:
    found = make(table(a=[1e308, 1.2e308, 1.6e308]))
    np.testing.assert_allclose(found.values[:, 0], [0, 1 / 3, 1])


def test_huge_numbers_left_as_they_are_have_no_distances() -> None:
    data = table(a=[1e308, -1e308, 0.0])
    assert make(data, scaling="none").values.max() == 1e308
    with pytest.raises(ValueError, match="not a finite number: choose another metric or scaling"):
        ClusterState(data, scaling="none")


def test_arrays_of_the_features_cannot_be_written_to(cars: Features) -> None:
    for array in (cars.values, cars.unscaled, cars.rows, cars.dropped):
        with pytest.raises(ValueError, match="read-only"):
            array[0] = 0


def test_an_array_is_a_table_with_names_of_its_own() -> None:
    state = ClusterState(np.random.default_rng(0).random((10, 3)))
    assert state.features is not None and state.features.columns == ("x0", "x1", "x2")
    with pytest.raises(ValueError, match=r"rows and columns, but this array has shape \(3,\)"):
        ClusterState(np.ones(3))


# -- names of rows ---------------------------------------------------------------------------


def test_rows_are_named_by_their_text_column(cars: Features) -> None:
    assert cars.names[0] == "chevrolet chevelle malibu" and len(cars.names) == 398
    assert cars.row_names()[32] == cars.names[33]


def test_rows_are_named_by_an_index_of_text_first() -> None:
    data = PLAIN.assign(who=["ada", "bob", "eve", "joe"]).set_axis(list("wxyz"), axis=0)
    assert make(data).names.tolist() == list("wxyz")


def test_rows_without_a_name_are_named_by_the_index() -> None:
    who = np.array(["ada", None, "eve", "joe"], dtype=object)
    data = PLAIN.set_axis([10, 11, 12, 13], axis=0).assign(who=who)
    assert make(data).names.tolist() == ["ada", "11", "eve", "joe"]
    assert make(data).rows.tolist() == [0, 1, 2, 3]
    assert make(PLAIN[["a", "b"]]).names.tolist() == ["0", "1", "2", "3"]


def test_names_of_rows_on_two_levels_are_joined() -> None:
    index = pd.MultiIndex.from_tuples([("x", 1), ("x", 2), ("y", 1), ("y", 1)])
    assert make(PLAIN.set_axis(index, axis=0)).names.tolist() == [
        "x · 1",
        "x · 2",
        "y · 1",
        "y · 1",
    ]


def test_a_column_that_is_compared_names_no_rows() -> None:
    assert make(PLAIN).names.tolist() == ["0", "1", "2", "3"]
    assert make(PLAIN, columns=["a"]).names.tolist() == list("xyxy")


@pytest.mark.parametrize(
    ("values", "rows", "names"),
    [(15, 16, True), (11, 20, True), (11, 22, False), (10, 12, False), (20, 400, False)],
)
def test_words_that_hardly_ever_come_twice_name_the_rows(
    values: int, rows: int, names: bool
) -> None:
    words = [f"w{i % values}" for i in range(rows)]
    features = Features.from_table(pd.DataFrame({"x": np.arange(rows) * 1.0, "word": words}))
    assert (features.columns == ("x",)) == names
    assert any("names the rows" in note for note in features.notes) == names


def test_numbers_with_a_stray_word_are_no_categories_and_that_is_told() -> None:
    words = [str(i % 15) for i in range(59)] + ["unknown"]
    features = Features.from_table(pd.DataFrame({"x": np.arange(60) * 1.0, "staff": words}))
    assert features.columns == ("x",)
    assert any("'staff'" in note and "'unknown' in row 59" in note for note in features.notes)
    yes_or_no = ["0", "1", "?"] * 20  # too few numbers to be sure
    features = Features.from_table(pd.DataFrame({"x": np.arange(60) * 1.0, "flag": yes_or_no}))
    assert len(features.columns) == 4
