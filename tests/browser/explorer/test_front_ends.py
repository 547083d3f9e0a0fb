"""The same explorer in Notebook 7 and in Voilà."""

from __future__ import annotations

import re

from playwright.sync_api import Page
from support.controls import choose, drag_slider, dropdown, press_slider, slider, slider_text
from support.explorer import FIGURES, KERNEL, Explorer
from support.notebook import expect_python, open_notebook, python, run_all
from support.pictures import wait_new_picture
from support.servers import Server

MAKE = "ex = ClusterExplorer(load_mpg(), x='mpg', y='weight', rendering='figure')"
PATIENCE = 30.0
SLOW = PATIENCE * 1000

# No code gets to a kernel of Voilà, so the page itself shows what Python has.
IN_A_LABEL = """
import ipywidgets as W
told = W.Label("")
def tell(_=None):
    told.value = f"Python: {ex.state.n_clusters} {ex.state.linkage} {as_fitted_anew(ex.state)}"
ex.state.observe(tell, "clustering")
tell()
told
"""


def test_notebook_7_shows_and_moves_the_explorer(page: Page, notebook7: Server) -> None:
    open_notebook(page, notebook7, [KERNEL, MAKE, "ex"])
    run_all(page)
    ex = Explorer.on(page)
    before, words = ex.pictures(), ex.words
    assert not any(picture.blank for picture in before.values())

    k = slider(ex.root, "Clusters")
    press_slider(k, "PageUp")
    press_slider(k, "ArrowLeft", 2)
    expect_python(page, "ex.state.n_clusters", 7, timeout=PATIENCE)
    assert ex.wait_words("7 clusters") != words
    assert slider_text(k) == "7"
    for title in FIGURES:
        before[title] = wait_new_picture(ex.figure(title), before[title], timeout=SLOW)
    assert python(page, "as_fitted_anew(ex.state)")

    dropdown(ex.root, "Linkage").focus()
    page.keyboard.press("ArrowDown")
    expect_python(page, "ex.state.linkage", "complete", timeout=PATIENCE)
    ex.wait_words("complete linkage", "7 clusters")
    for title in FIGURES:
        wait_new_picture(ex.figure(title), before[title], timeout=SLOW)
    assert python(page, "as_fitted_anew(ex.state)")


def test_voila_shows_and_moves_the_explorer(page: Page, voila: Server) -> None:
    open_notebook(page, voila, [KERNEL, MAKE, "ex", IN_A_LABEL])
    ex = Explorer.on(page)
    before, words = ex.pictures(), ex.words
    assert not any(picture.blank for picture in before.values())
    python_has = page.locator(".widget-label", has_text=re.compile("^Python: "))
    assert python_has.inner_text() == "Python: 4 ward True"

    k = slider(ex.root, "Clusters")
    drag_slider(k, 0.5)
    shown = slider_text(k)
    assert int(shown) > 8
    python_has.get_by_text(f"Python: {shown} ward True", exact=True).wait_for(timeout=SLOW)
    assert ex.wait_words(f"{shown} clusters") != words
    for title in FIGURES:
        before[title] = wait_new_picture(ex.figure(title), before[title], timeout=SLOW)

    press_slider(k, "Home")
    press_slider(k, "ArrowRight", 2)
    python_has.get_by_text("Python: 3 ward True", exact=True).wait_for(timeout=SLOW)
    choose(ex.root, "Linkage", "average")
    python_has.get_by_text("Python: 3 average True", exact=True).wait_for(timeout=SLOW)
    ex.wait_words("average linkage", "3 clusters")
    for title in FIGURES:
        wait_new_picture(ex.figure(title), before[title], timeout=SLOW)
