"""From a change of the cut to finished pictures, ours and the plain way, in one run."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Sequence
from typing import Any

from .redraw_baseline import LESSON, PlainWay, same_as

WARM_UP = (3, 5)
MOVES = (4, 6, 7, 8, 9, 11, 13, 16, 20)


def timed(
    move: Callable[[int], object], moves: Sequence[int], warm_up: Sequence[int] = WARM_UP
) -> list[float]:
    """Return the milliseconds of each move, after a warm-up."""
    for k in warm_up:
        move(k)
    times = []
    for k in moves:
        start = time.perf_counter()
        move(k)
        times.append(1e3 * (time.perf_counter() - start))
    return times


def pictures(explorer: Any) -> list[bytes]:
    """Return the three pictures of an explorer as PNG."""
    views = (explorer.dendrogram, explorer.clustermap, explorer.scatter)
    return [bytes(view.figure_box.image.value) for view in views]


def main(*, tiny: bool = False) -> None:
    """Print the comparison."""
    import matplotlib

    matplotlib.use("agg")
    from hclust_widgets import ClusterExplorer, load_mpg
    from hclust_widgets.widgets.base.render_thread import renderer

    cars = load_mpg()[: 60 if tiny else None]
    moves, warm_up = (MOVES[:1], ()) if tiny else (MOVES, WARM_UP)
    explorer = ClusterExplorer(cars, x="mpg", y="weight", n_clusters=2, rendering="figure")
    renderer.finish()
    slider = explorer.state_controls.n_clusters

    def ours(k: int) -> None:
        before = pictures(explorer)
        slider.value = k
        renderer.finish()
        if any(old == new for old, new in zip(before, pictures(explorer), strict=True)):
            raise RuntimeError(f"The pictures of {k} clusters were not drawn: nothing is measured.")

    complete = cars.dropna()
    rows = [("this package, all views", timed(ours, moves, warm_up))]
    for sizes in (LESSON, same_as(explorer)):
        plain = PlainWay(complete, sizes)
        rows.append((f"plain interact, {sizes.name}", timed(plain.move, moves, warm_up)))
    base = statistics.median(rows[0][1])
    print(f"From a move of the slider to three finished pictures, {len(complete)} cars, ms")
    print(f"{'':36}{'median':>9}{'best':>9}{'worst':>9}{'times ours':>12}")
    for name, times in rows:
        median = statistics.median(times)
        print(f"{name:36}{median:9.0f}{min(times):9.0f}{max(times):9.0f}{median / base:12.1f}")
