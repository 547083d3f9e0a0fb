"""Numbers that stand for a missing value: found, told, declared, taken out and written."""

from __future__ import annotations

import io
import time

import numpy as np
import pandas as pd
import pytest
from pandas.testing import assert_frame_equal

from hclust_widgets import ClusterState
from hclust_widgets.io.diagnostics import find_problems
from hclust_widgets.io.missing_codes import as_missings, find_codes, take_out_codes
from hclust_widgets.io.read_table import read_table, read_with_recipe

AGES = b"name;age;score;n\n" + b"".join(
    f"p{i};{-999 if i == 3 else 20 + i};{999 if i in (2, 5) else 1.5 + i};{900 + 11 * i}\n".encode()
    for i in range(10)
)


@pytest.mark.parametrize("code", [-999, -9999.0, 99, 999, -999.25, -99.9, 1e20, -1e30])
def test_codes_far_from_all_others_are_found_and_told(code: float) -> None:
    table = pd.DataFrame({"w": [2.5, code, 3.5, 4.0, code, 1.0], "v": [1.0, 2, 3, 4, 5, 7]})
    (found,) = find_codes(table)
    assert (found.column, found.position, found.n_cells) == ("w", 0, 2)
    assert float(found.word) == code
    (told,) = find_problems(table)
    assert f"holds {found.word} in 2 cells, far from all other values" in told
    assert "(.replace(" in told
    (told,) = find_problems(table, first_line=2)
    assert "declare it missing, or leave these cells empty." in told
    assert ".replace" not in told


@pytest.mark.parametrize(
    "cells",
    [
        [900, 999, 1020, 999, 1000],
        [-999.5, -999, 3, 4, 5],
        [1, 2, 999, 3],
        [1, 2, 99, 3],
        [18, 45, 99, 99, 61],
        [True, False, True, True],
        [1 + 1j, -999, 3, 4],
        [-999, -999, -999],
    ],
)
def test_what_may_be_a_value_is_none(cells: list[complex]) -> None:
    assert find_codes(pd.DataFrame({"w": cells})) == ()


def test_declared_codes_are_emptied_in_all_columns_or_in_those_that_are_named() -> None:
    plain = read_table(AGES)
    assert plain["age"].dtype == np.int64
    every = read_table(AGES, missing=[-999, "999"])
    assert every["age"].isna().tolist() == [i == 3 for i in range(10)]
    assert every["score"].isna().sum() == 2
    assert every["n"].isna().sum() == 1  # 999 there, too
    some = read_table(AGES, missing={"age": -999, "score": [999]})
    assert some["n"].equals(plain["n"])
    assert some[["age", "score"]].equals(every[["age", "score"]])
    told = some.attrs["reading"]
    assert "Taken for missing values, as was asked: -999 (1 in 'age')." in told
    assert "Taken for missing values, as was asked: 999 (2 in 'score')." in told
    assert find_codes(some) == ()


def test_words_are_declared_by_column_as_well() -> None:
    file = b"a;b;c\n1;ND;ND\n2;3;x\nND;4;y\n5;6;z\n"
    found = read_table(file, missing={"a": ["ND"]})
    assert found["a"].isna().tolist() == [False, False, True, False]
    assert found["b"].iloc[0] == "ND"
    assert found["c"].iloc[0] == "ND"


def test_columns_with_the_same_name_are_told_apart() -> None:
    found, recipe = read_with_recipe(b"a,a\n1,-999\n-999,4\n3,5\n4,9\n", missing=[-999])
    assert found.isna().sum().tolist() == [1, 1]
    assert [one[0] for one in recipe.codes] == [0, 1]


def test_what_is_declared_is_a_list_or_a_mapping() -> None:
    with pytest.raises(TypeError, match=r"missing=\['ND'\]"):
        as_missings("ND")
    assert as_missings({"a": "ND", "b": [1.5, 2.0]}) == (("a", "ND"), ("b", "1.5"), ("b", "2"))


