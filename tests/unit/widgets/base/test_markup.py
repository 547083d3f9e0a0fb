"""HTML of sentences: text from the data is escaped, wherever it is put."""

from __future__ import annotations

import pandas as pd
import pytest
from ipywidgets import HTML
from markupsafe import Markup

from hclust_widgets import ClusterState, Question
from hclust_widgets.common.format import Span
from hclust_widgets.widgets.base import markup
from hclust_widgets.widgets.base.view import close_deep
from hclust_widgets.widgets.classroom import quiz_markup
from hclust_widgets.widgets.table_explorer import markup as table_markup

EVIL = "<img src=x onerror=alert(1)>\"'&{0}%s"
TABLE = pd.DataFrame(
    {EVIL: [EVIL, "b", "a", "b"] * 5, "<b>n</b>": range(20)},
    index=[f"{EVIL}{i}" for i in range(20)],
)


def states():
    for n_clusters in (3, 15):  # cards, a table
        state = ClusterState(TABLE, n_clusters=n_clusters)
        state.rename(0, EVIL)
        yield state.clustering


QUESTION = Question(
    EVIL,
    answer=EVIL,
    options=[EVIL, "no"],
    explain=EVIL,
    context=EVIL,
    rule=EVIL,
    table=TABLE,
)
HTML_OF = {
    "sentence": lambda: markup.sentence(
        [Span(EVIL, tone) for tone in ("plain", "strong", "quiet")]
    ),
    "paragraph": lambda: markup.paragraph(EVIL),
    "notes": lambda: markup.notes([EVIL]),
    "refusal": lambda: markup.refusal(EVIL),
    "placeholder": lambda: markup.placeholder(EVIL),
    "alt text": lambda: markup.alt_text(EVIL),
    "progress": lambda: table_markup.progress(EVIL),
    "faults": lambda: table_markup.fault_list([EVIL]),
    "report": lambda: table_markup.read_report(TABLE, EVIL, [EVIL], [EVIL] * 4),
    "question": lambda: quiz_markup.question_text(QUESTION),
    "key": lambda: quiz_markup.figure_key(QUESTION),
    "feedback": lambda: quiz_markup.feedback(QUESTION, "no", EVIL),
    "result": lambda: quiz_markup.result([QUESTION], ["no"]),
    "hint": lambda: quiz_markup.hint(EVIL),
    "outdated": lambda: quiz_markup.outdated(EVIL),
    "remark": lambda: quiz_markup.remark(EVIL),
}


@pytest.mark.parametrize("name", HTML_OF)
def test_text_is_escaped(name):
    html = HTML_OF[name]()
    assert isinstance(html, Markup)
    assert "<img" not in html and "<b>n</b>" not in html
    assert "&lt;img" in html and "&amp;lt;" not in html, "escaped once"


def test_a_widget_gets_a_plain_string():
    box = HTML()
    markup.set_html(box, markup.refusal(EVIL))
    assert type(box.value) is str and box.value.startswith('<div class="hclust-refusal"')
    close_deep(box)


def test_long_text_is_truncated_before_it_is_escaped():
    assert markup.truncate("a  b\nc" + "d" * 50, 10) == "a b cdddd…"
    assert markup.refusal("&" * 700).count("&amp;") == 599


@pytest.mark.parametrize(
    "empty", [markup.notes([]), markup.refusal(""), table_markup.fault_list([])]
)
def test_nothing_is_empty(empty):
    assert empty == "" and isinstance(empty, Markup)


def test_intervals_and_phrases_are_not_broken():
    html = markup.sentence([Span("scaled to [0, 1] · cophenetic r 0.9", "quiet")])
    assert html.count('<span class="hclust-phrase">') == 4
    assert markup.COPHENETIC in html
