"""Open the JupyterLite site of ``make lite`` in a browser and use widgets in it: `make lite-check`.

Pyodide's own network is not asked. Its core comes from npm and lies beside a copy of the site
(``lite_pyodide.py``), so the kernel is the one that readers get; numpy and what builds on it cannot
be had like that, and our Python with them. So CPython says beforehand what the lesson's widgets
hold (``lite_widget_states.py``), and in the browser widgets with the same front ends, traits and
values are made (``lite_parts/notebook.py``). What goes between page and kernel is real.
"""

from __future__ import annotations

import contextlib
import functools
import http.server
import json
import re
import shutil
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import nbformat
import numpy as np
from playwright.sync_api import Page, expect, sync_playwright

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "browser")]

# ruff: noqa: E402 - what the tests share is found from here on
from lite_pyodide import expected_version, fetch_pyodide, unmet
from lite_widget_states import CUTS, PARTS, widget_states
from support.chromium import ARGS, NO_BROWSER, find_browser
from support.classroom import places
from support.controls import drag_slider, slider, slider_text
from support.live_page import LivePage, drag
from support.notebook import run_all
from support.watch import Watch, plain_text

SITE = ROOT / "lite" / "build" / "site"
CACHE = ROOT / "lite" / ".cache"
CELLS = ROOT / "scripts" / "lite_parts" / "notebook.py"
KERNEL = "@jupyterlite/pyodide-kernel-extension:kernel"
#: As the notebooks' first cell, but for what is not here.
INSTALL = "%pip install -q --no-deps hclust_widgets\n%pip install -q anywidget ipywidgets openpyxl"
PATIENCE = 120_000  # ms, for a kernel that is compiled first

_ASK = """async (code) => {
  const {kernel} = window.jupyterapp.shell.currentWidget.sessionContext.session;
  const future = kernel.requestExecute({code, store_history: false});
  let said = '';
  future.onIOPub = ({header, content}) => {
    if (header.msg_type === 'stream') said += content.text;
  };
  const {content} = await future.done;
  return [content.status, said, (content.traceback ?? []).join('\\n')];
}"""


# -- the site, with Pyodide beside it --------------------------------------------------------------


def prepare(site: Path, pyodide: Path) -> None:
    """Make a copy of the site that asks nobody, with a notebook of this check in it."""
    shutil.copytree(SITE, site)
    shutil.copytree(pyodide, site / "pyodide")
    config = site / "jupyter-lite.json"
    whole = json.loads(config.read_text())
    data = whole["jupyter-config-data"]
    data["exposeAppInBrowser"] = True
    data["litePluginSettings"][KERNEL] |= {
        "pyodideUrl": "./pyodide/pyodide.mjs",
        "disablePyPIFallback": True,
    }
    config.write_text(json.dumps(whole))
    _, *cells = re.split(r"^# %%\n", CELLS.read_text(), flags=re.MULTILINE)
    book = nbformat.v4.new_notebook(
        cells=[nbformat.v4.new_code_cell(code) for code in (INSTALL, *cells)],
        metadata={"kernelspec": {"name": "python", "display_name": "Python (Pyodide)"}},
    )
    nbformat.write(book, site / "files" / "check.ipynb")
    (site / "files" / "check.json").write_text(json.dumps(widget_states()))
    listing = site / "api" / "contents" / "all.json"
    contents = json.loads(listing.read_text())
    for name, kind in (("check.ipynb", "notebook"), ("check.json", "file")):
        about = {"name": name, "path": name, "type": kind}
        contents["content"].append(contents["content"][0] | about)
    listing.write_text(json.dumps(contents))


@contextlib.contextmanager
def served(folder: Path) -> Iterator[str]:
    """Serve files as ``python -m http.server`` does; gives the address."""

    class Quiet(http.server.SimpleHTTPRequestHandler):
        def log_message(self, *_: Any) -> None:
            pass

    handler = functools.partial(Quiet, directory=str(folder))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


# -- the kernel ------------------------------------------------------------------------------------


