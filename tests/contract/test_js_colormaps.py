"""The browser's colormaps are those of matplotlib and seaborn."""

from __future__ import annotations

import pathlib
import re

import matplotlib
import numpy as np
import pytest
import seaborn  # noqa: F401 - registers rocket and mako

from hclust_widgets.plotting.base.colormaps import COLORMAPS

SOURCE = (
    pathlib.Path(__file__).parents[2] / "js" / "src" / "canvas" / "color" / "colormap_stops.js"
).read_text()


def stops_in_browser(name: str) -> np.ndarray:
    found = re.search(rf'^  {name}:((?:[ +\n]+"[0-9a-f]+")+),$', SOURCE, re.MULTILINE)
    assert found, name
    digits = "".join(re.findall(r'"([0-9a-f]+)"', found[1]))
    return np.array(list(bytes.fromhex(digits))).reshape(-1, 4)


@pytest.mark.parametrize("name", COLORMAPS)
def test_a_color_differs_by_less_than_two_of_255(name: str) -> None:
    stops = stops_in_browser(name)
    assert stops[0, 0] == 0 and stops[-1, 0] == 255 and (np.diff(stops[:, 0]) > 0).all()
    at = np.arange(256)
    ours = np.rint(np.column_stack([np.interp(at, stops[:, 0], c) for c in stops[:, 1:].T]))
    theirs = matplotlib.colormaps[name](at)[:, :3] * 255
    assert abs(ours - theirs).max() < 2


def test_the_browser_has_the_same_maps_and_starts_with_the_lessons() -> None:
    assert tuple(re.findall(r"^  (\w+):(?= |$)", SOURCE, re.MULTILINE)) == COLORMAPS
