"""A prediction in JupyterLab: by mouse and by keyboard, in both themes, and without Python."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, Page, expect
from support.axe import check_axe
from support.notebook import expect_python, open_notebook, run_all, set_theme
from support.pictures import screenshot
from support.servers import Server

from hclust_widgets import Prediction

pytestmark = pytest.mark.usefixtures("kept_page")

BOOK = [
    """
from hclust_widgets import Prediction
typed = Prediction("How many merges do 392 cars need?", answer=391,
                   why="Each merge leaves *one* cluster less, in `children_`.")
""",
    "typed",
    """
chosen = Prediction("Which linkage follows chains?", answer="single", why="One pair is enough.",
                    options=["ward", "average", "single"])
chosen
""",
]


def revealed(card: Locator) -> Locator:
    return card.locator(".hclust-prediction-revealed")


@pytest.mark.usefixtures("kept_lab")
def test_a_guess_comes_before_its_answer(page: Page, lab: Server) -> None:
    open_notebook(page, lab, BOOK)
    run_all(page)
    typed, chosen = (page.locator(".hclust-prediction").nth(i) for i in (0, 1))
    show = chosen.get_by_role("button", name="Show the answer")
    expect(show).to_be_visible()
    expect(typed.get_by_text("Each merge leaves")).to_have_count(0)

    # By keyboard: words are refused in one sentence, a number shows the answer beside it.
    field = typed.get_by_label("Your guess")
    field.focus()
    page.keyboard.type("many")
    page.keyboard.press("Enter")
    expect(typed.get_by_role("alert")).to_have_text("Type your guess as a number, such as 7.")
    expect(field).to_have_value("many")
    page.keyboard.press("Control+a")
    page.keyboard.type("392")
    page.keyboard.press("Enter")
    expect(revealed(typed).locator("strong")).to_have_text(["392", "391"])
    expect(revealed(typed).locator("em")).to_have_text("one")
    again = typed.get_by_role("button", name="Guess again")
    expect(again).to_be_focused()
    guess, answer = (revealed(typed).locator("strong").nth(i).bounding_box() for i in (0, 1))
    assert guess is not None and answer is not None
    label = revealed(typed).locator("span").first.bounding_box()
    assert label is not None and label["y"] + label["height"] <= guess["y"]
    assert guess["y"] == answer["y"] and guess["x"] < answer["x"], "the answer is beside the guess"
    page.keyboard.press("Enter")
    expect(revealed(typed)).to_have_count(0)
    expect_python(page, "typed.guess", None)
    expect(field).to_be_enabled()

    # By mouse.
    show.click()
    expect(chosen.get_by_role("alert")).to_have_text(
        "Choose one of the answers first: any guess will do."
    )
    chosen.locator("label").filter(has_text="ward").click()
    expect_python(page, "chosen.input.value", "ward")
    show.click()
    expect(revealed(chosen).locator("strong")).to_have_text(["ward", "single"])
    expect_python(page, "chosen.guess", "ward")
    check_axe(page, ".hclust", surface="prediction")
    screenshot(page, "prediction")
    set_theme(page, dark=True)
    check_axe(page, ".hclust", surface="prediction, dark")
    screenshot(page, "prediction-dark")


def test_without_python_the_answer_is_folded(page: Page) -> None:
    asked = Prediction("How many?", answer=4, why="Four bands.")
    page.set_content(asked._repr_mimebundle_()["text/html"])
    asked.close()
    expect(page.get_by_text("Think first.")).to_be_visible()
    expect(page.get_by_text("Four bands.")).to_be_hidden()
    page.get_by_text("Answer", exact=True).focus()
    page.keyboard.press("Enter")
    expect(page.get_by_text("Four bands.")).to_be_visible()
