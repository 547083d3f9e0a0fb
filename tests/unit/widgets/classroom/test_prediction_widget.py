"""`Prediction`: the answer beside the guess, never before it, and folded without Python."""

from __future__ import annotations

import re

import pandas as pd
import pytest
from inspect_widgets import send_message, walk
from ipywidgets import Label, RadioButtons

from hclust_widgets import LinkageLab, Prediction
from hclust_widgets.teaching import prediction
from hclust_widgets.teaching.lesson_answers import LESSON_ANSWERS
from hclust_widgets.widgets.base.view import close_deep

WHY = "Each merge leaves *one* cluster less, in `children_`."


@pytest.fixture
def ask():
    """Make predictions that are closed when the test ends."""
    made = []

    def make(question, **parts):
        made.append(Prediction(question, **parts))
        return made[-1]

    yield make
    for one in made:
        one.close()


@pytest.fixture
def merges(ask):
    return lambda **more: ask("How many merges?", **{"answer": 391, "why": WHY} | more)


def test_nothing_tells_the_answer_before_the_guess(merges):
    asked = merges(answer="one less than cars")  # words: ids of models are hexadecimal numbers
    before = " ".join(str(part.get_state()) for part in walk(asked)) + repr(asked)
    asked.reveal("many")
    after = " ".join(str(part.get_state()) for part in walk(asked))
    for text in ("one less than cars", "Each merge"):
        assert text not in before and text in after


def test_a_table_is_shown_with_the_answer_and_not_before(ask):
    table = pd.DataFrame({"<b>share</b>": [0.32]}, index=["mpg"])
    asked = ask("Which?", answer="mpg", why="It is far.", table=table)
    assert "0.32" not in " ".join(str(part.get_state()) for part in walk(asked))
    asked.reveal("weight")
    assert "<td>0.32</td>" in asked.result.value
    assert "&lt;b&gt;share" in asked.result.value
    before, folded = asked._repr_mimebundle_()["text/html"].split("<details>")
    assert "0.32" not in before and "<td>0.32</td>" in folded
    asked.hide()
    assert "0.32" not in asked.result.value
    ask("Which?", answer="mpg", why="It is far.", table=table["<b>share</b>"]).reveal("mpg")
    with pytest.raises(TypeError, match=r"table must be a DataFrame or a Series, not \[1\]"):
        ask("Which?", answer="mpg", why="It is far.", table=[1])


def test_the_answer_appears_beside_the_guess(merges):
    asked = merges()
    heard = []
    asked.observe(lambda change: heard.append(change["new"]), "guess")
    asked.input.value = "392"
    asked.button.click()
    text = re.sub(r"<[^>]+>", " ", asked.result.value).split()
    assert text[:5] == ["Your", "guess", "392", "Answer", "391"]
    assert "<em>one</em>" in asked.result.value and "<code>children_</code>" in asked.result.value
    assert not re.search("wrong|error|✗", asked.result.value)
    assert asked.input.disabled and asked.button.description == "Guess again"
    asked.button.click()
    assert asked.result.value == "" and not asked.input.disabled
    assert asked.button.description == "Show the answer"
    assert heard == ["392", None]


def test_a_guess_that_is_no_number_gets_one_sentence_and_stays(merges):
    asked = merges()
    asked.input.value = "many"
    asked.button.click()
    assert prediction.NOT_A_NUMBER.format(example="7") in asked.result.value
    assert "391" not in asked.result.value
    assert (asked.guess, asked.input.value, asked.input.disabled) == (None, "many", False)
    asked.input.value = ""
    asked.button.click()
    assert prediction.MISSING_TEXT in asked.result.value


def test_enter_shows_the_answer_and_leaves_the_focus_on_the_button(merges):
    asked = merges()
    focused = []
    asked.button.focus = lambda: focused.append(True)
    send_message(asked.input, {"event": "submit"})
    assert (asked.guess, focused) == (None, [])
    asked.input.value = "400"
    send_message(asked.input, {"event": "submit"})
    assert (asked.guess, focused) == ("400", [True])
    send_message(asked.input, {"event": "submit"})
    assert asked.guess == "400", "a locked field hides nothing"


def test_a_choice_is_made_of_the_options(ask):
    asked = ask("Which?", answer="single", why="Chains.", options=["ward", "single"])
    assert isinstance(asked.input, RadioButtons)
    asked.button.click()
    assert prediction.MISSING_CHOICE in asked.result.value
    asked.input.value = "ward"
    asked.button.click()
    assert asked.guess == "ward" and asked.input.disabled
    assert "single" in asked.result.value


def test_without_python_the_answer_is_folded(ask):
    html = ask(
        "Is *a* < b?", answer="yes", why="It <b>is</b>.", options=["yes", "no"]
    )._repr_mimebundle_()["text/html"]
    before, folded = html.split("<details>")
    assert "Think first." in before and "<em>a</em> &lt; b?" in before
    assert before.count("<li>") == 2
    assert "It &lt;b&gt;is&lt;/b&gt;." in folded and "&lt;b&gt;" not in before


def test_a_guess_is_text(ask):
    asked = ask("Which?", answer="a", why="So.")
    asked.reveal("<img src=x> *b*")
    assert "&lt;img src=x&gt; *b*" in asked.result.value


def test_wrong_options_are_named(merges):
    with pytest.raises(TypeError, match=r"Prediction has no option 'reason'"):
        merges(reason="x")
    with pytest.raises(TypeError, match="why must be a text"):
        merges(why="")


def test_closing_closes_every_part(merges):
    asked = merges()
    parts = [part for part in walk(asked) if part is not asked]
    assert asked.page_info in parts and asked.input in parts
    asked.close()
    assert [part.comm for part in (asked, *parts)] == [None] * (len(parts) + 1)


@pytest.mark.parametrize("question", list(LESSON_ANSWERS))
def test_a_question_of_the_lesson_has_its_answer_in_the_package(question):
    known = LESSON_ANSWERS[question]
    asked = Prediction.of_lesson(question)
    assert asked.result.value == ""
    asked.reveal(known.options[0] if known.options else "7")
    shown = re.sub(r"<[^>]+>", "", asked.result.value)
    plain = re.sub(r"[*`]", "", str(known.answer)).replace("'", "&#39;")
    assert plain in shown
    asked.close()


def test_a_question_that_the_lesson_does_not_ask_wants_its_answer():
    with pytest.raises(ValueError, match=r"The lesson does not ask 'How many\?'"):
        Prediction.of_lesson("How many?")


def test_a_widget_is_shown_with_the_answer_and_not_before(merges):
    asked, view = merges(), Label("391 merges")
    below = asked.after(view)
    assert view not in walk(below) and "Predict first" in below.children[0].value
    asked.reveal("392")
    assert below.children == (view,)
    asked.hide()
    assert view not in walk(below)
    below.close()
    asked.reveal("391")  # the box follows no longer, and the widget is the caller's
    assert view.comm is not None
    close_deep(view)
    with pytest.raises(TypeError, match="view must be a widget, not 'tree'"):
        asked.after("tree")


def test_without_python_a_widget_after_the_answer_is_what_it_is_alone(merges):
    asked, lab = merges(), LinkageLab(shape="moons")
    below = asked.after(lab)
    held, alone = (one._repr_mimebundle_() for one in (below, lab))
    held, alone = (one[0] if isinstance(one, tuple) else one for one in (held, alone))
    assert held["image/png"] == alone["image/png"]
    view = "application/vnd.jupyter.widget-view+json"
    assert held[view]["model_id"] == below.model_id != lab.model_id
    for one in (below, lab):
        one.close()
