"""What is asked before an answer is shown: a number, a choice, or words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from numbers import Real
from typing import Any

import pandas as pd

from hclust_widgets.common.format import significant
from hclust_widgets.common.parse_numbers import number_candidates

__all__ = ["Thought", "make_thought"]

MISSING_TEXT = "Type your guess first: any guess will do."
MISSING_CHOICE = "Choose one of the answers first: any guess will do."
NOT_A_NUMBER = "Type your guess as a number, such as {example}."

TEXT_TYPE = "{name} must be a text that is not empty, not {value!r}."
ANSWER_TYPE = "answer must be a number or a text that is not empty, not {value!r}."
OPTIONS_TYPE = "options must be a list of at least two different texts, not {value!r}."
TABLE_TYPE = "table must be a DataFrame or a Series, not {value!r}."
ANSWER_NOT_OFFERED = "answer {answer!r} is not among the options: {options}."


@dataclass(frozen=True)
class Thought:
    """A question with its answer and the reason.

    Attributes
    ----------
    question, why : str
    answer : str
        As it is shown.
    options : tuple of str
        Answers to choose from; empty if the guess is typed.
    numeric : bool
        Whether a guess must be a number.
    table : DataFrame or None
        What is shown below the reason.
    """

    question: str
    answer: str
    why: str
    options: tuple[str, ...] = ()
    numeric: bool = False
    table: pd.DataFrame | None = None

    def read(self, guess: str) -> str:
        """Return a guess as it is kept.

        Parameters
        ----------
        guess : str
            As typed or chosen.

        Returns
        -------
        str
            Without spaces around it.

        Raises
        ------
        ValueError
            If there is none, or if it is no number where one is asked for: one sentence.
        """
        guess = " ".join(guess.split())
        if not guess:
            raise ValueError(MISSING_CHOICE if self.options else MISSING_TEXT)
        if self.numeric and not number_candidates(guess):
            # Not the answer itself: an example must not give it away.
            raise ValueError(NOT_A_NUMBER.format(example="7" if self.answer != "7" else "5"))
        return guess


def make_thought(
    question: Any, *, answer: Any, why: Any, options: Any = (), table: Any = None
) -> Thought:
    """Check the parts of a question and put them together.

    Parameters
    ----------
    question : str
    answer : str or number
        A number asks for a number.
    why : str
    options : sequence of str, optional
    table : DataFrame or Series, optional

    Returns
    -------
    Thought

    Raises
    ------
    TypeError, ValueError
        If a part cannot be used: one sentence that names it.
    """
    for name, value in (("question", question), ("why", why)):
        if not isinstance(value, str) or not value.strip():
            raise TypeError(TEXT_TYPE.format(name=name, value=value))
    numeric = isinstance(answer, Real) and not isinstance(answer, bool)
    if not numeric and not (isinstance(answer, str) and answer.strip()):
        raise TypeError(ANSWER_TYPE.format(value=answer))
    texts = _options(options)
    if texts and answer not in texts:
        raise ValueError(ANSWER_NOT_OFFERED.format(answer=answer, options=", ".join(texts)))
    if isinstance(table, pd.Series):
        table = table.to_frame()
    if not (table is None or isinstance(table, pd.DataFrame)):
        raise TypeError(TABLE_TYPE.format(value=table))
    shown = str(answer)
    if numeric and abs(answer) < 1e6:
        shown = significant(answer, separator=",")
    return Thought(question, shown, why, texts, numeric, table)


def _options(options: Any) -> tuple[str, ...]:
    if isinstance(options, str) or not isinstance(options, Sequence):
        raise TypeError(OPTIONS_TYPE.format(value=options))
    texts = tuple(options)
    if not all(isinstance(one, str) and one.strip() for one in texts):
        raise TypeError(OPTIONS_TYPE.format(value=options))
    if texts and len(set(texts)) < max(2, len(texts)):
        raise ValueError(OPTIONS_TYPE.format(value=options))
    return texts
