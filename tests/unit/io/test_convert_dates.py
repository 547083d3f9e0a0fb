"""Dates that a file holds as text: read where nobody can doubt which they are, and told else."""

from __future__ import annotations

import pandas as pd
import pytest

from hclust_widgets import TableExplorer
from hclust_widgets.common.row_refs import with_row_counting
from hclust_widgets.io.diagnostics import find_problems
from hclust_widgets.io.read_table import read_table


def file_of(*days, head="day;weight", sep=";"):
    rows = "".join(f"{day}{sep}{i * i}\n" for i, day in enumerate(days))
    return f"{head}\n{rows}".encode()


READ = [
    (("2022-05-18", "2022-06-01", "2022-5-2"), "%Y-%m-%d", "the year first"),
    (("2022/05/18", "2022/06/01", "2022/06/02"), "%Y/%m/%d", "the year first"),
    (("2022.05.18", "2022.06.01", "2022.06.02"), "%Y.%m.%d", "the year first"),
    (("18.05.2022", "1.6.2022", "02.06.2022"), "%d.%m.%Y", "the day first"),
    (("01.05.2022", "1.6.2022", "02.06.2022"), "%d.%m.%Y", "the day first"),
    (("05/18/2022", "06/01/2022", "06/02/2022"), "%m/%d/%Y", "the month first"),
    (("06/05/2022", "18/05/2022", "01/06/2022"), "%d/%m/%Y", "the day first"),
    (("06-05-2022", "18-05-2022", "01-06-2022"), "%d-%m-%Y", "the day first"),
    (("2022-05-18 09:30", "2022-05-18 9:31", "2022-06-02 12:00"), "%Y-%m-%d %H:%M", "the year"),
    (("2022-05-18T09:30:01", "2022-05-18T09:30:02", ""), "%Y-%m-%dT%H:%M:%S", "the year first"),
]


@pytest.mark.parametrize(("days", "how", "order"), READ)
def test_dates_of_one_format_are_read_and_told_and_pandas_reads_the_same(days, how, order):
    content = file_of(*days)
    table = read_table(content)
    assert table.attrs["dates"] == {"day": how}
    (told,) = table.attrs["reading"]
    assert told.startswith(f"Column 'day' was read as dates, {order}") and repr(days[0]) in told
    text = pd.read_csv(pd.io.common.BytesIO(content), sep=";")
    pd.testing.assert_series_equal(table["day"], pd.to_datetime(text["day"], format=how))
    assert table["day"].iloc[0].month == 5 or days[0].startswith("06")
    assert find_problems(with_row_counting(table)) == ()


def test_whole_numbers_that_all_are_different_dates_are_dates():
    table = read_table(b"day,w\n20220518,1\n20220601,2\n,3\n20230101,4\n")
    days = table["day"].dropna().dt.strftime("%Y-%m-%d").tolist()
    assert days == ["2022-05-18", "2022-06-01", "2023-01-01"]
    assert table.attrs["dates"] == {"day": "%Y%m%d"}
    assert "read as dates, the year first: '20220518'" in " ".join(table.attrs["reading"])


@pytest.mark.parametrize(
    "days",
    [
        ("2022-01", "2022-02", "2022-03"),  # months, or numbers of orders
        ("1-1", "1-2", "2-3"),
        ("20220518", "20220519", "20221399"),  # numbers of parts
        ("20220518", "20220519", "20220519"),
        ("0012-05-18", "0013-06-01", "0014-06-01"),
        ("192.168.1.2", "192.168.1.3", "192.168.1.4"),
        ("1.2.3", "1.2.4", "1.3.0"),
        ("2022-05-18", "2022-05-18", "2022-05-18"),
        ("2022-05-18", "2022-06-01", "soon"),
        ("2022-05-18", "01.06.2022", "2022-06-02"),
        ("2022-05-18", "2022-06-01 10:00", "2022-06-02"),
        ("2022-02-28", "2022-02-29", "2022-03-01"),
        ("9999-12-31", "2022-02-28", "2022-03-01"),
        ("18.05.22", "19.05.22", "20.05.22"),
        ("05/06/2022", "06/06/2022", "12/06/2022"),
    ],
)
def test_what_may_be_something_else_stays_as_it_is(days):
    table = read_table(file_of(*days))
    assert "dates" not in table.attrs
    assert not pd.api.types.is_datetime64_any_dtype(table["day"])


