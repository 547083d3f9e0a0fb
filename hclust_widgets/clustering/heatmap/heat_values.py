"""What the numbers of a heatmap are: its unit, and whether their colors diverge from 0."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from hclust_widgets.clustering.summary import Summarized

__all__ = ["HeatValues", "heat_values_about"]

_UNITS_OF_ROWS = {"center": "centered by row", "standard": "z-score by row"}
_TRANSFORMED = {"log1p": "log(1 + x)", "log2": "log2(x)", "rank": "rank"}
_UNITS = {"standard": "z-score", "robust": "robust score", "none": "original"}


class HeatValues(NamedTuple):
    """What a heatmap shows.

    Attributes
    ----------
    unit : str
        Title of the color bar.
    centered : bool
        True if 0 is the middle of each column, or of each row.
    """

    unit: str
    centered: bool


def heat_values_about(now: Summarized) -> HeatValues:
    """Return what the values of :meth:`Clustering.heatmap_values` are."""
    if now.precomputed is not None:
        return HeatValues("distance", False)
    if now.features is None:
        return HeatValues("", False)
    features = now.features
    if features.row_scaling != "none":
        return HeatValues(_UNITS_OF_ROWS[features.row_scaling], True)
    scaling = features.scaling
    if scaling == "none" and features.transform != "none":
        return HeatValues(_TRANSFORMED[features.transform], False)
    return HeatValues(_UNITS.get(scaling, "scaled"), scaling in ("standard", "robust"))
