"""Clusters are split, joined and locked on the live tree: by mouse, by keyboard, by finger."""

from __future__ import annotations

import re
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, Locator, Page, expect
from support.live import cars, live_state
from support.notebook import expect_python, open_notebook, run_all
from support.page_without_jupyter import STATIC, model_state, show_plain
from support.pictures import wait_painted
from support.servers import Server

from hclust_widgets import ClusterState
from hclust_widgets.tree.node_colors import color_numbers

pytestmark = pytest.mark.usefixtures("kept_page")

HTML = "<style>{}</style><body style='margin: 0'><main style='padding: 20px'></main>"


@pytest.fixture
def state() -> ClusterState:
    return cars(n_clusters=4)


def show(page: Page, state: ClusterState) -> None:
    html = HTML.format((STATIC / "hclust.css").read_text())
    show_plain(page, "live.js", live_state(state), html=html)
    wait_painted(page.locator(".hclust-tree canvas[data-painted]"))


def pill(page: Page) -> Locator:
    return page.get_by_role("slider", name="Height of the cut", exact=True)


def at_cluster(page: Page, state: ClusterState, label: int) -> tuple[float, float]:
    """The middle of a cluster in the strip under the tree."""
    plot = page.locator(".hclust-cut-grab").bounding_box()
    axis = page.locator(".hclust-cut-axis").bounding_box()
    assert plot is not None and axis is not None
    tree, node = state.tree, state.cut_nodes[label]
    share = (tree.start[node] + tree.sizes[node] / 2) / tree.n_leaves
    return plot["x"] + share * plot["width"], axis["y"] + axis["height"] + 7


def nodes(page: Page) -> list[int]:
    text = model_state(page)["cut_nodes"]
    return [int(one) for one in text.split(",")] if text else []


def wait_cut(page: Page, state: ClusterState) -> None:
    """Wait until the browser has told the cut of a state."""
    even = "" if not state.is_uneven else ",".join(map(str, sorted(state.cut_nodes)))
    locked = ",".join(map(str, state.cut.locked))
    page.wait_for_function(
        """([even, locked, k]) => {
          const {cut_nodes, locked_nodes, n_clusters} = window.__plain.model.state;
          return cut_nodes === even && locked_nodes === locked && n_clusters === k;
        }""",
        arg=[even, locked, state.n_clusters],
        timeout=10_000,
    )


def same_colors(page: Page, state: ClusterState) -> bool:
    """Whether the browser has given every branch the color that Python gives it."""
    numbers = tuple(model_state(page)["color_numbers"])
    found = color_numbers(state.tree.splits, numbers)
    return found.tolist() == state.clustering.annotations.color_numbers.tolist()


def choose(page: Page, words: str) -> None:
    page.get_by_role("menuitem", name=words, exact=True).click()


def test_by_mouse(page: Page, state: ClusterState) -> None:
    show(page, state)
    page.mouse.click(*at_cluster(page, state, 2), button="right")
    choose(page, "Split cluster 2")
    state.split(2)
    wait_cut(page, state)
    assert same_colors(page, state)
    expect(pill(page)).to_have_text("5 clusters")
    expect(page.locator(".hclust-cut-steps")).to_be_visible()
    expect(page.locator(".hclust-cut-line")).to_be_hidden()
    expect(page.get_by_role("menu")).to_be_hidden()

    page.mouse.click(*at_cluster(page, state, 0), button="right")
    choose(page, "Lock cluster 0")
    state.lock(0)
    wait_cut(page, state)

    # Drag the whole line: the locked cluster stays.
    box = pill(page).bounding_box()
    assert box is not None
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    page.mouse.move(x, y)
    page.mouse.down()
    page.mouse.move(x, y + 70, steps=4)
    page.mouse.up()
    page.wait_for_function(
        "before => window.__plain.model.state.distance_threshold < before",
        arg=state.distance_threshold,
    )
    state.distance_threshold = model_state(page)["distance_threshold"]
    wait_cut(page, state)
    assert state.is_uneven

    page.mouse.click(*at_cluster(page, state, 0), button="right")
    choose(page, "One height again")
    state.level_cut()
    wait_cut(page, state)
    expect(page.locator(".hclust-cut-line")).to_be_visible()


