"""Available memory: of the machine, or of the container if that is less."""

from __future__ import annotations

import sys
from pathlib import Path

_CGROUPS = (  # limit and usage of the container: cgroup version 2, then 1
    ("/sys/fs/cgroup/memory.max", "/sys/fs/cgroup/memory.current"),
    (
        "/sys/fs/cgroup/memory/memory.limit_in_bytes",
        "/sys/fs/cgroup/memory/memory.usage_in_bytes",
    ),
)


def available_memory() -> int | None:
    """Return the bytes of memory that are available now; None if unknown.

    On Binder and classroom hubs each student has a container with a limit far below the memory of
    the machine, and the kernel is killed when it is exceeded: so the smaller of the two counts.
    Python in a browser has neither, but 32-bit addresses limit the size of an array.
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
    """Format a number of bytes: ``"1.5 GB"``."""
    size = float(count)
    for unit in ("bytes", "kB", "MB"):
        if size < 1000:
            return f"{size:.0f} {unit}"
        size /= 1000
    return f"{size:,.1f} GB"
