"""Predict, then reveal: questions on the data on screen that check themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import ipywidgets as W
import traitlets

from hclust_widgets.common.format import SCALING_WORDS, count
from hclust_widgets.plotting.question import QuestionPlot, question_size
from hclust_widgets.state.cluster_state import RefusedError, StateTrait
from hclust_widgets.teaching.quiz import Question
from hclust_widgets.teaching.quiz.sampling import linkage_of, metric_of
from hclust_widgets.widgets.base.render_thread import renderer
from hclust_widgets.widgets.base.toolbar import labelled
from hclust_widgets.widgets.base.view import FALLBACK_IMAGE_WIDTH, View, close_deep
from hclust_widgets.widgets.views.figure_image import FigureBox

from . import quiz_markup as markup
from .quiz_options import CHECKS, own_question
from .quiz_progress import QuizRun

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd
    from numpy.typing import NDArray

    from hclust_widgets.clustering.clustering import Clustering
    from hclust_widgets.plotting.base.canvas import FigureCanvas

__all__ = ["QuizWidget"]

# The card's own edge, which the picture must leave room for.
CARD = 38


class QuizWidget(View):
    """Questions on the data on screen: first predict, then see.

    Parameters
    ----------
    data : DataFrame, ClusterState, linkage matrix or AgglomerativeClustering
        Of a tree without its table only "count" and "cut" can be asked.
    kinds : sequence of str, optional
        What is asked: "merge" (which two merge next?), "count" (how many clusters at this
        height?), "distance" (how far apart are two rows?), "linkage" (which linkage drew this
        tree?), "misplaced" (which row is in the wrong group?), "cut" (where would you cut?).
        Default: all of them in turn. An empty list leaves only ``questions``.
    seed : int
        The same data, seed and student give the same questions.
    n_questions : int
        How many are made, up to 100; ``questions`` come on top.
    questions : sequence of Question or function
        A teacher's own, asked first. A function takes the :class:`~hclust_widgets.ClusterState`
        and gives a :class:`~hclust_widgets.Question`.
    student : str, optional
        Each student gets questions of their own, and their name stands with the answers.
    save_to : path, optional
        A ``.json`` or ``.csv`` file for the answers, such as ``"answers-{student}.json"``. What
        is in it is kept; a quiz that is made again goes on where it was left.
    **options
        Options of :class:`~hclust_widgets.ClusterState`, unless ``data`` is one.

    Attributes
    ----------
    asked : tuple of Question
        All questions of the quiz, in order.
    answers : DataFrame
        One row for every answer so far.
    score : int
        How many of ``asked`` were answered rightly. The first answer counts.

    Raises
    ------
    TypeError, ValueError
        For what cannot be used, and if no clear question can be made; one sentence.

    Notes
    -----
    Ties and near ties are never asked: what is right is right by a margin of 15 % or more.

    Examples
    --------
    >>> from hclust_widgets import QuizWidget, load_mpg
    >>> quiz = QuizWidget(load_mpg(), kinds=["count", "merge"], seed=3, n_questions=4)
    >>> sorted(q.kind for q in quiz.asked), quiz.score
    (['count', 'count', 'merge', 'merge'], 0)
    """

    options = ("kinds", "seed", "n_questions", "questions", "student", "save_to")
    kinds = traitlets.Any(None, allow_none=True)
    seed = StateTrait(0)
    n_questions = StateTrait(8)
    questions = StateTrait(())
    student = traitlets.Any(None, allow_none=True)
    save_to = traitlets.Any(None, allow_none=True)
    figure_box = traitlets.Instance(FigureBox)

    # -- options -----------------------------------------------------------------------------

    @traitlets.validate(*options)
    def _right_option(self, proposal: Any) -> Any:
        name, value = proposal["trait"].name, proposal["value"]
        if self._built:  # answers belong to the questions that were made with it
            raise RefusedError(f"{name} is fixed once the quiz is made: make another QuizWidget.")
        if value is None and name in ("kinds", "student", "save_to"):
            return None
        return CHECKS[name](value)

    # -- the quiz ----------------------------------------------------------------------------

    @property
    def asked(self) -> tuple[Question, ...]:
        """All questions of the quiz, in order."""
        return tuple(self._run.questions)

    @property
    def answers(self) -> pd.DataFrame:
        """One row for every answer so far: question, kind, prompt, given, right, correct, at."""
        return self._run.answers()

    @property
    def score(self) -> int:
        """How many of ``asked`` were answered rightly."""
        return sum(mark is True for mark in self._run.marks())

    def _build(self) -> None:
        self._make_parts()
        self._run = QuizRun(
            kinds=self.kinds,
            seed=self.seed,
            n_questions=self.n_questions,
            student=self.student,
            save_to=self.save_to,
        )
        self._run.start(self.state.clustering, self._own)
        self._show_question()

    def _own(self) -> list[Question]:
        return [own_question(one, self.state) for one in self.questions]

    # -- what is shown -----------------------------------------------------------------------

    def _make_parts(self) -> None:
        self._progress, self._stale = W.HTML(), W.HTML()
        self._renew, self._again = (
            W.Button(description="New questions", tooltip="Ask about what is shown now")
            for _ in range(2)
        )
        for button in (self._renew, self._again):
            button.on_click(lambda _: self._new())
        self._asked, self._beside = W.HTML(), W.HTML()
        self.figure_box = FigureBox(
            self,
            make=lambda picture, _now: self._plot(picture),
            structure=lambda _now: (self._run.name, self._run.at, self._run.answered),
            size=self._figure_size,
            alt=lambda _now: self._in_words(),
        )
        self._choices = W.RadioButtons(options=())
        self._choices.layout.width = "auto"
        self._number = labelled(
            W.Text(description="Your answer", placeholder="a number", continuous_update=False),
            "220px",
        )
        self._number.on_msg(self._entered)
        self._check_button = W.Button(description="Check", button_style="primary")
        self._check_button.on_click(lambda _: self._check())
        self._next_button = W.Button(description="Next question")
        self._next_button.on_click(lambda _: self._next())
        self._feedback, self._result, self._remark = W.HTML(), W.HTML(), W.HTML()
        buttons = W.HBox([self._check_button, self._next_button])
        left = W.VBox([self.figure_box, self._beside])
        right = W.VBox([self._choices, self._number, buttons, self._feedback])
        self._sides = W.HBox([left, right])
        self._card = W.VBox([self._asked, self._sides, self._result, self._again])
        notice = self._notice = W.HBox([self._stale, self._renew])
        for part, name in (
            (self._card, "card"), (self._sides, "sides"), (left, "left"), (right, "right"),
            (self._choices, "choices"), (buttons, "buttons"), (notice, "notice"),
        ):  # fmt: skip
            part.add_class(f"hclust-quiz-{name}")
        self.children = (self._progress, notice, self._card, self._message, self._remark)
        self._say("")

    @property
    def _current(self) -> Question | None:
        return self._run.current

    def _show_question(self) -> None:
        """Show the question that it is the turn of, or the result."""
        question = self._current
        self._progress.value = markup.progress(self._run.at, self._run.marks())
        _show(self._sides, question is not None)
        _show(self._asked, question is not None)
        _show(self._result, question is None)
        _show(self._again, question is None)
        if question is None:
            self._result.value = markup.result(self._run.questions, self._run.given)
        else:
            self._asked.value = markup.asked(question)
            self._beside.value = markup.beside(question)
            _show(self.figure_box, question.sketch is not None)
            _show(self._choices, not question.numeric)
            _show(self._number, question.numeric)
            with self._choices.hold_sync():
                self._choices.options = question.options
                self._choices.value = None
            self._number.value = ""
            self._next_button.description = (
                "See the result" if self._run.at_last else "Next question"
            )
        self._show_answer()
        self._follow_state()

    def _show_answer(self, how_read: str = "") -> None:
        """Show what was said of the answer, if there is one."""
        run, question, answered = self._run, self._current, self._run.answered
        for control in (self._choices, self._number, self._check_button):
            control.disabled = answered
        _show(self._check_button, not answered)
        _show(self._next_button, answered)
        self._feedback.value = ""
        if question is not None and answered:
            self._feedback.value = markup.feedback(question, run.given[run.at], how_read)
        self._progress.value = markup.progress(self._run.at, self._run.marks())
        saved = f"Answers are saved to {run.path}." if run.path and run.kept else ""
        self._remark.value = markup.quiet(" ".join(filter(None, (run.note, saved))))
        if self._awake:
            self._draw()

    def _draw(self) -> None:
        if self._current is not None and self._current.sketch is not None:
            self.figure_box.ask()

    def _follow_state(self) -> None:
        """Say whether the questions still belong to what the state shows."""
        stale = not self.state.tree.same_merges(self._run.made_from.tree)
        self._stale.value = markup.stale(_settings(self._run.made_from)) if stale else ""
        _show(self._notice, stale and self._current is not None)

    def _state_changed(self) -> None:
        self._follow_state()
        self._draw()

    def _resized(self) -> None:
        self._draw()

    def _plot(self, picture: FigureCanvas) -> QuestionPlot:
        assert self._current is not None and self._current.sketch is not None
        return QuestionPlot(picture, self._current.sketch, revealed=self._run.answered)

    def _figure_size(self, width: int) -> tuple[int, int]:
        assert self._current is not None and self._current.sketch is not None
        return question_size(self._current.sketch, width - CARD)

    def _in_words(self) -> str:
        sketch = None if self._current is None else self._current.sketch
        if sketch is None:
            return ""
        return f"{sketch.words} {sketch.revealed if self._run.answered else ''}".strip()

    def _still(self) -> NDArray[np.uint8] | None:
        if self._current is None or self._current.sketch is None:
            return None
        return self.figure_box.still(FALLBACK_IMAGE_WIDTH)

    # -- what the reader does ----------------------------------------------------------------

    def _entered(self, _widget: Any, content: Any, _buffers: Any) -> None:
        """Enter in the field for numbers checks the answer."""
        if isinstance(content, dict) and content.get("event") == "submit":
            self._check()

    def _check(self) -> None:
        question = self._current
        if question is None or self._run.answered:
            return
        typed = self._number.value if question.numeric else self._choices.value or ""
        try:
            given = question.read(typed)
        except ValueError as error:
            self._feedback.value = markup.hint(str(error))
            return
        try:
            self._run.answer(given)
        except ValueError as error:
            self._say(str(error))
        else:
            self._say("")
        self._show_answer(question.how_read(typed))
        self._next_button.focus()

    def _next(self) -> None:
        if not self._run.answered:
            return
        renderer.forget(self.figure_box)
        self._run.go_on()
        self._show_question()
        if self._current is None:
            self._again.focus()
        elif self._current.numeric:
            self._number.focus()
        else:
            self._choices.focus()

    def _new(self) -> None:
        """Ask other questions, on what the state shows now."""
        renderer.forget(self.figure_box)  # else it might paint a question that has no picture
        try:
            self._run.start_anew(self.state.clustering, self._own)
        except (TypeError, ValueError) as error:
            self._say(str(error))
            self._draw()
        else:
            self._show_question()
            self._say("")

    # -- asleep ------------------------------------------------------------------------------

    def _sleep(self) -> None:
        super()._sleep()
        renderer.forget(self.figure_box)
        self.figure_box.release()

    def _close_parts(self) -> None:
        if "figure_box" in self._trait_values:
            close_deep(self.figure_box)
        super()._close_parts()


def _show(widget: W.Widget, shown: bool) -> None:
    widget.layout.display = None if shown else "none"


def _settings(now: Clustering) -> str:
    """Say what the questions were made of."""
    how = f"{linkage_of(now)} linkage of {metric_of(now)} distances"
    if now.features is None:
        return how
    columns = count(len(now.features.columns), "features")
    return f"{how}, {columns} {SCALING_WORDS[now.features.scaling]}"
