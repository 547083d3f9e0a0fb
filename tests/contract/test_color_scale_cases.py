"""The cases of ``cases/color_scale.json``, which JavaScript runs in ``color_scale.test.mjs``."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from hclust_widgets.plotting.base.cell_format import check_fmt, format_cell
from hclust_widgets.plotting.base.color_scale import ColorScale

HERE = Path(__file__).parent
CASES = json.loads((HERE / "cases" / "color_scale.json").read_text(encoding="utf-8"))


def numbers(values: list[float | None]) -> Any:
    return np.array([np.nan if v is None else v for v in values], dtype=float)


@pytest.mark.parametrize("case", CASES, ids=lambda case: json.dumps(case["options"]))
def test_values_have_the_colors_of_the_case(case: dict[str, Any]) -> None:
    scale, values = case["options"], numbers(case["values"])
    if "error" in case:
        with pytest.raises(ValueError, match=f"^{re.escape(case['error'])}$"):
            ColorScale.from_options(scale).colors(values, diverging=case["diverging"])
        return
    found = ColorScale.from_options(scale).colors(values, diverging=case["diverging"])
    assert (found.vmin, found.vmax) == pytest.approx((case["vmin"], case["vmax"]), rel=1e-12)
    assert (found.center, found.below, found.above) == (
        case["center"],
        case["below"],
        case["above"],
    )
    at, places = np.array(case["places"]).T
    assert found.places(at) == pytest.approx(places, abs=2e-9)
    shares, there = np.array(case["at_shares"]).T
    assert found.at_shares(shares) == pytest.approx(there, abs=2e-9)
    assert found.ticks() == case["ticks"]
    assert np.isnan(found.places([np.nan])).all()


@pytest.mark.parametrize(
    ("value", "fmt", "text"),
    json.loads((HERE / "cases" / "cell_format.json").read_text(encoding="utf-8")),
)
def test_values_in_cells_are_written_as_in_the_case(value: float, fmt: str, text: str) -> None:
    assert format_cell(value, check_fmt(fmt)) == text
    assert format_cell(float("nan"), fmt) == ""
