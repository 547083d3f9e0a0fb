"""A state whose leaves are groups of rows: labels, sizes, means, session, undo, script."""

import json
import subprocess
import sys

import numpy as np
import pandas as pd
import pytest
from sklearn.metrics import adjusted_rand_score

from hclust_widgets import ClusterState, load_mpg
from hclust_widgets.clustering.carry_over import carry_over
from hclust_widgets.clustering.data.match_corrected_rows import corrected_rows
from hclust_widgets.clustering.groups import groups as groups_module
from hclust_widgets.clustering.groups.groups import wanted_groups

LINKAGES = ("ward", "complete", "average", "single", "centroid")


def blobs(n=3000):
    """Five clusters far from each other, in four columns."""
    rng = np.random.default_rng(0)
    centers = np.vstack([np.eye(4), np.zeros(4)]) * 20
    truth = rng.integers(0, 5, n)
    table = pd.DataFrame(
        centers[truth] + rng.normal(size=(n, 4)), columns=[f"v{j}" for j in range(4)]
    )
    table.index = [f"row {i}" for i in range(n)]
    return table, truth


@pytest.fixture(scope="module")
def table():
    return blobs()[0]


@pytest.fixture
def state(table):
    return ClusterState(table, max_leaves=200, n_clusters=5)


def test_every_row_has_the_label_of_its_group(state, table):
    groups = state.group_of_row
    assert 150 < state.tree.n_leaves == groups.nunique() <= 200
    assert groups.index.equals(table.index) and state.labels_.index.equals(table.index)
    assert (state.labels_.groupby(groups).nunique() == 1).all()
    assert adjusted_rand_score(state.labels_, blobs()[1]) == 1.0


@pytest.mark.sampled(2)
@pytest.mark.parametrize("linkage", LINKAGES)
def test_labels_are_those_of_the_exact_tree_where_clusters_are_clear(table, linkage):
    few, exact = (
        ClusterState(table, linkage=linkage, max_leaves=most, n_clusters=5) for most in (300, None)
    )
    assert exact.group_of_row is None and exact.tree.n_leaves == 3000
    assert adjusted_rand_score(few.labels_, exact.labels_) > 0.99


def test_groups_of_equal_rows_lose_nothing():
    base = np.random.default_rng(3).normal(size=(40, 3))
    some = np.random.default_rng(4).integers(0, 40, 900)
    table = pd.DataFrame(base[np.r_[np.arange(40), some]])
    few, exact = (ClusterState(table, max_leaves=most, n_clusters=7) for most in (40, None))
    assert few.tree.n_leaves == 40 and few.lost_variance == 0
    assert any("the tree is exact" in note for note in few.notes)
    assert adjusted_rand_score(few.labels_, exact.labels_) == 1.0
    np.testing.assert_allclose(few.distances_, exact.distances_[-39:])


def test_the_lost_variance_is_that_within_groups(state):
    X = pd.DataFrame(state.clustering.row_features.values)
    within = X - X.groupby(state.group_of_row.to_numpy()).transform("mean")
    total = ((X - X.mean()) ** 2).to_numpy().sum()
    assert state.lost_variance == pytest.approx((within**2).to_numpy().sum() / total)


def test_sizes_and_means_are_of_all_rows(state, table):
    found = state.clusters()
    expected = table.groupby(state.labels_.to_numpy()).agg(["size", "mean", "std"])
    assert found["size"].tolist() == state.labels_.value_counts().sort_index().tolist()
    np.testing.assert_allclose(found["v1", "mean"], expected["v1"]["mean"])
    np.testing.assert_allclose(found["v1", "std"], expected["v1"]["std"])
    assert set(found["medoid"]) <= set(table.index)
    assert "silhouette" not in found.columns.get_level_values(0)
    frame = state.clustering.profile.to_frame(state.cut)
    assert frame["size"].tolist() == found["size"].tolist()
    np.testing.assert_allclose(frame["v1"], expected["v1"]["mean"])
    assert state.column_shares()["cluster_share"].sum() == pytest.approx(1)


def test_rows_that_lack_values_have_no_group(table):
    table = table.copy()
    table.iloc[[5, 17], 1] = np.nan
    state = ClusterState(table, max_leaves=200, n_clusters=5)
    assert np.flatnonzero(state.labels_.isna()).tolist() == [5, 17]
    assert np.flatnonzero(state.group_of_row.isna()).tolist() == [5, 17]
    assert "2,998 rows in" in state.summary and "2 incomplete rows left out" in state.summary


