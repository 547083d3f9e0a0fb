"""What is folded in Where to cut, in a page of its own: the best cuts, and all linkages."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect
from support.axe import check_axe
from support.page_without_jupyter import STATIC, model_saves, model_sent, show_plain
from support.where_to_cut_models import cuts_model

from hclust_widgets import ClusterState, load_mpg
from hclust_widgets.clustering.linkages import compare
from hclust_widgets.widgets.views.linkages import encode_linkages

pytestmark = pytest.mark.usefixtures("kept_page")

DARK = (
    "--jp-ui-font-color1: #eee; --jp-ui-font-color2: #aab; --jp-border-color2: #444;"
    "--jp-layout-color0: #111318; --jp-layout-color1: #1a1d23; background: #111318;"
)


def show(page: Page, bundle: str, model: dict[str, Any], *, style: str = "") -> None:
    css = "".join((STATIC / name).read_text() for name in ("hclust.css", "where_to_cut.css"))
    html = (
        f"<html lang=en><title>x</title><style>{css}</style>"
        f"<body style='{style}'><main class=hclust><h1>x</h1></main>"
    )
    show_plain(page, bundle, model, html=html)


def test_a_best_cut_is_looked_at_and_taken_by_pointer_and_keys(page: Page) -> None:
    state = ClusterState(load_mpg(), n_clusters=4)
    model = cuts_model(state)
    show(page, "cuts.js", model)
    row = page.locator(".hclust-cuts-row button")
    expect(row).to_have_count(0)
    page.get_by_role("button", name="Best cuts, also at different heights").press("Enter")
    assert model_saves(page) == [{"fold": "open"}]
    expect(row).to_have_count(5)
    third, text = model["cuts"][2], page.locator(".hclust-cuts-told")
    expect(row.nth(2)).to_contain_text(f"Adjusted Rand {model['rand'][2]:.2f}")
    row.nth(2).hover()
    expect(text).to_contain_text(f"{len(third['nodes'])} clusters of {third['sizes'][0]}, ")
    row.nth(2).click()
    assert model_sent(page) == [{"cut": third["nodes"]}]
    page.evaluate("() => window.__plain.model.set('now', 2)")
    expect(row.nth(2)).to_have_attribute("aria-pressed", "true")
    expect(row.nth(2)).to_contain_text("The present cut")
    expect(row.nth(2)).to_be_focused()
    page.keyboard.press("ArrowRight")
    expect(row.nth(3)).to_be_focused()
    fourth = model["cuts"][3]
    expect(text).to_contain_text(f"{len(fourth['nodes'])} clusters of {fourth['sizes'][0]}, ")
    page.keyboard.press("Enter")
    assert model_sent(page)[-1] == {"cut": fourth["nodes"]}
    taken = len(model_sent(page))
    page.evaluate("() => window.__plain.model.set('busy', true)")
    status = page.locator(".hclust-cuts [role=status]")
    expect(status).to_have_text("Computing the best cuts ...")
    expect(row.nth(3)).to_be_focused()
    page.keyboard.press("Enter")
    page.evaluate("() => window.__plain.model.set('busy', false)")
    expect(status).to_have_text("")
    assert len(model_sent(page)) == taken
    field = page.get_by_label("Most clusters")
    for text, value in (("6", 6), ("6,4", 6), ("500", 50), ("few", 50)):
        field.fill(text)
        field.press("Enter")
        assert model_saves(page)[-1]["most"] == value
        expect(field).to_have_value(str(value))
    page.get_by_label("Rows in the smallest cluster").fill("20")
    page.get_by_label("Rows in the smallest cluster").press("Tab")
    assert model_saves(page)[-1]["least_rows"] == 20
    price = page.get_by_label("Price of a cluster")
    expect(price).to_be_hidden()
    page.get_by_label("Cuts are chosen by").select_option("within_ss")
    page.evaluate("() => window.__plain.model.set('way', 'within_ss')")
    price.fill("0,5")
    price.press("Enter")
    assert model_saves(page)[-1]["price"] == 0.5
    beside = page.get_by_label("Rows beside the clusters")
    top = page.get_by_label("Height above which nothing is merged")
    expect(beside).to_be_hidden()
    expect(top).to_be_hidden()
    page.get_by_label("Cuts are chosen by").select_option("dynamic")
    assert model_saves(page)[-1]["way"] == "dynamic"
    expect(beside).to_be_visible()
    beside.select_option("nearest")
    assert model_saves(page)[-1]["beside"] == "nearest"
    top.fill("5,25")
    top.press("Enter")
    assert model_saves(page)[-1]["cut_height"] == 5.25
    for style in ("", DARK):
        show(page, "cuts.js", {**cuts_model(state, "dynamic"), "fold": "open"}, style=style)
        expect(row.first).to_contain_text("deep split 0")
        expect(row.first).to_contain_text("beside")
        check_axe(page, surface=f"best cuts {style[:6]}")


def test_by_touch_a_tap_shows_a_cut_and_a_second_one_cuts_there(
    browser: Browser, browser_context_args: dict[str, Any]
) -> None:
    context = browser.new_context(**{**browser_context_args, "has_touch": True})
    page = context.new_page()
    model = {**cuts_model(ClusterState(load_mpg(), n_clusters=4)), "fold": "open"}
    show(page, "cuts.js", model)
    row = page.locator(".hclust-cuts-row button")
    text = page.locator(".hclust-cuts-told")
    expect(text).to_contain_text("by touch a tap shows a cut, a second tap cuts there")
    for i in (1, 2):
        cut = model["cuts"][i]
        row.nth(i).tap()
        expect(text).to_contain_text(f"{len(cut['nodes'])} clusters of {cut['sizes'][0]}, ")
        expect(text).to_contain_text("Tap it again to cut there.")
        expect(row.nth(i)).to_have_class("looked")
        assert model_sent(page) == []
    row.nth(2).tap()
    page.wait_for_function("() => window.__plain.model.sent.length > 0")
    assert model_sent(page) == [{"cut": model["cuts"][2]["nodes"]}]
    page.evaluate("() => window.__plain.model.set('now', 2)")
    expect(text).not_to_contain_text("Tap it again")
    context.close()


@pytest.mark.parametrize("by", ["click", "key"])
def test_the_table_of_linkages_switches_the_linkage(page: Page, by: str) -> None:
    now = ClusterState(load_mpg()).clustering
    fits = encode_linkages(compare(now.features, "euclidean"))
    model = {"fold": "closed", "linkages": fits, "linkage": "ward", "note": ""}
    show(page, "linkages.js", model)
    lines = page.locator(".hclust-linkages tbody tr")
    expect(lines).to_have_count(0)
    fold = page.get_by_role("button", name="All linkages side by side")
    fold.press("Enter")
    expect(fold).to_have_attribute("aria-expanded", "true")
    assert model_saves(page) == [{"fold": "open"}]
    expect(lines).to_have_count(len(fits))
    best = next(one for one in fits if one["is_best"])
    cells = lines.filter(has=page.locator("td.best"))
    expect(cells).to_contain_text(best["linkage"])
    expect(cells).to_contain_text(f"{best['values'][0]:.3f}")
    ward = page.get_by_role("button", name="ward", exact=True)
    expect(ward).to_have_attribute("aria-pressed", "true")
    average = page.get_by_role("button", name="average", exact=True)
    if by == "click":
        average.click()
    else:
        average.press("Enter")
    assert model_sent(page) == [{"linkage": "average"}]
    page.evaluate("() => window.__plain.model.set('linkage', 'average')")
    expect(average).to_have_attribute("aria-pressed", "true")
    expect(ward).to_have_attribute("aria-pressed", "false")
    expect(average).to_be_focused()
    about = page.get_by_text("What the columns are")
    definition = page.locator("dd", has_text="Kaufman and Rousseeuw 1990, as in R's cluster")
    expect(definition).to_be_hidden()
    if by == "click":
        about.click()
    else:
        about.press("Enter")
    expect(definition).to_be_visible()
    check_axe(page, surface="linkages")


def test_a_heading_opens_what_stands_below_it(page: Page) -> None:
    model = {"fold": "closed", "title": "Shepard plot: distances against heights"}
    show(page, "fold.js", model)
    fold = page.get_by_role("button", name=model["title"], expanded=False)
    fold.press("Enter")
    assert model_saves(page) == [{"fold": "open"}]
    page.get_by_role("button", name=model["title"], expanded=True).click()
    assert model_saves(page)[-1] == {"fold": "closed"}
    page.evaluate("() => window.__plain.model.set('fold', 'open')")
    expect(page.get_by_role("button", expanded=True)).to_be_visible()
    check_axe(page, "main", surface="a heading that folds")
