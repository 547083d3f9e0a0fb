"""Gain of cached text over matplotlib's text, and of the PNG writer over Pillow's."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Sequence
from typing import Any

CUTS = (4, 6, 7, 8, 9, 11, 13, 16, 20)
ROUNDS = 5


def main(*, tiny: bool = False) -> None:
    """Print the times of both ways, measured in turns, and their ratio; tiny: one round."""
    rounds = 1 if tiny else ROUNDS
    tree, pictures = _pictures()
    print("Drawing another cut of 392 cars, ms (median; cached text, plain text)")
    _header("cached", "plain")
    for name, (canvas, plot) in pictures.items():
        cached, plain = _text_times(canvas, plot, tree, rounds, CUTS[:1] if tiny else CUTS)
        _line(name, cached, plain)
    print("\nEncoding the pixels as PNG, ms (median; this package, Pillow at compress_level=1)")
    _header("ours", "Pillow", "kB", "kB")
    for name, (canvas, _) in pictures.items():
        pixels = canvas.rgba().copy()
        ours, pillow = _png_times(pixels, rounds)
        _line(name, ours, pillow, len(_ours(pixels)) / 1e3, len(_pillow(pixels)) / 1e3)


def _pictures() -> tuple[Any, dict[str, tuple[Any, Any]]]:
    """Return the tree of the cars, and canvases with plots of it.

    Sizes are those of the explorer, at one and at two device pixels per CSS pixel.
    """
    from hclust_widgets import load_mpg
    from hclust_widgets.plotting.base.canvas import FigureCanvas
    from hclust_widgets.plotting.clustermap import ClustermapPlot
    from hclust_widgets.plotting.dendrogram import DendrogramPlot
    from hclust_widgets.plotting.scatter import ScatterPlot
    from hclust_widgets.table.features import Features
    from hclust_widgets.tree.tree import Tree

    features = Features.from_table(load_mpg())
    tree, columns = Tree.fit(features.values), Tree.fit(features.values.T)
    table = features.table.iloc[features.rows]
    found: dict[str, tuple[Any, Any]] = {}
    for dpr in (1, 2):
        wide, half = FigureCanvas(1160, 300, dpr=dpr), FigureCanvas(560, 420, dpr=dpr)
        square = FigureCanvas(560, 450, dpr=dpr)
        found |= {
            f"dendrogram, {dpr}x": (wide, DendrogramPlot(wide, tree, row_noun="cars")),
            f"clustermap, {dpr}x": (
                square,
                ClustermapPlot(square, tree, features.to_frame(), col_tree=columns),
            ),
            f"scatter, {dpr}x": (half, ScatterPlot(half, table["mpg"], table["weight"])),
        }
    return tree, found


def _text_times(
    canvas: Any, plot: Any, tree: Any, rounds: int, clusters: Sequence[int]
) -> tuple[float, float]:
    """Return ms for a drawing with cached text and with plain text, in turns.

    Of cuts with these numbers of clusters.
    """
    from matplotlib.text import Text

    from hclust_widgets.plotting.base.cached_text import CachedText
    from hclust_widgets.tree.cut import Cut

    ways = {"cached": CachedText.draw, "plain": Text.draw}
    times: dict[str, list[float]] = {name: [] for name in ways}
    cuts = [Cut(tree, n_clusters=k) for k in clusters]
    kept = CachedText.draw
    try:
        for turn in range(rounds + 1):
            for name, draw in ways.items():
                CachedText.draw = draw  # type: ignore[method-assign]
                for cut in cuts:
                    start = time.perf_counter()
                    plot.set_cut(cut)
                    canvas.rgba()
                    if turn:  # the first turn fills the cache
                        times[name].append(1e3 * (time.perf_counter() - start))
    finally:
        CachedText.draw = kept  # type: ignore[method-assign]
    return statistics.median(times["cached"]), statistics.median(times["plain"])


def _png_times(pixels: Any, rounds: int) -> tuple[float, float]:
    """Return ms for a PNG by this package and by Pillow, in turns."""
    times: dict[Callable[[Any], bytes], list[float]] = {_ours: [], _pillow: []}
    for turn in range(4 * rounds + 1):
        for write in times:
            start = time.perf_counter()
            write(pixels)
            if turn:
                times[write].append(1e3 * (time.perf_counter() - start))
    return statistics.median(times[_ours]), statistics.median(times[_pillow])


def _ours(pixels: Any) -> bytes:
    from hclust_widgets.plotting.base.canvas import encode_png

    return encode_png(pixels)


def _pillow(pixels: Any) -> bytes:
    """Write a PNG as matplotlib does, at the lowest effort that compresses."""
    from io import BytesIO

    from PIL import Image

    file = BytesIO()
    Image.fromarray(pixels).save(file, format="png", dpi=(96, 96), compress_level=1)
    return file.getvalue()


def _header(first: str, second: str, *more: str) -> None:
    print(f"{'':20}{first:>9}{second:>9}{'gain':>8}" + "".join(f"{name:>9}" for name in more))


def _line(name: str, ours: float, other: float, *more: float) -> None:
    sizes = "".join(f"{size:9.0f}" for size in more)
    print(f"{name:20}{ours:9.1f}{other:9.1f}{other / ours:7.1f}x{sizes}")
