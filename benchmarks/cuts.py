"""From a change of the cut to finished pictures, ours and the plain way, in one run."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable

from .plain import LESSON, PlainWay, same_as

WARM_UP = (3, 5)
MOVES = (4, 6, 7, 8, 9, 11, 13, 16, 20)


def timed(move: Callable[[int], object]) -> list[float]:
    """Milliseconds of each move, after a warm-up."""
    for k in WARM_UP:
        move(k)
    times = []
    for k in MOVES:
        start = time.perf_counter()
        move(k)
        times.append(1e3 * (time.perf_counter() - start))
    return times


def main() -> None:
    """Print the comparison."""
    import matplotlib

    matplotlib.use("agg")
    from hclust_widgets import ClusterExplorer, load_mpg
    from hclust_widgets.widgets.base.render_thread import renderer

    cars = load_mpg()
    explorer = ClusterExplorer(cars, x="mpg", y="weight", n_clusters=2)
    renderer.finish()
    slider = explorer.state_controls.n_clusters

    def ours(k: int) -> None:
        slider.value = k
        renderer.finish()

    complete = cars.dropna()
    rows = [("this package, all views", timed(ours))]
    for sizes in (LESSON, same_as(explorer)):
        plain = PlainWay(complete, sizes)
        rows.append((f"plain interact, {sizes.name}", timed(plain.move)))
    base = statistics.median(rows[0][1])
    print(f"From a move of the slider to three finished pictures, {len(complete)} cars, ms")
    print(f"{'':36}{'median':>9}{'best':>9}{'worst':>9}{'times ours':>12}")
    for name, times in rows:
        median = statistics.median(times)
        print(f"{name:36}{median:9.0f}{min(times):9.0f}{max(times):9.0f}{median / base:12.1f}")
