"""In high contrast the cut, sliders and switches are seen: in colors of the system."""

from __future__ import annotations

from playwright.sync_api import Page
from support.views import show_views, small_state

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
    line: style.borderTopStyle, height: style.height };
}"""


def test_cut_sliders_and_switch_keep_colors_of_the_system(page: Page) -> None:
    page.emulate_media(forced_colors="active")
    show_views(page, small_state(), "tree")
    page.evaluate("(html) => document.body.insertAdjacentHTML('beforeend', html)", CONTROLS)
    system = page.evaluate(
        """() => Object.fromEntries(['Canvas', 'CanvasText', 'Highlight'].map((name) => {
          const probe = document.body.appendChild(document.createElement('i'));
          probe.style = `forced-color-adjust: none; background: ${name}`;
          return [name, getComputedStyle(probe).backgroundColor];
        }))"""
    )
    assert len(set(system.values())) == 3

    def style(selector: str) -> dict[str, str]:
        found: dict[str, str] = page.evaluate(_STYLE, selector)
        return found

    assert style(".hclust-cut-line")["ground"] == system["Highlight"]
    assert style(".hclust-cut-line")["height"] == "2px"
    band = style(".hclust-cut-band")
    assert (band["line"], band["edge"]) == ("dotted", system["Highlight"])
    for filled in (".hclust-cut-pill", ".noUi-connect", ".noUi-handle", ".mod-active"):
        assert style(filled)["ground"] == system["Highlight"], filled
    assert style(".noUi-target")["edge"] == system["CanvasText"]
    other = style(".widget-toggle-button:not(.mod-active)")
    assert other["ground"] != system["Highlight"] and other["line"] == "solid"
