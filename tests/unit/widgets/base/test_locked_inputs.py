"""Sliders that the browser updates."""

from __future__ import annotations

import pytest

from hclust_widgets.widgets.base.locked_inputs import IntSlider
from hclust_widgets.widgets.base.view import close_deep


@pytest.mark.parametrize(("sent", "end", "value"), [(0, 20, 4), (9, 9, 4), (3, 3, 3)])
def test_an_end_below_the_beginning_is_that_of_a_link_and_not_taken(sent, end, value):
    slider = IntSlider(value=4, min=1, max=20)
    slider.set_state({"max": sent})
    assert (slider.max, slider.value) == (end, value)
    close_deep(slider)
