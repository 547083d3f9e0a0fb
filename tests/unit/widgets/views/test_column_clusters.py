"""Clusters of columns in the clustermap's widget."""

from __future__ import annotations

import pytest

from hclust_widgets import ClustermapWidget, ClusterState, load_mpg
from hclust_widgets.widgets.base.render_thread import renderer


@pytest.fixture
def view():
    view = ClustermapWidget(ClusterState(load_mpg(), n_clusters=4), rendering="figure")
    yield view
    view.close()


def test_the_figure_is_drawn_anew_and_its_text_names_the_columns(view):
    renderer.finish()
    before, words = view.figure_box.image.value, view.figure_box.alt_text.value
    assert "Columns are clustered" not in words
    view.state.columns_state.n_clusters = 3
    renderer.finish()
    assert view.figure_box.image.value != before
    assert "cut into 3 clusters of" in view.figure_box.alt_text.value
    view.col_cluster = False
    renderer.finish()
    assert "Columns are clustered" not in view.figure_box.alt_text.value
    view.state.undo()
    view.state.undo()
    renderer.finish()
    assert view.col_cluster and view.figure_box.image.value == before


def test_the_widget_takes_options_of_the_columns():
    view = ClustermapWidget(
        load_mpg(), column_options={"n_clusters": 2, "linkage": "single"}, rendering="figure"
    )
    assert view.state.columns_state.n_clusters == 2
    assert view.state.columns_state.linkage == "single"
    view.close()
