"""The order of the test files, what `make check` leaves out, and what collection leaves behind.

The longest files come first, so that no worker is left with one at the end. Tests that took long
are marked `slow`.
"""

from __future__ import annotations

import gc
import json
import pathlib
from collections.abc import Generator, Sequence
from typing import Any

import pytest

ROOT = pathlib.Path(__file__).parents[1]
DATA = pathlib.Path(__file__).parent / "data"
#: Seconds that each file took once, those of a second or more: `scripts/file_seconds.py`.
SECONDS = DATA / "file_seconds.json"
#: Seconds that a case of each test took on average, of the tests that take long, by node id
#: without parameters: written by the same script.
LONG_TESTS = DATA / "long_tests.json"

#: Tests without these marks are those of `make check`, whose lines `make coverage` counts.
_NOT_COUNTED = ("slow", "browser", "notebooks")
_LEFT_OUT = pytest.StashKey[int]()


@pytest.hookimpl(wrapper=True)
def pytest_collection_modifyitems(
    config: pytest.Config, items: list[pytest.Item]
) -> Generator[None, object, object]:
    """Mark tests that take long, or whose lines are not counted; put the longest files first.

    Their order is for workers, which share the files.
    """
    long = json.loads(LONG_TESTS.read_text(encoding="utf-8"))
    for item in items:
        if item.nodeid.split("[")[0] in long:
            item.add_marker("slow")
    result = yield
    for item in items:
        if any(map(item.get_closest_marker, _NOT_COUNTED)):
            item.add_marker("no_cover")
    if hasattr(config, "workerinput"):  # --dist loadfile
        seconds = json.loads(SECONDS.read_text(encoding="utf-8"))
        items.sort(key=lambda item: -seconds.get(item.path.relative_to(ROOT).as_posix(), 0))
    return result


def pytest_deselected(items: Sequence[pytest.Item]) -> None:
    """Count the tests that are left out because they are slow."""
    if not items:
        return
    config = items[0].config
    if "not slow" in config.option.markexpr and not config.option.keyword:
        slow = sum(item.get_closest_marker("slow") is not None for item in items)
        config.stash[_LEFT_OUT] = config.stash.get(_LEFT_OUT, 0) + slow


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Tell the controlling process how many a worker has left out."""
    output = getattr(session.config, "workeroutput", None)
    if output is not None:
        output["left_out"] = session.config.stash.get(_LEFT_OUT, 0)


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any) -> None:
    """Keep what a worker told: each of them collects all tests."""
    left_out = getattr(node, "workeroutput", {}).get("left_out", 0)
    node.config.stash[_LEFT_OUT] = max(left_out, node.config.stash.get(_LEFT_OUT, 0))


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    """Say how many tests are left to a run of all."""
    count = config.stash.get(_LEFT_OUT, 0)
    if count:
        terminalreporter.write_line(f"{count:,} tests that take long are left to `make test`.")


def pytest_collection_finish() -> None:
    """Keep what was imported and collected out of the garbage collector: it stays to the end."""
    gc.collect()
    gc.freeze()