@pytest.mark.sampled(1)
@pytest.mark.parametrize(
    ("days", "said"),
    [
        (("05/06/2022", "06/06/2022", "12/06/2022"),
         "such as '05/06/2022', of which day and month are unclear: write all of them with"),
        (("18.05.22", "19.05.22", "20.05.22"),
         "such as '18.05.22', that were read as text: write all of them with the year first"),
        (("2022-05-18", "2022-05-19", "2022-05-20", "2022-05-21", "2022-02-30"),
         "dates but for '2022-02-30' in line 6: mend this cell"),
        (("1.5.2022", "2.5.2022", "3.5.2022", "4.5.2022", "soon"),
         "dates but for 'soon' in line 6: mend this cell, leave it empty, or declare it missing"),
    ],
)  # fmt: skip
def test_a_reader_of_a_file_is_told_what_to_do_and_needs_no_python(days, said):
    own = TableExplorer(file_of(*days, *days[:1]))
    own_words = own.report_box.value.replace("&#39;", "'")
    assert said in own_words
    for words in (own_words, " ".join(own.state.notes)):
        assert "to_datetime" not in words
    own.close()
    in_python = pd.DataFrame({"day": days, "weight": [i * i for i in range(len(days))]})
    (told,) = find_problems(in_python)
    assert "pd.to_datetime mends it" in told


def test_dates_of_excel_and_json_are_read_too(tmp_path):
    days = pd.DataFrame({"day": ["18.05.2022", "1.6.2022"], "weight": [1, 2]})
    days.to_excel(tmp_path / "days.xlsx", index=False)
    days.to_json(tmp_path / "days.json", orient="records")
    for name in ("days.xlsx", "days.json"):
        table = read_table(tmp_path / name)
        assert table["day"].tolist() == [pd.Timestamp(2022, 5, 18), pd.Timestamp(2022, 6, 1)]
        assert table.attrs["dates"] == {"day": "%d.%m.%Y"}


def test_they_are_compared_by_time_as_dates_are():
    own = TableExplorer(file_of("18.05.2022", "1.6.2022", "2.6.2022", "3.6.2024"))
    features = own.state.features
    assert features.columns == ("day", "weight")
    assert features.unscaled[:, 0].tolist() == [19130, 19144, 19145, 19877]
    own.close()


@pytest.mark.parametrize(
    ("cells", "format_", "iso"),
    [
        (["1 Jan 2024", "12 Mar 2024"], "%d %b %Y", ["2024-01-01", "2024-03-12"]),
        (["01-Jan-24", "12-MAR-25"], "%d-%b-%y", ["2024-01-01", "2025-03-12"]),
        (["01JAN2024", "12MAR2024"], "%d%b%Y", ["2024-01-01", "2024-03-12"]),
        (["1 January 2024", "12 June 2024"], "%d %B %Y", ["2024-01-01", "2024-06-12"]),
        (["January 1, 2024", "June 12, 2024"], "%B %d, %Y", ["2024-01-01", "2024-06-12"]),
        (["Jan 1 2024", "Jun 12 2024"], "%b %d %Y", ["2024-01-01", "2024-06-12"]),
        (["Jan 2024", "Jun 2024"], "%b %Y", ["2024-01-01", "2024-06-01"]),
        (
            ["1 Jan 2024 10:30", "2 Jan 2024 9:00"],
            "%d %b %Y %H:%M",
            ["2024-01-01T10:30", "2024-01-02T09:00"],
        ),
        (
            ["2024-01-01T10:00:00Z", "2024-01-02T10:00:00Z"],
            "%Y-%m-%dT%H:%M:%SZ",
            ["2024-01-01T10", "2024-01-02T10"],
        ),
        (
            ["2024-01-01T10:00+02:00", "2024-01-02T10:00+02:00"],
            "%Y-%m-%dT%H:%M+02:00",
            ["2024-01-01T10", "2024-01-02T10"],
        ),
        (
            ["2024-01-01 10:00:00 -0500", "2024-01-02 10:00:01 -0500"],
            "%Y-%m-%d %H:%M:%S -0500",
            ["2024-01-01T10", "2024-01-02T10:00:01"],
        ),
        (
            ["2024-01-01 10:00:00.5", "2024-01-02 10:00:00.25"],
            "%Y-%m-%d %H:%M:%S.%f",
            ["2024-01-01T10:00:00.5", "2024-01-02T10:00:00.25"],
        ),
        (
            ["1/14/2024 10:00 AM", "1/15/2024 1:30 pm"],
            "%m/%d/%Y %I:%M %p",
            ["2024-01-14T10", "2024-01-15T13:30"],
        ),
    ],
)
def test_dates_with_names_of_months_and_parts_of_seconds(cells, format_, iso):
    file = "n;d\n" + "".join(f"r{i};{cell}\n" for i, cell in enumerate([*cells, ""]))
    table = read_table(file.encode())
    assert table.attrs["dates"] == {"d": format_}
    assert table["d"].tolist()[:2] == [pd.Timestamp(one) for one in iso]
    assert pd.isna(table["d"].iloc[2])
    again = pd.to_datetime(pd.Series([*cells, None]), format=format_)
    assert again.tolist()[:2] == table["d"].tolist()[:2]


