"""One undo takes back one thing that was done, wherever it was done."""

from __future__ import annotations

import threading
from functools import partial

import numpy as np
import pytest
from browser_cut import numbered
from inspect_widgets import edit_card, send_edit, send_message

from hclust_widgets import ClusterExplorer, ClusterState, DendrogramWidget, TableExplorer
from hclust_widgets.state.history import History
from hclust_widgets.widgets.base.render_thread import renderer

pytestmark = pytest.mark.usefixtures("front")


@pytest.fixture
def explorer(cars):
    return ClusterExplorer(cars, n_clusters=4)


def flip(front, live, *merges, of=None):
    """Flip merges as the browser does, one after another."""
    for i in merges:
        flips = bytearray(live.flips)
        flips[i] ^= 1
        revision = live.revision if of is None else of
        front.send(live, flips=memoryview(bytes(flips)), flips_of=revision)


INNER = [
    ("clustermap", "row_cluster", False),
    ("clustermap", "col_cluster", False),
    ("clustermap", "cmap", "viridis"),
    ("dendrogram", "orientation", "left"),
    ("dendrogram", "labels", "off"),
    ("dendrogram", "truncate_mode", "lastp"),
    ("dendrogram", "p", 7),
    ("scatter", "x", "weight"),
    ("scatter", "y", "PC 1"),
    ("heatmap", "cmap", "viridis"),
    ("distance", "a", 5),
    ("distance", "b", 7),
]


@pytest.mark.sampled(2)
@pytest.mark.parametrize(("view", "name", "value"), INNER)
def test_options_of_the_views_in_the_explorer_are_one_step_each(explorer, view, name, value):
    inner = getattr(explorer, view)
    before = getattr(inner, name)
    assert before != value
    setattr(inner, name, value)
    assert explorer.state.undo()
    assert getattr(inner, name) == before
    assert not explorer.state.can_undo, "one step, though several views may have the option"
    assert explorer.state.redo()
    assert getattr(inner, name) == value


def test_what_the_browser_says_of_options_is_undone(explorer, front):
    front.send(explorer.live, row_cluster=False)
    before = explorer.x
    front.send(explorer.live, x="weight")
    assert explorer.x == "weight"
    assert explorer.state.undo()
    assert explorer.x == before
    assert explorer.state.undo()
    assert explorer.clustermap.row_cluster
    assert explorer.live.row_cluster
    assert not explorer.state.can_undo


def test_a_drag_in_the_browser_is_one_step(explorer, front):
    state, live = explorer.state, explorer.live
    before = state.session()
    for k in (5, 6, 7, 9):
        t = state.tree.heights[-k] + 1e-9
        front.send(live, **numbered(live, n_clusters=k, distance_threshold=float(t)))
    assert state.n_clusters == 9
    after = state.session()
    assert state.undo()
    assert state.session() == before
    assert not state.can_undo
    assert state.redo()
    assert state.session() == after


def slow(state):
    """A clock by which the kernel is busy for ten seconds between any two things that it hears."""
    state.history._clock = iter(range(0, 100_000, 10)).__next__


def begins(view):
    """Say what a page says when the pointer is pressed, or a key after a pause."""
    send_message(view.page_info, {"command": "begin"})


@pytest.mark.parametrize("how", ["live", "slider"])
def test_one_gesture_is_one_step_however_late_the_kernel_hears_of_it(cars, front, how):
    view = DendrogramWidget(cars, rendering="live" if how == "live" else "figure")
    state = view.state
    slow(state)
    start = state.n_clusters

    def cut(k):
        if how == "slider":
            front.send(view.state_controls.n_clusters, value=k)
        else:
            t = float(state.tree.heights[-k] + 1e-9)
            live = view.live_sync.live
            front.send(live, **numbered(live, n_clusters=k, distance_threshold=t))

    for gesture in ((5, 6, 7), (8, 9)):
        begins(view)
        for k in gesture:
            cut(k)
    assert state.n_clusters == 9
    assert state.undo()
    assert state.n_clusters == 7
    assert state.undo()
    assert state.n_clusters == start
    assert not state.can_undo
    assert state.redo()
    assert state.n_clusters == 7
    cut(6)  # still the same gesture, but what was redone is not gone on with
    assert state.undo()
    assert state.n_clusters == 7


