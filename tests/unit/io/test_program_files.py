"""Files of other programs: Orange, Cluster and TreeView, JSON Lines, web pages."""

import pandas as pd
import pytest

from hclust_widgets import ClusterState
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


GEO = (
    b'!Series_title\t"My study"\n\n!Sample_title\t"a"\t"b"\n!series_matrix_table_begin\n'
    b'"ID_REF"\t"GSM1"\t"GSM2"\n"p1"\t5.1\t6.2\n"p2"\t4.1\tnull\n!series_matrix_table_end\n'
)
QUALTRICS = (
    b'StartDate,Q1,Q2\nStart Date,"How satisfied, if at all?",Country\n'
    b'"{""ImportId"":""startDate""}","{""ImportId"":""QID1""}","{""ImportId"":""QID2""}"\n'
    b"2024-01-03,5,Germany\n2024-01-04,3,France\n"
)
QIIME = (
    b"#SampleID\tpH\tdepth\tsite\n#q2:types\tnumeric\tnumeric\tcategorical\n"
    b"s1\t6.5\t10\tA\ns2\t7.1\t20\tB\ns3\t5.9\t15\tA\n"
)


@pytest.mark.parametrize(
    ("content", "columns", "n_rows", "told"),
    [
        (GEO, ["ID_REF", "GSM1", "GSM2"], 2, "Read as a file of GEO: 4 lines around the table"),
        (QUALTRICS, ["StartDate", "Q1", "Q2"], 2, "Lines 2 to 3 hold the questions and the ids"),
        (QIIME, ["#SampleID", "pH", "depth", "site"], 3, "Line 2 holds the types of QIIME 2."),
    ],
)
@pytest.mark.parametrize("name", ["t.csv", "t.tsv", "t.txt"])
def test_what_programs_write_around_a_table_is_no_row(content, columns, n_rows, told, name):
    if name == "t.tsv" and content is QUALTRICS:
        content = content.replace(b",", b"\t")
    table = read_table(content, name=name)
    assert [*table] == columns and len(table) == n_rows
    assert pd.api.types.is_numeric_dtype(table.iloc[:, 1])
    assert told in table.attrs["reading"][0]


def test_questions_of_several_lines_are_refused_in_a_sentence():
    content = QUALTRICS.replace(b"satisfied, if", b"satisfied,\nif")
    with pytest.raises(ValueError, match="Lines 2 to 4 hold the questions and the ids of Qualt"):
        read_table(content, name="t.csv")


def test_distances_of_mega_are_refused_in_a_sentence():
    with pytest.raises(ValueError, match="is written in MEGA's own format: export the distances"):
        read_table(b"#mega\n!Title: x;\n[1] #A\n[2] #B\n[1]\n[2] 0.1\n", name="t.txt")


def test_files_of_weka_are_refused_in_a_sentence():
    with pytest.raises(ValueError, match="is written in Weka's ARFF format: save the table as CSV"):
        read_table(b"@relation iris\n@attribute a numeric\n@data\n5.1\n4.9\n", name="t.txt")


def test_comments_above_the_name_of_a_weka_file_change_nothing():
    with pytest.raises(ValueError, match="Weka"):
        read_table(b"% 1. Title: Iris\n%\n\n@RELATION iris\n@ATTRIBUTE a REAL\n", name="t.txt")
    assert list(read_table(b"% a,b\n1,2\n3,4\n", name="t.csv")) == ["% a", "b"]


def test_several_tables_of_geo_are_refused_in_a_sentence():
    one = "^SAMPLE = S\n!sample_table_begin\nID\tVALUE\na\t1\nb\t2\n!sample_table_end\n"
    with pytest.raises(ValueError, match=r"holds 2 tables.*series matrix"):
        read_table((one + one).encode(), name="family.txt")


def test_titles_above_years_are_no_rows_as_in_files_of_the_world_bank():
    content = (
        b'"Data Source","World Development Indicators",\n\n"Last Updated Date","2024-06-28",\n\n'
        b'"Country Name","Country Code","2019","2020",\n"Aruba","ABW","3.3","2.5",\n'
        b'"Chad","TCD","11.3","10.8",\n"Peru","PER","228.3","201.7",\n'
    )
    table = read_table(content, name="t.csv")
    assert [*table] == ["Country Name", "Country Code", "2019", "2020"]
    assert table["2019"].tolist() == [3.3, 11.3, 228.3]
    assert "stand above the table" in table.attrs["reading"][0]


@pytest.mark.parametrize("mark", [".", ".a", "#NULL!"])
def test_marks_of_sas_and_spss_are_missing_values_among_numbers(mark):
    table = read_table(f"id,bp,w\na,120,x\nb,{mark},{mark}\nc,131,y\n".encode())
    assert table["bp"].isna().tolist() == [False, True, False]
    assert table["w"].tolist() == ["x", mark, "y"]
    assert f"Taken for missing values: {mark!r} (1 in 'bp')" in table.attrs["reading"][0]


EUROSTAT = (
    "freq,unit,geo\\TIME_PERIOD\t2019 \t2020 \n"
    "A,PC,AT\t9.0 \t11.4 p\nA,PC,BE\t: \t12.5 \nA,PC,BG\t: z\t1.5 bd\nA,PC,CY\t7.1 \t8 \n"
)


