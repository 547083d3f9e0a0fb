"""A branch flipped in one live view is flipped in every view of the state, in real JupyterLab."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect
from support.live_page import LivePage, place
from support.notebook import expect_python, open_notebook, python, run_all
from support.pictures import screenshot
from support.servers import Server

MAKE = (
    "from hclust_widgets import ClusterExplorer, DendrogramWidget, load_mpg\n"
    "ex = ClusterExplorer(load_mpg(), n_clusters=4)\n"
    "state = ex.state\n"
    "live = DendrogramWidget(state)\n"
    "figure = DendrogramWidget(state, rendering='figure')"
)
FLIPPED = "[list(state.flips), sum(ex.live.flips), sum(live.live.flips)]"


@pytest.mark.usefixtures("kept_lab")
def test_a_flip_in_one_view_is_seen_in_the_second_and_in_the_figure(
    page: Page, lab: Server
) -> None:
    page.set_viewport_size({"width": 1600, "height": 2600})
    open_notebook(page, lab, [MAKE, "live", "figure", "ex"])
    run_all(page)
    first, second = LivePage.on(page, 0, ("tree",)), LivePage.on(page, 1)
    picture = page.locator("img.hclust-figure").first  # the explorer has some, too
    expect(picture).to_be_visible()
    expect_python(page, "len(figure.figure_box.image.value) > 1000", True)
    before = python(page, "hash(bytes(figure.figure_box.image.value))")
    shown = picture.get_attribute("src")
    revisions = python(page, "[ex.live.revision, live.live.revision]")
    painted = {part: second.painted(part) for part in ("tree", "clustermap")}
    n = int(python(page, "state.tree.n_leaves"))
    labels = python(page, "state.labels_.tolist()")

    page.keyboard.down("Alt")
    page.mouse.click(*place(first, n, n / 2, 1 / 1.09))
    page.keyboard.up("Alt")
    expect_python(page, FLIPPED, [[2 * n - 2], 1, 1])
    for part, count in painted.items():
        second.wait_painted(part, count)
    expect(picture).not_to_have_attribute("src", shown or "")
    assert python(page, "figure.figure_box.plot.tree.leaf_order.tolist()") == python(
        page, "state.tree.leaf_order.tolist()"
    )
    assert python(page, "[ex.live.revision, live.live.revision]") == revisions
    assert python(page, "state.labels_.tolist()") == labels
    screenshot(page, "flips", whole=True)

    painted = {part: second.painted(part) for part in ("tree", "clustermap")}
    first.pill.focus()
    page.keyboard.press("Control+z")
    expect_python(page, FLIPPED, [[], 0, 0])
    for part, count in painted.items():
        second.wait_painted(part, count)
    expect_python(page, "hash(bytes(figure.figure_box.image.value))", before)
