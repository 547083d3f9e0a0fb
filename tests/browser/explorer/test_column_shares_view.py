"""The explorer's tab *What decides?*, in JupyterLab."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect
from support.controls import press_slider, slider
from support.explorer import KERNEL, Explorer, wait_until_shown
from support.notebook import expect_python, open_notebook, run_all, set_theme
from support.pictures import picture, screenshot, wait_new_picture
from support.servers import Server

from hclust_widgets.common.constants import COLORS


@pytest.mark.usefixtures("kept_lab")
def test_shares_follow_the_cut_and_the_column_that_makes_the_clusters_is_named(
    page: Page, lab: Server
) -> None:
    cells = [KERNEL, "from hclust_widgets import *\nex = ClusterExplorer(load_mpg())", "ex"]
    open_notebook(page, lab, cells)
    run_all(page)
    ex = Explorer.on(page)
    tab = ex.tab("What decides?")
    tab.focus()
    page.keyboard.press("Enter")
    ex.wait_shown(ex.tab_figure)
    wait_until_shown(ex.tab_figure, "ex.column_shares")
    view = ex.view("What decides?")
    said = view.locator(".hclust-words")
    expect(said).to_contain_text("Of what separates the 4 clusters origin makes up 66%")
    assert "are the values of" not in said.inner_text()
    before = picture(ex.tab_figure)
    assert before.has_color(COLORS[0])
    press_slider(slider(page, "Clusters"), "ArrowLeft")
    expect_python(page, "ex.state.n_clusters", 3)
    wait_new_picture(ex.tab_figure, before)
    wait_until_shown(ex.tab_figure, "ex.column_shares")
    after = picture(ex.tab_figure)
    expect(said).to_contain_text("Of what separates the 3 clusters origin makes up 81%")
    expect(said).to_contain_text("The 3 clusters are the values of origin")
    ex.root.locator(".hclust-tabs").scroll_into_view_if_needed()
    screenshot(page, "what_decides")
    set_theme(page, dark=True)
    dark = wait_new_picture(ex.tab_figure, after)
    assert dark.has_color(COLORS[0]) and not dark.has_color("#FFFFFF")
    screenshot(page, "what_decides_dark")
