"""The first lines of a script read the file: pandas alone makes the very same table."""

from __future__ import annotations

import gzip
import io
import itertools
import json
import subprocess
import sys
import warnings

import numpy as np
import pandas as pd
import pytest
from pandas.testing import assert_frame_equal

from hclust_widgets import TableExplorer
from hclust_widgets.export.script.reading.read_file import read_again
from hclust_widgets.io.read_table import read_with_recipe
from hclust_widgets.widgets.table_explorer.row_names import with_names

TEXTS = {
    "plain": b"n,w\na,1\nb,2\n",
    "semicolon, decimal comma": b"name;weight\nfiat 128;785,5\nseat;3,1\n",
    "Excel's first line": b"sep=;\nname;w\na;1\nb;2\n",
    "Excel's first line, blank lines": b"sep=|\r\n\r\nn|w\r\na|1\r\nb|2\r\n",
    "Excel's first line, old Mac": b"sep=;\rn;w\ra;1\rb;2\r",
    "blank lines above": b"\n\nn,w\na,1\nb,2\n",
    "blank lines above, old Mac": b"\r\rn,w\ra,1\rb,2\r",
    "latin-1": "n,w\ncaf\xe9,1\nb,2\n".encode("latin-1"),
    "utf-8 with its mark": b"\xef\xbb\xbfn,w\na,1\nb,2\n",
    "utf-16": "n;w\na;1\nb;2\n".encode("utf-16"),
    "utf-32": "n;w\na;1\nb;2\n".encode("utf-32"),
    "DOS end mark": b"n,w\na,1\nb,2\n\x1a",
    "blanks behind separators": b"n, w\na, 1\nb, 2\n",
    "blanks in front": b"n;w\n a;1\n  \nb;2\n",
    "names of rows as R writes them": b"w,x\na,1,2\nb,2,3\n",
    "a separator at the end": b"w,x\n1,2,\n2,3,\n",
    "points between thousands": b"n;w;v\na;1.234.567;1,5\nb;2.345;2,5\n",
    "commas between thousands": b'n,w,v\na,"1,234,567","1,234.5"\nb,"2,345",7\n',
    "dashes": b"n;w\na;-\nb;5\nc; - \nd;7\n",
    "dashes and points": b"n;w;p\na;1.234,5;-\nb;-;3\nc;12.345,75;4,5\n",
    "German": b"name;preis;menge\nx;1.200,50;10\ny;300,25;-\nz;2.400,00;k.A.\n",
    "units in cells": (
        "n;a;b;c;d\nx;12,5%;1.200,50 €;4 kW;-\ny;3%;900 €;12 kW;$5\nz;7%;3 €;7kW;$6\n"
    ).encode(),
    "blanks and minus signs": "n;a;b\nx;1 234;\u22121,5\ny;12;2\nz;5 000 000;\u22123\n".encode(),
    "apostrophes": b"n;a\nx;1'234.5 m\ny;12 m\nz; 5'000'000 m\n",
    "two such columns": b'n,v,w\na,"1,234.5","2,345.5"\nb,1,"3,456.5"\n',
    "blanks around numbers": b"n;w\na;1,5 \nb;2.000,25\nc;3,5\n",
    "names of months": b"n;d;e\na;1 Jan 2024;01-Feb-24\nb;12 Mar 2024;\nc;;03-Jun-25\n",
    "parts of seconds": b"n;d\na;2024-01-01T10:00:00.5Z\nb;2024-01-02T10:00:00.25Z\n",
    "one time zone": b"n;d\na;2024-01-05T10:00:00+02:00\nb;2024-01-06T10:00:00+02:00\n",
    "summer time": b"n;d\na;2024-01-05T10:00:00+01:00\nb;2024-07-06T10:00:00+02:00\nc;\n",
    "blanks around names of columns": b"n ;w  ;d\t;d\na;1,5;7 m;2024-01-05\nb;2,5;8 m;2024-02-05\n",
    "exponents": b"n;a\nx;1,5E+03\ny;2,5\nz;-\n",
    "durations": b"n,d,e\na,00:10:20,1 day 02:00:00\nb,25:00:00,\nc,,2 days 00:10:00\n",
    "ranges": b"n,age\na,10-19\nb,<10\nc,\nd,20-29\ne,10-19\n",
    "durations and ranges of one name": b"a,a,b\n0:00:05,1-2,3\n0:01:00,3-4,1\n1:00:00,1-2,5\n",
    "empty columns and rows": b"n,w,,\na,1,,\n,,,\nb,2,,\n,,,\n,,,\n",
    "an empty column with a name": b"n,w,z\na,1,\nb,2,\n",
    "a name twice": b"a,a,b\n1,2,3\n2,2,1\n",
    "tabs": b"n\tw\na\t1\nb c\t3\n",
    "line breaks in cells": b'"a\nb",c\n1,2\n"x\ny",3\n',
    "hostile names": b'"=cmd()","it\'s ""quoted""",\xf0\x9f\x9a\x97\na,1,5\nb,2,6\n',
    "names of rows twice and missing": b"id,w\n1,2\n1,3\n,4\n",
    "one column": b"w\n1,5\n2,5\n4\n",
    "one column of whole numbers": b"w\n1\n2\n4\n",
    "a number too large": b"n;w\na;99999999999999999999999\nb;-\nc;5\n",
    "digits of other scripts": "n;w\na;\uff11\uff12\nb;-\nc;5\n".encode(),
    "braces in a name": b"n;{0};x\na;1.000,5;-\nb;-;3\nc;5;4\n",
    "points and commas for decimals": b"n;w;z\na;1.5;1,5\nb;2,5;2,5\n",
    "parts of different types": (
        "i,t\n" + "".join(f"{i},{i if i < 50_000 else 'a'}\n" for i in range(60_000))
    ).encode(),
    "dates, the day first": b"n;d;w\na;18.05.2022;1\nb;01.06.2022;2\nc;;3\n",
    "two columns of dates": b"n,d,e\na,2022-05-18,5/18/2022\nb,2022-06-01,6/30/2022\n",
    "dates with a time": b"n,d\na,2022-05-18 10:30\nb,2022-06-01 23:59\n",
    "dates that can be read in two ways": b"n,d,w\na,05/06/2022,1\nb,01/02/2022,2\n",
    "dates below empty columns and rows": b"n,,d\na,,18.05.2022\nb,,19.05.2022\n,,\n",
    "comments with commas": b"# a, b\n# c\nn,w\na,1\nb,2\n",
    "comments between rows": b"# a, b\nn,w\na,1\n# c, d, e\nb,2\n",
    "a quotation mark in a comment": b'# 5" pipe\nn,w\na,1\nb,2\n',
    "the header as a comment": b"##x\n#n\tw\na\t1\nb\t2\n",
    "a note below": b"n,w,h\na,1,2\nb,3,4\n\nSource: an office, 2024\n* provisional\n",
    "a title, a note, units": b"T\n\nplant,h,w\n,cm,g\np,1,2\nq,3,4\nSee the notes, please.\n",
    "a title": b"Trial 12,,\n,,\nplot,h,w\np,1,2\nq,3,4\n",
    "units": b"plant,h,w\n,cm,g\np,1,2\nq,3,4\n",
    "two header rows and units": (
        b",before,,after\nplot,h,w,h\n,cm,g,cm\np,1,2,3\nq,3,4,5\nr,5,6,7\n"
    ),
    "a title, units, decimal commas": (
        "Titel: Versuch\n\nplot;h\xf6he;m\n;cm;g\np;1,5;2\nq;1,7;3\nr;2,5;3\n".encode("cp1252")
    ),
    "blanks between values": b' x  y  z\n 1.0 2.0 a\n 3.0  4.0 "b c"\n',
    "blanks, as R writes them": b'"mpg" "cyl"\n"Mazda RX4" 21.5 6\n"Fiat" 32 NA\n',
    "leading zeros": b"id,zip,a\n0012,01234,1\n0013,,2\n",
    "None among words": b"id,s\n1,None\n2,Some\n3,n/a\n4,\n",
    "NA among words and numbers": b"s,w\nNA,1\nF,NA\nM,3\n",
    "commas between thousands only": b'n,v\na,"149,852"\nb,"12,345"\nc,987\n',
    "dates as numbers": b"d,w\n20220518,1\n20220601,2\n20230101,3\n,4\n",
    "GEO": (
        b'!Series_title\t"My study"\n\n!Sample\t"a"\t"b"\n!series_matrix_table_begin\n'
        b'"ID_REF"\t"G1"\t"G2"\n"p1"\t5.1\t6.2\n"p2"\t4.1\tnull\n!series_matrix_table_end\n'
    ),
    "Qualtrics": (
        b'StartDate,Q1,Q2\nStart Date,"How, if at all?",Country\n'
        b'"{""ImportId"":""s""}","{""ImportId"":""QID1""}","{""ImportId"":""QID2""}"\n'
        b"2024-01-03,5,Germany\n2024-01-04,3,France\n"
    ),
    "QIIME 2": (b"#SampleID\tpH\tsite\n#q2:types\tnumeric\tcategorical\ns1\t6.5\tA\ns2\t7.1\tB\n"),
    "World Bank": (
        b'"Data Source","Indicators",\n\n"Updated","2024-06-28",\n\n"Name","Code","2019","2020",\n'
        b'"Aruba","ABW","3.3","2.5",\n"Chad","TCD","11.3","10.8",\n"Peru","PER","2.3","1.7",\n'
    ),
    "marks of SAS": b"id,bp,w\na,120,x\nb,.,.\nc,131,y\n",
    "suffixes": b"n,x,y\na,1.2K,$1M\nb,-,$2.5K\nc,3M,$900\nd,950,$3B\n",
    "suffixes, decimal commas": b"n;x\na;1,2 K\nb;3 M\nc;\xe2\x88\x92950\n",
    "Markdown": b"# A\n\nText | more\n\n| n | w |\n|:--|--:|\n| a b | 1.5 |\n| c | |\n\nEnd\n",
    "Markdown without outer bars": b"n | d\n--- | ---\na | 18.05.2022\nb \\| c | 01.06.2022\n",
    "Markdown, codes and dashes": (
        b"|n|zip|v|\n|-|-|-|\n|a|01234|1,200|\n|b|00001|-|\n|c|00001|2,300|\n"
    ),
    "Markdown with units": b"Text\n\n|n|h|w|\n|-|-|-|\n||cm|g|\n|a|1|2|\n|b|2|3|\n",
    "months": b"month,x,w\n2022-01,2022Q1,1\n2022-02,2022Q2,2\n,,3\n",
    "quarters, the year last": b"n,x,yyyymm\na,Q1 2022,202201\nb,3Q2022,202202\nc,,\n",
    "quarters of one shape": b"n,x,yyyymm\na,Q1 2022,202201\nb,Q3 2022,202202\nc,,\n",
    "Eurostat": (
        b"freq,unit,geo\\TIME_PERIOD\t2019 \t2020 \nA,PC,AT\t9.0 \t11.4 p\n"
        b"A,PC,BE\t: \t12.5 \nA,PC,BG\t: z\t1.5 bd\nA,PC,CY\t7.1 \t: \n"
    ),
    "PLINK": (
        b"FID IID PAT MAT SEX PHENOTYPE rs1_A rs2_C\nF1 1 0 0 1 -9 0 2\nF2 2 0 0 2 1 NA 1\n"
        b"F3 3 0 0 1 2 1 1\n"
    ),
    "forms of Google": (
        b"Timestamp,a\n2024/03/01 1:02:03 PM GMT+1,1\n2024/03/02 11:05:00 AM GMT+1,2\n"
    ),
    "remarks below the units": b"t,T,F\ns,K,mL/min\nrun 1,run 1,x\n0,3.5,1\n1,4,2\n2,4,3\n",
    "text that says that there is none": b"n,w\nNA,1\nn/a,-\nb,4\n",
}
JSONS = {
    "rows": b'[{"a":1,"b":2},{"a":3,"b":4}]',
    "split": b'{"columns":["a","b"],"data":[[1,2],[3,4]]}',
    "a name twice": b'{"columns":["a","a"],"data":[[1,2],[3,4]],"index":["x","y"]}',
    "dates in columns of one name": (
        b'{"columns":["d","d"],"data":[["2022-05-18","2022-05-19"],["2022-06-01","2022-06-02"]]}'
    ),
    "schema": b'{"schema":{},"data":[{"a":1},{"a":2}]}',
    "columns": b'{"a":[1,2],"b":[3,4]}',
    "lines": b'{"a":1,"b":2}\n\n{"a":3,"b":4}\n',
    "utf-8 with its mark": b'\xef\xbb\xbf[{"a":1,"b":2},{"a":3,"b":4}]',
    "DOS end mark": b'[{"a":1,"b":2},{"a":3,"b":4}]\x1a',
    "lines, DOS end mark": b'{"a":1,"b":2}\n{"a":3,"b":4}\n\x1a',
    "latin-1": '[{"a":"\xe9","b":2},{"a":"b","b":4}]'.encode("latin-1"),
}