@pytest.mark.slow
def test_two_gestures_are_two_steps_however_quick_they_are(explorer, front):
    state = explorer.state
    state.history._clock = lambda: 0.0
    for k in (5, 6):
        begins(explorer)
        t = float(state.tree.heights[-k] + 1e-9)
        front.send(explorer.live, **numbered(explorer.live, n_clusters=k, distance_threshold=t))
    assert state.undo()
    assert state.n_clusters == 5


def test_what_python_does_after_a_drag_is_a_step_of_its_own(explorer, front):
    state = explorer.state
    state.history._clock = lambda: 0.0
    begins(explorer)
    t = float(state.tree.heights[-6] + 1e-9)
    front.send(explorer.live, **numbered(explorer.live, n_clusters=6, distance_threshold=t))
    state.n_clusters = 8
    state.n_clusters = 9  # one run of a loop
    assert state.undo()
    assert state.n_clusters == 6


def test_a_color_that_is_dragged_is_one_step_in_a_busy_kernel(explorer):
    state = explorer.state
    slow(state)
    begins(explorer)
    for color in ("#112233", "#223344", "#334455"):
        edit_card(explorer, 0, color=color)
    assert state.undo()
    assert not state.clustering.given_colors


def test_a_gesture_in_a_table_explorer_reaches_its_state(cars, front):
    own = TableExplorer(cars)
    state, live = own.state, own.explorer.live
    slow(state)
    begins(own)
    for k in (5, 6, 7):
        t = float(state.tree.heights[-k] + 1e-9)
        front.send(live, **numbered(live, n_clusters=k, distance_threshold=t))
    assert state.undo()
    assert not state.can_undo
    own.close()


# -- flipped branches --------------------------------------------------------------------------


def test_each_flip_is_a_step_and_comes_back(explorer, front):
    state, live = explorer.state, explorer.live
    plain = live.flips
    flip(front, live, 390, 7)
    assert [i for i, turned in enumerate(live.flips) if turned] == [7, 390]
    both, revision = live.flips, live.revision
    assert state.undo()
    assert [i for i, turned in enumerate(live.flips) if turned] == [390]
    assert state.undo()
    assert live.flips == plain
    assert not state.can_undo
    assert state.redo()
    assert state.redo()
    assert live.flips == both
    assert live.revision == revision, "the table is not sent again, and the zoom stays"


def test_flips_are_there_again_with_their_tree(explorer, front):
    state, live = explorer.state, explorer.live
    flip(front, live, 390)
    flipped = live.flips
    state.linkage = "average"
    assert not any(live.flips)
    state.selection = [3]
    assert not any(live.flips)
    state.linkage = "ward"
    assert live.flips == flipped
    for _ in range(3):
        assert state.undo()
    assert live.flips == flipped
    assert state.undo()
    assert not any(live.flips)


def test_flips_of_a_tree_that_is_no_longer_shown_are_not_taken(explorer, front):
    state, live = explorer.state, explorer.live
    old = live.revision
    state.linkage = "average"
    front.clear()
    flip(front, live, 390, of=old)
    assert not any(live.flips)
    assert {"flips": "bytes"} in front.updates(live), "the browser is told again"
    front.send(live, flips=memoryview(b"\1\1"), flips_of=live.revision)
    assert len(live.flips) == state.tree.n_leaves - 1
    state.undo()
    assert (state.linkage, state.can_undo) == ("ward", False)


def test_a_view_alone_undoes_its_flips_and_no_label_changes(cars, front):
    view = DendrogramWidget(cars)
    labels = view.state.labels_
    flip(front, view.live, 0)
    assert view.state.tree.flips.nonzero()[0].tolist() == [0]
    assert view.state.labels_.equals(labels)
    assert view.state.undo()
    assert not any(view.live.flips)
    assert view.state.labels_.equals(labels)
    assert not view.state.tree.flips.any()


