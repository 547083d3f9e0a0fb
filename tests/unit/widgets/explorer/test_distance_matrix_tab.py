"""The matrix of distances in an explorer: sent while its tab is open, its colors kept."""

from __future__ import annotations

import pytest

from hclust_widgets import ClusterExplorer, ClusterState, DistanceMatrixWidget, load_mpg
from hclust_widgets.widgets.explorer import session_file
from hclust_widgets.widgets.explorer.explorer import TABS

TAB = TABS.index("Distance matrix")


def test_distances_are_sent_only_while_their_tab_is_open_and_live(front):
    explorer = ClusterExplorer(load_mpg(), n_clusters=4)
    live = explorer.live_sync.live
    revision = live.revision
    assert live.distances == b"" and "distances" not in live.parts
    explorer.tabs.selected_index = TAB
    assert len(live.distances) == 4 * 392 * 391 // 2 and live.parts[-1] == "distances"
    before = live.distances
    explorer.state.n_clusters = 7
    explorer.state.linkage = "average"
    assert live.distances is before  # the same of every linkage
    explorer.state.metric = "cityblock"
    assert live.distances != before
    assert live.distances_about["unit"] == "cityblock distance"
    explorer.rendering = "figure"
    assert live.distances == b"" and "distances" not in live.parts
    assert explorer.distance_matrix.figure_box in explorer.distance_matrix.children
    explorer.rendering = "live"
    assert live.distances and revision < live.revision
    explorer.tabs.selected_index = 0
    assert live.distances == b"" and live.parts == ["tree", "clustermap", "scatter"]


def test_its_colors_are_undone_and_kept_in_sessions_scripts_and_pages(front, refusal):
    explorer = ClusterExplorer(load_mpg(), n_clusters=4)
    explorer.distance_cmap = "viridis"
    assert explorer.distance_matrix.cmap == explorer.live_sync.live.distance_cmap == "viridis"
    assert explorer.cmap == "auto"
    held = session_file.session_of(explorer, explorer.state.clustering)
    assert held["view"]["distance_cmap"] == "viridis"
    assert 'cmap="viridis"' in explorer.code(figure="distances")
    explorer.state.undo()
    assert explorer.distance_cmap == "auto"
    explorer.live_sync.live.set_state({"distance_cmap": "mako"})
    assert explorer.distance_cmap == "mako"
    explorer.live_sync.live.set_state({"distance_cmap": "no such map"})
    assert explorer.distance_cmap == "mako"
    assert "no colormap" in refusal(setattr, explorer, "distance_cmap", "no such map")
    plain, more = explorer.to_html(), explorer.to_html(parts=("tree", "distances"))
    assert 300_000 < len(more) - len(plain) < 450_000
    assert "choose one of tree, clustermap" in refusal(explorer.to_html, parts=("bar",))


def test_a_page_has_no_distances_of_columns_that_are_kept_back(refusal):
    export = ClusterState(load_mpg(), n_clusters=4).export
    told = refusal(export.html, parts=["distances"], columns=["mpg"])
    assert "all columns" in told
    many = ClusterState(load_mpg().sample(1_100, replace=True, random_state=0), n_clusters=4)
    assert "up to 1,000 rows" in refusal(many.export.html, parts=["distances"])


def test_the_view_is_live_and_follows_the_sliders_in_the_browser(front):
    view = DistanceMatrixWidget(load_mpg(), n_clusters=4, cmap="mako")
    live = view.live_sync.live
    assert live.parts == ["distances"] and live.distance_cmap == "mako" and len(live.distances)
    assert view.state_controls.linked is view.live_sync
    live.set_state({"n_clusters": 6, "browser_seq": 1, "cut_revision": live.revision})
    assert view.state.n_clusters == 6
    assert "a page of" in repr(view.to_html())


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        ({"cmap": 3}, "name of a colormap"),
        ({"cmap": "grays!"}, "no colormap 'grays!'"),
        ({"labels": ["nobody"]}, "no row named 'nobody'"),
        ({"colormap": "mako"}, "colormap"),
    ],
)
def test_wrong_options_are_refused(wrong, words, refusal):
    assert words in refusal(DistanceMatrixWidget, load_mpg(), **wrong)
