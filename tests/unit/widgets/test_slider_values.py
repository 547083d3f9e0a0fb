"""What the sliders are told they can show, so the browser has nothing to send back."""

from __future__ import annotations

import numpy as np
import pytest

from hclust_widgets import ClusterExplorer, load_mpg
from hclust_widgets.widgets.controls import as_slider_shows


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
    assert (state.n_clusters, slider.max) == (5, pytest.approx(1.528))
    explorer.close()
