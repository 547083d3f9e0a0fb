"""Numbers as people write them in a file are read where there is no doubt, and it is told."""

from __future__ import annotations

import io

import pandas as pd
import pytest

from hclust_widgets.io.diagnostics import find_problems
from hclust_widgets.io.read_table import read_table

SALES = [
    "Datum;Kunde;Umsatz;Rabatt %;Menge",
    "18.05.2022;Adler;29.085,33;-;3",
    "19.05.2022;Biber;1.234;5,5;4",
    "20.05.2022;Adler;785,5;n/a; - ",
    "21.05.2022;Dachs;-1.200.000,00;10;k.A.",
    "22.05.2022;Dachs;12;–;8",
]


def test_an_ordinary_german_file_is_read_as_numbers_and_told():
    table = read_table("\n".join(SALES).encode(), name="umsatz.csv")
    assert table["Umsatz"].tolist() == [29085.33, 1234.0, 785.5, -1200000.0, 12.0]
    assert table["Rabatt %"].isna().tolist() == [True, False, True, False, True]
    assert table["Rabatt %"].dropna().tolist() == [5.5, 10.0]
    assert table["Menge"].dropna().tolist() == [3, 4, 8]
    told = " ".join(table.attrs["reading"])
    assert "Column 'Umsatz' was read with points between the thousands" in told
    assert "'29.085,33'" in told
    assert "'-', '–' (2 in 'Rabatt %')" in told
    assert "'-', 'k.A.' (2 in 'Menge')" in told
    assert not [one for one in find_problems(table) if "Umsatz" in one]


def test_english_thousands_are_read_where_no_comma_is_a_decimal_one():
    table = read_table(b'a,b\nx,"29,085.33"\ny,"1,234"\nz,12\n')
    assert table["b"].tolist() == [29085.33, 1234.0, 12.0]
    assert "commas between the thousands" in " ".join(table.attrs["reading"])
    both = read_table(b"a;b\n29,085.33;29.085,33\n1,234;1.234\n12;12\n")
    assert both["b"].tolist() == [29085.33, 1234.0, 12.0]
    assert not pd.api.types.is_numeric_dtype(both["a"])


def test_what_may_be_either_stays_as_it_was_and_is_told():
    table = read_table(b"a;b\nx;1.234\ny;2.345\n")
    assert table["b"].tolist() == [1.234, 2.345]
    assert "if it is 1234, write it so" in " ".join(table.attrs["reading"])
    quoted = read_table(b'a,b\nx,"1,234"\ny,"2,345"\nz,"3,456"\n')
    assert quoted["b"].tolist() == [1234, 2345, 3456]  # commas separate, so these are no decimals
    assert "commas between the thousands" in " ".join(quoted.attrs["reading"])
    for cells in (("1,234", "2,34"), ("0,234", "1,234"), ("1,234", "2345")):
        text = "a,b\n" + "".join(f'x,"{cell}"\n' for cell in cells)
        assert not pd.api.types.is_numeric_dtype(read_table(text.encode())["b"])


def test_a_dash_among_words_is_a_word():
    table = read_table(b"a;b\n1;-\n2;red\n3;5\n")
    assert table["b"].tolist() == ["-", "red", "5"]
    assert table.attrs["reading"] == ()


@pytest.mark.parametrize(
    ("cells", "culprit"),
    [
        (["29.085,33", "2945,33", "3,00", "1,5"], "'2945,33' in row 1"),
        (["29.085,33", "9,33", "3,00", "7,1", "oh"], "'oh' in row 4"),
        (["1,5", "2,5", "3,25", "7,1", "oh"], "'oh' in row 4"),
        (["1,5", "2.5", "3,25", "7,1", "8,5"], "'2.5' in row 1"),
    ],
)
def test_the_value_that_keeps_a_column_from_being_numbers_is_named(cells, culprit):
    content = "name;b\n" + "".join(f"n{i};{cell}\n" for i, cell in enumerate(cells))
    table = read_table(content.encode())
    assert not pd.api.types.is_numeric_dtype(table["b"])
    (said,) = find_problems(table)
    assert culprit in said
    assert "semicolons" not in said


def test_dashes_in_a_spreadsheet_are_missing_values_too():
    file = io.BytesIO()
    pd.DataFrame({"name": list("abc"), "weight": [1.5, "-", 3]}).to_excel(file, index=False)
    table = read_table(file.getvalue(), name="book.xlsx")
    assert table["weight"].dropna().tolist() == [1.5, 3.0]
    assert "'-' (1 in 'weight')" in " ".join(table.attrs["reading"])
