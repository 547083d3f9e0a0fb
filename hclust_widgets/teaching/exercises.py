"""Check the answers to the exercises on the cars (notebook 05).

The expected answers are kept here, so that no folded cell of the notebook holds them.
"""

import re
from collections.abc import Mapping, Sequence, Set, ValuesView
from dataclasses import dataclass
from numbers import Real

import numpy as np
import pandas as pd

#: The row whose weight `misenter_weight` changes, as a number and as a name.
_ROW, _ROW_NAME = 28, "hi 1200d"
_KILOGRAMS_PER_POUND = 0.4536
_ROW_BEHIND = re.compile(r"\s*\((row\s+\d+)\)\s*$")


@dataclass(frozen=True)
class Exercise:
    """An expected answer: its numbers, its form, and why it is right.

    ``form`` is ``"number"``, ``"numbers"`` (order does not count, repetition does), ``"set"``
    (neither counts) or ``"row"`` (a number, the row's ``name``, or both as cards write them).
    """

    expected: tuple[float, ...]
    form: str
    why: str
    name: str = ""


EXERCISES: dict[str, Exercise] = {
    "heights": Exercise(
        (1, 2, 4, 5),
        "numbers",
        "With points on a line, single linkage merges across the smallest gap.",
    ),
    "farthest": Exercise(
        (1, 3, 5, 12),
        "numbers",
        "7 and 12 are nearer (5) than 7 is to the cluster of 0, 1 and 3, whose farthest point is "
        "7 away.",
    ),
    "at_six": Exercise((3,), "number", "A line at 6 crosses three branches."),
    "largest": Exercise(
        (208,), "number", "They are those with few cylinders: the sizes stand below the dendrogram."
    ),
    "largest_gap": Exercise((2,), "number", "A state that is given no number begins there."),
    "impossible": Exercise(
        (2, 3),
        "set",
        "All three merges have height 1, so a threshold makes all or none of them.",
    ),
    "row": Exercise(
        (_ROW,),
        "row",
        "A truck with a displacement of 304 and the weight of a small car: it is left alone.",
        _ROW_NAME,
    ),
}

_WANTED = {
    "number": "one number, such as 5",
    "numbers": "numbers, such as [10, 20, 30]",
    "set": "numbers, such as {10, 20}",
    "row": "the number of one row, such as 5, or its name in quotes",
}


class ExerciseSheet:
    """Answers to `EXERCISES`, with the progress made.

    A later answer to the same exercise replaces the earlier one.
    """

    def __init__(self, exercises: Mapping[str, Exercise] = EXERCISES) -> None:
        self._exercises = dict(exercises)
        self._right: set[str] = set()

    def check(self, name: str, answer: object) -> str:
        """Return a sentence on whether the answer to exercise ``name`` is right, and how many are.

        An answer of the wrong type gets a sentence on what is wanted. An unknown ``name`` raises
        `ValueError`.
        """
        if name not in self._exercises:
            raise ValueError(f"no exercise is called {name!r}; use one of {list(self._exercises)}")
        exercise = self._exercises[name]
        self._right.discard(name)
        if answer is ...:
            verdict = "Not answered yet."
        else:
            is_right = is_right_answer(answer, exercise)
            if is_right is None:
                verdict = f"Not yet: the answer should be {_WANTED[exercise.form]}."
            elif is_right:
                self._right.add(name)
                verdict = f"Right. {exercise.why}"
            else:
                verdict = "Not yet: look again."
        return f"{verdict}\n({len(self._right)} of {len(self._exercises)} answers right so far)"


def is_right_answer(answer: object, exercise: Exercise) -> bool | None:
    """Return whether an answer is right, or None if it has no form that can be compared.

    Where a row is asked for, a row of a table, or of a column, counts by its place in the index.
    """
    verdicts = {_is_right(one, exercise) for one in _readings(answer, exercise.form)}
    return True if True in verdicts else False if False in verdicts else None


def _readings(answer: object, form: str) -> list[object]:
    if form == "row" and isinstance(answer, pd.DataFrame):
        return [answer.index]
    if form == "row" and isinstance(answer, pd.Series):
        return [answer, answer.index, answer.name]
    return [answer]


def _is_right(answer: object, exercise: Exercise) -> bool | None:
    values = _flatten(answer)
    if exercise.form == "row" and len(values) == 1 and isinstance(values[0], str):
        return _names_row(values[0], exercise)
    numbers = [_to_number(value) for value in values]
    if not numbers or None in numbers or (exercise.form in ("number", "row") and len(numbers) != 1):
        return None
    found = sorted(number for number in numbers if number is not None)
    if exercise.form == "set":
        found = sorted(set(found))
    wanted = sorted(exercise.expected)
    return len(found) == len(wanted) and bool(np.allclose(found, wanted))


def _names_row(text: str, exercise: Exercise) -> bool:
    """Return whether a text names the row: "28", "row 28", "x · row 28", "x (row 28)".

    A name in front of a number must be that row's.
    """
    text = _ROW_BEHIND.sub(r" · \1", text.lower())
    *names, last = (" ".join(part.split()) for part in text.split("·"))
    if names and names != [exercise.name]:
        return False
    numbers = {str(int(n)) for n in exercise.expected}
    written = {*numbers, *(f"row {number}" for number in numbers)}
    return last in written or (last == exercise.name and not names)


def _flatten(answer: object) -> list[object]:
    """Return the values of a collection, or the one value that the answer is."""
    if isinstance(answer, (np.ndarray, pd.Series, pd.Index, pd.api.extensions.ExtensionArray)):
        return list(np.asarray(answer).ravel())
    if isinstance(answer, (Sequence, Set, ValuesView)) and not isinstance(answer, (str, bytes)):
        return list(answer)
    return [answer]


def _to_number(value: object) -> float | None:
    """Return a finite number, or None; truth values and text are no numbers."""
    if isinstance(value, (bool, np.bool_)) or not isinstance(value, Real):
        return None
    try:
        number = float(value)
    except OverflowError:
        return None
    return number if np.isfinite(number) else None


def misenter_weight(cars: pd.DataFrame) -> pd.DataFrame:
    """Return a copy of the complete cars in which one weight is in kilograms, not pounds."""
    changed = cars.copy()
    factor = np.where(changed.index == _ROW, _KILOGRAMS_PER_POUND, 1.0)
    changed["weight"] = changed["weight"].astype(float) * factor
    return changed
