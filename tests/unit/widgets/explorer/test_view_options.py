"""Options of the explorer in sessions: JSON values of a known type, and one sentence if not."""

from __future__ import annotations

import datetime
import json
import re

import numpy as np
import pytest

from hclust_widgets import ClusterExplorer
from hclust_widgets.widgets.explorer import view_options
from hclust_widgets.widgets.explorer.session_file import session_of
from hclust_widgets.widgets.explorer.view_options import as_json, options_in, options_of

TYPES = {
    "number": (float, type(None)),
    "whole": (int,),
    "shown": (bool,),
    "names": (list, type(None)),
    "scale": (dict,),
    "text": (str,),
}


@pytest.fixture
def typed(monkeypatch):
    monkeypatch.setattr(view_options, "SAVED", TYPES)
    monkeypatch.setattr(view_options, "OPTIONS", tuple(TYPES))


class Holder:
    number = np.float64(0.5)
    whole = np.int64(3)
    shown = True
    names = ("a", "b")
    scale = {"vmin": None, "norm": "log", "more": (1, 2.5)}  # noqa: RUF012
    text = datetime.date(2026, 1, 2)


def test_values_keep_their_type_through_a_file(typed):
    saved = json.loads(json.dumps(options_of(Holder()), allow_nan=False))
    want = {
        "number": 0.5,
        "whole": 3,
        "shown": True,
        "names": ["a", "b"],
        "scale": {"vmin": None, "norm": "log", "more": [1, 2.5]},
        "text": "2026-01-02",
    }
    assert saved == want
    assert [type(v) for v in saved.values()] == [type(v) for v in want.values()]
    assert options_in({"view": saved}, "mine.json") == want


def test_numbers_that_json_has_not_become_text():
    assert as_json(float("inf")) == "inf"
    assert as_json({1: np.bool_(True)}) == {"1": True}


@pytest.mark.parametrize(
    ("option", "value", "sentence"),
    [
        ("number", "abc", "number to 'abc', and not to a number or null."),
        ("number", True, "number to True, and not to a number or null."),
        ("number", float("nan"), "number to nan, and not to a number or null."),
        ("whole", 2.5, "whole to 2.5, and not to a whole number."),
        ("shown", 1, "shown to 1, and not to true or false."),
        ("names", {"a": 1}, "names to {'a': 1}, and not to a list or null."),
        ("scale", [float("inf")], "scale to [inf], and not to an object."),
        ("scale", {"a": [float("nan")]}, "scale to {'a': [nan]}, and not to an object."),
        ("text", None, "text to None, and not to text."),
    ],
)
def test_a_value_of_another_type_is_one_sentence(typed, option, value, sentence):
    want = re.escape(f"mine.json is damaged: its 'view' sets {sentence}")
    with pytest.raises(ValueError, match=f"^{want}$"):
        options_in({"view": {option: value}}, "mine.json")


def test_what_is_no_option_is_left_alone_and_a_whole_number_is_a_number(typed):
    held = {"view": {"number": 3, "later": [float("nan")]}}
    assert options_in(held, "mine.json") == {"number": 3}
    assert options_in({}, "mine.json") == {}


def test_an_explorer_saves_no_axis_as_null(cars):
    explorer = ClusterExplorer(cars, n_clusters=3)
    held = session_of(explorer, explorer.state.clustering)["view"]
    assert held["cmap"] == "auto" and set(held) == set(view_options.OPTIONS)
    explorer.close()
