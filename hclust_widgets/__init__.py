"""Hierarchical clustering in a notebook: one cut that tree, clustermap and scatter follow.

Names are loaded when they are first used, so that importing the package costs next to nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .core.quiz import Question, collect_answers
    from .data import load_mpg
    from .state import ClusterState
    from .widgets import (
        ClusterExplorer,
        ClustermapWidget,
        DendrogramWidget,
        DistanceWidget,
        HeatmapWidget,
        LinkageLab,
        MergeStepper,
        QuizWidget,
        ScatterWidget,
        TableExplorer,
    )

__version__ = "0.1.0"

_WHERE = {
    "ClusterExplorer": "widgets",
    "ClusterState": "state",
    "ClustermapWidget": "widgets",
    "DendrogramWidget": "widgets",
    "DistanceWidget": "widgets",
    "HeatmapWidget": "widgets",
    "Question": "core.quiz",
    "QuizWidget": "widgets",
    "LinkageLab": "widgets",
    "MergeStepper": "widgets",
    "ScatterWidget": "widgets",
    "TableExplorer": "widgets",
    "collect_answers": "core.quiz",
    "load_mpg": "data",
}

__all__ = [
    "ClusterExplorer",
    "ClusterState",
    "ClustermapWidget",
    "DendrogramWidget",
    "DistanceWidget",
    "HeatmapWidget",
    "LinkageLab",
    "MergeStepper",
    "Question",
    "QuizWidget",
    "ScatterWidget",
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
