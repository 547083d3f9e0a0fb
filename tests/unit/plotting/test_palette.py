import numpy as np
import pytest

from hclust_widgets.plotting.base import palette


def luminance(color):
    c = np.array(palette.hex_to_rgb(color))
    linear = np.where(c <= 0.04045, c / 12.92, ((c + 0.055) / 1.055) ** 2.4)
    return float(linear @ [0.2126, 0.7152, 0.0722])


def contrast(a, b):
    low, high = sorted((luminance(a), luminance(b)))
    return (high + 0.05) / (low + 0.05)


def test_the_first_six_are_tols_bright_scheme():
    bright = ["#4477AA", "#EE6677", "#228833", "#CCBB44", "#66CCEE", "#AA3377"]
    assert palette.colors(range(6)) == bright


def test_seventy_clusters_differ_in_color_or_marker():
    pairs = {(palette.color(i), palette.marker(i)) for i in range(70)}
    assert len(pairs) == 70


def test_colors_stand_out_on_both_papers():
    for color in palette.COLORS:
        assert contrast(color, "#ffffff") > 1.8
        assert contrast(color, "#111318") > 3


def test_index_zero_is_an_index():
    assert palette.color(0) == "#4477AA"
    assert palette.marker(0) == "o"
    assert palette.rgba([0]).tolist() == palette.rgba([10]).tolist()


def test_negative_indices_are_neutral():
    out = palette.rgba([-1, 1], neutral="#808080", alpha=0.5)
    assert out[0] == pytest.approx([128 / 255] * 3 + [0.5])
    assert out[1, :3] == pytest.approx(palette.hex_to_rgb("#EE6677"))


def test_rgba_gives_a_fresh_array():
    palette.rgba([0])[:] = 0
    assert palette.rgba([0]).max() > 0


def test_markers_are_centred_and_about_one_unit_wide():
    for i in range(7):
        extent = palette.marker_path(i).get_extents()
        assert 0.7 < extent.width < 1.2
        assert abs(extent.x0 + extent.x1) < 0.2
    assert palette.marker_path(0) is palette.marker_path(7)
