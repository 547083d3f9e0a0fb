"""Months and quarters of a file: read where they are certain, asked about else."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from hclust_widgets import ClusterState, TableExplorer
from hclust_widgets.io.cells.convert_months import may_be_months
from hclust_widgets.io.diagnostics import find_problems
from hclust_widgets.io.read_table import read_table
from hclust_widgets.table.columns.schema import _time_words


def file_of(cells, head="x"):
    rows = "".join(f"r{i},{cell},{i * i}\n" for i, cell in enumerate(cells))
    return f"name,{head},w\n{rows}".encode()


RUN = [str(month) for month in pd.period_range("2021-06", periods=14, freq="M")]
FIRST = pd.Timestamp("2022-01-01")


@pytest.mark.parametrize(
    ("cells", "head", "how", "second"),
    [
        (["2022-01", "2022-03", ""], "month", "%Y-%m", "2022-03-01"),
        (["2022/01", "2022/03"], "Sales month", "%Y/%m", "2022-03-01"),
        (["01/2022", "03/2022"], "startDate", "%m/%Y", "2022-03-01"),
        (["2022M01", "2022M03"], "x", "%YM%m", "2022-03-01"),
        (["2022-Jan", "2022-Mar"], "x", "%Y-%b", "2022-03-01"),
        (["Jan-2022", "mar-2022"], "x", "%b-%Y", "2022-03-01"),
        (["January 2022", "March 2022"], "x", "%B %Y", "2022-03-01"),
        (["202201", "202203", ""], "yyyymm", "%Y%m", "2022-03-01"),
        (["2022Q1", "2022Q3", ""], "x", "quarter", "2022-07-01"),
        (["2022-Q1", "2022-q4"], "x", "quarter", "2022-10-01"),
        (["Q1 2022", "Q2 2022"], "x", "quarter", "2022-04-01"),
        (["1Q2022", "2Q2022"], "x", "quarter", "2022-04-01"),
    ],
)
def test_they_are_read_and_told(cells, head, how, second):
    table = read_table(file_of(cells, head))
    assert table.attrs["dates"] == {head: how}
    assert table[head].tolist()[:2] == [FIRST, pd.Timestamp(second)]
    assert table[head].isna().sum() == cells.count("")
    (told,) = table.attrs["reading"]
    assert repr(cells[0]) in told and f"Column {head!r} was read as " in told
    assert find_problems(table) == ()


def test_a_run_without_gaps_needs_no_name():
    assert read_table(file_of(RUN)).attrs["dates"] == {"x": "%Y-%m"}
    assert "dates" not in read_table(file_of(RUN[:5] + RUN[6:])).attrs


@pytest.mark.parametrize(
    ("cells", "head"),
    [
        (["2022-01", "2022-13"], "month"),
        (["2022Q1", "2022Q5"], "x"),
        (["202201", "202203"], "x"),  # a number, unless the name says months
        (["2022-1", "2022-2"], "order"),
        (["3022-01", "3022-02"], "month"),
    ],
)
def test_what_is_no_month_stays(cells, head):
    table = read_table(file_of(cells, head))
    assert "dates" not in table.attrs and table.attrs["reading"] == ()


def test_what_may_be_numbers_of_orders_is_asked_about():
    cells = ["2022-01", "2022-02", "2022-01", "2022-04", "2022-05", "2022-02"]
    own = TableExplorer()
    own.load(file_of(cells, "order"), name="orders.csv")
    words = own.report_box.value.replace("&#39;", "'")
    assert "'order' holds cells such as '2022-01', which may be months or numbers" in words
    assert "dates=" not in words
    assert own.declare_dates.description == "Read as dates: order"
    own.declare_dates.click()
    assert own.table["order"].dtype.kind == "M" and own.declare_dates.layout.display == "none"
    assert 'format="%Y-%m"' in own.explorer.code()
    own.close()
    (problem,) = find_problems(read_table(file_of(cells, "order")), first_line=2)
    assert "(dates=['order'])" in problem
    assert read_table(file_of(cells, "order"), dates=["order"])["order"].iloc[0] == FIRST


def test_cells_that_are_no_months_are_named():
    cells = ["2022Q1", "2022Q2", "2022Q3", "2022Q4", "2023 first"]
    table = read_table(file_of(cells))
    (problem,) = find_problems(table, first_line=2)
    assert "holds dates but for '2023 first' in line 6" in problem
    mended = read_table(file_of(cells), dates=["x"])
    assert mended["x"].iloc[3] == pd.Timestamp("2022-10-01") and pd.isna(mended["x"].iloc[4])


def test_text_of_a_table_made_in_python_is_told():
    table = pd.DataFrame({"when": ["2022Q1", "2022Q2", "2022Q3"], "w": [1.5, 2, 4]})
    (problem,) = find_problems(table)
    assert "months or quarters that are stored as text" in problem and "PeriodIndex" in problem


@pytest.mark.parametrize(
    ("cells", "names"),
    [
        (RUN[:4], ["2021-06", "2021-07", "2021-08", "2021-09"]),
        (["Jan 2022", "Feb 2022", "Mar 2022", "Jun 2022"], [*(f"2022-0{i}" for i in (1, 2, 3, 6))]),
        (["Q1 2022", "Q2 2022", "Q3 2022", "Q4 2022"], [*(f"2022Q{i}" for i in (1, 2, 3, 4))]),
        (["1.5.2022", "2.5.2022", "4.5.2022", "20.5.2022"],
         [*(f"2022-05-{i:02}" for i in (1, 2, 4, 20))]),
        (["08:00:00", "09:00:00", "10:30:00", "11:00:00"],
         ["08:00:00", "09:00:00", "10:30:00", "11:00:00"]),
    ],
)  # fmt: skip
def test_times_in_the_first_column_name_the_rows_if_each_has_its_own(cells, names):
    def names_of(cells):
        rows = "".join(f"{cell},{i * i},{i % 3}\n" for i, cell in enumerate(cells))
        return ClusterState(read_table(f"month,w,v\n{rows}".encode())).features.names.tolist()

    assert names_of(cells) == names
    assert names_of([*cells, cells[0]]) == ["0", "1", "2", "3", "4"]


@pytest.mark.parametrize("freq", ["M", "Q", "D"])
def test_periods_of_pandas_are_compared_by_time_and_name_rows(freq):
    periods = pd.period_range("2022-01", periods=8, freq=freq)
    table = pd.DataFrame({"when": periods, "w": np.arange(8.0) ** 2})
    state = ClusterState(table, n_clusters=3, row_filter={"when": ("2022-01-03", None)})
    assert state.features.names.tolist() == [str(one) for one in periods]
    days = (periods.to_timestamp() - pd.Timestamp("1970-01-01")) / pd.Timedelta(days=1)
    kept = days >= (pd.Timestamp("2022-01-03") - pd.Timestamp("1970-01-01")).days
    assert state.features.unscaled[:, 0].tolist() == days[kept].tolist()
    names = {"df": table}
    exec(state.code(), names)
    assert names["labels"].dropna().tolist() == state.labels_.dropna().tolist()


@pytest.mark.parametrize(
    ("head", "cells", "asked"),
    [
        ("Period", ["2007-08", "2008-09", "2009-10", "2010-11"], True),  # years of schools
        ("Time", ["2001/02", "2002/03", "2003/04"], True),
        ("time_period", ["200809", "200910", "201011", "201112"], False),
        ("date", ["210101", "210201", "210301", "211201"], False),  # days
        ("order_date_code", ["200101", "200201", "200301"], False),
    ],
)
def test_years_of_schools_and_days_are_no_months(head, cells, asked):
    text = "\n".join([f"{head},x", *(f"{cell},{i}" for i, cell in enumerate(cells))])
    table = read_table(text.encode(), name="t.csv")
    assert table[head].astype(str).tolist() == cells
    assert may_be_months(table[head]) == asked


def test_numbers_are_months_where_that_is_asked_for():
    table = read_table(b"x,y\n202201,1\n202202,2\n202204,3\n", name="t.csv", dates=["x"])
    assert table["x"].dt.strftime("%Y-%m").tolist() == ["2022-01", "2022-02", "2022-04"]


def test_other_dates_under_the_name_of_months_name_rows_whole():
    table = read_table(b"month,y\n2022-01,1\n2022-02,2\n2022-04,3\n", name="t.csv")
    table["month"] = pd.date_range("2022-01-05", periods=3)
    assert _time_words(table["month"], table.attrs["dates"]) is None
