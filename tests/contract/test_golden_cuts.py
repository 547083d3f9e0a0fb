"""The golden cases say what the core says: JavaScript is held against the same file."""

from __future__ import annotations

from typing import Any

import golden
import numpy as np
import pytest

STORED = golden.stored()
NAMES = [case["name"] for case in STORED]


def test_every_kind_of_tree_is_there() -> None:
    assert [*golden.by_hand(), *golden.fitted()] == NAMES
    sizes = {len(case["heights"]) + 1 for case in STORED}
    assert {1, 2, 60, 392} <= sizes
    assert any(0.0 in case["heights"] for case in STORED)
    assert any((np.diff(case["heights"]) < 0).any() for case in STORED)
    assert any(not cut["has_threshold"] for case in STORED for cut in case["cuts"])


@pytest.mark.parametrize("case", STORED, ids=NAMES)
def test_the_core_cuts_the_stored_tree_as_stored(case: dict[str, Any]) -> None:
    if case["heights"]:
        tree = golden.tree_of(case["children"], case["heights"])
    else:
        tree = golden.by_hand()["one leaf"]
    thresholds = [t for t, _ in case["thresholds"]]
    assert golden.case_of(case["name"], tree, thresholds) == case


def test_made_anew_the_trees_are_the_stored_ones() -> None:
    for case, again in zip(STORED, golden.cases(), strict=True):
        assert again["children"] == case["children"], case["name"]
        # The last bit of a distance may differ between machines.
        np.testing.assert_allclose(again["heights"], case["heights"], rtol=1e-12, atol=1e-15)
        assert [c["nodes"] for c in again["cuts"]] == [c["nodes"] for c in case["cuts"]]


def test_trees_made_by_hand_are_stored_to_the_last_bit() -> None:
    stored = {case["name"]: case for case in STORED}
    for name, tree in golden.by_hand().items():
        assert golden.case_of(name, tree) == stored[name]


def test_the_file_is_written_as_the_script_writes_it() -> None:
    assert golden.PATH.read_text(encoding="utf-8") == golden.as_text(STORED)
