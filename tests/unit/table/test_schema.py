"""What stands in a column, whatever dtype it came in."""

from __future__ import annotations

import contextlib
import dataclasses
import datetime as dt
from decimal import Decimal
from typing import Any

import numpy as np
import pandas as pd
import pyarrow as pa
import pytest

from hclust_widgets import ClusterState, load_mpg
from hclust_widgets.table.columns import schema
from hclust_widgets.table.columns.schema import Field, Schema, as_numbers, words_of
from hclust_widgets.table.features import Features
from hclust_widgets.widgets.explorer.explorer import ClusterExplorer

NAN = float("nan")
DAY = 18262.0  # the first of January 2020


def series(values: Any, dtype: Any = None) -> pd.Series:
    return pd.Series(values, dtype=dtype)


def arrow(values: Any, kind: pa.DataType) -> pd.Series:
    return pd.Series(values, dtype=pd.ArrowDtype(kind))


NEW_YEAR = dt.datetime(2020, 1, 1)

NUMBERS = [
    (series([1, 2, 3]), [1, 2, 3]),
    (series([1, 2, 3], "uint8"), [1, 2, 3]),
    (series([1, 2, 2**63], "uint64"), [1, 2, 2.0**63]),
    (series([1, 2.5, np.inf], "float16"), [1, 2.5, np.inf]),
    (series([1, None, 3], "Int64"), [1, NAN, 3]),
    (series([1.5, None, 3], "Float32"), [1.5, NAN, 3]),
    (series([True, False, True]), [1, 0, 1]),
    (series([True, None, False], "boolean"), [1, NAN, 0]),
    (series([True, None, False], object), [1, NAN, 0]),
    (series([1, None, 2.5], object), [1, NAN, 2.5]),
    (series([Decimal("1.5"), None, Decimal("NaN")], object), [1.5, NAN, NAN]),
    (series([10**400, 1, -3], object), [np.inf, 1, -3]),
    (series([10**30, 1, -3], object), [1e30, 1, -3]),
    (series(pd.arrays.SparseArray([1.0, 0, 0])), [1, 0, 0]),
    (arrow([1, None, 3], pa.int64()), [1, NAN, 3]),
    (arrow([1.5, None, 3], pa.float32()), [1.5, NAN, 3]),
    (arrow([True, None, False], pa.bool_()), [1, NAN, 0]),
    (arrow([Decimal("1.5"), None, Decimal(2)], pa.decimal128(5, 2)), [1.5, NAN, 2]),
]

DATES = [
    (series([NEW_YEAR, None, dt.datetime(2020, 1, 2, 12)]), [DAY, NAN, DAY + 1.5]),
    (series([NEW_YEAR, None, dt.datetime(2020, 1, 2, 12)], "datetime64[s]"), [DAY, NAN, DAY + 1.5]),
    (series([dt.date(2020, 1, 1), None, dt.date(2020, 1, 3)], object), [DAY, NAN, DAY + 2]),
    (series([pd.Timestamp(NEW_YEAR), pd.NaT, NEW_YEAR], object), [DAY, NAN, DAY]),
    (series(pd.date_range("2020", periods=2, tz="UTC")), [DAY, DAY + 1]),
    (series(pd.date_range("2020", periods=2, tz="Europe/Paris")), [DAY - 1 / 24, DAY + 23 / 24]),
    (series(pd.period_range("2020", periods=3, freq="M")), [DAY, DAY + 31, DAY + 60]),
    (series(pd.period_range("2020", periods=2, freq="Y")), [DAY, DAY + 366]),
    (series(["1066-10-14", "2020-01-01"], "datetime64[s]"), [-329_893.0, DAY]),
    (arrow([dt.date(2020, 1, 1), None], pa.date32()), [DAY, NAN]),
    (arrow([NEW_YEAR, None], pa.timestamp("us")), [DAY, NAN]),
]

SPANS = [
    (series(pd.to_timedelta([1, None, 36], unit="h")), [1 / 24, NAN, 1.5]),
    (series([dt.timedelta(1), None, dt.timedelta(hours=12)], object), [1, NAN, 0.5]),
    (arrow([dt.timedelta(1), None], pa.duration("s")), [1, NAN]),
]

ALL = (
    [("number", *c) for c in NUMBERS]
    + [("date", *c) for c in DATES]
    + [("span", *c) for c in SPANS]
)


@pytest.mark.parametrize(
    ("what", "column", "expected"),
    ALL,
    ids=[f"{w}-{c.dtype}-{i}" for i, (w, c, _) in enumerate(ALL)],
)
def test_what_can_be_counted_becomes_numbers(
    what: str, column: pd.Series, expected: list[float]
) -> None:
    (field,) = Schema.from_table(pd.DataFrame({"c": column}))
    assert field.kind == what and field.is_default and field.is_numeric
    found = as_numbers(column, field)
    assert found.dtype == np.float64
    np.testing.assert_allclose(found, expected, rtol=1e-12)


