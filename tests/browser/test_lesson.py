"""The interactive lesson in JupyterLab: it runs to its end, and every widget of it is there."""

from __future__ import annotations

import pathlib

from playwright.sync_api import Locator, Page
from support.controls import press_slider, slider, slider_text
from support.notebook import expect_python, open_notebook, python, run_all
from support.pictures import picture, screenshot, wait_new_picture, wait_painted
from support.servers import Server

LESSON = pathlib.Path(__file__).parents[2] / "notebooks" / "01-interactive-lesson.ipynb"
PATIENCE = 60.0
#: The outermost box of each widget in an output.
WIDGETS = ".jp-OutputArea-output > * > .hclust, .jp-OutputArea-output > .hclust"


def cell(page: Page, code: str) -> Locator:
    """Return the one cell whose code has this line."""
    index = page.evaluate(
        """code => window.jupyterapp.shell.currentWidget.content.widgets
          .findIndex(c => c.model.sharedModel.getSource().split('\\n').includes(code))""",
        code,
    )
    assert index >= 0, f"no cell says {code!r}"
    return page.locator(".jp-Notebook .jp-Cell").nth(index)


def expect_painted(widget: Locator) -> int:
    """Wait until all that a widget shows is painted, and tell how many pictures that is."""
    shown = widget.locator("img.hclust-figure:visible, [data-painted]:visible")
    shown.first.wait_for(timeout=PATIENCE * 1000)
    for one in shown.all():
        if one.evaluate("el => el.tagName") == "IMG":
            assert not picture(one).blank
        else:
            wait_painted(one, timeout=PATIENCE * 1000)
    return shown.count()


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
    images = [one.locator("img.hclust-figure") for one in (tree, scatter)]
    before = [picture(img) for img in images]
    press_slider(slider(tree, "Clusters"), "ArrowRight", 3)
    expect_python(page, "state.labels_.nunique()", 7, timeout=PATIENCE)
    for one, img, old in zip((tree, scatter), images, before, strict=True):
        one.locator(".hclust-words").get_by_text("7 clusters").wait_for()
        wait_new_picture(img, old, timeout=PATIENCE * 1000)
    assert slider_text(slider(scatter, "Clusters")) == "7"
