"""The handout of the site is one sheet of paper, A4 or Letter."""

from __future__ import annotations

import re
import shutil
import sys
from pathlib import Path

import nbformat
from playwright.sync_api import Page

sys.path.insert(0, str(Path(__file__).resolve().parents[3] / "scripts"))

import build_notebooks
import build_site
from site_handout import handout_page
from site_pages import Lesson


def test_the_handout_is_one_sheet_of_paper(page: Page, tmp_path: Path) -> None:
    lessons = [
        Lesson(Path(name).stem, nbformat.reads(text, as_version=4))
        for name, text in build_notebooks.made().items()
    ]
    (tmp_path / "handout.html").write_text(handout_page(lessons), encoding="utf-8")
    shutil.copy(build_site.PARTS / "site.css", tmp_path)
    page.goto((tmp_path / "handout.html").as_uri())
    for paper in ("A4", "Letter"):
        pages = re.findall(rb"/Type /Page\b", page.pdf(format=paper))
        assert len(pages) == 1, paper
    page.emulate_media(media="print")
    assert page.get_by_role("navigation").count() == 0
    assert page.locator(".columns").evaluate("el => getComputedStyle(el).columnCount") == "2"
