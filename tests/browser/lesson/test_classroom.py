"""The classroom: a tree that grows step by step, and points that all trees follow."""

from __future__ import annotations

import base64
import os
import re
from typing import Literal

import numpy as np
import pandas as pd
import pytest
from playwright.sync_api import Locator, Page, expect
from support.classroom import TOWNS, places, show, town
from support.leaks import count_observers, observers
from support.live_page import frozen
from support.notebook import expect_python, open_notebook, python, run_all, set_theme
from support.page_without_jupyter import model_state
from support.servers import Server

from hclust_widgets import ClusterState, LinkageLab, MergeStepper, load_mpg
from hclust_widgets.teaching.point_shapes import shape_points

pytestmark = pytest.mark.usefixtures("kept_page")


@pytest.fixture(scope="module")
def state() -> ClusterState:
    return ClusterState(load_mpg().dropna().sample(15, random_state=3), linkage="average")


def said(page: Page) -> Locator:
    return page.locator(".hclust-step-said")


def sentence(state: ClusterState, step: int) -> re.Pattern[str]:
    """How the sentence of a step begins and ends."""
    left = state.tree.n_leaves - step
    rest = "all are one cluster now" if left == 1 else rf"{left} clusters are left"
    return re.compile(rf"^Step {step} of 14: .* and .* merge at [\d.]+; {rest}\.$")


def button(page: Page, name: str) -> Locator:
    return page.get_by_role("button", name=name, exact=True)


# -- the stepper -----------------------------------------------------------------------------------


@pytest.mark.parametrize(("width", "lines"), [(700, 1), (1400, 1), (420, 3)])
def test_the_steppers_bar_takes_one_line_where_it_can(
    page: Page, state: ClusterState, width: int, lines: int
) -> None:
    page.set_viewport_size({"width": width + 32, "height": 900})
    show(page, MergeStepper(state).live)
    bar = page.locator(".hclust-lab-bar").first.bounding_box()
    assert bar is not None
    assert bar["height"] <= 16 + 32 * lines
    jump = page.locator(".hclust-step-jump input").bounding_box()
    assert jump is not None
    assert jump["width"] >= 60


def test_steps_by_button_key_and_slider(page: Page, state: ClusterState) -> None:
    show(page, MergeStepper(state).live)
    expect(said(page)).to_have_text(re.compile("^Start: 15 cars, each a cluster of its own"))
    assert said(page).get_attribute("aria-live") == "polite"
    button(page, "One step on").click()
    expect(said(page)).to_have_text(sentence(state, 1))
    names = state.clustering.row_names()
    for leaf in state.children_[0]:
        expect(said(page)).to_contain_text(str(names[leaf]))
    stage = page.get_by_role("application")
    stage.focus()
    for key, step in (("ArrowRight", 2), ("ArrowRight", 3), ("ArrowLeft", 2), ("End", 14)):
        page.keyboard.press(key)
        expect(said(page)).to_have_text(sentence(state, step))
    assert button(page, "One step on").is_disabled()
    page.get_by_label("Step", exact=True).fill("7")
    expect(said(page)).to_have_text(sentence(state, 7))
    button(page, "One step back").click()
    expect(said(page)).to_have_text(sentence(state, 6))
    page.wait_for_function("() => window.__plain.model.saves.some((s) => s.step === 6)")
    button(page, "To the start").click()
    expect(said(page)).to_have_text(re.compile("^Start"))


@pytest.mark.own_page
def test_it_plays_to_the_end_and_space_stops_it(page: Page, state: ClusterState) -> None:
    page.clock.install()
    show(page, MergeStepper(state, speed=20).live)
    # The page's time goes on as the test says: no step passes by unseen.
    page.clock.pause_at(page.evaluate("Date.now()") / 1000 + 60)
    stage = page.get_by_role("application")
    stage.focus()
    page.keyboard.press(" ")
    expect(button(page, "Pause")).to_be_visible()
    page.clock.run_for(5 * 50)
    expect(said(page)).to_have_text(re.compile("^Step [3-9]"))
    page.keyboard.press(" ")
    expect(button(page, "Play")).to_be_visible()
    page.clock.run_for(1000)
    stopped = model_state(page)["step"]
    page.clock.run_for(1000)
    assert model_state(page)["step"] == stopped > 0
    expect(said(page)).to_have_text(sentence(state, stopped))
    button(page, "Play").click()
    page.clock.run_for(14 * 50)
    expect(said(page)).to_have_text(sentence(state, 14))
    expect(button(page, "Play again")).to_be_visible()
    page.clock.run_for(1000)
    assert model_state(page)["playing"] is False
    button(page, "Play again").click()
    page.clock.run_for(3 * 50)
    expect(said(page)).to_have_text(re.compile("^Step [1-5] "))


