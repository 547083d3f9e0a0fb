"""What is selected is said and cleared; the handle invites once; heights are magnified by keys."""

from __future__ import annotations

import re

import numpy as np
import pytest
from playwright.sync_api import Locator, Page, expect
from support.live import cars, live_state
from support.page_without_jupyter import STATIC, show_plain
from support.pictures import wait_painted
from support.views import canvas, selected, show_views, small_state

from hclust_widgets import ClusterState, load_mpg

pytestmark = pytest.mark.usefixtures("kept_page")


def pill(page: Page) -> Locator:
    return page.get_by_role("slider", name="Height of the cut", exact=True)


def chip(page: Page) -> Locator:
    return page.locator(".hclust-selected")


def select(page: Page, rows: list[int]) -> None:
    """Select rows from Python."""
    page.evaluate(
        """(rows) => window.__plain.model.set('selection',
          new DataView(Int32Array.from(rows).buffer))""",
        rows,
    )


# -- the selection ---------------------------------------------------------------------------------


def test_a_chip_says_how_many_rows_of_which_clusters(page: Page) -> None:
    state = small_state()
    show_views(page, state, "tree", "scatter")
    expect(chip(page)).to_be_hidden()
    labels = state.cut.labels_
    first = np.flatnonzero(labels == labels[0])
    select(page, first[:2].tolist())
    status = chip(page).get_by_role("status")
    expect(status).to_have_text(f"2 things selected, from cluster {labels[0]}")
    select(page, [0, 7])
    both = sorted({int(labels[0]), int(labels[7])})
    expect(status).to_have_text(f"2 things selected, from clusters {both[0]} and {both[1]}")
    pill(page).press("End")
    expect(status).to_have_text("2 things selected, from cluster 0")
    pill(page).press("Home")  # eight clusters
    select(page, list(range(8)))
    expect(status).to_have_text("8 things selected, from clusters 0, 1, 2, 3, 4, 5, 6 and 7")


def test_the_chip_lies_over_no_words(page: Page) -> None:
    show_views(page, ClusterState(load_mpg(), n_clusters=30), "tree", width=720)
    caption = page.locator(".hclust-cut-caption")
    expect(caption).to_have_text(re.compile("gives these 30"))
    expect(caption).to_have_class(re.compile("high"))  # there is no room beside the line
    expect(caption).to_be_visible()
    select(page, list(range(20, 60)))
    expect(chip(page)).to_be_visible()
    expect(caption).to_be_hidden()
    select(page, [])
    expect(caption).to_be_visible()


def test_what_keys_do_is_shown_beside_the_chip(page: Page) -> None:
    show_views(page, ClusterState(load_mpg(), n_clusters=4), "tree", width=720)
    hint = page.locator(".hclust-tree-hint")
    page.keyboard.press("Tab")  # a keyboard is used here
    pill(page).focus()
    expect(hint).to_be_visible()
    above = hint.bounding_box()
    select(page, list(range(20, 60)))
    expect(chip(page)).to_be_visible()
    expect(hint).to_be_visible()
    covered, below = chip(page).bounding_box(), hint.bounding_box()
    assert covered and below and below["y"] >= covered["y"] + covered["height"]
    select(page, [])
    expect(chip(page)).to_be_hidden()
    assert hint.bounding_box() == above


def test_branches_that_are_not_selected_are_dimmed(page: Page) -> None:
    state = small_state()
    show_views(page, state, "tree")
    picture = """() => {
      // Read from a copy: a canvas that is read again and again may lose what it holds.
      const { width, height } = document.querySelector('.hclust-tree canvas');
      const copy = (window.__copy ??= document.createElement('canvas'));
      const ctx = copy.getContext('2d', { willReadFrequently: true });
      Object.assign(copy, { width, height });
      ctx.drawImage(document.querySelector('.hclust-tree canvas'), 0, 0);
      const { data } = ctx.getImageData(0, 0, width, height / 2);
      let ink = 0;
      for (let i = 0; i < data.length; i += 4)
        ink += data[i + 3] * (765 - data[i] - data[i + 1] - data[i + 2]);
      return { ink, size: `${width} x ${height}` };
    }"""
    wait_painted(page.locator(".hclust-tree canvas[data-painted]"))
    # The first picture may be followed by one of another size, which has more ink: only pictures
    # of one size are compared.
    for _ in range(3):
        before = page.evaluate(
            f"""async () => {{
              let [last, same] = [null, 0];
              while (same < 20) {{
                await new Promise(requestAnimationFrame);
                const now = ({picture})();
                same = now.ink === last?.ink && now.size === last.size ? same + 1 : 0;
                last = now;
              }}
              return last;
            }}"""
        )
        assert before["ink"] > 0
        select(page, [0])
        after = page.wait_for_function(
            f"""before => {{
              const now = ({picture})();
              const dimmed = 0 < now.ink && now.ink < 0.95 * before.ink;
              return (dimmed || now.size !== before.size) && now;
            }}""",
            arg=before,
        ).json_value()
        if after["size"] == before["size"]:
            return
        select(page, [])
    raise AssertionError("The tree changes its size with every selection.")


