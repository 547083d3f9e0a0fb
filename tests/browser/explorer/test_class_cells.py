"""The table of known classes in a page of its own: click, keys, column, looks."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, Page, expect
from support.axe import check_axe
from support.page_without_jupyter import STATIC, model_sent, show_plain

from hclust_widgets import ClusterState, load_mpg
from hclust_widgets.widgets.views.classes import encode_classes

pytestmark = pytest.mark.usefixtures("kept_page")

DARK = (
    "--jp-ui-font-color1: #eee; --jp-ui-font-color2: #aab; --jp-border-color2: #444;"
    "--jp-layout-color0: #111318; --jp-layout-color1: #1a1d23; background: #111318;"
)


def show(page: Page, *, k: int = 3, style: str = "") -> ClusterState:
    state = ClusterState(load_mpg(), n_clusters=k, known="origin")
    plot = encode_classes(state.clustering, state.compare_classes(), "origin")
    css = "".join((STATIC / name).read_text() for name in ("hclust.css", "where_to_cut.css"))
    html = (
        f"<html lang=en><title>x</title><style>{css}</style>"
        f"<body style='{style}'><main class=hclust><h1>x</h1></main>"
    )
    zeros = [[0] * 3 for _ in range(k)]
    model = {
        "fold": "open", "columns": ["origin", "batch"], "column": 0, "plot": plot,
        "selected": zeros, "note": "",
    }  # fmt: skip
    show_plain(page, "classes.js", model, html=html)
    return state


def cell(page: Page, i: int, j: int) -> Locator:
    return page.locator(f"[data-cell='{i} {j}']")


def test_clicks_and_keys_select_the_rows_of_cells(page: Page) -> None:
    state = show(page)
    counts = state.compare_classes().table.to_numpy()
    cell(page, 1, 1).click()
    assert model_sent(page)[-1] == {"cell": [1, 1], "add": False}
    expect(cell(page, 1, 1)).to_be_focused()
    page.keyboard.press("ArrowRight")
    expect(cell(page, 1, 2)).to_be_focused()
    assert counts[1][2] == 0
    page.keyboard.press("Enter")  # an empty cell: nothing to select
    page.keyboard.press("ArrowUp")
    page.keyboard.press("Shift+Enter")
    assert model_sent(page) == [{"cell": [1, 1], "add": False}, {"cell": [0, 2], "add": True}]
    page.evaluate(
        "(n) => window.__plain.model.set('selected', [[5, 0, n], [0, 0, 0], [0, 0, 0]])",
        int(counts[0][2]),
    )
    expect(cell(page, 0, 2)).to_have_attribute("aria-selected", "true")
    expect(cell(page, 0, 0)).to_have_class("hclust-classes-some")
    expect(cell(page, 0, 2)).to_be_focused()
    page.keyboard.press("Escape")
    assert model_sent(page)[-1] == {"clear": True}
    page.get_by_label("Classes in column").select_option("batch")
    assert model_sent(page)[-1] == {"column": 1}
    # Another cut: the focus stays in the table, at a cell that there is.
    cell(page, 2, 2).focus()
    other = ClusterState(load_mpg(), n_clusters=2, known="origin")
    plot = encode_classes(other.clustering, other.compare_classes(), "origin")
    page.evaluate("(plot) => window.__plain.model.set('plot', plot)", plot)
    expect(cell(page, 1, 2)).to_be_focused()
    expect(page.locator("[role=gridcell][tabindex='0']")).to_have_count(1)


def test_each_cluster_has_its_marker_in_its_color(page: Page) -> None:
    state = show(page, k=5)
    paths = page.locator("tbody th svg[aria-hidden=true] path")
    expect(paths).to_have_count(5)
    outlines = [path.get_attribute("d") for path in paths.all()]
    assert len(set(outlines)) == 5, "told apart without color"
    rows = state.compare_classes().table.index
    fills = [path.get_attribute("fill") for path in paths.all()]
    assert fills == [state.cluster_colors[label] for label in rows]


def test_axe_finds_nothing_in_the_table_of_classes(page: Page) -> None:
    for style in ("", DARK):
        show(page, k=5, style=style)
        expect(cell(page, 0, 0)).to_be_visible()
        check_axe(page, surface=f"classes {style[:6]}")