def test_the_sentence_tells_rows_and_groups(state):
    m = state.tree.n_leaves
    assert state.summary.startswith(f"3,000 rows in {m} groups by 4 features")
    assert 0 < state.lost_variance < 0.005 and "< 1% of their variance" in state.notes[0]
    assert f"3,000 rows in {m} groups" in state.caption()
    assert f"{state.labels_.value_counts().max():,}" in state.caption()
    assert state.clustering.row_names()[0].endswith(" rows)")


def test_one_seed_makes_the_same_groups(table):
    first, second = (ClusterState(table, max_leaves=100) for _ in range(2))
    assert first.group_of_row.equals(second.group_of_row)


def test_many_rows_become_groups_by_themselves(monkeypatch, table):
    monkeypatch.setattr(groups_module, "AUTOMATIC_ABOVE", 2999)
    monkeypatch.setattr(groups_module, "AUTOMATIC_GROUPS", 50)
    state = ClusterState(table)
    assert state.max_leaves == "auto" and state.tree.n_leaves <= 50
    assert "since there are more than 2,999" in state.notes[0]
    state.update(linkage="average", metric="cityblock")
    # It cannot have groups, and nobody asked for them: exact.
    assert state.group_of_row is None and state.tree.n_leaves == 3000
    assert ClusterState(table.iloc[:2999]).group_of_row is None


@pytest.mark.parametrize(
    "options",
    [{"metric": "cityblock"}, {"linkage": "median"}, {"linkage": "weighted"}],
)
def test_what_cannot_have_groups_is_refused_in_one_sentence(refusal, table, options):
    assert "max_leaves=None" in refusal(ClusterState, table, max_leaves=100, **options)


def test_a_refused_linkage_leaves_the_state_as_it_was(refusal, state):
    before = state.labels_
    refusal(state.update, linkage="median")
    assert state.linkage == "ward" and state.labels_.equals(before)


@pytest.mark.parametrize(
    ("value", "words"),
    [(1, "starts at 2"), (True, "whole number"), ("all", '"auto"'), (2.5, "2.5")],
)
def test_a_wrong_number_of_leaves_is_refused(refusal, table, value, words):
    assert words in refusal(ClusterState, table, max_leaves=value)
    state = ClusterState(table.iloc[:20])
    assert words in refusal(state.update, max_leaves=value)


def test_undo_and_session_carry_it(state, table):
    labels = state.labels_
    state.max_leaves = 60
    assert state.tree.n_leaves <= 60 and state.n_clusters == 5
    assert state.undo() and state.max_leaves == 200 and state.labels_.equals(labels)
    state.selection = [3, 4]
    state.rename(2, "Third")
    session = json.loads(json.dumps(state.session()))
    again = ClusterState.from_session(session, table)
    assert again.max_leaves == 200 and again.labels_.equals(labels)
    assert again.selection == (3, 4) and again.cluster_names == state.cluster_names
    session["max_leaves"] = "many"
    with pytest.raises(ValueError, match="damaged"):
        ClusterState.from_session(session, table)
    del session["max_leaves"]  # of an earlier version
    assert ClusterState.from_session(session, table).max_leaves == "auto"


def test_names_and_colors_follow_the_rows_to_the_exact_tree(state):
    state.rename(0, "First")
    rows = set(np.flatnonzero(state.labels_ == 0).tolist())
    colors = state.cluster_colors
    state.max_leaves = None
    label = next(i for i in range(5) if set(np.flatnonzero(state.labels_ == i).tolist()) == rows)
    assert state.cluster_colors[label] == colors[0]


@pytest.mark.parametrize(("before", "after"), [(200, 200), (None, 200), (200, None)])
def test_clusters_of_a_corrected_table_in_groups_keep_what_was_given(before, after):
    rng = np.random.default_rng(1)
    where = np.repeat([0.0, 10.0, 20.0], 500)
    table = pd.DataFrame(rng.normal(size=(1500, 2)) + where[:, None], columns=["a", "b"])
    old = ClusterState(table, max_leaves=before, n_clusters=3)
    for row, name in ((0, "low"), (500, "mid"), (1000, "high")):
        old.rename(int(old.labels_.iloc[row]), name)
    old.set_color(int(old.labels_.iloc[0]), "#123456")
    corrected = pd.concat([table[100:1000], table[1300:] - 10]).reset_index(drop=True)
    for rest, names in ((table[100:].reset_index(drop=True), "high"), (corrected, None)):
        new = ClusterState(rest, max_leaves=after, n_clusters=3 if names else 2).clustering
        found = carry_over(old.clustering, new, corrected_rows(old.clustering, new))
        shown = found.named_labels()
        assert shown.iloc[:400].eq("low").all()
        assert found.cluster_colors()[found.label_of_rows()[0]] == "#123456"
        assert shown.iloc[400:900].eq("mid").all()
        if names:
            assert shown.iloc[900:].eq(names).all()


