"""What ``common/constants.json`` holds reaches Python, the bundles and the style sheets."""

from __future__ import annotations

import re

import pytest

from hclust_widgets.common import constants
from hclust_widgets.common.static import PACKAGE, STATIC
from hclust_widgets.plotting.base import palette

STYLES = PACKAGE.parent / "js" / "src" / "styles"


def test_the_palette_is_that_of_the_file() -> None:
    assert palette.COLORS == constants.COLORS
    assert tuple(constants.MARKER_SCALES) == palette.MARKERS
    # The pair of color and marker repeats late only if the two numbers have no common divisor.
    assert (len(palette.COLORS), len(palette.MARKERS)) == (10, 7)


@pytest.mark.parametrize("bundle", ["live.js", "page.js", "classroom.js"])
def test_the_bundles_hold_the_colors(bundle: str) -> None:
    text = (STATIC / bundle).read_text(encoding="utf-8")
    found = re.findall(r"#[0-9A-F]{6}", text)
    assert set(constants.COLORS) <= set(found)


@pytest.mark.parametrize(
    ("bundle", "sentence"),
    [("live.js", constants.ONLY_A_TREE), ("page.js", constants.NUMBERS_MOVED)],
)
def test_the_bundles_were_built_from_this_file(bundle: str, sentence: str) -> None:
    text = (STATIC / bundle).read_text(encoding="utf-8").replace("\\\n", "")
    assert sentence in text


@pytest.mark.parametrize("sheet", ["base.css", "live.css"])
def test_the_style_sheets_share_the_line_out_as_python_does(sheet: str) -> None:
    text = (STYLES / sheet).read_text(encoding="utf-8")
    share = constants.EXPLORER["left_share"]
    assert f"flex: {share} 1 {constants.EXPLORER['left_min_width']}px" in text
    assert f"flex: {100 - share} 1 {constants.EXPLORER['right_min_width']}px" in text
