"""What is pointed at in one view is marked in the others of its state; Python is told nothing."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Any

import numpy as np
import pytest
from playwright.sync_api import Page, expect
from support.live import live_state
from support.page_without_jupyter import STATIC, add_plain, show_plain
from support.pictures import screenshot
from support.where_to_cut_models import cuts_model, silhouette_model

from hclust_widgets import ClusterState, load_mpg

pytestmark = pytest.mark.usefixtures("kept_page")

SAID = "() => window.__plains.flatMap(({model}) => [...model.saves, ...model.sent])"


def show(page: Page, *others: tuple[str, dict[str, Any]], style: str = "") -> ClusterState:
    state = ClusterState(load_mpg(), n_clusters=4)
    css = "".join((STATIC / name).read_text() for name in ("hclust.css", "where_to_cut.css"))
    html = (
        f"<html lang=en><title>x</title><style>{css}</style>"
        f"<body style='{style}'><main class=hclust><h1>x</h1></main>"
    )
    parts = ("tree", "clustermap", "scatter")
    live = live_state(state, parts, shared_id="a", x="mpg", y="weight")
    show_plain(page, "live.js", live, html=html)
    for bundle, model in others:
        add_plain(page, bundle, model)
    return state


def painted(page: Page) -> list[int]:
    found: list[int] = page.evaluate(
        "() => [...document.querySelectorAll('canvas[data-painted]')].map(c => +c.dataset.painted)"
    )
    return found


def wait_painted(page: Page, before: list[int]) -> None:
    """Wait until tree, clustermap and scatter have painted once more, each."""
    page.wait_for_function(
        """(before) => [...document.querySelectorAll('canvas[data-painted]')]
          .every((c, i) => +c.dataset.painted > before[i])""",
        arg=before,
        timeout=10_000,
    )


def test_a_bar_marks_its_row_in_all_views_and_a_row_its_bar(page: Page) -> None:
    state = ClusterState(load_mpg(), n_clusters=4)
    model = silhouette_model(state) | {"shared_id": "a"}
    show(page, ("silhouette.js", model), ("silhouette.js", model | {"shared_id": "b"}))
    bars, readout = page.get_by_role("slider", name=re.compile("Silhouettes")), ".hclust-silhouette"
    told = page.locator(f"{readout}-readout")
    expect(bars).to_have_count(2)
    bars.nth(0).scroll_into_view_if_needed()
    before = painted(page)
    bars.nth(0).hover(position={"x": 40, "y": 30})
    expect(told.nth(0)).to_contain_text("nearest other")
    row = (told.nth(0).text_content() or "").split(":")[0]
    wait_painted(page, before)
    expect(told.nth(1)).to_contain_text("Mean silhouette")  # of another state
    before = painted(page)
    page.mouse.move(2, 2)
    wait_painted(page, before)
    expect(told.nth(0)).to_contain_text("Mean silhouette")

    bars.nth(0).focus()
    bars.nth(0).press("ArrowDown")
    expect(told.nth(0)).not_to_contain_text(f"{row}:")
    page.evaluate("() => document.activeElement.blur()")
    # And back: a point of the scatter plot.
    page.locator(".hclust-part-scatter").scroll_into_view_if_needed()
    box = page.locator(".hclust-part-scatter canvas").first.bounding_box()
    assert box is not None
    for share in (0.3, 0.35, 0.4, 0.45, 0.5):
        page.mouse.move(box["x"] + box["width"] * share, box["y"] + box["height"] * share)
        if page.locator(".hclust-part-scatter .hclust-tip:visible").count():
            break
    tip = page.locator(".hclust-part-scatter .hclust-tip")
    expect(tip).to_be_visible()
    expect(told.nth(0)).not_to_contain_text("Mean silhouette")
    pointed = (told.nth(0).text_content() or "").split(":")[0]
    expect(tip).to_contain_text(pointed)
    assert page.evaluate(SAID) == []


FRAMES = """() => new Promise((done) => {
  let left = 8;
  const next = () => (left-- ? requestAnimationFrame(next) : done());
  next();
})"""


def test_of_two_live_views_the_one_below_the_pointer_decides(page: Page) -> None:
    state = ClusterState(load_mpg(), n_clusters=4)
    show(page, ("live.js", live_state(state, ("tree",), shared_id="a")))
    page.evaluate(
        """() => {
          window.__told = [];
          window.addEventListener('hclust-hover', ({detail}) => window.__told.push(detail[2].row));
        }"""
    )
    page.locator(".hclust-part-scatter").scroll_into_view_if_needed()
    box = page.locator(".hclust-part-scatter canvas").first.bounding_box()
    tip = page.locator(".hclust-part-scatter .hclust-tip")
    assert box is not None
    seen = 0
    for share in np.arange(0.3, 0.55, 0.01):
        page.mouse.move(box["x"] + box["width"] * share, box["y"] + box["height"] * share)
        page.evaluate(FRAMES)
        seen += page.evaluate("() => window.__told.at(-1) !== undefined")
        assert tip.is_visible() == page.evaluate("() => window.__told.at(-1) !== undefined")
    assert seen > 3
    told = page.evaluate("() => window.__told")
    # Each row is told once, by the view that it is pointed at in: the other one answers nothing.
    assert all(one != two for one, two in pairwise(told)), told
    assert page.evaluate(SAID) == []


LINE = ".hclust-cut-offer"
#: From the left; each run has two ends at one height.
RUNS = "(el) => (el.getAttribute('d').match(/[\\d.]+ [\\d.]+/g) ?? []).length / 2"


@pytest.mark.parametrize(("width", "dark"), [(900, True), (1600, False)])
def test_a_best_cut_that_is_looked_at_is_a_second_line_in_the_tree(
    page: Page, width: int, dark: bool
) -> None:
    page.set_viewport_size({"width": width, "height": 900})
    state = ClusterState(load_mpg(), n_clusters=4)
    cuts = cuts_model(state) | {"shared_id": "a", "fold": "open"}
    style = (
        "--jp-ui-font-color1: #eee; --jp-ui-font-color2: #aab; --jp-border-color2: #444;"
        "--jp-layout-color0: #111318; --jp-layout-color1: #1a1d23; background: #111318;"
    )
    show(page, ("cuts.js", cuts), style=style if dark else "")
    row = page.locator(".hclust-cuts-row button")
    line = page.locator(LINE)
    row.nth(1).hover()
    expect(line).to_have_attribute("d", re.compile("L"))
    assert line.evaluate(RUNS) == len(cuts["cuts"][1]["nodes"])
    page.mouse.move(2, 2)
    expect(page.locator(".hclust-cut-steps")).to_be_hidden()
    row.nth(2).focus()
    page.keyboard.press("ArrowLeft")
    expect(page.locator(".hclust-cut-steps")).to_be_visible()
    screenshot(page, f"offered-cut-{width}-{'dark' if dark else 'light'}", whole=True)
    page.evaluate("() => window.__plain.model.set('fold', 'closed')")
    expect(page.locator(".hclust-cut-steps")).to_be_hidden()
    assert page.evaluate(SAID) == []
