"""A single step of the cut is seen to go there; drags, held keys, quiet readers get it at once."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import pytest
from playwright.sync_api import Locator, Page
from support.live import cars, live_state
from support.page_without_jupyter import STATIC, show_plain
from support.pictures import wait_painted

from hclust_widgets import ClusterState

pytestmark = pytest.mark.usefixtures("kept_page")

HTML = "<style>{}</style><body style='margin: 0'><main style='padding: 20px'></main>"
PARTS = ("tree", "clustermap", "scatter")

# Do something; when the next picture is painted, tell what moves and where the line is at the
# beginning, halfway and at the end of it.
STEP = """async (act) => {
  const line = document.querySelector('.hclust-cut-line');
  const canvas = document.querySelector('.hclust-tree canvas[data-painted]');
  const pill = document.querySelector('.hclust-cut-pill');
  const place = () => [line.getBoundingClientRect().top, pill.getBoundingClientRect().right];
  const [before, painted] = [place(), +canvas.dataset.painted];
  new Function('pill', act)(pill);
  await new Promise(requestAnimationFrame); // after the view's own frame, asked for before
  const moving = document.getAnimations();
  const timing = moving.map((a) => a.effect.getComputedTiming().duration);
  const fades = document.querySelectorAll('.hclust-fade').length;
  const places = [0, 0.5].map((share) => {
    moving.forEach((a, i) => { a.pause(); a.currentTime = share * timing[i]; });
    return place();
  });
  moving.forEach((a) => a.finish());
  return {before, places: [...places, place()], timing: [...new Set(timing)], fades,
    painted: +canvas.dataset.painted - painted};
}"""
KEY = "pill.dispatchEvent(new KeyboardEvent('keydown', {key: 'ArrowDown', bubbles: true}))"
PYTHON = """const {model} = window.__plain;
  Object.assign(model.state, {n_clusters: 6, python_seq: 99});
  for (const f of window.__plain.listeners['change:python_seq']) f();
  for (const f of window.__plain.listeners['change:n_clusters']) f()"""


@pytest.fixture(scope="module")
def state() -> ClusterState:
    return cars(n_clusters=3)


def show(page: Page, state: ClusterState, parts: tuple[str, ...] = PARTS) -> Locator:
    html = HTML.format((STATIC / "hclust.css").read_text())
    show_plain(page, "live.js", live_state(state, parts, python_seq=1), html=html)
    for part in parts:
        wait_painted(page.locator(f".hclust-part-{part} canvas[data-painted]"))
    return page.get_by_role("slider", name="Height of the cut", exact=True)


def step(page: Page, act: str) -> dict[str, Any]:
    found: dict[str, Any] = page.evaluate(STEP, act)
    return found


@pytest.mark.parametrize("act", [KEY, PYTHON], ids=["key", "Python"])
def test_a_step_goes_to_its_place_in_a_moment_and_is_painted_once(
    page: Page, state: ClusterState, act: str
) -> None:
    show(page, state)
    seen = step(page, act)
    first, half, last = (top for top, _ in seen["places"])
    assert first == pytest.approx(seen["before"][0], abs=0.6)
    assert first + 5 < half < last - 2, "it jumps"
    assert [right for _, right in seen["places"]] == pytest.approx([seen["before"][1]] * 3, abs=1)
    assert len(seen["timing"]) == 1 and 120 <= seen["timing"][0] <= 200
    assert (seen["fades"], seen["painted"]) == (3, 1)
    page.wait_for_function("() => !document.querySelector('.hclust-fade, .hclust-easing')")
    assert page.evaluate("() => document.getAnimations().length") == 0


def test_words_and_pictures_are_right_at_once(page: Page, state: ClusterState) -> None:
    handle = show(page, state)
    handle.focus()
    pictures = """const canvases = () => [...document.querySelectorAll('.hclust-live canvas')]
      .filter((canvas) => !canvas.nextElementSibling?.matches('.hclust-fade canvas'))
      .map((canvas) => canvas.toDataURL())"""
    words, at_once, fades = page.evaluate(
        f"""async (act) => {{
          {pictures};
          const pill = document.activeElement;
          new Function('pill', act)(pill);
          await new Promise(requestAnimationFrame);
          const fades = document.querySelectorAll('.hclust-fade').length;
          return [pill.textContent, canvases(), fades];
        }}""",
        KEY,
    )
    assert words.startswith("4 clusters")
    assert fades == 3
    page.wait_for_function("() => !document.querySelector('.hclust-fade, .hclust-easing')")
    assert page.evaluate(f"() => {{ {pictures}; return canvases(); }}") == at_once
    assert page.locator(".hclust-live canvas").count() == len(at_once) == 9, "copies are left"
    assert handle.evaluate("el => el === document.activeElement")


def test_a_drag_follows_the_pointer_without_delay(page: Page, state: ClusterState) -> None:
    handle = show(page, state)
    box = handle.bounding_box()
    assert box is not None
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    page.mouse.move(x, y)
    page.mouse.down()
    canvas = page.locator(".hclust-tree canvas[data-painted]")
    before = int(canvas.get_attribute("data-painted") or 0)
    far, eased = page.evaluate(
        """async ([x, y]) => {
          const pill = document.querySelector('.hclust-cut-pill');
          let [far, eased] = [0, 0];
          for (let i = 0; i < 60; i++) {
            const at = y + 2 * i;
            pill.dispatchEvent(new PointerEvent('pointermove', {bubbles: true, pointerId: 1,
              pointerType: 'mouse', clientX: x, clientY: at, altKey: true}));
            await new Promise(requestAnimationFrame);
            await new Promise(requestAnimationFrame);
            const {top, height} = pill.getBoundingClientRect();
            far = Math.max(far, Math.abs(top + height / 2 - at));
            eased += document.querySelectorAll('.hclust-fade, .hclust-easing').length;
          }
          return [far, eased];
        }""",
        [x, y],
    )
    page.mouse.up()
    assert far <= 1.5
    assert eased == 0
    assert int(canvas.get_attribute("data-painted") or 0) - before <= 61, "one picture for a move"


def test_only_the_first_step_of_a_held_key_is_eased(page: Page, state: ClusterState) -> None:
    show(page, state)
    page.evaluate("() => { const now = performance.now() + 1000; performance.now = () => now; }")
    seen = [step(page, KEY) for _ in range(4)]
    assert [one["fades"] for one in seen] == [3, 0, 0, 0]
    assert all(one["painted"] == 1 for one in seen)
    for before, after in pairwise(seen):
        assert after["timing"] == []
        assert after["places"][0][0] > before["places"][-1][0], "it is not there at once"


def test_nothing_moves_with_reduced_motion(page: Page, state: ClusterState) -> None:
    page.emulate_media(reduced_motion="reduce")
    show(page, state)
    seen = step(page, KEY)
    assert (seen["timing"], seen["fades"], seen["painted"]) == ([], 0, 1)
    assert seen["places"][0] == seen["places"][-1]
    assert seen["places"][0][0] > seen["before"][0] + 5


CARDS = """() => document.getAnimations().filter((a) => a.effect.target.closest('.hclust-card'))
  .map((a) => [a.effect.getComputedTiming().duration, a.effect.target.tagName])"""


def cards(sizes: list[int], means: list[float]) -> dict[str, Any]:
    colors = [0, 1, 2]
    return {
        "noun": "cars",
        "n_clusters": len(sizes),
        "clusters": [
            {"label": i, "title": str(i), "color": colors[i], "marker": colors[i], "size": size}
            | {"typical": None}
            for i, size in enumerate(sizes)
        ],
        "columns": [
            {"name": "mpg", "unit": "", "kind": "number", "means": means, "apart": means}
            | {"words": [], "share": [], "overall": 4.0, "lowest": 0.0, "highest": 10.0}
        ],
    }


@pytest.mark.parametrize("motion", ["no-preference", "reduce"])
def test_bars_of_cards_grow_to_their_lengths_and_new_cards_appear(page: Page, motion: Any) -> None:
    page.emulate_media(reduced_motion=motion)
    html = HTML.format((STATIC / "hclust.css").read_text())
    state = {"cards": cards([5, 5], [2.0, 6.0]), "note": "", "editing": {"tree": 1}}
    show_plain(page, "cluster_cards.js", state, html=html)
    assert page.evaluate(CARDS) == [], "the first ones are there at once"
    eased = page.evaluate(  # in the page: a round trip may take longer than the motion
        f"""async (cards) => {{
          window.__plain.model.set('cards', cards);
          while (document.querySelectorAll('.hclust-card').length < 3)
            await new Promise(requestAnimationFrame);
          return ({CARDS})();
        }}""",
        cards([5, 3, 2], [2.0, 9.0, 3.0]),
    )
    assert page.locator(".hclust-card .bar > i").nth(1).evaluate("el => el.style.width") == "90%"
    if motion == "reduce":
        assert eased == []
    else:
        assert sorted(eased) == [[160, "I"], [160, "SECTION"]]
