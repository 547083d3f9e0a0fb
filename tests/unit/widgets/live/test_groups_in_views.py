"""Views of a state whose leaves are groups of rows."""

import numpy as np
import pandas as pd
import pytest
from matplotlib.collections import PathCollection
from matplotlib.text import Text

from hclust_widgets import (
    ClusterExplorer,
    ClusterState,
    ColumnSharesWidget,
    DendrogramWidget,
    DistanceWidget,
    EvidenceWidget,
    MergeStepper,
    QuizWidget,
    SilhouetteWidget,
)
from hclust_widgets.common.format import score
from hclust_widgets.common.static import STATIC
from hclust_widgets.plotting.marks.point_sizes import point_factors
from hclust_widgets.serialize.cards import encode_cards
from hclust_widgets.serialize.clustering import encode, encode_cut
from hclust_widgets.widgets.base.view import close_deep
from hclust_widgets.widgets.live.live_view import Live


@pytest.fixture
def state():
    rng = np.random.default_rng(0)
    table = pd.DataFrame(rng.normal(size=(1200, 3)), columns=list("abc"))
    table["kind"] = rng.choice(["x", "y"], 1200)
    table.attrs["rows"] = "cars"
    return ClusterState(table, max_leaves=60, n_clusters=4)


def test_the_browser_has_the_groups_and_calls_them_so(state):
    sent = encode(state.clustering)
    assert sent["noun"] == "groups"
    rows = np.frombuffer(sent["rows"], "<i4")
    assert len(rows) == state.tree.n_leaves <= 60
    values = np.frombuffer(sent["values"], "<f4").reshape(len(rows), -1)
    expected = state.clustering.row_features.values[rows]
    np.testing.assert_allclose(values, expected, atol=1e-6)


def test_the_browser_knows_how_many_rows_each_group_has(state):
    sent = encode(state.clustering)
    sizes = state.group_of_row.value_counts().sort_index().tolist()
    assert np.frombuffer(sent["leaf_rows"], "<i4").tolist() == sizes
    assert sent["row_noun"] == "cars"
    exact = ClusterState(state.features.table.iloc[:50])
    assert encode(exact.clustering)["leaf_rows"] == b""


def test_points_of_the_figure_are_as_large_as_their_groups(state):
    figure = state.figure("scatter")
    (points,) = (
        one
        for one in figure.findobj(PathCollection)
        if len(one.get_offsets()) == state.tree.n_leaves
    )
    sizes = state.clustering.groups.sizes
    area = 2.0 ** np.clip(np.floor(np.log2(sizes / sizes.mean()) + 0.5), -1, 3)
    found = np.sort(points.get_sizes())
    np.testing.assert_allclose(found / found[0], np.sort(area) / area.min())
    assert len(set(area)) > 2 and (np.diff(points.get_sizes()) <= 1e-9).all(), "large ones below"
    texts = {text.get_text() for text in figure.findobj(Text)}
    rows = state.labels_.value_counts()
    assert {f" · {rows[k]:,} cars" for k in range(4)} <= texts


def test_point_sizes_double_their_area():
    factors = point_factors(np.array([1, 2, 4, 8, 100, 5]))
    np.testing.assert_allclose(factors**2, [0.5, 0.5, 0.5, 0.5, 4, 0.5])
    assert (point_factors(np.array([3, 3])) == 1).all()


def test_a_branch_that_is_selected_in_the_browser_selects_all_rows(state):
    view = DendrogramWidget(state, rendering="live")
    group = state.group_of_row.to_numpy()
    leaf = int(np.bincount(group).argmax())
    shown = state.clustering.rows()[[leaf]].astype("<i4").tobytes()
    view.live.set_state({"selection": shown})
    assert state.selection == tuple(np.flatnonzero(group == leaf).tolist())
    assert encode_cut(state.clustering)["selection"] == shown
    assert view.live.selection == shown
    view.close()


def test_cards_are_of_all_rows(state):
    cards = encode_cards(state.clustering)
    assert cards["noun"] == "cars"
    sizes = state.labels_.value_counts().sort_index().tolist()
    assert [one["size"] for one in cards["clusters"]] == sizes
    table = state.features.table
    means = table.groupby(state.labels_.to_numpy())["a"].mean()
    column = next(one for one in cards["columns"] if one["name"] == "a")
    np.testing.assert_allclose(column["means"], means)


def test_the_explorer_shows_groups_and_says_so(state):
    explorer = ClusterExplorer(state)
    assert "1,200 cars in" in state.summary and "groups by" in state.summary
    assert "Clusters of 1,200 cars" in explorer.title_box.value
    explorer.export_tab.follow()
    offer = explorer.export_tab.offer
    assert offer["rows"] == "cars"
    explorer.close()


def test_column_shares_are_of_all_rows(state):
    view = ColumnSharesWidget(state)
    assert "separates the 4 clusters" in view.sentence_box.value
    assert state.column_shares()["distance_share"].sum() == pytest.approx(1)
    view.close()


def test_a_row_is_compared_as_its_group(state):
    group = state.group_of_row
    rows = np.flatnonzero(group == int(np.bincount(group).argmax()))
    middle = int(state.clustering.rows()[group[rows[0]]])
    other = next(int(row) for row in rows if row != middle)
    view = DistanceWidget(state, a=other, b=int(np.flatnonzero(group == 0)[0]))
    assert view.comparison.a == group[other] and view.comparison.b == 0
    assert f"{middle} ({len(rows):,} rows)" in view.comparison_box.value
    view.close()


