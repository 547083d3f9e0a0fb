"""A page without Python of groups of rows: the groups are in it, the rows only if asked for."""

import dask.dataframe as dd
import numpy as np
import pandas as pd
import pytest
from page_reader import PageReader, ints

from hclust_widgets import ClusterState
from hclust_widgets.common.static import STATIC
from hclust_widgets.export.html.page_rows import rows_bytes
from hclust_widgets.tree.groups.weighted import WEIGHTED_LINKAGES


@pytest.fixture(scope="module")
def state():
    rng = np.random.default_rng(0)
    table = pd.DataFrame(rng.normal(size=(1500, 3)) * [1, 5, 20], columns=list("abc"))
    table["b"] += 100
    table["kind"] = rng.choice(["x", "y", "z"], 1500)
    table.index = [f"secret {i}" for i in range(1500)]
    table.attrs["rows"] = "cars"
    return ClusterState(table, max_leaves=60, n_clusters=4)


@pytest.fixture(scope="module")
def made(state):
    return PageReader(state.to_html())


def test_the_page_holds_groups_with_their_sizes(state, made):
    groups, m = made.data["groups"], state.tree.n_leaves
    assert groups["clustered"] == f"1,500 cars in {m} groups" and groups["noun"] == "cars"
    assert (
        ints(groups["sizes"]).tolist()
        == state.group_of_row.value_counts(sort=False).sort_index().tolist()
    )
    assert len(ints(made.traits["rows"])) == m
    assert made.traits["noun"] == "groups"


def test_the_rows_are_not_in_it(state, made):
    names = made.bytes.decode("latin-1")
    there = {
        row for row in range(1500) if f"secret {row} (" in names or f"secret {row}secret" in names
    }
    assert len(there) <= state.tree.n_leaves
    codes = [ints(one["codes"]) for one in made.data["texts"]]
    assert all(len(one) == 0 for one in codes)
    longest = max(len(v) for v in made.traits.values() if isinstance(v, bytes))
    assert longest < 8 * 1500


def test_sums_are_of_all_rows(state, made):
    table, group = state.features.table, state.group_of_row.to_numpy()
    columns = made.data["groups"]["columns"]
    assert len(columns) == 4
    for name, column in zip("abc", columns[:3], strict=True):
        means = table.groupby(group)[name].mean()
        np.testing.assert_allclose(np.frombuffer(column["means"], "<f8"), means)
        assert ints(column["counts"]).sum() == 1500
        assert column["overall"] == pytest.approx(table[name].mean())
        assert (column["lowest"], column["highest"]) == (table[name].min(), table[name].max())
        assert column["total"] == pytest.approx(table[name].var(ddof=0) * 1500)
    expected = pd.crosstab(group, table["kind"])
    assert ints(columns[3]["counts"]).reshape(-1, 3).tolist() == expected.to_numpy().tolist()
    assert made.data["texts"][0]["words"] == ["x", "y", "z"]


def test_every_linkage_of_groups_can_be_chosen(state, made):
    assert {one["name"] for one in made.data["linkages"]} == set(WEIGHTED_LINKAGES)
    for one in made.data["linkages"]:
        other = ClusterState(state.features.table, linkage=one["name"], max_leaves=60)
        heights = np.frombuffer(one["traits"]["heights"], "<f8")
        np.testing.assert_allclose(heights, other.distances_)
        assert ints(one["traits"]["children"]).reshape(-1, 2).tolist() == other.children_.tolist()
        assert one["cophenetic"] is None


def test_notes_and_title_tell_of_groups(state, made):
    assert any("groups of like rows" in note for note in made.data["notes"])
    assert "1,500 cars in clusters" in made.page
    assert f"1,500 cars in {state.tree.n_leaves} groups" in made.page


def test_columns_that_are_hidden_stay_away(state):
    page = PageReader(state.to_html(columns=["a"], row_names=False))
    assert len(page.data["groups"]["columns"]) == 1 and not page.data["texts"]
    assert b"secret" not in page.bytes and "secret" not in page.own


def test_a_page_of_rows_has_no_groups(state):
    exact = ClusterState(state.features.table.iloc[:50], n_clusters=3)
    assert PageReader(exact.to_html()).data["groups"] is None


