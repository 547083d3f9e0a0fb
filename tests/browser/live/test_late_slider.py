"""A slider that a busy kernel holds back is heard before the button that is pressed after it."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect
from support.controls import drag_slider, press_slider, slider, slider_text
from support.live_page import frozen
from support.notebook import PATIENCE, expect_python, open_notebook, python, run_all
from support.servers import Server

MAKE = "from hclust_widgets import *\nview = DendrogramWidget(load_mpg(), rendering='figure')"


@pytest.mark.usefixtures("kept_lab")
@pytest.mark.parametrize("how", ["button", "key"])
def test_undo_undoes_what_a_busy_kernel_has_not_heard_yet(
    page: Page, lab: Server, how: str
) -> None:
    open_notebook(page, lab, [MAKE, "view"])
    run_all(page)
    clusters = slider(page, "Clusters")
    pid = python(page, "__import__('os').getpid()")
    press_slider(clusters, "ArrowRight", times=4)
    expect_python(page, "view.state.n_clusters", 8)
    for _ in range(2):
        page.wait_for_timeout(1000)  # so that what comes is a step of its own
        with frozen(pid):
            press_slider(clusters, "ArrowRight")
            page.wait_for_timeout(300)
            press_slider(clusters, "ArrowRight", times=2)
            assert slider_text(clusters) == "11"
            if how == "button":
                page.get_by_title("Undo").click()
            else:
                page.keyboard.press("Control+z")
        expect_python(
            page, "[view.state.n_clusters, view.state.can_redo]", [8, True], timeout=PATIENCE
        )
        expect(clusters.locator(".widget-readout")).to_have_text("8")
        page.wait_for_timeout(500)  # nothing may come
        assert python(page, "[view.state.n_clusters, view.state.can_redo]") == [8, True]
    drag_slider(slider(page, "Threshold"), 0.5)
    shown = float(slider_text(slider(page, "Threshold")))
    expect_python(page, "round(view.state.distance_threshold, 2)", shown)
