"""From the first picture to the last: kept figures, sleeping views, closed views, tabs."""

from __future__ import annotations

import gc

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
import psutil
import pytest
from inspect_widgets import listeners, walk
from ipywidgets.widgets.widget import _instances

from hclust_widgets import (
    ClusterExplorer,
    ClustermapWidget,
    ClusterState,
    DendrogramWidget,
    DistanceWidget,
    HeatmapWidget,
    ScatterWidget,
)
from hclust_widgets.widgets.base.page_info import PageInfo
from hclust_widgets.widgets.base.render_thread import renderer
from hclust_widgets.widgets.explorer.explorer import TABS

pytestmark = pytest.mark.usefixtures("as_figures")

SINGLE = [DendrogramWidget, ClustermapWidget, ScatterWidget, HeatmapWidget, DistanceWidget]
CUT = [DendrogramWidget, ClustermapWidget, ScatterWidget]


@pytest.fixture
def state(cars):
    return ClusterState(cars.head(60), n_clusters=4)


# -- the figure is kept ----------------------------------------------------------------------------


@pytest.mark.sampled(1)
@pytest.mark.parametrize("kind", CUT)
def test_a_cut_updates_the_artists_of_the_figure_that_is_there(front, state, kind):
    view = kind(state)
    figure, plot = view.figure, view.figure_box.plot
    artists = set(map(id, figure.findobj()))
    before = view.figure_box.image.value
    state.n_clusters = 7
    state.distance_threshold = 1.5
    state.selection = [3, 4]
    assert view.figure is figure and view.figure_box.plot is plot
    assert view.figure_box.image.value != before
    assert artists <= set(map(id, figure.findobj())), "nothing was drawn anew"
    picked = view.figure_box.image.value
    state.update(n_clusters=4, selection=())
    view.figure  # noqa: B018 - paints it
    assert view.figure_box.image.value == before != picked


@pytest.mark.sampled(2)
@pytest.mark.parametrize("kind", SINGLE)
@pytest.mark.parametrize("change", [{"linkage": "single"}, {"scaling": "standard"}])
def test_another_tree_is_another_figure_and_the_old_one_is_let_go(front, state, kind, change):
    if kind is HeatmapWidget and "linkage" in change:
        change = {"columns": ["mpg", "weight"]}
    view = kind(state)
    figure = view.figure
    state.update(**change)
    assert view.figure is not figure
    assert figure.axes == [], "nobody keeps what is on it"


def test_a_heatmap_of_the_table_needs_no_new_figure_for_a_new_tree(front, state):
    view = HeatmapWidget(state)
    figure = view.figure
    state.linkage = "single"
    assert view.figure is figure


