"""Whatever is pressed in an explorer has a target of 24 px, in each tab and each panel."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page
from support.controls import open_settings
from support.explorer import Explorer
from support.live_page import LivePage
from support.notebook import execute, open_notebook, run_all
from support.servers import Server
from support.waiting import wait_until

MAKE = """import pandas as pd
from hclust_widgets import *
state = ClusterState(load_mpg(), n_clusters=4)
state.selection = (0, 1)
ex = ClusterExplorer(state, row_colors=pd.DataFrame({'half': ['red'] * 398}))
"""
BOOK = [MAKE, "ex"]
# A control counts with its label; a smaller one is pressed at four points around its middle.
_SMALL = """(root) => {
  const controls = 'a[href], button, input, select, summary, [tabindex="0"], .noUi-handle, '
    + '[role=tab], [role=slider], [role=button], [role=menuitem], [role=option]';
  const small = [];
  for (const el of root.querySelectorAll(controls)) {
    const label = el.closest('label') ?? el.labels?.[0];
    const size = () => [el, label].filter(Boolean).map((one) => one.getBoundingClientRect());
    const { visibility, opacity } = getComputedStyle(el);
    if (!el.getClientRects().length || visibility === 'hidden' || opacity === '0') continue;
    if (size().some(({ width, height }) => width > 23.9 && height > 23.9)) continue;
    el.scrollIntoView({ block: 'center' });
    const [{ left, top, width, height }] = size();
    const pressed = (dx, dy) => {
      const at = document.elementFromPoint(left + width / 2 + dx, top + height / 2 + dy);
      return at && (el.contains(at) || label?.contains(at));
    };
    if ([[-11, 0], [11, 0], [0, -11], [0, 11]].every(([dx, dy]) => pressed(dx, dy))) continue;
    const name = el.getAttribute('aria-label') ?? el.textContent.trim();
    small.push(`${el.tagName}.${el.className} ${name}: ${width} x ${height}`);
  }
  return [...new Set(small)];
}"""


@pytest.mark.usefixtures("kept_lab")
def test_targets_of_24_pixels(page: Page, lab: Server) -> None:
    open_notebook(page, lab, BOOK)
    run_all(page)
    LivePage.on(page)
    ex = Explorer.on(page)
    found: dict[str, list[str]] = {}

    def look(place: str) -> None:
        found[place] = ex.root.evaluate(_SMALL)

    ex.root.locator(".hclust-selected:visible").first.wait_for()
    for tab in ex.root.locator(".hclust-tabs [role=tab]").all():
        tab.click()
        look(tab.inner_text())
    ex.tab("Where to cut").click()
    folded = ex.root.locator(".hclust-tabs [aria-expanded=false]:visible")
    while folded.count():
        folded.first.click()
    look("Where to cut, unfolded")
    ex.tab("Clusters").click()
    for name in ("Tracks", "Columns", "Points"):
        menu = ex.root.locator("summary:visible", has_text=re.compile(f"^{name}"))
        for one in menu.all():
            one.click()
            look(f"{name} opened")
            one.click()
    ex.root.locator(".hclust-scale-toggle").click()
    look("color scale")
    ex.root.locator(".hclust-card .hclust-swatch").first.click()
    look("choice of colors")
    ex.root.locator(".hclust-card .hclust-name").first.click()
    look("a name that is edited")
    page.keyboard.press("Escape")
    open_settings(ex.root)
    ex.root.get_by_role("button", name=re.compile(r"\d+ of \d+ columns")).click()
    ex.root.locator(".hclust-data-line input").first.wait_for()
    look("settings and columns")
    execute(page, "ex.rendering = 'figure'")
    wait_until(page, lambda: ex.root.locator(".hclust-pair:visible").count() == 1)
    look("figures")
    assert {place: small for place, small in found.items() if small} == {}
