"""Files of every kind, whole and broken: what is read is right, what is wrong is said."""

from __future__ import annotations

import io
import json

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hclust_widgets import ClusterState
from hclust_widgets.export.script.reading.read_file import read_again
from hclust_widgets.io.read_table import SUFFIXES, read_table, read_with_recipe

PEOPLE = pd.DataFrame({"name": ["Ann", "Bo", "Cé"], "age": [31, 42, 27], "size": [1.7, 1.85, 1.6]})


def values(table):
    return table.to_dict("list")


@pytest.mark.sampled(2)
@pytest.mark.parametrize("sep", [",", ";", "\t", "|"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-32"])
def test_separators_line_ends_and_encodings_are_told(tmp_path, sep, end, encoding):
    file = tmp_path / "people.csv"
    file.write_bytes(PEOPLE.to_csv(sep=sep, index=False, lineterminator=end).encode(encoding))
    table = read_table(file)
    pd.testing.assert_frame_equal(table, PEOPLE, check_dtype=False)
    told = table.attrs["reading"]
    assert table.attrs == {"reading": told, "first_line": 2}
    if encoding == "cp1252":
        (said,) = told
        assert "read as cp1252 and not as utf-8, since line 4 holds the byte 0xE9" in said
    else:
        assert told == ()


def test_a_byte_that_is_wrong_in_a_file_of_utf_8_is_named_with_what_it_does():
    table = read_table("a,b\ncafé,2\n".encode() + b"th\xe9,4\n", name="x.csv")
    (said,) = table.attrs["doubts"]
    assert table.attrs["reading"] == ()
    assert said == (
        "x.csv was read as cp1252 and not as utf-8, since line 3 holds the byte 0xE9, which is no "
        "utf-8, though other places are ('é', say, was read as 'Ã©'): mend this line, and save the "
        "file as utf-8."
    )


@pytest.mark.parametrize("sep", [";", ",", "|", "\t", "~"])
@pytest.mark.parametrize("first", ["sep={}", "SEP={}", '"sep={}"'])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_excels_line_of_the_separator_is_obeyed_and_is_no_header(sep, first, end):
    body = PEOPLE.to_csv(sep=sep, index=False, lineterminator=end)
    table = read_table((first.format(sep) + end + body).encode(), name="people.csv")
    pd.testing.assert_frame_equal(table, PEOPLE, check_dtype=False)
    assert table.attrs == {"reading": (), "first_line": 3}


def test_excels_line_decides_where_the_rows_do_not(refusal):
    text = b"sep=,\na,b|c\n1,2|3\n"
    assert values(read_table(text)) == {"a": [1], "b|c": ["2|3"]}
    assert values(read_table(text[6:])) == {"a,b": [1.2], "c": [3]}
    assert "Line 4 of table.csv has only 1" in refusal(read_table, b"sep=;\na;b\n1;2\n3\n")
    assert "table.csv is empty" in refusal(read_table, b"sep=;\n")
    assert values(read_table(b"sep=\n1\n2\n")) == {"sep=": [1, 2]}  # a column may be called so


@pytest.mark.parametrize("blank", ["\r", "\n", "\r\n", " \r", "\r\r\n\r", "\n \n\r"])
def test_blank_lines_before_a_header_whose_first_name_is_empty_cost_no_column(blank):
    table = read_table(f"{blank},b,c\n1,2,3\n4,5,6\n".encode())
    assert values(table) == {"Unnamed: 0": [1, 4], "b": [2, 5], "c": [3, 6]}


def test_values_between_blanks_are_read_and_told():
    table = read_table(
        b"name  weight\nfiat  785\n'a seat'  800\n".replace(b"'", b'"'), name="x.txt"
    )
    assert values(table) == {"name": ["fiat", "a seat"], "weight": [785, 800]}
    assert table.attrs["reading"] == ("Values were read as separated by blanks.",)
    as_r_writes_them = read_table(b'"mpg" "cyl"\n"Mazda RX4" 21.5 6\n"Fiat" 32 NA\n', name="x.txt")
    assert as_r_writes_them.index.tolist() == ["Mazda RX4", "Fiat"]
    assert as_r_writes_them["mpg"].tolist() == [21.5, 32]
    assert "doubts" not in read_table(b"full name\nAda\nBo Li\n", name="x.txt").attrs


def test_words_between_blanks_stay_one_column_and_are_told():
    table = read_table(b"first last\nAda Lovelace\nBo Li\n", name="people.txt")
    (said,) = table.attrs["doubts"]
    assert said.startswith("people.txt was read as one column, since its values are separated by")


def test_a_file_of_tabs_may_hold_commas():
    table = read_table(b"what\tprice\na, b, c\t1\nd, e, f\t2\n", name="x.tsv")
    assert values(table) == {"what": ["a, b, c", "d, e, f"], "price": [1, 2]}


def test_commas_within_text_do_not_separate_a_file_of_semicolons():
    table = read_table(b"last, first;age\nCurie, Marie;66\nNoether, Emmy;53\n", name="x.csv")
    assert values(table) == {"last, first": ["Curie, Marie", "Noether, Emmy"], "age": [66, 53]}


@pytest.mark.parametrize("sep", [";", "\t", "|"])
def test_a_decimal_comma_is_read_and_told(sep):
    text = f"a{sep}b\n1,5{sep}2\n-0,25{sep}3\n"
    table = read_table(text.encode(), name="x.txt")
    assert values(table) == {"a": [1.5, -0.25], "b": [2, 3]}
    assert table.attrs["reading"] == ("Numbers were read with a decimal comma.",)


def test_one_column_with_decimal_commas_is_one_column():
    assert values(read_table(b"x\n1,5\n2,5\n")) == {"x": [1.5, 2.5]}


@pytest.mark.parametrize("cell", ["1.5", "1,234,567"])
def test_a_comma_is_no_decimal_one_where_something_speaks_against_it(cell):
    table = read_table(f"a;b\n1,500;{cell}\n".encode())
    assert table["a"].tolist() == ["1,500"]


def test_quoted_fields_hold_separators_quotes_and_new_lines():
    table = read_table(b'name,n\n"a, ""b""\nc",1\n"d",2\n')
    assert values(table) == {"name": ['a, "b"\nc', "d"], "n": [1, 2]}
    assert "first_line" not in table.attrs  # a row is no line here


def test_blank_lines_are_no_rows():
    table = read_table(b"a,b\n\n1,2\n   \n3,4\n\n")
    assert values(table) == {"a": [1, 3], "b": [2, 4]}
    assert "first_line" not in table.attrs


def test_names_of_rows_as_r_writes_them_become_the_index():
    table = read_table(b"mpg,cyl\nMazda RX4,21,6\nFiat 128,32.4,4\n")
    assert table.index.tolist() == ["Mazda RX4", "Fiat 128"]
    assert values(table) == {"mpg": [21, 32.4], "cyl": [6, 4]}


def test_a_separator_at_the_end_of_every_line_makes_no_column():
    for text in (b"a,b\n1,2,\n3,4,\n", b"a,b,\n1,2,\n3,4,\n"):
        assert values(read_table(text)) == {"a": [1, 3], "b": [2, 4]}


def test_empty_rows_at_the_end_of_a_spreadsheet_are_left_out_and_told():
    table = read_table(b"a;b\n1;2\n;\n3;4\n;\n;\n")
    assert len(table) == 3 and table.isna().sum().tolist() == [1, 1]
    assert table.attrs["reading"] == ("2 empty rows at the end were left out.",)


def test_names_that_stand_twice_are_made_unique_and_told():
    table = read_table(b"a,a,b,a\n1,2,3,4\n")
    assert table.columns.tolist() == ["a", "a.1", "b", "a.2"]
    assert "'a'" in table.attrs["doubts"][0] and "'a.1'" in table.attrs["doubts"][0]


def test_a_line_of_numbers_as_header_is_told():
    assert "only numbers" in read_table(b"1,2\n3,4\n").attrs["doubts"][0]
    assert "doubts" not in read_table(b"country,2001,2002\nx,3,4\n").attrs


BROKEN = {
    b"": "table.csv is empty",
    b" \n\n": "table.csv is empty",
    b"a,b\n": "has a header but no rows",
    b"a,b\n1,2\n3,4,5\n6,7\n": "Line 3 of table.csv has 3 fields separated by commas, but the "
    "header has 2",
    b"a;b;c\n1;2;3\n\n4;5\n": "Line 4 of table.csv has only 2 fields separated by semicolons, but "
    "the header has 3",
    b'a,b\n"x\ny",1\nz\n': "Line 4 of table.csv has only 1 field",
    b"My cars\nname,make,town\nfiat,a,b\nseat,c,d\n": "the first line has 1",
    b'a,b\n1,2\n3,"4\n5,6\n': 'quotation mark (") that opens in line 3 of table.csv',
    b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR": "not a text file: it holds binary data",
    b"PK\x03\x04\x14\0": "looks like an Excel file or another zip archive",
    b"PAR1....": "looks like a Parquet file",
    b"\x1f\x8b\x08\0": "looks like a gzip archive (unpack it first)",
    b"%PDF-1.7 x": "looks like a PDF document",
    "a,b\n1,2\n".encode("utf-16-le"): "text in utf-16 without the mark (BOM) that says so: save it",
    "a,b\n1,2\n".encode("utf-16-be"): "text in utf-16 without the mark",
    "a,b\n1,2\n".encode("utf-32-le"): "text in utf-32 without the mark",
    b"<!DOCTYPE html>\n<html>": "a web page and not a table",
    b"a,b\n1,\x81\n2,\xff\n": "Line 2 of table.csv holds characters",
    b",\n,\n": "holds no values",
}


@pytest.mark.parametrize("content", BROKEN)
def test_a_broken_text_file_ends_in_one_sentence(refusal, content):
    assert BROKEN[content] in refusal(read_table, content)


def test_a_field_without_end_is_no_crash(refusal):
    assert "table.csv" in refusal(read_table, b'a,b\n"' + b"x" * 200_000 + b'",1\n')


@pytest.mark.parametrize(
    ("name", "part"),
    [
        ("x.doc", "'.doc' is not known"),
        ("x", "has no ending"),
        ("x.csv.gz", "x.csv.gz cannot be unpacked"),
        ("x.xlsx.gz", "x.xlsx.gz"),
        ("x.ZIP", "x.ZIP is packed: unpack it"),
        ("x.parquet", "as a Parquet file"),
        ("x.feather", "as a Feather file"),
        ("x.xlsx", "is no Excel file"),
        ("x.json", "Line 1, column 1 of x.json is no JSON"),
    ],
)
def test_what_is_not_what_its_name_says_ends_in_one_sentence(refusal, name, part):
    assert part in refusal(read_table, b"hello, world\n1,2\n", name=name)


def test_files_that_cannot_be_opened(tmp_path):
    with pytest.raises(FileNotFoundError, match=r"There is no file .*nope\.csv'\.$"):
        read_table(tmp_path / "nope.csv")
    with pytest.raises((IsADirectoryError, PermissionError), match="is a folder"):
        read_table(tmp_path)
    with pytest.raises(ValueError, match="cannot be opened"):
        read_table("a\0b.csv")
    with pytest.raises(TypeError, match="not int"):
        read_table(7)


def test_columnar_files_and_json_come_back_as_they_were(tmp_path):
    PEOPLE.to_parquet(tmp_path / "a.parquet")
    PEOPLE.to_feather(tmp_path / "a.feather")
    PEOPLE.to_json(tmp_path / "a.json", orient="records")
    PEOPLE.to_json(tmp_path / "b.json", orient="split")
    PEOPLE.to_json(tmp_path / "c.json", orient="table", index=False)
    PEOPLE.to_json(tmp_path / "d.json", orient="records", lines=True)
    PEOPLE.to_json(tmp_path / "e.json", orient="columns")
    for file in sorted(tmp_path.iterdir()):
        assert values(read_table(file)) == values(PEOPLE), file.name


@pytest.mark.parametrize("held", ["[1, 2]", "{}", "[]", "3", '{"a": 1}', "[" * 5000])
def test_json_without_a_table_is_refused(refusal, held):
    assert "x.json" in refusal(read_table, held.encode(), name="x.json")


def test_json_with_numbers_and_text_that_cannot_be_is_refused_by_what_is_wrong(refusal):
    long = b'{"a": 1' + b"0" * 5000 + b', "b": 1}'
    for text in (b"[" + long + b', {"a": 1, "b": 2}]', long + b'\n{"a": 1, "b": 2}'):
        said = refusal(read_table, text, name="x.json")
        assert said.startswith("x.json holds a whole number of more than 4,300 digits")
    for half in (b'[{"a": "\\ud800"}, {"a": "x"}]', b'[{"\\ud800": 1}, {"\\ud800": 2}]'):
        assert "x.json holds half of a character" in refusal(read_table, half, name="x.json")


def test_excel_sheets(refusal):
    def book(**sheets):
        file = io.BytesIO()
        with pd.ExcelWriter(file, engine="openpyxl") as writer:
            for name, sheet in sheets.items():
                sheet.to_excel(writer, sheet_name=name, index=False)
        return file.getvalue()

    table = read_table(book(People=PEOPLE), name="people.xlsx")
    assert values(table) == values(PEOPLE)
    assert table.attrs == {"reading": (), "first_line": 2}
    alike = pd.DataFrame([[1, 2, 3, 4]], columns=["n", "2020", 2020, "2020.1"])
    told = read_table(book(A=alike), name="years.xlsx")
    assert told.columns.tolist() == ["n", "2020", "2020.2", "2020.1"]
    assert "the second one of a name became '2020.2'" in told.attrs["doubts"][0]
    alike = alike.drop(columns="2020.1")
    told = read_table(book(A=alike), name="years.xlsx")
    assert told.columns.tolist() == ["n", "2020", "2020.1"]
    assert told.attrs["doubts"][0] == (
        "Several columns are called '2020': the second one of a name became '2020.1', and so on."
    )
    years = pd.DataFrame([[1, 2]], columns=[2020, 2021])
    assert read_table(book(A=years), name="years.xlsx").columns.tolist() == [2020, 2021]
    two = read_table(book(People=PEOPLE, More=PEOPLE), name="people.xlsx")
    assert two.attrs["reading"] == ("people.xlsx has 2 sheets: the first one, 'People', was read.",)
    cover = pd.DataFrame({"Report": ["by us", "for you"]})
    three = book(Cover=cover, People=PEOPLE, More=PEOPLE.iloc[:2])
    covered = read_table(three, name="people.xlsx")
    assert values(covered) == values(PEOPLE)
    assert "'Cover', holds no table, so 'People' was read" in covered.attrs["reading"][0]
    assert (covered.attrs["sheets"], covered.attrs["sheet"]) == (
        ("Cover", "People", "More"),
        "People",
    )
    assert len(read_table(three, name="people.xlsx", sheet="More")) == 2
    assert "name one of 'Cover', 'People', 'More'" in refusal(
        read_table, three, name="people.xlsx", sheet="Mor"
    )
    assert "has no sheets" in refusal(read_table, b"a,b\n1,2\n", sheet="More")
    assert "has a header but no rows" in refusal(
        read_table, book(A=PEOPLE.iloc[:0]), name="people.xlsx"
    )
    assert "is empty" in refusal(read_table, book(A=pd.DataFrame()), name="people.xlsx")
    broken = book(People=PEOPLE)[:-200]
    assert "damaged" in refusal(read_table, broken, name="people.xlsx")


@pytest.mark.parametrize(
    ("name", "package"), [("x.xlsx", "openpyxl"), ("x.xls", "xlrd"), ("x.parquet", "pyarrow")]
)
def test_a_missing_package_is_named_with_how_to_get_it(monkeypatch, name, package):
    def missing(*_, **__):
        raise ImportError

    monkeypatch.setattr(pd, "ExcelFile", missing)
    monkeypatch.setattr(pd, "read_parquet", missing)
    with pytest.raises(ImportError, match=f"{package} is needed.*CSV"):
        read_table(b"PK\x03\x04", name=name)


def test_a_matrix_of_distances_that_was_written_with_its_names_is_none_the_less_one(refusal):
    away = np.abs(np.subtract.outer([1.0, 4, 9, 11], [1.0, 4, 9, 11]))
    distances = pd.DataFrame(away, index=list("wxyz"), columns=list("wxyz"))
    table = read_table(distances.to_csv().encode())
    said = refusal(ClusterState, table)
    assert "distance matrix" in said and "'Unnamed: 0'" in said


CELL = st.one_of(
    st.integers(-10_000, 10_000).map(str),
    st.floats(-1e6, 1e6).map(lambda x: repr(round(x, 3))),
    st.text('abcÄé ,;|\t"x\n', min_size=1, max_size=8).map(lambda s: f"t{s}t"),
)


@settings(max_examples=15, deadline=None)
@given(
    rows=st.lists(st.lists(CELL, min_size=3, max_size=3), min_size=2, max_size=8),
    sep=st.sampled_from([",", ";", "\t", "|"]),
)
def test_what_pandas_writes_is_read_as_pandas_reads_it(rows, sep):
    # The header is what tells the separator, and quoted text may hold any of them.
    text = pd.DataFrame(rows, columns=["one", "two", "three"]).to_csv(sep=sep, index=False)
    table = read_table(text.encode())
    again = pd.read_csv(io.StringIO(text), sep=sep, skipinitialspace=True)
    pd.testing.assert_frame_equal(table, again)


@settings(max_examples=50, deadline=None)
@given(content=st.binary(max_size=200), suffix=st.sampled_from(SUFFIXES))
def test_no_file_whatever_is_in_it_ends_in_a_traceback_of_another_kind(content, suffix):
    said = ""
    try:
        table = read_table(content, name="any" + suffix)
    except (ValueError, ImportError) as error:
        said = str(error)
    assert len(table) if not said else "any" in said and "\n" not in said


def test_a_large_file_is_read_in_seconds():
    rng = np.random.default_rng(0)
    table = pd.DataFrame(rng.normal(size=(20_000, 10)).round(4))
    table.columns = [f"c{i}" for i in range(10)]
    assert np.array_equal(read_table(table.to_csv(index=False).encode()).to_numpy(), table)
    assert json.loads(json.dumps(read_table(b"a\n1\n").attrs["reading"])) == []


def test_json_with_parts_of_parts_names_them(refusal):
    lines = "\n".join(json.dumps({"name": n, "size": {"w": 1}, "tags": ["x"]}) for n in "ab")
    said = refusal(read_table, lines.encode(), name="x.jsonl")
    assert "x.jsonl holds JSON but no table, since 'size', 'tags' hold lists or objects" in said


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "name       height  weight\nAnna K.       1.5    20.1\nBo Li         1.6    20.9\n",
            {"name": ["Anna K.", "Bo Li"], "height": [1.5, 1.6], "weight": [20.1, 20.9]},
        ),
        (
            "site       body mass  age\nGreat Lake      3.5    2\nPond            4.5    3\n",
            {"site": ["Great Lake", "Pond"], "body mass": [3.5, 4.5], "age": [2, 3]},
        ),
    ],
)
def test_names_with_a_blank_stay_whole_between_columns_of_fixed_width(
    text, expected, tmp_path, monkeypatch
):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "fixed.txt").write_text(text)
    table, recipe = read_with_recipe("fixed.txt")
    assert values(table) == expected
    script, space = read_again(recipe, table), {}
    lines = ["import pandas as pd", *sorted(script.imports), *(x for b in script.blocks for x in b)]
    exec("\n".join(lines), space)
    pd.testing.assert_frame_equal(space["df"], table, check_dtype=False)


