"""Time and memory of a table with many columns: labels, explorer, statistics, script, page."""

from __future__ import annotations

import resource
import time
from collections.abc import Callable
from functools import partial
from typing import TypeVar

import numpy as np
import pandas as pd
from ipywidgets.widgets.widget import _instances
from scipy.cluster.hierarchy import linkage

from hclust_widgets import ClusterExplorer, ClusterState, load_mpg

T = TypeVar("T")


def main(*, tiny: bool = False) -> None:
    """Print a line for each table, and the ratio of seconds to those of the narrowest."""
    print("Wide tables: seconds, and the peak of memory so far")
    sizes = ((24, 200),) if tiny else ((24, 2_000), (300, 2_000), (24, 20_000))
    _timed(partial(ClusterState, pd.DataFrame({"x": [0.0, 1.0]}), n_clusters=2))  # imports
    first: float | None = None
    for n, p in sizes:
        values = np.random.default_rng(0).normal(size=(n, p))
        table = pd.DataFrame(values, columns=[f"gene {j}" for j in range(p)])
        state, fit = _timed(partial(ClusterState, table, n_clusters=3))
        _, statistics = _timed(state.clusters)
        _, code = _timed(state.code)
        page, html = _timed(state.to_html)
        explorer, shown = _timed(partial(ClusterExplorer, table))
        explorer.close()
        first = first or fit
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(
            f"  {n} x {p:<6,} labels {fit:6.2f} ({fit / first:.1f} x)  explorer {shown:5.2f}  "
            f"clusters {statistics:5.2f}  code {code:5.2f}  page {html:6.2f}, "
            f"{len(page) / 1e6:.1f} MB  memory {peak:,.0f} MB"
        )
    _compare_explorer(*((24, 200) if tiny else (300, 2_000)), runs=1 if tiny else 7)


def _compare_explorer(n: int, p: int, *, runs: int) -> None:
    """Print the CPU time of an explorer beside that of the state in it and of scipy's linkage.

    And that of a cut that the explorer shows, the slowest of three. All in one run, in turns, so
    that a busy machine slows all of them: the least of each counts.
    """
    values = np.random.default_rng(1).normal(size=(n, p))
    table = pd.DataFrame(values, columns=[f"gene {j}" for j in range(p)])
    ClusterExplorer(table).close()  # imports
    seconds: dict[str, list[float]] = {"scipy": [], "state": [], "explorer": [], "cut": []}
    for _ in range(runs):
        _, plain = _cpu(partial(linkage, values, "ward"))
        _, state = _cpu(partial(ClusterState, table))
        explorer, whole = _cpu(partial(ClusterExplorer, table))
        cuts = [_cpu(partial(setattr, explorer.state, "n_clusters", k))[1] for k in (5, 9, 3)]
        explorer.close()
        found = {"scipy": plain, "state": state, "explorer": whole, "cut": max(cuts)}
        for name, one in found.items():
            seconds[name].append(one)
    before = len(_instances)
    explorer = ClusterExplorer(load_mpg())
    models = len(_instances) - before
    explorer.close()
    plain, state, whole, cut = (min(times) for times in seconds.values())
    print(
        f"  {n} x {p:,} CPU: scipy's linkage {plain:.3f}  "
        f"state {state:.3f} ({state / plain:.1f} x)  "
        f"explorer {whole:.3f} ({whole / state:.1f} x the state)  cut {1000 * cut:.1f} ms  "
        f"models of the cars {models}"
    )


def _cpu(act: Callable[[], T]) -> tuple[T, float]:
    start = time.process_time()
    made = act()
    return made, time.process_time() - start


def _timed(act: Callable[[], T]) -> tuple[T, float]:
    start = time.perf_counter()
    made = act()
    return made, time.perf_counter() - start