def test_who_asked_for_less_motion_starts_it_by_hand(page: Page, state: ClusterState) -> None:
    page.emulate_media(reduced_motion="reduce")
    show(page, MergeStepper(state, speed=20, playing=True).live)
    page.wait_for_timeout(150)
    assert (model_state(page)["step"], model_state(page)["playing"]) == (0, False)
    button(page, "Play").click()
    expect(said(page)).to_have_text(sentence(state, 14))


@pytest.mark.own_page
@pytest.mark.parametrize("motion", ["no-preference", "reduce"])
def test_a_merge_is_drawn_bit_by_bit_and_its_numbers_are_there_at_once(
    page: Page, state: ClusterState, motion: Literal["no-preference", "reduce"]
) -> None:
    page.emulate_media(reduced_motion=motion)
    page.clock.install()
    show(page, MergeStepper(state).live)
    painted = "() => +document.querySelector('.hclust-step-tree canvas').dataset.painted"
    # The page's time goes on as the test says: each frame is drawn however busy the machine is.
    page.clock.pause_at(page.evaluate("Date.now()") / 1000 + 60)
    before = page.evaluate(painted)
    said_at_once = page.evaluate(
        """() => {
          document.querySelector('[aria-label="One step on"]').click();
          return document.querySelector('.hclust-step-said').textContent;
        }"""
    )
    assert sentence(state, 1).match(said_at_once)
    for _ in range(30):
        page.clock.run_for(20)
    frames = page.evaluate(painted) - before
    assert frames >= 4 if motion == "no-preference" else frames == 1


def test_the_update_is_worked_out_and_another_cluster_asked_for(
    page: Page, state: ClusterState
) -> None:
    show(page, MergeStepper(state, step=5).live)
    formula = page.locator(".hclust-formula").last
    before = formula.inner_text()
    a, x, b, y, n, result = map(float, re.findall(r"[\d.]+", before.replace(",", "")))
    assert a + b == n and (a * x + b * y) / n == pytest.approx(result, rel=0.01)
    choice = page.get_by_label("C, another cluster")
    other = choice.locator("option").nth(4)
    value = other.get_attribute("value")
    looks = "els => els.map((el) => getComputedStyle(el).appearance)"
    assert set(page.locator("select").evaluate_all(looks)) == {"none"}  # one kind of arrow
    choice.select_option(value)
    assert formula.inner_text() != before and choice.input_value() == value


def test_the_linkage_is_exchanged_half_way_without_a_kernel(
    page: Page, state: ClusterState
) -> None:
    show(page, MergeStepper(state, step=9).live)
    rows = page.locator(".hclust-step-list button")
    assert rows.count() == 7
    single = page.get_by_role("button", name=re.compile("^single "))
    expected = single.get_attribute("title")
    assert expected is not None
    painted = page.locator(".hclust-step-tree canvas").get_attribute("data-painted")
    single.hover()  # its pair is lit
    page.wait_for_function(
        "before => document.querySelector('.hclust-step-tree canvas').dataset.painted > before",
        arg=painted,
    )
    page.get_by_label("Linkage", exact=True).select_option("single")
    other = ClusterState(state.features.table, linkage="single")
    assert model_state(page)["linkage"] == "single"
    expect(said(page)).to_have_text(sentence(state, 9))
    at = float(re.findall(r"merge at ([\d.]+)", said(page).inner_text())[0])
    assert at == pytest.approx(other.distances_[8], rel=0.01)
    assert single.is_disabled()


# -- guesses, and which columns are drawn ----------------------------------------------------------


