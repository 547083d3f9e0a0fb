"""Words at the ends of a tree: moved as little as may be, all alike."""

from __future__ import annotations

import numpy as np
import pytest

from hclust_widgets.plotting.base.label_placement import GAP, spread


@pytest.mark.parametrize("seed", range(20))
def test_no_word_lies_over_another_and_their_order_stays(seed):
    rng = np.random.default_rng(seed)
    centres, widths = rng.uniform(0, 900, 25), rng.uniform(5, 28, 25)
    places = spread(centres, widths, 900)
    order = np.argsort(centres)
    at, wide = places[order], widths[order]
    assert np.all(np.diff(at) >= (wide[1:] + wide[:-1]) / 2 + GAP - 1e-9)
    assert at[0] - wide[0] / 2 >= -1e-9
    assert at[-1] + wide[-1] / 2 <= 900 + 1e-9
