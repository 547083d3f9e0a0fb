"""The first lines of a script read the file: pandas alone makes the very same table."""

from __future__ import annotations

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
from hclust_widgets.export.script.read_file import read_again
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
    "two such columns": b'n,v,w\na,"1,234.5","2,345.5"\nb,1,"3,456.5"\n',
    "blanks around numbers": b"n;w\na;1,5 \nb;2.000,25\nc;3,5\n",
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
DATED = pd.DataFrame({"a": [1, 2], pd.Timestamp("2020-01-01"): ["-", 5]})
BOOKS = {
    "one sheet": book(("S", MIXED)),
    "behind a cover": book(("Cover", COVER), ("It's", MIXED)),
    "a date names a column": book(("S", DATED)),
    "numbers name columns": book(("S", MIXED[[2020, "n"]])),
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
]


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
            return str(rng.choice(["-", "–", "n.a.", "--"]))
        text = f"{rng.lognormal(6, 3):,.2f}" if grouped else f"{rng.normal() * 100:.3f}"
        if grouped:
            text = text.replace(",", " ").replace(".", decimal).replace(" ", thousands)
        return (" " * int(rng.integers(2)) + text.replace(".", decimal)) if not grouped else text

    kinds = [(rng.random() < 0.5, rng.random() < 0.5) for _ in range(5)]
    lines = [["na", *(f"c{i}" for i in range(5))]]
    lines += [[f"rä {i}", *(number(*kind) for kind in kinds)] for i in range(30)]
    text = "\n".join(
        sep.join(f'"{cell}"' if sep in cell else cell for cell in row) for row in lines
    )
    encoding = ("utf-8", "utf-8-sig", "cp1252", "utf-16")[seed // 4 % 4]
    agree(tmp_path, monkeypatch, "t.csv", f"{text}\n".replace("–", "-").encode(encoding))


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
