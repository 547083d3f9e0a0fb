"""Every lesson as a page of the site: opened from a folder, with the network off, and used."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Frame, Page, expect
from support.kernels import Kernels
from support.offline import frame, offline_folder
from support.sites import NOTEBOOKS, build_with
from support.watch import Watch

#: What is alive on each page, in its order; anything else is text, code and pictures.
HEAT, TREE, MAP, SCATTER, EXPLORER = (
    "HeatmapWidget", "DendrogramWidget", "ClustermapWidget", "ScatterWidget", "ClusterExplorer",
)  # fmt: skip
ALIVE = {
    "00-hierarchical-clustering": [],
    "01-interactive-lesson": [
        *("MergeStepper", TREE, HEAT, MAP, MAP),
        *(SCATTER, SCATTER, TREE, TREE, EXPLORER),
    ],
    "02-distance-and-linkage": ["MergeStepper", "MergeStepper", "LinkageLab", TREE],
    "03-choosing-a-cut": [TREE, EXPLORER, EXPLORER, EXPLORER, TREE],
    "04-your-own-data": [],
    "05-exercises": [TREE, TREE, EXPLORER, EXPLORER],
    "05-solutions": [TREE, TREE, EXPLORER, EXPLORER],
}


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory, kernels: Kernels) -> Path:
    folder = tmp_path_factory.mktemp("lessons") / "site"
    build_with(kernels, folder, NOTEBOOKS)
    return folder


@pytest.fixture
def offline(browser: Browser, site: Path, watch: Watch) -> Iterator[BrowserContext]:
    with offline_folder(browser, watch, site) as context:
        yield context


def cut_elsewhere(inside: Frame) -> None:
    """Move the cut by its slider; the words follow."""
    slider = inside.get_by_role("slider", name="Number of clusters")
    k, most = int(slider.input_value()), int(slider.get_attribute("max") or 0)
    slider.press("ArrowRight" if k < most else "ArrowLeft")
    k += 1 if k < most else -1
    inside.locator("main > .hclust-words b", has_text=re.compile(rf"^{k} clusters?$")).wait_for()


def step_on(inside: Frame) -> None:
    said = inside.locator(".hclust-step-said")
    before = said.inner_text()
    way = inside.get_by_role("button", name="One step on")
    (way if way.is_enabled() else inside.get_by_role("button", name="One step back")).click()
    expect(said).not_to_have_text(before)
    assert said.inner_text().startswith(("Step", "Start"))


def move_a_point(inside: Frame) -> None:
    canvas = inside.get_by_role("application").first
    told = inside.locator(".hclust-classroom > .hclust-unseen")
    canvas.press("PageDown")
    expect(told).to_have_text(re.compile("^Point 1 of"))
    before = told.inner_text()
    canvas.press("ArrowRight")
    expect(told).not_to_have_text(before)


def pictures(page: Page) -> list[str]:
    """Names of pictures that are not there; each is scrolled to, since it loads only then."""
    for picture in page.locator("main img").all():
        if picture.is_visible():
            picture.scroll_into_view_if_needed()
    page.wait_for_function(
        "() => [...document.querySelectorAll('main img')]"
        ".every((img) => !img.getClientRects().length || img.complete)"
    )
    return page.evaluate(
        "() => [...document.querySelectorAll('main img')]"
        ".filter((img) => img.getClientRects().length && !img.naturalWidth).map((img) => img.src)"
    )


@pytest.mark.parametrize("name", [path.stem for path in NOTEBOOKS])
def test_a_lesson_opens_and_what_is_alive_on_it_moves(
    offline: BrowserContext, site: Path, name: str
) -> None:
    page = offline.new_page()
    page.goto((site / "index.html").as_uri())
    page.locator(f"a[href='{name}.html']").click()
    page.wait_for_url(f"**/{name}.html")
    answers = page.locator("main > details", has_text="Guess first: this goes with the answer")
    shown = answers.locator("iframe:visible, img:visible")
    assert shown.count() == 0, "what goes with an answer is folded"
    for one in answers.all():
        one.locator("> summary").click()
    frames = page.locator("iframe").all()
    titles = [str(one.get_attribute("title")).split(":")[0] for one in frames]
    assert titles == ALIVE[name]
    for title, element in zip(titles, frames, strict=True):
        inside = frame(page, element)
        move = {"MergeStepper": step_on, "LinkageLab": move_a_point}.get(title, cut_elsewhere)
        move(inside)
        assert inside.locator("[role=alert]").count() == 0
    assert pictures(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= 1400
