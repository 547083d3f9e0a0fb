"""The live views in Notebook 7, Voilà and marimo, and the picture where there are no widgets."""

from __future__ import annotations

import base64
import io
import pathlib
import re
from typing import Any

import nbformat
import pytest
from nbclient import NotebookClient
from nbconvert import HTMLExporter
from PIL import Image
from playwright.sync_api import Page
from support.controls import press_slider, slider, slider_text
from support.live_page import PARTS, LivePage, drag
from support.marimo import serve_marimo
from support.notebook import PATIENCE, expect_python, open_notebook, python, run_all
from support.servers import Server
from support.waiting import wait_until
from support.watch import Watch

MAKE = (
    "from hclust_widgets import *\n"
    "ex = ClusterExplorer(load_mpg(), x='mpg', y='weight', rendering='live')"
)
#: Says what Python knows, where no code gets through to the kernel.
HEARD = """import ipywidgets as W
heard = W.Label()
def tell(_change=None):
    heard.value = f'Python knows {ex.state.n_clusters} clusters, {len(ex.state.selection)} selected'
ex.state.observe(tell, 'clustering')
tell()
W.VBox([ex, heard])"""
MARIMO = """import marimo
app = marimo.App(width="full")

@app.cell
def _():
    import marimo as mo
    from hclust_widgets import ClusterExplorer, load_mpg
    ex = ClusterExplorer(load_mpg(), x="mpg", y="weight", rendering="live")
    return ex, mo

@app.cell
def _(ex, mo):
    view = mo.ui.anywidget(ex.live)
    view
    return (view,)

@app.cell
def _(ex, mo, view):
    view.value
    mo.md(f"Python knows {ex.state.n_clusters} clusters, {len(ex.state.selection)} selected")
    return

if __name__ == "__main__":
    app.run()
"""


def dragged(live: LivePage) -> int:
    """Drag the cut; all views paint; return the number of clusters."""
    before = {part: live.painted(part) for part in PARTS}
    k = live.clusters
    drag(live, 0.17)
    wait_until(live.page, lambda: live.clusters > k)
    assert live.clusters > k
    for part in PARTS:
        live.wait_painted(part, before[part])
    return live.clusters


def test_notebook_7(page: Page, notebook7: Server) -> None:
    open_notebook(page, notebook7, [MAKE, "ex"])
    run_all(page)
    live = LivePage.on(page)
    k = dragged(live)
    expect_python(page, "ex.state.n_clusters", k, timeout=40)
    clusters = slider(page, "Clusters")
    assert slider_text(clusters) == str(k)
    live.pill.press("ArrowUp")  # our own element has the arrow keys here, too
    live.wait_clusters(k - 1)
    expect_python(page, "ex.state.n_clusters", k - 1, timeout=40)
    press_slider(clusters, "PageUp")
    page.wait_for_function(
        "([el, k]) => !el.textContent.startsWith(`${k} cluster`)",
        arg=[live.pill.element_handle(), k - 1],
    )
    expect_python(page, "ex.state.n_clusters", live.clusters, timeout=40)
    assert python(page, "ex.state.labels_.nunique()") == live.clusters


def test_voila(page: Page, voila: Server) -> None:
    open_notebook(page, voila, [MAKE, HEARD])
    live = LivePage.on(page)
    k = dragged(live)
    page.get_by_text(f"Python knows {k} clusters").wait_for(timeout=PATIENCE)
    assert slider_text(slider(page, "Clusters")) == str(k)
    press_slider(slider(page, "Clusters"), "Home")
    live.wait_clusters(1)
    page.get_by_text("Python knows 1 cluster").wait_for(timeout=PATIENCE)


def test_marimo(page: Page, watch: Watch, tmp_path: pathlib.Path) -> None:
    with serve_marimo(tmp_path, MARIMO) as base:
        page.goto(base)
        live = LivePage.on(page)
        page.get_by_text("Python knows 4 clusters").wait_for(timeout=PATIENCE)
        k = dragged(live)
        page.get_by_text(f"Python knows {k} clusters").wait_for(timeout=PATIENCE)
        own = live.root.get_by_role("slider", name="Number of clusters", exact=True)
        assert own.input_value() == str(k)
        own.press("ArrowLeft")
        live.wait_clusters(k - 1)
        page.get_by_text(f"Python knows {k - 1} clusters").wait_for(timeout=PATIENCE)
        page.goto("about:blank")


@pytest.fixture(scope="module")
def executed() -> Any:
    """A notebook with an explorer, run as `jupyter nbconvert --execute` runs it."""
    cells = [nbformat.v4.new_code_cell(code) for code in (MAKE, "ex")]
    book = nbformat.v4.new_notebook(cells=cells)
    NotebookClient(book, timeout=120, kernel_name="python3").execute()
    return book


def test_a_saved_notebook_has_a_picture_beside_the_widget(executed: Any) -> None:
    (output,) = executed.cells[1].outputs
    assert "application/vnd.jupyter.widget-view+json" in output.data
    image = Image.open(io.BytesIO(base64.b64decode(output.data["image/png"])))
    assert image.width == 1000 and image.height > 600
    assert len(image.convert("RGB").getcolors(1 << 24) or ()) > 200  # drawn, and in color


def test_exported_html_shows_the_picture_without_a_network(
    page: Page, watch: Watch, executed: Any, tmp_path: pathlib.Path
) -> None:
    watch.allow(r"https://(cdnjs\.cloudflare|cdn\.jsdelivr|unpkg|cdn\.mathjax)")  # nbconvert's own
    watch.allow(r"ERR_NAME_NOT_RESOLVED|require is not defined|\bdefine\b")
    book = nbformat.from_dict(executed)
    # As JupyterLab saves it. With the state of the widgets, as nbclient stores it, nbconvert
    # leaves the picture out and asks a server for ipywidgets.
    book.metadata.pop("widgets", None)
    html, _ = HTMLExporter(embed_images=True).from_notebook_node(book)
    file = tmp_path / "book.html"
    file.write_text(html)
    page.goto(file.as_uri())
    img = page.locator(".jp-OutputArea img, .output_png img")
    assert img.count() == 1
    assert re.match(r"data:image/png;base64", img.get_attribute("src") or "")
    assert img.evaluate("async (img) => { await img.decode(); return img.naturalWidth; }") == 1000
