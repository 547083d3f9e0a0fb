"""Thin views and controls on one state."""

from hclust_widgets.widgets.classroom.linkage_lab import LinkageLab
from hclust_widgets.widgets.classroom.merge_stepper import MergeStepper
from hclust_widgets.widgets.classroom.prediction import Prediction
from hclust_widgets.widgets.classroom.quiz import QuizWidget
from hclust_widgets.widgets.explorer.explorer import ClusterExplorer
from hclust_widgets.widgets.explorer.partitions_explorer import PartitionsExplorer
from hclust_widgets.widgets.table_explorer.table_explorer import TableExplorer
from hclust_widgets.widgets.views.classes import ClassesWidget
from hclust_widgets.widgets.views.column_shares import ColumnSharesWidget
from hclust_widgets.widgets.views.dendrogram import DendrogramWidget
from hclust_widgets.widgets.views.distance import DistanceWidget
from hclust_widgets.widgets.views.distance_matrix import DistanceMatrixWidget
from hclust_widgets.widgets.views.evidence import EvidenceWidget
from hclust_widgets.widgets.views.heatmaps import ClustermapWidget, HeatmapWidget
from hclust_widgets.widgets.views.scatter import ScatterWidget
from hclust_widgets.widgets.views.shepard import ShepardWidget
from hclust_widgets.widgets.views.silhouette import SilhouetteWidget

__all__ = [
    "ClassesWidget",
    "ClusterExplorer",
    "ClustermapWidget",
    "ColumnSharesWidget",
    "DendrogramWidget",
    "DistanceMatrixWidget",
    "DistanceWidget",
    "EvidenceWidget",
    "HeatmapWidget",
    "LinkageLab",
    "MergeStepper",
    "PartitionsExplorer",
    "Prediction",
    "QuizWidget",
    "ScatterWidget",
    "ShepardWidget",
    "SilhouetteWidget",
    "TableExplorer",
]
