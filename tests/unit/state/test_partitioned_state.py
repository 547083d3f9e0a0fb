"""A state of a table in partitions: the same labels, sums and sentences whatever the partitions."""

import json
import pickle
import subprocess
import sys

import dask
import dask.dataframe as dd
import numpy as np
import pandas as pd
import pytest

from hclust_widgets import ClusterExplorer, ClusterState, RefusedError
from hclust_widgets.clustering.partitions.groups import PartitionedGroups, _Task
from hclust_widgets.export.files import csv_file
from hclust_widgets.widgets.explorer.code_tab import CodeTab

PARTS = (1, 2, 7)


def blobs(n=3000):
    """Eight clusters of numbers, with words, dates and gaps; the last rows have another word."""
    rng = np.random.default_rng(0)
    X = (rng.normal(size=(8, 4)) * 5)[rng.integers(0, 8, n)] + rng.normal(size=(n, 4))
    table = pd.DataFrame(X, columns=list("abcd"))
    table["w"] = rng.choice(["x", "y", "z"], n)
    table["day"] = pd.Timestamp("2020-01-01") + pd.to_timedelta(rng.integers(0, 900, n), unit="D")
    table.loc[::97, "c"] = np.nan
    table.loc[n - 5 :, "w"] = "rare"
    return table.set_index(np.arange(n) * 2)


def in_parts(table, n):
    return dd.from_pandas(table, npartitions=n)


@pytest.fixture(scope="module")
def table():
    return blobs()


@pytest.fixture
def state(table):
    return ClusterState(in_parts(table, 3), max_leaves=150, n_clusters=6)


@pytest.fixture
def sampled(table):
    return ClusterState.from_partitions(
        in_parts(table, 3), sample=800, max_leaves=150, n_clusters=6
    )


OPTIONS = [
    {},
    {"scaling": "standard"},
    {"scaling": "robust"},
    {"scaling": "none", "columns": ["a", "b"], "transform": "none"},
    {"missing": "mean"},
    {"missing": "median"},
    {"missing": "most_frequent"},
    {"weights": {"a": 3.0, "w": 0.5}},
    {"linkage": "average"},
]


@pytest.mark.sampled(4)
@pytest.mark.parametrize("options", OPTIONS, ids=repr)
def test_labels_are_those_of_the_table_in_memory(table, options):
    known = ClusterState(table, max_leaves=150, n_clusters=6, **options)
    found = ClusterState(in_parts(table, 3), max_leaves=150, n_clusters=6, **options)
    assert isinstance(found.labels_, dd.Series)
    labels = found.labels_.compute()
    pd.testing.assert_series_equal(labels, known.labels_)
    groups, others = found.group_of_row.compute(), known.group_of_row
    assert np.array_equal(pd.factorize(groups)[0], pd.factorize(others)[0])
    np.testing.assert_allclose(found.distances_, known.distances_, rtol=1e-9, atol=1e-12)
    assert found.lost_variance == pytest.approx(known.lost_variance)
    pd.testing.assert_frame_equal(found.column_shares(), known.column_shares())
    # Means of dates are rounded to microseconds, and these from the other side now and then.
    of_dates = [column for column in known.clusters() if column[0] == "day"]
    own, other = (one.clusters().drop(columns=of_dates) for one in (found, known))
    pd.testing.assert_frame_equal(own, other)
    for before, now in zip(
        known.clustering.profile.columns(known.cut),
        found.clustering.profile.columns(found.cut),
        strict=True,
    ):
        assert (now.name, now.kind) == (before.name, before.kind)
        for what in ("share", "overall", "lowest", "highest", "explained", "apart"):
            np.testing.assert_allclose(
                getattr(now, what), getattr(before, what), rtol=1e-9, atol=1e-9, err_msg=what
            )


@pytest.mark.sampled(3)
@pytest.mark.parametrize("options", OPTIONS, ids=repr)
def test_nothing_depends_on_the_partitions(table, options):
    states = [
        ClusterState.from_partitions(
            in_parts(table, n), sample=800, max_leaves=150, n_clusters=6, **options
        )
        for n in PARTS
    ]
    first = states[0]
    assert not first.clustering.partitions.holds_all_rows
    for other in states[1:]:
        assert other.labels_.compute().equals(first.labels_.compute())
        assert np.array_equal(other.linkage_matrix, first.linkage_matrix)
        assert other.clusters().equals(first.clusters())
        assert other.column_shares().equals(first.column_shares())
        assert other.notes == first.notes
        assert other.session() == first.session()


def test_no_arrays_are_printed_for_the_names_of_tasks(table, monkeypatch):
    def refuse(*_, **__):
        raise AssertionError("an array was printed")

    frame = in_parts(table, 3)
    monkeypatch.setattr(_Task, "__repr__", refuse, raising=False)
    ClusterState(frame, max_leaves=150, n_clusters=6)