# -- one thing done, one step ------------------------------------------------------------------


def test_reset_is_one_step(explorer):
    state = explorer.state
    state.rename(0, "zero")
    state.set_color(0, "#123456")
    edit_card(explorer, 0, name="", color=None)
    assert state.clustering.annotations.entries == ()
    assert state.undo()
    assert (state.cluster_names, state.clustering.given_colors) == ({0: "zero"}, {0: "#123456"})
    assert state.undo()
    assert (state.cluster_names, state.clustering.given_colors) == ({0: "zero"}, {})
    assert state.undo()
    assert not state.can_undo


def test_a_color_that_is_dragged_is_one_step(explorer):
    for color in ("#000001", "#000002", "#000003"):
        explorer.state.set_color(0, color)
    assert explorer.state.undo()
    assert explorer.state.clustering.given_colors == {}
    assert not explorer.state.can_undo


def test_what_follows_from_a_change_goes_with_it(cars):
    explorer = ClusterExplorer(cars, n_clusters=4, x="PC 4", rendering="figure")
    state = explorer.state
    columns = ("mpg", "weight", "origin")
    state.columns = columns[:2]
    assert explorer.x == "mpg", "there are two components only"
    assert state.undo()
    assert (state.columns, explorer.x) == (None, "PC 4")
    assert not state.can_undo
    assert state.redo()
    assert (state.columns, explorer.x) == (columns[:2], "mpg")


def test_an_observer_that_changes_more_makes_no_second_step(cars):
    state = ClusterState(cars, n_clusters=4)
    heard = []

    def select(_change):
        if not heard:
            state.selection = (1, 2)
        heard.append(state.selection)

    state.observe(select, "linkage")
    state.linkage = "average"
    assert state.undo()
    assert (state.linkage, state.selection) == ("ward", ())
    assert not state.can_undo
    assert state.redo()
    assert (state.linkage, state.selection) == ("average", (1, 2))


# -- walkthrough -------------------------------------------------------------------------------


@pytest.fixture
def walking(explorer):
    walk = explorer.walkthrough
    walk.add("one")
    explorer.state.update(n_clusters=6, linkage="average")
    explorer.x, explorer.y, explorer.cmap = "weight", "PC 1", "viridis"
    walk.add("two")
    explorer.state.history.clear()
    return explorer


def seen(explorer):
    state, walk = explorer.state, explorer.walkthrough
    options = (explorer.x, explorer.y, explorer.cmap)
    captions = [step.caption for step in walk.steps]
    return (
        state.session(),
        options,
        walk.at,
        captions,
        walk.caption_box.value,
        walk.position_box.value,
    )


@pytest.mark.sampled(2)
@pytest.mark.parametrize(
    "do",
    [
        lambda walk: walk.go(0),
        lambda walk: walk.back.click(),
        lambda walk: walk.remove(0),
        lambda walk: walk.remove_step.click(),
        lambda walk: walk.add("three"),
        lambda walk: walk.load(walk.steps[:1]),
    ],
)
def test_whatever_is_done_in_a_walkthrough_is_one_step(walking, do):
    state, before = walking.state, seen(walking)
    do(walking.walkthrough)
    after = seen(walking)
    assert after != before
    assert state.undo()
    assert seen(walking) == before
    assert not state.can_undo
    assert state.redo()
    assert seen(walking) == after
    assert not state.can_redo


def test_a_step_that_is_shown_already_is_no_step(walking):
    walking.walkthrough.go(1)
    assert not walking.state.can_undo


# -- several views of one state ----------------------------------------------------------------


