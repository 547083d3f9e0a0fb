"""What importing the package costs beside what it stands on."""

from __future__ import annotations

import statistics
import subprocess
import sys
import time

STANDS_ON = "import pandas, ipywidgets, anywidget"
NAMES = "ClusterState, load_mpg"
CASES = (
    ("pandas, ipywidgets, anywidget", STANDS_ON),
    ("those and hclust_widgets", f"{STANDS_ON}; import hclust_widgets"),
    ("those, ClusterState, load_mpg", f"{STANDS_ON}; from hclust_widgets import {NAMES}"),
    ("those and ClusterExplorer", f"{STANDS_ON}; from hclust_widgets import ClusterExplorer"),
    ("seaborn", "import seaborn"),
)
ROUNDS = 5


def main(*, tiny: bool = False) -> None:
    """Print the seconds of fresh processes, the cases taken in turns."""
    times: dict[str, list[float]] = {name: [] for name, _ in CASES}
    rounds = 1 if tiny else ROUNDS
    for _ in range(rounds):
        for name, code in CASES:
            start = time.perf_counter()
            subprocess.run([sys.executable, "-c", code], check=True)
            times[name].append(time.perf_counter() - start)
    base = statistics.median(times[CASES[0][0]])
    print(f"Importing, s (fresh processes, median of {rounds})")
    for name, seconds in times.items():
        median = statistics.median(seconds)
        print(f"{name:36}{median:8.2f}{median / base:12.2f} times the first")
