"""Many rows: trees with and without distances of all pairs, and groups of rows."""

from __future__ import annotations

import json
import statistics
import sys
import time
from collections.abc import Callable
from typing import Any

from .processes import measured
from .sizes import peak

EXACT = (2_000, 5_000, 10_000, 20_000)
SCIPY_UP_TO = 10_000
GROUPED = (20_000, 100_000, 1_000_000)
# Rows, columns, groups: each in turn away from the first line.
GROWTH = (
    (100_000, 10, 2000), (20_000, 10, 2000), (500_000, 10, 2000), (100_000, 30, 2000),
    (100_000, 100, 2000), (100_000, 10, 500), (100_000, 10, 1000), (100_000, 10, 4000),
)  # fmt: skip
WAYS = ("scipy", "fastcluster", "state, scipy", "state, fast")


def points(rows: int, columns: int = 10, clusters: int = 12) -> Any:
    """Return clusters of normally distributed rows."""
    import numpy as np

    made = np.random.default_rng(0)
    centers = made.normal(size=(clusters, columns)) * 3
    return centers[made.integers(clusters, size=rows)] + made.normal(size=(rows, columns))


def exact(rows: int, way: str) -> dict[str, float]:
    """Measure one way to the ward tree in this process."""
    import fastcluster
    import numpy as np
    import pandas as pd
    from scipy.cluster.hierarchy import linkage

    from hclust_widgets import ClusterState

    X = points(rows)
    table = pd.DataFrame(X).add_prefix("c")
    ClusterState(table[:50])
    ways: dict[str, Callable[[], object]] = {
        "scipy": lambda: linkage(X, "ward"),
        "fastcluster": lambda: fastcluster.linkage_vector(np.ascontiguousarray(X), "ward"),
        "state, scipy": lambda: ClusterState(table, max_leaves=None, method="scipy"),
        "state, fast": lambda: ClusterState(table, max_leaves=None, method="fast"),
    }
    before, start = peak(), time.perf_counter()
    ways[way]()
    return {"s": time.perf_counter() - start, "MB": peak() - before}


def grouped(rows: int, most: int) -> dict[str, float]:
    """Measure a state of groups of rows in this process, with its fidelity."""
    import pandas as pd

    from hclust_widgets import ClusterState

    table = pd.DataFrame(points(rows)).add_prefix("c")
    ClusterState(table[:50], max_leaves=20)
    start = time.perf_counter()
    state = ClusterState(table, max_leaves=most)
    made = time.perf_counter() - start
    cuts = []
    for k in (4, 8, 12):
        start = time.perf_counter()
        state.n_clusters = k
        state.labels_.iloc[0]
        cuts.append(1e3 * (time.perf_counter() - start))
    start = time.perf_counter()
    found = state.fidelity(n_samples=20, sample_size=min(2000, rows // 2))
    return {
        "groups": state.tree.n_leaves,
        "s": made,
        "cut": statistics.median(cuts),
        "lost": 100 * state.lost_variance,
        "MB": peak(),
        "fidelity": found.mean,
        "std": found.std,
        "check": time.perf_counter() - start,
    }


def growth(rows: int, columns: int, most: int) -> dict[str, float]:
    """Measure a state of groups in this process, in CPU seconds: others do not add to these.

    ``MB`` is the peak besides the table and what the package needs for a small state.
    """
    import pandas as pd

    from hclust_widgets import ClusterState

    table = pd.DataFrame(points(rows, columns)).add_prefix("c")
    ClusterState(table[:50], max_leaves=20)
    before, start = peak(), time.process_time()
    state = ClusterState(table, max_leaves=most)
    made = time.process_time() - start
    cuts = []
    for k in (4, 8, 12):
        start = time.process_time()
        state.n_clusters = k
        state.labels_.iloc[0]
        cuts.append(1e3 * (time.process_time() - start))
    return {
        "groups": state.tree.n_leaves,
        "s": made,
        "cut": statistics.median(cuts),
        "MB": peak() - before,
        "lost": 100 * state.lost_variance,
    }


def main(*, tiny: bool = False) -> None:
    """Print a line for each size, each in a process of its own; tiny: only one of them."""
    print("Exact ward trees (10 columns): s, and MB besides the table")
    print(f"{'rows':>10}" + "".join(f"{way:>20}" for way in WAYS))
    for rows in (60,) if tiny else EXACT:
        line = f"{rows:10,}"
        for way in WAYS:
            if "scipy" in way and rows > SCIPY_UP_TO:
                line += f"{'-':>20}"
                continue
            m = measured("large", "exact", rows, way, here=tiny)
            line += f"{m['s']:12.2f}{m['MB']:8,.0f}"
        print(line, flush=True)
    print("\nGroups of rows (10 columns, ward): s to the state, ms for a cut and its labels, MB")
    print(f"{'rows':>10}{'groups':>8}{'state, s':>10}{'cut, ms':>9}{'peak, MB':>10}"
          f"{'lost, %':>9}{'fidelity':>15}{'check, s':>10}")  # fmt: skip
    for rows in (200,) if tiny else GROUPED:
        m = measured("large", "grouped", rows, 20 if tiny else 2000, here=tiny)
        print(
            f"{rows:10,}{m['groups']:8,.0f}{m['s']:10.2f}{m['cut']:9.1f}{m['MB']:10,.0f}"
            f"{m['lost']:9.1f}{m['fidelity']:8.2f} ± {m['std']:.2f}{m['check']:10.1f}",
            flush=True,
        )
    print("\nGroups of rows by rows, columns and groups: CPU s to the state, CPU ms for a cut, MB")
    heads = f"{'rows':>10}{'columns':>9}{'groups':>8}{'state, s':>10}{'cut, ms':>9}"
    print(heads + f"{'MB':>7}{'lost, %':>9}")
    for line in ((200, 3, 20),) if tiny else GROWTH:
        m = measured("large", "growth", *line, here=tiny)
        print(
            f"{line[0]:10,}{line[1]:9,}{m['groups']:8,.0f}{m['s']:10.2f}{m['cut']:9.1f}"
            f"{m['MB']:7,.0f}{m['lost']:9.1f}",
            flush=True,
        )


if __name__ == "__main__":
    what, *rest = sys.argv[1:]
    if what == "exact":
        print(json.dumps(exact(int(rest[0]), rest[1])))
    else:
        print(json.dumps({"grouped": grouped, "growth": growth}[what](*map(int, rest))))
