"""The order of the leaves in real JupyterLab: chosen, flipped by hand, and taken back."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page
from support.controls import choose, dropdown
from support.live_page import LivePage, place
from support.notebook import expect_python, open_notebook, python, run_all
from support.pictures import screenshot
from support.servers import Server

MAKE = (
    "from hclust_widgets import ClusterExplorer, load_mpg\n"
    "ex = ClusterExplorer(load_mpg(), x='mpg', y='weight', n_clusters=4)"
)
FLIPS = "sum(ex.live_sync.live.flips)"


@pytest.mark.usefixtures("kept_lab")
def test_leaves_are_put_in_order_flipped_and_all_of_it_is_undone(page: Page, lab: Server) -> None:
    page.set_viewport_size({"width": 1600, "height": 1400})
    open_notebook(page, lab, [MAKE, "ex"])
    run_all(page)
    live = LivePage.on(page)
    painted = live.painted("tree")
    choose(page, "Leaf order", "optimal")
    expect_python(page, "ex.state.optimal_ordering", True)
    live.wait_painted("tree", painted)
    turned = int(python(page, "int(ex.state.tree.flips.sum())"))
    assert turned > 10
    expect_python(page, FLIPS, turned)
    screenshot(page, "leaf-order", whole=True)

    n = int(python(page, "ex.state.tree.n_leaves"))
    root = int(python(page, "int(ex.state.tree.flips[-1])"))
    page.keyboard.down("Alt")
    page.mouse.click(*place(live, n, n / 2, 1 / 1.09))
    page.keyboard.up("Alt")
    by_hand = turned - 1 if root else turned + 1
    expect_python(page, FLIPS, by_hand)
    painted = live.painted("tree")
    live.pill.focus()
    page.keyboard.press("Control+z")
    expect_python(page, FLIPS, turned)
    live.wait_painted("tree", painted)
    painted = live.painted("tree")
    page.keyboard.press("Control+z")
    expect_python(page, "[ex.state.optimal_ordering, sum(ex.live_sync.live.flips)]", [False, 0])
    live.wait_painted("tree", painted)
    assert dropdown(page, "Leaf order").input_value() == "plain"
    assert python(page, "ex.state.can_undo") is False
    for what in ([True, turned], [True, by_hand]):
        page.keyboard.press("Control+Shift+z")
        expect_python(page, "[ex.state.optimal_ordering, sum(ex.live_sync.live.flips)]", what)
