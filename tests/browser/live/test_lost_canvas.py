"""A browser may take away what a canvas holds; the views are then painted again."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page
from support.pictures import wait_painted
from support.views import show_views, small_state

# Of pixels of the lowest layer; from a copy, since canvases that are read often are kept elsewhere.
INK = """([part]) => {
  const canvas = document.querySelector(`.hclust-part-${part} canvas`);
  const copy = document.createElement('canvas');
  Object.assign(copy, { width: canvas.width, height: canvas.height });
  const ctx = copy.getContext('2d');
  ctx.drawImage(canvas, 0, 0);
  const { data } = ctx.getImageData(0, 0, copy.width, copy.height);
  return data.filter((v, i) => i % 4 === 3 && v).length;
}"""


@pytest.mark.parametrize("restored", [False, True])
@pytest.mark.parametrize("part", ["tree", "clustermap"])
def test_a_canvas_whose_memory_was_taken_away_is_painted_again(
    page: Page, part: str, restored: bool
) -> None:
    show_views(page, small_state(), part)
    top = page.locator(f".hclust-part-{part} canvas[data-painted]")
    before = wait_painted(top)
    ink = page.evaluate(INK, [part])
    assert ink > 0
    page.evaluate(
        """([part, restored]) => {
          const [canvas] = document.querySelectorAll(`.hclust-part-${part} canvas`);
          const ctx = canvas.getContext('2d');
          ctx.clearRect(0, 0, 1e5, 1e5);
          let lost = true;
          ctx.isContextLost = () => lost;
          window.__old = canvas;
          canvas.dispatchEvent(new Event('contextlost'));
          if (!restored) return;
          lost = false;
          canvas.dispatchEvent(new Event('contextrestored'));
        }""",
        [part, restored],
    )
    wait_painted(top, before)
    page.wait_for_function(f"([part, ink]) => ({INK})([part]) === ink", arg=[part, ink])
    kept = page.evaluate(
        "part => document.querySelector(`.hclust-part-${part} canvas`) === __old", part
    )
    assert kept == restored  # another canvas only where the browser does not restore this one
