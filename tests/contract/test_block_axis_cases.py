"""The cases of cases/block_axis.json, which block_axis.test.mjs runs against JavaScript as well."""

from __future__ import annotations

import json
import pathlib

import pytest

from hclust_widgets.plotting.base.block_axis import BlockAxis

CASES = json.loads((pathlib.Path(__file__).parent / "cases" / "block_axis.json").read_text())


@pytest.mark.parametrize("case", CASES)
def test_rows_and_gaps_lie_where_the_case_says(case):
    axis = BlockAxis(case["n"], case["breaks"], case["gap"], case["length"])
    places, pixels = zip(*case["pixels"], strict=True)
    found = axis.along(places) * case["length"] / axis.extent
    assert found.tolist() == pytest.approx(pixels, abs=1e-6)
