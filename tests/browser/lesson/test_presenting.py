"""Ctrl+Z and a presenter's keys in real JupyterLab, which would like to have them itself."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, Page, expect
from support.controls import press_slider, slider, toggle
from support.live_page import LivePage, take_pill
from support.notebook import execute, expect_python, open_notebook, python, run_all
from support.pictures import screenshot, wait_painted
from support.servers import Server
from support.waiting import wait_frames

MAKE = (
    "from hclust_widgets import ClusterExplorer, load_mpg\n"
    "ex = ClusterExplorer(load_mpg(), x='mpg', y='weight')"
)

#: Where large type is chosen, all of the live view is larger.
LARGE_IS_PAINTED = """() => { const c = document.querySelector('canvas[data-painted]');
  return Math.abs(c.width / c.offsetWidth - 1.35 * devicePixelRatio) < 0.02; }"""


def step_to(page: Page, keys: str, clusters: int) -> None:
    """Undo or redo two keys on a slider: one step.

    From ipykernel 7.4 on two threads hear the browser. If the first key is heard before the word
    that a run of keys begins, it is a step of its own; the tests of history say what is one step.
    """
    before = python(page, "ex.state.n_clusters")
    page.keyboard.press(keys)
    expect_python(page, f"ex.state.n_clusters != {before}", True)
    if python(page, "ex.state.n_clusters") == 3:
        page.keyboard.press(keys)
    expect_python(page, "ex.state.n_clusters", clusters)


@pytest.mark.usefixtures("kept_lab")
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
    step_to(page, "Control+z", 2)
    tree.focus()
    step_to(page, "Control+Shift+z", 4)
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
    page.wait_for_function(LARGE_IS_PAINTED)
    live = LivePage.on(page, parts=("tree",))
    handle = live.pill
    *_, x, y = take_pill(live)  # once it stands still
    page.mouse.move(x, y - 60, steps=4)
    page.mouse.move(x, y - 120, steps=4)
    page.mouse.up()
    wait_frames(page)
    after = handle.bounding_box()
    assert after is not None
    assert abs(after["y"] + after["height"] / 2 - (y - 120)) < 3
    screenshot(page, "presenting")


def lines_of(bar: Locator) -> int:
    """In how many lines a bar's controls stand."""
    middles = bar.locator(":is(.jupyter-button, .widget-slider, .widget-dropdown, input)")
    boxes = [el.bounding_box() for el in middles.all() if el.is_visible()]
    return len({round((b["y"] + b["height"] / 2) / 16) for b in boxes if b})


@pytest.mark.parametrize("large", [False, True])
def test_what_a_presenter_needs_stands_in_two_lines_and_the_tree_below(
    page: Page, voila: Server, large: bool
) -> None:
    page.set_viewport_size({"width": 1000, "height": 800})
    steps = "ex.walkthrough.add('Four groups: what parts them?'); ex.walkthrough.go(0)"
    open_notebook(page, voila, [MAKE, steps, "ex"])
    tree = page.locator(".hclust-tree").first
    wait_painted(tree.locator("canvas[data-painted]").first)
    usual = page.locator(".widget-dropdown select").first.bounding_box()
    toggle(page, "Present")
    root = page.locator(".hclust.hclust-presenting")
    root.wait_for()
    if large:
        toggle(page, "Large type")
        page.locator(".hclust-large").wait_for()
        page.wait_for_function(LARGE_IS_PAINTED)
    bars = root.locator("> .hclust-bar, > .widget-vbox > .hclust-bar")
    assert [lines_of(bar) for bar in bars.all()] == [1, 1]
    for name in ("Clusters", "Threshold"):
        assert slider(page, name).is_visible()
    box = tree.bounding_box()
    assert box is not None
    assert box["height"] >= 290
    assert box["y"] + box["height"] <= 800, "the tree is not seen whole"
    toggle(page, "All controls")
    select = page.locator(".widget-dropdown select").first
    select.wait_for()
    now = select.bounding_box()
    assert usual and now
    if large:
        assert now["height"] > usual["height"] * 1.2
        shown = "el => parseFloat(getComputedStyle(el).fontSize)"
        for control in bars.locator(":is(select, .jupyter-button, .widget-label)").all():
            if control.is_visible():
                assert control.evaluate(shown) >= 16, control.inner_text()
                assert control.evaluate("el => el.scrollWidth <= el.clientWidth + 1")
    toggle(page, "Present")
    expect(page.get_by_role("button", name="All controls")).to_have_count(0)
