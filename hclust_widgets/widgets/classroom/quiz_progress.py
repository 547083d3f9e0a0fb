"""`QuizRun`: questions, answers and position of one reader, and the file of the answers."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from hclust_widgets.state.cluster_state import RefusedError, RefusedTypeError
from hclust_widgets.teaching.quiz import USUAL_KINDS, Question, make_questions
from hclust_widgets.teaching.quiz.answers import (
    Answer,
    answer_path,
    as_frame,
    read_answers,
    write_answers,
)
from hclust_widgets.teaching.quiz.registry import fingerprint

from . import messages

if TYPE_CHECKING:
    from pathlib import Path

    import pandas as pd

    from hclust_widgets.clustering.clustering import Clustering

__all__ = ["QuizRun"]


class QuizRun:
    """The model of a quiz, without widgets.

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
        The answer to each of them; None if there is none yet.
    at : int
        Number of the current question; ``len(questions)`` at the end.
    made_from : Clustering
        The clustering that the questions were made of.
    name : str
        Identifies the quiz: the same for the same questions.
    note : str
        A remark on the questions; mostly empty.
    path : Path or None
        File of the answers.
    kept : dict
        All answers of that file, and those of this reader.

    Raises
    ------
    RefusedError, RefusedTypeError
        If ``save_to`` cannot be written, or contains something else.
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
        self.at, self._round, self.name, self.note = 0, 0, "", ""
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

    def start(self, now: Clustering, teacher_questions: Callable[[], list[Question]]) -> None:
        """Make questions, and continue with the first open one.

        Parameters
        ----------
        now : Clustering
        teacher_questions : function
            Returns the questions of a teacher.

        Raises
        ------
        RefusedError
            If there are no questions. Nothing has changed then.
        """
        self._ask(now, teacher_questions(), self._round)

    def start_anew(self, now: Clustering, teacher_questions: Callable[[], list[Question]]) -> None:
        """Make other questions than before; otherwise as :meth:`start`."""
        self._ask(now, teacher_questions(), self._round + 1)
        self._round += 1

    def _ask(self, now: Clustering, first: list[Question], turn: int) -> None:
        student = self._student or ""
        kinds = USUAL_KINDS if self._kinds is None else self._kinds
        made, note = make_questions(
            now, kinds=kinds, n=self._n, seed=self._seed, student=student, turn=turn
        )
        if not first and not made:
            raise RefusedError(messages.NO_QUESTION)
        wanted = self._n if kinds else 0
        self.questions, self.made_from = [*first, *made], now
        self.note = note if wanted else ""
        prints = [fingerprint(question) for question in self.questions]
        about = repr((self._seed, turn, self._student, prints)).encode(errors="replace")
        self.name = f"{zlib.crc32(about):08x}"
        self.given = [
            self._given_before(number, q) for number, q in enumerate(self.questions, start=1)
        ]
        self.at = self._next_open(0)

    def _given_before(self, number: int, question: Question) -> Any:
        """Return the answer in the file; None if there is none."""
        kept = self.kept.get((self._student or "", self.name, number))
        try:
            return None if kept is None else question.read(kept.given)
        except ValueError:  # the file was edited: ask again
            return None

    def _next_open(self, first: int) -> int:
        after = range(first, len(self.given))
        return next((i for i in after if self.given[i] is None), len(self.given))

    # -- position ----------------------------------------------------------------------------

    @property
    def current(self) -> Question | None:
        """The current question; None at the end."""
        return self.questions[self.at] if self.at < len(self.questions) else None

    @property
    def answered(self) -> bool:
        """True if the current question has an answer."""
        return self.current is not None and self.given[self.at] is not None

    @property
    def at_last(self) -> bool:
        """True if the current question is the last one."""
        return self.at == len(self.questions) - 1

    def marks(self) -> list[bool | None]:
        """Return for each question whether the answer is right; None if there is none yet."""
        return [
            None if given is None else question.is_right(given)
            for question, given in zip(self.questions, self.given, strict=True)
        ]

    def go_on(self) -> None:
        """Go to the next question without an answer, or to the end."""
        self.at = self._next_open(self.at + 1)

    # -- the answers -------------------------------------------------------------------------

    def answer(self, given: Any) -> None:
        """Store the answer to the current question.

        Raises
        ------
        ValueError
            If the file cannot be written; the next answer tries again.
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
        """Return this reader's answers as a table."""
        mine = self._student or ""
        return as_frame(one for one in self.kept.values() if one.student == mine)


def _key(answer: Answer) -> tuple[str, str, int]:
    return answer.student, answer.quiz, answer.question
