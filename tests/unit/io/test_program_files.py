"""Files of other programs: Orange, Cluster and TreeView, JSON Lines, web pages."""

import pandas as pd
import pytest

from hclust_widgets.io.read_table import read_table

ORANGE = (
    "name\theight\tweight\tkind\n"
    "string\tcontinuous\tcontinuous\tdiscrete\n"
    "meta\t\t\tclass\n"
    "a\t1.5\t2\tu\nb\t2.5\t3\tv\nc\t3.5\t7\tu\n"
)
CDT = (
    "GID\tYORF\tNAME\tGWEIGHT\ts1\ts2\n"
    "AID\t\t\t\tARRY0X\tARRY1X\n"
    "EWEIGHT\t\t\t\t1\t1\n"
    "GENE2X\tY1\tfirst\t1\t0.5\t-0.2\n"
    "GENE0X\tY2\tsecond\t1\t1.5\t\n"
)
PCL = "YORF\tNAME\tGWEIGHT\ts1\ts2\nEWEIGHT\t\t\t1\t1\nY1\tx\t1\t2\t3\nY2\ty\t1\t4\t5\n"


@pytest.mark.parametrize("types", ["string\tcontinuous\tcontinuous\tdiscrete", "s\tc\tc\tu v"])
def test_types_and_roles_of_orange_are_no_rows(types):
    text = ORANGE.replace("string\tcontinuous\tcontinuous\tdiscrete", types)
    table = read_table(text.encode(), name="t.tab")
    assert table.shape == (3, 4)
    assert table["height"].tolist() == [1.5, 2.5, 3.5]
    told = "Lines 2 to 3 hold the types and roles of Orange; 'kind' holds the known class."
    assert told in table.attrs["reading"]
    assert table.attrs["first_line"] == 4


@pytest.mark.parametrize(
    ("text", "name", "rows", "told"),
    [
        (CDT, "t.cdt", 2, "Line 2 (AID) and line 3 (EWEIGHT) describe the columns"),
        (PCL, "t.pcl", 2, "Line 2 (EWEIGHT) describes the columns"),
    ],
)
def test_weights_of_columns_are_no_rows(text, name, rows, told):
    table = read_table(text.encode(), name=name)
    assert len(table) == rows
    assert pd.api.types.is_float_dtype(table["s1"]) or pd.api.types.is_integer_dtype(table["s1"])
    assert told in " ".join(table.attrs["reading"])


def test_words_below_a_header_are_rows_elsewhere():
    text = "name\tgrade\nc\td\ns\tc\nc\tc\n"
    assert len(read_table(text.encode(), name="t.tsv")) == 3


@pytest.mark.parametrize("name", ["t.jsonl", "t.ndjson"])
def test_one_object_a_line(name):
    text = '{"name": "a", "x": 1, "y": 2.5}\n{"name": "b", "x": 3, "y": 1}\n'
    table = read_table(text.encode(), name=name)
    assert table["x"].tolist() == [1, 3]


@pytest.mark.parametrize(
    "text", ["<!DOCTYPE html>\n<html>", "<table><tr><td>1</td></tr>\n</table>"]
)
def test_a_web_page_is_no_table(text):
    with pytest.raises(ValueError, match=r"t\.csv holds a web page and not a table"):
        read_table(text.encode(), name="t.csv")


@pytest.mark.parametrize(
    ("first", "doubted"),
    [("a,3,1.5", True), ("gene,1990,1995", False), ("plot,height,1995", False)],
)
def test_a_first_line_that_looks_like_a_row_is_doubted(first, doubted):
    table = read_table(f"{first}\nb,4,2.5\nc,1,2\nd,2,8\n".encode(), name="t.csv")
    told = " ".join(table.attrs.get("doubts", ()))
    assert ("looks like a row" in told) is doubted