def book(*sheets):
    file = io.BytesIO()
    with pd.ExcelWriter(file, engine="openpyxl") as writer:
        for name, table in sheets:
            table.to_excel(writer, sheet_name=name, index=False)
    return file.getvalue()


MIXED = pd.DataFrame({"n": list("abc"), "w": [1, "-", 3], 2020: [1.5, 2, 3], "2020": [3, 4, 5]})
COVER = pd.DataFrame({"Report": ["by us"]})
DAYS = [pd.Timestamp("2024-01-03"), pd.Timestamp("2024-05-03")]
DATED = pd.DataFrame({"a": [1, 2], pd.Timestamp("2020-01-01"): ["-", 5]})
BOOKS = {
    "one sheet": book(("S", MIXED)),
    "remarks below the units": book(
        (
            "S",
            pd.DataFrame(
                [["s", "K"], ["run 1", "x"], [0, 3.5], [1, 4.5], [2, 5]], columns=["t", "T"]
            ),
        )
    ),
    "behind a cover": book(("Cover", COVER), ("It's", MIXED)),
    "a date names a column": book(("S", DATED)),
    "numbers name columns": book(("S", MIXED[[2020, "n"]])),
    "None among words": book(("S", pd.DataFrame({"s": ["None", "a", "n/a"], "w": [1, 2, 3]}))),
    "a title and units": book(
        (
            "S",
            pd.DataFrame(
                [["plot", "h", "w"], [None, "cm", "g"], ["p", 1, 2], ["q", 3, 4], ["r", 3, 9]],
                columns=["Trial 12", None, None],
            ),
        )
    ),
    "empty rows and a column without a name": book(
        ("S", pd.DataFrame([["a", 1, None], [None] * 3, ["b", 2, None]], columns=["n", "w", None]))
    ),
}


