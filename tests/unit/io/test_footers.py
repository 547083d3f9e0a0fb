"""Totals and notes below a table are noted, whatever the kind of file."""

import io

import pandas as pd
import pytest

from hclust_widgets import load_mpg
from hclust_widgets.common.row_refs import with_row_counting
from hclust_widgets.io.diagnostics import find_problems
from hclust_widgets.io.read_table import read_table

ROWS = [(f"s{i}", i * 3.5 + 1, i * 2 + i % 3) for i in range(8)]
SHOPS = pd.DataFrame(ROWS, columns=["shop", "sales", "cost"])
SUMS = [float(SHOPS["sales"].sum()), int(SHOPS["cost"].sum())]


def noted(table, *rows, kind="xlsx"):
    last = pd.DataFrame(rows, columns=table.columns, dtype=object)
    table = pd.concat([table.astype(object), last], ignore_index=True)
    file = io.BytesIO()
    (table.to_excel if kind == "xlsx" else table.to_csv)(file, index=False)
    read = read_table(file.getvalue(), name=f"x.{kind}")
    return " ".join(find_problems(with_row_counting(read)))


@pytest.mark.parametrize("kind", ["xlsx", "csv"])
@pytest.mark.parametrize("blank", [False, True])
def test_a_row_of_totals_is_noted(kind, blank):
    rows = [[None, None, None]] if blank and kind == "xlsx" else []
    told = noted(SHOPS, *rows, ["Total", *SUMS], kind=kind)
    assert "seems to be a total or mean of the rows above ('Total'): leave it out by a" in told
    assert f"ine {10 + len(rows)}" in told or f"ow {10 + len(rows)}" in told


def test_means_and_deviations_are_noted_together():
    told = noted(SHOPS, ["Mean", 13.25, 8], ["SD", 1.5, 2])
    assert "seem to be totals or means of the rows above ('Mean', 'SD'): leave them out" in told


def test_sums_without_a_word_are_noted():
    assert "seems to be a total" in noted(SHOPS[["sales", "cost"]], SUMS)
    assert "seems to be a total" not in noted(SHOPS[["sales", "cost"]], [SUMS[0], SUMS[1] + 1])


@pytest.mark.parametrize("kind", ["xlsx", "csv"])
def test_a_note_below_the_table_is_noted(kind):
    told = noted(SHOPS, ["Total", *SUMS], ["Source: statistics, 2022", None, None], kind=kind)
    assert "holds one text only ('Source: statistics, 2022'), as notes below a table do" in told
    assert "('Total')" in told


def test_ordinary_tables_have_no_such_note():
    words = ["total", "mean", "n", "max"] * 5
    for table in (SHOPS, load_mpg(), pd.DataFrame({"what": words, "x": range(20), "y": range(20)})):
        assert not any("seem" in one or "one text only" in one for one in find_problems(table))
    gaps = pd.DataFrame({"name": list("abcdefgh"), "x": [1, None, 2, None, 3, None, 4, None]})
    assert not any("one text only" in one for one in find_problems(gaps))


PLOTS = "plot,height,yield\n" + "".join(f"p{i},{i}.5,{i * i}\n" for i in range(6))


@pytest.mark.parametrize(
    "below",
    [
        "\nSource: office of statistics\n",
        "Source: office of statistics\n",
        "\nSource: office, 2024\n(c) all rights reserved\n",
        "* provisional, see there\n",
        '\n"In quotes, with a comma"\n',
        "\nProvisional\n\n",
    ],
)
def test_notes_below_the_rows_of_a_text_file_are_told_and_are_no_rows(below):
    table = read_table((PLOTS + below).encode(), name="t.csv")
    assert table.shape == (6, 3)
    assert table["yield"].dtype.kind == "i"
    assert "below the table and not in it." in " ".join(table.attrs["reading"])


@pytest.mark.parametrize(
    ("below", "line"),
    [("p6\n", 8), ("p6,7.5\n", 8), ("\np6,7.5\n", 9), ("Source: x\np6,7.5\n", 8)],
)
def test_a_row_that_is_cut_short_is_no_note(below, line):
    with pytest.raises(ValueError, match=rf"Line {line} of t\.csv has only"):
        read_table((PLOTS + below).encode(), name="t.csv")


@pytest.mark.parametrize(
    "cell", ["t\n\nt", "a long cell\nwith a sentence of words", "t\n\n\n(c) t"]
)
def test_the_end_of_a_cell_of_several_lines_is_no_note(cell):
    text = f'plot,height,note\np0,1,x\np1,2,"{cell}"\n'
    table = read_table(text.encode(), name="t.csv")
    assert table["note"].tolist() == ["x", cell]
