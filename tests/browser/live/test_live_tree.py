"""The live tree in a page without Jupyter: the cut follows the hand, and Python hears of it."""

from __future__ import annotations

import base64
import re
from typing import Any

import numpy as np
import pandas as pd
import pytest
from playwright.sync_api import Locator, Page, expect
from support.leaks import count_observers, observers
from support.live import cars, live_state, random_rows
from support.page_without_jupyter import STATIC, model_saves, model_state, show_plain
from support.pictures import wait_painted
from support.waiting import wait_until

from hclust_widgets import ClusterState, load_mpg
from hclust_widgets.tree.cut import Cut

pytestmark = pytest.mark.usefixtures("kept_page")

HTML = "<style>{}</style><body style='margin: 0'><main style='padding: 20px'></main>"
READ_SELECTION = """() => {
  const view = window.__plain.model.state.selection;
  return [...new Int32Array(view.buffer.slice(view.byteOffset, view.byteOffset + view.byteLength))];
}"""


@pytest.fixture(scope="module")
def state() -> ClusterState:
    return cars(n_clusters=4)


def show(page: Page, state: ClusterState, **options: Any) -> Locator:
    html = HTML.format((STATIC / "hclust.css").read_text())
    show_plain(page, "live.js", live_state(state, **options), html=html)
    canvas = page.locator(".hclust-tree canvas[data-painted]")
    wait_painted(canvas)
    return canvas


def pill(page: Page) -> Locator:
    return page.get_by_role("slider", name="Height of the cut", exact=True)


def middle(page: Page) -> tuple[float, float]:
    box = pill(page).bounding_box()
    assert box is not None
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


def cut(page: Page) -> tuple[int, float]:
    now = model_state(page)
    return now["n_clusters"], now["distance_threshold"]


def corner(page: Page) -> tuple[float, float, float, float]:
    """Left, right, upper edge of the plot and its ground, on the page."""
    axis = page.locator(".hclust-cut-axis").bounding_box()
    line = page.locator(".hclust-cut-line").bounding_box()
    assert axis is not None and line is not None
    return line["x"], line["x"] + line["width"], axis["y"] + 8, axis["y"] + axis["height"]


def place(page: Page, state: ClusterState, position: float, height: float) -> tuple[float, float]:
    """Where on the page a leaf position and a height stand."""
    left, right, top, ground = corner(page)
    tree = state.tree
    x = left + (right - left) * position / tree.n_leaves
    return x, ground - (ground - top) * height / (tree.distances_[-1] * 1.09)


def test_names_of_rows_take_nothing_from_the_tree(page: Page) -> None:
    table = load_mpg().dropna().head(24)
    page.set_viewport_size({"width": 800, "height": 900})
    show(page, ClusterState(table, n_clusters=3))
    _, _, top, ground = corner(page)
    assert ground - top > 200
    view = page.locator(".hclust-tree").bounding_box()
    assert view is not None
    assert view["height"] > 400, "it has grown by the names"
    page.set_viewport_size({"width": 300, "height": 900})  # no room for names
    page.wait_for_function("() => document.querySelector('.hclust-tree').clientHeight <= 300")
    _, _, top, ground = corner(page)
    assert 180 < ground - top < 260


@pytest.mark.parametrize("width", [390, 700, 1300])
def test_the_pill_stands_at_the_end_of_the_line_and_stays_there(
    page: Page, state: ClusterState, width: int
) -> None:
    page.set_viewport_size({"width": width, "height": 700})
    show(page, state)
    view = page.locator(".hclust-tree").bounding_box()
    assert view is not None
    places = set()
    for way in (0, 60, -80, 130):
        x, y = middle(page)
        page.mouse.move(x, y)
        page.mouse.down()
        page.mouse.move(x, y + way, steps=5)
        box = pill(page).bounding_box()
        assert box is not None
        _, right, _, _ = corner(page)
        assert box["x"] < right, "it is not at the end of the line"
        assert right <= box["x"] + box["width"] + 1
        assert box["x"] + box["width"] <= view["x"] + view["width"] + 0.5
        assert pill(page).evaluate("el => el.scrollWidth <= el.clientWidth + 1")
        places.add((round(box["x"] + box["width"]), round(right)))
        page.mouse.up()
    assert len(places) == 1, "it jumps along the line, or the tree does"