def stored(how, table):
    file = io.BytesIO()
    getattr(table, how)(file)
    return file.getvalue()


STORED = MIXED.set_axis(list("abcd"), axis=1).astype({"b": str})
ALL = [
    *((f"{what}.csv", "table.csv", content) for what, content in TEXTS.items()),
    *((f"{what}.json", "table.json", content) for what, content in JSONS.items()),
    *((f"{what}.xlsx", "table.xlsx", content) for what, content in BOOKS.items()),
    ("tabs alone.tsv", "table.tsv", b"n\tw\na\t1,5\nb\t2,5\n"),
    ("parquet", "table.parquet", stored("to_parquet", STORED)),
    ("parquet with an index", "table.parquet", stored("to_parquet", STORED.set_index("a"))),
    ("feather", "table.feather", stored("to_feather", STORED)),
    ("packed", "table.tsv.gz", gzip.compress(b"n\tw\na\t1\nb\t2\n")),
    ("GCT", "t.gct", b"#1.2\n2\t2\nName\tDescription\ts\tt\n01\tG\t1\t2\n02\tH\t3\t4\n"),
    ("GCT 1.3", "t.gct", b"#1.3\n2\t1\t1\t1\nid\td\ts\nb\tna\tx\n1\tG\t1\n2\tH\t3\n"),
    ("Orange", "t.tab", b"n\ta\tk\nstring\tcontinuous\td\nmeta\t\tclass\nx\t1\tu\ny\t2\tv\n"),
    ("TreeView", "t.cdt", b"GID\tNAME\ts\nAID\t\tA0\nEWEIGHT\t\t1\nG1\tx\t0.5\nG2\ty\t1\n"),
    ("JSON Lines", "t.jsonl", b'{"n": "a", "w": 1}\n{"n": "b", "w": 2}\n'),
    ("Stata", "t.dta", stored("to_stata", STORED.drop(columns="b"))),
]


