"""Durations, and ranges as ordered categories."""

from __future__ import annotations

import datetime
import io

import pandas as pd
import pytest

from hclust_widgets import ClusterState
from hclust_widgets.io.cells.convert_spans import as_durations, as_ranges
from hclust_widgets.io.diagnostics import find_problems
from hclust_widgets.io.read_table import read_table

AGES = ["10-19", "<10", "20-29", "30+"]


def file_of(*cells: str) -> bytes:
    rows = [f'r{i};"{cell}";{i * i}' for i, cell in enumerate(cells)]
    return "\n".join(["name;d;x", *rows]).encode()


@pytest.mark.parametrize(
    ("cells", "hours"),
    [
        (["00:10:20", "01:00:00", "25:30:00"], [10 / 60 + 20 / 3600, 1, 25.5]),
        (["1 day 02:00:00", "0 days 00:30:00", "", "12 days"], [26, 0.5, None, 288]),
        (["1 day, 2:00:00", "2 days, 0:00:00"], [26, 48]),
        (["1h 30min", "2 h 0 m", "10h 45m 0s"], [1.5, 2, 10.75]),
        (["PT1H30M", "P1DT2H", "PT36S"], [1.5, 26, 0.01]),
        (["-00:30:00", "00:15:00.5"], [-0.5, 0.25 + 0.5 / 3600]),
    ],
)
def test_durations_are_read_and_compared_by_length(
    cells: list[str], hours: list[float | None]
) -> None:
    table = read_table(file_of(*cells))
    found = table["d"] / pd.Timedelta(hours=1)
    assert found.tolist() == pytest.approx(
        [float("nan") if h is None else h for h in hours], nan_ok=True
    )
    assert table.attrs["reading"] == (f"Column 'd' was read as durations, such as {cells[0]!r}.",)
    state = ClusterState(table, missing="median", n_clusters=2)
    assert "d" in state.features.columns
    assert find_problems(table) == ()


@pytest.mark.parametrize(
    "cells", [["00:10:20", "x"], ["3:10", "4:20"], ["12 h", "5 h"], ["P", "PT"], ["1:2:3"] * 3]
)
def test_what_may_be_something_else_is_no_duration(cells: list[str]) -> None:
    assert as_durations(pd.Series(cells)) is None


def test_hours_or_minutes_are_told_and_not_guessed() -> None:
    (told,) = find_problems(pd.DataFrame({"d": ["3:10", "14:20", "5:59"], "x": [3, 1, 2]}))
    assert "may be hours or minutes" in told
    (told,) = find_problems(pd.DataFrame({"d": ["0:03:10", "0:14:20", "0:05:59"]}))
    assert "pd.to_timedelta mends it" in told


def test_times_of_day_of_excel_are_durations() -> None:
    file = io.BytesIO()
    pd.DataFrame({"at": [datetime.time(1, 30), datetime.time(12), None], "x": [1, 2, 4]}).to_excel(
        file, index=False
    )
    found = read_table(file.getvalue(), name="t.xlsx")["at"] / pd.Timedelta(hours=1)
    assert found.tolist() == pytest.approx([1.5, 12, float("nan")], nan_ok=True)


@pytest.mark.parametrize(
    "levels",
    [
        ["<10", "10-19", "20-29", "30+"],
        ["0-9", "10 - 19", "20–29", "100-199"],
        ["5 to 9", "10 to 14"],
        ["(0,10]", "(10,20]", "(100,200]"],
        ["[-2.0, 0.0)", "[0.0, 2.5)"],
        ["under 18", "18-64", "64.5-70", "71 and older"],
    ],
)
def test_ranges_are_ordered_categories(levels: list[str]) -> None:
    cells = [*reversed(levels), *levels, ""]
    table = read_table(file_of(*cells))
    assert table["d"].cat.ordered
    assert table["d"].cat.categories.tolist() == levels
    assert table["d"].astype(object).fillna("").tolist() == cells
    assert "read as ordered categories: " in table.attrs["reading"][0]
    ranks = ClusterState(table, scaling="none", missing="median").features.values[:, 0]
    assert set(ranks[: len(cells) - 1]) == set(range(1, len(levels) + 1))


@pytest.mark.parametrize(
    "cells",
    [
        ["3-1", "2-0", "3-1"],  # results of matches
        ["1-3", "2-4", "1-3"],  # they overlap
        ["1-3", "4-6", "7-9"],  # each once: names
        ["1-3", "4-6", "none", "1-3"],
        ["01-05", "06-11", "01-05"],  # days or codes
        ["<5", ">5", "<5"],  # no range between
        [3, 4, 3],
    ],
)
def test_what_may_be_something_else_is_no_range(cells: list[object]) -> None:
    assert as_ranges(pd.Series(cells, dtype=object)) is None


def test_the_order_of_categories_belongs_to_the_session_of_a_table() -> None:
    text = pd.DataFrame({"age": AGES * 3, "x": range(12)})
    kind = pd.CategoricalDtype(["<10", "10-19", "20-29", "30+"], ordered=True)
    ordered = ClusterState(text.astype({"age": kind}), n_clusters=3)
    opened = ClusterState.from_session(ordered.session(), text)
    pd.testing.assert_series_equal(opened.labels_, ordered.labels_)
    other = text.assign(age=text["age"].replace("30+", "old"))
    kind = pd.CategoricalDtype(["<10", "10-19", "20-29", "old"], ordered=True)
    session = ClusterState(other.astype({"age": kind}), n_clusters=3).session()
    with pytest.raises(ValueError, match="other values in column 'age'"):
        ClusterState.from_session(session, other)


@pytest.mark.parametrize(
    "cells",
    [
        ["212-555", "646-777", "212-555"],  # area codes
        ["12-34", "56-78", "12-34"],  # part numbers
        ["3:1:1", "1:2:1", "3:1:1"],  # ratios
    ],
)
def test_codes_and_ratios_stay_text(cells: list[str]) -> None:
    table = read_table(file_of(*cells))
    assert table["d"].tolist() == cells
    assert not isinstance(table["d"].dtype, pd.CategoricalDtype)
