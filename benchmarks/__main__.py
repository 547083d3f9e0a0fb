"""Run all measurements, or those that are named: python -m benchmarks [--tiny] [name ...].

``--tiny`` runs each once on a small table. Its numbers mean nothing: it shows that the measurements
work, which the tests use.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence

from . import (
    best_cuts,
    clustermap,
    cuts,
    drawing,
    evidence,
    fidelity,
    imports,
    large,
    live,
    many_tables,
    opening,
    page,
    partitions,
    sizes,
    wide,
)
from .browser import Session

ALL: dict[str, Callable[..., None]] = {
    "cuts": cuts.main,
    "drawing": drawing.main,
    "evidence": evidence.main,
    "best_cuts": best_cuts.main,
    "imports": imports.main,
    "sizes": sizes.main,
    "wide": wide.main,
    "large": large.main,
    "partitions": partitions.main,
    "fidelity": fidelity.main,
    "tables": many_tables.main,
    # Last: while playwright runs, this process has a running event loop.
    "live": live.main,
    "clustermap": clustermap.main,
    "opening": opening.main,
}
# The page's line stands among those of "live"; by this name it is measured alone.
NAMED = {**ALL, "page": page.main}
#: Those that share a browser and a JupyterLab.
IN_BROWSER = ("live", "clustermap", "opening", "page")


def run(arguments: Sequence[str]) -> int:
    """Run the measurements that are named; all without names. Return the exit code."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks")
    parser.add_argument("--tiny", action="store_true", help="once, on small tables: only a check")
    parser.add_argument("names", nargs="*", metavar="name", help=", ".join(NAMED))
    options = parser.parse_args(arguments)
    unknown = [name for name in options.names if name not in NAMED]
    if unknown:
        print(f"There is no measurement {unknown[0]!r}: choose from {', '.join(NAMED)}.")
        return 2
    print(f"{os.cpu_count()} cores, Python {sys.version.split()[0]}\n")
    with Session() as session:
        for name in options.names or ALL:
            print(f"== {name}", flush=True)
            shared = {"session": session} if name in IN_BROWSER else {}
            NAMED[name](tiny=options.tiny, **shared)
            print()
    return 0


if __name__ == "__main__":
    sys.exit(run(sys.argv[1:]))