def test_the_next_merge_is_guessed_with_the_pointer(page: Page) -> None:
    show(page, MergeStepper(TOWNS, linkage="single", scaling="none", guess=True).live)
    expect(said(page)).to_have_text(re.compile("^Guess: which two of the 6 rows merge first"))
    for hidden in (".hclust-step-table", ".hclust-step-update", ".hclust-step-choices"):
        assert page.locator(hidden).is_hidden(), hidden  # they hold the answer
    assert button(page, "Play").is_hidden()
    page.mouse.click(*town(page, "P"))
    page.mouse.click(*town(page, "Q"))
    expect(said(page)).to_have_text("Right: P and Q are nearest, 1.00 apart. Which two are next?")
    page.mouse.click(*town(page, "Q"))  # for the cluster of both
    page.mouse.click(*town(page, "R"))
    expect(said(page)).to_have_text(
        "Not the nearest: P (+1 more) and R are 2.24 apart, S and T only 2.00. Which two are next?"
    )
    score = page.get_by_label("Score")
    expect(score).to_have_text("1 of 2 right")
    expect(page.locator(".hclust-step-guesses li")).to_have_count(2)
    page.mouse.click(*town(page, "R"))
    page.mouse.click(*town(page, "R"))  # taken back
    page.mouse.click(*town(page, "U"))
    expect(said(page)).to_contain_text("Which two are next?")
    assert model_state(page)["step"] == 2
    page.wait_for_function("() => window.__plain.model.saves.some((s) => s.guesses?.length === 2)")
    button(page, "To the start").click()
    expect(score).to_be_hidden()


def test_the_next_merge_is_guessed_by_keys_and_in_the_tree(page: Page) -> None:
    show(page, MergeStepper(TOWNS, linkage="single", scaling="none", guess=True).live)
    stage = page.get_by_role("application", name=re.compile("^Guess the next merge"))
    stage.focus()
    spoken = page.locator(".hclust-classroom > .hclust-unseen")
    page.keyboard.press("ArrowRight")
    expect(spoken).to_have_text("P, 1 of 6")
    page.keyboard.press("Enter")
    expect(spoken).to_have_text("P is picked")
    page.keyboard.press("Escape")
    page.keyboard.press(" ")
    page.keyboard.press("ArrowRight")
    expect(spoken).to_have_text("Q, 2 of 6")
    page.keyboard.press("Enter")
    expect(said(page)).to_have_text(re.compile("^Right: P and Q are nearest"))
    box = page.locator(".hclust-step-tree .hclust-step-box").bounding_box()
    assert box is not None
    for leaf in (3, 4):  # S and T stand there in the tree
        step = (box["width"] - 48) / 6
        page.mouse.click(box["x"] + 40 + (leaf + 0.5) * step, box["y"] + box["height"] - 80)
    expect(said(page)).to_have_text(re.compile("^Right: S and T are nearest, 2.00 apart"))
    page.keyboard.press("End")
    expect(said(page)).to_have_text(re.compile(r"The tree is whole: 2 of 2 right\.$"))


def test_columns_that_contradict_the_merges_are_told_and_components_offered(page: Page) -> None:
    cars = load_mpg().dropna().sample(12, random_state=5)
    show(page, MergeStepper(cars, linkage="single").live)
    line = page.locator(".hclust-step-axes")
    expect(line).to_contain_text("Drawn: 2 of 8 columns. In 4 of 11 merges two other clusters look")
    line.get_by_role("button", name="Draw the principal components").click()
    expect(line).to_contain_text("The first two principal components of 8 columns.")
    assert (model_state(page)["x"], model_state(page)["y"]) == ("PC 1", "PC 2")
    line.get_by_role("button", name="Draw mpg and displacement").click()
    expect(line).to_contain_text("Drawn: 2 of 8 columns.")
    show(page, MergeStepper(TOWNS, linkage="single", scaling="none").live)
    expect(line).to_be_hidden()  # both are drawn


def test_more_rows_leave_out_the_table_then_the_numbers(page: Page) -> None:
    cars = load_mpg().dropna()
    table, numbers = page.locator(".hclust-step-table"), page.locator(".hclust-step-numbers")
    for n, parts in ((40, [True, True]), (60, [False, True]), (260, [False, False])):
        view = MergeStepper(cars.head(n), step=n // 2)
        show(page, view.live)
        assert [table.is_visible(), numbers.is_visible()] == parts
        note = page.locator(".hclust-classroom .hclust-notes")
        assert note.is_visible() == (n > 40)
        assert str(MergeStepper(view.state).live.note) == (note.inner_text() if n > 40 else "")
    page.locator(".hclust-step-points canvas").wait_for()


@pytest.mark.parametrize("width", [400, 900, 1600])
def test_nothing_is_wider_than_the_page(page: Page, state: ClusterState, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 900})
    for widget in (MergeStepper(state, step=9).live, LinkageLab(shape="moons")):
        show(page, widget)
        assert page.evaluate("() => document.documentElement.scrollWidth") <= width
        for box in page.locator(".hclust-step-box:visible, .hclust-lab-points").all():
            found = box.bounding_box()
            assert found is not None and found["width"] > 150 and found["height"] > 100


