"""`ColorView`, the base class of views whose values are colors: colormap and color scale."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import ipywidgets as W
import traitlets

from hclust_widgets.common.format import truncated_repr
from hclust_widgets.export.figures.heat_colors import (
    COLOR_OPTIONS,
    SCALE_OPTIONS,
    color_options,
    colors_in_words,
    usable,
)
from hclust_widgets.plotting.base.cell_format import check_fmt
from hclust_widgets.plotting.base.color_scale import NORMS, ColorScale
from hclust_widgets.plotting.base.colormaps import AUTO, COLORMAPS, check_cmap
from hclust_widgets.state.cluster_state import StateTrait
from hclust_widgets.state.refusals import refusing
from hclust_widgets.widgets.base.toolbar import dropdown, set_control_value
from hclust_widgets.widgets.base.traits import BoolTrait

from .figure_view import FigureView

if TYPE_CHECKING:
    from hclust_widgets.clustering.clustering import Clustering
    from hclust_widgets.plotting.marks.color_legend import ColorOptions

__all__ = [
    "COLOR_TRAITS",
    "VIEW_OPTIONS",
    "ColorTraits",
    "ColorView",
    "check_color_trait",
]

#: Traits of the colors; the parts of ``color_scale`` can be set one by one as well.
COLOR_TRAITS = ("cmap", "color_scale", "annot", "fmt")
VIEW_OPTIONS = COLOR_OPTIONS

#: What controls call the norms.
NORM_NAMES = (
    ("linear", "linear"),
    ("logarithmic", "log"),
    ("symmetric log", "symlog"),
    ("square root", "power"),
    ("quantiles", "quantile"),
)
assert tuple(value for _, value in NORM_NAMES) == NORMS


def _part(name: str) -> Any:
    """Return a property that reads and sets one part of ``color_scale``."""

    def get(self: Any) -> Any:
        return getattr(ColorScale.from_options(self.color_scale), name)

    def set_(self: Any, value: Any) -> None:
        changed = {**self.color_scale, name: value}
        with refusing():
            self.color_scale = self.check_color_scale(changed)

    return property(get, set_, doc=f"The part {name!r} of ``color_scale``.")


def check_color_trait(name: str, value: Any) -> Any:
    """Return the value of one of :data:`COLOR_TRAITS`, whatever the values of the table are.

    Raises
    ------
    TypeError, ValueError
        If it cannot be used: one sentence.
    """
    if name == "cmap":
        return check_cmap(value)
    if name == "fmt":
        return check_fmt(value)
    if name == "color_scale":
        return ColorScale.from_options(value).to_options()
    if not isinstance(value, bool):
        raise TypeError(f"{name} must be True or False, not {truncated_repr(value)}.")
    return value


class ColorTraits(traitlets.HasTraits):
    """Options of colors, for views and for the explorer around them."""

    cmap = StateTrait(AUTO)
    #: Any of ``norm, center, vmin, vmax, robust``: what differs from the defaults.
    color_scale = traitlets.Any()
    annot = BoolTrait(False)
    fmt = StateTrait(".2g")
    norm, center, vmin, vmax, robust = map(_part, SCALE_OPTIONS)

    @traitlets.default("color_scale")
    def _default_color_scale(self) -> dict[str, Any]:
        return {}

    @traitlets.validate("cmap", "color_scale", "fmt")
    def _validate_colors(self, proposal: Any) -> Any:
        with refusing():
            return check_color_trait(proposal["trait"].name, proposal["value"])

    def check_color_scale(self, color_scale: Any, now: Clustering | None = None) -> dict[str, Any]:
        """Return a color scale that suits the values.

        Parameters
        ----------
        color_scale : ColorScale or mapping
        now : Clustering, optional
            Default: the one that is shown.

        Raises
        ------
        TypeError, ValueError
            If it cannot be used, or not for these values: one sentence.
        """
        now = self.state.clustering if now is None else now  # type: ignore[attr-defined]
        options = color_options(now, self.cmap, color_scale)
        if now.features is not None or now.precomputed is not None:
            options.colors(now.heatmap_values())
        return options.scale.to_options()


class ColorView(ColorTraits, FigureView):
    """A view with a colormap and a color scale."""

    def _color_options(self, now: Clustering) -> ColorOptions:
        """Return the options of the colors, without a scale that does not suit these values."""
        return usable(color_options(now, self.cmap, self.color_scale), now)[0]

    def _colors_in_words(self, now: Clustering) -> str:
        options, reason = usable(color_options(now, self.cmap, self.color_scale), now)
        words = colors_in_words(options, now)
        return f"{words} {reason}" if reason else words

    def _make_color_inputs(self) -> tuple[W.Widget, ...]:
        known = COLORMAPS if self.cmap in (AUTO, *COLORMAPS) else (self.cmap, *COLORMAPS)
        maps = [("automatic", AUTO), *((name, name) for name in known)]
        return (
            self._bind(dropdown("Colors", maps, self.cmap, width="165px"), "cmap"),
            *([self._norm_input()] if self.controls else []),
        )

    def _norm_input(self) -> W.Widget:
        """Make a control of the norm, linked in both directions."""
        control = dropdown("Scale", NORM_NAMES, self.norm, width="185px")

        def show(_change: Any = None) -> None:
            set_control_value(control, self.norm)

        def chosen(change: Any) -> None:
            if change["new"] != self.norm:
                self.try_change(lambda: setattr(self, "norm", change["new"]))
                show()

        control.observe(chosen, "value")
        self.observe(show, "color_scale")
        self.option_inputs["norm"] = control
        return control
