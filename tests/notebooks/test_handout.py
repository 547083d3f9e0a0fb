"""The handout of the site: its parts come from the notebooks."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import nbformat
import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "scripts"))

import build_notebooks
import site_handout
from site_pages import Lesson, index_page


def lessons() -> list[Lesson]:
    return [
        Lesson(Path(name).stem, nbformat.reads(text, as_version=4))
        for name, text in build_notebooks.made().items()
    ]


def test_the_words_the_summaries_and_the_questions_are_on_it() -> None:
    page = site_handout.handout_page(lessons())
    assert re.findall(r"<h2>(.*?)</h2>", page) == [title for _, _, title in site_handout.PARTS]
    assert page.count("<tr>") == 10
    assert "<td>silhouette</td>" in page
    assert "What would have made you say that there are none?" in page
    assert page.count("<ul>") == 5 and page.count("<ol>") == 1
    links = re.findall(r'(?:href|src)="([^"]+)"', page)
    assert set(links) == {"site.css", "index.html"}


def test_lessons_that_are_not_there_are_left_out() -> None:
    some = [one for one in lessons() if one.stem.startswith(("02", "05"))]
    page = site_handout.handout_page(some)
    assert re.findall(r"<h2>(.*?)</h2>", page) == ["Distance and linkage"]
    assert site_handout.handout_page(some[1:]) == ""


def test_a_notebook_without_its_summary_is_told() -> None:
    notebook = nbformat.v4.new_notebook(
        cells=[nbformat.v4.new_markdown_cell("## Summary\n\nNone.")]
    )
    with pytest.raises(ValueError, match="no table and no list below 'Summary'"):
        site_handout.section(notebook, "Summary")


def test_the_index_leads_to_it() -> None:
    assert 'href="handout.html"' in index_page(lessons(), handout=True)
    assert "handout" not in index_page(lessons())
