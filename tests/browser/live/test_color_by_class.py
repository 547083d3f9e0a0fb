"""Colors of clusters or of known classes in tree and scatter: JupyterLab, and a page without it."""

from __future__ import annotations

import pathlib

import pytest
from playwright.sync_api import BrowserContext, Page, expect
from support.axe import check_axe
from support.explorer import KERNEL
from support.live_page import LivePage
from support.notebook import expect_python, open_notebook, run_all
from support.servers import Server

from hclust_widgets import ClusterExplorer, load_mpg

SLOW = 30_000
BOOK = [KERNEL, "ex = ClusterExplorer(load_mpg(), n_clusters=3, known='origin')", "ex"]
# Colors of the strip under the tree, from its left to its right end.
_STRIP = """(part) => {
  const canvas = part.querySelector('canvas');
  const {width, height} = canvas;
  const data = canvas.getContext('2d').getImageData(0, 0, width, height).data;
  const words = new Set();
  for (let i = 0; i < data.length; i += 4)
    if (data[i + 3] === 255) words.add(`${data[i]},${data[i + 1]},${data[i + 2]}`);
  return [...words];
}"""
USA = "220,178,94"


@pytest.mark.usefixtures("kept_lab")
def test_the_choice_colors_strip_and_points_and_is_undone(page: Page, lab: Server) -> None:
    open_notebook(page, lab, BOOK)
    run_all(page)
    LivePage.on(page)
    tree, legend = page.locator(".hclust-part-tree"), page.locator(".hclust-legend")
    page.locator(".hclust-part-scatter").get_by_text("Points", exact=True).click()
    choice = page.get_by_label("Color by", exact=True)
    assert USA not in tree.evaluate(_STRIP)
    choice.select_option("known")
    expect(legend).to_contain_text("usa · 245 cars")
    expect_python(page, "[ex.color_by, ex.scatter.color_by]", ["known", "known"])
    assert USA in tree.evaluate(_STRIP)
    legend.get_by_role("button", name="japan").click()
    expect_python(page, "len(ex.state.selection)", 79)
    page.get_by_title("Undo", exact=True).click()
    page.get_by_title("Undo", exact=True).click()
    expect(legend).to_contain_text("0 ·", timeout=SLOW)
    expect(choice).to_have_value("clusters")
    assert USA not in tree.evaluate(_STRIP)


def test_a_page_has_the_same_choice(offline: BrowserContext, tmp_path: pathlib.Path) -> None:
    explorer = ClusterExplorer(load_mpg(), n_clusters=3, known="origin", color_by="known")
    explorer.to_html(tmp_path / "cars.html")
    explorer.close()
    page = offline.new_page()
    page.goto((tmp_path / "cars.html").as_uri())
    legend = page.locator(".hclust-legend")
    expect(legend).to_contain_text("europe · 68 cars")
    page.locator(".hclust-part-scatter").get_by_text("Points", exact=True).click()
    page.get_by_label("Color by", exact=True).select_option("clusters")
    expect(legend).not_to_contain_text("europe")
    page.get_by_label("Color by", exact=True).select_option("mpg")
    expect(legend).to_contain_text("9 – 46.6")
    page.get_by_label("Size by", exact=True).select_option("weight")
    expect(legend).to_contain_text("5,140 lb")
    page.get_by_label("Marker by", exact=True).select_option("origin")
    expect(legend).to_contain_text("japan")
    assert page.get_by_label("Marker by", exact=True).locator("option[value=mpg]").count() == 0
    check_axe(page, ".hclust-part-scatter", surface="points by columns")
    with page.expect_download() as saved:
        page.get_by_role("button", name="SVG").nth(2).click()
    svg = pathlib.Path(saved.value.path()).read_text(encoding="utf-8")
    assert "5,140 lb" in svg and "#1f4d87" in svg  # the legend, with the end of its scale
    assert 'fill=""' not in svg


def test_a_page_counts_known_classes_and_a_cell_selects(
    offline: BrowserContext, tmp_path: pathlib.Path
) -> None:
    ClusterExplorer(load_mpg(), n_clusters=3, known="origin").to_html(tmp_path / "cars.html")
    page = offline.new_page()
    page.goto((tmp_path / "cars.html").as_uri())
    table = page.get_by_role("grid", name="Clusters and classes in origin")
    expect(table.get_by_role("row")).to_have_count(4)
    cells = table.get_by_role("gridcell")
    words = [cell.inner_text() for cell in cells.all()]
    assert sum(map(int, words)) == 392
    cell = cells.filter(has_text=max(words, key=int)).first
    cell.click()
    expect(cell).to_have_attribute("aria-selected", "true")
    expect(page.locator(".hclust-selected")).to_contain_text(max(words, key=int))
    page.keyboard.press("Escape")
    expect(cell).to_have_attribute("aria-selected", "false")
    page.keyboard.press("ArrowUp")
    page.keyboard.press("Enter")
    expect(table.locator("td[aria-selected=true]")).to_have_count(1)
    handle = page.get_by_role("slider", name="Height of the cut", exact=True)
    handle.focus()
    page.keyboard.press("ArrowUp")  # another cut, another table
    expect(table.get_by_role("row")).not_to_have_count(4)
