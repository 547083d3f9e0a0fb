"""`Prediction`: a guess first, then the answer."""

from __future__ import annotations

import sys
from operator import methodcaller
from typing import TYPE_CHECKING, Any

import ipywidgets as W
import traitlets

from hclust_widgets.common.checks import reject_unknown
from hclust_widgets.teaching.lesson_answers import LESSON_ANSWERS
from hclust_widgets.teaching.prediction import Thought, make_thought
from hclust_widgets.widgets.base.enter_key import on_enter
from hclust_widgets.widgets.base.markup import set_html
from hclust_widgets.widgets.base.page_info import PageInfo
from hclust_widgets.widgets.base.toolbar import set_width
from hclust_widgets.widgets.base.view import close_deep, descendants

from . import prediction_markup as markup

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pandas as pd

__all__ = ["AfterGuess", "Prediction"]

SHOW, AGAIN = "Show the answer", "Guess again"


class Prediction(W.VBox):
    """A question whose answer appears beside the reader's guess.

    A guess is typed or chosen; *Show the answer* and Enter show the answer with the reason. No
    guess is called wrong, and nothing is counted.

    Parameters
    ----------
    question : str
    answer : str or number
        If it is a number, the guess must be one as well.
    why : str
        The reason, shown with the answer. In all texts ``*word*`` is emphasized, and text between
        backticks is shown as code; other markup is shown as it is.
    options : sequence of str, optional
        Answers to choose from, ``answer`` among them. Default: the guess is typed.
    table : DataFrame or Series, optional
        Shown below the reason, as pandas shows it: round it first.

    Attributes
    ----------
    guess : str or None
        The reader's guess once the answer is shown, else None; observable.
    input : RadioButtons or Text
        The options, or the field in which the guess is typed.
    button : Button
        Shows the answer, or hides it for another guess.

    Raises
    ------
    TypeError, ValueError
        If a part cannot be used: one sentence that names it.

    Notes
    -----
    Pages without Python show the question with a folded answer.

    Examples
    --------
    >>> from hclust_widgets import Prediction
    >>> prediction = Prediction(
    ...     "How many merges does a tree of six points have?",
    ...     answer=5,
    ...     why="Each merge leaves one cluster less, from six to one.",
    ... )
    >>> prediction.guess is None
    True
    """

    guess = traitlets.Unicode(None, allow_none=True, read_only=True)
    children: tuple[W.Widget, ...]

    def __init__(
        self,
        question: str,
        *,
        answer: str | float,
        why: str,
        options: Sequence[str] = (),
        table: pd.DataFrame | pd.Series[Any] | None = None,
        **unknown: Any,
    ) -> None:
        reject_unknown("Prediction", unknown, ("answer", "why", "options", "table"))
        self._thought: Thought = make_thought(
            question, answer=answer, why=why, options=options, table=table
        )
        super().__init__()
        self.page_info = PageInfo()
        self.input = _choices(self._thought) if self._thought.options else _field(self._thought)
        on_enter(self.input, self._on_enter)
        self.button = W.Button(description=SHOW)
        self.button.on_click(lambda _: self._toggle())
        self.result = W.HTML()
        question_box = W.HTML()
        set_html(question_box, markup.asked(self._thought))
        controls = W.Box([self.input, self.button])
        controls.add_class("hclust-prediction-controls")
        controls.add_class("by-choice" if self._thought.options else "by-typing")
        self.children = (question_box, controls, self.result, self.page_info)
        for name in ("hclust", "hclust-prediction"):
            self.add_class(name)

    @classmethod
    def of_lesson(
        cls, question: str, *, table: pd.DataFrame | pd.Series[Any] | None = None
    ) -> Prediction:
        """Return a question of notebooks 01 to 04; its answer does not stand in the notebook.

        Parameters
        ----------
        question : str
            One of :data:`hclust_widgets.teaching.lesson_answers.LESSON_ANSWERS`.
        table : DataFrame or Series, optional
            Shown with the answer, and not before.

        Raises
        ------
        ValueError
            If the lesson does not ask that.

        Examples
        --------
        >>> from hclust_widgets import Prediction
        >>> Prediction.of_lesson("Why is it refused?")
        <Prediction: Why is it refused?>
        """
        known = LESSON_ANSWERS.get(question)
        if known is None:
            raise ValueError(
                f"The lesson does not ask {question!r}: a question of your own wants its answer, "
                "Prediction(question, answer=..., why=...)."
            )
        return cls(question, answer=known.answer, why=known.why, options=known.options, table=table)

    def __repr__(self) -> str:
        return f"<Prediction: {self._thought.question}>"

    def after(self, view: W.Widget) -> AfterGuess:
        """Return a box that shows a widget once the answer is shown, and not before.

        Show it below the question, where the widget itself would give the answer away.

        Parameters
        ----------
        view : Widget

        Raises
        ------
        TypeError
            If it is no widget.

        Examples
        --------
        >>> import ipywidgets
        >>> from hclust_widgets import Prediction
        >>> asked = Prediction("How many?", answer=5, why="One less than six.")
        >>> below = asked.after(ipywidgets.Label("5"))
        >>> asked.reveal("6")
        >>> below.children[0].value
        '5'
        """
        if not isinstance(view, W.Widget):
            raise TypeError(f"view must be a widget, not {view!r}.")
        return AfterGuess(self, view)

    def reveal(self, guess: str) -> None:
        """Keep a guess and show the answer beside it.

        Parameters
        ----------
        guess : str

        Raises
        ------
        ValueError
            If there is no guess, or if it is no number where one is asked for.
        """
        guess = self._thought.read(guess)
        set_html(self.result, markup.revealed(self._thought, guess))
        self._lock(True)
        self.set_trait("guess", guess)

    def hide(self) -> None:
        """Hide the answer, so that another guess can be made; the last one stays in its field."""
        self.result.value = ""
        self._lock(False)
        self.set_trait("guess", None)

    def close(self) -> None:
        """Close the widget with its parts."""
        if not sys.is_finalizing():  # else ipywidgets closes all widgets, without comms
            for part in descendants(self):
                close_deep(part)
            close_deep(self, only_parts=True)
        super().close()

    def _lock(self, locked: bool) -> None:
        self.input.disabled = locked
        self.button.description = AGAIN if locked else SHOW

    def _typed(self) -> str:
        value: str | None = self.input.value
        return value or ""

    def _toggle(self) -> None:
        if self.guess is not None:
            self.hide()
            return
        try:
            self.reveal(self._typed())
        except ValueError as error:
            set_html(self.result, markup.hint(str(error)))

    def _on_enter(self) -> None:
        """Show the answer."""
        if self.guess is None:
            self._toggle()
            if self.guess is not None:
                self.button.focus()  # the field, which is locked now, has lost it

    def _repr_mimebundle_(self, **options: Any) -> dict[str, Any]:
        """Return the widget, and for viewers without widgets the question with a folded answer."""
        bundle: dict[str, Any] = super()._repr_mimebundle_(**options)
        bundle["text/html"] = str(markup.folded(self._thought))
        return bundle


