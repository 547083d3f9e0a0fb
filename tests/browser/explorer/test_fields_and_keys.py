"""Fields that are seen, rings that are whole, and keys that mean on every slider what they say."""

from __future__ import annotations

import re
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect
from support.classroom import TOWNS, town
from support.classroom import show as show_stepper
from support.live import cars, live_state
from support.page_without_jupyter import STATIC, model_state, show_plain
from support.pictures import wait_painted

from hclust_widgets import MergeStepper

pytestmark = pytest.mark.usefixtures("kept_page")

# What JupyterLab's own themes say, and a page that says nothing.
THEMES = {
    "lab-light": {
        "--jp-ui-font-color1": "rgba(0, 0, 0, .87)",
        "--jp-layout-color0": "white",
        "--jp-layout-color1": "white",
        "--jp-border-color2": "#e0e0e0",
    },
    "lab-dark": {
        "--jp-ui-font-color1": "rgba(255, 255, 255, .87)",
        "--jp-layout-color0": "#111",
        "--jp-layout-color1": "#212121",
        "--jp-border-color2": "#424242",
    },
    "plain": {},
    "page-light": {"": "light"},
    "page-dark": {"": "dark"},
}
BAR = '<div class="hclust-classroom"><div class="hclust-lab-bar">{}</div></div>'
FIELDS = {
    "dropdown": '<div class="widget-dropdown"><select></select></div>',
    "text": '<div class="widget-text"><input type="text"></div>',
    "name of a cluster": '<input class="hclust-name-input">',
    "head of a view": '<div class="hclust-live-head"><select></select></div>',
    "bar of the page": '<div class="hclust-live-bar"><select></select></div>',
    "search": '<div class="hclust-find"><input type="search"></div>',
    "stepper": BAR.format("<select></select>"),
    "lab": BAR.format('<input type="number">'),
    "files": '<div class="hclust-take"><select></select></div>',
    "any color": '<div class="hclust-colors" style="position: static"><input type="color"></div>',
}
# The frame against the paper and the panel, whichever is nearer: WCAG 2.2, relative luminance.
CONTRAST = """(fields) => {
  const ctx = document.createElement('canvas').getContext('2d');
  const rgb = (layers) => {
    for (const color of layers) { ctx.fillStyle = color; ctx.fillRect(0, 0, 1, 1); }
    return [...ctx.getImageData(0, 0, 1, 1).data].slice(0, 3);
  };
  const light = (layers) => rgb(layers)
    .map((v) => v / 255)
    .map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4))
    .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
  const root = document.querySelector('.hclust');
  const ground = (name) => {
    root.style.background = `var(--hc-${name})`;
    return getComputedStyle(root).backgroundColor;
  };
  const grounds = ['paper', 'panel'].map(ground);
  return Object.fromEntries([...root.querySelectorAll('[data-field]')].map((el) => {
    const { borderTopColor: edge, borderTopWidth, borderTopStyle } =
      getComputedStyle(el.querySelector('select, input'));
    if (borderTopStyle !== 'solid' || parseFloat(borderTopWidth) < 1) return [el.dataset.field, 0];
    return [el.dataset.field, Math.min(...grounds.map((paper) => {
      const [a, b] = [light([paper, edge]), light([paper])].sort((p, q) => q - p);
      return (a + 0.05) / (b + 0.05);
    }))];
  }));
}"""


@pytest.mark.parametrize("theme", THEMES)
def test_frames_of_fields_stand_out_from_their_ground(page: Page, theme: str) -> None:
    variables = dict(THEMES[theme])
    mark = variables.pop("", "")
    fields = "".join(f'<div data-field="{k}">{html}</div>' for k, html in FIELDS.items())
    style = ";".join(f"{k}: {v}" for k, v in variables.items())
    css = (STATIC / "hclust.css").read_text() + ((STATIC / "page.css").read_text() if mark else "")
    page.set_content(
        f"<html data-theme='{mark}' style='{style}'><style>{css}</style>"
        f"<body><main class='hclust'>{fields}</main>"
    )
    found = page.evaluate(CONTRAST, list(FIELDS))
    print(theme, {name: round(value, 2) for name, value in found.items()})
    assert set(found) == set(FIELDS)
    assert min(found.values()) >= 3, found