def test_the_edge_of_the_labs_last_panel_is_painted_inside(page: Page) -> None:
    page.set_viewport_size({"width": 902, "height": 900})  # panels of 205.5 px
    show(page, LinkageLab())
    points = page.locator(".hclust-lab-points").last
    left, width, end = points.evaluate(
        """(el) => {
          const {left, width} = el.getBoundingClientRect();
          return [left, width, el.closest('.hclust').getBoundingClientRect().right];
        }"""
    )
    assert left % 1 == 0.5, "painted from the next whole pixel on"
    assert round(left + 0.1) + width <= end


def test_hostile_names_are_shown_as_text(page: Page) -> None:
    table = load_mpg().dropna().head(6).reset_index(drop=True)[["mpg", "weight"]]
    table.index = ["<img src=x onerror=alert(1)>", "b", "c", "d", "e", "\u202eevil"]
    show(page, MergeStepper(table, step=3).live)
    assert page.locator("main img").count() == 0
    assert "<img" in page.locator("main").inner_text()


def test_two_rows_rows_all_alike_and_a_tree_alone(page: Page) -> None:
    alike = pd.DataFrame({"a": [7.0, 7, 7], "b": [1.0, 1, 1]})
    two = pd.DataFrame({"a": [1.0, 2]})
    tree = ClusterState(two).linkage_matrix
    for data in (alike, two, tree):
        view = MergeStepper(data)
        show(page, view.live)
        page.get_by_role("application").press("End")
        expect(said(page)).to_have_text(re.compile("all are one cluster now"))
    assert page.locator(".hclust-step-points").is_hidden()
    show(page, LinkageLab([[1, 1]] * 3))
    assert page.locator(".hclust-lab-tree canvas[data-painted]").count() == 4


@pytest.mark.own_page
def test_the_clean_up_of_both_leaves_nothing(page: Page, state: ClusterState) -> None:
    count_observers(page)
    for widget in (MergeStepper(state, speed=20).live, LinkageLab()):
        page.goto("about:blank")
        show(page, widget)
        if button(page, "Play").count():
            button(page, "Play").click()
            expect(said(page)).to_have_text(re.compile("^Step"))
        assert "ResizeObserver" in observers(page)
        page.evaluate("() => window.__plain.end()")
        assert observers(page) == []
        assert page.locator("canvas").count() == 0
        assert page.evaluate("() => document.querySelector('main').children.length") == 0


# -- the lab ---------------------------------------------------------------------------------------


def points(page: Page) -> np.ndarray:
    raw = page.evaluate(
        """() => {
          const v = window.__plain.model.state.points_bytes;
          return btoa(String.fromCharCode(...new Uint8Array(v.buffer, v.byteOffset, v.byteLength)));
        }"""
    )
    return np.frombuffer(base64.b64decode(raw), dtype="<f8").reshape(-1, 2)


def trees_painted(page: Page) -> list[int]:
    return page.evaluate(
        """() => [...document.querySelectorAll('.hclust-lab-tree canvas')]
          .map((canvas) => +canvas.dataset.painted)"""
    )


def test_a_point_is_dragged_and_every_tree_follows_before_it_is_let_go(page: Page) -> None:
    show(page, LinkageLab(shape="blobs", n=30))
    X = shape_points("blobs", n=30)
    assert page.locator(".hclust-lab-panel").count() == 4
    before = trees_painted(page)
    start, goal = places(page, np.array([X[4], [5.0, 1.0]]), 2)
    page.mouse.move(*start)
    page.mouse.down()
    page.mouse.move(*goal, steps=5)
    page.wait_for_function(
        """before => [...document.querySelectorAll('.hclust-lab-tree canvas')]
          .every((c, i) => +c.dataset.painted > before[i])""",
        arg=before,
    )
    assert page.evaluate("() => window.__plain.model.saves.length") == 0
    page.mouse.up()
    now = points(page)
    np.testing.assert_allclose(now[4], [5, 1], atol=0.1)
    np.testing.assert_array_equal(np.delete(now, 4, axis=0), np.delete(X, 4, axis=0))
    assert page.evaluate("() => window.__plain.model.saves.length") == 1


