"""The quiz in JupyterLab: answered right and wrong, by mouse and by keyboard."""

from __future__ import annotations

import json
import re

import pytest
from playwright.sync_api import Page, expect
from support.notebook import execute, expect_python, open_notebook, python, run_all, set_theme
from support.pictures import picture, wait_new_picture
from support.quiz import answer, button, feedback, option
from support.servers import Server

BOOK = [
    """
import pandas as pd
from hclust_widgets import *
EVIL = '<img src=x onerror="window.hit = 1">'
own = Question("Is " + EVIL + " a name?", options=[EVIL, "no"], answer="no",
               explain="It is " + EVIL + ".")
state = ClusterState(load_mpg())
quiz = QuizWidget(state, kinds=["count", "merge"], seed=1, n_questions=3, questions=[own],
                  student="Ada", save_to="answers-{student}.json")
""",
    "quiz",
]


@pytest.mark.usefixtures("kept_lab")
def test_a_quiz_is_answered_right_and_wrong(page: Page, lab: Server) -> None:
    open_notebook(page, lab, BOOK)
    run_all(page)
    asked = page.locator(".hclust-quiz-asked h5")
    expect(asked).to_have_text('Is <img src=x onerror="window.hit = 1"> a name?')
    assert option(page, "<img src=x").inner_text().strip().startswith("<img")
    button(page, "Check").click()
    expect(feedback(page)).to_have_text("Choose one of the answers first.")
    answer(page, right=True)
    assert page.evaluate("window.hit") is None, "names are text"
    button(page, "Next question").click()

    image = page.locator("img.hclust-figure")
    for number, right in ((2, True), (3, False)):
        # Python is asked when it has heard of the click: the page then shows the next number.
        expect(page.locator(".hclust-quiz-progress")).to_contain_text(f"Question {number} of 4")
        expect(asked).to_have_text(python(page, "quiz._current.prompt"))
        image.wait_for()
        before = picture(image)
        assert not before.blank
        answer(page, right=right)
        expect(feedback(page)).to_contain_text(python(page, "quiz._current.explain"))
        wait_new_picture(image, before)
        button(page, "Next question").click()
    expect_python(page, "[quiz.score, len(quiz.answers)]", [2, 3])
    expect(page.locator(".hclust-quiz-progress")).to_contain_text("Question 4 of 4 · 2 right")

    execute(page, "state.linkage = 'single'")
    stale = page.locator(".hclust-quiz-stale")
    expect(stale).to_contain_text("still belong to the earlier ones: ward linkage")
    button(page, "New questions").click()
    expect(stale).to_be_hidden()
    expect(page.locator(".hclust-quiz-progress")).to_contain_text("Question 1 of 4 · 0 right")
    saved = json.loads((lab.root / "answers-Ada.json").read_text(encoding="utf-8"))
    assert [one["correct"] for one in saved["answers"]] == [True, True, False]
    expect_python(page, "len(collect_answers('.'))", 3)


@pytest.mark.usefixtures("kept_lab")
def test_a_quiz_is_answered_by_the_keyboard_alone(page: Page, lab: Server) -> None:
    book = [BOOK[0].replace('["count", "merge"]', '["count"]'), BOOK[1]]
    open_notebook(page, lab, book)
    run_all(page)
    page.locator(".hclust-quiz-choices input").first.focus()
    page.keyboard.press("ArrowDown")
    expect_python(page, "quiz.panel.choices.value", "no")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(feedback(page)).to_contain_text("✓ Right.")
    expect(button(page, "Next question")).to_be_focused()
    page.keyboard.press("Enter")
    field = page.get_by_label("Your answer")
    expect(field).to_be_focused()
    page.keyboard.type(str(python(page, "quiz._current.answer")))
    page.keyboard.press("Enter")
    expect(feedback(page)).to_contain_text("✓ Right.")
    expect_python(page, "quiz.score", 2)
    execute(
        page,
        "from hclust_widgets.widgets.base.render_thread import renderer; assert renderer.finish()",
    )
    label = page.locator(".hclust-unseen [role=img]").get_attribute("aria-label")
    assert label and label.startswith("A tree of")

    image = page.locator("img.hclust-figure")
    light = picture(image)
    set_theme(page, dark=True)
    dark = wait_new_picture(image, light)
    assert max(dark.paper) < 60 < min(light.paper), "the picture follows the page"


@pytest.mark.usefixtures("kept_lab")
def test_a_branch_to_be_split_is_chosen_by_the_keyboard_and_drawn(page: Page, lab: Server) -> None:
    quiz = 'quiz = QuizWidget(load_mpg(), kinds=["split"], seed=2, n_questions=1)'
    open_notebook(page, lab, [f"from hclust_widgets import *\n{quiz}", "quiz"])
    run_all(page)
    image = page.locator("img.hclust-figure")
    image.wait_for()
    before = picture(image)
    options, right = python(page, "[quiz._current.options, quiz._current.answer]")
    choices = page.locator(".hclust-quiz-choices input")
    choices.first.focus()
    page.keyboard.press("Space")
    expect_python(page, "quiz.panel.choices.value", options[0])
    for option_ in options[1 : options.index(right) + 1]:
        page.keyboard.press("ArrowDown")
        expect_python(page, "quiz.panel.choices.value", option_)
    for _ in options:  # where each option is a stop of its own, Check comes after the last
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.textContent.trim()") == "Check":
            break
    page.keyboard.press("Enter")
    expect(feedback(page)).to_contain_text("✓ Right.")
    expect(feedback(page)).to_contain_text("So only this one branch is split")
    # A new picture alone may be the same one, drawn for another width.
    label = re.compile(re.escape(f"The line steps down at {right}"))
    expect(page.locator(".hclust-unseen [role=img]")).to_have_attribute("aria-label", label)
    wait_new_picture(image, before)
