"""The handout of the site: what the lessons say at their ends, on one sheet of paper."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Protocol

import nbformat
from nbconvert.filters import markdown2html

__all__ = ["handout_page"]

PAGE = """\
<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Hierarchical clustering on one page</title>
<link rel="stylesheet" href="site.css">
</head>
<body class="handout">
<nav class="top" aria-label="Lessons"><a class="home" href="index.html">All lessons</a>\
<span>To print: one sheet</span></nav>
<main>
<h1>Hierarchical clustering on one page</h1>
<div class="columns">
{parts}
</div>
</main>
</body>
</html>
"""

#: Parts of the notebooks that are on the sheet, and what they are called there.
PARTS = (
    ("01-interactive-lesson", "Glossary", "The words"),
    ("01-interactive-lesson", "Summary", "A tree and its cut"),
    ("00-hierarchical-clustering", "Summary", "In code"),
    ("02-distance-and-linkage", "Summary", "Distance and linkage"),
    ("03-choosing-a-cut", "Summary", "Choosing a cut"),
    ("04-your-own-data", "Summary", "Your own data"),
    ("04-your-own-data", "6. What will you write?", "Before you report"),
)


class HasNotebook(Protocol):
    """A lesson: the name of its file, and its cells."""

    stem: str
    notebook: nbformat.NotebookNode


def handout_page(lessons: Sequence[HasNotebook]) -> str:
    """Make the page.

    Parameters
    ----------
    lessons : sequence of Lesson
        Those that are on the site; parts of others are left out.

    Returns
    -------
    str
        Empty where no lesson has a part of it.
    """
    known = {lesson.stem: lesson.notebook for lesson in lessons}
    parts = "\n".join(
        f"<section><h2>{title}</h2>{_html(section(known[stem], heading))}</section>"
        for stem, heading, title in PARTS
        if stem in known
    )
    return PAGE.format(parts=parts) if parts else ""


def section(notebook: nbformat.NotebookNode, heading: str) -> str:
    """Return the table or the list below a heading of the second level, as Markdown.

    Raises
    ------
    ValueError
        If there is none: the notebook has changed.
    """
    text = "\n\n".join(cell.source for cell in notebook.cells if cell.cell_type == "markdown")
    found = re.search(
        rf"^## {re.escape(heading)}\n(.*?)(?=^#+ |\Z)", text, re.MULTILINE | re.DOTALL
    )
    for block in found[1].strip().split("\n\n") if found else ():
        if re.match(r"\* |1\. |\|", block):
            return block
    raise ValueError(f"no table and no list below {heading!r}")


def _html(markdown: str) -> str:
    html = re.sub(r"<a [^>]*>(.*?)</a>", r"\1", markdown2html(markdown), flags=re.DOTALL)
    return re.sub(r"<thead>.*?</thead>", "", html, flags=re.DOTALL)
