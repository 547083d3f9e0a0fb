"""Views by their messages: what a change sends to the page, and what the page may send."""

from __future__ import annotations

import threading
import time
from contextvars import ContextVar, copy_context

import numpy as np
import pytest
from inspect_widgets import listeners, png_size, walk
from ipywidgets import HTML

from hclust_widgets import (
    ClusterExplorer,
    ClustermapWidget,
    ClusterState,
    DendrogramWidget,
    DistanceWidget,
    HeatmapWidget,
    ScatterWidget,
)
from hclust_widgets.widgets.base.render_thread import RenderThread, renderer

pytestmark = pytest.mark.usefixtures("as_figures")

SINGLE = [DendrogramWidget, ClustermapWidget, ScatterWidget, HeatmapWidget, DistanceWidget]


@pytest.fixture
def state(cars):
    state = ClusterState(cars, n_clusters=6)
    state.n_clusters = 4  # so there is something to undo from the start
    return state


def roles(view):
    """The widgets of a view that speak when the cut changes, by what they are."""
    found = {
        "words": view.summary_box,
        "k": view.state_controls.n_clusters,
        "t": view.state_controls.distance_threshold,
    }
    boxes = (
        {"": view}
        if hasattr(view, "figure_box")
        else {"tree_": view.dendrogram, "map_": view.clustermap, "scatter_": view.scatter}
    )
    for name, part in boxes.items():
        found[f"{name}image"] = part.figure_box.image
        found[f"{name}alt"] = part.figure_box.alt_text
    if hasattr(view, "cluster_cards"):
        found |= {"cards": view.cluster_cards, "notes": view.notes_box}
    if isinstance(view, DistanceWidget):
        found["reading"] = view.comparison_box
    return found


# -- which messages, and how many ------------------------------------------------------------------


@pytest.mark.sampled(1)
@pytest.mark.parametrize("kind", [DendrogramWidget, ClustermapWidget, ScatterWidget])
def test_a_new_k_sends_words_and_picture_once_and_moves_both_sliders(front, state, kind):
    view = kind(state)
    front.clear()
    state.n_clusters = 5
    once = ("words.value", "k.value", "t.value", "image.value", "alt.value")
    assert front.told(**roles(view)) == dict.fromkeys(once, 1)


def test_a_new_k_sends_each_picture_of_the_explorer_once(front, state):
    explorer = ClusterExplorer(state)
    front.clear()
    state.n_clusters = 5
    views, parts = ("tree", "map", "scatter"), ("image", "alt")
    pictures = [f"{view}_{part}.value" for view in views for part in parts]
    cards = ("cards.cards", "cards.editing")
    once = ("words.value", "k.value", "t.value", *cards, *pictures)
    assert front.told(**roles(explorer)) == dict.fromkeys(once, 1)


def test_a_heatmap_in_the_tables_order_sends_no_picture_for_a_cut(front, state):
    view = HeatmapWidget(state)
    front.clear()
    shown = view.figure_box.image.value
    state.n_clusters = 5
    told = front.told(**roles(view))
    assert set(told) == {"k.value", "t.value"}  # and no words: they tell of no cut
    assert view.figure_box.image.value == shown


@pytest.mark.sampled(2)
@pytest.mark.parametrize("kind", [*SINGLE, ClusterExplorer])
def test_what_changes_nothing_sends_nothing(front, state, kind):
    kind(state)
    front.clear()
    state.n_clusters = 4
    state.update(linkage="ward", columns=None, selection=())
    assert front.told() == {}


@pytest.mark.sampled(1)
@pytest.mark.parametrize("kind", [DendrogramWidget, ClusterExplorer])
def test_the_slider_that_was_moved_is_not_told_its_own_value(front, state, kind):
    view = kind(state)
    front.clear()
    front.send(view.state_controls.n_clusters, value=9)
    assert state.n_clusters == 9
    told = front.told(**roles(view))
    assert told["t.value"] == told["words.value"] == 1
    assert not any(name.startswith("k.") for name in told)
    front.clear()
    front.send(view.state_controls.distance_threshold, value=2.0)
    assert (state.n_clusters, state.distance_threshold) == (11, 2.0)
    told = front.told(**roles(view))
    assert told["k.value"] == told["words.value"] == 1
    assert not any(name.startswith("t.") for name in told)