def test_a_drag_moves_the_cut_and_python_hears_of_the_last_value(
    page: Page, state: ClusterState
) -> None:
    show(page, state)
    x, y = middle(page)
    page.mouse.move(x, y)
    page.mouse.down()
    page.mouse.move(x, y + 45, steps=8)
    page.mouse.up()
    k, t = cut(page)
    shown = Cut(state.tree, distance_threshold=t)
    assert k == shown.n_clusters == 5
    last = model_saves(page)[-1]
    assert (last["n_clusters"], last["distance_threshold"]) == (k, t)
    assert (last["browser_seq"], last["cut_revision"]) == (len(model_saves(page)), 1)
    expect(pill(page)).to_have_text(re.compile("^5 clusters · "))
    assert middle(page)[1] == pytest.approx(y + 45, abs=5)  # at most a stop away


def test_a_long_drag_is_few_messages_and_many_pictures(page: Page, state: ClusterState) -> None:
    canvas = show(page, state)
    before = int(canvas.get_attribute("data-painted") or 0)
    x, y = middle(page)
    page.mouse.move(x, y)
    page.mouse.down()
    asked = page.evaluate(
        """async ([x, y]) => {
          const pill = document.querySelector('.hclust-cut-pill');
          const end = performance.now() + 1500;
          let moves = 0;
          while (performance.now() < end) {
            const at = y + 60 * Math.sin(moves++ / 20);
            pill.dispatchEvent(new PointerEvent('pointermove',
              {bubbles: true, pointerId: 1, pointerType: 'mouse', clientX: x, clientY: at}));
            await new Promise(requestAnimationFrame);
          }
          return moves;
        }""",
        [x, y],
    )
    sent = len(model_saves(page))
    page.mouse.move(x, y + 20)
    page.mouse.up()
    painted = int(canvas.get_attribute("data-painted") or 0) - before
    print(f"{asked} moves, {painted} pictures, {sent} messages in 1.5 s")
    assert painted >= asked * 0.5  # at the stops there is nothing to paint
    assert 5 < sent <= 31
    k, t = cut(page)
    last = model_saves(page)[-1]
    assert (last["n_clusters"], last["distance_threshold"]) == (k, t)
    assert (last["browser_seq"], last["cut_revision"]) == (len(model_saves(page)), 1)


def test_there_are_stops_between_merges_unless_alt_is_held(page: Page, state: ClusterState) -> None:
    show(page, state)
    stop = Cut(state.tree, n_clusters=4).distance_threshold
    x, y = middle(page)
    page.mouse.move(x, y)
    page.mouse.down()
    page.mouse.move(x, y + 20)
    page.mouse.move(x, y + 3)
    expect(pill(page)).to_have_attribute("aria-valuenow", f"{stop:.6g}")
    page.keyboard.down("Alt")
    page.mouse.move(x, y + 2)
    page.keyboard.up("Alt")
    page.mouse.up()
    assert cut(page)[0] == 4 and cut(page)[1] != stop
    assert 0 < stop - cut(page)[1] < 0.5


def test_the_axis_takes_the_cut_to_the_pointer(page: Page, state: ClusterState) -> None:
    show(page, state)
    left, _, top, ground = corner(page)
    page.mouse.click(left - 20, ground - (ground - top) * 0.3)
    assert cut(page)[1] == pytest.approx(state.tree.distances_[-1] * 1.09 * 0.3, abs=0.4)


def test_keys_step_from_merge_to_merge(page: Page, state: ClusterState) -> None:
    show(page, state)
    pill(page).focus()
    assert pill(page).get_attribute("data-lm-suppress-shortcuts") == "true"
    n = state.tree.n_leaves
    steps = [("ArrowDown", 5), ("ArrowUp", 4), ("ArrowUp", 3), ("PageDown", 13), ("ArrowLeft", 14)]
    for key, k in [
        *steps,
        ("PageUp", 4),
        ("Home", n),
        ("ArrowDown", n),
        ("End", 1),
        ("ArrowUp", 1),
    ]:
        page.keyboard.press(key)
        expect(pill(page)).to_have_attribute("aria-valuetext", re.compile(rf", {k:,} clusters?;"))
    page.keyboard.press("ArrowDown")
    page.wait_for_function("() => window.__plain.model.state.n_clusters === 2")
    assert cut(page)[1] == Cut(state.tree, n_clusters=2).distance_threshold


def test_the_handle_and_the_words_say_the_cut(page: Page, state: ClusterState) -> None:
    show(page, state)
    handle = pill(page)
    assert handle.get_attribute("aria-valuetext") == (
        "height 7.97, 4 clusters; any cut from 5.19 to 10.74 gives these 4"
    )
    words = page.locator(".hclust-tree [aria-live]")
    assert "cluster 0 with 142 cars, cluster 1 with 103 cars" in words.inner_text()
    handle.press("ArrowDown")
    expect(words).to_contain_text("into 5 clusters")


