"""The explorer drawn in the browser on narrow, wide, dense, dark and phone-wide screens."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import FloatRect, Locator, Page, expect
from support.controls import open_settings
from support.live_page import PARTS, LivePage, drag
from support.notebook import (
    PATIENCE,
    expect_python,
    hide_side_bar,
    open_notebook,
    run_all,
    set_theme,
)
from support.pictures import screenshot
from support.servers import Server
from support.waiting import wait_until

BOOK = [
    "from hclust_widgets import *\nex = ClusterExplorer(load_mpg(), x='mpg', y='weight')",
    "ex",
]
# What is wider than its place, cut off, painted too coarsely; what moves by itself.
_LOOK = """([root, ratio]) => {
  const visible = (el) => el.getClientRects().length > 0;
  const all = [...root.querySelectorAll('*')].filter(visible);
  const name = (el) => `${el.tagName}.${el.className}`;
  const edge = root.getBoundingClientRect();
  return {
    wide: [root, ...all].filter((el) => el.scrollWidth > el.clientWidth + 1 && el.clientWidth > 1
      && ['auto', 'scroll'].includes(getComputedStyle(el).overflowX)).map(name),
    outside: all.filter((el) => ['BUTTON', 'SELECT', 'INPUT', 'CANVAS', 'H4'].includes(el.tagName)
      && (el.getBoundingClientRect().right > edge.right + 1
        || el.getBoundingClientRect().left < edge.left - 1)).map(name),
    coarse: [...root.querySelectorAll('.hclust-live canvas[data-painted]')].filter((el) =>
      Math.abs(el.width - el.getBoundingClientRect().width * ratio) > ratio + 1).map(name),
    moving: document.getAnimations()
      .filter((one) => root.contains(one.effect?.target ?? null)).map(String),
  };
}"""
# Controls of which somebody who does not see them would not hear what they are.
_UNNAMED = """(root) => [...root.querySelectorAll(
    'button, select, input, [role=slider], [role=tab], [tabindex]')]
  .filter((el) => el.getClientRects().length && el.tabIndex >= 0
    && !el.closest('[aria-hidden=true]'))
  .filter((el) => {
    const by = (el.getAttribute('aria-labelledby') ?? '').split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? '').join('');
    const labels = [...(el.labels ?? [])].map((label) => label.textContent).join('');
    return ![el.getAttribute('aria-label'), by, labels, el.textContent, el.title]
      .some((words) => words?.trim());
  }).map((el) => el.outerHTML.slice(0, 300))"""
NOTHING: dict[str, list[str]] = {"wide": [], "outside": [], "coarse": [], "moving": []}


def paper(page: Page, part: str) -> list[int]:
    """The color at the corner of a view's canvas, or of what it stands on where it is clear."""
    color: list[int] = page.evaluate(
        """(part) => {
          const canvas = document.querySelector(`.hclust-part-${part} canvas[data-painted]`);
          const [r, g, b, a] = canvas.getContext('2d').getImageData(0, 0, 1, 1).data;
          if (a) return [r, g, b];
          for (let el = canvas; el; el = el.parentElement) {
            const ground = getComputedStyle(el).backgroundColor.match(/[\\d.]+/g).map(Number);
            if (ground.length === 3 || ground[3] > 0) return ground.slice(0, 3);
          }
          return [255, 255, 255];
        }""",
        part,
    )
    return color


def looks(live: LivePage, *, ratio: int = 1, dark: bool = False) -> dict[str, Any]:
    """Check all that is seen, drag the cut, and tell where the views stand."""
    page = live.page
    root = page.locator(".hclust:has(> .hclust-tabs)").first
    handle = root.element_handle()
    assert look(page, handle, ratio) == NOTHING
    for part in PARTS:
        assert (max(paper(page, part)) < 60) is dark, (part, paper(page, part))
    for share in (0.17, 0.45):  # far apart: each leaves another number of clusters than before
        before = live.clusters
        drag(live, share)
        expect(live.pill).not_to_have_text(re.compile(rf"^\s*{before:,} clusters?\b"))
    pill, tree = live.pill.bounding_box(), live.root.locator(".hclust-part-tree").bounding_box()
    assert pill and tree
    assert tree["x"] <= pill["x"] and pill["x"] + pill["width"] <= tree["x"] + tree["width"] + 1
    assert look(page, handle, ratio) == NOTHING
    return places(live)