@pytest.mark.parametrize("k", [1, 2, 5, 9])
def test_the_pair_of_sliders_never_goes_in_circles(front, state, k):
    changes = []
    view = DendrogramWidget(state)
    state.observe(lambda change: changes.append(change["new"]), "clustering")
    front.send(view.state_controls.n_clusters, value=k)
    assert state.n_clusters == view.state_controls.n_clusters.value == k
    slider = view.state_controls.distance_threshold
    assert abs(slider.value - state.distance_threshold) <= slider.step / 2
    assert len(changes) == 1
    t = round(state.cut.lower + 0.9 * (min(state.cut.upper, 20.5) - state.cut.lower), 2)
    front.send(view.state_controls.distance_threshold, value=t)
    assert (state.n_clusters, state.distance_threshold) == (k, t), "the threshold stays as dragged"
    assert len(changes) == 2


@pytest.mark.parametrize("k", [49, 50, 200])
def test_a_slider_that_rounds_a_threshold_moves_no_cut(front, state, k):
    view = DendrogramWidget(state)
    state.n_clusters = k
    before = state.clustering
    slider = view.state_controls.distance_threshold
    front.send(slider, value=round(state.distance_threshold, 2))
    front.send(slider, value=slider.value)
    assert state.clustering is before


@pytest.mark.parametrize("far", [25.0, 1e9, 1e300])
def test_a_threshold_far_above_the_root_leaves_a_slider_that_can_be_used(front, state, far):
    view = DendrogramWidget(state)
    state.distance_threshold = far
    slider = view.state_controls.distance_threshold
    assert (state.distance_threshold, state.n_clusters) == (far, 1)
    assert 19.4 < slider.value <= slider.max < 50
    front.send(slider, value=7.0)
    assert (state.distance_threshold, state.n_clusters) == (7.0, 4)
    assert slider.max < 25


@pytest.mark.sampled(1)
@pytest.mark.parametrize("k", [51, 120, 392])
def test_the_slider_grows_with_the_clusters_and_shrinks_again(front, state, k):
    slider = DendrogramWidget(state).state_controls.n_clusters
    assert (slider.min, slider.max) == (1, 50)
    state.n_clusters = k
    assert slider.value == k <= slider.max <= 392
    state.n_clusters = 4
    assert (slider.value, slider.max) == (4, 50)


def test_several_views_hear_of_one_change_once_each(front, state):
    views = [DendrogramWidget(state), DendrogramWidget(state), ScatterWidget(state)]
    front.clear()
    front.send(views[0].state_controls.n_clusters, value=6)
    assert renderer.finish()
    for view in views:
        assert view.state_controls.n_clusters.value == 6
        assert len(front.updates(view.figure_box.image)) == 1
        assert len(front.updates(view.summary_box)) == 1


def test_a_new_linkage_sends_each_picture_once(front, state):
    view = DendrogramWidget(state)
    front.clear()
    front.send(view.state_controls.linkage, index=2)
    assert state.linkage == "average"
    assert renderer.finish()
    assert len(front.updates(view.figure_box.image)) == 1
    assert "<b>average</b> linkage" in view.summary_box.value
    assert not front.updates(view.state_controls.linkage)


# -- what is refused -------------------------------------------------------------------------------


@pytest.mark.sampled(1)
@pytest.mark.parametrize("kind", [DendrogramWidget, DistanceWidget, ClusterExplorer])
def test_a_refused_choice_is_taken_back_and_the_reason_stands_below(front, state, kind):
    view = kind(state)
    assert view.message == "" and view.message_box.layout.display == "none"
    before = state.clustering
    metric = view.state_controls.metric
    front.clear()
    front.send(metric, index=list(metric.options).index(("cosine", "cosine")))
    assert state.clustering is before
    assert metric.value == "euclidean"
    assert front.updates(metric)[-1]["index"] == 0, "the page is told to show the old one"
    assert view.message == (
        "ward linkage needs euclidean distances, not cosine: choose the metric 'euclidean', or a "
        "linkage such as 'average'."
    )
    shown = view.message_box
    assert 'role="alert"' in shown.value and "ward linkage needs" in shown.value
    assert shown.layout.display is None and shown in list(walk(view))
    front.clear()
    front.send(view.state_controls.n_clusters, value=5)
    assert state.n_clusters == 5
    assert view.message == view.message_box.value == ""
    assert view.message_box.layout.display == "none"


