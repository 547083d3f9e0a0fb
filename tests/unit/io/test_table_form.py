"""Values in several spellings and tables in long form are told."""

import itertools

import pandas as pd
import pytest

from hclust_widgets import load_mpg
from hclust_widgets.io.diagnostics import find_problems


def told(table):
    return " ".join(find_problems(table))


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        (["M", "m", "F", "F"], "writes a value in several ways ('M', 'm')"),
        (["M", "m", "F", "f "], "writes values in several ways ('M', 'm'; 'F', 'f ')"),
        (
            ["New York", "new  york", "Rome", "Rome"],
            "writes a value in several ways ('New York', 'new  york')",
        ),
    ],
)
def test_values_that_differ_by_capitals_or_blanks_are_named(words, shown):
    table = pd.DataFrame({"sex": words * 3, "x": range(12)})
    assert f"Column 'sex' {shown}" in told(table)


@pytest.mark.parametrize("words", [["M", "F", "F", "M"], ["a 1", "b 1", "a 1", "a 2"]])
def test_values_of_one_spelling_are_not(words):
    assert "several ways" not in told(pd.DataFrame({"sex": words * 3, "x": range(12)}))


def test_names_that_hardly_repeat_are_passed_over():
    genes = [f"gene{i}" for i in range(10)] + ["GENE1"]
    assert "several ways" not in told(pd.DataFrame({"gene": genes, "x": range(11)}))


LONG = pd.DataFrame(
    [(f"s{a}", f"g{b}", a * 1.5 + b) for a, b in itertools.product(range(4), range(3))],
    columns=["sample", "gene", "value"],
)


@pytest.mark.parametrize("counted", [False, True])
def test_a_table_in_long_form_is_told(counted):
    table = LONG.assign(nr=range(len(LONG))) if counted else LONG
    assert "Every 'sample' stands with every 'gene' once" in told(table)
    assert "a column for each 'gene'" in told(table)


@pytest.mark.parametrize(
    "table",
    [
        LONG.iloc[1:],
        LONG.assign(gene=["g0", "g0", *LONG["gene"][2:]]),
        LONG.assign(other=LONG["value"] * 2),
        LONG.assign(gene=[[name] for name in LONG["gene"]]),
        LONG.iloc[:9],
        load_mpg(),
    ],
    ids=["a cell lacks", "a cell twice", "two measures", "lists", "too short", "the cars"],
)
def test_other_tables_are_not(table):
    assert "long form" not in told(table)
