"""The cut dragged beside blocks and tracks: script time, bytes to and from the kernel, pages."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import Any

from .browser import Session, percentile
from .live import drag

# Rows and columns; 392: the cars.
SIZES = ((392, 7), (2_000, 10), (10_000, 10), (10_000, 200), (2_000, 2_000))
TINY = ((60, 4),)

MAKE = """
import numpy as np, pandas as pd
from hclust_widgets import ClusterExplorer, load_mpg

made = np.random.default_rng(0)

def table(rows, columns):
    if rows == 392:
        return load_mpg().dropna()
    centers = made.uniform(0, 10, size=(8, columns))
    points = centers[made.integers(8, size=rows)] + made.normal(size=(rows, columns))
    return pd.DataFrame(points, columns=[f"c{i}" for i in range(columns)])

def tracks(n):
    return {
        "site": made.choice(list("abcdefgh"), n),
        "dose": made.normal(size=n),
        "treated": made.random(n) < 0.5,
        "day": pd.date_range("2020-01-01", periods=n, freq="h"),
    }

df = table(ROWS, COLUMNS)
# What a row annotation is called is not what a column is called.
ex = ClusterExplorer(df, rendering="live", annotations=tracks(len(df)), tracks=[])
ex.state.n_clusters = 8
ex
"""
NAMES = ["site", "dose", "treated", "day"]

#: What is shown besides: tracks, blocks, and the words of the picture that shows them.
VARIANTS: dict[str, tuple[list[str], str | None]] = {
    "nothing besides": ([], None),
    "blocks": ([], "cut"),
    "four tracks": (NAMES, None),
    "blocks, four tracks": (NAMES, "cut"),
}


@dataclass
class Bytes:
    """Messages of widgets between a page and its kernel; follow the page before it is opened."""

    sent: int = 0
    received: int = 0

    def follow(self, page: Any) -> None:
        page.on("websocket", self._socket)

    def clear(self) -> None:
        self.sent = self.received = 0

    def _socket(self, socket: Any) -> None:
        socket.on("framesent", lambda data: self._count(data, "sent"))
        socket.on("framereceived", lambda data: self._count(data, "received"))

    def _count(self, data: bytes | str, which: str) -> None:
        raw = data if isinstance(data, bytes) else data.encode()
        if b"comm_msg" in raw:
            setattr(self, which, getattr(self, which) + len(raw))


def measure(page: Any, lab: Any, rows: int, columns: int, *, tiny: bool = False) -> None:
    """Open an explorer of such a table; print what a drag shows with each of the variants."""
    from support.live_page import LivePage
    from support.notebook import open_notebook, python, run_cell

    lab.stop_kernels()
    traffic = Bytes()
    traffic.follow(page)
    source = MAKE.replace("ROWS", str(rows)).replace("COLUMNS", str(columns))
    open_notebook(page, lab, [source])
    run_cell(page, 0)
    live = LivePage.on(page)
    for name, (tracks, split) in VARIANTS.items():
        python(page, f"[setattr(ex, 'tracks', {tracks!r}), setattr(ex, 'row_split', {split!r})]")
        for words in (["Beside it: "] if tracks else []) + ([" Split: "] if split else []):
            page.locator(f'.hclust-live canvas[aria-label*="{words}"]').first.wait_for()
        if not tiny:
            drag(live, rounds=1)  # to warm up
        traffic.clear()
        seen = drag(live, tiny=tiny)
        both = [traffic.sent, traffic.received]
        line(f"{rows:,} x {columns:,}, {name}", seen, both)
    size = python(page, "len(ex.to_html().encode())")
    print(f"{rows:,} x {columns:,}, the page of it: {size / 1e3:,.0f} kB", flush=True)


def head() -> None:
    """Print what stands above the lines."""
    print(f"The cut dragged across the whole tree, all three views; load {os.getloadavg()[0]:.1f}")
    print(f"{'':36}{'':6}{'to frame, ms':>16}{'handler, ms':>16}{'painting, ms':>16}"
          f"{'bytes a move':>17}")  # fmt: skip
    print(f"{'':36}{'moves':>6}" + f"{'median':>9}{'95 %':>7}" * 3
          + f"{'sent':>9}{'received':>10}")  # fmt: skip


def line(name: str, seen: dict[str, list[float]], traffic: list[int]) -> None:
    """Print what one drag showed."""
    moves = len(seen["heard"])
    times = "".join(
        f"{percentile(seen[what], 0.5):9.1f}{percentile(seen[what], 0.95):7.1f}"
        for what in ("late", "heard", "work")
    )
    sent, received = (count / max(moves, 1) for count in traffic)
    print(f"{name:36}{moves:6}{times}{sent:9.0f}{received:10.0f}", flush=True)


def main(*, tiny: bool = False, session: Session) -> None:
    """Print a line for each size and variant, in JupyterLab in a real browser."""
    if session.browser is None:
        return
    head()
    for rows, columns in TINY if tiny else SIZES:
        page = session.browser.new_page(viewport={"width": 1400, "height": 1700})
        measure(page, session.lab, rows, columns, tiny=tiny)
        page.close()
    print(f"load {os.getloadavg()[0]:.1f} after")


if __name__ == "__main__":
    with Session() as own:
        main(session=own)