def test_a_change_from_elsewhere_clears_the_reason_too(front, state):
    view = DendrogramWidget(state)
    view.state_controls.metric.value = "cosine"
    assert view.message
    state.n_clusters = 7
    assert view.message == ""


def test_a_refusal_is_said_in_the_view_that_was_used_only(front, state):
    one, other = DendrogramWidget(state), ScatterWidget(state)
    one.state_controls.metric.value = "cosine"
    assert one.message and not other.message
    assert other.state_controls.metric.value == "euclidean"


def test_the_last_column_cannot_be_unchecked(front, state):
    view = DendrogramWidget(state)
    columns = view.state_controls.columns
    columns.toggle.value = True
    state.columns = ["mpg"]
    answered = columns.list.answer
    columns.list._handle_custom_msg({"at": [0], "compare": False}, [])
    assert state.columns == ("mpg",) and columns.list.compared == [0]
    assert columns.list.answer == answered + 1  # so the browser takes the tick back
    assert view.message == "At least one column is needed: it stays chosen."
    columns.list._handle_custom_msg({"at": [1], "compare": True}, [])
    assert state.columns == ("mpg", "cylinders") and view.message == ""
    assert columns.toggle.description == "2 of 9 columns"


def test_an_option_that_is_refused_is_taken_back(front, state):
    view = DistanceWidget(state)
    before = (view.a, view.b)
    front.send(view.option_inputs["a"], value="no such car")
    assert (view.a, view.b) == before
    assert "'no such car'" in view.message and 'role="alert"' in view.message_box.value
    assert view.option_inputs["a"].value == view._names.labels[view.a]
    front.send(view.option_inputs["a"], value=view._names.labels[5])
    assert view.a == 5 and view.message == ""


# -- storms and threads ----------------------------------------------------------------------------


@pytest.mark.slow
def test_of_a_storm_the_last_value_wins_and_little_is_painted(front, cars):
    state = ClusterState(cars, n_clusters=4)
    view = DendrogramWidget(state)
    view.page_info.set_state({"width": 500, "revision": 1})
    front.clear()
    values = [2 + (i * 7) % 45 for i in range(200)]

    def storm():
        for value in values:
            front.send(view.state_controls.n_clusters, value=value)

    thread = threading.Thread(target=storm)
    thread.start()
    thread.join(60)
    sent = time.monotonic()
    assert renderer.finish()
    assert time.monotonic() - sent < 5
    assert state.n_clusters == view.state_controls.n_clusters.value == values[-1]
    pictures = front.updates(view.figure_box.image)
    assert 1 <= len(pictures) < 100
    assert renderer._stale == {} and renderer._thread is None
    fresh = DendrogramWidget(ClusterState(cars, n_clusters=values[-1]))
    fresh.page_info.set_state({"width": 500, "revision": 1})
    assert renderer.finish()
    assert fresh.figure_box.image.value == view.figure_box.image.value


@pytest.mark.slow
def test_a_storm_on_the_explorer_ends_in_pictures_of_the_last_value(front, cars):
    explorer = ClusterExplorer(ClusterState(cars, n_clusters=4))
    front.clear()
    for i in range(60):
        front.send(explorer.state_controls.distance_threshold, value=1.0 + i / 20)
    assert renderer.finish()
    fresh = ClusterExplorer(ClusterState(cars, distance_threshold=1.0 + 59 / 20))
    assert renderer.finish()
    for name in ("dendrogram", "clustermap", "scatter"):
        ours, theirs = (getattr(e, name).figure_box.image.value for e in (explorer, fresh))
        assert ours == theirs, name
    assert explorer.cluster_cards.cards == fresh.cluster_cards.cards
    assert explorer.summary_box.value == fresh.summary_box.value


