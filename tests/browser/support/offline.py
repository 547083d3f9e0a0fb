"""Pages of a folder, opened without a network."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path

from playwright.sync_api import Browser, BrowserContext, Frame, Locator, Page

from .watch import Watch

__all__ = ["frame", "offline_folder"]


@contextlib.contextmanager
def offline_folder(browser: Browser, watch: Watch, folder: Path) -> Iterator[BrowserContext]:
    """Open pages without a network; only files of this folder may be asked for."""
    asked: list[str] = []
    context = browser.new_context(offline=True, viewport={"width": 1400, "height": 1000})
    context.on("page", watch.follow)
    context.on("request", lambda request: asked.append(request.url))
    try:
        yield context
    finally:
        context.close()
    watch.check()
    ours = (folder.as_uri() + "/", "blob:", "data:")
    assert [url for url in asked if not url.startswith(ours)] == []
    assert len(asked) > 2


def frame(page: Page, element: Locator) -> Frame:
    """Go to a frame and return what is in it, once all of its view is to be seen."""
    element.scroll_into_view_if_needed()
    handle = element.element_handle()
    assert handle is not None
    inside = handle.content_frame()
    assert inside is not None
    inside.locator("main canvas").first.wait_for()
    for _ in range(100):
        tall = inside.evaluate("document.querySelector('main').getBoundingClientRect().height")
        if abs(element.evaluate("el => el.clientHeight") - tall) < 2:
            return inside
        page.wait_for_timeout(100)
    title = element.get_attribute("title")
    raise AssertionError(f"the frame of {title} is not as tall as its view, {tall:.0f} px")
