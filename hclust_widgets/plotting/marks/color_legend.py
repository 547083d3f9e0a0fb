"""The color bar of a heatmap: its title, its ticks, and arrows where the colors are clipped."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np
from matplotlib.colors import FuncNorm

from hclust_widgets.common.format import significant
from hclust_widgets.plotting.base.color_scale import ColorScale, ValueColors, is_diverging
from hclust_widgets.plotting.base.colormaps import colormap_part, used_colormap
from hclust_widgets.plotting.base.plot import axes_pixels, axes_size
from hclust_widgets.plotting.base.text import literal, widest
from hclust_widgets.plotting.base.ticks import format_ticks, nice_ticks, style_axis

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.colorbar import Colorbar
    from matplotlib.colors import Normalize
    from numpy.typing import ArrayLike

    from hclust_widgets.plotting.base.theme import Theme

BAR_WIDTH = 11.0

__all__ = ["BAR_WIDTH", "ColorOptions", "draw_color_legend", "legend_width", "title_height"]


@dataclass(frozen=True)
class ColorOptions:
    """How a heatmap colors its values.

    Attributes
    ----------
    cmap : str
        Name of a colormap, or "auto".
    scale : ColorScale
    centered : bool
        True if 0 is the middle of the values: a map that diverges does so from there.
    unit : str
        Title of the color bar; "" for none.
    """

    cmap: str = "magma"
    scale: ColorScale = field(default_factory=ColorScale)
    centered: bool = False
    unit: str = ""

    @property
    def cmap_name(self) -> str:
        """The name of the colormap that is used: one that diverges where a middle was given."""
        given = isinstance(self.scale.center, int | float)
        return used_colormap(self.cmap, centered=self.centered or given)

    def colors(self, values: ArrayLike) -> ValueColors:
        """Return the colors of values; raises what :meth:`ColorScale.colors` raises."""
        diverging = self.centered and is_diverging(self.cmap_name)
        return self.scale.colors(values, diverging=diverging)

    def drawn(self, colors: ValueColors) -> dict[str, Any]:
        """Return ``cmap`` and either ``norm`` or ``vmin`` and ``vmax``, for matplotlib."""
        if colors.norm == "linear":
            ends: dict[str, Any] = {"vmin": colors.vmin, "vmax": colors.vmax}
        else:
            ends = {"norm": _norm(colors)}
        return {"cmap": colormap_part(self.cmap_name, *colors.part), **ends}


def _norm(colors: ValueColors) -> Normalize:
    def forward(values: Any) -> Any:
        return colors.scaled(np.clip(values, colors.vmin, colors.vmax))

    return FuncNorm((forward, colors.unscaled), vmin=colors.vmin, vmax=colors.vmax)


def title_height(options: ColorOptions, theme: Theme) -> float:
    """Return how much room the title needs above the bar, in CSS pixels."""
    return theme.small + 10 if options.unit else 0.0


def legend_width(options: ColorOptions, colors: ValueColors, height: float, theme: Theme) -> float:
    """Return the room that bar, ticks and title take, in CSS pixels from the bar's left."""
    words = _ticks(colors, height)[1]
    ticks = BAR_WIDTH + 10 + max(35.0, widest(words, theme, theme.small) + 4)
    title = widest([options.unit], theme, theme.small) + 6 if options.unit else 0.0
    return max(ticks, title)


def _ticks(colors: ValueColors, height: float) -> tuple[list[float], list[str]]:
    if colors.norm == "linear":
        ticks = nice_ticks(colors.vmin, colors.vmax, height, 40)
        return ticks, format_ticks(ticks)
    ticks = colors.ticks(max(2, int(height / 30) + 1))
    return ticks, [
        format_ticks([t])[0] if 100 <= abs(t) < 1e9 else significant(t, 2) for t in ticks
    ]


def draw_color_legend(bar: Colorbar, colors: ValueColors, unit: str, theme: Theme) -> None:
    """Style a color bar: few ticks, and what its numbers are above it.

    Parameters
    ----------
    bar : matplotlib.colorbar.Colorbar
    colors : ValueColors
    unit : str
        "" for none.
    theme : Theme
    """
    ax: Axes = bar.ax
    bar.outline.set_visible(False)
    ticks, words = _ticks(colors, axes_size(ax)[1])
    ax.minorticks_off()
    style_axis(ax, "y", ticks, words, theme, right=True)
    if unit:
        ax.text(
            0,
            8 + 8 * (colors.extend in ("max", "both")),
            literal(unit, theme),
            transform=axes_pixels(ax, (0, 1)),
            va="bottom",
            color=theme.quiet,
            fontproperties=theme.font(theme.small),
            parse_math=False,
            clip_on=False,
        )