def test_numbers_with_one_blank_between_them_are_two_columns():
    table = read_table(b"a  b c\nx  1 2\ny  3 4\nz  5 6\n", name="x.txt")
    assert values(table) == {"a": ["x", "y", "z"], "b": [1, 3, 5], "c": [2, 4, 6]}


def test_blanks_around_names_of_columns_are_taken_off(tmp_path):
    table = read_table(b"name \tx  \tx\na\t1\t2\nb\t2\t3\n", name="pasted.tsv")
    assert table.columns.tolist() == ["name", "x", "x.1"]
    path = tmp_path / "pasted.xlsx"
    pd.DataFrame({"name ": ["a", "b"], " x ": [1, -99]}).to_excel(path, index=False)
    table = read_table(path, missing=[("x", -99)])
    assert table.columns.tolist() == ["name", "x"] and table["x"].isna().tolist() == [False, True]


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("x.rds", r"write.csv\(readRDS\(file\), .table.csv.\) in R"),
        ("x.RData", r"load\(file\); write.csv\(x, .table.csv.\) in R"),
        ("x.rda", "in R writes x as CSV"),
        ("x.sas7bdat", "dbms=csv"),
        ("x.ods", "save it as .xlsx or CSV"),
        ("x.pkl", "to_csv"),
        ("x.mat", "writetable"),
    ],
)
def test_files_of_other_programs_are_told_how_to_be_converted(name, words):
    with pytest.raises(ValueError, match=words) as error:
        read_table(b"RDX3" * 9, name=name)
    assert str(error.value).startswith(f"{name} is ") and "\n" not in str(error.value)


def test_the_content_of_an_open_file_is_asked_for():
    with pytest.raises(TypeError, match=r"source.read\(\), as bytes"):
        read_table(io.BytesIO(b"a,b\n1,2\n"))
