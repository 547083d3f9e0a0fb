"""The legend of the clustermap: handles at its ends, by mouse and by key, and the panel."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, Page
from support.axe import check_axe
from support.live import cars
from support.page_without_jupyter import model_state
from support.views import canvas, show_views

pytestmark = pytest.mark.usefixtures("kept_page")

PART = "clustermap"


def end(page: Page, which: str) -> Locator:
    return page.get_by_role("slider", name=f"{which} end of the colors")


def wait_scale(page: Page, fact: str) -> dict[str, float]:
    page.wait_for_function(f"() => {{ const s = window.__plain.model.state.color_scale; {fact} }}")
    scale: dict[str, float] = model_state(page)["color_scale"]
    return scale


def test_a_handle_moves_an_end_of_the_colors_live_and_a_double_click_resets_both(
    page: Page,
) -> None:
    show_views(page, cars(scaling="none"), PART)
    upper, lower = end(page, "Upper"), end(page, "Lower")
    before = float(upper.get_attribute("aria-valuenow") or "nan")
    at = upper.bounding_box()
    assert at is not None and min(at["width"], at["height"]) >= 24
    x, y = at["x"] + 12, at["y"] + 12
    page.mouse.move(x, y)
    page.mouse.down()
    page.mouse.move(x, y + 40)
    scale = wait_scale(page, "return s.vmax !== undefined")  # while the button is down
    page.mouse.up()
    assert 0.4 * before < scale["vmax"] < 0.9 * before
    assert "values beyond have the color of the end" in (
        canvas(page, PART).get_attribute("aria-label") or ""
    )
    lower.focus()
    lower.press("ArrowUp")
    raised = wait_scale(page, "return s.vmin > 0")
    assert raised["vmin"] < raised["vmax"]
    assert "original" in (lower.get_attribute("aria-valuetext") or "")
    lower.dblclick()
    assert wait_scale(page, "return s.vmin === undefined && s.vmax === undefined") == {}
    assert float(upper.get_attribute("aria-valuenow") or "nan") == before


def test_the_panel_is_folded_sets_the_scale_and_refuses_in_one_sentence(page: Page) -> None:
    show_views(page, cars(scaling="standard"), PART)
    toggle, norm = page.get_by_role("button", name="Color scale"), page.get_by_label("Scale").last
    assert norm.is_hidden() and toggle.get_attribute("aria-expanded") == "false"
    toggle.click()
    norm.select_option("log")
    status = page.locator(".hclust-scale [role=status]")
    status.filter(has_text="needs values above 0").wait_for()
    assert model_state(page)["color_scale"] == {} and norm.input_value() == "linear"
    norm.select_option("symlog")
    wait_scale(page, "return s.norm === 'symlog'")
    assert status.is_hidden()
    page.get_by_label("To", exact=True).fill("1.5")
    page.get_by_label("To", exact=True).press("Enter")
    assert wait_scale(page, "return s.vmax === 1.5") == {"norm": "symlog", "vmax": 1.5}
    assert "from -1.5 to 1.5 (z-score)" in (canvas(page, PART).get_attribute("aria-label") or "")
    check_axe(page, ".hclust-live", surface="the panel of the color scale")
    page.get_by_role("button", name="Usual colors").click()
    assert wait_scale(page, "return s.norm === undefined") == {}
    norm.press("Escape")
    assert norm.is_hidden()
