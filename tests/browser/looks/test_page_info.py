"""The surface widget: what it tells Python about the page is what the page is."""

from __future__ import annotations

import time

import pytest
from playwright.sync_api import Page
from support.leaks import count_observers, observers
from support.notebook import (
    execute,
    expect_python,
    open_notebook,
    python,
    run_all,
    run_cell,
    set_theme,
)
from support.page_without_jupyter import model_saves, model_state, show_plain
from support.servers import Server

pytestmark = pytest.mark.usefixtures("kept_page")

BOOK = [
    """
import ipywidgets as W
from hclust_widgets.widgets.base.page_info import PageInfo
surface = PageInfo()
turns = []
surface.observe(lambda change: turns.append(surface.width), "revision")
""",
    "W.VBox([W.Label('above'), surface, W.Label('below')], layout=W.Layout(grid_gap='0px'))",
    "surface",
]
COLORS = "[surface.paper, surface.ink, surface.quiet, surface.rule, surface.panel]"
LAB_LIGHT = ["#ffffff", "#212121", "#757575", "#e0e0e0", "#f8f8f8"]
LAB_DARK = ["#111111", "#e0e0e0", "#929292", "#424242", "#212121"]
#: So long the front end waits for the end of a drag (page_info.js).
WAIT_MS = 120
STATE = {"revision": 0, "width": 1000, "dpr": 1.0, "dark": False}


def watched_by(page: Page) -> list[str]:
    """Return what the front end watches, without what it waits for."""
    return [name for name in observers(page) if name != "setTimeout"]


def box_width(page: Page) -> int:
    width: float = page.locator(".widget-vbox").evaluate("el => el.getBoundingClientRect().width")
    return int(width)


@pytest.mark.usefixtures("kept_lab")
def test_jupyterlab_tells_width_resolution_and_theme(page: Page, lab: Server) -> None:
    open_notebook(page, lab, BOOK[:2])
    run_all(page)
    expect_python(page, "surface.revision", 1)
    first = box_width(page)
    assert python(page, "[surface.width, surface.dpr, surface.dark]") == [first, 1.0, False]
    assert python(page, COLORS) == LAB_LIGHT
    assert "system-ui" in python(page, "surface.font")

    page.set_viewport_size({"width": 1000, "height": 1000})
    expect_python(page, "surface.revision", 2)
    second = box_width(page)
    assert second < first
    assert python(page, "turns") == [first, second]

    set_theme(page, dark=True)
    expect_python(page, "surface.dark", True)
    assert python(page, COLORS) == LAB_DARK
    set_theme(page, dark=False)
    expect_python(page, "surface.dark", False)
    assert python(page, COLORS) == LAB_LIGHT
    # While JupyterLab exchanges its style sheets, the page may have another width for a moment:
    # then each theme is told twice, the second time with the width that stays.
    expect_python(page, "surface.width", second)
    turns = python(page, "turns")
    assert turns[:2] == [first, second] and turns[-1] == second
    assert 4 <= len(turns) <= 6 and turns[2:].count(second) >= 2


@pytest.mark.usefixtures("kept_lab")
def test_the_widget_takes_no_room(page: Page, lab: Server) -> None:
    open_notebook(page, lab, BOOK[:2])
    run_all(page)
    expect_python(page, "surface.revision", 1)
    above, below = (page.get_by_text(t, exact=True).bounding_box() for t in ("above", "below"))
    assert above and below
    between = "document.querySelectorAll('.widget-vbox .widget-label')"
    margins = page.evaluate(
        f"[...{between}].map(e => parseFloat(getComputedStyle(e).marginTop)"
        " + parseFloat(getComputedStyle(e).marginBottom)).reduce((a, b) => a + b) / 2"
    )
    assert below["y"] - (above["y"] + above["height"]) == pytest.approx(margins, abs=0.01)


def test_a_cell_run_again_leaves_no_observer(page: Page, lab: Server) -> None:
    count_observers(page)
    open_notebook(page, lab, BOOK)
    run_all(page)
    expect_python(page, "surface.revision > 0", True)
    page.wait_for_function("() => window.__observers.size > 0")
    two_views = observers(page)
    # The theme, the size of the summary, and controls that come later are watched.
    assert two_views.count("ResizeObserver") == 4
    assert two_views.count("MutationObserver") == 4
    for _ in range(3):
        run_cell(page, 1)
    page.wait_for_function("n => window.__observers.size === n", arg=len(two_views))
    assert observers(page) == two_views

    execute(page, "surface.close()")
    page.wait_for_function("() => window.__observers.size === 0")


@pytest.mark.usefixtures("kept_lab")
def test_a_hidden_tab_keeps_the_width_it_had(page: Page, lab: Server) -> None:
    open_notebook(page, lab, BOOK[:2])
    run_all(page)
    expect_python(page, "surface.revision", 1)
    before = python(page, "surface.width")
    page.evaluate("() => { document.querySelector('.jp-Notebook').style.display = 'none'; }")
    page.wait_for_timeout(500)  # nothing may come: there is nothing to wait for
    assert python(page, "[surface.width, surface.revision]") == [before, 1]


