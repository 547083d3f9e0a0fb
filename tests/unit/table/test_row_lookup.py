from __future__ import annotations

import pandas as pd
import pytest

from hclust_widgets.analysis.row_comparison import row_position
from hclust_widgets.table.features import Features
from hclust_widgets.table.row_lookup import RowLookup, listed


def named(names, index=None) -> RowLookup:
    table = pd.DataFrame({"v": range(len(names))}, index=pd.Index(names, name="car"))
    if index is not None:
        table = table.reset_index().set_axis(index)
    return RowLookup(Features.from_table(table, columns=["v"]))


CARS = ["fiat", "Seat", "fiat", "fiat 500", "opel"]


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("fiat (row 12)", [2]),
        ("fiat", [0, 2]),
        (" FIAT ", [0, 2]),
        ("seat", [1]),
        ("500", [3]),
        ("fia", [0, 2, 3]),
        ("row 11", [1]),
        ("11", [1]),
        ("ROW 10", [0]),
        ("ford", []),
        ("  ", []),
        ("", []),
    ],
)
def test_rows_are_found_by_what_people_type(text, rows):
    assert named(CARS, [10, 11, 12, 13, 14]).find(text) == rows


def test_where_the_index_names_the_rows_their_positions_tell_them_apart():
    names = named(CARS)
    assert names.labels == ["fiat (at 0)", "Seat", "fiat (at 2)", "fiat 500", "opel"]
    assert names.find("at 2") == [2]
    row, others = names.resolve("fiat")
    assert (row, others) == (0, [2])
    said = "2 rows are named fiat: for the other one type at 2."
    assert names.describe_namesakes(row, others) == said
    assert names.describe_namesakes(1, []) == ""


def test_rows_of_one_name_and_one_place_are_told_apart_as_well():
    names = named(["a", "b", "a", "c"], [5, 5, 5, 6])
    assert names.labels == ["a (row 5) (at 0)", "b (row 5)", "a (row 5) (at 2)", "c (row 6)"]
    row, others = names.resolve("a")
    assert names.describe_namesakes(row, others).endswith("type row 5, at 2.")
    assert names.resolve("row 5, at 2") == (2, [])


def test_the_first_is_meant_unless_it_is_taken():
    cars = ["fiat", "seat", "fiat", "fiat", "opel", "saab", "audi", "ford", "skoda", "lada"]
    names = named(cars, range(10, 20))
    assert names.resolve("fiat") == (0, [2, 3])
    assert names.resolve("fiat", but=0) == (2, [0, 3])
    assert names.resolve("seat", but=1) == (1, [])
    assert names.describe_namesakes(2, [0, 3]).endswith("for another one type row 10 or row 13.")


def test_of_a_part_of_several_names_each_is_told():
    names = named(["vw golf", "vw polo", "vw polo", "vw up"])
    with pytest.raises(ValueError, match=r"^3 names have 'vw' in them, 'vw golf', 'vw polo' and"):
        names.resolve(" vw ")
    assert names.resolve("POL") == (1, [2])
    with pytest.raises(ValueError, match="no row named 'ford': type a part of its name"):
        names.resolve("ford")


def test_rows_that_are_left_out_give_way():
    table = pd.DataFrame({"v": [None, 1.0, 2.0, 3.0, None]}, index=list("aabcd"))
    names = RowLookup(Features.from_table(table))
    assert names.resolve("a") == (1, [])
    with pytest.raises(ValueError, match=r"^Row 4 is incomplete"):
        names.resolve("d")


def test_long_lists_end():
    assert listed(["a"]) == "a"
    assert listed(list("abc"), "or") == "a, b or c"
    assert listed(list("abcdefg")) == "a, b, c, d, e, f and g"
    assert listed([str(i) for i in range(1500)]) == "0, 1, 2, 3, 4, 5 and 1,494 more"


def test_in_python_the_positions_of_one_name_are_told():
    table = pd.DataFrame({"v": range(4)}, index=list("abaa"))
    features = Features.from_table(table)
    assert row_position(features, "b") == 1
    with pytest.raises(ValueError, match=r"3 rows named 'a': give the position .*, 0, 2 or 3\.$"):
        row_position(features, "a")