@pytest.mark.parametrize(
    "column",
    [
        series(["a", "b", "a", None]),
        series(["a", "b", "a", None], object),
        series(["a", "b", "a", None], "category"),
        series([True, False, True, True], "category"),
        series([1, "a", 2.5, 1], object),
        series([3, 4, 3, 3], "category"),
        arrow(["a", "b", "a", None], pa.string()),
        series([dt.time(1), dt.time(2), dt.time(1), None], object),
        series(pd.arrays.IntervalArray.from_tuples([(0, 1), (1, 2), (0, 1), (0, 1)])),
    ],
)
def test_what_can_only_be_told_apart_is_text(column: pd.Series) -> None:
    (field,) = Schema.from_table(pd.DataFrame({"c": column}))
    assert field.kind == "text" and field.is_default and not field.is_numeric
    assert field.n_levels == column.dropna().astype(str).nunique()


@pytest.mark.parametrize(
    ("column", "words"),
    [
        (series([1j, 2, 3]), "complex numbers"),
        (series([[1], [2], [3]]), "values of type list"),
        (series([{1}, {2}, {3}]), "values of type set"),
        (series(["a", {}, "b"], object), "values of type dict"),
        (series([np.ones(2), np.ones(2), np.ones(2)]), "values of type ndarray"),
        (arrow([[1], [2], [1]], pa.list_(pa.int64())), "values of type list<"),
        (arrow([{"a": 1}] * 3, pa.struct([("a", pa.int64())])), "values of type struct<"),
    ],
)
def test_what_cannot_be_compared_is_named(column: pd.Series, words: str) -> None:
    (field,) = Schema.from_table(pd.DataFrame({"c": column}))
    assert field.kind == "other" and not field.is_default and not field.is_numeric
    assert field.example.startswith(words) and words in field.reason


def test_an_empty_column_is_left_out_of_its_own_accord() -> None:
    (field,) = Schema.from_table(pd.DataFrame({"c": pd.Series([None, None], dtype=object)}))
    assert (field.is_default, field.reason) == (False, "it is empty")


def test_truth_values_are_known_as_such_whatever_dtype_they_came_in() -> None:
    columns = {
        "bool": [True, False],
        "nullable": series([True, None], "boolean"),
        "object": series([True, None], object),
        "arrow": arrow([True, None], pa.bool_()),
        "float": [1.0, 0.0],
        "category": series([True, False], "category"),
    }
    known = {
        name: field.is_boolean
        for name, field in zip(columns, Schema.from_table(pd.DataFrame(columns)), strict=True)
    }
    no = {"float": False, "category": False}
    assert known == {**dict.fromkeys(("bool", "nullable", "object", "arrow"), True), **no}


def test_a_schema_cannot_be_changed() -> None:
    found = Schema.from_table(pd.DataFrame({"x": [1, 2], "name": ["a", "b"]}))
    assert len(found) == 2 and found[1].text_role == "names" and hash(found)
    with pytest.raises(dataclasses.FrozenInstanceError):
        found.fields = ()  # type: ignore[misc]
    with pytest.raises(dataclasses.FrozenInstanceError):
        found[0].kind = "text"  # type: ignore[misc]


def test_the_schema_is_inferred_once_whatever_is_made_of_a_table(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    infer, inferred = schema.infer_field, []

    def counting(column: pd.Series) -> Field:
        inferred.append(column.name)
        return infer(column)

    monkeypatch.setattr(schema, "infer_field", counting)
    table = load_mpg().iloc[:60].assign(when=pd.date_range("2020", periods=60))
    state = ClusterState(table, n_clusters=3, scaling="standard")
    state.figure("dendrogram", caption=True)
    state.figure("clustermap")
    state.code()
    state.to_html()
    state.clusters()
    state.clustering.profile.to_frame(state.cut)
    state.update(scaling="robust")
    state.update(columns=["mpg", "origin"])
    state.code()
    with contextlib.closing(ClusterExplorer(state, rendering="live")):
        pass
    # What floats are is known from their dtype.
    assert inferred == [name for name, dtype in table.dtypes.items() if dtype.kind != "f"]
    assert state.features.schema is state.clustering.features.schema


@pytest.mark.parametrize(("what", "column", "expected"), ALL)
def test_such_columns_are_features_and_their_gaps_leave_rows_out(
    what: str, column: pd.Series, expected: list[float]
) -> None:
    table = pd.DataFrame({"x": np.arange(2.0 * len(column)) ** 2})
    table["c"] = pd.concat([column, column], ignore_index=True)
    found = Features.from_table(table, scaling="none", columns=["x", "c"])
    whole = np.concatenate([expected, expected])
    assert found.columns == ("x", "c")
    assert found.rows.tolist() == np.flatnonzero(np.isfinite(whole)).tolist()
    np.testing.assert_allclose(found.unscaled[:, 1], whole[np.isfinite(whole)], rtol=1e-12)


def test_words_of_categories_beside_gaps_are_those_of_the_categories():
    column = pd.Series(pd.Categorical([4, 6, None, 8], ordered=True))
    assert words_of(column).tolist() == ["4", "6", None, "8"]
    assert words_of(column.astype(object)).tolist() == ["4", "6", None, "8"]
