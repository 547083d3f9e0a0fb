"""The view of the distances follows the cut by outlines, and the order by another picture."""

from __future__ import annotations

from hclust_widgets import DistanceMatrixWidget, load_mpg
from hclust_widgets.widgets.base.render_thread import renderer
from hclust_widgets.widgets.views import distance_matrix as view_module


def test_the_view_outlines_other_clusters_on_the_same_picture(front, monkeypatch):
    view = DistanceMatrixWidget(load_mpg(), linkage="average", n_clusters=4)
    assert renderer.finish()
    told = view._alt_text(view.state.clustering)
    assert "392 cars" in told and "4 clusters outlined" in told
    figure = view.figure
    once = view_module.distance_matrix_of
    monkeypatch.setattr(view_module, "distance_matrix_of", lambda *_: 1 / 0)
    view.state.n_clusters = 7
    assert renderer.finish()
    assert view.figure is figure and view.message == ""
    monkeypatch.setattr(view_module, "distance_matrix_of", once)
    view.state.optimal_ordering = True
    assert renderer.finish()
    assert view.figure is not figure and view.message == ""
