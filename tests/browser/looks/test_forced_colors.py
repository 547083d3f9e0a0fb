"""In high contrast the cut, sliders and switches are seen: in colors of the system."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import BrowserContext, Page
from support.views import show_views, small_state

from hclust_widgets import ClusterState, MergeStepper, load_mpg

CONTROLS = """<div class="hclust">
<div class="widget-slider"><div class="noUi-target" style="height: 4px">
  <div class="noUi-connect" style="height: 4px"></div>
  <div class="noUi-handle" style="width: 16px; height: 16px"></div></div></div>
<div class="hclust-switch">
<button class="jupyter-button widget-toggle-button mod-active">Live</button>
<button class="jupyter-button widget-toggle-button">Figure</button></div></div>"""
_STYLE = """(selector) => {
  const style = getComputedStyle(document.querySelector(selector));
  return { ground: style.backgroundColor, ink: style.color, edge: style.borderTopColor,
    line: style.borderTopStyle, height: style.height, image: style.backgroundImage };
}"""


def system_colors(page: Page) -> dict[str, str]:
    """Return the system's colors by name, as the page computes them."""
    found: dict[str, str] = page.evaluate(
        """() => Object.fromEntries(['Canvas', 'CanvasText', 'Highlight'].map((name) => {
          const probe = document.body.appendChild(document.createElement('i'));
          probe.style = `forced-color-adjust: none; background: ${name}`;
          return [name, getComputedStyle(probe).backgroundColor];
        }))"""
    )
    return found


def test_cut_sliders_and_switch_keep_colors_of_the_system(page: Page) -> None:
    page.emulate_media(forced_colors="active")
    show_views(page, small_state(), "tree")
    page.evaluate("(html) => document.body.insertAdjacentHTML('beforeend', html)", CONTROLS)
    system = system_colors(page)
    assert len(set(system.values())) == 3

    def style(selector: str) -> dict[str, str]:
        found: dict[str, str] = page.evaluate(_STYLE, selector)
        return found

    assert style(".hclust-cut-line")["ground"] == system["Highlight"]
    assert style(".hclust-cut-line")["height"] == "2px"
    band = style(".hclust-cut-band")
    assert (band["line"], band["edge"]) == ("dotted", system["Highlight"])
    # Highlight may be translucent: below it the handle hides the line.
    assert style(".hclust-cut-pill")["ground"] == system["Canvas"]
    assert system["Highlight"] in style(".hclust-cut-pill")["image"]
    for filled in (".noUi-connect", ".noUi-handle", ".mod-active"):
        assert style(filled)["ground"] == system["Highlight"], filled
    assert style(".noUi-target")["edge"] == system["CanvasText"]
    other = style(".widget-toggle-button:not(.mod-active)")
    assert other["ground"] != system["Highlight"] and other["line"] == "solid"


def in_high_contrast(offline: BrowserContext, file: Path) -> Page:
    page = offline.new_page()
    page.emulate_media(forced_colors="active")
    page.goto(file.as_uri())
    page.locator("canvas[data-painted]").first.wait_for()
    return page


def test_a_page_tells_bars_and_selected_cells(offline: BrowserContext, tmp_path: Path) -> None:
    file = tmp_path / "cars.html"
    ClusterState(load_mpg(), n_clusters=3, known="origin").to_html(file)
    page = in_high_contrast(offline, file)
    system = system_colors(page)
    # What decides: the bar is a bar on a line, not a piece of a bar of the same weight.
    bar = page.locator(".hclust-shares td i").first
    image = bar.evaluate("el => getComputedStyle(el).backgroundImage")
    assert system["CanvasText"] in image and system["Canvas"] in image
    cell = page.locator(".hclust-classes td:not(.hclust-quiet)").first
    cell.click()
    page.locator(".hclust-classes td[aria-selected=true]").wait_for()
    assert cell.evaluate("el => getComputedStyle(el).backgroundColor") == system["Highlight"]


def test_the_linkage_in_use_is_not_grayed(offline: BrowserContext, tmp_path: Path) -> None:
    file = tmp_path / "merges.html"
    MergeStepper(load_mpg().head(8), linkage="average").to_html(file)
    page = in_high_contrast(offline, file)
    own = page.locator(".hclust-step-list .hclust-own")
    own.wait_for()
    assert own.evaluate("el => getComputedStyle(el).color") == system_colors(page)["CanvasText"]
