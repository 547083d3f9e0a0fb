"""Cards of clusters in a page without Jupyter: named and colored by mouse and by keyboard."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd
import pytest
from playwright.sync_api import Locator, Page, expect
from support.page_without_jupyter import STATIC, show_plain
from support.views import canvas, find, show_views, small_state, tip

from hclust_widgets import ClusterExplorer, ClusterState, load_mpg
from hclust_widgets.common.constants import COLORS
from hclust_widgets.widgets.base.render_thread import renderer

pytestmark = pytest.mark.usefixtures("kept_page")

HTML = """<style>{css}</style><body style="margin: 20px"><main class="hclust"></main>"""


def cards_of(state: ClusterState) -> dict[str, Any]:
    explorer = ClusterExplorer(state)
    assert renderer.finish()
    cards = explorer.cluster_cards
    found = {"cards": cards.cards, "editing": cards.editing, "note": cards.note}
    explorer.close()
    return found


@pytest.fixture
def state() -> ClusterState:
    state = ClusterState(load_mpg(), n_clusters=4)
    state.rename(1, "Big")
    return state


def hex_to_bytes(color: str) -> tuple[int, ...]:
    return tuple(bytes.fromhex(color.removeprefix("#")))


def shown(page: Page, state: ClusterState, width: int = 900) -> None:
    page.set_viewport_size({"width": width, "height": 900})
    html = HTML.format(css=(STATIC / "hclust.css").read_text())
    show_plain(page, "cluster_cards.js", cards_of(state), html=html)
    page.evaluate(
        "() => { window.sent = []; window.__plain.model.send = (m) => window.sent.push(m.edit); }"
    )


def update(page: Page, state: ClusterState) -> None:
    """Show the state as it is now."""
    page.evaluate(
        """(now) => { for (const [name, value] of Object.entries(now))
          window.__plain.model.set(name, value); }""",
        cards_of(state),
    )


def sent(page: Page) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = page.evaluate("() => window.sent")
    return [{k: v for k, v in edit.items() if k != "tree"} for edit in found]


def name(page: Page, i: int) -> Locator:
    return page.locator(".hclust-card").nth(i).locator(".hclust-name")


def swatch(page: Page, i: int) -> Locator:
    return page.locator(".hclust-card").nth(i).locator(".hclust-swatch")


def test_a_name_is_changed_in_place(page: Page, state: ClusterState) -> None:
    nodes = state.cut.nodes.tolist()
    shown(page, state)
    field = page.get_by_role("textbox")
    name(page, 1).click()
    expect(field).to_have_value("Big")
    page.keyboard.type("Heavy")
    page.keyboard.press("Enter")
    assert sent(page) == [{"node": nodes[1], "name": "Heavy"}]
    expect(name(page, 1)).to_be_focused()

    page.keyboard.press("Enter")  # by keyboard
    page.keyboard.type("no")
    page.keyboard.press("Escape")
    expect(name(page, 1)).to_have_text("Big (1)")
    expect(name(page, 1)).to_be_focused()
    name(page, 0).press("Enter")
    page.keyboard.press("Enter")
    assert len(sent(page)) == 1, "neither what is given up nor what stays the same"
    name(page, 0).click()
    page.keyboard.type("left")
    page.keyboard.press("Tab")
    assert sent(page)[1:] == [{"node": nodes[0], "name": "left"}]


def test_a_name_that_is_half_typed_survives_other_cards(page: Page, state: ClusterState) -> None:
    shown(page, state)
    name(page, 2).click()
    page.keyboard.type("Eur")
    state.set_color(0, "#112233")
    update(page, state)
    swatch(page, 0).locator("path[fill='#112233']").wait_for()
    field = page.get_by_role("textbox")
    expect(field).to_have_value("Eur")
    expect(field).to_be_focused()
    assert sent(page) == []
    page.keyboard.press("End")
    page.keyboard.type("ope")
    page.keyboard.press("Enter")
    assert sent(page) == [{"node": state.cut.nodes[2], "name": "Europe"}]


def test_a_color_is_chosen_by_keyboard(page: Page, state: ClusterState) -> None:
    nodes = state.cut.nodes.tolist()
    shown(page, state)
    swatch(page, 0).press("Enter")
    choice = page.get_by_role("group", name="Colors for Cluster 0")
    expect(choice.get_by_role("button", pressed=True)).to_be_focused()
    page.keyboard.press("ArrowRight")
    page.keyboard.press("Enter")
    assert sent(page) == [{"node": nodes[0], "color": COLORS[1].lower()}]
    expect(choice).to_be_hidden()
    expect(swatch(page, 0)).to_be_focused()

    page.keyboard.press("Enter")
    expect(choice.get_by_role("button", name="Reset")).to_be_hidden()
    page.keyboard.press("Escape")
    expect(choice).to_be_hidden()
    expect(swatch(page, 0)).to_be_focused()
    state.set_color(0, "#123456")
    update(page, state)
    swatch(page, 0).locator("path[fill='#123456']").wait_for()
    swatch(page, 0).click()
    choice.get_by_role("button", name="Reset").click()
    assert sent(page)[1:] == [{"node": nodes[0], "color": None}]


def test_lines_of_the_table_are_named_too(page: Page, state: ClusterState) -> None:
    state.n_clusters = 20
    shown(page, state)
    page.locator(".hclust-table .hclust-name").nth(3).click()
    page.keyboard.type("odd")
    page.keyboard.press("Enter")
    assert [edit["name"] for edit in sent(page)] == ["odd"]
    table = page.get_by_role("region", name="The clusters, the largest first")
    assert table.get_attribute("tabindex") == "0"


@pytest.mark.parametrize("width", [500, 900, 1600])
def test_cards_and_their_bars_have_one_width(page: Page, state: ClusterState, width: int) -> None:
    shown(page, state, width)
    expect(page.locator(".hclust-cards-key")).to_contain_text("apart most comes first")
    for part in (".hclust-card", ".hclust-lines .bar"):
        wide = [el.bounding_box()["width"] for el in page.locator(part).all()]
        assert max(wide) - min(wide) < 1 and min(wide) > 40
    assert page.evaluate("() => document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("width", [720, 934, 1060, 1420])
@pytest.mark.parametrize("k", [4, 10])
def test_names_and_values_of_a_card_are_written_whole(page: Page, width: int, k: int) -> None:
    rng = np.random.default_rng(2)
    island = np.repeat(["Torgersen", "Biscoe", "Dream"], 20)
    table = pd.DataFrame(
        {
            "island": island,
            "flipper_length_mm": rng.normal(200, 12, 60).round(),
            "body_mass_g": rng.normal(4200, 700, 60).round(),
            "year": rng.integers(2007, 2010, 60),
        }
    )
    shown(page, ClusterState(table, columns=[*table], n_clusters=k), width + 40)
    cut_off = """els => els.filter((el) => !el.classList.contains('bar') &&
      (el.scrollWidth > el.clientWidth || el.getBoundingClientRect().height > 22))
      .map((el) => el.textContent)"""
    lines = page.locator(".hclust-lines > *")
    assert lines.evaluate_all(cut_off) == []
    assert set(lines.all_inner_texts()) >= {"flipper_length_mm", "Torgersen 100%"}
    years = page.locator(".hclust-lines > span", has_text="year").locator("+ .bar + b")
    assert set(years.all_inner_texts()) <= {"2007", "2008", "2009"}
    bars = page.locator(".hclust-lines .bar")
    assert min(bars.evaluate_all("els => els.map(el => el.offsetWidth)")) > 24


def test_lines_of_cards_beside_each_other_begin_at_one_height(
    page: Page, state: ClusterState
) -> None:
    shown(page, state, 1100)
    tops = "els => els.map((el) => Math.round(el.getBoundingClientRect().top))"
    of_words = """els => els.map((el) => {
      const range = document.createRange();
      range.selectNodeContents(el);
      return Math.round(range.getBoundingClientRect().height); })"""
    heights = page.locator(".hclust-card p").evaluate_all(of_words)
    assert len(set(heights)) == 2, "the names of some need two lines"
    assert len(set(page.locator(".hclust-lines").evaluate_all(tops))) == 1


def test_in_high_contrast_colors_of_clusters_stay(page: Page, state: ClusterState) -> None:
    page.emulate_media(forced_colors="active")
    shown(page, state)
    marker = swatch(page, 0).locator("path").evaluate("el => getComputedStyle(el).fill")
    assert marker == f"rgb{hex_to_bytes(COLORS[0])}"
    card = page.locator(".hclust-card").first
    assert card.evaluate("el => getComputedStyle(el).borderTopColor") == marker
    ring = "el => [getComputedStyle(el).outlineStyle, getComputedStyle(el).outlineWidth]"
    name(page, 0).focus()
    page.keyboard.press("Shift+Tab")
    assert page.locator(":focus").evaluate(ring) == ["solid", "2px"]


@pytest.mark.parametrize("part", ["clustermap", "scatter"])
def test_the_note_goes_with_the_focus(page: Page, part: str) -> None:
    show_views(page, small_state(), part)
    x, y = next(iter(find(page, part).values()))
    canvas(page, part).focus()
    page.mouse.move(x, y)
    expect(tip(page, part)).to_be_visible()
    canvas(page, part).evaluate("el => el.blur()")
    expect(tip(page, part)).to_be_hidden()
