"""What stands in for a DataFrame gives the same clusters, and its labels come back in its kind."""

from __future__ import annotations

import io
import json

import numpy as np
import pandas as pd
import pytest
import scipy.sparse as sp
from page_reader import PageReader

from hclust_widgets import ClusterExplorer, ClusterState, TableExplorer
from hclust_widgets.clustering.heatmap.column_tracks import offered_column_tracks
from hclust_widgets.widgets.explorer.session_file import open_session, session_of

TABLE = pd.DataFrame({"a": [1, 2, 9, 8.0], "b": [1, 1, 5, 4.0], "g": list("xxyy")})
NUMBERS = TABLE[["a", "b"]]
WANT = ClusterState(TABLE, n_clusters=2).labels_.tolist()


def polars():
    import polars

    return polars.DataFrame(TABLE.to_dict("list"))


def arrow():
    import pyarrow

    return pyarrow.table(TABLE.to_dict("list"))


KINDS = {
    "polars": (polars, lambda out: out.to_list()),
    "polars, lazy": (lambda: polars().lazy(), lambda out: out.to_list()),
    "a column of polars": (lambda: polars()["a"], lambda out: out.to_list()),
    "pyarrow": (arrow, lambda out: out.to_pylist()),
    "sparse matrix": (lambda: sp.csr_matrix(NUMBERS.to_numpy()), lambda out: out.tolist()),
    "sparse array": (lambda: sp.coo_array(NUMBERS.to_numpy()), lambda out: out.tolist()),
    "dict": (lambda: TABLE.to_dict("list"), list),
    "dicts": (lambda: TABLE.to_dict("records"), list),
    "lists": (lambda: NUMBERS.to_numpy().tolist(), list),
    "named tuples": (lambda: list(TABLE.itertuples(index=False)), list),
    "Series": (lambda: TABLE["a"].set_axis(list("pqrs")), lambda out: out.tolist()),
    "DataFrame": (lambda: TABLE.set_axis(list("pqrs")), lambda out: out.tolist()),
    "structured array": (lambda: NUMBERS.to_records(index=False), lambda out: out.tolist()),
}


@pytest.mark.parametrize("kind", KINDS)
def test_the_same_clusters_and_labels_of_its_kind(kind):
    make, as_list = KINDS[kind]
    data = make()
    state = ClusterState(data, n_clusters=2)
    assert state.labels_.tolist() == WANT
    assert as_list(state.labels_into(data)) == WANT
    module = type(data).__module__.split(".")[0]
    if module in ("polars", "pyarrow", "pandas"):
        assert type(state.labels_into(data)).__module__.split(".")[0] == module
    if module == "pandas":
        assert state.labels_into(data).index.tolist() == list("pqrs")


def test_rows_that_were_left_out_have_no_label():
    rows = [{"a": 1}, {"a": 2}, {"a": None}, {"a": 9}]
    state = ClusterState(rows, n_clusters=2)
    assert state.labels_into(rows)[2] is None
    assert state.labels_into(np.zeros((4, 1)))[2] == -1


def test_labels_of_another_table_are_refused(refusal):
    state = ClusterState(TABLE)
    assert "this table has 3" in refusal(state.labels_into, TABLE.head(3))
    assert "this table has 3" in refusal(state.labels_into, {"a": [1, 2, 3]})


def test_anndata_gets_its_labels_and_its_layers_can_be_read():
    import anndata

    from hclust_widgets.table.from_any import from_any

    obs = pd.DataFrame({"batch": [1, 2, 1, 2]}, index=list("pqrs"))
    data = anndata.AnnData(NUMBERS.to_numpy(), obs=obs, var=pd.DataFrame(index=["a", "b"]))
    data.layers["double"] = 2 * NUMBERS.to_numpy()
    state = ClusterState(data, n_clusters=2)
    assert state.features.values.shape[1] == 2 and state.labels_.index.tolist() == list("pqrs")
    state.labels_into(data)
    assert data.obs["cluster"].tolist() == [str(one) for one in WANT]
    assert from_any(data, layer="double")["a"].tolist() == [2, 4, 18, 16]
    with pytest.raises(ValueError, match="no layer 'x': its layers are 'double'"):
        from_any(data, layer="x")


def test_var_of_anndata_is_on_offer_above_the_columns():
    import anndata

    obs = pd.DataFrame({"batch": [1, 2, 1, 2]}, index=list("pqrs"))
    var = pd.DataFrame(
        {"kind": pd.Categorical(["u", None]), "length": [3, 4], "marker": [True, False]},
        index=["a", "b"],
    )
    data = anndata.AnnData(NUMBERS.to_numpy(), obs=obs, var=var)
    explorer = ClusterExplorer(data, n_clusters=2)
    offered = {one["name"]: one["kind"] for one in explorer.live.column_track_about}
    assert offered == {"kind": "category", "length": "number", "marker": "truth"}
    assert explorer.column_tracks == ()  # on offer, as the columns of obs are
    explorer.live.set_state({"column_tracks": ["length", "kind"]})
    assert explorer.clustermap.column_tracks == ("length", "kind")
    assert 'col_colors["length"]' in explorer.code(figure="clustermap")
    words = explorer.clustermap._alt_text(explorer.state.clustering)
    assert "Above the columns: length and kind (gray where missing)" in words
    assert PageReader(explorer.to_html()).traits["column_tracks"] == ["length", "kind"]
    kept_back = PageReader(explorer.to_html(columns=["a"])).traits
    assert kept_back["column_track_about"] == [] == kept_back["column_tracks"]
    held = json.dumps(session_of(explorer, explorer.state.clustering)).encode()
    other = ClusterExplorer(data)
    open_session(other, held, "mine.json")
    assert other.column_tracks == ("length", "kind")
    handed = ClusterExplorer(data, column_annotations={"length": {"a": "long"}})
    assert handed.column_tracks == ("length",) and len(handed.live.column_track_about) == 3
    assert handed.live.column_track_about[0]["kind"] == "category"
    both = [
        explorer.state.export.figure("clustermap", column_tracks=one) for one in ([], ["marker"])
    ]
    assert len(both[1].axes) > len(both[0].axes)
    with pytest.raises(ValueError, match="no track 'markr' of the columns"):
        explorer.column_tracks = ["markr"]


