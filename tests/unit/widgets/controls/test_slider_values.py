"""What the sliders are told they can show, so the browser has nothing to send back."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import numpy as np
import pandas as pd
import pytest
from browser_cut import numbered

from hclust_widgets import ClusterExplorer, load_mpg
from hclust_widgets.widgets.base.render_thread import renderer
from hclust_widgets.widgets.controls.state_controls import as_slider_shows


@pytest.mark.parametrize(
    ("step", "highest"), [(0.01, 20.9), (1e-4, 0.3342), (0.1, 367.3), (10.0, 36540.0)]
)
def test_a_value_that_a_slider_shows_is_shown_as_it_is(step: float, highest: float) -> None:
    for value in np.random.default_rng(0).uniform(0, highest, 500).tolist():
        shown = as_slider_shows(value, step=step, highest=highest)
        assert abs(shown - value) <= step / 2 * (1 + 1e-9)
        assert as_slider_shows(shown, step=step, highest=highest) == shown
    assert as_slider_shows(highest, step=step, highest=highest) == highest
    assert as_slider_shows(0.0, step=step, highest=highest) == 0


def test_what_a_slider_cannot_show_is_not_carried_back_to_the_cut() -> None:
    explorer = ClusterExplorer(load_mpg())
    state, slider = explorer.state, explorer.state_controls.distance_threshold
    for k in (2, 37, 58, 200, 392):
        state.n_clusters = k
        exact = state.distance_threshold
        assert abs(slider.value - exact) <= slider.step / 2 * (1 + 1e-9)
        slider.value += slider.step / 1000  # the browser says where its handle stands
        assert (state.n_clusters, state.distance_threshold) == (k, exact)
    slider.value = 8.0
    assert (state.n_clusters, state.distance_threshold) == (4, 8.0)
    explorer.close()


@pytest.mark.sampled(1)
@pytest.mark.parametrize("times", [0.05, 0.9, 1.0, 19.0, 97.3, 2612.0, 60_000.0])
def test_slider_sentence_and_picture_write_one_threshold(times: float) -> None:
    table = pd.DataFrame({"a": np.random.default_rng(0).normal(size=60) * times, "b": 0.0})
    explorer = ClusterExplorer(table, scaling="none", rendering="figure")
    state, slider = explorer.state, explorer.state_controls.distance_threshold
    assert renderer.finish()
    for k in (2, 3, 5, 9):
        state.n_clusters = k
        assert renderer.finish()
        readout = format(slider.value, slider.readout_format)  # as d3 writes it
        assert f"cut at {readout} " in state.summary
        pill = explorer.dendrogram.figure_box.plot.cut_label.get_text()
        assert pill == f"{k} clusters · {readout}"
    explorer.close()


def test_a_new_range_is_told_while_the_slider_is_silent() -> None:
    explorer = ClusterExplorer(load_mpg())
    state, slider = explorer.state, explorer.state_controls.distance_threshold
    heard: list[tuple[str, object]] = []
    slider.observe(lambda c: heard.append((c["name"], c["new"])), ["continuous_update", "max"])
    state.n_clusters = 5
    assert heard == []
    state.linkage = "single"
    assert heard[0] == ("continuous_update", False)
    assert heard[-1] == ("continuous_update", True)
    assert {name for name, _ in heard[1:-1]} == {"max"}
    assert (state.n_clusters, slider.max) == (5, pytest.approx(1.53))
    explorer.close()


# -- the sliders that are linked to the live view in the browser -------------------------------


@pytest.fixture
def narrow() -> Iterator[ClusterExplorer]:
    """Two merges 0.001 apart far below the root: a gap narrower than the slider's steps."""
    table = pd.DataFrame({"a": [0.0, 3.0, 20.0, 23.001, 60.0], "b": [0.0] * 5})
    made = ClusterExplorer(table, scaling="none", linkage="single", n_clusters=4, rendering="live")
    yield made
    made.close()


def test_what_a_linked_slider_rounds_does_not_move_the_cut(narrow: ClusterExplorer) -> None:
    state, live = narrow.state, narrow.live_sync.live
    step = narrow.state_controls.distance_threshold.step
    exact = state.distance_threshold
    assert (state.n_clusters, exact, step) == (4, pytest.approx(3.0005), 0.01)
    assert live.threshold_step == step
    live.set_state({"distance_threshold": 3.0})  # the browser's slider rounds, and says so
    assert (state.n_clusters, state.distance_threshold) == (4, exact)
    moved = {"n_clusters": 3, "distance_threshold": 3.01, "cut_revision": live.revision}
    live.set_state(numbered(live, **moved))  # the next step is a move
    assert (state.n_clusters, state.distance_threshold) == (3, 3.01)


def test_the_live_view_is_told_the_sliders_step_when_that_changes() -> None:
    explorer = ClusterExplorer(load_mpg(), n_clusters=4, rendering="live")
    slider, live = explorer.state_controls.distance_threshold, explorer.live_sync.live
    steps = []
    for scaling in ("minmax", "none", "minmax"):
        explorer.state.scaling = scaling
        assert live.threshold_step == slider.step
        steps.append(slider.step)
    assert steps[0] == steps[2] != steps[1]
    explorer.close()


