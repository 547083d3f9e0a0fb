"""The quiz: answered right and wrong, saved, left and taken up again, told of other settings."""

from __future__ import annotations

import gc
import os
import re
from html import unescape

import numpy as np
import pandas as pd
import pytest
from inspect_widgets import listeners, png_size, says, send_message, walk
from ipywidgets import HTML
from scipy.cluster.hierarchy import linkage

from hclust_widgets import ClusterState, Question, QuizWidget, collect_answers
from hclust_widgets.teaching.quiz import KINDS
from hclust_widgets.widgets.base.render_thread import renderer
from hclust_widgets.widgets.classroom import messages

EVIL = '<img src=x onerror="alert(1)">'


@pytest.fixture
def state(cars):
    return ClusterState(cars.head(60), n_clusters=4)


def answer(front, quiz, right=True):
    """Give an answer as the page does."""
    q = quiz._current
    if q.numeric:
        front.send(quiz.panel.number, value=f"{q.answer:.4f}" if right else "987")
    else:
        wrong = next(option for option in q.options if option != q.answer)
        front.send(quiz.panel.choices, index=q.options.index(q.answer if right else wrong))
    click(quiz.panel.check_button)
    assert renderer.finish()
    return q


def click(button):
    assert button.layout.display is None and not button.disabled
    button.click()


def go_on(quiz):
    click(quiz.panel.next_button)
    assert renderer.finish()


def shown(part):
    return part.layout.display != "none"


def words(html):
    return " ".join(unescape(re.sub(r"<[^>]*>", " ", html.value)).split())


@pytest.mark.sampled(4)
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("right", [True, False])
def test_every_kind_is_answered(front, state, kind, right):
    quiz = QuizWidget(state, kinds=kind, seed=5, n_questions=2)
    assert renderer.finish()
    q = quiz._current
    assert q.kind == kind and q.prompt in words(quiz.panel.question)
    assert shown(quiz.panel.number) == q.numeric and shown(quiz.panel.choices) != q.numeric
    assert "Question 1 of 2 · 0 right so far" in words(quiz.panel.progress)
    asked = quiz.figure_box.image.value
    assert shown(quiz.figure_box) == (q.sketch is not None)
    answer(front, quiz, right)
    told = words(quiz.panel.feedback)
    assert told.startswith("✓ Right." if right else "✗ Not quite: the answer is")
    assert " ".join(q.explain.split()) in told
    assert re.search(r"\d", told), "it explains with the real numbers"
    assert quiz.score == int(right) and quiz.answers["correct"].tolist() == [right]
    if q.sketch is not None and kind != "linkage":
        assert quiz.figure_box.image.value != asked, "the picture shows the answer as well"
        assert png_size(quiz.figure_box.image.value)[0] >= 470
    assert not shown(quiz.panel.check_button) and shown(quiz.panel.next_button)
    go_on(quiz)
    assert "Question 2 of 2" in words(quiz.panel.progress) and words(quiz.panel.feedback) == ""
    assert quiz.panel.choices.index is None and quiz.panel.number.value == ""


def test_wrong_answers_are_explained_each_by_its_own_reason(front, state):
    quiz = QuizWidget(state, kinds=["linkage", "merge", "misplaced"], n_questions=6)
    for q in quiz.asked:
        reasons = [q.feedback(option) for option in q.options]
        assert len(set(reasons)) == len(q.options) and all(reasons)


def test_a_whole_quiz_ends_in_its_score(front, state):
    quiz = QuizWidget(state, n_questions=4, seed=2)
    for i in range(4):
        assert quiz.panel.next_button.description == (
            "See the result" if i == 3 else "Next question"
        )
        answer(front, quiz, right=i != 1)
        go_on(quiz)
    assert not shown(quiz.panel.body) and shown(quiz.panel.result)
    assert "3 of 4 right" in words(quiz.panel.result) and "Finished" in words(quiz.panel.progress)
    assert quiz.score == 3 and len(quiz.answers) == 4
    first = [q.explain for q in quiz.asked]
    click(quiz.panel.restart)
    assert [q.explain for q in quiz.asked] != first and quiz.score == 0
    assert len(quiz.answers) == 4, "what was answered is kept"


