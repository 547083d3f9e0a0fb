"""Comments, titles, units, several header rows, GCT, words and codes: in text files and Excel."""

from __future__ import annotations

import gzip
import io
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from hclust_widgets import ClusterState
from hclust_widgets.common.row_refs import with_row_counting
from hclust_widgets.io.diagnostics import find_odd_cells, find_problems
from hclust_widgets.io.read_table import read_table

CASES = Path(__file__).parents[2] / "data" / "cases"


def told(table):
    return " ".join(table.attrs["reading"])


def book(*rows):
    file = io.BytesIO()
    width = max(map(len, rows))
    padded = [[*row, *[None] * (width - len(row))] for row in rows]
    pd.DataFrame(padded).to_excel(file, index=False, header=False)
    return file.getvalue()


def lines(*rows):
    return "\n".join(",".join("" if c is None else str(c) for c in row) for row in rows).encode()


@pytest.fixture(params=["text", "excel"])
def read(request):
    """Read the same rows from a text file or a workbook."""
    if request.param == "text":
        return lambda *rows: read_table(lines(*rows))
    return lambda *rows: read_table(book(*rows), name="book.xlsx")


def test_comments_with_commas_are_left_out_and_shown():
    table = read_table(CASES / "comments_commas.csv")
    assert list(table.columns) == ["time", "distance", "angle"] and len(table) == 4
    assert "site: north, hut 3" in told(table) and table.attrs["first_line"] == 4
    between = read_table(b"#c1\na,b\n1,2\n# mid, comment, more\n3,4\n5,6\n")
    assert between.to_dict("list") == {"a": [1, 3, 5], "b": [2, 4, 6]}


def test_the_last_comment_may_be_the_header():
    table = read_table(b"##x\n#chrom\tstart\tend\nchr1\t1\t2\nchr2\t3\t4\n", name="x.tsv")
    assert list(table.columns) == ["#chrom", "start", "end"] and len(table) == 2


def test_units_belong_to_the_columns():
    table = read_table(CASES / "units_row.csv")
    assert len(table) == 4 and list(table.columns) == ["plant", "height", "leaf"]
    assert table.attrs["units"] == {"height": "cm", "leaf": "g"}
    assert table["height"].tolist() == [31.2, 30.8, 12.1, 12.9]
    assert "Line 2 was read as units: height in cm, leaf in g." in told(table)


@pytest.mark.parametrize("name", ["title_row.csv", "title_row.xlsx"])
def test_a_title_is_no_header(name):
    table = read_table(CASES / name)
    assert list(table.columns) == ["plot", "height", "yield"]
    assert all(map(pd.api.types.is_numeric_dtype, table.dtypes[1:]))
    assert "Trial 12" in told(table)


def test_titles_units_and_two_header_rows_are_read_alike(read):
    table = read(
        ["# by hand"], ["plot", "before", None, "after"], [None, "h", "w", "h"],
        [None, "cm", "g", "cm"], ["p", 1, 2, 3], ["q", 3, 4, 3], ["r", 3, 5, 4],
    )  # fmt: skip
    assert list(table.columns) == ["plot", "before · h", "before · w", "after · h"]
    assert table.attrs["units"]["before · w"] == "g" and table["after · h"].tolist() == [3, 3, 4]
    assert "one header" in told(table) and "by hand" in told(table)


@pytest.mark.parametrize("above", [("control", "control", "treated", "treated"),
                                   ("control", None, "treated", None)])  # fmt: skip
def test_parts_below_names_that_repeat_are_names_and_no_units(read, above):
    rows = [["p", 1, 2, 3, 4], ["q", 3, 4, 3, 5], ["r", 3, 5, 4, 7]]
    table = read(["plot", *above], [None, "d1", "d2", "d1", "d2"], *rows)
    names = ["control · d1", "control · d2", "treated · d1", "treated · d2"]
    assert list(table.columns) == ["plot", *names]
    assert "one header" in told(table) and "units" not in table.attrs
    units = read(["plot", "height", "width", "leaf", "root"], [None, "cm", "cm", "g", "g"], *rows)
    assert units.attrs["units"]["leaf"] == "g" and len(units.columns) == 5


def test_a_first_row_of_text_below_full_names_is_asked_about(read):
    table = read(["n", "a", "b"], ["x", "low", "high"], *(["y", i, 2 * i] for i in range(6)))
    assert len(table) == 7 and list(table.columns) == ["n", "a", "b"]
    (said, *_) = find_problems(with_row_counting(table))
    assert "'low' in line 2 of 'a', 'high' in line 2 of 'b'" in said


def test_the_line_of_the_header_can_be_named(read):
    rows = [["all", "text", "x"], ["city", "land", "x"], ["rome", "it", "y"], ["lyon", "fr", "z"]]
    assert read(*rows).columns[0] == "all"
    table = read_table(lines(*rows), header_line=2)
    assert list(table.columns) == ["city", "land", "x"] and len(table) == 2
    with pytest.raises(ValueError, match="number of a line"):
        read_table(lines(*rows), header_line=0)


def test_gct_of_both_versions():
    table = read_table(CASES / "small.gct")
    assert table.index.tolist()[:2] == ["p01", "p02"] and table.shape[1] == 6
    state = ClusterState(table)
    assert state.features.values.shape[1] == 5
    third = (
        b"#1.3\n2\t3\t1\t1\nid\tdesc\ts1\ts2\ts3\nbatch\tna\tx\ty\tx\n"
        b"001\tG1\t1\t2\t3\n002\tG1\t4\t5\t6\n"
    )
    table = read_table(third, name="x.gct")
    assert table.index.tolist() == ["001", "002"] and table["s3"].tolist() == [3, 6]
    assert table.attrs["annotations"] == ("desc",)
    assert "1 line that describes the columns ('batch')" in told(table)


