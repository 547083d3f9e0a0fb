"""Tables in partitions: from Parquet files to a state, and to Parquet files with labels.

``python -m benchmarks.partitions ROWS WORKERS [FOLDER]`` measures one line; with 0 workers Dask's
threads do the work. The files are made in FOLDER, unless they are there.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import sys
import tempfile
import time
from pathlib import Path

from .processes import measured
from .sizes import peak

LINES = ((1_000_000, 0), (1_000_000, 2))
IN_A_FILE = 250_000


def make_files(rows: int, folder: Path, each: int = IN_A_FILE) -> Path:
    """Write 12 clusters of rows with 10 columns, a file for so many rows; return their folder."""
    import numpy as np
    import pandas as pd

    found = folder / f"rows-{rows}"
    if found.exists():
        return found
    found.mkdir(parents=True)
    made = np.random.default_rng(0)
    centers = made.normal(size=(12, 10)) * 5
    for i, at in enumerate(range(0, rows, each)):
        n = min(each, rows - at)
        X = centers[made.integers(12, size=n)] + made.normal(size=(n, 10))
        table = pd.DataFrame(X, index=pd.RangeIndex(at, at + n)).add_prefix("c")
        table.to_parquet(found / f"part-{i:04d}.parquet")
    return found


def measure(rows: int, workers: int, folder: Path) -> dict[str, float | str]:
    """Measure the way of a table in this process; the files are not counted."""
    import dask.dataframe as dd

    from hclust_widgets import ClusterExplorer, ClusterState

    files = make_files(rows, folder, each=min(IN_A_FILE, max(1, rows // 4)))
    with contextlib.ExitStack() as open_ones:
        client = None
        if workers:
            from distributed import Client, LocalCluster

            cluster = LocalCluster(
                n_workers=workers, threads_per_worker=1, memory_limit="2GB", dashboard_address=None
            )
            client = open_ones.enter_context(Client(open_ones.enter_context(cluster)))
        start = time.perf_counter()
        state = ClusterState(files, n_clusters=12, max_leaves=min(2000, rows // 4))
        made = time.perf_counter()
        ClusterExplorer(state)
        shown = time.perf_counter()
        out = Path(open_ones.enter_context(tempfile.TemporaryDirectory())) / "labels"
        state.to_parquet(out)
        written = time.perf_counter()
        peaks = [0.0] if client is None else list(client.run(peak).values())
        labels = dd.read_parquet(out, columns=["cluster"])["cluster"].compute()
    digest = hashlib.sha256(labels.to_numpy(dtype="int64").tobytes())
    digest.update(state.linkage_matrix.tobytes())
    return {
        "groups": state.tree.n_leaves,
        "s": made - start,
        "explorer": shown - made,
        "write": written - shown,
        "MB": peak(),
        "worker": max(peaks),
        "labels": digest.hexdigest()[:8],
    }


def main(*, tiny: bool = False) -> None:
    """Print a line for each, in a process of its own; tiny: only where there are workers."""
    print("Tables in partitions (10 columns, ward): s to the state, to the explorer, to the files")
    print(f"{'rows':>12}{'workers':>9}{'groups':>8}{'state, s':>10}{'explorer, s':>13}"
          f"{'written, s':>12}{'peak, MB':>10}{'of a worker':>13}  labels and tree")  # fmt: skip
    with tempfile.TemporaryDirectory() as folder:
        for rows, workers in ((400, 0), (400, 1)) if tiny else LINES:
            m = measured("partitions", rows, workers, folder, here=tiny and not workers)
            print(
                f"{rows:12,}{workers:9}{m['groups']:8,}{m['s']:10.1f}{m['explorer']:13.1f}"
                f"{m['write']:12.1f}{m['MB']:10,.0f}{m['worker']:13,.0f}  {m['labels']}",
                flush=True,
            )


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as made:
        where = Path(sys.argv[3]) if len(sys.argv) > 3 else Path(made)
        print(json.dumps(measure(int(sys.argv[1]), int(sys.argv[2]), where)))
