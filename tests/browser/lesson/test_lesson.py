"""The interactive lesson in JupyterLab, as a student works through it: all that it says to do."""

from __future__ import annotations

import pathlib

import pytest
from playwright.sync_api import Locator, Page, expect
from support.books import WIDGETS, cell, expect_painted
from support.controls import choose, column_tick, open_settings, press_slider, slider, toggle
from support.live_page import LivePage, drag
from support.notebook import expect_python, open_notebook, python
from support.pictures import picture, screenshot, wait_new_picture, wait_painted
from support.servers import Server

LESSON = pathlib.Path(__file__).parents[3] / "notebooks" / "01-interactive-lesson.ipynb"
PATIENCE = 60.0


def cell_of(page: Page, code: str) -> Locator:
    """Return a cell of the lesson, in sight."""
    found = cell(page, code)
    found.scroll_into_view_if_needed()
    return found


def says(where: Locator, text: str) -> None:
    """Wait until the sentence above a widget says this."""
    expect(where.locator(".hclust-words").first).to_contain_text(text, timeout=PATIENCE * 1000)


def write(control: Locator, text: str) -> None:
    """Click the number beside a slider, and type another."""
    control.locator(".widget-readout").click()
    control.page.keyboard.press("Control+a")
    control.page.keyboard.type(text)
    control.page.keyboard.press("Enter")


def every_widget_paints(page: Page) -> None:
    """Check each widget of the lesson, and that views of one state move together."""
    made = python(
        page,
        "[type(v).__name__ for v in globals().copy().values()"
        " if hasattr(v, 'state_controls') or type(v).__name__ == 'ClusterExplorer']",
    )
    widgets = page.locator(WIDGETS)
    assert widgets.count() >= len(set(made)) > 3
    pictures = [expect_painted(widget) for widget in widgets.all()]
    print(f"\n{len(pictures)} widgets of the lesson show {sum(pictures)} pictures")
    assert page.locator(".hclust-refusal:visible, .hclust-instead:visible").count() == 0
    screenshot(page, "lesson", whole=True)

    # Views of one state in the cells of two steps move together, and so does the code.
    tree, scatter = cell(page, "tree"), cell(page, "scatter")
    views = [one.locator("canvas[data-painted]").first for one in (tree, scatter)]
    before = [wait_painted(view, timeout=PATIENCE * 1000) for view in views]
    press_slider(slider(tree, "Clusters"), "ArrowRight", 3)
    expect_python(page, "state.labels_.nunique()", 7, timeout=PATIENCE)
    for one, view, old in zip((tree, scatter), views, before, strict=True):
        says(one, "7 clusters")
        wait_painted(view, old, timeout=PATIENCE * 1000)
    expect(slider(scatter, "Clusters").locator(".widget-readout")).to_have_text(
        "7", timeout=PATIENCE * 1000
    )

    # The other rendering of the same state is one click away, and follows as well.
    toggle(tree, "Figure")
    figure = tree.locator("img.hclust-figure")
    figure.wait_for()
    old = picture(figure)
    assert not old.blank
    undo = tree.get_by_title("Undo")
    undo.click()
    expect_python(page, "state.labels_.nunique() < 7", True, timeout=PATIENCE)
    if python(page, "state.labels_.nunique()") != 4:
        undo.click()  # on a busy machine three presses of a key are two steps
    expect_python(page, "state.labels_.nunique()", 4, timeout=PATIENCE)
    wait_new_picture(figure, old, timeout=PATIENCE * 1000)
    toggle(tree, "Live")
    tree.locator("canvas[data-painted]").first.wait_for()


