"""The Tab key through pages without Python: a ring at each stop, drawn whole, in reading order."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page

from hclust_widgets import ClusterState, LinkageLab, MergeStepper, load_mpg

# What has the focus, how wide its ring is, and by how many pixels a box around it cuts that off.
_STOP = """() => {
  const focused = document.activeElement;
  if (focused === document.body) return null;
  let ringed = focused;
  const style = (el) => getComputedStyle(el);
  while (ringed && style(ringed).outlineStyle !== 'solid') ringed = ringed.parentElement;
  const name = focused.getAttribute('aria-label') ?? focused.textContent.trim();
  if (!ringed) return { name, ring: 0, cut: 0 };
  const around = parseFloat(style(ringed).outlineWidth) + parseFloat(style(ringed).outlineOffset);
  const ring = ringed.getBoundingClientRect();
  let cut = 0;
  for (let box = ringed.parentElement; box && box !== document.body; box = box.parentElement) {
    const { overflowX, overflowClipMargin } = style(box);
    if (overflowX === 'visible') continue;
    const margin = overflowX === 'clip' ? parseFloat(overflowClipMargin) : 0;
    const edge = box.getBoundingClientRect();
    cut = Math.max(cut, edge.left - ring.left + around - margin,
      ring.right + around - edge.right - margin, edge.top - ring.top + around - margin,
      ring.bottom + around - edge.bottom - margin);
  }
  return { name, ring: parseFloat(style(ringed).outlineWidth), cut: Math.round(cut) };
}"""


def stops(page: Page) -> list[dict[str, object]]:
    found: list[dict[str, object]] = []
    for _ in range(80):
        page.keyboard.press("Tab")
        stop = page.evaluate(_STOP)
        if stop is None:
            return found
        found.append(stop)
    raise AssertionError("The Tab key never leaves the page.")


@pytest.mark.parametrize("kind", ["explorer", "merges", "lab"])
def test_each_stop_has_a_whole_ring(offline: BrowserContext, tmp_path: Path, kind: str) -> None:
    file = tmp_path / f"{kind}.html"
    if kind == "explorer":
        ClusterState(load_mpg(), n_clusters=4, known="origin").to_html(file)
    elif kind == "merges":
        MergeStepper(load_mpg().head(8), linkage="average").to_html(file)
    else:
        LinkageLab(shape="moons", n=30).to_html(file)
    page = offline.new_page()
    page.goto(file.as_uri())
    page.locator("canvas[data-painted]").first.wait_for()
    found = stops(page)
    assert len(found) >= 8
    assert [stop for stop in found if stop["ring"] != 2 or stop["cut"]] == []
    if kind == "explorer":
        names = [stop["name"] for stop in found]
        order = ["Dark colors", "Number of clusters", "Height of the cut", "Save the labels as CSV"]
        assert [name for name in names if name in order] == order
