"""Nothing in the style sheets fades or moves for readers who asked for less motion."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

STYLES = sorted((Path(__file__).resolve().parents[2] / "js" / "src" / "styles").rglob("*.css"))


@pytest.mark.parametrize("path", STYLES, ids=lambda path: path.stem)
def test_transitions_respect_reduced_motion(path: Path) -> None:
    text = re.sub(r"/\*.*?\*/", "", path.read_text(encoding="utf-8"), flags=re.DOTALL)
    asked = r"@media \(prefers-reduced-motion: no-preference\) \{(?:[^{}]*\{[^{}]*\})*\s*\}"
    rest = re.sub(asked, "", text)
    assert re.findall(r"\b(?:transition|animation): (?!none)[^;}]+", rest) == []
