"""What is asked before an answer is shown: what is read as a guess, what is refused."""

from __future__ import annotations

import re

import pytest

from hclust_widgets.teaching import prediction
from hclust_widgets.teaching.prediction import make_thought


def test_a_number_asks_for_a_number():
    thought = make_thought("How many?", answer=1204, why="So many.")
    assert (thought.numeric, thought.answer) == (True, "1,204")
    assert [thought.read(text) for text in (" 4 ", "1,2", "1 204")] == ["4", "1,2", "1 204"]
    with pytest.raises(ValueError, match=re.escape(prediction.NOT_A_NUMBER.format(example="7"))):
        thought.read("some")


@pytest.mark.parametrize("answer", [7, 5, 1.41])
def test_the_example_of_a_number_is_not_the_answer(answer):
    example = "5" if answer == 7 else "7"
    with pytest.raises(ValueError, match=f"such as {example}"):
        make_thought("How many?", answer=answer, why="So many.").read("x")


def test_words_and_choices_take_any_guess():
    words = make_thought("What?", answer="a chain", why="It is long.")
    assert words.read("  two\nheaps ") == "two heaps"
    choice = make_thought("Which?", answer="b", why="It is.", options=["a", "b"])
    assert choice.read("a") == "a"
    for thought, sentence in (
        (words, prediction.MISSING_TEXT),
        (choice, prediction.MISSING_CHOICE),
    ):
        with pytest.raises(ValueError, match=re.escape(sentence)):
            thought.read("  ")


@pytest.mark.parametrize(
    ("changes", "error", "named"),
    [
        ({"question": ""}, TypeError, "question must be a text"),
        ({"why": 3}, TypeError, "why must be a text"),
        ({"answer": None}, TypeError, "answer must be a number or a text"),
        ({"answer": True}, TypeError, "answer must be a number or a text"),
        ({"options": "ab"}, TypeError, "options must be a list"),
        ({"options": ["a", 1]}, TypeError, "options must be a list"),
        ({"options": ["a"]}, ValueError, "at least two different"),
        ({"options": ["a", "a"]}, ValueError, "at least two different"),
        ({"options": ["b", "c"]}, ValueError, "'a' is not among the options: b, c"),
    ],
)
def test_parts_that_cannot_be_used_are_named(changes, error, named):
    parts = {"question": "Which?", "answer": "a", "why": "It is."} | changes
    with pytest.raises(error, match=named):
        make_thought(parts.pop("question"), **parts)
