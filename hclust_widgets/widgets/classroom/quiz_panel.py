"""`QuizPanel`: the widgets of a quiz, and which of them are shown."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import ipywidgets as W

from hclust_widgets.widgets.base.enter_key import on_enter
from hclust_widgets.widgets.base.markup import set_html
from hclust_widgets.widgets.base.toolbar import set_width

from . import messages
from . import quiz_markup as markup

if TYPE_CHECKING:
    from hclust_widgets.teaching.quiz import Question

    from .quiz_progress import QuizRun

__all__ = ["QuizPanel"]


class QuizPanel:
    """The widgets of a quiz; it shows a :class:`QuizRun` and calls back on input.

    Parameters
    ----------
    figure : Widget
        The figure of the question.
    message_box : HTML
        Shows refusals.
    on_check, on_next, on_new : callable
        Called when the reader checks an answer, goes on, or asks for new questions.

    Attributes
    ----------
    progress : HTML
        Position in the quiz.
    outdated, new_questions, outdated_notice : HTML, Button, HBox
        Shown if the settings have changed since the questions were made.
    card : VBox
        Question, figure and answer, or the result.
    question : HTML
    body : HBox
        Figure with its key on the left, input and feedback on the right.
    key : HTML
        Row names behind the letters of the figure, and a table.
    choices : RadioButtons
    number : Text
    check_button, next_button : Button
    feedback, result, remark : HTML
    restart : Button
        Asks for new questions after the result.
    children : tuple of Widget
        The parts in the order in which they are shown.
    """

    def __init__(
        self,
        figure: W.Widget,
        message_box: W.HTML,
        *,
        on_check: Callable[[], object],
        on_next: Callable[[], object],
        on_new: Callable[[], object],
    ) -> None:
        self._figure = figure
        self._on_check = on_check
        self.progress, self.outdated = W.HTML(), W.HTML()
        self.new_questions, self.restart = (
            W.Button(description="New questions", tooltip="Ask about what is shown now")
            for _ in range(2)
        )
        for button in (self.new_questions, self.restart):
            button.on_click(lambda _: on_new())
        self.question, self.key = W.HTML(), W.HTML()
        self.choices = W.RadioButtons(options=())
        self.choices.layout.width = "auto"
        self.number = set_width(
            W.Text(description="Your answer", placeholder="a number", continuous_update=False),
            "220px",
        )
        on_enter(self.number, on_check)
        self.check_button = W.Button(description="Check", button_style="primary")
        self.check_button.on_click(lambda _: on_check())
        self.next_button = W.Button(description="Next question")
        self.next_button.on_click(lambda _: on_next())
        self.feedback, self.result, self.remark = W.HTML(), W.HTML(), W.HTML()
        buttons = W.HBox([self.check_button, self.next_button])
        left = W.VBox([figure, self.key])
        right = W.VBox([self.choices, self.number, buttons, self.feedback])
        self.body = W.HBox([left, right])
        self.card = W.VBox([self.question, self.body, self.result, self.restart])
        self.outdated_notice = W.HBox([self.outdated, self.new_questions])
        for part, name in (
            (self.card, "card"), (self.body, "sides"), (left, "left"), (right, "right"),
            (self.choices, "choices"), (buttons, "buttons"), (self.outdated_notice, "notice"),
        ):  # fmt: skip
            part.add_class(f"hclust-quiz-{name}")
        self.children = (
            self.progress, self.outdated_notice, self.card, message_box, self.remark
        )  # fmt: skip

    def answer(self, question: Question) -> str:
        """Return the answer as the reader has typed or chosen it; empty if there is none."""
        value: str | None = self.number.value if question.numeric else self.choices.value
        return value or ""

    def show_question(self, run: QuizRun) -> None:
        """Show the current question, or the result if there is none."""
        question = run.current
        for part in (self.body, self.question):
            _show(part, question is not None)
        for part in (self.result, self.restart):
            _show(part, question is None)
        if question is None:
            set_html(self.result, markup.result(run.questions, run.given))
        else:
            set_html(self.question, markup.question_text(question))
            set_html(self.key, markup.figure_key(question))
            _show(self._figure, question.sketch is not None)
            _show(self.choices, not question.numeric)
            _show(self.number, question.numeric)
            with self.choices.hold_sync():
                self.choices.options = question.options
                self.choices.value = None
            self.number.value = ""
            self.next_button.description = "See the result" if run.at_last else "Next question"

    def show_answer(self, run: QuizRun, how_read: str = "") -> None:
        """Show the feedback on the answer, if there is one.

        Parameters
        ----------
        run : QuizRun
        how_read : str
            How the answer was read, if that can be doubted.
        """
        answered = run.answered
        for control in (self.choices, self.number, self.check_button):
            control.disabled = answered
        _show(self.check_button, not answered)
        _show(self.next_button, answered)
        self.feedback.value = ""
        if run.current is not None and answered:
            html = markup.feedback(run.current, run.given[run.at], how_read)
            set_html(self.feedback, html)
        set_html(self.progress, markup.progress(run.at, run.marks()))
        saved = messages.ANSWERS_SAVED.format(path=run.path) if run.path and run.kept else ""
        set_html(self.remark, markup.remark(" ".join(filter(None, (run.note, saved)))))

    def show_outdated(self, settings: str, *, can_renew: bool) -> None:
        """Show whether the questions belong to earlier settings.

        Parameters
        ----------
        settings : str
            Those that the questions were made of; empty if they have not changed.
        can_renew : bool
            Whether there is a question that new ones could replace.
        """
        self.outdated.value = str(markup.outdated(settings)) if settings else ""
        _show(self.outdated_notice, bool(settings) and can_renew)

    def show_hint(self, text: str) -> None:
        """Show what has to be done before an answer can be checked."""
        set_html(self.feedback, markup.hint(text))

    def focus_input(self, question: Question | None) -> None:
        """Move the keyboard focus to the input of a question, or to the button for new ones."""
        if question is None:
            self.restart.focus()
        elif question.numeric:
            self.number.focus()
        else:
            self.choices.focus()


def _show(widget: W.Widget, shown: bool) -> None:
    widget.layout.display = None if shown else "none"
