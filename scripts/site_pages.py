"""The pages of the site: what an executed notebook looks like without Jupyter."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html import escape
from typing import Any, Protocol

import nbformat
from nbconvert.filters import ansi2html, markdown2html
from pygments import highlight
from pygments.formatters import HtmlFormatter
from pygments.lexers import PythonLexer

__all__ = ["Lesson", "index_page", "lesson_page"]

SITE = "application/vnd.hclust.site+json"
AFTER = "application/vnd.hclust.after-guess+json"
WIDGET = "application/vnd.jupyter.widget-view+json"
#: Heights of frames until what is in them says how tall it is: CSS px.
TALL = {"ClusterExplorer": 1310, "DendrogramWidget": 480, "ClustermapWidget": 600,
        "ScatterWidget": 600, "MergeStepper": 900, "LinkageLab": 560}  # fmt: skip

# A link to a notebook beside this one.
_NOT_HERE = re.compile(r'<a href="(?![a-z]+:)[^"/]*\.ipynb[^"]*"[^>]*>(.*?)</a>', re.DOTALL)

PAGE = """\
<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>{title}</title>
<link rel="stylesheet" href="site.css">
<script src="site.js" defer></script>
</head>
<body>
<nav class="top" aria-label="Lessons">{top}</nav>
{body}
</body>
</html>
"""

INTRO = """\
<h1>Hierarchical clustering, hands on</h1>
<p>Lessons on the cars of the seventies: which of them are alike, and into how many clusters do they
fall? The pictures are alive here without Python. Drag the cut of a tree, point at a branch, click
it, choose another linkage; what you select lights up in every picture of the view.</p>
<p>These are notebooks that have been run once. To change a line of code, to work on a table of your
own and for the widgets that need Python, open the notebook{binder}.</p>
"""


@dataclass
class Lesson:
    """An executed notebook.

    Attributes
    ----------
    stem : str
        Name of its file, without the ending.
    notebook : NotebookNode
    live : int
        Views on its page that are alive; known when the page is made.
    """

    stem: str
    notebook: nbformat.NotebookNode
    live: int = field(default=0)

    @property
    def title(self) -> str:
        """Headline of the notebook."""
        found = re.search(r"^# (.+)$", self._text, flags=re.MULTILINE)
        title = found[1].replace("`", "") if found else self.stem
        # A notebook of solutions has the headline of its exercises.
        return f"{title}, with solutions" if self.stem.endswith("-solutions") else title

    @property
    def begin(self) -> str:
        """What the lesson is about: its first sentences, without markup."""
        after = [part for part in self._text.split("\n\n") if part[:1].isalnum()]
        words = re.sub(r"\[([^]]*)\]\([^)]*\)|[*`]", r"\1", " ".join(after[:1])).split()
        short = ""
        for sentence in re.split(r"(?<=[.?!:]) ", " ".join(words)):
            if short and len(short) + len(sentence) > 190:
                break
            short = f"{short} {sentence}".strip()
        return short.removesuffix(":")

    @property
    def _text(self) -> str:
        cells = self.notebook.cells
        return str(cells[0].source) if cells and cells[0].cell_type == "markdown" else ""


class Writes(Protocol):
    """Takes what is to stand in a file of its own."""

    def picture(self, base64: str) -> str:
        """Write a picture, return where it is."""

    def view(self, said: dict[str, Any]) -> str | None:
        """Write a view's page, return where it is; None if the view has none."""


