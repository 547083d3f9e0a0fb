"""What is typed into the controls is read as people mean it, or refused with a word."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Locator, Page, expect
from support.controls import choose, slider, slider_text
from support.live_page import LivePage
from support.notebook import expect_python, open_notebook, python, run_all
from support.servers import Server

MAKE = "from hclust_widgets import *\nview = DendrogramWidget(load_mpg(), rendering={!r})"


def type_number(control: Locator, text: str, then: str = "Enter") -> None:
    """Type over the number beside a slider."""
    readout = control.locator(".widget-readout")
    readout.click()
    readout.press("ControlOrMeta+a")
    readout.press("Delete")
    control.page.keyboard.type(text)
    if then:
        control.page.keyboard.press(then)


def refused(page: Page) -> Locator:
    return page.locator(".hclust-typed[role=alert]")


@pytest.mark.usefixtures("kept_lab")
@pytest.mark.parametrize("rendering", ["live", "figure"])
def test_numbers_are_read_as_people_type_them(page: Page, lab: Server, rendering: str) -> None:
    open_notebook(page, lab, [MAKE.format(rendering), "view"])
    run_all(page)
    threshold, clusters = slider(page, "Threshold"), slider(page, "Clusters")
    if rendering == "live":
        LivePage.on(page, parts=("tree",))
    begun = python(page, "view.state.n_clusters")
    for text, value, shown in [
        ("2,5", 2.5, "2.50"),
        (" 3.25 ", 3.25, "3.25"),
        ("1,5e0", 1.5, "1.50"),
        ("4\u2009", 4.0, "4.00"),
        ("2,126", 2.13, "2.13"),  # not two thousand: the slider has no room for them
    ]:
        type_number(threshold, text)
        expect_python(page, "round(view.state.distance_threshold, 2)", value)
        assert slider_text(threshold) == shown
        assert refused(page).count() == 0
    for text in ["-3", "1e3", "abc", "", "1,2,3", "0,5 m"]:
        type_number(threshold, text)
        expect(refused(page)).to_have_text(
            "Threshold: type a number from 0 to 20.86" + (f", not “{text}”." if text else ".")
        )
        assert slider_text(threshold) == "2.13"
    assert python(page, "round(view.state.distance_threshold, 2)") == 2.13

    type_number(clusters, "7", then="Tab")  # whoever goes on has said it as well
    expect_python(page, "view.state.n_clusters", 7)
    assert refused(page).count() == 0
    type_number(clusters, "4,5")
    expect(refused(page)).to_have_text("Clusters: type a whole number, 1 or more, not “4,5”.")
    type_number(clusters, "9", then="Escape")
    page.keyboard.press("Tab")
    assert slider_text(clusters) == "7"
    type_number(clusters, "120")  # more than the slider has room for, and possible
    expect_python(page, "view.state.n_clusters", 120)
    # The slider grows first, which Python and the page do together.
    expect(clusters.locator(".widget-readout")).to_have_text("120")
    type_number(clusters, "4000")
    message = page.locator(".hclust-message")
    expect(message).to_have_text("Clusters: type a whole number from 1 to 392, not “4000”.")
    assert python(page, "view.state.n_clusters") == 120
    assert slider_text(clusters) == "120"
    type_number(threshold, "abc")  # of two refusals only the last one is told
    expect(refused(page)).to_contain_text("Threshold:")
    expect(message).to_have_text("")
    assert begun != 7


@pytest.mark.usefixtures("kept_lab")
def test_heights_in_thousands_are_read_as_they_are_written(page: Page, lab: Server) -> None:
    open_notebook(page, lab, [MAKE.format("live") + "\nview.state.scaling = 'none'", "view"])
    run_all(page)
    LivePage.on(page, parts=("tree",))
    threshold = slider(page, "Threshold")
    type_number(threshold, "4.321,6")
    expect_python(page, "round(view.state.distance_threshold)", 4322)
    assert slider_text(threshold) == "4,322"
    readout = threshold.locator(".widget-readout")
    readout.press("Enter")  # by itself, ipywidgets reads 4 there
    readout.press("Tab")
    page.wait_for_timeout(300)  # nothing may come
    assert python(page, "round(view.state.distance_threshold)") == 4322
    type_number(threshold, "12 345")
    expect_python(page, "round(view.state.distance_threshold)", 12345)
    assert slider_text(threshold) == "12,345"
    assert refused(page).count() == 0


@pytest.mark.usefixtures("kept_lab")
def test_a_field_for_numbers_says_what_it_does_not_take(page: Page, lab: Server) -> None:
    book = [MAKE.format("figure") + "\nview.truncate_mode, view.p = 'lastp', 20", "view"]
    open_notebook(page, lab, book)
    run_all(page)
    field = page.get_by_label("p", exact=True)
    field.fill("12")
    field.press("Enter")
    expect_python(page, "view.p", 12)
    field.fill("-3")
    field.press("Enter")
    expect(refused(page)).to_have_text("p: type a whole number from 0 to 100,000, not “-3”.")
    expect(field).to_have_value("12")
    assert python(page, "view.p") == 12


def test_voila_reads_numbers_as_well(page: Page, voila: Server) -> None:
    told = "W.jsdlink((view.state_controls.distance_threshold, 'value'), (shown, 'value'))"
    book = [MAKE.format("live"), "import ipywidgets as W\nshown = W.FloatText()\n" + told]
    open_notebook(page, voila, [*book, "W.VBox([view, shown])"])
    LivePage.on(page, parts=("tree",))
    type_number(slider(page, "Threshold"), "2,5", then="Tab")
    expect(page.locator(".widget-text input[type=number]").last).to_have_value("2.5")
    assert slider_text(slider(page, "Threshold")) == "2.50"
    type_number(slider(page, "Threshold"), "half")
    expect(refused(page)).to_contain_text("Threshold: type a number from 0 to 20.86, not “half”.")


def ran(page: Page) -> int:
    """How often the view's cell has run."""
    runs: int = python(page, "runs")
    return runs


