"""Answers to the exercises: which forms count, what is said, and that they are true."""

from collections import deque
from collections.abc import Callable

import numpy as np
import pandas as pd
import pytest

from hclust_widgets import ClusterState, load_mpg
from hclust_widgets.teaching.exercises import (
    EXERCISES,
    ExerciseSheet,
    is_right_answer,
    misenter_weight,
)

FORMS = [
    *(list, tuple, set, frozenset, deque, np.array, pd.Series, pd.Index, pd.Categorical),
    lambda values: pd.array(values, dtype="Int64"),  # as .unique() of a Series of labels gives
    lambda values: dict.fromkeys(values).keys(),
    lambda values: dict(enumerate(values)).values(),
]


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("name", ["heights", "farthest", "impossible"])
def test_any_collection_counts(name: str, form: Callable[[list[int]], object]) -> None:
    values = [int(value) for value in EXERCISES[name].expected]
    assert is_right_answer(form(values), EXERCISES[name]) is True
    assert is_right_answer(form([*values[:-1], 99]), EXERCISES[name]) is False
    assert is_right_answer(form(values[:-1]), EXERCISES[name]) is False


@pytest.mark.parametrize("answer", [3, 3.0, np.int64(3), np.array(3), [3], pd.Series([3])])
def test_any_single_number_counts(answer: object) -> None:
    assert is_right_answer(answer, EXERCISES["at_six"]) is True


@pytest.mark.parametrize("answer", [28, np.int64(28), "28", " HI  1200D ", ["hi 1200d"]])
def test_a_row_is_named_or_numbered(answer: object) -> None:
    assert is_right_answer(answer, EXERCISES["row"]) is True
    assert is_right_answer("ford pinto", EXERCISES["row"]) is False


def test_a_row_of_the_table_and_one_of_a_column_count_by_their_place() -> None:
    cars = load_mpg().dropna(ignore_index=True)
    labels = pd.Series(0, index=cars.index)
    labels[28] = 1
    row = EXERCISES["row"]
    for right in (cars.loc[[28]], cars.loc[28], cars.loc[[28], "name"], labels[labels == 1]):
        assert is_right_answer(right, row) is True
    for wrong in (cars.loc[[29]], cars.loc[29], cars.loc[[29], "name"], labels[[29]]):
        assert is_right_answer(wrong, row) is False
    for several in (cars.loc[27:29], labels[:0]):
        assert is_right_answer(several, row) is None


@pytest.mark.parametrize(
    "answer",
    [
        None,
        True,
        "three",
        [],
        {},
        print,
        [1, [2]],
        float("nan"),
        3j,
        10**400,
        [1, 2],
        pd.DataFrame(),
    ],
)
def test_a_wrong_type_gets_a_sentence(answer: object) -> None:
    said = ExerciseSheet().check("at_six", answer)
    assert "Not yet: the answer should be one number" in said


def test_progress_follows_the_latest_answers() -> None:
    sheet = ExerciseSheet()
    said = []
    for name, answer in (
        ("at_six", 3),
        ("at_six", 3),
        ("largest", 208),
        ("at_six", 4),
        ("row", ...),
    ):
        said.append(sheet.check(name, answer))
    assert [text.split("(")[1][0] for text in said] == ["1", "1", "2", "1", "1"]
    assert said[-1].startswith("Not answered yet.")
    with pytest.raises(ValueError, match="no exercise is called"):
        sheet.check("nine", 1)


def test_repetition_counts_for_heights_and_not_for_a_set() -> None:
    assert is_right_answer([1, 2, 4, 5, 5], EXERCISES["heights"]) is False
    assert is_right_answer([2, 3, 3], EXERCISES["impossible"]) is True


def test_the_expected_answers_are_true() -> None:
    cars = load_mpg().dropna(ignore_index=True)
    columns = cars.columns.drop(["origin", "name"])
    line = pd.DataFrame({"x": [0.0, 1, 3, 7, 12]})
    square = pd.DataFrame({"x": [0.0, 0, 1, 1], "y": [0.0, 1, 0, 1]})
    for name, linkage in (("heights", "single"), ("farthest", "complete")):
        found = ClusterState(line, scaling="none", linkage=linkage).distances_
        assert is_right_answer(found, EXERCISES[name]) is True
    at_six = ClusterState(cars, columns=columns, distance_threshold=6)
    assert is_right_answer(at_six.n_clusters, EXERCISES["at_six"]) is True
    assert is_right_answer(max(at_six.cut.sizes), EXERCISES["largest"]) is True
    suggested = ClusterState(cars, columns=columns).n_clusters
    assert is_right_answer(suggested, EXERCISES["largest_gap"]) is True
    impossible = [
        k
        for k in (1, 2, 3, 4)
        if not ClusterState(square, linkage="single", n_clusters=k).cut.has_threshold
    ]
    assert is_right_answer(impossible, EXERCISES["impossible"]) is True


@pytest.mark.parametrize(
    ("answer", "is_right"),
    [
        ("row 28", True),
        ("Row  28", True),
        ("hi 1200d · row 28", True),
        (["hi 1200d · row 28"], True),
        ("hi 1200d (row 28)", True),
        ("Hi 1200d (Row 28)", True),
        ("hi 1200d (row 29)", False),
        ("ford pinto (row 28)", False),
        ("row 29", False),
        ("hi 1200d · row 29", False),
        ("ford pinto · row 28", False),
        ("row", False),
        ("", False),
    ],
)
def test_a_row_counts_as_cards_and_tooltips_write_it(answer: object, is_right: bool) -> None:
    assert is_right_answer(answer, EXERCISES["row"]) is is_right


def test_the_misentered_row_is_left_alone() -> None:
    cars = load_mpg().dropna(ignore_index=True)
    assert (cars["name"] == EXERCISES["row"].name).sum() == 1
    changed = misenter_weight(cars)
    assert (changed["weight"] != cars["weight"]).sum() == 1
    labels = ClusterState(
        changed, columns=["weight", "displacement"], linkage="single", n_clusters=2
    ).labels_
    alone = labels.index[labels == labels.value_counts().idxmin()]
    assert is_right_answer(alone, EXERCISES["row"]) is True
    assert is_right_answer(cars.loc[alone[0], "name"], EXERCISES["row"]) is True
