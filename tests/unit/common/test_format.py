"""Numbers and sentences as a reader wants them."""

from __future__ import annotations

from math import inf

import pytest
from cases import few
from hypothesis import given
from hypothesis import strategies as st

from hclust_widgets.common.format import (
    Span,
    count,
    format_value,
    gap,
    height,
    number,
    plain_text,
    threshold,
    truncate,
)


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (0, "0"),
        (0.12249, "0.122"),
        (1e-3, "0.001"),
        (9.99e-4, "9.99e-04"),
        (7.967, "7.97"),
        (19.307492508217564, "19.31"),
        (193.07, "193.1"),
        (1930.7, "1,931"),
        (1234567.0, "1,234,567"),
        (1e7, "1.00e+07"),
        (5e-324, "4.94e-324"),
        (float("inf"), "∞"),
        (float("-inf"), "-∞"),
        (float("nan"), "–"),
        (-2.5, "-2.50"),
    ],
)
def test_heights_are_written_shortly(value: float, words: str) -> None:
    assert height(value) == words


@few
@given(st.floats(0, 1e12), st.floats(0, 1e12))
def test_a_threshold_reads_as_one_that_gives_the_same_cut(a: float, b: float) -> None:
    lower, upper = sorted((a, b))
    middle = lower + (upper - lower) / 2
    if not lower < middle <= upper:
        return
    text = threshold(middle, lower, upper).replace(",", "")
    tight = upper - lower < 1e-14 * upper
    assert tight or lower < float(text) <= upper


def test_a_threshold_is_as_short_as_its_gap_allows() -> None:
    assert threshold(2.0, 1.5, 2.5) == "2.00"
    assert threshold(7.9674, 7.9, 8.1) == "7.97"
    assert threshold(1.23449, 1.2344, 1.2346) == "1.2345"
    assert threshold(0.5123, 0.4, 0.6, root=19.3) == "0.51"  # as its slider shows it
    assert threshold(0.5123, 0.5121, 0.5126, root=19.3) == "0.5123"
    assert threshold(5180.6, 5000, 5300, root=36_540.0) == "5,181"
    assert threshold(6.125, 6, 6.25, root=10.0) == "6.13"
    assert threshold(10_000.0, 19.3, float("inf"), root=19.3) == "10,000"
    assert threshold(2.0, 2.0, 2.0) == "2.00"  # tied heights: no text gives this cut


@few
@given(st.floats(0, 1e9), st.floats(1e-9, 1e9), st.floats(0, 1))
def test_a_threshold_reads_as_lying_in_its_gap(lower: float, width: float, part: float) -> None:
    upper = lower + width
    value = lower + part * width
    if not lower < value < upper or min(value - lower, upper - value) < 1e-12 * upper:
        return
    low, high = gap(lower, upper, value)
    read = [float(text.replace(",", "")) for text in (low, threshold(value, lower, upper), high)]
    assert read[0] < read[1] < read[2]


def test_a_threshold_reads_otherwise_than_the_ends_of_its_gap() -> None:
    assert (threshold(1.0013, 0.9694, 1.0042), *gap(0.9694, 1.0042, 1.0013)) == (
        "1.001", "0.969", "1.004",
    )  # fmt: skip
    # A cut at the very end of its gap reads as the end.
    assert (threshold(1.0042, 0.9694, 1.0042), *gap(0.9694, 1.0042, 1.0042)) == (
        "1.00", "0.97", "1.00",
    )  # fmt: skip
    assert (threshold(3.0, 2.999, inf), gap(2.999, inf, 3.0)) == ("3.000", ("2.999", "∞"))
    one = (0.94, 0.786, 1.10)  # all with the decimals of the threshold
    assert (threshold(*one, root=1.6), gap(*one[1:], 0.94, root=1.6)) == ("0.94", ("0.79", "1.10"))
    assert gap(5.19, 1931.4, 968.3, root=1931.4) == ("5", "1,931")
    assert gap(0.0, 0.0401, 0.0201, root=19.3) == ("0", "0.04")
    assert gap(2e-5, 3e-5, 2.5e-5) == ("2.00e-05", "3.00e-05")


@few
@given(st.floats(0, 1e9), st.floats(1e-9, 1e9))
def test_two_ends_of_a_gap_read_differently(lower: float, width: float) -> None:
    upper = lower + width
    low, high = gap(lower, upper)
    assert low != high or upper - lower <= 1e-14 * upper


@pytest.mark.parametrize(
    ("how_many", "noun", "words"),
    [
        (1, "rows", "1 row"),
        (0, "rows", "0 rows"),
        (2, "cars", "2 cars"),
        (1204, "rows", "1,204 rows"),
        (1, "mice", "1 mouse"),
        (1, "sheep", "1 sheep"),
        (1, "incomplete rows", "1 incomplete row"),
    ],
)
def test_things_are_counted(how_many: int, noun: str, words: str) -> None:
    assert count(how_many, noun) == words


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (0, "0.00"),
        (0.42, "0.42"),
        (23.71, "23.7"),
        (2834.4, "2,834"),
        (0.00123, "0.0012"),
        (-5.5, "-5.50"),
        (2e9, "2e+09"),
    ],
)
def test_means_have_the_decimals_that_their_size_wants(value: float, words: str) -> None:
    assert number(value) == words


@pytest.mark.parametrize(
    ("value", "what", "words"),
    [
        (1.0, "text", "yes"),
        (0.0, "text", "no"),
        (18262.0, "date", "2020-01-01"),
        (-0.5, "date", "1969-12-31"),
        (18262.99999, "date", "2020-01-01"),
        (4.0, "number", "4"),
        (3504.0, "number", "3,504"),
        (0.5, "number", "0.50"),
        (2.0, "span", "2"),
        (-3.0, "number", "-3"),
    ],
)
def test_values_read_as_the_table_has_them(value: float, what: str, words: str) -> None:
    assert format_value(value, what) == words


def test_pieces_of_a_sentence_are_joined_without_their_tone() -> None:
    assert (
        plain_text((Span("392 cars", "strong"), Span(" by "), Span("10", "quiet")))
        == "392 cars by 10"
    )
    assert Span("x").tone == "plain"
    assert plain_text(()) == ""


def test_a_long_text_is_cut_on_one_line():
    assert truncate("a\n b\t c ") == "a b c"
    assert truncate("x" * 40) == "x" * 40 and truncate("x" * 41) == "x" * 39 + "…"
    assert truncate("two words", 5) == "two…"
