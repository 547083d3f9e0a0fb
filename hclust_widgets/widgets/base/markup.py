"""Sentences as HTML; every word that comes from the data is escaped."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from hclust_widgets.common.format import Span, count, truncate
from hclust_widgets.plotting.base import palette

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hclust_widgets.clustering.clustering import Clustering

__all__ = ["refusal", "sentence"]

_TAGS = {"plain": "{}", "strong": "<b>{}</b>", "quiet": '<span class="hclust-quiet">{}</span>'}

# The one word of the sentence that a beginner cannot know.
_COPHENETIC = (
    '<span title="How well the tree keeps the distances between rows: the correlation of these '
    'distances with the heights at which the rows meet. 1 would be perfect.">cophenetic r</span>'
)


def sentence(spans: Sequence[Span]) -> str:
    """Set the line in words."""
    words = "".join(_span(span) for span in spans)
    return f'<div class="hclust-words hclust-sentence">{words}</div>'


def _span(span: Span) -> str:
    text = unbroken(escape(span.text))
    if span.tone == "quiet":
        text = _phrases(text).replace("cophenetic r", _COPHENETIC)
    return _TAGS[span.tone].format(text)


def unbroken(html: str) -> str:
    """Keep an interval in one line."""
    return html.replace("[0, 1]", '<span class="hclust-phrase">[0, 1]</span>')


def _phrases(text: str) -> str:
    """Let a line end between phrases only; the dot between two stays with the first."""
    pieces = []
    for i, phrase in enumerate(text.split(" · ")):
        if i:
            pieces.append('<span class="hclust-phrase"> ·</span> ')
        if phrase:
            lead = " " if phrase.startswith(" ") else ""
            pieces.append(f'{lead}<span class="hclust-phrase">{phrase.strip()}</span>')
    return "".join(pieces)


def notes(sentences: Sequence[str]) -> str:
    """Set what a reader ought to know besides, folded away."""
    if not sentences:
        return ""
    items = "".join(f"<li>{escape(truncate(text, 400))}</li>" for text in sentences)
    label = count(len(sentences), "notes")
    return (
        f'<details class="hclust-notes"><summary>{label} on the data</summary>'
        f"<ul>{items}</ul></details>"
    )


def refusal(text: str) -> str:
    """Set the sentence that says why a change was refused."""
    if not text:
        return ""
    return f'<div class="hclust-refusal" role="alert">{escape(truncate(text, 600))}</div>'


def instead(text: str) -> str:
    """Set the sentence that stands where a figure cannot be."""
    return f'<div class="hclust-instead" role="note">{escape(truncate(text, 600))}</div>'


def described(text: str) -> str:
    """Set what a picture shows, for readers who do not see it."""
    return f'<span role="img" aria-label="{escape(truncate(text, 900))}"></span>'


def cluster_color(now: Clustering, i: int) -> str:
    """Return the color of a cluster as ``#rrggbb``: the given one, else the palette's."""
    own = now.given_colors.get(i)
    return own or palette.color(int(now.cut.node_colors[i]))
