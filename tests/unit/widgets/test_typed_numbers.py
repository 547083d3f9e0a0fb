"""More clusters than a slider has room for, as the browser hands them on."""

from __future__ import annotations

import pytest

from hclust_widgets import ClusterExplorer, DendrogramWidget, TableExplorer, load_mpg


def type_clusters(view, k):
    view._surface._handle_custom_msg({"clusters": k}, [])


@pytest.mark.parametrize("rendering", ["live", "figure"])
@pytest.mark.parametrize("Made", [DendrogramWidget, ClusterExplorer])
def test_as_many_clusters_as_there_are_rows_can_be_typed(Made, rendering):
    view = Made(load_mpg(), n_clusters=4, rendering=rendering)
    slider = view.state_controls.n_clusters
    assert slider.max == 50 and "hclust-clusters" in slider._dom_classes
    type_clusters(view, 120)
    assert (view.state.n_clusters, slider.value) == (120, 120) and slider.max >= 120
    type_clusters(view, 4000)
    assert view.state.n_clusters == 120
    assert "4000 is out of range: these 392 rows can make 1 to 392" in view.message
    for nonsense in (True, 7.0, "7", None, [7]):
        type_clusters(view, nonsense)
    assert view.state.n_clusters == 120
    view.state.undo()
    assert view.state.n_clusters == 4


def test_an_explorer_in_a_table_explorer_hears_of_it():
    own = TableExplorer(load_mpg())
    type_clusters(own, 120)
    assert own.state.n_clusters == 120
    own.close()