def test_rows_far_from_the_sample_count(table, sampled):
    labels = sampled.labels_.compute()
    kept = labels.notna()
    assert kept.sum() == table["c"].notna().sum()
    sizes = labels[kept].value_counts().sort_index().tolist()
    found = sampled.clusters()
    assert found["size", ""].tolist() == sizes
    own = table[kept].groupby(labels[kept])
    np.testing.assert_allclose(found["a", "mean"], own["a"].mean(), rtol=1e-12)
    np.testing.assert_allclose(found["c", "std"], own["c"].std(), rtol=1e-9)
    assert "w_rare" in sampled.features.columns
    counts = sampled.clustering.profile.counts("w", sampled.cut)
    assert dict(zip(counts[1], counts[0].sum(axis=0), strict=True))["rare"] == 5


def test_scaling_is_by_all_rows(table, sampled):
    kept = table.dropna()["a"]
    of_sample = sampled.features.table["a"].loc[sampled.features.row_names().astype(int)]
    scaled = (of_sample - kept.min()) / (kept.max() - kept.min())
    at = sampled.features.columns.index("a")
    np.testing.assert_allclose(sampled.features.values[:, at], scaled, rtol=1e-12)


def test_the_sentence_tells_rows_groups_and_partitions(state, sampled):
    for one in (state, sampled):
        assert one.summary.startswith("2,969 rows in 1")
        assert "groups, in 3 partitions by" in one.summary
        assert "31 incomplete rows left out" in one.summary
        assert "in 3 partitions" in one.caption()
    assert not any("sample of" in note for note in state.notes)
    assert any("are of the sample of" in note for note in sampled.notes)
    assert any("was judged by a sample of" in note for note in sampled.notes)


def test_medians_of_a_sample_are_told(table):
    state = ClusterState.from_partitions(
        in_parts(table, 3), sample=800, max_leaves=150, scaling="robust", missing="median"
    )
    told = " ".join(state.notes)
    assert "Medians and quartiles are those of a sample of" in told
    assert "Medians that fill gaps are those of a sample of" in told
    assert "31 missing values replaced by the column's median" in state.summary


def test_one_scheduler_gives_what_another_gives(table, sampled):
    with dask.config.set(scheduler="synchronous"):
        again = ClusterState.from_partitions(
            in_parts(table, 5), sample=800, max_leaves=150, n_clusters=6
        )
        labels = again.labels_.compute()
    assert labels.equals(sampled.labels_.compute())


def test_cut_linkage_undo_and_session_work(table, state):
    first = state.labels_.compute()
    state.n_clusters = 3
    assert state.labels_.compute().nunique() == 3
    state.linkage = "average"
    state.rename(0, "some")
    assert "some" in set(state.named_labels().compute())
    held = json.loads(json.dumps(state.session()))
    again = ClusterState.from_session(held, in_parts(table, 5))
    assert again.labels_.compute().equals(state.labels_.compute())
    assert again.cluster_names == state.cluster_names
    sampled = ClusterState.from_partitions(in_parts(table, 2), sample=800, max_leaves=100)
    again = ClusterState.from_session(sampled.session(), in_parts(table, 5))
    assert again.labels_.compute().equals(sampled.labels_.compute())
    for _ in range(3):
        state.undo()
    assert state.labels_.compute().equals(first)
    with pytest.raises(RefusedError, match="another table"):
        ClusterState.from_session(held, in_parts(table.assign(a=table["a"] + 1), 5))


REFUSED = {
    "metric": ("cosine", "euclidean"),
    "linkage": ("median", "linkage"),
    "max_leaves": (None, "max_leaves=2000"),
    "missing": ("knn", "'median'"),
    "transform": ("rank", "'log1p'"),
    "row_scaling": ("center", "map_partitions"),
    "row_filter": ("a > 0", "frame[frame"),
}


@pytest.mark.parametrize("option", REFUSED)
def test_what_cannot_be_done_in_partitions_is_refused_and_loses_nothing(
    table, state, option, refusal
):
    value, words = REFUSED[option]
    before = state.clustering
    assert words in refusal(state.update, **{option: value})
    assert state.clustering is before
    with pytest.raises(ValueError, match="partitions"):
        ClusterState(in_parts(table, 2), **{option: value})


def test_what_needs_all_rows_says_what_to_do_instead(table, state, refusal):
    before = state.clustering
    for ask in (
        state.to_frame,
        state.transposed,
        lambda: state.labels_into(in_parts(table, 3)),
        lambda: csv_file(state.clustering, "labels"),
        lambda: csv_file(state.clustering, "table"),
    ):
        words = refusal(ask)
        assert "partitions" in words and "to_parquet" in words
    assert state.clustering is before
    with pytest.raises(TypeError, match="table goes with"):
        ClusterState(in_parts(table, 2), table=table)
    with pytest.raises(ValueError, match="larger sample"):
        ClusterState.from_partitions(in_parts(table, 2), sample=100, max_leaves=1000)


