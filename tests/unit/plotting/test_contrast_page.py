"""docs/accessibility.md has the contrasts that the colors have."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from hclust_widgets.common.constants import COLORS

ROOT = Path(__file__).resolve().parents[3]
PAGE = ROOT / "docs" / "accessibility.md"
INK, QUIET, PAPER, PANEL = (
    f"--jp-{name}"
    for name in ("ui-font-color1", "ui-font-color2", "layout-color0", "layout-color1")
)


def luminance(color: str) -> float:
    """Return the relative luminance of ``#rrggbb``, as WCAG 2.2 defines it."""
    parts = [int(color[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4 for v in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(a: str, b: str) -> float:
    low, high = sorted(map(luminance, (a, b)))
    return (high + 0.05) / (low + 0.05)


def tokens() -> list[dict[str, str]]:
    """Return the colors of a page without Python, light and dark."""
    css = (ROOT / "js" / "src" / "styles" / "pages" / "page.css").read_text(encoding="utf-8")
    blocks = re.findall(r":root(?:\[data-theme=\"dark\"\])? \{(.*?)\}", css, re.DOTALL)[:2]
    return [dict(re.findall(r"(--jp[\w-]+): (#[0-9a-f]{6})", block)) for block in blocks]


def mixed(ink: str, paper: str, share: float) -> str:
    channels = [(int(ink[i : i + 2], 16), int(paper[i : i + 2], 16)) for i in (1, 3, 5)]
    return "#" + "".join(f"{round(share * a + (1 - share) * b):02x}" for a, b in channels)


def contrasts() -> list[tuple[str, float, list[float]]]:
    """Return what is seen on what, the least contrast it must have, and that in light and dark."""
    themes = tokens()
    rows = [
        ("Text on paper", 4.5, [contrast(t[INK], t[PAPER]) for t in themes]),
        ("Text on a panel", 4.5, [contrast(t[INK], t[PANEL]) for t in themes]),
        ("Quiet text on paper", 4.5, [contrast(t[QUIET], t[PAPER]) for t in themes]),
        ("Quiet text on a panel", 4.5, [contrast(t[QUIET], t[PANEL]) for t in themes]),
        ("Text of the handle on its ground", 4.5, [contrast(t[PAPER], t[INK]) for t in themes]),
        (
            "Frames of fields on paper",
            3.0,
            [contrast(mixed(t[INK], t[PAPER], 0.56), t[PAPER]) for t in themes],
        ),
    ]
    return rows + [
        (
            f"Cluster color {i} `{one.lower()}` on paper",
            3.0,
            [contrast(one, t[PAPER]) for t in themes],
        )
        for i, one in enumerate(COLORS)
    ]


def table() -> str:
    """Return the contrasts as a table in Markdown, rounded down."""
    lines = ["| what | at least | light | dark |", "|---|---|---|---|"]
    for what, least, (light, dark) in contrasts():
        light, dark = (int(100 * v) / 100 for v in (light, dark))
        lines.append(f"| {what} | {least:g} | {light:.2f} | {dark:.2f} |")
    return "\n".join(lines)


@pytest.mark.parametrize("row", contrasts(), ids=lambda row: row[0])
def test_contrasts_are_large_enough(row):
    _, least, found = row
    assert min(found) >= least


def test_the_page_has_the_table():
    assert table() in PAGE.read_text(encoding="utf-8"), f"put this into {PAGE.name}:\n{table()}"