def test_leaf_0_and_cluster_0_are_hovered_clicked_and_selected(
    page: Page, state: ClusterState
) -> None:
    show(page, state)
    tree = state.tree
    x, ground = place(page, state, tree.start[0] + 0.5, 0)
    page.mouse.move(x, ground + 1)
    assert page.locator(".hclust-tip b").inner_text() == str(state.clustering.row_names()[0])
    page.mouse.click(x, ground + 1)
    page.wait_for_function("() => window.__plain.model.saves.length === 1")
    assert page.evaluate(READ_SELECTION) == [0]

    cluster = state.cut.nodes[0]
    x, ground = place(page, state, tree.start[cluster] + tree.sizes[cluster] / 2, 0)
    page.mouse.move(x, ground + 9)
    assert page.locator(".hclust-tip b").inner_text() == "Cluster 0 · 142 cars"
    page.keyboard.down("Shift")
    page.mouse.click(x, ground + 9)
    page.keyboard.up("Shift")
    page.wait_for_function("() => window.__plain.model.saves.length === 2")
    leaves = np.union1d(np.flatnonzero(state.cut.labels_ == 0), [0])
    assert page.evaluate(READ_SELECTION) == state.clustering.rows()[leaves].tolist()

    page.keyboard.press("Escape")
    page.wait_for_function("() => window.__plain.model.state.selection.byteLength === 0")


def test_a_branch_is_hovered_and_selected_and_empty_ground_clears(
    page: Page, state: ClusterState
) -> None:
    show(page, state)
    tree = state.tree
    node = 2 * tree.n_leaves - 3  # the highest merge but the root
    at = tree.start[node] + tree.sizes[node] / 2
    page.mouse.move(*place(page, state, at, tree.distances_[-2]))
    assert page.locator(".hclust-tip b").inner_text() == f"{tree.sizes[node]} cars"
    assert "height 12.19" in page.locator(".hclust-tip").inner_text()
    page.mouse.down()
    page.mouse.up()
    page.wait_for_function("() => window.__plain.model.saves.length === 1")
    rows = np.sort(state.clustering.rows()[tree.leaves(node)])
    assert page.evaluate(READ_SELECTION) == rows.tolist()
    x, y = place(page, state, 5, tree.distances_[-1])
    page.mouse.click(x, y)
    page.wait_for_function("() => window.__plain.model.state.selection.byteLength === 0")
    assert cut(page)[0] == 4


def test_the_wheel_zooms_where_the_view_has_the_focus(page: Page, state: ClusterState) -> None:
    canvas = show(page, state)
    x, y = place(page, state, 100, 15)
    page.mouse.move(x, y)
    painted = int(canvas.get_attribute("data-painted") or 0)
    page.mouse.wheel(0, -300)
    page.wait_for_timeout(100)  # nothing may come
    assert int(canvas.get_attribute("data-painted") or 0) == painted
    pill(page).focus()
    for _ in range(12):
        page.mouse.wheel(0, -300)
    page.wait_for_function("() => true")
    painted = wait_painted(canvas, painted)
    # The leaf below the pointer is still the same: zoomed in, its neighbors have names.
    _, ground = place(page, state, 0, 0)
    page.mouse.move(x, ground + 1)
    name = page.locator(".hclust-tip b").inner_text()
    assert name in {str(state.clustering.row_names()[i]) for i in state.tree.leaf_order[98:102]}
    page.mouse.dblclick(x, ground - 2)
    page.mouse.move(*place(page, state, state.tree.start[0] + 0.5, 0))
    page.mouse.move(*place(page, state, state.tree.start[0] + 0.6, 0))
    assert page.locator(".hclust-tip b").inner_text() == str(state.clustering.row_names()[0])


def test_alt_click_flips_a_branch_for_all_views(page: Page, state: ClusterState) -> None:
    show(page, state)
    tree = state.tree
    first = int(tree.leaf_order[0])
    page.keyboard.down("Alt")
    page.mouse.click(*place(page, state, tree.n_leaves / 2, tree.distances_[-1]))
    page.keyboard.up("Alt")
    right = int(tree.children_[-1][1])
    x, ground = place(page, state, int(tree.sizes[right]) + 0.5, 0)
    page.mouse.move(x, ground + 1)
    assert page.locator(".hclust-tip b").inner_text() == str(state.clustering.row_names()[first])
    saves = model_saves(page)
    assert [sorted(save) for save in saves] == [["flips", "flips_of"]], "so it can be undone"