def test_parquet_is_written_partition_by_partition(table, state, tmp_path):
    state.to_parquet(tmp_path / "out")
    assert len(list((tmp_path / "out").glob("*.parquet"))) == 3
    back = pd.read_parquet(tmp_path / "out")
    assert back["cluster"].equals(state.labels_.compute())
    assert back["a"].equals(table["a"])
    state.rename(2, "Heavy")
    state.export.parquet(tmp_path / "named", name="kind", names=True)
    named = pd.read_parquet(tmp_path / "named")["kind"]
    assert named.equals(state.named_labels().compute().rename("kind"))
    assert (named == "Heavy").sum() == (back["cluster"] == 2).sum()


def test_wrong_requests_to_write_are_refused_in_a_sentence(table, state, tmp_path, refusal):
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "mine.txt").write_text("kept")
    for path, options in (
        (tmp_path / "full", {}),
        (tmp_path / "full" / "mine.txt", {}),
        (tmp_path / "out", {"name": "a"}),
        (tmp_path / "out", {"name": 3}),
        (tmp_path / "out", {"names": "yes"}),
        (tmp_path / "out", {"nmae": "b"}),
    ):
        refusal(state.to_parquet, path, **options)
    assert (tmp_path / "full" / "mine.txt").read_text() == "kept"
    assert not (tmp_path / "out").exists()
    with pytest.raises(RefusedError, match="to_frame"):
        ClusterState(table, max_leaves=100).to_parquet(tmp_path / "out")


def test_evidence_is_of_the_sample(sampled):
    groups = sampled.clustering.groups
    assert isinstance(groups, PartitionedGroups)
    n = len(groups.group_of)
    assert sampled.silhouettes()["simplified_silhouette"].notna().sum() == n < 1000
    assert sampled.evidence(5).simplified_silhouette.notna().all()
    assert 0 <= sampled.fidelity(n_samples=2, sample_size=200).mean <= 1
    assert sampled.compare_classes("w").table.to_numpy().sum() == n
    assert sampled.best_cuts(top=1)[0].n_clusters >= 1


def test_partitions_with_no_rows_do_no_harm(table, sampled):
    whole = table.copy()
    cuts = [whole.iloc[:0], whole.iloc[:900], whole.iloc[900:900], whole.iloc[900:]]
    frame = dd.from_map(lambda i: cuts[i], range(4))
    state = ClusterState.from_partitions(frame, sample=800, max_leaves=150, n_clusters=6)
    assert state.labels_.compute().equals(sampled.labels_.compute())


def test_ordered_categories_are_ranks_in_every_partition():
    words = pd.CategoricalDtype(["low", "mid", "high"], ordered=True)
    rng = np.random.default_rng(0)
    table = pd.DataFrame(
        {
            "size": pd.Series(rng.choice(words.categories, 300), dtype=words),
            "x": rng.normal(size=300),
        }
    )
    known = ClusterState(table, max_leaves=50, n_clusters=4)
    found = ClusterState(in_parts(table, 3), max_leaves=50, n_clusters=4)
    assert found.labels_.compute().equals(known.labels_)
    unknown = in_parts(table, 3)
    unknown["size"] = unknown["size"].cat.as_unknown()
    with pytest.raises(ValueError, match="categorize"):
        ClusterState(unknown, max_leaves=50)


