"""Axes from distances: chosen in JupyterLab's settings, and kept in a page."""

from __future__ import annotations

import pathlib

import pytest
from playwright.sync_api import BrowserContext, Page, expect
from support.explorer import KERNEL
from support.live_page import LivePage
from support.notebook import expect_python, open_notebook, run_all
from support.servers import Server

from hclust_widgets import ClusterExplorer, load_mpg

SLOW = 60_000
BOOK = [KERNEL, "ex = ClusterExplorer(load_mpg(), n_clusters=3, x='mpg', y='weight')", "ex"]


@pytest.mark.usefixtures("kept_lab")
def test_a_button_in_the_settings_makes_mds_the_axes(page: Page, lab: Server) -> None:
    open_notebook(page, lab, BOOK)
    run_all(page)
    LivePage.on(page)
    page.get_by_role("button", name="Settings").click()
    across = page.get_by_label("x", exact=True)
    page.get_by_role("button", name="MDS", exact=True).click()
    expect(across).to_have_value("MDS 1", timeout=SLOW)
    expect(page.locator(".hclust-settings")).to_contain_text("MDS keeps all distances")
    expect_python(page, "[ex.x, ex.y]", ["MDS 1", "MDS 2"])
    page.get_by_title("Undo", exact=True).click()
    expect(across).to_have_value("mpg", timeout=SLOW)
    across.select_option("MDS 2")  # it stays on offer
    expect_python(page, "ex.x", "MDS 2")


def test_a_page_has_axes_that_were_chosen(offline: BrowserContext, tmp_path: pathlib.Path) -> None:
    explorer = ClusterExplorer(load_mpg(), n_clusters=3, x="t-SNE 1", y="t-SNE 2")
    explorer.to_html(tmp_path / "cars.html")
    explorer.close()
    page = offline.new_page()
    page.goto((tmp_path / "cars.html").as_uri())
    expect(page.get_by_label("x", exact=True)).to_have_value("t-SNE 1")
    expect(page.locator("body")).to_contain_text("sizes of clusters, and the distances and empty")
