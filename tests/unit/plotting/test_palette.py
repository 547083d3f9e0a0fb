import numpy as np
import pytest

from hclust_widgets.common.constants import TRACK_COLORS
from hclust_widgets.plotting.base import palette


def luminance(color):
    c = np.array(palette.hex_to_rgb(color))
    linear = np.where(c <= 0.04045, c / 12.92, ((c + 0.055) / 1.055) ** 2.4)
    return float(linear @ [0.2126, 0.7152, 0.0722])


def contrast(a, b):
    low, high = sorted((luminance(a), luminance(b)))
    return (high + 0.05) / (low + 0.05)


# Simulation of color vision deficiency at full severity, on linear RGB: Machado, Oliveira &
# Fernandes (2009), table 1.
VISION = {
    "normal": np.eye(3),
    "protanopia": np.array(
        [
            [0.152286, 1.052583, -0.204868],
            [0.114503, 0.786281, 0.099216],
            [-0.003882, -0.048116, 1.051998],
        ]
    ),
    "deuteranopia": np.array(
        [
            [0.367322, 0.860646, -0.227968],
            [0.280085, 0.672501, 0.047413],
            [-0.011820, 0.042940, 0.968881],
        ]
    ),
    "tritanopia": np.array(
        [
            [1.255528, -0.076749, -0.178779],
            [-0.078411, 0.930809, 0.147602],
            [0.004733, 0.691367, 0.303900],
        ]
    ),
}


def lab(color, vision):
    """CIE L*a*b* (D65) of a color as it is seen."""
    c = np.array(palette.hex_to_rgb(color))
    linear = np.where(c <= 0.04045, c / 12.92, ((c + 0.055) / 1.055) ** 2.4)
    seen = np.clip(VISION[vision] @ linear, 0, 1)
    xyz = np.array(
        [
            [0.4124564, 0.3575761, 0.1804375],
            [0.2126729, 0.7151522, 0.0721750],
            [0.0193339, 0.1191920, 0.9503041],
        ]
    )
    x, y, z = (xyz @ seen) / [0.95047, 1.0, 1.08883]
    f = [np.cbrt(v) if v > 0.008856 else 7.787 * v + 16 / 116 for v in (x, y, z)]
    return np.array([116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])])


@pytest.mark.parametrize("vision", VISION)
def test_any_two_colors_are_told_apart(vision):
    # CIE76; a difference of 2.3 is just noticeable.
    seen = [lab(color, vision) for color in palette.COLORS]
    for j in range(len(seen)):
        for i in range(j):
            distance = np.linalg.norm(seen[i] - seen[j])
            assert distance > (22 if j < 6 else 16), (i, j, distance)


@pytest.mark.parametrize("vision", VISION)
def test_colors_of_tracks_differ_from_each_other_and_from_those_of_clusters(vision):
    own = [lab(color, vision) for color in TRACK_COLORS["colors"]]
    theirs = [lab(color, vision) for color in palette.COLORS]
    for j, color in enumerate(own):
        for i in range(j):
            assert np.linalg.norm(color - own[i]) > (22 if j < 6 else 12), (i, j)
        for other in theirs:
            assert np.linalg.norm(color - other) > 15


def test_the_hues_are_those_of_tols_bright_scheme():
    bright = ["#4477AA", "#EE6677", "#228833", "#CCBB44", "#66CCEE", "#AA3377"]
    for ours, theirs in zip(palette.COLORS, bright, strict=False):
        (_, *a), (_, *b) = lab(ours, "normal"), lab(theirs, "normal")
        assert np.dot(a, b) / np.linalg.norm(a) / np.linalg.norm(b) > np.cos(np.radians(30))


def test_seventy_clusters_differ_in_color_or_marker():
    pairs = {(palette.color(i), palette.marker(i)) for i in range(70)}
    assert len(pairs) == 70


def test_colors_stand_out_on_both_papers():
    for color in palette.COLORS:
        assert contrast(color, "#ffffff") >= 3
        assert contrast(color, "#111318") >= 3


def test_index_zero_is_an_index():
    assert palette.color(0) == palette.COLORS[0]
    assert palette.marker(0) == "o"
    assert palette.rgba([0]).tolist() == palette.rgba([10]).tolist()


def test_negative_indices_are_neutral():
    out = palette.rgba([-1, 1], neutral="#808080", alpha=0.5)
    assert out[0] == pytest.approx([128 / 255] * 3 + [0.5])
    assert out[1, :3] == pytest.approx(palette.hex_to_rgb(palette.COLORS[1]))


def test_rgba_gives_a_fresh_array():
    palette.rgba([0])[:] = 0
    assert palette.rgba([0]).max() > 0


def test_markers_are_centred_and_about_one_unit_wide():
    for i in range(7):
        extent = palette.marker_path(i).get_extents()
        assert 0.7 < extent.width < 1.2
        assert abs(extent.x0 + extent.x1) < 0.2
    assert palette.marker_path(0) is palette.marker_path(7)
