"""Tables in Markdown: from a file, or pasted as text."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from hclust_widgets.export.script.reading.read_file import read_again
from hclust_widgets.io.read_table import read_table, read_with_recipe

TABLE = """
# Cars

| name   | weight | price  |
|:-------|-------:|--------|
| fiat   | 785.5  | 1.2K   |
| ford a | 1,200.0 | 3M |
| x \\| y | 900 | |
"""


@pytest.mark.parametrize("name", ["cars.md", "cars.txt", "table.csv", "cars.markdown"])
def test_a_table_is_read_whatever_its_file_is_called(name):
    table = read_table(TABLE.encode(), name=name)
    assert list(table) == ["name", "weight", "price"]
    assert table["name"].tolist() == ["fiat", "ford a", "x | y"]
    assert table["weight"].tolist() == [785.5, 1200, 900]
    assert table["price"].tolist()[:2] == [1200, 3e6] and np.isnan(table["price"].iloc[2])
    assert table.attrs["reading"][0] == "Read as a table in Markdown."
    assert table.attrs["first_line"] == 6


def test_a_table_in_a_cell_of_another_file_is_none():
    cell = "see\n| a | b |\n|---|---|\n| 1 | 2 |\n| 3 | 4 |\n"
    text = f'id,votes,body\n1,5,"{cell}"\n2,7,"none"\n3,8,"x"\n'
    table = read_table(text.encode(), name="issues.csv")
    assert list(table) == ["id", "votes", "body"] and len(table) == 3
    assert table["body"][0] == cell


def test_cells_that_look_like_comments_or_hold_quotation_marks_are_cells():
    text = '| # | title | votes |\n|---|---|---|\n| #12 | a | 5 |\n| #13 | "b, c | 6 |\n'
    table = read_table(
        f'{text}| #15 | d" | 9 |\n| - | - | - |\n| #16 | "e" f | 1 |\n'.encode(), name="t.md"
    )
    assert table["#"].tolist() == ["#12", "#13", "#15", "-", "#16"]
    assert table["title"].tolist() == ["a", '"b, c', 'd"', "-", '"e" f']
    assert table.attrs["reading"][0] == "Read as a table in Markdown."


def test_further_tables_are_told():
    table = read_table(f"{TABLE}\nText\n\n|a|b|\n|-|-|\n|1|2|\n".encode(), name="t.md")
    assert len(table) == 3
    assert "the first one of t.md, which holds another table" in table.attrs["reading"][0]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("# Only text\n", "t.md holds no table: the cells of a table in Markdown stand between"),
        ("a | b\n", "t.md holds no table"),
        ("|a|b|\n|-|-|\n", "t.md has a header but no rows below it"),
        ("|a|b|\n|-|-|\n|1|2|\n|3|\n", "Line 4 of t.md has only 1 field"),
    ],
)
def test_what_is_none_is_refused_in_a_sentence(text, said):
    with pytest.raises(ValueError, match=said.replace("|", "\\|")):
        read_table(text.encode(), name="t.md")


@pytest.mark.parametrize("text", ["a|b\n-|--\n1|2\n", "a,b\n-,1\n", "x|y\n1|2\n3|4\n"])
def test_other_files_with_bars_or_hyphens_are_none(text):
    try:
        table = read_table(text.encode(), name="t.txt")
    except ValueError:
        return
    assert "Markdown" not in " ".join(table.attrs["reading"])


@pytest.mark.parametrize(
    "text",
    [
        " name  |  a  | b\n-------+-----+---\n Ada   | 1.5 | 2\n Bo Li | 2.5 | 3\n(2 rows)\n",
        (
            "+-------+-----+---+\n| name  | a   | b |\n+-------+-----+---+\n| Ada   | 1.5 | 2 |\n"
            "| Bo Li | 2.5 | 3 |\n+-------+-----+---+\n2 rows in set (0.00 sec)\n"
        ),
    ],
    ids=["PostgreSQL", "MySQL"],
)
def test_what_a_database_prints_is_a_table(text, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "t.txt").write_text(text)
    table, recipe = read_with_recipe("t.txt")
    assert table.to_dict("list") == {"name": ["Ada", "Bo Li"], "a": [1.5, 2.5], "b": [2, 3]}
    assert table.attrs["reading"][0] == "Read as a table as a database prints it."
    script, space = read_again(recipe, table), {}
    lines = ["import pandas as pd", *sorted(script.imports), *(x for b in script.blocks for x in b)]
    exec("\n".join(lines), space)
    pd.testing.assert_frame_equal(space["df"], table, check_dtype=False)