def test_the_first_answer_counts(front, state):
    quiz = QuizWidget(state, kinds=["count"], n_questions=2)
    answer(front, quiz, right=False)
    front.send(quiz.panel.number, value=str(quiz._current.answer))
    quiz.panel.check_button.click()
    assert quiz.score == 0 and len(quiz.answers) == 1


def test_nothing_is_checked_before_there_is_an_answer(front, state):
    quiz = QuizWidget(state, kinds=["merge", "count"], n_questions=2, seed=1)
    for _ in range(2):
        q = quiz._current
        click(quiz.panel.check_button)
        assert ("Type a number first" if q.numeric else "Choose one") in words(quiz.panel.feedback)
        if q.numeric:
            front.send(quiz.panel.number, value="three")
            click(quiz.panel.check_button)
            assert "Type a number first" in words(quiz.panel.feedback)
        assert len(quiz.answers) == quiz._run.at
        answer(front, quiz)
        go_on(quiz)


@pytest.mark.parametrize(
    ("typed", "right", "said"),
    [
        ("1,867", True, "1,867 was taken for 1867, not for 1.867."),
        ("1,867.0", True, "✓ Right. It weighs that."),
        ("1,234", False, "1,234 was taken for 1234; 1.234 would be wrong as well."),
    ],
)
def test_a_number_with_two_readings_is_told_how_it_was_read(front, state, typed, right, said):
    weight = Question("How heavy is it?", answer=1867, explain="It weighs that.")
    quiz = QuizWidget(state, questions=weight, kinds=[])
    front.send(quiz.panel.number, value=typed)
    click(quiz.panel.check_button)
    assert said in words(quiz.panel.feedback) and quiz.score == int(right)


def test_enter_checks_a_number(front, state):
    quiz = QuizWidget(state, kinds=["count"], n_questions=1)
    front.send(quiz.panel.number, value=str(quiz._current.answer))
    send_message(quiz.panel.number, {"event": "submit"})
    assert quiz.score == 1


# -- other settings --------------------------------------------------------------------------------


def test_other_settings_keep_the_questions_and_say_so(front, state):
    quiz = QuizWidget(state, n_questions=3)
    asked = quiz.asked
    state.n_clusters = 2
    state.selection = [1]
    assert not shown(quiz.panel.outdated_notice)
    state.update(linkage="single", scaling="standard")
    assert quiz.asked == asked and shown(quiz.panel.outdated_notice)
    said = words(quiz.panel.outdated)
    assert "still belong to the earlier ones: ward linkage of euclidean distances" in said
    state.update(linkage="ward", scaling="minmax")
    assert not shown(quiz.panel.outdated_notice)
    state.linkage = "single"
    click(quiz.panel.new_questions)
    assert not shown(quiz.panel.outdated_notice) and not set(quiz.asked) & set(asked)
    texts = [q.context + q.rule for q in quiz.asked if q.kind in ("count", "cut", "merge")]
    assert texts and all("ingle linkage" in text for text in texts)


# -- saved -----------------------------------------------------------------------------------------


