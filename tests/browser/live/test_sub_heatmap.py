"""The selected rows as a heatmap of their own, below the clustermap: by mouse and by keys."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Page, expect
from support.axe import check_axe
from support.page_without_jupyter import STATIC, model_sent
from support.pictures import wait_painted
from support.views import box, selected, show_views, small_state

pytestmark = pytest.mark.usefixtures("kept_page")

MODULE = STATIC / "sub_heatmap.js"
PART = "clustermap"


def send_module(page: Page) -> None:
    source = MODULE.read_text(encoding="utf-8")
    page.evaluate("(s) => window.__plain.model.set('sub_module', s)", source)


def main(page: Page) -> Any:
    return page.locator(".hclust-part-clustermap > .hclust-plot canvas").last


def words(page: Page) -> Any:
    return page.locator(".hclust-sub-words")


def test_a_rectangle_shows_its_rows_and_columns_below(page: Page) -> None:
    state = small_state()
    show_views(page, state, PART)
    button = page.get_by_role("button", name="Selected rows", exact=True)
    expect(button).to_be_hidden()
    at = box(page, PART)
    page.mouse.move(at["x"] + 0.45 * at["width"], at["y"] + 90)
    page.mouse.down()
    page.mouse.move(at["x"] + 0.47 * at["width"], at["y"] + 190, steps=3)
    page.mouse.up()
    rows = selected(page)
    assert 1 < len(rows) < 8
    button.click()
    page.wait_for_function("() => window.__plain.model.sent.some((m) => m.wants === 'sub_module')")
    assert {"wants": "sub_module"} in model_sent(page)
    send_module(page)
    expect(words(page)).to_have_text(f"{len(rows)} things × 1 feature")
    below = page.locator(".hclust-sub canvas").last
    wait_painted(below)
    check_axe(page, ".hclust-live", surface="sub-heatmap")

    # Keys: cells are told, the text is saved, and Escape leads back.
    below.focus()
    for key in ("ArrowDown", "ArrowDown"):
        page.keyboard.press(key)
    order = [int(row) for row in state.tree.leaf_order if int(row) in rows]
    name = state.features.row_names()[order[1]]
    expect(page.locator(".hclust-sub [aria-live]")).to_contain_text(f"{name}, ")
    with page.expect_download() as got:
        page.get_by_role("button", name="Save as CSV").click()
    text = got.value.path().read_text(encoding="utf-8-sig")
    lines = [line.split(",") for line in text.splitlines()]
    column = lines[0][1]
    assert [line[0] for line in lines[1:]] == state.features.row_names()[order].tolist()
    values = state.features.table[column].to_numpy()[order]
    assert [float(line[1]) for line in lines[1:]] == values.tolist()

    # Another selection is shown at once, with all columns.
    main(page).focus()
    page.keyboard.press("Home")
    page.keyboard.press("Shift+ArrowDown")
    page.keyboard.press("Shift+ArrowRight")
    expect(words(page)).to_have_text("2 things × 2 features")
    page.get_by_role("button", name="Copy").press("Escape")
    expect(page.locator(".hclust-sub")).to_have_count(0)
    expect(button).to_be_focused()
    button.press("Enter")
    expect(words(page)).to_have_text("2 things × 2 features")
    main(page).press("Escape")
    expect(page.locator(".hclust-sub")).to_have_count(0)
    expect(button).to_be_hidden()
    assert selected(page) == []


def test_code_that_cannot_be_loaded_is_told_and_the_next_press_tries_again(
    page: Page, watch: Any
) -> None:
    watch.allow("SyntaxError")
    show_views(page, small_state(), PART)
    main(page).focus()
    page.keyboard.press("Home")
    page.keyboard.press("Enter")
    page.evaluate("() => window.__plain.model.set('sub_module', 'no code at all')")
    button = page.get_by_role("button", name="Selected rows", exact=True)
    button.click()
    alert = page.get_by_role("alert")
    expect(alert).to_contain_text("The heatmap of the selected rows could not be drawn here")
    expect(button).to_have_attribute("aria-expanded", "false")
    send_module(page)
    button.click()
    expect(words(page)).to_be_visible()
    expect(alert).to_have_count(0)
