"""A table in partitions is read in JupyterLab while the notebook is used."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect
from support.explorer import KERNEL
from support.notebook import expect_python, open_notebook, run_all
from support.servers import Server

SLOW = 60_000
SETUP = """import threading
import dask
import dask.dataframe as dd
import numpy as np
import pandas as pd
from hclust_widgets import PartitionsExplorer
dask.config.set(scheduler="threads", num_workers=1)
gate, reads = threading.Event(), []
def part(i):
    reads.append(i)
    if len(reads) > 10:
        gate.wait()
    rng = np.random.default_rng(i)
    X = rng.normal(size=(50, 3)) + 9 * rng.integers(0, 2, (50, 1))
    return pd.DataFrame(X, columns=list("abc"))
part.__dask_tokenize__ = lambda: "part"
"""
BOOK = [
    KERNEL,
    SETUP,
    "tables = PartitionsExplorer(dd.from_map(part, range(4), meta=part(0)), max_leaves=40)",
    "tables",
]


@pytest.mark.usefixtures("kept_lab")
def test_reading_is_told_cancelled_by_a_key_and_begun_again(page: Page, lab: Server) -> None:
    open_notebook(page, lab, BOOK)
    run_all(page)
    line = page.locator(".hclust-reading")
    expect(line).to_contain_text("Step 3 of 6: finding ranges, words and gaps", timeout=SLOW)
    expect(line.get_by_role("progressbar", name="Rows read")).to_be_visible()
    expect_python(page, "[len(reads) > 10, tables.state is None]", [True, True])  # it is free
    button = line.get_by_role("button")
    button.focus()
    page.keyboard.press("Enter")
    expect(line).to_contain_text("cancelled")
    expect(button).to_have_text("Read again")
    expect(button).to_be_focused()
    expect_python(page, "gate.set()", None)
    page.keyboard.press("Enter")
    expect(page.locator(".hclust-tree canvas").first).to_be_visible(timeout=SLOW)
    expect(line.first).to_be_hidden()
    page.get_by_role("button", name="Settings").click()
    page.get_by_label("Scaling", exact=True).first.select_option("standard")
    expect(page.locator(".hclust-sentence").first).to_contain_text("standard", timeout=SLOW)
    expect_python(page, "tables.state.scaling", "standard")
