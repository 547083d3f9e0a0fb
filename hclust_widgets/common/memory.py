"""How much memory may be taken: the machine's, or the container's where that is less."""

from __future__ import annotations

import sys
from pathlib import Path

_CGROUPS = (  # limit and use of the container: version 2, then version 1
    ("/sys/fs/cgroup/memory.max", "/sys/fs/cgroup/memory.current"),
    (
        "/sys/fs/cgroup/memory/memory.limit_in_bytes",
        "/sys/fs/cgroup/memory/memory.usage_in_bytes",
    ),
)


def available_memory() -> int | None:
    """Bytes that can be taken now; None where nobody can tell.

    Binder and classroom hubs give each student a container with a limit far below the machine's
    memory, and end the kernel without a word when it is passed: so the smaller of the two counts.
    Python in a browser has neither, but its addresses are of 32 bits: no array can be longer.
    """
    free = [sys.maxsize] if sys.maxsize < 2**32 else []
    try:
        import psutil

        free.append(int(psutil.virtual_memory().available))
    except (ImportError, OSError, RuntimeError):  # as in a browser
        pass
    for limit, used in _CGROUPS:
        try:
            free.append(int(Path(limit).read_text()) - int(Path(used).read_text()))
        except (OSError, ValueError):  # no such file, or "max"
            continue
    return max(min(free), 0) if free else None


def format_bytes(count: int) -> str:
    """Write a number of bytes as people do: ``"1.5 GB"``."""
    size = float(count)
    for unit in ("bytes", "kB", "MB"):
        if size < 1000:
            return f"{size:.0f} {unit}"
        size /= 1000
    return f"{size:,.1f} GB"