@pytest.mark.slow
def test_controls_and_cells_in_many_threads_do_no_harm(front, cars):
    state = ClusterState(cars.head(40), n_clusters=4)
    explorer = ClusterExplorer(state)
    other = DendrogramWidget(state)
    controls = explorer.state_controls
    errors = []

    def loop(widget, trait, values):
        try:
            for i in range(60):
                front.send(widget, **{trait: values[i % len(values)]})
        except Exception as error:  # noqa: BLE001 - whatever it is, it is wrong
            errors.append(repr(error))

    work = [
        (controls.n_clusters, "value", [3, 5, 8]),
        (controls.distance_threshold, "value", [0.5, 1.5, 2.5]),
        (controls.scaling, "index", [0, 1]),
        (other.state_controls.linkage, "index", [0, 1, 2]),
        (explorer.page_info, "width", [700, 900]),
    ]
    threads = [threading.Thread(target=loop, args=args) for args in work]
    for thread in threads:
        thread.start()
    for i in range(60):
        state.n_clusters = 2 + i % 7
        state.selection = [i % 40]
    for thread in threads:
        thread.join(60)
    assert errors == [] and not any(thread.is_alive() for thread in threads)
    assert renderer.finish()
    now = state.clustering
    assert now.cut.tree is now.tree and state.n_clusters == now.cut.n_clusters
    state.n_clusters = 4 if state.n_clusters != 4 else 5
    for view in (explorer, other):
        shown = view.state_controls
        assert shown.n_clusters.value == state.n_clusters
        assert shown.linkage.value == state.linkage
        assert shown.scaling.value == state.scaling
        assert state.linkage in view.summary_box.value
    assert renderer.finish()


def test_a_slider_moved_while_another_thread_changes_the_state_is_not_lost(front, cars):
    """An event that comes while the controls follow waits for its turn."""
    view = DendrogramWidget(ClusterState(cars.head(40), n_clusters=4))
    controls, state = view.state_controls, view.state
    following, go_on = threading.Event(), threading.Event()

    def slow(_change):
        following.set()
        go_on.wait(10)

    controls.linkage.observe(slow, "value")
    cell = threading.Thread(target=setattr, args=(state, "linkage", "average"))
    cell.start()
    assert following.wait(10)
    callback = threading.Thread(target=front.send, args=(controls.n_clusters,), kwargs={"value": 9})
    callback.start()
    time.sleep(0.05)
    go_on.set()
    cell.join(10)
    callback.join(10)
    assert (state.linkage, state.n_clusters) == ("average", 9)
    assert controls.n_clusters.value == 9


def test_the_render_thread_paints_what_was_asked_last_and_nothing_twice():
    mine = RenderThread()
    begun, go_on, painted = threading.Event(), threading.Event(), []

    class Slow:
        def paint(self):
            begun.set()
            go_on.wait(10)
            painted.append("slow")

    class Quick:
        def paint(self):
            painted.append("quick")

    slow, quick = Slow(), Quick()
    mine.request(slow)
    assert begun.wait(10)
    for _ in range(200):
        mine.request(quick)
    assert not mine.finish(0.01)
    go_on.set()
    assert mine.finish()
    assert painted == ["slow", "quick"]
    mine.request(quick)
    mine.forget(quick)
    assert mine.finish()


def test_the_render_thread_paints_in_the_context_of_who_asked_and_not_with_his_numpy():
    mine, seen = RenderThread(), []
    answered = ContextVar("answered")  # ipykernel 7.0 keeps in one what a message answers

    class Recorder:
        def paint(self):
            seen.append((answered.get(None), np.geterr()["over"]))

    def cell(number):
        answered.set(number)
        with np.errstate(over="raise"):
            mine.request(Recorder())
        assert mine.finish()

    for number in (1, 2):
        copy_context().run(cell, number)
    assert seen == [(1, "warn"), (2, "warn")]


