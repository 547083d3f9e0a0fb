"""HTML of a prediction: with a guess beside the answer, and without Python with a fold."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from markupsafe import Markup, escape

from hclust_widgets.widgets.base.markup import join

if TYPE_CHECKING:
    from hclust_widgets.teaching.prediction import Thought

__all__ = ["WAITING", "asked", "folded", "hint", "revealed"]

#: What stands in place of a widget that gives the answer away.
WAITING = Markup(
    '<p class="hclust-quiet">Predict first: what this cell draws comes with the answer.</p>'
)

_ASKED = Markup('<p class="hclust-prediction-asked"><b>Predict.</b> {}</p>')
_HINT = Markup('<p class="hclust-prediction-hint" role="alert">{}</p>')
_REVEALED = Markup(
    '<div class="hclust-prediction-revealed" role="status">'
    '<div class="pair"><div><span>Your guess</span> <strong>{guess}</strong></div>'
    "<div><span>Answer</span> <strong>{answer}</strong></div></div><p>{why}</p>{table}</div>"
)
_TABLE = Markup(
    '<div class="hclust-prediction-table" tabindex="0" role="region" aria-label="Table">{}</div>'
)
_FOLDED = Markup(
    '<div class="hclust-think-first"><p><b>Think first.</b> {question}</p>{options}'
    "<details><summary>Answer</summary><p><b>{answer}</b></p><p>{why}</p>{table}</details></div>"
)

_EMPHASIS = re.compile(r"\*([^*\n]+)\*|`([^`\n]+)`")


def asked(thought: Thought) -> Markup:
    """Format the question."""
    return _ASKED.format(_inline(thought.question))


def hint(text: str) -> Markup:
    """Format what is missing before the answer is shown; empty for nothing."""
    return _HINT.format(text) if text else Markup()


def revealed(thought: Thought, guess: str) -> Markup:
    """Format a guess beside the answer, and the reason."""
    return _REVEALED.format(
        guess=_inline(guess) if thought.options else escape(guess),
        answer=_inline(thought.answer),
        why=_inline(thought.why),
        table=_table(thought),
    )


def folded(thought: Thought) -> Markup:
    """Format the question for pages without Python: the answer is folded."""
    options = Markup()
    if thought.options:
        items = join(Markup("<li>{}</li>").format(_inline(one)) for one in thought.options)
        options = Markup("<ul>{}</ul>").format(items)
    return _FOLDED.format(
        question=_inline(thought.question),
        options=options,
        answer=_inline(thought.answer),
        why=_inline(thought.why),
        table=_table(thought),
    )


def _table(thought: Thought) -> Markup:
    """Format the table that belongs to the answer; empty if there is none."""
    if thought.table is None:
        return Markup()
    return _TABLE.format(Markup(thought.table.to_html(border=0)))  # pandas escapes what is in it


def _inline(text: str) -> Markup:
    """Escape a text; ``*word*`` is emphasized, and text between backticks is code."""
    html, end = Markup(), 0
    for found in _EMPHASIS.finditer(text):
        tag = "em" if found[1] else "code"
        html += escape(text[end : found.start()])
        html += Markup(f"<{tag}>{{}}</{tag}>").format(found[1] or found[2])
        end = found.end()
    return html + escape(text[end:])