def test_search_finds_leaf_0_lights_it_and_selects_it(page: Page, state: ClusterState) -> None:
    canvas = show(page, state)
    name = str(state.clustering.row_names()[0])
    box = page.get_by_role("combobox", name="Find a car by its name")
    painted = int(canvas.get_attribute("data-painted") or 0)
    box.fill(name.upper())
    wait_painted(canvas, painted)
    assert page.get_by_role("option").first.inner_text().startswith(name)
    box.press("Enter")
    page.wait_for_function("() => window.__plain.model.saves.length === 1")
    assert page.evaluate(READ_SELECTION) == [0]
    box.fill("no car has this name")
    assert page.get_by_role("option").inner_text().strip() == "no such name"
    box.press("Enter")
    box.press("Escape")
    assert box.input_value() == ""


def test_search_tells_rows_of_one_name_apart(page: Page, state: ClusterState) -> None:
    show(page, state)
    names = state.clustering.row_names()
    same = state.features.rows[names == "ford pinto"].tolist()
    assert len(same) == 5
    page.get_by_role("combobox", name="Find a car by its name").fill("ford pinto")
    expect(page.get_by_role("option").first).to_have_text(re.compile(r"^ford pinto\s*row "))
    told = page.get_by_role("option").all_inner_texts()
    rows = [int(row) for text in told for row in re.findall(r"^ford pinto\s+row (\d+) · ", text)]
    assert rows == same[: len(rows)] and len(rows) > 3
    box = page.get_by_role("combobox", name="Find a car by its name")
    box.press("Enter")  # the first, and the field says which
    expect(box).to_have_value(f"ford pinto row {same[0]}")
    for typed in (f"ford pinto row {same[2]}", f"pinto row {same[2]}"):
        box.fill(typed)
        expect(page.get_by_role("option")).to_have_count(1)
    box.press("Enter")
    wait_until(page, lambda: page.evaluate(READ_SELECTION) == [same[2]])
    assert page.evaluate(READ_SELECTION) == [same[2]]
    box.fill("hi 1200d")
    expect(page.get_by_role("option").first).to_have_text(re.compile("^hi 1200d"))
    assert "row" not in page.get_by_role("option").first.inner_text()
    box.press("Enter")
    expect(box).to_have_value("hi 1200d")


def test_controls_of_its_own_move_the_cut_and_follow_it(page: Page, state: ClusterState) -> None:
    show(page, state, controls=True)
    k = page.get_by_role("slider", name="Number of clusters")
    t = page.get_by_role("slider", name="Threshold, the height of the cut")
    k.press("ArrowRight")
    page.wait_for_function("() => window.__plain.model.state.n_clusters === 5")
    expect(pill(page)).to_have_text(re.compile("^5 clusters"))
    stop = Cut(state.tree, n_clusters=5).distance_threshold
    assert float(t.input_value()) == pytest.approx(stop, abs=0.02)
    t.press("End")
    page.wait_for_function("() => window.__plain.model.state.n_clusters === 1")
    assert k.input_value() == "1"


def test_python_moves_the_cut_and_is_told_nothing(page: Page, state: ClusterState) -> None:
    show(page, state)
    page.evaluate(
        """() => {
          window.__plain.model.set('n_clusters', 7);
          window.__plain.model.set('distance_threshold', 3.1);
        }"""
    )
    wanted = Cut(state.tree, distance_threshold=3.1)
    assert cut(page) == (wanted.n_clusters, 3.1)
    page.wait_for_function(
        "text => document.querySelector('.hclust-cut-pill').textContent === text",
        arg=f"{wanted.n_clusters} clusters · 3.10",
    )
    page.wait_for_timeout(200)  # nothing may come
    assert model_saves(page) == []


def test_hostile_names_are_text(page: Page) -> None:
    hostile = [
        "<img src=x onerror=alert(1)>",
        "x" * 10_000,
        "🚗🚙 <b>emoji</b>",
        "שלום עולם",
        "\n\0",
    ]
    table = pd.DataFrame({"a": [1.0, 2, 4, 8, 16.5]}, index=hostile)
    canvas = show(page, ClusterState(table))
    assert page.locator("main img").count() == 0
    box = page.get_by_role("combobox")
    box.fill("<img")
    assert page.get_by_role("option").first.inner_text().startswith(hostile[0])
    box.fill("xxx")
    canvas.hover(position={"x": 300, "y": 70})
    assert page.locator("main img, main b:not(.hclust-tip b)").count() == 0
    edge = page.locator(".hclust-live").bounding_box()
    assert edge is not None and edge["width"] < 1400


