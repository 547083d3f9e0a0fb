"""The page without Python says what the present linkage is good at, and which columns decide."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from playwright.sync_api import BrowserContext, Page, expect
from support.live_page import LivePage

from hclust_widgets import ClusterState, load_mpg
from hclust_widgets.common.constants import LINKAGE_ABOUT


def opened(offline: BrowserContext, state: ClusterState, file: Path) -> Page:
    state.to_html(file)
    page = offline.new_page()
    page.goto(file.as_uri())
    LivePage.on(page, parts=("tree",))
    return page


def about(name: str) -> str:
    text = LINKAGE_ABOUT[name]
    return f"{name.capitalize()} linkage: {text[0].lower()}{text[1:]}"


def test_the_sentence_follows_the_choice_of_linkage(
    offline: BrowserContext, tmp_path: Path
) -> None:
    page = opened(offline, ClusterState(load_mpg()), tmp_path / "cars.html")
    sentence = page.locator(".hclust-about-linkage")
    expect(sentence).to_have_text(about("ward"))
    choice = page.get_by_label("Linkage", exact=True)
    for name in ("single", "average"):
        choice.select_option(label=name)
        expect(sentence).to_have_text(about(name))
    described = choice.get_attribute("aria-describedby")
    assert sentence.get_attribute("id") == described
    tree, bar = page.locator(".hclust-tree").bounding_box(), sentence.bounding_box()
    assert tree is not None and bar is not None
    assert bar["y"] + bar["height"] <= tree["y"]


def test_a_tree_as_given_has_no_sentence(offline: BrowserContext, tmp_path: Path) -> None:
    Z = np.array([[0, 1, 1.0, 2], [2, 3, 2.0, 2], [4, 5, 5.0, 4]])
    page = opened(offline, ClusterState(Z), tmp_path / "tree.html")
    expect(page.locator(".hclust-about-linkage")).to_be_hidden()


def test_what_decides_follows_the_cut(offline: BrowserContext, tmp_path: Path) -> None:
    file = tmp_path / "cars.html"
    ClusterState(load_mpg(), n_clusters=4).to_html(file)
    page = offline.new_page()
    page.goto(file.as_uri())
    part = page.locator(".hclust-shares")
    sentence = part.locator("p").first
    expect(sentence).to_contain_text("Of the squared distances origin makes up 54%")
    expect(sentence).to_contain_text("Of what separates the 4 clusters origin makes up 66%")
    page.get_by_role("slider", name="Number of clusters").fill("3")
    expect(sentence).to_contain_text("The 3 clusters are the values of origin")
    line = part.get_by_role("row").filter(has_text="origin")
    expect(line).to_have_text("origin54%81%")
    bar = line.locator("td i").last
    assert float(bar.evaluate("el => el.style.getPropertyValue('--bar')")) > 0.8


def test_names_of_the_lessons_columns_stand_whole_in_the_cards(
    offline: BrowserContext, tmp_path: Path
) -> None:
    page = opened(offline, ClusterState(load_mpg(), n_clusters=4), tmp_path / "cars.html")
    for width in (900, 1240, 1600):
        page.set_viewport_size({"width": width, "height": 800})
        names = page.locator(".hclust-lines > span:not(.bar)")
        names.first.wait_for()
        cut_off = names.evaluate_all(
            "all => all.filter((el) => el.scrollWidth > el.clientWidth).map((el) => el.textContent)"
        )
        assert cut_off == [], width