def test_all_dropdowns_have_one_arrow(page: Page) -> None:
    fields = "".join(html for html in FIELDS.values() if "<select" in html)
    for sheets in (["hclust.css"], ["hclust.css", "page.css"]):
        css = "".join((STATIC / sheet).read_text() for sheet in sheets)
        page.set_content(f"<style>{css}</style><main class='hclust'>{fields}</main>")
        arrows = page.locator("select").evaluate_all(
            """all => all.map((el) => {
              const { appearance, backgroundImage, backgroundRepeat, paddingRight } =
                getComputedStyle(el);
              return [appearance, backgroundImage.slice(0, 8), backgroundRepeat, paddingRight];
            })"""
        )
        assert len(arrows) == 5
        assert {tuple(arrow) for arrow in arrows} == {("none", 'url("dat', "no-repeat", "19px")}


@pytest.mark.parametrize("guess", [True, False])
def test_the_steppers_ring_is_whole_where_its_cell_cuts_off(page: Page, guess: bool) -> None:
    show_stepper(page, MergeStepper(TOWNS, linkage="single", scaling="none", guess=guess).live)
    page.locator("main").evaluate("el => { el.style.cssText = 'overflow: auto; padding: 0'; }")
    grid = page.locator(".hclust-step")
    grid.focus()
    page.keyboard.press("ArrowRight")  # by keyboard: the ring shows
    ring = grid.evaluate(
        """el => {
          const { outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(el);
          const around = parseFloat(outlineWidth) + parseFloat(outlineOffset);
          const [inner, outer] = [el, document.querySelector('main')]
            .map((e) => e.getBoundingClientRect());
          const [first, style] = [el.firstElementChild.getBoundingClientRect(), outlineStyle];
          return { style, width: parseFloat(outlineWidth),
            out: [outer.left - (inner.left - around), inner.right + around - outer.right],
            gap: first.left - (inner.left - parseFloat(outlineOffset)) };
        }"""
    )
    assert (ring["style"], ring["width"]) == ("solid", 2)
    assert max(ring["out"]) <= 0, "it reaches beyond the cell"
    assert ring["gap"] >= 2, "it lies on what it surrounds"


def test_the_steppers_note_goes_with_the_focus(page: Page) -> None:
    show_stepper(page, MergeStepper(TOWNS, linkage="single", scaling="none").live)
    grid = page.locator(".hclust-step")
    grid.focus()
    page.mouse.move(*town(page, "P"))
    tip = page.locator(".hclust-step-points .hclust-tip")
    expect(tip).to_be_visible()
    grid.evaluate("el => el.blur()")
    expect(tip).to_be_hidden()


# -- keys ------------------------------------------------------------------------------------------

UP, DOWN = (
    ("ArrowUp", "ArrowRight", "PageUp", "End"),
    ("ArrowDown", "ArrowLeft", "PageDown", "Home"),
)


def tree(page: Page, **options: Any) -> Locator:
    html = "<style>{}</style><body style='margin: 0'><main style='padding: 20px'></main>"
    traits = live_state(cars(n_clusters=6), ("tree",), controls=True, **options)
    show_plain(page, "live.js", traits, html=html.format((STATIC / "hclust.css").read_text()))
    wait_painted(page.locator(".hclust-tree canvas[data-painted]"))
    return page.get_by_role("slider", name="Height of the cut", exact=True)


@pytest.mark.parametrize(
    ("name", "stands_for"),
    [
        ("Height of the cut", "distance_threshold"),
        ("Threshold, the height of the cut", "distance_threshold"),
        ("Number of clusters", "n_clusters"),
    ],
)
def test_up_and_right_raise_what_a_slider_stands_for(
    page: Page, name: str, stands_for: str
) -> None:
    tree(page)
    slider = page.get_by_role("slider", name=name, exact=True)
    other = {"distance_threshold": "n_clusters", "n_clusters": "distance_threshold"}[stands_for]
    for keys, sign in ((UP, 1), (DOWN, -1)):
        for key in keys:
            page.get_by_role("slider", name="Number of clusters").fill("6")
            page.wait_for_function("() => window.__plain.model.state.n_clusters === 6")
            before = model_state(page)
            slider.press(key)
            page.wait_for_function(
                "([what, was]) => window.__plain.model.state[what] !== was",
                arg=[stands_for, before[stands_for]],
            )
            after = model_state(page)
            assert sign * (after[stands_for] - before[stands_for]) > 0, key
            assert sign * (after[other] - before[other]) <= 0, f"{key}: higher is fewer clusters"


def test_the_handle_says_first_what_its_keys_raise(page: Page) -> None:
    handle = tree(page)
    handle.press("ArrowUp")
    expect(handle).to_have_attribute("aria-valuetext", re.compile(r"^height [\d.]+, 5 clusters; "))
    hint = page.locator(".hclust-tree-hint")
    expect(hint).to_be_visible()
    expect(hint).to_contain_text("↑ → higher, fewer clusters · ↓ ← lower, more")