@pytest.mark.parametrize(
    ("data", "part"),
    [
        ([], "empty"),
        ({"a": [1], "b": [1, 2]}, "columns of one length"),
        ([[1, 2], [3]], "1 to 2 values"),
        (sp.csr_matrix((100_000, 100_000)), "80.0 GB"),
    ],
)
def test_what_is_no_table_is_refused(refusal, data, part):
    assert part in refusal(ClusterState, data)


def test_what_cannot_be_read_is_told_how_to_be_converted(refusal):
    class Frame:
        def to_pandas(self):
            return TABLE

    assert "this is a Frame: pass .to_pandas() of it" in refusal(ClusterState, Frame())
    assert "layer" in refusal(__import__("hclust_widgets").table.from_any.from_any, 1, layer="x")


def test_dates_and_orders_of_var_stay_what_they_are():
    import anndata

    days = pd.to_datetime(["2020-01-01 00:00", "2021-05-05 12:30"])
    var = pd.DataFrame(
        {
            "day": days,
            "zoned": days.tz_localize("Europe/Berlin"),
            "month": days.to_period("M"),
            "span": days - days[0],
            "dose": pd.Categorical(["low", "high"], ["low", "high"], ordered=True),
        },
        index=["a", "b"],
    )
    data = anndata.AnnData(NUMBERS.to_numpy(), obs=pd.DataFrame(index=list("pqrs")), var=var)
    explorer = ClusterExplorer(data, n_clusters=2)
    offered = {track["name"]: track for track in explorer.live.column_track_about}
    kinds = {name: track["kind"] for name, track in offered.items()}
    assert kinds == {
        "day": "date", "zoned": "date", "month": "date", "span": "number", "dose": "category",
    }  # fmt: skip
    assert offered["dose"]["words"] == ["low", "high"]
    made = offered_column_tracks(explorer.state.clustering)
    assert np.diff(made[0].values)[0] == pytest.approx((days[1] - days[0]) / pd.Timedelta(days=1))


@pytest.mark.parametrize(
    ("data", "words"),
    [
        ({(1, 2), (3, 4)}, "set has no order"),
        ((row for row in [[1, 2], [3, 4]]), r"pass list\(data\)"),
        ({"a": 1}.items(), r"pass list\(data\)"),
        (range(5), r"pass list\(data\)"),
        (io.StringIO("a,b"), "pandas.read_csv of this open file"),
        (pd.DataFrame({"a": [1, 2], "k": ["x", "y"]}).groupby("k"), r"pass .mean\(\) of it"),
        (b"a,b\n1,2\n", "pandas.read_csv"),
        (lambda: None, "parentheses behind its name"),
    ],
)
def test_what_is_no_table_is_told_how_to_become_one(data, words):
    with pytest.raises(TypeError, match=words):
        ClusterState(data)
    if not isinstance(data, bytes):
        with pytest.raises(TypeError, match=words):
            TableExplorer(data)


def test_the_explorer_of_files_takes_other_tables_too():
    rows = [{"a": 1.0, "b": 2.0}, {"a": 2.0, "b": 5.0}, {"a": 9.0, "b": 1.0}]
    assert TableExplorer(rows).state.labels_.tolist() == ClusterState(rows).labels_.tolist()


def test_duckdb():
    import duckdb

    relation = duckdb.sql(
        "select (range * range)::decimal(9, 2) as price, date '2024-01-01' + range::int as day, "
        "interval (range % 7) minute as took, case when range = 3 then null else range % 5 end "
        "as score, 'x' || (range % 3) as kind from range(30)"
    )
    state = ClusterState(relation, n_clusters=3)
    frame = relation.df()
    assert state.features.table.dtypes["took"].kind == "m"
    pd.testing.assert_series_equal(state.labels_, ClusterState(frame, n_clusters=3).labels_)
    assert not any("took" in note for note in state.notes)  # a span of time is compared
    space = {"df": frame}
    exec(state.code(), space)
    assert space["labels"].fillna(-1).tolist() == state.labels_.fillna(-1).tolist()
    right = [None if pd.isna(one) else one for one in state.labels_]
    assert state.labels_into(relation).to_pylist() == right
    assert TableExplorer(relation).state.labels_.notna().sum() == 29
    pairs = duckdb.sql(
        "select a.range as one, b.range as other, abs(a.range - b.range) as distance "
        "from range(5) a, range(5) b order by one, other"
    )
    assert ClusterState.from_distances(pairs).labels_.size == 5
    with pytest.raises(TypeError, match=r"pass what its \.sql"):
        ClusterState(duckdb.connect().execute("select 1 as a"))
