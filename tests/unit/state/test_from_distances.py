"""A state of distances: labels, settings, session, code, evidence, heatmap, page."""

import json

import numpy as np
import pandas as pd
import pytest
from page_reader import PageReader
from scipy.cluster.hierarchy import linkage
from scipy.spatial.distance import pdist, squareform
from sklearn.cluster import AgglomerativeClustering
from sklearn.metrics import silhouette_score

from hclust_widgets import ClusterExplorer, ClustermapWidget, ClusterState, load_mpg
from hclust_widgets.serialize.cards import encode_cards
from hclust_widgets.serialize.clustering import encode
from hclust_widgets.state.refusals import RefusedError
from hclust_widgets.tree.tree import Tree

NAMES = [f"r{i:02}" for i in range(30)]
ROWS = pd.DataFrame(np.random.default_rng(4).normal(size=(30, 3)), NAMES, list("xyz"))
SQUARE = squareform(pdist(ROWS, "cityblock"))
FRAME = pd.DataFrame(SQUARE, NAMES, NAMES)
LINKAGES = ("average", "complete", "single")
# Our own numbers, of names that stand in the first line only.
PERCENT = pd.DataFrame(
    [
        [100.0, 93, 94, 93, 88, 73],
        [93, 100, 82, 75, 90, 90],
        [94, 82, 100, 95, 92, 78],
        [93, 75, 95, 100, 86, 96],
        [88, 90, 92, 86, 100, 92],
        [73, 90, 78, 96, 92, 100],
    ],
    columns=["g1", "g2", "g3", "g4", "g5", "g6"],
)


@pytest.mark.parametrize("method", LINKAGES)
@pytest.mark.parametrize("k", [1, 2, 5, 13, 30])
def test_labels_equal_those_of_scikit_learn(method, k):
    state = ClusterState.from_distances(FRAME, linkage=method, n_clusters=k)
    model = AgglomerativeClustering(n_clusters=k, metric="precomputed", linkage=method)
    assert state.labels_.tolist() == model.fit(SQUARE).labels_.tolist()
    assert state.labels_.index.tolist() == NAMES


def test_the_tree_is_that_of_the_distances():
    state = ClusterState(FRAME, metric="precomputed")
    assert (state.linkage, state.metric) == ("average", "precomputed")
    np.testing.assert_array_equal(state.linkage_matrix, linkage(squareform(SQUARE), "average"))
    weighted = ClusterState.from_distances(squareform(SQUARE), names=NAMES, linkage="weighted")
    np.testing.assert_array_equal(weighted.linkage_matrix, linkage(squareform(SQUARE), "weighted"))


def test_percent_becomes_100_minus_s():
    state = ClusterState.from_distances(PERCENT, kind="similarity", n_clusters=2)
    assert state.distances_[[0, 1, 2, 4]].tolist() == [4, 6, 10, 14.75]
    first = state.labels_["g1"]
    assert (state.labels_ == first).tolist() == [True, True, True, False, True, False]
    assert "of the given similarities (100 - s)" in state.summary


@pytest.mark.parametrize("method", ["ward", "centroid", "median"])
def test_linkages_of_points_are_refused(method):
    with pytest.raises(ValueError, match=f"{method} linkage .* takes no distances .* 'average'"):
        ClusterState(FRAME, metric="precomputed", linkage=method)
    state = ClusterState.from_distances(FRAME)
    with pytest.raises(ValueError, match="takes no distances"):
        state.linkage = method
    assert state.linkage == "average"


def test_other_metrics_need_the_table():
    state = ClusterState.from_distances(FRAME)
    with pytest.raises(ValueError, match=r"Only distances were handed in.*table=") as error:
        state.metric = "cosine"
    assert "\n" not in str(error.value)
    with pytest.raises(ValueError, match="'precomputed' needs distances instead of a table"):
        ClusterState(load_mpg()).metric = "precomputed"
    with pytest.raises(TypeError, match="takes no metric"):
        ClusterState.from_distances(FRAME, metric="cosine")
    both = ClusterState.from_distances(FRAME, table=ROWS.iloc[::-1], n_clusters=4)
    before = both.labels_
    both.update(metric="euclidean", linkage="ward")
    assert both.labels_.index.tolist() == NAMES
    np.testing.assert_array_equal(both.children_, ClusterState(ROWS).children_)
    assert both.undo()
    pd.testing.assert_series_equal(both.labels_, before)


