"""The explorer's rows and columns exchanged in JupyterLab, by mouse and by keyboard."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect
from support.controls import open_settings
from support.explorer import KERNEL
from support.live_page import LivePage
from support.notebook import expect_python, open_notebook, run_all
from support.servers import Server

SLOW = 30_000
BOOK = [
    KERNEL,
    "import numpy as np, pandas as pd",
    "values = np.random.default_rng(0).normal(size=(40, 8))",
    "genes = pd.DataFrame(values, columns=[f's{i}' for i in range(8)])",
    "ex = ClusterExplorer(genes, n_clusters=3)",
    "ex",
]


@pytest.mark.usefixtures("kept_lab")
def test_rows_and_columns_are_exchanged_and_back(page: Page, lab: Server) -> None:
    open_notebook(page, lab, BOOK)
    run_all(page)
    LivePage.on(page)
    words = page.locator(".hclust-words")
    expect(words).to_contain_text("40 rows by 8 features", timeout=SLOW)
    open_settings(page)
    button = page.get_by_role("button", name="Transpose", exact=True)
    button.click()
    expect(words).to_contain_text("8 rows by 40 features", timeout=SLOW)
    expect(button).to_be_focused()  # that of the other explorer, in the same place
    LivePage.on(page)
    expect_python(page, "ex.state.labels_.index.tolist()[:2]", ["s0", "s1"])
    page.keyboard.press("Control+z")
    expect(words).to_contain_text("40 rows by 8 features", timeout=SLOW)
    expect_python(page, "len(ex.state.labels_)", 40)
    expect(button).to_be_focused()
    page.keyboard.press("Enter")
    expect(words).to_contain_text("8 rows by 40 features", timeout=SLOW)
    page.get_by_title("Undo", exact=True).click()
    expect(words).to_contain_text("40 rows by 8 features", timeout=SLOW)
    expect(page.get_by_title("Undo", exact=True)).to_be_disabled()
    page.get_by_title("Redo", exact=True).click()
    expect(words).to_contain_text("8 rows by 40 features", timeout=SLOW)
    expect(page.locator(".hclust-live")).to_have_count(1)
