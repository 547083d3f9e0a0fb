"""End a test whose page does not answer: Playwright waits for some answers without a limit."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import threading
from collections.abc import Iterator

__all__ = ["LIMIT", "ended_if_stuck"]

#: Seconds; several times what the longest test takes on a busy machine.
LIMIT = 420


@contextlib.contextmanager
def ended_if_stuck(limit: float = LIMIT) -> Iterator[None]:
    """End the pages of this process's browser if the block takes longer than a limit.

    Playwright then raises ``Target crashed`` where it waits; the test fails, and the next one gets
    another page. Without this, a call such as ``page.evaluate`` that is never answered would keep
    the whole run waiting.

    Parameters
    ----------
    limit : float
        Seconds.
    """
    timer = threading.Timer(limit, _end_pages)
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()


def _end_pages() -> None:
    """Kill the processes that run pages of browsers which this process has started."""
    listed = subprocess.run(
        ["ps", "-A", "-o", "pid=", "-o", "ppid=", "-o", "args="],
        capture_output=True,
        text=True,
        check=True,
    )
    lines = [line.split(None, 2) for line in listed.stdout.splitlines()]
    parents = {int(pid): int(parent) for pid, parent, *_ in lines}
    for pid, _, *args in lines:
        if "--type=renderer" in " ".join(args) and _descends(int(pid), parents):
            with contextlib.suppress(ProcessLookupError):
                os.kill(int(pid), signal.SIGKILL)


def _descends(pid: int, parents: dict[int, int]) -> bool:
    """Return whether a process comes of this one."""
    while pid in parents:
        pid = parents[pid]
        if pid == os.getpid():
            return True
    return False