def test_columns_and_scaling_leave_the_tree():
    state = ClusterState.from_distances(FRAME, table=ROWS, n_clusters=4)
    tree = state.linkage_matrix
    state.rename(0, "near")
    state.update(columns=["x"], scaling="none")
    assert state.linkage_matrix is tree
    assert state.cluster_names == {0: "near"}


def test_a_table_with_gaps_keeps_all_rows():
    rows = ROWS.copy()
    rows.iloc[3, 1] = np.nan
    state = ClusterState.from_distances(FRAME, table=rows, n_clusters=3)
    assert state.labels_.notna().all()
    assert state.to_frame()["cluster"].tolist() == state.labels_.tolist()


def test_sessions_lead_back():
    state = ClusterState.from_distances(FRAME, linkage="complete", n_clusters=4)
    state.rename(1, "far")
    session = json.loads(json.dumps(state.session()))
    again = ClusterState.from_session(session, FRAME)
    pd.testing.assert_series_equal(again.labels_, state.labels_)
    assert (again.linkage, again.metric) == ("complete", "precomputed")
    assert again.cluster_names == {1: "far"}
    with pytest.raises(ValueError, match="made of other distances"):
        ClusterState.from_session(session, FRAME * 2)
    with pytest.raises(ValueError, match="made of distances"):
        ClusterState(load_mpg()).restore(session)
    with pytest.raises(ValueError, match="not made of distances"):
        state.restore(ClusterState(load_mpg()).session())
    alike = PERCENT.set_axis(PERCENT.columns)
    first = ClusterState.from_distances(alike, kind="similarity", table=None)
    other = ClusterState.from_session(first.session(), alike.to_numpy(), names=alike.index)
    pd.testing.assert_series_equal(other.labels_, first.labels_)


def _run(code, d):
    space = {"d": d, "df": None}
    exec(compile(code, "script", "exec"), space)
    return space["labels"]


PLAIN = FRAME.rename_axis("name").reset_index()
SIGNED = pd.DataFrame(np.corrcoef(ROWS), NAMES, NAMES)
FORMS = {
    "frame": (FRAME, {}),
    "name column": (PLAIN, {}),
    "first line": (PERCENT, {"kind": "similarity"}),
    "array": (SQUARE, {}),
    "condensed": (squareform(SQUARE), {"names": NAMES}),
    "numbers as names": (SQUARE, {"names": range(5, 35)}),
    "correlation": (SIGNED, {"kind": "similarity"}),
    "absolute": (SIGNED, {"kind": "absolute_correlation"}),
    "table": (SQUARE, {"table": ROWS}),
}


@pytest.mark.parametrize("method", [*LINKAGES, "weighted"])
@pytest.mark.parametrize("form", FORMS)
def test_the_script_gives_the_same_labels(form, method):
    d, options = FORMS[form]
    state = ClusterState.from_distances(d, linkage=method, n_clusters=3, **options)
    assert "hclust_widgets" not in state.code()
    pd.testing.assert_series_equal(_run(state.code(), d), state.labels_, check_names=False)
    state.distance_threshold = float(state.distances_[-2]) * 0.9
    pd.testing.assert_series_equal(_run(state.code(), d), state.labels_, check_names=False)


def test_the_evidence_has_what_needs_no_points():
    state = ClusterState.from_distances(FRAME, table=ROWS, n_clusters=3)
    found = state.evidence(6)
    assert found.loc[3, "silhouette"] == pytest.approx(
        silhouette_score(SQUARE, state.labels_.to_numpy(int), metric="precomputed")
    )
    assert found["dunn"].notna().all()
    assert found["calinski_harabasz"].isna().all()
    with pytest.raises(ValueError, match="gap statistic needs points"):
        state.evidence(gap=True)
    with pytest.raises(ValueError, match=r"have no centroids.*'excess_of_mass'"):
        state.best_cuts(score="bic")
    (best,), (same,) = (
        state.best_cuts(min_size=2, top=1, **how) for how in ({}, {"score": "excess_of_mass"})
    )
    assert best.scored_by == "excess_of_mass" and best.nodes == same.nodes


def test_the_cophenetic_correlation_and_the_leaf_order_go_by_the_distances():
    from scipy.cluster.hierarchy import cophenet, leaves_list

    condensed = squareform(SQUARE)
    state = ClusterState.from_distances(FRAME)
    Z = linkage(condensed, "average")
    assert state.clustering.cophenetic == pytest.approx(cophenet(Z, condensed)[0])
    state.optimal_ordering = True
    order, before = state.tree.leaf_order, leaves_list(Z)
    length, plain = (SQUARE[o[:-1], o[1:]].sum() for o in (order, before))
    expected = Tree.from_linkage(Z).optimally_ordered(condensed).leaf_order
    assert order.tolist() == expected.tolist() and length < plain


