"""Evidence beside the live tree: computed when opened, of the present tree, kept and saved."""

from __future__ import annotations

import json

import numpy as np
import pytest
from page_reader import PageReader

from hclust_widgets import ClusterExplorer, ClusterState, DendrogramWidget, load_mpg
from hclust_widgets.clustering.kept_evidence import keep_evidence, kept_evidence, shown_evidence
from hclust_widgets.common.static import STATIC
from hclust_widgets.serialize.evidence import encode_evidence, encode_page_evidence
from hclust_widgets.widgets.base.render_thread import calculator, renderer
from hclust_widgets.widgets.explorer.session_file import open_session, session_of


def settled():
    assert calculator.finish() and renderer.finish()


def values(view, name="silhouette"):
    indices = view.live_sync.live.evidence["indices"]
    return next(index["values"] for index in indices if index["name"] == name)


@pytest.fixture
def explorer(front):
    found = ClusterExplorer(load_mpg(), n_clusters=4)
    settled()
    yield found
    found.close()


def test_nothing_is_computed_or_sent_until_it_is_opened(explorer, monkeypatch):
    live = explorer.live_sync.live
    explorer.state.linkage = "complete"
    settled()
    assert (live.ribbon, live.ribbon_module, live.evidence) == ("", "", {})
    assert kept_evidence(explorer.state.tree) is None
    explorer.ribbon = "silhouette"
    settled()
    assert "export" in live.ribbon_module and live.ribbon == "silhouette"
    assert values(explorer) == explorer.state.evidence().silhouette.tolist()
    assert live.evidence["revision"] == live.revision


def test_a_move_of_the_cut_sends_and_computes_nothing_more(explorer, front):
    explorer.ribbon = "dunn"
    settled()
    before = explorer.live_sync.live.evidence
    explorer.state.n_clusters = 7
    settled()
    assert explorer.live_sync.live.evidence is before


def test_another_tree_has_other_numbers_and_flips_have_the_same(explorer):
    explorer.ribbon = "silhouette"
    settled()
    live, ward = explorer.live_sync.live, values(explorer)
    before = live.evidence
    explorer.state.flip(2 * explorer.state.tree.n_leaves - 2)
    settled()
    assert live.evidence is before
    explorer.state.linkage = "average"
    settled()
    assert values(explorer) == explorer.state.evidence().silhouette.tolist() != ward
    assert live.evidence["revision"] == live.revision
    explorer.state.undo()
    settled()
    assert values(explorer) == ward and live.evidence["revision"] == live.revision


def test_the_browser_chooses_and_what_it_may_not_choose_is_dropped(explorer):
    live = explorer.live_sync.live
    live.set_state({"ribbon": "davies_bouldin"})
    assert explorer.ribbon == explorer.evidence.panel.beside == "davies_bouldin"
    for wrong in ("silhouettes", 3, None):
        live.set_state({"ribbon": wrong, "n_clusters": live.n_clusters})
        assert explorer.ribbon == "davies_bouldin"
    explorer.evidence.panel.set_state({"beside": ""})
    assert explorer.ribbon == live.ribbon == ""


def test_the_figure_has_none_so_the_live_view_comes_for_who_chooses_one(explorer):
    explorer.rendering = "figure"
    explorer.ribbon = "silhouette"  # as a session does, which keeps the reader's rendering
    assert explorer.rendering == "figure"
    explorer.evidence.panel.set_state({"beside": "dunn"})
    assert (explorer.ribbon, explorer.rendering) == ("dunn", "live")
    with pytest.raises(ValueError, match="ribbon='dun'"):
        explorer.ribbon = "dun"
    assert explorer.ribbon == "dunn"


def test_the_gap_statistic_is_there_once_it_was_computed(explorer):
    explorer.ribbon = "silhouette"
    settled()
    found = explorer.state.evidence(gap=True, n_references=3)
    keep_evidence(explorer.state.tree, found)
    explorer.live_sync.ribbon.follow()
    settled()
    assert values(explorer, "gap") == found.gap.tolist()
    page = encode_page_evidence([(shown_evidence(explorer.state.clustering), explorer.state.tree)])
    assert page is not None and page["indices"][-1]["name"] == "gap"


