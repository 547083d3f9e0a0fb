"""Evidence beside the height axis of the live tree, in a page of its own and without Python."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, Locator, Page, expect
from support.axe import check_axe
from support.live import cars, live_state
from support.page_without_jupyter import STATIC, model_state, show_plain
from support.pictures import wait_painted

from hclust_widgets import ClusterState
from hclust_widgets.serialize.evidence import encode_evidence
from hclust_widgets.tree.cut import Cut

pytestmark = pytest.mark.usefixtures("kept_page")

DARK = (
    "--jp-ui-font-color1: #eee; --jp-ui-font-color2: #aab; --jp-border-color2: #444;"
    "--jp-layout-color0: #111318; --jp-layout-color1: #1a1d23; background: #111318; color: #eee;"
)


def place_of(page: Page, state: ClusterState, k: int, share: float = 1.0) -> dict[str, float]:
    """The place in the ribbon of the heights in which k clusters hold."""
    box = page.locator(".hclust-beside").bounding_box()
    assert box is not None
    cut = Cut(state.tree, n_clusters=k)
    top = float(state.tree.heights[-1]) * 1.05 * share
    return {"x": 40.0, "y": box["height"] * (1 - (cut.lower + cut.upper) / 2 / top)}


def told(page: Page) -> Locator:
    return page.locator(".hclust-beside-head p")


@pytest.mark.parametrize("style", ["", DARK])
def test_it_is_looked_at_and_cut_by_pointer_and_keys(page: Page, style: str) -> None:
    state = cars(n_clusters=4)
    css = (STATIC / "hclust.css").read_text()
    html = (
        f"<html lang=en><title>x</title><style>{css}</style>"
        f"<body style='margin: 0; {style}'><h1>x</h1><main style='padding: 20px'></main>"
    )
    module = (STATIC / "ribbon.js").read_text()
    traits = live_state(
        state, ribbon_module=module, evidence=encode_evidence(state.evidence(), state.tree)
    )
    show_plain(page, "live.js", traits, html=html)
    wait_painted(page.locator(".hclust-tree canvas[data-painted]"))
    area = page.locator(".hclust-beside")
    expect(area).to_have_count(0)
    before = page.locator(".hclust-cut-grab").bounding_box()
    page.evaluate("() => window.__plain.model.set('ribbon', 'silhouette')")
    expect(area).to_be_visible()
    expect(told(page)).to_have_text(re.compile("^The 7 indices prefer 2, 3, 4 or 5 clusters"))
    after = page.locator(".hclust-cut-grab").bounding_box()
    assert before is not None and after is not None
    assert after["x"] - before["x"] == pytest.approx(124)  # beside the plot, and not over it

    area.hover(position=place_of(page, state, 3))
    expect(told(page)).to_have_text(re.compile(r"^Silhouette, 3 clusters: 0\.57, the best\. Mean"))
    expect(page.locator(".hclust-tree .hclust-tip")).to_contain_text("Click: cut here")
    area.click(position=place_of(page, state, 3))
    page.wait_for_function("() => window.__plain.model.state.n_clusters === 3")
    expect(page.locator(".hclust-tree .hclust-tip")).to_contain_text("the present cut")
    check_axe(page, ".hclust-part-tree", surface="evidence beside the tree")

    area.press("ArrowDown")
    expect(told(page)).to_have_text(re.compile("^Silhouette, 4 clusters"))
    area.press("ArrowRight")
    expect(told(page)).to_have_text(re.compile("^Calinski-Harabasz, "))
    assert model_state(page)["n_clusters"] == 3  # a look is no cut
    assert model_state(page)["ribbon"] == "calinski_harabasz"
    area.press("End")
    area.press("Enter")
    page.wait_for_function("() => window.__plain.model.state.n_clusters === 2")

    # What is selected is told below these words, not over them.
    chosen = "new DataView(Int32Array.of(0).buffer)"
    page.evaluate(f"() => window.__plain.model.set('selection', {chosen})")
    chip, words = page.locator(".hclust-selected").bounding_box(), told(page).bounding_box()
    assert chip and words and chip["y"] >= words["y"] + words["height"]

    # The axis zoomed to its lower half: the same heights, elsewhere.
    area.dispatch_event("wheel", {"deltaY": -346.574, "shiftKey": True, "bubbles": True})
    area.click(position=place_of(page, state, 5, share=0.5))
    page.wait_for_function("() => window.__plain.model.state.n_clusters === 5")

    # Numbers of another tree are not shown, until its own have come.
    page.evaluate(
        "() => { const {model} = window.__plain;"
        "model.set('evidence', {...model.state.evidence, revision: 99}); }"
    )
    expect(told(page)).to_have_text("Computing …")
    expect(area).to_be_hidden()
    page.get_by_role("button", name="Hide the evidence beside the tree").click()
    expect(area).to_have_count(0)
    assert model_state(page)["ribbon"] == ""


def test_beside_locked_clusters_it_tells_what_a_click_leads_to(page: Page) -> None:
    state = cars(n_clusters=4)
    for label in (2, 3):
        state.lock(label)
    css = (STATIC / "hclust.css").read_text()
    traits = live_state(
        state,
        ribbon="silhouette",
        ribbon_module=(STATIC / "ribbon.js").read_text(),
        evidence=encode_evidence(state.evidence(), state.tree),
    )
    show_plain(page, "live.js", traits, html=f"<style>{css}</style><main></main>")
    area, tip = page.locator(".hclust-beside"), page.locator(".hclust-tree .hclust-tip")
    expect(area).to_be_visible()
    area.hover(position=place_of(page, state, 2))
    state.n_clusters = 3  # as few as the locked ones leave
    words = "3 clusters.*: locked ones stay"
    expect(tip).to_contain_text(re.compile(f"A click leads to {words}"))
    expect(told(page)).to_have_text(re.compile(rf"^Silhouette, 2 clusters.* leads to {words}\.$"))
    area.click(position=place_of(page, state, 2))
    expect(tip).to_contain_text(re.compile(f"The present cut has {words}"))
    page.wait_for_function("() => window.__plain.model.state.n_clusters === 3")
    area.hover(position=place_of(page, state, 4))
    expect(tip).to_contain_text("Click: cut here")


def test_code_that_cannot_be_loaded_is_told_and_can_be_tried_again(page: Page, watch: Any) -> None:
    watch.allow("SyntaxError")
    state = cars(n_clusters=4)
    traits = live_state(
        state,
        ribbon="silhouette",
        ribbon_module="no code at all",
        evidence=encode_evidence(state.evidence(), state.tree),
    )
    css = (STATIC / "hclust.css").read_text()
    show_plain(page, "live.js", traits, html=f"<style>{css}</style><main></main>")
    alert = page.get_by_role("alert")
    expect(alert).to_have_text(
        "The evidence could not be drawn here: try again, or reload the page."
    )
    page.wait_for_function("() => window.__plain.model.state.ribbon === ''")
    source = (STATIC / "ribbon.js").read_text()
    page.evaluate("(s) => window.__plain.model.set('ribbon_module', s)", source)
    page.evaluate("() => window.__plain.model.set('ribbon', 'silhouette')")
    expect(page.locator(".hclust-beside")).to_be_visible()
    expect(alert).to_have_count(0)


def test_in_a_page_without_python(offline: BrowserContext, tmp_path: Path) -> None:
    state = cars(n_clusters=4)
    state.to_html(tmp_path / "cars.html")
    page = offline.new_page()
    page.goto((tmp_path / "cars.html").as_uri())
    choice = page.get_by_label("Evidence on the number of clusters, beside the tree")
    expect(choice).to_have_value("")
    expect(page.locator(".hclust-beside")).to_have_count(0)
    choice.select_option("Silhouette")
    area = page.locator(".hclust-beside")
    area.click(position=place_of(page, state, 3))
    expect(page.locator(".hclust-words")).to_contain_text("3 clusters")
    expect(told(page)).to_have_text(re.compile(r"^Silhouette, 3 clusters: 0\.57, the best"))
    page.get_by_label("Linkage", exact=True).select_option("single")
    other = cars(linkage="single")
    area.hover(position=place_of(page, other, 2))
    found = other.evidence().silhouette[2]
    expect(told(page)).to_have_text(re.compile(rf"^Silhouette, 2 clusters: {found:.2f}"))
    choice.select_option("none")
    expect(area).to_have_count(0)
