"""Blocks of the live clustermap: chosen by mouse and key, following the cut, what lies where."""

from __future__ import annotations

import re
import time

import numpy as np
import pytest
from playwright.sync_api import Locator, Page, expect
from support.axe import check_axe
from support.live import cars
from support.page_without_jupyter import model_state
from support.pictures import wait_painted
from support.views import box, canvas, find, names, selected, show_views, small_state, tip

from hclust_widgets.clustering.cuts.blocks import row_blocks
from hclust_widgets.clustering.cuts.category_blocks import category_split
from hclust_widgets.clustering.heatmap.tracks import offered_tracks
from hclust_widgets.serialize.splits import encode_split
from hclust_widgets.serialize.tracks import encode_tracks
from hclust_widgets.tree.cut import Cut

pytestmark = pytest.mark.usefixtures("kept_page")

PART = "clustermap"

# Rows of the canvas, from the top, in which a column of pixels holds nothing: of layers below.
EMPTY = """([x, from, to, layer]) => {
  const canvas = [...document.querySelectorAll('.hclust-part-clustermap canvas')][layer];
  const dpr = canvas.width / canvas.clientWidth;
  const [top, high] = [Math.round(from * dpr), Math.round((to - from) * dpr)];
  const {data} = canvas.getContext('2d').getImageData(Math.round(x * dpr), top, 1, high);
  const found = [];
  for (let y = 0; y < high; y++) {
    if (data[4 * y + 3]) continue;
    const last = found.at(-1);
    if (last && last[1] === y) last[1] = y + 1; else found.push([y, y + 1]);
  }
  return found.map((run) => run.map((y) => from + y / dpr));
}"""


def menu(page: Page) -> Locator:
    return page.locator(".hclust-menu", has=page.get_by_text("Blocks", exact=True))


def open_menu(page: Page) -> None:
    menu(page).locator("summary").click()


def gaps(page: Page, x: float, bottom: float) -> list[list[float]]:
    """Return the gaps between the blocks of rows: upper and lower edge in the canvas."""
    found = page.evaluate(EMPTY, [x, 0, bottom, 1])
    return [run for run in found if run[0] > 0 and run[1] < bottom - 1]


def test_blocks_are_chosen_by_mouse_and_by_keys(page: Page) -> None:
    show_views(page, cars(n_clusters=4), PART)
    before = wait_painted(canvas(page, PART))
    assert not menu(page).locator("select").first.is_visible()
    open_menu(page)
    choice = menu(page).get_by_label("Blocks of rows")
    choice.select_option("cut")
    before = wait_painted(canvas(page, PART), before)
    page.wait_for_function("() => window.__plain.model.state.row_split === 'cut'")
    about = canvas(page, PART)
    expect(about).to_have_attribute(
        "aria-label", re.compile("Split: rows by the clusters into 4 blocks.")
    )
    check_axe(page, ".hclust-live", surface="blocks")
    choice.select_option("7")
    before = wait_painted(canvas(page, PART), before)
    page.wait_for_function("() => window.__plain.model.state.row_split === 7")
    columns = menu(page).get_by_label("Blocks of columns")
    columns.focus()
    page.keyboard.press("ArrowDown")
    before = wait_painted(canvas(page, PART), before)
    page.wait_for_function("() => window.__plain.model.state.col_split === 2")
    expect(about).to_have_attribute(
        "aria-label",
        re.compile("Split: rows by their tree into 7 blocks, columns by their tree into 2"),
    )
    gap = menu(page).get_by_label("Gap between blocks")
    gap.focus()
    page.keyboard.press("ArrowRight")
    page.wait_for_function("() => window.__plain.model.state.gap === 5")
    page.keyboard.press("Escape")
    assert not choice.is_visible()
    assert page.evaluate("() => document.activeElement.textContent") == "Blocks"
    open_menu(page)
    choice.select_option("")
    page.wait_for_function("() => window.__plain.model.state.row_split === ''")


