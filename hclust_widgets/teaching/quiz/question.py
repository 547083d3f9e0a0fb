"""A question that knows its answer, and what its picture shows."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from numbers import Real
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from hclust_widgets.common.checks import reject_unknown
from hclust_widgets.common.parse_numbers import as_int_if_whole, number_candidates
from hclust_widgets.tree.tree import Tree

__all__ = ["Question", "Sketch"]

Floats = NDArray[np.float64]

_KNOWN = ("answer", "options", "explain", "wrong", "tolerance", "context", "rule", "table")


@dataclass(frozen=True, eq=False)
class Sketch:
    """What the picture of a question shows, before and after the answer.

    Attributes
    ----------
    words : str
        The same for readers who do not see it.
    revealed : str
        What is added to ``words`` when the answer is shown.
    points : ndarray of shape (m, 2) or None
        Rows in a plane whose two axes have one scale.
    letters : tuple of m str
        Names of the points, and of the tree's leaves.
    axes : tuple of two str
        What the axes are.
    joined : tuple of tuples of int
        Points that are in one cluster by now.
    groups : tuple of m int
        Group of every point; empty for none.
    tree : Tree or None
    threshold : float or None
        Height of the line across the tree.
    pair : tuple of int
        Points that merge next: shown with the answer.
    lines : tuple of (int, int)
        Points whose distance makes the answer: shown with it.
    misplaced : int or None
        Point in the wrong group: marked with the answer.
    home : tuple of int
        Points of the group that it belongs to.
    clusters : int
        Clusters that get a color, and the gap a band, with the answer; 0 for none.
    """

    words: str
    revealed: str = ""
    points: Floats | None = None
    letters: tuple[str, ...] = ()
    axes: tuple[str, str] = ("", "")
    joined: tuple[tuple[int, ...], ...] = ()
    groups: tuple[int, ...] = ()
    tree: Tree | None = None
    threshold: float | None = None
    pair: tuple[int, ...] = ()
    lines: tuple[tuple[int, int], ...] = ()
    misplaced: int | None = None
    home: tuple[int, ...] = ()
    clusters: int = 0


class Question:
    """A question with its answer and with what is said of right and wrong answers.

    Parameters
    ----------
    prompt : str
        What is asked.
    answer : str or number
        The right option; without options a number.
    options : sequence, optional
        What can be chosen: at least two, all different.
    explain : str, optional
        Shown after every answer.
    wrong : mapping, optional
        What is said to those who gave this wrong option or number.
    tolerance : float
        How far a number may be from the answer.
    context : str, optional
        What one has to know, above the question.
    rule : str, optional
        A reminder, below the question.
    table : DataFrame, optional
        Numbers to show.

    Attributes
    ----------
    kind : str
        "own" for questions that somebody wrote, else what makes them.
    key : tuple of (str, str)
        Letters in the picture, and the rows that they stand for.
    sketch : Sketch or None
        The picture.
    made_from : dict
        Rows, linkage and the like: what the answer can be checked with.

    Raises
    ------
    TypeError, ValueError
        If it has no right answer, or two; one sentence.

    Examples
    --------
    >>> from hclust_widgets import Question
    >>> q = Question("Which car is lighter?", options=["fiat 128", "ford f250"], answer="fiat 128",
    ...              explain="It weighs 1,867 lb, the ford f250 4,615.")
    >>> q.is_right("fiat 128"), q.is_right("ford f250")
    (True, False)
    """

    def __init__(
        self,
        prompt: str,
        *,
        answer: Any = None,
        options: Sequence[Any] = (),
        explain: str = "",
        wrong: Mapping[Any, str] | None = None,
        tolerance: float = 0.0,
        context: str = "",
        rule: str = "",
        table: pd.DataFrame | None = None,
        **unknown: Any,
    ) -> None:
        reject_unknown("Question", unknown, _KNOWN)
        for name, value in (("prompt", prompt), ("explain", explain), ("context", context)):
            if not isinstance(value, str):
                raise TypeError(f"{name} must be text, not {value!r}.")
        if not prompt.strip():
            raise ValueError("prompt is empty: write what is asked.")
        if isinstance(options, str):
            raise TypeError(f"options must be a list of answers, not the text {options!r}.")
        if table is not None and not isinstance(table, pd.DataFrame):
            raise TypeError(f"table must be a DataFrame, not a {type(table).__name__}.")
        self.prompt, self.explain, self.context, self.rule = prompt, explain, context, str(rule)
        self.table = table
        self.options = tuple(str(option) for option in options)
        self.tolerance = _tolerance(tolerance)
        self.answer: Any = _option(answer, self.options) if self.options else _number(answer)
        self.wrong: dict[Any, str] = {}
        for given, why in dict(wrong or {}).items():
            if self.options and str(given) not in self.options:
                raise ValueError(f"wrong speaks of {given!r}, which is none of the options.")
            known = str(given) if self.options else _number(given)
            if self.is_right(known):
                raise ValueError(f"wrong speaks of {given!r}, but that is the right answer.")
            self.wrong[known] = str(why)
        self.kind = "own"
        self.key: tuple[tuple[str, str], ...] = ()
        self.sketch: Sketch | None = None
        self.made_from: dict[str, Any] = {}

    def __repr__(self) -> str:
        return f"<Question ({self.kind}): {self.prompt}>"

    @property
    def numeric(self) -> bool:
        """Whether a number is asked for."""
        return not self.options

    def read(self, text: str) -> Any:
        """Give the answer that somebody typed or chose.

        Parameters
        ----------
        text : str
            An option, or a number with a decimal point or comma and its thousands apart or not.
            What can be read in two ways, as ``"1,234"``, is read in the way that is right.

        Raises
        ------
        ValueError
            If it is neither.
        """
        if self.options:
            if text not in self.options:
                raise ValueError("Choose one of the answers first.")
            return text
        found = number_candidates(text)
        if not found:
            raise ValueError("Type a number first, such as 3 or 0.35.")
        return as_int_if_whole(next(filter(self.is_right, found), found[0]))

    def how_read(self, text: str) -> str:
        """Say as which number an answer was taken, if it can be read as two.

        Parameters
        ----------
        text : str
            What :meth:`read` takes.

        Returns
        -------
        str
            A sentence; empty if there is nothing to say.
        """
        found = () if self.options else number_candidates(text)
        if len(found) < 2:
            return ""
        given = self.read(text)
        other = next(value for value in found if value != given)
        if self.is_right(given):
            return f"{text.strip()} was taken for {given:.15g}, not for {other:.15g}."
        return f"{text.strip()} was taken for {given:.15g}; {other:.15g} would be wrong as well."

    def is_right(self, given: Any) -> bool:
        """Tell whether an answer is right.

        Parameters
        ----------
        given : str or number
            As :meth:`read` gives it.
        """
        if self.options:
            return bool(given == self.answer)
        return bool(abs(given - self.answer) <= self.tolerance + 1e-9 * abs(self.answer))

    def feedback(self, given: Any) -> str:
        """Say why an answer is right, or why it is not.

        Parameters
        ----------
        given : str or number
        """
        if self.is_right(given):
            return self.explain
        why = self.wrong.get(given, "")
        if not why and self.numeric:
            near = [known for known in self.wrong if abs(known - given) <= self.tolerance]
            why = self.wrong[near[0]] if near else ""
        return " ".join(part for part in (why, self.explain) if part)

    def answer_in_words(self) -> str:
        """Write the right answer as a reader would."""
        return str(self.answer) if self.options else f"{self.answer:,.6g}"


def _option(answer: Any, options: tuple[str, ...]) -> str:
    if len(options) < 2:
        raise ValueError(f"A question with options needs at least two, not {len(options)}.")
    seen: set[str] = set()
    for option in options:
        plain = " ".join(option.split()).casefold()
        if plain in seen:
            raise ValueError(f"The option {option!r} stands twice: each must be another answer.")
        seen.add(plain)
    if str(answer) not in options:
        raise ValueError(
            f"answer={answer!r} is none of the options: write the right one as it stands there."
        )
    return str(answer)


def _number(answer: Any) -> int | float:
    if answer is None:
        raise ValueError("The question has no answer: give answer=..., an option or a number.")
    if isinstance(answer, bool) or not isinstance(answer, Real) or not math.isfinite(answer):
        raise TypeError(
            f"answer={answer!r} is no number: without options the answer is one, with options it "
            "is one of them."
        )
    return as_int_if_whole(float(answer))


def _tolerance(tolerance: Any) -> float:
    if isinstance(tolerance, bool) or not isinstance(tolerance, Real) or not float(tolerance) >= 0:
        raise TypeError(f"tolerance={tolerance!r} is no number from 0 on.")
    return float(tolerance)
