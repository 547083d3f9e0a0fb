"""Distances in tables of other kinds, and cells that hold no number."""

import numpy as np
import pandas as pd
import pytest

from hclust_widgets import ClusterState
from hclust_widgets.table.distances import read_distances

FRAME = pd.DataFrame([[0.0, 2, 9], [2, 0, 8], [9, 8, 0]], index=list("abc"), columns=list("abc"))


def test_polars_and_dicts_are_read():
    polars = pytest.importorskip("polars")
    table = polars.DataFrame(FRAME.rename_axis("n").reset_index())
    for d in (table, FRAME.to_dict()):
        found = read_distances(d)
        assert found.names == list("abc") and found.condensed.tolist() == [2, 9, 8]


def test_a_cell_without_number_is_named():
    with pytest.raises(TypeError, match="in row 'a', column 'b' holds 'far'"):
        read_distances(FRAME.astype(object).mask(FRAME == 2, "far"))
    with pytest.raises(TypeError, match="percent without the sign"):
        read_distances(FRAME.astype(str) + "%")


def test_a_triangle_beside_zeros_is_asked_about():
    upper = pd.DataFrame(np.triu(FRAME), index=FRAME.index, columns=FRAME.columns)
    with pytest.raises(ValueError, match="looks like a distance matrix"):
        ClusterState(upper)


def test_a_text_date_among_dates_of_excel_is_shown():
    when = [pd.Timestamp("2024-01-03"), pd.Timestamp("2024-02-03"), "03/04/2024"]
    table = pd.DataFrame({"when": pd.Series(when, dtype=object), "v": [1.0, 2.0, 9.0]})
    assert any("such as '03/04/2024'" in note for note in ClusterState(table).notes)
