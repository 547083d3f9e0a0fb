"""Nouns in the singular: by one rule, which the browser has as well."""

from __future__ import annotations

import copy
import json
import pickle
from pathlib import Path

import pytest

from hclust_widgets.common.format import count
from hclust_widgets.common.plurals import Noun, singular

CASES = json.loads(
    (Path(__file__).parents[2] / "contract/cases/plurals.json").read_text(encoding="utf-8")
)


@pytest.mark.parametrize(("plural", "one"), CASES)
def test_the_singular_of_a_noun(plural: str, one: str) -> None:
    assert singular(plural) == one
    assert count(1, plural) == f"1 {one}"
    assert count(2, plural) == f"2 {plural}"


def test_a_noun_may_bring_its_singular() -> None:
    noun = Noun("Studierende", "Studierender")
    for same in (noun, copy.deepcopy(noun), pickle.loads(pickle.dumps(noun))):
        assert (count(1, same), count(2, same)) == ("1 Studierender", "2 Studierende")
    assert f"The {noun}" == "The Studierende"


def test_nothing_is_left_of_no_noun() -> None:
    assert singular("") == "" and count(1, "") == "1"
