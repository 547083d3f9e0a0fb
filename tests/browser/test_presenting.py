"""Ctrl+Z and a presenter's keys in real JupyterLab, which would like to have them itself."""

from __future__ import annotations

from playwright.sync_api import Page
from support.controls import press_slider, slider, toggle
from support.notebook import execute, expect_python, open_notebook, python, run_all
from support.pictures import screenshot, wait_painted
from support.servers import Server

MAKE = (
    "from hclust_widgets import ClusterExplorer, load_mpg\n"
    "ex = ClusterExplorer(load_mpg(), x='mpg', y='weight')"
)


def test_keys_undo_and_turn_steps_wherever_the_focus_is(page: Page, lab: Server) -> None:
    open_notebook(page, lab, [MAKE, "ex"])
    run_all(page)
    tree = page.locator("canvas[data-painted]").first
    wait_painted(tree)
    page.wait_for_timeout(600)  # longer than any report takes: being shown is nothing to undo
    assert python(page, "ex.state.can_undo") is False
    execute(page, "ex.state.n_clusters = 2; ex.state.history.clear()")
    press_slider(slider(page, "Clusters"), "ArrowRight", 2)
    expect_python(page, "ex.state.n_clusters", 4)
    page.keyboard.press("Control+z")
    expect_python(page, "ex.state.n_clusters", 2)
    tree.focus()
    page.keyboard.press("Control+Shift+z")
    expect_python(page, "ex.state.n_clusters", 4)
    assert python(page, "len(In) > 2"), "the cells are as they were"

    toggle(page, "Present")
    caption = page.get_by_role("textbox", name="Caption")
    for words, keys in (("Four groups", 0), ("Seven: what has split?", 3)):
        press_slider(slider(page, "Clusters"), "ArrowRight", keys)
        # The kernel may hear of the button in another thread, before it hears of the slider.
        expect_python(page, "ex.state.n_clusters", 4 + keys)
        caption.fill(words)
        caption.press("Tab")
        page.get_by_role("button", name="Add step").click()
        page.locator(".hclust-caption").get_by_text(words).wait_for()
    tree.focus()
    page.keyboard.press("PageUp")
    page.locator(".hclust-caption").get_by_text("Four groups").wait_for()
    expect_python(page, "ex.state.n_clusters", 4)
    slider(page, "Threshold").locator(".noUi-handle").focus()
    page.keyboard.press("PageDown")
    expect_python(page, "ex.state.n_clusters", 7)
    toggle(page, "Large type")
    # All of the live view is larger, and a drag still takes the cut to where the pointer is.
    page.wait_for_function(
        """() => { const c = document.querySelector('canvas[data-painted]');
          return Math.abs(c.width / c.offsetWidth - 1.35 * devicePixelRatio) < 0.02; }"""
    )
    handle = page.get_by_role("slider", name="Height of the cut", exact=True)
    box = handle.bounding_box()
    assert box is not None
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    page.mouse.move(x, y)
    page.mouse.down()
    page.mouse.move(x, y - 60, steps=4)
    page.mouse.move(x, y - 120, steps=4)
    page.mouse.up()
    after = handle.bounding_box()
    assert after is not None
    assert abs(after["y"] + after["height"] / 2 - (y - 120)) < 3
    screenshot(page, "presenting")