def test_medoids_go_by_the_distances():
    state = ClusterState.from_distances(FRAME, table=ROWS, n_clusters=2)
    profile, cut = state.clustering.profile, state.clustering.cut
    for label, medoid in enumerate(profile.medoids(cut)):
        rows = np.flatnonzero(cut.labels_ == label)
        sums = (SQUARE[np.ix_(rows, rows)] ** 2).sum(axis=1)
        assert sums[rows.tolist().index(medoid)] == sums.min()


@pytest.mark.parametrize("table", [None, ROWS])
def test_the_heatmap_shows_the_distances_in_the_order_of_the_tree(table):
    state = ClusterState.from_distances(FRAME, table=table, n_clusters=3)
    state.flip(2 * len(NAMES) - 2)
    now = state.clustering
    traits = encode(now, column_tree=state.column_tree(now))
    values = np.frombuffer(traits["values"], "<f4").reshape(30, 30)
    np.testing.assert_allclose(values, SQUARE, rtol=1e-6)
    assert traits["columns"] == NAMES
    children = np.frombuffer(traits["col_children"], "<i4").reshape(-1, 2).copy()
    turned = [digit == "1" for digit in traits["col_flips"]]
    children[turned] = children[turned, ::-1]
    order = [58]
    while max(order) >= 30:
        order = [c for node in order for c in (children[node - 30] if node >= 30 else [node])]
    assert order == now.tree.leaf_order.tolist()
    view = ClustermapWidget(state, rendering="figure")
    assert "distances to all others" in view._alt_text(now)
    view.close()


@pytest.mark.slow
def test_what_needs_columns_says_so_without_a_table(tmp_path):
    state = ClusterState.from_distances(FRAME, n_clusters=3)
    with pytest.raises(ValueError, match="table"):
        state.to_frame()
    for kind in ("dendrogram", "clustermap", "heatmap", "scatter"):
        state.export.figure(kind).savefig(tmp_path / f"{kind}.png")
        assert (tmp_path / f"{kind}.png").stat().st_size > 5_000
    with pytest.raises(ValueError, match="table"):
        state.export.figure("scatter", color_by="weight")
    assert "average linkage of the given distances" in state.export.caption()


def test_a_page_has_the_linkages_that_take_distances(tmp_path):
    from hclust_widgets.export.html.page_contents import contents

    for table in (None, ROWS):
        state = ClusterState.from_distances(FRAME, table=table, n_clusters=3)
        now, parts = state.clustering, ("tree", "clustermap", "scatter")
        found = contents(now, title="", row_names=True, columns=None, parts=parts, options={})
        names = [one["name"] for one in found["page"]["linkages"]]
        assert names == ["complete", "average", "single", "weighted"]
        assert found["page"]["words"]["given"] == "given distances"
        assert len(found["traits"]["col_children"]) == 29 * 2 * 4


@pytest.mark.parametrize("frame", [FRAME, PLAIN, PERCENT, SIGNED])
def test_distances_handed_in_as_a_table_are_asked_about(frame):
    with pytest.raises(ValueError, match=r"ClusterState\.from_distances\(d.*columns=list\(df\)"):
        ClusterState(frame)
    numeric = frame.select_dtypes("number").columns
    state = ClusterState(frame, columns=list(numeric), n_clusters=2)
    assert state.features is not None


def test_a_column_of_the_table_is_not_blamed_for_clusters_of_the_distances():
    kinds = np.repeat([0, 1], 10)
    table = pd.DataFrame({"x": np.linspace(0, 1, 20), "kind": kinds})
    d = np.abs(kinds[:, None] - kinds) * 5.0 + np.abs(
        table["x"].to_numpy()[:, None] - table["x"].to_numpy()
    )
    state = ClusterState.from_distances(d, table=table, n_clusters=2)
    assert state.labels_.nunique() == 2
    assert not any("'kind'" in note for note in state.notes)
    rows = ClusterState(table, columns=["x", "kind"], linkage="average", n_clusters=2)
    assert any("'kind'" in note for note in rows.notes)


NO_TABLE = {
    "transform": ("log1p", "changes the values of columns"),
    "row_scaling": ("zscore", "scales rows"),
    "max_leaves": (5, "makes groups of rows"),
    "missing": ("median", "a distance that is missing has to be filled in beforehand"),
    "weights": ({"x": 2}, "weighs columns"),
    "columns": (["x"], "chooses columns"),
    "scaling": ("standard", "scales columns"),
    "known": ("x", "what columns are for"),
}


