"""The interactive lesson in JupyterLab: it runs to its end, and every widget of it is there."""

from __future__ import annotations

import pathlib

from playwright.sync_api import Page
from support.books import WIDGETS, cell, expect_painted
from support.controls import press_slider, slider, slider_text, toggle
from support.notebook import expect_python, open_notebook, python, run_all
from support.pictures import picture, screenshot, wait_new_picture, wait_painted
from support.servers import Server

LESSON = pathlib.Path(__file__).parents[2] / "notebooks" / "01-interactive-lesson.ipynb"
PATIENCE = 60.0


def test_the_lesson_runs_to_its_end_and_every_widget_paints(page: Page, lab: Server) -> None:
    open_notebook(page, lab, LESSON)
    run_all(page)
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
    before = [wait_painted(view) for view in views]
    press_slider(slider(tree, "Clusters"), "ArrowRight", 3)
    expect_python(page, "state.labels_.nunique()", 7, timeout=PATIENCE)
    for one, view, old in zip((tree, scatter), views, before, strict=True):
        one.locator(".hclust-words").get_by_text("7 clusters").wait_for()
        wait_painted(view, old, timeout=PATIENCE * 1000)
    assert slider_text(slider(scatter, "Clusters")) == "7"

    # The other rendering of the same state is one click away, and follows as well.
    toggle(tree, "Figure")
    figure = tree.locator("img.hclust-figure")
    figure.wait_for()
    old = picture(figure)
    assert not old.blank
    tree.get_by_title("Undo").click()
    expect_python(page, "state.labels_.nunique()", 4, timeout=PATIENCE)
    wait_new_picture(figure, old, timeout=PATIENCE * 1000)
