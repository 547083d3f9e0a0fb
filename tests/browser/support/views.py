"""Clustermap and scatter in a page without Jupyter: where things are, what is said of them."""

from __future__ import annotations

import base64
from typing import Any

import numpy as np
import pandas as pd
from playwright.sync_api import Locator, Page

from hclust_widgets import ClusterState

from .live import live_state
from .page_without_jupyter import STATIC, show_plain

__all__ = ["box", "canvas", "find", "names", "selected", "show_views", "small_state", "tip"]

HTML = """<body style="margin: 0; background: #fff; color: #1c1d21; font-family: sans-serif">
<main style="padding: 12px; width: {width}px; box-sizing: border-box"></main>"""

# Moves over the whole view and notes where each text is told; the mean place is in its middle.
_FIND = """([canvas, tip, step]) => {
  const {left, top, width, height} = canvas.getBoundingClientRect();
  const move = (type, x, y) => canvas.dispatchEvent(
    new PointerEvent(type, {clientX: left + x, clientY: top + y, bubbles: true}));
  const found = {};
  for (let y = 1; y < height; y += step) {
    for (let x = 1; x < width; x += step) {
      move('pointermove', x, y);
      if (tip.hidden) continue;
      const text = [...tip.children].filter((e) => !e.hidden).map((e) => e.textContent).join('\\n');
      const at = found[text] ??= [0, 0, 0];
      at[0] += x; at[1] += y; at[2] += 1;
    }
  }
  move('pointerleave', 0, 0);
  return Object.fromEntries(Object.entries(found).map(([k, [x, y, n]]) => [k, [x / n, y / n]]));
}"""


def small_state(names: list[str] | None = None, **options: Any) -> ClusterState:
    """Return a state of eight things in three heaps, far apart in the plane."""
    table = pd.DataFrame(
        {
            "speed": [1.0, 1.2, 1.1, 5.0, 5.2, 9.0, 9.1, 9.3],
            "weight": [2110.0, 2300, 1900, 900, 1100, 2900, 3200, 2700],
        },
        index=names or [f"thing {letter}" for letter in "abcdefgh"],
    )
    table.attrs.update(units={"weight": "kg"}, rows="things")
    return ClusterState(table, n_clusters=3, **options)


def show_views(
    page: Page,
    state: ClusterState,
    *parts: str,
    width: int = 900,
    **options: Any,
) -> None:
    """Show live views of a state, in a page of their own.

    Parameters
    ----------
    page : Page
    state : ClusterState
    *parts : {"tree", "clustermap", "scatter"}
    width : int
        CSS pixels there are.
    **options
        Other traits of the model.
    """
    traits = live_state(state, parts, **options)
    show_plain(page, "live.js", traits, html=HTML.format(width=width))
    page.add_style_tag(content=(STATIC / "hclust.css").read_text())
    for part in parts:
        page.wait_for_function(
            "el => +(el.dataset.painted ?? 0) > 0", arg=canvas(page, part).element_handle()
        )


def canvas(page: Page, part: str) -> Locator:
    """Return the canvas of a view that listens and has the focus."""
    return page.locator(f".hclust-part-{part} canvas").last


def box(page: Page, part: str) -> dict[str, float]:
    """Return where that canvas is in the page."""
    found = canvas(page, part).bounding_box()
    assert found is not None
    return dict(found)


def tip(page: Page, part: str) -> Locator:
    """Return the note beside the pointer."""
    return page.locator(f".hclust-part-{part} .hclust-tip")


def find(page: Page, part: str, *, step: int = 5) -> dict[str, tuple[float, float]]:
    """Return what is told in a view, and where: the middle of the places, in the page's pixels."""
    handles = [canvas(page, part).element_handle(), tip(page, part).element_handle(), step]
    here = box(page, part)
    found = page.evaluate(_FIND, handles)
    return {text: (here["x"] + x, here["y"] + y) for text, (x, y) in found.items()}


def names(found: dict[str, tuple[float, float]]) -> dict[str, tuple[float, float]]:
    """Return the same by the first line of what is told."""
    return {text.split("\n")[0]: at for text, at in found.items()}


def selected(page: Page) -> list[int]:
    """Return what the model was told is selected, once all is told."""
    raw = page.evaluate(
        """async () => {
          // A report waits 60 ms for the next one: its timer ends before one that is set now.
          await new Promise((done) => setTimeout(done, 90));
          const v = window.__plain.model.state.selection;
          return btoa(String.fromCharCode(...new Uint8Array(v.buffer, v.byteOffset, v.byteLength)));
        }"""
    )
    return np.frombuffer(base64.b64decode(raw), dtype="<i4").tolist()