def test_nullable_numbers_keep_their_type() -> None:
    file = io.BytesIO()
    pd.DataFrame({"a": pd.array([1, -999, None, 4], dtype="Int64")}).to_parquet(file)
    found = read_table(file.getvalue(), name="t.parquet", missing=[-999])
    assert found["a"].isna().tolist() == [False, True, True, False]


def test_codes_are_compared_in_the_precision_of_the_column(tmp_path) -> None:
    values = np.array([1.5, -99.9, 2.5, 3.5], dtype=np.float32)
    pd.DataFrame({"x": values, "y": [1.0, 2, 3, 5]}).to_parquet(tmp_path / "t.parquet")
    table = read_table(tmp_path / "t.parquet", missing=[-99.9])
    assert table["x"].isna().tolist() == [False, True, False, False]


def test_a_column_that_is_not_there_is_told() -> None:
    table = read_table(AGES, missing={"agee": [999]})
    assert any("There is no column 'agee'" in fact for fact in table.attrs["reading"])
    for wrong in (5, {"age": None}):
        with pytest.raises(TypeError, match="missing must be a list of words and numbers"):
            read_table(AGES, missing=wrong)


def test_codes_of_many_columns_are_found_and_taken_out_together() -> None:
    """Time grows with the number of columns, not with its square."""
    values = np.random.default_rng(0).normal(size=(8, 3000)).round(3)
    values[2, ::3] = -999
    table = pd.DataFrame(values, columns=[f"g{i}" for i in range(3000)])
    found = find_codes(table)
    assert [one.position for one in found] == list(range(0, 3000, 3))
    began = time.process_time()
    declared = as_missings([(one.column, one.word) for one in found])
    emptied, (told,), codes = take_out_codes(table, declared)
    assert time.process_time() - began < 3  # a million comparisons of words take longer
    assert "(1 in 'g0', 1 in 'g3', 1 in 'g6', 1 in 'g9' and 996 more)" in told
    assert codes[:2] == ((0, "g0", (-999,)), (3, "g3", (-999,)))
    assert_frame_equal(emptied, table.mask(table == -999))


def test_columns_of_other_kinds_keep_their_place_and_dtype() -> None:
    table = pd.DataFrame(
        {
            "s": ["a", "-999", "c"],
            "i": [1, -999, 3],
            "I": pd.array([1, None, -999], dtype="Int64"),
            "f": np.array([1e30, 2, -999.25], dtype=np.float32),
            "b": [True, False, True],
        }
    )
    emptied, _, codes = take_out_codes(table, as_missings([-999, -999.25, ("f", 1e30)]))
    assert list(emptied) == list(table) and emptied[["s", "b"]].equals(table[["s", "b"]])
    assert [str(emptied[name].dtype) for name in "iIf"] == ["float64", "Int64", "float32"]
    assert emptied[["i", "I", "f"]].isna().sum().tolist() == [1, 2, 2]
    assert [code[:2] for code in codes] == [(1, "i"), (2, "I"), (3, "f")]


def test_a_table_in_python_is_told_of_numbers_that_may_mean_no_value():
    table = pd.DataFrame(
        {"age": [31, 44, -999, 52, -999, 29], "dose": [1.5, 9999, 2, 9999, 2.5, 1], "x": range(6)}
    )
    (note,) = [n for n in ClusterState(table).notes if "missing value" in n]
    assert "-999 in 'age', 9999 in 'dose'" in note and "df.replace([-999, 9999]" in note
    other = ClusterState(table, columns=["dose", "x"])
    assert any("stands, several times, 9999 in 'dose'" in n for n in other.notes)
    mended = ClusterState(table.replace([-999, 9999], float("nan")))
    assert not any("missing value, leave these" in n for n in mended.notes)
    once = table.replace([-999, 9999], 5).astype(float)
    once.loc[0, "age"] = -999
    assert not any("Far from" in n for n in ClusterState(once).notes)
    assert ClusterState(table).features.unscaled.min() == -999  # nothing is changed
