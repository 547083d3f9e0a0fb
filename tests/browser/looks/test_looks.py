"""What the style sheet alone decides, in a page without Jupyter."""

from __future__ import annotations

import re
from itertools import groupby

import pytest
from playwright.sync_api import Page
from support.page_without_jupyter import STATIC

from hclust_widgets import ClusterState, load_mpg
from hclust_widgets.widgets.base import markup

pytestmark = pytest.mark.usefixtures("kept_page")

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


@pytest.mark.parametrize("width", [500, 620, 700, 760, 900, 1000, 1080, 1160])
def test_the_sentence_breaks_between_phrases_only(page: Page, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 900})
    said = markup.sentence(ClusterState(load_mpg(), n_clusters=4).summary_spans())
    page.set_content(HTML.format(css=(STATIC / "hclust.css").read_text(), content=said))
    phrases = page.locator(".hclust-phrase, .hclust-sentence b")
    assert phrases.count() > 6
    broken = """els => els.filter((el) => el.getBoundingClientRect().height > 24)
      .map((el) => el.textContent)"""
    assert phrases.evaluate_all(broken) == []
    # A dot between two phrases stands behind the first, never before the second in a new line.
    dots = page.locator(".hclust-phrase", has_text=re.compile("^ ·$"))
    assert dots.count() == 2
    assert dots.evaluate_all("els => els.every(el => el.getBoundingClientRect().left > 12)")


@pytest.mark.parametrize("width", [300, 380, 700])
def test_the_pairs_of_the_stepper_are_written_whole(page: Page, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 900})
    pair = "chevrolet chevelle concours (sw) (+3 more) and plymouth satellite custom (sw)"
    lines = "".join(
        f'<button class="{own}"><b>{linkage}</b><span>{pair}</span><span>0.0642</span></button>'
        for own, linkage in (("hclust-own", "ward"), ("", "complete"))
    )
    listed = f'<div class="hclust-classroom"><div class="hclust-step-list">{lines}</div></div>'
    page.set_content(HTML.format(css=(STATIC / "hclust.css").read_text(), content=listed))
    cut_off = (
        "els => els.filter(el => el.scrollWidth > el.clientWidth + 1 && el.clientWidth).length"
    )
    spans = page.locator(".hclust-step-list span")
    assert spans.evaluate_all(
        "els => els.every(el => getComputedStyle(el).textOverflow === 'clip')"
    )
    assert spans.evaluate_all(cut_off) == 0
    assert page.evaluate("() => document.documentElement.scrollWidth") <= width


def test_a_quiz_is_as_wide_as_its_picture_and_answer(page: Page) -> None:
    page.set_viewport_size({"width": 1560, "height": 900})
    css = """* { box-sizing: border-box } .x { display: flex } .widget-html { margin: 2px }
      .fig { width: 560px }"""
    left = (
        '<div class="hclust-quiz-left"><div class="fig">x</div><div class="widget-html">'
        '<div class="hclust-quiz-key"><span><b>A</b> fiat</span></div></div></div>'
    )
    asked = '<div class="hclust-quiz-asked widget-html"><h5>Which one?</h5></div>'
    sides = f'<div class="hclust-quiz-sides x">{left}<div class="hclust-quiz-right">y</div></div>'
    card = f'<div class="hclust-quiz-card">{asked}{sides}</div>'
    styles = css + (STATIC / "hclust.css").read_text()
    page.set_content(HTML.format(css=styles, content=card))
    card_box, right, key, question = (
        page.locator(one).bounding_box()
        for one in (".hclust-quiz-card", ".hclust-quiz-right", ".hclust-quiz-key b", "h5")
    )
    assert card_box and right and key and question
    end = card_box["x"] + card_box["width"]
    assert end < 1200, "no third of the card is empty"
    assert end - (right["x"] + right["width"]) < 24
    assert key["x"] == question["x"]


@pytest.mark.parametrize("width", [600, 690, 800, 1000, 1390])
def test_sliders_of_a_bar_are_long_enough_to_be_set(page: Page, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 900})
    css = """.x { display: flex; box-sizing: border-box; }
      .widget-slider, .jupyter-button { box-sizing: border-box; height: 28px; }"""
    sliders = "".join(
        f'<div class="widget-slider" style="width: {w}px; display: flex">x</div>'
        for w in (190, 205)
    )
    choice = '<div class="x hclust-group"><div style="width: 490px">x</div></div>'
    button = '<div class="jupyter-button" style="width: 110px">x</div>'
    bar = (
        f'<div class="x hclust-bar">{choice}<div class="x hclust-group">{sliders}</div>'
        f'<div class="x hclust-group hclust-tools">{button}'
        f'<div class="x hclust-group">{button}</div></div></div>'
    )
    styles = css + (STATIC / "hclust.css").read_text()
    page.set_content(HTML.format(css=styles, content=bar))
    boxes = [el.bounding_box() for el in page.locator(".widget-slider").all()]
    assert all(box and box["width"] >= 190 for box in boxes), boxes
    assert in_rows(page, ".widget-slider") == [2]
    assert page.evaluate("() => document.documentElement.scrollWidth") <= width