def test_a_page_of_partitions_holds_the_sums_of_all_rows():
    rng = np.random.default_rng(0)
    table = pd.DataFrame(rng.normal(size=(2000, 2)) + 5, columns=["x", "y"])
    table["w"] = rng.choice(["a", "b"], 2000)
    table.loc[1995:, "w"] = "rare"
    frame = dd.from_pandas(table, npartitions=3)
    known = PageReader(ClusterState(table, max_leaves=90, n_clusters=4).to_html()).data
    whole = PageReader(ClusterState(frame, max_leaves=90, n_clusters=4).to_html()).data
    for one, other in zip(whole["groups"]["columns"], known["groups"]["columns"], strict=True):
        assert one["counts"] == other["counts"]
        if "means" in other:
            means, others = (np.frombuffer(each["means"]) for each in (one, other))
            np.testing.assert_allclose(means, others, rtol=1e-9)
            for what in ("overall", "lowest", "highest", "total"):
                assert one[what] == pytest.approx(other[what])
    assert whole["groups"]["sizes"] == known["groups"]["sizes"]
    assert whole["texts"] == known["texts"]
    state = ClusterState.from_partitions(frame, sample=300, max_leaves=90, n_clusters=4)
    held = PageReader(state.to_html()).data
    assert ints(held["groups"]["sizes"]).sum() == 2000
    x, _, w = held["groups"]["columns"]
    assert x["overall"] == pytest.approx(table["x"].mean())
    assert held["texts"][0]["words"] == ["a", "b", "rare"]
    counts = ints(w["counts"]).reshape(-1, 3).sum(axis=0)
    assert counts.tolist() == table["w"].value_counts()[["a", "b", "rare"]].tolist()
    assert held["title"] == "2,000 rows in clusters"


def test_the_page_tells_mean_and_spread_of_a_cell(state, made):
    mean, deviation = state.clustering.groups.cell_spread
    for name, known in (("cell_means", mean), ("cell_deviations", deviation)):
        sent = np.frombuffer(made.traits[name], "<f4").reshape(known.shape)
        np.testing.assert_allclose(sent, known, rtol=1e-6)


def test_single_rows_are_in_it_if_they_are_asked_for(state, made):
    page = PageReader(state.to_html(rows="all"))
    rows = page.data["rows"]
    assert (
        rows["names"].decode().split("\n") == state.clustering.groups.features.row_names().tolist()
    )
    assert ints(rows["groups"]).tolist() == state.group_of_row.tolist()
    assert [one["name"] for one in rows["axes"]] == ["a", "b", "c"]
    for one in rows["axes"]:
        shares = np.frombuffer(one["shares"], "<f4").astype(float)
        values = one["low"] * (1 - shares) + one["high"] * shares
        np.testing.assert_allclose(values, state.features.table[one["name"]], rtol=1e-6, atol=1e-5)
    assert '<script type="text/plain" id="hclust-rows">' in page.page
    assert made.data["rows"] is None and 'id="hclust-rows"' not in made.page


def test_single_rows_keep_back_what_the_page_keeps_back(state):
    page = PageReader(state.to_html(rows="all", columns=["a"], row_names=False))
    assert page.data["rows"]["names"] is None
    assert [one["name"] for one in page.data["rows"]["axes"]] == ["a"]
    assert b"secret" not in page.bytes and "secret" not in page.own


def test_the_size_of_single_rows_is_known_before(state):
    now = state.clustering
    size = rows_bytes(now, range(4), row_names=True)
    added = len(state.to_html(rows="all")) - len(state.to_html())
    bundles = sum((STATIC / name).stat().st_size for name in ("page_rows.js", "density.js"))
    assert 0.4 * size < added - bundles < 1.05 * size


def test_too_many_single_rows_are_refused_before_the_work(state, monkeypatch):
    monkeypatch.setattr("hclust_widgets.export.html.page_rows.MAX_BYTES", 20_000)
    with pytest.raises(ValueError, match=r"rows='groups'.*row_names=False.*columns=\[\.\.\.\]"):
        state.to_html(rows="all")
    with pytest.raises(ValueError, match="'every' is not known: choose one of groups, all"):
        state.to_html(rows="every")


def test_single_rows_of_partitions_stay_where_they_are():
    frame = dd.from_pandas(pd.DataFrame({"x": np.arange(500.0)}), npartitions=2)
    state = ClusterState(frame, max_leaves=20, n_clusters=2)
    with pytest.raises(ValueError, match=r"never in memory.*to_parquet"):
        state.to_html(rows="all")


def test_all_rows_of_a_page_without_groups_are_there_anyway(state):
    exact = ClusterState(state.features.table.iloc[:50], n_clusters=3)
    assert exact.to_html(rows="all") == exact.to_html()
