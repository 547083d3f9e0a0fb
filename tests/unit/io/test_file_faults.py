"""Files that are not what they say: one sentence that names the line or the column."""

import io

import duckdb
import pandas as pd
import pyarrow as pa
import pyarrow.feather as feather
import pyarrow.parquet as parquet
import pytest

from hclust_widgets import ClusterState
from hclust_widgets.io.read_table import read_table

GCT = (
    "#1.2\n3\t2\nName\tDescription\ts1\ts2\np1\tG1\t5.1\t5.0\np2\tG2\t1.2\t1.1\np3\tG3\t8.0\t8.1\n"
)
WIDE = "#1.3\n2\t2\t1\t1\nid\tgene\ts1\ts2\nbatch\tna\t1\t2\np1\tG1\t5.1\t5.0\np2\tG2\t1.2\t1.1\n"


@pytest.mark.parametrize(("text", "shape"), [(GCT, (3, 3)), (WIDE, (2, 3)), (GCT + "\n", (3, 3))])
def test_a_gct_file_that_is_as_large_as_it_says_is_read(text, shape):
    assert read_table(text.encode(), name="x.gct").shape == shape


@pytest.mark.parametrize(
    ("was", "becomes", "told"),
    [
        (
            "3\t2\n",
            "9\t2\n",
            "Line 2 of x.gct tells of 9 rows, but there are 3, the last in line 6",
        ),
        ("3\t2\n", "1\t2\n", "Line 2 of x.gct tells of 1 row, but there are 3"),
        ("3\t2\n", "3\t5\n", "Line 2 of x.gct tells of 5 columns, but line 3 has names for 2"),
        ("3\t2\n", "three\t2\n", "Line 2 of x.gct must hold the numbers of rows and columns, 2 in"),
        ("3\t2\n", "\n", "Line 2 of x.gct must hold .*, but it is empty"),
        ("#1.2", "#1.1", "Line 1 of x.gct must be #1.2 or #1.3, .* but it is '#1.1'"),
        ("#1.2", "#1.3", "Line 2 of x.gct must hold .* that describe them, 4 in all"),
        ("#1.2\n", "", "Line 1 of x.gct must be #1.2 or #1.3"),
        (GCT[9:], "", "x.gct ends before line 3, which must hold the names of its columns"),
    ],
)
def test_a_gct_file_with_a_wrong_version_or_size_names_the_line(was, becomes, told):
    with pytest.raises(ValueError, match=told):
        read_table(GCT.replace(was, becomes, 1).encode(), name="x.gct")


def test_the_counts_of_version_1_3_are_checked_as_well():
    for was, becomes, told in (
        ("2\t2\t1\t1", "3\t2\t1\t1", "tells of 3 rows, but there are 2"),
        (
            "2\t2\t1\t1",
            "2\t2\t2\t1",
            "and 2 columns that describe rows, but line 3 has names for 1",
        ),
    ):
        with pytest.raises(ValueError, match=told):
            read_table(WIDE.replace(was, becomes).encode(), name="x.gct")


def test_a_comment_that_looks_like_a_version_is_a_comment_elsewhere():
    table = read_table(b"#1.2\na,b\n1,2\n3,4\n5,7\n", name="x.csv")
    assert table.columns.tolist() == ["a", "b"]


TWICE = pa.Table.from_arrays([pa.array([1.0, 2, 3]), pa.array([2.0, 2, 5])], names=["a", "a"])


def test_a_table_with_a_name_twice_is_one_sentence():
    for data in (TWICE, duckdb.sql("select 1 as a, 2 as a union all select 3, 4")):
        with pytest.raises(ValueError, match=r"^The column name 'a' stands twice: rename"):
            ClusterState(data)


@pytest.mark.parametrize(
    ("write", "name"), [(parquet.write_table, "x.parquet"), (feather.write_feather, "x.feather")]
)
def test_so_is_a_file_with_a_name_twice(write, name):
    file = io.BytesIO()
    write(TWICE, file)
    with pytest.raises(ValueError, match=r"columns of the (same )?name.*give each one of its own"):
        read_table(file.getvalue(), name=name)
    good = io.BytesIO()
    write(TWICE.rename_columns(["a", "b"]), good)
    assert isinstance(read_table(good.getvalue(), name=name), pd.DataFrame)


@pytest.mark.parametrize(
    ("content", "name", "words"),
    [
        (b"<html><table><tr><td>n</td></tr></table></html>", "t.xls", "is a web page or XML"),
        (b"\n<?xml version='1.0'?><Workbook/>", "t.xlsx", "is a web page or XML"),
        (b'{"rows": [{"a": 1, "b": {"c": 2}}, {"a": 2, "b": {"c": 5}}]}', "t.json", "but no table"),
        (b'[{"a": 1, "b": [1, 2]}, {"a": 2, "b": [3]}]', "t.json", "but no table"),
    ],
)
def test_what_is_no_table_is_said_in_a_sentence(content, name, words):
    with pytest.raises(ValueError, match=words):
        read_table(content, name=name)


def test_a_header_that_lacks_the_names_of_several_columns_is_told_so():
    text = "a\tb\n" + "".join(f"x\ty\t{i}\t{i + 1}\n" for i in range(3))
    told = "Every row of t.tsv has 4 fields separated by tabs, but the header has 2: name the other"
    with pytest.raises(ValueError, match=f"{told} 2 columns in it, too."):
        read_table(text.encode(), name="t.tsv")
