"""Thin views and controls on one state."""

from .dendrogram import DendrogramWidget
from .distance import DistanceWidget
from .explorer import ClusterExplorer
from .heatmaps import ClustermapWidget, HeatmapWidget
from .lab import LinkageLab
from .own_table import TableExplorer
from .quiz import QuizWidget
from .scatter import ScatterWidget
from .stepper import MergeStepper

__all__ = [
    "ClusterExplorer",
    "ClustermapWidget",
    "DendrogramWidget",
    "DistanceWidget",
    "HeatmapWidget",
    "LinkageLab",
    "MergeStepper",
    "QuizWidget",
    "ScatterWidget",
    "TableExplorer",
]
