"""Checks of the options of a quiz."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from numbers import Integral
from typing import Any

from hclust_widgets.common.checks import did_you_mean
from hclust_widgets.common.format import is_encodable
from hclust_widgets.state.cluster_state import RefusedError, RefusedTypeError
from hclust_widgets.teaching.quiz import KINDS, Question

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
        raise RefusedError(f"The function {name!r} made no question: {why}.") from error
    if not isinstance(question, Question):
        raise RefusedTypeError(
            f"The function {name!r} must return a Question, not a {type(question).__name__}."
        )
    return question


def _check_kinds(value: Any) -> tuple[str, ...]:
    kinds = (value,) if isinstance(value, str) else value
    if not isinstance(kinds, Iterable):
        raise RefusedTypeError(f"kinds must be a list of {', '.join(KINDS)}, not {value!r}.")
    for kind in (kinds := tuple(kinds)):
        if not isinstance(kind, str) or kind not in KINDS:
            raise RefusedError(
                f"kinds has {kind!r}, which is not known: choose from {', '.join(KINDS)}."
                f"{did_you_mean(kind, tuple(KINDS))}"
            )
    return tuple(dict.fromkeys(kinds))


def _check_questions(value: Any) -> tuple[Any, ...]:
    given = (value,) if isinstance(value, Question) or callable(value) else value
    if not isinstance(given, Iterable) or isinstance(given, str):
        raise RefusedTypeError(
            f"questions must be a list of Question objects or functions, not {value!r}."
        )
    for one in (given := tuple(given)):
        if not isinstance(one, Question) and not callable(one):
            raise RefusedTypeError(
                f"questions has {one!r}, which is neither a Question nor a function."
            )
    return given


def _integer(name: str, least: int, most: int) -> Callable[[Any], int]:
    def check(value: Any) -> int:
        if isinstance(value, bool) or not isinstance(value, Integral):
            raise RefusedTypeError(f"{name} must be a whole number, not {value!r}.")
        if not least <= int(value) <= most:
            raise RefusedError(f"{name}={int(value)} is out of range: it is {least} to {most:,}.")
        return int(value)

    return check


def _check_student(value: Any) -> str | None:
    if isinstance(value, bool) or not isinstance(value, (str, Integral)):
        raise RefusedTypeError(f"student must be a name, not {value!r}.")
    name = " ".join(str(value).split())[:200]
    if not is_encodable(name):
        raise RefusedError(f"student={name!r} holds half of a character: mend the name.")
    return name or None


CHECKS: dict[str, Callable[[Any], Any]] = {
    "kinds": _check_kinds,
    "seed": _integer("seed", 0, 2**63 - 1),
    "n_questions": _integer("n_questions", 0, MAX_QUESTIONS),
    "questions": _check_questions,
    "student": _check_student,
    "save_to": lambda value: value,
}