def test_the_render_thread_survives_a_picture_that_fails(nothing_is_left, caplog, request):
    mine, painted = RenderThread(), []

    class Broken:
        def paint(self):
            raise ArithmeticError("broken on purpose")

    class Whole:
        def paint(self):
            painted.append(1)

    import logging

    log = logging.getLogger("hclust_widgets")
    others, log.handlers = log.handlers, []
    try:
        mine.request(Broken())
        assert mine.finish(5)
        mine.request(Whole())
        assert mine.finish(5)
    finally:
        log.handlers = others
    assert painted == [1]
    assert "could not be painted" in caplog.text


# -- sizes, colors and what stands in the page ----------------------------------------------------


@pytest.mark.sampled(2)
@pytest.mark.parametrize("kind", [*SINGLE, ClusterExplorer])
@pytest.mark.parametrize(("width", "dpr"), [(640, 2.0), (333, 1.5)])
def test_a_picture_has_the_pixels_of_its_place(front, state, kind, width, dpr):
    view = kind(state, height=200) if "height" in kind.options else kind(state)
    told = view.page_info.revision
    front.send(view.page_info, width=width, dpr=dpr, revision=told + 1)
    assert renderer.finish()
    for part in [view] if kind is not ClusterExplorer else [view.dendrogram, view.scatter]:
        image = part.figure_box.image
        shown = int(image.width), int(image.height)
        pixels = png_size(image.value)
        assert pixels == tuple(round(side * dpr) for side in shown)
        assert shown[0] <= max(width, 240)
        if kind not in (ClusterExplorer, DistanceWidget):
            assert shown == (width, 200)


@pytest.mark.slow
def test_the_explorer_shares_its_width_between_clustermap_and_scatter(front, state):
    explorer = ClusterExplorer(state)
    widths = {}
    for i, width in enumerate((600, 1160), 1):
        front.send(explorer.page_info, width=width, revision=i)
        assert renderer.finish()
        views = (explorer.dendrogram, explorer.clustermap, explorer.scatter)
        widths[width] = [int(view.figure_box.image.width) for view in views]
    assert widths[600] == [600, 600, 600]
    tree, left, right = widths[1160]
    assert tree == 1160 and left + right == 1140 and min(left, right) >= 350


def test_the_pages_colors_are_taken_over(front, state):
    from matplotlib.colors import to_hex

    view = DendrogramWidget(state)
    assert renderer.finish()
    light, figure = view.figure_box.image.value, view.figure
    dark = {"paper": "#111111", "ink": "#eeeeee", "quiet": "#9a9ca4", "rule": "#333333"}
    front.clear()
    front.send(view.page_info, **dark, panel="#191919", dark=True, revision=1)
    assert renderer.finish()
    assert view.figure_box.image.value != light
    assert view.figure is not figure
    assert to_hex(view.figure.get_facecolor()) == "#111111"
    assert len(front.updates(view.figure_box.image)) == 1, "drawn once for one message"


def test_the_same_page_told_again_draws_nothing(front, state):
    view = DendrogramWidget(state)
    front.clear()
    front.send(view.page_info, width=view.page_info.width, revision=1)
    assert renderer.finish()
    assert front.updates(view.figure_box.image) == []


@pytest.mark.slow
def test_pictures_are_described_for_those_who_do_not_see_them(front, state):
    explorer = ClusterExplorer(state)
    assert renderer.finish()
    for view, words in (
        (explorer.dendrogram, "Dendrogram of 392 cars, root at height 19.31, cut at 7.97"),
        (explorer.clustermap, "Clustermap of 392 cars in the order of their tree by 10 features"),
        (explorer.scatter, "Scatter plot of"),
    ):
        value = view.figure_box.alt_text.value
        assert 'role="img"' in value and f'aria-label="{words}' in value
        assert "4 clusters of cars (0: 142, 1: 103, 2: 68, 3: 79)" in value


def test_every_view_of_a_state_shows_it_in_words(front, state):
    explorer = ClusterExplorer(state)
    words = explorer.summary_box.value
    assert "<b>392 cars</b>" in words and "<b>ward</b>" in words
    assert listeners(state) == 4
    assert all(isinstance(w.value, str) for w in walk(explorer) if isinstance(w, HTML))