@pytest.mark.parametrize(
    "cells",
    [["Mar 12", "Sep 4"], ["2024-13", "2024-01"], ["may", "june"], ["1 Foo 2024", "2 Foo 2024"]],
)
def test_what_may_be_something_else_is_no_date(cells):
    file = "n;d\n" + "".join(f"r{i};{cell}\n" for i, cell in enumerate(cells))
    assert "dates" not in read_table(file.encode()).attrs


def test_dates_of_several_time_zones_are_read_in_utc():
    days = ["2024-01-05T10:00:00+01:00", "2024-07-05T10:00:00+02:00", "2024-07-05T10:00:00Z"]
    table = read_table(("n;d\n" + "".join(f"r{i};{d}\n" for i, d in enumerate(days))).encode())
    utc = ["2024-01-05T09:00Z", "2024-07-05T08:00Z", "2024-07-05T10:00Z"]
    assert table["d"].tolist() == [pd.Timestamp(one) for one in utc]
    assert "in UTC" in table.attrs["reading"][0]
    assert "dates" not in read_table(b"n;d\na;10:00+02:00\nb;11:00+02:00\n").attrs


ZONES = {
    "none": [""] * 12,
    "UTC": ["Z"] * 12,
    "one offset": ["+01:00"] * 12,
    "summer time": ["+01:00", "+02:00"] * 6,
    "behind a blank": [" +0100", " +0200"] * 6,
    "by name": [" GMT+1"] * 12,
}


@pytest.mark.parametrize("odd", ["later", "2024-01-05 10:05:00 GMT-9"])
@pytest.mark.parametrize("zone", ZONES)
def test_the_odd_cell_among_dates_with_time_zones_is_named_and_dates_can_be_asked_for(zone, odd):
    days = [f"2024-01-{i + 1:02d} {i:02d}:00:00{one}" for i, one in enumerate(ZONES[zone])]
    days[4] = odd
    text = file_of(*days)
    (said,) = find_problems(with_row_counting(read_table(text)))
    assert said.startswith(f"Column 'day' holds dates but for {odd!r} in line 6")
    table = read_table(text, dates=["day"])
    hours = {"none": 0, "UTC": 0}.get(zone, 1)
    right = pd.Series(pd.date_range("2024-01-01", periods=12, freq="25h"))
    right -= pd.to_timedelta([hours + i % 2 * (zone in ("summer time", "behind a blank"))
                              for i in range(12)], unit="h")  # fmt: skip
    right[4] = pd.NaT if odd == "later" else pd.Timestamp("2024-01-05 19:05")
    assert table["day"].tolist() == right.tolist()  # also the one at midnight
    assert (", in UTC" in table.attrs["reading"][0]) == (zone != "none" or odd != "later")


def test_a_cell_without_the_time_zone_of_the_others_is_named():
    days = [f"2024-01-{i + 1:02d} 10:00:00+01:00" for i in range(12)]
    days[7] = days[7].removesuffix("+01:00")
    (said,) = find_problems(with_row_counting(read_table(file_of(*days))))
    assert said.startswith("Column 'day' holds dates but for '2024-01-08 10:00:00' in line 9")
