"""`QuizWidget`: questions on the data that are shown, with feedback on the answers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import traitlets

from hclust_widgets.common.format import count
from hclust_widgets.plotting.question import QuestionPlot, question_size
from hclust_widgets.state.cluster_state import RefusedError, StateTrait
from hclust_widgets.teaching.quiz import Question
from hclust_widgets.teaching.quiz.sampling import linkage_of, metric_of
from hclust_widgets.widgets.base.render_thread import renderer
from hclust_widgets.widgets.base.view import FALLBACK_IMAGE_WIDTH, View, close_deep
from hclust_widgets.widgets.views.figure_image import FigureBox

from . import messages
from .quiz_options import CHECKS, teacher_question
from .quiz_panel import QuizPanel
from .quiz_progress import QuizRun

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd
    from numpy.typing import NDArray

    from hclust_widgets.clustering.clustering import Clustering
    from hclust_widgets.plotting.base.canvas import FigureCanvas

__all__ = ["QuizWidget"]

# Pixels between the card's border and the figure, left and right together.
CARD_PADDING = 38


class QuizWidget(View):
    """Questions on the data that are shown: predict, then see.

    Parameters
    ----------
    data : DataFrame, ClusterState, linkage matrix or AgglomerativeClustering
        A tree without its table allows only the kinds "count" and "cut".
    kinds : sequence of str, optional
        Kinds of questions: "merge" (which two merge next?), "count" (how many clusters at this
        height?), "distance" (how far apart are two rows?), "linkage" (which linkage drew this
        tree?), "misplaced" (which row is in the wrong cluster?), "cut" (where would you cut?).
        Default: all of these in turn. Two more are asked of points made for them: "no_clusters"
        (which of three tables has no clusters, by the gap statistic?) and "split" (which branch
        must be split, where no single height gives the heaps?). An empty list leaves only
        ``questions``.
    seed : int
        The same data, seed and student give the same questions.
    n_questions : int
        Number of questions that are made, up to 100, in addition to ``questions``.
    questions : sequence of Question or function
        Questions of a teacher, asked first. A function takes the
        :class:`~hclust_widgets.ClusterState` and returns a :class:`~hclust_widgets.Question`.
    student : str, optional
        Each student gets different questions; the name is saved with the answers.
    save_to : path, optional
        A ``.json`` or ``.csv`` file for the answers, such as ``"answers-{student}.json"``. Its
        content is kept; a quiz that is made again continues with the first open question.
    **options
        Options of :class:`~hclust_widgets.ClusterState`, unless ``data`` is one.

    Attributes
    ----------
    asked : tuple of Question
        All questions of the quiz, in order.
    answers : DataFrame
        One row for every answer so far.
    score : int
        Number of questions that were answered correctly. The first answer counts.
    panel : QuizPanel
        The widgets.

    Raises
    ------
    TypeError, ValueError
        If an option cannot be used, or if no clear question can be made.

    Notes
    -----
    Questions avoid ties and near ties: the answer is right by a margin of at least 15 %.

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
    panel = traitlets.Instance(QuizPanel)

    # -- options -----------------------------------------------------------------------------

    @traitlets.validate(*options)
    def _validate_option(self, proposal: Any) -> Any:
        name, value = proposal["trait"].name, proposal["value"]
        if self.is_open:  # the answers belong to questions that were made with the old value
            raise RefusedError(messages.QUIZ_FIXED.format(name=name))
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
        """Number of questions that were answered correctly."""
        return sum(mark is True for mark in self._run.marks())

    def _build(self) -> None:
        self.figure_box = FigureBox(
            self,
            make=lambda picture, _now: self._make_plot(picture),
            structure=lambda _now: (self._run.name, self._run.at, self._run.answered),
            size=self._figure_size,
            alt=lambda _now: self._alt_text(),
        )
        self.panel = QuizPanel(
            self.figure_box,
            self.message_box,
            on_check=self._check_answer,
            on_next=self._next_question,
            on_new=self._new_questions,
        )
        self.children = self.panel.children
        self.show_message("")
        self._run = QuizRun(
            kinds=self.kinds,
            seed=self.seed,
            n_questions=self.n_questions,
            student=self.student,
            save_to=self.save_to,
        )
        self._run.start(self.state.clustering, self._teacher_questions)
        self._show_question()

    def _teacher_questions(self) -> list[Question]:
        return [teacher_question(one, self.state) for one in self.questions]

    # -- updates -----------------------------------------------------------------------------

    @property
    def _current(self) -> Question | None:
        return self._run.current

    def _show_question(self) -> None:
        """Show the current question, or the result."""
        self.panel.show_question(self._run)
        self._show_answer()
        self._update_outdated()

    def _show_answer(self, how_read: str = "") -> None:
        self.panel.show_answer(self._run, how_read)
        if self.is_active:
            self._update_figure()

    def _update_figure(self) -> None:
        if self._current is not None and self._current.sketch is not None:
            self.figure_box.request_update()

    def _update_outdated(self) -> None:
        """Show whether the questions were made of the tree that the state shows."""
        outdated = not self.state.tree.same_merges(self._run.made_from.tree)
        self.panel.show_outdated(
            _settings(self._run.made_from) if outdated else "",
            can_renew=self._current is not None,
        )

    def _state_changed(self) -> None:
        self._update_outdated()
        self._update_figure()

    def _resized(self) -> None:
        self._update_figure()

    def _make_plot(self, picture: FigureCanvas) -> QuestionPlot:
        assert self._current is not None and self._current.sketch is not None
        return QuestionPlot(picture, self._current.sketch, revealed=self._run.answered)

    def _figure_size(self, width: int) -> tuple[int, int]:
        assert self._current is not None and self._current.sketch is not None
        return question_size(self._current.sketch, width - CARD_PADDING)

    def _alt_text(self) -> str:
        sketch = None if self._current is None else self._current.sketch
        if sketch is None:
            return ""
        return f"{sketch.words} {sketch.revealed if self._run.answered else ''}".strip()

    def _fallback_image(self) -> NDArray[np.uint8] | None:
        if self._current is None or self._current.sketch is None:
            return None
        return self.figure_box.render_once(FALLBACK_IMAGE_WIDTH)

    # -- input -------------------------------------------------------------------------------

    def _check_answer(self) -> None:
        question = self._current
        if question is None or self._run.answered:
            return
        typed = self.panel.answer(question)
        try:
            given = question.read(typed)
        except ValueError as error:
            self.panel.show_hint(str(error))
            return
        try:
            self._run.answer(given)
        except ValueError as error:
            self.show_message(str(error))
        else:
            self.show_message("")
        self._show_answer(question.how_read(typed))
        self.panel.next_button.focus()

    def _next_question(self) -> None:
        if not self._run.answered:
            return
        renderer.forget(self.figure_box)
        self._run.go_on()
        self._show_question()
        self.panel.focus_input(self._current)

    def _new_questions(self) -> None:
        """Make other questions, on what the state shows now."""
        renderer.forget(self.figure_box)  # the new question may have no figure
        try:
            self._run.start_anew(self.state.clustering, self._teacher_questions)
        except (TypeError, ValueError) as error:
            self.show_message(str(error))
            self._update_figure()
        else:
            self._show_question()
            self.show_message("")

    # -- deactivation ------------------------------------------------------------------------

    def deactivate(self) -> None:
        """Stop following the state, and free the figure."""
        super().deactivate()
        renderer.forget(self.figure_box)
        self.figure_box.release()

    def _close_parts(self) -> None:
        if "figure_box" in self._trait_values:
            close_deep(self.figure_box)
        super()._close_parts()


def _settings(now: Clustering) -> str:
    """Name the settings that the questions were made of."""
    how = f"{linkage_of(now)} linkage of {metric_of(now)} distances"
    if now.features is None:
        return how
    columns = count(len(now.features.columns), "features")
    return f"{how}, {columns} {now.features.preparation}"
