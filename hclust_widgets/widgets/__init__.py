"""Thin views and controls on one state."""

from .dendrogram import DendrogramWidget
from .distance import DistanceWidget
from .explorer import ClusterExplorer
from .heatmaps import ClustermapWidget, HeatmapWidget
from .scatter import ScatterWidget

__all__ = [
    "ClusterExplorer",
    "ClustermapWidget",
    "DendrogramWidget",
    "DistanceWidget",
    "HeatmapWidget",
    "ScatterWidget",
]