@pytest.mark.sampled(1)
@pytest.mark.parametrize("ending", ["json", "csv"])
def test_answers_are_saved_collected_and_taken_up_again(front, cars, tmp_path, ending):
    options = {"n_questions": 4, "seed": 9, "save_to": tmp_path / ("a-{student}." + ending)}
    ada = QuizWidget(cars.head(60), student="Ada", **options)
    bob = QuizWidget(cars.head(60), student="Bob", **options)
    for right in (True, False):
        answer(front, ada, right)
        go_on(ada)
    answer(front, bob, right=True)
    assert sorted(p.name for p in tmp_path.iterdir()) == [f"a-Ada.{ending}", f"a-Bob.{ending}"]
    table = collect_answers(tmp_path)
    assert table.groupby("student")["correct"].agg(["sum", "count"]).to_numpy().tolist() == [
        [1, 2],
        [1, 1],
    ]
    assert ada.answers.equals(table.loc[table["student"] == "Ada", ada.answers.columns])
    later = QuizWidget(cars.head(60), student="Ada", **options)
    assert "Question 3 of 4 · 1 right so far" in words(later.panel.progress)
    assert later.answers.equals(ada.answers)
    answer(front, later)
    assert len(collect_answers(tmp_path)) == 4
    other = QuizWidget(cars.head(60), student="Ada", **(options | {"seed": 10}))
    assert "Question 1 of 4 · 0 right so far" in words(other.panel.progress)
    answer(front, other)
    assert len(collect_answers(tmp_path)) == 5, "what stood in the file is kept"


def test_a_file_that_is_not_ours_is_left_alone(front, state, tmp_path, refusal):
    path = tmp_path / "data.csv"
    path.write_text("a,b\n1,2\n")
    assert "'data.csv' holds no answers of a quiz" in refusal(QuizWidget, state, save_to=path)
    assert path.read_text() == "a,b\n1,2\n"


def test_a_disk_that_fails_later_is_a_sentence_and_the_answer_counts(
    front, state, tmp_path, monkeypatch
):
    quiz = QuizWidget(state, n_questions=2, save_to=tmp_path / "a.json")
    with monkeypatch.context() as patched:
        patched.setattr(os, "replace", _refused)
        answer(front, quiz)
    assert "could not be written" in quiz.message and "Permission denied" in quiz.message
    assert quiz.score == 1 and list(tmp_path.iterdir()) == []
    go_on(quiz)
    answer(front, quiz)
    assert quiz.message == "" and len(collect_answers(tmp_path)) == 2


def _refused(*_paths):
    raise PermissionError(13, "Permission denied")


# -- a teacher's own -------------------------------------------------------------------------------


def largest(state):
    sizes = state.labels_.value_counts()
    return Question("How many rows has the largest cluster?", answer=int(sizes.max()))


def test_own_questions_come_first_and_may_be_made_from_the_state(front, state):
    own = Question("Is this a tree?", options=["yes", "no"], answer="yes", explain="It is.")
    quiz = QuizWidget(state, questions=[own, largest], n_questions=1)
    assert [q.kind for q in quiz.asked[:2]] == ["own", "own"] and len(quiz.asked) == 3
    assert quiz.asked[1].answer == state.cut.sizes.max()
    assert not shown(quiz.figure_box)
    answer(front, quiz)
    assert words(quiz.panel.feedback) == "✓ Right. It is."
    alone = QuizWidget(state, questions=own, kinds=[])
    assert alone.asked == (own,) and alone._run.note == ""


@pytest.mark.slow
def test_words_of_data_and_teachers_are_text(front):
    rng = np.random.default_rng(0)
    names = [f"{EVIL} {i}" for i in range(30)]
    table = pd.DataFrame(rng.random((30, 2)), columns=[EVIL, "</script><b>"], index=names)
    table.attrs["rows"] = f"{EVIL}s"
    own = Question(EVIL, options=[EVIL, "b"], answer=EVIL, explain=EVIL, context=EVIL, rule=EVIL,
                   wrong={"b": EVIL}, table=pd.DataFrame({EVIL: [EVIL]}, index=[EVIL]))  # fmt: skip
    quiz = QuizWidget(table, questions=[own], n_questions=6, student=EVIL)
    for _ in range(7):
        answer(front, quiz, right=False)
        for part in walk(quiz):
            if isinstance(part, HTML):
                assert not re.search(r"<(img|script|/script)", part.value), part.value
        go_on(quiz)
    assert "&lt;img" in quiz.panel.result.value and "<img" not in quiz.panel.result.value


