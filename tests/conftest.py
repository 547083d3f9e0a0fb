"""The order of the test files, and what collection leaves behind.

The longest files come first, so that no worker is left with one at the end.
"""

from __future__ import annotations

import gc
import json
import pathlib

import pytest

ROOT = pathlib.Path(__file__).parents[1]
#: Seconds that each file took once, those of a second or more: `scripts/file_seconds.py`.
SECONDS = pathlib.Path(__file__).parent / "data" / "file_seconds.json"


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Put the longest files first where workers share them (``--dist loadfile``)."""
    if not hasattr(config, "workerinput"):
        return
    seconds = json.loads(SECONDS.read_text(encoding="utf-8"))
    items.sort(key=lambda item: -seconds.get(item.path.relative_to(ROOT).as_posix(), 0))


def pytest_collection_finish() -> None:
    """Keep what was imported and collected out of the garbage collector: it stays to the end."""
    gc.collect()
    gc.freeze()
