"""A column in units that make its numbers tiny is scaled like any other."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from hclust_widgets import ClusterState
from hclust_widgets.table.encode_scale import SCALINGS
from hclust_widgets.table.features import Features

FILE = Path(__file__).parents[2] / "data" / "cases" / "si_units.csv"


@pytest.mark.parametrize("scaling", [name for name in SCALINGS if name != "none"])
def test_the_units_of_a_column_make_no_difference(scaling):
    table = pd.read_csv(FILE, index_col=0)
    larger = table.assign(cross_section_m2=table["cross_section_m2"] * 2.0**90)
    found = Features.from_table(table, scaling=scaling).values
    np.testing.assert_allclose(found, Features.from_table(larger, scaling=scaling).values)
    state = ClusterState(table, scaling=scaling, n_clusters=2)
    assert state.labels_.equals(ClusterState(larger, scaling=scaling, n_clusters=2).labels_)
    if scaling == "minmax":
        assert len(set(state.labels_[:3])) == len(set(state.labels_[3:])) == 1
    start = {"df": table}
    exec(state.code(), start)
    pd.testing.assert_series_equal(start["labels"], state.labels_)