def test_notebook_7_tells_the_same(page: Page, notebook7: Server) -> None:
    open_notebook(page, notebook7, BOOK[:2])
    run_all(page)
    expect_python(page, "surface.revision", 1)
    assert python(page, "surface.width") == box_width(page)
    assert python(page, COLORS) == LAB_LIGHT
    set_theme(page, dark=True)
    expect_python(page, "surface.dark", True)
    assert python(page, COLORS)[:3] == LAB_DARK[:3]


def test_voila_tells_the_same(page: Page, voila: Server) -> None:
    # No code gets to a kernel of Voilà, so the page itself shows what Python was told.
    words = """
told = W.Label()
surface.observe(lambda _: setattr(
    told, "value", f"revision {surface.width} {surface.paper} {surface.ink}"), "revision")
told
"""
    open_notebook(page, voila, [BOOK[0], words, BOOK[1]])
    page.get_by_text(f"revision {box_width(page)} #ffffff #212121", exact=True).wait_for()


PLAIN = """<body style="margin: 0; background: #102030; color: rgb(240 240 240);
  font-family: 'Some Sans', serif"><main style="width: 640.7px; padding: 0 20px"></main>"""


def test_a_plain_page_is_measured_without_any_variables(page: Page) -> None:
    show_plain(page, "page_info.js", STATE, html=PLAIN)
    page.wait_for_function("() => window.__plain.model.state.revision === 1")
    state = model_state(page)
    assert {k: state[k] for k in ("width", "dpr", "paper", "ink", "dark")} == {
        "width": 640,
        "dpr": 1,
        "paper": "#102030",
        "ink": "#f0f0f0",
        "dark": True,
    }
    assert state["font"] == '"Some Sans", serif'


def test_a_drag_of_the_width_is_one_message(page: Page) -> None:
    show_plain(page, "page_info.js", STATE, html=PLAIN)
    page.wait_for_function("() => window.__plain.model.state.revision === 1")
    # A frame that is later than the front end waits ends one drag, and begins another.
    late = page.evaluate(
        """async (wait) => {
          const main = document.querySelector('main');
          let [last, late] = [performance.now(), 0];
          for (let w = 600; w > 400; w -= 5) {
            main.style.width = `${w}px`;
            await new Promise(requestAnimationFrame);
            const now = performance.now();
            if (now - last > wait / 2) late += 1;
            last = now;
          }
          return late;
        }""",
        WAIT_MS,
    )
    page.wait_for_function("() => window.__plain.model.state.width === 405")
    saves = model_saves(page)[1:]
    assert saves[-1] == {"width": 405, "revision": len(saves) + 1}
    assert len(saves) <= 1 + late


def test_modern_colors_are_understood(page: Page) -> None:
    style = "--jp-layout-color0: oklch(0.2 0 0); --jp-ui-font-color1: color-mix(in srgb, red, blue)"
    show_plain(page, "page_info.js", STATE, html=f"<main style='{style}'></main>")
    page.wait_for_function("() => window.__plain.model.state.revision === 1")
    state = model_state(page)
    assert (state["paper"], state["ink"], state["dark"]) == ("#161616", "#800080", True)


def test_the_system_going_dark_is_heard(page: Page) -> None:
    dark = "@media (prefers-color-scheme: dark) { body { background: #000; color: #fff } }"
    show_plain(page, "page_info.js", STATE, html=f"<style>{dark}</style><main></main>")
    page.wait_for_function("() => window.__plain.model.state.paper === '#ffffff'")
    page.emulate_media(color_scheme="dark")
    page.wait_for_function("() => window.__plain.model.state.paper === '#000000'")
    assert model_saves(page)[-1]["ink"] == "#ffffff"


@pytest.mark.own_page
def test_the_clean_up_ends_everything_on_a_plain_page(page: Page) -> None:
    count_observers(page)
    page.goto("about:blank")
    show_plain(page, "page_info.js", STATE, html=PLAIN)
    watched = [
        "MutationObserver",
        "MutationObserver",
        "ResizeObserver",
        "ResizeObserver",
        "blur of [object Window]",
        "change of [object MediaQueryList]",
        "change of [object MediaQueryList]",
        "change of [object Window]",
        "click of [object Window]",
        "click of [object Window]",
        "click of [object Window]",
        "focus of [object Window]",
        "hclust-arrived of [object Window]",
        "hclust-asking of [object Window]",
        "input of [object Window]",
        "keydown of [object Window]",
        "keydown of [object Window]",
        "keydown of [object Window]",
        "keydown of [object Window]",
        "keydown of [object Window]",
        "keydown of [object Window]",
        "pointerdown of [object Window]",
        "pointerdown of [object Window]",
        "pointerdown of [object Window]",
    ]
    end = time.monotonic() + 10
    while (now := watched_by(page)) != watched and time.monotonic() < end:
        page.wait_for_timeout(20)  # some are made when the place is measured
    assert now == watched
    page.evaluate("() => window.__plain.end()")
    assert observers(page) == []