def test_sessions_and_steps_keep_which_index_is_shown(explorer):
    explorer.ribbon = "within_ss"
    explorer.walkthrough.add("first")
    held = session_of(explorer, explorer.state.clustering)
    assert held["view"]["ribbon"] == held["steps"][0]["options"]["ribbon"] == "within_ss"
    explorer.ribbon = ""
    open_session(explorer, json.dumps(held, default=str).encode(), "mine.json")
    assert explorer.ribbon == explorer.live_sync.live.ribbon == "within_ss"
    held["view"]["ribbon"] = "dun"
    with pytest.raises(ValueError, match="ribbon='dun'"):
        open_session(explorer, json.dumps(held, default=str).encode(), "mine.json")
    assert explorer.ribbon == "within_ss"


def test_a_page_begins_with_it_and_has_the_numbers_of_every_linkage(explorer):
    assert PageReader(explorer.to_html()).traits["ribbon"] == ""
    explorer.ribbon = "silhouette"
    explorer.walkthrough.add("first")
    page = PageReader(explorer.to_html())
    assert page.traits["ribbon"] == page.data["steps"][0]["traits"]["ribbon"] == "silhouette"
    assert "gap" not in [index["name"] for index in page.data["evidence"]["indices"]]
    assert page.elements.text("script", id="hclust-ribbon") == (STATIC / "ribbon.js").read_text()
    for linkage, tree in zip(page.data["linkages"], page.data["evidence"]["trees"], strict=True):
        state = ClusterState(load_mpg(), linkage=linkage["name"])
        read = np.frombuffer(tree["indices"][2][3], "<f4")
        assert np.allclose(read, state.evidence().silhouette, rtol=1e-6)


def test_a_tree_alone_has_the_gaps_and_says_so_where_there_is_nothing(front):
    view = DendrogramWidget(ClusterState(load_mpg()).linkage_matrix, ribbon="height_gap")
    view.activate()
    settled()
    assert [index["name"] for index in view.live_sync.live.evidence["indices"]] == [
        "height_gap",
        "height_ratio",
    ]
    view.close()


def test_values_of_a_page_are_those_of_the_state():
    state = ClusterState(load_mpg())
    found = state.evidence()
    whole, short = (
        encode_evidence(found, state.tree),
        encode_page_evidence([None, (found, state.tree)]),
    )
    assert short is not None and short["trees"][0] is None
    tree = short["trees"][1]
    assert tree["numbers"] == whole["numbers"] and tree["sentence"] == whole["sentence"]
    for index, (about, preferred, peaks, packed) in zip(
        whole["indices"], tree["indices"], strict=True
    ):
        assert short["indices"][about]["title"] == index["title"]
        assert (preferred, peaks) == (index["preferred"], index["peaks"])
        read = np.frombuffer(packed, "<f4")
        assert np.allclose(read, index["values"], rtol=1e-6)


def test_how_far_the_indices_of_many_rows_are_is_told_in_the_ribbon(explorer, monkeypatch):
    monkeypatch.setattr("hclust_widgets.analysis.cuts.cut_indices._BLOCK", 392 * 100)
    monkeypatch.setattr("hclust_widgets.widgets.base.computing._EVERY", 0.0)
    live, sent = explorer.live_sync.live, []
    live.observe(lambda change: sent.append(change["new"]), "evidence")
    explorer.ribbon = "silhouette"
    settled()
    assert [one.get("done") for one in sent[:3]] == [rows / 392 for rows in (100, 200, 300)]
    assert {one["revision"] for one in sent} == {live.revision} and sent[-1]["indices"]


def test_the_settings_of_a_tree_alone_choose_what_stands_beside_it(front):
    view = DendrogramWidget(load_mpg(), n_clusters=4)
    choice = view.option_inputs["ribbon"]
    assert choice.value == "" and choice.layout.display is None
    choice.value = "dunn"
    assert view.ribbon == view.live_sync.live.ribbon == "dunn"
    settled()
    assert values(view, "dunn")
    view.ribbon = ""  # as the button beside the ribbon does
    assert choice.value == ""
    assert any("EvidenceWidget" in title for title, name in choice.options if name == "gap")
    view.rendering = "figure"
    assert choice.layout.display == "none"
    view.close()
