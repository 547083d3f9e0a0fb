"""The live clustermap: cells, branches, clusters, options, keys; row 0; hostile names."""

from __future__ import annotations

import numpy as np
import pytest
from playwright.sync_api import Page
from support.leaks import count_observers, observers
from support.live import cars, live_state
from support.page_without_jupyter import STATIC, model_saves, model_state, show_plain
from support.pictures import wait_painted
from support.views import box, canvas, find, names, selected, show_views, small_state, tip

from hclust_widgets import ClusterState

pytestmark = pytest.mark.usefixtures("kept_page")

PART = "clustermap"


def test_a_cell_tells_row_column_value_with_unit_and_cluster(page: Page) -> None:
    state = small_state()
    show_views(page, state, PART)
    told = find(page, PART)
    label = int(state.labels_.iloc[0])
    assert f"thing a\nweight: 2,110 kg\ncluster {label}" in told
    assert f"thing a\nspeed: 1\ncluster {label}" in told
    cells = [text for text in told if text.startswith("thing") and text.count("\n") == 2]
    assert len(cells) == 16


def test_the_note_never_leaves_the_view(page: Page) -> None:
    show_views(page, cars(), PART, width=420)
    view = box(page, PART)
    for dx, dy in ((0.3, 0.15), (0.8, 0.15), (0.8, 0.8), (0.25, 0.8)):
        page.mouse.move(view["x"] + dx * view["width"], view["y"] + dy * view["height"])
        note = tip(page, PART).bounding_box()
        assert note is not None
        assert note["x"] >= view["x"] and note["y"] >= view["y"]
        assert note["x"] + note["width"] <= view["x"] + view["width"]
        assert note["y"] + note["height"] <= view["y"] + view["height"]


def test_a_click_selects_row_0_shift_adds_and_escape_clears(page: Page) -> None:
    show_views(page, small_state(), PART)
    at = names(find(page, PART))
    page.mouse.click(*at["thing a"])
    assert selected(page) == [0]
    page.keyboard.down("Shift")
    page.mouse.click(*at["thing h"])
    page.keyboard.up("Shift")
    assert selected(page) == [0, 7]
    canvas(page, PART).press("Escape")
    assert selected(page) == []


def test_a_cluster_and_a_branch_select_their_rows(page: Page) -> None:
    state = small_state()
    show_views(page, state, PART)
    labels = state.labels_.to_numpy()
    at = names(find(page, PART, step=3))
    page.mouse.click(*at["Cluster 0"])
    assert selected(page) == np.flatnonzero(labels == 0).tolist()
    # The root's places, a bracket, have their mean beside it: the bar itself is at the far left.
    view = box(page, PART)
    for dx in range(2, 14):
        page.mouse.move(view["x"] + dx, view["y"] + 150)
        if tip(page, PART).is_visible():
            break
    assert tip(page, PART).locator("b").inner_text() == "8 things"
    page.mouse.click(view["x"] + dx, view["y"] + 150)
    assert selected(page) == list(range(8))


def test_options_are_native_controls_with_names_and_python_hears(page: Page) -> None:
    show_views(page, cars(), PART)
    for name, trait in (("Rows", "row_cluster"), ("Columns", "col_cluster")):
        before = wait_painted(canvas(page, PART))
        page.get_by_label(name, exact=True).uncheck()
        wait_painted(canvas(page, PART), before)
        page.wait_for_function(f"() => window.__plain.model.state.{trait} === false")
    page.get_by_label("Colors", exact=True).select_option("viridis")
    page.wait_for_function("() => window.__plain.model.state.cmap === 'viridis'")
    page.wait_for_function("() => window.__plain.model.saves.length === 3")
    assert model_saves(page) == [
        {"row_cluster": False},
        {"col_cluster": False},
        {"cmap": "viridis"},
    ]
    assert "in the table's order" in (canvas(page, PART).get_attribute("aria-label") or "")


def test_in_the_tables_order_row_0_is_the_first(page: Page) -> None:
    show_views(page, small_state(), PART, row_cluster=False)
    at = {name: y for name, (_, y) in names(find(page, PART)).items() if name.startswith("thing")}
    assert sorted(at, key=at.__getitem__) == [f"thing {letter}" for letter in "abcdefgh"]


