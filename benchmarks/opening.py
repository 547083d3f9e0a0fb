"""A page of many rows: its making beside the trees in it, and its opening in a browser."""

from __future__ import annotations

import pathlib
import tempfile
import time
from collections.abc import Callable
from typing import Any, TypeVar

import numpy as np
import pandas as pd

from hclust_widgets import ClusterState, load_mpg
from hclust_widgets.clustering.linkages import fit_linkages, linkages_for

from .browser import Session

T = TypeVar("T")


def main(*, tiny: bool = False, session: Session) -> None:
    """Print the CPU time from table to page in multiples of its trees, and how long it opens."""
    n = 60 if tiny else 10_000
    rng = np.random.default_rng(0)
    centers = 4 * rng.normal(size=(12, 10))
    values = centers[rng.integers(12, size=n)] + rng.normal(size=(n, 10))
    table = pd.DataFrame(values, columns=[f"column {j}" for j in range(10)])
    ClusterState(load_mpg()).to_html()  # imports
    print("A page without Python, with the trees of all linkages: CPU seconds")
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "page.html"
        state, fit = _cpu(lambda: ClusterState(table, max_leaves=None))
        page, made = _cpu(lambda: state.to_html(path))
        names = linkages_for("euclidean")
        features = state.features
        assert features is not None
        (trees, _), alone = _cpu(lambda: fit_linkages(features, "euclidean", names))
        print(
            f"  {n:,} x 10  state {fit:.2f}  to_html {made:.2f}  its {len(trees)} trees alone "
            f"{alone:.2f}  state and to_html / trees {(fit + made) / alone:.2f}  "
            f"{len(page) / 1e6:.1f} MB"
        )
        if session.browser is not None:
            seconds = [_opened(session.browser, path) for _ in range(1 if tiny else 5)]
            print(
                f"  {n:,} x 10  opened from disk until all views are drawn "
                f"{np.median(seconds):.2f} s (median), {max(seconds):.2f} s (worst)"
            )


def _opened(browser: Any, path: pathlib.Path) -> float:
    """Return the seconds from the address to the three pictures, in a browser without a cache."""
    from support.live_page import LivePage

    context = browser.new_context(viewport={"width": 1400, "height": 1700}, offline=True)
    try:
        page = context.new_page()
        start = time.perf_counter()
        page.goto(path.as_uri())
        LivePage.on(page)
        return time.perf_counter() - start
    finally:
        context.close()


def _cpu(act: Callable[[], T]) -> tuple[T, float]:
    start = time.process_time()
    made = act()
    return made, time.process_time() - start


if __name__ == "__main__":
    with Session() as own:
        main(session=own)
