"""A question with its answer, and the sketch of its figure."""

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
from hclust_widgets.common.format import significant
from hclust_widgets.common.parse_numbers import as_int_if_whole, number_candidates
from hclust_widgets.tree.tree import Tree

__all__ = ["Panel", "Question", "Sketch"]

Floats = NDArray[np.float64]

_KNOWN = ("answer", "options", "explain", "wrong", "tolerance", "context", "rule", "table")


@dataclass(frozen=True, eq=False)
class Panel:
    """A table of two columns beside others: its gap statistic, and with the answer its rows.

    Attributes
    ----------
    name : str
    points : ndarray of shape (m, 2)
    groups : tuple of m int
        Cluster of every row.
    gaps, errors : tuple of float
        Gap statistic of 1, 2, ... clusters, and its standard errors.
    """

    name: str
    points: Floats
    groups: tuple[int, ...]
    gaps: tuple[float, ...]
    errors: tuple[float, ...]


@dataclass(frozen=True, eq=False)
class Sketch:
    """Contents of the figure of a question, before and after the answer.

    Attributes
    ----------
    words : str
        Text alternative of the figure.
    revealed : str
        Added to ``words`` when the answer is shown.
    points : ndarray of shape (m, 2) or None
        Rows in a plane whose two axes have one scale.
    letters : tuple of m str
        Names of the points, and of the tree's leaves.
    axes : tuple of two str
        Labels of the axes.
    joined : tuple of tuples of int
        Points of each cluster formed so far.
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
        Point in the wrong cluster: marked with the answer.
    home : tuple of int
        Points of the group that it belongs to.
    clusters : int
        Clusters that get a color, and the gap a band, with the answer; 0 for none.
    nodes : tuple of int
        Clusters at different heights, that get a color and a line with steps, with the answer.
    panels : tuple of Panel
        Tables side by side, in place of all else.
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
    nodes: tuple[int, ...] = ()
    panels: tuple[Panel, ...] = ()


class Question:
    """A question with its answer and the feedback on right and wrong answers.

    Parameters
    ----------
    prompt : str
        The question.
    answer : str or number
        The right option; without options a number.
    options : sequence, optional
        Options to choose from: at least two, all different.
    explain : str, optional
        Shown after every answer.
    wrong : mapping, optional
        Feedback for wrong options or numbers.
    tolerance : float
        Maximum deviation of a number from the answer.
    context : str, optional
        Text above the question.
    rule : str, optional
        Reminder below the question.
    table : DataFrame, optional
        Numbers to show.

    Attributes
    ----------
    kind : str
        "own" for questions written by hand, else the name of the maker.
    key : tuple of (str, str)
        Letters in the picture, and the rows that they stand for.
    sketch : Sketch or None
        The figure.
    made_from : dict
        Rows, linkage and so on, with which the answer can be checked.

    Raises
    ------
    TypeError, ValueError
        If it has no right answer, or two.

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
        for option, why in dict(wrong or {}).items():
            if self.options and str(option) not in self.options:
                raise ValueError(f"wrong speaks of {option!r}, which is none of the options.")
            known = str(option) if self.options else _number(option)
            if self.is_right(known):
                raise ValueError(f"wrong speaks of {option!r}, but that is the right answer.")
            self.wrong[known] = str(why)
        self.kind = "own"
        self.key: tuple[tuple[str, str], ...] = ()
        self.sketch: Sketch | None = None
        self.made_from: dict[str, Any] = {}

    def __repr__(self) -> str:
        return f"<Question ({self.kind}): {self.prompt}>"

    @property
    def numeric(self) -> bool:
        """True if the answer is a number."""
        return not self.options

    def read(self, text: str) -> Any:
        """Parse an answer that was typed or chosen.

        Parameters
        ----------
        text : str
            An option, or a number with decimal point or comma, with or without thousands
            separators. An ambiguous text such as ``"1,234"`` is read as the right answer, if it
            can be.

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
        """Return a sentence on how an ambiguous number was read.

        Parameters
        ----------
        text : str
            As for :meth:`read`.

        Returns
        -------
        str
            Empty if the number is not ambiguous.
        """
        found = () if self.options else number_candidates(text)
        if len(found) < 2:
            return ""
        read = self.read(text)
        other = next(value for value in found if value != read)
        if self.is_right(read):
            return f"{text.strip()} was taken for {read:.15g}, not for {other:.15g}."
        return f"{text.strip()} was taken for {read:.15g}; {other:.15g} would be wrong as well."

    def is_right(self, answer: Any) -> bool:
        """Return True if an answer is right.

        Parameters
        ----------
        answer : str or number
            As :meth:`read` returns it.
        """
        if self.options:
            return bool(answer == self.answer)
        return bool(abs(answer - self.answer) <= self.tolerance + 1e-9 * abs(self.answer))

    def feedback(self, answer: Any) -> str:
        """Return the explanation of a right or wrong answer.

        Parameters
        ----------
        answer : str or number
        """
        if self.is_right(answer):
            return self.explain
        why = self.wrong.get(answer, "")
        if not why and self.numeric:
            near = [known for known in self.wrong if abs(known - answer) <= self.tolerance]
            why = self.wrong[near[0]] if near else ""
        return " ".join(part for part in (why, self.explain) if part)

    def answer_in_words(self) -> str:
        """Format the right answer."""
        return str(self.answer) if self.options else significant(self.answer, separator=",")


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
