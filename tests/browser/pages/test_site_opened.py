"""The site of the lessons, opened from a folder with the network off."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Frame, Locator, Page
from support.offline import frame as frame_in
from support.offline import offline_folder
from support.pictures import screenshot
from support.waiting import wait_frames
from support.watch import Watch

PAPER = "getComputedStyle(document.body).backgroundColor"

#: Press a button as soon as an element says some words.
PRESS_AT = """(el, [button, words]) => new MutationObserver((_, self) => {
  if (!el.textContent.startsWith(words)) return;
  self.disconnect();
  button.click();
}).observe(el, {childList: true, characterData: true, subtree: true})"""


@pytest.fixture
def offline(browser: Browser, short_site: Path, watch: Watch) -> Iterator[BrowserContext]:
    with offline_folder(browser, watch, short_site) as context:
        yield context


def opened(context: BrowserContext, short_site: Path) -> Page:
    page = context.new_page()
    page.goto((short_site / "index.html").as_uri())
    page.get_by_role("link", name="Try <b>it</b> & see").click()
    page.wait_for_url("**/00-try.html")
    return page


def frame(page: Page, name: str) -> tuple[Frame, Locator]:
    """Find a view's frame and its element, once all of the view is to be seen in it."""
    element = page.locator(f"iframe[title^='{name}']")
    return frame_in(page, element), element


def test_the_cut_of_a_view_is_dragged(offline: BrowserContext, short_site: Path) -> None:
    page = opened(offline, short_site)
    inside, _ = frame(page, "ClusterExplorer")
    assert not inside.get_by_role("button", name=re.compile("colors")).is_visible()
    pill = inside.get_by_role("slider", name="Height of the cut", exact=True)
    pill.filter(has_text=re.compile(r"^\s*3 clusters")).wait_for()
    pill.scroll_into_view_if_needed()
    box = pill.bounding_box()
    ground = inside.locator(".hclust-cut-axis").bounding_box()
    assert box is not None and ground is not None
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    page.mouse.move(x, y)
    page.mouse.down()
    page.mouse.move(x, y + 0.6 * (ground["y"] + ground["height"] - y), steps=8)
    page.mouse.up()
    wait_frames(page)
    k = int(pill.inner_text().split()[0])
    assert k > 3
    inside.locator(".hclust-words b", has_text=re.compile(rf"^{k} clusters$")).wait_for()
    inside.wait_for_function(f"() => document.querySelectorAll('.hclust-card').length === {k}")
    pill.press("ArrowUp")
    inside.wait_for_function(f"() => document.querySelectorAll('.hclust-card').length === {k - 1}")
    frame(page, "ClusterExplorer")  # its height has followed the cards


def test_the_stepper_steps_and_the_lab_moves_points(
    offline: BrowserContext, short_site: Path
) -> None:
    page = opened(offline, short_site)
    inside, _ = frame(page, "MergeStepper")
    said = inside.locator(".hclust-step-said")
    assert said.inner_text().startswith("Step 3 of 11:")
    inside.get_by_role("button", name="One step on").click()
    said.filter(has_text="Step 4 of 11:").wait_for()
    before = said.inner_text()
    inside.get_by_label("Linkage", exact=True).select_option("single")
    # The page itself presses Pause at step 6: for the test it may pass by too soon.
    play = inside.get_by_role("button", name="Play", exact=True)
    said.evaluate(PRESS_AT, [play.element_handle(), "Step 6 of 11:"])
    play.click()
    said.filter(has_text="Step 6 of 11:").wait_for()
    play.wait_for()
    assert said.inner_text().startswith("Step 6 of 11:")
    assert said.inner_text() != before

    inside, _ = frame(page, "LinkageLab")
    assert inside.locator("h4").all_inner_texts() == ["single", "ward"]
    assert not inside.locator("label", has_text="Seed").is_visible()
    inside.get_by_label("Points", exact=True).select_option("blobs")
    assert inside.get_by_label("Number of clusters").input_value() == "3"


def test_what_goes_with_an_answer_is_drawn_when_it_is_unfolded(
    offline: BrowserContext, short_site: Path
) -> None:
    page = opened(offline, short_site)
    element = page.locator("iframe[title^='DendrogramWidget']")
    assert not element.is_visible()
    page.get_by_text("Guess first: this goes with the answer").click()
    inside = frame_in(page, element)
    assert inside.get_by_role("slider", name="Height of the cut", exact=True).is_visible()


@pytest.mark.parametrize(("width", "dark"), [(400, True), (1280, False), (1600, False)])
def test_it_fits_phones_and_wide_screens_light_and_dark(
    offline: BrowserContext, short_site: Path, width: int, dark: bool
) -> None:
    page = offline.new_page()
    page.set_viewport_size({"width": width, "height": 900})
    page.emulate_media(color_scheme="dark" if dark else "light")
    page.goto((short_site / "00-try.html").as_uri())
    paper = "rgb(17, 19, 24)" if dark else "rgb(255, 255, 255)"
    assert page.evaluate(PAPER) == paper
    for name in ("ClusterExplorer", "MergeStepper", "LinkageLab"):
        inside, element = frame(page, name)
        assert inside.evaluate(PAPER) == paper
        seen = element.bounding_box()
        assert seen is not None and seen["x"] >= 0 and seen["x"] + seen["width"] <= width
        wide = inside.evaluate("document.documentElement.scrollWidth")
        assert wide <= seen["width"], f"{name} is cut off"
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert page.locator(".contents").get_attribute("open") == ("" if width > 1240 else None)
    screenshot(page, f"site-{width}-{'dark' if dark else 'light'}", whole=True)