def test_two_rows_are_drawn(page: Page) -> None:
    show(page, ClusterState(pd.DataFrame({"a": [1.0, 2.0]}, index=list("xy"))))
    pill(page).press("End")
    expect(pill(page)).to_have_text(re.compile("^1 cluster · "))
    pill(page).press("ArrowDown")
    pill(page).press("ArrowDown")
    expect(pill(page)).to_have_text(re.compile("^2 clusters · "))


def test_the_screens_resolution_and_the_theme_are_followed(page: Page, state: ClusterState) -> None:
    canvas = show(page, state)
    assert canvas.evaluate("c => c.width === Math.round(c.clientWidth * devicePixelRatio)")
    page.set_viewport_size({"width": 700, "height": 900})
    page.wait_for_function("() => document.querySelector('.hclust-tree').clientWidth === 660")
    page.wait_for_function(  # its size is observed a frame later
        """() => { const c = document.querySelector('.hclust-tree canvas[data-painted]');
          return c.width === Math.round(c.clientWidth * devicePixelRatio)
            && Math.abs(c.clientWidth - 660) <= 1; }"""
    )
    painted = int(canvas.get_attribute("data-painted") or 0)
    page.evaluate("() => { document.body.style.cssText = 'background: #111318; color: #e8e8ea' }")
    wait_painted(canvas, painted)
    color = pill(page).evaluate("el => getComputedStyle(el).backgroundColor")
    assert color == "rgb(232, 232, 234)"


def test_the_pill_is_as_wide_as_its_words_in_the_font_that_comes_later(
    page: Page, state: ClusterState
) -> None:
    canvas = show(page, state)
    fits = "el => el.scrollWidth <= el.clientWidth"
    assert pill(page).evaluate(fits)
    before = wait_painted(canvas)
    page.evaluate("document.body.style.setProperty('--jp-ui-font-family', 'monospace')")
    wait_painted(canvas, before)
    assert pill(page).evaluate("el => getComputedStyle(el).fontFamily") == "monospace"
    assert pill(page).evaluate(fits)


@pytest.mark.own_page
def test_a_view_taken_away_leaves_nothing_and_can_come_back(
    page: Page, state: ClusterState
) -> None:
    count_observers(page)
    page.goto("about:blank")
    show(page, state, controls=True)
    assert observers(page) != []
    before = page.evaluate("() => Object.values(window.__plain.listeners).flat().length")
    again = """async () => {
      const {model, widget} = window.__plain;
      for (let i = 0; i < 20; i++) {
        const el = document.createElement('div');
        document.querySelector('main').append(el);
        const end = await widget.render({model, el});
        await new Promise(requestAnimationFrame);
        end();
        el.remove();
      }
    }"""
    page.evaluate(again)
    assert page.evaluate("() => Object.values(window.__plain.listeners).flat().length") == before
    page.evaluate("() => window.__plain.end()")
    assert observers(page) == []
    assert page.locator("canvas").count() == 0


def test_two_views_of_one_model_move_together(page: Page, state: ClusterState) -> None:
    show(page, state)
    page.evaluate(
        """() => {
          const el = document.createElement('div');
          document.querySelector('main').append(el);
          return window.__plain.widget.render({model: window.__plain.model, el}) && null;
        }"""
    )
    handles = page.get_by_role("slider", name="Height of the cut", exact=True)
    handles.nth(1).press("ArrowDown")
    page.wait_for_function(
        """() => [...document.querySelectorAll('.hclust-cut-pill')]
          .every((el) => el.textContent.startsWith('5 clusters'))"""
    )


def test_ten_thousand_rows_are_dragged_within_a_frame(page: Page) -> None:
    canvas = show(page, random_rows(10_000))
    x, y = middle(page)
    page.mouse.move(x, y)
    page.mouse.down()
    took = []
    for i in range(60):
        page.mouse.move(x, y + 100 * np.sin((i + 1) / 10))
        page.evaluate("() => new Promise((ok) => requestAnimationFrame(() => setTimeout(ok)))")
        took.append(float(canvas.get_attribute("data-ms") or 0))
    page.mouse.up()
    print(f"own work per frame: median {np.median(took):.2f} ms, most {max(took):.2f} ms")
    assert np.median(took) < 8


def test_what_is_sent_is_small(state: ClusterState) -> None:
    for name, each in (("392 cars", state), ("10,000 rows", random_rows(10_000))):
        parts = ("tree", "clustermap", "scatter")
        sent = live_state(each, parts=parts)
        size = sum(
            len(base64.b64decode(v["base64"]))
            for v in sent.values()
            if isinstance(v, dict) and "base64" in v
        )
        print(f"{name}: {size:,} bytes")
        long = [k for k, v in sent.items() if isinstance(v, list) and len(v) >= 392]
        assert long == []
