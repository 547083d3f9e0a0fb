"""A browser that is too slow for anywidget: its models still hear Python."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect
from support.controls import choose, press_slider, slider
from support.live_page import LivePage
from support.notebook import execute, expect_python, open_notebook, run_all
from support.servers import Server

#: anywidget gives a model two seconds; here none has any time, and each module loads slowly.
_NO_TIME = """
const timeout = AbortSignal.timeout.bind(AbortSignal);
AbortSignal.timeout = (ms) => timeout(ms === 2000 ? 0 : ms);
const slow = 'await new Promise((done) => setTimeout(done, 1000));';
window.Blob = class extends Blob {
  constructor(parts, options) {
    super(options?.type === 'text/javascript' ? [slow, ...parts] : parts, options);
  }
};
"""


def test_widgets_that_are_ready_too_late_follow_python(page: Page, lab: Server) -> None:
    page.add_init_script(_NO_TIME)
    late: list[str] = []
    page.on("pageerror", lambda error: late.append(str(error)))
    make = "from hclust_widgets import *\nex = ClusterExplorer(load_mpg(), n_clusters=4)"
    open_notebook(page, lab, [make, "ex"])
    run_all(page)
    assert any("Failed to initialize model" in error for error in late)
    live = LivePage.on(page)
    live.wait_clusters(4)
    expect(slider(page, "Clusters").locator(".widget-readout")).to_have_text("4")
    choose(page, "Linkage", "average")  # heights are lower: the slider of the threshold is shorter
    expect_python(page, "[ex.state.linkage, ex.state.n_clusters]", ["average", 4])
    live.wait_clusters(4)
    execute(page, "ex.state.n_clusters = 6")
    live.wait_clusters(6)
    expect(slider(page, "Clusters").locator(".widget-readout")).to_have_text("6")
    press_slider(slider(page, "Clusters"), "ArrowRight")
    expect_python(page, "ex.state.n_clusters", 7)
    live.wait_clusters(7)
    page.get_by_role("tab", name="Clusters", exact=True).click()
    expect(page.locator(".hclust-card")).to_have_count(7)


@pytest.mark.usefixtures("kept_lab")
def test_a_cut_of_the_next_cell_stays_when_all_cells_run_at_once(page: Page, lab: Server) -> None:
    """The page links its sliders when Python has moved the cut already: nobody has moved them."""
    make = "from hclust_widgets import *\nex = ClusterExplorer(load_mpg(), n_clusters=4)"
    open_notebook(page, lab, [make, "ex", "ex.state.n_clusters = 6"])
    run_all(page)
    LivePage.on(page).wait_clusters(6)
    expect(slider(page, "Clusters").locator(".widget-readout")).to_have_text("6")
    press_slider(slider(page, "Clusters"), "ArrowRight")  # sent after all that the links say
    expect_python(page, "ex.state.n_clusters", 7)
    expect(page.locator(".hclust-sentence").first).to_contain_text("7 clusters")
    execute(page, "ex.state.undo()")
    expect_python(page, "ex.state.n_clusters", 6)
    expect(page.locator(".hclust-sentence").first).to_contain_text("6 clusters")