def lesson_page(
    lesson: Lesson, lessons: list[Lesson], files: Writes, *, binder: str | None = None
) -> str:
    """Make the page of one lesson.

    Parameters
    ----------
    lesson : Lesson
    lessons : list of Lesson
        All of them, in their order.
    files : Writes
    binder : str, optional

    Returns
    -------
    str
    """
    names = [one.stem for one in lessons]
    at = Cells(lesson, files, _on_binder(binder, lesson.stem), names)
    cells = "\n".join(filter(None, map(at.cell, lesson.notebook.cells)))
    heads = re.findall(r'<h2 id="([^"]+)">(.*?)<a class="anchor-link"', cells, flags=re.DOTALL)
    listed = "".join(f'<li><a href="#{to}">{words}</a></li>' for to, words in heads)
    contents = "<div></div>"
    if heads:
        title = "<summary>In this lesson</summary>"
        contents = f'<details class="contents">{title}<ol>{listed}</ol></details>'
        contents = f'<nav class="within" aria-label="In this lesson">{contents}</nav>'
    i = lessons.index(lesson)
    before = lessons[i - 1] if i else None
    after = lessons[i + 1] if i + 1 < len(lessons) else None
    links = (
        f'<a rel="prev" href="{before.stem}.html">← {escape(before.title)}</a>' if before else "",
        f'<a rel="next" href="{after.stem}.html">{escape(after.title)} →</a>' if after else "",
    )
    turn = (
        '<nav class="turn" aria-label="Before and after">'
        f"<span>{links[0]}</span><span>{links[1]}</span></nav>"
    )
    # The first cell has the headline: what this page is comes after it.
    note = (
        '<p class="note">This page is a notebook that has been run. Its trees, clustermaps and '
        "scatters answer to you without Python; controls that the text speaks of and that are not "
        f'here need it: open <a href="{lesson.stem}.ipynb" download>the notebook</a>'
        f"{_elsewhere(_on_binder(binder, lesson.stem))}.</p>"
    )
    cells = cells.replace("</h1>", f"</h1>\n{note}", 1)
    body = f'<div class="sheet lesson">{contents}<main>{cells}{turn}</main></div>'
    top = f'<a class="home" href="index.html">All lessons</a><span>{links[1] or links[0]}</span>'
    return PAGE.format(title=escape(lesson.title), top=top, body=body)


def index_page(lessons: list[Lesson], *, binder: str | None = None, handout: bool = False) -> str:
    """Make the page that leads to all lessons, and to the handout if there is one."""
    cards = "".join(
        f'<li><a href="{one.stem}.html"><b>{escape(one.title)}</b><span>{escape(one.begin)}</span>'
        f"<small>{_count(one.live)}</small></a></li>"
        for one in lessons
    )
    intro = INTRO.format(binder=_elsewhere(_on_binder(binder, "")))
    if handout:
        intro += '<p>To print: <a href="handout.html">all of it on one page</a>.</p>\n'
    body = f'<div class="sheet"><main>{intro}<ul class="lessons">{cards}</ul></main></div>'
    return PAGE.format(title="Hierarchical clustering, hands on", top="", body=body)


def _count(live: int) -> str:
    if not live:
        return "text, code and figures"
    return "1 live view" if live == 1 else f"{live} live views"


def _on_binder(binder: str | None, stem: str) -> str | None:
    if not binder:
        return None
    return f"{binder}?urlpath=lab/tree/notebooks/{stem}.ipynb" if stem else binder


def _elsewhere(link: str | None) -> str:
    if link is None:
        return " on Binder or in JupyterLab"
    return f' on <a href="{escape(link)}">Binder</a> or in JupyterLab'