def test_annotations_of_a_file_are_not_compared_but_can_be():
    content = b"#1.2\n4\t2\nName\tDescription\ta\tb\n" + b"".join(
        f"p{i}\t{'uv'[i % 2]}\t{i}\t{i * i}\n".encode() for i in range(4)
    )
    table = read_table(content, name="x.gct")
    assert ClusterState(table).features.values.shape[1] == 2
    assert ClusterState(table, columns=["Description", "a"]).features.values.shape[1] > 1


def test_none_among_words_is_a_word(read):
    rows = [["id", "improved"], *([i, ["None", "Some", "Marked"][i % 3]] for i in range(9))]
    table = read(*rows)
    assert set(table["improved"]) == {"None", "Some", "Marked"}
    assert table.attrs["kept_words"] == ("None",) and "3 in 'improved'" in told(table)


def test_what_stands_for_no_number_stands_for_no_word_either(read):
    table = read(["sex", "age"], ["NA", 20], ["F", "NA"], ["M", 40], ["F", 50])
    assert table["sex"].isna().tolist() == [True, False, False, False]
    assert table["age"].isna().sum() == 1 and "kept_words" not in table.attrs
    assert "'NA' in" in told(table)


def test_words_among_numbers_are_each_named_and_can_be_declared_missing():
    table = read_table(CASES / "missing_words.csv")
    assert "'n/a' in line 2 of 'b'" in told(table)
    (said,) = find_problems(with_row_counting(table))
    for place in ("'ND' in line 4 of 'a'", "'<0.5' in line 5 of 'b'", "'#DIV/0!' in line 6 of 'b'"):
        assert place in said
    words = [word for one in find_odd_cells(table) for word in one.words]
    assert words == ["ND", "<0.5", "#DIV/0!"]
    table = read_table(CASES / "missing_words.csv", missing=words)
    assert table["a"].isna().tolist() == [False, False, True, *[False] * (len(table) - 3)]
    assert table["b"].isna().sum() == 3 and find_odd_cells(table) == ()
    with pytest.raises(TypeError, match="must be a list"):
        read_table(CASES / "missing_words.csv", missing="ND")


def test_leading_zeros_stay_and_such_codes_are_not_compared():
    table = read_table(CASES / "ids.csv")
    assert table["id"].tolist()[0] == "0012" and table["zip"].tolist()[0] == "01234"
    assert ClusterState(table).features.values.shape[1] == 2
    assert "leading zeros: 'id', 'zip'" in told(table) and find_problems(table) == ()


def test_a_date_that_is_typed_as_text_is_named_and_can_be_read():
    table = read_table(CASES / "mixed_dates.xlsx")
    (said,) = find_problems(with_row_counting(table))
    assert said.startswith("Column 'when' holds dates but for '03/04/2024' in line 4")
    table = read_table(CASES / "mixed_dates.xlsx", dates=["when"])
    assert pd.api.types.is_datetime64_any_dtype(table["when"]) and table["when"].notna().all()
    assert "'03/04/2024' as 2024-04-03" in told(table)


@pytest.mark.parametrize("pack", [gzip.compress])
def test_packed_text(pack):
    table = read_table(pack(b"a\tb\nx\t1\ny\t2\n"), name="x.tsv.gz")
    assert table["b"].tolist() == [1, 2]
    with pytest.raises(ValueError, match="cannot be unpacked"):
        read_table(b"a,b", name="x.csv.gz")


def test_stata_and_spss(tmp_path):
    table = pd.DataFrame({"a": [1.0, 2.5, 3], "g": ["x", "None", "x"]})
    table.to_stata(tmp_path / "s.dta", write_index=False)
    assert read_table(tmp_path / "s.dta").to_dict("list") == table.to_dict("list")
    import pyreadstat

    pyreadstat.write_sav(table, str(tmp_path / "s.sav"))
    assert read_table(tmp_path / "s.sav").to_dict("list") == table.to_dict("list")
    for name in ("x.dta", "x.sav"):
        with pytest.raises(ValueError, match="damaged or something else"):
            read_table(b"hello", name=name)


def test_anndata(tmp_path):
    import anndata

    obs = pd.DataFrame({"batch": [1, 2, 1], "g1": [5, 6, 7]}, index=list("abc"), dtype=object)
    obs.index = obs.index.astype(object)
    var = pd.DataFrame({"length": [5.0, 7.5]}, index=pd.Index(["g1", "g2"], dtype=object))
    data = anndata.AnnData(np.arange(6.0).reshape(3, 2), obs=obs.astype(int), var=var)
    if hasattr(anndata.settings, "allow_write_nullable_strings"):
        anndata.settings.allow_write_nullable_strings = True
    data.write_h5ad(tmp_path / "a.h5ad")
    table = read_table(tmp_path / "a.h5ad")
    assert list(table.columns) == ["g1", "g2", "batch", "g1 (obs)"]
    assert table.index.tolist() == ["a", "b", "c"]
    assert ClusterState(table).features.values.shape[1] == 2
    assert table.attrs["column_annotations"] == {"length": {"g1": 5.0, "g2": 7.5}}
    assert "Columns of var describe the columns: 1." in table.attrs["reading"]


def test_problems_of_one_kind_are_one_note():
    table = pd.DataFrame({f"c{i}": [None] * 4 for i in range(9)} | {"a": [1, 2, 3, 5]})
    told = [one for one in find_problems(table) if "empty" in one]
    assert len(told) == 1
    assert told[0].startswith("Column 'c0' is empty: it can be deleted. The same holds for 'c1', ")
    assert told[0].endswith("'c6' and 2 more.")