DASHES = ["-", "–", "n.a.", "--"]


def run(script):
    """Run the lines as they stand; a warning is a failure."""
    lines = ["import pandas as pd", *sorted(script.imports)]
    space = {}
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        exec("\n".join([*lines, *itertools.chain(*script.blocks)]), space)
    return space["df"]


def agree(tmp_path, monkeypatch, name, content):
    (tmp_path / name).write_bytes(content)
    monkeypatch.chdir(tmp_path)
    table, recipe = read_with_recipe(name)
    for names in (None, *range(table.shape[1])):
        if names is not None and table.shape[1] == 1:
            continue
        want = table if names is None else with_names(table, names)
        script = read_again(recipe, table, names=names)
        assert_frame_equal(run(script), want.dropna(axis=1, how="all"), check_exact=True)


@pytest.mark.sampled(30)
@pytest.mark.parametrize(("name", "content"), [case[1:] for case in ALL], ids=[c[0] for c in ALL])
def test_pandas_alone_reads_the_same_table(tmp_path, monkeypatch, name, content):
    agree(tmp_path, monkeypatch, name, content)


@pytest.mark.sampled(10)
@pytest.mark.parametrize("seed", range(40))
def test_whatever_is_written_is_read_the_same(tmp_path, monkeypatch, seed):
    """Numbers as people write them, in any separator, encoding and order of columns."""
    rng = np.random.default_rng(seed)
    sep, decimal = [(";", ","), (",", "."), ("\t", ","), ("|", ".")][seed % 4]
    thousands = {",": ".", ".": ","}[decimal]

    def number(grouped, dashes):
        if dashes and rng.random() < 0.2:
            return str(rng.choice(DASHES))
        text = f"{rng.lognormal(6, 3):,.2f}" if grouped else f"{rng.normal() * 100:.3f}"
        if grouped:
            text = text.replace(",", " ").replace(".", decimal).replace(" ", thousands)
        return (" " * int(rng.integers(2)) + text.replace(".", decimal)) if not grouped else text

    kinds = [(rng.random() < 0.5, rng.random() < 0.5) for _ in range(5)]
    units = [["", "", "%", " kg", " €"][int(rng.integers(5))] for _ in range(5)]
    lines = [["na", *(f"c{i}" for i in range(5))]]
    lines += [
        [
            f"rä {i}",
            *(
                cell if cell in DASHES else cell + unit
                for cell, unit in zip((number(*kind) for kind in kinds), units, strict=True)
            ),
        ]
        for i in range(30)
    ]
    text = "\n".join(
        sep.join(f'"{cell}"' if sep in cell else cell for cell in row) for row in lines
    )
    encoding = ("utf-8", "utf-8-sig", "cp1252", "utf-16")[seed // 4 % 4]
    agree(tmp_path, monkeypatch, "t.csv", f"{text}\n".replace("–", "-").encode(encoding))


@pytest.mark.parametrize(
    ("name", "content", "how"),
    [
        ("t.csv", b"s,a,b\nx,1,n/a\ny,ND,2\nz,9,<0.5\nw,8,3\n", {"missing": ["ND", "<0.5"]}),
        (
            "t.xlsx",
            book(("S", pd.DataFrame({"d": [*DAYS, "03/04/2024"], "w": [1, 2, 3]}))),
            {"dates": ["d"]},
        ),
        ("t.csv", b"s,a,b\nx,1,9999\ny,-999,2\nz,9,5\nw,8,3\n", {"missing": [-999, "9999"]}),
        ("t.csv", b"s,a,b\nx,1,999\ny,ND,2\nz,999,5\nw,8,3\n", {"missing": ["ND", ("b", "999")]}),
        ("t.csv", b"a,a\n1,-999\n-999,2\n9,5\n8,3\n", {"missing": [-999]}),
        (
            "t.xlsx",
            book(("S", pd.DataFrame({"a": [1, -999, 3], "b": [5, -999, 25]}))),
            {"missing": {"b": -999}},
        ),
        (
            "t.json",
            b'[{"a": 1, "b": 2}, {"a": -999, "b": 2}, {"a": 3}]',
            {"missing": [-999]},
        ),
    ],
)
def test_what_was_declared_is_written(tmp_path, monkeypatch, name, content, how):
    (tmp_path / name).write_bytes(content)
    monkeypatch.chdir(tmp_path)
    table, recipe = read_with_recipe(name, **how)
    assert_frame_equal(run(read_again(recipe, table)), table, check_exact=True)
    plain = read_with_recipe(name)[0]
    assert not plain.dtypes.equals(table.dtypes)


def test_files_of_spss_are_read_again(tmp_path, monkeypatch):
    import pyreadstat

    pyreadstat.write_sav(STORED.drop(columns="b"), str(tmp_path / "t.sav"))
    agree(tmp_path, monkeypatch, "t.sav", (tmp_path / "t.sav").read_bytes())


def test_files_of_anndata_are_read_again(tmp_path, monkeypatch):
    import anndata

    rows, columns = (pd.Index(list(names), dtype=object) for names in ("abc", ["g1", "g2"]))
    obs, var = (
        pd.DataFrame({"batch": [1, 2, 1], "g1": [5, 6, 7]}, rows),
        pd.DataFrame(index=columns),
    )
    anndata.AnnData(np.arange(6.0).reshape(3, 2), obs=obs, var=var).write_h5ad(tmp_path / "t.h5ad")
    agree(tmp_path, monkeypatch, "t.h5ad", (tmp_path / "t.h5ad").read_bytes())


def test_one_click_declares_words_missing_and_text_a_date(tmp_path):
    own = TableExplorer()
    own.load(b"s,a,b\n" + b"x,1,2\ny,ND,2.5\nz,9,<0.5\nw,8,3\nv,7,4\nu,6,5\n", name="t.csv")
    assert own.declare_missing.layout.display is None
    assert own.declare_missing.description == "No value is known: ND, <0.5"
    assert own.declare_dates.layout.display == "none"
    own.declare_missing.click()
    assert own.table["a"].isna().sum() == 1 and own.table["b"].isna().sum() == 1
    assert own.declare_missing.layout.display == "none"
    assert '"ND"' in own.explorer.code()
    own.load(book(("S", pd.DataFrame({"d": [*DAYS, "03/04/2024"], "w": [1, 2, 3]}))), name="t.xlsx")
    assert own.declare_dates.description == "Read as dates: d"
    own.declare_dates.click()
    assert own.table["d"].dtype.kind == "M"
    own.load(CARS)
    assert own.declare_dates.layout.display == "none"
    own.close()


def test_one_click_declares_numbers_missing_that_stand_for_no_value():
    own = TableExplorer()
    file = b"s,a,b\n" + b"x,1,2\ny,-999,2.5\nz,9,ND\nw,8,3\nv,7,4\nu,6,5\nt,5,7\n"
    own.load(file, name="t.csv")
    assert own.declare_codes.description == "No value is known: -999 in a"
    assert own.declare_codes.layout.display is None
    own.declare_missing.click()
    own.declare_codes.click()
    assert own.table["a"].isna().sum() == 1 and own.table["b"].isna().sum() == 1
    assert own.declare_codes.layout.display == own.declare_missing.layout.display == "none"
    assert "-999" in own.explorer.code() and '"ND"' in own.explorer.code()
    own.load(pd.DataFrame({"a": [1, 2, -999, 4], "b": [1, 2, 3, 5]}))  # of no file
    assert own.declare_codes.layout.display == "none"
    own.close()


def test_what_is_usual_is_not_written():
    _, recipe = read_with_recipe(b"w\n1\n2\n", name="one.csv")
    assert recipe.options == {}
    table, recipe = read_with_recipe(b"n,w\na,1\nb,2\n", name="cars.csv")
    assert read_again(recipe, table).blocks == [
        ["# The table, from the file beside this script.", 'df = pd.read_csv("cars.csv")']
    ]


def test_the_folder_of_a_file_is_nobodys_business(tmp_path):
    (tmp_path / "cars.csv").write_bytes(TEXTS["plain"])
    _, recipe = read_with_recipe(tmp_path / "cars.csv", name="My cars.csv")
    assert recipe.file == "cars.csv"


# -- the whole script, in a process of its own -----------------------------------------------------

ROWS = [(f"car {i}", 700 + i * 37 % 900 + i / 8, 40 + i * 13 % 80, "abc"[i % 3]) for i in range(40)]
CARS = pd.DataFrame(ROWS, columns=["name", "weight", "power", "origin"])
GERMAN = "\n".join(
    ["Modell;Gewicht;Preis;Herkunft"]
    + [
        f"Käfer {i};{w:.3f};{p * 1000:,.2f};{o}".replace(",", " ")
        .replace(".", ",")
        .replace(" ", ".")
        for i, (_, w, p, o) in enumerate(ROWS)
    ]
    + ["Käfer 40;700,5;-;a"]
)
FILES = {
    "german.csv": GERMAN.encode("latin-1"),
    "dated.csv": CARS.assign(
        built=pd.date_range("2021-01-28", periods=len(CARS)).strftime("%d.%m.%Y")
    )
    .to_csv(index=False)
    .encode(),
    "dos.csv": b"sep=;\r\n" + CARS.to_csv(index=False, sep=";").encode() + b"\x1a",
    "tabs.tsv": CARS.to_csv(index=False, sep="\t").encode(),
    "book.xlsx": book(("Cover", COVER), ("Cars", CARS.replace({701.625: "-"}))),
    "cars.parquet": stored("to_parquet", CARS),
    "cars.feather": stored("to_feather", CARS),
    "cars.json": CARS.to_json(orient="records").encode(),
    "split.json": CARS.to_json(orient="split").encode(),
}


@pytest.mark.slow
def test_in_a_fresh_process_beside_the_file_the_script_gives_the_labels_on_screen(tmp_path):
    want = {}
    for name, content in FILES.items():
        (tmp_path / name).write_bytes(content)
        own = TableExplorer()
        assert own.load(tmp_path / name), own.message
        for names in (own.names.options[0][1], own.names.options[1][1]):
            own.names.value = names
            own.state.update(n_clusters=5, linkage="average", scaling="standard")
            own.state.rename(1, "heavy")
            label = f"{name} {names}"
            (tmp_path / f"{len(want)}.py").write_text(own.explorer.code(), encoding="utf-8")
            want[label] = [[*map(str, own.state.labels_.index)], own.state.labels_.tolist()]
        assert "Made with" in own.explorer.code() and "# df:" not in own.explorer.code()
        own.close()
    ask = (
        "import runpy, json\n"
        f"for i in range({len(want)}):\n"
        "    labels = runpy.run_path(f'{i}.py')['labels']\n"
        "    print(json.dumps([[*map(str, labels.index)],"
        " [None if one is labels.dtype.na_value else int(one) for one in labels]]))\n"
    )
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", ask], cwd=tmp_path, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    found = [json.loads(line) for line in done.stdout.splitlines()]
    for (label, (index, labels)), (index_found, labels_found) in zip(
        want.items(), found, strict=True
    ):
        assert index_found == index, label
        assert labels_found == [None if pd.isna(one) else one for one in labels], label


def test_a_table_that_came_from_no_file_starts_from_df():
    own = TableExplorer(CARS)
    assert own.explorer.code() == own.state.code() and "# df: the table" in own.explorer.code()
    assert own.load(CARS.to_csv(index=False).encode(), name="cars.csv")
    assert 'pd.read_csv("cars.csv")' in own.explorer.code()
    assert "read_csv" not in own.state.code()
    assert own.load(CARS)
    assert own.explorer.code() == own.state.code()
    own.close()
    nameless = TableExplorer(CARS.to_csv(index=False).encode())
    assert "read_csv" not in nameless.explorer.code()
    nameless.close()


def test_the_lines_follow_the_column_that_names_the_rows_and_the_sheet():
    own = TableExplorer()
    own.load(book(("Old", CARS), ("New", CARS.head(20))), name="book.xlsx")
    assert 'pd.read_excel("book.xlsx")' in own.explorer.code()
    own.sheet.value = "New"
    assert 'pd.read_excel("book.xlsx", sheet_name="New")' in own.explorer.code()
    own.names.value = 0
    assert 'df = df.set_index("name")' in own.explorer.code()
    own.close()
