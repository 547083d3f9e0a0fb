"""The ways to keep rows that lack values, in JupyterLab, by mouse and by keyboard."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect
from support.explorer import KERNEL
from support.live_page import LivePage
from support.notebook import expect_python, open_notebook, run_all
from support.servers import Server

SLOW = 30_000
BOOK = [
    KERNEL,
    "cars = load_mpg()\ncars.loc[::4, 'weight'] = None",
    "ex = ClusterExplorer(cars, n_clusters=3)",
    "ex",
]


@pytest.mark.usefixtures("kept_lab")
def test_a_button_keeps_the_rows_and_undo_takes_it_back(page: Page, lab: Server) -> None:
    open_notebook(page, lab, BOOK)
    run_all(page)
    LivePage.on(page)
    offer, words = page.locator(".hclust-gap-offer"), page.locator(".hclust-sentence")
    expect(offer).to_contain_text("'weight' alone lacks 100", timeout=SLOW)
    without = offer.get_by_role("button", name="Compare without weight", exact=True)
    without.click()
    expect(offer).to_be_hidden(timeout=SLOW)
    expect_python(page, "[len(ex.state.columns), ex.state.labels_.notna().sum()]", [7, 392])
    expect(page.locator(".hclust-settings-toggle")).to_be_focused()  # what was pressed is gone
    page.keyboard.press("Control+z")
    expect(offer).to_be_visible(timeout=SLOW)
    expect_python(page, "ex.state.columns is None", True)
    offer.get_by_role("button", name="Fill gaps with medians", exact=True).focus()
    page.keyboard.press("Enter")
    expect(offer).to_be_hidden(timeout=SLOW)
    expect(words).to_contain_text("398 cars", timeout=SLOW)
    page.get_by_title("Undo", exact=True).click()
    expect(offer).to_be_visible(timeout=SLOW)
