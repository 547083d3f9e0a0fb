import warnings

import pytest

from hclust_widgets.plotting.base.theme import LIGHT, Theme


def test_css_colors_are_read_in_both_ways():
    theme = Theme.from_css("rgb(17, 19, 24)", "#E8E8EA", quiet="rgba(160, 163, 171, 0.9)")
    assert (theme.paper, theme.ink, theme.quiet) == ("#111318", "#e8e8ea", "#a0a3ab")
    assert Theme.from_css("#fff", "rgb(0 0 0)").paper == "#ffffff"


def test_missing_colors_are_mixed_from_paper_and_ink():
    theme = Theme.from_css("#ffffff", "#000000")
    assert theme.quiet == "#616161"
    assert theme.rule == "#d4d4d4"


def test_an_unreadable_color_is_named():
    with pytest.raises(ValueError, match=r"ink='var\(--x\)' is no color: write '#rrggbb'"):
        Theme.from_css("#fff", "var(--x)")


def test_fonts_that_are_not_installed_are_passed_over_in_silence():
    theme = Theme.from_css(
        "#fff", "#000", font="system-ui, -apple-system, 'No Such Font', \"DejaVu Serif\", serif"
    )
    assert theme.fonts[2] == "No Such Font"
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert theme.font(12).get_family() == ["DejaVu Serif", "DejaVu Sans"]


def test_sizes_are_css_pixels():
    assert LIGHT.font(12).get_size_in_points() == 9
    assert min(LIGHT.small, LIGHT.normal, LIGHT.large) >= 11
    assert max(LIGHT.small, LIGHT.normal, LIGHT.large) <= 15


def test_a_theme_can_be_a_key():
    assert {LIGHT: 1}[Theme()] == 1