def test_two_explorers_of_one_state_undo_each_others_doings(explorer, front):
    state = explorer.state
    other = ClusterExplorer(state)
    explorer.y = "mpg"
    other.cmap = "viridis"
    other.walkthrough.add("in the other")
    flip(front, other.live, 390)
    flip(front, explorer.live, 389)
    t = state.tree.heights[-9] + 1e-9
    front.send(other.live, **numbered(other.live, n_clusters=9, distance_threshold=t))
    assert explorer.live.n_clusters == 9
    explorer.state_controls.undo.click()
    assert (state.n_clusters, other.live.n_clusters) == (4, 4)
    explorer.state_controls.undo.click()
    for live in (explorer.live, other.live):
        assert [i for i, turned in enumerate(live.flips) if turned] == [390]
    explorer.state_controls.undo.click()
    assert not any(other.live.flips)
    other.state_controls.undo.click()
    assert other.walkthrough.steps == ()
    other.state_controls.undo.click()
    assert (other.cmap, explorer.y) == ("auto", "mpg")
    other.state_controls.undo.click()
    assert explorer.y != "mpg"
    assert other.state_controls.undo.disabled
    assert explorer.state_controls.undo.disabled
    while state.redo():
        pass
    assert (explorer.y, other.cmap, state.n_clusters) == ("mpg", "viridis", 9)
    assert [i for i, turned in enumerate(other.live.flips) if turned] == [389, 390]
    assert explorer.live.flips == other.live.flips


def test_what_was_done_in_an_explorer_that_is_closed_is_undone_without_harm(explorer, front):
    state = explorer.state
    other = ClusterExplorer(state)
    state.selection = [3]
    other.distance.a = 5
    other.clustermap.row_cluster = False
    other.walkthrough.add("gone")
    other.walkthrough.go(0)
    other.cmap = "viridis"
    flip(front, other.live, 390)
    other.close()
    for _ in range(5):
        explorer.state_controls.undo.click()
    assert explorer.message == ""
    explorer.state_controls.undo.click()
    assert state.selection == ()
    while state.redo():
        pass
    assert state.selection == (3,)


def test_a_view_that_no_page_shows_is_undone_with_the_step_before(explorer, front):
    state = explorer.state
    view = DendrogramWidget(state)
    front.send(view, _view_count=1)
    state.n_clusters = 7
    view.orientation = "left"
    front.send(view, _view_count=0)  # its cell was run again
    assert state.undo()
    assert (state.n_clusters, view.orientation, state.can_undo) == (4, "top", False)
    assert state.redo()
    assert state.n_clusters == 7
    assert not state.can_redo
    front.send(view, _view_count=1)  # it is shown again
    assert state.can_redo
    assert state.redo()
    assert view.orientation == "left"


def test_a_drag_that_others_follow_is_one_step(explorer):
    state = explorer.state
    maps = ["viridis", "magma", "mako", "rocket"]
    state.observe(lambda c: setattr(explorer, "cmap", maps[c["new"] % 4]), "n_clusters")
    before = explorer.cmap
    for k in range(5, 13):
        state.n_clusters = k
    assert state.undo()
    assert (state.n_clusters, explorer.cmap, state.can_undo) == (4, before, False)


def test_what_is_restored_is_a_step_of_its_own(cars):
    state = ClusterState(cars, n_clusters=3)
    nine = ClusterState(cars, n_clusters=9).session()
    state.n_clusters = 5
    state.restore(nine)
    assert state.n_clusters == 9
    assert state.undo()
    assert state.n_clusters == 5


def test_a_cut_that_was_said_ahead_is_not_done_again(explorer):
    """The browser says a cut ahead of a button's click; ipywidgets may hold the same one back."""
    state, live = explorer.state, explorer.live
    cut = {
        "n_clusters": 7,
        "distance_threshold": 3.15,
        "cut_revision": live.revision,
        "browser_seq": 1,
    }
    live._on_message(live, {"said": cut}, [])
    assert state.n_clusters == 7
    explorer.state_controls.undo.click()
    assert state.n_clusters == 4
    live.set_state(cut)
    assert (state.n_clusters, live.n_clusters, state.can_redo) == (4, 4, True)
    live.set_state(cut | {"n_clusters": 6, "distance_threshold": 3.6, "browser_seq": 2})
    assert state.n_clusters == 6