@pytest.mark.usefixtures("kept_lab")
def test_a_student_does_what_each_step_says(page: Page, lab: Server) -> None:
    open_notebook(page, lab, LESSON)
    # Cell after cell with Shift + Enter, as the lesson begins.
    cells = page.evaluate(
        """() => {
          const book = window.jupyterapp.shell.currentWidget.content;
          book.deselectAll();
          book.activeCellIndex = 0;
          window.jupyterapp.commands.execute('notebook:enter-command-mode');
          book.node.focus();
          return book.widgets.length;
        }"""
    )
    for _ in range(cells):
        page.keyboard.press("Shift+Enter")
    page.wait_for_function(
        """() => window.jupyterapp.shell.currentWidget.content.widgets
          .filter(c => c.model.type === 'code' && c.model.sharedModel.getSource().trim())
          .every(c => c.model.executionCount && c.model.executionState !== 'running')""",
        timeout=PATIENCE * 1000,
    )
    errors = page.locator(".jp-RenderedText[data-mime-type='application/vnd.jupyter.stderr']")
    assert errors.count() == 0, errors.all_inner_texts()
    every_widget_paints(page)

    points = cell_of(page, "points")
    stage = points.get_by_role("application").first
    for key in ("ArrowRight", "Enter", "ArrowRight", "Enter"):
        stage.press(key)  # A and C: not the nearest two
    expect_python(page, "[points.step, *points.score]", [1, 0, 1], timeout=PATIENCE)
    for _ in range(4):
        points.get_by_role("button", name="One step on", exact=True).click()
    expect_python(page, "points.step", 5, timeout=PATIENCE)

    first = cell_of(page, "first_tree")
    drag(LivePage(page, first.locator(".hclust-live").first), 0.4)
    expect_python(page, "first_tree.state.n_clusters", 4, timeout=PATIENCE)

    shown = cell_of(page, "HeatmapWidget(cars)")
    choose(shown, "Scaling", "none")
    says(shown, "not scaled")
    choose(shown, "Scaling", "min–max")
    says(shown, "scaled to [0, 1]")

    columns = cell_of(page, "ClustermapWidget(cars, row_cluster=False)")
    old = wait_painted(columns.locator("canvas[data-painted]").first)
    choose(columns, "Linkage", "single")
    says(columns, "single linkage")
    wait_painted(columns.locator("canvas[data-painted]").first, old, timeout=PATIENCE * 1000)

    rows = cell_of(page, "ClustermapWidget(cars, col_cluster=False)")
    old = wait_painted(rows.locator("canvas[data-painted]").first)
    rows.get_by_role("checkbox", name="Columns").check()
    wait_painted(rows.locator("canvas[data-painted]").first, old, timeout=PATIENCE * 1000)
    choose(rows, "Linkage", "average")
    says(rows, "average linkage")
    expect(rows.locator(".hclust-words").first).to_contain_text("4 clusters")

    scatter = cell_of(page, "scatter")
    for axis, name in (("x", "PC 1"), ("y", "PC 2")):
        scatter.get_by_role("combobox", name=axis, exact=True).select_option(label=name)
    expect_python(page, "[scatter.x, scatter.y]", ["PC 1", "PC 2"], timeout=PATIENCE)
    write(slider(scatter, "Clusters"), "5")
    expect_python(page, "state.labels_.nunique()", 5, timeout=PATIENCE)

    alone = cell_of(page, "alone")
    for threshold, clusters in ((0.5, 61), (1, 28), (2, 11), (5, 5), (8, 4), (12, 3), (20, 1)):
        write(slider(alone, "Threshold"), str(threshold))
        says(alone, f"{clusters} cluster")
        expect_python(page, "alone.state.labels_.nunique()", clusters, timeout=PATIENCE)

    tree = cell_of(page, "tree")
    live = LivePage(page, tree.locator(".hclust-live").first)
    drag(live, 0.8)
    live.wait_clusters(2)
    expect_python(page, "[state.n_clusters, scatter.state.n_clusters]", [2, 2], timeout=PATIENCE)
    says(cell(page, "scatter"), "2 clusters")

    top = cell_of(page, "top")
    choose(top, "Leaves", "p levels")
    field = top.locator(".widget-text", has_text="p").locator("input")
    field.fill("4")
    field.press("Enter")
    expect_python(page, "[top.truncate_mode, top.p]", ["level", 4], timeout=PATIENCE)

    distance = cell_of(page, "distance")
    to = distance.get_by_label("To", exact=True)
    for name, row, far in (("datsun 210", 322, 0.11), ("chevrolet impala", 6, 2.55)):
        to.fill(f"{name} (row {row})")
        to.press("Enter")
        expect_python(page, "distance.b", row, timeout=PATIENCE)
        assert abs(python(page, "distance.comparison.distance") - far) < 0.1
    to.fill("hi 1200d")
    to.press("Enter")
    choose(distance, "Scaling", "none")
    expect(distance.locator(".hclust-words").last).to_contain_text("2,634", timeout=30_000)

    at_two = cell_of(page, "at_two")
    expect(slider(at_two, "Clusters").locator(".widget-readout")).to_have_text("11")
    for k in range(10, 3, -1):
        press_slider(slider(at_two, "Clusters"), "ArrowLeft")
        says(at_two, f"{k} clusters")
    expect_python(page, "at_two.state.labels_.nunique()", 4, timeout=PATIENCE)

    ends = cell_of(page, "ends")
    field = ends.locator(".widget-text", has_text="p").locator("input")
    field.fill("20")
    field.press("Enter")
    expect_python(page, "[ends.p, ends.state.labels_.nunique()]", [20, 11], timeout=PATIENCE)

    # The exercises at the end, and what is refused.
    explorer = cell_of(page, "explorer")
    bar = explorer
    sizes = "sorted(explorer.state.cut.sizes.tolist())"
    choose(bar, "Linkage", "single")
    expect_python(page, sizes, [1, 68, 79, 244], timeout=PATIENCE)
    choose(bar, "Linkage", "ward")
    choose(bar, "Scaling", "none")
    says(explorer, "not scaled")
    choose(bar, "Scaling", "min–max")
    says(explorer, "scaled to [0, 1]")
    choose(bar, "Metric", "cityblock")
    refusal = explorer.locator(".hclust-refusal:visible").first
    expect(refusal).to_contain_text("ward linkage needs euclidean distances")
    choose(bar, "Linkage", "average")
    says(explorer, "average linkage")
    choose(bar, "Metric", "cityblock")
    says(explorer, "cityblock")
    open_settings(bar)
    bar.get_by_role("button", name="8 of 9 columns").click()
    column_tick(explorer, "origin").set_checked(False)
    choose(bar, "Metric", "euclidean")
    choose(bar, "Linkage", "ward")
    says(explorer, "ward linkage")
    press_slider(slider(bar, "Clusters"), "ArrowLeft", 2)
    expect_python(page, sizes, [103, 289], timeout=PATIENCE)
    screenshot(page, "lesson-done", whole=True)
