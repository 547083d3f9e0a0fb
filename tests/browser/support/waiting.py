"""Wait for what is expected, where Playwright has no word for it."""

from __future__ import annotations

import time
from collections.abc import Callable

from playwright.sync_api import Page

__all__ = ["wait_frames", "wait_until"]

_FRAMES = "() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))"


def wait_frames(page: Page) -> None:
    """Wait until what the mouse has done is painted: in the frame after it."""
    page.evaluate(_FRAMES)


def wait_until(page: Page, fact: Callable[[], object], *, timeout: float = 30) -> None:
    """Wait until something holds, or until the time is over: then the test's own assertion tells.

    Parameters
    ----------
    page : Page
    fact : callable
        Asks the page; called again and again until what it returns is true.
    timeout : float
        Seconds.
    """
    end = time.monotonic() + timeout
    while not fact() and time.monotonic() < end:
        page.wait_for_timeout(30)
