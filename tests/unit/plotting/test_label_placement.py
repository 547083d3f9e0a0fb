"""Words at the ends of a tree: moved as little as may be, all alike."""

from __future__ import annotations

import numpy as np
import pytest

from hclust_widgets.plotting.base.label_placement import GAP, place_labels, spread, widest_first


def array(*values):
    return np.array(values, dtype=float)


@pytest.mark.parametrize(
    ("centres", "widths", "room", "wanted"),
    [  # js/test/ends.test.mjs has the same cases
        ([50], [20], 100, [50]),
        ([2], [20], 100, [10]),
        ([99], [20], 100, [90]),
        ([50, 52], [20, 20], 200, [37.5, 64.5]),
        ([52, 50], [20, 20], 200, [64.5, 37.5]),
        ([10, 12, 150], [20, 40, 20], 200, [10, 47, 150]),
        ([190, 195, 199], [10, 10, 10], 200, [161, 178, 195]),
        ([50, 52], [50, 50], 100, None),
    ],
)
def test_words_are_moved_as_little_as_may_be(centres, widths, room, wanted):
    places = spread(array(*centres), array(*widths), room)
    assert places is None if wanted is None else places.tolist() == wanted


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


def test_all_ends_have_the_first_wording_that_has_room_at_every_one():
    two = [array(60, 60), array(20, 20)]
    number, places = place_labels(array(50, 150), array(100, 100), two, 200)
    assert (number, places.tolist()) == (0, [50, 150])
    assert place_labels(array(70, 150), array(140, 20), two, 200)[0] == 0
    assert place_labels(array(140, 150), array(4, 4), two, 200)[0] == 1
    assert place_labels(array(20, 22, 24), array(4, 4, 4), [array(90, 90, 90)], 400) is None  # far
    assert place_labels(array(20, 22), array(4, 4), [array(190, 190)], 300) is None  # no room


def test_where_there_is_room_for_some_only_the_widest_places_have_theirs():
    written = widest_first(array(100, 104, 300), array(150, 10, 4), array(8, 8, 8), 400)
    assert written.tolist() == [True, False, False]