def test_a_cut_repaints_strip_and_tree_but_not_the_values(page: Page) -> None:
    show_views(page, cars(), PART)
    picture = (
        "() => [...document.querySelectorAll('.hclust-part-clustermap canvas')]"
        ".map(c => c.toDataURL())"
    )
    before = page.evaluate(picture)
    painted = wait_painted(canvas(page, PART))
    page.evaluate("() => window.__plain.model.set('n_clusters', 7)")
    wait_painted(canvas(page, PART), painted)
    page.wait_for_function("() => !document.querySelector('.hclust-fade')")
    after = page.evaluate(picture)
    assert [a == b for a, b in zip(before, after, strict=True)] == [True, True, False, True]


def test_the_same_row_lights_up_in_both_views(page: Page) -> None:
    show_views(page, small_state(), PART, "scatter", x="speed", y="weight")
    at = names(find(page, "scatter"))
    page.wait_for_timeout(60)
    picture = "el => el.toDataURL()"
    dark = canvas(page, PART).evaluate(picture)
    before = wait_painted(canvas(page, PART))
    page.mouse.move(*at["thing a"])
    wait_painted(canvas(page, PART), before)
    assert canvas(page, PART).evaluate(picture) != dark
    assert tip(page, PART).is_hidden()
    at = names(find(page, PART))
    page.wait_for_timeout(60)
    dark = canvas(page, "scatter").evaluate(picture)
    before = wait_painted(canvas(page, "scatter"))
    page.mouse.move(*at["thing a"])
    wait_painted(canvas(page, "scatter"), before)
    assert canvas(page, "scatter").evaluate(picture) != dark
    assert tip(page, "scatter").is_hidden()


def test_the_wheel_magnifies_rows_only_with_the_focus(page: Page) -> None:
    show_views(page, cars(), PART)
    view = box(page, PART)
    everything = page.get_by_role("button", name="show all rows")
    page.mouse.move(view["x"] + view["width"] / 2, view["y"] + 150)
    page.mouse.wheel(0, -600)
    page.wait_for_timeout(100)  # nothing may come
    assert everything.is_hidden()
    canvas(page, PART).focus()
    page.mouse.wheel(0, -600)
    everything.wait_for()
    page.mouse.dblclick(view["x"] + view["width"] / 2, view["y"] + 150)
    everything.wait_for(state="hidden")
    page.keyboard.press("+")
    everything.click()
    everything.wait_for(state="hidden")


def test_the_keyboard_goes_from_cell_to_cell(page: Page) -> None:
    state = small_state()
    show_views(page, state, PART)
    order = state.clustering.tree.leaf_order
    canvas(page, PART).focus()
    page.keyboard.press("ArrowDown")
    first = tip(page, PART).inner_text()
    assert first.startswith(str(state.clustering.row_names()[order[0]]))
    page.keyboard.press("ArrowRight")
    assert tip(page, PART).inner_text().splitlines()[1] != first.splitlines()[1]
    page.keyboard.press("End")
    page.keyboard.press("Enter")
    assert selected(page) == [int(order[-1])]
    said = page.locator(".hclust-part-clustermap [aria-live]").inner_text()
    assert said.startswith(str(state.clustering.row_names()[order[-1]]))


def test_hostile_names_are_shown_as_text(page: Page) -> None:
    evil = "<img src=x onerror=\"document.title='got you'\">"
    rows = [evil, "x" * 10_000, "🚗 car", "שלום", "a\nb", "", "&lt;b&gt;", "‮desrever"]
    show_views(page, small_state(rows), PART)
    told = names(find(page, PART))
    assert {evil, "🚗 car", "שלום", "a b", "&lt;b&gt;", "desrever"} <= set(told)
    page.mouse.move(*told[evil])
    assert page.locator("img").count() == 0
    assert page.title() == ""


def test_a_tree_without_a_table_says_what_is_missing(page: Page) -> None:
    state = ClusterState(small_state().clustering.tree.linkage_matrix)
    show_plain(page, "live.js", live_state(state, (PART,)))
    page.add_style_tag(content=(STATIC / "hclust.css").read_text())
    page.get_by_text("only a tree was handed in").wait_for()
    assert page.locator(".hclust-part-clustermap canvas:visible").count() == 0


@pytest.mark.own_page
def test_the_clean_up_leaves_nothing(page: Page) -> None:
    count_observers(page)
    page.goto("about:blank")
    show_views(page, small_state(), PART)
    assert "ResizeObserver" in observers(page)
    page.evaluate("() => window.__plain.end()")
    assert observers(page) == []
    assert page.locator("canvas").count() == 0
    assert page.evaluate("() => document.querySelector('main').children.length") == 0
    assert model_state(page)["cmap"] == "auto"