def run(page: Page, code: str) -> str:
    """Run code in the notebook's kernel, in no cell; returns what it prints."""
    status, said, traceback = page.evaluate(_ASK, code)
    if status != "ok":
        raise AssertionError(f"{code}\n{plain_text(traceback)}")
    return str(said)


def python(page: Page, expression: str) -> Any:
    """Evaluate an expression in the notebook's kernel."""
    return json.loads(run(page, f"print(json.dumps({expression}))"))


def expect_python(page: Page, expression: str, value: Any, seconds: float = 10) -> None:
    """Wait until an expression in the kernel has a value."""
    end = time.monotonic() + seconds
    while (now := python(page, expression)) != value:
        if time.monotonic() > end:
            raise AssertionError(f"{expression} is {now!r}, not {value!r}")
        page.wait_for_timeout(50)


# -- what is checked -------------------------------------------------------------------------------


def check_cut(page: Page) -> None:
    """Tree and sliders move each other in the browser, and Python with them, both ways."""
    live = LivePage.on(page)
    clusters, threshold = slider(page, "Clusters"), slider(page, "Threshold")
    assert live.clusters == python(page, "live.n_clusters") == int(slider_text(clusters)) == 4
    height = slider_text(threshold)
    drag(live, 0.2)
    k = live.clusters
    assert k > 4 and slider_text(threshold) != height
    expect(clusters.locator(".widget-readout")).to_have_text(str(k))
    for where in ("live.n_clusters", "k.value", "heard[-1][1]"):
        expect_python(page, where, k)
    before = {part: live.painted(part) for part in PARTS}
    drag_slider(clusters, 0.2)
    k = int(slider_text(clusters))
    live.wait_clusters(k)
    expect_python(page, "live.n_clusters", k)
    for part in PARTS:
        live.wait_painted(part, before[part])
    run(page, f"tell({CUTS[0]})")
    live.wait_clusters(CUTS[0])
    expect(clusters.locator(".widget-readout")).to_have_text(str(CUTS[0]))
    run(page, f"k.value = {CUTS[1]}")
    live.wait_clusters(CUTS[1])
    expect_python(page, "live.n_clusters", CUTS[1])


def check_selection(page: Page) -> None:
    """Rows in a lasso are selected in Python; rows selected in Python light up."""
    live = LivePage.on(page)
    canvas = live.root.locator(".hclust-part-scatter canvas").last
    canvas.scroll_into_view_if_needed()
    box = canvas.bounding_box()
    assert box is not None
    at = [(box["x"] + box["width"] * x, box["y"] + box["height"] * y) for x, y in _LASSO]
    page.mouse.move(*at[0])
    page.mouse.down()
    for x, y in at[1:]:
        page.mouse.move(x, y, steps=6)
    page.mouse.up()
    expect_python(page, "len(live.selection) > 4 * 10", True)
    before = live.painted("tree")
    run(page, "live.selection = b'\\x00\\x00\\x00\\x00\\x07\\x00\\x00\\x00'")
    live.wait_painted("tree", before)


_LASSO = ((0.15, 0.15), (0.7, 0.15), (0.7, 0.85), (0.15, 0.85), (0.15, 0.2))


def check_painter(page: Page) -> None:
    """Figures are drawn where there are no threads: the last state, and not one for each event."""
    expect_python(page, "canvas.painted[-1]", CUTS[1])
    asked, painted = python(page, "[canvas.asked, len(canvas.painted)]")
    assert painted < asked, f"{painted} paintings of {asked} cuts"
    assert python(page, "storm()") == 0
    expect_python(page, "len(canvas.painted)", painted + 1)
    page.wait_for_timeout(1200)  # nothing more comes
    assert python(page, "len(canvas.painted)") == painted + 1
    print(f"  {asked} cuts were painted {painted} times, the last one among them")


