"""Rows of a grouped table, counted in the cells of a scatter plot."""

import numpy as np
import pandas as pd
import pytest

from hclust_widgets import ClusterState
from hclust_widgets.clustering.groups.groups import RowGroups
from hclust_widgets.clustering.groups.row_density import CELLS, RowDensity, row_density


@pytest.fixture(scope="module")
def table() -> pd.DataFrame:
    rng = np.random.default_rng(0)
    table = pd.DataFrame(rng.normal(size=(3000, 2)), columns=["a", "b"])
    table["day"] = pd.Timestamp("2020-01-01") + pd.to_timedelta(rng.integers(0, 400, 3000), "D")
    table.loc[5, "day"] = pd.NaT
    table["word"] = rng.choice(["x", "y"], 3000)
    return table


@pytest.fixture(scope="module")
def groups(table: pd.DataFrame) -> RowGroups:
    groups = ClusterState(table, columns=["a", "b"], max_leaves=50).clustering.groups
    assert groups is not None
    return groups


def found(density: RowDensity | None) -> RowDensity:
    assert density is not None
    return density


def test_counts_are_those_of_a_histogram(table: pd.DataFrame, groups: RowGroups) -> None:
    part = (-1.0, 2.0, -0.5, 1.5)
    density = found(row_density(groups, "a", "b", part))
    bins = [np.linspace(*part[:2], CELLS[0] + 1), np.linspace(*part[2:], CELLS[1] + 1)]
    for group in (0, 7, len(groups.sizes) - 1):
        rows = table[groups.group_of == group]
        expected = np.histogram2d(rows["a"], rows["b"], bins=bins)[0]
        counts = np.zeros(CELLS[0] * CELLS[1])
        own = density.groups == group
        counts[density.cells[own]] = density.counts[own]
        np.testing.assert_array_equal(counts.reshape(CELLS[1], CELLS[0]).T, expected)
    assert density.x_ends == (table["a"].min(), table["a"].max())
    assert density.y_ends == (table["b"].min(), table["b"].max())


def test_the_whole_plane_has_every_row(table: pd.DataFrame, groups: RowGroups) -> None:
    ends = [float(f(table[c])) for c in ("b", "a") for f in (np.min, np.max)]
    density = found(row_density(groups, "b", "a", (ends[0], ends[1], ends[2], ends[3])))
    assert density.counts.sum() == 3000
    np.testing.assert_array_equal(
        np.bincount(density.groups, density.counts), np.bincount(groups.group_of)
    )


def test_dates_are_days_and_rows_without_a_value_are_left_out(groups: RowGroups) -> None:
    density = found(row_density(groups, "day", "a", (18262, 18262 + 400, -9, 9)))
    assert density.counts.sum() == 2999
    assert density.x_ends == (18262, 18262 + 399)


def test_words_and_components_have_no_density(groups: RowGroups) -> None:
    for name in ("word", "PC 1", "none"):
        assert row_density(groups, "a", name, (0, 1, 0, 1)) is None


def test_rows_in_partitions_have_no_density(table: pd.DataFrame) -> None:
    import dask.dataframe as dd

    state = ClusterState(dd.from_pandas(table[["a", "b"]], npartitions=2), max_leaves=50)
    groups = state.clustering.groups
    assert groups is not None and row_density(groups, "a", "b", (0, 1, 0, 1)) is None


def test_a_column_that_is_called_like_a_component_is_none() -> None:
    table = pd.DataFrame(np.random.default_rng(0).normal(size=(300, 2)), columns=["PC 1", "b"])
    groups = ClusterState(table, max_leaves=20).clustering.groups
    assert groups is not None and row_density(groups, "PC 1", "b", (-3, 3, -3, 3)) is None
