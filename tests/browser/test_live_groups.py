"""The live tree of groups of rows: it calls them groups, and sends the rows that stand for them."""

from __future__ import annotations

import numpy as np
import pandas as pd
from playwright.sync_api import Page, expect
from support.live import live_state
from support.pictures import wait_painted
from support.plain import STATIC, model_state, show_plain

from hclust_widgets import ClusterState

HTML = "<style>{}</style><body style='margin: 0'><main style='padding: 20px'></main>"
READ_SELECTION = """() => {
  const view = window.__plain.model.state.selection;
  return [...new Int32Array(view.buffer.slice(view.byteOffset, view.byteOffset + view.byteLength))];
}"""


def test_a_branch_of_groups_is_selected_by_the_rows_that_stand_for_them(page: Page) -> None:
    rng = np.random.default_rng(0)
    table = pd.DataFrame(
        np.repeat([[0.0, 0.0], [9.0, 9.0]], 300, axis=0) + rng.normal(size=(600, 2))
    ).add_prefix("c")
    state = ClusterState(table, max_leaves=40, n_clusters=2)
    html = HTML.format((STATIC / "hclust.css").read_text())
    show_plain(page, "live.js", live_state(state), html=html)
    canvas = page.locator(".hclust-tree canvas[data-painted]")
    wait_painted(canvas)
    left = int(state.cut.left_to_right[0])
    count = int(state.cut.sizes[left])
    expect(page.get_by_placeholder("find a group")).to_be_visible()
    box = canvas.bounding_box()
    assert box is not None
    page.mouse.click(box["x"] + box["width"] * 0.25, box["y"] + box["height"] * 0.8)
    said = f"{count} groups selected, from cluster {left}"
    expect(page.locator(".hclust-selected")).to_contain_text(said)
    chosen = page.evaluate(READ_SELECTION)
    leaves = state.tree.leaves(int(state.cut.nodes[left]))
    assert chosen == sorted(state.clustering.rows()[leaves].tolist())
    assert len(state.clustering.rows_behind(chosen)) == int((state.labels_ == left).sum())
    assert model_state(page)["n_clusters"] == 2