def test_what_cannot_be_done_says_why_and_does_nothing(page: Page, state: ClusterState) -> None:
    state.split(2)
    show(page, state)
    lone = next(
        label
        for label, node in enumerate(state.cut_nodes)
        if not set(state.tree.children_[state.tree.parents[node] - state.tree.n_leaves].tolist())
        <= set(state.cut_nodes)
    )
    page.mouse.click(*at_cluster(page, state, lone), button="right")
    item = page.get_by_role("menuitem", name="Merge: its sibling is split into 2", exact=True)
    expect(item).to_have_attribute("aria-disabled", "true")
    before = model_state(page)
    item.click(force=True)
    page.keyboard.press("Escape")
    expect(page.get_by_role("menu")).to_be_hidden()
    assert model_state(page) == before


def test_by_keyboard(page: Page, state: ClusterState) -> None:
    show(page, state)
    pill(page).focus()
    page.keyboard.press("Enter")  # a walk from the root
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")  # a cluster, or within one
    tip = page.locator(".hclust-tree .hclust-tip")
    expect(tip).to_be_visible()
    tree = state.tree
    node = 2 * tree.n_leaves - 2
    for _ in range(2):
        pair = tree.children_[node - tree.n_leaves]
        node = int(pair[1] if tree.flips[node - tree.n_leaves] else pair[0])
    label = int(state.cut.labels_[tree.leaves(node)[0]])
    page.keyboard.press("s")
    state.split(label)
    wait_cut(page, state)
    page.keyboard.press("ArrowDown")  # one of its two parts
    node = int(tree.children_[node - tree.n_leaves][int(tree.flips[node - tree.n_leaves])])
    page.keyboard.press("l")
    state.lock(int(state.cut.labels_[tree.leaves(node)[0]]))
    wait_cut(page, state)
    page.keyboard.press("l")
    state.unlock()
    wait_cut(page, state)
    page.keyboard.press("Escape")
    expect(page.locator(".hclust-tree-hint")).to_contain_text("u: one height again")
    page.keyboard.press("u")
    state.level_cut()
    wait_cut(page, state)
    expect(page.locator(".hclust-tree-hint")).not_to_contain_text("one height again")
    pill(page).press("ArrowUp")
    state.n_clusters = state.n_clusters - 1
    wait_cut(page, state)


def test_by_the_key_of_menus_all_clusters_under_a_branch_are_joined(
    page: Page, state: ClusterState
) -> None:
    show(page, state)
    tree = state.tree
    root = 2 * tree.n_leaves - 2
    sides = tree.children_[root - tree.n_leaves].tolist()
    above = next(v for v in sides if v not in state.cut_nodes)
    inside = set(tree.leaves(above).tolist())
    under = [v for v in state.cut_nodes if set(tree.leaves(v).tolist()) <= inside]
    flipped = bool(tree.flips[root - tree.n_leaves])
    pill(page).press("Enter")
    page.keyboard.press("ArrowDown")  # to the left part of the root
    if (sides.index(above) == 0) == flipped:
        page.keyboard.press("ArrowRight")
    page.keyboard.press("ContextMenu")
    item = page.get_by_role("menuitem", name=f"Merge these {len(under)} clusters", exact=True)
    expect(item).to_be_focused()
    page.keyboard.press("Enter")
    page.wait_for_function(
        "k => window.__plain.model.state.n_clusters === k", arg=5 - len(under), timeout=10_000
    )
    expect(pill(page)).to_be_focused()


def test_joining_unlocking_and_one_height_by_mouse(page: Page, state: ClusterState) -> None:
    show(page, state)
    tip = page.locator(".hclust-tree .hclust-tip")
    page.mouse.move(*at_cluster(page, state, 2))
    expect(tip).to_contain_text("Right click: split, merge, lock")
    level = page.get_by_role("button", name="One height", exact=True)
    expect(level).to_be_hidden()
    page.mouse.click(*at_cluster(page, state, 2), button="right")
    choose(page, "Split cluster 2")
    state.split(2)
    wait_cut(page, state)
    page.mouse.move(*at_cluster(page, state, 1))
    expect(tip).to_be_visible()
    expect(tip).not_to_contain_text("Right click")  # told until it was used once
    page.mouse.click(*at_cluster(page, state, state.n_clusters - 1), button="right")
    page.get_by_role("menuitem", name=re.compile("^Merge with cluster")).click()
    state.undo()
    wait_cut(page, state)
    for words, move in (("Lock", state.lock), ("Unlock", state.unlock), ("Lock", state.lock)):
        page.mouse.click(*at_cluster(page, state, 0), button="right")
        choose(page, f"{words} cluster 0")
        move(0)
        wait_cut(page, state)
    level.click()
    state.level_cut()
    wait_cut(page, state)
    expect(level).to_be_hidden()
    expect(pill(page)).to_be_focused()


