"""Thin views and controls on one state."""

from .distance import DistanceWidget
from .explorer import ClusterExplorer
from .pictures import ClustermapWidget, DendrogramWidget, HeatmapWidget, ScatterWidget

__all__ = [
    "ClusterExplorer",
    "ClustermapWidget",
    "DendrogramWidget",
    "DistanceWidget",
    "HeatmapWidget",
    "ScatterWidget",
]
