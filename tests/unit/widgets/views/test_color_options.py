"""Colors of values through view, explorer, live view, undo, session, page and figure."""

from __future__ import annotations

import json

import numpy as np
import pandas as pd
import pytest

from hclust_widgets import ClusterExplorer, ClustermapWidget, HeatmapWidget
from hclust_widgets.clustering.heatmap.heat_values import heat_values_about
from hclust_widgets.state.cluster_state import ClusterState
from hclust_widgets.widgets.explorer.session_file import open_session, session_of


@pytest.fixture
def explorer(cars):
    explorer = ClusterExplorer(ClusterState(cars, scaling="standard", n_clusters=4))
    yield explorer
    explorer.close()


def test_one_color_scale_is_shared_and_undone(explorer):
    explorer.norm, explorer.vmax = "symlog", 1.5
    wanted = {"norm": "symlog", "vmax": 1.5}
    live = explorer.live_sync.live
    for holder in (explorer, explorer.clustermap, explorer.heatmap, live):
        assert holder.color_scale == wanted
    assert explorer.heatmap.norm == "symlog" and explorer.center == "auto"
    live.set_state({"color_scale": {"vmin": -2}, "annot": True, "fmt": ".1f"})
    assert (explorer.vmin, explorer.norm, explorer.annot, explorer.fmt) == (
        -2,
        "linear",
        True,
        ".1f",
    )
    while explorer.state.undo():
        pass
    assert (explorer.color_scale, explorer.annot, explorer.fmt) == ({}, False, ".2g")


@pytest.mark.slow
def test_what_the_browser_may_not_set_is_dropped(explorer):
    live = explorer.live_sync.live
    for wrong in (
        {"color_scale": {"norm": "cubic"}},
        {"color_scale": {"vmin": 2, "vmax": 1}},
        {"color_scale": [1]},
        {"annot": 1},
        {"fmt": "s"},
    ):
        live.set_state(wrong)
        assert (live.color_scale, live.annot, live.fmt) == ({}, False, ".2g")


def test_a_session_brings_the_colors_back_and_refuses_wrong_ones(cars, explorer):
    explorer.color_scale = {"norm": "power", "center": 0.5, "robust": (5, 95)}
    explorer.annot, explorer.fmt = True, ".1f"
    held = json.dumps(session_of(explorer, explorer.state.clustering))
    other = ClusterExplorer(ClusterState(cars, n_clusters=2))
    open_session(other, held.encode(), "mine.json")
    assert other.color_scale == {"norm": "power", "center": 0.5, "robust": [5.0, 95.0]}
    assert (other.annot, other.fmt) == (True, ".1f")
    for view, part in [
        ({"color_scale": 3}, "sets color_scale to 3, and not to an object"),
        ({"color_scale": {"norm": "cubic"}}, "norm='cubic' is not known"),
        ({"color_scale": {"vmin": 2, "vmax": 1}}, "vmin=2 is not below vmax=1"),
        ({"annot": "yes"}, "annot to 'yes'"),
        ({"fmt": "%s"}, "is no format for values"),
    ]:
        wrong = json.dumps({**json.loads(held), "view": view}).encode()
        with pytest.raises((TypeError, ValueError)) as error:
            open_session(other, wrong, "mine.json")
        assert part in str(error.value)
        assert other.color_scale["norm"] == "power" and other.annot is True
    other.close()


@pytest.mark.sampled(1)
@pytest.mark.parametrize("kind", [ClustermapWidget, HeatmapWidget])
def test_a_view_says_its_colors_and_keeps_a_scale_that_does_not_suit(cars, kind):
    state = ClusterState(cars, scaling="standard")
    view = kind(state, center=0, vmin=-1, vmax=2)
    words = view._alt_text(state.clustering)
    assert "from -1 to 2 (z-score), 0 in the middle; values beyond" in words
    with pytest.raises(ValueError, match="needs values above 0"):
        view.norm = "log"
    assert view.color_scale == {"center": 0.0, "vmin": -1.0, "vmax": 2.0}
    view.color_scale = {"vmin": 5000}  # above all values: shown with the usual scale, and told
    words = view._alt_text(state.clustering)
    assert "from -2.18 to 2.18" in words and "vmin=5000 is not below the largest value" in words
    assert view.figure.axes  # drawn all the same
    view.close()


def test_the_figure_has_the_scale_the_title_and_arrows_where_it_clips(cars):
    state = ClusterState(cars, scaling="standard")
    axes = state.figure("clustermap").axes
    image, bar = axes[0].images[0], axes[-1]
    low, high = image.get_clim()
    values = state.features.values
    assert -low == high == pytest.approx(np.abs(np.percentile(values, [2, 98])).max())
    assert image.get_cmap().name == "vlag" and "z-score" in [t.get_text() for t in bar.texts]
    assert image.colorbar.extend == "both"
    whole = state.figure("clustermap", robust=False, center=None, cmap="magma").axes[0].images[0]
    assert whole.get_clim() == (values.min(), values.max()) and whole.colorbar.extend == "neither"
    plain = ClusterState(cars).figure("clustermap").axes
    assert plain[0].images[0].get_cmap().name == "magma"
    assert "scaled" in [t.get_text() for t in plain[-1].texts]


def test_values_are_written_where_all_have_room(cars):
    few = ClusterState(cars.head(12), n_clusters=3)
    ax = few.figure("clustermap", annot=True, fmt=".1f", height=500).axes[0]
    rows, columns = few.tree.leaf_order, few.column_tree().leaf_order
    shown = few.features.values[np.ix_(rows, columns)]
    words = [text.get_text() for text in ax.texts if text.get_text().count(".") == 1]
    assert words[: shown.size] == [f"{v:.1f}" for v in shown.ravel()]
    many = ClusterState(cars)
    texts = [len(many.figure("clustermap", annot=on).axes[0].texts) for on in (False, True)]
    assert texts[0] == texts[1]
    with pytest.raises(ValueError, match="fmt='x' is no format"):
        few.figure("heatmap", fmt="x")


def test_the_explorers_code_draws_what_is_shown(explorer):
    explorer.norm, explorer.cmap = "power", "RdBu_r"
    code = explorer.code(figure="clustermap")
    assert "FuncNorm" in code and '"RdBu_r"' in code and "sns.clustermap(" in code
    assert "seaborn" not in explorer.code()


@pytest.mark.parametrize(
    ("options", "unit", "centered"),
    [
        ({}, "scaled", False),
        ({"row_scaling": "standard"}, "z-score by row", True),
        ({"row_scaling": "center"}, "centered by row", True),
        ({"transform": "log2", "scaling": "none"}, "log2(x)", False),
        ({"transform": "rank", "scaling": "none"}, "rank", False),
        ({"transform": "log1p", "scaling": "standard"}, "z-score", True),
    ],
)
def test_the_legend_says_what_the_numbers_are(options, unit, centered):
    table = pd.DataFrame(np.random.default_rng(0).gamma(2, size=(9, 4)), columns=list("abcd"))
    state = ClusterState(table, **options)
    assert heat_values_about(state.clustering) == (unit, centered)