@pytest.mark.usefixtures("kept_lab")
@pytest.mark.parametrize("server", ["lab", pytest.param("notebook7", marks=pytest.mark.own_page)])
def test_shift_enter_runs_the_cell_from_wherever_one_is(
    page: Page, server: str, request: pytest.FixtureRequest
) -> None:
    book = ["from hclust_widgets import *\nruns = 0\nview = ClusterExplorer(load_mpg())"]
    open_notebook(page, request.getfixturevalue(server), [*book, "runs += 1\nview", "'last'"])
    run_all(page)
    live = LivePage.on(page)
    clusters = slider(page, "Clusters")
    type_number(clusters, "9", then="")
    page.keyboard.press("Shift+Enter")
    expect_python(page, "(runs, view.state.n_clusters)", [2, 9])
    live = LivePage.on(page)
    type_number(clusters, "many", then="Shift+Enter")
    expect(refused(page)).to_contain_text("not “many”")
    assert ran(page) == 2
    tree = live.root.locator(".hclust-part-tree")
    tree.click(position={"x": 300, "y": 120})  # a branch, or beside it: the tree has the keys
    page.keyboard.press("x")  # cuts no cell
    page.keyboard.press("Shift+Enter")
    expect_python(page, "runs", 3)
    live = LivePage.on(page)
    live.root.locator(".hclust-part-scatter canvas").last.click(position={"x": 200, "y": 150})
    page.keyboard.press("Shift+Enter")
    expect_python(page, "runs", 4)

    live = LivePage.on(page)
    live.pill.focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Home")  # the root
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Shift+Enter")
    expect_python(page, "0 < len(view.state.selection) < 392", True)
    first = python(page, "len(view.state.selection)")
    page.keyboard.press("ArrowRight")
    page.keyboard.press("Shift+Enter")  # adds the other half
    expect_python(page, "len(view.state.selection)", 392)
    assert 0 < first < 392 and ran(page) == 4
    cells = page.evaluate("() => window.jupyterapp.shell.currentWidget.content.widgets.length")
    assert cells == 3


@pytest.mark.usefixtures("kept_lab")
def test_a_name_that_several_cars_have_can_be_typed(page: Page, lab: Server) -> None:
    book = ["from hclust_widgets import *\ncars = load_mpg().dropna(ignore_index=True)"]
    open_notebook(page, lab, [*book, "view = DistanceWidget(cars)\nview"])
    run_all(page)
    field = page.get_by_label("To", exact=True)
    words = page.locator(".hclust-words", has_text="apart")
    field.fill("datsun 210")
    field.press("Enter")
    expect(field).to_have_value(re.compile(r"^datsun 210 \(row \d+\)$"))
    expect(words).to_contain_text("2 rows are named datsun 210: for the other one type row 322")
    field.fill("322")
    field.press("Enter")
    expect(field).to_have_value("datsun 210 (row 322)")
    expect_python(page, "(view.b, view.message)", [322, ""])
    field.fill("datsun")
    field.press("Enter")
    expect(page.locator(".hclust-refusal")).to_contain_text("names have 'datsun' in them")
    expect(field).to_have_value("datsun 210 (row 322)")


@pytest.mark.usefixtures("kept_lab")
@pytest.mark.parametrize("control", ["slider", "pill"])
def test_no_key_is_lost_about_another_linkage(page: Page, lab: Server, control: str) -> None:
    open_notebook(page, lab, [MAKE.format("live") + "\nview.state.n_clusters = 4", "view"])
    run_all(page)
    live = LivePage.on(page, parts=("tree",))
    handle = slider(page, "Clusters").locator(".noUi-handle")
    moved, key = (handle, "ArrowRight") if control == "slider" else (live.pill, "ArrowDown")
    linkages = ["complete", "average", "single", "ward", "weighted", "complete", "single", "ward"]
    for i, linkage in enumerate(linkages):
        choose(page, "Linkage", linkage)
        moved.focus()
        for wait in (0, 3 * i, 9, 20, 30):  # ms
            page.keyboard.press(key)
            page.wait_for_timeout(wait)
        k = 4 + 5 * (i + 1)
        expect_python(page, "(view.state.linkage, view.state.n_clusters)", [linkage, k])
        expect(live.pill).to_contain_text(f"{k} clusters")
        assert slider_text(slider(page, "Clusters")) == str(k)
