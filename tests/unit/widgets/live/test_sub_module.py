"""The code of the sub-heatmap: sent when the browser asks for it, and in pages."""

from __future__ import annotations

from hclust_widgets import ClusterState, load_mpg
from hclust_widgets.common.static import STATIC
from hclust_widgets.widgets.live.live_view import Live


def test_it_is_sent_once_it_is_asked_for():
    live = Live(parts=["clustermap"])
    live._on_message(live, {"wants": "something else"}, [])
    assert live.sub_module == ""
    live._on_message(live, {"wants": "sub_module"}, [])
    assert live.sub_module == (STATIC / "sub_heatmap.js").read_text(encoding="utf-8")
    live.layout.close()
    live.close()


def test_a_page_with_a_clustermap_has_it():
    state = ClusterState(load_mpg(), n_clusters=4)
    assert 'id="hclust-sub"' in state.to_html()
    assert 'id="hclust-sub"' not in state.export.html(parts=["tree", "scatter"])
