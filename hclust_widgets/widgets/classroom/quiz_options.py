"""Checks of the options of a quiz."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from numbers import Integral
from typing import Any

from hclust_widgets.common.checks import did_you_mean
from hclust_widgets.common.format import is_encodable
from hclust_widgets.state.cluster_state import RefusedError, RefusedTypeError
from hclust_widgets.teaching.quiz import KINDS, Question

from . import messages

__all__ = ["CHECKS", "teacher_question"]

MAX_QUESTIONS = 100


def teacher_question(made: Question | Callable[[Any], Question], state: Any) -> Question:
    """Return a teacher's question, or call the function that makes it."""
    if isinstance(made, Question):
        return made
    name = getattr(made, "__name__", "given")
    try:
        question = made(state)
    except Exception as error:
        why = " ".join(str(error).split()).rstrip(".") or type(error).__name__
        raise RefusedError(messages.QUESTION_FAILED.format(function=name, reason=why)) from error
    if not isinstance(question, Question):
        raise RefusedTypeError(
            messages.QUESTION_TYPE.format(function=name, type=type(question).__name__)
        )
    return question


def _check_kinds(value: Any) -> tuple[str, ...]:
    kinds = (value,) if isinstance(value, str) else value
    if not isinstance(kinds, Iterable):
        raise RefusedTypeError(messages.KINDS_TYPE.format(known=", ".join(KINDS), value=value))
    for kind in (kinds := tuple(kinds)):
        if not isinstance(kind, str) or kind not in KINDS:
            hint = did_you_mean(kind, tuple(KINDS))
            raise RefusedError(
                messages.KINDS_ENTRY.format(kind=kind, known=", ".join(KINDS), hint=hint)
            )
    return tuple(dict.fromkeys(kinds))


def _check_questions(value: Any) -> tuple[Any, ...]:
    given = (value,) if isinstance(value, Question) or callable(value) else value
    if not isinstance(given, Iterable) or isinstance(given, str):
        raise RefusedTypeError(messages.QUESTIONS_TYPE.format(value=value))
    for one in (given := tuple(given)):
        if not isinstance(one, Question) and not callable(one):
            raise RefusedTypeError(messages.QUESTIONS_ENTRY.format(value=one))
    return given


def _integer(name: str, least: int, most: int) -> Callable[[Any], int]:
    def check(value: Any) -> int:
        if isinstance(value, bool) or not isinstance(value, Integral):
            raise RefusedTypeError(messages.INTEGER.format(name=name, value=value))
        if not least <= int(value) <= most:
            raise RefusedError(
                messages.RANGE.format(name=name, value=int(value), minimum=least, maximum=most)
            )
        return int(value)

    return check


def _check_student(value: Any) -> str | None:
    if isinstance(value, bool) or not isinstance(value, (str, Integral)):
        raise RefusedTypeError(messages.STUDENT_TYPE.format(value=value))
    name = " ".join(str(value).split())[:200]
    if not is_encodable(name):
        raise RefusedError(messages.STUDENT_ENCODING.format(student=name))
    return name or None


CHECKS: dict[str, Callable[[Any], Any]] = {
    "kinds": _check_kinds,
    "seed": _integer("seed", 0, 2**63 - 1),
    "n_questions": _integer("n_questions", 0, MAX_QUESTIONS),
    "questions": _check_questions,
    "student": _check_student,
    "save_to": lambda value: value,
}