def test_an_interrupted_change_leaves_the_state_as_it_was(state, monkeypatch):
    before = state.clustering

    def interrupt(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr(dask, "compute", interrupt)
    with pytest.raises(KeyboardInterrupt):
        state.scaling = "standard"
    monkeypatch.undo()
    assert state.clustering is before and state.scaling == "minmax"
    state.scaling = "standard"
    assert state.labels_.compute().notna().sum() == 2969


@pytest.mark.parametrize("scaling", ["minmax", "standard", "none"])
def test_numbers_too_large_are_refused_in_a_sentence(table, scaling, refusal):
    large = in_parts(table.assign(a=table["a"] * 1e160), 3)
    assert "'a' holds numbers too large" in refusal(ClusterState, large, scaling=scaling)


def test_rows_with_infinite_values_are_left_out(table):
    whole = table.assign(a=table["a"].where(np.arange(len(table)) != 1400, np.inf))
    state = ClusterState(in_parts(whole, 3), max_leaves=100)
    assert state.labels_.compute().isna().sum() == 32
    assert any("32 of 3,000 rows left out" in n and "infinite" in n for n in state.notes)


def test_an_explorer_shows_a_table_in_partitions(table):
    explorer = ClusterExplorer(in_parts(table, 3), max_leaves=100, n_clusters=5)
    assert "in 3 partitions" in explorer.state.summary
    explorer.state.selection = explorer.state.features.rows[:3]
    assert len(explorer.state.selected_rows()) >= 3


@pytest.mark.parametrize(
    "options",
    [
        {},
        {"columns": ["a", "b", "w"], "scaling": "standard", "linkage": "average"},
        {"missing": "mean", "weights": {"a": 3.0}, "roles": {"day": "known"}},
    ],
    ids=repr,
)
def test_the_script_reads_the_same_frame_and_gives_the_same_labels(table, options):
    frame = in_parts(table, 3)
    state = ClusterState.from_partitions(frame, sample=900, max_leaves=150, n_clusters=6, **options)
    state.rename(0, "mine")
    space = {"frame": frame}
    exec(state.code(), space)
    assert isinstance(space["labels"], dd.Series)
    pd.testing.assert_series_equal(space["labels"].compute(), state.labels_.compute())
    assert space["names"] == {0: "mine"}
    state.split(1)
    space = {"frame": in_parts(table, 5)}  # whatever the partitions
    exec(state.code(), space)
    pd.testing.assert_series_equal(space["labels"].compute(), state.labels_.compute())
    assert "cut_nodes" in state.code() and "n_clusters" not in state.code()


def test_the_script_has_columns_flips_locks_and_colors_in_a_fresh_process(table, tmp_path):
    folder = tmp_path / "rows"
    in_parts(table, 3).to_parquet(folder)
    state = ClusterState.from_partitions(
        str(folder),
        sample=900,
        max_leaves=60,
        n_clusters=5,
        column_options={"linkage": "average", "metric": "cityblock", "n_clusters": 3},
    )
    p = len(state.columns_state.leaf_order)
    state.flip(2 * state.tree.n_leaves - 2)
    state.columns_state.flip(2 * p - 2)
    state.columns_state.rename(0, "engine")
    state.columns_state.set_color(1, "#00aa00")
    state.set_color(2, "#123456")
    state.split(1)
    state.lock(0)
    written = tmp_path / "told.pickle"
    script = f"""{state.code()}
import pickle
columns = state.columns_state
told = (labels.compute(), state.tree.leaf_order, columns.labels_, columns.leaf_order)
told += (state.cluster_colors, state.locked, columns.cluster_names, columns.cluster_colors)
pickle.dump(told, open({str(written)!r}, "wb"))
"""
    subprocess.run([sys.executable, "-c", script], check=True, cwd=tmp_path, timeout=300)
    labels, leaves, columns, order, colors, locked, *looks = pickle.loads(written.read_bytes())
    pd.testing.assert_series_equal(labels, state.labels_.compute())
    assert leaves.tolist() == state.tree.leaf_order.tolist()
    pd.testing.assert_series_equal(columns, state.columns_state.labels_)
    assert order.tolist() == state.columns_state.leaf_order.tolist()
    assert colors == state.cluster_colors and "#123456" in colors.values()
    assert locked == state.locked == (0,)
    assert looks == [state.columns_state.cluster_names, state.columns_state.cluster_colors]
    assert looks[0] == {0: "engine"} and looks[1][1] == "#00aa00"


def test_the_script_of_a_folder_reads_it_again(table, tmp_path):
    in_parts(table, 3).to_parquet(tmp_path / "rows")
    state = ClusterState.from_partitions(str(tmp_path / "rows"), max_leaves=150, n_clusters=6)
    tab = CodeTab(state, state.code)
    tab.paint()
    assert tab.code == state.code() and "frame" not in tab.code
    space = {}
    exec(tab.code, space)
    pd.testing.assert_series_equal(space["labels"].compute(), state.labels_.compute())
    with pytest.raises(ValueError, match=r"code\(\) .* groups of rows"):
        state.code(figure="clustermap")


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("nowhere", "there is no folder"),
        ("nowhere/", "there is no folder"),
        ("table.csv", "read a file first, as pandas.read_csv does."),
        ("nowhere.csv", "read a file first, as pandas.read_csv does."),
        ("table", "read a file first, as pandas.read_csv does."),
    ],
)
def test_a_path_of_no_folder_is_told_so(tmp_path, refusal, name, words):
    for file in ("table.csv", "table"):
        (tmp_path / file).write_text("a,b\n1,2\n")
    text = str(tmp_path) + "/" + name
    for path in (text, tmp_path / name):
        assert words in (said := refusal(ClusterState, path))
        assert ("no folder" in said) == ("no folder" in words)
    assert "no folder" not in refusal(ClusterState, "a,b\n1,2\n")
