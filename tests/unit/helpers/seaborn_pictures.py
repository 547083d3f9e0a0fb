"""seaborn's clustermap without the four drawings of the whole figure on its way.

seaborn draws the figure only to find names that overlap, which it then turns: tests that compare
order, colors and places draw once themselves, or not at all.
"""

from __future__ import annotations

import pytest


@pytest.fixture(autouse=True)
def seaborn_draws_at_the_end(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave the drawing of a clustermap to whoever asks for its picture."""
    monkeypatch.setattr("seaborn.matrix._draw_figure", lambda figure: None)
