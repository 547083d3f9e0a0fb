"""Sentences about likely faults, and silence about tables that are well."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from hclust_widgets.io.diagnostics import find_problems
from hclust_widgets.io.missing_values import describe_missing
from hclust_widgets.io.read_table import read_table


def of(*cells, name="weight"):
    """What is said of a column; a second one keeps the rows apart."""
    return find_problems(pd.DataFrame({name: cells, "other": np.arange(len(cells)) * 1.5}))


def test_a_column_of_numbers_with_a_few_other_cells():
    (told,) = of("12", "13", "x12", "14", "15.5", "?", "17", "18", "19", "20")
    assert told == (
        "Column 'weight' holds numbers but for 'x12' in row 2 (index), '?' in row 5 (index): mend "
        "these cells, leave them empty, or declare them missing; until then the column is read as "
        "text."
    )


def test_the_line_of_the_file_is_named_when_it_is_known():
    table = read_table(b"name,weight\na,1\nb,2\nc,three\nd,4\ne,5\nf,6\n", name="x.csv")
    (told,) = find_problems(table, first_line=table.attrs["first_line"])
    assert "'three' in line 4: mend this cell" in told


@pytest.mark.parametrize("large", [10**30, 2**64, -(10**300)])
def test_large_whole_numbers_are_numbers(large):
    assert of(large, 3, 5) == ()


def test_a_number_beyond_all_numbers_is_told_as_one():
    for large in (10**400, "1" + "0" * 400, -(10**400)):
        (told,) = of("3" if isinstance(large, str) else 3, large, 3.0, 5)
        assert told.startswith("Column 'weight' holds a number of about 40")
        assert "in row 1 (index), which is as good as infinite: mend it" in told
    (told,) = find_problems(read_table(b"a,b\n7,1\n1" + b"0" * 5000 + b",2\n5,9\n"))
    assert "about 5,001 digits in row 1" in told


def test_missing_cells_are_counted_by_column():
    assert describe_missing(pd.DataFrame({"a": [1, 2], "b": [None, None]})) == ""
    one = describe_missing(pd.DataFrame({"a": [1, 2], "b": [None, "x"]}))
    assert one.startswith("1 cell has no value (in 'b'). Rows that lack a compared value are left")
    many = describe_missing(pd.DataFrame({f"c{i}": [None, 1.0, None] for i in range(9)}))
    assert many.startswith("18 cells have no value (2 in 'c0', ")
    assert "2 in 'c5' and others in 3 more columns)" in many


FAULTS = [
    (("12 kg", "13 kg", "14.5 kg", "9 kg"), "with a unit ('12 kg')"),
    (("12%", "13%", "14%", "9%"), "with a unit ('12%')"),
    (("$12", "$1,300", "$14", "$9"), "with a unit ('$12')"),
    (("1,200", "900", "12,500", "3,000"), "separators between the thousands ('1,200')"),
    (("1 200", "900", "12 500", "3 000"), "separators between the thousands ('1 200')"),
    (("1.234,5", "900", "12.500,25", "3,5"), "separators between the thousands ('1.234,5')"),
    (("1,5", "2,25", "3", "4,125"), "a decimal comma ('1,5'): write '1.5'"),
    (("1", "2", "3", "5"), "numbers that are stored as text"),
    (("2024-01-02", "2024-02-03", "2024-03-04"), "dates that are stored as text"),
    (("01.02.2024", "3.2.2024", "4.2.2024"), "dates that are stored as text"),
    (("1/31/24", "2/1/24", "2/2/24 10:30"), "dates that are stored as text"),
    (("2024-01-02 9:30 UTC", "2024-02-03 8:15 UTC", "2024-03-04 7:00 UTC"), "dates that are"),
    ((None, None, None), "is empty"),
    ((1.5, None, 3, None, 9), "no value in 2 of 5 rows, which are left out while it is compared"),
    ((1, 2, 3, 4, 5, 6), "only counts the rows"),
    ((12.0, -999, 13, 14, 15), "holds -999 in 1 cell"),
    ((12, 9999, 13, 9999, 15), "holds 9999 in 2 cells"),
]


@pytest.mark.parametrize(("cells", "part"), FAULTS)
def test_faults_are_told(cells, part):
    (told,) = of(*cells)
    assert told.startswith("Column 'weight' ") and part in told
    assert told.endswith((".", ".)")) and "\n" not in told


def test_dates_of_several_forms_are_told():
    cells = ["10.01.2023", "2023-02-11", "12.03.2023", "2023-04-13", "14.05.2023"]
    table = pd.DataFrame({"weight": cells})
    (told,) = find_problems(table, first_line=2)
    assert "dates of several forms, such as '2023-02-11' and '10.01.2023'" in told
    assert "write all of them with the year first" in told


WELL = [
    ("fiat 128", "seat 127", "audi 100", "vw 1200", "bmw 2002"),
    ("A1", "B2", "C3", "12", "13"),
    ("1a", "2b", "3c", "4a", "5b"),
    ("70s", "80s", "90s", "60s"),
    ("yes", "no", "yes", None),
    ("10-20", "20-30", "30-40"),
    ("+49 30 123456", "+49 30 654321", "+49 30 555555"),
    ("192.168.0.1", "10.0.0.1", "8.8.8.8"),
    ("1-2-3", "4-5-6", "7-8-9"),
    ("0301 234 567", "030 234 568", "040 234 569"),
    ("x", "y"),
    (1.5, 2.5, None, 4.5, 9),
    (1, 2, 3, 5, 8, 13),
    (-99.5, -99, 20, 30, -50),
    (980, 999, 1020, 999, 1000),
    (True, False, True),
    (999, 1, 2, 3),
]


@pytest.mark.parametrize("cells", WELL)
def test_what_is_well_is_passed_over(cells):
    assert of(*cells) == ()


def test_the_lesson_and_tables_that_everybody_knows_are_well(cars):
    from sklearn.datasets import load_breast_cancer, load_diabetes, load_iris, load_wine

    assert find_problems(cars) == ()
    for load in (load_breast_cancer, load_diabetes, load_wine):
        assert find_problems(load(as_frame=True).frame) == ()
    (told,) = find_problems(load_iris(as_frame=True).frame)
    assert told.startswith("1 row repeats another row in every column: row 142 (index);")


def test_rows_that_are_empty_or_repeated():
    table = pd.DataFrame(
        {"a": [1.5, 2, 2, np.nan, 9], "b": [*"xyy", None, "z"], "c": [4, 5, 5, None, 1]}
    )
    empty, repeated = find_problems(table)
    assert empty == "1 row is empty: row 3 (index)."
    assert repeated.startswith(
        "1 row repeats another row in every column: row 2 (index); if something"
    )
    few = pd.DataFrame({"a": [1, 1, 2, 2, 5], "b": [1, 1, 2, 2, 5]})
    assert find_problems(few) == ()  # two columns of few values are alike by nature


def test_columns_that_no_list_can_be_made_of_are_passed_over():
    table = pd.DataFrame({"a": [[1], [2], [2]], "b": [1j, 2j, 2j], "c": [{}, {}, {}]})
    assert find_problems(table) == ()
    assert find_problems(pd.DataFrame()) == () and find_problems(pd.DataFrame({"a": []})) == ()


def test_names_that_stand_twice_and_hostile_ones():
    table = pd.DataFrame([["1", "2"], ["2", "x"], ["3", "3"]], columns=["a", "a"])
    assert len(find_problems(table)) == 1
    odd = pd.DataFrame({7: [None, None], "<script>": [None, None]})
    assert find_problems(odd)[0] == (
        "Column '7' is empty: it can be deleted. The same holds for '<script>'."
    )


@pytest.mark.parametrize(
    "dtype", ["Int64", "Float64", "boolean", "category", "string", "datetime64[ns]"]
)
def test_other_kinds_of_columns(dtype):
    cells = {"boolean": [True, None, False, True], "category": list("abab"), "string": list("abab")}
    cells = cells.get(dtype, [3, None, 7, 9])
    table = pd.DataFrame({"a": pd.Series(cells, dtype=dtype), "b": [1.5, 2.5, 9, 3]})
    assert find_problems(table) == ()


@pytest.mark.parametrize(
    "cells",
    [
        ("0.5*", "1.5", "2.5**", "3.1"),
        ("0.5 ± 0.1", "1.5 ± 0.2", "2.5+/-0.1"),
        ("1.5 (0.3)", "2.5 (0.2)", "3.5 [0.1-0.4]"),
        ("1.5 (1.2 to 1.9)", "2.5 (2.1, 2.8)", "3.5 (3-4)"),
        ("4.5-", "3.5", "2.5-", "7"),
    ],
)
def test_numbers_with_something_beside_them_are_told(cells):
    (told,) = find_problems(pd.DataFrame({"weight": cells, "b": range(3, 3 + len(cells))}))
    assert "numbers with a mark or a second number beside them" in told
    assert "leave one number in each cell" in told


NAMES = [f"GENE{i}" for i in range(8)]
UNREAD = [
    (("4.5", "(3.5)", "2.5", "7"), "numbers in parentheses ('(3.5)')", "write -3.5."),
    (("(4.5)", "(3.5)", "2.5", "(7)"), "numbers in parentheses ('(4.5)')", "write -4.5."),
    (("6,5x10^4", "7 × 10^3", "12"), "powers of ten ('6,5x10^4')", "write 6.5e4,"),
    (("6.5·10⁻⁴", "7·10³", "1·10²"), "powers of ten ('6.5·10⁻⁴')", "write 6.5e-4,"),
    (("1/2", "3/4", "1 1/2", "2"), "two numbers in a cell ('1/2')", "write a fraction as 0.5"),
    (("1. März 2024", "2. Apr. 2024", "30. Dez. 2024"), "not read ('1. März 2024')", "year first"),
    (
        ("3 de marzo de 2024", "4 de mayo de 2024", "5 de junio de 2024"),
        "'3 de marzo",
        "year first",
    ),
    (("3 févr. 2024", "4-août-2024", "5 janvier 24"), "('3 févr. 2024')", "year first"),
    ((*NAMES, "2-Sep", "Mar-1"), "'2-Sep', 'Mar-1' among other names", "this column as text"),
    (("low", "High", "medium", "low"), "('low', 'medium', 'high')", "pd.Categorical"),
    (("agree", "disagree", "strongly agree"), "('disagree', 'agree', 'strongly", "pd.Categorical"),
]


@pytest.mark.parametrize(("cells", "what", "mend"), UNREAD)
def test_text_that_stands_for_something_else_is_told(cells, what, mend):
    (told,) = of(*cells)
    assert told.startswith("Column 'weight' holds ") and told.endswith(".")
    assert what in told and mend in told


def test_in_a_file_ordered_words_are_to_be_written_as_numbers():
    table = read_table(b"a,b\n3,low\n9,high\n4,medium\n1,low\n")
    (told,) = find_problems(table, first_line=table.attrs["first_line"])
    assert told.endswith("write numbers (1 to 3) to compare it by size.")


@pytest.mark.parametrize(
    "cells",
    [
        ("low", "high", "low"),  # two words say nothing of an order
        ("low", "medium", "cheap", "high"),
        ("3x104", "4x50", "7x20"),  # sizes
        ("1/2a", "3/4b", "5/6"),
        ("May Miller", "June Baker", "April Fox"),
        ("2-Sep", "GENE1", "3-Oct", "GENE2", "GENE3", "GENE4"),
        ("M1 Mai 24", "Gen 3", "Set 4"),
    ],
)
def test_text_that_is_only_text_is_passed_over(cells):
    assert of(*cells) == ()


@pytest.mark.parametrize("mark", ["^", "~", ":", "#"])
def test_marks_that_separate_values_are_told(mark):
    file = "\n".join(
        mark.join(row) for row in (("n", "a", "b"), ("r1", "1", "2"), ("r2", "3", "4"))
    )
    (told,) = read_table(file.encode()).attrs["doubts"]
    assert f"each of its lines holds {mark!r} alike: separate the values by commas" in told
    times = read_table(b"time\n00:10:20\n00:20:30\n01:00:00\n")
    assert "doubts" not in times.attrs


def test_decimal_commas_with_exponents():
    table = read_table(b"n;a\nx;1,5E+03\ny;2,5\nz;7,25e-1\n")
    assert table["a"].tolist() == [1500.0, 2.5, 0.725]


def test_numbers_in_several_units_are_told():
    for cells in (("1 g", "2 kg", "3 g", "4 kg", "5 g"), ("1.2K", "2.5M", "3.1K", "7K", "8M")):
        (told,) = find_problems(pd.DataFrame({"weight": cells, "b": [3, 9, 5, 1, 2]}))
        assert f"in several units ({cells[0]!r}, {cells[1]!r})" in told
    indian = ("1,23,456", "12,34,567", "9,87,654", "1,000")
    (told,) = find_problems(pd.DataFrame({"weight": indian, "b": [3, 9, 5, 1]}))
    assert "separators between the thousands ('1,23,456')" in told


def test_cells_that_were_merged_are_told():
    table = pd.DataFrame({"group": ["g1", None, None, "g2", None, None], "a": [1.5, 2, 5, 3, 8, 9]})
    (told,) = find_problems(table)
    assert told.startswith("Column 'group' has a value in 2 of 6 rows, the first of several each")
    for other in (["g1", None, None, "g1", None, None], [None, "g1", None, "g2", None, None]):
        assert find_problems(table.assign(group=other)) == ()