@pytest.mark.parametrize("width", [900, 500])
def test_the_gaps_lie_between_the_clusters_and_follow_the_cut(page: Page, width: int) -> None:
    state = cars(n_clusters=4)
    page.emulate_media(reduced_motion="reduce")  # or old pictures fade away
    show_views(page, state, PART, width=width, row_split="cut", gap=6)
    place = box(page, PART)
    middle = place["width"] * 0.6
    for k in (4, 9, 2, 1, 5):
        before = int(canvas(page, PART).get_attribute("data-painted") or 0)
        if k != 4:
            page.evaluate("(k) => window.__plain.model.set('n_clusters', k)", k)
            wait_painted(canvas(page, PART), before)
        bottom = page.evaluate(
            """() => {
              const canvas = document.querySelectorAll('.hclust-part-clustermap canvas')[1];
              const [w, h] = [canvas.width, canvas.height];
              const x = Math.round(w * 0.6);
              const {data} = canvas.getContext('2d').getImageData(x, 0, 1, h);
              let y = h - 1; while (y && !data[4 * y + 3]) y--;
              return (y + 1) * canvas.clientHeight / h;
            }"""
        )
        found = gaps(page, middle, bottom)
        assert len(found) == k - 1, (k, found)
        assert np.allclose([b - a for a, b in found], 6, atol=1.01)
        breaks = np.sort(
            Cut(state.tree, n_clusters=k).tree.start[Cut(state.tree, n_clusters=k).nodes]
        )
        top = page.evaluate(EMPTY, [middle, 0, bottom, 1])[0][1]
        unit = (bottom - top - 6 * (k - 1)) / 392
        wanted = [top + b * unit + 6 * i for i, b in enumerate(breaks[1:].tolist())]
        assert np.allclose([a for a, _ in found], wanted, atol=1.5), (k, found, wanted)


def test_what_is_told_picked_and_brushed_is_what_lies_there(page: Page) -> None:
    state = small_state()
    show_views(page, state, PART, row_split="cut", col_split=2, gap=30)
    found = names(find(page, PART, step=4))
    things = {name: at for name, at in found.items() if name.startswith("thing")}
    assert len(things) == 8
    order = [state.features.row_names()[i] for i in state.tree.leaf_order]
    ys = [things[name][1] for name in order]
    assert ys == sorted(ys)
    steps = np.diff(ys)
    breaks = row_blocks(state.clustering, "cut").breaks
    inside = [s for i, s in enumerate(steps, 1) if i not in breaks]
    across = [s for i, s in enumerate(steps, 1) if i in breaks]
    assert min(across) > max(inside) + 15, (across, inside)
    # Nothing is told in a gap.
    first = breaks[0]
    x = things[order[0]][0]
    middle = (ys[first - 1] + ys[first]) / 2
    page.mouse.move(x, middle)
    expect(page.locator(".hclust-part-clustermap .hclust-tip")).to_be_hidden()
    # A click picks the row under it, below a gap as well.
    x = box(page, PART)["x"] + 0.45 * box(page, PART)["width"]
    page.mouse.click(x, ys[first])
    assert selected(page) == [int(state.tree.leaf_order[first])]
    # A rectangle across a gap selects the rows at both sides.
    page.mouse.move(x, ys[first - 1])
    page.mouse.down()
    page.mouse.move(x + 4, ys[first], steps=4)
    page.mouse.up()
    assert sorted(selected(page)) == sorted(state.tree.leaf_order[first - 1 : first + 1].tolist())


def test_keys_walk_across_the_gaps_and_names_stand_at_their_rows(page: Page) -> None:
    state = small_state()
    show_views(page, state, PART, row_split=3, gap=24, labels=["thing c", "thing h"])
    top = canvas(page, PART)
    top.focus()
    told: list[str] = []
    at: list[float] = []
    for _ in range(8):
        page.keyboard.press("ArrowDown")
        tip = page.locator(".hclust-part-clustermap .hclust-tip")
        told.append((tip.locator("> *").first.text_content() or "").strip())
        at.append((tip.bounding_box() or {"y": 0})["y"])
    order = [state.features.row_names()[i] for i in state.tree.leaf_order]
    assert told == order
    breaks = row_blocks(state.clustering, 3).breaks
    before = int(top.get_attribute("data-painted") or 0)
    page.keyboard.press("+")  # zoomed, the gaps stay between the same rows
    wait_painted(top, before)
    found = names(find(page, PART, step=4))
    shown = [name for name in order if name in found]
    ys = [found[name][1] for name in shown]
    assert len(shown) >= 5 and ys == sorted(ys)
    assert breaks


def test_a_map_without_trees_has_no_blocks(page: Page) -> None:
    show_views(
        page,
        small_state(),
        PART,
        row_split="cut",
        col_split=2,
        row_cluster=False,
        col_cluster=False,
    )
    assert "Split" not in str(canvas(page, PART).get_attribute("aria-label"))
    expect(menu(page)).to_be_hidden()
    before = wait_painted(canvas(page, PART))
    page.get_by_label("Columns", exact=True).check()
    wait_painted(canvas(page, PART), before)
    expect(menu(page)).to_be_visible()
    assert "columns by their tree into 2 blocks" in str(
        canvas(page, PART).get_attribute("aria-label")
    )
    assert model_state(page)["row_split"] == "cut"