@pytest.mark.slow
def test_a_thousand_redraws_leave_nothing_behind(front):
    rng = np.random.default_rng(0)
    state = ClusterState(pd.DataFrame(rng.random((12, 2)), columns=["a", "b"]), n_clusters=2)
    view = DendrogramWidget(state, height=120, labels="off", controls=False)
    front.send(view.page_info, width=240, revision=1)
    assert renderer.finish()

    def redraw(times):
        for i in range(times):
            state.n_clusters = 2 + i % 9
            if i % 50 == 0:
                state.scaling = ("minmax", "standard", "none")[i // 50 % 3]
            renderer.finish()
        gc.collect()
        return psutil.Process().memory_info().rss

    before = redraw(100)
    widgets, figures = len(_instances), len([o for o in gc.get_objects() if _is_figure(o)])
    del front.messages[:]
    after = redraw(1000)
    assert len(_instances) == widgets
    assert len([o for o in gc.get_objects() if _is_figure(o)]) == figures
    assert plt.get_fignums() == []
    sent = sum(len(str(m.state)) for m in front.messages)
    assert after - before < 15e6 + 2 * sent


def _is_figure(thing):
    from matplotlib.figure import Figure

    return type(thing) is Figure


# -- closed ----------------------------------------------------------------------------------------


@pytest.mark.sampled(1)
@pytest.mark.parametrize("kind", [*SINGLE, ClusterExplorer])
def test_a_closed_view_takes_all_its_models_along_and_listens_no_more(front, state, kind):
    before = set(_instances)
    view = kind(state)
    models = set(_instances) - before
    assert listeners(state) >= 1
    assert renderer.finish()
    view.close()
    assert set(_instances) == before
    assert listeners(state) == 0
    closed = {m.model for m in front.messages if m.kind == "comm_close"}
    assert models <= closed, "the page is told to let go of every one"
    front.clear()
    state.n_clusters = 7
    view.close()
    assert renderer.finish()
    assert front.messages == []
    if kind is not ClusterExplorer:
        assert view.figure_box.figure is None


@pytest.mark.sampled(1)
@pytest.mark.parametrize("kind", [*SINGLE, ClusterExplorer])
def test_a_state_goes_on_when_one_of_its_views_is_closed(front, state, kind):
    other = DendrogramWidget(state)
    kind(state).close()
    assert listeners(state) == 1
    state.n_clusters = 9
    assert other.state_controls.n_clusters.value == 9
    again = kind(state)
    again.state_controls.n_clusters.value = 6
    assert state.n_clusters == other.state_controls.n_clusters.value == 6


@pytest.mark.parametrize(
    ("kind", "options"),
    [
        (DendrogramWidget, {"p": -1}),
        (DendrogramWidget, {"orientation": "up"}),
        (ScatterWidget, {"x": "mgp"}),
        (DistanceWidget, {"a": "no such car"}),
        (ClustermapWidget, {"cmap": "virids"}),
        (HeatmapWidget, {"height": -1}),
        (ClusterExplorer, {"x": "mgp"}),
        (ClusterExplorer, {"p": "many"}),
        (ClusterExplorer, {"cmap": "virids"}),
        (ClusterExplorer, {"truncate_mode": "lastP"}),
        (ClusterExplorer, {"rendering": "alive"}),
    ],
)
def test_a_view_that_was_refused_leaves_nothing(front, state, refusal, kind, options):
    before = set(_instances)
    refusal(kind, state, **options)
    assert set(_instances) == before
    assert listeners(state) == 0


@pytest.mark.slow
def test_closing_while_it_is_painted_does_no_harm(front, state):
    for _ in range(10):
        view = ClusterExplorer(state)
        state.n_clusters = 9 if state.n_clusters == 4 else 4
        view.close()
    assert listeners(state) == 0


# -- asleep ----------------------------------------------------------------------------------------


@pytest.mark.sampled(1)
@pytest.mark.parametrize("kind", [*SINGLE, ClusterExplorer])
def test_a_view_that_no_page_shows_sleeps_until_it_is_shown_again(front, state, kind):
    view = kind(state)
    front.send(view, _view_count=1)
    awake = listeners(state)
    assert awake == (4 if kind is ClusterExplorer else 1)
    assert renderer.finish()
    front.send(view, _view_count=0)
    assert listeners(state) == 0
    parts = [view] if kind is not ClusterExplorer else [view.dendrogram, view.clustermap]
    assert all(part.figure_box.figure is None for part in parts)
    front.clear()
    state.update(n_clusters=6, linkage="average")
    front.send(view.page_info, width=555, revision=view.page_info.revision + 1)
    assert front.told() == {}
    assert all(part.figure_box.figure is None for part in parts)

    front.send(view, _view_count=1)
    assert listeners(state) == awake
    assert view.state_controls.n_clusters.value == 6
    assert view.state_controls.linkage.value == "average"
    assert ("<b>6 clusters</b>" in view.summary_box.value) is (kind is not HeatmapWidget)
    assert renderer.finish()
    assert all(part.figure_box.figure is not None for part in parts)
    fresh = kind(state)
    front.send(fresh.page_info, width=555, revision=1)
    assert renderer.finish()
    again = [fresh] if kind is not ClusterExplorer else [fresh.dendrogram, fresh.clustermap]
    for ours, theirs in zip(parts, again, strict=True):
        assert ours.figure_box.image.value == theirs.figure_box.image.value


def test_two_pages_and_one_of_them_closed_keep_a_view_awake(front, state):
    view = DendrogramWidget(state)
    for count, heard in ((1, 1), (2, 1), (1, 1), (0, 0), (0, 0), (1, 1)):
        front.send(view, _view_count=count)
        assert listeners(state) == heard


def test_an_option_set_in_its_sleep_is_shown_when_it_wakes(front, state):
    view = ScatterWidget(state)
    front.send(view, _view_count=1)
    front.send(view, _view_count=0)
    state.columns = ["mpg"]
    state.columns = None
    view.x = "PC 3"
    view.y = "weight"
    assert renderer.finish()
    assert view.figure_box.figure is None, "a view that sleeps draws nothing"
    front.send(view, _view_count=1)
    assert (view.option_inputs["x"].value, view.option_inputs["y"].value) == ("PC 3", "weight")
    assert "weight against PC 3" in view._alt_text(state.clustering)


def test_a_view_shown_twice_is_one_model(front, state):
    view = DendrogramWidget(state)
    opened = sum(m.kind == "comm_open" for m in front.messages)
    first, second = view._repr_mimebundle_(), view._repr_mimebundle_()
    key = "application/vnd.jupyter.widget-view+json"
    assert first[key]["model_id"] == second[key]["model_id"] == view.model_id
    assert sum(m.kind == "comm_open" for m in front.messages) == opened


def test_a_view_says_in_text_what_it_shows(front, state):
    view = ClusterExplorer(state)
    assert repr(view) == f"<ClusterExplorer: {state.summary}>"


# -- tabs ------------------------------------------------------------------------------------------


def test_a_tab_is_painted_when_it_is_opened_and_not_before(front, state):
    explorer = ClusterExplorer(state)
    assert renderer.finish()
    hidden = (explorer.distance, explorer.heatmap)
    assert [view.figure_box.image.value for view in hidden] == [b"", b""]
    assert explorer.cluster_cards.cards["n_clusters"] == 4
    assert listeners(state) == 4

    front.send(explorer.tabs, selected_index=TABS.index("Distances"))
    assert renderer.finish()
    assert explorer.distance.figure_box.image.value[:4] == b"\x89PNG"
    assert explorer.heatmap.figure_box.image.value == b""
    assert listeners(state) == 5
    cards = explorer.cluster_cards.cards
    state.n_clusters = 6
    assert renderer.finish()
    assert explorer.cluster_cards.cards == cards, "what is hidden is not worked out"
    assert "with 6 clusters" in explorer.distance.comparison_box.value

    front.send(explorer.tabs, selected_index=0)
    assert renderer.finish()
    assert explorer.cluster_cards.cards["n_clusters"] == 6
    assert explorer.distance.figure_box.figure is None
    assert listeners(state) == 4

    front.send(explorer.tabs, selected_index=TABS.index("Heatmap"))
    assert renderer.finish()
    assert explorer.heatmap.figure_box.image.value[:4] == b"\x89PNG"
    front.send(explorer.tabs, selected_index=None)
    assert listeners(state) == 4


def test_all_that_stands_in_the_explorer_is_a_widget_of_its_own(front, state):
    explorer = ClusterExplorer(state)
    inside = list(walk(explorer))
    assert len(inside) == len(set(map(id, inside)))
    assert sum(isinstance(widget, PageInfo) for widget in inside) == 1
    shared = {view.page_info for view in (explorer.dendrogram, explorer.distance)}
    assert shared == {explorer.page_info}


# -- widgets are made when they are shown, or asked for --------------------------------------------


def test_views_that_are_not_shown_have_no_widgets_until_they_are(front, state):
    explorer = ClusterExplorer(state, rendering="live")
    views = {name: getattr(explorer, name) for name in ("scatter", "heatmap", "distance")}
    assert all(view.children == () for view in views.values())
    assert (explorer.scatter.x, explorer.scatter.y) == (explorer.x, explorer.y) != (None, None)
    assert None not in (explorer.distance.a, explorer.distance.b)
    before = len(_instances)
    explorer.tabs.selected_index = TABS.index("Heatmap")
    assert views["heatmap"].figure_box in views["heatmap"].children
    assert len(_instances) > before
    assert views["scatter"].children == ()
    explorer.rendering = "figure"
    assert views["scatter"].figure_box in views["scatter"].children
    assert explorer.scatter.option_inputs["x"].value == explorer.x
    explorer.close()


def test_the_panels_of_evidence_are_made_when_its_tab_is_opened(front, state):
    explorer = ClusterExplorer(state, rendering="live", ribbon="silhouette")
    assert explorer.evidence.children == ()
    state.n_clusters = 3
    assert explorer.evidence.children == (), "a cut makes none of them"
    explorer.tabs.selected_index = TABS.index("Where to cut")
    panel = explorer.evidence.panel
    assert panel in explorer.evidence.children and panel.n_clusters == 3
    assert panel.beside == "silhouette" and panel.offers_beside
    explorer.ribbon = ""
    assert panel.beside == ""
    explorer.close()


def test_a_widget_that_is_asked_for_is_made_and_closed_with_the_rest(front, state):
    ClusterExplorer(state, rendering="live").close()
    before = set(_instances)
    explorer = ClusterExplorer(state, rendering="live")
    made = len(_instances)
    assert explorer.distance.comparison_box in explorer.distance.children
    explorer.scatter.option_inputs["x"].value = "weight"
    assert explorer.x == "weight", "its controls work before it is shown"
    assert len(_instances) > made
    explorer.close()
    assert set(_instances) <= before


def test_a_message_before_a_view_is_shown_is_there_when_it_is(front, state):
    explorer = ClusterExplorer(state, rendering="live")
    explorer.heatmap.show_message("No such color map.")
    assert "No such color map." in explorer.heatmap.message_box.value
    assert explorer.heatmap.message_box.layout.display is None
    explorer.close()


def test_settings_steps_and_offers_of_an_explorer_are_made_when_they_are_opened(front, state):
    explorer = ClusterExplorer(state, rendering="live")
    settings, walkthrough = explorer.state_controls.settings, explorer.walkthrough
    closed = (settings.box, walkthrough.box, explorer.gap_offer)
    assert all(box.children == () for box in closed)
    assert not explorer.embedding_panel.has_parts and not explorer.state_controls.has_parts
    state.n_clusters = 3
    state.metric = "cityblock" if state.linkage != "ward" else "euclidean"
    walkthrough.add("Three.")
    assert all(box.children == () for box in closed), "a change makes none of them"
    settings.toggle.value = True
    assert settings.box.layout.display is None
    assert explorer.embedding_panel.panel in settings.box.children
    assert explorer.state_controls.metric.value == state.metric
    explorer.state_controls.scaling.value = "standard"
    assert "standard deviation" in settings._explanations["scaling"].value
    walkthrough.toggle.value = True
    assert walkthrough.box.layout.display is None
    assert "step 1 of 1" in walkthrough.position_box.value and not walkthrough.remove_step.disabled
    explorer.close()


@pytest.mark.parametrize(
    "ask",
    [
        lambda explorer: explorer.walkthrough.caption,
        lambda explorer: explorer.embedding_panel.buttons["MDS"],
        lambda explorer: explorer.state_controls.settings.panel,
        lambda explorer: explorer.gap_offer.dismiss,
        lambda explorer: explorer.state_controls.metric,
        lambda explorer: explorer.evidence.classes,
        lambda explorer: None,
    ],
)
def test_parts_that_are_asked_for_are_closed_with_the_explorer(front, state, ask):
    ClusterExplorer(state, rendering="live").close()
    before = set(_instances)
    explorer = ClusterExplorer(state, rendering="live")
    ask(explorer)
    explorer.close()
    assert set(_instances) <= before


def test_what_is_said_before_a_panel_is_opened_is_there_when_it_is(front, state):
    explorer = ClusterExplorer(state, rendering="live")
    explorer.walkthrough.add("Four clusters")
    assert "Four clusters" in explorer.walkthrough.caption_box.value
    explorer.embedding_panel.compute({"x": "MDS 1", "y": "MDS 2"})
    assert explorer.embedding_panel._words.value
    explorer.close()
