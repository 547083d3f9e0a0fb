"""The browser and the JupyterLab that are measured, and the lines that are printed of a drag."""

from __future__ import annotations

import contextlib
import os
import pathlib
import sys
import tempfile
from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import Any

REPO = pathlib.Path(__file__).parents[1]


@contextlib.contextmanager
def started() -> Iterator[Any]:
    """Start the browser; None, and a line that says why, where that cannot be."""
    sys.path.insert(0, str(REPO / "tests" / "browser"))
    try:
        from playwright.sync_api import sync_playwright
        from support.chromium import ARGS, NO_BROWSER, find_browser
    except ImportError as error:
        print(f"The drag in a browser is left out: {error}. It wants `pip install -e .[test]`.")
        yield None
        return
    with sync_playwright() as p:
        found = find_browser(p.chromium.executable_path)
        if found is None:
            print(NO_BROWSER)
            yield None
            return
        browser = p.chromium.launch(executable_path=found, args=ARGS)
        try:
            yield browser
        finally:
            browser.close()


class Session:
    """One browser and one JupyterLab for all measurements of a run, started when first asked for.

    Every measurement opens pages of its own in them. A context manager, which ends both.
    """

    def __init__(self) -> None:
        self._open = contextlib.ExitStack()

    def __enter__(self) -> Session:
        return self

    def __exit__(self, *_error: object) -> None:
        self._open.close()

    @cached_property
    def browser(self) -> Any:
        """The browser; None, and a line that says why, where there is none."""
        return self._open.enter_context(started())

    @cached_property
    def lab(self) -> Any:
        """JupyterLab whose kernels import this repository; wants the browser's support."""
        from support.servers import serve

        os.environ["PYTHONPATH"] = os.pathsep.join(
            part for part in (str(REPO), os.environ.get("PYTHONPATH")) if part
        )
        folder = self._open.enter_context(tempfile.TemporaryDirectory())
        return self._open.enter_context(serve("lab", pathlib.Path(folder)))


def head() -> None:
    """Print what stands above the lines."""
    load = os.getloadavg()[0]
    print(f"The cut dragged across the whole tree, all three views; load {load:.1f} before")
    print(f"{'':30}{'':6}{'event to frame, ms':>17}{'in frames':>14}{'by the':>9}"
          f"{'own work, ms':>17}{'frame,':>9}")  # fmt: skip
    print(f"{'':30}{'moves':>6}{'median':>9}{'95 %':>8}{'median':>8}{'95 %':>6}{'next':>9}"
          f"{'median':>9}{'95 %':>8}{'ms':>9}")  # fmt: skip


def percentile(values: Sequence[float], share: float) -> float:
    """Give the value that this share of all does not exceed; nan if there is none."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))] if ordered else float("nan")


def ratio(page: dict[str, list[float]], notebook: dict[str, list[float]]) -> str:
    """Tell how the page's drag compares with the notebook's: event to frame, page / notebook."""
    median, late = (
        percentile(page["late"], share) / percentile(notebook["late"], share)
        for share in (0.5, 0.95)
    )
    return f"392 rows, page / notebook, event to frame: {median:.2f} (median), {late:.2f} (95 %)"


def beside_ratio(beside: dict[str, list[float]], alone: dict[str, list[float]]) -> str:
    """Tell how a drag beside the evidence compares with one without it, in the same run."""
    late, work = (
        percentile(beside[what], 0.5) / percentile(alone[what], 0.5) for what in ("late", "work")
    )
    return f"evidence beside the tree / without: event to frame {late:.2f}, own work {work:.2f}"


def line(name: str, seen: dict[str, list[float]]) -> None:
    """Print what one drag showed."""
    late, work, frames = seen["late"], seen["work"], seen["frames"]
    soon = sum(f <= 1 for f in frames) / max(len(frames), 1)
    print(
        f"{name:30}{len(late):6}{percentile(late, 0.5):9.1f}{percentile(late, 0.95):8.1f}"
        f"{percentile(frames, 0.5):8.0f}{percentile(frames, 0.95):6.0f}{100 * soon:7.0f} %"
        f"{percentile(work, 0.5):9.1f}{percentile(work, 0.95):8.1f}"
        f"{percentile(seen['gaps'], 0.5):9.1f}",
        flush=True,
    )