def test_a_cut_that_comes_late_keeps_its_clusters_and_not_its_height() -> None:
    explorer = ClusterExplorer(load_mpg(), n_clusters=4)
    state, live = explorer.state, explorer.live_sync.live
    before = live.revision
    state.linkage = "single"  # heights up to 1.4; the browser still shows those of ward
    live.set_state(numbered(live, n_clusters=3, distance_threshold=11.5, cut_revision=before))
    assert (state.linkage, state.n_clusters) == ("single", 3)
    assert live.distance_threshold == state.distance_threshold < 1.5
    state.linkage = "ward"
    told = live.python_seq
    late = numbered(live, distance_threshold=0.4, cut_revision=before + 1)  # 3 clusters, as here
    live.set_state(late)
    assert (state.n_clusters, round(state.distance_threshold, 2)) == (3, 11.47)
    # The browser is told once that its cut was received, and once what the cut is.
    assert (live.distance_threshold, live.python_seq) == (state.distance_threshold, told + 2)
    live.set_state(numbered(live, distance_threshold=12.0))  # and one in time
    assert (state.n_clusters, state.distance_threshold) == (3, 12.0)
    explorer.close()


@pytest.mark.slow
def test_whoever_hears_the_browser_has_the_state_for_himself() -> None:
    """Sliders and live views wait while another thread works on their state."""
    live_one = ClusterExplorer(load_mpg(), n_clusters=4)
    figure = ClusterExplorer(load_mpg(), n_clusters=4, rendering="figure")
    live, slider = live_one.live_sync.live, figure.state_controls.n_clusters
    for explorer, speak in (
        (live_one, lambda: live.set_state(numbered(live, n_clusters=3))),
        (figure, lambda: slider.set_state({"value": 3})),
    ):
        thread = threading.Thread(target=speak)
        widget = live if explorer is live_one else slider
        held = {
            name: getattr(widget, name) for name in ("n_clusters", "value") if name in widget.keys
        }
        with explorer.state.thread_lock:
            thread.start()
            thread.join(0.2)
            assert thread.is_alive()
            assert explorer.state.n_clusters == 4
            # Not only the state's own change waits, but all that the widget takes over.
            assert held == {name: getattr(widget, name) for name in held}
        thread.join(10)
        assert (thread.is_alive(), explorer.state.n_clusters) == (False, 3)
        explorer.close()


def test_what_a_linked_slider_says_too_late_is_not_cut_off_and_sent_back() -> None:
    explorer = ClusterExplorer(load_mpg(), n_clusters=4)
    state, slider = explorer.state, explorer.state_controls.distance_threshold
    state.linkage = "single"
    shown = slider.value
    slider.set_state({"value": 11.5})  # where the browser's stood in the tree before
    assert (slider.value, state.n_clusters) == (shown, 4)
    slider.value = 0.4  # Python's own word is heard all the same
    assert state.distance_threshold == 0.4
    explorer.rendering = "figure"
    slider.set_state({"value": 1.0})
    assert state.distance_threshold == 1.0
    explorer.close()


def test_a_cut_of_python_is_told_from_a_linked_slider(narrow: ClusterExplorer) -> None:
    live, before = narrow.live_sync.live, narrow.live_sync.live.python_seq
    narrow.state.distance_threshold = 3.0
    assert (narrow.state.n_clusters, live.python_seq) == (5, before + 1)


def test_both_renderings_have_a_slider_of_the_same_length() -> None:
    explorer = ClusterExplorer(load_mpg(), rendering="live")
    state, slider, live = (
        explorer.state,
        explorer.state_controls.n_clusters,
        explorer.live_sync.live,
    )
    for rendering in ("live", "figure", "live"):
        explorer.rendering = rendering
        assert slider.max == 50
    assert live.most_clusters == 50
    # The browser has made it longer before it says how many clusters there are.
    live.set_state({"most_clusters": 120})
    t = state.tree.heights[-60] + 1e-9
    live.set_state(numbered(live, n_clusters=60, distance_threshold=t))
    assert (state.n_clusters, slider.value, slider.max) == (60, 60, 120)
    state.n_clusters = 200  # and Python makes it longer as well
    assert (slider.value, slider.max, live.most_clusters) == (200, 400 - 8, 392)
    state.n_clusters = 3
    assert (slider.max, live.most_clusters) == (50, 50)
    explorer.close()


def test_a_longer_slider_of_the_browser_is_not_sent_back() -> None:
    explorer = ClusterExplorer(load_mpg(), rendering="live")
    slider, live = explorer.state_controls.n_clusters, explorer.live_sync.live
    heights = explorer.state.tree.heights
    sent: list[object] = []
    slider.send_state = lambda key=None: sent.append(key)  # type: ignore[method-assign]
    t = float(heights[-130] + heights[-129]) / 2
    live.set_state(numbered(live, n_clusters=130, distance_threshold=t))
    assert (explorer.state.n_clusters, slider.value) == (130, 130)
    # Late, it would make the slider shorter than a drag has made it in the meantime.
    assert not {"max", "value"} & {
        name for key in sent for name in ([key] if isinstance(key, str) else key or [])
    }
    explorer.close()