def test_rows_are_split_by_a_category_that_python_clusters_within(page: Page) -> None:
    state = cars(n_clusters=4)
    now = state.clustering
    offered = offered_tracks(now)
    found = category_split(now, "origin", strict=True)
    assert found is not None
    page.emulate_media(reduced_motion="reduce")
    traits = {**encode_tracks(offered, {}), **encode_split(None, offered)}
    show_views(page, state, PART, gap=6, **traits)
    before = wait_painted(canvas(page, PART))
    open_menu(page)
    choice = menu(page).get_by_label("Blocks of rows")
    texts = choice.locator("option").all_text_contents()
    assert {"by cluster", "by origin", "by cylinders"} <= set(texts)
    choice.select_option("origin")
    page.wait_for_function("() => window.__plain.model.state.row_split === 'origin'")
    sent = encode_split(found, offered)
    order = found.tree.leaf_order.tolist()
    children = np.frombuffer(sent["split_children"], "<i4").tolist()
    heights = np.frombuffer(sent["split_heights"], "<f8").tolist()
    page.evaluate(  # as Python answers
        """([children, heights, about]) => {
          const {model} = window.__plain;
          model.set('split_about', about);
          model.set('split_children', new DataView(Int32Array.from(children).buffer));
          model.set('split_heights', new DataView(Float64Array.from(heights).buffer));
        }""",
        [children, heights, sent["split_about"]],
    )
    wait_painted(canvas(page, PART), before)
    expect(canvas(page, PART)).to_have_attribute(
        "aria-label",
        re.compile("clustered in blocks by .*Split: rows by origin into 3 blocks."),
    )
    page.keyboard.press("Escape")
    place = box(page, PART)
    end = time.monotonic() + 30
    between: list[list[float]] = []
    while not between and time.monotonic() < end:  # the answer may be painted after the question
        between = gaps(page, place["width"] * 0.6, place["height"])[:2]
        page.wait_for_timeout(50)
    assert [below - above for above, below in between] == [6, 6]
    told = find(page, PART, step=4)
    assert len([text for text in told if "means of blocks: height" in text]) == 2
    where = names(told)
    rows = [str(name) for name in now.row_names()]
    wanted = [" ".join(rows[row].split()) for row in order]
    shown = [name for name in sorted(where, key=lambda one: where[one][1]) if name in wanted]
    single = [name for name in shown if wanted.count(name) == 1]
    assert len(single) > 20
    near = [wanted.index(name) for name in single]
    assert np.corrcoef(near, range(len(near)))[0, 1] > 0.99
    # A click on the first tree of a category selects its rows.
    first = found.blocks.breaks[0]
    y = place["y"] + (between[0][0] + 8) / 2
    for x in range(150, 20, -2):
        page.mouse.move(place["x"] + x, y)
        if tip(page, PART).inner_text().startswith(f"{first} cars\nheight"):
            break
    page.mouse.down()
    page.mouse.up()
    assert selected(page) == sorted(now.rows()[order[:first]].tolist())


def test_branches_beside_the_rows_are_walked_by_keys_and_flipped(page: Page) -> None:
    state = cars(n_clusters=4)
    now = state.clustering
    offered = offered_tracks(now)
    found = category_split(now, "origin", strict=True)
    assert found is not None
    page.emulate_media(reduced_motion="reduce")
    traits = {**encode_tracks(offered, {}), **encode_split(found, offered)}
    show_views(page, state, PART, row_split="origin", **traits)
    before = wait_painted(canvas(page, PART))
    tree, root = found.tree, 2 * found.tree.n_leaves - 2
    top = canvas(page, PART)
    top.focus()
    for key in ("ArrowDown", "ArrowLeft", "Home"):
        page.keyboard.press(key)
    text = f"{tree.n_leaves} cars\nmeans of blocks: height"
    assert tip(page, PART).inner_text().startswith(text)
    page.keyboard.press("ArrowRight")
    upper, lower = tree.children_[root - tree.n_leaves]
    assert tip(page, PART).inner_text().startswith(f"{tree.sizes[upper]} cars")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    assert selected(page) == sorted(now.rows()[tree.leaves(lower)].tolist())
    page.keyboard.press("ArrowLeft")
    page.keyboard.press("f")
    wait_painted(top, before)
    flips = "() => window.__plain.model.state.split_about.flips"
    digits = "0" * (tree.n_leaves - 2) + "1"
    assert page.evaluate(flips) == digits
    page.keyboard.press("ArrowRight")  # the other one is the upper by now
    assert tip(page, PART).inner_text().startswith(f"{tree.sizes[lower]} cars")
    page.keyboard.press("ArrowLeft")
    at = tip(page, PART).inner_text()
    place = box(page, PART)
    for x in range(2, 60, 2):  # the root, by mouse
        page.mouse.move(place["x"] + x, place["y"] + place["height"] / 2)
        if tip(page, PART).is_visible() and tip(page, PART).inner_text() == at:
            break
    page.keyboard.down("Alt")
    page.mouse.down()
    page.mouse.up()
    page.keyboard.up("Alt")
    assert page.evaluate(flips) == "0" * (tree.n_leaves - 1)
