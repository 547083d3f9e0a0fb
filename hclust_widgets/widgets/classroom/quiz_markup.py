"""HTML of a quiz; text from the data or from a teacher is escaped by `markupsafe`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from markupsafe import Markup, escape

from hclust_widgets.common.format import count, height, significant, truncate
from hclust_widgets.widgets.base.markup import join

if TYPE_CHECKING:
    import pandas as pd

    from hclust_widgets.teaching.quiz import Question

__all__ = [
    "feedback",
    "figure_key",
    "hint",
    "outdated",
    "progress",
    "question_text",
    "remark",
    "result",
]

#: Length of a cell, a name or an answer in characters.
MAX_LENGTH = 80
#: Rows and columns of a teacher's table that are shown.
MAX_ROWS, MAX_COLUMNS = 30, 12

_CLASSES = {True: "right", False: "wrong", None: "open"}
_SIGNS = {True: "✓", False: "✗"}

_PROGRESS = Markup(
    '<div class="hclust-quiz-progress"><span class="dots" aria-hidden="true">{dots}</span>'
    "<span>{position}</span></div>"
)
_QUESTION = Markup('<div class="hclust-quiz-asked">{context}<h5>{prompt}</h5>{rule}</div>')
_TABLE = Markup(
    '<div class="hclust-table hclust-quiz-table"><table><thead><tr><td></td>{heads}</tr>'
    "</thead><tbody>{rows}</tbody></table>{more}</div>"
)
_TABLE_ROW = Markup('<tr><th scope="row" dir="auto">{name}</th>{cells}</tr>')
_FEEDBACK = Markup(
    '<div class="hclust-quiz-feedback {css_class}" role="alert">'
    "<b>{sign} {verdict}</b> {explanation}</div>"
)
_RESULT = Markup(
    '<div class="hclust-quiz-result" role="status"><h5>{right} of {total} right</h5>'
    "<p>{comment}</p><table><thead><tr><td></td>"
    '<th scope="col">Question</th><th scope="col">Your answer</th>'
    '<th scope="col">Right answer</th></tr></thead><tbody>{rows}</tbody></table></div>'
)
_RESULT_ROW = Markup(
    '<tr class="{css_class}"><td>{sign}</td><th scope="row">{prompt}</th>'
    "<td>{given}</td><td>{right}</td></tr>"
)
_OUTDATED = Markup(
    '<div class="hclust-quiz-stale" role="status">The settings have changed. These questions '
    "still belong to the earlier ones: {}.</div>"
)


def progress(at: int, marks: Sequence[bool | None]) -> Markup:
    """Format the reader's position: a dot for every question, and the same in words.

    Parameters
    ----------
    at : int
        The question that is shown, from 0; ``len(marks)`` at the end.
    marks : sequence of bool or None
        Right, wrong, not answered yet.
    """
    dots = join(
        Markup('<i class="{}{}"></i>').format(_CLASSES[mark], " now" if i == at else "")
        for i, mark in enumerate(marks)
    )
    right = sum(mark is True for mark in marks)
    position = f"Question {at + 1} of {len(marks)} · {right} right so far"
    if at >= len(marks):
        position = f"Finished · {right} of {len(marks)} right"
    return _PROGRESS.format(dots=dots, position=position)


def question_text(question: Question) -> Markup:
    """Format a question: context, prompt, and the rule as a reminder."""
    context, rule = _lines(question.context), _lines(question.rule)
    return _QUESTION.format(
        context=Markup('<p class="context">{}</p>').format(context) if context else "",
        prompt=_lines(question.prompt),
        rule=Markup('<p class="rule">{}</p>').format(rule) if rule else "",
    )


def figure_key(question: Question) -> Markup:
    """Format what belongs to the figure: the row names behind its letters, and a table."""
    entry = Markup("<span><b>{}</b> <bdi>{}</bdi></span>")
    key = join(entry.format(letter, _truncate(name)) for letter, name in question.key)
    html = Markup('<div class="hclust-quiz-key">{}</div>').format(key) if key else Markup()
    return html if question.table is None else html + _table(question.table)


def _table(table: pd.DataFrame) -> Markup:
    shown = table.iloc[:MAX_ROWS, :MAX_COLUMNS]
    head, cell = Markup('<th scope="col" dir="auto">{}</th>'), Markup("<td>{}</td>")
    rows = join(
        _TABLE_ROW.format(
            name=_truncate(name), cells=join(cell.format(_truncate(value)) for value in values)
        )
        for name, values in zip(shown.index, shown.itertuples(index=False), strict=True)
    )
    left = len(table) - len(shown)
    more = Markup('<p class="hclust-quiet">and {} more</p>').format(count(left, "rows"))
    return _TABLE.format(
        heads=join(head.format(_truncate(name)) for name in shown.columns),
        rows=rows,
        more=more if left > 0 else "",
    )


def feedback(question: Question, given: Any, how_read: str = "") -> Markup:
    """Format the verdict on an answer, and how it was read if that can be doubted."""
    right = question.is_right(given)
    return _FEEDBACK.format(
        css_class=_CLASSES[right],
        sign=_SIGNS[right],
        verdict="Right." if right else f"Not quite: the answer is {_answer(question)}.",
        explanation=_lines(" ".join(filter(None, (how_read, question.feedback(given))))),
    )


def hint(text: str) -> Markup:
    """Format what has to be done before an answer can be checked."""
    return Markup('<div class="hclust-quiz-feedback open" role="alert">{}</div>').format(text)


def result(questions: Sequence[Question], given: Sequence[Any]) -> Markup:
    """Format the end of a quiz: the score, and every question with its answers."""
    marks = [q.is_right(one) for q, one in zip(questions, given, strict=True)]
    right = sum(marks)
    rows = join(
        _RESULT_ROW.format(
            css_class=_CLASSES[mark],
            sign=_SIGNS[mark],
            prompt=_lines(q.prompt),
            given=_truncate(_as_typed(one)),
            right="" if mark else _answer(q),
        )
        for q, one, mark in zip(questions, given, marks, strict=True)
    )
    return _RESULT.format(
        right=right, total=len(marks), comment=_comment(right, len(marks)), rows=rows
    )


def _comment(right: int, total: int) -> str:
    if right == total:
        return "All of them. Well predicted!"
    if right * 3 >= total * 2:
        return "Well done. Look once more at those that went wrong."
    return "Some of this takes practice: read the explanations, then try new questions."


def outdated(settings: str) -> Markup:
    """Format the sentence that says that the settings have changed."""
    return _OUTDATED.format(settings)


def remark(text: str) -> Markup:
    """Format a remark below the quiz; empty if there is none."""
    return Markup('<div class="hclust-quiet">{}</div>').format(text) if text else Markup()


def _as_typed(given: Any) -> str:
    """Format an answer as the reader gave it."""
    return given if isinstance(given, str) else significant(given, separator=",")


def _answer(question: Question) -> str:
    if question.numeric and question.tolerance:
        return height(question.answer)
    return _truncate(question.answer_in_words())


def _lines(text: str) -> Markup:
    """Escape a text; its line breaks stay."""
    return escape(text).replace("\n", Markup("<br>"))


def _truncate(value: object) -> str:
    return truncate(str(value), MAX_LENGTH)
