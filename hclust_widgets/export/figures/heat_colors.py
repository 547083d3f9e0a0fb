"""How the values of a clustering are colored: options for the plots, and the same in words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from hclust_widgets.clustering.heatmap.heat_values import heat_values_about
from hclust_widgets.common.checks import reject_unknown
from hclust_widgets.common.format import significant
from hclust_widgets.plotting.base.color_scale import ColorScale
from hclust_widgets.plotting.base.colormaps import check_cmap
from hclust_widgets.plotting.marks.color_legend import ColorOptions

if TYPE_CHECKING:
    from hclust_widgets.clustering.clustering import Clustering

__all__ = ["COLOR_OPTIONS", "SCALE_OPTIONS", "color_options", "colors_in_words", "usable"]

#: Options of a color scale that can be given one by one.
SCALE_OPTIONS = ("norm", "center", "vmin", "vmax", "robust")
#: Options of a heatmap's colors and of the values in its cells.
COLOR_OPTIONS = ("cmap", "color_scale", *SCALE_OPTIONS, "annot", "fmt")


def color_options(
    now: Clustering, cmap: str, color_scale: Any = None, scale: Mapping[str, Any] | None = None
) -> ColorOptions:
    """Check options of the colors and return them as the plots take them.

    Parameters
    ----------
    now : Clustering
    cmap : str
    color_scale : ColorScale or mapping, optional
    scale : mapping, optional
        Any of :data:`SCALE_OPTIONS`, which go before those in ``color_scale``.

    Raises
    ------
    TypeError, ValueError
        If an option cannot be used, whatever the values are.
    """
    scale = scale or {}
    reject_unknown(
        "The color scale", {k: v for k, v in scale.items() if k not in SCALE_OPTIONS}, SCALE_OPTIONS
    )
    chosen = ColorScale.from_options(color_scale).to_options()
    about = heat_values_about(now)
    return ColorOptions(
        check_cmap(cmap), ColorScale.from_options({**chosen, **scale}), about.centered, about.unit
    )


def usable(options: ColorOptions, now: Clustering) -> tuple[ColorOptions, str]:
    """Return options that these values can have, and why they are others, or "".

    A view keeps its color scale when the scaling or the columns change: what does not suit the
    values any more is left out until it does.
    """
    try:
        options.colors(now.heatmap_values())
    except ValueError as error:
        return replace(options, scale=ColorScale()), str(error)
    return options, ""


def colors_in_words(options: ColorOptions, now: Clustering) -> str:
    """Return a sentence on the colors, for captions and screen readers.

    Examples
    --------
    "Colors go from -2.1 to 2.1 (z-score), 0 in the middle; values beyond have the end's color."
    """
    colors = options.colors(now.heatmap_values())
    parts = [f"Colors go from {short(colors.vmin)} to {short(colors.vmax)}"]
    if options.unit:
        parts.append(f" ({options.unit})")
    if colors.norm != "linear":
        parts.append(f" on a {_NORMS[colors.norm]} scale")
    if colors.center is not None:
        parts.append(f", {short(colors.center)} in the middle")
    if colors.extend != "neither":
        parts.append("; values beyond have the color of the end")
    return "".join(parts) + "."


_NORMS = {
    "log": "logarithmic",
    "symlog": "symmetric logarithmic",
    "power": "square root",
    "quantile": "quantile",
}


def short(value: float) -> str:
    """Write a number with three digits."""
    return significant(value, 3)
