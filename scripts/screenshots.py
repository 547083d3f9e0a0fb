"""Take the pictures of docs/ in a real browser, and some more for a person to look at.

`make screenshots` calls it. What is written: the explorer alone in ``docs/``, light and dark, as
wide as in the drawings it was designed from, in a narrow and a wide window, and with 10,000 rows;
whole windows, live and as figures, in ``tests/browser/shots/`` (not under version control).
"""

from __future__ import annotations

import argparse
import pathlib
import sys
import tempfile

from playwright.sync_api import Page, sync_playwright

ROOT = pathlib.Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "tests" / "browser"))

# ruff: noqa: E402 - what the tests share is found from here on
from support.chromium import ARGS, NO_BROWSER, find_browser
from support.controls import toggle
from support.explorer import FIGURES, Explorer
from support.notebook import execute, expect_python, open_notebook, python, run_all, set_theme
from support.pictures import screenshot
from support.servers import serve

CONTENT = 1240  # CSS pixels that the explorer has for itself in the pictures of docs/
HEIGHT = 2600  # the explorer and all that is around it, in a narrow window too
MARGIN = 16
BOOK = [
    """
from hclust_widgets import ClusterExplorer, load_mpg
from hclust_widgets.widgets.base.render_thread import renderer
ex = ClusterExplorer(load_mpg(), x="mpg", y="weight", n_clusters=4)
figures = {"Tree": ex.dendrogram, "Clustermap": ex.clustermap, "Scatter": ex.scatter}
""",
    "ex",
]

LARGE = [
    """
import numpy as np
import pandas as pd
from hclust_widgets import ClusterExplorer
from hclust_widgets.widgets.base.render_thread import renderer
rng = np.random.default_rng(0)
places = rng.normal(size=(9, 6)) * 4
many = np.vstack([place + rng.normal(size=(10_000 // 9 + 1, 6)) for place in places])[:10_000]
ex = ClusterExplorer(pd.DataFrame(many, columns=list("abcdef")))
""",
    "ex",
]


def at_rest(page: Page, ex: Explorer) -> None:
    """Wait until the figures are drawn for the page as it is."""
    dark = page.evaluate("() => document.body.dataset.jpThemeLight !== 'true'")
    now = f"[ex.page_info.width == {content_width(ex)}, ex.page_info.dark]"
    expect_python(page, now, [True, dark], timeout=60)
    execute(page, "assert renderer.finish()")
    page.wait_for_function(
        "() => [...document.querySelectorAll('[data-painted]')].every(c => +c.dataset.painted)"
    )
    for title in FIGURES if python(page, "ex.rendering == 'figure'") else ():
        page.wait_for_function(
            "([img, width]) => img.complete && img.getAttribute('width') === width",
            arg=[
                ex.figure(title).element_handle(),
                python(page, f"figures[{title!r}].figure_box.image.width"),
            ],
        )
    page.evaluate("() => new Promise(done => requestAnimationFrame(() => setTimeout(done, 200)))")


def content_width(ex: Explorer) -> int:
    """Width that the explorer has for itself, in CSS pixels."""
    inside = "el => el.clientWidth - parseFloat(getComputedStyle(el).paddingLeft) * 2"
    return int(ex.root.evaluate(inside))


def resize(page: Page, width: int) -> None:
    page.set_viewport_size({"width": width, "height": HEIGHT})


def take(page: Page, docs: pathlib.Path) -> None:
    """Take all pictures of the explorer that the page shows."""
    page.evaluate("() => window.jupyterapp.commands.execute('application:toggle-left-area')")
    ex = Explorer.on(page)
    with_margin(ex)
    for width, name in ((900, "narrow"), (1600, "wide")):
        resize(page, width)
        for dark in (False, True):
            set_theme(page, dark=dark)
            at_rest(page, ex)
            screenshot(page, f"explorer-{name}-{'dark' if dark else 'light'}", whole=True)
            if not dark:
                keep(ex, docs / f"explorer-{name}.png")
    toggle(page, "Figure")
    expect_python(page, "ex.rendering", "figure")
    at_rest(page, ex)
    screenshot(page, "explorer-figure", whole=True)
    toggle(page, "Live")
    expect_python(page, "ex.rendering", "live")
    resize(page, 1600 + CONTENT - content_width(ex))
    for dark in (False, True):
        set_theme(page, dark=dark)
        at_rest(page, ex)
        assert content_width(ex) == CONTENT
        keep(ex, docs / f"explorer-{'dark' if dark else 'light'}.png")


def with_margin(ex: Explorer) -> None:
    ex.root.evaluate("(el, margin) => { el.style.padding = margin }", f"{MARGIN}px")


def keep(ex: Explorer, file: pathlib.Path) -> None:
    """Write the explorer alone."""
    file.parent.mkdir(exist_ok=True)
    ex.root.screenshot(path=file)
    print(f"{file.relative_to(ROOT)}: {file.stat().st_size:,} bytes")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, add_help=True)
    parser.add_argument("--headed", action="store_true", help="show the window")
    options = parser.parse_args()
    with sync_playwright() as playwright, tempfile.TemporaryDirectory() as folder:
        browser = find_browser(playwright.chromium.executable_path, headed=options.headed)
        if browser is None:
            sys.exit(NO_BROWSER)
        with (
            serve("lab", pathlib.Path(folder)) as lab,
            playwright.chromium.launch(
                executable_path=browser, args=ARGS, headless=not options.headed
            ) as window,
        ):
            page = window.new_page(viewport={"width": 1600, "height": HEIGHT})
            open_notebook(page, lab, BOOK)
            run_all(page)
            take(page, ROOT / "docs")
            open_notebook(page, lab, LARGE)
            run_all(page)
            ex = Explorer.on(page)
            with_margin(ex)
            at_rest(page, ex)
            keep(ex, ROOT / "docs" / "explorer-10000.png")


if __name__ == "__main__":
    main()
