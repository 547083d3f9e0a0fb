"""One reader's way through a quiz: which questions, what was answered, and where it is kept."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from hclust_widgets.state.cluster_state import RefusedError, RefusedTypeError
from hclust_widgets.teaching.quiz import KINDS, Question, make_questions
from hclust_widgets.teaching.quiz.answers import (
    Answer,
    answer_path,
    as_frame,
    read_answers,
    write_answers,
)
from hclust_widgets.teaching.quiz.registry import fingerprint

if TYPE_CHECKING:
    from pathlib import Path

    import pandas as pd

    from hclust_widgets.clustering.clustering import Clustering

__all__ = ["QuizRun"]


class QuizRun:
    """Questions and answers, without anything that is shown.

    Parameters
    ----------
    kinds : sequence of str or None
    seed, n_questions : int
    student : str or None
    save_to : path or None
        As :class:`~hclust_widgets.QuizWidget` takes them.

    Attributes
    ----------
    questions : list of Question
    given : list
        What was answered to each of them; None for nothing yet.
    at : int
        The question that it is the turn of; ``len(questions)`` at the end.
    made_from : Clustering
        What the questions were made of.
    name : str
        Tells quizzes apart: the same for the same questions.
    note : str
        What has to be said of the questions; mostly empty.
    path : Path or None
        File of the answers.
    kept : dict
        All answers of that file, and those given here.

    Raises
    ------
    RefusedError, RefusedTypeError
        If ``save_to`` is no place for answers, or holds something else.
    """

    made_from: Clustering

    def __init__(
        self,
        *,
        kinds: Sequence[str] | None,
        seed: int,
        n_questions: int,
        student: str | None,
        save_to: Any,
    ) -> None:
        self._kinds, self._seed, self._n, self._student = kinds, seed, n_questions, student
        self.questions: list[Question] = []
        self.given: list[Any] = []
        self.kept: dict[tuple[str, str, int], Answer] = {}
        self.at, self._turn, self.name, self.note = 0, 0, "", ""
        self.path: Path | None = None
        try:
            if save_to is not None:
                self.path = answer_path(save_to, student)
                if self.path.exists():
                    self.kept = {_key(one): one for one in read_answers(self.path)}
        except TypeError as error:
            raise RefusedTypeError(str(error)) from None
        except ValueError as error:
            raise RefusedError(str(error)) from None

    # -- the questions -----------------------------------------------------------------------

    def start(self, now: Clustering, own: Callable[[], list[Question]]) -> None:
        """Make questions, and go on where they were left.

        Parameters
        ----------
        now : Clustering
        own : function
            Gives a teacher's own questions.

        Raises
        ------
        RefusedError
            If there are none; what was there before stays.
        """
        self._ask(now, own(), self._turn)

    def start_anew(self, now: Clustering, own: Callable[[], list[Question]]) -> None:
        """Make other questions than before; the rest as :meth:`start`."""
        self._ask(now, own(), self._turn + 1)
        self._turn += 1

    def _ask(self, now: Clustering, own: list[Question], turn: int) -> None:
        student = self._student or ""
        kinds = tuple(KINDS) if self._kinds is None else self._kinds
        made, note = make_questions(
            now, kinds=kinds, n=self._n, seed=self._seed, student=student, turn=turn
        )
        if not own and not made:
            raise RefusedError(
                "No clear question can be made of these rows: give a table with more rows that "
                "differ, other kinds, or questions of your own (questions=...)."
            )
        wanted = self._n if kinds else 0
        self.questions, self.made_from = [*own, *made], now
        self.note = note if wanted else ""
        prints = [fingerprint(question) for question in self.questions]
        about = repr((self._seed, turn, self._student, prints)).encode(errors="replace")
        self.name = f"{zlib.crc32(about):08x}"
        self.given = [
            self._given_before(number, q) for number, q in enumerate(self.questions, start=1)
        ]
        self.at = self._next_open(0)

    def _given_before(self, number: int, question: Question) -> Any:
        """What the file says was answered; None if nothing was."""
        kept = self.kept.get((self._student or "", self.name, number))
        try:
            return None if kept is None else question.read(kept.given)
        except ValueError:  # somebody has edited the file: ask again
            return None

    def _next_open(self, first: int) -> int:
        after = range(first, len(self.given))
        return next((i for i in after if self.given[i] is None), len(self.given))

    # -- where the reader is -----------------------------------------------------------------

    @property
    def current(self) -> Question | None:
        """The question that it is the turn of; None at the end."""
        return self.questions[self.at] if self.at < len(self.questions) else None

    @property
    def answered(self) -> bool:
        """Whether it has its answer."""
        return self.current is not None and self.given[self.at] is not None

    @property
    def at_last(self) -> bool:
        """Whether no question comes after it."""
        return self.at == len(self.questions) - 1

    def marks(self) -> list[bool | None]:
        """Tell for every question whether it was answered rightly; None if not yet."""
        return [
            None if given is None else question.is_right(given)
            for question, given in zip(self.questions, self.given, strict=True)
        ]

    def go_on(self) -> None:
        """Go to the next question without an answer, or to the end."""
        self.at = self._next_open(self.at + 1)

    # -- the answers -------------------------------------------------------------------------

    def answer(self, given: Any) -> None:
        """Keep the answer to the current question.

        Raises
        ------
        ValueError
            If the file cannot be written; it is tried again with the next answer.
        """
        question = self.current
        assert question is not None
        self.given[self.at] = given
        answer = Answer(
            student=self._student or "",
            quiz=self.name,
            question=self.at + 1,
            kind=question.kind,
            prompt=question.prompt,
            given=str(given),
            right=question.answer_in_words(),
            correct=question.is_right(given),
            at=f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}",
        )
        self.kept[_key(answer)] = answer
        if self.path is not None:
            write_answers(self.path, self.kept.values())

    def answers(self) -> pd.DataFrame:
        """Put this reader's answers into a table."""
        mine = self._student or ""
        return as_frame(one for one in self.kept.values() if one.student == mine)


def _key(answer: Answer) -> tuple[str, str, int]:
    return answer.student, answer.quiz, answer.question
