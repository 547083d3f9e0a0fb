"""The mark `sampled`: which cases run in `make check`, and that the others are `slow`."""

from __future__ import annotations

import itertools

import pytest
from sampled import sample


def test_every_value_of_each_parameter_occurs() -> None:
    cases = [{"a": a, "b": b} for a, b in itertools.product(range(5), range(3))]
    chosen = [cases[i] for i in sample(cases, 5)]
    assert {case["a"] for case in chosen} == set(range(5))
    assert {case["b"] for case in chosen} == set(range(3))


def test_cases_of_one_parameter_are_spread() -> None:
    assert sample([{"a": a} for a in range(9)], 3) == [0, 4, 8]


def test_a_large_sample_is_all() -> None:
    assert sample([{"a": 0}, {"a": 0}], 5) == [0, 1]
    assert sample([], 5) == []


@pytest.mark.sampled(2)
@pytest.mark.parametrize("number", range(5))
def test_cases_outside_the_sample_are_slow(request: pytest.FixtureRequest, number: int) -> None:
    same = request.node.originalname
    collected = {i.callspec.params["number"] for i in request.session.items if same in i.name}
    if collected >= {0, 4}:  # not one alone, asked for by its name
        assert ("slow" in request.keywords) is (number not in (0, 4))