def check_classroom(page: Page) -> None:
    """The stepper steps, the lab's points are dragged, and Python hears of both; both ways."""
    page.get_by_role("button", name="One step on", exact=True).click()
    expect_python(page, "steps.step", 1)
    run(page, "steps.step = 7")
    expect(page.locator(".hclust-step-said")).to_have_text(re.compile("^Step 7 of 14: "))
    page.locator(".hclust-lab-points").first.scroll_into_view_if_needed()
    X = np.frombuffer(bytes(python(page, "list(lab.points_bytes)")), "<f8").reshape(-1, 2)
    (x, y), (to_x, to_y) = places(page, np.array([X[0], [5.0, 5.0]]), 0)
    page.mouse.move(x, y)
    page.mouse.down()
    page.mouse.move(to_x, to_y, steps=5)
    page.mouse.up()
    expect_python(page, f"list(lab.points_bytes) != {list(X.tobytes())}", True)
    moved = np.frombuffer(bytes(python(page, "list(lab.points_bytes)")), "<f8").reshape(-1, 2)
    assert np.allclose(moved[0], 5, atol=0.1) and np.array_equal(moved[1:], X[1:])


def check_rest(page: Page) -> None:
    """What else a browser's Python has that ours uses: the page's width, files, memory."""
    expect_python(page, "surface.revision > 0", True)
    wide = page.locator(".hclust-live").first.evaluate("el => el.clientWidth")
    assert abs(python(page, "surface.width") - wide) < 40
    assert python(page, "written()") == ["second", "answers"]
    assert python(page, "available_memory()") == 2**31 - 1
    assert run(page, "import openpyxl; print(openpyxl.__name__)") == "openpyxl\n"
    assert python(page, "has_numpy()") is False


def main() -> None:
    """Check all of it, and say what cannot be checked."""
    began = time.monotonic()
    version = expected_version(SITE)
    pyodide = fetch_pyodide(version, CACHE)
    if missing := unmet(SITE, json.loads((pyodide / "npm-lock.json").read_text())):
        sys.exit("Neither Pyodide nor the site has " + ", ".join(missing) + ".")
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        site = Path(folder) / "site"
        prepare(site, pyodide)
        found = find_browser(playwright.chromium.executable_path)
        if found is None:
            sys.exit(NO_BROWSER)
        browser = playwright.chromium.launch(executable_path=found, args=ARGS)
        context = browser.new_context(viewport={"width": 1400, "height": 1000})
        asked: list[str] = []
        context.on("request", lambda request: asked.append(request.url))
        watch = Watch()
        watch.allow(r"404 .*/favicon\.ico")  # the browser's own question
        page = context.new_page()
        watch.follow(page)
        with served(site) as address:
            try:
                open_and_use(page, f"{address}/lab/index.html?path=check.ipynb")
            except Exception:
                page.screenshot(path=CACHE / "failed.png")
                print(f"{CACHE / 'failed.png'} shows the page.", *watch.troubles, sep="\n")
                raise
            context.close()
        browser.close()
    watch.check()
    # What the kernel's worker asks for is among them, or this would prove nothing.
    for name in ("/pyodide/pyodide.asm.wasm", "/pypi/hclust_widgets-", "/pypi/anywidget-"):
        assert any(name in url for url in asked), f"nobody asked for {name}"
    outside = [url for url in asked if not url.startswith((address, "blob:", "data:"))]
    assert outside == [], outside
    print(
        f"JupyterLite with Pyodide {version}: the widgets work, {len(asked)} requests, none to any "
        f"other machine ({time.monotonic() - began:.0f} s).\n"
        "Not checked, since numpy, pandas, scipy, scikit-learn and matplotlib for Pyodide are on "
        "its own network only:\nthat our own mathematics, figures and notebooks run there."
    )


def open_and_use(page: Page, address: str) -> None:
    """Open the notebook, run it, and check one thing after another."""
    page.goto(address)
    page.wait_for_selector(".jp-Notebook .jp-Cell", timeout=PATIENCE)
    page.wait_for_function(
        "() => window.jupyterapp.shell.currentWidget?.sessionContext?.session?.kernel?.status"
        " === 'idle'",
        timeout=PATIENCE,
    )
    run_all(page)
    for check in (check_cut, check_selection, check_painter, check_classroom, check_rest):
        print(check.__doc__)
        check(page)


if __name__ == "__main__":
    main()
