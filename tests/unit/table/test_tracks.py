"""Annotation tracks: kinds found from the data, levels, colors, and values that fit the table."""

import numpy as np
import pandas as pd
import pytest

from hclust_widgets.common.constants import TRACK_COLORS
from hclust_widgets.table.columns.tracks import MAX_LEVELS, align, color_track, make_track


def test_text_is_a_category_with_a_color_for_each_value():
    track = make_track("origin", pd.Series(["usa", "japan", None, "usa"]))
    assert (track.kind, track.levels) == ("category", ("japan", "usa"))
    assert track.values.tolist()[:2] == [1, 0] and np.isnan(track.values[2])
    assert track.has_gaps and len(set(track.colors)) == 2
    assert np.isnan(track.rgb()[2]).all() and (track.rgb()[0] == track.rgb()[3]).all()


@pytest.mark.parametrize(
    ("values", "kind"),
    [
        ([1.5, 2.0, 2.5], "number"),
        ([True, False, True], "truth"),
        (pd.to_datetime(["2024-01-01", "2024-03-01", None]), "date"),
        (pd.Categorical(["lo", "hi", "lo"], ["lo", "hi"], ordered=True), "category"),
        ([f"text {i}" for i in range(60)], "text"),
    ],
)
def test_the_kind_is_found_from_the_values(values, kind):
    assert make_track("one", pd.Series(values)).kind == kind


def test_numbers_go_from_one_color_to_the_other():
    track = make_track("age", pd.Series([10.0, 20.0, 30.0, np.inf, np.nan]))
    assert track.ends == (10.0, 30.0)
    rgb = track.rgb()
    assert rgb[1] == pytest.approx((rgb[0] + rgb[2]) / 2)
    assert np.isnan(rgb[3:]).all()  # infinite counts as missing


def test_equal_numbers_have_the_first_color():
    assert make_track("age", pd.Series([4.0, 4.0])).rgb().std() < 1


def test_ordered_categories_keep_their_order_and_have_a_scale():
    sizes = pd.Series(pd.Categorical(["S", "L", "M"], ["S", "M", "L"], ordered=True))
    track = make_track("size", sizes)
    assert track.levels == ("S", "M", "L")
    assert [track.colors[0], track.colors[2]] == TRACK_COLORS["ramps"][0]


def test_class_numbers_are_categories_in_the_order_of_numbers():
    track = make_track("class", pd.Series([10, 2, 10, 1]), as_category=True)
    assert (track.kind, track.levels) == ("category", ("1", "2", "10"))


def test_of_many_values_the_rare_ones_are_one():
    words = [f"w{i:02}" for i in range(20) for _ in range(20 - i)]
    track = make_track("make", pd.Series(words))
    assert len(track.levels) == MAX_LEVELS and track.levels[-1] == "other"
    assert track.n_grouped == 9 and track.levels[:2] == ("w00", "w01")
    assert track.values[words.index("w19")] == MAX_LEVELS - 1


def test_tracks_beside_each_other_have_other_colors():
    ones = [make_track("a", pd.Series(["x", "y", "z"]), place=i) for i in range(3)]
    assert len({color for track in ones for color in track.colors}) == 9


def test_nothing_and_lists_are_no_track():
    assert make_track("none", pd.Series([None, None])) is None
    assert make_track("lists", pd.Series([[1], [2]])) is None


def test_given_colors_are_kept():
    track = color_track("dose", ["#FF0000", None, "#0000FF", "#FF0000"])
    assert track.levels == track.colors == ("#FF0000", "#0000FF")
    assert track.values[[0, 2, 3]].tolist() == [0, 1, 0] and not track.has_legend


INDEX = pd.Index(["a", "b", "c"])


def test_a_series_goes_by_its_index():
    values = pd.Series([3, 1, 2, 9], index=["c", "a", "b", "z"])
    assert align(values, INDEX, "It").tolist() == [1, 2, 3]
    assert align([1, 2, 3], INDEX, "It").tolist() == [1, 2, 3]


@pytest.mark.parametrize(
    ("values", "error", "words"),
    [
        ([1, 2], ValueError, "It has 2 values, but the table has 3 rows"),
        (pd.Series([1, 2, 3]), ValueError, "It has no value for row 'a'"),
        (pd.Series([1, 2], index=["a", "b"]), ValueError, "It has no value for row 'c'"),
        (pd.Series([1, 2, 3], index=["a", "a", "b"]), ValueError, "row names that stand twice"),
        ("usa", TypeError, "one value for each row"),
        (7, TypeError, "one value for each row"),
    ],
)
def test_what_does_not_fit_the_table_is_refused(values, error, words):
    with pytest.raises(error, match=words):
        align(values, INDEX, "It")
