"""Amounts with one unit in all cells are numbers; what mixes units stays text."""

import pandas as pd
import pytest

from hclust_widgets import TableExplorer
from hclust_widgets.io.cells.amounts import find_amounts, find_multiples
from hclust_widgets.io.read_table import read_table


@pytest.mark.parametrize(
    ("words", "unit", "numbers"),
    [
        (["3%", "4.5%"], "%", ["3", "4.5"]),
        (["-$5", "$-6", "$1,200"], "$", ["-5", "-6", "1,200"]),
        (["US$5", "US$ 6"], "US$", ["5", "6"]),
        (["7 EUR", "8,5 EUR"], "EUR", ["7", "8,5"]),
        (["EUR 7", "EUR 8"], "EUR", ["7", "8"]),
        (["12 km/h", "3 km/h"], "km/h", ["12", "3"]),
        (["5 m²", "6m²"], "m²", ["5", "6"]),
        (["5 s-1", "6 s-1"], "s-1", ["5", "6"]),
        (["20°C", "\u22123°C"], "°C", ["20", "-3"]),
        (["1e5 m", "2 m"], "m", ["1e5", "2"]),
        (["1 234", "12"], "", ["1234", "12"]),
        (["1\u00a0234,5 kg", "2\u00a0000 kg"], "kg", ["1234,5", "2000"]),
        (["1'234'567", "1'234"], "", ["1234567", "1234"]),
        (["\u22121.5", "2"], "", ["-1.5", "2"]),
    ],
)
def test_one_unit_in_all_cells_is_taken_away(words, unit, numbers):
    found = find_amounts(words)
    assert (found.unit, [found.number(word) for word in words]) == (unit, numbers)


@pytest.mark.parametrize(
    "words",
    [
        ["1.5", "-2"],  # plain
        ["12 kg", "13 g"],
        ["12 kg", "13"],
        ["$5", "€6"],
        ["A1", "A2"],
        ["12A", "13A"],
        ["2024 Q1", "2023 Q1"],
        ["007 kg", "008 kg"],
        ["01 234", "12"],
        ["1 234", "12345"],
        ["1 234", "1'234"],
        ["120 80", "130 90"],
        ["10:30", "11:20"],
        ["3\u20135", "6\u20137"],
        ["5'", "6'"],
        ["12 Main St", "13 Main St"],
        ["- 5", "6"],
    ],
)
def test_what_leaves_a_doubt_stays_text(words):
    assert find_amounts(words) is None


TABLE = """name;share;price;power;height;change;mixed
a;12,5%;1.200,50 €;4 kW;1 234 567;\u22121,5;3 kg
b;3%;900 €;12 kW;999;2;4 g
c;-;12.000 €;7 kW;12 000;\u22123;5 kg
d;40%;3,5 €;9 kW;5 000;4,25;6 kg
"""


def test_a_file_of_amounts_is_compared_by_its_numbers():
    table = read_table(TABLE.encode(), name="t.csv")
    assert table["share"].tolist()[:2] == [12.5, 3.0]
    assert table["share"].isna().tolist() == [False, False, True, False]
    assert table["price"].tolist() == [1200.5, 900, 12000, 3.5]
    assert table["power"].tolist() == [4, 12, 7, 9]
    assert table["height"].tolist() == [1234567, 999, 12000, 5000]
    assert table["change"].tolist() == [-1.5, 2, -3, 4.25]
    assert table["mixed"].tolist() == ["3 kg", "4 g", "5 kg", "6 kg"]
    assert table.attrs["units"] == {"share": "%", "price": "€", "power": "kW"}
    told = " ".join(table.attrs["reading"])
    assert "Column 'power' was read with the unit 'kW' (such as '4 kW')." in told
    assert "Column 'height' was read with blanks between the thousands (such as '1 234 567')." in (
        told
    )
    assert (
        "Column 'change' was read with a decimal comma, with minus signs that are no hyphens "
        "(such as '\u22121,5')."
    ) in told


def test_thousands_and_decimals_are_not_guessed_behind_a_unit():
    text = "name;a;b\nx;1,5;1.234 kg\ny;2,5;5.678 kg\nz;3;1.500 kg\n"
    assert read_table(text.encode(), name="t.csv")["b"].tolist()[0] == "1.234 kg"


def test_a_workbook_is_read_alike(tmp_path):
    table = pd.DataFrame({"name": list("abc"), "size": ["1 kg", "2.5 kg", "3 kg"], "n": [4, 5, 9]})
    table.to_excel(tmp_path / "t.xlsx", index=False)
    read = read_table(tmp_path / "t.xlsx")
    assert read["size"].tolist() == [1, 2.5, 3]
    assert read.attrs["units"] == {"size": "kg"}


@pytest.mark.parametrize(
    ("cells", "numbers"),
    [
        (["950", "1.2K", "3M", "4.5B"], [950, 1200, 3_000_000, 4_500_000_000]),
        (["$1.5M", "$900k", "$ 2bn"], [1_500_000, 900_000, 2_000_000_000]),
        (["1,5 M", "-900 k", "3 M"], [1_500_000, -900_000, 3_000_000]),
        (["2.5K", "-", "14"], [2500, None, 14]),
    ],
)
def test_suffixes_multiply_and_are_told(cells, numbers):
    content = "n;x\n" + "".join(f"r{i};{cell}\n" for i, cell in enumerate(cells))
    table = read_table(content.encode())
    assert [None if pd.isna(one) else one for one in table["x"]] == numbers
    assert "with suffixes that multiply, K for thousands" in " ".join(table.attrs["reading"])


@pytest.mark.parametrize(
    "words",
    [["12K", "14K"], ["300.5K", "2.5K"], ["2B", "3M"], ["2B", "12"], ["1m", "2k"], ["007K", "1M"],
     ["$1K", "€2M"], ["1K", "2X"]],
)  # fmt: skip
def test_suffixes_that_may_be_units_or_codes_are_none(words):
    assert find_multiples(words) is None


def test_words_among_them_are_declared_missing_in_one_click():
    cells = ["1.2K", "3M", "unknown", "4K", "5K", "2M"]
    file = "n,x,w\n" + "".join(f"r{i},{cell},{i * i}\n" for i, cell in enumerate(cells))
    own = TableExplorer()
    own.load(file.encode(), name="t.csv")
    assert own.declare_missing.description == "No value is known: unknown"
    own.declare_missing.click()
    assert own.table["x"].dropna().tolist() == [1200, 3e6, 4000, 5000, 2e6]
    assert '.str.replace("[Kk]$", "e3", regex=True)' in own.explorer.code()
    own.close()