def test_a_late_cut_asks_for_no_more_clusters_than_there_are_rows(explorer):
    state, live = explorer.state, explorer.live
    before = live.revision
    state.scaling = "none"
    live.set_state({"n_clusters": 5000, "browser_seq": 1, "cut_revision": before})
    assert explorer.message == ""
    assert state.n_clusters == state.tree.n_leaves


# -- several threads ---------------------------------------------------------------------------


def in_another_thread(do):
    """Begin something, and give the thread a moment to come as far as it can."""
    thread = threading.Thread(target=do, daemon=True)
    thread.start()
    thread.join(0.3)
    return thread


def test_what_another_thread_does_while_something_is_undone_is_a_step():
    history, threads = History(), []

    def undo():
        other = in_another_thread(lambda: history.record("other", int, int))
        threads.append(other)

    history.record("one", undo, int)
    assert history.undo()
    threads[0].join(10)
    assert [step.kind for step in history._done] == ["other"]
    assert not history.can_redo


def test_a_tick_that_comes_while_the_boxes_follow_is_not_lost(explorer, front):
    state, chooser = explorer.state, explorer.state_controls.columns
    chooser.toggle.value = True
    at = chooser.list.compared
    threads = []

    def meanwhile(_change):
        if not threads:
            threads.append(in_another_thread(lambda: tick_line(chooser, at[-1], on=False)))

    chooser.list.observe(meanwhile, "compared")
    names = tuple(state.features.table.columns[at])
    state.columns = names[1:]
    threads[0].join(30)
    assert state.columns == names[1:-1]
    assert chooser.list.compared == at[1:-1]


def tick_line(chooser, at, *, on):
    chooser.list._handle_custom_msg({"at": [at], "compare": on}, [])


def test_a_name_that_comes_while_the_cards_follow_is_not_lost(explorer):
    state, cards = explorer.state, explorer.cluster_cards
    assert renderer.finish()
    threads = []

    def meanwhile(_change):
        if not threads:
            editing = {"tree": cards.editing["tree"], "node": cards.editing["nodes"][0]}
            send = partial(send_edit, explorer, **editing, name="typed")
            threads.append(in_another_thread(send))

    cards.observe(meanwhile, "cards")
    state.set_color(0, "#123456")
    assert renderer.finish()
    threads[0].join(30)
    assert renderer.finish()
    assert state.cluster_names == {0: "typed"}
    assert cards.editing["names"][0] == "typed"


def test_a_choice_that_comes_while_a_view_follows_is_not_lost(cars, front):
    view = DendrogramWidget(cars, rendering="figure")
    threads = []

    def meanwhile(_change):
        if not threads:
            threads.append(
                in_another_thread(lambda: front.send(view.option_inputs["labels"], index=2))
            )

    view.option_inputs["orientation"].observe(meanwhile, "value")
    view.orientation = "left"
    threads[0].join(30)
    assert (view.orientation, view.labels) == ("left", "off")


@pytest.mark.slow
def test_many_threads_lose_nothing(cars, front):
    """Two hands tick boxes and one undoes: in the end boxes and state say the same."""
    explorer = ClusterExplorer(cars.iloc[:40], n_clusters=3)
    state, chooser = explorer.state, explorer.state_controls.columns
    chooser.toggle.value = True
    lines = chooser.list.compared

    def tick(seed):
        rng = np.random.default_rng(seed)
        for _ in range(25):
            tick_line(chooser, int(rng.choice(lines)), on=bool(rng.integers(2)))

    def back():
        for _ in range(25):
            state.undo()

    threads = [threading.Thread(target=tick, args=(i,)) for i in range(2)]
    threads.append(threading.Thread(target=back))
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    chooser.follow()
    assert chooser.list.compared == sorted(set(state.features.sources))
    assert chooser.toggle.description.startswith(f"{len(chooser.list.compared)} of ")
    while state.undo():
        pass
    assert state.columns is None
