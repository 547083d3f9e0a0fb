"""One page for many tests: to open one, and to load JupyterLab, takes longer than most tests."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator

from playwright.sync_api import BrowserContext, Error, Page, ViewportSize

from .watch import Watch

__all__ = ["KeptPage", "is_open", "open_in_place"]

WINDOW: ViewportSize = {"width": 1400, "height": 1000}

# Disposed, not closed: JupyterLab would ask whether to save what was run.
_CLEAR = """() => {
  for (const widget of [...(window.jupyterapp?.shell.widgets('main') ?? [])]) widget.dispose();
}"""
# What a test changed for the whole JupyterLab.
_RESTORE = """async (theme) => {
  if (!window.jupyterapp) return;
  const {commands, shell} = window.jupyterapp;
  shell.expandLeft?.();
  if (document.body.dataset.jpThemeName === theme) return;
  await commands.execute('apputils:change-theme', {theme});
}"""
_OPEN = """async (path) => {
  const {commands} = window.jupyterapp;
  const book = await commands.execute('docmanager:open', {path, factory: 'Notebook'});
  await book.context.ready;
  await book.revealed;
}"""


#: The pages that are kept, by their ids: in any other one a notebook is loaded with its page.
_kept: set[int] = set()


def is_open(page: Page, base: str) -> bool:
    """Return whether this is a kept page that shows the JupyterLab of this address."""
    if id(page) not in _kept or not page.url.startswith(f"{base}/lab"):
        return False
    shown: bool = page.evaluate("() => Boolean(window.jupyterapp)")
    return shown


def open_in_place(page: Page, name: str) -> None:
    """Open a notebook in the JupyterLab that the page shows already."""
    page.evaluate(_CLEAR)
    page.evaluate(_OPEN, name)


class KeptPage:
    """A page that tests use one after the other; one that failed leaves the next a new page.

    Parameters
    ----------
    new_context : callable
        Makes the context of a new page.
    lab : bool
        Whether the page keeps JupyterLab; else the next test gets an empty document.
    """

    def __init__(self, new_context: Callable[[], BrowserContext], *, lab: bool = True) -> None:
        self._new_context = new_context
        self._lab = lab
        self._context: BrowserContext | None = None
        self._page: Page | None = None
        self._crashed = False

    @contextlib.contextmanager
    def lend(self, watch: Watch, failed: Callable[[], bool]) -> Iterator[Page]:
        """Give the page to one test, and clear away what the test opened.

        Parameters
        ----------
        watch : Watch
            The test's: it must be clean in the end.
        failed : callable
            Asked in the end whether the test has failed.
        """
        if not self._answers():
            self.close()
        if self._page is None:
            self._context = self._new_context()
            self._page = self._context.new_page()
            self._page.on("crash", self._note_crash)
            if self._lab:
                _kept.add(id(self._page))
        page = self._page
        page.set_viewport_size(WINDOW)
        if self._lab:
            page.mouse.move(0, 0)
        try:
            with watch.following(page):
                yield page
                watch.check()
                if failed():
                    self.close()
                else:
                    self._clear(page)
        except BaseException:
            self.close()
            raise

    def _answers(self) -> bool:
        """Ask the page: that it crashed may not have been told yet."""
        if self._crashed or self._page is None:
            return False
        try:
            self._page.evaluate("() => true")
        except Error:
            return False
        return True

    def _clear(self, page: Page) -> None:
        if self._lab:
            page.evaluate(_CLEAR)
            page.evaluate(_RESTORE, "JupyterLab Light")
        else:
            # Before the document goes: in an empty one Chromium would miss the next leaving.
            page.mouse.move(0, 0)
            page.goto("about:blank")
        # What a context of Playwright emulates unless told.
        page.emulate_media(
            media="null",
            color_scheme="light",
            reduced_motion="no-preference",
            forced_colors="none",
        )

    def close(self) -> None:
        """Close the page: the next test gets a new one."""
        if self._context is not None:
            _kept.discard(id(self._page))
            self._context.close()
        self._context = self._page = None
        self._crashed = False

    def _note_crash(self, page: Page) -> None:
        self._crashed = self._crashed or page is self._page
