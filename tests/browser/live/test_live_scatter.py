"""The live scatter: hover, click, lasso, legend, keys, zoom; row 0 and cluster 0; hostile names."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from playwright.sync_api import Page
from support.leaks import count_observers, observers
from support.live import live_state, random_rows
from support.page_without_jupyter import STATIC, model_saves, model_state, show_plain
from support.pictures import wait_painted
from support.views import box, canvas, find, names, selected, show_views, small_state, tip
from support.waiting import wait_until

from hclust_widgets import ClusterState

pytestmark = pytest.mark.usefixtures("kept_page")

PART = "scatter"


def show(page: Page, state: ClusterState | None = None, **options: object) -> None:
    options = {"x": "speed", "y": "weight"} | options if state is None else options
    show_views(page, state or small_state(), PART, **options)


def test_a_point_tells_its_row_values_with_units_and_cluster(page: Page) -> None:
    show(page)
    told = find(page, PART)
    label = int(small_state().labels_.iloc[0])
    assert f"thing a\n1 speed · 2,110 kg · cluster {label} · row 0" in told
    assert set(names(told)) == {f"thing {letter}" for letter in "abcdefgh"}


def test_a_ring_is_for_those_who_come_by_keyboard(page: Page) -> None:
    show(page)
    at = names(find(page, PART))
    ring = """c => { const style = getComputedStyle(c.closest('.hclust-plot'));
      return `${style.outlineStyle} ${style.outlineWidth}`; }"""
    lasso(page, at, "thing f", "thing g")
    for key in ("Shift", "Escape"):
        page.keyboard.press(key)
        assert canvas(page, PART).evaluate("c => c === document.activeElement")
        assert canvas(page, PART).evaluate(ring).startswith("none")
    page.keyboard.press("ArrowRight")
    assert canvas(page, PART).evaluate(ring) == "solid 2px"


def test_an_output_of_jupyterlab_does_not_cut_the_ring_off(page: Page) -> None:
    show(page)
    page.add_style_tag(content=".jp-OutputArea-output { overflow: auto; }")
    output = page.locator("div:has(> .hclust), main:has(> .hclust)").last
    output.evaluate("(el) => el.classList.add('jp-OutputArea-output')")
    overflow = "(el) => getComputedStyle(el).overflowX"
    canvas(page, PART).click(position={"x": 3, "y": 3})
    assert output.evaluate(overflow) == "auto"
    page.keyboard.press("ArrowRight")
    assert output.evaluate(overflow) == "visible"
    page.evaluate("() => document.activeElement.blur()")
    assert output.evaluate(overflow) == "auto"


@pytest.mark.parametrize("width", [900, 420])
def test_the_note_never_leaves_the_view(page: Page, width: int) -> None:
    show(page, width=width)
    view = box(page, PART)
    for x, y in find(page, PART).values():
        page.mouse.move(x, y)
        note = tip(page, PART).bounding_box()
        assert note is not None
        assert note["x"] >= view["x"] and note["y"] >= view["y"]
        assert note["x"] + note["width"] <= view["x"] + view["width"]
        assert note["y"] + note["height"] <= view["y"] + view["height"]
    page.mouse.move(1, 1)
    tip(page, PART).wait_for(state="hidden")


def test_clicks_select_row_0_shift_adds_and_the_ground_clears(page: Page) -> None:
    show(page)
    at = names(find(page, PART))
    page.mouse.click(*at["thing a"])
    assert selected(page) == [0]
    page.keyboard.down("Shift")
    page.mouse.click(*at["thing f"])
    page.keyboard.up("Shift")
    assert selected(page) == [0, 5]
    page.mouse.click(*at["thing d"])
    assert selected(page) == [3]
    view = box(page, PART)
    page.mouse.click(view["x"] + view["width"] / 2, view["y"] + 40)
    assert selected(page) == []


def lasso(page: Page, at: dict[str, tuple[float, float]], *rows: str, margin: float = 18) -> None:
    xs, ys = zip(*(at[row] for row in rows), strict=True)
    left, right = min(xs) - margin, max(xs) + margin
    top, bottom = min(ys) - margin, max(ys) + margin
    page.mouse.move(left, top)
    page.mouse.down()
    for corner in ((right, top), (right, bottom), (left, bottom), (left, top + 5)):
        page.mouse.move(*corner, steps=6)
    page.mouse.up()


def test_a_lasso_selects_what_it_goes_round_and_shift_adds(page: Page) -> None:
    show(page)
    at = names(find(page, PART))
    lasso(page, at, "thing f", "thing g", "thing h")
    assert selected(page) == [5, 6, 7]
    page.keyboard.down("Shift")
    lasso(page, at, "thing a", "thing b", "thing c")
    page.keyboard.up("Shift")
    assert selected(page) == [0, 1, 2, 5, 6, 7]
    canvas(page, PART).press("Escape")
    assert selected(page) == []


def test_a_legend_entry_selects_its_cluster_by_mouse_and_by_key(page: Page) -> None:
    state = small_state()
    show(page, state, x="speed", y="weight")
    labels = state.labels_.to_numpy()
    entry = page.get_by_role("button", name="0 ·")
    assert entry.inner_text() == f"0 · {(labels == 0).sum()} things"
    entry.click()
    assert selected(page) == np.flatnonzero(labels == 0).tolist()
    page.get_by_role("button", name="2 ·").press("Shift+Enter")
    assert selected(page) == np.flatnonzero(labels != 1).tolist()


def test_many_clusters_are_not_all_listed_and_the_legend_follows_the_cut(page: Page) -> None:
    show(page, random_rows(200, n_clusters=49), x="x0", y="x1")
    assert page.locator(".hclust-legend button:visible").count() == 11
    assert page.locator(".hclust-legend-more").inner_text() == "+ 38 more"
    page.evaluate("() => window.__plain.model.set('n_clusters', 2)")
    page.wait_for_function(
        "() => document.querySelectorAll('.hclust-legend button:not([hidden])').length === 2"
    )
    assert page.locator(".hclust-legend-more").is_hidden()


def test_other_axes_are_chosen_and_python_hears_of_them(page: Page) -> None:
    show(page)
    before = wait_painted(canvas(page, PART))
    page.get_by_label("x", exact=True).select_option("weight")
    wait_painted(canvas(page, PART), before)
    page.wait_for_function("() => window.__plain.model.state.x === 'weight'")
    page.wait_for_function("() => window.__plain.model.saves.length > 0")
    assert model_saves(page) == [{"x": "weight"}]
    # Twice the same column is a line of points, each told once.
    assert "thing a\n2,110 kg · cluster" in "".join(find(page, PART))


def test_the_keyboard_goes_from_point_to_point(page: Page) -> None:
    show(page)
    view = canvas(page, PART)
    view.focus()
    page.keyboard.press("ArrowRight")
    assert tip(page, PART).locator("b").inner_text() == "thing a"
    page.keyboard.press("ArrowRight")
    page.keyboard.press("Enter")
    assert selected(page) == [2]
    said = page.locator(".hclust-part-scatter [aria-live]").inner_text()
    assert said.startswith("thing c, 1.1")
    page.keyboard.press("Escape")
    assert selected(page) == []
    assert "8 things in 3 clusters" in (view.get_attribute("aria-label") or "")
    assert view.get_attribute("data-lm-suppress-shortcuts") == "true"


def test_the_wheel_scrolls_the_page_unless_the_view_has_the_focus(page: Page) -> None:
    show(page)
    at = names(find(page, PART))
    everything = page.get_by_role("button", name="show all")
    page.mouse.move(*at["thing d"])
    page.mouse.wheel(0, -400)
    page.wait_for_timeout(100)  # nothing may come
    assert everything.is_hidden()
    page.mouse.click(*at["thing d"])
    page.mouse.wheel(0, -400)
    everything.wait_for()
    near = names(find(page, PART))
    assert "thing d" in near and len(near) < 8
    before = near["thing d"]
    page.mouse.move(*before)
    page.mouse.down(button="middle")
    page.mouse.move(before[0] + 30, before[1] + 10, steps=5)
    page.mouse.up(button="middle")
    after = names(find(page, PART))["thing d"]
    assert abs(after[0] - before[0] - 30) < 8 and abs(after[1] - before[1] - 10) < 8
    page.mouse.dblclick(box(page, PART)["x"] + 300, box(page, PART)["y"] + 40)
    everything.wait_for(state="hidden")
    assert len(names(find(page, PART))) == 8


def test_hostile_names_are_shown_as_text(page: Page) -> None:
    evil = "<img src=x onerror=\"document.title='got you'\">"
    rows = [evil, "x" * 10_000, "🚗 car", "שלום", "a\nb", "", "&lt;b&gt;", "‮desrever"]
    show(page, small_state(rows), x="speed", y="weight")
    told = names(find(page, PART))
    assert evil in told and "🚗 car" in told and "שלום" in told and "a b" in told
    assert "&lt;b&gt;" in told and "desrever" in told
    assert max(map(len, told)) == 300
    page.mouse.move(*told[evil])
    assert page.locator("img").count() == 0
    assert page.title() == ""


def test_missing_values_are_not_drawn_dates_and_one_value_are(page: Page) -> None:
    table = pd.DataFrame(
        {
            "day": pd.date_range("2024-01-05", periods=6, freq="40D"),
            "load": [1.0, 2, 3, 7, 8, 9],
            "same": 4.0,
            "gap": [1.0, 2, np.nan, 4, 5, 6],
        },
        index=list("abcdef"),
    )
    state = ClusterState(table, columns=["load"], n_clusters=2)
    show(page, state, x="day", y="gap")
    told = find(page, PART)
    assert set(names(told)) == set("abdef")
    assert any(text.startswith("a\n2024-01-05 · 1 gap") for text in told)
    page.get_by_label("y", exact=True).select_option("same")
    page.wait_for_function("() => window.__plain.model.state.y === 'same'")
    wait_until(page, lambda: set(names(find(page, PART))) == set("abcdef"))
    assert set(names(find(page, PART))) == set("abcdef")


def test_a_tree_without_a_table_says_what_is_missing(page: Page) -> None:
    state = ClusterState(small_state().clustering.tree.linkage_matrix)
    show_plain(page, "live.js", live_state(state, (PART,)))
    page.add_style_tag(content=(STATIC / "hclust.css").read_text())
    page.get_by_text("only a tree was handed in").wait_for()
    assert page.locator(".hclust-part-scatter canvas:visible").count() == 0


def test_hovering_sends_nothing(page: Page) -> None:
    show(page)
    find(page, PART)
    assert model_saves(page) == []


def test_a_selection_of_python_is_shown(page: Page) -> None:
    show(page)
    before = wait_painted(canvas(page, PART))
    page.evaluate(
        "() => window.__plain.model.set('selection', new DataView(Int32Array.of(0, 4).buffer))"
    )
    wait_painted(canvas(page, PART), before)
    assert "2 selected" in (canvas(page, PART).get_attribute("aria-label") or "")


@pytest.mark.own_page
def test_the_clean_up_ends_the_wait_for_a_lost_canvas(page: Page) -> None:
    count_observers(page)
    page.goto("about:blank")
    show(page)
    page.evaluate(
        """() => {
          const [canvas] = document.querySelectorAll('canvas');
          canvas.dispatchEvent(new Event('contextlost'));
        }"""
    )
    assert "setTimeout" in observers(page)
    page.evaluate("() => window.__plain.end()")
    assert observers(page) == []


@pytest.mark.own_page
def test_the_clean_up_leaves_nothing(page: Page) -> None:
    count_observers(page)
    page.goto("about:blank")
    show(page)
    assert "ResizeObserver" in observers(page)
    page.evaluate("() => window.__plain.end()")
    assert observers(page) == []
    assert page.locator("canvas").count() == 0
    assert page.evaluate("() => document.querySelector('main').children.length") == 0
    assert model_state(page)["x"] == "speed"
