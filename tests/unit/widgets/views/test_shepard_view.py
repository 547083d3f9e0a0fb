"""The view of the Shepard plot follows the tree, and not the cut."""

from __future__ import annotations

from hclust_widgets import ShepardWidget, load_mpg
from hclust_widgets.widgets.base.render_thread import renderer
from hclust_widgets.widgets.views import shepard as module


def told(view):
    return view._alt_text(view.state.clustering)


def test_it_follows_the_linkage_and_computes_nothing_for_another_cut(front, monkeypatch):
    view = ShepardWidget(load_mpg(), linkage="average", n_clusters=4)
    assert renderer.finish()
    fits = view.state.compare_linkages().cophenetic_correlation
    assert told(view).endswith(f"correlation {fits['average']:.2f}.")
    figure = view.figure
    view.state.linkage = "single"
    assert renderer.finish()
    assert told(view).endswith(f"correlation {fits['single']:.2f}.")
    assert view.figure is not figure
    monkeypatch.setattr(module, "shepard_of", lambda *_: 1 / 0)
    figure = view.figure
    view.state.n_clusters = 7
    assert renderer.finish()
    assert view.figure is figure and view.message == ""