def test_selection_is_of_rows_and_views_show_their_groups(state):
    now = state.clustering
    group = state.group_of_row.to_numpy()
    rows = np.flatnonzero(group == 7)
    state.selection = rows[:1].tolist()
    assert state.clustering.selected_leaves().tolist() == [7]
    assert len(state.selected_rows()) == 1
    shown = state.clustering.shown_selection()
    assert shown.tolist() == [now.rows()[7]]
    assert now.rows_behind(shown).tolist() == rows.tolist()
    assert (np.diff(now.rows()) > 0).all()


SCRIPT = """
import sys
import pandas as pd
df = pd.read_pickle(sys.argv[1])
{code}
assert "hclust_widgets" not in sys.modules
labels.to_pickle(sys.argv[2])
"""


@pytest.mark.slow
@pytest.mark.parametrize(
    "options",
    [
        {"linkage": "ward"},
        {"linkage": "average", "scaling": "standard"},
        {"linkage": "centroid", "weights": {"v1": 2.5}},
        {"linkage": "single", "distance_threshold": 0.1, "n_clusters": None},
        {"linkage": "complete", "scaling": "none", "missing": "drop"},
    ],
    ids=str,
)
def test_the_script_gives_the_same_labels_in_a_fresh_process(tmp_path, options):
    table = blobs(2500)[0].assign(kind=["a", "b", "b", "c", "a"] * 500)
    if options.get("missing"):
        table.iloc[[3, 9], 0] = np.nan
    state = ClusterState(table, max_leaves=150, **{"n_clusters": 6, **options})
    table.to_pickle(tmp_path / "table.pkl")
    script = tmp_path / "script.py"
    script.write_text(SCRIPT.format(code=state.code()), encoding="utf-8")
    subprocess.run(
        [sys.executable, "-I", script, tmp_path / "table.pkl", tmp_path / "labels.pkl"], check=True
    )
    assert pd.read_pickle(tmp_path / "labels.pkl").equals(state.labels_)


def test_the_script_gives_the_same_labels(state, table):
    space = {"df": table}
    exec(state.code(), space)
    assert space["labels"].equals(state.labels_)
    state.split(0)
    exec(state.code(), space)
    assert space["labels"].equals(state.labels_)


def test_weights_count_in_the_groups(table):
    plain, weighted = (
        ClusterState(table, max_leaves=100, weights=w).clustering.groups for w in (None, {"v0": 9})
    )
    np.testing.assert_allclose(
        weighted.centers[:, 0].max() / plain.centers[:, 0].max(), 3.0, rtol=0.05
    )


def test_trees_and_distances_that_were_handed_in_stay_as_they_are(table):
    exact = ClusterState(table.iloc[:300])
    given = ClusterState(exact.linkage_matrix, table=table.iloc[:300], max_leaves=50)
    assert given.tree.n_leaves == 300 and given.group_of_row is None


def test_few_rows_stay_rows(table):
    state = ClusterState(table.iloc[:100], max_leaves=100)
    assert state.group_of_row is None and state.lost_variance == 0
    assert wanted_groups(state.features, state.clustering.settings) is None


@pytest.mark.sampled(2)
@pytest.mark.parametrize(
    "name", ["dendrogram", "clustermap", "scatter", "heatmap", "column_shares", "silhouette"]
)
def test_figures_are_of_the_groups(state, name):
    figure = state.figure(name, caption=True)
    assert figure.get_size_inches()[0] > 1


def test_known_classes_are_compared_with_the_clusters_of_all_rows():
    cars = load_mpg()
    state = ClusterState(cars, max_leaves=30, known="origin", n_clusters=3)
    found = state.compare_classes()
    there = state.labels_.notna()
    assert found.table.to_numpy().sum() == there.sum() == 392
    wanted = adjusted_rand_score(cars["origin"][there], state.labels_[there])
    assert found.adjusted_rand == pytest.approx(wanted)
