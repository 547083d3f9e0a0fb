"""The view of the Shepard plot follows the tree, and not the cut."""

from __future__ import annotations

from hclust_widgets import ClusterState, EvidenceWidget, ShepardWidget, load_mpg
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


def test_folded_in_where_to_cut_it_is_computed_once_it_is_opened(front, monkeypatch):
    asked = []
    shepard_of = module.shepard_of
    monkeypatch.setattr(module, "shepard_of", lambda now: asked.append(now) or shepard_of(now))
    view = EvidenceWidget(load_mpg(), linkage="average")
    assert renderer.finish()
    assert view.shepard.plot is None and not asked
    view.shepard.heading.fold = "open"
    assert renderer.finish()
    plot = view.shepard.plot
    assert len(asked) == 1 and plot.figure_box.image.value
    assert [part.layout.display for part in view.shepard.children[1:]] == [None, None]
    view.state.linkage = "single"
    assert renderer.finish()
    assert len(asked) == 2
    view.shepard.heading.fold = "closed"
    view.state.linkage = "complete"
    assert renderer.finish()
    assert len(asked) == 2 and not plot.is_active
    assert [part.layout.display for part in view.shepard.children[1:]] == ["none", "none"]
    view.deactivate()
    view.shepard.heading.fold = "open"
    assert not plot.is_active
    view.activate()
    assert renderer.finish()
    assert view.shepard.plot is plot and len(asked) == 3
    view.close()
    assert not plot.is_open


def test_folded_it_says_what_it_lacks(front):
    tree = ClusterState(load_mpg()).tree.linkage_matrix
    view = EvidenceWidget(tree)
    view.shepard.heading.fold = "open"
    assert renderer.finish()
    box = view.shepard.plot.figure_box
    assert (
        "only a tree was handed in" in box.placeholder.value
        and box.placeholder.layout.display is None
    )
