"""The stepper and the lab as pages: opened as a file, with the network off."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from playwright.sync_api import BrowserContext, Locator, Page, expect
from scipy.spatial.distance import pdist
from support.classroom import places
from support.pictures import screenshot

from hclust_widgets import ClusterState, LinkageLab, MergeStepper, load_mpg
from hclust_widgets.common.format import height
from hclust_widgets.teaching.merge_steps import steps
from hclust_widgets.teaching.point_shapes import shape_points

EVIL = "</script><script>document.title = 'broken'</script>"
PAPER = "getComputedStyle(document.body).backgroundColor"


@pytest.fixture(scope="module")
def state() -> ClusterState:
    return ClusterState(load_mpg().dropna().sample(15, random_state=3), linkage="average")


@pytest.fixture(scope="module")
def files(state: ClusterState, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("classroom")
    found = {"stepper": folder / "merges.html", "lab": folder / "lab.html"}
    MergeStepper(state, step=3, speed=20).to_html(found["stepper"], title="15 cars")
    LinkageLab(shape="blobs", n=30).to_html(found["lab"])
    return found


def opened(context: BrowserContext, file: Path) -> Page:
    page = context.new_page()
    page.goto(file.as_uri())
    page.locator(".hclust-classroom canvas[data-painted]").first.wait_for()
    return page


def said(page: Page) -> Locator:
    return page.locator(".hclust-step-said")


def button(page: Page, name: str) -> Locator:
    return page.get_by_role("button", name=name, exact=True)


# -- the stepper --------------------------------------------------------------------------------


def test_it_begins_where_the_stepper_stood_and_steps_back_and_jumps(
    offline: BrowserContext, files: dict[str, Path], state: ClusterState
) -> None:
    page = opened(offline, files["stepper"])
    assert page.title() == page.locator("h1").inner_text() == "15 cars"
    for step, move in (
        (3, None),
        (4, lambda: button(page, "One step on").click()),
        (3, lambda: button(page, "One step back").click()),
        (11, lambda: page.get_by_label("Step", exact=True).fill("11")),
        (12, lambda: page.get_by_role("application").press("ArrowRight")),
        (14, lambda: page.get_by_role("application").press("End")),
    ):
        if move:
            move()
        at = height(float(state.distances_[step - 1]))
        expect(said(page)).to_have_text(re.compile(rf"^Step {step} of 14: .* merge at {at}; "))
    button(page, "To the start").click()
    expect(said(page)).to_have_text(re.compile("^Start: 15 cars, each a cluster of its own"))


def test_it_plays_at_the_speed_that_is_chosen(
    offline: BrowserContext, files: dict[str, Path]
) -> None:
    page = opened(offline, files["stepper"])
    button(page, "Play").click()
    expect(said(page)).to_have_text(re.compile("^Step 14 of 14"))
    page.get_by_label("Speed", exact=True).select_option("0.25")
    button(page, "Play again").click()
    expect(said(page)).to_have_text(re.compile("^Start"))
    page.wait_for_timeout(700)  # at 20 a second it would have gone on
    expect(said(page)).to_have_text(re.compile("^Start"))
    page.get_by_label("Speed", exact=True).select_option("20")
    button(page, "Pause").click()
    button(page, "Play").click()
    expect(said(page)).to_have_text(re.compile("^Step 14 of 14"))


def test_the_linkage_is_exchanged_half_way_and_every_update_is_scipys(
    offline: BrowserContext, files: dict[str, Path], state: ClusterState
) -> None:
    page = opened(offline, files["stepper"])
    names = state.features.row_names()
    for linkage in ("ward", "single", "centroid", "complete"):
        page.get_by_label("Linkage", exact=True).select_option(linkage)
        other = ClusterState(state.features.table, linkage=linkage)
        page.get_by_label("Step", exact=True).fill("5")
        at = height(float(other.distances_[4]))
        expect(said(page)).to_have_text(re.compile(rf"^Step 5 of 14: .* merge at {at}; "))
        page.get_by_label("Step", exact=True).fill("1")
        for leaf in other.children_[0]:
            expect(said(page)).to_contain_text(str(names[leaf]))
        step = next(steps(other.tree, pdist(state.features.values)))
        shown = page.locator(".hclust-formula").last
        expect(shown).to_have_text(re.compile(r"= [\d.]+$"))
        result = shown.inner_text().rpartition("= ")[2]
        assert result in {height(float(one)) for one in step.after}


def test_the_next_merge_is_guessed_in_a_page(offline: BrowserContext, tmp_path: Path) -> None:
    table = pd.DataFrame({"x": [1.0, 2, 4, 9]}, index=list("abcd"))
    MergeStepper(table, linkage="average", guess=True).to_html(tmp_path / "guess.html")
    page = opened(offline, tmp_path / "guess.html")
    stage = page.get_by_role("application", name=re.compile("^Guess the next merge"))
    for key in ("ArrowRight", "Enter", "ArrowRight", "Enter"):
        stage.press(key)
    expect(said(page)).to_have_text(re.compile("^Right: a and b are nearest"))
    for key in ("ArrowLeft", "Enter", "ArrowLeft", "Enter"):
        stage.press(key)
    expect(said(page)).to_have_text(re.compile(r"^Not the nearest: d and c are 0.625 apart, "))
    expect(page.get_by_label("Score")).to_have_text("1 of 2 right")


def test_hostile_names_are_only_ever_text(offline: BrowserContext, tmp_path: Path) -> None:
    table = pd.DataFrame(
        {EVIL: [1.0, 2.0, 5.0, 9.0, 9.5], "__proto__": [3, 1, 2, 8, 7.5]},
        index=[EVIL, "<img src=x onerror=alert(1)>", "two\nlines", "שלום", "\u2028<b>bold</b>"],
    )
    table.attrs = {"rows": "<i>rows</i>", "units": {"__proto__": EVIL}}
    MergeStepper(table).to_html(tmp_path / "a <b> & #1.html", title=EVIL)
    page = opened(offline, tmp_path / "a <b> & #1.html")
    assert page.title() == page.locator("h1").inner_text() == EVIL
    button(page, "One step on").click()
    expect(said(page)).to_contain_text("Step 1 of 4")
    button(page, "One step on").click()
    assert page.locator("main :is(script, img, b b, i i)").count() == 0
    assert page.evaluate("Object.keys(Object.prototype).length") == 0
    shown = page.locator("main").inner_text()
    assert EVIL in shown or "<img src=x" in shown or "<b>bold</b>" in shown


# -- the lab ------------------------------------------------------------------------------------


def trees_painted(page: Page) -> list[int]:
    return page.evaluate(
        "() => [...document.querySelectorAll('.hclust-lab-tree canvas')]"
        ".map((canvas) => +canvas.dataset.painted)"
    )


def test_points_are_dragged_added_and_taken_away_and_every_tree_follows(
    offline: BrowserContext, files: dict[str, Path]
) -> None:
    page = opened(offline, files["lab"])
    assert page.title() == "The same points under 4 linkages"
    assert not page.get_by_label("Seed").is_visible()  # points are drawn by Python
    before = trees_painted(page)
    X = shape_points("blobs", n=30)
    start, goal = places(page, np.array([X[4], [5.0, 1.0]]), 2)
    page.mouse.move(*start)
    page.mouse.down()
    page.mouse.move(*goal, steps=5)
    page.wait_for_function(
        """before => [...document.querySelectorAll('.hclust-lab-tree canvas')]
          .every((c, i) => +c.dataset.painted > before[i])""",
        arg=before,
    )
    page.mouse.up()
    told = page.locator(".hclust-classroom > .hclust-unseen")
    X[4] = [5.0, 1.0]
    for linkage in ("single", "complete", "average", "ward"):
        canvas = page.get_by_role("application", name=re.compile(f"^Points under {linkage}"))
        canvas.press("PageDown")
        canvas.press("PageUp")
        size = LinkageLab(X, n_clusters=3).labels_(linkage)
        expect(told).to_have_text(
            f"Point 5 of 30 at 5.0, 1.0: in a cluster of {(size == size.iloc[4]).sum()}."
        )
    spot = np.array([[1.0, 9.0]])
    page.mouse.click(*places(page, spot, 0)[0])
    expect(told).to_have_text("A point is added: 31 points.")
    page.wait_for_timeout(650)  # longer than a double click
    page.mouse.dblclick(*places(page, spot, 3)[0])
    expect(told).to_have_text("A point is taken away: 30 points.")


def test_shapes_and_the_number_of_clusters_are_chosen(
    offline: BrowserContext, files: dict[str, Path]
) -> None:
    page = opened(offline, files["lab"])
    clusters = page.get_by_label("Number of clusters")
    assert clusters.input_value() == "3"
    page.get_by_label("Points", exact=True).select_option("rings")
    expect(clusters).to_have_value("2")
    before = trees_painted(page)
    clusters.fill("5")
    page.wait_for_function(
        "before => +document.querySelector('.hclust-lab-tree canvas').dataset.painted > before",
        arg=before[0],
    )
    canvas = page.get_by_role("application", name=re.compile("^Points under single"))
    canvas.press("PageDown")
    told = page.locator(".hclust-classroom > .hclust-unseen")
    x, y = shape_points("rings", n=30)[0]
    expect(told).to_contain_text(f"Point 1 of 30 at {x:.1f}, {y:.1f}")
    button(page, "Reset").click()
    expect(clusters).to_have_value("5")


# -- both ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("which", ["stepper", "lab"])
@pytest.mark.parametrize(("width", "dark"), [(360, True), (1280, False)])
def test_it_fits_phones_light_and_dark(
    offline: BrowserContext, files: dict[str, Path], which: str, width: int, dark: bool
) -> None:
    page = offline.new_page()
    page.set_viewport_size({"width": width, "height": 800})
    page.emulate_media(color_scheme="dark" if dark else "light")
    page.goto(files[which].as_uri())
    page.locator(".hclust-classroom canvas[data-painted]").first.wait_for()
    papers = ["rgb(255, 255, 255)", "rgb(17, 19, 24)"]
    assert page.evaluate(PAPER) == papers[dark]
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    outside = page.evaluate(
        """width => [...document.querySelectorAll('main *')]
          .filter((el) => !el.closest('.hclust-unseen, [hidden]'))
          .filter((el) => el.getBoundingClientRect().right > width + 1)
          .map((el) => el.className || el.tagName)""",
        width,
    )
    assert outside == []
    lefts = page.locator("main h1, .hclust-lab-bar, .hclust-step, .hclust-lab").evaluate_all(
        "all => all.map((el) => el.getBoundingClientRect().left)"
    )
    assert len(lefts) == 3 and max(lefts) - min(lefts) < 1, "one left edge"
    screenshot(page, f"page-{which}-{width}-{'dark' if dark else 'light'}", whole=True)
    page.get_by_role("button", name=f"{'Light' if dark else 'Dark'} colors").click()
    assert page.evaluate(PAPER) == papers[not dark]
    scheme = "light" if dark else "dark"
    page.wait_for_function(
        "want => document.querySelector('.hclust-classroom').style.colorScheme === want", arg=scheme
    )


@pytest.mark.parametrize("which", ["stepper", "lab"])
def test_a_browser_that_is_too_old_is_told_so(
    offline: BrowserContext, files: dict[str, Path], which: str
) -> None:
    page = offline.new_page()
    page.add_init_script("delete globalThis.DecompressionStream")
    page.goto(files[which].as_uri())
    assert page.get_by_role("alert").inner_text().startswith("This page could not be drawn;")
