"""The live matrix of distances: order, hover, selection, outlines that follow the cut."""

from __future__ import annotations

import re

import numpy as np
import pytest
from playwright.sync_api import Page, expect
from support.axe import check_axe
from support.live import live_state
from support.page_without_jupyter import STATIC, model_state, show_plain
from support.views import canvas, find, small_state, tip

pytestmark = pytest.mark.usefixtures("kept_page")

PAGE = """<html lang=en><title>x</title><style>{css}</style>
<body style="margin: 0; background: #fff; color: #1c1d21"><h1>x</h1><h2>x</h2><h3>x</h3>
<div class="hclust"><main style="padding: 12px; width: 900px"></main>
<section class="hclust-distances-slot" style="width: 900px"></section></div>"""

# The color of a pixel of the layer that a cut repaints, which holds tree, strip and outlines.
_PIXEL = """([canvas, x, y]) => {
  const scale = canvas.width / canvas.getBoundingClientRect().width;
  return [...canvas.getContext('2d').getImageData(x * scale, y * scale, 1, 1).data];
}"""


def test_it_is_looked_at_selected_and_cut(page: Page) -> None:
    state = small_state(linkage="average", metric="cityblock")
    css = (STATIC / "hclust.css").read_text()
    traits = live_state(state, ("tree", "distances"))
    show_plain(page, "live.js", traits, html=PAGE.format(css=css))
    part = page.locator(".hclust-distances-slot .hclust-part-distances")
    expect(part).to_have_count(1)
    page.wait_for_function(
        "el => +(el.dataset.painted ?? 0) > 0", arg=canvas(page, "distances").element_handle()
    )
    expect(part).to_contain_text("Matrix of distances")
    area = canvas(page, "distances")
    told = (
        "Distances between all pairs of 8 things in the order of their tree: 3 clusters, outlined"
    )
    expect(area).to_have_attribute("aria-label", re.compile(told))

    found = find(page, "distances")
    X = state.features.values
    names = list(state.clustering.row_names())
    cells = {}
    for text, place in found.items():
        lines = text.split("\n")
        if len(lines) == 3 and lines[1].startswith("distance to "):
            other, value = lines[1].removeprefix("distance to ").rsplit(": ", 1)
            i, j = names.index(lines[0]), names.index(other)
            assert abs(float(value) - np.abs(X[i] - X[j]).sum()) < 0.006
            cells[i, j] = place
            same = state.labels_.iloc[i] == state.labels_.iloc[j]
            assert lines[2].startswith("both in ") == same
    assert len(cells) == 64
    order = list(state.tree.leaf_order)
    diagonal = [cells[row, row] for row in order]
    assert diagonal == sorted(diagonal)  # from the upper left corner to the lower right one
    assert np.allclose(np.ptp(diagonal, axis=0)[0], np.ptp(diagonal, axis=0)[1], atol=6)

    page.mouse.click(*cells[3, 6])
    page.wait_for_function("() => window.__plain.model.state.selection.byteLength === 4")
    area.press("ArrowRight")
    expect(tip(page, "distances")).to_contain_text("distance to")

    # A corner of the first cluster's outline is there until it joins another one.
    box = area.bounding_box()
    assert box is not None
    size = int((state.labels_.iloc[order] == state.labels_.iloc[order[0]]).sum())
    (x0, y0), (x1, y1) = diagonal[size - 1], diagonal[size]
    corner = ((x0 + x1) / 2 - box["x"], (y0 + y1) / 2 - box["y"])
    layer = part.locator("canvas").nth(2).element_handle()

    def is_outlined() -> bool:
        near = range(-7, 8)
        return any(
            page.evaluate(_PIXEL, [layer, corner[0] + dx, corner[1] + dx])[3] > 0 for dx in near
        )

    assert is_outlined()
    page.evaluate("() => window.__plain.model.set('n_clusters', 1)")
    page.wait_for_function("() => window.__plain.model.state.n_clusters === 1")
    expect(area).to_have_attribute("aria-label", re.compile(": 1 cluster, outlined"))
    page.evaluate("() => new Promise((done) => requestAnimationFrame(() => setTimeout(done)))")
    assert not is_outlined()
    check_axe(page, ".hclust-part-distances", surface="matrix of distances")

    part.get_by_label("Colors", exact=True).select_option("viridis")
    page.wait_for_function("() => window.__plain.model.state.distance_cmap === 'viridis'")
    assert model_state(page)["cmap"] == "auto"
    page.evaluate("() => window.__plain.model.set('parts', ['tree'])")
    expect(part).to_have_count(0)
    expect(page.locator(".hclust-part-tree")).to_have_count(1)
