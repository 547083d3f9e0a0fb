"""What larger tables cost: time to the first pictures, time for a cut, peak memory."""

from __future__ import annotations

import json
import resource
import statistics
import sys
import time
from collections.abc import Sequence

from .processes import measured

ROWS = (392, 2_000, 5_000, 10_000)
MOVES = (4, 7, 12, 9, 5)


def measure(rows: int, moves: Sequence[int]) -> dict[str, float]:
    """Measure one size in this process; its peak memory is the process's."""
    import numpy as np
    import pandas as pd

    from hclust_widgets import ClusterExplorer
    from hclust_widgets.widgets.base.render_thread import renderer

    warm = np.random.default_rng(1).normal(size=(50, 4))
    ClusterExplorer(pd.DataFrame(warm, columns=list("abcd")), rendering="figure").close()
    before = peak()
    made = np.random.default_rng(0)
    centres = made.uniform(0, 10, size=(8, 10))
    points = centres[made.integers(8, size=rows)] + made.normal(size=(rows, 10))
    table = pd.DataFrame(points, columns=[f"c{i}" for i in range(10)])

    start = time.perf_counter()
    explorer = ClusterExplorer(table, rendering="figure")
    renderer.finish(600)
    first = time.perf_counter() - start
    views = (explorer.dendrogram, explorer.clustermap, explorer.scatter)
    if not all(view.figure_box.image.value for view in views):
        raise RuntimeError(f"The pictures of {rows} rows were not drawn: nothing is measured.")
    cuts = []
    for k in moves:
        start = time.perf_counter()
        explorer.state.n_clusters = k
        cut = time.perf_counter() - start
        renderer.finish(600)
        cuts.append((1e3 * cut, 1e3 * (time.perf_counter() - start)))
    return {
        "first": first,
        "labels": statistics.median(c[0] for c in cuts),
        "pictures": statistics.median(c[1] for c in cuts),
        "before": before,
        "peak": peak(),
    }


def peak() -> float:
    """Peak memory of this process so far, in MB."""
    unit = 1e6 if sys.platform == "darwin" else 1e3
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / unit


def main(*, tiny: bool = False) -> None:
    """Print a line for each size, each in a process of its own unless tiny."""
    print("Larger tables (10 columns, ward): s to the first pictures, ms for a cut, MB")
    print(f"{'rows':>8}{'first, s':>11}{'labels, ms':>12}{'pictures, ms':>14}{'peak, MB':>11}"
          f"{'of it ours':>12}")  # fmt: skip
    moves = MOVES[:1] if tiny else MOVES
    for rows in (60,) if tiny else ROWS:
        m = measured("sizes", rows, *moves, here=tiny)
        print(
            f"{rows:8,}{m['first']:11.2f}{m['labels']:12.1f}{m['pictures']:14.0f}"
            f"{m['peak']:11,.0f}{m['peak'] - m['before']:12,.0f}",
            flush=True,
        )


if __name__ == "__main__":
    print(json.dumps(measure(int(sys.argv[1]), [*map(int, sys.argv[2:])])))
