"""README and guide: the lesson on one's own machine and the site come before Binder."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def test_make_lesson_and_the_site_come_first() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    guide = (ROOT / "docs" / "teachers-guide.md").read_text(encoding="utf-8")
    for text in (readme, guide.split("## What to prepare")[1]):
        badge = min(i for i in (text.find("badge_logo"), text.find("The badge")) if i >= 0)
        assert text.index("make lesson") < text.index("make site") < badge
        assert "OWNER" in text[badge : badge + 700]
    after = readme.split("01-interactive-lesson.ipynb)\n", 1)[1]
    assert "place of `OWNER`" in after[:300], "what to put there stands beside the badge"