def test_points_come_with_a_click_and_go_with_two_and_with_keys(page: Page) -> None:
    show(page, LinkageLab(shape="blobs", n=12))
    spot = np.array([[1.0, 9.0]])
    page.mouse.click(*places(page, spot, 0)[0])
    np.testing.assert_allclose(points(page)[12], spot[0], atol=0.1)
    page.wait_for_timeout(650)
    page.mouse.dblclick(*places(page, spot, 3)[0])
    assert len(points(page)) == 12
    canvas = page.get_by_role("application", name=re.compile("^Points under single linkage"))
    canvas.focus()
    page.keyboard.press("PageDown")
    first = points(page)[0]
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowUp")
    np.testing.assert_allclose(points(page)[0], first + 0.2, atol=1e-3)
    said_now = page.locator(".hclust-classroom > .hclust-unseen")
    expect(said_now).to_have_text(re.compile("^Point 1 of 12 at"))
    page.keyboard.press("Enter")
    assert len(points(page)) == 13
    page.keyboard.press("Delete")
    page.keyboard.press("PageDown")
    page.keyboard.press("Backspace")
    assert len(points(page)) == 11
    button(page, "Reset").click()
    np.testing.assert_array_equal(points(page), shape_points("blobs", n=12))


def test_shapes_and_clusters_are_chosen_without_a_kernel(page: Page) -> None:
    show(page, LinkageLab(n=20))
    page.get_by_label("Points", exact=True).select_option("rings")
    np.testing.assert_array_equal(points(page), shape_points("rings", n=20))
    assert model_state(page)["n_clusters"] == 2
    before = trees_painted(page)
    page.get_by_label("Number of clusters").fill("5")
    assert model_state(page)["n_clusters"] == 5
    page.wait_for_function(
        "before => +document.querySelector('.hclust-lab-tree canvas').dataset.painted > before",
        arg=before[0],
    )


# -- in JupyterLab ---------------------------------------------------------------------------------


@pytest.mark.usefixtures("kept_lab")
def test_both_in_jupyterlab_with_the_kernel_stopped_and_going_on(page: Page, lab: Server) -> None:
    make = "MergeStepper(load_mpg().dropna().head(20), linkage='average', speed=20)"
    cells = [
        f"import os\nfrom hclust_widgets import *\nst = {make}; st",
        "lab = LinkageLab(shape='blobs', n=30); lab",
    ]
    open_notebook(page, lab, cells)
    run_all(page)
    said(page).wait_for()
    page.locator(".hclust-lab-points canvas[data-painted]").first.wait_for()
    pid = python(page, "os.getpid()")
    assert pid != os.getpid()
    with frozen(pid):
        stage = page.locator(".hclust-step")
        stage.focus()
        page.keyboard.press(" ")
        expect(said(page)).to_have_text(re.compile("^Step 19 of 19"))
        page.keyboard.press("ArrowLeft")
        expect(said(page)).to_have_text(re.compile("^Step 18 of 19"))
        page.get_by_label("Linkage", exact=True).select_option("ward")
        expect(page.locator(".hclust-own b")).to_have_text("ward")
    expect_python(page, "[st.step, st.playing, st.state.linkage]", [18, False, "ward"])
    page.locator(".hclust-lab").scroll_into_view_if_needed()
    X = shape_points("blobs", n=30)
    start, goal = places(page, np.array([X[4], [5.0, 1.0]]), 1)
    page.mouse.move(*start)
    page.mouse.down()
    page.mouse.move(*goal, steps=4)
    page.mouse.up()
    expect_python(page, "[round(v) for v in lab.points.iloc[4]]", [5, 1])
    moved = np.array(python(page, "lab.points.to_numpy()"))
    for linkage in ("single", "ward"):
        expected = LinkageLab(moved, n_clusters=3).labels_(linkage).tolist()
        assert python(page, f"lab.labels_({linkage!r}).tolist()") == expected
    seed = page.get_by_label("Seed")
    seed.fill("3")
    seed.press("Tab")
    expect_python(
        page, "lab.points.iloc[0].tolist()", shape_points("blobs", n=30, seed=3)[0].tolist()
    )
    set_theme(page, dark=True)
    page.wait_for_function(
        "() => getComputedStyle(document.querySelector('.hclust-lab')).color === "
        "getComputedStyle(document.querySelector('.hclust-step')).color"
    )
    ink = page.evaluate("() => getComputedStyle(document.querySelector('.hclust-lab')).color")
    assert min(map(int, re.findall(r"\d+", ink)[:3])) > 150
