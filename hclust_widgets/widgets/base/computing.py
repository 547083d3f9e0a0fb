"""How far a computation is, as it is shown: a few times a second at most."""

from __future__ import annotations

import time
from collections.abc import Callable

__all__ = ["seldom"]

#: Seconds between two messages to the browser.
_EVERY = 0.2


def seldom(show: Callable[[float], object]) -> Callable[[float], None]:
    """Return a function that hands on the share of the work that is done, but not too often.

    Parameters
    ----------
    show : callable
        Takes the share, between 0 and 1.
    """
    last = -_EVERY

    def told(share: float) -> None:
        nonlocal last
        now = time.monotonic()
        if now - last >= _EVERY:
            last = now
            show(share)

    return told
