"""HTML of sentences, built with `markupsafe`: text that is put into a template is escaped.

Functions return :class:`markupsafe.Markup`, and :func:`set_html` takes nothing else: a plain string
in its place is a type error.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from markupsafe import Markup, escape

from hclust_widgets.common.constants import COPHENETIC_ABOUT, GAP_ABOUT
from hclust_widgets.common.format import Span, count, truncate

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    import ipywidgets as W

__all__ = [
    "COPHENETIC",
    "GAP",
    "alt_text",
    "explanation",
    "join",
    "keep_intervals_together",
    "notes",
    "paragraph",
    "placeholder",
    "refusal",
    "sentence",
    "set_html",
    "title",
]

_TAGS = {
    "plain": Markup("{}"),
    "strong": Markup("<b>{}</b>"),
    "quiet": Markup('<span class="hclust-quiet">{}</span>'),
}

#: Terms of the summary sentence that a beginner cannot know, with their explanations.
COPHENETIC = Markup('<span title="{}">cophenetic r</span>').format(COPHENETIC_ABOUT)
GAP = Markup('(<span title="{}">gap</span> ').format(GAP_ABOUT)

_PHRASE = Markup('<span class="hclust-phrase">{}</span>')
_PHRASE_END = Markup('<span class="hclust-phrase"> ·</span> ')


def set_html(box: W.HTML, html: Markup) -> None:
    """Show HTML in a widget.

    Parameters
    ----------
    box : HTML
    html : Markup
        Sent to the browser as a plain ``str``.
    """
    box.value = str(html)


def join(parts: Iterable[Markup]) -> Markup:
    """Return several pieces of HTML as one."""
    return Markup().join(parts)


def sentence(spans: Sequence[Span]) -> Markup:
    """Format the sentence that says what is shown."""
    return paragraph(join(map(_span, spans)), css_class="hclust-sentence")


def paragraph(text: str, *, css_class: str = "") -> Markup:
    """Format text above or below a view."""
    classes = " ".join(filter(None, ("hclust-words", css_class)))
    return Markup('<div class="{}">{}</div>').format(classes, text)


def _span(span: Span) -> Markup:
    text = keep_intervals_together(escape(span.text))
    if span.tone == "quiet":
        text = _phrases(text).replace("cophenetic r", COPHENETIC).replace("(gap ", GAP)
    return _TAGS[span.tone].format(text)


def keep_intervals_together(html: Markup) -> Markup:
    """Mark intervals so that no line ends within one."""
    return html.replace("[0, 1]", _PHRASE.format("[0, 1]"))


def _phrases(text: Markup) -> Markup:
    """Mark phrases so that lines end between them only; the dot stays with the phrase before it."""
    pieces: list[Markup] = []
    for i, phrase in enumerate(text.split(" · ")):
        if i:
            pieces.append(_PHRASE_END)
        if phrase:
            lead = " " if phrase.startswith(" ") else ""
            pieces.append(escape(lead) + _PHRASE.format(phrase.strip()))
    return join(pieces)


def title(text: str) -> Markup:
    """Format the heading of a view; empty for no text."""
    return (
        Markup('<h3 class="hclust-title">{}</h3>').format(truncate(text, 200)) if text else Markup()
    )


def explanation(text: str) -> Markup:
    """Format the sentence that explains a control."""
    return Markup('<div class="hclust-explanation">{}</div>').format(text)


def notes(sentences: Sequence[str]) -> Markup:
    """Format notes on the data, folded; empty if there are none."""
    if not sentences:
        return Markup()
    items = join(Markup("<li>{}</li>").format(truncate(text, 400)) for text in sentences)
    return Markup(
        '<details class="hclust-notes"><summary>{} on the data</summary><ul>{}</ul></details>'
    ).format(count(len(sentences), "notes"), items)


def refusal(text: str) -> Markup:
    """Format the sentence that says why a change was refused; empty if there is none."""
    if not text:
        return Markup()
    return Markup('<div class="hclust-refusal" role="alert">{}</div>').format(truncate(text, 600))


def placeholder(text: str) -> Markup:
    """Format the sentence that is shown in place of a figure."""
    return Markup('<div class="hclust-instead" role="note">{}</div>').format(truncate(text, 600))


def alt_text(text: str) -> Markup:
    """Format the description of a figure for screen readers."""
    return Markup('<span role="img" aria-label="{}"></span>').format(truncate(text, 900))