def test_what_is_about_single_rows_says_that_it_cannot_be_shown(state, refusal):
    assert "groups" in refusal(MergeStepper, state)
    assert "question" in refusal(QuizWidget, state)


def test_silhouettes_have_a_bar_for_each_group_and_means_of_all_rows(state):
    view = SilhouetteWidget(state)
    view.panel.paint()
    plot, found = view.panel.plot, state.silhouettes()
    assert plot["noun"] == "groups" and plot["name"] == "simplified silhouette"
    of_clusters = found.groupby("cluster")["simplified_silhouette"]
    assert [one["rows"] for one in plot["clusters"]] == of_clusters.size().tolist()
    np.testing.assert_allclose([one["mean"] for one in plot["clusters"]], of_clusters.mean())
    assert plot["mean"] == pytest.approx(found["simplified_silhouette"].mean())
    values = np.frombuffer(plot["values"], "<f8")
    leaves = np.frombuffer(plot["leaves"], "<i4")
    of_groups = found["simplified_silhouette"].groupby(state.group_of_row.to_numpy()).mean()
    np.testing.assert_allclose(values, of_groups[leaves])
    assert sum(one["size"] for one in plot["clusters"]) == state.tree.n_leaves == len(values)
    shown = int(np.frombuffer(plot["rows"], "<i4")[0])
    view.panel._handle_message(view.panel, {"select": [shown]}, [])
    rows = np.flatnonzero(state.group_of_row == leaves[0]).tolist()
    assert list(state.selection) == rows
    assert np.frombuffer(view.panel.selection, "<i4").tolist() == [shown]
    view.close()


def test_the_evidence_is_of_all_rows_and_says_what_it_is(state):
    view = EvidenceWidget(state)
    view.panel.paint()
    titles = [one["title"] for one in view.panel.evidence["indices"]]
    assert titles == [
        "Height gap", "Height ratio", "Simplified silhouette", "Calinski-Harabasz",
        "Davies-Bouldin", "Sum of squares",
    ]  # fmt: skip
    assert not view.panel.note and view.panel.gap["offered"]
    view.close()


def test_the_figure_of_silhouettes_has_the_means_of_all_rows(state):
    words = state.export.figure("silhouette")
    texts = {text.get_text() for text in words.findobj(Text)}
    found = state.silhouettes().groupby("cluster")["simplified_silhouette"]
    sizes, means = found.size(), found.mean()
    for k in range(4):
        assert f"{sizes[k]:,}  {score(means[k])}" in texts
    assert "simplified silhouette" in texts


def test_a_live_view_answers_which_rows_have_a_name(state, monkeypatch):
    live = Live()
    live.show(state.clustering)
    assert live.finds_rows
    sent = []
    monkeypatch.setattr(live, "send", lambda message, buffers=None: sent.append(message))
    live._on_message(live, {"wants_rows": "117"}, [])
    group = state.group_of_row
    assert sent[0]["found"] == "117" and sent[0]["revision"] == live.revision
    assert [name for name, _ in sent[0]["rows"]][:1] == ["117"]
    assert all(leaf == group[int(name)] for name, leaf in sent[0]["rows"])
    for wrong in ({"wants_rows": 7}, {"wants_rows": "x" * 2000}, "wants_rows"):
        live._on_message(live, wrong, [])
    assert len(sent) == 1
    live.show(ClusterState(state.features.table.iloc[:50]).clustering)
    assert not live.finds_rows
    live._on_message(live, {"wants_rows": "7"}, [])
    assert len(sent) == 1
    close_deep(live)


def test_a_live_view_answers_how_densely_the_rows_lie(state, monkeypatch):
    live = Live(parts=["scatter"])
    live.show(state.clustering, axes=state.axes())
    sent = []
    monkeypatch.setattr(live, "send", lambda message, buffers=None: sent.append((message, buffers)))
    asked = ["a", "b", -9, 9, -9.0, 9.0]
    live._on_message(live, {"wants_density": asked, "module": True}, [])
    ((answer, buffers),) = sent
    assert answer["density"] == asked and answer["revision"] == live.revision
    assert answer["module"] == (STATIC / "density.js").read_text(encoding="utf-8")
    cells, groups, counts = (
        np.frombuffer(b, t) for b, t in zip(buffers, ["<u2", "<i4", "<u2"], strict=True)
    )
    assert cells.max() < answer["across"] * answer["up"]
    sizes = state.group_of_row.value_counts().sort_index().tolist()
    assert np.bincount(groups, counts).tolist() == sizes
    live._on_message(live, {"wants_density": asked}, [])
    assert "module" not in sent[1][0]
    live._on_message(live, {"wants_density": ["a", "PC 1", -9, 9, -9, 9]}, [])
    assert sent[2] == ({"density": ["a", "PC 1", -9, 9, -9, 9], "revision": 1}, None)
    for wrong in (["a", "b", 1, 1, 0, 1], ["a", "no", 0, 1, 0, 1], ["a", "b", 0, 1, 0], "a", None):
        live._on_message(live, {"wants_density": wrong}, [])
    assert len(sent) == 3
    close_deep(live)
