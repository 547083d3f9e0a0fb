"""Hierarchical clustering in a notebook: one cut that tree, clustermap and scatter follow.

Names are loaded when they are first used, so that importing the package costs next to nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ._version import __version__ as __version__

if TYPE_CHECKING:
    from .datasets import load_mpg
    from .state.cluster_state import ClusterState
    from .state.refusals import RefusedError, RefusedTypeError
    from .teaching.quiz import Question, collect_answers
    from .widgets.classroom.linkage_lab import LinkageLab
    from .widgets.classroom.merge_stepper import MergeStepper
    from .widgets.classroom.prediction import Prediction
    from .widgets.classroom.quiz import QuizWidget
    from .widgets.explorer.explorer import ClusterExplorer
    from .widgets.explorer.partitions_explorer import PartitionsExplorer
    from .widgets.table_explorer.table_explorer import TableExplorer
    from .widgets.views.classes import ClassesWidget
    from .widgets.views.column_shares import ColumnSharesWidget
    from .widgets.views.dendrogram import DendrogramWidget
    from .widgets.views.distance import DistanceWidget
    from .widgets.views.distance_matrix import DistanceMatrixWidget
    from .widgets.views.evidence import EvidenceWidget
    from .widgets.views.heatmaps import ClustermapWidget, HeatmapWidget
    from .widgets.views.scatter import ScatterWidget
    from .widgets.views.shepard import ShepardWidget
    from .widgets.views.silhouette import SilhouetteWidget

_WHERE = {
    "ClassesWidget": "widgets.views.classes",
    "ClusterExplorer": "widgets.explorer.explorer",
    "ClusterState": "state.cluster_state",
    "ClustermapWidget": "widgets.views.heatmaps",
    "ColumnSharesWidget": "widgets.views.column_shares",
    "DendrogramWidget": "widgets.views.dendrogram",
    "DistanceMatrixWidget": "widgets.views.distance_matrix",
    "DistanceWidget": "widgets.views.distance",
    "EvidenceWidget": "widgets.views.evidence",
    "HeatmapWidget": "widgets.views.heatmaps",
    "Prediction": "widgets.classroom.prediction",
    "Question": "teaching.quiz",
    "QuizWidget": "widgets.classroom.quiz",
    "RefusedError": "state.refusals",
    "RefusedTypeError": "state.refusals",
    "LinkageLab": "widgets.classroom.linkage_lab",
    "MergeStepper": "widgets.classroom.merge_stepper",
    "PartitionsExplorer": "widgets.explorer.partitions_explorer",
    "ScatterWidget": "widgets.views.scatter",
    "ShepardWidget": "widgets.views.shepard",
    "SilhouetteWidget": "widgets.views.silhouette",
    "TableExplorer": "widgets.table_explorer.table_explorer",
    "collect_answers": "teaching.quiz",
    "load_mpg": "datasets",
}

__all__ = [
    "ClassesWidget",
    "ClusterExplorer",
    "ClusterState",
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
    "Question",
    "QuizWidget",
    "RefusedError",
    "RefusedTypeError",
    "ScatterWidget",
    "ShepardWidget",
    "SilhouetteWidget",
    "TableExplorer",
    "collect_answers",
    "load_mpg",
]


def __getattr__(name: str) -> Any:
    if name not in _WHERE:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{_WHERE[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
