"""Pictures by matplotlib and seaborn, on figures that pyplot does not know of.

The modules load matplotlib; they are imported when a name is first used.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .canvas import Picture
    from .clustermap_plot import Clustermap, ClustermapPlot, clustermap
    from .dendrogram_plot import DendrogramPlot, dendrogram
    from .distance_plot import DistancePlot, distance
    from .heatmap_plot import HeatmapPlot, heatmap
    from .scatter_plot import ScatterPlot, scatter
    from .theme import DARK, LIGHT, Theme

# Modules are called otherwise than functions: a loaded module would hide the function.
_WHERE = {
    "DARK": "theme",
    "LIGHT": "theme",
    "Theme": "theme",
    "Picture": "canvas",
    "Clustermap": "clustermap_plot",
    "ClustermapPlot": "clustermap_plot",
    "clustermap": "clustermap_plot",
    "DendrogramPlot": "dendrogram_plot",
    "dendrogram": "dendrogram_plot",
    "DistancePlot": "distance_plot",
    "distance": "distance_plot",
    "HeatmapPlot": "heatmap_plot",
    "heatmap": "heatmap_plot",
    "ScatterPlot": "scatter_plot",
    "scatter": "scatter_plot",
}

__all__ = [
    "DARK",
    "LIGHT",
    "Clustermap",
    "ClustermapPlot",
    "DendrogramPlot",
    "DistancePlot",
    "HeatmapPlot",
    "Picture",
    "ScatterPlot",
    "Theme",
    "clustermap",
    "dendrogram",
    "distance",
    "heatmap",
    "scatter",
]


def __getattr__(name: str) -> Any:
    if name not in _WHERE:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{_WHERE[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_WHERE})
