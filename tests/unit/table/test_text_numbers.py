"""Numbers that are stored as text, with and without words among them."""

import io

import numpy as np
import pandas as pd
import pytest

from hclust_widgets import ClusterState
from hclust_widgets.table.columns.text_numbers import DECIMAL, MIXED, WHOLE, number_text

LAB = (
    "s,a,b\nx1,1.0,n/a\nx2,1.1,2.0\nx3,ND,2.2\nx4,9.0,<0.5\nx5,9.1,#DIV/0!\nx6,9.2,8.1\n"
    "x7,9.4,8.2\n"
)


@pytest.mark.parametrize(
    ("cells", "kind"),
    [
        (["1", "2", "2", "3"], WHOLE),
        (["1.0", "2.0", "3.0"], WHOLE),
        (["1.5", "2", "2", "3"], DECIMAL),
        (["1.5", "2", "2", "3", "ND"], DECIMAL),
        (["1", "2", "3", "4", "<1"], DECIMAL),
        (["<0.5"] * 6 + ["1", "2", "3"], DECIMAL),
        (["1", "2", "3", "4", "unknown"], MIXED),
        (["unknown"] * 6 + ["1", "2", "3"], ""),
        (["1", "2", "1", "2", "ND"], ""),
        (["a", "b", "a"], ""),
    ],
)
def test_text_that_stands_for_numbers(cells, kind):
    assert number_text(pd.Series(cells)) == kind
    assert number_text(pd.Series(cells).astype("category")) == ""


def test_a_table_spoilt_by_words_names_columns_and_words_and_what_to_do():
    table = pd.read_csv(io.StringIO(LAB))
    with pytest.raises(ValueError, match="can be compared") as told:
        ClusterState(table)
    for part in (
        "column 'a'",
        "'ND' in row 2",
        "column 'b'",
        "'<0.5' in row 3",
        "'#DIV/0!' in row",
    ):
        assert part in str(told.value)
    assert "pd.to_numeric(..., errors='coerce') mends it" in str(told.value)
    mended = table.assign(
        a=pd.to_numeric(table["a"], errors="coerce"), b=pd.to_numeric(table["b"], errors="coerce")
    )
    assert ClusterState(mended, missing="median").labels_.notna().all()


@pytest.mark.parametrize("options", [{"columns": ["a", "b"]}, {"roles": {"b": "compare"}}])
def test_chosen_they_are_no_categories_in_silence(options):
    with pytest.raises(ValueError, match=r"astype\('category'\) compares its words as categories"):
        ClusterState(pd.read_csv(io.StringIO(LAB)), **options)


def test_beside_other_columns_all_words_are_named():
    rng = np.random.default_rng(2)
    text = pd.Series(rng.normal(size=30).round(2).astype(str))
    text[[3, 7]] = "ND"
    text[9] = "<0.5"
    state = ClusterState(pd.DataFrame({"x": rng.normal(size=30), "lead": text}))
    (note,) = [one for one in state.notes if "lead" in one]
    assert "'ND' in rows 3, 7 (index) and '<0.5' in row 9 (index) do not" in note
    assert state.clustering.features.columns == ("x",)


@pytest.mark.parametrize("n_levels", [3, 12])
def test_decimals_as_text_are_left_out_though_they_are_few(n_levels):
    levels = (np.arange(n_levels) + 0.5).astype(str)
    table = pd.DataFrame({"x": np.arange(60.0) % 7, "dose": np.resize(levels, 60)})
    state = ClusterState(table)
    assert state.clustering.features.columns == ("x",)
    assert any("'dose' was left out: it is text that reads as numbers" in n for n in state.notes)
    with pytest.raises(ValueError, match="'dose' is text that reads as numbers"):
        state.update(columns=["x", "dose"])
    table["dose"] = table["dose"].astype("category")
    assert len(ClusterState(table).clustering.features.columns) == 1 + n_levels


def test_whole_numbers_as_text_are_categories_with_a_note():
    table = pd.DataFrame({"x": np.arange(60.0) % 7, "code": np.resize(["1", "2", "9"], 60)})
    state = ClusterState(table)
    assert len(state.clustering.features.columns) == 4
    assert any("'code' holds numbers as text and is compared as categ" in n for n in state.notes)
    for quiet in (
        table.assign(code=table["code"].astype("category")),
        table.assign(code=np.resize(["0", "1"], 60)),
    ):
        assert not any("numbers as text" in note for note in ClusterState(quiet).notes)
    assert not any("numbers as text" in n for n in ClusterState(table, known="code").notes)