class AfterGuess(W.VBox):
    """A widget that is shown once a guess was made: made by :meth:`Prediction.after`.

    Viewers of notebooks without widgets show it as they show the widget itself.

    Parameters
    ----------
    prediction : Prediction
    view : Widget
    """

    def __init__(self, prediction: Prediction, view: W.Widget) -> None:
        super().__init__()
        self._prediction, self._view = prediction, view
        self._waiting = W.HTML()
        set_html(self._waiting, markup.WAITING)
        self.add_class("hclust")
        prediction.observe(self._follow, "guess")
        self._follow()

    def __repr__(self) -> str:
        return f"<AfterGuess: {self._view!r}>"

    def close(self) -> None:
        """Close this box; the widget in it stays."""
        if not sys.is_finalizing() and self.comm is not None:  # not closed before
            self._prediction.unobserve(self._follow, "guess")
            close_deep(self._waiting)
            close_deep(self, only_parts=True)
        super().close()

    def _follow(self, _change: Any = None) -> None:
        self.children = (self._waiting if self._prediction.guess is None else self._view,)

    def _repr_mimebundle_(self, **options: Any) -> Any:
        """Return this widget, with what viewers without widgets show of the one in it."""
        inside: Any = methodcaller("_repr_mimebundle_", **options)(self._view)  # as IPython does
        bundle = dict(inside[0] if isinstance(inside, tuple) else inside)
        bundle.update(super()._repr_mimebundle_(**options))
        return bundle


def _choices(thought: Thought) -> W.RadioButtons:
    choices = W.RadioButtons(options=thought.options, value=None)
    choices.layout.width = "auto"
    choices.add_class("hclust-quiz-choices")
    return choices


def _field(thought: Thought) -> W.Text:
    hint = "a number" if thought.numeric else "in your own words"
    field = W.Text(description="Your guess", placeholder=hint, continuous_update=False)
    return set_width(field, "240px" if thought.numeric else "min(100%, 520px)")