class Cells:
    """Makes HTML of the cells of one lesson.

    Parameters
    ----------
    lesson : Lesson
    files : Writes
    binder : str or None
        Where this lesson can be opened with Python.
    names : list of str
        Lessons that are on the site: links to their notebooks become links to their pages.
    """

    def __init__(self, lesson: Lesson, files: Writes, binder: str | None, names: list[str]) -> None:
        self.lesson, self.files, self.binder, self.names = lesson, files, binder, names

    def cell(self, cell: nbformat.NotebookNode) -> str:
        """Make HTML of one cell with its outputs."""
        if cell.cell_type != "code":
            return self._markdown(cell.source)
        if not cell.source.strip():
            return ""
        code = f'<div class="code">{_highlighted(cell.source)}</div>'
        if {"check", "feedback", "folded"} & set(cell.metadata.get("tags", [])):
            code = f"<details><summary>{escape(_name(cell.source))}</summary>{code}</details>"
        return code + "".join(map(self._output, cell.outputs))

    def _markdown(self, text: str) -> str:
        html = markdown2html(text)
        for name in self.names:
            html = html.replace(f'href="{name}.ipynb', f'href="{name}.html')
        html = _NOT_HERE.sub(r"\1", html)  # a lesson that was not built
        html = html.replace(">¶</a>", ' aria-label="Link to this part">#</a>')
        return html.replace("<table>", '<div class="table"><table>').replace(
            "</table>", "</table></div>"
        )

    def _output(self, output: nbformat.NotebookNode) -> str:
        if AFTER in output.get("data", ()):  # it would give the answer away
            head = "<summary>Guess first: this goes with the answer</summary>"
            return f"<details>{head}{self._shown(output)}</details>"
        return self._shown(output)

    def _shown(self, output: nbformat.NotebookNode) -> str:
        if output.output_type == "stream":
            return f'<div class="out"><pre>{ansi2html(output.text)}</pre></div>'
        if output.output_type not in ("display_data", "execute_result"):
            return ""
        data = output.data
        if SITE in data:
            return self._view(data[SITE], data.get("image/png"))
        if WIDGET in data and "text/html" in data:  # what the widget is without Python
            return f'<div class="out">{data["text/html"]}</div>'
        if WIDGET in data:
            return self._still({"name": "This widget", "words": ""}, data.get("image/png"))
        if "text/html" in data:
            # pandas sends a style of its own, which the page has no use for.
            table = re.sub(r"<style.*?</style>", "", data["text/html"], flags=re.DOTALL)
            table = table.replace("<th></th>", "<td></td>")  # above the index: no heading
            named = 'tabindex="0" role="region" aria-label="Table"'  # it scrolls
            return f'<div class="out table" {named}>{table}</div>'
        if "image/png" in data:
            alt = escape(data.get("text/plain", "Figure"))
            size = output.metadata.get("image/png", {})
            wide = f' width="{size["width"]}"' if "width" in size else ""
            where = self.files.picture(data["image/png"])
            picture = f'<img class="paper" loading="lazy" src="{where}" alt="{alt}"{wide}>'
            return f'<div class="out">{picture}</div>'
        if "text/markdown" in data:
            return f'<div class="out">{self._markdown(data["text/markdown"])}</div>'
        return f'<div class="out"><pre>{ansi2html(data.get("text/plain", ""))}</pre></div>'

    def _view(self, said: dict[str, Any], still: str | None) -> str:
        where = self.files.view(said)
        if where is None:
            return self._still(said, still)
        title = escape(said["words"].strip("<>"))
        if said.get("figure"):
            return self._still(said, still, where)
        self.lesson.live += 1
        return (
            f'<figure><iframe src="{where}" loading="lazy" title="{title}" '
            f'style="height:{TALL.get(said["name"], 600)}px"></iframe>'
            f'<figcaption><span>Live, without Python.</span><a href="{where}" target="_blank">'
            "On a page of its own</a></figcaption></figure>"
        )

    def _still(self, said: dict[str, Any], still: str | None, page: str | None = None) -> str:
        name, words = escape(said["name"]), escape(said["words"].strip("<>"))
        picture = ""
        if still is not None:
            where = self.files.picture(still)
            picture = f'<img loading="lazy" src="{where}" alt="{words or name}">'
        link = f'<a href="{escape(self.binder)}">Binder</a>' if self.binder else "Binder"
        whole = f'<a href="{page}" target="_blank">The whole, live, on its own</a>' if page else ""
        what = "This figure needs Python to change" if page else f"{name} needs Python"
        return (
            f'<figure class="still">{picture}<figcaption><span>{what}: open '
            f"the notebook on {link} or in JupyterLab.</span>{whole}</figcaption></figure>"
        )


def _highlighted(source: str) -> str:
    return str(highlight(source, PythonLexer(), HtmlFormatter()))


def _name(source: str) -> str:
    """Name of a folded cell: its first line, where that is a comment."""
    first = source.strip().splitlines()[0]
    named = first.startswith("# ") and not first.startswith("# fmt")
    return first.removeprefix("# ") if named else "Check"
