"""Colors of values, beside the norms of matplotlib and the center of seaborn."""

from __future__ import annotations

import matplotlib
import numpy as np
import pytest
import seaborn as sns
from matplotlib.colors import LogNorm, PowerNorm, SymLogNorm

from hclust_widgets.plotting.base.color_scale import ColorScale, is_diverging
from hclust_widgets.plotting.marks.color_legend import ColorOptions

RNG = np.random.default_rng(3)
VALUES = RNG.normal(size=400) * 2 + 0.5
AT = np.linspace(-3, 3, 41)


def places(options, values=VALUES, at=AT, *, diverging=False):
    found = ColorScale.from_options(options).colors(values, diverging=diverging)
    return found.places(np.clip(at, found.vmin, found.vmax))


def test_norms_are_those_of_matplotlib():
    at = np.geomspace(1, 50, 30)
    ends = {"vmin": 1, "vmax": 50}
    assert places({"norm": "log", **ends}, at, at) == pytest.approx(LogNorm(1, 50)(at))
    assert places({"norm": "power", **ends}, at, at) == pytest.approx(PowerNorm(0.5, 1, 50)(at))
    theirs = SymLogNorm(0.03, vmin=-3, vmax=3, base=10)
    assert places({"norm": "symlog", "vmin": -3, "vmax": 3}) == pytest.approx(theirs(AT))


def test_quantiles_share_the_colors_evenly():
    found = ColorScale("quantile").colors(VALUES)
    counts, _ = np.histogram(found.places(VALUES), bins=10, range=(0, 1))
    assert counts.min() >= 38 and counts.max() <= 42


@pytest.mark.sampled(1)
@pytest.mark.parametrize("ends", [(-1.0, 3.0), (None, None), (-0.5, 2.0)])
def test_a_center_gives_the_colors_of_seaborn(ends):
    options = {"center": 0.25, "vmin": ends[0], "vmax": ends[1]}
    if ends[0] is None:  # equally far to both sides: seaborn's ends are the data's
        half = max(VALUES.max() - 0.25, 0.25 - VALUES.min())
        ends = (0.25 - half, 0.25 + half)
    grid = VALUES.reshape(20, 20)
    ax = sns.heatmap(grid, cmap="vlag", center=0.25, vmin=ends[0], vmax=ends[1])
    ax.figure.canvas.draw()
    theirs = ax.collections[0].get_facecolors()[:, :3]
    ours = matplotlib.colormaps["vlag"](places(options, at=VALUES))[:, :3]
    assert np.abs(ours - theirs).max() < 2.5 / 255 + 0.01
    matplotlib.pyplot.close(ax.figure)


def test_a_diverging_map_is_symmetric_about_zero_and_clipped_at_two_quantiles():
    found = ColorScale().colors(VALUES, diverging=True)
    largest = np.abs(np.percentile(VALUES, [2, 98])).max()
    assert (found.vmin, found.vmax, found.center) == pytest.approx((-largest, largest, 0))
    assert found.extend == "both" and found.places([0.0]) == pytest.approx([0.5])
    plain = ColorScale().colors(VALUES)
    assert (plain.vmin, plain.vmax, plain.extend) == (VALUES.min(), VALUES.max(), "neither")
    assert is_diverging("coolwarm_r") and not is_diverging("viridis")


@pytest.mark.parametrize(
    ("options", "kind", "part"),
    [
        ({"norm": "cubic"}, ValueError, "norm='cubic' is not known"),
        ({"norm": ["log"]}, ValueError, "norm=['log'] is not known"),
        ({"vmin": "low"}, TypeError, "vmin must be a number or None, not 'low'."),
        ({"vmax": True}, TypeError, "vmax must be a number or None, not True."),
        ({"vmax": float("nan")}, ValueError, "vmax must be a finite number, not nan."),
        ({"center": "middle"}, TypeError, "center must be a number, None or 'auto'"),
        ({"robust": 2}, TypeError, "robust must be True, False or two percentages, not 2."),
        ({"robust": [98, 2]}, ValueError, "(98, 2) are no two percentages"),
        ({"robust": [None, 2]}, TypeError, "two percentages"),
        ({"vmn": 2}, TypeError, "vmn"),
        ([1], TypeError, "color_scale must be a dict of"),
        ({"vmin": 2, "vmax": 2}, ValueError, "vmin=2 is not below vmax=2"),
    ],
)
def test_what_cannot_be_used_is_refused_in_one_sentence(options, kind, part):
    with pytest.raises(kind) as error:
        ColorScale.from_options(options)
    assert part in str(error.value) and "\n" not in str(error.value)


def test_options_that_were_chosen_come_back():
    chosen = {"norm": "power", "center": None, "vmin": np.float32(0.5), "robust": (5, 95)}
    scale = ColorScale.from_options(chosen)
    assert scale.to_options() == {
        "norm": "power", "center": None, "vmin": 0.5, "robust": [5.0, 95.0],
    }  # fmt: skip
    assert ColorScale.from_options(scale.to_options()) == scale
    assert ColorScale.from_options(None).to_options() == {}


@pytest.mark.parametrize(
    ("center", "cmap", "used"),
    [
        ("auto", "auto", "magma"),
        (None, "auto", "magma"),
        (0.0, "auto", "vlag"),
        (50, "auto", "vlag"),
        (50, "viridis", "viridis"),
    ],
)
def test_a_center_that_was_given_has_a_map_that_diverges(center, cmap, used):
    assert ColorOptions(cmap, ColorScale(center=center)).cmap_name == used