def test_remarks_of_eurostat_are_no_part_of_the_numbers():
    table = read_table(EUROSTAT.encode(), name="nama.tsv")
    assert table["2020"].tolist() == [11.4, 12.5, 1.5, 8]
    assert table["2019"].isna().tolist() == [False, True, True, False]
    told = " ".join(table.attrs["reading"])
    assert "letters behind them, which are remarks (such as '11.4 p')" in told
    assert "':', ': z' (2 in '2019')" in told


def test_letters_behind_numbers_stay_words_elsewhere():
    text = EUROSTAT.replace("freq,unit,geo\\TIME_PERIOD", "place")
    assert not pd.api.types.is_numeric_dtype(read_table(text.encode(), name="t.tsv")["2020"])


@pytest.mark.parametrize("name", ["t.raw", "t.txt", "t.dat"])
def test_columns_of_plink_that_describe_people_are_not_compared(name):
    text = "FID IID PAT MAT SEX PHENOTYPE rs1 rs2\nF a 0 0 1 -9 0 2\nF b 0 0 2 1 NA 1\n"
    table = read_table(text.encode(), name=name)
    assert table.attrs["annotations"] == ("FID", "IID", "PAT", "MAT", "SEX", "PHENOTYPE")
    assert table["PHENOTYPE"].isna().tolist() == [True, False]
    (told,) = (one for one in table.attrs["reading"] if "PHENOTYPE" in one)
    assert told == (
        "Read as a file of PLINK: its first six columns describe the people and are not compared; "
        "-9 in 'PHENOTYPE' is a missing value."
    )
    again = read_table(text.encode(), name=name, missing={"rs1": [0]})
    assert again["rs1"].isna().all() and again["PHENOTYPE"].isna().sum() == 1


@pytest.mark.parametrize("zone", [" GMT+1", " GMT", " UTC+05:30", ""])
def test_time_stamps_of_forms_of_google_are_dates(zone):
    text = f"Timestamp,a\n2024/03/01 1:02:03 PM{zone},1\n2024/03/02 11:05:00 AM{zone},2\n"
    table = read_table(text.encode(), name="t.csv")
    assert table["Timestamp"].tolist() == [
        pd.Timestamp("2024-03-01 13:02:03"),
        pd.Timestamp("2024-03-02 11:05"),
    ]


def test_stamps_of_two_zones_stay_text():
    text = "t,a\n2024/03/30 1:02:03 PM GMT+1,1\n2024/04/02 1:05:00 PM GMT+2,2\n"
    assert isinstance(read_table(text.encode(), name="t.csv")["t"].iloc[0], str)


def test_remarks_of_origin_below_the_units_are_no_row():
    text = "t,T,F\ns,K,mL/min\nrun 1,run 1,sensor 2\n0,3.5,1\n1,4,2\n2,4,3\n"
    table = read_table(text.encode(), name="t.csv")
    assert table["T"].tolist() == [3.5, 4, 4]
    assert table.attrs["units"] == {"t": "s", "T": "K", "F": "mL/min"}
    assert "Line 3 was read as remarks: run 1, run 1, sensor 2." in table.attrs["reading"]
    assert table.attrs["first_line"] == 4


@pytest.mark.parametrize(
    "first", ["n.d.,ND,n/a", "trace,trace,lost", "5*,9*,4*", "ca. 5,5 (1),x", "not measured,a,b"]
)
def test_a_first_row_of_values_that_are_no_numbers_is_no_remark(first):
    text = f"t,T,F\ns,K,mL/min\n{first}\n" + "".join(f"{i},{i + 3.5},{i * i}\n" for i in range(9))
    assert len(read_table(text.encode(), name="t.csv")) == 10


def test_words_beside_the_name_of_a_row_are_its_values():
    rows = "".join(f"s{i}\t{i}\t{i * i}\n" for i in range(8))
    text = f"name\tA\tB\n\tmg/L\tmg/L\ns\tsensor 1\tsensor 2\n{rows}"
    assert len(read_table(text.encode(), name="t.tsv")) == 9


@pytest.mark.parametrize(
    ("name", "text", "told"),
    [
        ("t.asc", "ncols 4\nnrows 2\nxllcorner 0\n1 2 3 4\n1 2 3 4\n", "raster of ESRI"),
        ("t.meg", "#mega\n!Title x;\n", "MEGA's own format"),
        ("t.arff", "@relation x\n@attribute a numeric\n@data\n1\n", "Weka's ARFF"),
    ],
)
def test_formats_of_programs_are_refused_by_their_name(name, text, told):
    with pytest.raises(ValueError, match=told):
        read_table(text.encode(), name=name)


@pytest.mark.parametrize("name", ["t.dat", "t.data", "t.asc"])
def test_text_with_other_endings_is_read(name):
    assert read_table(b"a b\n1 2\n3 5\n", name=name)["b"].tolist() == [2, 5]


def test_weights_of_rows_are_not_compared():
    table = read_table(PCL.encode(), name="t.pcl")
    state = ClusterState(table, n_clusters=2)
    assert "GWEIGHT" not in state.features.columns
    assert ClusterState(table, columns=["GWEIGHT", "s1"]).features.columns[0] == "GWEIGHT"
