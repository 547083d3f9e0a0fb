"""The live views by keyboard and by touch; rows that are looked for come into view."""

from __future__ import annotations

import re

import pandas as pd
import pytest
from playwright.sync_api import CDPSession, Locator, Page, expect
from support.live import cars
from support.pictures import wait_painted
from support.views import box, canvas, find, names, selected, show_views, small_state, tip
from support.waiting import wait_until

from hclust_widgets import ClusterState

pytestmark = pytest.mark.usefixtures("kept_page")


def said(page: Page, part: str) -> str:
    return page.locator(f".hclust-part-{part} [aria-live]").inner_text()


def pill(page: Page) -> Locator:
    return page.get_by_role("slider", name="Height of the cut")


# -- the tree by keyboard --------------------------------------------------------------------


def test_branches_are_walked_and_selected_by_keyboard(page: Page) -> None:
    state = small_state()
    show_views(page, state, "tree")
    tree = state.tree
    n = tree.n_leaves
    pill(page).focus()
    page.keyboard.press("End")  # one cluster: arrows move the cut
    expect(page.get_by_text("Enter: walk along the branches")).to_be_visible()
    page.keyboard.press("Enter")
    assert said(page, "tree").startswith("Cluster 0 · 8 things, height ")
    page.wait_for_timeout(700)  # the words on the cut, due 500 ms after it moved, may not come
    assert said(page, "tree").startswith("Cluster 0 · 8 things, height ")
    page.keyboard.press("ArrowDown")
    at = node = int(tree.children_[-1][0])
    size = int(tree.sizes[node])
    assert said(page, "tree").startswith(f"{size} thing")
    page.keyboard.press("ArrowRight")
    other = int(tree.children_[-1][1])
    told = said(page, "tree")
    assert told.startswith(f"{tree.sizes[other]} things, height ") and "thing " in told
    assert tip(page, "tree").is_visible()
    page.keyboard.press("Enter")
    both = {v: sorted(leaves(state, v)) for v in (at, other)}
    assert selected(page) == both[other]
    page.keyboard.press("ArrowLeft")
    page.keyboard.press("Shift+Enter")
    assert selected(page) == list(range(n))
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowUp")  # there is nothing above the root
    assert said(page, "tree").startswith("Cluster 0 · 8 things")
    expect(pill(page)).to_have_attribute("aria-valuetext", re.compile(", 1 cluster;"))
    page.keyboard.press("Escape")
    assert selected(page) == list(range(n))  # the walk has ended, and nothing else
    assert tip(page, "tree").is_hidden()
    page.keyboard.press("ArrowDown")
    expect(pill(page)).to_contain_text("2 clusters")


def leaves(state: ClusterState, node: int) -> list[int]:
    n = state.tree.n_leaves
    if node < n:
        return [node]
    return [row for part in state.tree.children_[node - n] for row in leaves(state, int(part))]


def test_clusters_are_selected_in_the_legend_by_keyboard(page: Page) -> None:
    state = small_state()
    show_views(page, state, "scatter", x="speed", y="weight")
    labels = state.labels_.to_numpy()
    canvas(page, "scatter").focus()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert selected(page) == [i for i in range(8) if labels[i] == 0]
    page.keyboard.press("Tab")
    page.keyboard.press("Shift+Enter")
    assert selected(page) == [i for i in range(8) if labels[i] in (0, 1)]
    assert said(page, "scatter").startswith("Added: cluster 1")


# -- rows that are looked for ----------------------------------------------------------------


@pytest.mark.parametrize("part", ["tree", "clustermap", "scatter"])
def test_a_row_outside_the_magnified_part_comes_into_view(page: Page, part: str) -> None:
    state = cars()
    show_views(page, state, part, x="mpg", y="weight")
    focus = pill(page) if part == "tree" else canvas(page, part)
    focus.focus()
    for _ in range(9):
        page.keyboard.press("+")
    before = names(find(page, part, step=4))
    shown = {name for name in before if "·" not in name and not name.startswith("Cluster")}
    row_names = list(state.clustering.row_names())
    # Two rows at the ends of all three orders are hardly both in one small part.
    hidden = next(name for name in row_names if name not in shown and row_names.count(name) == 1)
    painted = wait_painted(canvas(page, part))
    page.get_by_placeholder("find a car").fill(hidden)
    wait_painted(canvas(page, part), painted)
    page.get_by_placeholder("find a car").press("Enter")
    wait_until(page, lambda: hidden in names(find(page, part, step=3)))
    assert hidden in names(find(page, part, step=3))
    python = state.clustering.rows()[row_names.index(hidden)]
    assert selected(page) == [python]


def test_few_points_have_their_names_beside_them(page: Page) -> None:
    show_views(page, small_state(), "scatter", x="speed", y="weight")
    layers = page.locator(".hclust-part-scatter canvas")
    ink = """el => { const pen = el.getContext('2d');
      const d = pen.getImageData(0, 0, el.width, el.height).data;
      let grey = 0;
      for (let i = 0; i < d.length; i += 4)
        if (d[i + 3] > 60 && Math.max(d[i], d[i+1], d[i+2]) - Math.min(d[i], d[i+1], d[i+2]) < 16
            && d[i] < 200) grey++;
      return grey; }"""
    wait_painted(canvas(page, "scatter"))
    assert layers.nth(1).evaluate(ink) > 300  # eight names in grey; the points are colored
    page.evaluate("() => window.__plain.end()")
    show_views(page, cars(), "scatter", x="mpg", y="weight")
    assert page.locator(".hclust-part-scatter canvas").nth(1).evaluate(ink) < 300


