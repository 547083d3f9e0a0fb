"""All indices of where to cut, beside the tree that they are about, in one run."""

from __future__ import annotations

import time
from collections.abc import Callable


def _best(action: Callable[[], object], times: int) -> float:
    """Return the milliseconds of the best of several runs."""
    best = float("inf")
    for _ in range(times):
        start = time.perf_counter()
        action()
        best = min(best, 1e3 * (time.perf_counter() - start))
    return best


def main(*, tiny: bool = False) -> None:
    """Print the comparison."""
    from hclust_widgets import ClusterState, load_mpg

    cars = load_mpg()[: 60 if tiny else None]
    times = 1 if tiny else 9
    state = ClusterState(cars)
    rows = (
        ("a state with its tree", lambda: ClusterState(cars)),
        ("all indices but the gap statistic", lambda: state.evidence()),
        ("the gap statistic as well", lambda: state.evidence(gap=True)),
        ("all linkages side by side", lambda: ClusterState(cars).compare_linkages()),
    )
    base = 0.0
    print(
        f"Where to cut {len(cars)} cars, 2 to 30 clusters, best of {times}, ms and times the first"
    )
    for name, action in rows:
        best = _best(action, 1 if "gap" in name and "but" not in name else times)
        base = base or best
        print(f"{name:36}{best:9.1f}{best / base:9.2f}")