def look(page: Page, root: Any, ratio: int) -> dict[str, list[str]]:
    """Return what is wrong once pictures and cards rest; what moves for ever is wrong as well.

    A step of the cut eases the tree at once, and the cards when the kernel has answered: one look
    that finds nothing moving may lie between the two.
    """
    found: dict[str, list[str]] = {}
    still = 0
    for _ in range(PATIENCE // 100):
        found = page.evaluate(_LOOK, [root, ratio])
        still = 0 if found["coarse"] or found["moving"] else still + 1
        if still > 5:
            break
        page.wait_for_timeout(100)
    return found


def places(live: LivePage) -> dict[str, Any]:
    """Return where the views stand."""
    return {part: live.root.locator(f".hclust-part-{part}").bounding_box() for part in PARTS}


def darkness(page: Page) -> set[bool]:
    """Return whether the papers of the views are dark: one value if all are alike."""
    return {max(paper(page, part)) < 60 for part in PARTS}


def beside(places: dict[str, Any]) -> bool:
    """Whether clustermap and scatter stand beside each other."""
    return bool(places["scatter"]["x"] > places["clustermap"]["x"] + 100)


def test_widths_screens_and_themes(page: Page, lab: Server) -> None:
    page.emulate_media(reduced_motion="reduce")
    open_notebook(page, lab, BOOK)
    run_all(page)
    live = LivePage.on(page)
    assert beside(looks(live))
    set_theme(page, dark=True)
    page.wait_for_function(
        "() => document.querySelector('.hclust-part-tree canvas[data-painted]') !== null"
    )
    wait_until(page, lambda: darkness(page) == {True})  # the theme's own colors come a moment later
    looks(live, dark=True)
    screenshot(page, "live-dark", whole=True)
    set_theme(page, dark=False)
    wait_until(page, lambda: darkness(page) == {False})
    for width, wide in ((900, False), (1600, True)):
        page.set_viewport_size({"width": width, "height": 1000})
        wait_until(page, lambda wide=wide: beside(places(live)) is wide)
        assert beside(looks(live)) is wide
        screenshot(page, f"live-{width}", whole=True)
    screen = page.context.new_cdp_session(page)
    for ratio, width in ((2, 1390), (1, 1400)):  # Chromium tells of both together only
        size = {"width": width, "height": 1000, "deviceScaleFactor": ratio, "mobile": False}
        screen.send("Emulation.setDeviceMetricsOverride", size)
        looks(live, ratio=ratio)
    expect_python(page, "ex.state.n_clusters", live.clusters, timeout=40)


@pytest.mark.usefixtures("kept_lab")
def test_every_control_says_what_it_is(page: Page, lab: Server) -> None:
    open_notebook(page, lab, BOOK)
    run_all(page)
    LivePage.on(page)
    root = page.locator(".hclust:has(> .hclust-tabs)").first
    assert root.locator(".widget-slider [role=slider]").count() == 2
    open_settings(root)
    root.get_by_role("button", name=re.compile(r"\d+ of \d+ columns")).click()
    root.locator(".hclust-columns input").first.wait_for()
    for tab in root.locator(".hclust-tabs [role=tab]").all():
        tab.click()
        page.wait_for_timeout(150)  # what comes with the tab is drawn, and named
        assert root.evaluate(_UNNAMED) == [], tab.inner_text()
    for name in ("Clusters", "Threshold"):
        assert root.get_by_role("slider", name=name, exact=True).is_visible()


FOUR_LINES = [
    "from hclust_widgets import *\ncars = load_mpg()\nex = ClusterExplorer(cars, n_clusters=4)\nex"
]


@pytest.mark.usefixtures("kept_lab")
def test_the_tree_begins_high_in_a_low_window(page: Page, lab: Server) -> None:
    """1366 x 768 with the side bar open: in the upper 40 %, below a cell of four lines."""
    page.set_viewport_size({"width": 1366, "height": 768})
    open_notebook(page, lab, FOUR_LINES)
    run_all(page)
    LivePage.on(page)
    root = page.locator(".hclust:has(> .hclust-tabs)").first
    bar, tools = root.locator("> .hclust-bar"), root.locator("> .hclust-bar > .hclust-tools")
    title, tree = root.locator(".hclust-title"), root.locator(".hclust-part-tree")
    sentence = root.locator("> .widget-html .hclust-sentence")
    told = "(root) => [root.className, root.hasAttribute('data-middle'), root.clientWidth]"
    wait_until(page, lambda: box(bar)["height"] < 44)
    assert box(bar)["height"] < 44, root.evaluate(told)  # one line
    holds(page, lambda: 900 < box(root)["width"] < 950)

    def begins_high() -> bool:
        title.scroll_into_view_if_needed()  # what is above may grow until all is painted
        return box(tree)["y"] < 0.4 * 768

    holds(page, begins_high)
    holds(page, lambda: box(tools)["y"] < box(root)["y"] + 4)
    holds(page, lambda: bottom(tools) <= box(sentence)["y"] + 4)
    holds(page, lambda: look(page, root.element_handle(), 1) == NOTHING)
    page.set_viewport_size({"width": 1500, "height": 768})  # as 1240 px without the side bar
    holds(page, lambda: 1050 < box(root)["width"] < 1085)
    sliders = root.locator("> .hclust-bar .noUi-base")
    holds(page, lambda: min(box(one)["width"] for one in sliders.all()) > 160)
    holds(page, lambda: box(bar)["height"] < 44)
    page.set_viewport_size({"width": 1600, "height": 1000})  # room for all in one line
    holds(page, lambda: box(tools)["y"] > box(bar)["y"])
    holds(page, lambda: box(bar)["height"] < 54)


ONE_VIEW = [
    "from hclust_widgets import *\nmap = ClustermapWidget(load_mpg(), n_clusters=4)\nmap",
    "ScatterWidget(map.state)",
]


@pytest.mark.usefixtures("kept_lab")
def test_the_bar_of_a_single_view_is_one_line_at_900_pixels(page: Page, lab: Server) -> None:
    """The threshold, which has no axis there, comes with the settings."""
    page.set_viewport_size({"width": 900, "height": 1000})
    open_notebook(page, lab, ONE_VIEW)
    hide_side_bar(page)
    run_all(page)
    LivePage.on(page, parts=("clustermap",))
    roots = page.locator(".hclust[data-tight]:has(> .hclust-bar)")
    holds(page, lambda: roots.count() == 2)
    for root in roots.all():
        bar = root.locator("> .hclust-bar")
        threshold = bar.locator(".hclust-threshold")
        holds(page, lambda bar=bar: 40 < box(bar)["height"] < 54)
        ends = [*bar.locator(".hclust-switch, .hclust-find input, .hclust-clusters").all()]
        assert len(ends) == 3 and all(one.is_visible() for one in ends)
        assert not threshold.is_visible()
        assert box(bar.locator(".hclust-clusters .slider-container"))["width"] >= 85
        bar.locator(".hclust-settings-toggle").click()
        threshold.wait_for()
        # Both sliders have a line of their own then: nothing lies over the rest.
        rest = bar.locator(".hclust-settings-toggle")
        holds(page, lambda a=threshold, b=rest: box(a)["y"] + box(a)["height"] <= box(b)["y"])
        for slider in (threshold, bar.locator(".hclust-clusters")):
            assert box(slider)["width"] > 200
        bar.locator(".hclust-settings-toggle").click()
        threshold.wait_for(state="hidden")
    page.set_viewport_size({"width": 1240, "height": 1000})  # room for both sliders
    bars = page.locator(".hclust > .hclust-bar")
    holds(page, lambda: [round(box(one)["height"] / 54) for one in bars.all()] == [1, 1])
    assert bars.locator(".hclust-threshold:visible").count() == 2


def holds(page: Page, fact: Callable[[], bool]) -> None:
    wait_until(page, fact)
    assert fact()


def bottom(what: Locator) -> float:
    """Return where something ends in the window."""
    found = box(what)
    return found["y"] + found["height"]


def box(what: Locator) -> FloatRect:
    """Return where something stands in the window."""
    found = what.bounding_box()
    assert found
    return found


@pytest.mark.parametrize("width", [390, 600])
def test_phone_wide(page: Page, voila: Server, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 850})
    open_notebook(page, voila, BOOK)
    live = LivePage.on(page)
    assert not beside(looks(live))
    assert page.evaluate("() => document.documentElement.scrollWidth") <= width + 1
    for name in ("Clusters", "Threshold"):
        control = page.locator(".widget-slider", has_text=name).first
        assert control.is_visible()
    tabs = page.locator(".hclust-tabs [role=tab]")
    for tab in tabs.all():
        tab.click()
        page.wait_for_timeout(150)
        box = tab.bounding_box()
        assert box and box["x"] >= 0 and box["x"] + box["width"] <= width + 1
    screenshot(page, f"live-phone-{width}", whole=True)
