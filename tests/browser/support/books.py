"""The lesson's notebooks: their cells, and whether what they show is painted."""

from __future__ import annotations

from playwright.sync_api import Locator, Page

from .pictures import picture, wait_painted

__all__ = ["WIDGETS", "cell", "expect_painted"]

#: A slow machine may take this long (ms) to paint what a notebook shows.
PATIENCE = 60_000
#: The outermost box of each widget in an output, but for predictions, which paint nothing.
WIDGETS = (
    ".jp-OutputArea-output > * > .hclust:not(.hclust-prediction),"
    " .jp-OutputArea-output > .hclust:not(.hclust-prediction)"
)


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
    shown.first.wait_for(timeout=PATIENCE)
    for one in shown.all():
        if one.evaluate("el => el.tagName") == "IMG":
            assert not picture(one).blank
        else:
            wait_painted(one, timeout=PATIENCE)
    return shown.count()