@pytest.mark.parametrize("how", ["click", "Enter", "Escape"])
@pytest.mark.parametrize("part", ["tree", "clustermap"])
def test_the_chip_clears_and_the_focus_returns(page: Page, part: str, how: str) -> None:
    show_views(page, small_state(), part)
    view = pill(page) if part == "tree" else canvas(page, part)
    view.focus()
    select(page, [0, 1])
    clear = chip(page).get_by_role("button", name="Clear the selection")
    if how == "click":
        clear.click()
    else:
        page.keyboard.press("Tab" if part == "tree" else "Shift+Tab")
        clear.focus()  # however it was reached
        clear.press(how)
    expect(chip(page)).to_be_hidden()
    assert selected(page) == []
    assert page.evaluate("() => document.activeElement !== document.body"), "the focus is lost"
    if how == "click":
        expect(view).to_be_focused()


def test_the_focus_goes_to_the_view_if_it_was_nowhere(page: Page) -> None:
    show_views(page, small_state(), "tree")
    select(page, [0, 1])
    chip(page).get_by_role("button").click()
    expect(pill(page)).to_be_focused()


@pytest.mark.parametrize("part", ["tree", "clustermap", "scatter"])
def test_escape_clears_and_the_focus_stays(page: Page, part: str) -> None:
    show_views(page, small_state(), part)
    view = pill(page) if part == "tree" else canvas(page, part)
    view.focus()
    select(page, [2, 3])
    expect(chip(page)).to_be_visible()
    page.keyboard.press("Escape")
    expect(chip(page)).to_be_hidden()
    assert selected(page) == []
    expect(view).to_be_focused()


# -- the handle ------------------------------------------------------------------------------------


def show_again(page: Page, state: ClusterState) -> Locator:
    """Show the tree, with a script that remembers nothing of the last time."""
    css = (STATIC / "hclust.css").read_text()
    html = f"<style>{css}</style><main style='padding: 20px'></main>"
    show_plain(page, "live.js", live_state(state, ("tree",)), html=html)
    wait_painted(page.locator(".hclust-tree canvas[data-painted]"))
    return page.locator(".hclust-cut-invitation")


@pytest.mark.own_page
@pytest.mark.parametrize("way", ["key", "drag"])
def test_the_handle_invites_until_the_cut_was_moved_once(page: Page, way: str) -> None:
    place = "http://127.0.0.1:9/"  # a page with a session of its own
    page.route(place, lambda route: route.fulfill(body="<p>", content_type="text/html"))
    page.goto(place)
    # The handle is where it will be: one that still glides there would be missed by the pointer.
    page.emulate_media(reduced_motion="reduce")
    invitation = show_again(page, cars(n_clusters=4))
    expect(invitation).to_be_visible()
    expect(invitation).to_have_text("Drag to move the cut")
    box, handle = invitation.bounding_box(), pill(page).bounding_box()
    assert box is not None and handle is not None
    assert 0 <= handle["x"] - (box["x"] + box["width"]) <= 12, "it stands beside the handle"
    page.evaluate("() => window.__plain.model.set('n_clusters', 5)")
    expect(pill(page)).to_contain_text("5 clusters")
    expect(invitation).to_be_visible()  # that was not the reader's hand
    if way == "key":
        pill(page).press("ArrowDown")
    else:
        page.mouse.move(handle["x"] + 20, handle["y"] + 12)
        page.mouse.move(*middle(page))
        page.mouse.down()
        page.mouse.move(middle(page)[0], middle(page)[1] + 40, steps=4)
        page.mouse.up()
    expect(invitation).to_be_hidden()
    expect(show_again(page, cars(n_clusters=4))).to_be_hidden()
    assert page.evaluate("() => sessionStorage.length") == 1


def middle(page: Page) -> tuple[float, float]:
    box = pill(page).bounding_box()
    assert box is not None
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


def test_h_magnifies_heights_and_0_shows_all(page: Page) -> None:
    page.emulate_media(reduced_motion="reduce")
    show_views(page, small_state(), "tree")
    table = page.locator(".hclust-tree canvas[data-painted]")

    def height() -> float:
        """Pixels from the ground to the line."""
        axis = page.locator(".hclust-cut-axis").bounding_box()
        line = page.locator(".hclust-cut-line").bounding_box()
        assert axis is not None and line is not None
        return axis["y"] + axis["height"] - line["y"]

    pill(page).press("Home")
    pill(page).press("ArrowUp")  # near the ground, where there is room above
    painted = wait_painted(table)
    page.wait_for_function("() => !document.querySelector('.hclust-fade')")
    seen = [height()]
    for key in ("h", "h", "H", "0"):
        painted = int(table.get_attribute("data-painted") or 0)
        pill(page).press(key)
        wait_painted(table, painted)
        seen.append(height())
    whole, once, twice, back, again = seen
    assert once == pytest.approx(whole / 0.7, abs=1.5)
    assert twice == pytest.approx(whole / 0.49, abs=1.5)
    assert back == pytest.approx(once, abs=1.5)
    assert again == pytest.approx(whole, abs=0.6)
    expect(page.locator(".hclust-tree-hint")).to_contain_text("h H zoom")
