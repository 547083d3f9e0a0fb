"""Answer the quiz that a notebook calls ``quiz``."""

from __future__ import annotations

from playwright.sync_api import Locator, Page, expect

from .notebook import expect_python, python

__all__ = ["answer", "button", "feedback", "option"]


def feedback(page: Page) -> Locator:
    return page.locator(".hclust-quiz-feedback")


def button(page: Page, name: str) -> Locator:
    return page.get_by_role("button", name=name, exact=True)


def option(page: Page, text: str) -> Locator:
    return page.locator(".hclust-quiz-card .hclust-quiz-choices label").filter(has_text=text)


def answer(page: Page, *, right: bool) -> None:
    """Answer the question that is shown, by mouse, and wait for what is said of it."""
    # After "Next question" the kernel may still be at the answered one, and the page behind it.
    expect_python(page, "quiz._run.answered", False)
    asked = page.locator(".hclust-quiz-asked h5")
    expect(asked).to_have_text(python(page, "quiz._current.prompt"))
    if python(page, "quiz._current.numeric"):
        value = str(python(page, "quiz._current.answer")) if right else "77"
        page.get_by_label("Your answer").fill(value)
    else:
        wrong = "next(o for o in quiz._current.options if o != quiz._current.answer)"
        option(page, python(page, "quiz._current.answer" if right else wrong)).click()
    button(page, "Check").click()
    feedback(page).get_by_text("✓ Right." if right else "✗ Not quite", exact=False).wait_for()
