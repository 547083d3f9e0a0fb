"""The live tree of groups of rows: it calls them groups, and sends the rows that stand for them."""

from __future__ import annotations

import base64
from typing import Any

import numpy as np
import pandas as pd
import pytest
from playwright.sync_api import Page, expect
from support.live import live_state
from support.page_without_jupyter import STATIC, model_sent, model_state, show_plain
from support.pictures import wait_painted
from support.views import box, find, show_views

from hclust_widgets import ClusterState
from hclust_widgets.widgets.base.view import close_deep
from hclust_widgets.widgets.live.live_view import Live

pytestmark = pytest.mark.usefixtures("kept_page")

HTML = "<style>{}</style><body style='margin: 0'><main style='padding: 20px'></main>"
READ_SELECTION = """() => {
  const view = window.__plain.model.state.selection;
  return [...new Int32Array(view.buffer.slice(view.byteOffset, view.byteOffset + view.byteLength))];
}"""

NAMES = [f"car {i}" for i in range(600)]
TOLD = "message => window.__plain.listeners['msg:custom'].forEach((f) => f(message))"


def grouped(names: list[str] | None = None) -> ClusterState:
    rng = np.random.default_rng(0)
    table = pd.DataFrame(
        np.repeat([[0.0, 0.0], [9.0, 9.0]], 300, axis=0) + rng.normal(size=(600, 2)), index=names
    ).add_prefix("c")
    return ClusterState(table, max_leaves=40, n_clusters=2)


def show(page: Page, state: ClusterState) -> None:
    html = HTML.format((STATIC / "hclust.css").read_text())
    show_plain(page, "live.js", live_state(state), html=html)
    wait_painted(page.locator(".hclust-tree canvas[data-painted]"))


def test_a_single_row_is_found_by_python_and_selects_its_group(page: Page) -> None:
    state = grouped(NAMES)
    show(page, state)
    field = page.get_by_placeholder("find a row")
    field.press_sequentially("car 577")
    page.wait_for_function("() => window.__plain.model.sent.some((m) => m.wants_rows)")
    assert [m["wants_rows"] for m in model_sent(page) if "wants_rows" in m] == ["car 577"]
    leaf = int(state.group_of_row["car 577"])
    answer = {"found": "car 577", "rows": [["car 577", leaf]], "more": True, "revision": 1}
    page.evaluate(TOLD, answer | {"found": "car 57"})  # of an earlier text: not shown
    assert page.locator(".hclust-find li").count() == 0
    page.evaluate(TOLD, answer)
    rows = int((state.group_of_row == leaf).sum())
    found = page.locator(".hclust-find li")
    expect(found.first).to_contain_text("car 577")
    expect(found.first).to_contain_text(f"group of {rows} · cluster")
    expect(found.last).to_have_text("and more")
    field.press("Enter")
    expect(page.locator(".hclust-selected")).to_contain_text("1 group selected")
    expect(field).to_have_value("car 577")
    assert page.evaluate(READ_SELECTION) == [int(state.clustering.rows()[leaf])]


def test_enter_before_the_answer_takes_the_first_row(page: Page) -> None:
    state = grouped(NAMES)
    show(page, state)
    field = page.get_by_placeholder("find a row")
    field.fill("car 1")
    field.press("Enter")
    page.wait_for_function("() => window.__plain.model.sent.some((m) => m.wants_rows)")
    leaf = int(state.group_of_row["car 1"])
    page.evaluate(TOLD, {"found": "car 1", "rows": [["car 1", leaf]], "more": True, "revision": 1})
    assert page.evaluate(READ_SELECTION) == [int(state.clustering.rows()[leaf])]


def test_without_an_answer_the_names_of_the_groups_are_searched(page: Page) -> None:
    state = grouped(NAMES)
    show(page, state)
    name = state.clustering.groups.names()[7]
    page.get_by_placeholder("find a row").fill(name)
    expect(page.locator(".hclust-find li").first).to_contain_text(name)


def test_a_branch_of_groups_is_selected_by_the_rows_that_stand_for_them(page: Page) -> None:
    state = grouped()
    show(page, state)
    canvas = page.locator(".hclust-tree canvas[data-painted]")
    left = int(state.cut.left_to_right[0])
    count = int(state.cut.sizes[left])
    expect(page.get_by_placeholder("find a row")).to_be_visible()
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


