"""Annotation tracks in the browser: turned on and off by mouse and key, told, seen by axe."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page
from support.axe import check_axe
from support.live import cars
from support.page_without_jupyter import model_state
from support.pictures import wait_painted
from support.views import canvas, find, show_views

from hclust_widgets import ClustermapWidget, DendrogramWidget
from hclust_widgets.clustering.heatmap.tracks import offered_tracks
from hclust_widgets.serialize.tracks import encode_tracks

pytestmark = pytest.mark.usefixtures("kept_page")

PART = "clustermap"


def test_a_track_is_turned_on_and_off_in_the_folded_list(page: Page) -> None:
    state = cars()
    show_views(page, state, PART, **encode_tracks(offered_tracks(state.clustering), {}))
    before = wait_painted(canvas(page, PART))
    menu = page.locator(".hclust-menu", has_text="Tracks")
    assert not page.get_by_label("origin", exact=True).is_visible()
    menu.locator("summary").click()
    page.get_by_label("origin", exact=True).check()
    before = wait_painted(canvas(page, PART), before)
    page.get_by_label("cylinders", exact=True).press("Space")
    before = wait_painted(canvas(page, PART), before)
    page.wait_for_function("() => window.__plain.model.state.tracks.join() === 'origin,cylinders'")
    check_axe(page, ".hclust-live", surface="tracks")
    page.keyboard.press("Escape")
    assert not page.get_by_label("origin", exact=True).is_visible()
    assert page.evaluate("() => document.activeElement.tagName") == "SUMMARY"
    assert "Beside it: origin, cylinders." in str(canvas(page, PART).get_attribute("aria-label"))
    table = state.features.table
    told = [text.split("\n") for text in find(page, PART, step=9)]
    beside = [lines for lines in told if len(lines) == 4 and lines[2].startswith("origin: ")]
    assert len(beside) > 10
    for name, _, origin, cylinders in beside:
        rows = table[table["name"].str.split().str.join(" ") == name]
        known = {
            f"origin: {o}, cylinders: {c}" for o, c in zip(rows.origin, rows.cylinders, strict=True)
        }
        assert f"{origin}, {cylinders}" in known
    menu.locator("summary").click()
    page.get_by_label("origin", exact=True).uncheck()
    wait_painted(canvas(page, PART), before)
    page.wait_for_function("() => window.__plain.model.state.tracks.join() === 'cylinders'")
    assert model_state(page)["tracks"] == ["cylinders"]


def test_the_legend_leaves_the_corner_to_the_button(page: Page) -> None:
    state = cars()
    tracks = encode_tracks(offered_tracks(state.clustering), {})
    show_views(page, state, PART, width=400, **tracks, tracks=["origin"])
    wait_painted(canvas(page, PART))
    chosen = "new DataView(Int32Array.of(0, 4).buffer)"
    page.evaluate(f"() => window.__plain.model.set('selection', {chosen})")
    page.get_by_role("button", name="Selected rows", exact=True).wait_for()
    painted = page.evaluate(
        """() => {
          const at = document.querySelector('.hclust-sub-open').getBoundingClientRect();
          return [...document.querySelectorAll('.hclust-part-clustermap canvas')].some((canvas) => {
            const {left, top} = canvas.getBoundingClientRect();
            const ratio = canvas.width / canvas.clientWidth;
            const place = [at.left - left, at.top - top, at.width, at.height].map((v) => v * ratio);
            const {data} = canvas.getContext('2d').getImageData(...place.map(Math.round));
            return data.some((value, i) => i % 4 === 3 && value > 0
              && data[i - 1] + data[i - 2] + data[i - 3] < 600);
          });
        }"""
    )
    assert not painted


def test_a_track_of_columns_is_turned_on_and_told_above_the_map(page: Page) -> None:
    group = {"group": {"mpg": "engine", "origin": "made", "weight": "size"}}
    view = ClustermapWidget(cars(), column_annotations=group, column_tracks=[])
    sent = {
        name: getattr(view.live, name)
        for name in ("column_track_about", "column_track_codes", "column_track_values")
    }
    show_views(page, view.state, PART, **sent)
    before = wait_painted(canvas(page, PART))
    page.locator(".hclust-menu", has_text="Tracks").locator("summary").click()
    page.get_by_role("group", name="Of columns").get_by_label("group", exact=True).press("Space")
    wait_painted(canvas(page, PART), before)
    page.wait_for_function("() => window.__plain.model.state.column_tracks.join() === 'group'")
    check_axe(page, ".hclust-live", surface="tracks of columns")
    page.keyboard.press("Escape")
    described = str(canvas(page, PART).get_attribute("aria-label"))
    assert "Above the columns: group." in described
    found = find(page, PART, step=6)
    above = {text for text in found if text.count("\n") == 1 and "\ngroup: " in text}
    known = {"mpg": "engine", "weight": "size", "cylinders": "–"}
    known |= {f"origin = {word}": "made" for word in ("usa", "europe", "japan")}
    assert {f"{name}\ngroup: {word}" for name, word in known.items()} <= above
    assert any(text.endswith("group: engine") and text.count("\n") > 2 for text in found)
    view.close()


def test_a_tree_alone_has_tracks_at_its_leaves(page: Page) -> None:
    view = DendrogramWidget(cars())
    sent = {name: getattr(view.live, name) for name in ("track_about", "track_codes")}
    show_views(page, view.state, "tree", **sent)
    before = wait_painted(canvas(page, "tree"))
    low = canvas(page, "tree").bounding_box()
    page.locator(".hclust-menu", has_text="Tracks").locator("summary").click()
    page.get_by_label("origin", exact=True).press("Space")
    wait_painted(canvas(page, "tree"), before)
    page.wait_for_function("() => window.__plain.model.state.tracks.join() === 'origin'")
    check_axe(page, ".hclust-live", surface="tracks of a tree")
    page.keyboard.press("Escape")
    grown = canvas(page, "tree").bounding_box()
    assert low and grown and grown["height"] > low["height"] + 20
    page.mouse.move(grown["x"] + grown["width"] / 2, grown["y"] + grown["height"] - 32)
    page.get_by_text("origin: ").first.wait_for()
    view.close()


# What is painted of the legend, on the lowest layer, as one number.
_LEGEND = """() => {
  const canvas = document.querySelector('.hclust-part-clustermap canvas');
  const tall = Math.round(canvas.height / 6);
  const {data} = canvas.getContext('2d').getImageData(
    0, canvas.height - tall, canvas.width, tall);
  let sum = 0;
  for (let i = 0; i < data.length; i++) sum = (31 * sum + data[i]) % 1000003;
  return sum;
}"""


def test_the_legend_is_counted_anew_for_what_is_selected(page: Page) -> None:
    state = cars()
    sent = encode_tracks(offered_tracks(state.clustering), {})
    show_views(page, state, PART, tracks=["origin"], **sent)
    before = wait_painted(canvas(page, PART))
    place = canvas(page, PART).bounding_box()
    assert place is not None
    seen = [page.evaluate(_LEGEND)]
    for at in (0.3, 0.6):
        page.mouse.click(place["x"] + place["width"] / 2, place["y"] + at * place["height"])
        before = wait_painted(canvas(page, PART), before)
        seen.append(page.evaluate(_LEGEND))
    canvas(page, PART).press("Escape")
    wait_painted(canvas(page, PART), before)
    seen.append(page.evaluate(_LEGEND))
    assert seen[0] == seen[3] and seen[0] not in seen[1:3]