# -- options ---------------------------------------------------------------------------------------

BAD = [
    ({"kinds": ["merg"]}, "'merge'"),
    ({"kinds": 3}, messages.KINDS_TYPE),
    ({"kinds": []}, messages.NO_QUESTION),
    ({"n_questions": 0}, messages.NO_QUESTION),
    ({"n_questions": 101}, messages.RANGE),
    ({"n_questions": 2.5}, messages.INTEGER),
    ({"seed": -1}, messages.RANGE),
    ({"seed": None}, messages.INTEGER),
    ({"seed": "x"}, messages.INTEGER),
    ({"questions": 3}, messages.QUESTIONS_TYPE),
    ({"questions": ["What?"]}, messages.QUESTIONS_ENTRY),
    ({"questions": lambda state: 3}, messages.QUESTION_TYPE),
    ({"questions": lambda state: 1 / 0}, "division by zero"),
    ({"student": 1.5}, messages.STUDENT_TYPE),
    ({"student": "A\ud800"}, messages.STUDENT_ENCODING),
    ({"save_to": 3}, "save_to must be the path"),
    ({"save_to": "nowhere/at/all.json"}, "there is no folder"),
    ({"save_to": "a-{student}.json"}, "no student is given"),
    ({"sede": 3}, "'seed'"),
    ({"linkage": "ward"}, "set state.linkage"),
]


@pytest.mark.sampled(2)
@pytest.mark.parametrize(("options", "word"), BAD)
def test_a_wrong_option_is_refused_in_a_sentence(front, state, refusal, options, word):
    assert says(refusal(QuizWidget, state, **options), word, name=next(iter(options)))


def test_options_are_fixed_once_the_quiz_is_made(front, state, refusal):
    quiz = QuizWidget(state, n_questions=1)
    assert says(refusal(setattr, quiz, "seed", 4), messages.QUIZ_FIXED, name="seed")
    with pytest.raises(AttributeError, match="has no option 'sede'"):
        quiz.sede = 4


def test_a_tree_alone_and_rows_all_alike(front, refusal):
    quiz = QuizWidget(linkage(np.random.default_rng(0).random((40, 2)), "average"), n_questions=3)
    assert {q.kind for q in quiz.asked} <= {"count", "cut"}
    assert "no clear question of the kind" in words(quiz.panel.remark)
    alike = pd.DataFrame({"a": [1.0] * 6})
    assert says(refusal(QuizWidget, alike), messages.NO_QUESTION)


# -- a view like the others ------------------------------------------------------------------------


@pytest.mark.slow
def test_it_sleeps_wakes_and_closes_as_views_do(front, state):
    quiz = QuizWidget(state, kinds=["count"], n_questions=2)
    assert renderer.finish() and listeners(state) == 1
    front.send(quiz, _view_count=1)
    front.send(quiz, _view_count=0)
    assert listeners(state) == 0 and quiz.figure_box.figure is None
    state.linkage = "single"
    front.send(quiz, _view_count=1)
    assert (
        renderer.finish()
        and shown(quiz.panel.outdated_notice)
        and quiz.figure_box.figure is not None
    )
    front.send(quiz.page_info, width=420, paper="#111111", ink="#eeeeee", revision=1)
    assert renderer.finish()
    assert quiz.figure_box.image.width == str(420 - 38)
    quiz.close()
    gc.collect()
    assert listeners(state) == 0


def test_a_saved_notebook_shows_the_picture(front, state):
    quiz = QuizWidget(state, kinds=["merge"], n_questions=1)
    assert "image/png" in quiz._repr_mimebundle_()
    assert quiz.figure_box.alt_text.value == "" or "aria-label" in (quiz.figure_box.alt_text.value)
    assert "image/png" not in QuizWidget(state, kinds="distance")._repr_mimebundle_()
    assert renderer.finish()
    assert "A at " in quiz.figure_box.alt_text.value
