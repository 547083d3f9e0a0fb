"""All measurements, or those that are named: python -m benchmarks [cuts|live|sizes|imports ...]."""

from __future__ import annotations

import os
import sys

from . import cuts, imports, live, sizes

ALL = {"cuts": cuts.main, "live": live.main, "imports": imports.main, "sizes": sizes.main}


def run(names: list[str]) -> int:
    """Run measurements by name; all without names."""
    unknown = [name for name in names if name not in ALL]
    if unknown:
        print(f"There is no measurement {unknown[0]!r}: choose from {', '.join(ALL)}.")
        return 2
    print(f"{os.cpu_count()} cores, Python {sys.version.split()[0]}\n")
    for name in names or ALL:
        ALL[name]()
        print()
    return 0


if __name__ == "__main__":
    sys.exit(run(sys.argv[1:]))
