"""Mean and spread of the rows that a cell of the clustermap stands for."""

import dask.dataframe as dd
import numpy as np
import pandas as pd
import pytest

from hclust_widgets import ClusterState
from hclust_widgets.serialize.clustering import encode


@pytest.fixture(scope="module")
def table():
    rng = np.random.default_rng(0)
    return pd.DataFrame(
        {
            "a": rng.normal(1e6, 1.0, 900),
            "b": rng.exponential(size=900),
            "yes": rng.random(900) < 0.3,
            "day": pd.Timestamp("2020-01-01") + pd.to_timedelta(rng.integers(0, 90, 900), "D"),
            "word": rng.choice(["x", "y", "z"], 900),
        }
    )


@pytest.fixture(scope="module")
def state(table):
    return ClusterState(table, max_leaves=60, n_clusters=3, transform="none")


def test_means_and_deviations_are_those_of_pandas(table, state):
    groups = state.clustering.groups
    mean, std = groups.cell_spread
    columns = list(state.features.columns)
    by = table.groupby(state.group_of_row.to_numpy())
    for name in ("a", "b"):
        j = columns.index(name)
        np.testing.assert_allclose(mean[:, j], by[name].mean(), rtol=1e-12)
        np.testing.assert_allclose(std[:, j], by[name].std(), rtol=1e-6)
    np.testing.assert_allclose(mean[:, columns.index("yes")], by["yes"].mean(), atol=1e-9)
    share = table["word"].eq("y").groupby(state.group_of_row.to_numpy()).mean()
    np.testing.assert_allclose(mean[:, columns.index("word_y")], share)
    assert np.isnan(std[:, columns.index("word_y")]).all()
    assert np.isnan(std[groups.sizes == 1]).all()


def test_partitions_have_those_of_all_rows(table, state):
    other = ClusterState(dd.from_pandas(table, npartitions=3), max_leaves=60, n_clusters=3)
    first, second = (one.clustering.groups for one in (state, other))
    order = [s.features.rows.tolist() for s in (state, other)]
    at = [order[1].index(row) for row in order[0]]
    for own, found in zip(first.cell_spread, second.cell_spread, strict=True):
        np.testing.assert_allclose(found[at], own, rtol=1e-6, atol=1e-9)


def test_a_column_with_gaps_counts_what_is_known(table):
    holes = table[["a", "b"]].copy()
    holes.loc[::3, "b"] = np.nan
    state = ClusterState(holes, max_leaves=40, missing="median")
    by = holes.groupby(state.group_of_row.to_numpy())["b"]
    mean, std = state.clustering.groups.cell_spread
    np.testing.assert_allclose(mean[:, 1], by.mean())
    np.testing.assert_allclose(std[:, 1], by.std(), rtol=1e-9)


def test_the_browser_gets_them_of_the_columns_that_it_has(table, state):
    found = encode(state.clustering, parts=("clustermap",), columns=[1, 4])
    mean, _ = state.clustering.groups.cell_spread
    kept = [state.features.columns.index(name) for name in found["columns"]]
    sent = np.frombuffer(found["cell_means"], "<f4").reshape(-1, len(kept))
    np.testing.assert_allclose(sent, mean[:, kept], rtol=1e-6)
    assert len(found["cell_deviations"]) == len(found["cell_means"])
    exact = ClusterState(table).clustering
    assert encode(exact, parts=("clustermap",))["cell_means"] == b""
    assert encode(state.clustering, parts=("tree",))["cell_means"] == b""