def test_text_truth_and_dates_are_told_as_they_stand_in_the_table(page: Page) -> None:
    table = pd.DataFrame(
        {
            "speed": [1.0, 2, 4, 8],
            "origin": ["usa", "europe", "usa", "europe"],
            "new": [True, False, False, True],
            "made": pd.to_datetime(["2024-01-02", "2024-01-03", "2024-02-01", "2024-03-01"]),
        },
        index=list("abcd"),
    )
    state = ClusterState(table, columns=list(table), n_clusters=2, scaling="standard")
    show_views(page, state, "clustermap")
    told = {"\n".join(text.split("\n")[:2]) for text in find(page, "clustermap")}
    assert {"a\norigin = europe: no", "b\norigin = europe: yes"} <= told
    assert {"a\nnew: yes", "b\nnew: no", "d\nmade: 2024-03-01", "d\nspeed: 8"} <= told


# -- touch -----------------------------------------------------------------------------------


@pytest.fixture
def fingers(page: Page) -> CDPSession:
    session = page.context.new_cdp_session(page)
    session.send("Emulation.setTouchEmulationEnabled", {"enabled": True, "maxTouchPoints": 5})
    return session


def touch(fingers: CDPSession, *places: list[tuple[float, float]]) -> None:
    """Move fingers from place to place: a list of their places at each time."""
    for i, now in enumerate(places):
        points = [{"x": x, "y": y, "id": f} for f, (x, y) in enumerate(now)]
        kind = "touchMove" if i else "touchStart"
        fingers.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})
    fingers.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})


def apart(
    x: float, y: float, *ways: float, upright: bool = False
) -> list[list[tuple[float, float]]]:
    """Two fingers round a place, so far from it each time."""
    if upright:
        return [[(x, y - way), (x, y + way)] for way in ways]
    return [[(x - way, y), (x + way, y)] for way in ways]


def test_two_fingers_magnify_and_move_and_select_nothing(page: Page, fingers: CDPSession) -> None:
    show_views(page, cars(), "clustermap", "scatter", x="mpg", y="weight")
    for part, button in (("clustermap", "show all rows"), ("scatter", "show all")):
        everything = page.get_by_role("button", name=button, exact=True)
        assert everything.is_hidden()
        view = box(page, part)
        x, y = view["x"] + view["width"] / 2, view["y"] + view["height"] / 2
        touch(fingers, *apart(x, y, 30, 50, 70, upright=True))
        everything.wait_for()
        before = canvas(page, part).evaluate("el => el.previousElementSibling.toDataURL()")
        painted = wait_painted(canvas(page, part))
        touch(fingers, *[[(x - 30, y + d), (x + 30, y + d)] for d in (0, 20, 40, 60)])
        wait_painted(canvas(page, part), painted)
        assert canvas(page, part).evaluate("el => el.previousElementSibling.toDataURL()") != before
        touch(fingers, *apart(x, y, 150, 110, 70, 30, upright=True))
        everything.wait_for(state="hidden")
    assert selected(page) == []
    assert page.evaluate("() => window.scrollY") == 0


def test_two_fingers_magnify_the_tree(page: Page, fingers: CDPSession) -> None:
    show_views(page, cars(), "tree")
    view = box(page, "tree")
    x, y = view["x"] + view["width"] / 2, view["y"] + 200
    hand = page.locator(".hclust-tree")
    page.mouse.move(view["x"] + 10, view["y"] + 20)  # beside the plot
    assert hand.evaluate("el => el.style.cursor") == ""
    touch(fingers, *apart(x, y, 20, 40, 80))
    page.mouse.move(view["x"] + 12, view["y"] + 20)
    assert hand.evaluate("el => el.style.cursor") == "grab"  # a part is magnified
    touch(fingers, *apart(x, y, 160, 120, 80, 30))
    page.mouse.move(view["x"] + 10, view["y"] + 20)
    assert hand.evaluate("el => el.style.cursor") == ""
    assert selected(page) == []


def test_one_finger_draws_a_lasso_and_taps(page: Page, fingers: CDPSession) -> None:
    show_views(page, small_state(), "scatter", x="speed", y="weight")
    at = names(find(page, "scatter"))
    (ax, ay), (bx, by), (cx, cy) = (at[f"thing {letter}"] for letter in "abc")
    left, right = min(ax, bx, cx) - 25, max(ax, bx, cx) + 25
    top, bottom = min(ay, by, cy) - 25, max(ay, by, cy) + 25
    corners = [(left, top), (left, bottom), (right, bottom), (right, top), (left, top)]
    touch(fingers, *[[corner] for corner in corners])
    assert selected(page) == [0, 1, 2]
    touch(fingers, [at["thing h"]])
    assert selected(page) == [7]
    assert tip(page, "scatter").locator("b").inner_text() == "thing h"