DENSITY = """async ([message, parts]) => {
  const views = parts.map((part) => {
    const bytes = Uint8Array.from(atob(part), (c) => c.charCodeAt(0));
    return new DataView(bytes.buffer);
  });
  for (const f of window.__plain.listeners['msg:custom']) await f(message, views);
}"""
PIXEL = """([canvas, x, y]) => {
  const ratio = canvas.width / canvas.clientWidth;
  return [...canvas.getContext('2d').getImageData(x * ratio, y * ratio, 1, 1).data];
}"""


def test_without_the_code_of_the_density_a_sentence_is_told_and_the_groups_stay_points(
    page: Page, watch: Any
) -> None:
    watch.allow("SyntaxError")
    show_views(page, grouped(), "scatter", x="c0", y="c1")
    page.wait_for_function("() => window.__plain.model.sent.some((m) => m.wants_density)")
    asked = model_sent(page)[-1]["wants_density"]
    revision = model_state(page)["revision"]
    message = {"density": asked, "revision": revision, "module": "no code at all"}
    page.evaluate(DENSITY, [message, []])
    expect(page.get_by_role("alert")).to_have_text(
        "The density of the rows could not be drawn here: try again, or reload the page."
    )
    assert find(page, "scatter", step=9)


def test_a_scatter_plot_of_groups_shows_how_densely_the_rows_lie(page: Page) -> None:
    state = grouped()
    show_views(page, state, "scatter", x="c0", y="c1")
    page.wait_for_function("() => window.__plain.model.sent.some((m) => m.wants_density)")
    (asked,) = [m for m in model_sent(page) if "wants_density" in m]
    x, y, left, right, low, high = asked["wants_density"]
    assert (x, y, asked["module"]) == ("c0", "c1", True)

    live = Live(parts=["scatter"])
    live.show(state.clustering, axes=state.axes())
    told: list[tuple[dict, list[bytes]]] = []
    live.send = lambda message, buffers=None: told.append((message, buffers))
    live._on_message(live, {"wants_density": [x, y, left, right, low, high], "module": True}, [])
    ((message, buffers),) = told
    sent = [base64.b64encode(part).decode() for part in buffers]
    page.evaluate(DENSITY, [message, sent])
    # Rows lie beyond the points that stand for them: the axes grow, and are asked for anew.
    page.wait_for_function(
        "() => window.__plain.model.sent.filter((m) => m.wants_density).length === 2"
    )
    wider = [m for m in model_sent(page) if "wants_density" in m][1]["wants_density"]
    assert wider[2] <= left and wider[3] >= right and wider[4] <= low and wider[5] >= high
    table = state.features.table
    assert wider[2] <= table["c0"].min() and wider[5] >= table["c1"].max()
    told.clear()
    live._on_message(live, {"wants_density": wider}, [])
    ((message, buffers),) = told
    page.evaluate(DENSITY, [message, [base64.b64encode(part).decode() for part in buffers]])
    points = page.locator(".hclust-part-scatter canvas").nth(1)
    found = find(page, "scatter", step=9)
    here = box(page, "scatter")
    colors = set()
    for where in found.values():
        r, g, b, alpha = points.evaluate(
            "(canvas, at) => (" + PIXEL + ")([canvas, ...at])",
            [where[0] - here["x"], where[1] - here["y"]],
        )
        if alpha > 50:
            colors.add((r // 32, g // 32, b // 32))
    assert len(colors) >= 2  # of two clusters, far apart
    close_deep(live)


def test_an_answer_after_the_field_was_left_opens_no_list(page: Page) -> None:
    state = grouped(NAMES)
    show(page, state)
    field = page.get_by_placeholder("find a row")
    field.fill("car 1")
    page.wait_for_function("() => window.__plain.model.sent.some((m) => m.wants_rows)")
    field.blur()
    leaf = int(state.group_of_row["car 1"])
    page.evaluate(TOLD, {"found": "car 1", "rows": [["car 1", leaf]], "more": False, "revision": 1})
    expect(page.locator(".hclust-find ul")).to_be_hidden()
