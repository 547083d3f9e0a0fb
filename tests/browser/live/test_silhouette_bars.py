"""The silhouette plot in a page of its own: hover, click, drag, keys, list, fold."""

from __future__ import annotations

import re

import numpy as np
import pytest
from playwright.sync_api import Locator, Page, expect
from support.axe import check_axe
from support.page_without_jupyter import STATIC, model_saves, model_sent, show_plain
from support.where_to_cut_models import silhouette_model

from hclust_widgets import ClusterState, load_mpg

pytestmark = pytest.mark.usefixtures("kept_page")

DARK = (
    "--jp-ui-font-color1: #eee; --jp-ui-font-color2: #aab; --jp-border-color2: #444;"
    "--jp-layout-color0: #111318; --jp-layout-color1: #1a1d23; background: #111318;"
)


def show(page: Page, *, fold: str = "", style: str = "", k: int = 6) -> ClusterState:
    state = ClusterState(load_mpg(), n_clusters=k)
    css = "".join((STATIC / name).read_text() for name in ("hclust.css", "where_to_cut.css"))
    html = (
        f"<html lang=en><title>x</title><style>{css}</style>"
        f"<body style='{style}'><main class=hclust><h1>x</h1></main>"
    )
    show_plain(page, "silhouette.js", silhouette_model(state) | {"fold": fold}, html=html)
    return state


def plot_of(page: Page) -> Locator:
    return page.get_by_role("slider")


def order_of(state: ClusterState) -> list[int]:
    found = state.silhouettes().reset_index(drop=True).dropna()
    found = found.sort_values("silhouette", ascending=False, kind="stable")
    rows: list[int] = found.sort_values("cluster", kind="stable").index.tolist()
    return rows


def select_in_page(page: Page, rows: list[int]) -> None:
    view = "new DataView(Int32Array.from(rows).buffer)"
    page.evaluate(f"(rows) => window.__plain.model.set('selection', {view})", rows)


def test_keys_move_over_rows_and_select_them(page: Page) -> None:
    state = show(page)
    order = order_of(state)
    plot = plot_of(page)
    plot.press("Enter")
    plot.press("ArrowDown")
    plot.press("Shift+Enter")
    assert [m["select"] for m in model_sent(page)] == [[order[0]], [order[1]]]
    plot.press("PageDown")
    plot.press("Shift+ArrowDown")
    first = int(state.cut.sizes[0])
    assert model_sent(page)[-1] == {"select": order[first : first + 2]}
    plot.press("End")
    names = state.clustering.row_names()
    leaf = np.flatnonzero(state.clustering.rows() == order[-1])[0]
    words = plot.get_attribute("aria-valuetext") or ""
    assert words.startswith(str(names[leaf])) and " in 5, " in words
    expect(page.locator(".hclust-silhouette-readout")).to_have_text(words)
    select_in_page(page, [order[0]])
    plot.press("Escape")
    assert model_sent(page)[-1] == {"select": []}


def test_a_click_selects_a_row_and_a_drag_a_range(page: Page) -> None:
    state = show(page)
    order = order_of(state)
    box = plot_of(page).bounding_box()
    assert box is not None
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    page.mouse.move(x, y)
    readout = page.locator(".hclust-silhouette-readout")
    expect(readout).to_contain_text("nearest other")
    pointed = readout.inner_text()
    page.mouse.down()
    page.mouse.up()
    (row,) = model_sent(page)[0]["select"]
    leaf = int(np.flatnonzero(state.clustering.rows() == row)[0])
    name, label = state.clustering.row_names()[leaf], state.cut.labels_[leaf]
    found = state.silhouettes()
    value, neighbor = found.silhouette.iloc[row], found.neighbor.iloc[row]
    assert pointed == f"{name}: {value:.2f} in {label}, nearest other {neighbor}"
    page.mouse.down()
    page.mouse.move(x, box["y"] + box["height"] - 1)
    page.mouse.up()
    assert model_sent(page)[-1]["select"] == order[order.index(row) :]


def test_the_doubtful_rows_are_listed_and_selected(page: Page) -> None:
    state = show(page)
    found = state.silhouettes().reset_index(drop=True).silhouette
    misfits = found[found < 0].sort_values().index.tolist()
    assert misfits
    page.get_by_role("button", name="Select the misfits").click()
    assert model_sent(page)[-1] == {"select": misfits}
    items = page.locator(".hclust-silhouette-doubtful li button")
    assert items.count() == len(misfits)
    items.first.focus()
    page.keyboard.press("Enter")
    assert model_sent(page)[-1] == {"select": misfits[:1]}
    select_in_page(page, misfits)
    expect(items.first).to_have_attribute("aria-pressed", "true")
    expect(page.locator(".hclust-silhouette-plot path.marks")).to_have_attribute(
        "d", re.compile("M0")
    )


def test_folded_it_shows_a_button_that_opens_it(page: Page) -> None:
    show(page, fold="closed")
    expect(plot_of(page)).to_have_count(0)
    button = page.get_by_role("button", name="Silhouettes, row by row")
    expect(button).to_have_attribute("aria-expanded", "false")
    button.press("Enter")
    assert model_saves(page) == [{"fold": "open"}]
    expect(button).to_have_attribute("aria-expanded", "true")
    expect(plot_of(page)).to_be_visible()


def test_axe_finds_nothing_in_light_and_dark(page: Page) -> None:
    for style in ("", DARK):
        show(page, fold="open", style=style)
        expect(plot_of(page)).to_be_visible()
        check_axe(page, surface=f"silhouettes {style[:6]}")
