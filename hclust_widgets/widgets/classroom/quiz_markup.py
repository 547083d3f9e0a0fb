"""What a quiz says, as HTML; every word that comes from data or from a teacher is escaped."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import TYPE_CHECKING, Any

from hclust_widgets.common.format import count, truncate

if TYPE_CHECKING:
    import pandas as pd

    from hclust_widgets.teaching.quiz import Question

__all__ = ["asked", "beside", "feedback", "progress", "result"]

MAX_LENGTH = 80
# A table that a teacher hands in may be long; nobody reads more of it in a question.
MAX_ROWS, MAX_COLUMNS = 30, 12


def progress(at: int, marks: Sequence[bool | None]) -> str:
    """Set where the reader is: a dot for every question, and the same in words.

    Parameters
    ----------
    at : int
        The question that is shown, from 0.
    marks : sequence of bool or None
        Right, wrong, not answered yet.
    """
    dots = "".join(
        f'<i class="{_DOTS[mark]}{" now" if i == at else ""}"></i>' for i, mark in enumerate(marks)
    )
    right = sum(mark is True for mark in marks)
    where = f"Question {at + 1} of {len(marks)} · {right} right so far"
    if at >= len(marks):
        where = f"Finished · {right} of {len(marks)} right"
    return (
        f'<div class="hclust-quiz-progress"><span class="dots" aria-hidden="true">{dots}</span>'
        f"<span>{where}</span></div>"
    )


_DOTS = {True: "right", False: "wrong", None: "open"}


def asked(question: Question) -> str:
    """Set a question: what one has to know, what is asked, the reminder."""
    context = f'<p class="context">{_text(question.context)}</p>' if question.context else ""
    rule = f'<p class="rule">{_text(question.rule)}</p>' if question.rule else ""
    return f'<div class="hclust-quiz-asked">{context}<h5>{_text(question.prompt)}</h5>{rule}</div>'


def beside(question: Question) -> str:
    """Set what goes with the picture: the rows behind its letters, and numbers."""
    key = "".join(
        f"<span><b>{escape(letter)}</b> <bdi>{escape(truncate(name, MAX_LENGTH))}</bdi></span>"
        for letter, name in question.key
    )
    html = f'<div class="hclust-quiz-key">{key}</div>' if key else ""
    return html + ("" if question.table is None else _table(question.table))


def _table(table: pd.DataFrame) -> str:
    shown = table.iloc[:MAX_ROWS, :MAX_COLUMNS]
    heads = "".join(f'<th scope="col" dir="auto">{_cell(name)}</th>' for name in shown.columns)
    rows = "".join(
        f'<tr><th scope="row" dir="auto">{_cell(name)}</th>'
        + "".join(f"<td>{_cell(value)}</td>" for value in values)
        + "</tr>"
        for name, values in zip(shown.index, shown.itertuples(index=False), strict=True)
    )
    left = len(table) - len(shown)
    more = f'<p class="hclust-quiet">and {count(left, "rows")} more</p>' if left > 0 else ""
    return (
        f'<div class="hclust-table hclust-quiz-table"><table><thead><tr><td></td>{heads}</tr>'
        f"</thead><tbody>{rows}</tbody></table>{more}</div>"
    )


def feedback(question: Question, given: Any, how_read: str = "") -> str:
    """Set what is said of an answer, and how it was read if that can be doubted."""
    right = question.is_right(given)
    verdict = "Right." if right else f"Not quite: the answer is {_answer(question)}."
    words = _text(" ".join(filter(None, (how_read, question.feedback(given)))))
    return (
        f'<div class="hclust-quiz-feedback {_DOTS[right]}" role="alert">'
        f"<b>{_SIGNS[right]} {verdict}</b> {words}</div>"
    )


_SIGNS = {True: "✓", False: "✗"}


def hint(text: str) -> str:
    """Set what has to be done before an answer can be checked."""
    return f'<div class="hclust-quiz-feedback open" role="alert">{escape(text)}</div>'


def result(questions: Sequence[Question], given: Sequence[Any]) -> str:
    """Set the end of a quiz: the score, and every question with its answers."""
    marks = [q.is_right(one) for q, one in zip(questions, given, strict=True)]
    right = sum(marks)
    rows = "".join(
        f'<tr class="{_DOTS[mark]}"><td>{_SIGNS[mark]}</td><th scope="row">{_text(q.prompt)}</th>'
        f"<td>{escape(truncate(in_words(one), MAX_LENGTH))}</td>"
        f"<td>{'' if mark else _answer(q)}</td></tr>"
        for q, one, mark in zip(questions, given, marks, strict=True)
    )
    return (
        f'<div class="hclust-quiz-result" role="status"><h5>{right} of {len(marks)} right</h5>'
        f"<p>{_cheer(right, len(marks))}</p><table><thead><tr><td></td>"
        '<th scope="col">Question</th><th scope="col">Your answer</th>'
        f'<th scope="col">Right answer</th></tr></thead><tbody>{rows}</tbody></table></div>'
    )


def _cheer(right: int, total: int) -> str:
    if right == total:
        return "All of them. Well predicted!"
    if right * 3 >= total * 2:
        return "Well done. Look once more at those that went wrong."
    return "Some of this takes practice: read the explanations, then try new questions."


def stale(words: str) -> str:
    """Set the sentence that says that the settings have changed."""
    return (
        '<div class="hclust-quiz-stale" role="status">The settings have changed. These questions '
        f"still belong to the earlier ones: {escape(words)}.</div>"
    )


def quiet(text: str) -> str:
    """Set a remark below the quiz."""
    return f'<div class="hclust-quiet">{escape(text)}</div>' if text else ""


def in_words(given: Any) -> str:
    """Write an answer as the reader gave it."""
    return given if isinstance(given, str) else f"{given:,.6g}"


def _answer(question: Question) -> str:
    if question.numeric and question.tolerance:
        return escape(f"{question.answer:.3g}")
    return escape(truncate(question.answer_in_words(), MAX_LENGTH))


def _text(text: str) -> str:
    """Escape text; its own line breaks stay."""
    return escape(text).replace("\n", "<br>")


def _cell(value: Any) -> str:
    return escape(truncate(str(value), MAX_LENGTH))
