"""Rows of the live clustermap sorted by a track: by mouse, by keys, back to the tree."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect
from support.axe import check_axe
from support.pictures import wait_painted
from support.views import box, canvas, find, show_views

from hclust_widgets import ClustermapWidget, ClusterState, load_mpg
from hclust_widgets.clustering.heatmap.row_order import check_sort_by, sort_tracks, sorted_rows
from hclust_widgets.clustering.heatmap.tracks import offered_tracks
from hclust_widgets.serialize.tracks import encode_tracks

pytestmark = pytest.mark.usefixtures("kept_page")

PART = "clustermap"
SAID = "() => JSON.stringify(window.__plain.model.state.sort_by ?? null) === '{}'"


def wait_for(page: Page, said: str) -> None:
    page.wait_for_function(SAID.format(said))


def rows_shown(page: Page) -> list[str]:
    """Return the names of rows from the top, as they are told in the middle of the map."""
    place = box(page, PART)
    middle = place["x"] + 0.6 * place["width"]
    told = find(page, PART, step=4)
    at = {text.split("\n")[0]: y for text, (x, y) in told.items() if abs(x - middle) < 250}
    return sorted(at, key=lambda name: at[name])


def test_a_click_on_a_name_sorts_another_reverses_a_third_goes_back(page: Page) -> None:
    state = ClusterState(load_mpg().head(60))
    now = state.clustering
    sent = encode_tracks(offered_tracks(now), {})
    show_views(page, state, PART, tracks=["origin", "cylinders"], **sent)
    origin = page.locator(".hclust-sort").first
    cylinders = page.locator(".hclust-sort").last
    about = canvas(page, PART)
    before = wait_painted(about)
    origin.click()
    before = wait_painted(about, before)
    wait_for(page, '["origin"]')
    expect(about).to_have_attribute("aria-label", re.compile("59 cars sorted by origin by "))
    expect(origin).to_have_attribute("title", re.compile("^Sort rows by origin, descending"))
    cylinders.click(modifiers=["Shift"])
    before = wait_painted(about, before)
    wait_for(page, '["origin","cylinders"]')
    names = now.row_names()
    order = sorted_rows(now, sort_tracks(now, check_sort_by(["origin", "cylinders"])))
    assert order is not None
    wanted = [" ".join(str(names[row]).split()) for row in order.tolist()]
    found = [name for name in rows_shown(page) if wanted.count(name) == 1]
    assert len(found) > 25
    assert found == sorted(found, key=wanted.index)
    origin.click(modifiers=["Shift"])
    before = wait_painted(about, before)
    wait_for(page, '[["origin","descending"],"cylinders"]')
    cylinders.click()
    wait_for(page, '[["cylinders","descending"]]')
    cylinders.click()
    wait_for(page, "[]")
    expect(about).to_have_attribute("aria-label", re.compile("in the order of their tree"))


def test_the_box_rows_brings_the_tree_back(page: Page) -> None:
    state = ClusterState(load_mpg().head(60))
    sent = encode_tracks(offered_tracks(state.clustering), {})
    show_views(page, state, PART, tracks=["origin"], sort_by=["origin"], **sent)
    box_of_rows = page.get_by_label("Rows", exact=True)
    expect(box_of_rows).not_to_be_checked()
    box_of_rows.check()
    wait_for(page, "[]")
    expect(canvas(page, PART)).to_have_attribute("aria-label", re.compile("order of their tree"))


def test_the_list_of_tracks_sorts_by_keys_also_by_what_is_not_drawn(page: Page) -> None:
    state = ClusterState(load_mpg().head(60))
    sent = encode_tracks(offered_tracks(state.clustering), {})
    show_views(page, state, PART, tracks=["origin"], **sent)
    menu = page.locator(".hclust-menu", has_text="Tracks")
    menu.locator("summary").click()
    check_axe(page, ".hclust-live", surface="list of tracks")
    menu.get_by_label("Sort rows by cylinders (Shift: as well)").focus()
    page.keyboard.press("Enter")
    wait_for(page, '["cylinders"]')
    menu.get_by_label("Sort rows by origin (Shift: as well)").focus()
    page.keyboard.press("Shift+Enter")
    wait_for(page, '["cylinders","origin"]')
    page.keyboard.press("Shift+Enter")
    wait_for(page, '["cylinders",["origin","descending"]]')
    page.keyboard.press("Shift+Enter")
    wait_for(page, '["cylinders"]')
    assert page.evaluate("() => document.activeElement.textContent") == "↕"
    page.get_by_label("Sort rows by cylinders, descending (Shift: as well)").press("Space")
    wait_for(page, '[["cylinders","descending"]]')
    page.get_by_label("No longer sort rows by cylinders").press("Space")
    wait_for(page, "[]")
    expect(canvas(page, PART)).to_have_attribute("aria-label", re.compile("order of their tree"))


def test_columns_are_sorted_by_a_click_on_a_name_and_by_keys(page: Page) -> None:
    size = {"size": {"mpg": 3, "weight": 1, "horsepower": 2}}
    view = ClustermapWidget(ClusterState(load_mpg().head(60)), column_annotations=size)
    names = ("column_track_about", "column_track_codes", "column_track_values", "column_tracks")
    show_views(page, view.state, PART, **{name: getattr(view.live, name) for name in names})
    said = "() => JSON.stringify(window.__plain.model.state.column_sort_by) === '{}'"
    about = canvas(page, PART)
    before = wait_painted(about)
    page.locator(".hclust-sort").click()
    page.wait_for_function(said.format('["size"]'))
    wait_painted(about, before)
    expect(about).to_have_attribute("aria-label", re.compile("Columns are sorted by size"))
    expect(page.get_by_label("Columns", exact=True)).not_to_be_checked()
    page.locator(".hclust-menu", has_text="Tracks").locator("summary").click()
    check_axe(page, ".hclust-live", surface="list of tracks of columns")
    page.get_by_label("Sort columns by size, descending (Shift: as well)").press("Enter")
    page.wait_for_function(said.format('[["size","descending"]]'))
    page.get_by_label("Columns", exact=True).check()
    page.wait_for_function(said.format("[]"))