def test_joining_by_keyboard_leads_back(page: Page, state: ClusterState) -> None:
    state.split(2)
    show(page, state)
    x, y = at_cluster(page, state, state.n_clusters - 1)
    page.mouse.move(x, y)
    pill(page).press("Enter")  # the walk begins at the branch under the pointer
    page.keyboard.press("j")
    page.wait_for_function("() => window.__plain.model.state.cut_nodes === ''")
    assert model_state(page)["n_clusters"] == 4


def test_by_finger(browser_context_args: dict[str, Any], browser: Any, state: ClusterState) -> None:
    context: BrowserContext = browser.new_context(**{**browser_context_args, "has_touch": True})
    page = context.new_page()
    show(page, state)
    client = context.new_cdp_session(page)

    def touch(kind: str, *places: tuple[float, float]) -> None:
        points = [{"x": x, "y": y} for x, y in places]
        client.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})

    def tap_in_menu(label: int, words: str) -> None:
        touch("touchStart", at_cluster(page, state, label))
        expect(page.get_by_role("menu")).to_be_visible()  # a finger that rests
        touch("touchEnd")
        for item in page.get_by_role("menuitem").all():
            box = item.bounding_box()
            assert box is not None and box["height"] >= 24 and box["width"] >= 24
        page.get_by_role("menuitem", name=words, exact=True).tap()
        expect(page.get_by_role("menu")).to_be_hidden()

    tap_in_menu(2, "Split cluster 2")
    state.split(2)
    wait_cut(page, state)
    for words, move in (("Lock", state.lock), ("Unlock", state.unlock), ("Lock", state.lock)):
        tap_in_menu(0, f"{words} cluster 0")
        move(0)
        wait_cut(page, state)

    # Drag the whole line by its handle: the locked cluster stays.
    box = pill(page).bounding_box()
    assert box is not None and box["height"] >= 24
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    touch("touchStart", (x, y))
    for step in (20.0, 45.0, 70.0):
        touch("touchMove", (x, y + step))
    touch("touchEnd")
    page.wait_for_function(
        "before => window.__plain.model.state.distance_threshold < before",
        arg=state.distance_threshold,
    )
    state.distance_threshold = model_state(page)["distance_threshold"]
    wait_cut(page, state)
    assert state.is_uneven and state.cut.locked

    # Join two that a split has made, and back to one height.
    tap_in_menu(0, "One height again")
    state.level_cut()
    wait_cut(page, state)
    before = nodes(page)
    tap_in_menu(1, "Split cluster 1")
    state.split(1)
    wait_cut(page, state)
    new = state.n_clusters - 1
    touch("touchStart", at_cluster(page, state, new))
    expect(page.get_by_role("menu")).to_be_visible()
    touch("touchEnd")
    page.get_by_role("menuitem", name=re.compile("^Merge")).tap()
    page.wait_for_function("() => window.__plain.model.state.cut_nodes === ''")
    assert nodes(page) == before == []
    context.close()


@pytest.mark.usefixtures("kept_lab")
def test_a_split_is_undone_by_its_key_in_jupyterlab(page: Page, lab: Server) -> None:
    made = "from hclust_widgets import *\nview = DendrogramWidget(load_mpg(), n_clusters=4)"
    open_notebook(page, lab, [made, "view"])
    run_all(page)
    wait_painted(page.locator(".hclust-tree canvas[data-painted]"))
    pill(page).press("Enter")
    for key in ("ArrowDown", "ArrowDown", "s"):
        page.keyboard.press(key)
    expect_python(page, "view.state.n_clusters, view.state.is_uneven", [5, True])
    page.keyboard.press("Control+z")
    expect_python(page, "view.state.n_clusters, view.state.is_uneven", [4, False])
    expect(page.get_by_role("button", name="One height", exact=True)).to_be_hidden()
