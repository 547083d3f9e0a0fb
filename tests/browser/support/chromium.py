"""Find the browser, and say how it is started."""

from __future__ import annotations

import os
import pathlib
import shutil

__all__ = ["ARGS", "NO_BROWSER", "find_browser"]

#: Without a window Chromium's headless shell does the same for a fifth less of the machine's time.
NO_WINDOW = ("chromium-headless-shell",)
NAMES = ("chromium", "chromium-browser", "google-chrome")

NO_BROWSER = (
    "No browser was found, and tests in the browser are never skipped: run `make test`, which "
    "brings one, or let HCLUST_BROWSER name a Chromium or Chrome."
)

#: Works for root, in a container and without a network. No name but 127.0.0.1 is resolved, so
#: that what asks for the world outside fails here as it would on a closed network.
ARGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
]


def find_browser(playwrights_own: str, *, headed: bool = False) -> str | None:
    """Find a Chromium.

    Parameters
    ----------
    playwrights_own : str
        Where Playwright keeps its own, when it was downloaded.
    headed : bool
        Whether its window must show.

    Returns
    -------
    str or None
        The one that ``HCLUST_BROWSER`` names, else the first on the ``PATH``, else Playwright's
        own, else None.
    """
    named = os.environ.get("HCLUST_BROWSER")
    if named:
        return shutil.which(named)
    for name in NAMES if headed else NO_WINDOW + NAMES:
        found = shutil.which(name)
        if found:
            return found
    return playwrights_own if pathlib.Path(playwrights_own).exists() else None
