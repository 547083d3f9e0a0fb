"""Every measurement of ``make bench``, run once on a small table."""

from __future__ import annotations

import pathlib
import re
import runpy
import subprocess
import sys

import pytest

from benchmarks.__main__ import IN_BROWSER, NAMED

REPO = pathlib.Path(__file__).parents[2]

#: Lines that each measurement prints, as regular expressions in which # is a number.
LINES = {
    "cuts": (
        "this package, all views +# +# +# +#",
        "plain interact, lesson's sizes +# +# +# +#",
        "plain interact, our sizes +# +# +# +#",
    ),
    "drawing": (
        "dendrogram, 1x +# +# +#x",
        "clustermap, 2x +# +# +#x",
        "scatter, 2x +# +# +#x +# +#",
    ),
    "evidence": (
        "a state with its tree +# +#",
        "all indices but the gap statistic +# +#",
        "the gap statistic as well +# +#",
        "all linkages side by side +# +#",
    ),
    "best_cuts": (
        " +60 rows  exact, best five +# +-# +# +#",
        " +60 rows  best at one height +# +-# +# +#",
        " +60 rows  adaptive-cut.*",
    ),
    "imports": (
        "pandas, ipywidgets, anywidget +# +# times the first",
        "those and hclust_widgets +# +# times the first",
        "those, ClusterState, load_mpg +# +# times the first",
        "those and ClusterExplorer +# +# times the first",
        "seaborn +# +# times the first",
    ),
    "wide": (
        r"  24 x 200 +labels +# \(# x\)  explorer +#  clusters +#  code +#  page +#, .*# MB",
        (
            r"  24 x 200 CPU: scipy's linkage #  state # \(# x\)  explorer # \(# x the state\)  "
            "cut # ms  models of the cars #"
        ),
    ),
    "opening": (
        r"  60 x 10  state #  to_html #  its 7 trees alone #  state and to_html / trees #  # MB",
        r"  60 x 10  opened from disk until all views are drawn # s \(median\), # s \(worst\)",
    ),
    "large": (
        " +60" + " +# +#" * 4,
        " +200 +# +# +# +# +# +# ± # +#",
        " +200 +3 +# +# +# +# +#",
    ),
    "partitions": (
        " +400 +0 +# +# +# +# +# +0  [0-9a-f]{8}",
        " +400 +1 +# +# +# +# +# +#  [0-9a-f]{8}",
    ),
    "fidelity": (
        " +blobs +# +# +# +# +# +# +# ± # +# of #",
        " +words +# +# +# +# +# +# +# ± # +# of #",
        " +no clusters +#.* ± # +# of #",
        " +real.*",
    ),
    "tables": (
        r"  mpg +# x # +# +# +0",
        r"  words among numbers +# x # +# +# +0",
        r"  # tables: # clustered, # refused, 0 faults, # s",
    ),
    "sizes": (" +60 +# +# +# +# +#",),
    "page": (
        "page without Python, 392 rows" + " +#" * 6 + " % +# +# +#",
        "page, evidence beside the tree" + " +#" * 6 + " % +# +# +#",
        "evidence beside the tree / without: event to frame #, own work #",
    ),
    "clustermap": (
        "60 x 4, nothing besides" + " +#" * 9,
        "60 x 4, blocks" + " +#" * 9,
        "60 x 4, four tracks" + " +#" * 9,
        "60 x 4, blocks, four tracks" + " +#" * 9,
        "60 x 4, the page of it: # kB",
    ),
    "live": (
        "page without Python, 392 rows" + " +#" * 6 + " % +# +# +#",
        "live, 392 rows" + " +#" * 6 + " % +# +# +#",
        "live, 392 rows, evidence" + " +#" * 6 + " % +# +# +#",
        "392 rows, evidence beside the tree / without: event to frame #, own work #",
        "live, 392 rows, no kernel" + " +#" * 6 + " % +# +# +#",
        "live, 392 rows, four tracks" + " +#" * 6 + " % +# +# +#",
        "live, 392 rows, blocks" + " +#" * 6 + " % +# +# +#",
        "live, 392 rows, matrix of distances" + " +#" * 6 + " % +# +# +#",
        "392 rows, page / notebook, event to frame: # .median., # .*",
        "392 rows, # s of dragging: # messages/s about the live view, # with .* # % of a core",
        "392 rows, sent: # bytes as typed arrays, # as JSON .*",
        "392 rows, figure rendering: # ms from a key to three new pictures .*",
        "392 rows, plain interact, lesson's sizes: # ms from a key to three new pictures .*",
        "live, 100 rows" + " +#" * 6 + " % +# +# +#",
    ),
}


def measured(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "benchmarks", *arguments],
        cwd=REPO,
        capture_output=True,
        text=True,
        check=False,
    )


#: One process runs these, and one those that share a browser and a JupyterLab.
TOGETHER = tuple(name for name in LINES if name not in IN_BROWSER)


@pytest.fixture(scope="module")
def together() -> subprocess.CompletedProcess[str]:
    return measured("--tiny", *TOGETHER)


@pytest.fixture(scope="module")
def in_browser() -> subprocess.CompletedProcess[str]:
    return measured("--tiny", *IN_BROWSER)


def check(name: str, done: subprocess.CompletedProcess[str]) -> None:
    sections = re.split("^== ", done.stdout, flags=re.MULTILINE)[1:]
    sections_by_name = dict(section.split("\n", 1) for section in sections)
    told = done.stdout + done.stderr
    assert name in sections_by_name, told
    assert done.returncode == 0 or name != list(sections_by_name)[-1], told
    printed = sections_by_name[name]
    for line in LINES[name]:
        pattern = line.replace("#", r"-?\d[\d,.]*")
        assert re.search(f"^{pattern}$", printed, re.MULTILINE), f"{line}\n{told}"


@pytest.mark.slow
@pytest.mark.parametrize("name", TOGETHER)
def test_every_measurement_prints_its_numbers(
    name: str, together: subprocess.CompletedProcess[str]
) -> None:
    check(name, together)


@pytest.mark.browser
@pytest.mark.parametrize("name", IN_BROWSER)
def test_every_measurement_in_a_browser_prints_its_numbers(
    name: str, in_browser: subprocess.CompletedProcess[str]
) -> None:
    check(name, in_browser)


def test_there_is_a_check_for_every_measurement() -> None:
    assert set(LINES) == set(NAMED)


def test_an_unknown_measurement_is_refused_with_the_known_ones(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "argv", ["benchmarks", "sizzes"])
    monkeypatch.delitem(sys.modules, "benchmarks.__main__")  # it is run anew
    with pytest.raises(SystemExit) as ended:
        runpy.run_module("benchmarks", run_name="__main__")
    assert ended.value.code == 2
    assert f"'sizzes': choose from {', '.join(NAMED)}." in capsys.readouterr().out
