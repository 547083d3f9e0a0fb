import warnings

import pytest

from hclust_widgets.common.format import count, gap, threshold
from hclust_widgets.plotting.base.text import literal, shorten, text_width
from hclust_widgets.plotting.base.theme import LIGHT

NO_GLYPH = "\N{WHITE VERTICAL RECTANGLE}"


def test_counts_have_thousands_and_one_car_is_a_car():
    assert count(1234, "cars") == "1,234 cars"
    assert count(1, "cars") == "1 car"
    assert count(12345) == "12,345"


def test_a_threshold_that_is_read_off_gives_the_same_cut():
    assert threshold(7.9674, 5.19, 10.74) == "7.97"
    for value, lower, upper in [(1.23449, 1.23441, 1.2345), (0.1, 0.09999, 0.10001)]:
        assert lower < float(threshold(value, lower, upper)) <= upper


def test_the_ends_of_a_gap_differ():
    assert gap(5.19032, 10.7361) == ("5.19", "10.74")
    low, high = gap(1.23441, 1.23449)
    assert low != high


def test_text_is_one_line_without_control_characters():
    assert literal("a\tb\nc\x00d\u202e", LIGHT) == "a b cd"
    assert literal("  spaced   out ", LIGHT) == "spaced out"


def test_missing_glyphs_become_one_box():
    assert literal("\U0001f469\u200d\U0001f469\u200d\U0001f467 party", LIGHT) == f"{NO_GLYPH} party"
    assert literal("\ud800x", LIGHT) == "x"


def test_right_to_left_text_stays():
    assert literal("שלום", LIGHT) == "שלום"


def test_long_text_ends_in_an_ellipsis_and_fits():
    short = shorten("chevrolet chevelle malibu", 80, LIGHT, 11)
    assert short.endswith("…")
    assert text_width(short, LIGHT, 11) <= 80
    assert shorten("ford", 80, LIGHT, 11) == "ford"
    assert shorten("ford", 1, LIGHT, 11) == ""


def test_measuring_never_warns():
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert text_width(literal("日本語 🎉 $x^2$", LIGHT), LIGHT, 11) > 0


@pytest.mark.parametrize("text", ["", " ", "\u200d"])
def test_nothing_is_nothing(text):
    assert literal(text, LIGHT) == ""
    assert text_width("", LIGHT, 11) == 0