@pytest.mark.parametrize("option", NO_TABLE)
def test_what_needs_a_table_is_refused_of_distances_and_trees_alone(option):
    value, why = NO_TABLE[option]
    with pytest.raises(ValueError, match=why) as told:
        ClusterState.from_distances(FRAME, **{option: value})
    assert "distances already" in str(told.value)
    with pytest.raises(ValueError, match="already"):
        ClusterState(FRAME, metric="precomputed", **{option: value})
    with pytest.raises(ValueError, match="a tree already"):
        ClusterState(linkage(ROWS, "average"), **{option: value})
    state = ClusterState.from_distances(FRAME)
    if option != "known":
        before = state.clustering
        with pytest.raises(RefusedError, match="already"):
            state.update(**{option: value})
        assert state.clustering is before


def test_as_many_leaves_as_rows_are_no_matter():
    assert ClusterState.from_distances(FRAME, max_leaves=30).tree.n_leaves == 30


@pytest.mark.parametrize(
    "options",
    [{"transform": "rank"}, {"row_scaling": "center"}, {"weights": {"x": 2}}, {"max_leaves": 5}],
)
def test_with_their_table_such_a_choice_waits_for_another_metric_and_says_so(options):
    with pytest.raises(ValueError, match="distances already"):
        ClusterState.from_distances(FRAME, table=ROWS, **options)
    state = ClusterState.from_distances(FRAME, table=ROWS, n_clusters=3)
    merges = state.linkage_matrix
    state.update(**options)
    assert np.array_equal(state.linkage_matrix, merges)
    assert any("until another metric is chosen" in note for note in state.notes)
    state.update(metric="euclidean", linkage="average")
    assert not any("until another metric" in note for note in state.notes)
    alone = ClusterState(ROWS, linkage="average", n_clusters=state.n_clusters, **options)
    assert state.labels_.tolist() == alone.labels_.tolist()


def test_conditions_on_rows_say_what_to_do():
    with pytest.raises(ValueError, match=r"without the columns that conditions speak of"):
        ClusterState.from_distances(FRAME, row_filter="x > 0")
    with pytest.raises(ValueError, match="of all rows, and conditions leave some out"):
        ClusterState(linkage(ROWS, "average"), table=ROWS, row_filter="x > 0")


def test_clusters_of_distances_have_medoids_and_silhouettes():
    from sklearn.metrics import silhouette_samples

    rng = np.random.default_rng(4)
    points = rng.normal(size=(24, 2)) + np.repeat([[0, 0], [7, 0], [0, 9]], 8, axis=0)
    names = [f"site {i}" for i in range(24)]
    d = pd.DataFrame(squareform(pdist(points, "cityblock")), names, names)
    state = ClusterState.from_distances(d, n_clusters=3)
    labels = state.labels_.to_numpy(dtype=int)
    found = state.clusters()
    wanted = silhouette_samples(d.to_numpy(), labels, metric="precomputed")
    within = [d.to_numpy()[np.ix_(labels == k, labels == k)] for k in range(3)]
    typical = [
        np.array(names)[labels == k][(square**2).sum(axis=1).argmin()]
        for k, square in enumerate(within)
    ]
    for k in range(3):
        assert found.loc[k, "silhouette"].item() == pytest.approx(wanted[labels == k].mean())
        worst = np.array(names)[labels == k][wanted[labels == k].argmin()]
        assert found.loc[k, ("fits worst", "")][0] == worst
    assert found["medoid"].squeeze().tolist() == typical
    cards = encode_cards(state.clustering)
    assert [one["typical"] for one in cards["clusters"]] == typical and cards["columns"] == []
    explorer = ClusterExplorer(state)
    explorer.cluster_cards.paint()
    assert explorer.cluster_cards.cards["clusters"][0]["typical"] == typical[0]
    assert not explorer.cluster_cards.note
    some = ClusterState.from_distances(d, row_filter=None, n_clusters=1).clusters()
    assert len(some) == 1 and some["silhouette"].isna().all().all()
    with_table = ClusterState.from_distances(
        d, table=pd.DataFrame({"x": rng.normal(size=24)}, index=names), n_clusters=3
    ).clusters()
    pd.testing.assert_series_equal(with_table["silhouette", ""], found["silhouette", ""])
    page = PageReader(state.to_html())
    assert {one["described"] for one in page.data["linkages"]} == {24}
