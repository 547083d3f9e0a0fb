"""What the style sheet alone decides, in a page without Jupyter."""

from __future__ import annotations

from itertools import groupby

import pytest
from playwright.sync_api import Page
from support.plain import STATIC

HTML = """<style>{css}</style><body style="margin: 0"><div class="hclust">{content}</div></body>"""


def in_rows(page: Page, selector: str) -> list[int]:
    """How many stand in each line."""
    boxes = [el.bounding_box() for el in page.locator(selector).all()]
    return [len(list(some)) for _, some in groupby(boxes, key=lambda b: b["y"])]


@pytest.mark.parametrize("width", [320, 480, 560, 700, 840, 900, 961, 963, 1060, 1180, 1560])
def test_four_cards_stand_in_one_line_or_two_and_two(page: Page, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 900})
    cards = '<div class="hclust-cards">' + '<div class="hclust-card">x</div>' * 4 + "</div>"
    page.set_content(HTML.format(css=(STATIC / "hclust.css").read_text(), content=cards))
    wanted = [1] * 4 if width < 474 else [2, 2] if width < 962 else [4]
    assert in_rows(page, ".hclust-card") == wanted
    assert page.evaluate("() => document.documentElement.scrollWidth") <= width
