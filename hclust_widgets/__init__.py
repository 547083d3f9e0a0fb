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
    from .widgets import (
        ClassesWidget,
        ClusterExplorer,
        ClustermapWidget,
        ColumnSharesWidget,
        DendrogramWidget,
        DistanceMatrixWidget,
        DistanceWidget,
        EvidenceWidget,
        HeatmapWidget,
        LinkageLab,
        MergeStepper,
        PartitionsExplorer,
        Prediction,
        QuizWidget,
        ScatterWidget,
        ShepardWidget,
        SilhouetteWidget,
        TableExplorer,
    )

_WHERE = {
    "ClassesWidget": "widgets",
    "ClusterExplorer": "widgets",
    "ClusterState": "state.cluster_state",
    "ClustermapWidget": "widgets",
    "ColumnSharesWidget": "widgets",
    "DendrogramWidget": "widgets",
    "DistanceMatrixWidget": "widgets",
    "DistanceWidget": "widgets",
    "EvidenceWidget": "widgets",
    "HeatmapWidget": "widgets",
    "Prediction": "widgets",
    "Question": "teaching.quiz",
    "QuizWidget": "widgets",
    "RefusedError": "state.refusals",
    "RefusedTypeError": "state.refusals",
    "LinkageLab": "widgets",
    "MergeStepper": "widgets",
    "PartitionsExplorer": "widgets",
    "ScatterWidget": "widgets",
    "ShepardWidget": "widgets",
    "SilhouetteWidget": "widgets",
    "TableExplorer": "widgets",
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
