"""All measurements, or those that are named: python -m benchmarks [cuts|live|page|sizes ...]."""

from __future__ import annotations

import os
import sys

from . import cuts, imports, live, page, sizes

ALL = {"cuts": cuts.main, "live": live.main, "imports": imports.main, "sizes": sizes.main}
# The page's line stands among those of "live"; by this name it is measured alone.
NAMED = {**ALL, "page": page.main}


def run(names: list[str]) -> int:
    """Run measurements by name; all without names."""
    unknown = [name for name in names if name not in NAMED]
    if unknown:
        print(f"There is no measurement {unknown[0]!r}: choose from {', '.join(NAMED)}.")
        return 2
    print(f"{os.cpu_count()} cores, Python {sys.version.split()[0]}\n")
    for name in names or ALL:
        NAMED[name]()
        print()
    return 0


if __name__ == "__main__":
    sys.exit(run(sys.argv[1:]))
